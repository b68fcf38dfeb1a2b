"""Makes the fonts of `resources/fonts/` for scripts that Noto Sans itself has not.

    pip install fonttools; python -m tools.paper_fonts FOLDER

FOLDER holds Noto's own files (Debian: `fonts-noto-core`). What is made is a subset without layout
tables. An Arabic letter's joined forms are put where Unicode has presentation forms, and where it
has none (Kurdish, Pashto, Urdu) at places of our own (`models/rules/text/arabic.py`).
"""

import sys
from pathlib import Path
from typing import Any

from app.models.rules.text.arabic import JOINING, form_of
from app.services.resource_files import resource

_SCRIPTS = {
    "Arabic": [range(0x600, 0x700), range(0xFB50, 0xFE00), range(0xFE70, 0xFF00)],
    "Hebrew": [range(0x590, 0x600), range(0xFB1D, 0xFB50)],
    "Armenian": [range(0x530, 0x590)],
    "Georgian": [range(0x10A0, 0x1100), range(0x1C90, 0x1CC0)],
    "Ethiopic": [range(0x1200, 0x13A0)],
}
_FEATURES = {"fina": 1, "init": 2, "medi": 3}


def make_fonts(folder: Path) -> None:
    """Write each script's font beside the others, from Noto's files in the folder."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    for script, ranges in _SCRIPTS.items():
        name = f"NotoSans{script}-Regular.ttf"
        font = TTFont(folder / name)
        if script == "Arabic":
            _name_forms(font)
        wanted = {code for each in ranges for code in each} | set(range(0xE000, 0xF8FF)) | {0x20}
        options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
        options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT"]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        font.save(str(resource("fonts", name)))


def _name_forms(font: Any) -> None:
    """Give the joined forms that only the font's rules reach a place of their own."""
    table = font["GSUB"].table
    forms: dict[int, dict[str, str]] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag in _FEATURES:
            joined = forms.setdefault(_FEATURES[record.FeatureTag], {})
            for number in record.Feature.LookupListIndex:
                for sub in table.LookupList.Lookup[number].SubTable:
                    joined.update(getattr(sub, "mapping", {}))
    best = font.getBestCmap()
    for letter in JOINING:
        for form, joined in forms.items():
            place, glyph = ord(form_of(letter, form)), joined.get(best.get(ord(letter), ""))
            for part in font["cmap"].tables if glyph and place not in best else ():
                if part.isUnicode():
                    part.cmap[place] = glyph


if __name__ == "__main__":
    make_fonts(Path(sys.argv[1]))
