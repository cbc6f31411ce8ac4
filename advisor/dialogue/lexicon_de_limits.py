"""German words for numbers, dates, forms, languages and places."""

from decimal import Decimal

from advisor.dialogue.lexicon import DAY_IN_FIGURES, NUMBER, AcceptWords, DateWords, NumberWords, number_values
from advisor.dialogue.names import country_names, language_names, month_names
from advisor.dialogue.number_words import spelt_numbers
from advisor.dialogue.umlauts import all_spelt, known_as_spelt, spelt
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

DE = LanguageCode("de")
HALF, UNITS = Decimal("0.5"), ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
ARTICLES = ("ein", "eine", "einen", "einem", "einer", "eines", "ne", "nen", "nem", "ner")
HALVES = ("halbe", "halben", "halbes", "halber")
HUNDREDS = {
    f"{begin}tausend{unit}hundert": 1000 * thousands + 100 * value
    for thousands, begin in ((1, ""), (1, "ein"), (2, "zwei"))
    for value, unit in enumerate(UNITS, start=1)
}
NUMBER_WORDS: dict[str, Decimal] = known_as_spelt(
    {
        **spelt_numbers(DE),
        **dict.fromkeys((*HALVES, *(f"{article} {half}" for article in ARTICLES for half in HALVES)), HALF),
        **{f"{unit}einhalb": value + HALF for value, unit in enumerate(UNITS, start=1)},
        **dict.fromkeys(("anderthalb", "anderthalbe", "anderthalben", "anderthalber", "anderthalbes"), 1 + HALF),
        **number_values(
            **dict.fromkeys(ARTICLES, 1), **HUNDREDS, n=1, zwo=2, elfhundert=1100, zwölfhundert=1200, fünfzehnhundert=1500, hundert=100, hunderter=100,
            hundertfünfzig=150, tausend=1000, tausender=1000, tausi=1000, mille=1000, riesen=1000,
        ),
    }
)  # fmt: skip
WEEKDAYS = (
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
)
TWO_DAYS = {
    f"{one}{ending} und {other}{ending}": Decimal(2) for ending in ("", "s") for one in WEEKDAYS for other in WEEKDAYS
}
UNIT = rf"(?:{'|'.join(UNITS)}|zwo)"
ROUND = r"(?:zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig)"
WORD = (
    rf"(?:(?:(?:{'|'.join(ARTICLES)}) )?halbe[nrs]?|{UNIT}einhalb|anderthalb(?:e[nrs]?)?|(?:{UNIT}und)?{ROUND}|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:{UNIT}|zehn)?tausend(?:{UNIT}hundert|er)?|"
    rf"(?:{UNIT}|elf|zwölf|fünfzehn)?hundert(?:fünfzig|er)?|zehn|elf|zwölf|null|eins|{'|'.join(sorted(ARTICLES[1:], key=len, reverse=True))}|{UNIT}|tausi|mille|riesen|n)"
)
"""Shorter than a list of all words, and so faster; what it finds besides has no value."""

FEW = r"(?<!paar )(?<!mehrere )(?<!einige )(?<!viele )(?<!wenige )(?<!\bvor )"
"""What is no number stands before a word that looks like one: "ein paar hundert Euro"."""

N = rf"(?:\b|(?<=x)){FEW}(?P<n>{NUMBER}|{WORD}(?: {WORD}){{0,3}}\b)"
ANY = rf"(?:{NUMBER}|\b{WORD}\b)"
TO = rf"(?:(?: ?(?:-|bis(?: zu| maximal| max\.?| höchstens)?|oder|und) ?|(?<=\d) (?=\d\d? ?(?:st|h\b)))(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = (
    r"(?:\b(?:etwa|ca\.?|circa|ungefähr|so|rund|um die|max\.?|maximal|höchstens|allerhöchstens|bis(?: zu)?|mindestens|min\.|nur|vielleicht|eher|gut|knapp|zwischen|"
    r"nicht (?:mehr als|über)|unter|weniger als|jeweils) ?){0,2}"
)
HOURS = r"(?:stunden?\b|stündchen\b|stündlein\b|stdn?\b\.?|h\b)"
MINUTES = r"(?P<minutes>min(?:uten?)?\b\.?)"
TIME = r"(?: ?(?:zeit|lernzeit|freizeit|lernen|zum lernen|fürs lernen|frei|übrig|lernaufwand))?"
WEEK = r"(?: ?(?:(?:pro|die|in der|in einer|je|jede|per|/|unter der) ?(?:woche\b|wo\b|w\b)|woche\b|wöchentlich\w*|p\.? ?w\b))"
SITTING = r"(?:abende?n?|nachmittage?n?|vormittage?n?)\b"
ASIDE = r"(?: (?:ich|so|mir|nur|noch|doch|dafür|hab|habe|hätte|kann|könnte|wären|sind|wär|wäre|das|zeit|für|fürs|lernen|auch|immer|ja|wohl|eigentlich|vielleicht|dann|schon|jetzt|lieber|eher|draus|wir|daneben|nebenbei|nebenher|dabei|halt|trotzdem|je|jeweils|locker|realistisch|vllt|evtl|grad|gerade|insgesamt|schätze|zusätzlich)){0,4}"
NOT_BARE = r"(?! ?\.? ?(?:erfahrung|insgesamt|gesamt|pro\b|am\b|im\b|täglich|kurs|lang\b|dauer|entfernt|fahrt|fahren|her\b|schicht|arbeit|alt\b|weg\b|schlaf|pflege|betreuung|dienst|unterricht|\w+ kurs|praktikum|pendel|später|zug\b|auto\b))"

