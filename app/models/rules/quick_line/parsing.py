"""What one typed line says: who, what, how long, when, and what comes next.

Every word goes into one field; what no field takes stays in the note, so that nothing that
was typed is lost. All three languages are understood at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.models.enums import ContactMaker, EntryPlace
from app.models.rules.quick_line.addressing import is_to_client
from app.models.rules.quick_line.known_names import (
    COMPANY_FORMS,
    KnownName,
    NamedGroup,
    NameIndex,
    NameKind,
    UnknownName,
)
from app.models.rules.quick_line.line_kinds import LineKind, choose_kind, place_of_kind
from app.models.rules.quick_line.new_names import NameSpotter, tidy_name
from app.models.rules.quick_line.tense import (
    find_step,
    has_hour,
    has_only_hour_after,
    has_past_word,
    is_called_off,
)
from app.models.rules.quick_line.times import (
    FoundDay,
    find_days,
    find_task,
    is_told_of,
    keep_hours,
    languages_of_task,
    take_minutes,
)
from app.models.rules.quick_line.tokens import DIVIDERS, Token, split_line, text_of
from app.models.rules.quick_line.vocabulary import LineWords
from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import is_form_of

_HELD, _UNKNOWN = "held", "unknown"  # what stays in the note
_PARTS = {
    "kind": "kind",
    "place": "place",
    "minutes": "minutes",
    "maker": "maker",
    "missed": "missed",
    "subject": "subject",
    "next_step": "next_day",
}
_TO_EMPLOYERS = frozenset({"call", "mail", "visit", "video"})
_MET = frozenset({"meeting", "network_meeting", "visit", "home_visit", "video"})


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
    unknown: UnknownName | None = None
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
    to_client: bool = False
    maker_words: str = ""
    words: dict[str | KnownName, frozenset[str]] = field(default_factory=dict)
    """The words, folded, that became a field (by its name) or somebody."""

    @property
    def client(self) -> KnownName | None:
        """The client, or the first of several who were met together."""
        return self.clients[0] if self.clients else None


def parse_line(
    line: str, context: LineContext, *, held: frozenset[str] = frozenset()
) -> ParsedLine:
    """The fields that one typed line says; words that are held, folded, stay in the note."""
    tokens = split_line(line)
    for token in tokens:
        if token.key in held:
            token.taken = _HELD
    return _LineParser(tokens, context).parse()


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
        self._clients_at: set[int] = set()
        self._employer_at: set[int] = set()
        self._spotter = NameSpotter(tokens, context.words, context.names, self._subject_of)
        self._result = ParsedLine(LineKind.NOTE, context.today)
        self._step_at = len(tokens)  # where a next step with names of its own begins
        self._unknown_at: tuple[int, int] | None = None  # the name of somebody new, its length
        self._is_over = False  # what the line tells has been, by its verb, its length, what follows

    def parse(self) -> ParsedLine:
        result = self._result
        keep_hours(self._tokens, self._words)
        step_at = find_step(self._tokens, self._words, self._context.names)
        if step_at is not None and any(day.day > self._context.today for day in self._days()):
            self._step_at = step_at
        whole = self._context.names.find_groups(self._tokens, never=frozenset(), whole_only=True)
        self._take_groups(whole)
        result.missed = self._take_no_show()
        self._take_place()
        self._take_act()
        result.minutes = take_minutes(self._tokens, self._words)
        self._take_new_employer()
        self._hold_new_client()
        self._take_names()
        if self._act is None and self._has_employer():
            self._take_act(with_employer=True)
        self._take_maker()
        days = self._days()
        self._take_joining_words()
        ahead = self._assign_days(days)
        self._plan_act(ahead)
        self._take_subject(ahead)
        self._take_next_step(ahead)
        if self._act is None and self._has_employer() and result.maker is ContactMaker.CLIENT:
            self._act = "call"  # 'oli itse yhteydessä Prismaan'
        result.act = self._act
        result.to_client = is_to_client(
            self._tokens, self._words, self._act, self._clients_at, self._employer_at
        )
        result.missed = result.missed or (
            self._act in _MET and is_called_off(self._tokens, self._words)
        )
        result.kind = choose_kind(
            self._act,
            has_client=bool(result.clients) or _any_kind(result.ambiguous, NameKind.CLIENT),
            has_employer=self._has_employer(),
            missed=result.missed,
            to_client=result.to_client,
            place=result.place,
        )
        result.place = result.place or place_of_kind(self._act)
        if result.kind.contact_way is not None:
            self._keep_words_of_meeting()
        self._hold_unknown_name()
        _take_dividers(self._tokens)
        result.note = _note_of(self._tokens, "", _HELD, _UNKNOWN)
        for name, part in _PARTS.items():
            keys = frozenset(token.key for token in self._tokens if token.taken == name)
            if keys:
                result.words[part] = result.words.get(part, frozenset()) | keys
        return result

    def _hold_new_client(self) -> None:
        """'uusi asiakas Veera Halonen': nobody of the caseload, though a Halonen is in it."""
        found = self._spotter.find_new_client()
        if found is not None and found[0] < self._step_at:
            at, mark, length = found
            self._mark_as(at, mark + length, _UNKNOWN)
            self._unknown_at = at + mark, length

    def _hold_unknown_name(self) -> None:
        """Tell which words may be the name of somebody new, where the line names nobody known."""
        result, of_client = self._result, self._unknown_at is not None
        named = result.clients or result.ambiguous or result.person or self._has_employer()
        if not (of_client or named or (result.kind.is_nameless and self._act)):
            self._unknown_at = self._spotter.find_unknown(self._step_at)
            if self._unknown_at is not None:
                self._mark_as(*self._unknown_at, _UNKNOWN)
        if self._unknown_at is not None:
            start, length = self._unknown_at
            name = tidy_name(self._tokens[start : start + length])
            name = name.title() if of_client and name.islower() else name
            result.unknown = UnknownName(name, of_client, _note_of(self._tokens, "", _HELD))
            self._remember_words(start, length, "unknown")

    def _has_employer(self) -> bool:
        result = self._result
        return bool(
            result.employer
            or result.new_employer
            or (_any_kind(result.ambiguous, NameKind.EMPLOYER) and not result.clients)
        )

    def _remember_words(self, start: int, length: int, about: str | KnownName) -> None:
        keys = (token.key for token in self._tokens[start : start + length])
        self._result.words[about] = frozenset(keys)

    def _mark_as(self, start: int, length: int, name: str) -> None:
        for token in self._tokens[start : start + length]:
            token.taken = name

    def _take_no_show(self) -> bool:
        """Whether somebody did not come; who was 'ei valittu' has missed no meeting."""
        for at in range(len(self._tokens)):
            match = self._words.missed.match(self._tokens, at)
            if match is None:
                continue
            after = self._tokens[at + match.length :]
            if not (after and after[0].key in self._words.not_missed):
                self._mark_as(at, match.length, "missed")
                return True
        return False

    def _take_maker(self) -> None:
        """Who made the contact; in a line about a client alone such words are only words."""
        for at in range(len(self._tokens)):
            match = self._words.makers.match(self._tokens, at)
            if match is None:
                continue
            beside_act = self._act_at is not None and abs(at - self._act_at) == 1
            if self._has_employer() or (beside_act and match.value == ContactMaker.COORDINATOR):
                self._result.maker = ContactMaker(match.value)
                self._result.maker_words = text_of(self._tokens[at : at + match.length])
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

    def _take_act(self, *, with_employer: bool = False) -> None:
        task = find_task(self._tokens, self._words)
        for at in range(len(self._tokens)):
            if at == task:  # 'muista lähettää CV Satamahuoltoon' is no contact yet
                self._act = "note"
                return
            match = self._words.acts.match(self._tokens, at)
            if match is None:
                continue
            phrase = match.phrase
            if phrase in self._words.weak_acts and at > 0:
                continue
            if phrase in self._words.acts_with_employer and not with_employer:
                continue
            if any(token.key in self._words.agreed for token in self._tokens[:at]):
                return  # 'sovittiin tapaaminen perjantaina' has not been met yet
            self._act, self._act_at = str(match.value), at + match.length - 1
            self._languages = match.languages
            self._mark_as(at, match.length, "kind")
            if phrase in self._words.employer_acts:
                self._take_name_after(at + match.length)
            return

    def _take_new_employer(self) -> None:
        if self._result.employer is not None or self._result.new_employer:
            return
        for at in range(self._step_at):
            match = self._words.employer_marks.match(self._tokens, at)
            after_act = self._act_at is not None and at == self._act_at + 1
            if match is not None and self._take_name_after(
                at + match.length, small=after_act or match.length > 1 or at == 0
            ):
                self._mark_as(at, match.length, "employer")
                return
        company = self._spotter.find_company()
        if company is not None and company[0] < self._step_at:
            self._name_new_employer(*company)

    def _take_name_after(self, at: int, *, small: bool = True) -> bool:
        """Take the employer's name that follows a word which says employer.

        Small letters make a name only where one may stand (`small`) and nothing more is said of it:
        'työnantaja lupasi soittaa' names nobody.
        """
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
        length = self._spotter.name_length(at, small=small)
        if not length:
            return False
        self._name_new_employer(at, length)
        return True

    def _name_new_employer(self, start: int, length: int) -> None:
        self._result.new_employer = tidy_name(self._tokens[start : start + length])
        self._mark_as(start, length, "employer")
        self._remember_words(start, length, "new_employer")
        self._names_at.append(start)
        self._employer_at.update(range(start, start + length))

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
        result = self._result
        if not (result.clients or result.ambiguous or self._has_employer()):
            self._take_small_name()

    def _take_small_name(self) -> None:
        """'soitto salo', 'soitto satamahuolto': a word that is a name too."""
        start = 0 if self._act_at is None else self._act_at + 1
        some = self._tokens[start : start + 1]
        known = self._context.names
        groups = known.find_groups(some, never=frozenset(), small=self._act in _TO_EMPLOYERS)
        self._take_groups(
            NamedGroup(start, group.length, group.rows, group.bent)
            for group in groups
            if (not group.bent or _is_only(group.rows, NameKind.EMPLOYER))
            and (self._act_at is not None or len(self._tokens) == 1)
        )

    def _take_groups(self, groups: Iterable[NamedGroup]) -> None:
        result = self._result
        ordered = sorted(groups, key=lambda group: not _is_only(group.rows, NameKind.EMPLOYER))
        for group in ordered:
            if group.start >= self._step_at or self._spotter.is_of_another(group):
                continue
            rows = self._fitting_rows(self._rows_to_name(group))
            if not rows:
                continue
            if len(rows) > 1:
                result.ambiguous += [row for row in rows if row not in result.ambiguous]
            elif not self._settle(rows[0]):
                continue
            self._mark_as(group.start, group.length, "name")
            for row in rows:
                self._remember_words(group.start, group.length, row)
            self._names_at.append(group.start)
            places = range(group.start, group.start + group.length)
            if rows[0].kind is NameKind.EMPLOYER:
                self._employer_at.update(places)
                _take_company_forms(self._tokens, group)
            elif rows[0].kind is NameKind.CLIENT:
                self._clients_at.update(places)

    def _rows_to_name(self, group: NamedGroup) -> Sequence[KnownName]:
        """Those whom a group may name; a visit is made to an employer by a part of its name."""
        return (*group.rows, *group.partly) if self._act == "visit" else group.rows

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
        houses = {row.id for row in others if row.kind is NameKind.EMPLOYER}
        if len(others) == 1 and people and houses == {row.employer_id for row in people}:
            people = []  # somebody at the employer of the same name
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

    def _keep_words_of_meeting(self) -> None:
        """Who did not come and where it was have no place of their own in the employer log."""
        self._result.missed = False
        for token in self._tokens:
            if token.taken in ("missed", "place"):
                token.taken = ""

    def _days(self) -> list[FoundDay]:
        languages = self._languages or languages_of_task(self._tokens, self._words)
        return find_days(self._tokens, self._words, self._context.today, languages)

    def _assign_days(self, days: Sequence[FoundDay]) -> FoundDay | None:
        """Give the line its own day, and find the day of the next step."""
        today = self._context.today
        result = self._result
        self._is_over = bool(result.minutes or result.missed or len(days) > 1) or has_past_word(
            self._tokens, self._words
        )
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
            self._remember_words(found.start, found.length, "day" if found is own else "next_day")
        return ahead

    def _is_own_place(self, at: int) -> bool:
        """Whether a weekday stands where a line says when it was, not what comes next."""
        if self._act_at is None and find_task(self._tokens, self._words) is not None:
            return False  # 'muistuta to Halosta', 'to soita Haloselle': a task lies ahead
        if at == 0:
            return self._is_over or not has_hour(self._tokens, at + 1)
        beside_act = at - 1 == self._act_at
        before_names = bool(self._names_at) and at < min(self._names_at)
        if self._is_over and (beside_act or before_names):
            return True
        return is_told_of(self._tokens, at, self._words)

    def _plan_act(self, ahead: FoundDay | None) -> None:
        """'soitto ti Halonen', 'tapaaminen Halonen ti klo 10': what lies ahead is no contact yet.

        The words of the act become the next step.
        """
        act_at = self._act_at
        if ahead is None or act_at is None or self._act == "note":
            return
        if self._is_over or is_called_off(self._tokens, self._words):
            return
        between = self._tokens[act_at + 1 : ahead.start]
        beside = ahead.start > act_at and all(token.taken == "day" for token in between)
        at_an_hour = self._act in _MET and has_only_hour_after(self._tokens, ahead)
        if beside or at_an_hour:
            of_act = [at for at, token in enumerate(self._tokens) if token.taken == "kind"]
            for at in of_act:
                self._tokens[at].taken = ""
            self._step_at = min(self._step_at, *of_act)
            self._act, self._act_at = "note", None

    def _take_subject(self, ahead: FoundDay | None) -> None:
        end = ahead.start if ahead else len(self._tokens)
        for at in range(end):
            if self._words.next_marks.match(self._tokens, at):
                end = at
                break
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
        found = [
            self._next_step_start(ahead),
            find_task(self._tokens, self._words) if ahead else None,
            self._step_at if ahead and self._step_at < len(self._tokens) else None,
        ]
        starts = [at for at in found if at is not None]
        if not starts:
            return
        start = min(starts)
        step = [token for token in self._tokens[start:] if not token.is_taken]
        self._result.next_step = text_of(step).strip(",;: ")
        for token in step:
            token.taken = "next_step"

    def _next_step_start(self, ahead: FoundDay | None) -> int | None:
        for at in range(len(self._tokens)):
            match = self._words.next_marks.match(self._tokens, at)
            if match is None:
                continue
            if any(not token.is_taken for token in self._tokens[at + match.length :]):
                self._mark_as(at, match.length, "next_step")
                return at
        if ahead is None:
            return None
        after = ahead.start + ahead.length
        if any(token.is_free for token in self._tokens[after:]):
            return after
        hour = after if any(not token.is_taken for token in self._tokens[after:]) else None
        skipped = ("name",) if self._act is None else ()
        for at in range(ahead.start - 1, -1, -1):
            if self._tokens[at].is_taken and self._tokens[at].taken not in skipped:
                break
            if not self._tokens[at].is_taken and self._words.steps.match(self._tokens, at):
                return at
        if hour is None and ahead.start > 1 and self._tokens[ahead.start - 1].kept:
            return ahead.start - (2 if self._tokens[ahead.start - 2].kept else 1)
        return hour


def _take_dividers(tokens: Sequence[Token]) -> None:
    """A dash or a stroke between two fields belongs to neither."""
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        beside = [tokens[place] for place in (at - 1, at + 1) if 0 <= place <= last]
        if token.text in DIVIDERS and any(other.is_taken for other in beside):
            token.taken = "divider"


def _take_company_forms(tokens: Sequence[Token], group: NamedGroup) -> None:
    """'Oy' after a name and 'Tmi' before one belong to it."""
    for at in (group.start - 1, group.start + group.length):
        if 0 <= at < len(tokens) and tokens[at].key in COMPANY_FORMS and tokens[at].is_free:
            tokens[at].taken = "name"


def _note_of(tokens: Sequence[Token], *kinds: str) -> str:
    return text_of([token for token in tokens if token.taken in kinds]).strip(",;: ")


def _is_postposition(token: Token) -> bool:
    return token.key in ("kanssa", "luona", "luokse")


def _is_only(rows: Sequence[KnownName], kind: NameKind) -> bool:
    return all(row.kind is kind for row in rows)


def _any_kind(rows: Sequence[KnownName], kind: NameKind) -> bool:
    return any(row.kind is kind for row in rows)
