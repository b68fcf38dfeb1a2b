"""Fields save themselves: on leaving, on Enter's pause, once for each new value."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.enums import ContactWay
from app.ui.components import fields
from app.ui.components.day_picker import CountedDay, DayPicker
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    TickField,
    wrap_with_label,
)
from app.ui.components.forms.form_fields import IsoDayField
from app.ui.foundation.labels import Labels
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import write

TODAY = date(2026, 11, 16)


class Form(QWidget):
    """A field, and somewhere else for the keyboard to go."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.elsewhere = QLineEdit()
        box = QVBoxLayout(self)
        box.addWidget(wrap_with_label("Kenttä", field))
        box.addWidget(self.elsewhere)
        self.edited = QSignalSpy(field.edited)

    def type(self, text: str) -> None:
        self.field.setFocus()
        write(self.field.focusProxy(), text)

    def leave(self) -> None:
        self.elsewhere.setFocus()


def form_of(qtbot: QtBot, field: Field) -> Form:
    form = Form(field)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def day_field() -> DayField:
    return DayField(lambda: TODAY, Labels())


def test_leaving_a_field_saves_it_once(qtbot: QtBot) -> None:
    field = LineField()
    form = form_of(qtbot, field)
    form.type("Äiti ")
    assert form.edited.count() == 0
    form.leave()
    assert form.edited.count() == 1
    assert field.value() == "Äiti"
    form.type("")
    form.leave()
    assert form.edited.count() == 1


def test_a_pause_saves_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fields.PAUSE_MS <= 1000
    monkeypatch.setattr(fields, "PAUSE_MS", 1)
    form = form_of(qtbot, AreaField())
    form.type("muistiinpano")
    qtbot.waitUntil(lambda: form.edited.count() == 1)
    assert QApplication.focusWidget() is form.field.focusProxy()


def test_showing_a_value_is_no_edit_and_stops_the_pause(qtbot: QtBot) -> None:
    for field, value in (
        (LineField(), "a"),
        (AreaField(), "a\nb"),
        (day_field(), TODAY),
        (NumberField(0, 10), 4),
        (ChoiceField.from_enum(ContactWay, Labels()), ContactWay.VISIT),
        (TickField("x"), True),
    ):
        form = form_of(qtbot, field)
        form.field.set_value(value)
        form.field.commit()
        assert field.value() == value
        assert form.edited.count() == 0


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.12.", date(2026, 12, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("3.12.2025", date(2025, 12, 3)),
        ("t", TODAY),
        ("+7", TODAY + timedelta(days=7)),
        ("", None),
    ],
)
def test_a_day_is_typed_the_short_way_and_shown_the_long(
    qtbot: QtBot, typed: str, day: date | None
) -> None:
    field = day_field()
    form = form_of(qtbot, field)
    form.type(typed)
    form.leave()
    assert field.value() == day
    assert field.line.text() == Labels().day(day)
    assert form.edited.count() == (day is not None)


@pytest.mark.parametrize("wrong", ["eilen", "31.2.", "3.13.2026", "0.1."])
def test_a_day_that_is_none_is_marked_and_kept(qtbot: QtBot, wrong: str) -> None:
    field = day_field()
    form = form_of(qtbot, field)
    form.type(wrong)
    form.leave()
    assert field.line.text() == wrong
    assert field.line.property("wrong")
    assert field._wrong is not None
    assert field._wrong.isVisible()
    assert field.wrong.endswith(".")
    assert form.edited.count() == 0
    field.line.selectAll()
    form.type("t")
    form.leave()
    assert not field._wrong.isVisible()
    assert field.wrong == ""
    assert not field.line.property("wrong")
    assert form.edited.count() == 1


@pytest.mark.parametrize(
    ("typed", "value"), [("7", 7), ("0", 0), ("", None), ("11", "wrong"), ("x", "wrong")]
)
def test_a_number_has_its_range(qtbot: QtBot, typed: str, value: object) -> None:
    field = NumberField(0, 10)
    form = form_of(qtbot, field)
    form.type(typed)
    form.leave()
    if value == "wrong":
        assert field.line.property("wrong")
        assert form.edited.count() == 0
    else:
        assert field.value() == value
        assert not field.line.property("wrong")


