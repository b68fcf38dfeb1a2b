"""The keyboard that a client chose is remembered, and erased with the client."""

from app.models.client import ClientFields
from app.services.caseload import clients, erasure, keyboards
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload


def test_each_client_has_a_keyboard_of_their_own(caseload: Caseload) -> None:
    assert keyboards.read_choice(caseload, 1) == ""
    keyboards.choose(caseload, 1, "uk")
    keyboards.choose(caseload, 2, "ar")
    assert (keyboards.read_choice(caseload, 1), keyboards.read_choice(caseload, 2)) == ("uk", "ar")
    keyboards.choose(caseload, 1, "")
    assert (keyboards.read_choice(caseload, 1), keyboards.read_choice(caseload, 2)) == ("", "ar")


def test_it_is_erased_with_the_client(caseload: Caseload) -> None:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = clients.add(caseload, fields).new_row_id("client")
    keyboards.choose(caseload, client_id, "uk")
    erasure.erase(caseload, client_id)
    assert "uk" not in settings.read(caseload, keyboards.CHOSEN)
