"""A client by name: the beginning of a name that only one bears is enough."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.components.people.client_field import ClientNameField


@pytest.fixture
def field(qtbot: QtBot, caseload: Caseload) -> ClientNameField:
    for name in ("Veera Halonen", "Hannu Halonen", "Aino Öhman"):
        given_names, family_name = name.split()
        clients.add(caseload, ClientFields(given_names=given_names, family_name=family_name))
    field = ClientNameField(placeholder="")
    qtbot.addWidget(field)
    field.offer_clients(clients.cards(caseload))
    return field


@pytest.mark.parametrize(
    ("typed", "client_id"),
    [("", None), ("ohm", 3), ("halo vee", 1), ("Halonen Hannu", 2), ("aino", 3)],
)
def test_what_only_one_name_begins_with_is_enough(
    field: ClientNameField, typed: str, client_id: int | None
) -> None:
    field.set_value(typed)
    assert field.client_id() == client_id


@pytest.mark.parametrize("typed", ["halo", "ha", "Virtanen", "onen"])
def test_nobody_is_guessed(field: ClientNameField, typed: str) -> None:
    field.set_value(typed)
    with pytest.raises(ValueError, match=r"^$"):
        field.client_id()
