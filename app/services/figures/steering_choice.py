"""What a coach has chosen for the steering report: kept in the file until the next one."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload, UnitOfWork

SETTING = "steering_report"
"""The setting with the last choice, as JSON."""

WHOLE = "whole"
"""The key of the comment on the whole report, before any section."""

USUAL_SECTIONS = (
    "outcomes",
    "statuses",
    "phases",
    "ages",
    "hours_terms",
    "sectors",
    "subsidies",
    "measures",
    "contacts_by_way",
    "contacts_by_month",
    "entries",
    "gatherings",
    "referrers",
    "sub_goals",
)


@dataclass(frozen=True)
class SteeringChoice:
    """To whom, which sections, with which comments and targets, and how it looks.

    `comments` are by section (`WHOLE` for the whole), without names; `targets` by key figure.
    An `anonymous` report holds only what the anonymous summary has published.
    """

    recipient: str = ""
    sections: tuple[str, ...] = USUAL_SECTIONS
    comments: Mapping[str, str] = field(default_factory=dict)
    targets: Mapping[str, int] = field(default_factory=dict)
    anonymous: bool = False
    one_page: bool = False
    pictures: bool = True
    large: bool = False


def read_choice(caseload: Caseload) -> SteeringChoice:
    """The choice of the last report; the usual one where there was none, or it can't be read."""
    try:
        stored = json.loads(settings.read(caseload, SETTING, "{}"))
        known = {one.name for one in fields(SteeringChoice)}
        values: dict[str, Any] = {name: stored[name] for name in known & set(stored)}
        if "sections" in values:
            values["sections"] = tuple(map(str, values["sections"]))
        return SteeringChoice(**values)
    except (ValueError, TypeError):
        return SteeringChoice()


def keep_choice(unit: UnitOfWork, choice: SteeringChoice) -> None:
    """Keep a choice for the next report, as a part of something larger."""
    settings.assign(unit, SETTING, json.dumps(asdict(choice), ensure_ascii=False))
