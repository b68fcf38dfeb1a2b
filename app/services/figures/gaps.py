"""What is not recorded: what spoils a figure, and what a move has left open; one list."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.models.rules.service_state import not_ended_sql
from app.services.caseload.clients import STANDING
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class FigureGap:
    """A field of a row that is empty: whose row, and what it is about."""

    table: str
    field: str
    id: int
    name: str
    detail: str = ""

    @property
    def key(self) -> tuple[str, str, int]:
        """What identifies the gap: table, field, row id."""
        return self.table, self.field, self.id


def list_gaps(caseload: Caseload) -> list[FigureGap]:
    """Every gap, those of clients first; a personal matter that no figure needs is none."""
    asked = {"today": caseload.today.isoformat()}
    with caseload.raw_connection() as db:
        return [
            FigureGap(table, field, *row)
            for (table, field), sql in _GAPS.items()
            for row in db.execute(sql, asked)
        ]


_CLIENT = "SELECT id, trim(family_name || ' ' || given_names), '' FROM client"
_PLACEMENT = """
    SELECT p.id, trim(c.family_name || ' ' || c.given_names),
        trim(p.job_title || coalesce(', ' || e.name, ''), ', ')
    FROM placement p JOIN client c ON c.id = p.client_id LEFT JOIN employer e
        ON e.id = p.employer_id
    WHERE p.kind = 'job'"""
_ENTRY = """
    SELECT n.id, trim(c.family_name || ' ' || c.given_names), coalesce(n.day, '')
    FROM entry n JOIN client c ON c.id = n.client_id
    WHERE NOT n.missed AND n.kind NOT IN ('call', 'message', 'note')"""
_MOVE = f"""
    SELECT move.id, trim(client.family_name || ' ' || client.given_names), move.reason
    FROM status_change AS move JOIN client ON client.id = move.client_id
    WHERE {STANDING}"""  # noqa: S608 - a fixed condition
_GAPS: Mapping[tuple[str, str], str] = {
    ("client", "started_on"): f"{_CLIENT} WHERE started_on IS NULL ORDER BY 2, 1",
    ("client", "ended_on"): f"""{_CLIENT}
        WHERE outcome IS NOT NULL AND ended_on IS NULL ORDER BY 2, 1""",
    ("client", "outcome"): f"""{_CLIENT}
        WHERE outcome IS NULL AND ended_on IS NOT NULL ORDER BY 2, 1""",
    ("rest", "outcome"): """
        SELECT away.id, trim(client.family_name || ' ' || client.given_names), away.reason
        FROM rest AS away JOIN client ON client.id = away.client_id
        WHERE away.service_ended AND away.outcome IS NULL ORDER BY 2, 1""",
    ("client", "birth_year"): f"""{_CLIENT}
        WHERE birth_year IS NULL AND birth_date IS NULL ORDER BY 2, 1""",
    ("client", "referrer"): f"{_CLIENT} WHERE trim(referrer) = '' ORDER BY 2, 1",
    ("client", "municipality"): f"{_CLIENT} WHERE trim(municipality) = '' ORDER BY 2, 1",
    # What a move has left open: the measure, the job, the next look, where to.
    ("client", "measure"): f"""{_CLIENT} WHERE status = 'in_measure' AND {not_ended_sql()}
        AND NOT EXISTS (SELECT 1 FROM placement WHERE client_id = client.id
            AND kind = 'measure' AND (ended_on IS NULL OR ended_on >= :today))
        ORDER BY 2, 1""",  # noqa: S608 - a fixed condition
    ("client", "job_title"): f"""{_CLIENT} WHERE status = 'succeeded' AND {not_ended_sql()}
        AND NOT EXISTS (SELECT 1 FROM placement WHERE client_id = client.id AND kind = 'job')
        ORDER BY 2, 1""",  # noqa: S608 - a fixed condition
    ("status_change", "review_on"): f"""{_MOVE} AND {not_ended_sql()}
        AND client.status IN ('health_check', 'rehab_work') AND review_on IS NULL
        ORDER BY 2, 1""",
    ("status_change", "next_service"): f"""{_MOVE}
        AND client.status = 'returned' AND trim(next_service) = '' ORDER BY 2, 1""",
    ("placement", "started_on"): f"{_PLACEMENT} AND p.started_on IS NULL ORDER BY 2, 1",
    ("placement", "job_title"): f"{_PLACEMENT} AND trim(p.job_title) = '' ORDER BY 2, 1",
    ("placement", "employer_id"): f"{_PLACEMENT} AND p.employer_id IS NULL ORDER BY 2, 1",
    ("placement_change", "day"): """
        SELECT h.id, trim(c.family_name || ' ' || c.given_names),
            coalesce(nullif(trim(p.job_title), ''), p.measure)
        FROM placement_change h JOIN client c ON c.id = h.client_id
            JOIN placement p ON p.id = h.placement_id
        WHERE h.day IS NULL AND h.weekly_hours IS NOT NULL AND p.kind = 'job' ORDER BY 2, 1""",
    ("placement", "hours"): f"{_PLACEMENT} AND p.hours IS NULL ORDER BY 2, 1",
    ("placement", "term"): f"{_PLACEMENT} AND p.term IS NULL ORDER BY 2, 1",
    ("placement", "end_reason"): f"""{_PLACEMENT}
        AND p.ended_on <= :today AND trim(p.end_reason || p.end_cause) = '' ORDER BY 2, 1""",
    ("employer", "sector"): """
        SELECT DISTINCT e.id, e.name, '' FROM employer e
        JOIN placement p ON p.employer_id = e.id AND p.kind = 'job'
        WHERE e.sector IS NULL ORDER BY 2, 1""",
    ("entry", "minutes"): f"{_ENTRY} AND n.minutes IS NULL ORDER BY n.day DESC, n.id",
    ("entry", "place"): f"{_ENTRY} AND n.place IS NULL ORDER BY n.day DESC, n.id",
}
