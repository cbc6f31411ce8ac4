"""French words for numbers, dates, forms, languages and places."""

import re
from decimal import Decimal

from advisor.dialogue.lexicon import DAY_IN_FIGURES, NUMBER, AcceptWords, DateWords, NumberWords, compile_all
from advisor.dialogue.names import country_names, language_names, month_names
from advisor.dialogue.number_words import spelt_numbers
from advisor.dialogue.patterns import any_of, pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

FR = LanguageCode("fr")

COLLOQUIAL: dict[str, Decimal] = {
    "une": Decimal(1), "cents": Decimal(100), "vingts": Decimal(20), "septante": Decimal(70), "huitante": Decimal(80), "octante": Decimal(80),
    "nonante": Decimal(90), "une dizaine": Decimal(10), "une douzaine": Decimal(12), "une quinzaine": Decimal(15), "une vingtaine": Decimal(20), "une trentaine": Decimal(30),
    "une centaine": Decimal(100), "un millier": Decimal(1000), "une demi": Decimal("0.5"), "une demie": Decimal("0.5"), "demi": Decimal("0.5"),
    "trois quarts": Decimal("0.75"), "deux ou trois": Decimal(2), "une ou deux": Decimal(1), "un ou deux": Decimal(1), "une paire": Decimal(2),
}  # fmt: skip
COLLOQUIAL |= {
    f"{before} {round_number}": COLLOQUIAL[f"une {round_number}"]
    for round_number in ("dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine")
    for before in ("une petite", "une bonne", "une grosse", "la")
}
NUMBER_WORDS = spelt_numbers(FR) | COLLOQUIAL
NUMBER_WORDS |= dict.fromkeys(("rien", "rien du tout", "que dalle", "nada"), Decimal(0))  # a short answer about money
PARTS = {part for spelling in spelt_numbers(FR) for part in re.split(r"[ -]", spelling)} - {"et", "zéro"}
"""Spellings are made of few words; a pattern of these is faster than one of all spellings."""

WORD = any_of({*PARTS, *COLLOQUIAL})
N = rf"(?P<n>{NUMBER}|\b{WORD}(?:[ -](?:et )?{WORD}){{0,4}}\b)"
TO = rf"(?: ?(?:-|à|a|ou|et) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = (
    r"(?:(?:environ|à peu près|a peu pres|autour de|vers|dans les|au|maximum|maxi|max\.?|au plus|au maximum|jusqu'[àa]|pas plus de|moins de|plus de|au moins|minimum|à peine|peut-être|"
    r"seulement|que|juste|entre|presque|quelque chose comme|genre|~) ?){0,3}"
)
HALF_HOUR = r"(?P<half> ?et demie?| ?1/2|30(?!\d))"
HOURS = rf"(?:[ -]?(?:petites? |bonnes? )?(?:d')?(?:heures?|hrs?|h)(?:\b|(?=30)){HALF_HOUR}?(?:\b|(?<=30)))"
MINUTES = r" ?(?P<minutes>(?:minutes?|min|mn)\b)"
WEEK = r"(?:semaine|sem|hebdo|hebdomadaires?|s)\b"
EACH = r"(?: ?(?:par|/|la|à la|a la|chaque|toutes les|p\.|dans la|/la) ?| )"
SITTING = r"(?:soirs?|soir[ée]es?|apr[èe]s-?midis?|matins?|matin[ée]es?)"
TIMES = rf"(?:{SITTING}|fois|jours?)"
WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b)"
A_DAY = rf"(?:(?:le |les |du |chaque |tous les ){{0,2}}{WEEKDAY}(?: {SITTING}\b)?)"
AND_DAY = rf"(?:(?:,? (?:et|plus|ou) |, ?|/| )(?={A_DAY}))"
AVAILABLE = r"(?:dispo\w*|libre|peux|pourrais|[ée]tudier|seulement|uniquement|juste|que|plut[ôo]t|mieux|j'ai|bosser|r[ée]viser|former|possible|consacrer|suivre|mettre|faire|disons|non)"
NOT_BARE = (
    r"(?! ?(?:d'exp|de (?:travail|boulot|taf|route|train|trajet|m[ée]nage|d[ée]calage|vol|conduite)|au total|en tout|par\b|/|chaque\b|de cours\b|plus t[ôo]t|de plus\b|du matin|du soir|pile|\d|"
    r"toutes\b|supp))"
)

