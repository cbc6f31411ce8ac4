"""Danish words for numbers, dates, forms, languages and places; those of Norwegian Bokmål that differ little are read too."""

from decimal import Decimal

from advisor.dialogue.lexicon import (
    DAY_IN_FIGURES,
    NUMBER,
    AcceptWords,
    DateWords,
    NumberWords,
    compile_all,
    number_values,
)
from advisor.dialogue.names import country_names, language_names, month_names
from advisor.dialogue.number_words import spelt_numbers
from advisor.dialogue.patterns import any_of, pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

DA = LanguageCode("da")
HALF = Decimal("0.5")
SMALL = ("en", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")
COLLOQUIAL = number_values(
    en=1, et=1, én=1, ét=1, nogen=1, hundrede=100, hundred=100, hundre=100, tusind=1000, tusinde=1000, tusen=1000, ettusind=1000, par=2, tres=60, tredve=30, tjue=20,
    femti=50, halvtredsindstyve=50, åtte=8, sju=7, tusinder=1000,
)  # fmt: skip
NUMBER_WORDS: dict[str, Decimal] = {
    **spelt_numbers(DA),
    **COLLOQUIAL,
    **{f"{word} og {half}": spelt_numbers(DA).get(word, Decimal(1)) + HALF for word in SMALL for half in ("en halv", "et halvt")},
    "et par": Decimal(2), "et par tre": Decimal(2), "et par hundrede": Decimal(200), "et par tusind": Decimal(2000), "et par tusinde": Decimal(2000), "en halv": HALF, "et halvt": HALF, "halv": HALF, "halvt": HALF, "halvanden": 1 + HALF, "halvandet": 1 + HALF, "halvannen": 1 + HALF,
    "halvannet": 1 + HALF,
}  # fmt: skip
WORD = any_of(NUMBER_WORDS)
N = rf"(?P<n>{NUMBER}|\b{WORD}(?:[ -]{WORD}){{0,3}}\b)"
TO = rf"(?: ?(?:-|til|eller|à|og) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = r"(?:(?:ca\.?|cirka|omkring|omtrent|rundt regnet|måske|kun|bare|maks\.?|max\.?|maksimalt|maximalt|højst|højest|højst|op til|mindst|mellem|under|næsten|godt|knap|sådan|typ|nok|~) ?){0,3}"
HOURS = r"(?:timers?|times?(?: tid)?|tim\b\.?|t|h)\b"
MINUTES = r"(?P<minutes>min(?:ut(?:ter)?)?\b)"
EACH = r"(?: ?(?:om|i|per|pr\.?|/|hver|p\.?|på en) ?| )"
WEEK = r"(?:ugen|ugentlig\w*|uge|uka|uken|uke)\b"
SITTING = r"(?:(?:ledige|ledig|frie|fri|korte|rolige) )?(?:aftener|aftner|aftenen|aften|kvelder|kveld|formiddage|formiddag|eftermiddage|eftermiddag|morgener|morgen|nætter|nat)"
DAY_NAME = r"(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag(?:ene|en|e|s)?)?-?"
DAY_NAMES = rf"(?P<listed>\b{DAY_NAME}(?:(?:,| og| o| &| samt) {DAY_NAME}){{0,4}})"
WORKDAYS = r"(?:hverdag(?:ene|en|e)?|arbejdsdage?|ugedag(?:ene|e)?|man(?:dag)? ?(?:-|til|t\.?o\.?m\.?) ?fre(?:dag)?\b)"
ANY_TIME = rf"(?:{SITTING}|gange|gang|dage|dager|hverdage)"
HOURS_OF_STUDY = r"(?:(?:studie|studier|studietid|undervisning|læsning|selvstudie) ?)?"
NOT_BARE = r"(?! ?(?:per\b|pr\b|/|ad gangen|siden|i alt|sammenlagt|lang|lange|væk|transport|erfaring|kursus|vagt\b|om dagen|om året|om måneden|arbejde\b|job\b))"
MONEY_UNIT = r"(?:€|£|\$|,-|(?:euros?|eur|e|kroner|kr|dkk|sek|nok|pund|gbp|dollars?|usd|bobs?)\b\.?)"

MONTHS: dict[str, tuple[int, int]] = {
    **{name: span for name, span in month_names(DA).items() if name != "jul"}, "forår": (3, 3), "vår": (3, 3), "sankt hans": (6, 1), "ferie": (7, 1), "juleferie": (12, 1), "nytår": (1, 1), "årsskift": (1, 1), "sommer": (6, 3), "efterår": (9, 3), "høst": (9, 3),
    "vinter": (12, 3), "jul": (12, 1), "desember": (12, 1), "mars": (3, 1),
}  # fmt: skip
MONTH_NAMES = rf"{'|'.join(name for name in month_names(DA) if name != 'jul')}|forår(?:et|ssemesteret)?|våren|sommer(?:en|ferien)?|efterår(?:et|ssemesteret)?|høsten|vinter(?:en)?|jul(?:en|eferien|eaften)?|sankt hans|desember|mars"
MONTH = rf"(?P<month>{MONTH_NAMES})\b\.?"
DAYS_IN_FIGURES = (
    *DAY_IN_FIGURES,
    r"(?:(?P<d>\d{1,2})/(?P<mo>\d{1,2})(?![\d/]))",
    r"(?:(?P<d>\d{1,2})\.(?P<mo>\d{1,2})\.?(?= ?(?:[;,!?]|$)))",
)
DAY = rf"(?:(?:den |d\. ?)?(?P<day>\d{{1,2}})\.? )?{MONTH}(?: (?:år )?(?P<year>20\d\d)\b| (?P<nextyear>næste år|neste år|til næste år))?"
NEXT = r"(?:(?P<next>næste |neste |kommende )|denne |dette |til |i |den her )?"
PART = r"(?:(?P<start>(?:starten|begyndelsen) (?:af|på) )|(?P<end>(?:slutningen|udgangen|enden) (?:af|på) )|(?P<middle>midten (?:af|på) ))?"
BY = (
    r"\b(?:(?<!ikke )(?<!starte )(?<!begynde )(?<!starter )(?<!i gang )(?P<before>inden(?! for)|før|innen)|(?:færdig|færdige|klar|ferdig|i mål)(?: (?:til|i|senest|ved|(?P<before2>inden|før)))?|"
    r"senest|(?<!starte )(?<!begynde )(?<!starter )(?<!i gang )(?<!starte gerne )(?<!starter gerne )(?<!begynde gerne )(?:frem )?(?:ind)?til(?: og med)?|t\.?o\.?m\.?|deadline(?: er)?)"
    rf" (?:i |den |ved )?{PART}{NEXT}"
)
FROM = (
    r"\b(?:(?:kan |vil |skal )?(?:begynde|starte|starter|begynder|komme i ?gang|gå i ?gang|(?:gerne )?i ?gang(?= (?:til|i|fra|efter|d))|studiestart|start)(?: (?:at (?:læse|studere)|igen|tidligst|først|allerede|gerne|engang)){0,2}"
    r"(?: (?:i|fra|den|på|til|(?P<after>efter|etter)))?|fra(?: og med)?|fr\.?o\.?m\.?|tidligst|ikke (?:før|inden)|først|(?P<after2>efter|etter)|ledig fra)"
    rf" (?:i |den |d\. ?|til |(?P<after3>efter ))?(?:(?:ferien|barslen|orloven|pausen) (?:i|d\.|den|til) )?{PART}{NEXT}"
)

START = r"(?:starte|begynde(?! at arbejde)|komme i ?gang|gå i ?gang|sætte i ?gang|læse|studere)"
MODAL = r"(?:kan|vil|skal|kunne|ville|skulle|tænker|håber|planlægger|regner med|passer det)"
WANTS_TO_START = rf"{MODAL} (?:(?:jeg|vi|at|ville|kunne|gerne|helst|tidligst|først|nok|godt) ){{0,4}}{START}"
OVER = r"(?:slutter|udløber|ophører|stopper|er slut|er ovre|er forbi|er færdig med|holder op)"
OTHER_START = r"(?:starter|begynder) (?:i |på )?(?:skole|skolen|børnehave|børnehaven|vuggestue|vuggestuen|dagpleje|sfo|nulte|gymnasiet)"
NOT_UNTIL = r"(?:før|inden|førend)"
SINCE_FIRST = compile_all(
    rf"\b(?:(?:i|fra|på|til|under|den|d\.|med start|(?P<after>efter)) (?:og med )?){{1,2}}{PART}{NEXT}{DAY} {WANTS_TO_START}",
    rf"\b(?:ikke|aldrig|tidligst|først) (?:(?:jeg|kan|vil) ){{0,2}}(?:{START} )?(?:(?:at )?(?:læse|studere) |op )?{NOT_UNTIL} (?:i |den |d\. ?|på |til |(?P<after2>efter) )?{PART}{NEXT}{DAY}",
    rf"\b(?:ikke) (?:(?:jeg|kan|vil) ){{0,2}}(?:{START} )?{NOT_UNTIL} (?P<after2>efter )?(?P<month>nytår|årsskiftet)\b",
    rf"\b(?:når|da|så snart|efter(?: at)?|først når) (?:[\w-]+ ){{1,5}}?(?:(?P<after3>{OVER})|{OTHER_START}) (?:i |den |d\. ?|på |til |ved )?{PART}{NEXT}{DAY}",
    rf"\b(?:min|mit|mine|kontrakten|vikariatet|ansættelsen|barslen) (?:[\w-]+ ){{0,3}}?(?P<after3>{OVER}) (?:i |den |d\. ?|på |til |ved )?{PART}{NEXT}{DAY}",
    r"\b(?P<after>efter|på den anden side af) (?P<month>nytår|årsskiftet|juleferien)\b",
    rf"\b(?:begynde|starte|i ?gang|start|studiestart|fra(?: og med)?) (?:den|d\.) ?(?P<lone_day>\d{{1,2}})(?!\d|\.? ?(?:{MONTH_NAMES}|/|\d))",
    r"\b(?:fra|start(?:er|e)? (?:til|ved)|begynde (?:til|ved)) (?P<month>nytår|årsskiftet)\b",
    r"\bi (?P<month>nytår)et\b|\bi det nye år\b(?P<nextyear>)",
    r"\b(?P<after>efter) (?:min |vores )?(?P<month>ferien?)\b(?! i)",
    rf"\b(?:{START}|start|studiestart) (?P<nextmonth>næste måned)\b",
    rf"\b(?P<nextmonth>næste måned) {WANTS_TO_START}",
    rf"\b{START} (?:(?:gerne|helst|på et kursus) ){{0,2}}om (?:ca\.? |cirka |omkring )?{N} (?P<unit>(?:måned(?:er)?|mdr?|uge(?:r)?|år)\b)",
    rf"\bom (?:ca\.? |cirka |omkring )?{N} (?P<unit>(?:måned(?:er)?|mdr?|uge(?:r)?|år)\b) {WANTS_TO_START}",
    r"\b(?:starte|begynde|komme i ?gang|gå i ?gang) (?P<now>så (?:snart|hurtigt) som muligt|hurtigst muligt|omgående|straks|med det samme|med det vuns|asap|snarest(?: muligt)?|(?:nu|i dag|allerede nu|i morgen)(?= ?[;,.!]| ?$))",
)

LANGUAGES = {**language_names(DA), "hollandsk": LanguageCode("nl")}
L = rf"(?:{'|'.join(LANGUAGES)})"
COUNTRIES = {**country_names(DA), "holland": "NL", "england": "GB", "uk": "GB", "østerrike": "AT", "sverige": "SE"}
COUNTRY = rf"(?:{'|'.join(COUNTRIES)})"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "tusind": 1000, "tusinde": 1000, "tusen": 1000, "t": 1000, "hundrede": 100},
    currencies=(("kr", "DKK"), ("lap", "DKK"), (",-", "DKK"), ("bob", "DKK"), ("pund", "GBP")),
    hours_per_week=compile_all(
        rf"{ABOUT}{N} ?{HOURS}(?: (?:ad gangen|på|x))? (?P<sittings>{NUMBER}|\b{WORD}\b) {ANY_TIME}{EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) {ANY_TIME}{EACH}{WEEK},? ?(?:(?:i|på|med|à|a|x|ca) ){{0,2}}{N} ?{HOURS}(?: (?:per gang|hver gang|ad gangen|hver))?",
        rf"{ABOUT}{N} ?{HOURS} (?:på |om |hver )?{DAY_NAME} (?:og|plus|samt) (?P<more>{NUMBER}|\b{WORD}\b)(?: ?{HOURS})? (?:på |om |i |hver )?(?:{DAY_NAME}|weekenden|weekenderne)\b",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?:hver |om |på )?(?P<listed>{DAY_NAME}(?:(?:,| og| o| &| samt) (?:om )?{DAY_NAME}){{1,4}})\b",
        rf"\b(?P<listed>{DAY_NAME}(?:(?:,| og| o| &| samt) {DAY_NAME}){{1,4}}) {ABOUT}{N} ?{HOURS} (?:hver|pr\.? gang|per gang)",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?:i snit|i gennemsnit|cirka|max|maks|i alt|på studierne),? ?(?:{EACH}{WEEK})",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}) (?!og\b|men\b|uden\b)(?:[\w-]+ ){{1,3}}?(?P<day>(?:hver|pr\.?|per) (?:aften|dag|morgen))\b",
        rf"(?<!arbejder )(?<!jobber )(?P<listed>\b{DAY_NAME} ?aften(?:er)?(?:(?:,| og| o| &| samt) {DAY_NAME} ?aften(?:er)?){{1,4}})\b",
        rf"(?<!arbejder )(?<!jobber )(?<!arbejder om )(?<!arbejder hver ){DAY_NAMES} ?(?:aften(?:er|en)?|aftner|formiddag(?:e|en)?|eftermiddag(?:e|en)?|morgen(?:er)?)\b",
        rf"{ABOUT}{N}{TO} (?:(?P<halfdays>halv(?:e|dag|dage)? ?(?:dage?)?)|(?P<wholedays>hel(?:e|dag|dage)? ?(?:dage?)?)){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})(?:{EACH}(?:dag(?:en)?))?,? (?:på |under |alle |hver |om |i |kun )?(?P<workday>{WORKDAYS}|undtagen (?:i )?weekend\w*)",
        rf"\b(?P<workday>{WORKDAYS}) (?:kan jeg (?:bruge |læse )?|har jeg )?{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}) ?{HOURS_OF_STUDY}{EACH}?{WEEK}",
        rf"\b(?:om ugen|hver uge|i ugen|i uka) (?:(?:kan|har|vil|når|bruge|afsætte|jeg|læse|studere|er|der) ){{0,5}}{ABOUT}{N}{TO} ?{HOURS}",
        rf"\bugentlig\w* {ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}){EACH}(?:(?P<workday>hverdag(?:e)?|arbejdsdag)|(?P<month>måneden|måned|md|mdr)|(?P<day>dag(?:en)?|dagligt|aften(?:en)?|nat|morgen))\b",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?P<day>dagligt|hver dag)\b",
        rf"\b(?P<day>(?:hver|per|pr|om) (?:dag|dagen|aften)) {ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})",
        rf"\b(?P<n>halv) ?times?{EACH}(?P<day>dag(?:en)?|aften(?:en)?|morgen)\b",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}){EACH}{WEEK}",
        rf"\b(?:jeg (?:har|når|kan|orker)|har (?:jeg|kun)|kan (?:jeg )?(?:bruge|afsætte|læse|studere|klare)|egentlig|faktisk|hellere|snarere|ændre (?:det )?til|mente?|eller nej) (?:(?:jeg|bruge|afsætte|læse|tid|kun|snarere) ){{0,2}}{ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}",
        rf"\b(?:timer|studietid|tid)(?: (?:om|per|pr\.?) ugen?)?(?: er|:|;|=) ?{ABOUT}{N}{TO}\b",
        rf"\b(?:men|snarere|hellere|ændre? (?:det )?til|ret (?:det )?til|mente?|bliver|regn med|når|orker|klarer) {ABOUT}{N}{TO} (?:om|i|per|pr\.?) ugen?\b",
        rf"\b(?P<n>\d{{1,2}}) i ?stedet for \d{{1,2}}\b(?! ?(?:{MONEY_UNIT}|\d|måned|år|uge))",
    ),
    hours_bare=pattern(rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>aftener|aftner|aften|kvelder|kveld)\b|(?:om|i|per|pr\.?) ugen?\b){NOT_BARE}"),
    weekday=pattern(rf"\b{DAY_NAME}"),
    job_hours_before=pattern(
        r"\b(?:pendle(?:r|t)?|sover|sovet|transport(?:tid)?(?: på)?|kører|træner|rejser|(?:på )?(?:fuld|del|halv) ?tid(?: på)?|arbejde(?:r|t|de)?|jobbe(?:r|t|de)?|arbeider|arbejdstid(?:en)?(?: er)?|arbejdsuge(?: på| er)?|stilling(?: på)?|ansat(?: på)?|job(?:bet)?(?: på| er)?|vagt(?:er)?(?: på)?)"
        r"(?: som [\w-]+)?(?: (?:ca|cirka|omkring|kun|bare|fuldtid|deltid|næsten|over|op til|mellem|i butik|på|allerede))* ?$"
    ),
    job_hours_after=pattern(r" ?(?:på arbejde(?:t)?|på mit job|i jobbet|på jobbet|job\b|arbejde\b|som [\w-]+|arbejdstid|vagt\b|(?:arbejder|jobber) jeg\b)"),
    money=compile_all(
        rf"(?:\bbudget(?:tet)?(?: (?:på|er|ligger på))?[ :;=]+)?{ABOUT}(?P<currency>€|£|\$|\beuro |\beur |\bsek |\bdkk |\bnok |\bkr\.? ) ?(?P<n>{NUMBER})(?: ?(?P<times>k|tusind)\b)?",
        rf"(?:\bbudget(?:tet)?(?: (?:på|er|ligger på))?[ :;=]+)?{ABOUT}{N} ?(?P<times>k\b|t\b|tusinde?\b|tusen\b|hundrede\b)? ?(?P<currency>{MONEY_UNIT})",
        rf"{ABOUT}(?P<n>{NUMBER}|\b{WORD}) ?(?P<times>tusind)(?P<currency>lap(?:pen|per)?)\b",
        r"\b(?P<n>tusind)(?P<currency>lap(?:pen)?)\b",
        rf"\b(?:(?:må|skal|kan|vil) )?(?:ikke )?(?:budget(?:tet)?|bruge|betale|afsætte|undvære|råd til|koste|sparet(?: op| sammen)?|smertegrænse(?:n)?|loftet|prisloft(?:et)?)(?: (?:er|på|ligger på|højst|mere end|over|op til))?[ :;=]+{ABOUT}{N} ?(?P<times>k|tusinde?|hundrede)?\b(?! ?(?:{HOURS}|-|til \d|måned|uge|år|dage|min|%|{SITTING}|eller|kurs|tid|gang))",
        rf"\bhar (?:jeg )?{ABOUT}{N} ?(?P<times>k|tusind)? (?:at (?:bruge|gøre godt med|betale|købe for)|til (?:rådighed|det|kurset|kurser))\b",
        rf"\b(?:maks(?:imalt)?\.?|max\.?|højst|op til|ikke mere end) (?P<n>{NUMBER}|\b{WORD}) ?(?P<times>k|tusinde?|tusen)\b",
        rf"\b(?:maks(?:imalt)?\.?|max\.?|højst|op til) (?P<n>\b[\w]*(?:tusinde?|tusen|hundrede))\b(?! ?(?:{HOURS}|mil|meter|ord))",
        rf"(?P<n>{NUMBER}) i ?stedet for (?=\d[\d .]{{2}}){NUMBER}",
    ),
    other_money_before=pattern(
        r"\b(?:tjene(?:r|t|ste)?|løn(?:nen)?(?: er| på| ligger på)?|månedsløn(?: er| på)?|timeløn(?: er| på)?|får udbetalt|indkomst(?:en)?(?: er| på)?|husleje(?:n)?(?: er| på)?|gæld(?:en)?(?: på)?|lån(?: på)?|skylder|"
        r"(?<!som )(?<!der )koster|kostede|betalte|mistede|su(?: på)?|dagpenge(?: på)?)(?: (?:ca|cirka|omkring|kun|næsten|over|mere end|mindst|mig|os|i husleje|allerede|på))* ?$"
    ),
    other_money_after=pattern(
        r" ?(?:/|per|pr\.?|i|om|hver) ?(?:måned(?:en)?|md\b|timen?|time\b|t\b|uge(?:n)?\b|dag(?:en)?\b|året|år\b)| (?:i )?(?:løn|månedsløn|husleje|gæld|studiegæld|lån|brutto|netto|før skat|efter skat)\b"
    ),
    replaced_before=pattern(r"\b(?:ikke|ej|i ?stedet for|snarere end|hellere end)(?: (?:ca|cirka|længere|bare|kun|max|maks))* ?$"),
    free_of_charge=pattern(
        r"\b(?:gratis\w*|vederlagsfri\w*|uden (?:betaling|omkostninger|at betale)|(?:har )?ingen penge|ikke nogen penge|(?:må|skal|kan) ikke koste (?:noget|penge)|"
        r"(?:kan|vil) (?:jeg )?ikke betale(?: (?:noget|overhovedet))?|koster (?:ingenting|intet)|nul (?:kroner|budget)|budget(?:tet)?(?: er|:)? (?:nul|0)\b)"
    ),
)  # fmt: skip

