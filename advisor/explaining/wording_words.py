"""The small words of each language: those that a sentence may gain or lose, and those on which its truth hangs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from num2words import num2words

from advisor.explaining.translation import Translator

LINKING: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an the and of for in on at with to from this that these those it its is are be been have has do does "
        "which what who there here so as by then also still too how where when while into",
        "de": "der die das den dem des und von vom für im in an am auf bei mit zu zum zur aus dieser diese dieses "
        "diesem diesen es ist sind sein haben hat dass was welche welcher welches dort hier so als auch noch dazu "
        "davon dafür damit sich dabei darin er",
        "fi": "ja on ovat se sen siitä siihen tämä tämän joka jonka jotka jossa mitä mikä kun myös että niin sekä siis "
        "tähän ne niitä niistä siinä tässä sitä olla näitä nämä",
        "fr": "le la les l des du de d et à au aux en dans avec sur ce cette ces c est sont être a qui que qu dont où "
        "y là aussi encore donc comme",
    }.items()
}
"""May come and go."""

DECISIVE: Mapping[str, tuple[str, ...]] = {
    language: tuple(patterns.split())
    for language, patterns in {
        "en": r"not no nor never none nothing without may might can could cannot would should must shall will seems? "
        r"unknown unmet met least most about around roughly nearly almost only all every each any some if unless "
        r"whether or before after until than more less fewer over under up first last both half other towards? "
        r"sooner later together within yet perhaps possible stated ask decides? decided but against",
        "de": r"nicht kein\w* nie niemals nichts ohne kann könn\w* dürf\w* darf soll\w* muss müss\w* wird werden "
        r"würd\w* wurde\w* schein\w* unbekannt\w* erfüllt\w* mindestens höchstens etwa ungefähr rund fast nur alle\w* "
        r"jede\w* einige\w* wenn falls ob oder vor nach bis mehr weniger über unter erst\w* letzt\w* beide\w* "
        r"halb\w* ander\w* möglich\w* vielleicht eventuell ein\w{0,2} angegeben\w* innerhalb frag\w* entscheide\w* "
        r"aber gegen",
        "fi": r"ei eivät et en emme ette älä voi\w* saatta\w* ehkä näytt\w* näytä\w* tuntemat\w* täytty\w* täyty\w* "
        r"vähintään enintään korkeintaan noin lähes vain kaik\w* jokai\w* jokin jos tai ennen jälkeen asti saakka "
        r"yli alle kuin ilman pitä\w* ainakin enem\w* vähem\w* ensi\w* viime\w* molem\w* puoli\w* muu\w* "
        r"mahdolli\w* ilmoit\w* kohti kysy\w* päättä\w* mutta vastaan",
        "fr": r"ne n pas sans jamais aucune? ni rien peu\w* pou\w* doi\w* dev\w* sembl\w* inconnu\w* respect\w* "
        r"rempli\w* moins plus environ presque seulement tou\w* chaque si ou avant après jusqu\w* sous delà "
        r"premi\w* derni\w* moitié autre\w* éventuel\w* possible\w* une? indiqué\w* vers demand\w* décid\w* ser\w* "
        r"mais contre",
    }.items()
}
"""Negations, hedges, amounts and what they are compared with, as patterns; have to stay, in their order."""

SPELT = range(21)
"""Numbers that sentences spell."""


@cache
def decisive_words(translator: Translator) -> re.Pattern[str]:
    """Matches whole words, in small letters, on which the truth of a sentence hangs; months and spelt numbers too."""
    months = (translator.locale.months[form]["wide"].values() for form in ("format", "stand-alone"))
    names = {name.casefold() for group in months for name in group}
    names |= {part for number in SPELT for part in num2words(number, lang=translator.language).casefold().split("-")}
    return re.compile("|".join((*DECISIVE[translator.language], *sorted(map(re.escape, names)))))
