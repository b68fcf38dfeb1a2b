"""Personal identity codes, however people write them: 131052-308T, 131052 – 308 T.

The century sign may be any dash, a plus or one of the letters in use since 2023 (the Digital and
Population Data Services Agency: Y X W V U for the 1900s, B C D E F for the 2000s beside A).
"""

import re
from collections.abc import Iterator
from datetime import date

CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
"""The first year of the century that each sign stands for."""
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_OFFICIAL = re.compile(r"(?<!\w)(\d{6})([-+A-FU-Y])(\d{3})([0-9A-Y])(?!\w)", re.IGNORECASE)
_DASHES = (
    r"\-\u00ac\u00ad\u02d7\u1806\u200b-\u200f\u2010-\u2015\u2043\u2060\u207b\u2212\ufe58\ufe63\uff0d"
    r"_/.:,~*=()\[\]"
)
_LIKE = re.compile(
    rf"(?<![^\W_])(?<!\d[.])(\d\d|\d(?=\.|\d{{4}}\D))[ .\u00a0]?(\d\d|\d(?=\.))[ .\u00a0]?"
    r"((?:19|20)?\d\d)"
    rf"(?:\s*([+{_DASHES}]+)\s*|\s*([A-FU-Y])\s*|\s{{0,2}})"
    r"(\d{3}|\d ?\d ?\d(?= ?[A-Y]))(?:\s?|\s*[\u2010-\u2015\u2212-]\s*)([0-9A-Y])(?![^\W_])",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"04|050")
_IN_BIRTH_COLUMN = re.compile(
    r"(\d{6})[^\w…]{0,3}([A-FU-Y]?)[^\w…]{0,2}\d{3}\W?[0-9A-Z]?", re.IGNORECASE
)
_SWEDISH = re.compile(r"(?<!\w)(19|20)?(\d\d)(\d\d)(\d\d)([-+–−])(\d{4})(?!\w)")
_WITHOUT_END = re.compile(r"(\d{6})\s*([-+A-FU-Y])\s*[xX*.?_•]*", re.IGNORECASE)
_MAY_HAVE_ONE = re.compile(r"[\doOIl](?:[\doOIl.\s]{4}|\d?[/-]\d\d[/-]\d\d)")
_WIDE = str.maketrans({chr(0xFEE0 + at): chr(at) for at in range(0x21, 0x7F)})
_LETTER_FOR_DIGIT = re.compile(
    r"(?<!\w)[0-3oOIl][0-9oOIl][01oOIl][0-9oOIl]{3}\s?[-+A-FU-Y–−]\s?[0-9oOIlZSB]{3}[0-9A-Y](?!\w)"
)
_DIGIT_FOR_LETTER = str.maketrans("oOIlZSB", "0011258")
_FEWEST_DIGITS = 5  # of nine, where letters stand for the others
_SPACED = re.compile(r"(?<!\w)(?:\d ){5}\d ?[-+A-FU-Y–−] ?\d \d \d ?[0-9A-Y](?!\w)")
_GLUED = re.compile(r"(?<=[^\W\d_])(?=\d{6}[-+–−]\d{3}[A-Y](?!\w))", re.IGNORECASE)
_BURIED = re.compile(
    r"(?<!\d)(?:(?P<day>\d\d)(?P<between>\. |\W?)(?P<month>\d\d)(?P=between)"
    r"(?:19|20)?(?P<year>\d\d)"
    r"|(?:19|20)(?P<year_>\d\d)(?P<between_>\W)(?P<month_>\d\d)(?P=between_)(?P<day_>\d\d))"
    r"(?P<gap>(?:<[^<>]{1,4}>|%2D|[\W_]){1,4}|[A-FU-Y])?"
    r"(?P<number>\d\W?\d\d)\W?(?P<check>[A-Y]|\d(?!\d))",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(
    r"(?<!\w)(19|20)?(\d\d)(\d\d)(\d\d) ?[-+–−] ?\d{3}[A-Y](?!\w)", re.IGNORECASE
)
_CUT_SHORT = re.compile(r"(?<![\w+-])(\d\d)(\d\d)(\d\d)([-+–−A-F])\d{3}(?![\w-])(?!\.\d)")
_BARE = re.compile(r"(?<![\w+.,/-])(\d\d)(\d\d)(\d\d) ?\d{4}(?![\w-])(?! \d)")
_BARE_LENGTHS = range(10, 12)
_OF_A_PHONE = (
    r"puh\w*|p|gsm|tel\w*|mob\w*|matkapuh\w*|soit\w*|vaihde\w*|vx|numero\w*|nro|nr|ring\w*|växel\w*"
    r"|call\w*|phone\w*|fax\w*|y-tunnus|tili\w*|lasku\w*|viite\w*"
)
_PHONE_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_OF_A_PHONE})\W{{0,3}}|☎\s*)$", re.IGNORECASE)
_PHONE_AFTER = re.compile(r"\W{0,3}(?:vaihde|växel|vx|puh|gsm|tel|työ|koti)(?!\w)", re.IGNORECASE)
MASKED_CODE = re.compile(r"(?<!\w)(\d\d)(\d\d)(\d\d)([-+A-FU-Y])?…(?!\w)", re.IGNORECASE)
"""What is left of a code: the birth date and the century sign."""