SPAN_UNIT = r"(?:måned(?:er(?:ne)?|en|s)?|mdr?|år(?:et|ene)?|uge(?:r|rne|n)?)\b"
DATES = DateWords(
    within=pattern(
        r"(?:\b(?:(?:færdig|færdige|klar|ferdig|klare det|i mål|gennemføre) (?:på|om|inden for|indenfor)(?: under| mindre end| højst)?|inden ?for|innen|i løbet af|(?<!starte )(?<!begynde )(?<!starter )om|over (?:de|det) (?:næste|kommende)|på (?:under|mindre end)|mindre end|"
        r"ikke (?:mere|længere) end|højst|maks(?:imalt)?\.?|max\.?|(?:må )?tage) (?:(?:de|det) (?:næste|kommende|nærmeste) )?(?:ca\.? |cirka |omkring |højst |maks |max |godt )?"
        rf"(?:(?:et )?(?P<n2>halv)t? ?(?P<unit2>år(?:et)?)\b|{N} (?P<unit>{SPAN_UNIT})(?P<half> og (?:et halvt|en halv)\b)?)(?! ?(?:s? ?erfaring|siden|gammel|på jobbet|arbejde)))"
    ),
    until=compile_all(
        rf"\b(?:færdige?|klar|klart|afsluttet|i mål) (?:til|i|senest|ved|(?P<before>inden|før)) (?:den |d\. ?)?{PART}{NEXT}{DAY}",
        *(BY + figures for figures in DAYS_IN_FIGURES),
        BY + DAY,
        BY + rf"(?:(?P<year>20\d\d)\b(?! ?(?:{MONEY_UNIT}))|(?P<thisyear>årsskiftet|nytår|årets udgang|årets slutning|(?<=næste )år|(?<=neste )år|(?<=slutningen af )året|(?<=udgangen af )året)\b)",
        r"\b(?:inden|før) (?P<thisyear>årsskiftet|nytår|årets udgang|året er omme)\b",
        rf"\b(?P<before>inden|før) (?:(?!jeg\b|vi\b|for\b|slutningen\b)[\w-]+ )(?:[\w-]+ ){{0,5}}?(?:i |den |d\. ?|til |på ){PART}{NEXT}{DAY}",
        rf"\b(?P<before>inden|før) (?:jeg|vi) (?:[\w-]+ ){{1,5}}?(?:i |den |d\. ?|til |på ){PART}{NEXT}{DAY}",
        rf"\b(?:i|til|under|ved|i løbet af|hen over) {PART}{NEXT}{DAY},? (?:vil|skal|bør|må|ville|håber) (?:jeg|det|den|alt|vi|kurset|uddannelsen) (?:(?:gerne|helst|senest|at) ){{0,2}}(?:være |blive |have )?(?:færdig|færdigt|klar|klart|overstået)",
        rf"\bi løbet af (?P<year>20\d\d)\b(?! ?(?:{MONEY_UNIT}))",
        r"\bi løbet af (?P<thisyear>året)\b",
    ),
    since=compile_all(*(FROM + figures for figures in DAYS_IN_FIGURES), FROM + DAY, FROM + r"(?:(?P<year>20\d\d)\b|(?<=næste )(?P<thisyear>år)\b)"),
    since_first=SINCE_FIRST,
    months=MONTHS,
    holidays=("ferie",),
    feasts={"juleferie": (1, 3), "jul": (12, 24), "nytår": (1, 1), "årsskift": (1, 1), "sankt hans": (6, 23)},
    year_units=("år",),
    week_units=("uge",),
)  # fmt: skip

