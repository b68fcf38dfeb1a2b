"""The cell of a name: the name alone, and the birth, phone or remark that stands beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.models.rules.importing.headings import plain
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.identity_codes import MASKED_CODE
from app.services.importing.values import Birth, birth_of, is_birth_plausible
from app.services.importing.word_lists import sheet_words

_BARE = re.compile(
    r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?:,? [A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)+"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])(?:\+\d{1,3}|0)(?:[ \u00a0()/-]{0,2}\d){6,12}(?!\w)")
_DAY = r"\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})"
_BORN = re.compile(
    rf"{_DAY}|(?<![\w-])(?:19|20)\d\d(?![\w-])|(?<!\w)[-–’'](?P<short>\d\d)(?![\w-])"
)
_BRACKETS = re.compile(r"\(([^)]*)\)?|\[([^\]]*)\]?|[\"”“][^\"”“]*[\"”“]")
_LEADING = re.compile(r"^\s*(?:\d+[.)]?\s+|[*•·●▪►>+#=–—-]+\s*)+")
_TRAILING = re.compile(r"[\s,;:*!?–—-]+$")
_DASH = re.compile(r"\s+[-–—]+\s*|\s*[–—]+\s+|\s*[;|]\s*|\s*(?<!\d)/(?!\d)\s*|\n")
_MARK = re.compile(r"[*•●!?#+]+")


@dataclass(frozen=True)
class NameCell:
    """What a name's cell tells. `beside` is what belongs to no field; `former` a former name."""

    name: str
    birth: Birth | None = None
    phone: str = ""
    email: str = ""
    former: str = ""
    beside: tuple[str, ...] = ()
    all_beside: str = ""


def read_name(text: str, today: date) -> NameCell:
    """The name alone: 'Virtanen Matti, s. 1970 – peruttu' is Virtanen Matti with three remarks."""
    if _BARE.fullmatch(text):
        return NameCell(" ".join(text.split()))
    rest, told = _take_numbers(text, today)
    pieces: list[str] = []
    marks = _MARK.findall(rest)
    pieces += [mark for mark in marks if mark.strip("+#=")][:3]
    rest = _MARK.sub(" ", rest)
    for found in _BRACKETS.finditer(rest):
        pieces.append(found[0])
    rest = _LEADING.sub("", _BRACKETS.sub(" ", rest))
    rest, *after = _DASH.split(rest)
    pieces += after
    rest, remarks = _split_remarks(rest)
    pieces += remarks
    name = " ".join(_TRAILING.sub("", rest).split())
    if not any(map(str.isalpha, name)):
        return NameCell(" ".join(text.split()))
    said = [words for piece in pieces if (words := piece.strip(" ,;.:\u00a0")) and _tells(words)]
    former = next(filter(None, map(former_name, said)), "")
    everything = [*_list_fields(told), *said]
    return replace(
        told, name=name, former=former, beside=tuple(said), all_beside="; ".join(everything)
    )


def _take_numbers(text: str, today: date) -> tuple[str, NameCell]:
    """The text without its code, address, phone and birth, and those."""
    told = NameCell("")
    listed = sheet_words().beside_names
    if code := MASKED_CODE.search(text):
        told = replace(told, birth=birth_of(code[0]))
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
    return f"{before.rstrip(' ,;:(')} {text[found.end() :].lstrip(' ).,;')}"


_UNACCENTED = str.maketrans("åäöéèÅÄÖÉÈ", "aaoeeAAOEE")


def _split_remarks(text: str) -> tuple[str, list[str]]:
    """The name, and remarks in small letters after a comma or after 'ent.'."""
    head, comma, tail = text.partition(",")
    if comma and (_is_remark(tail, alone=" " in head.strip()) or _is_whole(head, tail)):
        return head, [tail]
    if comma and "," in tail:
        second, _, third = tail.partition(",")
        return f"{head},{second}", [third]
    words = text.split()
    for at in range(1, len(words)):
        if plain(words[at]) in sheet_words().beside_names["formerly"] and words[at][0].islower():
            return " ".join(words[:at]), [" ".join(words[at:])]
    end = len(words)
    while end > 2 and _is_remark_word(words[end - 1], words[: end - 1]):
        end -= 1
    if 1 < end < len(words) and not all(word.islower() for word in words[:end]):
        return " ".join(words[:end]), [" ".join(words[end:])]
    return text, []


def _is_whole(head: str, tail: str) -> bool:
    """Whether what stands before a comma is a whole name: 'Mäki Kaisa, Espoo'."""
    words, after = head.split(), tail.split()
    if len(words) < 2 or not any(map(is_given_name, words)):
        return False
    return bool(after) and not any(map(is_given_name, after))


def _is_remark_word(word: str, before: Sequence[str]) -> bool:
    """Whether a last word is no name: in small letters, or alone in capitals."""
    if not any(map(str.isalpha, word)):
        return False
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


def _tells(words: str) -> bool:
    return any(map(str.isalnum, words)) or bool(_MARK.fullmatch(words))


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