MONTHS = known_as_spelt(
    {
        **month_names(DE), "mrz": (3, 1), "jänner": (1, 1), "feber": (2, 1), "maerz": (3, 1), "sommersemester": (4, 6), "wintersemester": (10, 6), "weihnachtsferien": (12, 1), "winterferien": (2, 1), "osterferien": (4, 1), "herbstferien": (10, 1), "sommerferien": (7, 2), "schuljahr": (9, 1), "frühjahr": (3, 3), "frühling": (3, 3), "sommer": (6, 3), "herbst": (9, 3), "winter": (12, 3),
        "ostern": (4, 1), "pfingst": (5, 1), "weihnacht": (12, 1), "silvester": (12, 1), **{f"{number:02}": (number, 1) for number in range(1, 13)}, **{f"{number}.": (number, 1) for number in range(1, 13)},
    }
)  # fmt: skip
NAMED_MONTH = rf"(?:(?:{'|'.join(month_names(DE))}|mrz|jänner|feber)\b\.?|(?:frühjahr|frühling|sommer|herbst|winter)(?:semester|ferien|s)?\b|oster(?:n|ferien)\b|pfingst(?:en|ferien)\b|schuljahre?s?(?:beginn|anfang|start)?\b|weihnacht(?:en|s\w*)\b|silvester\b)"
YEAR = r"(?:'?(?P<year>20\d\d|2[6-9]))\b(?!\.)(?! ?(?:€|eur|stunde|std|h\b|min|tage|wochen|monate|jahre))"
MONTH = rf"(?P<month>{NAMED_MONTH})"
DAY = rf"(?:(?P<day>\d{{1,2}})\.? ?)?{MONTH}(?:,? (?:des jahres |im jahr )?{YEAR}| (?P<nextyear>(?:nächsten|kommenden) jahres))?"
MONTH_IN_FIGURES = (
    r"(?P<day>\d{1,2})\. ?(?P<month>(?:0[1-9]|[1-9](?=\.)|1[0-2])\.)(?! ?\d)",
    r"(?<![\d./])(?P<month>0[1-9]|1[0-2])[./](?P<year>20\d\d)\b",
)
"""15.6. without a year, and 06/2027."""

PART = r"(?:(?P<start>(?:anfang|beginn|ersten)(?: des| vom)? )|(?P<end>(?:ende|schluss)(?: des| vom)? )|(?P<middle>mitte(?: des| vom)? ))?(?P<next>(?:nächst|kommend)\w* |neue[nsm] )?(?:dies\w* )?"
BY = (
    r"\b(?:(?<!nicht )(?<!ab )(?P<before>vor)(?: dem| der| den)?|bis(?: spätestens)?(?: zum| zur| in den| ins| in)?|spätestens(?: bis)?(?: zum| zur| im| am| in)?|"
    rf"(?:fertig|abgeschlossen|abschluss|deadline|durch sein)(?: sein| werden| ist| wäre)?(?: im| am| bis(?: zum)?| zum| in|:)) {PART}"
)
FROM = (
    r"\b(?:(?:erst |frühestens )?ab(?: dem| der)?|frühestens(?: ab| im| am| zum)?|nicht vor(?: dem)?|erst(?: im| am| zum)|(?P<after>nach)(?: dem| den| der)?|von(?= \w+ an\b)|(?:start(?:termin)?|beginn):?|"
    rf"(?:fange?|starte?|starten|start|beginne?|beginnen|beginn|anfangen|losgehen|loslegen|lege?|einstieg|einsteigen)(?: (?:ich|erst|frühestens|möglichst|gerne?|wieder|ist|wäre|kann|könnte)){{0,3}}(?: im| am| ab(?: dem)?| zum| in|:)) {PART}"
)
STARTING = r" (?:[\w-]+ ){0,2}?(?:an|los|anfang\w*|anzufangen|starte?n?|loslegen|losgehen|beginnen|einsteigen|loslege|anfinge)\b"
DONE = r" (?:[\w-]+ ){0,2}?(?:fertig|abgeschlossen|abschließen|durch sein|abgeschloßen)\b"
IN = r"(?:\b(?:im|am|zum|in) )"
NEXT_YEAR = r"(?P<thisyear>jahr(?:e?s)?|jahresende)\b(?! (?:20\d\d|im|des|haben?|zeit))"

LANGUAGES = known_as_spelt(language_names(DE)) | {
    "holländisch": LanguageCode("nl"), "ukrainisch": LanguageCode("uk"), "russisch": LanguageCode("ru"), "türkisch": LanguageCode("tr"), "arabisch": LanguageCode("ar"), "english": LanguageCode("en"), "englich": LanguageCode("en"),
}  # fmt: skip
L = rf"(?:{'|'.join(sorted(LANGUAGES, key=len, reverse=True))})"
SEVERAL = rf"(?P<languages>{L}(?:(?:, ?| oder | und | oder auf | und auf |/){L})*)\b"
TAUGHT = r"(?! (?:sprech|kommuniz|unterhalt|schreib|übersetz|verhand|telefon|verbesser|lern|üben|kann ich|unterricht))"
COUNTRIES = known_as_spelt(
    country_names(DE)
    | {"niederlanden": "NL", "holland": "NL", "großbritannien": "GB", "england": "GB", "vereinigten königreich": "GB"}
)
ONE_COUNTRY = rf"(?:{'|'.join(COUNTRIES)})\b"
COUNTRY = rf"(?P<country>{ONE_COUNTRY}(?:(?:, ?| oder | und )(?:in )?(?:der |den )?{ONE_COUNTRY}){{0,4}})"
STUDY = r"(?:studier|lern|weiterbild|fortbild|ausbild|absolvier|besuch|kurs|unterricht|umschul|schule)"

