"""Words that have to stand in a message before a reading of it by a language model is believed, in all its languages.

A cue alone would be too weak to set anything: "from home" may be where a person works. It only has to agree.
"""

import re

from advisor.dialogue.patterns import pattern
from advisor.domain.catalogue import Mode

HOURS = pattern(
    r"\d ?(?:h|t)\b|\b(?:hours?|hrs?|evenings?|stunden?|std|abende?n?|tun(?:ti|nin|tia|nit)\w*|ilta\w*|heures?|soirées?|soirs?|"
    r"timm(?:e|ar)\w*|tim|kvällar?|timer?|aftener?|horas?|tardes?|noches?)\b"
)
MONEY = pattern(
    r"[€$£]|\b(?:budget\w*|spend\w*|spare|pay|paying|afford|cost\w*|money|price\w*|euros?|eur|pounds?|quid|dollars?|bucks?|"
    r"geld|kosten|kostet|zahlen|bezahlen|ausgeben|preis\w*|raha\w*|maksa\w*|hin(?:ta|nan)\w*|budjet\w*|euro\w*|argent|"
    r"payer|dépenser|coût\w*|prix|pengar|betala|kosta\w*|pris\w*|kr|kronor|kroner|penge|betale|koste\w*|dinero|pagar|"
    r"gastar|precio\w*|presupuesto|gbp|usd|aud|sek|dkk|nok|czk|pln|chf|franken|francs?)\b"
)
CURRENCY = pattern(
    r"[€$£]|\b(?:euro?s?|gbp|pounds?|quid|usd|dollars?|bucks?|aud|sek|dkk|nok|czk|pln|chf|kr|kronor|kroner|franken|francs?|"
    r"punta\w*|libras?|livres?)\b"
)
MODES: dict[Mode, re.Pattern[str]] = {
    Mode.ONLINE: pattern(
        r"\b(?:on-?line|home|sofa|couch|remote(?:ly)?|distance|internet|web|laptop|computer|zoom|teams|video\w*|screen|zuhause|"
        r"daheim|fern\w*|verkossa|etä\w*|koto\w*|netissä|distance|ligne|maison|chez moi|hemifrån|hemma|distans|"
        r"nätet|hjemme\w*|fjern\w*|nettet|casa|distancia|línea)\b"
    ),
    Mode.ONSITE: pattern(
        r"\b(?:on-?site|person|campus|class\w*|face[ -]to[ -]face|there|room|präsenz|vor ort|klassen\w*|lähi\w*|paikan|"
        r"luokka\w*|présentiel|salle|sur place|plats|klassrum\w*|fremmøde|klasselokale\w*|presencial\w*|aula)\b"
    ),
    Mode.BLENDED: pattern(
        r"\b(?:blended|hybrid\w*|mix\w*|both|partly|teils|gemischt|monimuoto\w*|osittain|hybride\w*|mixte|blandat|delvis|"
        r"blandet|mixto|semipresencial)\b"
    ),
    Mode.WORKPLACE: pattern(
        r"\b(?:workplace|at work|on the job|apprentice\w*|arbeitsplatz|lehre|betrieb|työpaikalla|oppisopimu\w*|apprentissage|"
        r"alternance|arbetsplats\w*|lärling\w*|arbejdsplads\w*|lærling\w*|trabajo|aprendiz\w*)\b"
    ),
}

NEGATIONS: dict[str, re.Pattern[str]] = {
    "en": pattern(r"not|no|never|without|cannot|cant|dont|nor|neither|nothing|nobody|avoid|hate|dislike|except|\w+n't"),
    "de": pattern(r"nicht|kein\w*|ohne|nie|niemals|nichts|weder|außer"),
    "fi": pattern(r"en|et|ei|emme|ette|eivät|älä|ilman|enkä|eikä|paitsi|inhoan"),
    "fr": pattern(r"ne|n'\w+|pas|sans|jamais|aucune?|ni|rien|sauf|déteste"),
    "sv": pattern(r"inte|ej|ingen|inget|inga|aldrig|utan|hatar|förutom"),
    "da": pattern(r"ikke|ingen|intet|aldrig|uden|hader|undtagen"),
    "es": pattern(r"no|ni|sin|nunca|jamás|nada|ningun[oa]?|ningún|excepto|odio"),
}
"""Whole words that take back what stands near them."""

CLAUSE_ENDS = pattern(r"[;,.!?:\n()\"]|\b(?:but|aber|sondern|mutta|vaan|mais|pero|sino)\b")
