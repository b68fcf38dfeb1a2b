"""The cell of a name: the name alone, and the birth, phone or remark that stands beside it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from app.models.rules.importing.headings import plain
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.identity_codes import MASKED_CODE, mask_name_cell
from app.models.rules.text.names import FAMILY_STARTS, PARTICLES
from app.services.importing.values import Birth, birth_of, is_birth_plausible
from app.services.importing.word_lists import sheet_words

_WORD = r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?"
_BARE = re.compile(rf"({_WORD}),? {_WORD}(?: {_WORD})*")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])(?:\+\d{1,3}|0)(?:[ \u00a0()/-]{0,2}\d){6,12}(?!\w)")
_DAY = r"\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})"
_BORN = re.compile(
    rf"{_DAY}|(?<![\w-])(?:19|20)\d\d(?![\w-])|(?<!\w)[-–’'](?P<short>\d\d)(?![\w-])"
)
_BRACKETS = re.compile(r"\(([^)]*)\)?|\[([^\]]*)\]?|[\"”“][^\"”“]*[\"”“]")
_WITHIN_BRACKETS = re.compile(r"([(\[])\s+|\s+([)\]])")
_LEADING = re.compile(r"^\s*(?:\d+[.)]?\s+|[*•·●▪►>+#=–—-]+\s*)+")
_TRAILING = re.compile(r"(?:[\s,;:*!?–—-]|\s[.'’‘`´\"~^¨]+)+$")
_DASH = re.compile(
    r"\s+[-–—]+\s*|\s*[–—]+\s+|\s*[;|]\s*|\s*(?<!\d)(?<!\b[cC])/(?!\d)\s*|\n"  # not "c/o"
    r"|(?<=[^\W\d_]{4})\.\s+(?=[^\W\d_])"
)
_PLUS = re.compile(r"\s+\+\s+(?=[^\W\d_])")
_SYMBOLS = frozenset("&%@§\\†‡")
_AT_A_PLACE = ("lla", "lta", "lle", "ssa", "sta")
_IN_NAMES = PARTICLES | FAMILY_STARTS | {"y", "e", "do"}
_PART_OF_A_NAME = frozenset("'´`^~¨")
_LABEL = re.compile(r"([^:\n]*[^\W\d_][^:\n]*):\s+([^:\n]+)")
_PAIR = re.compile(r"\s*(\w+\.?)\s*(?:&|\+|/|\band\b|\boch\b|\bja\b)\s*(\w+\.?)\s+")
_MARK = re.compile(r"[*•●!?#+]+")


@dataclass(frozen=True)
class NameCell:
    """What a name's cell tells. `beside` is what belongs to no field; `former` a former name.

    `doubtful` is a last word that stays in the name and may be a place.
    """

    name: str
    birth: Birth | None = None
    phone: str = ""
    email: str = ""
    former: str = ""
    doubtful: str = ""
    beside: tuple[str, ...] = ()
    all_beside: str = ""
    parts: tuple[str, str] | None = None


class NameForm(Enum):
    """What a cell of names holds: a whole name, one written with a comma, or a part of one."""

    WHOLE = auto()
    WITH_COMMA = auto()
    PART = auto()


def is_bare_name(text: str) -> bool:
    """Whether the cell holds words with a capital each and nothing else."""
    return _BARE.fullmatch(text) is not None


def read_name_parts(given: str, family: str, today: date) -> NameCell:
    """The name out of a cell of given names and one of the family name, each by itself."""
    if not given and ("," in family or len(family.split()) > 1):
        return read_name(family, today)
    first, second = (read_name(text, today, NameForm.PART) for text in (given, family))
    return NameCell(
        f"{first.name} {second.name}".strip(),
        first.birth or second.birth,
        first.phone or second.phone,
        first.email or second.email,
        second.former or first.former,
        second.doubtful or first.doubtful,
        (*first.beside, *second.beside),
        "; ".join(filter(None, (first.all_beside, second.all_beside))),
        (first.name, second.name),
    )


def read_name(text: str, today: date, form: NameForm = NameForm.WHOLE) -> NameCell:
    """The name alone: 'Virtanen Matti, s. 1970 – peruttu' is Virtanen Matti with three remarks."""
    bare = _BARE.fullmatch(text)
    if bare and "," not in text and _is_nothing_but_name(text, form):
        return NameCell(text)
    in_parts = form is NameForm.PART and "," in text
    listed = sheet_words().beside_names
    is_titled = bare and (plain(bare[1]) in listed["titles"] or is_household(text))
    if bare and not in_parts and not is_titled:
        name, place, doubtful = _split_place(" ".join(text.split()), form)
        beside = (place,) if place else ()
        return NameCell(name, doubtful=doubtful, beside=beside, all_beside=place)
    rest, told = _take_numbers(_join_lines(text), today)
    labels, rest = _split_label(rest)
    titles, rest = _split_pair_of_titles(rest)
    pieces = [*labels, *titles]
    symbols, rest = _split_at_symbols(_PLUS.sub(" | ", rest))
    pieces += symbols
    marks = _MARK.findall(rest)
    pieces += [mark for mark in marks if mark.strip("+#=")][:3]
    rest = _MARK.sub(" ", rest)
    for found in _BRACKETS.finditer(rest):
        pieces.append(found[0])
    rest = _LEADING.sub("", _BRACKETS.sub(" ", rest))
    times, rest = _split_digits(rest)
    pieces += times
    rest, *after = [part for part in _DASH.split(rest) if part.strip()] or [""]
    pieces += after
    title, rest = _split_household(rest) if is_household(rest) else _split_title(rest)
    pieces += title
    rest, remarks = _split_remarks(rest, form)
    pieces += remarks
    name, place, doubtful = _split_place(" ".join(_TRAILING.sub("", rest).split()), form)
    pieces.append(place)
    if not any(map(str.isalpha, name)):
        return NameCell(" ".join(text.split()))
    if name in rest and form is NameForm.WHOLE and " " not in name:
        name, pieces = _with_given_name(name, pieces)
    said = [words for piece in pieces if (words := _strip(piece)) and _says_something(words)]
    said = [*told.beside, *said]
    former = next(filter(None, map(former_name, said)), "")
    everything = [*_list_fields(told), *said]
    is_family = titles or (title and plain(title[0]) in listed["households"])
    return replace(
        told,
        name=name,
        parts=("", name) if is_family else None,
        former=former,
        doubtful=doubtful,
        beside=tuple(said),
        all_beside="; ".join(everything),
    )


def _is_nothing_but_name(text: str, form: NameForm) -> bool:
    """Whether no word of a bare name is a title, a household's or a place's: 'Halonen Veera'."""
    words = [plain(word) for word in text.split()]
    if len(words) > 2 or form is NameForm.PART:
        return False
    return sheet_words().name_marks.isdisjoint(words)


def _with_given_name(name: str, pieces: list[str]) -> tuple[str, list[str]]:
    """A family name that stands alone, with the given name that stands in brackets after it."""
    for piece in pieces:
        inner = piece.strip('()[]"”“ ')
        if piece != inner and is_given_name(inner) and not is_given_name(name):
            return f"{name} {inner}", [each for each in pieces if each is not piece]
    return name, pieces


def is_place(words: str) -> bool:
    """Whether the words are the name of a municipality or of a part of a town."""
    listed, word = sheet_words().beside_names, plain(words)
    return word in listed["places"] or word in listed["places_and_names"]


def _split_place(name: str, form: NameForm) -> tuple[str, str, str]:
    """The name without the place after it, that place, and a last word that may be one.

    'Tuominen Matti Vantaa' has one. Lahti and Salo are family names too: they are a place where
    the name is whole without them ('Virtanen Matti Lahti'), and else stay and are told.
    """
    *before, last = name.split() or [""]
    if not before or "," in name:
        return name, "", ""
    if len(before) < 2 and form is not NameForm.PART:  # 'Koski Pori'
        neither = not is_given_name(before[0]) and not is_given_name(last)
        return name, "", last if neither and is_place(last) else ""
    listed, word = sheet_words().beside_names, plain(last)
    sure = word in listed["places"] or (
        word.endswith(_AT_A_PLACE) and word[: -len(_AT_A_PLACE[0])] in listed["places"]
    )
    if not sure and word not in listed["places_and_names"]:
        return name, "", ""
    given = [is_given_name(each) for each in before]
    if not sure and all(given) and form is not NameForm.PART:
        return name, "", ""
    whole = given[-1] and not given[0]
    known = form is NameForm.PART or (any(map(is_known_name, before)) and not all(given))
    if (sure and known) or (whole and form is not NameForm.PART):
        return " ".join(before), last, ""
    return name, "", last


def _join_lines(text: str) -> str:
    """The name on one line where its first line is a single word: 'Virtanen⏎Matti'."""
    first, *others = text.split("\n")
    while others and len(first.split()) < 2 and others[0].strip()[:1].isupper():
        first = f"{first.strip()} {others.pop(0).strip()}"
    return "\n".join((first, *others))


def _split_at_symbols(text: str) -> tuple[list[str], str]:
    """The signs that are in no name ('→', '✓', '&'), and the text with a bar in their places."""
    if text.isalpha():
        return [], text
    found = [
        sign
        for sign in text
        if sign in _SYMBOLS
        or (unicodedata.category(sign)[0] == "S" and sign not in _PART_OF_A_NAME)
        or unicodedata.category(sign) == "No"
    ]
    found = [sign for sign in found if sign not in "|+"]
    for sign in found:
        text = text.replace(sign, "|")
    return [sign for sign in found if sign not in "=<>~"], text


def _split_title(text: str) -> tuple[list[str], str]:
    """The title that a name begins with, if any, and the name: 'Rva Mäki Leena'."""
    first, *others = text.split()[:3] or [""]
    if plain(first) not in sheet_words().beside_names["titles"]:
        return [], text
    if not others or (len(others) == 1 and not first.endswith(".")):
        return [], text
    return [first], text.strip()[len(first) :]


def is_household(text: str) -> bool:
    """Whether the name is of a family and not of a person: 'Perhe Öhman', 'Smith family'."""
    words = text.split()
    listed = sheet_words().beside_names["households"]
    return len(words) > 1 and any(plain(words[at]) in listed for at in (0, -1))


def _split_household(text: str) -> tuple[list[str], str]:
    """The word that says that a whole family is meant, and the name: 'Perhe Öhman'."""
    first, *others = text.split()
    if plain(first) in sheet_words().beside_names["households"]:
        return [first], " ".join(others)
    return [others[-1]], " ".join([first, *others[:-1]])


def _split_label(text: str) -> tuple[list[str], str]:
    """The remark before a colon, where the name stands behind it: 'EI ENÄÄ: Ek Bo'."""
    found = _LABEL.match(text)
    before, after = (found[1].split(), found[2].split()) if found else ([], [])
    is_family = len(before) == 1 and all(map(is_given_name, after))
    if found is None or is_family or any(map(is_given_name, before)):
        return [], text
    is_name = is_bare_name(found[2].strip()) or any(map(is_known_name, after))
    return ([found[1].strip()], found[2]) if is_name and len(after) > 1 else ([], text)


def _split_digits(text: str) -> tuple[list[str], str]:
    """The digits before a name, with small words before them: 'klo 9.30 Aalto Oskari'."""
    words = text.split()
    name = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    if not name or not any(map(str.isdigit, " ".join(words[:name]))):
        return [], text
    return [" ".join(words[:name])], " ".join(words[name:])


def _split_pair_of_titles(text: str) -> tuple[list[str], str]:
    """The two titles that the name of a couple begins with, and the name: 'Mr & Mrs Smith'."""
    found = _PAIR.match(text)
    listed = sheet_words().beside_names["titles"]
    if not found or not all(plain(found[at]) in listed for at in (1, 2)):
        return [], text
    return [found[0].strip()], text[found.end() :]


def _take_numbers(text: str, today: date) -> tuple[str, NameCell]:
    """The text without its code, address, phone and birth, and those."""
    told = NameCell("")
    listed = sheet_words().beside_names
    text = mask_name_cell(text)
    if code := MASKED_CODE.search(text):
        birth = birth_of(code[0])
        if birth and is_birth_plausible(birth, today):
            told = replace(told, birth=birth)
        else:
            told = replace(told, birth=Birth(code_left_out=True), beside=(code[0],))
        text = text.replace(code[0], " ")
    if mail := _MAIL.search(text):
        told = replace(told, email=mail[0])
        text = _cut_out(text, mail, listed["emails"])
    if phone := _PHONE.search(text):
        told = replace(told, phone=" ".join(phone[0].split()))
        text = _cut_out(text, phone, listed["phones"])
    for born in _BORN.finditer(text):
        birth = _birth(born, today)
        if birth and told.birth is None and is_birth_plausible(birth, today):
            told = replace(told, birth=birth)
            text = _cut_out(text, born, listed["born"])
            break
    return text, told


def _birth(found: re.Match[str], today: date) -> Birth | None:
    if found["short"]:
        year = 1900 + int(found["short"])
        return Birth(year=year if today.year - year <= 100 else year + 100)
    return birth_of(found[0], today)


def _cut_out(text: str, found: re.Match[str], words: Sequence[str]) -> str:
    """The text without what was found and the word that says what it is: 's.', 'puh.'."""
    before = text[: found.start()]
    for word in sorted(words, key=len, reverse=True):
        spelled = r"\W?".join(map(re.escape, word.replace(" ", "")))
        label = re.search(
            rf"(?<!\w){spelled}[\s.:]*$", before.translate(_UNACCENTED), re.IGNORECASE
        )
        if label:
            before = before[: label.start()]
            break
    before, after = before.rstrip(" ,;:"), text[found.end() :].lstrip(" .,;")
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1], after[1:]
    return f"{before} {after}"


_UNACCENTED = str.maketrans("åäöéèÅÄÖÉÈ", "aaoeeAAOEE")


def _split_remarks(text: str, form: NameForm) -> tuple[str, list[str]]:
    """The name, and remarks in small letters after a comma or after 'ent.'."""
    head, comma, tail = text.partition(",")
    whole = form is not NameForm.WITH_COMMA or _is_whole(head)
    if comma and (
        (_is_whole(head) and _is_another_person(tail))
        or _is_remark(tail, alone=" " in head.strip())
        or (whole and _adds_remark(head, tail, form))
    ):
        return head, [tail]
    if comma and "," in tail:
        second, _, third = tail.partition(",")
        return f"{head},{second}", [third]
    words = text.split()
    listed = sheet_words().beside_names
    apart = {*listed["formerly"], *listed["and"]}
    for at in range(1, len(words)):
        if plain(words[at]) in apart and words[at][0].islower():
            return " ".join(words[:at]), [" ".join(words[at:])]
    for at in range(2, len(words) - 1):
        small = words[at].islower() and words[at].strip(".") not in _IN_NAMES
        if small and form is not NameForm.PART and words[0][:1].isupper():
            return " ".join(words[:at]), [" ".join(words[at:])]
    end, fewest = len(words), 1 if form is NameForm.PART else 2
    while end > fewest and _is_remark_word(words[end - 1], words[: end - 1]):
        end -= 1
    while end > 1 and any(map(str.isdigit, words[end - 1])):
        end -= 1
    if 0 < end < len(words) and not all(word.islower() for word in words[:end]):
        return " ".join(words[:end]), [" ".join(words[end:])]
    return text, []


def _is_whole(head: str) -> bool:
    """Whether what stands before a comma is most likely a whole name."""
    return len(head.split()) > 1 and any(map(is_given_name, head.split()))


def _is_another_person(tail: str) -> bool:
    """Whether a whole name follows a comma: a given name and one that is none."""
    given = [is_given_name(word) for word in tail.split()]
    return len(given) > 1 and any(given) and not all(given) and tail.strip()[0].isupper()


def _adds_remark(head: str, tail: str, form: NameForm) -> bool:
    """Whether what follows a comma is no given name of 'Mäki Kaisa, Espoo'."""
    before, after = head.split(), tail.split()
    if not after or any(map(is_given_name, after)):
        return False
    if form is NameForm.PART:
        return bool(before)
    return len(before) > 1 and before[0].casefold() not in PARTICLES


def _is_remark_word(word: str, before: Sequence[str]) -> bool:
    """Whether a last word is no name: in small letters, or alone in capitals."""
    if not any(map(str.isalpha, word)):
        return any(map(str.isdigit, word))
    loud = len(word) > 1 and word.isupper() and not any(map(str.isupper, (w[1:] for w in before)))
    return word.islower() or (loud and not is_given_name(word))


def _is_remark(tail: str, *, alone: bool) -> bool:
    """Whether what follows a comma is no given name: digits, small letters, or a whole name."""
    words = tail.split()
    if not words:
        return False
    if any(map(str.isdigit, tail)) or plain(words[0]) in sheet_words().beside_names["formerly"]:
        return True
    if is_given_name(words[0]):
        return False
    return words[0][0].islower() and alone


def _strip(piece: str) -> str:
    """A remark without the signs around it, nor one bracket of a pair."""
    words = _WITHIN_BRACKETS.sub(r"\1\2", piece.strip(" ,;.:|\u00a0"))
    return words.strip("()[] ,") if words.count("(") != words.count(")") else words


def _says_something(words: str) -> bool:
    if any(map(str.isalnum, words)) or bool(_MARK.fullmatch(words)):
        return True
    return len(words) == 1 and (words in "†‡" or unicodedata.category(words)[0] == "S")


def former_name(words: str) -> str:
    """The former family name in '(ent. Korhonen)'."""
    inner = words.strip("()[] .")
    for label in sheet_words().beside_names["formerly"]:
        spelled = r"[.\s]*".join(map(re.escape, label.split()))
        found = re.match(
            rf"{spelled}[.:]?\s+(\w[\w-]*)", inner.translate(_UNACCENTED), re.IGNORECASE
        )
        if found:
            return inner[found.start(1) : found.end(1)]
    return ""


def _list_fields(told: NameCell) -> list[str]:
    found = [told.email, told.phone]
    if told.birth and not told.birth.code_left_out:
        found.append(f"{told.birth.year}")
    return [words for words in found if words]