MONTHS = month_names(FR) | {
    "fev": (2, 1), "fév": (2, 1), "jan": (1, 1), "sep": (9, 1), "printemps": (3, 3), "été": (6, 3), "ete": (6, 3), "automne": (9, 3),
    "hiver": (12, 3), "grandes vacances": (7, 2), "fêtes": (12, 1), "fetes": (12, 1), "nouvel an": (1, 1), "jour de l'an": (1, 1), "rentrée": (9, 1), "rentree": (9, 1), "noël": (12, 1), "noel": (12, 1),
}  # fmt: skip
MONTH = rf"(?P<month>{any_of(MONTHS)})\b\.?"
NEXT_YEAR = r"(?: (?P<nextyear>de l'ann[ée]e prochaine|de l'an prochain|l'an prochain|l'ann[ée]e prochaine))"
DAY = rf"(?:(?P<day>\d{{1,2}})(?:er|e)? (?:de )?)?(?:mois d[e'] ?)?{MONTH}(?: prochaine?s?)?(?: (?:de )?(?P<year>20\d\d)\b|{NEXT_YEAR})?"
YEAR = r"(?:(?:l'an(?:n[ée]e)? )?(?P<year>20\d\d)\b(?! ?(?:€|euros?|eur|balles|heures?|h)\b)|(?:l'|cette )?(?P<thisyear>ann[ée]e|an)\b(?P<next> prochaine?)?(?! de\b))"
THE = r"(?:l'|la |le |les |du |de la |de l'|au |aux |en |d'|mois de |(?:fin des )?vacances (?:d'|de ))*"
CANNOT = r"(?:(?:je |j')?(?:ne |n')?(?:peux|pourrai|pourrais|suis|serai) (?:pas|rien)|(?:c'est |ce sera )?(?:pas possible|impossible|mort|compliqu[ée]|pas dispo))"
WHEN = rf"(?:d[ée]but |fin |mi-? ?|milieu |courant ){THE}"
BY = (
    r"\b(?:d'ici|jusqu'(?:à|a|en|au|aux)|(?<!se )(?<!contrat )(?<!cdd )(?<!mission )(?:pr[êe]te?|finie?|termin[ée]e?|boucl[ée]e?|achev[ée]e?|dipl[ôo]m[ée]e?|op[ée]rationnel(?:le)?|form[ée]e?|finir|terminer|fini|boucler|certifi[ée]e?)(?: la formation| le tout| tout| ça| ca| avec ça| les cours| mes [ée]tudes)? (?:pour|en|d'ici|à|a|au|fin|(?P<before2>avant)(?! (?:la )?fin))|"
    r"(?<!pas )(?:(?P<before>avant)(?! (?:la )?fin)|avant(?= (?:la )?fin))|au plus tard|(?:pas |non )?plus tard qu(?:e|'en|'[àa]|'au)|au max(?:imum)?(?= en)|pour(?= le (?:1er|\d{1,2}) )|(?:deadline|date limite|[ée]ch[ée]ance)(?: est|:|;)?|fin(?= 20\d\d| (?:de )?(?:l'|cette )ann)|pour(?= fin| (?:la fin|l'ann[ée]e prochaine|l'an prochain))) ?"
    rf"(?:à |a )?{THE}(?P<start>d[ée]but |commencement )?(?:fin |milieu |mi-)?{THE}"
)
FROM = (
    r"\b(?:(?:à|a) (?:partir|compter) d(?:e|u|')|d[èe]s|(?:commencer|d[ée]marrer|d[ée]buter|commence|d[ée]marre|d[ée]bute|commencerais|m'y mettre|reprendre)(?: la formation| les cours| mes [ée]tudes)?(?: (?P<after>apr[èe]s)|(?: [àa] partir d[eu'])|)|pas avant|(?P<after2>apr[èe]s)|"
    r"(?:dispo(?:nible)?|libre)(?: qu)?(?: [àa] partir d[eu']| d[èe]s| en| au| (?P<after3>apr[èe]s)|'en)|au plus t[ôo]t) ?"
    rf"(?:à |a )?{THE}(?:d[ée]but |fin |mi-|milieu )?{THE}"
)

START = r"(?:(?:commenc|d[ée]marr|d[ée]but)(?:er(?:ai|ais)?|e|ons|ez)|m'y (?:re)?mettre|reprendre|attaquer|me lancer|dispo(?:nible)?|libre)(?: la formation| les cours| mes [ée]tudes| des cours| une formation| ça| ca)?"
SPAN = rf"(?:environ |à peu près |genre |quelque chose comme )?{N} (?P<unit>mois|ann[ée]es?|ans?|semaines?)\b(?P<half> et demie?\b)?"
OCCASION = r"[^;,.!?\n\d]{2,60}?"
SINCE_FIRST = compile_all(
    rf"\b(?:peux|peut|pourrai|pourrais|suis|serai|veux|souhaite|ai|aurai|possible|impossible)(?: pas| rien| de| d')(?: (?!fini|termin|boucl)[\w']+){{0,3}} avant {THE}(?:{WHEN})?{DAY}",
    rf"\b{START}(?: que| seulement)? {WHEN}{DAY}",
    rf"\b(?:une fois|apr[èe]s) (?:la|le|les|l'|mon|ma|mes) ?{OCCASION},? (?:en|au|le|{WHEN}) ?{THE}{DAY}",
    rf"\bavant {THE}(?:{WHEN})?{DAY},? {CANNOT}",
    rf"\b{START}(?: que| seulement| au plus t[ôo]t)? (?:dans|d'ici) {SPAN}",
    rf"\b(?:dans|d'ici) {SPAN},? (?:je |j'|on )?(?:peux|pourrai|pourrais|veux|voudrais|serai|suis|aimerais|souhaite) (?:\w+ )?{START}\b",
    rf"\b(?:{START}(?: que| seulement)?|d[èe]s|(?:[àa] (?:partir|compter) )?du|pas avant) (?:le )?(?P<nextmonth>mois prochain|mois qui vient)\b",
    r"^(?:plut[ôo]t |seulement |dispo\w* )?le (?P<nextmonth>mois prochain)\b",
    rf"\b{START} (?P<now>tout de suite|d[èe]s (?:maintenant|demain|aujourd'hui)|maintenant|imm[ée]diatement|demain|cette semaine)\b",
    r"\b(?P<now>d[èe]s (?:maintenant|demain|aujourd'hui))\b",
    r"^(?:plut[ôo]t |seulement |pas avant )?l'(?P<thisyear>an(?:n[ée]e)?)(?P<next> prochaine?)(?: seulement| plut[ôo]t)?[ .!]*$",
    rf"\b(?:contrat|cdd|mission|int[ée]rim|pr[ée]avis|stage|cong[ée]s?|service civique|saison|ann[ée]e scolaire|emploi|boulot|job|poste)\b[^;,.!?\n\d]{{0,30}}? (?P<after>(?:se )?(?:termin|finit|finira|fini)\w*|prend(?:ra)? fin|s'arr[êe]te\w*|s'ach[èe]ve\w*|expire|(?:va |court |dure )?jusqu'(?:[àa]|en|au)|en) ?{THE}(?:{WHEN})?{DAY},? (?:donc |et |alors |je )?(?:apr[èe]s|ensuite|serai libre|l[àa] je|dispo|libre)",
    rf"\b(?:quand|une fois qu\S+|d[èe]s qu\S+|lorsqu\S+|apr[èe]s que) ?[^;,.!?\n\d]{{2,60}}? (?P<after>(?:se )?(?:termin|finit|finira|fini)\w*|prend(?:ra)? fin|s'arr[êe]te\w*|s'ach[èe]ve\w*|expire) ?{THE}(?:{WHEN})?{DAY}",
    rf"\b(?:quand|une fois qu\S+|d[èe]s qu\S+|lorsqu\S+) {OCCASION},? (?:en|au|le|{WHEN}) ?{THE}{DAY}",
    rf"\b(?:d[ée]marrage|d[ée]but (?:des cours|de (?:la )?formation)|date de (?:d[ée]but|d[ée]part))(?: souhait[ée]e?| id[ée]ale?(?:ment)?| pr[ée]vue?)?(?: ?[:;]| est)? ?{THE}(?:{WHEN})?{DAY}",
    rf"(?:^|\b(?:en |le |au ))(?:{WHEN})?{THE}{DAY},? (?:ça |ca |c'|ce )?(?:m'irait|me va|m'arrange\w*|irait|serait (?:bien|parfait|id[ée]al|top)|est (?:bien|parfait))\b",
)  # fmt: skip
UNTIL_FURTHER = compile_all(
    rf"\b(?:pour|en|à|au|le|{WHEN}) ?{THE}(?:{WHEN})?{DAY},? (?:au plus tard|maxi?(?:mum)?|dernier d[ée]lai|grand max\w*)\b",
    rf"\b(?<!pas )(?P<before>avant) (?:que |qu'|mon |ma |mes |son |sa |notre |la |le |l'){OCCASION},? (?:en|au|le|du|{WHEN}) ?{THE}{DAY}",
    rf"\b(?:en|au|le|{WHEN}) ?{THE}{DAY}(?=[^.;!?\n]{{0,50}}\b(?:fini|termin[ée]|pr[êe]te?|dipl[ôo]m[ée]e?|boucl[ée]) (?P<before>avant)(?: [çc]a)?(?: ?[.;,!?\n]|$))",
)  # fmt: skip

