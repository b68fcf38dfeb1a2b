"""Common given names in Finland, to tell 'Aho Eila' from 'Eila Aho' in a column of whole names.

A choice of names that are usual among adults, not a register: only a help for guessing an order,
which the coach sees before anything is saved.
"""

import re
from functools import lru_cache

from app.models.rules.text.names import (
    PARTICLES,
    fold_text,
    split_family_first,
    split_name,
)

NAMES = re.findall(
    r"\w+",
    """
aada aapo aarne aatu abdi abdirahman abdullah abdullahi abigail adam agneta ahmed ahti aila aili
aimo aino aira airi aisha ake aki aleksandr aleksei aleksi alex alexander ali alice allan alma amal
amanda amina amir amy ana anastasia anders andrea andreas andrei andrew andriy anette angela anita
anitta anja ann anna anne anneli anni annika annikki annukka anselmi anssi antero anthony anton
antti anu ari arja armas arne arto arttu arvo asa asko asta astrid atte august auli aulikki aune
axel ayaan barbara ben bengt benjamin betty birgit birgitta bjorn bo bob borje brandon brenda brian
britt camilla carita carl carlos carmen carola caroline carolyn catherine cecilia charlotta
charlotte cheryl christer christian christina christine christopher claes cynthia dan daniel daniela
danielle david deborah denise dennis diana diane dmitri doris edward eemeli eerik eero eetu eeva
eevi eija eila eino eira eivor ekaterina elena elias elina elisa elisabeth elise elizabeth ella elli
elma elsa elvi emil emilia emily emma emmi eric erica erik erika erkki erno esa esko essi ester
ethan eva eveliina evelyn fadumo fanni farah fatima filip fredrik frida gabriel galina gary george
gloria goran gosta grace gun gunilla gunnar gunnel gustav hakan halima hamza hanan hanna hannah
hanne hannele hannes hannu hans harri harry hasan hassan hawa heather heidi heikki heimo heini helen
helena helga helge heli helka helmi helvi henna henri henriikka henrik henry hilda hilja hilkka
hilma hodan huda hussein ian ibrahim ida igor iida iina ilkka ilmari ilona ilpo ilse ilta inari ines
inga ingela inger ingmar ingrid inka inkeri irene irina iris irja irma irmeli iryna isabella ismo
ivan ivar jaakko jaana jack jacob jacqueline jamal james jan jane janet jani janice janina janita
janne jari jarkko jarmo jarno jasmin jason jeffrey jenna jenni jennifer jenny jere jesse jessica
jimmy joakim joe joel johan johanna johannes john johnny jonas jonathan joni jonna joona joonas
jorma jose joseph joshua jouko jouni juan judith judy juha juhana juhani juho jukka julia julie
julius jussi juuso jyri jyrki kaarina kaarlo kai kaija kaisa kaj kalervo kalevi kalle karen kari
karin karita karl karoliina karolina katariina kate katherine kathleen kati katja katri katriina
kauko kenneth kerstin kerttu kevin khadija kiia kim kimmo kirsi kirsti kjell krista kristian
kristiina kristina ksenia kyllikki kyosti laila lari larisa larry lars lasse laura lauri layla leena
leevi leif leila lena lennart lenni leo liam liisa lilja lilli lily lina linda linnea lisa lotta
louise lucas lucy ludmila ludvig luis luke lyyli maarit magnus mahmoud mai maija maiju maire maisa
maksim malin manu margaret margareta mari maria mariam marianna marianne marie marika marilyn marita
marja marjatta marjo marjukka marjut mark markku marko markus marta martha martin martta mary matias
matilda mats matthew matti maunu mauri maxim maya megan melissa meri merja mervi mia michael
michelle miguel miia mika mikael mikaela mikhail mikko milja milla minna mira mirja mirjam mirva
mohamed mohammed mona monica monika muhammad mustafa mykola nadia nancy natalia natalie natalja nea
nelli netta nicholas nicole niilo niina niklas niko nikolai nils nina noah noor noora nora oili
oksana olavi ole oleg oleksandr olena olga oliver olivia olli olof omar onerva onni orvo orvokki
oscar oskar oskari osman osmo ossi otto outi ove paavo pablo paivi pamela patricia patrick paul
paula pauli pauliina pavel peder pedro pekka pentti per pernilla perttu peter petra petri petteri
pia pihla piia pinja pirita piritta pirjo pirkko rabbe rachel ragnar raija raili raimo raisa rami
ramona rasmus rauni rauno rebecca rebecka reeta reetta reijo reima reino richard riikka riina riitta
rita ritva robert roger roland rolf ronny roope roosa rosa rosita roy ruth saana saara saga said
saimi sakari salla salma salme sam samantha sami samira samu samuel samuli sandra sanna sanni sara
sarah sari satu sauli sean sebastian seija selma senja seppo sergei sergey severi sharon shirley
siiri silja silva simo sini sinikka sirkka sirpa siv sofia sofie sohvi soile soili sointu solveig
sonja sophia sophie stefan stella stephanie stephen steven stig sue sulo susan susanna susanne suvi
svante sven svetlana sylvi taavetti taina taisto tanja tapani tapio tarja taru tatiana tatjana tatu
tauno teemu teija tellervo tenho teppo teresa terhi tero terttu theo theresa thomas tiia tiina tiiu
timo timothy tina toivo tom tomi tommi tommy toni topi topias torsten tove tuija tuire tuomas tuomo
tuovi tuula tuulia tuulikki tyyne ulf ulla ulrika urho urpo uuno valentin valma valtteri vappu veera
veeti veijo veikko venla vera vesa victoria vieno viivi viktor viktoria vilhelm vilho viljami viljo
ville vilma viola virpi virva virve vivian vladimir william wilma xavier yasmin yrjo yulia yusuf
yvonne zahra zainab zoe
""",
)
_GIVEN = frozenset(NAMES)
_FAMILY_ALONE = re.compile(r"\w{2,}nen|o['’ʼ]\w{2,}|(?-i:Ma?c[A-Z]\w+)|mc\w{3,}", re.IGNORECASE)
"""How a word is written that is no given name: 'Virtanen', 'O'Neill', 'McDonald'."""
_BEFORE_FAMILY = frozenset({"af", "der", "van", "von", "zu"})
"""Particles that stand before the last part of a family name; others may be inside of one."""


