"""How German speaks of study hours and money in a hurry, beside the plainer ways in `lexicon_de_limits`."""

from dataclasses import replace
from decimal import Decimal

from advisor.dialogue.lexicon import NUMBER
from advisor.dialogue.lexicon_de_limits import (
    ABOUT,
    ANY,
    CURRENCY,
    HOURS,
    MINUTES,
    NUMBERS,
    SITTING,
    TO,
    WEEK,
    WEEKDAYS,
    WORD,
    N,
)
from advisor.dialogue.patterns import pattern
from advisor.dialogue.umlauts import all_spelt

REPEATED = 7
"""So many patterns of the plainer ways come first: those that take an amount back or say how often."""

EVERY_OTHER_DAY = r"(?:jeden zweiten tag|jeden 2\. tag|alle (?:zwei|2) tage)"
NUMBER_WORDS = {
    **NUMBERS.number_words,
    **dict.fromkeys(("jeden zweiten tag", "jeden 2. tag", "alle zwei tage", "alle 2 tage"), Decimal("3.5")),
}
SPOKEN_WEEKDAY = rf"(?:{'|'.join(sorted(WEEKDAYS[:7], key=len, reverse=True))}|\b(?:mo|di|mi|do|fr|sa)\b)"
AND = r"(?: ?(?:,|/|\+|&) ?| und | u\.? | oder | )"
PART_OF_DAY = r"(?:abend|nachmittag|vormittag|morgen|mittag)"
ON_DAY = rf"(?:am |an |jeden |immer |nur )*\b{SPOKEN_WEEKDAY}(?:s|-|[ -]?{PART_OF_DAY}s?| früh)?"
SEVERAL_DAYS = rf"(?P<listed>{ON_DAY}(?:{AND}{ON_DAY}){{1,4}})(?![\w-])"
EACH = r"(?:,? (?:je|jeweils|immer|so|à|für|auch|mal|vielleicht|dann|dafür)\b){0,4}:?"
WHY = r"(?:,? (?!(?:arbeit|jobb|schicht|dienst)\w*)[^\W\d_]+){0,8}?,?"
"""A few words that say why or when: "jeden vormittag wenn die kinder in der kita sind, so 2 stunden"."""

TIME_SPENT = rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})"
OFTEN = rf"(?P<sittings>{NUMBER}|\b{WORD})(?: ?(?:-|bis|oder) ?{ANY})? ?(?:x|mal)\b"
COUNT = rf"(?P<n>{NUMBER}|\b{WORD})(?: ?(?:-|bis|oder) ?{ANY})? ?(?:x|mal)\b"
EVENING = r"(?P<evenings>abends?|am (?:abend|vormittag|nachmittag|morgen)|vormittags?|nachmittags?|morgens)\b"
DAILY = r"(?:pro tag|am tag|jeden tag|an jedem tag|täglich|tgl\.?)"
ON_WORKDAYS = (
    r"(?:wochentags|werktags|an (?:den )?(?:werktagen|wochentagen|arbeitstagen)|(?:von )?(?:mo|montags?) ?(?:-|bis) ?(?:fr|freitags?)\b|"
    r"(?:jeden|pro|je|am) (?:werktag|wochentag|arbeitstag))"
)
WORKDAY = rf"(?P<workday>{ON_WORKDAYS}(?: {DAILY})?|unter der woche(?: [^\W\d_]+){{0,4}}? {DAILY}|{DAILY},? (?:{ON_WORKDAYS}|unter der woche))"
A_DAY = rf"(?P<day>(?:jede[nr]? (?:einzelnen )?(?:tag|abend|morgen|vormittag|nachmittag|mittag|nacht|mittagspause)|{DAILY}|abends|morgens|vormittags|nachmittags|mittags|in der mittagspause|frühmorgens)\b)"
POSSIBLE = (
    r"(?:(?:sind|is|ist|wären|wär|wäre|gehen|geht|ginge|gingen|müssen|dürften|sollten) (?:bei mir |für mich |schon |eigentlich |maximal |absolut |das |wohl |noch |mir |okay? |auch |mein ){0,2}(?:drin|machbar|realistisch|möglich|schaffbar|okay?|in ordnung|genug|reichen|zu schaffen|obergrenze|maximum|limit|das höchste)|"
    r"(?:nicht |wohl |schon )?(?:schaffe?|kriege?|packe?|bekomme?|opfere?|investiere|reserviere|bringe?) ich|(?:kann|könnte?) ich (?:mir |da |dafür |noch |schon |locker |gut |auch ){0,3}(?:freischaufeln|freihalten|nehmen|abzwacken|abknapsen|aufbringen|aufwenden|einplanen|reinstecken|machen|lernen|investieren|opfern|erübrigen|entbehren)|"
    r"hätte? ich|(?:fürs|zum|für das) (?:lernen|studieren|studium|pauken|büffeln)|für (?:kurse?|einen kurs|nen kurs|(?:die |eine )?weiterbildung|sowas|so was|so etwas)|bleiben (?:mir|uns)|freie zeit|luft)\b"
)