LANGUAGES = language_names(FR) | {
    "finlandais": LanguageCode("fi"),
    "hollandais": LanguageCode("nl"),
    "norvegien": LanguageCode("no"),
    "norvégien": LanguageCode("no"),
}
L = rf"(?:{'|'.join(LANGUAGES)})"
COUNTRIES = country_names(FR) | {
    "république tchèque": "CZ", "republique tcheque": "CZ", "hollande": "NL", "grande-bretagne": "GB", "angleterre": "GB", "royaume uni": "GB", "pays bas": "NL",
}  # fmt: skip
COUNTRY = rf"(?:{'|'.join(COUNTRIES)})"
MATTERS = r"(?:(?:le plus important|le principal|l'important|l'essentiel|(?:ma |la |en )?priorit[ée](?: num[ée]ro un| n°1)?|ce qui (?:compte|m'importe|importe)(?: le plus| surtout)?)(?: pour moi)?,? ?(?:c'est|est|:|;|=|reste|serait)? ?(?:(?:le|la|les|l'|que (?:ce|ça|ca) (?:soit|aille)|d'|de) ?){0,2})"
COUNTS = r"(?: (?:c'est le plus important|(?:c'est |est )?(?:ma |la )?priorit[ée]|avant tout|d'abord|compte le plus|passe (?:avant|en premier)))"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "mille": 1000, "cents": 100},
    hours_per_week=compile_all(
        rf"{ABOUT}{N}{HOURS},? (?:par jour,? |sur |pendant |x |à raison de ){{0,2}}(?P<sittings>{NUMBER}|\b{WORD}\b) {TIMES}{EACH}{WEEK}",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) ?(?:{TIMES}|x|séances|sessions)(?:{EACH}{WEEK})?,? (?:de |pendant |x |environ |à raison de ){{0,2}}{N}{HOURS}(?:{EACH}{WEEK})?",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:(?:de libres?|libres?|de temps|d'[ée]tudes?|de formation|de cours|dispos?|max(?:imum|i)?\.?|environ) ?){{0,2}}{EACH}?{WEEK}",
        rf"\b(?:par|chaque|toutes les|la) semaine,? (?:(?:je|j'ai|peux|peut|consacrer|y|dispose|de|d'|libérer|dégager|avoir|étudier|faire|c'est|environ) ?){{0,6}}{ABOUT}{N}{TO}{HOURS}",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:(?:de libres?|libres?|max) ?)?(?:par |/|le |chaque |tous les |dans la |en |du |de la |la |par\b|quotidien|au )(?: ?(?P<workday>jours? (?:ouvrables?|ouvr[ée]s?|de semaine|en semaine|du lundi au vendredi|sauf le week-?end))|(?P<month>mois\b)|(?P<day>jours?|j|journ[ée]e|nes|nement|soirs?|soir[ée]e|matins?|matin[ée]e|nuit|apr[èe]s-?midi))\b",
        rf"\b(?P<day>tous les (?:jours|soirs|matins)|chaque (?:jour|soir|matin|midi)|par jour),? {ABOUT}{N}{TO}(?:{HOURS}|{MINUTES})",
        rf"{ABOUT}{N}{HOURS} {A_DAY}(?P<more>(?:,? ?(?:et |plus |puis |\+ ?)?(?:{NUMBER}|\b{WORD}\b){HOURS.replace('?P<half>', '?:')} (?:{A_DAY}|(?:le |les |chaque |tous les )week[- ]?ends?)){{1,6}})",
        rf"{ABOUT}{N}{TO}(?:{HOURS}|{MINUTES}) ?(?:par jour|(?:chaque|tous les|le) (?:jours?|midis?|soirs?|matins?)),? (?P<workday>(?:du )?lundi au vendredi|(?:en|la|de) semaine(?! et))",
        rf"{ABOUT}{N}{TO}{HOURS} (?P<listed>{A_DAY}(?:{AND_DAY}{A_DAY}){{0,5}})",
        rf"\b(?P<listed>{A_DAY}(?:{AND_DAY}{A_DAY}){{0,5}})(?: ?[;,:])? (?:c'est |je peux |j'ai |environ |(?:pendant )?){{0,2}}{N}{TO}{HOURS}{NOT_BARE}",
        rf"{ABOUT}{N}{TO}{HOURS} (?:le |chaque |tous les |les |du )week[- ]?ends?\b",
        rf"\bpar (?P<month>mois) {ABOUT}{N}{TO}{HOURS}",
        rf"{ABOUT}{N}{TO}[ -](?P<halfdays>demi[ -]?journ[ée]es?)(?: (?:de )?libres?)?(?:{EACH}{WEEK}|$)",
        rf"{ABOUT}{N}{TO} (?P<wholedays>journ[ée]es?|jours? (?:enti?ers?|complets?|(?:de )?libres?|pleins?))(?: (?:enti[èe]res?|compl[èe]tes?|(?:de )?libres?))?(?:{EACH}{WEEK}|$)",
        rf"\b(?:[ée]tudier|consacrer|r[ée]viser|me former|y passer|y mettre) {ABOUT}{N}{TO} (?P<wholedays>jours?){EACH}{WEEK}",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING})(?: libres?)?{EACH}{WEEK}",
        rf"^(?:non |plut[ôo]t |disons |peut-[êe]tre |je dirais |oui |bon |ben |euh |[,;] ?){{0,3}}{ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?: (?:max\w*|au plus|grand max|je pense|peut-[êe]tre))?[ .!]*$",
        rf"\b{AVAILABLE} {ABOUT}{N}{TO} (?P<evenings>{SITTING})\b(?! ?(?:par|/|de (?:travail|garde)|sur|\d))",
        rf"(?:^|\b{AVAILABLE} )(?P<listed>(?:{A_DAY}{AND_DAY}){{0,5}}(?:le |les |du |chaque |tous les ){{0,2}}{WEEKDAY} {SITTING})\b(?!,? (?:de )?\d)",
        rf"\b(?:j'ai|j'aurais|je dispose de|dispose de|(?:peux|pourrais|pourrai|veux|compte) (?:y |lui )?(?:consacrer|d[ée]gager|lib[ée]rer|passer|mettre|[ée]tudier|travailler dessus|investir|donner|faire|caser|bosser dessus|suivre)|consacrer|d[ée]gager|lib[ée]rer|en fait|plut[ôo]t|finalement|seulement|que|disons|mets?|mettez|passe(?:z|r)? à|non) ?,? ?(?:c'est |plut[ôo]t |d'|de )?{ABOUT}{N}{TO}{HOURS}{NOT_BARE}",
        rf"\b(?:temps (?:libre|dispo(?:nible)?|par semaine)|heures?(?: (?:par|/) ?semaine)?|dispo(?:nibilit[ée]s?)?) ?(?:est|c'est|:|;|=) ?{ABOUT}{N}{TO}\b",
    ),
    weekday=pattern(WEEKDAY),
    hours_bare=pattern(rf"(?<!cours de )(?<!formation de )(?<!stage de )(?<!module de ){ABOUT}{N}{TO}{HOURS}{NOT_BARE}"),
    job_hours_before=pattern(
        r"(?:\b(?:(?:je|on) (?:travail\w*|boss\w+|taff\w*|suis)|travaillant|bossant|travailler|contrats?|temps (?:plein|partiel|complet)|plein temps|mi-temps|boulot|job|emploi|taf|postes?|mon travail|salari[ée]e?|employ[ée]e?|cdi|cdd|astreintes?|services? de|gardes?|vacations?|quarts?|shifts?|journ[ée]es(?= de)|nuits(?= de))"
        r"(?: (?!et\b|mais\b|donc\b|alors\b|avec\b|j'|je\b|peux\b|ai\b|sinon\b|il\b|pas\b)[\w'-]+){0,4} ?|\bje fais(?: (?:des|mes|les|environ|d[ée]j[àa]))? |\b(?:aux|les|mes) )$"
    ),
    job_hours_after=pattern(r" ?(?:(?:de|au|pour le) (?:travail|boulot|taf|job|contrat|service|route|trajet)\b|comme (?!maximum|limite)|en (?:cdi|cdd|usine)\b|de boulot)"),
    money=compile_all(
        rf"(?:\b(?:budget|d[ée]penser|payer|investir|mettre)(?: (?:est|de|d'))?[ :;=]+)?{ABOUT}(?P<currency>€|\$|£|\beuros? |\beur |\busd |\bgbp |\bchf ) ?(?P<n>{NUMBER})(?: ?(?P<times>k)\b)?",
        rf"(?:\b(?:budget|d[ée]penser|payer|investir|mettre)(?: (?:est|de|d'))?[ :;=]+)?{ABOUT}{N} ?(?P<times>k\b|mille\b)? ?(?:d')?(?P<currency>€|£|\$|(?:euros?|eur|balles|boules|chf|francs?(?: suisses)?|livres sterling|gbp|dollars|usd)\b)",
        rf"{ABOUT}(?P<n>{NUMBER})(?<=\d\d\d)(?P<currency>e)\b(?! ?(?:arr|si[èe]cle|ann|[ée]tage|rang))",
        rf"\b(?:pas )?(?:budget|enveloppe|d[ée]penser|payer|investir|mettre|d[ée]bourser)(?: (?:est|serait|total|de formation|maximum|max|maxi|tourne|de|d'|c'est|autour|jusqu'à|plus|que)){{0,3}}[ :;=]+{ABOUT}{N} ?(?P<times>k|mille|cents)?\b(?! ?(?:{HOURS}|-|%|(?:mois|ans?|ann[ée]es?|semaines?|jours?|minutes?|min|fois|personnes|cours|formations?)\b|{SITTING}\b))",
        rf"{ABOUT}{N} ?(?P<times>k\b|mille\b)? (?:(?:de|en|comme|pour le) budget|de c[ôo]t[ée]|d'[ée]conomies|pour (?:la|une|cette|ma|les?) (?:formations?|cours)|pour me former)\b",
        rf"\b(?:pas |jamais )?(?:d[ée]pass(?:er?|ent)|exc[èée]d(?:er?|ent)|au[ -]del[àa] d[e']|monter (?:jusqu')?[àa]|aller jusqu'[àa]) ?(?:les )?{N} ?(?P<times>k|mille)?\b(?! ?(?:{HOURS}|-|%|(?:mois|ans?|ann[ée]es?|semaines?|jours?|minutes?|min|fois|personnes|cours|formations?|km|kilom\w+)\b|{SITTING}\b))",
        rf"\b(?:max(?:imum|i)?\.?|jusqu'[àa]|au plus) (?P<n>{NUMBER}) ?(?P<times>k)\b",
    ),
    other_money_before=pattern(
        r"\b(?:gagn\w+|touch\w+|(?<!patron )(?<!employeur )(?<!entreprise )(?<!boîte )(?<!boite )(?<!chef )(?<!emploi )(?<!travail )(?<!me le )(?<!me la )pay[ée]e?s?|salaire|smic|revenus?|paie|paye(?= (?:est|de))|loyer|dettes?|cr[ée]dit|dois|ch[ôo]mage|rsa|are|alloc\w*|indemnit[ée]\w*|pension|primes?|(?<!pas )(?<!doit )(?<!devrait )(?<!peut )co[ûu]t\w*|perdu|facture|gagnant)"
        r"(?: (?:est|sont|de|d'environ|[àa]|environ|que|m'a|nous a|m'ont|juste|plus de|moins de|actuellement|tourne|autour|net|brut|mensuel|me|fait|c'est|pr[èe]s|au|du|la|le|l'|seulement|actuel|[ée]tait|:)){0,4} ?$"
    ),
    other_money_after=pattern(
        r" ?(?:nets?|bruts?)\b(?: ?(?:/|par|le|au) ?(?:mois|an|heure))?| ?(?:/|par|le|chaque|au) ?(?:mois|heure|h\b|semaine|jour|an\b|ann[ée]e)| ?de l'heure| mensuels?\b| annuels?\b|(?: de| d') ?(?:salaire|dettes?|loyer|revenus?|ch[ôo]mage|cr[ée]dit|paie|alloc\w*)"
    ),
    replaced_before=pattern(r"\b(?:pas|plus|au lieu de|plut[ôo]t que|et non|et pas|non pas)(?: (?:environ|seulement|que|juste))* ?$"),
    free_of_charge=pattern(
        r"\b(?:gratos|gratis|gratuit(?:e?s?|ement)|sans (?:rien )?(?:payer|d[ée]bourser|d[ée]penser)(?: un (?:sou|rond|centime))?|(?:pas|plus) (?:d'argent|un (?:sou|rond|euro|centime)|de (?:budget|sous|fric|thunes?|moyens|ronds))|sans (?:argent|budget|le sou)|aucun (?:budget|argent|moyen(?! de))|"
        r"(?:ne )?(?:peux|veux) (?:pas|rien) (?:payer|d[ée]penser|d[ée]bourser)|rien (?:payer|d[ée]penser|d[ée]bourser|[àa] d[ée]penser)|budget(?: est| c'est|:| ;)* ?(?:z[ée]ro|nul|inexistant|0)|z[ée]ro (?:budget|euros?|€)|qui ne co[ûu]te rien|fauch[ée]e?|sans frais|0 ?(?:€|euros?))(?!\w)"
    ),
    currencies=(("franc", "CHF"), ("livre", "GBP")),
)  # fmt: skip

