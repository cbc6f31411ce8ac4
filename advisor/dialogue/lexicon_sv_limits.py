"""Swedish words for numbers, dates, forms, languages and places."""

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

SV = LanguageCode("sv")
HALF = Decimal("0.5")
SMALL = ("en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio")
COLLOQUIAL = number_values(
    en=1,
    ett=1,
    nån=1,
    någon=1,
    hundra=100,
    hundring=100,
    tusen=1000,
    ettusen=1000,
    par=2,
    tjugi=20,
    trettifem=35,
    femti=50,
    fjorton=14,
)
NUMBER_WORDS: dict[str, Decimal] = {
    **spelt_numbers(SV),
    **COLLOQUIAL,
    **{f"{word} och {half}": spelt_numbers(SV).get(word, Decimal(1)) + HALF for word in SMALL for half in ("en halv", "ett halvt")},
    "ett par": Decimal(2), "ett par tre": Decimal(2), "några få": Decimal(2), "ett par hundra": Decimal(200), "ett par tusen": Decimal(2000), "en halv": HALF, "ett halvt": HALF, "halv": HALF, "halvt": HALF, "halvannan": 1 + HALF, "halvannat": 1 + HALF,
}  # fmt: skip
WORD = any_of(NUMBER_WORDS)
N = rf"(?P<n>{NUMBER}|\b{WORD}(?:[ -]{WORD}){{0,3}}\b)"
TO = rf"(?: ?(?:-|till|eller|à|a|och) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = r"(?:(?:ca\.?|cirka|c:a|ungefär|omkring|runt|typ|kanske|bara|endast|max\.?|maximalt|maxat|högst|som mest|upp till|upptill|minst|åtminstone|mellan|under|nästan|drygt|knappt|sisådär|~) ?){0,3}"
HOURS = r"(?:timmars?|timmes?(?: tid)?|tim\b\.?|tmr|h|t)\b"
MINUTES = r"(?P<minutes>min(?:ut(?:er)?)?\b)"
EACH = r"(?: ?(?:i|per|/|om|varje|var|p\.?|på en) ?| )"
WEEK = r"(?:veckan?|veckovis|v)\b"
SITTING = r"(?:(?:lediga|ledig|fria|fri|korta|lugna) )?(?:kvällar|kväll|kvällspass|förmiddagar|förmiddag|eftermiddagar|eftermiddag|morgnar|morgon|nätter|natt)"
DAY_NAME = r"(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:ar(?:na)?|en|s)?)?-?"
DAY_NAMES = rf"(?P<listed>\b{DAY_NAME}(?:(?:,| och| o| &| samt) {DAY_NAME}){{0,4}})"
WORKDAYS = r"(?:vardag(?:ar(?:na)?|en)?|arbetsdag(?:ar)?|veckodag(?:ar(?:na)?)?|mån(?:dag)?(?:ar)? ?(?:-|till|t\.?o\.?m\.?) ?fre(?:dag)?(?:ar)?\b)"
ANY_TIME = rf"(?:{SITTING}|gånger|gång|ggr|dagar|vardagar)"
HOURS_OF_STUDY = r"(?:(?:plugg|studier|studietid|självstudier|studerande|pluggtid) ?)?"
NOT_BARE = r"(?! ?(?:per\b|/|i taget|sedan|totalt|sammanlagt|lång|långa|bort|pendling|resväg|erfarenhet|kurs|pass\b|om dagen|om året|i månaden|arbete\b|jobb\b))"
MONEY_UNIT = r"(?:€|£|\$|:-|(?:euros?|eur|e|kronor|kr|sek|dkk|nok|spänn|pund|gbp|dollar|usd|punds?)\b\.?)"

