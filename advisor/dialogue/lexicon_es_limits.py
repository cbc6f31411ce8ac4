"""Spanish words for numbers, dates, forms, languages and places."""

from decimal import Decimal

from advisor.dialogue.lexicon import DAY_IN_FIGURES, NUMBER, AcceptWords, DateWords, NumberWords, compile_all
from advisor.dialogue.names import country_names, language_names, month_names, without_accents
from advisor.dialogue.number_words import spelt_numbers
from advisor.dialogue.patterns import any_of, pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

ES = LanguageCode("es")

COLLOQUIAL: dict[str, Decimal] = {
    "un": Decimal(1), "una": Decimal(1), "ciento": Decimal(100), "media": Decimal("0.5"), "medio": Decimal("0.5"), "un par de": Decimal(2), "un par": Decimal(2), "par de": Decimal(2),
    "una decena de": Decimal(10), "una docena de": Decimal(12), "una veintena de": Decimal(20), "un centenar de": Decimal(100), "un millar de": Decimal(1000),
    "dos o tres": Decimal(2), "una o dos": Decimal(1), "tres o cuatro": Decimal(3),
}  # fmt: skip
SPELT = spelt_numbers(ES) | {
    spelling.replace("cientos", "cientas"): value for spelling, value in spelt_numbers(ES).items()
}
SPELT |= {without_accents(spelling): value for spelling, value in SPELT.items()}
NUMBER_WORDS = SPELT | COLLOQUIAL
PARTS = {part for spelling in SPELT for part in spelling.split()} - {"y", "cero"}
"""Spellings are made of few words; a pattern of these is faster than one of all spellings."""

WORD = any_of({*PARTS, *COLLOQUIAL})
N = rf"(?P<n>{NUMBER}|\b{WORD}(?: (?:y )?{WORD}){{0,4}}\b)"
NUMBER_WORDS |= dict.fromkeys(("nada", "nada de nada", "cero patatero"), Decimal(0))  # a short answer about money
NUMBER_WORDS[""] = Decimal(1)  # "hora y media al día" is one hour and a half
TO = rf"(?: ?(?:-|a|o|u|y) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = (
    r"(?:(?:unas|unos|alrededor de|cerca de|m[áa]ximo|m[áa]x\.?|como mucho|como m[áa]ximo|un m[áa]ximo de|hasta|no m[áa]s de|menos de|m[áa]s de|al menos|como m[íi]nimo|m[íi]nimo|apenas|quiz[áa]s?|"
    r"solo|s[óo]lo|solamente|entre|casi|aproximadamente|aprox\.?|tipo|por lo menos|~) ?){0,3}"
)
HOURS = r"(?: ?(?:horas?|horitas?|hrs?|hs|h)\b(?P<half> y media| y 1/2)?)"
MINUTES = r" ?(?P<minutes>(?:minutos?|minutitos|min)\b)"
WEEK = r"(?:semanal(?:es|mente)?|semana|sem)\b"
EACH = r"(?: ?(?:a la|por|/|cada|en (?:toda )?la|durante la|x|todas las|p/) ?| )"
SITTING = r"(?:tardes?|noches?|ma[ñn]anas?)"
TIMES = rf"(?:{SITTING}|veces|d[íi]as?)"
WEEKDAY = r"(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?)\b)"
A_DAY = rf"(?:(?:el |los |cada |todos ){{0,2}}{WEEKDAY}(?: (?:por|a|de) la {SITTING}\b)?)"
AND_DAY = rf"(?:(?:,? (?:y|m[áa]s|o) |, ?|/| )(?={A_DAY}))"
AVAILABLE = r"(?:disponible|libres?|puedo|podr[íi]a|estudiar|solo|s[óo]lo|solamente|[úu]nicamente|mejor|tengo|dedicar(?:le)?|sacar|ir|hacer|poner|digamos|no,)"
NOT_BARE = r"(?! ?(?:de (?:trabajo|curro|experiencia|camino|viaje|coche|tren|jornada|lunes)|en total|diarias|al (?:d[íi]a|mes)\b|por\b|/|cada\b|lectivas|de curso|de clase|extra|de pr[áa]cticas|de la (?:ma|ta|no)))"

