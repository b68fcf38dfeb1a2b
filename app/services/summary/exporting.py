"""Makes the summary, and lets it out."""

from datetime import date
from pathlib import Path

from app.models.kinds import LogAction
from app.services import private_files
from app.services.documents import letterhead
from app.services.errors import Refused
from app.services.phrases import phrases
from app.services.summary import collect, release
from app.services.summary.release import Summary
from app.services.unit import Caseload


def preview(caseload: Caseload, as_of: date) -> Summary:
    """Exactly what an export as of that day would let out; decides and writes nothing.

    Raises Refused for a day to come.
    """
    return _made(caseload, as_of)[0]


def export(caseload: Caseload, as_of: date, folder: Path, *, language: str = "fi") -> list[Path]:
    """Write the summary as PDF and spreadsheet into a folder, and log it.

    The same summary gives the same bytes, and takes the place of a file with the same name.
    Raises Refused for a day to come, InvalidValue for an unknown language, NoSpace, ReadOnly.
    """
    from app.services.summary import pdf, sheet

    words = phrases(language, "summary")
    summary, decisions = _made(caseload, as_of)
    name = f"{words('file')}-{as_of.isoformat()}"
    files = {f"{name}.pdf": pdf.made(summary, words), f"{name}.xlsx": sheet.made(summary, words)}
    # Before anything leaves: what is decided may be lost to us, but never decided twice.
    release.keep(caseload, decisions)
    with caseload.unit() as unit:
        unit.log(LogAction.EXPORTED, subject="summary", detail=as_of.isoformat())
        private_files.make_folder(folder)
        for file, data in files.items():
            private_files.write(folder / file, data)
        unit.commit()
    return [folder / file for file in files]


def _made(caseload: Caseload, as_of: date) -> tuple[Summary, release.Decisions]:
    if as_of > caseload.today:
        raise Refused("summary_of_a_day_to_come")
    tallies = collect.tallies(caseload, as_of)
    decisions = release.decided(release.read(caseload), tallies, as_of)
    head = letterhead.read(caseload)
    made = release.summary(
        decisions,
        tallies,
        as_of,
        organisation=head.organisation,
        funder_line=head.funder_line,
    )
    return made, decisions