@pytest.mark.parametrize("typed", ["22,5", "22.5"])
def test_half_hours_take_a_comma_or_a_point(qtbot: QtBot, typed: str) -> None:
    field = NumberField(0, 80, decimals=1)
    form = form_of(qtbot, field)
    form.type(typed)
    form.leave()
    assert field.value() == 22.5
    field.set_value(22.5)
    assert field.line.text() == "22,5"


@pytest.mark.parametrize("typed", ["nan", "inf", "1e1000"])
def test_a_number_is_a_number(qtbot: QtBot, typed: str) -> None:
    field = NumberField(0, 80, decimals=1)
    form = form_of(qtbot, field)
    form.type(typed)
    form.leave()
    assert field.line.property("wrong")
    assert form.edited.count() == 0


def test_a_choice_gives_the_enum_itself_and_nothing_where_allowed(qtbot: QtBot) -> None:
    field = ChoiceField.from_enum(ContactWay, Labels(), optional=True)
    form = form_of(qtbot, field)
    field.set_value(ContactWay.EMAIL)
    field.setFocus()
    qtbot.keyClick(field.combo, Qt.Key.Key_Down)
    form.leave()
    assert isinstance(field.value(), ContactWay)
    assert field.value() is ContactWay.VIA_CLIENT
    assert form.edited.count() == 1
    field.set_value(None)
    assert field.value() is None
    assert field.combo.currentText() == "–"


def test_other_choices_leave_the_chosen_one(qtbot: QtBot) -> None:
    field = ChoiceField([(1, "yksi"), (2, "kaksi")], optional=True)
    field.set_value(2)
    field.offer([(3, "kolme"), (2, "kaksi")])
    assert field.value() == 2
    field.offer([(3, "kolme")])
    assert field.value() is None


def test_the_wheel_changes_no_choice_that_has_not_the_keyboard(qtbot: QtBot) -> None:
    field = ChoiceField.from_enum(ContactWay, Labels())
    form = form_of(qtbot, field)
    field.set_value(ContactWay.PHONE)
    form.leave()
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.combo, wheel)
    assert field.value() is ContactWay.PHONE
    assert not wheel.isAccepted()


def test_a_tick_saves_at_once(qtbot: QtBot) -> None:
    field = TickField("Tehty")
    form = form_of(qtbot, field)
    field.setFocus()
    qtbot.keyClick(field.box, Qt.Key.Key_Space)
    assert field.value() is True
    assert form.edited.count() == 1


def test_words_of_a_list_are_offered_but_others_may_be_typed(qtbot: QtBot) -> None:
    field = LineField(["Työkokeilu", "Palkkatuki"])
    form = form_of(qtbot, field)
    form.type("tuki")
    completer = field.line.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Palkkatuki"
    field.offer(["Oppisopimus"])
    form.leave()
    assert field.value() == "tuki"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("työkok", "Työkokeilu"),
        ("työkokeilu", "Työkokeilu"),
        ("työ", "työ"),  # two words go on with it
        ("kokeilu", "kokeilu"),  # within a word
        ("Palkkatuki", "Palkkatuki"),  # whole words, of which there are more in another
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_complete_the_only_word_of_a_list(
    qtbot: QtBot, key: Qt.Key, typed: str, kept: str
) -> None:
    field = LineField()
    field.offer(["Työkokeilu", "Työpaja", "Palkkatuki 50 %"], complete=True)
    _form = form_of(qtbot, field)
    field.setFocus()
    write(field.line, typed)
    completer = field.line.completer()
    assert completer is not None
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, key)
    assert not popup.isVisible()
    assert field.value() == kept


def test_a_name_is_never_completed(qtbot: QtBot) -> None:
    field = LineField(["Nieminen Pekka"])
    _form = form_of(qtbot, field)
    field.setFocus()
    qtbot.keyClicks(field.line, "Niemi")
    completer = field.line.completer()
    assert completer is not None
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert field.value() == "Niemi"


def test_an_area_grows_with_its_text(qtbot: QtBot) -> None:
    field = AreaField(lines=2)
    _form = form_of(qtbot, field)
    low = field.area.height()
    field.set_value("rivi\n" * 6)
    assert field.area.height() > low
    field.set_value("rivi\n" * 100)
    high = field.area.height()
    field.set_value("rivi\n" * 200)
    assert field.area.height() == high
    field.set_value("")
    assert field.area.height() == low


