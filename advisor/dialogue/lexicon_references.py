"""Words by which people speak of steps, in seven languages at once."""

from advisor.dialogue.patterns import pattern

LAST = -1

PLACES: tuple[tuple[int, str], ...] = (
    (1, r"first|1st|erste[nrsm]?|premi(?:er|ère|ere)|primer[oa]?|ensimmäi\w+|eka[an]?|första|første"),
    (2, r"second|2nd|zweite[nrsm]?|deuxi[èe]me|second[eo]?|segund[oa]|toisen|toista|toinen|tokan?|andra|anden|andet"),
    (3, r"third|3rd|dritte[nrsm]?|troisi[èe]me|tercer[oa]?|kolmannen|kolmatta|kolmas|tredje"),
    (4, r"fourth|4th|vierte[nrsm]?|quatri[èe]me|cuart[oa]|neljännen|neljättä|neljäs|fjärde|fjerde"),
    (5, r"fifth|5th|fünfte[nrsm]?|cinqui[èe]me|quint[oa]|viidennen|viidettä|viides|femte"),
    (6, r"sixth|6th|sechste[nrsm]?|sixi[èe]me|sext[oa]|kuudennen|kuudes|sjätte|sjette"),
    (LAST, r"last|final|letzte[nrsm]?|derni(?:er|ère|ere)|últim[oa]|ultim[oa]|viimei\w+|sista|sidste"),
)
"""Words for a place in a row, in seven languages; what one language calls so means nothing else in the others."""

PLACE_WORDS = tuple((place, pattern(rf"\b(?:{words})\b")) for place, words in PLACES)

_STEP = r"(?:steps?|courses?|modules?|units?|offerings?|numbers?|nr|no|#|schritte?|kurse?|étapes?|etapes?|cours|formation|pasos?|cursos?|vaihe\w*|kurssi\w*|askel\w*|steg\w*|kurs\w*|trin\w*|kursus\w*)"
NUMBERED = pattern(
    rf"\b{_STEP}\.? ?(?:number |nummer |numéro |número |numero |n° ?|nº ?)?(\d{{1,2}})(?:(?: ?(?:,|and|und|et|y|ja|och|og|&|vs\.?|or|oder|ou|o|tai|eller|with|mit|avec|con) ?)(\d{{1,2}}))?\b|#(\d{{1,2}})\b"
)
"""A bare number is no step: it may be hours, money or a year."""
