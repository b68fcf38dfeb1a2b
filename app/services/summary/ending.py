"""The end of a project: one exact table of outcomes, after which the series has no more numbers.

A project's final report needs exact outcomes. They may be told once, at the very end: classes with
fewer than five people (`SMALL_GROUP`) are put together, and then more, until the attacker, who
also has the whole rounded history, proves nothing from it. What was corrected or recorded late is
in this table. Nobody can conclude from a class that was put together that it is small, since the
coach may put more together than she must.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, islice

from app.models.refusals import Reason
from app.models.rules.summary.classes import SMALL_GROUP, TREES, Stream, Variable
from app.services.errors import Refused
from app.services.storage.unit_of_work import Caseload
from app.services.summary import collect, ledger, release
from app.services.summary.ledger import Ledger, ReleasePlan
from app.services.summary.release import ExactClass, Gate, LastTable

MOST_TRIES = 64
"""Ways to put classes together that are tried; each is attacked, which takes a moment."""


@dataclass(frozen=True)
class Ending:
    """What the end of a project publishes, and which classes were put together for it.

    `small` have fewer people than `SMALL_GROUP`; `asked` are those the coach wanted together;
    `more` had to join them, since something could be proved otherwise.
    """

    plan: ReleasePlan
    table: LastTable | None
    small: tuple[str, ...]
    asked: tuple[str, ...]
    more: tuple[str, ...]


def plan_end(
    caseload: Caseload,
    known: Ledger,
    as_of: date,
    *,
    together: Collection[str] = (),
    allowed: Gate = release.is_safe_to_publish,
) -> Ending:
    """What ending the project as of a day would publish; nothing is kept.

    Args:
        caseload: The open caseload.
        known: The ledger of what was published.
        as_of: The day of the last table.
        together: Outcomes that are put together beside those of few people.
        allowed: Decides whether what was drawn may be published.

    Raises:
        Refused: The project has been ended, nobody has closed, or no such table is safe.
    """
    if known.series.last_table:
        raise Refused(Reason.SUMMARY_ENDED)
    if known.last and as_of < known.last:
        raise Refused(Reason.SUMMARY_BEFORE_LAST)
    before = ledger.plan_totals(caseload, known, as_of)
    counts = count_outcomes(caseload, known, as_of)
    small = tuple(name for name, count in counts.items() if count < SMALL_GROUP)
    asked = tuple(name for name in counts if name in together and name not in small)
    for more in islice(_ways_to_join(counts, {*small, *asked}), MOST_TRIES):
        joined = {*small, *asked, *more}
        table = _build_table(as_of, counts, joined)
        series = replace(before.series, last_table=table)
        if _has_room(counts, joined) and allowed(series.document(series.totals[-1])):
            after = replace(before, series=series, last=as_of)
            plan = ReleasePlan(after, series.totals[-1], (), {}, frozenset())
            return Ending(plan, table, small, asked, more)
    raise Refused(Reason.SUMMARY_NO_LAST_TABLE)


def _ways_to_join(counts: Mapping[str, int], joined: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Which classes may be put together besides: as few as do, and of these the smaller ones.

    One class at least stands alone. What can be proved may be about a large class, so the smallest
    alone are not enough: each by itself and each two are tried.
    """
    free = sorted((name for name in counts if name not in joined), key=counts.__getitem__)
    for number in range(len(free)):
        ways = list(combinations(free, number))
        yield from sorted(ways, key=lambda way: sum(counts[name] for name in way))


def count_outcomes(caseload: Caseload, known: Ledger, as_of: date) -> Mapping[str, int]:
    """How many have closed with each outcome, exactly, as it is recorded now.

    Somebody who was erased counts as before, and so does one whose service was opened again.
    """
    exact, fine = known.exact[Stream.CLOSED], f"{Variable.OUTCOME}.fine"
    tree = TREES[Variable.OUTCOME]
    counts = {
        name: exact.tables[fine].get(name, exact.tables[Variable.OUTCOME].get(name, 0))
        for name in tree.fine
    }
    counts["employed"] = exact.tables[Variable.OUTCOME][tree.coarse_of("employed")]
    counted = known.counted[Stream.CLOSED]
    for one in collect.people(caseload, as_of)[Stream.CLOSED]:
        counts[one.classes[Variable.OUTCOME]] += 1
        if one.client_id in counted:
            counts[counted[one.client_id][Variable.OUTCOME]] -= 1
    return counts


def _has_room(counts: Mapping[str, int], joined: Collection[str]) -> bool:
    """Whether those put together are no small group, and so say nothing of a few."""
    return sum(counts[name] for name in joined) >= SMALL_GROUP


def _build_table(as_of: date, counts: Mapping[str, int], joined: Collection[str]) -> LastTable:
    alone = [ExactClass((name,), counts[name]) for name in counts if name not in joined]
    rest = tuple(name for name in counts if name in joined)
    classes = (*alone, ExactClass(rest, sum(counts[name] for name in rest)))
    return LastTable(as_of, sum(counts.values()), classes)