def test_the_label_names_the_field_and_tab_leaves_an_area(qtbot: QtBot) -> None:
    field = AreaField()
    form = form_of(qtbot, field)
    interface = QAccessible.queryAccessibleInterface(field.area)
    assert interface.text(QAccessible.Text.Name) == "Kenttä"
    form.type("x")
    qtbot.keyClick(field.area, Qt.Key.Key_Tab)
    assert field.value() == "x"
    assert QApplication.focusWidget() is form.elsewhere


def test_text_set_from_outside_is_saved_and_a_value_that_is_shown_is_not(
    qtbot: QtBot, workspace: Workspace
) -> None:
    """Assistive technology sets the text of a line; no key is pressed then."""
    fields: list[tuple[Field, str, object]] = [
        (LineField(), "soitto", "soitto"),
        (DayField(lambda: workspace.today, workspace.labels), "3.12.2026", date(2026, 12, 3)),
        (NumberField(0, 100), "15", 15),
    ]
    for field, text, value in fields:
        qtbot.addWidget(field)
        saved: list[object] = []
        field.edited.connect(lambda field=field, saved=saved: saved.append(field.value()))
        editor = field.focusProxy()
        assert editor is not None
        QAccessible.queryAccessibleInterface(editor).setText(QAccessible.Text.Value, text)
        qtbot.waitUntil(lambda saved=saved, value=value: saved == [value])
        field.set_value(None)
        assert not field._pause.isActive()


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot) -> None:
    field = day_field()
    form = form_of(qtbot, field)
    form.type("3.12.")
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    picker = field.line.findChild(DayPicker)
    assert picker is not None
    assert picker.calendar.selectedDate() == QDate(2026, 12, 3)
    assert picker.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    picker.calendar.activated.emit(QDate(2026, 12, 24))
    assert (field.value(), field.line.text()) == (date(2026, 12, 24), "24.12.2026")
    field.lock()
    assert field.open_calendar() is None


def told_day(field: DayField) -> str:
    """What is told under the field of a day that was counted."""
    found = field.findChild(CountedDay)
    return "" if found is None else found.words()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("+7", "Mon 23.11."),
        ("+5", "Sat 21.11. (weekend) Rather Mon 23.11."),
        ("+38", "Thu 24.12. (public holiday) Rather Mon 28.12."),
        ("21.11.", ""),  # written out: it is known
        ("t", ""),
    ],
)
def test_a_counted_day_is_told_with_its_weekday(qtbot: QtBot, typed: str, told: str) -> None:
    field = day_field()
    form = form_of(qtbot, field)
    form.type(typed)
    form.leave()
    assert told_day(field) == told
    form.type("23.11.")
    assert told_day(field) == ""


def test_the_working_day_after_a_counted_one_is_one_press_away(qtbot: QtBot) -> None:
    field = day_field()
    form = form_of(qtbot, field)
    form.type("+5")
    form.leave()
    assert field.value() == date(2026, 11, 21)
    (later,) = [one for one in field.findChildren(QPushButton) if one.isVisible()]
    later.click()
    assert (field.value(), field.line.text(), told_day(field)) == (
        date(2026, 11, 23),
        "23.11.2026",
        "",
    )
    assert form.edited.count() == 2
    form.type("+5")
    form.leave()
    field.set_value(None)  # another row is shown
    assert told_day(field) == ""


def test_a_day_that_a_form_keeps_as_text_is_counted_and_picked_too(
    qtbot: QtBot, workspace: Workspace
) -> None:
    form = form_of(qtbot, field := IsoDayField(workspace))
    form.type("+7")
    form.leave()
    day = workspace.today + timedelta(days=7)
    assert field.value() == day.isoformat()
    assert told_day(field)
    picker = field.open_calendar()
    assert isinstance(picker, DayPicker)
    assert picker.calendar.selectedDate() == QDate(day.year, day.month, day.day)
    picker.picked.emit(date(2026, 12, 3))
    assert field.value() == "2026-12-03"