TIMES = r"(?P<times>k\b|tsd\b\.?|tausend\b|tausender\b|mille\b|riesen\b|hundert\b|hunderter\b)"
MONEY_WORD = r"(?:euro(?:s|nen)?|eur|chf|franken|dollars?|usd|pfund|gbp|sek|dkk|czk|pln|nok|eus|euros?len|tacken|ocken|öcken|kröten|mäuse|flocken|piepen|steine)"
CURRENCY = rf"(?P<currency>€|£|\$|{MONEY_WORD}\b)"
NO_CENTS = r"(?:,-+|\.-+)?"
BUDGET = (
    r"(?:budget|ausgeben|bezahlen|zahlen|investieren|leisten|preisgrenze|preislimit|obergrenze|limit|kostenrahmen|geld)"
)
IS = r"(?: (?:ist|sind|wäre|wären|von|liegt|bei|beträgt|hab|habe|hätte|ich|da|so|dafür|jetzt|eigentlich|doch|maximal|max\.?|nur|lieber|eher)){0,4}"
PERIOD = r"(?:monat|mon\b|stunde|std|h\b|woche|tag\b|jahr)"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS | TWO_DAYS,
    times_words={"k": 1000, "tsd": 1000, "tsd.": 1000, "tausend": 1000, "tausender": 1000, "mille": 1000, "riesen": 1000, "hundert": 100, "hunderter": 100},
    hours_per_week=all_spelt(
        rf"{ABOUT}{N}(?: ?{HOURS}{WEEK}?)? (?:statt|anstatt|anstelle von) {ANY} ?{HOURS}{WEEK}?",
        rf"{ABOUT}{N} ?{HOURS}{WEEK}? (?:statt|anstatt|anstelle von|und nicht) {ANY}(?! ?(?:€|euro|{HOURS}|\d))",
        rf"\bnicht {ANY} ?{HOURS}{WEEK}?,? sondern {ABOUT}{N}(?: ?{HOURS})?{WEEK}?(?! ?(?:€|eur|{PERIOD}))",
        rf"{ABOUT}{N} ?{HOURS},?(?: (?:an|je|zu|auf))? (?P<sittings>{NUMBER}|\b{WORD})(?: ?x\b| ?mal\b| {SITTING}| tagen?\b){WEEK}",
        rf"\b(?P<sittings>(?:{'|'.join(WEEKDAYS)})s? und (?:{'|'.join(WEEKDAYS)})s?\b)(?: abends| abend)?,? (?:je |jeweils |immer )?{ABOUT}{N} ?{HOURS}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}) ?(?:x|mal) ?{N} ?{HOURS}",
        rf"(?P<sittings>{NUMBER}|\b{WORD})(?: ?x\b| ?mal\b| {SITTING}| tagen?\b| tage\b)(?:{WEEK},? (?:für |je |jeweils |à |mit )?|,? (?:je|jeweils|à|a|mit|zu) )(?:ca\.? |etwa |so )?{N} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}){TIME}{WEEK}",
        rf"\b(?:pro woche|in der woche|jede woche|die woche|wöchentlich|unter der woche){ASIDE}[ :;]+{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?wochenstunden\b",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}){TIME} ?(?:(?P<workday>(?:pro|am|an jedem|jeden) (?:werktag|arbeitstag|wochentag)|werktags|(?:mo|montags?) ?(?:-|bis) ?(?:fr\b|freitags?))|(?P<month>(?:pro|im|/|je) ?monat\b|monatlich)|(?P<day>(?:pro|am|jeden|/|je|an jedem) ?(?:tag|abend|morgen|vormittag|nachmittag)\b|täglich))",
        rf"\b(?:(?P<workday>werktags|(?:mo|montags?) ?(?:-|bis) ?(?:fr|freitags?)\b|(?:jeden|an jedem|pro) (?:werktag|arbeitstag))|(?P<month>(?:im|pro) monat|monatlich)|(?P<day>täglich|jeden (?:tag|abend|morgen)|pro tag|am tag)){ASIDE}:? {ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})",
        rf"\b(?:an )?{ABOUT}{N}{TO} (?P<evenings>{SITTING}){TIME}{WEEK}",
        rf"\b(?:am wochenende|wochenends|samstags|sonntags|am samstag|am sonntag){ASIDE} {ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?{HOURS}{TIME} (?:am wochenende|wochenends|samstags|sonntags|am samstag|am sonntag)\b",
        rf"\b(?:habe?|hätte|könnte|kann|schaffe?|eigentlich|doch|lieber|nur|eher|sondern|mache?|machen wir|sagen wir|meinte|meine|bleiben|maximal|höchstens){ASIDE} {ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>{SITTING})){NOT_BARE}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>{SITTING})) (?:zeit|lernzeit|übrig|frei|aufwenden|investieren|lernen|einplanen|zur verfügung|erübrigen|draus|reinstecken|für (?:das|den|die|ein\w*|mein\w*) (?:kurs|studium|lernen|weiterbildung))\b",
        rf"\bstunden?(?: (?:pro|die|in der) woche)?(?: sind| ist)? ?[:=] ?{ABOUT}{N}{TO}\b",
    ),
    hours_bare=spelt(rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>{SITTING})){NOT_BARE}"),
    job_hours_before=spelt(
        r"\b(?:arbeite(?:te|n)?|schlafe?n?|schläft|jobbe|maloche|schufte|(?:job|minijob|stelle|arbeit|arbeitszeit|schicht|schichten|arbeitswoche)(?: (?:mit|von|ist|hat|sind|zu|bei|geht|gehen|dauert|dauern|à))+|(?<!neben )(?:vollzeit|teilzeit)|halbtags|(?:bahn|bus|fahrt|weg|pendeln|strecke|anfahrt|arbeitsweg|schulweg|heimweg)(?: (?!hab|lern)[^\W\d_]+){1,3}|(?:pendle|pendel|sitze?|stehe?)(?: (?:ich|im|in der|an der|auto|zug|stau|bahn|bus))*|(?:pflege|betreue|versorge|hüte) (?:meine?[nr]?|den|die|das|unsere?[nr]?) [\w-]+|(?:fahre?|putze|kellnere|kassiere|koche|unterrichte|bin im (?:dienst|laden|büro|lager)|stehe? im laden)(?: (?:lkw|bus|taxi|bahn|zug|aus))?|eine|einer|ner|ne|meine|meiner)"
        r"(?: (?:ca\.?|etwa|rund|um|die|so|nur|noch|ich|montags?|freitags?|seit|schon|gerade|aktuell|derzeit|momentan|vollzeit|teilzeit|voll|in|pro|der|woche|auch|immer|meist|als [\w-]+|im [\w-]+|bei [\w-]+|mit|zu|jetzt|hier|nebenbei|ungefähr|fast|über|mehr|bis))* ?$"
    ),
    job_hours_after=spelt(
        r"(?: vollzeit| teilzeit| nebenbei| noch)?(?: (?:als|im|in der|in einem|in einer|bei|beim|an der|auf dem)(?: [\w-]+){1,2}?)? ?"
        r"(?:arbeite\b(?! (?:als|im|in|bei|an|auf|am)\b)|arbeiten (?:muss|gehe?)|gearbeitet|(?:am|auf) arbeiten?\b|auf der arbeit|im (?:job|büro|betrieb|dienst|schichtdienst)|jobbe\b|arbeit\b|(?:an der|auf der|in der|im|am|hinter der|hinterm|auf dem) (?:kasse|baustelle|theke|laden|werkstatt|halle|station|küche|feld|band|steuer|bau|lager|kita)\b|(?:auf|an) den (?:beinen|füßen)|(?:nur |rum)?(?:stehen|stehe|sitzen|sitze|putzen|putze|kellnern|fahren|pendeln)\b|offen\b|geöffnet|auf\b(?! (?:deutsch|englisch))|beschäftigt|angestellt|job\b|stelle\b|teilzeit|vollzeit|schicht)"
    ),
    money=all_spelt(
        rf"{ABOUT}{N} ?(?:€|euro|eur)? (?:statt|anstatt|anstelle von|und nicht) {ANY} ?{CURRENCY}",
        rf"\bnicht {ANY} ?(?:€|{MONEY_WORD}\b),? sondern {ABOUT}{N}(?! ?(?:{HOURS}|{PERIOD})) ?{CURRENCY}?",
        r"(?P<n>\d{1,3}\.\d{3}|\d{3,6}) (?:statt|anstatt|anstelle von|und nicht) (?:\d{1,3}\.\d{3}|\d{3,6})\b(?! ?(?:stunde|std|h\b))",
        rf"(?:\b{BUDGET}{IS}[ :;=]+)?{ABOUT}(?P<currency>€|\$|£|\beuro |\beur |\bchf |\busd |\bgbp ) ?(?P<n>{NUMBER})(?: ?(?P<times>k|tsd|tausend)\b)?",
        rf"(?:\b{BUDGET}{IS}[ :;=]+)?{ABOUT}{N}{NO_CENTS} ?{TIMES}? ?{CURRENCY}",
        rf"{ABOUT}{FEW}\b(?P<n>(?:{WORD} ){{1,2}}(?:tausender|mille|riesen|hunderter|tausi))\b(?P<currency>)",
        rf"{ABOUT}(?P<n>{NUMBER}) ?(?P<times>tausender|mille|riesen|hunderter)\b",
        rf"\b{BUDGET}{IS}[ :;=]+{ABOUT}{N}{NO_CENTS} ?(?P<times>k|tsd|tausend)?\b(?! ?(?:{HOURS}|-|bis \d|{PERIOD}|min|%|{SITTING}|kurs|leute|mal\b|x\b|\.\d))",
        rf"{ABOUT}{N}{NO_CENTS} ?(?P<times>k|tsd)? (?:ausgeben|zahlen|bezahlen|investieren|aufbringen|zur verfügung|budget|kosten)\b",
        r"\b(?:max\.?|maximal|höchstens|bis zu|allerhöchstens|nicht mehr als) (?P<n>\d{1,3}[. ]\d{3}|\d{3,6})(?P<currency>)(?= ?(?:[;,!?\n]|\.(?!\d)|$))",
        rf"\b(?:max\.?|maximal|höchstens|bis zu|nicht mehr als) (?P<n>{NUMBER}) ?(?P<times>k|tsd)\b",
    ),
    other_money_before=spelt(
        r"\b(?:verdien\w*|gehalt|lohn|stundenlohn|netto|brutto|einkommen|kostete?|gekostet|miete|schulden|kredit|bekomme?|kriege?|erhalte|rente|bürgergeld|arbeitslosengeld|unterhalt|verloren|minijob|kaltmiete|warmmiete|umsatz|strom|raten?|kosteten)"
        r"(?: (?:ich|da|im|monat|monatlich|netto|brutto|ca\.?|etwa|rund|so|nur|gerade|mal|aktuell|derzeit|momentan|um|die|ungefähr|knapp|über|unter|mehr|als|von|liegt|bei|ist|sind|beträgt|schon|noch|mich|mir))* ?$"
    ),
    other_money_after=spelt(
        rf" ?(?:/|pro|im|je|die|in der|am|jeden) ?{PERIOD}|(?: [^\W\d]+){{0,2}}? (?:monatlich|im monat|pro monat)\b| (?:netto |brutto |im monat ){{0,2}}(?:monatlich|jährlich|netto|brutto|gekostet|bezahlt\b|gezahlt\b|kaltmiete|warm\b|kalt\b|im minus|verdien\w*|schulden|gehalt|lohn|miete|rente|einkommen|kredit|stundenlohn|bürgergeld|unterhalt)"
    ),
    replaced_before=spelt(r"\b(?:nicht|statt|anstatt|anstelle von|keine)(?: (?:mehr|nur|ca\.?|etwa))? ?$"),
    free_of_charge=spelt(
        r"(?<!nicht )\b(?:kostenlos\w*|kostenfrei\w*|gratis|gebührenfrei\w*|umsonst|für lau|(?:kein|null|0) (?:geld(?! verdien)|budget)|(?:hab|habe) (?:ich )?(?:leider )?kein geld|geld habe? ich (?:leider )?(?:keins|keines|nicht)|(?:zahle?|kann|will) (?:ich )?(?:dafür )?(?:nix|nichts) (?:zahlen|ausgeben)|zahle? (?:ich )?(?:nix|nichts)|ohne (?:kosten|bezahlung|zu (?:be)?zahlen)|kein(?:en)? cent|für umme|(?:komplett |voll )(?:gefördert|finanziert)|muss gefördert (?:sein|werden)|(?:nichts|nix) (?:dafür |extra )?(?:kosten|ausgeben|bezahlen|zahlen)|budget(?: ist|:)? (?:null|0|nichts))\b"
    ),
    currencies=(("franken", "CHF"), ("fr.", "CHF"), ("pfund", "GBP"), ("dollar", "USD")),
)  # fmt: skip