MONTHS = month_names(ES) | {
    "setiembre": (9, 1), "sep": (9, 1), "primavera": (3, 3), "verano": (6, 3), "otoño": (9, 3), "otono": (9, 3), "invierno": (12, 3),
    "fiestas": (12, 1), "año nuevo": (1, 1), "ano nuevo": (1, 1), "reyes": (1, 1), "vuelta al cole": (9, 1), "navidades": (12, 1), "navidad": (12, 1),
}  # fmt: skip
MONTH = rf"(?P<month>{any_of(MONTHS)})\b\.?"
NEXT_YEAR = r"(?: (?P<nextyear>del? (?:pr[óo]ximo a[ñn]o|a[ñn]o (?:que viene|pr[óo]ximo))))"
DAY = rf"(?:(?P<day>\d{{1,2}}) de )?(?:mes de )?(?:pr[óo]xim[oa] )?{MONTH}(?: que viene| pr[óo]xim[oa])?(?: (?:del? )?(?:a[ñn]o )?(?P<year>20\d\d)\b|{NEXT_YEAR})?"
YEAR = r"(?:(?:a[ñn]o (?:del? )?)?(?P<year>20\d\d)\b(?! ?(?:€|euros?|eur|pavos|horas?|h)\b)|(?:este )?(?P<thisyear>a[ñn]o)\b(?P<next> que viene| pr[óo]ximo)?(?! (?:del?|y)\b))"
THE = r"(?:el |la |los |las |del |de |en |al |este |esta |mes de |d[íi]a de |(?:fin de las )?vacaciones de )*"
CANNOT = r"(?:(?:yo )?(?:no (?:puedo|podr[ée]|podr[íi]a|estoy|estar[ée]|me viene|ser[áa] posible|hay manera)|(?:es |me es |ser[áa] )?imposible|nada(?= ?[;,.!]| ?$)))"
WHEN = rf"(?:a )?(?:principios|comienzos|inicios|primeros|mediados|finales|fin|final) (?:del? )?{THE}"
BY = (
    r"\b(?:(?<!no )(?:(?P<before>antes)(?! del? (?:el )?(?:fin|final)(?:es)?\b)|antes(?= del? (?:el )?(?:fin|final)(?:es)?\b))|para|hasta|a (?:lo )?m[áa]s tardar|(?:como (?:muy )?|lo m[áa]s |no m[áa]s )tarde(?: de)?|de aqu[íi] a|"
    r"(?:termin\w+|acab\w+|list[oa]|titulad[oa]|graduad[oa]|finaliz\w+|preparad[oa])(?: el curso| la formaci[óo]n| todo)? (?:en|para|a|hasta|(?P<before2>antes)(?! del? (?:el )?(?:fin|final)(?:es)?\b))|(?:fecha l[íi]mite|plazo|deadline)(?: es|:|;)?|(?=(?:a )?final(?:es)? del? (?:20\d\d|a[ñn]o))) ?"
    rf"{THE}(?P<start>(?:principios|comienzos|inicios?|el comienzo|primeros) )?(?:(?:a )?(?:fin|final|finales|mediados|mitad) )?{THE}"
)
FROM = (
    r"\b(?:(?:a )?partir del?|(?<!paro )(?<!desempleada )(?<!desempleado )(?<!trabajo )(?<!aquí )(?<!despedida )(?<!despedido )(?<!casa )desde|(?:empezar|comenzar|arrancar|iniciar|empiezo|empezar[íi]a|empezando|comienzo|incorporarme)(?: el curso| las clases| los estudios| a estudiar)?(?: (?P<after>despu[ée]s|tras)| a partir| desde|)|no antes|(?P<after2>despu[ée]s|tras|pasad[oa])|"
    r"(?:disponible|libre)(?: a partir| desde| en| (?P<after3>despu[ée]s))|como pronto|lo antes en) ?"
    rf"{THE}(?:(?:a )?(?:principios|comienzos|inicios|fin|final|finales|mediados) )?{THE}"
)

START = r"(?:empezar(?:[íi]a|[ée])?|comenzar(?:[íi]a|[ée])?|arrancar|iniciar|ponerme|apuntarme|empiezo|comienzo|empezando|disponible|libre)(?: el curso| las clases| los estudios| a estudiar| con (?:esto|el curso))?"
SPAN = rf"(?:unos |unas |aproximadamente )?(?:{N} |(?=(?:mes|a[ñn]o) y medio))(?P<unit>mes(?:es)?|a[ñn]os?|semanas?)\b(?P<half> y medi[oa]\b)?"
OCCASION = r"[^;,.!?\n\d]{2,60}?"
ENDS = r"(?:se (?:me )?)?(?:acab|termin|finaliz|venc)\w+|hasta"
SINCE_FIRST = compile_all(
    rf"\b(?:no (?:puedo|podr[ée]|podr[íi]a|quiero|estoy|estar[ée]|tengo|me va)|imposible)(?: (?!termin|acab)\w+){{0,3}} antes (?:de |del ){THE}(?:{WHEN})?{DAY}",
    rf"\bdespu[ée]s de(?:l| la| mi| los| las) {OCCASION},? (?:en|el|{WHEN}) ?{THE}{DAY}",
    rf"\bantes (?:de |del ){THE}(?:{WHEN})?{DAY},? {CANNOT}",
    rf"\bhasta (?:despu[ée]s de |pasad[oa]s? )?{THE}(?:{WHEN})?{DAY},? (?:no (?:puedo|podr[ée]|podr[íi]a) (?:empezar|comenzar)|no (?:empiezo|empezar[ée]))",
    rf"\b(?:puedo|podr[ée]|podr[íi]a|quiero) (?:empezar|comenzar) hasta (?P<after>despu[ée]s de |pasad[oa]s? |){THE}(?:{WHEN})?{DAY}",
    rf"\b{START}(?: solo| como pronto)? (?:en|dentro de|de aqu[íi] a) {SPAN}",
    rf"\b(?:en|dentro de|de aqu[íi] a) {SPAN},? (?:ya )?(?:puedo|podr[ée]|podr[íi]a|quiero|quisiera|me gustar[íi]a|estar[ée]|estoy) {START}\b",
    rf"\b(?:{START}|desde|a partir del|para|no antes del)(?: solo)? (?:el )?(?P<nextmonth>(?:pr[óo]ximo mes|mes que viene|mes pr[óo]ximo))\b",
    r"^(?:mejor |solo |a partir d)?el (?P<nextmonth>pr[óo]ximo mes|mes que viene)\b",
    rf"\b{START} (?P<now>ya(?: mismo)?(?= ?[;,.!]| ?$)|ya mismo|ahora mismo|ahora|de inmediato|inmediatamente|ma[ñn]ana(?: mismo)?|hoy mismo|esta semana|enseguida)(?!\w)",
    r"^(?:mejor |solo |ya )?el (?:(?P<thisyear>a[ñn]o)(?P<next> que viene| pr[óo]ximo)|pr[óo]ximo (?P<nextyear>a[ñn]o))(?: mejor| solo)?[ .!]*$",
    rf"\b(?:contrato|pr[áa]cticas|beca|proyecto|temporada|trabajo|curro|baja|permiso|paro|curso escolar)\b[^;,.!?\n\d]{{0,30}}? (?P<after>{ENDS}) ?{THE}(?:{WHEN})?{DAY},? (?:as[íi] que |y |entonces |a partir )?(?:despu[ée]s|luego|ya puedo|de ah[íi]|estar[ée] libre|desde)",
    rf"\b(?:se me |me )?(?P<after>(?:acaba|termina|vence|finaliza)) (?:el|la|las|mi|mis|este) [\w ]{{3,25}}? {THE}(?:{WHEN})?{DAY},? (?:as[íi] que |y |entonces |a partir )?(?:despu[ée]s|luego|ya puedo|de ah[íi]|estar[ée] libre|desde)",
    rf"\b(?:cuando|una vez que|en cuanto|despu[ée]s de que) (?:[^;,.!?\n\d]{{2,60}}? )?(?P<after>(?:se me )?(?:acab|termin|finali|venz|venc)\w+)(?: (?:el|la|las|mi|mis) [\w ]{{3,25}}?)? {THE}(?:{WHEN})?{DAY}",
    rf"\b(?:cuando|una vez que|en cuanto) {OCCASION},? (?:en|el|{WHEN}) ?{THE}{DAY}",
    rf"\b(?:inicio(?: de(?:l curso| las? clases?| la formaci[óo]n))?|fecha de inicio|comienzo de(?:l curso| las clases))(?: deseado| ideal(?:mente)?| previsto)?(?: ?[:;]| es)? ?{THE}(?:{WHEN})?{DAY}",
    rf"\b(?:(?:en|el) |{WHEN}){THE}{DAY},? (?:me (?:va|viene|ir[íi]a|vendr[íi]a) (?:bien|genial|perfecto|fenomenal)|ser[íi]a (?:ideal|perfecto))",
    rf"^(?:mejor |ya )?{WHEN}{DAY}[ .!]*$",
)  # fmt: skip
UNTIL_FURTHER = compile_all(
    rf"\b(?:para|en|a|el|{WHEN}) ?{THE}(?:{WHEN})?{DAY},? (?:a m[áa]s tardar|como (?:muy tarde|mucho|m[áa]ximo)|m[áa]x(?:imo)?|lo m[áa]s tardar)\b",
    rf"\b(?<!no )(?P<before>antes) de(?:l| que) {OCCASION} (?:en|el|{WHEN}) ?{THE}{DAY}",
    rf"\b(?:en|el|{WHEN}) ?{THE}{DAY}(?=[^.;!?\n]{{0,50}}\b(?:terminad[oa]|acabad[oa]|list[oa]|terminar|acabar|titulad[oa]) (?P<before>antes)(?: de eso)?(?: ?[.;,!?\n]|$))",
)  # fmt: skip