MONTHS: dict[str, tuple[int, int]] = {
    **month_names(SV), "vårt": (1, 5), "höstt": (9, 4), "vår": (3, 3), "midsommar": (6, 1), "sommar": (6, 3), "semester": (7, 1), "höst": (9, 3), "vinter": (12, 3), "jullov": (12, 1), "juluppehåll": (12, 1), "jul": (12, 1), "nyår": (1, 1),
    "helger": (12, 1), "lov": (12, 1), "årsskift": (1, 1),
}  # fmt: skip
MONTH_NAMES = rf"{'|'.join(month_names(SV))}|vår(?:en|terminen)?|midsommar|sommar(?:en|lovet)?|höst(?:en|terminen)?|vinter|vintern|jul(?:en|afton|helgen)?"
MONTH = rf"(?P<month>{MONTH_NAMES})\b\.?"
DAYS_IN_FIGURES = (*DAY_IN_FIGURES, r"(?:(?P<d>\d{1,2})/(?P<mo>\d{1,2})(?![\d/]))")
DAY = rf"(?:(?:den )?(?P<day>\d{{1,2}})(?::?[ea])? )?{MONTH}(?: (?:år )?(?P<year>20\d\d)\b| (?P<nextyear>nästa år))?"
NEXT = r"(?:(?P<next>nästa |kommande )|denna |i |den här )?"
PART = r"(?:(?P<start>början (?:av|på) )|(?P<end>(?:slutet|utgången) (?:av|på) )|(?P<middle>mitten (?:av|på) ))?"
BY = (
    r"\b(?:(?<!inte )(?<!börja )(?<!starta )(?<!igång )(?<!i gång )(?P<before>innan|före)|(?:klar|klart|färdig|färdigt|redo|i mål)(?: (?:till|i|senast|under|(?P<before2>innan|före)))?|"
    r"senast|(?<!börja )(?<!starta )(?<!börjar )(?<!igång )(?<!börja gärna )(?<!börjar gärna )(?<!börja plugga )(?<!börja studera )(?:fram )?till(?:s| och med)?|t\.?o\.?m\.?|deadline(?: är)?)"
    rf" (?:i |den |vid )?{PART}{NEXT}"
)
FROM = (
    r"\b(?:(?:kan |vill |ska |tänker )?(?:börja|börjar|starta|startar|sätta i ?gång|komma i ?gång|dra i ?gång|köra i ?gång|kursstart|start)(?: (?:plugga|studera|läsa|igen|tidigast|först|redan|gärna|någon gång)){0,2}"
    r"(?: (?:i|från|den|på|till|under|(?P<after>efter)))?|från(?: och med)?|fr\.?o\.?m\.?|tidigast|inte (?:före|innan)|först|(?P<after2>efter)|ledig från)"
    rf" (?:i |den |till |(?P<after3>efter ))?(?:(?:semestern|ledigheten|uppehållet|lovet|föräldraledigheten|sommarlovet) (?:i|den|till) )?{PART}{NEXT}"
)

START = r"(?:börja(?! jobba)|starta|sätta i ?gång|komma i ?gång|köra i ?gång|dra i ?gång|plugga|studera)"
MODAL = r"(?:kan|vill|ska|skulle|tänker|hoppas|planerar|passar det|funkar det|går det)"
WANTS_TO_START = rf"{MODAL} (?:(?:jag|vi|att|vilja|kunna|gärna|helst|tidigast|först|nog) ){{0,4}}{START}"
OVER = r"(?:slutar|tar slut|går ut|upphör|löper ut|är slut|är över|avslutas)"
OTHER_START = r"(?:börjar|startar) (?:i |på )?(?:skolan|förskolan|dagis|fritids|sexårs|ettan|gymnasiet)"
SINCE_FIRST = compile_all(
    rf"\b(?:(?:i|från|på|till|under|den|med start|(?P<after>efter)) (?:och med )?){{1,2}}{PART}{NEXT}{DAY} {WANTS_TO_START}",
    rf"\b(?:inte|ej|aldrig|tidigast|först) (?:(?:jag|kan|vill|redan|gå|med|kursen) ){{0,3}}(?:{START} )?(?:(?:plugga|studera|läsa) )?(?:förrän|förrens|föräns|fören|före|innan) (?:i |den |på |till |(?P<after2>efter) )?{PART}{NEXT}{DAY}",
    rf"\b(?:inte|ej) (?:(?:jag|kan|vill) ){{0,2}}(?:{START} )?(?:förrän|förrens|föräns|fören|före|innan) (?P<after2>efter )?(?P<month>nyår(?:et)?|årsskiftet)\b",
    rf"\b(?:när|då|så (?:fort|snart)(?: som)?|sen|efter(?: att)?|först) (?:[\w-]+ ){{1,5}}?(?:(?P<after3>{OVER})|{OTHER_START}) (?:i |den |på |till |vid )?{PART}{NEXT}{DAY}",
    rf"\b(?:min|mitt|mina|kontraktet|vikariatet|uppsägningstiden) (?:[\w-]+ ){{0,3}}?(?P<after3>{OVER}) (?:i |den |på |till |vid )?{PART}{NEXT}{DAY}",
    r"\b(?P<after>efter) (?P<month>nyår(?:et)?|årsskiftet|helgerna|jullovet|juluppehållet|lovet)\b",
    rf"\b(?:börja|starta|i ?gång|start|kursstart|från(?: och med)?) den (?P<lone_day>\d{{1,2}})(?!\d|(?::?[ea])? ?(?:{MONTH_NAMES}|/|\.\d))(?::?[ea])?\b",
    r"\b(?:från|på) (?P<month>nyåret?)\b",
    r"\b(?P<after>efter) (?:min |vår |sommar)?(?P<month>semester(?:n)?)\b(?! i)",
    rf"\b(?:{START}|start|kursstart|vill i ?gång) (?P<nextmonth>nästa månad)\b",
    rf"\b(?P<nextmonth>nästa månad) {WANTS_TO_START}",
    rf"\b{START} (?:(?:plugga|studera|läsa|gärna|helst|kursen|med en kurs) ){{0,2}}om (?:ca |cirka |ungefär |typ )?{N} (?P<unit>(?:månad(?:er)?|mån|veck(?:a|or)|år)\b)",
    rf"\bom (?:ca |cirka |ungefär |typ )?{N} (?P<unit>(?:månad(?:er)?|mån|veck(?:a|or)|år)\b) {WANTS_TO_START}",
    r"\b(?:börja|starta|sätta i ?gång|komma i ?gång|köra i ?gång) (?P<now>så (?:snart|fort) som möjligt|omgående|genast|omedelbart|med en gång|på en gång|asap|(?:direkt|nu|idag|i dag|redan nu|imorgon)(?= ?[;,.!]| ?$))",
)