SPOKEN_HOURS = all_spelt(
    rf"{ON_DAY}{EACH} {ABOUT}{N}{TO} ?(?:{HOURS})?{AND}{ON_DAY}{EACH} {ABOUT}(?P<more>{NUMBER}|\b{WORD}\b) ?{HOURS}",
    rf"{ABOUT}{N} ?{HOURS} {ON_DAY}{AND}(?P<more>{NUMBER}|\b{WORD}\b) ?(?:{HOURS})? {ON_DAY}\b",
    rf"{SEVERAL_DAYS}(?: {PART_OF_DAY}s?)?{EACH} {ABOUT}{N}{TO} ?{HOURS}",
    rf"{ABOUT}{N}{TO} ?{HOURS}{EACH} {SEVERAL_DAYS}",
    rf"(?<!-)(?<!bis ){SEVERAL_DAYS}(?:(?<=abend)|(?<=abends)|(?<=mittag)|(?<=mittags)|(?: (?:hab|habe|hätte?|kann|könnte?|bin|geht|ginge|würde?|passt|wär\w*)(?: (?:ich|es|mir|immer|meist|so|jeweils|nur)){{0,3}})? (?:am )?{PART_OF_DAY}s?\b)",
    rf"\b(?P<listed>(?:jeden|immer|immer am|nur) {SPOKEN_WEEKDAY}s?[ -]?{PART_OF_DAY}s?|(?<!bis )(?<!-){SPOKEN_WEEKDAY}s {PART_OF_DAY}s|{SPOKEN_WEEKDAY}{PART_OF_DAY}s)\b(?!{EACH} {ABOUT}{ANY} ?{HOURS})",
    rf"\b{SPOKEN_WEEKDAY}s? ?{PART_OF_DAY}s?{EACH} {ABOUT}{N}{TO} ?{HOURS}",
    rf"(?P<sittings>{EVERY_OTHER_DAY}){EACH} {ABOUT}{N}{TO} ?{HOURS}",
    rf"{ABOUT}{N}{TO} ?{HOURS}{EACH} (?P<sittings>{EVERY_OTHER_DAY})\b",
    rf"{OFTEN}(?:{WEEK})?(?: (?:abends|morgens|vormittags|nachmittags|am abend|nach der (?:arbeit|schicht)))?{EACH} {ABOUT}{N}{TO} ?{HOURS}",
    rf"{COUNT}(?:{WEEK})?,? {EVENING}",
    rf"\b{EVENING}(?: (?:vielleicht|so|etwa|ca\.?|höchstens|maximal|nur)){{0,2}} {COUNT}{WEEK}",
    rf"\b{WORKDAY}{EACH} {TIME_SPENT}(?!{WEEK})",
    rf"{TIME_SPENT} {WORKDAY}",
    rf"{TIME_SPENT} ?/ ?tag,? (?P<workday>{ON_WORKDAYS})",
    rf"\b(?P<sittings>{NUMBER}|{WORD}) tagen?(?:{WEEK})?(?: [^\W\d_]+){{0,3}}?,? (?:je|jeweils|immer|à|mit) {ABOUT}{N}{TO} ?{HOURS}",
    rf"\b{A_DAY}{WHY} {TIME_SPENT}(?!{WEEK})",
    rf"{TIME_SPENT},? {A_DAY}(?!,? (?:und )?(?:am |an )?{ANY} ?(?:{SITTING}|tage|mal|x\b))",
    rf"{ABOUT}{N}{TO} ?(?P<halfdays>halbe[nr]? tage?n?)\b(?:{WEEK})?",
    rf"\b(?P<n>ein|einen|nen|zwei|2|drei|3) (?P<wholedays>(?:ganze[nr]? |freie[nr]? |volle[nr]? )tage?n?){WEEK}",
    rf"{ABOUT}{N}{TO} ?(?P<evenings>(?:freie[nr]? )?(?:feier|wochen)?(?:abende?n?|vormittage?n?|nachmittage?n?)){WEEK}",
    rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>{SITTING})) (?:jedes wochenende|an den wochenenden|übers? wochenende)",
    rf"\b(?:jedes wochenende|an den wochenenden|übers wochenende){EACH} {ABOUT}{N}{TO} ?{HOURS}",
)  # fmt: skip
POSSIBLE_HOURS = all_spelt(rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>{SITTING}))(?:{WEEK})?,? {POSSIBLE}")

