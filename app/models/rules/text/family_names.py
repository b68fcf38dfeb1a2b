"""Common family names in Finland: what is one of them is a name of its own and no typing error.

A choice of names that are usual among adults, not a register. A search for a Lehtinen is not
shown Lehtonen instead.
"""

import re

from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.names import fold_text

NAMES = re.findall(
    r"\w+",
    """
aalto aaltonen aarnio aho ahokas ahola ahonen ahtiainen airaksinen alanen alatalo andersson
annala anttila anttonen arola arvola asikainen autio backman berg bergman blomqvist eerola ekholm
ekman ekström elo eloranta ernst eronen eskelinen eskola fagerström forsman forsström granlund
grönroos gustafsson haapala haapanen haapaniemi haapasalo haavisto hahl hakala hakkarainen
halla halme halmela halonen halttunen hannula hanski harju harjula hartikainen hautala hautamäki
havia heikkilä heikkinen heino heinonen heiskanen helenius helin hellman hellström hietala
hiltunen hirvonen hokkanen holm holmberg holmström holopainen honkanen hoikkala huhtala hukkanen
huotari hurme huttunen huuskonen hyttinen hyvärinen hyvönen häkkinen hämäläinen hänninen
härkönen ihalainen ikonen immonen isaksson issakainen jaakkola jaakola jalonen jansson jokela
jokinen johansson juntunen juvonen jyrkinen järvelä järvenpää järvi järvinen jääskeläinen
kaartinen kainulainen kaikkonen kallio kalliokoski kangas kanerva kankaanpää kantola karhu
karhunen karjalainen karlsson karppinen karvinen karvonen kauppila kauppinen kekkonen keinonen
kemppainen keränen keskinen ketola kettunen kiiskinen kinnunen kiuru kivelä kiviniemi kivinen
kivimäki kivistö koistinen koivisto koivu koivula koivunen kokko kokkonen kolehmainen komulainen
kontio korhonen koskela koskelainen koski koskinen kosonen kotila kovanen kuisma kujala kukkonen
kulmala kumpulainen kuokkanen kuosmanen kuusela kuusisto kyllönen kärkkäinen kääriäinen laakkonen
laakso laaksonen laamanen laatikainen lahti lahtinen laine laitila laitinen lampinen lappalainen
latvala laukkanen laurila lauronen lehikoinen lehti lehtimäki lehtinen lehto lehtola lehtonen
lehtoranta leino leinonen leppälä leppänen leskinen lepistö liimatainen lind lindberg lindfors
lindgren lindholm lindqvist lindroos lindström linna luoma luoto luukkonen lähteenmäki löfgren
löfman lönnqvist malinen malmi malmström manninen marjamäki markkanen marttila marttinen martikainen
matikainen matilainen mattila mattsson melin meriläinen mertanen metsälä miettinen mikkola
mikkonen moilanen muhonen mustonen muukkonen mynttinen myllymäki myöhänen mäenpää mäkelä mäki
mäkinen mäntylä mäntynen määttä määttänen nevala nevalainen niemelä niemi nieminen nikkanen
nikkinen nikula niskanen nissinen niskala nousiainen nuutinen nurmela nurmi nurminen nyberg
nyholm nykänen nylund nyman nyström ojala ojanen oikarinen oksanen olkkonen ollikainen olsson
oravainen paananen paavilainen pajunen pakarinen palander palm palmu palomäki paloranta parkkinen
parviainen partanen pasanen pekkala pekkarinen pelkonen peltola peltomaa peltonen pennanen
pesonen piippo piirainen pirhonen pirinen pirttilä pitkänen pohjola poikela poutanen puhakka
puranen puustinen pulkkinen pyykkönen pöllänen pöyhönen rajala ranta rantala rantanen rauhala
rautiainen rautio reinikainen riikonen rinne rissanen ristola rosenberg rossi ruotsalainen
rusanen ruuskanen räisänen räsänen rönkkö saari saarela saarelainen saarinen saastamoinen
saarikoski salmela salmi salminen salo salomaa salonen santala saukkonen savolainen seppä seppälä
seppänen siira silvennoinen simola simonen sipilä sirviö sjöberg sjöblom soini sorsa suhonen
suominen sundberg sundqvist sundström suutari suutarinen suvanto söderholm söderlund söderström
taipale takala takkinen talvitie tamminen tanskanen tarkiainen taskinen tenhunen tervo tiainen
tikka tikkanen toivanen toivola toivonen tolonen tolvanen torvinen tuominen tuomi tuomela tuovinen
turkki turpeinen turunen tynkkynen törmänen törnqvist uotila uusitalo vaara vainio vainionpää
valkeapää valkonen valtonen vanhala vanhanen varis vartiainen vartia vesala vesterinen vehviläinen
venäläinen vihavainen viitala viitanen viljanen vilkman virkkunen virta virtanen voutilainen
vuorela vuori vuorinen vuoristo väisänen välimäki väänänen wallenius westerlund westerholm wikström
wikman ylinen ylitalo ylönen åberg åkerblom åkerlund åström äijälä öhman österberg österlund
salin salmelainen rinta rintala rintanen hakanen halmetoja karjala karvala kettula lampi lampila
linnanen lipponen loikkanen luostarinen nokelainen nokkala nuutila nordström nygård oinonen
pajari palonen pehkonen peltoniemi perälä pietilä piispanen pihlaja pihlajamäki pohjonen puro
purola raatikainen raitanen rekola repo reponen riihimäki roininen ruohonen rytkönen ryynänen
saksa sallinen sarkkinen sihvonen siltala siltanen sirén sironen soininen sutinen suonpää
särkelä särkkä taimela talonen tarvainen teräs tossavainen tuhkanen tuisku turtiainen uusi
vakkuri valli vatanen vepsäläinen vilen viinikka vikman virolainen vuolle vuorio
""",
)
_WRITTEN_SO = re.compile(r"\w{3,}(nen|s(en|elle|ella|elta|esta|een))")
_FAMILY = frozenset(fold_text(name) for name in NAMES)


def is_family_name(word: str) -> bool:
    """Whether a word, in any case and with or without its marks, is a common family name."""
    return fold_text(word) in _FAMILY


def is_known_name(word: str) -> bool:
    """Whether a word is a common family name or given name."""
    return is_family_name(word) or is_given_name(word)


def may_be_family_name(word: str) -> bool:
    """Whether a word is a common family name or written as one: 'Meikäläinen', 'Meikäläiselle'."""
    return is_family_name(word) or _WRITTEN_SO.fullmatch(fold_text(word)) is not None


def is_whole_name(one: str, other: str) -> bool:
    """Whether two neighbouring words are one person's given name and family name, or turned."""
    pairs = (one, other), (other, one)
    return any(is_given_name(given) and may_be_family_name(family) for given, family in pairs)