LANGUAGES = {
    **{name.removesuffix("a"): code for name, code in language_names(SV).items()},
    "holländsk": LanguageCode("nl"),
}
L = rf"(?:{'|'.join(f'{name}a' for name in LANGUAGES)})"
COUNTRIES = {**country_names(SV), "holland": "NL", "england": "GB", "uk": "GB", "österrike": "AT"}
COUNTRY = rf"(?:{'|'.join(COUNTRIES)})"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "tusen": 1000, "t": 1000, "hundra": 100},
    currencies=(("kr", "SEK"), ("spänn", "SEK"), ("lapp", "SEK"), (":-", "SEK"), ("pund", "GBP")),
    hours_per_week=compile_all(
        rf"{ABOUT}{N} ?{HOURS}(?: (?:på|i taget|åt gången|x))? (?P<sittings>{NUMBER}|\b{WORD}\b) {ANY_TIME}{EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) {ANY_TIME}{EACH}{WEEK},? ?(?:(?:i|på|med|à|x|cirka|ca) ){{0,2}}{N} ?{HOURS}(?: (?:per gång|varje gång|åt gången|vardera|var))?",
        rf"{ABOUT}{N} ?{HOURS} (?:på |varje )?{DAY_NAME} (?:och|plus|samt) (?P<more>{NUMBER}|\b{WORD}\b)(?: ?{HOURS})? (?:på |varje )?(?:{DAY_NAME}|helgen|helgerna)\b",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?:varje |på )?(?P<listed>{DAY_NAME}(?:(?:,| och| o| &| samt) (?:på )?{DAY_NAME}){{1,4}})\b",
        rf"\b(?P<listed>{DAY_NAME}(?:(?:,| och| o| &| samt) {DAY_NAME}){{1,4}}) {ABOUT}{N} ?{HOURS} (?:vardera|var\b|varje|per gång|var gång)",
        rf"{ABOUT}{N}{TO} ?{HOURS} (?:i snitt|i genomsnitt|ungefär|max|totalt|plugg|studier|på (?:studier|plugget)),? ?(?:{EACH}{WEEK})",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}) (?!och\b|men\b|utan\b)(?:[\w-]+ ){{1,3}}?(?P<day>(?:varje|per) (?:kväll|dag|morgon))\b",
        rf"(?<!jobbar )(?<!arbetar )(?P<listed>\b{DAY_NAME} ?kväll(?:ar)?(?:(?:,| och| o| &| samt) {DAY_NAME} ?kväll(?:ar)?){{1,4}})\b",
        rf"(?<!jobbar )(?<!arbetar )(?<!jobbar på )(?<!arbetar på ){DAY_NAMES} ?(?:kväll(?:ar(?:na)?|en)?|förmiddag(?:ar(?:na)?)?|eftermiddag(?:ar(?:na)?)?|morg(?:on|nar))\b",
        rf"{ABOUT}{N}{TO} (?:(?P<halfdays>halv(?:a|dag|dagar)? ?(?:dag(?:ar)?)?)|(?P<wholedays>hel(?:a|dag|dagar)? ?(?:dag(?:ar)?)?)){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})(?:{EACH}(?:dag(?:en)?|dan))?,? (?:på |under |alla |varje |om |per |i |bara )?(?P<workday>{WORKDAYS}|utom (?:på )?helg\w*)",
        rf"\b(?P<workday>{WORKDAYS}) (?:kan jag |har jag |hinner jag )?{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}) (?:på|om) (?P<day>kvällarna|kvällen|morgnarna|morgonen|nätterna|dagarna)\b",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}) ?{HOURS_OF_STUDY}{EACH}?{WEEK}",
        rf"\b(?:i veckan|varje vecka|per vecka) (?:(?:kan|har|skulle|hinner|lägger|lägga|avsätta|jag|plugga|studera|finns|orkar) ){{0,5}}{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES}){EACH}(?:(?P<workday>vardag(?:ar)?|arbetsdag)|(?P<month>månad(?:en)?|mån)|(?P<day>dag(?:en)?|dan|dygn|kväll(?:en)?|natt|morgon))\b",
        rf"\b(?P<day>(?:varje|per|om) (?:dag|dagen|dan|kväll|morgon)) {ABOUT}{N}{TO} ?(?:{HOURS}|{MINUTES})",
        rf"\b(?P<n>halv)timmes?{EACH}(?P<day>dag(?:en)?|kväll(?:en)?|morgon)\b",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}){EACH}{WEEK}",
        rf"\b(?:jag (?:har|hinner|kan|orkar)|har (?:jag|bara)|kan (?:jag )?(?:lägga|avsätta|plugga|studera|läsa)|hinner|egentligen|hellre|snarare|ändra till|menade?|eller nej) (?:(?:jag|lägga|avsätta|plugga|tid|bara) ){{0,2}}{ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}",
        rf"\b(?:timmar|studietid|tid)(?: (?:i|per) veckan?)?(?: är|:|;|=) ?{ABOUT}{N}{TO}\b",
        rf"\b(?:utan|snarare|hellre|ändra till|menade?|blir|räkna med|klarar|hinner|orkar) {ABOUT}{N}{TO} (?:i|per) veckan?\b",
        rf"\b(?P<n>\d{{1,2}}) i ?stället för \d{{1,2}}\b(?! ?(?:{MONEY_UNIT}|\d|månad|år|veck))",
    ),
    hours_bare=pattern(rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<evenings>kvällar|kväll)\b|(?:i|per) veckan?\b){NOT_BARE}"),
    weekday=pattern(rf"\b{DAY_NAME}"),
    job_hours_before=pattern(
        r"\b(?:pendla(?:r|t)?|sov(?:er|it)|reser|åker|kör|tränar|sitter i bil(?:en)?|jobba(?:r|t|de)?|(?:löne)?arbeta(?:r|t|de)?|arbetstid(?:en)?(?: är)?|arbetsvecka(?: på| är)?|tjänst(?: på)?|anställ(?:d|ning)(?: på)?|jobb(?:et)?(?: på| är)?|pass(?: på)?)"
        r"(?: som [\w-]+)?(?: (?:ca|cirka|ungefär|runt|bara|heltid|deltid|nästan|över|upp till|typ|mellan|i butik|på|redan))* ?$"
    ),
    job_hours_after=pattern(r" ?(?:på jobbet|på mitt jobb|i jobbet|jobb\b|arbete\b|som [\w-]+|på arbetet|arbetstid|skift\b|(?:jobbar|arbetar) jag\b)"),
    money=compile_all(
        rf"(?:\bbudget(?:en)?(?: (?:på|är|ligger på))?[ :;=]+)?{ABOUT}(?P<currency>€|£|\$|\beuro |\beur |\bsek |\bdkk |\bnok |\bkr\.? ) ?(?P<n>{NUMBER})(?: ?(?P<times>k|tusen)\b)?",
        rf"(?:\bbudget(?:en)?(?: (?:på|är|ligger på))?[ :;=]+)?{ABOUT}{N} ?(?P<times>k\b|t\b|tusen\b|hundra\b)? ?(?P<currency>{MONEY_UNIT})(?!-)",
        rf"{ABOUT}(?P<n>{NUMBER}|\b{WORD}) ?(?P<times>tusen)(?P<currency>lapp(?:en|ar)?)\b",
        r"\b(?P<n>tusen)(?P<currency>lapp(?:en)?)\b",
        rf"\b(?:(?:får|ska|kan|vill) )?(?:inte )?(?:budget(?:en)?|lägga|betala|spendera|avvara|undvara|råd med|kosta|sparat(?: ihop| undan)?|smärtgräns(?:en)?|taket?|pristak(?:et)?)(?: (?:är|på|ligger på|ut|som mest|mer än|över|går vid|upp till))?[ :;=]+{ABOUT}{N} ?(?P<times>k|tusen|hundra)?\b(?! ?(?:{HOURS}|-|till \d|månad|veck|år|dagar|min|%|{SITTING}|eller|kurs|tid))",
        rf"\bhar (?:jag )?{ABOUT}{N} ?(?P<times>k|tusen)? att (?:lägga|spendera|röra mig med|betala|använda)\b",
        rf"\b(?:max(?:imalt)?\.?|högst|upp till|som mest|inte mer än) (?P<n>{NUMBER}|\b{WORD}) ?(?P<times>k|tusen)\b",
        rf"\b(?:max(?:imalt)?\.?|högst|upp till|som mest) (?P<n>\b[\w]*(?:tusen|hundra))\b(?! ?(?:{HOURS}|mil|meter|ord))",
        rf"(?P<n>{NUMBER}) i ?stället för (?=\d[\d .]{{2}}){NUMBER}",
    ),
    other_money_before=pattern(
        r"\b(?:tjäna(?:r|t|de)?|lön(?:en)?(?: är| på| ligger på)?|månadslön(?: är| på)?|timlön(?: är| på)?|får ut|inkomst(?:en)?(?: är| på)?|hyra(?:n)?(?: är| på)?|skuld(?:er)?(?: på)?|lån(?: på)?|skyldig|"
        r"(?<!som )kostar|kostade|betalade|förlorade|bidrag(?: på)?|a-kassa(?: på)?)(?: (?:ca|cirka|ungefär|runt|bara|typ|nästan|över|mer än|minst|mig|oss|i hyra|redan|på))* ?$"
    ),
    other_money_after=pattern(
        r" ?(?:/|per|i|om|varje) ?(?:månad(?:en)?|mån\b|timmen?|tim\b|h\b|veckan?\b|dag(?:en)?\b|året|år\b)| (?:i )?(?:lön|månadslön|hyra|skuld(?:er)?|studieskuld|lån|brutto|netto|före skatt|efter skatt)\b"
    ),
    replaced_before=pattern(r"\b(?:inte|ej|i ?stället för|snarare än|hellre än)(?: (?:ca|cirka|längre|bara|max))* ?$"),
    free_of_charge=pattern(
        r"\b(?:gratis\w*|kostnadsfri\w*|avgiftsfri\w*|utan (?:kostnad|avgift|att betala)|(?:har )?inga pengar|inte några pengar|(?:får|ska|kan) inte kosta (?:något|nåt|nånting|någonting|pengar)|"
        r"(?:kan|vill) (?:jag )?inte betala(?: (?:något|nåt|alls))?|kostar (?:inget|ingenting)|noll(?:budget| kronor| i budget)|budget(?:en)?(?: är|:)? (?:noll|0)\b)"
    ),
)  # fmt: skip

