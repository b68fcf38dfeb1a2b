"""Makes tests/data/asiakkaat.xls. Needs xlwt, which the tests themselves don't: run it by hand.

python tests/data/make_asiakkaat_xls.py
"""

from datetime import date
from pathlib import Path

import xlwt

TARGET = Path(__file__).with_name("asiakkaat.xls")
ROWS = (
    ("Veera Halonen", 1978, date(2021, 2, 7), "Työllistynyt", "green"),
    ("Oskari Aalto", 1989, "15.2.2021", "Kuntouttava työtoiminta", "rose"),
    ("Åsa Lindqvist", 1961, date(2022, 2, 6), "Työkokeilu", "light_green"),
    ("Uusi Asiakas", 1990, date(2022, 9, 1), "", ""),
)


def main() -> None:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Asiakkaat")
    sheet.write_merge(0, 0, 0, 3, "Seurantataulukko")
    for column, heading in enumerate(("Nimi", "Synt.vuosi", "Aloituspvm", "Lopputulos")):
        sheet.write(2, column, heading)
    for number, (*values, colour) in enumerate(ROWS, start=3):
        for column, value in enumerate(values):
            sheet.write(number, column, value, _style(colour, is_date=isinstance(value, date)))
    sheet.row(8).set_style(_style("yellow"))
    sheet.write(8, 0, "Rivin Väri")
    sheet.write(8, 3, xlwt.Formula("1/0"))
    book.save(str(TARGET))


def _style(colour: str, *, is_date: bool = False) -> xlwt.XFStyle:
    pattern = f"pattern: pattern solid, fore_colour {colour}" if colour else ""
    return xlwt.easyxf(pattern, num_format_str="D.M.YYYY" if is_date else "General")


if __name__ == "__main__":
    main()
