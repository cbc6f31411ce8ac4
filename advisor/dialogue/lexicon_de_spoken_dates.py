"""How German speaks of a start and a finish in a hurry, beside the plainer ways in `lexicon_de_limits`."""

from dataclasses import replace

from advisor.dialogue.lexicon import DAY_IN_FIGURES
from advisor.dialogue.lexicon_de_limits import DATES, DAY, MONTH_IN_FIGURES, PART, STARTING, YEAR, N
from advisor.dialogue.umlauts import all_spelt

LAST_PART = r"(?:(?:anfang|beginn|mitte|ende|schluss)(?: des| vom| nächsten| kommenden)? )?"
ON = rf"(?:im|am|mit|zum|in|bis(?: zum)?|noch bis(?: zum)?|mit dem|auf den)? ?{LAST_PART}"
DATED = (DAY, *DAY_IN_FIGURES, *MONTH_IN_FIGURES)
BOUND = r"(?:vertrag|arbeitsvertrag|zeitvertrag|job|stelle|befristung|elternzeit|elternjahr|karenz|mutterschutz|kündigungsfrist|ausbildung|lehre|schule|studium|saison|probezeit|praktikum|projekt|kur|reha|sprachkurs|deutschkurs|integrationskurs|fsj|bundesfreiwilligendienst|umzug|prüfung|semester)"
ENDS = r"(?:aus|ausläuft|endet|vorbei|rum|fertig|zu ende|um|geschafft|beendet|abgelaufen|abläuft|ist|bin|hab)"
GO = r"(?:(?:danach|dann|ab da|ab dann|anschließend|vorher|davor|hinterher)\b)"
FREE = r"(?:(?:bin|wäre?|hab|habe|hätte?|kann|könnte?|würde?|will|möcht\w*|geht|gehts|geht's|ginge) (?:ich |es |wieder |mehr |endlich |dann |auch |gerne?? |erst ){0,3}(?:frei|zeit|luft|los\w*|anfangen|starten|beginnen|verfügbar|einsteigen|loslegen|soweit|so weit))\b"
OFFER = r"(?:losgehen|los gehen|los geht's|los gehts|gehts los|geht's los|geht es los|los geht es|start(?:en)?|anfang(?:en)?|beginn(?:en)?|einsteigen|loslegen)"
BUSY = (
    r"(?:(?:,? (?!fertig|schaff|abge|durch|erledigt|geschafft)[^\W\d_]+){0,7}?,? (?:danach|ab da|ab dann|erst dann|anschließend|dann (?:kann|könnte|geht|will|hab|bin))|"
    r"(?: [^\W\d_]+){0,4}? (?:keine zeit|beschäftigt|gebunden|ausgelastet|verplant|ausgebucht|nicht verfügbar|im ausland|in elternzeit|in karenz|kann ich (?:gar )?(?:nicht|nix|nichts)|geht (?:bei mir )?(?:gar )?(?:nix|nichts|nicht)))\b"
)
SPOKEN_SINCE_FIRST = all_spelt(
    *(rf"\b{BOUND}(?: [^\W\d_]+){{0,4}}? (?P<after>{ON}){day}(?: {ENDS})?[^\d.!?\n]{{0,15}}? {GO}" for day in DATED),
    *(rf"\b(?:wenn|sobald|nachdem|sowie|weil) [^\d.,;!?\n]{{0,25}}?{BOUND}(?: [^\W\d_]+){{0,3}}? (?P<after>{ON}){day} {ENDS}" for day in DATED),
    rf"\b(?:erst |frühestens )?(?:in|nach)(?: (?:ca\.?|etwa|so|rund|frühestens|circa))? {N} ?(?P<unit>monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|wochen?)(?: erst)? {FREE}",
    rf"\b(?:erst|frühestens) (?:in|nach)(?: (?:ca\.?|etwa|so|rund))? {N} ?(?P<unit>monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|wochen?)\b",
    rf"\b(?:anfangen|starten|loslegen|beginnen|einsteigen|{FREE})(?: (?:kann|könnte?|will|würde?) ich)?(?: (?:erst|frühestens|dann|wieder|so)){{0,2}} in {N} ?(?P<unit>monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|wochen?)\b",
    rf"\b(?:ab |erst )?(?P<nextmonth>(?:im )?(?:nächsten|kommenden) monat)(?: {FREE}|(?=[^.!?\n]{{0,40}}(?:{OFFER}|los\b)))",
    r"\b(?:ab|erst ab|frühestens ab|frühestens am|erst am)(?: dem)? (?P<lone_day>\d{1,2})\.(?! ?[\d\w])",
    rf"\b(?:ab |erst ab |in der |erst )?(?:nächste|kommende)[rn]? (?P<unit>woche)\b(?=(?: [^\W\d_]+){{0,5}}? (?:{OFFER}|los|an|zeit|frei|verfügbar|soweit)\b)",
    *(rf"\b(?:frühest\w+|möglich\w+|mein|unser) (?:start|beginn|einstieg|termin|anfang)\w*(?: (?:ist|wäre|wär|am|im|der|den|zum|ab))*:? {PART}{day}" for day in DATED),
    r"\b(?P<nextmonth>(?:ab|erst|frühestens) (?:im )?(?:nächsten|nächstem|kommenden|kommendem) monat|(?:ab|zum) (?:nächsten )?(?:monatsersten|monatsanfang|ersten(?= ?(?:[;,.!?\n]|$)))|(?:ab|zum) (?:dem )?nächsten ersten)\b",
    rf"\b(?P<now>(?:ab )?sofort|jetzt gleich|(?:jetzt )?direkt|ab jetzt|gleich morgen|ab morgen|noch heute|am besten gestern)(?: {FREE}| (?:an)?(?:{OFFER})| verfügbar)\b",
    rf"\b(?P<now>ab sofort(?![^.!?\n]{{0,30}}\b(?:ab|frühestens|erst)\b)|(?:kann|könnte?|will|möcht\w*) (?:ich )?(?:sofort|gleich|direkt) (?:{OFFER}))\b",
    *(rf"\b(?<!nicht )(?<!schon )vor(?: dem)? {PART}{day}(?: (?!fertig|muss)[^\W\d_]+){{0,5}}? (?:nicht|nix|nichts|net|ned|keine zeit|unmöglich|schlecht)\b" for day in DATED),
    *(rf"\b(?P<after>bis)(?: zum| zur| einschließlich)? {PART}{day}{BUSY}" for day in DATED),
    rf"\b(?:erst |frühestens )?in {N} ?(?P<unit>monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|wochen?) (?:[^\W\d_]+ ){{0,6}}?{OFFER}\b",
    rf"\b(?:zum|ab|mit)(?: dem)? {PART}{DAY} (?:würde?s?|könnte?s?|wär\w*|passt|ginge?s?|hätte?|kann|bin|stünde|stehe|steh) (?!(?:[^\W\d_]+ ){{0,4}}(?:fertig|durch|abgeschlossen))",
    rf"\b{OFFER},? (?:kann|könnte?|soll\w*|will|würde?|wäre?|ist)?(?: ?(?:ich|es|das|erst|frühestens|gerne?|dann|wieder|bei mir)){{0,3}} ?(?:im|am|ab(?: dem)?|zum|in|mit) {PART}{DAY}",
    rf"\b(?:ab |im |zum |nach |erst |erst im ){{0,2}}(?P<next>neue[sn]|nächste[sn]|kommende[sn]) (?P<thisyear>jahr(?:es)?)\b(?:{STARTING}| {FREE})",
    r"\b(?:ab |erst (?:im |ab )?|frühestens (?:im |ab )?|(?:ab )?(?:anfang|beginn) )(?:des |dem )?(?P<next>neue[sn]|nächste[sn]|nächstem|neuem|kommende[snm]) (?P<thisyear>jahr(?:es)?)\b",
    r"\b(?:ab|nach|zum|zu|erst|frühestens) (?:dem )?(?P<thisyear>(?P<next>jahreswechsel|neujahr|jahresbeginn|jahresanfang))\b",
)  # fmt: skip
SPOKEN_UNTIL = all_spelt(
    rf"\b(?:bis(?: spätestens)?(?: zum)?|spätestens(?: zum| bis)?|zum|gegen|noch vor|vor) (?P<thisyear>jahres(?:ende|schluss|wechsel))(?: {YEAR})?",
    r"\b(?:noch |in |im )?(?P<thisyear>(?:in )?diese[sm] jahr|heuer)(?: (?!anfang|start|los)[\w-]+){0,3}? (?:fertig|abschließen|abgeschlossen|durch|schaffen|geschafft|erledigt|abhaken|beenden|haben)\b",
    r"\b(?:bis |zum |spätestens |am )?ende (?:des |dieses |vom )(?P<thisyear>jahr(?:es)?)\b",
    r"\bende (?P<next>nächsten|kommenden) (?P<thisyear>jahres)\b",
    *(rf"\b(?:deadline|frist|abgabe|abgabefrist|stichtag|einsendeschluss|enddatum|endtermin|abschluss|prüfung|zieldatum|zeit (?:hab|habe|hätte) ich)(?: (?:ist|wäre|läuft|endet|am|der|den|im|bis|zum|mein\w*|ich|hab|habe|spätestens)){{0,4}}:? {PART}{day}" for day in DATED),
    *(
        rf"\b(?:(?:am|im|zum|mit|vom|bis|der|die) )?{PART}{day}[^\d.!?\n]{{0,45}}?\b(?:(?P<before>vorher|davor)|bis dahin) (?:muss|will|soll|möcht|brauch|sollt|w(?!ar)är|hätt|müss)"
        for day in DATED
    ),
    rf"\bwenn(?: [^\W\d_]+){{1,6}}? (?:im|am) {PART}{DAY}(?:,? [^\W\d_]+){{0,5}}?,? (?:muss|will|möchte?|soll|sollte|müsste)(?: [^\W\d_]+){{0,5}}? (?:fertig|durch|abgeschlossen|geschafft)\b",
    r"\b(?:bis |zum |am |spätestens )?ende (?:des |dieses )?(?P<thismonth>monats)\b",
    r"\b(?:bis |bis zum |spätestens am |spätestens zum |zum )(?P<lone_day>\d{1,2})\.(?! ?[\d\w])",
    *(rf"\b(?:bevor|ehe|(?<!nicht )vor(?! (?:(?:[^\W\d_]+ ){{0,2}}(?:jahr|monat|woche)|allem|kurzem|langem|ort)))(?P<before>(?: [^\W\d_]+){{1,6}}?) (?:im|am|ende|anfang|mitte|zum) {PART}{day}" for day in DATED),
    *(rf"\bbis(?: zu[rm]?| zu)?(?: (?!dahin|jetzt|heute|auf|vor|ich (?:nicht|wieder))[^\W\d_]+){{1,6}}? (?:im|am|ende|anfang|mitte|zum) {PART}{day}" for day in DATED),
    *(rf"\bzum {PART}{day}(?= (?:brauche?|muss|müsste|sollte?|will|möchte?)\b(?! (?:[\w-]+ ){{0,3}}(?:anfang|start|los|beginn)))" for day in DATED),
    rf"\b(?:muss|müsste|soll|sollte|will|möchte?|wäre?)(?: [^\W\d_]+){{0,4}}? (?:im|am|zum|diesen) {PART}{DAY}(?: [^\W\d_]+){{0,3}}? (?:fertig|durch|abgeschlossen|geschafft|erledigt|vorliegen|in der hand|in der tasche)\b",
)  # fmt: skip

SPOKEN_DATES = replace(DATES, since_first=SPOKEN_SINCE_FIRST, until=(*DATES.until, *SPOKEN_UNTIL))
