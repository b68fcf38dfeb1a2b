"""Given names that one person may be called by: 'Sanna' for Aleksandra, 'Jussi' for Juhani.

A choice of names that are usual in Finland, not a register, for telling that two records may be of
one person; a coach decides.
"""

from collections.abc import Mapping
from functools import lru_cache

from app.models.rules.text.names import fold_text

_GROUPS = """
aleksandra alexandra sandra sanna sasha sasa santra
aleksanteri alexander aleksandr aleksi santeri santtu ale alex aku sasha
anastasia nastja stasia
anna anni annika anu anneli annukka annikki
annastiina annaliisa annamari annika
antero antti anssi andreas anders
anton toni antti anttoni antonio
benjamin ben beni
birgitta britta gitta pirkko
daniel dani taneli
eeva eva eevi evi
elisabet elisabeth eliisa elisa liisa lisa elli betty lissu beata
emilia emmi milla emma emily
erik eric eero erkki eerik erkka
eveliina eve eevi
fredrik fredi reetu
gabriel gabi kaapo
gustaf gustav kustaa kusti gösta
hannele hanna hannu hannes
helena heli lenni leena lena elina helmi
henrik heikki henri henkka hessu heikka
ilmari immu
irina ira irinka
jaakko jaska jacob jakob jaakob
jekaterina ekaterina katja katariina katri kati kaisa kati katarina catarina karin trina
johanna hanna jonna joanna jossu
johannes juhani juha jussi juho juhana janne hannu hannes jukka johan john jani jouni juhis
joonas jonas jone
josefiina josefina fiina fina
juha jussi jukka
juho jussi
kalevi kalle kale
karl kaarle kalle carl kaarlo
karoliina carolina karo lina
katariina katri kati kaisa katja kaija kata katarina catarina karin
konstantin kosti kostja
kristiina kristina christina tiina tina stiina kirsti kirsi krista kiti
kristian christian risto kride
lars lasse lauri lari
lauri lassi late
lidia lida
magdaleena leena malla matleena lena magda
maksim max maksi
margareeta margareta margaretha reetta marketta marjatta maarit greta rita marita rea reeta
maria marja maija mari maiju maikki mia mari maarit masha masa maaria marjo mirja miia
markus markku marko marcus make
martti martin mara
matias mathias matti matias masa mats mattias masi matthias
matilda tilda matti
mikael mika mikko michael mike mikke misha mihail mikhail miikka miika michail
mohamed mohammed muhammad mohamad moha
natalia natalja nata natasha nata
nikolai niko niilo nikke nicholas niklas klaus kolja nikolaus
oskari oskar ossi osku oscar
olga olja
pauliina paula pauli
petteri petri pekka petter peter pete pietari per
risto kristian
roberto roope robert robin pertti
samuel samuli sami samu sampo
sebastian seba basti
sergei serjoza serge
sofia sohvi sonja sofi sophia fia
susanna sanna suski susanne sanni susa sanna
svetlana sveta lana
tatjana tatiana tanja tania
teodor teppo teo theodor
theresa teresa tessa
tuomas tomi thomas tommi tom tuomo tumppi
valentina vallu tina
valdemar valtteri walter
vasili vasja
veronika vera nika
viktor vikke viktoria
vilhelm ville wilhelm vili viljami william bill
vilhelmiina minna wilma vilma mina miina helmi
vladimir volodja vova
yevgenia eugenia jenni zhenya
yrjö yrkki jyrki yri georg
"""


@lru_cache(maxsize=1)
def _number_groups() -> Mapping[str, frozenset[int]]:
    """In which groups each name is, for comparing."""
    groups = [frozenset(fold_text(line).split()) for line in _GROUPS.splitlines()]
    found: dict[str, frozenset[int]] = {}
    for number, names in enumerate(groups):
        for name in names:
            found[name] = found.get(name, frozenset()) | {number}
    return found


def may_name_one_person(one: str, other: str) -> bool:
    """Whether two given names may be of one person: a nickname, a part of it, or its initial.

    Args:
        one: A given name in small letters without marks, or an initial.
        other: Another one.
    """
    first, second = one.strip("."), other.strip(".")
    if not first or not second:
        return False
    if min(len(first), len(second)) == 1:
        return first[0] == second[0]
    if first.replace("-", "") == second.replace("-", ""):
        return True
    groups = _number_groups()
    if groups.get(first, frozenset()) & groups.get(second, frozenset()):
        return True
    return bool({*first.split("-")} & {*second.split("-")})