SPAN_UNIT = r"(?:månad(?:er(?:na)?|en|s)?|mån|år(?:et|en)?|veck(?:an?|or|orna))\b"
DATES = DateWords(
    within=pattern(
        r"(?:\b(?:(?:klar|klart|färdig|färdigt|klara (?:det|mig|av det)|i mål|examen) (?:på|om|inom)(?: under| mindre än| högst)?|inom(?: loppet av)?|(?<!börja )(?<!starta )(?<!börjar )om|under (?:de|det) (?:närmaste|kommande|nästa)|mindre än|"
        r"inte (?:mer|längre) än|högst|max(?:imalt)?\.?|som (?:längst|mest)|(?:får )?ta) (?:(?:de|det) (?:närmaste|kommande) )?(?:ca |cirka |ungefär |högst |max |drygt )?"
        rf"(?:(?:ett )?(?P<n2>halv)t? ?(?P<unit2>år(?:et)?)\b|{N} (?P<unit>{SPAN_UNIT})(?P<half> och (?:ett halvt|en halv)\b)?)(?! ?(?:s? ?erfarenhet|sedan|gammal|på jobbet|arbete|av jobb)))"
    ),
    until=compile_all(
        rf"\b(?:klar|klart|färdig|färdigt|avslutat?|i mål) (?:till|i|senast|under|(?P<before>innan|före)) (?:den )?{PART}{NEXT}{DAY}",
        *(BY + figures for figures in DAYS_IN_FIGURES),
        BY + DAY,
        BY + rf"(?:(?P<year>20\d\d)\b(?! ?(?:{MONEY_UNIT}))|(?P<thisyear>årsskiftet|nyår|nyårsafton|årets slut|årets utgång|(?<=nästa )år|(?<=slutet av )året|(?<=slutet på )året)\b)",
        r"\b(?:innan|före) (?P<thisyear>årsskiftet|nyår(?:safton)?|årets slut|året är slut)\b",
        rf"\b(?P<before>innan|före) (?:(?!jag\b|vi\b|slutet\b)[\w-]+ )(?:[\w-]+ ){{0,5}}?(?:i |den |till |på ){PART}{NEXT}{DAY}",
        rf"\b(?P<before>innan|före) (?:jag|vi) (?:[\w-]+ ){{1,5}}?(?:i |den |till |på ){PART}{NEXT}{DAY}",
        rf"\b(?:i|till|under|inom|vid) {PART}{NEXT}{DAY},? (?:vill|ska|måste|behöver|bör|skulle|hoppas) (?:jag|det|den|allt|vi|kursen|utbildningen) (?:(?:gärna|helst|ju|vilja|senast) )?(?:vara |va |bli |ha )?(?:klar|klart|färdig)",
        rf"\bunder (?P<year>20\d\d)\b(?! ?(?:{MONEY_UNIT}))",
        r"\b(?:under|inom) (?P<thisyear>året)\b",
    ),
    since=compile_all(*(FROM + figures for figures in DAYS_IN_FIGURES), FROM + DAY, FROM + r"(?:(?P<year>20\d\d)\b|(?<=nästa )(?P<thisyear>år)\b)"),
    since_first=SINCE_FIRST,
    months=MONTHS,
    holidays=("helger", "lov"),
    feasts={"jullov": (1, 6), "juluppehåll": (1, 6), "jul": (12, 24), "nyår": (1, 1), "årsskift": (1, 1), "midsommar": (6, 24)},
    year_units=("år",),
    week_units=("veck",),
)  # fmt: skip