LANGUAGES = language_names(ES) | {
    "castellano": ES,
    "finlandés": LanguageCode("fi"),
    "finlandes": LanguageCode("fi"),
    "holandés": LanguageCode("nl"),
    "holandes": LanguageCode("nl"),
}
L = rf"(?:{'|'.join(LANGUAGES)})"
COUNTRIES = country_names(ES) | {
    "república checa": "CZ",
    "republica checa": "CZ",
    "holanda": "NL",
    "gran bretaña": "GB",
    "inglaterra": "GB",
    "espana": "ES",
}
COUNTRY = rf"(?:{'|'.join(COUNTRIES)})"
MATTERS = r"(?:(?:lo (?:m[áa]s importante|principal|importante|primero|esencial|que m[áa]s (?:me )?importa)|(?:mi |la )?prioridad(?: n[úu]mero uno)?|ante todo|sobre todo)(?: para m[íi])?,? ?(?:es|son|:|;|=|ser[íi]a)? ?(?:(?:el|la|las|que (?:sea|vaya)) ?){0,2})"
COUNTS = r"(?: (?:es lo (?:m[áa]s importante|primero|principal)|(?:es )?(?:mi )?prioridad|ante todo|es lo que m[áa]s (?:me )?importa))"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "mil": 1000},
    hours_per_week=compile_all(
        rf"{ABOUT}{N}{HOURS},? (?:al d[íi]a,? |por d[íi]a,? |en |durante |x ){{0,2}}(?P<sittings>{NUMBER}|\b{WORD}\b) {TIMES}{EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) {TIMES}{EACH}{WEEK},? (?:de |durante |x |unas |a ){{0,2}}{N}{HOURS}",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:(?:libres?|en total|de estudio|de tiempo|como (?:mucho|m[áa]ximo)|m[áa]ximo|m[áa]s o menos) ?){{0,2}}{EACH}?{WEEK}",
        rf"\b(?P<n>)hora(?P<half> y media) ?(?:{EACH}{WEEK}|(?P<day>al d[íi]a|diarias?|por d[íi]a|cada (?:d[íi]a|noche|tarde)|todos los d[íi]as))\b",
        rf"\b(?:a la|por|cada|todas las|en la) semana,? (?:(?:yo|tengo|puedo|podr[íi]a|dedicar(?:le)?|sacar|estudiar|dispongo de|de|hacer|saco|son) ?){{0,5}}{ABOUT}{N}{TO}{HOURS}",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) (?:diarias|(?:al|por|cada) d[íi]a),? (?:solo |s[óo]lo )?(?P<workday>(?:de )?(?:lunes a viernes|l a v|entre semana)|(?:los )?d[íi]as (?:laborables|de diario))\b",
        rf"{ABOUT}{N}{HOURS} {A_DAY}(?P<more>(?:,? ?(?:y |m[áa]s |\+ ?)?(?:otras )?(?:{NUMBER}|\b{WORD}\b){HOURS.replace('?P<half>', '?:')} (?:{A_DAY}|(?:el |los |cada )(?:finde\w*|fin(?:es)? de semana))){{1,6}})",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:cada (?:d[íi]a|mediod[íi]a|tarde|noche|ma[ñn]ana)|todos los (?:d[íi]as|mediod[íi]as)|todas las \w+|(?:al|a) (?:d[íi]a|mediod[íi]a)),? (?P<workday>(?:de )?lunes a viernes|entre semana)",
        rf"{ABOUT}{N}{TO}{HOURS} (?P<listed>{A_DAY}(?:{AND_DAY}{A_DAY}){{0,5}})",
        rf"\b(?P<listed>{A_DAY}(?:{AND_DAY}{A_DAY}){{0,5}})(?: ?[;,:])? (?:son |puedo |tengo |unas |(?:durante )?){{0,2}}{N}{TO}{HOURS}{NOT_BARE}",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:libres? )?(?:(?:al |por |/ ?|cada |en |los |cada )(?P<workday>d[íi]as? (?:laborables?|h[áa]bil(?:es)?|de lunes a viernes|entre semana))|(?P<month>(?:al |por |/ ?|cada |en el )mes|mensuales)|(?P<day>(?:al |por |/ ?|cada |todos los |todas las |a la |en el |x )(?:d[íi]as?|noches?|tardes?|ma[ñn]anas?)|diari[oa]s?|por las (?:noches|tardes|ma[ñn]anas)))\b",
        rf"\b(?P<day>todos los d[íi]as|cada (?:d[íi]a|noche|tarde|ma[ñn]ana)|al d[íi]a),? {ABOUT}{N}{TO}(?:{HOURS}|{MINUTES})",
        rf"{ABOUT}{N}{TO}{HOURS} (?:(?:en|de) )?(?:el |los |cada |todos los )(?:finde\w*|fin(?:es)? de semana)\b",
        rf"(?P<halfdays>\bmedi[oa] (?:d[íi]a|jornada)s?)(?P<n>)(?: libres?)?{EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<halfdays>medi[oa]s? (?:d[íi]as?|jornadas?))(?: libres?)?(?:{EACH}{WEEK}|$)",
        rf"{ABOUT}{N}{TO} (?P<wholedays>(?:d[íi]as?|jornadas?) (?:enter[oa]s?|complet[oa]s?|libres?))(?:{EACH}{WEEK}|$)",
        rf"\b(?:estudiar|dedicar(?:le)?|sacar|formarme) {ABOUT}{N}{TO} (?P<wholedays>d[íi]as?){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING})(?: libres?)?{EACH}{WEEK}",
        rf"^(?:no |mejor |pues |digamos |quiz[áa]s? |yo dir[íi]a |bueno |a ver |[,;] ?){{0,3}}{ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?: (?:como mucho|m[áa]ximo|max|creo|quiz[áa]s?))?[ .!]*$",
        rf"\b{AVAILABLE} {ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?! ?(?:por|/|al? (?:mes|la)|de (?:trabajo|guardia|curro)|\d))",
        rf"(?:^|\b{AVAILABLE} )(?P<listed>(?:{A_DAY}{AND_DAY}){{0,5}}(?:el |los |cada ){{0,2}}{WEEKDAY} (?:por|a|de) la {SITTING})\b(?!,? (?:de )?\d)",
        rf"\b(?:tengo|tendr[íi]a|dispongo de|(?:puedo|podr[íi]a|quiero) (?:dedicar(?:le)?|sacar|estudiar|invertir|echarle|hacer|poner)|dedicar(?:le)?|saco|mejor|en realidad|m[áa]s bien|solo|s[óo]lo|solamente|digamos|que sean|pon|ponme|cambia a|no,) ?,? ?(?:mejor )?{ABOUT}{N}{TO}{HOURS}{NOT_BARE}",
        rf"\b(?:tiempo (?:libre|disponible)|horas(?: (?:a la|por) semana)?|disponibilidad) ?(?:es|son|:|;|=) ?{ABOUT}{N}{TO}\b",
    ),
    weekday=pattern(WEEKDAY),
    hours_bare=pattern(rf"(?<!curso de )(?<!clases de )(?<!cursos de ){ABOUT}{N}{TO}{HOURS}{NOT_BARE}"),
    job_hours_before=pattern(
        r"\b(?:(?<!mi )(?<!de )trabaj(?:o|a|aba|ando|amos)|curr(?:o|aba|ando)|trabajar|(?<!media )(?<!medias )jornadas?|contratos?|turnos?|guardias?|empleos?|mi (?:trabajo|curro|empleo)(?: es| son)?|un (?:trabajo|curro)|tiempo completo|jornada completa|media jornada)"
        r"(?: (?!y\b|pero\b|tengo\b|puedo\b|con\b|as[íi]\b|no\b|me\b|solo\b)[\w'-]+){0,4} ?$"
    ),
    job_hours_after=pattern(r" ?(?:(?:de|en el|en mi) (?:trabajo|curro|jornada|contrato|empleo|camino|oficina)\b|trabajando\b|currando\b|como (?!m[áa]ximo|much|l[íi]mite))"),
    money=compile_all(
        rf"(?:\b(?:presupuesto|gastar|pagar|invertir)(?: (?:es|de|es de))?[ :;=]+)?{ABOUT}(?P<currency>€|\$|£|\beuros? |\beur |\busd |\bgbp |\bchf ) ?(?P<n>{NUMBER})(?: ?(?P<times>k)\b)?",
        rf"(?:\b(?:presupuesto|gastar|pagar|invertir)(?: (?:es|de|es de))?[ :;=]+)?{ABOUT}{N} ?(?P<times>k\b|mil\b)? ?(?P<currency>€|£|\$|(?:euros?|euritos|eur|pavos|leuros|chf|francos?(?: suizos)?|libras|gbp|d[óo]lares|usd)\b)",
        rf"{ABOUT}(?P<n>{NUMBER})(?<=\d\d\d)(?P<currency>e)\b",
        rf"\b(?:presupuesto|gastar(?:me)?|pagar|invertir|poner)(?: (?:es|ser[íi]a|total|m[áa]ximo|de|m[áa]s|como|tope|mucho|hasta)){{0,4}}[ :;=]+{ABOUT}{N} ?(?P<times>k|mil)?\b(?! ?(?:{HOURS}|-|%|(?:meses|mes|a[ñn]os?|semanas?|d[íi]as?|minutos?|min|veces|personas|cursos?)\b|{SITTING}\b))",
        rf"{ABOUT}{N} ?(?P<times>k\b|mil\b)? (?:(?:de|como) presupuesto|ahorrad[oa]s|de ahorros|guardad[oa]s|para (?:el|este|los|un) (?:cursos?|m[áa]ster|estudios?)|para (?:la|una|mi) formaci[óo]n|para formarme)\b",
        rf"\b(?:(?:no )?(?:quiero |puedo |debe |deber[íi]a |que )?(?:pas(?:e|ar(?:me)?)|supere|superar|exceda|exceder|suba|subir) de|llegar (?:hasta|a)|presupuesto (?:es|son|de)(?: de)?) (?:los )?{N} ?(?P<times>k|mil)?\b(?! ?(?:{HOURS}|-|%|(?:meses|mes|a[ñn]os?|semanas?|d[íi]as?|minutos?|min|veces|personas|cursos?|km|kil[óo]metros)\b|{SITTING}\b))",
        rf"\b(?:m[áa]x(?:imo)?\.?|hasta|como mucho) (?P<n>{NUMBER}) ?(?P<times>k)\b",
    ),
    other_money_before=pattern(
        r"\b(?:gan(?:o|aba|ar|amos|ando)|cobr(?:o|aba|ar|ando)|me pagan|pagan|sueldo|salario|n[óo]mina|ingresos?|alquiler|hipoteca|deudas?|debo|pr[ée]stamo|paro|pensi[óo]n|(?<!no )(?<!debe )(?<!puede )(?<!deber[íi]a )(?:cuesta|cost[óo]|costaba|vale|val[íi]a)|perd[íi]|factura|presupuesto (?:anual|mensual)(?: del? \w+)?)"
        r"(?: (?:es|son|de|unos|como|solo|m[áa]s de|menos de|me|al mes|bruto|neto|actual|era|en|mensual|el|la|unas|casi|:|sobre|de unos)){0,4} ?$"
    ),
    other_money_after=pattern(
        r" ?(?:netos?|brutos?|limpios)\b(?: ?(?:/|por|al) ?(?:mes|a[ñn]o|hora))?| ?(?:/|por|al?|cada) ?(?:la )?(?:mes|hora|h\b|semana|d[íi]a|a[ñn]o)| mensuales\b| anuales\b| de (?:sueldo|deudas?|alquiler|hipoteca|ingresos|paro|salario|n[óo]mina)"
    ),
    replaced_before=pattern(r"\b(?:en vez de|en lugar de|no(?! ?,)|ya no|y no)(?: (?:son|unos|unas|solo|los|las))* ?$"),
    free_of_charge=pattern(
        r"\b(?:gratis|gratuit(?:o|a|os|as|amente)|de balde|sin (?:pagar|gastar)(?: nada)?|sin (?:dinero|presupuesto|un duro|pasta|coste|costo|blanca)|no (?:tengo|hay|me queda) (?:nada de |mucho )?(?:dinero|presupuesto|pasta|plata|un duro|un euro|ni un (?:duro|euro)|guita)|ni un duro|(?:no (?:puedo|quiero)|sin poder) (?:pagar|gastar)(?: nada)?|"
        r"presupuesto(?: es| de|:| ;)* ?(?:cero|nulo|0)|cero euros|coste cero|nada que gastar|estoy (?:sin blanca|pelad[oa]|ties[oa])|0 ?(?:€|euros?))(?!\w)"
    ),
    currencies=(("libra", "GBP"), ("franco", "CHF"), ("dólar", "USD"), ("dolar", "USD")),
)  # fmt: skip