DATES = DateWords(
    within=spelt(
        r"\b(?:innerhalb(?: von)?|binnen|(?:spätestens )?in(?: (?:etwa|ca\.?|rund|ungefähr|maximal|max\.?|höchstens|spätestens|weniger als|unter|gut))?|(?:(?:in|während|über|innerhalb) )?(?:den|der|die) (?:nächsten|kommenden)|im (?:nächsten|kommenden)|unter|maximal|max\.?|höchstens|nicht (?:mehr|länger) als|kürzer als|längstens|nach spätestens|spätestens nach|im laufe von|allerspätestens in|allerhöchstens|maximum|bis zu|weniger als) "
        rf"(?:{ANY} ?(?:-|bis|oder) ?)?{N} ?(?P<unit>monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|wochen?)\b(?! (?:berufs)?erfahrung| (?:alt|her|gearbeitet|pause|praktikum)\b|{STARTING})"
        rf"|\b(?P<n2>{NUMBER}|{WORD}) (?P<unit2>jahre?|monate?|wochen?),? (?:(?:hab|habe|hätte?) ich )?(?:zeit|maximal|höchstens|maximum|max\b\.?|(?:und )?(?:nicht|keinen tag) länger|länger (?:geht|darf|soll|will|kann)\w*)"
    ),
    until=all_spelt(
        *(BY + figures for figures in (*DAY_IN_FIGURES, *MONTH_IN_FIGURES)),
        BY + DAY,
        BY + rf"(?:jahr(?:es)? )?(?:{YEAR}|{NEXT_YEAR})",
        rf"{IN}?{PART}{DAY}{DONE}",
        rf"\b(?P<next>nächste[sn]) {NEXT_YEAR}{DONE}",
    ),
    since=all_spelt(
        *(FROM + figures for figures in (*DAY_IN_FIGURES, *MONTH_IN_FIGURES)),
        FROM + DAY,
        FROM + rf"(?:jahr )?(?:{YEAR}|(?<=[snmr] ){NEXT_YEAR})",
        rf"{IN}{PART}{DAY}{STARTING}",
        rf"\b(?P<next>nächste[sn]) {DAY}{STARTING}",
        rf"\b(?P<next>nächste[sn]) {NEXT_YEAR}{STARTING}",
    ),
    months=MONTHS,
    feasts={"weihnacht": (12, 24), "silvester": (12, 31)},
    year_units=("jahr",),
    week_units=("woche",),
)  # fmt: skip