def is_valid_code(code: str) -> bool:
    """Whether a personal identity code has a real day and the right check character."""
    match = _OFFICIAL.fullmatch(code)
    if match is None:
        return False
    day, sign, number, check = (part.upper() for part in match.groups())
    year = CENTURIES[sign] + int(day[4:])
    try:
        date(year, int(day[2:4]), int(day[:2]))
    except ValueError:
        return False
    return _CHECKS[int(day + number) % 31] == check


def find_codes(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where personal identity codes stand in a text.

    First those in the official spelling, right or wrong, then those in another one.

    Yields:
        Start and end, counted in letters, and whether day and check character are right.
    """
    for found in _OFFICIAL.finditer(text):
        yield *found.span(), is_valid_code(found[0])
    for found in codes(text):
        yield *found.span(), is_valid_code(_spelling(found, _century(found)))


def codes(text: str) -> Iterator[re.Match[str]]:
    """Where codes stand. One that ends in a digit may be a phone number, which is none."""
    if len(text) < 10:
        return
    for found in _LIKE.finditer(text):
        in_one = len(found[0]) > 6 and found[0][:6].isdecimal()
        is_day = 1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12
        if len(found[1]) + len(found[2]) < 4 and not _is_sure_without_zeros(found):
            continue
        if found[7].isalpha():
            # '12.10.2023 – 120 h' is a day and a number of hours.
            in_hours = found[7] in "hHtT" and found[0][-2].isspace()
            sure = in_one or is_day
            if in_hours:
                sure = is_valid_code(_spelling(found, _century(found)))
        elif found[5] or "+" in (found[4] or ""):
            sure = is_day
        else:
            signed, mobile = bool(found[4]), bool(_MOBILE.match(found[0]))
            dashed = signed and in_one and not mobile
            valid = is_valid_code(_spelling(found, _century(found)))
            # One mobile number in 31 has the check digit of a code by chance.
            sure = is_day and (dashed or (valid and (signed or not mobile)))
        if sure:
            yield found


def mask_codes(text: str) -> str:
    """The text with the ends of its codes left out: 131052-…

    Wide or spaced digits, a letter O in the place of a zero, the year first, a code that was cut
    short and ten bare digits beside other words are codes too, where they begin with a day.
    """
    if not _MAY_HAVE_ONE.search(text):
        return text
    text = _LETTER_FOR_DIGIT.sub(_with_digits, _with_narrow_digits(text))
    text = _SPACED.sub(lambda found: found[0].replace(" ", ""), _GLUED.sub(" ", text))
    text = _YEAR_FIRST.sub(_mask_year_first, text)
    for found in reversed(list(codes(text))):
        short = f"{_day_digits(found)}{_century(found)}…"
        text = f"{text[: found.start()]}{short}{text[found.end() :]}"
    text = _CUT_SHORT.sub(_mask_cut_short, text)
    if not text.isdecimal():
        text = _BURIED.sub(_mask_within_words, text)
    if len(text) <= 10:
        return text
    return _BARE.sub(_mask_bare, _SWEDISH.sub(_mask_swedish, text))


def mask_bare_code(text: str) -> str:
    """The text with ten digits alone, as 0101901238, taken for a code: for no column of phones."""
    if len(text) not in _BARE_LENGTHS:
        return text
    whole = _BARE.fullmatch(text)
    if not whole or not _is_day(whole) or _MOBILE.match(whole[0]):
        return text
    return f"{whole[1]}{whole[2]}{whole[3]}-…"


def mask_birth_cell(text: str) -> str:
    """The words of a column of births, where more is a code than elsewhere: 010190 1238."""
    masked = mask_codes(text)
    if whole := _SWEDISH.fullmatch(text.strip()):
        day, sign = f"{whole[4]}{whole[3]}{whole[2]}", "A" if whole[1] == "20" else "-"
        if int(whole[3]) <= 12 < int(whole[2]):
            return f"{day}{sign}…"
    if bare := _WITHOUT_END.fullmatch(masked.strip().replace("–", "-")):
        return f"{bare[1]}{bare[2].upper()}…"
    return _IN_BIRTH_COLUMN.sub(lambda found: f"{found[1]}{found[2] or '-'}…", masked)


def mask_name_cell(text: str) -> str:
    """The cell of a name, where YYMMDD-NNNN is a code whether its last digit is right or not."""
    return _SWEDISH.sub(lambda found: mask_birth_cell(found[0]), text)


def has_code(text: str) -> bool:
    """Whether a code stands in the text, or what is left of one."""
    return bool(MASKED_CODE.search(text)) or any(codes(text))


def _century(found: re.Match[str]) -> str:
    """The century sign as it is officially written; a whole year tells it too."""
    if len(found[3]) == 4:
        return "A" if found[3].startswith("20") else "-"
    if found[5]:
        return found[5].upper()
    return "+" if "+" in (found[4] or "") else "-"


def _spelling(found: re.Match[str], century: str) -> str:
    return f"{_day_digits(found)}{century}{found[6].replace(' ', '')}{found[7]}"


def _day_digits(found: re.Match[str]) -> str:
    """The six digits of the birth date, with the zeros that a number or a short day has lost."""
    return f"{found[1].zfill(2)}{found[2].zfill(2)}{found[3][-2:]}"


def _is_sure_without_zeros(found: re.Match[str]) -> bool:
    """Whether 1.1.1990-123A is a code: '1.3.2023 – 120 h' is a day and a number of hours."""
    return bool(found[4] or found[5]) and found[0][-2].isdecimal()


def _with_narrow_digits(text: str) -> str:
    """The text with plain digits and letters for wide ones, where it has any."""
    return text if text.isascii() else text.translate(_WIDE)


def _with_digits(found: re.Match[str]) -> str:
    """What looks like a code, with digits for the letters that stand in their places."""
    code = found[0]
    sign = next(at for at, letter in enumerate(code) if at > 5 and not letter.isspace())
    if sum(map(str.isdecimal, code[:-1])) < _FEWEST_DIGITS:
        return code
    day, number = (part.translate(_DIGIT_FOR_LETTER) for part in (code[:sign], code[sign + 1 : -1]))
    return f"{day}{code[sign]}{number}{code[-1]}"


def _is_day(found: re.Match[str]) -> bool:
    return 1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12


def _mask_cut_short(found: re.Match[str]) -> str:
    """The birth date of a code whose last letter is missing: 010190-123."""
    if not _is_day(found) or _MOBILE.match(found[0]):
        return found[0]
    return f"{found[1]}{found[2]}{found[3]}{found[4].replace('–', '-').replace('−', '-')}…"


def _mask_year_first(found: re.Match[str]) -> str:
    """The birth date of a code whose day is typed year first: 19900101-123A."""
    century, year, month, day = found.groups()
    day_first = not century and 1 <= int(year) <= 31
    if day_first or not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return found[0]
    return f"{day}{month}{year}{'A' if century == '20' else '-'}…"


def _mask_within_words(found: re.Match[str]) -> str:
    """The birth date of a code in other words or signs, where day and check character are right.

    'HETU100867A200M', 'cv_100867-2497.pdf', '10-08-67-2497'.
    """
    gap = (found["gap"] or "").replace(" ", "")
    if not gap and not found["check"].isalpha():
        return found[0]
    if found["check"] in "hHtT" and not gap:
        return found[0]  # '10.08.2023 120h'
    day = "".join(found[part] or found[f"{part}_"] for part in ("day", "month", "year"))
    sign = gap.upper() if gap.isalpha() else "-"
    number = "".join(filter(str.isdecimal, found["number"]))
    whole = f"{day}{sign}{number}{found['check']}"
    return f"{day}{sign}…" if is_valid_code(whole) else found[0]


def _mask_bare(found: re.Match[str]) -> str:
    """The birth date of ten digits among words, none of which says that they are a phone number."""
    text = found.string
    before, after = text[: found.start()], text[found.end() :]
    if not _is_day(found) or not any(map(str.isalpha, text)):
        return found[0]
    if _PHONE_BEFORE.search(before) or _PHONE_AFTER.match(after):
        return found[0]
    return found[0] if _MOBILE.match(found[0]) else f"{found[1]}{found[2]}{found[3]}-…"


def _mask_swedish(found: re.Match[str]) -> str:
    """The birth date of a Swedish personal number (YYMMDD-NNNN, its last digit by Luhn's sum).

    Ten digits are one only where the sum is right: 040123-4567 is a phone number.
    """
    century, year, month, day, sign, end = found.groups()
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return found[0]
    digits = [int(digit) for digit in f"{year}{month}{day}{end}"]
    total = sum(sum(divmod(digit * (2 - at % 2), 10)) for at, digit in enumerate(digits))
    if century is None and (total % 10 or _MOBILE.match(found[0])):
        return found[0]
    return f"{day}{month}{year}{'A' if century == '20' else '+' if sign == '+' else '-'}…"