NOT_A_MODE = r"(?!-|(?: (?:markedsføring|butik|butikker|handel|salg|spil|poker|casino|bank|avis|job|arbejde|dating|shop|marketing)))"
PLACE_OF_STUDY = r"(?:kursus|kurser|kurs|uddannelse(?:r)?|studere|studier|læse|tage|lære|skole|universitet|undervisning|på stedet|campus|kun|gerne)"
PLACES_AND_FORMS = r"(?:online|på nettet|nettet|digitalt|på stedet|ved fremmøde|med fremmøde|fysisk fremmøde|fremmøde|fysisk|i klasse|klasselokale|hjemmefra|hjemme|fjernundervisning|campus)"

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            r"\b(?:blended(?: learning)?|hybrid(?:kursus|uddannelse|form|format|undervisning)?(?! ?-?bil)|(?:delvist?|dels|til dels) (?:online|på stedet|digitalt|hjemmefra|ved fremmøde|fjernundervisning)(?: (?:og )?(?:dels|delvist?) (?:online|på stedet|ved fremmøde|fremmøde|digitalt))?|"
            rf"(?:mix|blanding|blandet|blande|kombination|kombi|kombinere)(?: af| mellem)? {PLACES_AND_FORMS}(?: ?(?:og|med|&|/) ?{PLACES_AND_FORMS})?|lidt af hvert|både {PLACES_AND_FORMS} og {PLACES_AND_FORMS}(?! (?:går|er|spiller)))\b"
        ),
        Mode.ONLINE: pattern(
            rf"\b(?:(?:helt |kun |100 ?% )?(?:online|on-line|onlinekurs\w*|onlineuddannelse\w*|onlinestudie\w*|onlineundervisning)|(?<!arbejde )(?<!arbejder )(?<!jobbe )(?<!jobber )(?<!job )(?:helt )?hjemmefra|uden at (?:(?:skulle|behøve) )?(?:forlade (?:hjemmet|huset)|tage (?:afsted|nogen steder hen)|rejse|pendle|køre)|slippe for at (?:rejse|pendle|køre)|(?:læse|studere|lære|undervisning) (?:derhjemme|hjemme)(?! i)|hjemme (?:fra|i) sofaen|fjern(?:undervisning|kursus|kurser|studie\w*)|"
            r"(?:på|via|over) (?:nettet|internettet|zoom|teams)|(?:net|web)(?:kurs\w*|baseret|baserede|undervisning\w*)|webinar\w*|(?:helt )?digitalt(?! (?:arbejde|værktøj))|digitale? (?:kurs\w*|uddannelse\w*|undervisning\w*)|e-læring|e-learning|"
            rf"nettbasert|nettkurs|virtuel\w* (?:kurs\w*|undervisning\w*))\b{NOT_A_MODE}"
        ),
        Mode.ONSITE: pattern(
            r"\b(?:på (?:stedet|plass)|fysisk (?:kursus|undervisning|fremmøde)|fysiske (?:kurser|timer)|fysisk(?= ?(?:[;,.!?]|$))|(?:ved |med )?fremmøde\w*|(?:i et )?klasselokale(?:t)?|klasseundervisning|tilstedeværelse\w*|"
            r"(?:på )?campus\w*|ansigt til ansigt|irl|i en (?:rigtig )?klasse|møde (?:folk|andre|en lærer|lærer\w*|mennesker)(?: i virkeligheden| live)?|ikke (?:bare )?(?:sidde )?foran (?:en |min )?(?:skærm|computer)(?:en)?|aftenkurs\w*|aftenskole\w*|kveldskurs\w*|holdundervisning)\b"
        ),
        Mode.WORKPLACE: pattern(
            r"\b(?:(?:lære|lærer|uddanne|uddannelse|læring|oplæring|kursus|kurser|undervisning)(?: (?:mig|det))? på (?:jobbet|arbejdspladsen|arbejdet)|sidemandsoplæring|(?:i )?mesterlære|lærling(?:e\w*)?|læreplads\w*|elevplads\w*|voksenlærling)\b"
        ),
    },
    negation_before=pattern(
        r"\b(?:(?<!ved )(?<!ved jeg )ikke|ej|ingen|intet|aldrig|slippe for|undgår?|hader|nægter|i ?stedet for|snarere end|hellere end|undtagen|alt andet end)"
        r"(?! (?:kun|bare|udelukkende|nødvendigvis)\b) (?:(?!men\b|og\b|kun\b|hellere\b|helst\b|bare\b)[\w-]+ ){0,2}$"
    ),
    negation_after=pattern(
        r"(?: (?:kurser|kursus|undervisning|studier))? (?:(?:fungerer|virker|dur|passer|går|duer|vil jeg|kan jeg) (?:mig )?(?:desværre |virkelig |absolut |det )?ikke\b|er (?:ikke|ingen) (?:noget for mig|for mig|lige mig|min ting|en mulighed|mulighed|godt))"
    ),
    study_languages=compile_all(
        rf"\b(?<!snakke )(?<!snakker )(?<!tale )(?<!taler )(?<!skriver )(?<!skrive )(?<!arbejder )(?<!hedder det )(?:kun |gerne |helst )?på (?P<languages>{L}(?:(?:, | eller | og | eller på | og på |/){L})*)\b",
        r"\b(?P<languages>(?:engelsk|svensk|finsk|dansk|norsk|tysk|fransk|spansk)(?:sprogede?|sproget))(?= (?:kurs|uddannelse|undervisning|program))",
        r"\b(?P<languages>(?:engelsk|svensk|finsk|dansk|norsk|tysk|fransk|spansk)) undervisning\b",
        rf"\b(?P<languages>{L}(?:(?:, | eller | og |/){L})*) (?:(?:går|er|fungerer|duer|passer|dur) (?:det )?(?:(?:også|nok|helt|vel) ?)?(?:fint|fine|ok|okay|godt|i orden|også)\b|også (?:ok|okay|fint)|som (?:undervisnings|kursus)sprog)",
        rf"\b(?:undervisningen|kurset|kurserne|timerne|det|alt) (?:skal|bør|må) (?:være |foregå |gives )(?:på )?(?P<languages>{L}(?:(?:, | eller | og |/){L})*)\b",
        rf"\b(?:undervisnings|kursus)?sprog(?:et)?(?: er| skal være| bør være)?[ :;]+(?P<languages>{L}(?:(?:, | eller | og |/){L})*)\b",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"\b{PLACE_OF_STUDY} (?:(?!job|arbejd|bo\b|bor\b|blive\b|være\b|jeg\b|at\b|som\b)[\w;-]+ ){{0,4}}i (?P<country>{COUNTRY})\b",
        rf"\b(?:tænke mig|i hvert fald|i det mindste|inden ?for|et sted|hvor som helst|kunne godt være|må (?:godt|gerne) være|åben for|gerne|helst|kun|udelukkende|(?:skal|bør|må|kan) (?:være|ligge|foregå)) (?:(?:kurser|noget) )?(?:i )?(?P<country>{COUNTRY}(?:(?:, | eller | og ){COUNTRY}){{0,4}})\b(?!s)",
        rf"^(?:i )?(?P<country>{COUNTRY}(?:(?:, | eller | og ){COUNTRY}){{0,4}})(?: (?:er fint|er ok|går fint|helst|tak))?$",
        rf"; (?:eller|og) (?:i )?(?P<country>{COUNTRY})\b",
        rf"\bi (?P<country>{COUNTRY}) (?:vil jeg |kan jeg )?(?:gerne )?(?:studere|læse|tage)\b",
    ),
    country_names=COUNTRIES,
    lifelong_learning=pattern(r"\b(?:livslang læring|åben uddannelse|åbent universitet|folkeuniversitetet)\b"),
    priorities={
        Objective.COST: pattern(
            r"\b(?:så billigt? som (?:muligt|det går)|(?:det |den |de )?billigste(?: mulige| vej| mulighed| måde| kursus| kurser)?|billigst muligt|lavest mulig\w* pris|laveste pris|(?:betale|koste) så lidt som muligt|(?:pengene|prisen|økonomien|pengepungen) (?:bestemmer|afgør|styrer|kommer først)|(?:det )?vigtig(?:e|st|ste) (?:for mig )?er (?:at )?(?:prisen|(?:det )?(?:er |bliver )?billigt)|(?:prisen|pengene|økonomien) (?:er|betyder) (?:det )?(?:vigtigst\w*|mest|afgørende|alfa og omega)|vigtigst(?:e)? (?:er )?(?:at det er billigt|prisen)|skal være billigt|prisen (?:kommer )?først)\b"
        ),
        Objective.FINISH: pattern(
            r"\b(?:(?<!starte )(?<!begynde )(?<!starter )(?<!i gang )så (?:hurtigt?|snart|tidligt|fort) som (?:muligt|det går|mulig)|(?:det |den )?(?:hurtigste|korteste)(?: mulige)?(?: vej| måde| mulighed| uddannelse| kursus)?|hurtigst muligt|(?:tiden|at det går hurtigt) er (?:det )?vigtigst\w*|(?:det )?vigtig(?:e|st|ste) (?:for mig )?er at (?:det går|jeg bliver færdig) (?:hurtigt|stærkt)|(?:hurtigt|snart) (?:være |blive )?færdig|(?:være |blive )?færdig (?:hurtigt|snart|på kort tid)|(?:skal|må) gå (?:hurtigt|stærkt)|har travlt med at blive færdig)\b"
        ),
        Objective.HOURS: pattern(
            r"\b(?:så lidt (?:tid|arbejde|læsning|studietid|besvær)(?: om ugen)? som muligt|så få timer(?: om ugen)? som muligt|så lidt som muligt om ugen|(?:færrest|mindst) mulige? (?:timer|arbejde|tid)|færrest timer)\b"
        ),
        Objective.COVERAGE: pattern(
            r"\b(?:lære så meget som muligt|så (?:meget viden|bredt|mange kompetencer) som muligt|(?:indholdet|kvaliteten|læringen|fagligheden) (?:er (?:det )?vigtigst\w*|kommer først)|bedst indhold|bredeste)\b"
        ),
    },
    provider_marker=r"\b(?:på|fra|ved|hos|af|via) {name}\b",
    not_a_provider_before=pattern(
        r"\b(?:arbejde[rt]?|arbejdede|jobber|ansat|arbejdsgiver(?: er)?|job|er|bor|boet|født|kommer|kunde)(?: [\w-]+){0,2} ?(?:på|fra|ved|hos|af|i)? ?$"
    ),
    no_limit=pattern(
        r"\b(?:spring(?:er)? (?:det |den |spørgsmålet )?over|skip|næste spørgsmål|ingen (?:grænse|anelse|præference|særlig\w*|ide|idé)|(?:det )?(?:er|gør) (?:mig )?(?:lige ?meget|ligegyldigt|det samme)|lige ?meget|ligegyldigt|(?:det )?(?:spiller ingen rolle|betyder ikke noget|betyder intet)|ved (?:jeg )?(?:det )?(?:ikke|ikk|ik)(?: (?:endnu|rigtigt?|helt))?|vet ikke|"
        r"(?:hvad|hvilken|hvilket|hvor) som helst|(?:begge|alle)(?: (?:dele|er|går|to))?(?: (?:fint|fine|ok|okay))?|både og|(?:det )?kommer an på|det afhænger|fleksibel|(?:jeg )?(?:er )?usikker|vil (?:jeg )?(?:helst )?ikke (?:svare|sige|oplyse|fortælle|ind på)|(?:svært|umuligt) at (?:sige|svare)|ingen kommentarer?|(?:det er )?privat|har ikke (?:tænkt|besluttet)\w*|ikke (?:besluttet|tænkt over)\w*|spørg (?:om )?noget andet|alt (?:går|er fint|fungerer)|pas(?= ?(?:[;,.!]|$))|idk)\b"
    ),
    lifted={
        RequestField.BUDGET: pattern(
            r"\b(?:(?:prisen|penge(?:ne)?|budgettet|økonomien|pris) (?:spiller ingen rolle|er (?:ikke et problem|intet problem|lige ?meget|ligegyldig\w*|underordnet)|betyder (?:ikke noget|intet))|(?:ingen|intet) (?:budgetgrænse|budgetloft|prisloft|grænse for (?:budgettet|prisen))|glem (?:alt om )?(?:budgettet|prisen)|ubegrænset budget)\b"
        ),
        RequestField.LATEST_FINISH: pattern(
            r"\b(?:ingen (?:deadline|hast|tidsfrist|tidspres|stress|slutdato)|(?:det )?(?:haster|jeg har) ikke travlt|(?:det )?haster ikke|ikke travlt|glem (?:alt om )?(?:deadlinen|slutdatoen|datoen)|(?:det )?(?:må )?tager? den tid,? det tager)\b"
        ),
        RequestField.MODES: pattern(
            rf"\b(?:(?:både |enten )?{PLACES_AND_FORMS} (?:eller|og) {PLACES_AND_FORMS},? (?:(?:det|begge|dele|alt|spiller|går|fungerer|er|gør) ?){{1,3}}(?:ingen rolle|det samme|fint|ok|okay|lige ?meget|ligegyldigt|godt)|(?:lige ?meget|ligegyldigt|spiller ingen rolle) om det er {PLACES_AND_FORMS}(?: eller {PLACES_AND_FORMS})?|alle former (?:går|er fine|er ok))\b"
        ),
        RequestField.LANGUAGES: pattern(r"\b(?:(?:på )?hvilket sprog som helst|ethvert sprog|sprog(?:et)? (?:spiller ingen rolle|er lige ?meget|er ligegyldigt|betyder (?:ikke noget|intet))|alle sprog)\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:(?:i )?hvilket land som helst|hvor som helst(?: i (?:europa|verden|norden))?|land(?:et)? (?:spiller ingen rolle|er lige ?meget|er ligegyldigt)|alle lande)\b"),
        RequestField.PROVIDER_WORDS: pattern(
            r"\b(?:hvilken (?:skole|udbyder) som helst|hvilket universitet som helst|(?:skolen|universitetet|udbyderen) (?:spiller ingen rolle|er lige ?meget|er ligegyldig)|alle (?:skoler|universiteter))\b"
        ),
    },
)  # fmt: skip
