"""The logo: its pixels stand on the summary's page, and nothing else of the file is kept."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, PngImagePlugin

from app.services import errors, settings
from app.services.documents import logo
from app.services.summary import exporting
from app.services.unit import Caseload, revert


def picture(folder: Path, size: tuple[int, int] = (1600, 400), suffix: str = ".png") -> Path:
    file = folder / f"Kanarialintu{suffix}"
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Kanarialintu Oy")
    mode = "RGBA" if suffix == ".png" else "RGB"
    Image.new(mode, size, "#c03020").save(file, **({"pnginfo": told} if suffix == ".png" else {}))
    return file


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_a_logo_is_drawn_on_the_summary_and_tells_nothing(
    caseload: Caseload, tmp_path: Path, suffix: str
) -> None:
    plain = exporting.export(caseload, caseload.today, tmp_path / "plain").files[1].read_bytes()
    change = logo.choose(caseload, picture(tmp_path, suffix=suffix))
    with Image.open(BytesIO(logo.read(caseload))) as kept:
        assert kept.size == (800, 200)
        assert kept.info == {}
    files = exporting.export(caseload, caseload.today, tmp_path / "out").files
    assert all(b"Kanarialintu" not in file.read_bytes() for file in files)
    assert images(files[1].read_bytes()) == images(plain) + 1
    again = exporting.export(caseload, caseload.today, tmp_path / "out").files[1].read_bytes()
    assert again == files[1].read_bytes()
    revert(caseload, change)
    assert logo.read(caseload) == b""


def images(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    kinds = [one.type for one in document[0].get_objects()]
    document.close()
    return kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n1234"])
def test_what_is_no_picture_is_refused(caseload: Caseload, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(data)
    with pytest.raises(errors.InvalidValue):
        logo.choose(caseload, file)
    with pytest.raises(errors.InvalidValue):
        logo.choose(caseload, tmp_path / "missing.png")
    assert settings.read(caseload, logo.SETTING) == ""


def test_it_can_be_forgotten(caseload: Caseload, tmp_path: Path) -> None:
    logo.choose(caseload, picture(tmp_path, (20, 20)))
    assert logo.read(caseload)
    logo.forget(caseload)
    assert logo.read(caseload) == b""