LIMIT_IS = r"(?: (?:so|bei|liegt|ist|wäre|sind|von|etwa|ca\.?|maximal|max\.?|höchstens|ungefähr|rund|also|ganz|klar))*"
PAID_BY = r"(?:(?:jobcenter|arbeitsamt|amt|firma|chefin|chef|betrieb|arbeitgeber|arbeitsagentur|agentur|ag|eltern|mann|kasse) (?:zahlt|bezahlt|übernimmt|gibt|spendiert|sponsert|schießt|stellt)|gefördert (?:werden|wird|bekomme ich)|bildungsgutschein|zuschuss|vo[nm] (?:jobcenter|amt|arbeitsamt|arbeitgeber|chef|der chefin|der firma|meinem chef|den eltern))"
COSTS = r"(?:(?:kosten|ausgeben|hinlegen|hinblättern|berappen|blechen|springen lassen|lockermachen|locker machen|stemmen|aufbringen|abdrücken|drin|machbar|schmerzgrenze|oberkante|schluss|das limit|die grenze|das maximum|obergrenze))"
SPOKEN_MONEY = all_spelt(
    rf"\b{PAID_BY}(?: (?:mir|uns|dazu|da|auch|bis|zu|maximal|max\.?|höchstens|davon|von|über|in höhe)){{0,3}} {N} ?(?:{CURRENCY})?(?! ?(?:{HOURS}|%|tage|monat|woche|kurs|jahr))",
    rf"\b(?:kosten|kostet)(?: (?:darf|dürfte?|darfs|dürfts|sollte?|soll|es|der kurs|das|ganze|die weiterbildung|alles)){{1,4}} (?:maximal|max\.?|höchstens|nicht mehr als|bis(?: zu)?|unter|um die|so|nur)(?: so)? {N} ?(?:{CURRENCY})?(?! ?{HOURS})",
    rf"\b(?:schmerzgrenze|oberkante|(?:meine |die )?grenze|finanziell|preislich|geldmäßig|kostenmäßig|kostenpunkt|kohle|mehr geld als){LIMIT_IS}[ :;=]+{ABOUT}{N} ?(?:{CURRENCY})?(?! ?{HOURS})",
    rf"\b(?:bei|mehr als|unter|bis|so) (?P<n>\d{{2,5}}) (?:is|ist|sind|wär\w*|liegt|kann|darf|darfs|soll\w*|könnte?)(?: (?:ich|es|er|der|kurs|mir|meine?|für|mich|das|dann|halt|absolut|nicht|net|nix)){{0,4}} {COSTS}\b",
    rf"{N} ?(?P<times>k|tsd)? ?(?:{CURRENCY})? (?:ist|wäre|is|sind|wär) (?:mein|das|unser|die|meine|unsere) (?:absolute[sr]? |oberste[sr]? )?(?:limit|maximum|budget|obergrenze|schmerzgrenze|grenze)\b",
    r"\b(?:max\.?|maximal|höchstens|bis(?: zu)?|nicht mehr als|unter|budget) (?P<n>\d{2,5})(?P<currency>) (?=(?:pro|für|je) (?:person|kopf|mitarbeiter|nase|teilnehmer|den kurs|einen kurs|kurs\b|alles|das ganze))",
    rf"\b(?:teuer(?:e)?r als|mehr als|über) (?P<n>\d{{2,5}}) ?(?:{CURRENCY})?(?= (?:ist?|sind|sollte?|darf|dürfte?|kann|könnte?|will|möcht\w*|geht|gebe?|hab\w*|zahle?|wär\w*) (?:(?!ge\w+t)[^\W\d_]+ ){{0,4}}?(?:nicht|net|ned|nix|nichts)\b)(?! ?{HOURS})",
    r"(?P<n>\d{3,5})(?P<currency>) (?=(?:im|pro) jahr (?:geht|gehen|kann|könnte?|hab|hätt|sind|wär|max|höchst|ist|darf|zahlt))",
    r"\b(?:unter|weniger als|bis(?: so| um die)?|so um die|um die) (?P<n>\d{3,5})(?P<currency>)(?= ?(?:[;,!?\n]|\.(?!\d)|$))",
)  # fmt: skip

SPOKEN_NUMBERS = replace(
    NUMBERS,
    number_words=NUMBER_WORDS,
    weekday=pattern(SPOKEN_WEEKDAY),
    hours_per_week=(
        *NUMBERS.hours_per_week[:REPEATED],
        *SPOKEN_HOURS,
        *NUMBERS.hours_per_week[REPEATED:],
        *POSSIBLE_HOURS,
    ),
    money=(*NUMBERS.money, *SPOKEN_MONEY),
)
