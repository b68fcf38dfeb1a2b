"""What one typed line says: who, what, how long, when, and what comes next.

Every word goes into one field; what no field takes stays in the note, so that nothing that
was typed is lost. All three languages are understood at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.models.enums import ContactMaker, EntryPlace
from app.models.rules.quick_line.known_names import (
    COMPANY_FORMS,
    KnownName,
    NamedGroup,
    NameIndex,
    NameKind,
)
from app.models.rules.quick_line.line_kinds import LineKind, choose_kind, place_of_kind
from app.models.rules.quick_line.times import FoundDay, find_days, keep_hours, take_minutes
from app.models.rules.quick_line.tokens import Token, split_line, text_of
from app.models.rules.quick_line.vocabulary import LineWords, PhraseTable
from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import is_form_of

_QUOTES = '"“”„»«'


@dataclass(frozen=True)
class LineContext:
    """What a line is read against: the day, the words, the names and the subjects."""

    today: date
    words: LineWords
    names: NameIndex
    subjects: Sequence[str] = ()
    employers: Sequence[KnownName] = ()


@dataclass
class ParsedLine:
    """The fields of one line; None and empty where the line says nothing of it."""

    kind: LineKind
    day: date
    clients: list[KnownName] = field(default_factory=list)
    ambiguous: list[KnownName] = field(default_factory=list)
    employer: KnownName | None = None
    new_employer: str = ""
    person: KnownName | None = None
    minutes: int | None = None
    next_step: str = ""
    next_day: date | None = None
    subject: str = ""
    place: EntryPlace | None = None
    maker: ContactMaker = ContactMaker.COACH
    missed: bool = False
    note: str = ""
    act: str | None = None

    @property
    def client(self) -> KnownName | None:
        """The client, or the first of several who were met together."""
        return self.clients[0] if self.clients else None


def parse_line(line: str, context: LineContext) -> ParsedLine:
    """The fields that one typed line says."""
    return _LineParser(split_line(line), context).parse()


class _LineParser:
    """Takes the words of one line, field by field; the order of the steps is the grammar."""

    def __init__(self, tokens: list[Token], context: LineContext) -> None:
        self._tokens = tokens
        self._context = context
        self._words = context.words
        self._act: str | None = None
        self._act_at: int | None = None
        self._languages: frozenset[str] = frozenset()
        self._names_at: list[int] = []
        self._result = ParsedLine(LineKind.NOTE, context.today)

    def parse(self) -> ParsedLine:
        result = self._result
        keep_hours(self._tokens, self._words)
        whole = self._context.names.find_groups(self._tokens, never=frozenset(), whole_only=True)
        self._take_groups(whole)
        result.missed = self._take_phrase(self._words.missed, "missed") is not None
        self._take_place()
        self._take_act()
        result.minutes = take_minutes(self._tokens, self._words)
        self._take_new_employer()
        self._take_names()
        self._take_maker()
        days = self._days()
        self._take_joining_words()
        ahead = self._assign_days(days)
        self._take_subject(ahead)
        self._take_next_step(ahead)
        result.act = self._act
        result.kind = choose_kind(
            self._act,
            has_client=bool(result.clients) or _any_kind(result.ambiguous, NameKind.CLIENT),
            has_employer=self._has_employer(),
            missed=result.missed,
        )
        result.place = result.place or place_of_kind(self._act)
        left = [token for token in self._tokens if not token.is_taken]
        result.note = text_of(left).strip(",;: ")
        return result

    def _has_employer(self) -> bool:
        result = self._result
        return bool(
            result.employer
            or result.new_employer
            or (_any_kind(result.ambiguous, NameKind.EMPLOYER) and not result.clients)
        )

    def _mark_as(self, start: int, length: int, name: str) -> None:
        for token in self._tokens[start : start + length]:
            token.taken = name

    def _take_phrase(self, phrases: PhraseTable, name: str) -> str | None:
        for at in range(len(self._tokens)):
            match = phrases.match(self._tokens, at)
            if match is not None:
                self._mark_as(at, match.length, name)
                return str(match.value)
        return None

    def _take_maker(self) -> None:
        """Who made the contact; in a line about a client alone such words are only words."""
        for at in range(len(self._tokens)):
            match = self._words.makers.match(self._tokens, at)
            if match is None:
                continue
            beside_act = self._act_at is not None and abs(at - self._act_at) == 1
            if self._has_employer() or (beside_act and match.value == ContactMaker.COORDINATOR):
                self._result.maker = ContactMaker(match.value)
                self._mark_as(at, match.length, "maker")
                return

    def _take_place(self) -> None:
        for at in range(len(self._tokens)):
            match = self._words.places.match(self._tokens, at)
            act = self._words.acts.match(self._tokens, at)
            if match is not None:
                self._result.place = EntryPlace(match.value)
                if act is None:  # 'kotikäynti' says what was done as well
                    self._mark_as(at, match.length, "place")
                return
            named = self._words.named_places.match(self._tokens, at)
            if named is not None:  # which library it was stays in the note
                self._result.place = EntryPlace(named.value)
                return

    def _take_act(self) -> None:
        for at in range(len(self._tokens)):
            match = self._words.acts.match(self._tokens, at)
            if match is None:
                continue
            phrase = " ".join(token.key for token in self._tokens[at : at + match.length])
            if phrase in self._words.weak_acts and at > 0:
                continue
            self._act, self._act_at = str(match.value), at + match.length - 1
            self._languages = match.languages
            self._mark_as(at, match.length, "kind")
            if phrase in self._words.employer_acts:
                self._take_name_after(at + match.length)
            return

    def _take_new_employer(self) -> None:
        if self._result.employer is not None or self._result.new_employer:
            return
        for at in range(len(self._tokens)):
            match = self._words.employer_marks.match(self._tokens, at)
            if match is not None and self._take_name_after(at + match.length):
                self._mark_as(at, match.length, "employer")
                return
        for at, token in enumerate(self._tokens):
            if token.key in COMPANY_FORMS and at > 0 and token.is_free and token.is_capital:
                start = at
                while start > 0 and self._is_plain_capital(start - 1):
                    start -= 1
                if start < at and not self._is_known_name(self._tokens[start : at + 1]):
                    self._name_new_employer(start, at + 1 - start)
                    return

    def _take_name_after(self, at: int) -> bool:
        """Take the employer's name that follows a word which says employer."""
        if at >= len(self._tokens) or not self._tokens[at].is_free:
            return False
        known = self._context.names.find_groups(
            self._tokens[at : at + 1 + 5], never=self._words.never_names
        )
        if known and known[0].start == 0:
            employers = [row for row in known[0].rows if row.kind is NameKind.EMPLOYER]
            if employers:
                group = known[0]
                self._take_groups([NamedGroup(at, group.length, tuple(employers), group.bent)])
                return True
        length = self._quote_length(at) or self._capital_length(at)
        if not length and self._is_plain_word(at):
            length = 1
            if at + 1 < len(self._tokens) and self._tokens[at + 1].key in COMPANY_FORMS:
                length = 2
        if not length:
            return False
        self._name_new_employer(at, length)
        return True

    def _quote_length(self, at: int) -> int:
        if self._tokens[at].text[0] not in _QUOTES:
            return 0
        for end in range(at, len(self._tokens)):
            text = self._tokens[end].text.rstrip(".,;:")
            if text[-1] in _QUOTES and (end > at or len(text) > 1):
                return end + 1 - at
        return 0

    def _capital_length(self, at: int) -> int:
        """How many capital words make a name; with 'Oy' at its end a client's name too."""
        for end in range(at + 1, len(self._tokens)):
            if self._tokens[end].key in COMPANY_FORMS and self._tokens[end].is_free:
                return end + 1 - at
            if not (self._tokens[end].is_free and self._tokens[end].is_capital):
                break
        end = at
        while end < len(self._tokens) and self._is_plain_capital(end):
            end += 1
        return end - at

    def _is_plain_capital(self, at: int) -> bool:
        return self._tokens[at].is_capital and self._is_plain_word(at)

    def _is_plain_word(self, at: int) -> bool:
        """Whether a word has no meaning of its own that the line needs."""
        token = self._tokens[at]
        if not token.is_free or not token.key or not token.key[0].isalpha():
            return False
        others = (self._words.days, self._words.next_week, self._words.acts)
        if any(table.match(self._tokens, at) for table in others):
            return False
        if token.key in self._words.weekdays or token.key in self._words.joining:
            return False
        return not self._is_known_name([token], kind=NameKind.CLIENT)

    def _is_known_name(self, tokens: Sequence[Token], kind: NameKind | None = None) -> bool:
        groups = self._context.names.find_groups(tokens, never=self._words.never_names)
        return any(
            row.kind is kind or (kind is None and row.kind is NameKind.EMPLOYER)
            for group in groups
            for row in group.rows
        )

    def _name_new_employer(self, start: int, length: int) -> None:
        name = " ".join(token.text for token in self._tokens[start : start + length])
        self._result.new_employer = name.strip(f"{_QUOTES}.,;:!?() ")
        self._mark_as(start, length, "employer")
        self._names_at.append(start)

    def _take_names(self) -> None:
        groups = self._context.names.find_groups(self._tokens, never=self._words.never_names)
        capital = any(
            self._tokens[group.start].is_capital
            and any(row.kind is NameKind.CLIENT for row in group.rows)
            for group in groups
        )
        if capital:
            groups = [
                group
                for group in groups
                if self._tokens[group.start].is_capital or not group.bent or group.length > 1
            ]
        self._take_groups(groups)

    def _take_groups(self, groups: Iterable[NamedGroup]) -> None:
        result = self._result
        ordered = sorted(groups, key=lambda group: not _is_only(group.rows, NameKind.EMPLOYER))
        for group in ordered:
            rows = self._fitting_rows(group.rows)
            if not rows:
                continue
            if len(rows) > 1:
                result.ambiguous += [row for row in rows if row not in result.ambiguous]
            elif not self._settle(rows[0]):
                continue
            self._mark_as(group.start, group.length, "name")
            self._names_at.append(group.start)
            for token in self._tokens[group.start + group.length :]:
                if token.key in COMPANY_FORMS and token.is_free and rows[0].kind == "employer":
                    token.taken = "name"
                break

    def _fitting_rows(self, rows: Sequence[KnownName]) -> list[KnownName]:
        """The rows that can be meant here: a person only at the employer of the line."""
        employer = self._result.employer
        people = [row for row in rows if row.kind is NameKind.PERSON]
        others = [row for row in rows if row.kind is not NameKind.PERSON]
        if employer is not None:
            people = [row for row in people if row.employer_id == employer.id]
            others = [row for row in others if row.kind is not NameKind.EMPLOYER]
        elif any(row.kind is NameKind.CLIENT for row in others):
            people = []
        return [*others, *people]

    def _settle(self, row: KnownName) -> bool:
        result = self._result
        if row.kind is NameKind.CLIENT:
            if row not in result.clients:
                result.clients.append(row)
            return True
        if row.kind is NameKind.EMPLOYER:
            if result.employer is None and not result.new_employer:
                result.employer = row
                return True
            return False
        if result.person is not None or result.new_employer:
            return False
        result.person = row
        if result.employer is None:
            result.employer = next(
                (one for one in self._context.employers if one.id == row.employer_id), None
            )
        return True

    def _take_joining_words(self) -> None:
        """'ja', 'kanssa', 'asiakas' beside a name belong to the name."""
        last = len(self._tokens) - 1
        for at, token in enumerate(self._tokens):
            if not token.is_free:
                continue
            before = at > 0 and self._tokens[at - 1].taken in ("name", "employer")
            after = at < last and self._tokens[at + 1].taken in ("name", "employer")
            follows_act = at > 0 and self._tokens[at - 1].taken == "kind"
            marks = self._words.client_marks.match(self._tokens, at)
            if (
                token.key in self._words.joining
                and (
                    (before and after)
                    or (after and follows_act)
                    or (before and _is_postposition(token))
                )
            ) or (marks is not None and after):
                token.taken = "name"

    def _days(self) -> list[FoundDay]:
        return find_days(self._tokens, self._words, self._context.today, self._languages)

    def _assign_days(self, days: Sequence[FoundDay]) -> FoundDay | None:
        """Give the line its own day, and find the day of the next step."""
        today = self._context.today
        own: FoundDay | None = None
        ahead: FoundDay | None = None
        for found in days:
            day = found.day
            if found.past is not None and own is None and self._is_own_place(found.start):
                day = found.past
            if day <= today and own is None:
                own = found
                self._result.day = day
            elif day > today and ahead is None:
                ahead = found
                self._result.next_day = day
            else:
                continue
            start = max(found.start - 1, 0)
            before = self._tokens[start]
            if before.is_free and before.key in self._words.day_prepositions:
                before.taken = "day"
            self._mark_as(found.start, found.length, "day")
        return ahead

    def _is_own_place(self, at: int) -> bool:
        """Whether a weekday stands where a line says when it was, not what comes next."""
        if at == 0 or at - 1 == self._act_at:
            return True
        return bool(self._names_at) and at < min(self._names_at)

    def _take_subject(self, ahead: FoundDay | None) -> None:
        end = ahead.start if ahead else len(self._tokens)
        for length in (4, 3, 2, 1):
            for at in range(end - length + 1):
                some = self._tokens[at : at + length]
                if not all(token.is_free for token in some):
                    continue
                subject = self._subject_of(some)
                if subject:
                    self._result.subject = subject
                    self._mark_as(at, length, "subject")
                    return

    def _subject_of(self, tokens: Sequence[Token]) -> str:
        for subject in self._context.subjects:
            words = fold_text(subject).split()
            if len(words) == len(tokens) and all(
                token.key == word or is_form_of(token.key, word)
                for token, word in zip(tokens, words, strict=True)
            ):
                return subject
        return ""

    def _take_next_step(self, ahead: FoundDay | None) -> None:
        """What comes next: what stands after the day, or from a word like 'soita' up to it."""
        start = self._next_step_start(ahead)
        if start is None:
            return
        step = [token for token in self._tokens[start:] if not token.is_taken]
        self._result.next_step = text_of(step).strip(",;: ")
        for token in step:
            token.taken = "next_step"

    def _next_step_start(self, ahead: FoundDay | None) -> int | None:
        for at in range(len(self._tokens)):
            match = self._words.next_marks.match(self._tokens, at)
            if match is not None and at + match.length < len(self._tokens):
                self._mark_as(at, match.length, "next_step")
                return at
        if ahead is None:
            return None
        after = ahead.start + ahead.length
        if any(token.is_free for token in self._tokens[after:]):
            return after
        hour = after if any(not token.is_taken for token in self._tokens[after:]) else None
        for at in range(ahead.start - 1, -1, -1):
            if self._tokens[at].is_taken:
                return hour
            if self._words.steps.match(self._tokens, at):
                return at
        return hour


def _is_postposition(token: Token) -> bool:
    return token.key in ("kanssa", "luona", "luokse")


def _is_only(rows: Sequence[KnownName], kind: NameKind) -> bool:
    return all(row.kind is kind for row in rows)


def _any_kind(rows: Sequence[KnownName], kind: NameKind) -> bool:
    return any(row.kind is kind for row in rows)