def family_first(name: str) -> bool | None:
    """Whether the family name stands first in 'Aho Eila'; None where the words don't tell."""
    whole = name.split()
    words = [word for word in whole if word.casefold() not in PARTICLES]
    if len(words) < 2 or "," in name:
        return None
    if whole[0] in PARTICLES:  # with a small letter: 'La Thi Hoa' has none
        return True
    first, last = _weigh_word(words[0]), _weigh_word(words[-1])
    if last == 0 and whole[-2] in _BEFORE_FAMILY:
        last = -1
    return None if first == last else first < last


def split_typed_name(name: str) -> tuple[str, str]:
    """Given names and family name of a name in either order: 'Eila Aho', 'Aho Eila'.

    A single word that is no common given name is a family name.
    """
    if len(name.split()) == 1 and "," not in name and not is_given_name(name.strip()):
        return "", name.strip()
    return split_family_first(name) if family_first(name) else split_name(name)


def is_given_name(word: str) -> bool:
    """Whether a word, in any case and with or without its marks, is a common given name."""
    return _weigh_word(word) == 1


def forget_names() -> None:
    """Clear the cache of the names that were looked up."""
    _weigh_word.cache_clear()


@lru_cache(maxsize=4096)  # an import asks of each name several times, and forgets them then
def _weigh_word(word: str) -> int:
    """1 for a known given name, -1 for what only a family name is written like, else 0."""
    if fold_text(word).partition("-")[0] in _GIVEN:
        return 1
    return -1 if _FAMILY_ALONE.fullmatch(word) else 0
