"""How many forms of Finnish words a search finds, and how many words it takes for others."""

from itertools import permutations

import pytest

from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import (
    bare_stems,
    is_stem_of,
    share_a_base,
    share_a_word,
)
from tests.models.rules.text.test_inflection import FORMS, OTHERS, _pairs

# The names are those of the report's check; these are words of a coach's diary.
WORDS = """
työkokeilu: työkokeilun työkokeilua työkokeilussa työkokeilusta työkokeiluun työkokeiluja
keittiö: keittiön keittiötä keittiössä keittiöstä keittiöön keittiölle keittiöt keittiöitä
siivous: siivouksen siivousta siivouksessa siivouksesta siivoukseen
palkkatuki: palkkatuen palkkatukea palkkatuessa palkkatuesta palkkatukeen palkkatuella palkkatuet
asiakas: asiakkaan asiakasta asiakkaalle asiakkaat asiakkaita asiakkaiden asiakkaisiin
haastattelu: haastattelun haastattelua haastattelussa haastatteluun haastattelut haastatteluja
hakemus: hakemuksen hakemusta hakemukset hakemuksia hakemukseen
työttömyys: työttömyyden työttömyyttä työttömyydestä työttömyyteen
varasto: varaston varastoa varastossa varastoon varastolle varastoja
kauppa: kaupan kauppaa kaupassa kaupasta kauppaan kaupat kauppoja kaupoissa
lääkäri: lääkärin lääkäriä lääkärille lääkäriltä lääkäriin
kuljettaja: kuljettajan kuljettajaa kuljettajana kuljettajaksi kuljettajia kuljettajien
puutarha: puutarhan puutarhaa puutarhassa puutarhaan puutarhalla
tapaaminen: tapaamisen tapaamista tapaamisessa tapaamiseen tapaamiset tapaamisia
koulutus: koulutuksen koulutusta koulutukseen koulutukset koulutuksia
suunnitelma: suunnitelman suunnitelmaa suunnitelmassa suunnitelmat suunnitelmia
työnantaja: työnantajan työnantajaa työnantajalle työnantajat työnantajia työnantajien
satama: sataman satamaa satamassa satamaan
leipomo: leipomon leipomoa leipomossa leipomoon
koti: kodin kotia kotona kotiin kodissa
kuntoutus: kuntoutuksen kuntoutusta kuntoutuksessa kuntoutukseen
terveys: terveyden terveyttä terveydestä terveyteen
palvelu: palvelun palvelua palvelussa palveluun palvelut palveluja palveluita
vahvuus: vahvuuden vahvuutta vahvuudet vahvuuksia vahvuuksien
lomake: lomakkeen lomaketta lomakkeet lomakkeita
osoite: osoitteen osoitetta osoitteet osoitteita
työ: työn työtä työssä työstä työhön työlle työt töitä
tieto: tiedon tietoa tiedot tietoja tietoihin
lupa: luvan lupaa luvat lupia
sairaus: sairauden sairautta sairaudesta
"""
MISSED = {"bordeaux'n", "bordeaux'lle", "yrjanan", "kotona", "toita"}
# Words that are taken for forms of a name although they are not.
USELESS = {("pekka", "pekoni"), ("anne", "annoin"), ("susi", "sutia"), ("mies", "mieheni")}


def folded(table: str) -> list[tuple[str, str]]:
    return [(fold_text(base), fold_text(form)) for base, form in _pairs(table)]


def test_the_hit_rate_and_what_is_missed(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = folded(FORMS) + folded(WORDS)
    missed = {
        form for base, form in pairs if not (share_a_word(form, base) or is_stem_of(form, base))
    }
    with capsys.disabled():
        print(f"\n{len(pairs)} forms, {1 - len(missed) / len(pairs):.1%} found")
    assert missed == MISSED
    assert len(pairs) >= 500
    assert 1 - len(missed) / len(pairs) >= 0.97


def test_the_useless_hits_are_counted() -> None:
    pairs = folded(OTHERS)
    assert {pair for pair in pairs if share_a_word(*pair)} == USELESS
    assert len(USELESS) < 0.05 * len(pairs)


def test_a_form_finds_the_other_forms_in_a_text(capsys: pytest.CaptureFixture[str]) -> None:
    forms: dict[str, list[str]] = {}
    for base, form in folded(WORDS):
        forms.setdefault(base, []).append(form)
    pairs = [
        (typed, kept)
        for some in forms.values()
        for typed, kept in permutations(some, 2)
        if len(typed) > 5 and not kept.startswith(typed)
    ]
    found = [pair for pair in pairs if share_a_word(*pair) or share_a_base(*pair)]
    with capsys.disabled():
        print(f"\n{len(pairs)} pairs of forms, {len(found) / len(pairs):.1%} meet")
    assert len(found) / len(pairs) >= 0.97
    assert not share_a_base("virtanen", "virtamies")
    assert not share_a_word("maki", "maija")


def test_two_forms_of_one_word_meet() -> None:
    assert share_a_word("virtaselle", "virtasen")
    assert share_a_word("tyokokeilussa", "tyokokeilun")
    assert not share_a_word("marin", "maria")


def test_a_compound_begins_with_the_bare_word() -> None:
    assert "siivous" in bare_stems("siivousta")
    assert "keittio" in bare_stems("keittioon")
    assert not list(bare_stems("laaksonen"))