DATES = DateWords(
    within=pattern(
        rf"(?:\b(?:d'ici(?: à| a)?|en(?: moins d[e']| l'espace d[e']| environ| max(?:imum)?| à peine)?|dans(?: les| moins d[e']| un d[ée]lai d[e']| l'espace d[e'])?|sous|sur|moins d[e']|pas plus d[e']|en pas plus d[e']|au plus|max(?:imum)?\.?|jusqu'[àa]|avant|au bout d[e']|me (?:donne|laisse|fixe)|(?:pas|jamais) (?:dur|d[ée]pass|prenn|prend|exc[ée]d)\w*(?: plus d[e'])?) ?{N} ?(?:prochaine?s )?(?P<unit>mois|ann[ée]es?|ans?|semaines?)\b(?P<half> et demie?\b)?(?! ?(?:d'exp|de (?:travail|carri[èe]re|m[ée]tier|bo[îi]te|pratique)|d'anciennet|ans?\b|plus t[ôo]t))"
        rf"|\b(?P<n2>{NUMBER}|{WORD}) (?P<unit2>mois|ann[ée]es?|ans?|semaines?) (?:max(?:imum|i)?|au plus|au maximum|grand max(?:imum|i)?|tout au plus|devant moi|(?:seulement )?pour (?:finir|me former|terminer|apprendre|y arriver|tout faire|(?:faire|boucler) (?:ça|tout)|le faire|d[ée]crocher))\b"
        r"|\bdans (?P<unit3>l'ann[ée]e)\b(?! ?(?:prochaine|20\d\d|scolaire)))"
    ),
    until=compile_all(*(BY + figures for figures in DAY_IN_FIGURES), rf"{BY}{DAY}(?!(?: (?:de )?20\d\d)?,? {CANNOT})", BY + YEAR, *(one.pattern for one in UNTIL_FURTHER)),
    since_first=SINCE_FIRST,
    feasts={"noël": (12, 24), "noel": (12, 24), "nouvel an": (1, 1), "jour de l'an": (1, 1)},
    since=compile_all(*(FROM + figures for figures in DAY_IN_FIGURES), FROM + DAY, FROM + r"(?:(?P<year>20\d\d)\b|(?P<thisyear>ann[ée]e|an)(?P<next> prochaine?)\b)"),
    months=MONTHS,
    year_units=("an", "l'an"),
    week_units=("semaine",),
)  # fmt: skip