NOT_A_MODE = r"(?! ?-?(?:marketing|shop|handel|händler|banking|werbung|redakt|journal|spiel|games?\b|casino|dienst|sicherheit|portal|magazin|verkauf|geschäft|business|communit))"

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: spelt(
            r"\b(?:blended(?:[ -]learning)?|hybrid(?:e[rsnm]?|kurse?|studium|format|unterricht|modell)?(?![\w-]| ?-?(?:auto|fahrzeug|antrieb|motor))|(?:teils|teilweise|halb|zum teil) online(?:,? (?:und )?(?:teils|teilweise|halb|zum teil) (?:in )?(?:präsenz|vor ort))?|(?:teils|teilweise|halb|zum teil) (?:daheim|zuhause|zu hause|von zuhause|von daheim),? (?:und )?(?:teils|teilweise|halb|zum teil) (?:in präsenz|vor ort|im \w+|in der \w+)|mi(?:x|schung) (?:aus|von) (?:beide[nm]|online|präsenz)(?: und (?:online|präsenz|vor ort))?|mischform|gemischte?[rsn]?(?! gefühl))"
        ),
        Mode.ONLINE: spelt(
            rf"\b(?:(?:nur |rein |komplett |100 ?% )?(?:online-?(?:kurs|lern|studi|unterricht|angebot|weiterbildung|seminar|schulung|format|training|lehrgang|variante)\w*|online\b{NOT_A_MODE})|fern(?:studi|kurs|lehrgang|lehrgänge|uni|unterricht|lernen)\w*|(?<!arbeite )(?:von (?:zu hause|zuhause|daheim)(?: aus)?)|(?<!arbeite )remote\b|e-learning|elearning|virtuelle?[rsn]?\b|webinare?|vo[mn] (?:der |dem )?(?:sofa|couch|küchentisch|bett|handy|laptop|pc|rechner)(?: aus)?|(?:am|per|übers?|mit dem|auf dem) (?:handy|smartphone|tablet|laptop)\b|lernvideos?\b|mit videos\b|übers? netz|übers? internet|im internet|per (?:zoom|video\w*|skype|teams)|video-?(?:konferenz|call|chat|unterricht)\w*)"
        ),
        Mode.ONSITE: spelt(
            r"\b(?:(?:in )?präsenz(?:kurse?|unterricht|veranstaltung\w*|lehrgang|studium|seminare?|form|phasen?)?\b|vor[ -]ort(?:-?kurse?)?\b|(?:im|in einem|in nem) (?:klassenzimmer|klassenraum|kursraum|seminarraum|schulungsraum|hörsaal)|(?:einen |nen )?(?:echten |richtigen )?(?:lehrer|dozent(?:en)?) (?:vor mir|vor der nase|zum anfassen)|in (?:einem|nem) (?:richtigen|echten|normalen) kurs|mit anderen zusammen|in (?:der|einer|ner) (?:klasse|gruppe)(?= (?:lern|wär|am liebsten))|(?:mit )?(?:echte[nr]? |richtige[nr]? )(?:leuten|menschen|lehrern?|klasse)|auf dem campus|am campus|face[- ]to[- ]face|abendkurse?n?|abendschule|persönlich (?:machen|lernen|hingehen|treffen|dabei)|persönliche[rn]? (?:unterricht|kontakt|treffen)|offline|in person|von angesicht zu angesicht)"
        ),
        Mode.WORKPLACE: spelt(
            r"\b(?:am arbeitsplatz lernen|(?:lernen|kurse?|schulung|training|weiterbildung) (?:direkt )?(?:am arbeitsplatz|im betrieb|auf der arbeit)|(?:direkt )?(?:im betrieb|in der firma|auf der arbeit|bei der arbeit|im unternehmen|bei uns im haus|bei uns in der firma)(?: (?:direkt|was|etwas|zu))? (?:lernen|schulen|stattfinden)|inhouse(?:-?(?:schulung|seminar|kurs)\w*)?|in-house\w*|berufsbegleitend im betrieb|duale?[srn]? (?:ausbildung|studium)|on[- ]the[- ]job|training on the job|betriebliche?[rsn]? ausbildung|lehrstelle)"
        ),
    },
    negation_before=spelt(
        r"(?:;; (?:noch|als)|\b(?:weder|nicht(?! nur)|nie|niemals|kein|keine|keinen|keinem|keiner|ohne|außer|statt|anstatt|anstelle von|hasse|bloß nichts?|bloß nix|nichts|nix|vermeiden|(?:lieber|besser|eher) als)) (?:(?!sondern|aber|lieber|nur|dafür|bin|ist|ob|problem|ahnung|weil|ich|dann|und|oder)[\w-]+ ){0,2}$"
    ),
    negation_after=spelt(
        r" (?:(?:geht|gehen|ist|sind|kann ich|lerne? ich|schaffe? ich|mag ich|will ich|möchte ich|brauche ich|kommt|kommen|passt|passen|klappt|liegt|funktioniert|bringt|wäre) ?)?(?:(?:mir|mich|für mich|das|bei mir|gar|leider|eher|überhaupt|auch|lieber|bitte) ){0,3}?(?:nicht\b(?! nur| schlecht| schlimm| so)|nichts\b|nix\b|keine option)| (?:fällt|fallen) (?:aus|flach|weg)|(?: ist)? (?:auf keinen fall|ausgeschlossen)"
    ),
    study_languages=all_spelt(
        rf"\bauf {SEVERAL}{TAUGHT}",
        rf"\b(?:kurse?|kursen|unterricht|studium|weiterbildung(?:en)?|studieren|lernen|angebote?|liebsten|nur|gerne?|lieber|bitte|online|alles|was|etwas|ausschließlich) in {SEVERAL}{TAUGHT}",
        rf"\b{SEVERAL} (?:geht|ginge|wäre|ist|passt) (?:auch|ok|okay|mir auch|in ordnung)\b",
        rf"^in {SEVERAL}(?= ?(?:[;,.!?\n]|$|bitte))",
        rf"(?:^|[;,.!?\n] ?|\b(?:kurse?|unterricht|sprache) )(?:nur|am liebsten|lieber|hauptsache|unbedingt|bitte|muss|sollte?|bitte nur|gerne?)(?: (?:auf|auch|es|alles))? {SEVERAL}(?:e[rsn]?)?(?: sein| bitte)?(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?P<languages>{L})-?sprachig(?:e[rsnm]?)?\b",
        rf"\bin (?P<languages>{L}er)(?: und {L}er| oder {L}er)? sprache\b",
        rf"\b(?:unterrichts|kurs|lehr|studien)?sprache(?: ist| wäre| sollte| soll)?[ :;]+{SEVERAL}",
    ),
    language_names=LANGUAGES,
    countries=all_spelt(
        rf"\b(?:kurse?|kursen|studium|studieren|lernen|weiterbildung(?:en)?|fortbildung(?:en)?|unterricht|schule|schulen|uni|hochschule|angebote?|campus|präsenz|nur|ausschließlich) (?:(?!arbeit|wohn|leb|job)[\w;-]+ ){{0,3}}(?:in|aus) (?:der |den |dem )?{COUNTRY}(?! (?:[\w-]+ ){{0,2}}(?:arbeit|wohn|leb))",
        rf"\bin (?:der |den |dem )?{COUNTRY} (?:(?!arbeit|wohn|leb|job)[\w-]+ ){{0,3}}?(?:[\w-]+)?{STUDY}",
        rf"\b(?:irgendwo|überall|gerne?|am liebsten|lieber|bevorzugt|höchstens|muss|soll(?:te)?|kann|darf|könnte?)(?: (?:auch|es|das|schon|nur|gerne?|alles))? in (?:der |den |dem )?{COUNTRY}(?! (?:[\w-]+ ){{0,3}}(?:arbeit|wohn|leb|job))",
        rf"\b{COUNTRY} (?:wär\w*|geht|ginge|gehen|ist|passt)(?: (?:auch|mir|für mich|völlig|noch|schon|ja)){{0,2}} (?:ok|okay|gut|möglich|in ordnung|fein|super|auch)\b",
        rf";; (?:oder|und|/) (?:in )?(?:der |den )?{COUNTRY}",
    ),
    country_names=COUNTRIES,
    lifelong_learning=spelt(r"\b(?:lebenslange[sn]? lernen|wissenschaftliche weiterbildung\w*|gasthörer\w*|offene[rn]? (?:hochschule|universität))\b"),
    priorities={
        Objective.COST: spelt(
            r"\b(?:(?:so|möglichst) (?:günstig|billig|preiswert|wenig kosten)(?: wie (?:möglich|es geht))?|(?:am|der|die|das|den) (?:günstigst|billigst|preiswertest)en?\b(?: (?:weg|kurs|variante|option))?|günstigste\w*|billigste\w*|(?:so|möglichst) wenig (?:geld )?(?:wie möglich )?(?:ausgeben|zahlen|bezahlen|kosten)|(?:hauptsache|vor allem) (?:günstig|billig|preiswert)|(?:der )?(?:preis|kosten|geld|die kosten) (?:ist|sind|wäre|steht|stehen|zählt) (?:für mich |mir )?(?:eigentlich |halt )?(?:am wichtigsten|das wichtigste|entscheidend|ausschlaggebend|an erster stelle|am meisten|priorität)|(?:am wichtigsten|das wichtigste|wichtigste\w*|entscheidend|an erster stelle|auf)(?: (?:ist|wäre|steht|für mich|mir|dass|es|kurs|der|die|das|den)){0,4} (?:preis|kosten\b|billig|günstig|wenig kostet)(?: (?:kommt es|kommts) (?:mir )?an)?|(?:billig|günstig|preiswert) (?:muss|soll|sollte) (?:es|er|der kurs|das) (?:vor allem )?sein|so wenig wie möglich (?:kosten|ausgeben|zahlen|bezahlen)|kost(?:en|et) so wenig wie (?:möglich|es geht)|sparsam|spare? lieber)\b"
        ),
        Objective.FINISH: spelt(
            r"\b(?<!start )(?<!beginn )(?<!anfang )(?:(?:so|möglichst) (?:schnell|bald|rasch|zügig)(?: wie (?:möglich|es geht))?(?! (?:[\w-]+ ){0,2}(?:anfang|start|beginn|loslegen))|schnellstmöglich|schnellstens|am schnellsten|(?:der|den|die|das) schnellsten?\b(?: (?:weg|variante|option))?|(?:hauptsache|vor allem|wichtig ist)(?:,? dass)?(?: (?:es|das|ich|mir|bin|werde|wird|geht|ist|komm\w*)){0,4} (?:schnell|flott|rasch|zügig|bald)|dass (?:es|das|ich)(?: alles)? (?:schnell|rasch|zügig|flott|bald) (?:geht|vorbei|fertig|durch|rum|vorangeht)|(?:schnell|zügig|rasch|flott) (?:fertig|durch|vorbei|vorangehen|gehen|muss es gehen|soll es gehen)(?: (?:werden|sein))?|(?:es|die zeit) (?:eilt|drängt)(?! nicht)|(?:hab|habe)(?: ich)? es (?:sehr |echt )?eilig|(?:hab|habs|habe) eilig|asap|ruck ?zuck|zackig|so (?:fix|flott|zeitnah) wie (?:möglich|es geht)|(?:tempo|geschwindigkeit|schnelligkeit) (?:ist|zählt|geht) (?:mir )?(?:am wichtigsten|das wichtigste|am meisten|vor)|kürzeste[rn]? weg)\b(?! (?:anfang|start|beginn|loslegen))"
        ),
        Objective.HOURS: spelt(
            r"\b(?:(?:so|möglichst) (?:wenig(?:e)?|geringe[rnm]?) (?:aufwand|stunden|arbeit|lernaufwand|zeitaufwand|lernzeit|mühe|zeit)(?: wie möglich)?|so wenig wie möglich (?:lernen|aufwand|arbeit|stunden|zeit)|(?:wenig|geringer|kleiner) (?:aufwand|zeitaufwand|stunden|zeit) (?:pro|in der|die) woche(?= ?(?:[;,.!?\n]|$)| (?:brauch|invest|aufwend|kost)| (?:ist|wär\w*) (?:mir )?(?:wichtig|am wichtigsten))|(?:so|möglichst) wenig(?: zeit)? (?:pro|in der|die) woche|nebenher (?:laufen|machbar)|(?:so|möglichst) (?:locker|entspannt|stressfrei|nebenbei) wie möglich|geringste[rnm]? (?:aufwand|zeitaufwand)|(?:zeit|lern)?aufwand (?:(?:pro|in der|die) woche )?(?:soll(?:te)? |muss |bitte )?(?:so |möglichst )(?:gering|klein|niedrig|wenig)\w*(?: wie (?:möglich|es geht)| sein)?|am wenigsten (?:aufwand|zeit|stunden|arbeit))\b"
        ),
        Objective.COVERAGE: spelt(
            r"\b(?:(?:so|möglichst) viel (?:wie möglich )?(?:lernen|mitnehmen|inhalt|stoff)|möglichst (?:umfassend|gründlich|breit|vollständig)\w*|(?:der )?(?:inhalt|die qualität|qualität) (?:ist|wäre|zählt) (?:mir )?(?:am wichtigsten|das wichtigste|entscheidend|am meisten)|(?:hauptsache|vor allem|wichtig ist,? dass|wichtiger ist,? dass|will|möchte?)(?: (?:ich|mir|wirklich|lerne?|kann))* (?:alles|alle themen|das ganze)(?: (?:lerne?|kann|können|lernen|abdeck\w*|abgedeckt|wirklich|gründlich|dabei|mitnehme|drin ist|was ich (?:dafür |da )?brauche?))+|(?:alles|alle themen) (?:abgedeckt|abdecken)|(?:ohne|keine) lücken|qualität (?:vor|geht vor|statt) (?:preis|tempo|geschwindigkeit)|lieber gründlich)\b"
        ),
    },
    provider_marker=r"\b(?:an|bei|von|vom|am|beim|mit|der|die)(?: (?:der|dem|die|den))? {name}\b",
    not_a_provider_before=spelt(r"\b(?:arbeite|arbeitete|gearbeitet|angestellt|beschäftigt|arbeitgeber(?: ist)?|job|wohne|lebe|komme|bin|war|kunde)(?: [\w-]+){0,2}? ?(?:an|bei|von|vom|am|beim|in)?(?: der| dem| die)? ?$"),
    no_limit=spelt(
        r"\b(?:überspring\w*|skip|weiter|nächste frage|(?:weiß|weis) (?:ich )?(?:es )?(?:(?:noch|leider|gerade|auch|wirklich) )?(?:nicht|ned|net|nich)|(?:keine|null) ahnung|(?:kein|keinen|kei) plan|kp\b|idk|k\.? ?a\b|lieber (?:nicht|net|ned)(?: sagen| angeben)?(?= ?(?:[;,.!?\n]|$))|(?:sag|sage|verrate?) ich (?:euch |dir |ihnen )?(?:lieber |ungern |jetzt |hier )?(?:nicht|net|ned|nich|ungern)|geht (?:euch|dich|sie|niemanden?|keinen?) (?:nichts|nix) an|(?:ist |das ist )privat|kann ich (?:noch |jetzt |gerade |grad |so |leider |schlecht |echt |nicht )*(?:nicht |schlecht |schwer )(?:sagen|einschätzen|abschätzen|beantworten|abschaetzen)|schwer zu sagen|(?:muss|müsste) ich (?:noch |erst |mal |erstmal )*(?:schauen|gucken|überlegen|klären|nachdenken|sehen|rechnen)|(?:mal|erstmal|erst mal) (?:schauen|gucken|sehen|offen ?lassen)|was weiß ich|frag(?:en sie|t)? (?:mich )?(?:was (?:anderes|leichteres)|später)|lass(?:en)? wir (?:das )?(?:weg|offen|aus)|ohne angabe|nächste bitte|(?:ist )?(?:mir )?(?:ganz |völlig )?egal|wurscht|wurst|schnuppe|beides(?: geht| ok| passt)?|alles (?:ok|okay|gut|recht|möglich)|flexibel|kommt drauf an|je nachdem|keine angabe|(?:möchte|will|mag) ich (?:lieber |jetzt |hier )*(?:nicht|net|ned|nichts|nix) (?:dazu )?(?:sagen|verraten|angeben|beantworten)|kein limit|keine grenze|keine (?:präferenz|vorliebe)|spielt keine rolle|nicht (?:so )?wichtig|bin (?:mir )?(?:noch )?nicht sicher|noch offen|(?:bin|wär\w*)(?: (?:ich|da|wir|völlig|ganz|total)){0,3} (?:offen|flexibel)|für alles offen|unsicher|passe)\b"
    ),
    lifted={
        RequestField.BUDGET: spelt(
            r"\b(?:(?:das )?(?:geld|budget|der preis|preis|kosten) (?:spiel(?:t|en) (?:doch )?keine rolle|(?:ist|sind) (?:mir )?(?:doch |jetzt )?(?:egal|kein problem|nicht wichtig))|(?:geld|budget|preis|kosten) egal|egal (?:was es kostet|wie teuer)|kein(?:e)? (?:budgetlimit|budgetgrenze|preislimit|preisgrenze)|(?:vergiss|streich|ignorier\w*) (?:mal )?(?:das |mein )?(?:budget|preislimit)|unbegrenztes budget)\b"
        ),
        RequestField.LATEST_FINISH: spelt(
            r"\b(?:(?:hab(?:e)? )?(?:keine (?:deadline|eile|frist)|kein(?:en)? (?:zeitdruck|stress mit der zeit))|eilt nicht|(?:egal )?wie lange (?:es|das) dauert(?: ist (?:mir )?egal)?|(?:die )?dauer (?:ist )?(?:mir )?egal|(?:vergiss|streich) (?:die |das )?(?:deadline|frist|enddatum))\b"
        ),
        RequestField.MODES: spelt(
            r"\b(?:(?:egal )?ob online oder (?:vor ort|(?:in )?präsenz|im (?:klassenraum|klassenzimmer|kursraum|seminarraum)|offline|in der schule)(?: ist (?:mir )?egal)?|(?:online|präsenz|vor ort) oder (?:online|(?:in )?präsenz|vor ort),? ?(?:ist )?(?:mir )?(?:beides (?:ok|okay|gut|geht|recht|möglich|passt)|egal)|(?:die )?(?:kursform|lernform|form) (?:ist )?(?:mir )?egal)\b"
        ),
        RequestField.LANGUAGES: spelt(r"\b(?:(?:die )?(?:unterrichts)?sprache (?:ist )?(?:mir )?egal|egal (?:in|auf) welcher sprache|jede sprache|sprache spielt keine rolle)\b"),
        RequestField.COUNTRIES: spelt(r"\b(?:(?:das )?land (?:ist )?(?:mir )?egal|(?:egal|ganz egal) (?:in welchem land|wo)\b|überall in europa|weltweit|in jedem land)\b"),
        RequestField.PROVIDER_WORDS: spelt(r"\b(?:(?:der )?(?:anbieter|uni|hochschule|schule) (?:ist )?(?:mir )?egal|egal (?:bei welchem anbieter|welcher anbieter|welche (?:uni|schule|hochschule)))\b"),
    },
)  # fmt: skip
