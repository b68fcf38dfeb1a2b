# mypy: ignore-errors
"""A coach's day through assistive technology alone: an AT-SPI client beside the real program.

Run by `test_day_by_ear.py` with the system's own Python, which has `gi`: PASSPHRASE. Prints what it
heard, which controls have no name, and what could not be found.
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")
PATIENCE = 60
NAMED = {
    "push button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "password text",
    "list",
    "table",
    "menu item",
    "page tab",
    "spin button",
}
LABELS = {"in_measure": "Toimenpiteessä"}
heard = []


def wait(seconds=0.0, until=lambda: False):
    """Let events come for a while, or until something is so."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        if until():
            return True
        time.sleep(0.02)
    return until()


def program():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(number)
        if one is not None and one.get_name() == "Rinnalla":
            return one
    return None


def walk(node):
    if node is None:
        return
    yield node
    for number in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(number))


def is_seen(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(role, name, *, seen=True):
    """The first control of a role whose name begins so, within a minute."""
    found = []

    def look():
        try:
            for node in walk(program()):
                right = node.get_role_name() == role and (node.get_name() or "").startswith(name)
                if right and (not seen or is_seen(node)):
                    found.append(node)
                    return True
        except GLib.Error:
            pass
        return False

    if not wait(PATIENCE, look):
        raise LookupError(f"{role} {name}")
    return found[0]


def list_actions(node):
    """The names of what can be done with it."""
    return [node.get_action_name(number) for number in range(node.get_n_actions())]


def act(node, name=""):
    """Do the action of that name, or the first."""
    names = list_actions(node)
    node.do_action(names.index(name) if name else 0)
    wait(0.2)


def write(name, text, role="text"):
    """Set the text of a field as a screen reader or a dictation program does."""
    find(role, name).set_text_contents(text)
    wait(0.1)


def hear(words):
    """Wait until this is announced."""
    if not wait(PATIENCE, lambda: any(words in one for one in heard)):
        raise LookupError(f"not announced: {words}, heard {heard[-3:]}")


def record(line):
    write("Pikarivi", line)
    before = len(heard)
    act(find("push button", "Kirjaa"), "Press")
    if not wait(PATIENCE, lambda: any("Kirjattiin" in one for one in heard[before:])):
        raise LookupError(f"not recorded: {line}, heard {heard[-3:]}")


def list_nameless():
    """The controls in sight that nothing names."""
    found = []
    for node in walk(program()):
        try:
            if node.get_role_name() not in NAMED or not is_seen(node):
                continue
            labels = [
                relation.get_target(number).get_name()
                for relation in node.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for number in range(relation.get_n_targets())
            ]
            own = "" if node.get_role_name() == "combo box" else node.get_name()
            if not own and not any(labels):
                found.append(f"{node.get_role_name()} in {node.get_parent().get_name()}")
        except GLib.Error:
            continue
    return found


def move_card(name, status, answers, *, by_menu=False):
    """Move a card by its own action, or choose it and use the menu; answer in the bar."""
    card = find("list item", name)
    if by_menu:
        act(card, "Toggle")
        act(find("menu item", "Toiminnot"), "ShowMenu")
        act(find("menu item", f"Siirrä tilaan {LABELS[status]}"), "Press")
    else:
        act(card, f"Move: {status}")
    hear("siirrettiin")
    for field, text in answers:
        write(field, text)
    act(find("push button", "Valmis"), "Press")


def go_to(page):
    act(find("push button", page), "Press")
    wait(0.5)


def main(passphrase, lines):
    Atspi.set_timeout(60_000, 60_000)
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    nameless, cards = {}, {}
    write("Salalause", passphrase, role="password text")
    frames = {node.get_role_name() for node in walk(program()) if node.get_name() == "Rinnalla"}
    act(find("push button", "Avaa"), "Press")
    find("push button", "Tilannetaulu")
    find("text", "Pikarivi")
    nameless["today"] = list_nameless()
    act(find("table cell", "Pelkonen Mikko"), "Toggle")
    write("Mitä valitulle", "soitettu, jatko +14")
    act(find("push button", "Merkitse tehdyksi"), "Press")
    hear("merkittiin tehdyksi")
    for line in lines:
        record(line)
    go_to("Tilannetaulu")
    nameless["board"] = list_nameless()
    cards["actions"] = list_actions(find("list item", "Niemi"))
    headings = [node.get_name() for node in walk(program()) if node.get_role_name() == "heading"]
    move_card("Niemi", "health_check", [("Syy", "terveys mietityttää")])
    move_card("Heikkilä", "in_measure", [("Mikä toimenpide", "Työkokeilu")], by_menu=True)
    move_card("Laaksonen", "succeeded", [("Työtehtävä", "kahvilatyöntekijä")])
    act(find("menu item", "Muokkaa"), "ShowMenu")
    act(find("menu item", "Kumoa"), "Press")
    hear("Kumottu: ")
    act(find("menu item", "Muokkaa"), "ShowMenu")
    act(find("menu item", "Tee uudelleen"), "Press")
    hear("Tehty uudelleen: ")
    act(find("list item", "Laaksonen"), "Open")
    find("page tab", "Profiili")
    go_to("Tilannetaulu")
    act(find("push button", "Uusi asiakas"), "Press")
    write("Sukunimi", "Öhman")
    write("Etunimet", "Björn")
    nameless["new client"] = list_nameless()
    act(find("push button", "Lisää asiakas"), "Press")
    act(find("page tab", "Profiili"))
    write("Puhelin", "040 765 4321")
    nameless["profile"] = list_nameless()
    go_to("Työnantajaloki")
    nameless["employers"] = list_nameless()
    write("Hae kaikesta", "halosen")
    hear("Halonen Veera")
    act(find("menu item", "Tiedosto"), "ShowMenu")
    act(find("menu item", "Lopeta"), "Press")
    told = {"heard": heard, "nameless": nameless, "frames": sorted(frames)}
    return told | {"cards": cards, "headings": headings}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], json.loads(sys.argv[2]))))
