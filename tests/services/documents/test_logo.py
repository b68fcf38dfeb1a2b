"""The organisation's logo: small, without what a camera wrote, in the head of every paper."""

import json
import random
from base64 import b64decode
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.caseload import exporting as exporting_all
from app.services.documents import logo
from app.services.errors import Refused
from app.services.figures import project_figures, statistics, steering_report
from app.services.figures.steering_choice import SteeringChoice
from app.services.reports import final_report, report_printing
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload, revert
from app.services.summary import exporting

RED = (196, 18, 48)
SECRET = "Kuvaaja Maija, Kotka"


def saved(folder: Path, kind: str, size: tuple[int, int] = (1200, 300)) -> Path:
    """A picture file with something private beside its points."""
    file = folder / f"logo.{kind}"
    notes = Image.Exif()
    notes[0x010E] = SECRET
    Image.new("RGB", size, RED).save(file, exif=notes)
    assert SECRET.encode() in file.read_bytes()
    return file


def reds(pdf: bytes) -> list[int]:
    """How many red points each page has at 72 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=1).to_pil().convert("RGB") for page in document]
    document.close()
    return [
        sum(r > 150 and g < 80 and b < 90 for r, g, b in page.get_flattened_data())
        for page in pages
    ]


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_logo_is_kept_small_and_without_what_stood_beside_it(
    caseload: Caseload, tmp_path: Path, kind: str
) -> None:
    logo.choose(caseload, saved(tmp_path, kind))
    kept = logo.read(caseload)
    picture = Image.open(BytesIO(kept))
    assert (picture.format, picture.size) == ("PNG", (720, 180))
    assert SECRET.encode() not in kept
    assert picture.info == {}
    assert SECRET.encode() not in caseload.path.read_bytes()


def test_the_worst_picture_stays_below_a_megabyte(caseload: Caseload, tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (900, 300), random.Random(1).randbytes(900 * 300 * 3))
    noise.save(tmp_path / "noise.png")
    logo.choose(caseload, tmp_path / "noise.png")
    assert len(settings.read(caseload, logo.NAME)) < 1_000_000


def test_what_is_clear_in_a_picture_is_white_on_paper(caseload: Caseload, tmp_path: Path) -> None:
    Image.new("RGBA", (40, 20), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    logo.choose(caseload, tmp_path / "clear.png")
    assert Image.open(BytesIO(logo.read(caseload))).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_a_picture"),
        (b"%PDF-1.4 not a picture", "not_a_picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_picture"),
        ("half", "not_a_picture"),
        ("gif", "not_a_picture"),
        ("wide", "picture_too_big"),
        (b"\x89PNG" + b"x" * logo.LARGEST_FILE, "picture_too_big"),
    ],
)
def test_a_bad_or_huge_file_changes_nothing(
    caseload: Caseload, tmp_path: Path, content: bytes | str, reason: str
) -> None:
    logo.choose(caseload, saved(tmp_path, "png"))
    before = logo.read(caseload)
    file = tmp_path / "bad.png"
    if content == "half":
        content = saved(tmp_path, "png").read_bytes()[:900]
    elif content == "gif":
        Image.new("P", (9, 9)).save(target := BytesIO(), "GIF")
        content = target.getvalue()
    elif content == "wide":
        Image.new("1", (9000, 9000)).save(target := BytesIO(), "PNG")
        content = target.getvalue()
    file.write_bytes(bytes(content))  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        logo.choose(caseload, file)
    assert refused.value.reason == reason
    assert logo.read(caseload) == before


def test_a_file_that_is_not_there_is_not_a_picture(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        logo.choose(caseload, tmp_path / "missing.png")


def test_choosing_and_removing_can_be_undone(caseload: Caseload, tmp_path: Path) -> None:
    chosen = logo.choose(caseload, saved(tmp_path, "png"))
    kept = logo.read(caseload)
    removed = logo.remove(caseload)
    assert logo.read(caseload) == b""
    revert(caseload, removed)
    assert logo.read(caseload) == kept
    revert(caseload, chosen)
    assert logo.read(caseload) == b""


def test_it_stands_in_the_head_of_every_paper(caseload: Caseload, tmp_path: Path) -> None:
    given = ClientFields(given_names="Veera", family_name="Halonen", started_on=date(2026, 1, 7))
    client_id = clients.add(caseload, given).new_row_id("client")
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")

    def papers() -> dict[str, list[int]]:
        own = statistics.count_own_figures(caseload)
        project = project_figures.count_project(caseload)
        folder = tmp_path / "summary"
        made = exporting.export(caseload, caseload.today, folder)
        summary = next(file for file in made.files if file.suffix == ".pdf")
        return {
            "report": reds(report_printing.preview(caseload, report_id)),
            "figures": reds(
                steering_report.render_report(
                    caseload, own, project, SteeringChoice(recipient="Ohjausryhmä"), language="fi"
                )
            ),
            "summary": reds(summary.read_bytes()),
        }

    assert not any(sum(pages) for pages in papers().values())
    logo.choose(caseload, saved(tmp_path, "png"))
    assert all(min(pages[:1]) > 500 for pages in papers().values())
    assert min(reds(report_printing.preview(caseload, report_id))) > 500  # each page of the report


def test_the_export_has_it_as_a_picture_that_no_cell_is_too_small_for(
    caseload: Caseload, tmp_path: Path
) -> None:
    without = {file.name for file in exporting_all.export(caseload, tmp_path / "before")}
    logo.choose(caseload, saved(tmp_path, "png"))
    folder = tmp_path / "after"
    files = {file.name for file in exporting_all.export(caseload, folder)}
    assert files - without == {"logo.png"}
    assert (folder / "logo.png").read_bytes() == logo.read(caseload)
    assert "logo;logo.png" in (folder / "setting.csv").read_text("utf-8-sig")
    whole = json.loads((folder / "caseload.json").read_text("utf-8"))
    kept = next(row["value"] for row in whole["setting"] if row["name"] == "logo")
    assert b64decode(kept) == logo.read(caseload)


def test_the_summary_for_programs_stays_without_it(caseload: Caseload, tmp_path: Path) -> None:
    before = exporting.export(caseload, caseload.today, tmp_path / "before")
    logo.choose(caseload, saved(tmp_path, "png"))
    after = exporting.export(caseload, caseload.today, tmp_path / "after")
    plain = [
        next(file for file in made.files if file.suffix == ".json").read_bytes()
        for made in (before, after)
    ]
    assert plain[0] == plain[1]
    assert settings.read(caseload, logo.NAME)[:60].encode() not in plain[1]
    assert "logo" not in json.loads(plain[1])
    assert b64decode(settings.read(caseload, logo.NAME)) == logo.read(caseload)