DATES = DateWords(
    within=pattern(
        rf"(?:\b(?:en(?: menos de| (?:el plazo|un plazo) de| unos| como mucho| m[áa]ximo)?|dentro de|durante los pr[óo]ximos|(?:en )?los pr[óo]ximos|menos de|no m[áa]s de|como mucho|m[áa]x(?:imo)?\.?(?: de)?|hasta|de aqu[íi] a|antes de|al cabo de|me (?:doy|dejo|pongo)|no (?:dure|dur[ea]n?|tard\w+|pas\w+|lleve|supere)(?: m[áa]s)?(?: de)?) (?:unos )?{N} (?:pr[óo]ximos )?(?P<unit>mes(?:es)?|a[ñn]os?|semanas?)|\b(?:en|dentro de) (?P<unit3>a[ñn]o|mes)(?= y medio))\b(?P<half> y medio\b)?(?! ?(?:de (?:experiencia|edad|trabajo|carrera|antig)|trabajando|currando|como (?!mucho|m[áa]ximo)|cotizad|antes\b))"
        rf"|\b(?P<n2>{NUMBER}|{WORD}) (?P<unit2>mes(?:es)?|a[ñn]os?|semanas?) (?:como (?:mucho|m[áa]ximo)|m[áa]x(?:imo)?|a lo sumo|por delante|para (?:terminar|acabar|formarme|sac[áa]rmelo|sacarme\w*|aprender|conseguirlo|hacerlo))\b"
    ),
    until=compile_all(*(BY + figures for figures in DAY_IN_FIGURES), rf"{BY}{DAY}(?!(?: (?:del? )?20\d\d)?,? {CANNOT})", BY + YEAR, BY + r"(?P<next>pr[óo]ximo) (?P<thisyear>a[ñn]o)\b", *(one.pattern for one in UNTIL_FURTHER)),
    since_first=SINCE_FIRST,
    feasts={"navidades": (12, 24), "navidad": (12, 24), "año nuevo": (1, 1), "ano nuevo": (1, 1), "reyes": (1, 6)},
    since=compile_all(*(FROM + figures for figures in DAY_IN_FIGURES), FROM + DAY, FROM + r"(?:(?:a[ñn]o )?(?P<year>20\d\d)\b|(?P<thisyear>a[ñn]o)(?P<next> que viene| pr[óo]ximo)\b)"),
    months=MONTHS,
    year_units=("año", "ano"),
    week_units=("semana",),
)  # fmt: skip

