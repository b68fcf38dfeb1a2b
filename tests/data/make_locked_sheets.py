"""Makes the locked sheets of tests/data with LibreOffice: run it by hand, the tests don't need it.

python3 tests/data/make_locked_sheets.py [SOFFICE]

Needs LibreOffice Calc 24.8 or newer (the first that locks an ods as a whole) and its Python bridge
(`uno`). The files in the repository were written by 25.2.3.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

TARGET = Path(__file__).parent
PASSWORD = "Tärkeä1"
WAIT = 60  # seconds for LibreOffice to start
HEADINGS = ("Nimi", "Synt.vuosi", "Aloituspvm", "Lopputulos")
ROWS = (
    ("Veera Halonen", 1978, "2021-02-07", "Työllistynyt", 0x00B050),
    ("Oskari Aalto", 1989, "2021-02-15", "Kuntouttava työtoiminta", 0xFF99CC),
    ("Åsa Lindqvist", 1961, "2022-02-06", "Työkokeilu", 0xCCFFCC),
)
# The value of LibreOffice's setting for the ODF version: the way of locking hangs on it.
ODF_1_1, ODF_1_3, ODF_EXTENDED = 2, 10, 3
FILES = (
    ("lukittu_koko.ods", "calc8", ODF_EXTENDED),
    ("lukittu_osat.ods", "calc8", ODF_1_3),
    ("lukittu_blowfish.ods", "calc8", ODF_1_1),
    ("lukittu.xls", "MS Excel 97", ODF_EXTENDED),
    ("lukittu.xlsx", "Calc MS Excel 2007 XML", ODF_EXTENDED),
)


def main() -> None:
    soffice, *only = sys.argv[1:] or ["soffice"]
    with TemporaryDirectory() as profile, office(soffice, Path(profile)) as context:
        for name, kind, version in FILES:
            if not only or name in only:
                write(context, TARGET / name, kind, version)


@contextmanager
def office(soffice: str, profile: Path) -> Iterator[Any]:
    """LibreOffice with a profile of its own, ended at the end."""
    pipe = f"pipe,name={profile.name};urp;"
    process = subprocess.Popen(
        [
            soffice,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={profile.as_uri()}",
            f"--accept={pipe}",
        ]
    )
    try:
        context = connected(f"uno:{pipe}StarOffice.ComponentContext")
        yield context
        service(context, "com.sun.star.frame.Desktop").terminate()
        process.wait(WAIT)
    finally:
        process.kill()


def connected(url: str) -> Any:
    local = uno.getComponentContext()
    resolver = service(local, "com.sun.star.bridge.UnoUrlResolver")
    until = time.monotonic() + WAIT
    while True:
        try:
            return resolver.resolve(url)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.5)


def service(context: Any, name: str) -> Any:
    return context.ServiceManager.createInstanceWithContext(name, context)


def given(**values: Any) -> tuple[PropertyValue, ...]:
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def write(context: Any, target: Path, kind: str, version: int) -> None:
    choose_version(context, version)
    desktop = service(context, "com.sun.star.frame.Desktop")
    book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, given(Hidden=True))
    fill(book)
    book.storeToURL(target.as_uri(), given(FilterName=kind, Password=PASSWORD))
    book.close(True)
    print(target.name, target.stat().st_size)


def choose_version(context: Any, version: int) -> None:
    provider = service(context, "com.sun.star.configuration.ConfigurationProvider")
    settings = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        given(nodepath="/org.openoffice.Office.Common/Save/ODF"),
    )
    settings.DefaultVersion = version
    settings.commitChanges()


def fill(book: Any) -> None:
    sheet = book.Sheets.getByIndex(0)
    sheet.Name = "Asiakkaat"
    for column, heading in enumerate(HEADINGS):
        sheet.getCellByPosition(column, 0).String = heading
    day = book.NumberFormats.queryKey("YYYY-MM-DD", book.CharLocale, False)
    if day < 0:
        day = book.NumberFormats.addNew("YYYY-MM-DD", book.CharLocale)
    for row, (name, born, started, outcome, colour) in enumerate(ROWS, start=1):
        cells = [sheet.getCellByPosition(column, row) for column in range(4)]
        cells[0].String, cells[1].Value, cells[3].String = name, born, outcome
        cells[2].Formula = started
        cells[2].NumberFormat = day
        for cell in cells:
            cell.CellBackColor = colour


if __name__ == "__main__":
    main()