NO_COMMERCE = "".join(
    rf"(?<!{word} )"
    for word in (
        "vente", "ventes", "commerce", "marketing", "boutique", "boutiques", "magasin", "jeux", "jeu", "banque", "publicité", "achats", "travail", "travailler", "travaille", "bosser", "bosse",
        "emploi", "job", "boulot", "poste", "sites", "mettre", "mise",
    )
)  # fmt: skip
"""Ends right before "en ligne" and "à distance" where these say how one works or sells, not how one learns."""

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            r"\b(?:(?:formations?|cours|format|mode|apprentissage|en|parcours|formule|enseignement) (?:hybrides?|mixtes?)|(?<![\w-])hybride(?= ?(?:[;,.!?]|$|(?:ou|si|svp|ça|ca|c'est|me|pour|ok|possible|aussi)\b))|(?:m[ée]lange|mix|mixte|combinaison|combin[ée]|moiti[ée]|alterner?)(?: d[e']| entre| en)? ?(?:le |la |du |de )?(?:pr[ée]sentiel|en ligne|ligne|(?:[àa] )?distan\w+|visio\w*|online|internet|sur place)(?: et|,| ?/) ?(?:moiti[ée] |en |[àa] |du |de |la |le )?(?:pr[ée]sentiel|distan\w+|ligne|visio\w*|online|sur place)|mixte(?= ?(?:[;,.!?]|$))|blended|bimodal\w*|semi[- ]?(?:pr[ée]sentiel|distanciel)|(?:moiti[ée]|partiellement|en partie|partie|mi)[ -](?:en ligne|[àa] distance|distanciel)|(?:en ligne|distanciel|[àa] distance) et (?:en )?pr[ée]sentiel|pr[ée]sentiel et (?:en )?(?:ligne|distanciel|[àa] distance))\b"
        ),
        Mode.ONLINE: pattern(
            rf"(?<![\w-])(?:(?:(?:uniquement|seulement|exclusivement|que|100 ?%|tout|enti[èe]rement|compl[èe]tement|totalement|full) )?{NO_COMMERCE}(?:en ligne|[àa] distance|en distanciel|distanciel|en visio\w*|par (?:internet|correspondance|visio\w*)|sur (?:internet|le net)|online|e-?learning|de chez moi|depuis (?:chez moi|la maison|mon canap[ée])|sur mon (?:ordi(?:nateur)?|pc|t[ée]l(?:[ée]phone)?|portable)|(?:(?<=[ée]tudier )|(?<=cours )|(?<=former )|(?<=apprendre )|(?<=suivre ))[àa] la maison|[àa] domicile(?= ?(?:[;,.!?]|$)))(?: uniquement| seulement)?|(?:des )?moocs?|t[ée]l[ée]-?enseignement)\b(?! (?:marketing|shop|store|manager))"
        ),
        Mode.ONSITE: pattern(
            r"(?<![\w-])(?:(?:en )?pr[ée]sentiel(?:le)?s?|en pr[ée]sence|sur place|sur site|sur (?:le )?campus|en personne|en salle(?: de (?:classe|cours))|en classe(?! de)|dans une (?:vraie )?(?:salle de )?classe|(?:en )?face[- ][àa][- ]face|(?:dans un|en) (?:vrai )?centre(?: de formation)?|avec (?:de |des )?vrais? (?:gens|profs?|formateurs?)|en physique|cours du soir|en vrai|hors ligne|avec un (?:vrai )?prof(?:esseur)?(?: en face)?)(?!\w)"
        ),
        Mode.WORKPLACE: pattern(
            r"\b(?:en alternance|alternance|en apprentissage(?! (?:auto|profond))|contrat d'apprentissage|contrat de professionnalisation|contrat pro|sur le (?:tas|terrain)|(?:apprendre|form[ée]e?|former) (?:directement )?(?:dans|en) (?:l'|une |mon |ma )?(?:entreprise|bo[îi]te)|(?:formations?|apprendre|me former|se former|cours) (?:en entreprise|au travail|sur (?:mon|le) lieu de travail)|sur (?:mon|le) lieu de travail)\b"
        ),
    },
    negation_before=pattern(
        r"\b(?:pas(?! (?:trop |tr[èe]s |si )?ch[èe]r|(?: trop)? loin|(?: \w+)? mal)|sans|jamais|rien|aucune?|ni|sauf|[ée]viter?|[ée]vitez|plut[ôo]t que|au lieu de?|d[ée]teste|horreur (?:de|du|des)|d'autre que|tout sauf) "
        r"(?:(?!mais\b|plut[ôo]t\b|donc\b|alors\b|sinon\b|je\b|j'|et\b|si\b|uniquement\b|seulement\b|en fait\b)[\w'-]+ ){0,3}(?:d'|l')?$"
    ),
    negation_after=pattern(
        r",? (?:(?:ça|ca|c'est|ce|cela|les cours|ne|n'est|n'|me|m'|est|sont|va|vont|marche\w*|convien\w+|int[ée]resse\w*|pla[îi]t|trop|vraiment) ?){0,4}(?:pas\b(?: (?:pour moi|mon truc|possible|bon|terrible))?|non merci|tr[èe]s peu pour moi|impossible|exclue?\b)"
    ),
    study_languages=compile_all(
        r"(?<!parler )(?<!parle )(?<!améliorer )(?<!ameliorer )(?<!progresser )(?<!niveau )(?<!nul )(?<!nulle )(?<!bon )(?<!bonne )(?<!aise )(?<!fort )(?<!forte )(?<!faible )(?<!mal )(?<!écrire )(?<!compétences )(?<!licence )(?<!master )(?<!base )(?<!bases )(?<!notions )(?<!moi )(?<!perfectionner )(?<!bilingue )(?<!communiquer )(?<!traduire )(?<!débrouille )(?<!débrouille bien )(?<!debrouille bien )(?<!débrouille pas mal )(?<!débrouille un peu )(?<!debrouille )(?<!b1 )(?<!b2 )(?<!c1 )(?<!a2 )(?<!remettre )(?<!diplôme )"
        rf"\b(?:en|que|dispens[ée]e?s? en|enseign[ée]e?s? en) (?P<languages>{L}(?:(?:, ?| ou | et | ou en | et en |/){L})*)(?= ?(?:[;,.!?\n()]|$)| (?:et|ou|svp|stp|merci|uniquement|seulement|si|mais|car|pour|[àa]|avec|je|j'\w+|dans|en|max\w*|de pr[ée]f[ée]rence|parce|le|la|sans|aussi|d'ici|avant|budget|plut[ôo]t|ce|c'est|ça|ca|pas|moins|ok|me|m'\w+|va|marche|possible|[ée]galement|obligatoire\w*|sinon|surtout|\d)\b)",
        rf"\b(?:cours|formations?|enseignements?|contenus?) (?P<languages>{L})s?(?= ?(?:[;,.!?\n()]|$))",
        r"\b(?:cours|formations?|programmes?|enseignements?|contenus?|[ée]tudes) (?:uniquement |seulement )?(?P<languages>franco|anglo|germano|hispano)phones?\b",
        rf"\b(?:langue(?: (?:d'enseignement|des? cours|de la formation|d'[ée]tudes?))?)(?: est| serait| souhait[ée]e)?[ :;]+(?:l'|le |en )?(?P<languages>{L}(?:(?:, ?| ou | et |/)(?:l'|le )?{L})*)\b",
    ),
    language_names=LANGUAGES | {"franco": FR, "anglo": LanguageCode("en"), "germano": LanguageCode("de"), "hispano": LanguageCode("es")},
    countries=compile_all(
        rf"\b(?:cours|formations?|[ée]tud(?:ier|es?|ie)|[ée]cole|universit[ée]|fac|campus|apprendre|former|suivre|rester|reste|pr[ée]sentiel|sur place|uniquement|seulement|organismes?|dipl[ôo]mes?|inscrire)(?: (?!travail|viv|bosse|emploi|poste|devenir|je\b|j'|habit)[\w'-]+|[ ;]+){{0,4}} ?(?:en|au|aux|à|dans|de|du) (?:la |le |les |l')?(?P<country>{COUNTRY})\b",
        rf"(?:^|[;,.!?\n] ?)(?:uniquement |seulement |plut[ôo]t )?(?:en|au|aux) (?P<country>{COUNTRY})(?= ?(?:[;,.!?\n]|$)| (?:ou|de pr[ée]f[ée]rence|si possible|et (?:en|au))\b)",
        rf"; (?:ou|et) (?:en |au |aux )?(?P<country>{COUNTRY})\b",
    ),
    country_names=COUNTRIES,
    lifelong_learning=pattern(r"\b(?:formation continue|formation tout au long de la vie|apprentissage tout au long de la vie|universit[ée] (?:ouverte|populaire)|[ée]ducation permanente|cours du soir de la ville)\b"),
    priorities={
        Objective.COST: pattern(
            rf"\b(?:{MATTERS}(?:prix|co[ûu]t|tarif|budget|argent|pas (?:trop )?cher)|(?:prix|co[ûu]t|tarif|budget|argent){COUNTS}|"
            r"(?:au|le|la|les) moins (?:ch[èe]re?s?|co[ûu]teu(?:x|ses?)|on[ée]reu(?:x|ses?))(?: possibles?)?|(?:le|la|les) plus (?:abordables?|[ée]conomiques?)(?: possibles?)?|(?:aussi )?peu ch[èe]re?s? que possible|(?:le )?(?:prix|co[ûu]t) (?:le plus bas|minimum|minimal|passe (?:avant tout|en premier)|compte le plus|est le plus important|avant tout|d'abord)|(?:d[ée]penser|payer|co[ûu]ter) le moins possible|au meilleur prix|(?:une? |de )?(?:formations? |cours |truc |chose )?pas (?:trop |tr[èe]s )?ch[èe]re?s?|pas que (?:ça|ca) co[ûu]te (?:trop )?cher|bon march[ée]|petit (?:prix|budget)|au prix le plus bas)(?!\w)"
        ),
        Objective.FINISH: pattern(
            rf"(?<!commencer )(?<!démarrer )(?<!debuter )(?<!débuter )\b(?:{MATTERS}(?:vitesse|rapidit[ée]|rapide|vite|dur[ée]e|finir (?:vite|t[ôo]t)|aller vite)|(?:vitesse|rapidit[ée]){COUNTS}|"
            r"(?:veux|voudrais|dois|faut|aimerais) (?:aller|faire|avancer) (?:tr[èe]s |assez )?vite|(?:soit|aille) (?:le plus |assez |tr[èe]s )?(?:rapide|vite)|je suis press[ée]e?|(?:aus?si|le plus|au plus) (?:vite|rapide(?:ment)?|t[ôo]t|rapides)(?: que)? (?:possibles?|que je peux)|au plus vite|dans les plus brefs d[ée]lais|(?:le|la|les) (?:chemin |voie |parcours |formation |solution |plan )?(?:le |la |les )?plus (?:rapides?|courte?s?)|(?:finir|terminer|[êe]tre pr[êe]te?|dipl[ôo]m[ée]e?) (?:rapidement|vite|t[ôo]t)|(?:la )?(?:rapidit[ée]|vitesse) (?:compte|passe|est) (?:avant tout|le plus|en premier|d'abord|le plus important|la priorit[ée]))(?!\w)"
        ),
        Objective.HOURS: pattern(
            rf"\b(?:{MATTERS}(?:peu d'heures|nombre d'heures|charge(?: de travail)?|pas (?:y passer )?trop d'heures)|"
            r"(?:pas trop|peu) d'heures (?:par|la|chaque) semaine|(?:avec )?le moins d(?:'|e )(?:heures?|travail|efforts?|temps|boulot)(?: (?:d'[ée]tudes?|possible|de travail))*|(?:aussi )?peu d(?:'|e )(?:heures?|travail|efforts?|temps) (?:que )?possible|un minimum d(?:'|e )(?:heures?|travail|efforts?|temps)|charge de travail (?:minimale?|la plus (?:faible|l[ée]g[èe]re)))\b"
        ),
        Objective.COVERAGE: pattern(
            rf"\b(?:{MATTERS}(?:qualit[ée]|contenu|(?:bien )?apprendre)|"
            r"apprendre (?:le plus (?:de choses )?possible|un maximum(?: de choses)?)|le plus (?:complet|complète|complete)(?: possible)?|(?:un )?maximum de comp[ée]tences|(?:la )?(?:qualit[ée]|contenu) (?:compte|passe|prime|est) (?:avant tout|le plus|en premier|d'abord|le plus important|la priorit[ée])|la qualit[ée] prime)\b"
        ),
    },
    provider_marker=r"(?:\b(?:à|a|au|aux|chez|de|du|par|avec|d')(?: la| le| l')? ?|\bl')(?:universit[ée] (?:de |d')?|[ée]cole (?:de |d')?)?{name}\b",
    not_a_provider_before=pattern(r"\b(?:travaill\w*|boss\w+|employ[ée]e?|employeur(?: est)?|habit\w+|vi[st]|n[ée]e?|viens|client\w*|suis|poste|boulot)(?: [\w'-]+){0,2} ?(?:à|a|au|chez|de|du|pour)?(?: la| le)? ?$"),
    no_limit=pattern(
        r"(?<!\w)(?:je passe|passer|passez?|on passe|passons|sauter?|skip|question suivante|suivante?|(?:je |j')?(?:ne |n')?(?:sais|s[çc]ais|chais|ché|sé) (?:pas|po)(?! (?:(?!encore\b|faire\b|dire\b|r[ée]pondre\b)\w+(?:er|ir|re)\b))(?: encore| trop| du tout| vraiment| dire| r[ée]pondre)?|j'?sp|chais pas|aucune (?:id[ée]e|pr[ée]f[ée]rence|limite)|pas d'id[ée]e|(?:peu )?importe(?: peu| lequel| laquelle)?|n'importe(?: (?:quoi|lequel|laquelle|o[ùu]|comment))?|"
        r"(?:ça|ca|cela|c') ?(?:m'est |est )?[ée]gal|(?:je )?m'en (?:fiche|fous|tape)|(?:pas|sans|aucune) (?:de )?(?:limites?|pr[ée]f[ée]rences?)|(?:pas|aucune?) (?:d')?avis|les deux(?: me (?:vont|conviennent)|,? ça va)?|tout me (?:va|convient)|tout va|flexible|(?:ça|ca) d[ée]pend|(?:je )?(?:pr[ée]f[èe]re|pr[ée]f[ée]rerais) (?:ne )?pas (?:le )?(?:dire|r[ée]pondre)|comme (?:vous|tu) (?:voulez|veux)|indiff[ée]rent\w*|on s'en fiche|pas important|pas encore|on verra|je verrai|plus tard|j'en sais rien|osef|joker|sans avis|garder (?:ça|ca) pour moi|(?:ça|ca) (?:ne )?vous regarde pas|c'est (?:priv[ée]|personnel)|pas envie de (?:le )?(?:dire|r[ée]pondre))(?!\w)"
    ),
    lifted={
        RequestField.BUDGET: pattern(
            r"(?<!\w)(?:(?:pas|plus|sans|aucune) (?:de )?(?:limite|plafond)s? (?:de|au|du|pour le|c[ôo]t[ée]) ?(?:budget|prix|argent|co[ûu]t)|(?:l'argent|le (?:budget|prix|co[ûu]t)) (?:ne |n')?(?:est |pose |compte |importe |a )?(?:pas|peu|aucun)(?: (?:un |de |le |d')?(?:probl[èe]me|importance|souci|important))?|peu importe(?:nt)? (?:le |la |les |l')(?:prix|budget|co[ûu]t|argent)|budget (?:illimit[ée]|libre)|oublie[rz]? (?:le|mon) (?:budget|prix))(?!\w)"
        ),
        RequestField.LATEST_FINISH: pattern(
            r"\b(?:pas (?:de |d')(?:deadline|date limite|date de fin|[ée]ch[ée]ance|urgence|urgent)|(?:je (?:ne )?suis |c'est |rien ne |ça |y a )?(?:pas (?:press[ée]e?|urgent)|rien ne presse|ne presse pas)|aucune urgence|j'ai (?:tout )?(?:mon|le) temps(?! (?:de|pour|le))|prend(?:re|s|rai)? (?:tout )?(?:mon|le) temps(?: qu'il faut)?|oublie[rz]? (?:la date|la deadline|le d[ée]lai))\b"
        ),
        RequestField.MODES: pattern(
            r"(?<!\w)(?:(?:en ligne|[àa] distance|(?:en )?pr[ée]sentiel|sur place|distanciel) ou (?:en ligne|[àa] distance|(?:en )?pr[ée]sentiel|sur place|distanciel),? (?:(?:les deux|tout|ça|ca|peu|c'est|m'est|me|m'|le|les) ?){0,3}(?:vont|va|importe|[ée]gal|pareil|conviennent|convient|deux)|peu importe (?:le (?:format|mode)|la (?:forme|modalit[ée]))|tous les formats)(?!\w)"
        ),
        RequestField.LANGUAGES: pattern(r"\b(?:peu importe la langue|n'importe quelle langue|toutes les langues|la langue (?:n'a pas d'importance|m'est [ée]gale?|importe peu))\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:peu importe le pays|n'importe (?:quel pays|o[ùu](?: en europe| dans le monde)?)|tous les pays|le pays (?:n'a pas d'importance|m'est [ée]gal|importe peu))(?!\w)"),
        RequestField.PROVIDER_WORDS: pattern(r"\b(?:peu importe (?:l'(?:[ée]cole|universit[ée]|organisme|[ée]tablissement)|la fac)|n'importe quel(?:le)? (?:[ée]cole|universit[ée]|organisme|fac|[ée]tablissement))\b"),
    },
)  # fmt: skip