NO_COMMERCE = "".join(
    rf"(?<!{word} )"
    for word in (
        "tienda", "tiendas", "venta", "ventas", "comercio", "marketing", "juegos", "banca", "publicidad", "compras", "trabajo", "trabajar", "empleo", "realidad", "asistente", "curro", "negocio",
    )
)  # fmt: skip
"""Ends right before "online" and "a distancia" where these say how one works or sells, not how one learns."""

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            r"\b(?:semi-?presencial(?:es)?|(?:formaci[óo]n|cursos?|formato|modo|modalidad|modelo|en) (?:h[íi]brid[oa]s?|mixt[oa]s?)|h[íi]brid[oa]s?(?= ?(?:[;,.!?]|$)| (?:o|si|tambi[ée]n|me|vale|est[áa]|por)\b)|mixt[oa](?= ?(?:[;,.!?]|$))|blended|b-learning|(?:parcialmente|en parte|mitad|medio) (?:online|en l[íi]nea|a distancia|presencial)(?:,? (?:y )?mitad (?:online|presencial|a distancia))?|(?:mezcla|mix|combinaci[óo]n|combinar|mezclar)(?: de| entre)? (?:lo )?(?:online|presencial|distancia)(?: y|,| con) (?:lo |a )?(?:online|presencial|distancia)|online y presencial|presencial y (?:online|a distancia))\b"
        ),
        Mode.ONLINE: pattern(
            rf"(?<![\w-]){NO_COMMERCE}(?:(?:solo|s[óo]lo|solamente|[úu]nicamente|100 ?%|totalmente|completamente|todo) )?(?<!trabajar )(?:on ?-?line|en l[íi]nea|a distancia|virtual(?:es|mente)?|por internet|desde (?:mi )?casa|e-?learning|tele-?formaci[óo]n|por (?:videoconferencia|videollamada)|(?:desde|con|en) (?:el|mi) (?:m[óo]vil|ordenador|pc|port[áa]til|computadora)|en remoto|(?<!en )remot[oa](?= ?(?:[;,.!?]|$))|por zoom|moocs?)(?: solo| solamente| [úu]nicamente)?\b(?! (?:marketing|shop|store|assistant))"
        ),
        Mode.ONSITE: pattern(
            r"(?<![\w-])(?:presencial(?:es|mente)?|presencialidad|en persona|cara a cara|en (?:un |el )?aula|en clase(?! de)|en el campus|en (?:un|el) centro(?: de formaci[óo]n)?|con (?:un )?profes(?:or|ora|ores) (?:de verdad|delante)|ir a clases?|clases? nocturn[oa]s?|nocturno|en vivo y en directo|f[íi]sicamente|fuera de l[íi]nea)(?!\w)"
        ),
        Mode.WORKPLACE: pattern(
            r"\b(?:(?:fp|formaci[óo]n) dual|contrato de (?:formaci[óo]n|aprendizaje|pr[áa]cticas)|(?:cursos?|formaci[óo]n|formarme|aprender|aprendiendo|estudiar|formar) (?:directamente )?en (?:el (?:propio )?(?:trabajo|puesto|tajo)|una empresa|mi (?:trabajo|puesto)|la (?:propia |misma )?empresa|mi empresa)|pr[áa]cticas en (?:una |la )?empresas?|en el puesto de trabajo)\b"
        ),
    },
    negation_before=pattern(
        r"\b(?:no(?! (?:muy |demasiado |tan )?car[oa]s?\b| tengo\b| s[ée]\b| importa\b)|sin|nunca|jam[áa]s|nada|ni|ning[úu]n\w*|excepto|salvo|todo menos|evitar|evita|en (?:vez|lugar) de|odio|detesto|tampoco) "
        r"(?:(?!pero\b|sino\b|mejor\b|prefiero\b|y\b|si\b|solo\b|s[óo]lo\b|solamente\b|as[íi]\b|que sea\b|porque\b|es\b)[\w'-]+ ){0,3}$"
    ),
    negation_after=pattern(
        r",? (?:(?:eso|los|las|cursos|es|son|me|que|para m[íi]|lo|pues) ?){0,3}(?:no\b(?: (?:me (?:va|gusta|sirve|interesa|convence|viene)|puedo|gracias|es para m[íi]|quiero|por favor))?(?! (?:s[ée]|importa|pasa|tengo|hace|hay))|ni loc[oa]|ni de broma|imposible|ni hablar)"
    ),
    study_languages=compile_all(
        r"(?<!hablar )(?<!hablo )(?<!mejorar )(?<!nivel )(?<!bueno )(?<!buena )(?<!malo )(?<!mala )(?<!fluido )(?<!fluida )(?<!grado )(?<!máster )(?<!master )(?<!título )(?<!titulo )(?<!certificado )(?<!certificarme )(?<!escribir )(?<!comunicarme )(?<!defiendo )(?<!defiendo bien )(?<!manejo bien )(?<!apaño bien )(?<!b1 )(?<!b2 )(?<!c1 )(?<!a2 )(?<!conocimientos )(?<!traducir )(?<!licenciatura )(?<!formarme )(?<!base )(?<!avanzado )(?<!diploma )"
        rf"\b(?:en|impartid[oa]s? en) (?P<languages>{L}(?:(?:, ?| o | y | o en | y en |/){L})*)(?= ?(?:[;,.!?\n()]|$)| (?:y|o|por|gracias|solo|s[óo]lo|solamente|[úu]nicamente|si|pero|porque|para|a|con|tengo|quiero|puedo|me|no|desde|en|m[áa]x\w*|de preferencia|preferiblemente|el|la|sin|tambi[ée]n|antes|mejor|que|presupuesto|unas|es|soy|vale|ok|sirve|da|ser[íi]a|est[áa]|va|obligatori\w*|sobre|preferentemente|\d)\b)",
        rf"\b(?:cursos?|clases|formaci[óo]n) en (?P<languages>{L})\b",
        r"\b(?:cursos?|formaci[óo]n|clases|estudios|contenidos?) (?:solo |s[óo]lo )?(?:de habla |)(?P<languages>hispano|anglo)(?:hablantes?|parlantes?)\b",
        rf"\b(?:idioma(?: (?:de(?:l)? (?:curso|ense[ñn]anza|estudios?)|de las clases))?)(?: es| ser[íi]a)?[ :;]+(?:el |en )?(?P<languages>{L}(?:(?:, ?| o | y |/)(?:el )?{L})*)\b",
    ),
    language_names=LANGUAGES | {"hispano": ES, "anglo": LanguageCode("en")},
    countries=compile_all(
        rf"\b(?:cursos?|formaci[óo]n|estudi(?:ar|os?|e)|escuela|universidad|campus|aprender|formarme|hacer|presencial(?:es)?|m[áa]ster|grado|t[íi]tulo|solo|s[óo]lo|solamente|[úu]nicamente|centro|quedarme|quedarnos)(?: (?!trabaj|viv|curr|empleo|puesto|ser\b|resid|soy\b|tengo\b)[\w'-]+|[ ;]+){{0,4}} ?(?:en|de) (?:la |los |el )?(?P<country>{COUNTRY})\b",
        rf"(?:^|[;,.!?\n] ?)(?:y )?(?:solo |s[óo]lo |mejor |(?:si puede|a poder) ser |preferiblemente )?en (?:los |la )?(?P<country>{COUNTRY})(?= ?(?:[;,.!?\n]|$)| (?:o|que|preferiblemente|si|y en)\b)",
        rf"; (?:o|y) (?:en )?(?:los |la )?(?P<country>{COUNTRY})\b",
    ),
    country_names=COUNTRIES,
    lifelong_learning=pattern(r"\b(?:formaci[óo]n (?:continua|permanente)|aprendizaje permanente|educaci[óo]n (?:continua|permanente|de adultos)|universidad (?:abierta|popular|de mayores))\b"),
    priorities={
        Objective.COST: pattern(
            rf"\b(?:{MATTERS}(?:precio|coste|dinero|presupuesto)|(?:precio|coste|dinero){COUNTS}|"
            r"(?:lo |el |la |los |las |opci[óo]n )?m[áa]s (?:barat[oa]s?|econ[óo]mic[oa]s?)(?: posible| que haya)?|lo m[áa]s barato posible|tan barat[oa] como sea posible|(?:gastar|pagar) lo (?:menos|m[íi]nimo)(?: posible)?|(?:el )?(?:precio|coste|dinero) (?:es lo (?:m[áa]s importante|primero)|ante todo|primero|manda|m[áa]s bajo)|al menor (?:precio|coste)|no (?:muy |demasiado |tan )car[oa]s?|que no sea (?:muy |tan )?car[oa]|(?<!más )(?<!mas )barat(?:o|a|os|as|it[oa]s?)|econ[óo]mico que sea)(?!\w)"
        ),
        Objective.FINISH: pattern(
            rf"(?<!empezar )(?<!comenzar )\b(?:{MATTERS}(?:rapidez|velocidad|r[áa]pido|terminar (?:r[áa]pido|pronto)|duraci[óo]n)|(?:rapidez|velocidad){COUNTS}|"
            r"(?:quiero|quisiera|necesito|tengo que|hay que) (?:ir|terminar|acabar) (?:muy |lo m[áa]s )?(?:r[áa]pido|deprisa|pronto)|(?:sea|vaya) (?:muy |lo m[áa]s )?r[áa]pid[oa]|(?<!no )tengo (?:mucha )?prisa|(?<!no )(?<!no me )(?:me )?corre prisa|me urge|lo (?:m[áa]s r[áa]pido|antes|m[áa]s pronto) (?:posible|que pueda|que se pueda)|cuanto antes|(?:el|la|lo) (?:camino |plan |curso |opci[óo]n |ruta )?m[áa]s (?:r[áa]pid[oa]|cort[oa])|(?:terminar|acabar|titularme) (?:r[áa]pido|pronto|ya)|(?:la )?(?:rapidez|velocidad) (?:es lo (?:m[áa]s importante|primero)|ante todo))(?!\w)"
        ),
        Objective.HOURS: pattern(
            rf"\b(?:{MATTERS}(?:pocas horas|carga de trabajo|n[úu]mero de horas)|(?:las )?m[íi]nimas horas|pocas horas (?:a la|por) semana|el menor tiempo (?:a la|por) semana|"
            r"(?:con )?(?:el menor|el m[íi]nimo) (?:n[úu]mero de horas|esfuerzo|tiempo de estudio)(?: posible)?|(?:las )?menos horas posibles?|con el menor esfuerzo|lo menos de estudio posible|pocas horas posibles?|(?:con )?las menos horas)\b"
        ),
        Objective.COVERAGE: pattern(
            rf"\b(?:{MATTERS}(?:calidad|contenido|aprender (?:bien|mucho|de verdad))|"
            r"aprender (?:lo m[áa]ximo|todo lo posible|lo m[áa]s posible|cuanto m[áa]s mejor)|lo m[áa]s complet[oa](?: posible)?|(?:el|la) m[áa]s complet[oa]|(?:la )?calidad (?:es lo (?:m[áa]s importante|primero)|ante todo|por encima)|(?:el )?contenido (?:es lo (?:m[áa]s importante|primero)|ante todo))\b"
        ),
    },
    provider_marker=r"\b(?:en|de|por|con|a) (?:la |el )?(?:universidad (?:de )?)?{name}\b",
    not_a_provider_before=pattern(r"\b(?:trabaj\w+|curr\w+|emplead[oa]|empresa|viv\w+|nac[íi]\w*|soy|estoy|client[ea]|vengo|resid\w+)(?: [\w'-]+){0,2} ?(?:en|de|por|para|con)?(?: la| el)? ?$"),
    no_limit=pattern(
        r"(?<!\w)(?:salta(?:r|mos|la|lo|rla|rme esta|r esta)?|s[áa]lta(?:la|lo|te)|pas(?:o|ar|apalabra)(?= ?(?:[;,.!?]|$|de (?:esta|eso)))|skip|siguiente(?: pregunta)?|(?:yo )?no (?:lo )?s[ée](?! (?:\w+(?:ar|er|ir)\b|nada de|de))(?: todav[íi]a| a[úu]n| la verdad| decir(?:te|le)?)?|ni idea|no tengo (?:ni idea|idea|preferencias?|claro)|(?:me )?da (?:lo mismo|igual)|me es (?:igual|indiferente)|no (?:me )?importa|sin (?:l[íi]mite|preferencias?)|ning[úu]n(?:a)? (?:l[íi]mite|preferencia)|"
        r"cualquier(?:a)?(?: (?:vale|me vale|me va bien))?|lo que sea|(?:los|las) dos(?: me (?:van|valen))?|ambos|ambas|todo me (?:vale|va)|flexible|depende|prefiero no (?:decirlo|contestar|responder|decir)|indiferente|como (?:quieras|sea)|lo mismo (?:me )?da|tanto da|no hay l[íi]mite|ns(?:/nc)?|nc|(?:ya )?(?:lo )?ver(?:emos|[ée])|m[áa]s adelante|me lo reservo|es (?:privado|personal)|no (?:quiero|me apetece) (?:decirlo|decir|contestar|responder)|paso palabra|yo qu[ée] s[ée]|ni fu ni fa|todav[íi]a no)(?!\w)"
    ),
    lifted={
        RequestField.BUDGET: pattern(
            r"(?<!\w)(?:(?:sin|no (?:hay|tengo)) (?:l[íi]mite|tope)s? (?:de|en el) (?:presupuesto|dinero|precio|gasto)|(?:el )?(?:dinero|presupuesto|precio|coste) (?:no (?:es (?:un |ning[úu]n )?problema|importa|me importa)|da (?:igual|lo mismo)|es lo de menos)|(?:no me importa|da igual|me da igual) (?:el|lo que) (?:dinero|presupuesto|precio|coste|cueste)|presupuesto (?:ilimitado|libre)|olvida(?:te)?(?: del?)? (?:el |mi )?(?:presupuesto|precio))(?!\w)"
        ),
        RequestField.LATEST_FINISH: pattern(
            r"\b(?:(?:no tengo|sin|no hay) (?:prisas?|fecha (?:l[íi]mite|tope)|plazos?|deadline)|no (?:me )?corre prisa|tengo todo el tiempo|el tiempo que haga falta|olvida(?:te)? (?:de )?(?:la fecha|el plazo))\b"
        ),
        RequestField.MODES: pattern(
            r"(?<!\w)(?:(?:online|en l[íi]nea|a distancia|presencial) o (?:online|en l[íi]nea|a distancia|presencial),? (?:(?:me|los|las|lo|da|todo|cualquiera) ?){0,3}(?:igual|mismo|dos|vale|valen|va)|(?:da igual|me da igual|no importa) (?:el (?:formato|modo)|la modalidad)|cualquier (?:formato|modalidad))(?!\w)"
        ),
        RequestField.LANGUAGES: pattern(r"\b(?:(?:da igual|me da igual|no importa) el idioma|cualquier idioma|el idioma (?:da igual|me da igual|no importa|es lo de menos))\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:(?:da igual|me da igual|no importa) (?:el pa[íi]s|d[óo]nde)|cualquier pa[íi]s|en cualquier (?:sitio|lugar)|el pa[íi]s (?:da igual|me da igual|no importa))(?!\w)"),
        RequestField.PROVIDER_WORDS: pattern(r"\b(?:(?:da igual|me da igual|no importa) (?:la (?:universidad|escuela)|el centro)|cualquier (?:universidad|escuela|centro|academia))\b"),
    },
)  # fmt: skip