FORMS = r"(?:på distans|distans|på plats|på nätet|nätet|online|digitalt|hemifrån|fysiskt|fysiska träffar|närstudier|klassrum|campus)"
NOT_A_MODE = r"(?!-|(?: (?:marknadsföring|butik|butiker|handel|försäljning|spel|poker|casino|bank|tidning|jobb|arbete|dating|shop)))"
PLACE_OF_STUDY = r"(?:kurs(?:er)?|utbildning(?:ar)?|studera|studier|plugga|läsa|lära mig|skola|högskola|universitet|undervisning|på plats|campus|bara|endast|gärna)"

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            r"\b(?:blended(?: learning)?|hybrid(?:kurs\w*|utbildning\w*|form|format|upplägg|undervisning)?(?! ?-?bil)|flexform|(?:delvis|dels|till viss del) (?:online|på distans|digitalt|på plats|på nätet)(?: (?:och )?(?:dels|delvis) (?:online|på distans|digitalt|på plats))?|"
            rf"(?:mix|mixat|blandning|kombination|kombo|blandat|blanda|kombinera)(?: av| mellan)? {FORMS}(?: ?(?:och|med|o|&|/) ?{FORMS})?|lite av varje|både {FORMS} och {FORMS}(?! (?:går|funkar|spelar|är))|distans med (?:fysiska )?träffar)\b"
        ),
        Mode.ONLINE: pattern(
            rf"\b(?:(?:helt |bara |endast |100 ?% )?(?:online|on-line|onlinekurs\w*|onlineutbildning\w*|onlinestudier)|(?<!jobba )(?<!jobbar )(?<!jobbat )(?<!arbeta )(?<!arbetar )(?<!jobb )(?:helt )?(?:på distans|hemifrån)|"
            r"utan att (?:(?:behöva|måsta) )?(?:lämna (?:hemmet|huset|hemorten)|åka (?:iväg|någonstans|nånstans)|resa|pendla)|slippa (?:resa|pendla|åka (?:iväg|någonstans))|(?:plugga|studera|läsa|lära mig) hemma|hemma (?:från|i) soffan|distans(?:kurs\w*|utbildning\w*|studier\w*|undervisning\w*|plugg\w*)|(?<!på )distans(?= ?(?:[;,.!?]|$| (?:funkar|fungerar|passar|går|duger|eller|är|men)\b))|(?:på|via|över) (?:nätet|webben|internet|zoom|teams)|(?:nät|webb)(?:kurs\w*|baserad\w*|utbildning\w*|undervisning\w*|studier)|"
            rf"(?:helt )?digitalt(?! (?:arbete|verktyg|skapande))|digital(?:a|t)? (?:kurs\w*|utbildning\w*|undervisning\w*|lektion\w*)|e-learning|e-lärande|webbinari\w+|fjärrundervisning\w*|virtuell\w* (?:kurs\w*|undervisning\w*))\b{NOT_A_MODE}"
        ),
        Mode.ONSITE: pattern(
            r"\b(?:på plats|(?:i )?klassrum(?:met)?|klassrumsundervisning|klassrumskurs\w*|när(?:undervisning|studier|träffar)\w*|fysisk[at]? (?:kurs\w*|utbildning\w*|undervisning\w*|lektion\w*|träff\w*)|fysiskt(?= ?(?:[;,.!?]|$))|"
            r"(?:på )?campus\w*|öga mot öga|ansikte mot ansikte|irl|i en (?:riktig )?klass|i (?:ett )?klassrum|träffa (?:folk|lärare\w*|andra|en lärare)(?: på riktigt| i verkligheten| live)?|på riktigt på plats|lärarledd\w* på plats|inte (?:bara )?(?:sitta )?framför (?:datorn|en (?:dator|skärm)|skärmen)|kvällskurs\w*|salsundervisning)\b"
        ),
        Mode.WORKPLACE: pattern(
            r"\b(?:(?:lära|lär|utbilda|utbildas|utbildning|lärande|lärning|kurs|kurser|undervisning)(?: mig)? (?:på (?:jobbet|arbetsplatsen|arbetet)|i arbetet)|arbetsplatsförlag\w*|lärlings?(?:utbildning\w*|plats\w*|skap)?|läroavtal\w*|apl)\b"
        ),
    },
    negation_before=pattern(
        r"\b(?:(?<!vet )(?<!vet jag )inte|ej|icke|ingen|inget|inga|aldrig|slippa|slipper|undvik(?:a|er)?|hatar|vägrar|i ?stället för|snarare än|hellre än|förutom|allt utom|(?:inte|ej) (?:heller )?(?:någon|något|några))"
        r"(?! (?:bara|enbart|endast|nödvändigtvis)\b) (?:(?!utan\b|men\b|och\b|bara\b|hellre\b|helst\b)[\w-]+ ){0,2}$"
    ),
    negation_after=pattern(
        r"(?: (?:kurser|utbildning|studier|undervisning))? (?:(?:funkar|fungerar|passar|går|duger|vill jag|kan jag|gillar jag|orkar jag) (?:tyvärr |verkligen |absolut |det )?(?:inte|ej)\b|(?:är|blir) (?:inte|inget|ingenting|ingen) (?:för mig|min grej|alternativ|möjligt|bra))"
    ),
    study_languages=compile_all(
        rf"\b(?<!prata )(?<!pratar )(?<!tala )(?<!talar )(?<!skriver )(?<!skriva )(?<!jobbar )(?<!jobba )(?<!heter det )(?<!bättre )(?<!bra )(?<!dålig )(?<!duktig )(?<!duktigare )(?<!säkrare )(?<!kass )(?:bara |endast |gärna |helst )?på (?P<languages>{L}(?:(?:, | eller | och | eller på | och på |/){L})*)\b",
        r"\b(?P<languages>(?:engelsk|svensk|finsk|dansk|norsk|tysk|fransk|spansk)språkig\w*)(?= (?:kurs|utbildning|undervisning|program))",
        rf"\b(?P<languages>{L}(?:(?:, | eller | och |/){L})*) (?:(?:går|funkar|fungerar|duger|passar|är) (?:det )?(?:(?:också|även|ju|nog|helt|jätte) ?)?(?:bra|ok|okej|okay|fint|lugnt|också|fine)\b|också (?:ok|okej|bra)|som (?:undervisnings|kurs)språk)",
        rf"\b(?:undervisningen|kursen|kurserna|lektionerna|det|allt) (?:måste|ska|bör|får) (?:vara |gå |hållas |ges )(?:på )?(?P<languages>{L}(?:(?:, | eller | och |/){L})*)\b",
        rf"\b(?:undervisnings|kurs)?språk(?:et)?(?: är| ska vara| bör vara)?[ :;]+(?P<languages>{L}(?:(?:, | eller | och |/){L})*)\b",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"\b{PLACE_OF_STUDY} (?:(?!jobb|arbet|bo\b|bor\b|bli\b|jag\b|att\b|som\b)[\w;-]+ ){{0,4}}i (?P<country>{COUNTRY})\b",
        rf"\b(?:kan tänka mig|öppen för|i alla fall|åtminstone|inom|nånstans|någonstans|var som helst|går bra med|gärna|helst|bara|endast|enbart|måste (?:vara|ligga|finnas|gå)|(?:ska|bör|får) (?:vara|ligga|finnas)) (?:(?:kurser|något|nåt|att plugga) )?(?:i )?(?P<country>{COUNTRY}(?:(?:, | eller | och ){COUNTRY}){{0,4}})\b(?!s)",
        rf"^(?:i )?(?P<country>{COUNTRY}(?:(?:, | eller | och ){COUNTRY}){{0,4}})(?: (?:går bra|funkar|är ok|helst|tack|bara))?$",
        rf"; (?:eller|och) (?:i )?(?P<country>{COUNTRY})\b",
        rf"\bi (?P<country>{COUNTRY}) (?:vill jag |kan jag )?(?:studera|plugga|läsa)\b",
    ),
    country_names=COUNTRIES,
    lifelong_learning=pattern(
        r"\b(?:livslångt lärande|livslång inlärning|kontinuerligt lärande|öppna (?:högskolan|universitetet|yrkeshögskolan|studier)|öppet universitet)\b"
    ),
    priorities={
        Objective.COST: pattern(
            r"\b(?:så billigt? som (?:möjligt|det går)|(?:det |den )?billigaste?(?: möjligt| möjliga| vägen| alternativet| sättet| kursen| kurserna)?|billigast möjligt|lägsta (?:möjliga )?(?:pris|kostnad)\w*|(?:betala|kosta) så lite som möjligt|(?:pengarna|priset|ekonomin|plånboken) (?:styr|avgör|bestämmer|går först)|(?:det )?viktig(?:a|ast|aste) (?:för mig )?är (?:att )?(?:priset|(?:det )?(?:är |blir )?billigt)|(?:priset|pengarna|kostnaden|ekonomin|pengar) är (?:det )?(?:viktigast|viktigaste|avgörande|a och o)|viktigast(?:e)? (?:är )?(?:att det är billigt|priset)|måste vara billigt|pris(?:et)? går först)\b"
        ),
        Objective.FINISH: pattern(
            r"\b(?:(?<!börja )(?<!starta )(?<!börjar )(?<!igång )så (?:snabbt|fort|snart|tidigt) som (?:möjligt|det går)|(?:det |den )?(?:snabbaste|kortaste)(?: möjliga)?(?: vägen| sättet| alternativet| utbildningen| kursen)?|snabbast möjligt|(?:det )?viktig(?:a|ast|aste) (?:för mig )?är att (?:det går|jag blir klar) (?:fort|snabbt)|(?:tiden|att det går fort) är viktigast|fort klar|(?:vara |bli |va )?(?:klar|färdig) (?:snabbt|fort|snart|på kort tid)|snabbt (?:bli |vara )?(?:klar|färdig)|(?:ska|måste|vill att det|får) gå(?:r)? (?:snabbt|fort|undan)|har bråttom)\b"
        ),
        Objective.HOURS: pattern(
            r"\b(?:så lite (?:tid|arbete|plugg|jobb|studietid|ansträngning)(?: i veckan)? som möjligt|så få timmar(?: i veckan)? som möjligt|så lite som möjligt i veckan|minst (?:antal )?(?:timmar|plugg|arbete|ansträngning)|(?:plugga|jobba) så lite som möjligt)\b"
        ),
        Objective.COVERAGE: pattern(
            r"\b(?:lära mig så mycket som möjligt|så (?:många kunskaper|mycket kunskap|brett) som möjligt|(?:innehållet|kvaliteten|kvalitén|kunskapen|lärandet) (?:är viktigast|går först)|bäst innehåll|bredaste)\b"
        ),
    },
    provider_marker=r"\b(?:på|från|vid|hos|av|via) {name}\b",
    not_a_provider_before=pattern(
        r"\b(?:jobba[rt]?|jobbade|arbeta[rt]?|arbetade|anställd|arbetsgivare(?: är)?|jobb|är|bor|bott|född|kommer|kund)(?: [\w-]+){0,2} ?(?:på|från|vid|hos|av|i|åt)? ?$"
    ),
    no_limit=pattern(
        r"\b(?:hoppa(?:r)? över(?: (?:den|det|frågan))?|skippa(?:r)?(?: (?:den|det))?|skip|nästa fråga|ingen (?:gräns|aning|preferens|åsikt|särskild)|inga (?:önskemål|krav|preferenser)|(?:det )?(?:spelar|gör) (?:mig )?ingen roll|gör detsamma|vet (?:jag )?(?:inte|ej|inge)(?: (?:än|riktigt|ännu))?|"
        r"kvittar|strunt ?samma|(?:vad|vilken|vilket|hur) som helst|(?:båda|bägge|alla)(?: (?:går|funkar|delarna|två|är)(?: bra| ok| okej)?)?|både och|(?:det )?beror på|flexibel|(?:jag )?(?:är )?osäker|vill (?:jag )?(?:helst )?inte (?:svara|säga|berätta|tala om|gå in på)|(?:svårt|omöjligt) att (?:säga|svara)|ingen kommentar|säger jag inte|(?:det är )?privat|har inte (?:tänkt|bestämt)\w*|inte (?:bestämt|funderat)\w*|fråga (?:om )?(?:något|nåt) annat|oklart|allt (?:går|funkar)(?: bra)?|pass(?= ?(?:[;,.!]|$))|idk)\b"
    ),
    lifted={
        RequestField.BUDGET: pattern(
            r"\b(?:(?:priset|pengar(?:na)?|kostnaden|budgeten|pris|vad det kostar) (?:spelar (?:ingen roll|mindre roll)|är (?:inget problem|oviktigt|inte viktig\w*)|gör inget)|(?:det )?spelar ingen roll vad det kostar|(?:ingen|inget) (?:budgetgräns|budgettak|pristak|gräns för (?:budgeten|priset))|glöm (?:bort )?(?:budgeten|priset)|strunta i (?:budgeten|priset)|obegränsad budget|hur dyrt som helst)\b"
        ),
        RequestField.LATEST_FINISH: pattern(
            r"\b(?:ingen (?:deadline|brådska|stress|tidspress|tidsgräns|sluttid)|(?:det är |har )?(?:inte|ingen) bråttom|inte bråttom|glöm (?:bort )?(?:deadlinen|slutdatumet|datumet)|(?:det )?(?:får )?tar? den tid det tar)\b"
        ),
        RequestField.MODES: pattern(
            r"\b(?:(?:både |antingen )?(?:online|på plats|på distans|distans) (?:eller|och) (?:online|på plats|på distans|distans),? (?:(?:det|båda|bägge|allt|spelar|går|funkar|är|gör) ?){1,3}(?:ingen roll|detsamma|bra|ok|okej|lika bra|fint|kvittar)|(?:spelar ingen roll|kvittar) om det är (?:online|på plats|på distans)(?: eller (?:online|på plats|på distans))?|alla (?:studieformer|former) (?:går|funkar)(?: bra)?)\b"
        ),
        RequestField.LANGUAGES: pattern(r"\b(?:(?:på )?vilket språk som helst|språk(?:et)? spelar (?:ingen|mindre) roll|alla språk (?:går|funkar)(?: bra)?)\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:(?:i )?vilket land som helst|var som helst(?: i (?:europa|världen|norden))?|land(?:et)? spelar ingen roll|alla länder)\b"),
        RequestField.PROVIDER_WORDS: pattern(
            r"\b(?:vilken (?:skola|högskola|anordnare) som helst|vilket universitet som helst|(?:skolan|högskolan|universitetet|anordnaren) spelar ingen roll|alla (?:skolor|universitet))\b"
        ),
    },
)  # fmt: skip
