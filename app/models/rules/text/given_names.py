"""Common given names in Finland, to tell 'Aho Eila' from 'Eila Aho' in a column of whole names.

A choice of names that are usual among adults, not a register: only a help for guessing an order,
which the coach sees before anything is saved.
"""

import re

from app.models.rules.text.names import PARTICLES, fold_text

NAMES = re.findall(
    r"\w+",
    """
aada aapo aarne aatu abdi abdullah adam ahmed ahti aila aili aimo aino aira airi aki aleksi ali
allan amal amina anders andreas anette anita anitta anja ann anna anne anneli anni annika annikki
annukka anselmi anssi antero anton antti anu ari arja armas arto arttu arvo asko asta astrid atte
august auli aulikki aune axel birgit birgitta bjorn bo camilla carita carl carola caroline cecilia
charlotta charlotte christer christian christina christine dan daniel david eemeli eerik eero eetu
eeva eevi eija eila eino eira eivor elias elina elisa elisabeth elise ella elli elma elsa elvi
emil emilia emma emmi eric erik erika erkki erno esa esko essi ester eva eveliina fanni fatima
filip fredrik frida gabriel george gun gunilla gunnar gunnel gustav hanna hannah hanne hannele
hannes hannu hans harri hassan heidi heikki heimo heini helena helga helge heli helka helmi helvi
henna henri henriikka henrik henry hilda hilja hilkka hilma hussein ibrahim iida iina ilkka ilmari
ilona ilpo ilse ilta inari inga inger ingmar ingrid inka inkeri irene irina iris irja irma irmeli
isabella ismo jaakko jaana jan jani janina janita janne jari jarkko jarmo jarno jasmin jenna jenni
jenny jere jesse jessica joakim joel johan johanna johannes john jonas joni jonna joona joonas
jorma jouko jouni juha juhana juhani juho jukka julia julius jussi juuso jyri jyrki kaarina kaarlo
kai kaija kaisa kaj kalervo kalevi kalle kari karin karita karl karoliina katariina kati katja
katri katriina kauko kerstin kerttu kiia kim kimmo kirsi kirsti krista kristian kristiina kristina
kyllikki kyosti laila lari lars lasse laura lauri leena leevi leif leila lena lenni leo liisa
lilja lilli linda linnea lotta lucas ludvig lyyli maarit magnus maija maiju maire maisa malin manu
mari maria mariam marianna marianne marika marita marja marjatta marjo marjukka marjut markku
marko markus marta martin martta matias matilda mats matti maunu mauri maya meri merja mervi mia
michael miia mika mikael mikaela mikko milja milla minna mira mirja mirjam mirva mohamed mohammed
monica monika muhammad nea nelli netta niilo niina niklas niko nils nina noora oili olavi ole olga
olivia olli omar onerva onni orvo orvokki oskar oskari osman osmo ossi otto outi paavo paivi paul
paula pauli pauliina pekka pentti per perttu peter petra petri petteri pia pihla piia pinja pirita
piritta pirjo pirkko rabbe ragnar raija raili raimo raisa rami ramona rasmus rauni rauno rebecka
reeta reetta reijo reima reino riikka riina riitta rita ritva robert roger roland roope roosa rosa
rosita roy saana saara saga saimi sakari salla salme sami samira samu samuel samuli sandra sanna
sanni sara sari satu sauli sebastian seija selma senja seppo severi siiri silja silva simo sini
sinikka sirkka sirpa siv sofia sofie sohvi soile soili sointu sonja stefan stig sulo susanna
susanne suvi svante sylvi taavetti taina taisto tanja tapani tapio tarja taru tatjana tatu tauno
teemu teija tellervo tenho teppo teresa terhi tero terttu thomas tiia tiina tiiu timo tina toivo
tom tomi tommi toni topi topias torsten tuija tuire tuomas tuomo tuovi tuula tuulia tuulikki tyyne
ulf ulla ulrika urho urpo uuno valentin valma valtteri vappu veera veeti veijo veikko venla vera
vesa vieno viivi viktor vilhelm vilho viljami viljo ville vilma viola virpi virva virve vivian
yasmin yrjo yusuf
""",
)
_GIVEN = frozenset(NAMES)


def family_first(name: str) -> bool | None:
    """Whether the family name stands first in 'Aho Eila'; None where the words don't tell."""
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    if len(words) < 2 or "," in name:
        return None
    first, last = _weight(words[0]), _weight(words[-1])
    return None if first == last else first < last


def is_given_name(word: str) -> bool:
    """Whether a word, in any case and with or without its marks, is a common given name."""
    return fold_text(word).split("-")[0] in _GIVEN


def _weight(word: str) -> int:
    """1 for a known given name, -1 for what only a family name ends in, else 0."""
    plain = fold_text(word)
    if plain.split("-")[0] in _GIVEN:
        return 1
    return -1 if plain.endswith("nen") and len(plain) > 4 else 0
