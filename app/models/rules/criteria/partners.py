"""How the coach's own words tell of the employment services.

Criterion 6 asks for it (IPS-25; THL's Finnish form).
"""

import re

from app.models.rules.criteria.rows import same_words

_EMPLOYMENT_SERVICES = re.compile(
    r"\bte\b|\bte[- ](?:toimisto|palvelu|keskus|asiantuntija|virkailija)"
    r"|ty[öo]llisyys(?:palvelu|alue|asiantuntija|koordinaattori|yksikk)"
    r"|ty[öo]voima|kuntakokeilu|\btyp\b|\btym\b|monialai(?:nen|set|sen) ty[öo]el[äa]m[äa]palvelu"
    r"|sysselsättningsservice|sysselsättningsområde|sysselsättningstjänst|arbetskraft"
    r"|arbets- och näringsby|\bte-by|arbetsförmedling"
    r"|employment (?:service|office|area)|job ?cent(?:re|er)|public employment"
)


def is_employment_services(words: str) -> bool:
    """Whether the words name the employment services.

    Args:
        words: Whom the coach met, in her own words: 'TE-toimisto, Maija'.
    """
    return _EMPLOYMENT_SERVICES.search(same_words(words)) is not None
