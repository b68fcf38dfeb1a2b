"""The band over a client's file: the name, where the client stands, and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.models.client import ClientFields
from app.models.enums import AttentionKind, Phase, Status
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.ui.clients.rest_bar import RestBar
from app.ui.components.basics import ShortLabel, heading, icon_button, secondary
from app.ui.components.late_part import LatePart
from app.ui.components.people.merge_bar import MergeBar
from app.ui.components.people.move_bar import MoveBar
from app.ui.components.pills import Pill
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.workspace import Workspace


class ClientBand(QWidget):
    """Name, status, phase, rest and next step; each opens the menu that changes it."""

    removing = Signal()
    next_wanted = Signal()

    def __init__(self, workspace: Workspace, *, refresh: Callable[[], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._refresh = refresh
        self._card: ClientCard | None = None
        self.name = heading("", 24)
        self.name.setWordWrap(True)
        self._about = secondary()
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.status = Pill()
        self.phase = Pill()
        self.rest = Pill(name="pill_rest")
        self.rest.setIcon(workspace.icons.icon("resting", workspace.theme["on_warning"]))
        self.next_step = Pill()
        self.next_step.clicked.connect(self.next_wanted)
        self._more = icon_button(workspace, "more", self.tr("More"), self._show_more)
        self.move_bar = LatePart("move", lambda: MoveBar(workspace), hidden=True)
        self.rest_bar = LatePart("rest", lambda: RestBar(workspace), hidden=True)
        self.merge_bar = LatePart("merge", self._make_merge_bar, hidden=True)
        self.status.offer([self._status_choice(status) for status in Status])
        self.phase.offer([self._phase_choice(phase) for phase in Phase])
        self.rest.offer(
            [
                (self.tr("Continue the service"), QIcon(), self.resume),
                (self.tr("Change the review…"), QIcon(), self.put_to_rest),
            ]
        )
        workspace.writing(self.status, self.phase, self.rest, self._more)
        self._lay_out()

    def show_card(self, card: ClientCard) -> None:
        """Show this client; a bar that asks about another one goes away."""
        if self._card is None or self._card.id != card.id:
            for bar in (self.move_bar.part, self.rest_bar.part, self.merge_bar.part):
                if bar is not None:
                    bar.hide()
        self._card = card
        labels, today = self._workspace.labels, self._workspace.today
        self.name.setText(card.full_name)
        self._about.setText(self._facts(card))
        word = labels[card.status]
        colours = self._workspace.theme.statuses[card.status]
        self.status.set_kind(f"pill_{card.status}")
        self.status.setIcon(self._workspace.icons.icon(f"status_{card.status}", colours.icon))
        self.status.show_text(word, reading=self.tr("Status: {status}").format(status=word))
        phase = labels.word_or_nothing(card.phase) or self.tr("No phase yet")
        self.phase.show_text(phase, reading=self.tr("Phase: {phase}").format(phase=phase))
        self.rest.setVisible(card.resting)
        self.rest.show_text(self._rest_words(card))
        # The review of a rest stands in its own pill.
        waits = card.next_day is not None and card.next_kind is not AttentionKind.REST_REVIEW
        self.next_step.setVisible(waits)
        self._next_words.setVisible(waits)
        if card.next_day is not None:
            self.next_step.set_kind("pill_late" if card.next_day < today else "pill")
            words = card.next_step or labels.word_or_nothing(card.next_kind)
            due = labels.due_words(card.next_day, today)
            self.next_step.show_text(
                self.tr("Next: {day}").format(day=due), reading=f"{due}, {words}"
            )
            self._next_words.setText(words)

    def move_to(self, status: Status) -> None:
        """Move the client to a status, today."""
        if self._card is not None:
            self.move_bar.get().move_client(self._card, status, moved=self._refresh)

    def put_to_rest(self) -> None:
        """Ask, in place, since when and until which review the service rests."""
        if self._card is not None:
            self.rest_bar.get().ask(self._card)

    def merge(self) -> None:
        """Ask, in place, which other client is the same person."""
        if self._card is not None:
            self.merge_bar.get().ask(self._card.id)

    def resume(self) -> None:
        """End the rest period today."""
        card = self._card
        if card is None:
            return
        done = self._workspace.do(
            self.tr("End of a rest period"),
            lambda: clients.resume(self._workspace.caseload, card.id, day=self._workspace.today),
        )
        if done:
            self._workspace.told.emit(self.tr("The service continues."))

    def enter(self, phase: Phase) -> None:
        """Enter a phase today."""
        card = self._card
        if card is None or card.phase is phase:
            return
        word = self._workspace.labels[phase]
        done = self._workspace.do(
            self.tr("Phase"),
            lambda: clients.enter_phase(
                self._workspace.caseload, card.id, phase, day=self._workspace.today
            ),
            detail=word,
        )
        if done:
            self._workspace.told.emit(self.tr("Phase: {phase}").format(phase=word))

    def _make_merge_bar(self) -> MergeBar:
        made = MergeBar(self._workspace, ClientFields)
        made.merged.connect(self._refresh)
        return made

    def _lay_out(self) -> None:
        self._next_words = ShortLabel()
        self._next_words.setObjectName("secondary")
        words = WrapLayout(spacing=12, fill=True)
        words.addWidget(self.name)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        pills = WrapLayout(spacing=8)
        for part in (self.status, self.phase, self.rest, self.next_step, self._next_words):
            pills.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(head)
        box.addLayout(pills)
        box.addWidget(self.move_bar)
        box.addWidget(self.rest_bar)
        box.addWidget(self.merge_bar)

    def _facts(self, card: ClientCard) -> str:
        born = self.tr("born {year}").format(year=card.birth_year) if card.birth_year else ""
        since = ""
        if card.started_on is not None:
            day = self._workspace.labels.day(card.started_on)
            since = self.tr("client since {day}").format(day=day)
            if card.ended_on is not None:
                ended = self._workspace.labels.day(card.ended_on)
                since = self.tr("client {day}–{ended}").format(day=day, ended=ended)
        facts = (born, card.municipality, card.referrer, since)
        return " · ".join(fact for fact in facts if fact)

    def _rest_words(self, card: ClientCard) -> str:
        if card.review_day is None:
            return self._workspace.labels.resting_mark()
        day = self._workspace.labels.due_words(card.review_day, self._workspace.today)
        return self.tr("Service rests, review {day}").format(day=day)

    def _status_choice(self, status: Status) -> tuple[str, QIcon, Callable[[], None]]:
        colours = self._workspace.theme.statuses[status]
        icon = self._workspace.icons.icon(f"status_{status}", colours.icon)
        return self._workspace.labels[status], icon, lambda: self.move_to(status)

    def _phase_choice(self, phase: Phase) -> tuple[str, QIcon, Callable[[], None]]:
        return self._workspace.labels[phase], QIcon(), lambda: self.enter(phase)

    def _show_more(self) -> None:
        menu = self.more_menu()
        menu.exec(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def more_menu(self) -> QMenu:
        """What is seldom done: rest, and removing the client."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._card is not None and self._card.resting:
            menu.addAction(self.tr("Continue the service"), self.resume)
            menu.addAction(self.tr("Change the review…"), self.put_to_rest)
        else:
            menu.addAction(self.tr("Put the service to rest…"), self.put_to_rest)
        menu.addAction(self.tr("Merge another client into this one…"), self.merge)
        menu.addSeparator()
        menu.addAction(self.tr("Remove the client"), self.removing.emit)
        return menu
