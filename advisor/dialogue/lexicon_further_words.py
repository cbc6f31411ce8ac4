"""Words of seven languages for days without study, courses at once and money a year."""

from advisor.dialogue.lexicon_further import FurtherWords, further_words
from advisor.dialogue.names import month_names
from advisor.domain.languages import LanguageCode


def _name(code: str, *others: str) -> str:
    """A month of the calendar, or one of `others`; "jul" is Christmas where it is no month."""
    known = [name for name in month_names(LanguageCode(code)) if name != "jul" or code not in ("sv", "da")]
    return rf"(?P<month>{'|'.join((*known, *others))})\b(?:\.(?= ?[\d-]))?"


YEAR = r"(?:,? (?P<year>20\d\d)\b)?"

FURTHER_WORDS: dict[LanguageCode, FurtherWords] = {
    LanguageCode("en"): further_words(
        "en",
        months={"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)},
        named=rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?{_name('en', 'spring', 'summer(?:time|s)?', 'autumn', 'fall', 'winter', 'sept')}{YEAR}",
        until=r" ?(?:-|to|till?|until|through|up to)(?: (?:the )?(?:end|middle) of)?(?: the)? ?",
        listed="and|or|nor",
        between=("between (?:the )?", ""),
        frm=r"from (?:the )?(?:(?:start|beginning|middle|end) of )?(?:the )?",
        during=r"(?:in|during|over|throughout|for|through)(?: all of)? (?:the |this |next )?(?:months? of )?",
        never=r"(?:nothing|not|never|none|no (?:study(?:ing)?|stud(?:y|ies)|courses?|class(?:es)?|lessons?|teaching|learning|school|time)|can(?:'?t|not| not)(?: (?:study|learn|attend|come|(?:do|take) (?:it|any(?:thing)?|courses?|classes|any courses))){0,2}|"
        r"(?:won'?t|will not|don'?t|do not)(?: be able to| want to)? study|(?:(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be|i will be|will be|am) (?:always |really |super |too |very )?)?(?:away|on (?:holidays?|hols|vacation|leave)|not (?:here|available|around|free)|unavailable|abroad|travelling|(?:too )?busy|snowed under|run off my feet))(?: at all| anything| please| really)?",
        apart=r"except|but not|apart from|nothing|avoid|(?:leave|keep) out",
        away=r"(?:(?:is|are|was|r) (?:\w+ )?(?:impossible|out(?: of the question)?|not possible|no good|off|off[- ]limits|blocked|a no[- ]go|no go|taken|too busy|(?:just |totally |complete(?:ly)? )?(?:mad(?:ness)?|crazy|chaos|hectic|manic|mental)|not an option|our busy (?:season|time)|my busiest (?:month|time)|peak season)|no (?:chance|way|time)|(?:i|we) (?:have|got) no time|(?:i|we) (?:need|want|have|take) (?:\w+ )?off|(?:doesn'?t|does not|don'?t|do not|won'?t|will not) (?:work|suit)|"
        r"(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be) (?:\w+ )?(?:away|on holiday|on vacation|not (?:here|available|around|free)|unavailable|abroad|travelling|closed)|(?:i|we) (?:can'?t|cannot|can not|don'?t study|won'?t study))\b",
        bound=r"(?:from|since|by|until|till|before|after|not in|start(?:ing)?(?: in| from)?)(?: the)?",
        fine=r"(?:(?:is|are|would be) (?:actually |now |also |totally )?(?:fine|ok(?:ay)?|good|possible|free|alright|no problem)|works?|(?:i|we) can(?: study)?)\b(?: (?:after all|again|too|now|actually))?",
        at_once=(
            r"\b(?:(?:only|just|max(?:imum)?(?: of)?|at most|no more than|not more than|never more than|more than|up to) ){0,2}(?P<n>\d|one|a single|two|three|four)(?: (?:courses?|class(?:es)?|modules?|things?|subjects?|units?|steps?))?(?: only| max(?:imum)?)?,? (?:at (?:a|the same|any one) time|at once|simultaneously|in parallel|concurrently)\b",
            r"\bone (?:(?:course|class|module|thing) )?(?:after (?:the other|another)|by one)\b",
            r"\b(?:not|no) (?:several|multiple|many|two) (?:courses?|classes|modules?|things) (?:at (?:a|the same) time|at once|in parallel)\b",
        ),
        counts={"one": 1, "a single": 1, "two": 2, "three": 3, "four": 4},
        any_at_once=r"(?:several|(?<!no )(?<!not )(?<!never )more than one|as many as (?:needed|possible)|any number) (?:courses? )?(?:at (?:a|the same) time|at once|in parallel)(?: (?:is|are|works?)(?: fine| ok(?:ay)?)?)?\b",
        a_year=(
            r"(?:a|per|each|every|/|p\.?) ?(?:calendar )?(?:year|yr|annum)|annually|yearly|p\.?a\.?",
            r"(?:annual|yearly) (?:\w+ )?budget(?: (?:of|is))?|(?:per|each|every) year(?: (?:i|we) (?:have|can (?:spend|pay|afford)))?",
        ),
    ),
    LanguageCode("de"): further_words(
        "de",
        months={"frühjahr": (3, 3), "frühling": (3, 3), "sommer": (6, 3), "herbst": (9, 3), "winter": (12, 3), "jänner": (1, 1), "feber": (2, 1), "maerz": (3, 1)},
        named=rf"(?:(?P<day>\d{{1,2}})\. ?)?{_name('de', 'jänner', 'feber', 'maerz', 'frühjahr', 'frühling', 'sommers?(?:monaten?)?', 'herbst', 'winters?(?:monaten?)?')}{YEAR}",
        until=r" ?(?:-|bis(?: einschließlich| inklusive)?(?: zum| zur)?(?: ende| mitte)?) ?",
        listed="und|oder|sowie",
        between=("zwischen ", ""),
        frm=r"(?:von|vom|ab) (?:anfang |mitte |ende )?",
        during=r"(?:im|in den|während des|während der|den|der|den ganzen|über den|übern|gerade im) (?:ganzen |monat )?",
        never=r"(?:nichts|nix|nicht|nie|bloß nicht|keine?n?[rs]? (?:kurse?|termine?|unterricht|veranstaltung\w*|seminare?|studium|module?|zeit)|kann(?: ich)?(?: da)? (?:nicht|nichts|nix)(?: lernen)?|"
        r"(?:bin|sind)(?: ich| wir)? (?:immer )?(?:weg|nicht da|verreist|im urlaub))(?: bitte| lernen)?",
        apart=r"außer|ausser|nur nicht|bloß nicht|ausgenommen|abgesehen von",
        away=r"(?:(?:(?:bin|bleib\w*|fahr\w*|hab\w*) ich|(?:sind|haben|fahren) wir|ist|fällt|fallen|geht|geht's|gehts|kann ich|klappt|passt|(?:hat|ist) (?:die|der|unsere?) \w+)(?: (?!doch\b)\w+){0,2} (?:weg|nicht|aus|nix|nichts|zu(?! [^\W\d])|flach|keine zeit|urlaub|tabu|unmöglich|schlecht|raus|verreist|geschlossen)|"
        r"(?:bin ich|sind wir|fahren wir|fahre? ich|fliegen wir|fliege? ich) (?:in (?!der lage)(?:der |den |die |dem )?|nach |im |ans? |auf |bei )\w+(?= ?[;,.!]| ?$)|(?:bitte |leider )?(?:nicht|nix|nichts|keine?n? (?:kurse?|termine?|zeit))(?: bitte| leider)?(?= ?[;,.!]| ?$| (?:da|weil|wegen|bitte)\b)|ist (?:tabu|heilig|unmöglich|zu)|(?:lieber |bitte )(?:frei|aussparen|auslassen))\b",
        bound=r"(?:ab|seit|bis(?: zum)?|vor(?: dem)?|nach(?: dem)?|erst(?: im)?|start\w*(?: im)?|beginn\w*(?: im)?|anfang|ende)",
        fine=r"(?:(?:geht(?:'s)?|klappt|passt|wär\w*|ist|bin ich|sind wir|kann ich|können wir)(?: (?:es|jetzt|mir|ich|eigentlich|auch))? (?:doch|wieder|in ordnung|okay?|kein problem)|doch)\b(?: (?:noch|da|frei|möglich|lernen|gut|okay?|in ordnung))?",
        at_once=(
            r"\b(?:nicht|keine|nie|ungern) (?:mehrere|zwei|2|viele)(?: (?:kurse|module|sachen|dinge|fächer))? (?:gleichzeitig|parallel|auf einmal|nebeneinander|zugleich)\b",
            r"\b(?:(?:immer nur|nur|höchstens|maximal|max\.?|nicht mehr als|nie mehr als) ){0,2}(?P<n>\d|ein(?:en|e|er|s)?|zwei|drei|vier)(?: (?:einzige[nrs]?|kurse?s?|module?|seminare?|fach|fächer|sachen?|dinge?|lehrgang|lehrgänge|veranstaltung(?:en)?|weiterbildung(?:en)?))?(?: (?:höchstens|maximal|nur|bitte))? (?:gleichzeitig|parallel|auf einmal|zur (?:selben|gleichen) zeit|nebeneinander|nebenher|zeitgleich|zugleich)\b",
            r"\b(?:gleichzeitig|parallel|auf einmal) (?:immer |bitte )?(?:nur|höchstens|maximal|max\.?|nicht mehr als) (?P<n>\d|ein(?:en|e|er|s)?|zwei|drei|vier)\b(?: (?:kurse?|module?|sachen?|dinge?))?",
            r"\b(?:ein(?:en|e|s)? )?(?:(?:kurs|modul|sache) )?(?:eins|einer|einen|eine|kurs|modul) nach dem ander(?:e)?n\b",
        ),
        counts={"ein": 1, "eine": 1, "einen": 1, "einer": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4},
        any_at_once=r"(?:mehrere|beliebig viele)(?: kurse)? (?:gleichzeitig|parallel|auf einmal)(?: (?:gehen|geht|sind|ist|wären)(?: (?:doch|auch|ok(?:ay)?|kein problem|in ordnung)){0,2})",
        a_year=(
            r"(?:im|pro|je|jedes|/|p\.?) ?(?:kalender)?jahr|jährlich|p\.? ?a\.?",
            r"(?:jahresbudget|jährliche[sn]? budget|budget (?:pro|im) jahr)(?: (?:von|ist|beträgt|liegt bei))?|(?:pro|im|jedes) jahr(?: (?:hab\w* ich|haben wir|zahlt die firma|maximal|höchstens|nur|bis zu))*",
        ),
    ),
    LanguageCode("fr"): further_words(
        "fr",
        months={"printemps": (3, 3), "été": (6, 3), "automne": (9, 3), "hiver": (12, 3)},
        named=rf"(?:(?P<day>\d{{1,2}})(?:er|e)? (?:de )?)?(?:l'|mois d[e'] ?)?{_name('fr', 'printemps', 'été', 'automne', 'hiver')}{YEAR}",
        until=r" ?(?:-|à|au|jusqu'(?:à|au|en))(?: la)?(?: fin| mi)?(?:-| de| d')? ?",
        listed="et|ou|ni",
        between=("entre (?:le )?", ""),
        frm=r"(?:du|de|d'|depuis|à partir de) ?(?:la |le )?(?:début |fin |mi-?)?(?:de |d')?",
        during=r"(?:en|au|pendant|durant|tout|sur)(?: tout)? ?(?:le |l'|cet |cette |mois (?:de |d'))*",
        never=r"(?:rien|pas|jamais|sans|aucune? (?:cours|formation|module)|pas (?:de (?:cours|formations?)|dispo(?:nible)?s?|là|libre|possible)|(?:je |on )?(?:ne |n'|n )?(?:peux|peut|pourrai|veux)(?: pas| rien)(?: (?:étudier|venir|suivre|travailler|faire|de cours|rien|me former)){0,3}|"
        r"(?:dispo(?:nibilité)?s? )?null?e|indisponible|absente?|(?:en )?(?:vacances|congés?)|ferm(?:é|ée|és|ées))(?: du tout| svp)?",
        apart=r"sauf|hormis|excepté|à part|mais pas",
        away=r"(?:(?:c'est |est |sont )?(?:impossibles?|exclus?|pas possible|mort|non|tabou)|(?:je |j')?(?:ne )?(?:suis|serai) (?:pas (?:là|dispo\w*|libre)|absente?|en (?:vacances|congés?)|prise?|indisponible|à l'étranger)|(?:je )?(?:ne )?(?:peux|pourrai) (?:pas|rien)|(?:je )?(?:n'ai|j'ai) pas le temps|"
        r"on (?:est|sera) (?:fermés?|en vacances|en congés?|absents)|ça (?:ne )?va pas(?: être possible)?|pas (?:dispo\w*|possible))\b",
        bound=r"(?:à partir d[e']|dès|depuis|jusqu'(?:à|en|au)|d'ici|avant|après|pour|commenc\w+(?: en)?|début|fin|de|d')(?: la fin)?",
        fine=r"(?:(?:finalement |en fait )?(?:c'est bon|ça va|ça marche|c'est ok|c'est possible|je (?:suis|serai) (?:là|libre|dispo\w*)|je peux|pas de (?:souci|problème))|finalement)\b(?: finalement| en fait| quand même)?",
        at_once=(
            r"\b(?:(?:seulement|maximum|max\.?|au plus|pas plus d[e']|jamais plus d[e'])(?: |(?<=')))?(?P<n>\d|une?|deux|trois|quatre)(?: (?:seule?|cours|formations?|modules?|matières?|choses?|truc|unités?)){0,2}(?: (?:maximum|max|seulement|au plus))?(?: à la fois|,? en (?:même temps|parallèle|simultané)| simultanément| de front)\b",
            r"\b(?:l'une? après l'autre|(?:cours|formations?|modules?) (?:un par un|une par une))\b",
            r"\bpas (?:plusieurs|deux) (?:cours|formations|modules|choses) (?:à la fois|en (?:même temps|parallèle))\b",
        ),
        counts={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4},
        any_at_once=r"plusieurs (?:cours |formations |modules )?(?:à la fois|en même temps|en parallèle),? (?:c'est (?:bon|ok|possible)|ça (?:va|me va|marche)|pas de (?:souci|problème))",
        a_year=(
            r"(?:par|/|chaque|l') ?an(?:née)?s?|annuel\w*",
            r"budget (?:de formation )?annuel(?: (?:est )?d[e'])?|budget (?:par an|à l'année)(?: d[e'])?|(?:par an|chaque année)(?:,? (?:j'ai|on a|je peux mettre))?",
        ),
    ),
    LanguageCode("es"): further_words(
        "es",
        months={"primavera": (3, 3), "verano": (6, 3), "otoño": (9, 3), "invierno": (12, 3), "setiembre": (9, 1)},
        named=rf"(?:(?P<day>\d{{1,2}}) de )?(?:mes de )?{_name('es', 'primavera', 'verano', 'otoño', 'invierno', 'setiembre')}(?: (?:del? )?(?P<year>20\d\d)\b)?",
        until=r" ?(?:-|al?|hasta)(?: (?:el )?(?:finales|fin|mediados) de)? ?(?:el )?",
        listed="y|o|ni",
        between=("entre (?:el )?", ""),
        frm=r"(?:del?|desde) (?:el |principios de |finales de |mediados de )?",
        during=r"(?:en|durante|por|todo)(?: todo)? (?:el |este |mes de )*",
        never=r"(?:nada(?: de clases| de cursos)?|no|nunca|jamás|ningún curso|sin (?:cursos|clases)|no (?:puedo|podré|podría|quiero|tengo tiempo|estoy|estaré|hay clase)(?: (?:estudiar|nada|disponible|libre|hacer|clases|cursos|asistir|ir)){0,3}|(?:de|me voy de) vacaciones|cerrad[oa]s?|fuera)",
        apart=r"menos|excepto|salvo|quitando|pero no",
        away=r"(?:no(?: (?:puedo|podré|estoy|estaré|me viene bien|me va bien|puede ser|es posible|tengo tiempo|hay manera)| (?:por favor|gracias)|(?= ?[;,.!]| ?$))|(?:es |me es )?imposible|nada(?= ?[;,.!]| ?$)|(?:estoy|estaré|estamos) (?:fuera|de vacaciones|ocupad\w+|cerrad\w+)|(?:me voy|nos vamos)|cerramos|tengo vacaciones|ni hablar)",
        bound=r"(?:desde|hasta|antes de|después de|a partir de|para|empez\w+(?: en)?|comenz\w+(?: en)?|del?|finales de|principios de)(?: el)?",
        fine=r"(?:(?:al final |ahora )?(?:sí(?: que)?(?: (?:puedo|estoy|me viene bien|se puede))?|puedo|está bien|me viene bien|vale|no hay problema)|al final sí)(?!\w)(?: al final)?",
        at_once=(
            r"\b(?:(?:solo|sólo|solamente|máximo|como mucho|no más de|nunca más de) ){0,2}(?P<n>\d|una?|uno|dos|tres|cuatro)(?: (?:sol[oa]|cursos?|módulos?|asignaturas?|cosas?|formación(?:es)?|materias?)){0,2}(?: (?:como mucho|máximo))? (?:a la vez|cada vez|al mismo tiempo|simultáneamente|en paralelo)\b",
            r"\b(?:uno detrás de otro|una detrás de otra|uno tras otro|(?:cursos? )?de uno en uno|de una en una)\b",
            r"\bno (?:varios|dos|muchos) (?:cursos|módulos) (?:a la vez|al mismo tiempo)\b",
        ),
        counts={"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4},
        any_at_once=r"varios (?:cursos )?(?:a la vez|al mismo tiempo) (?:está bien|me va bien|vale|también)",
        a_year=(
            r"(?:al|por|/|cada) ?año|anual(?:es|mente)?",
            r"presupuesto (?:\w+ ){0,2}anual(?: (?!mensual)\w+){0,2}?(?: (?:es )?de| es)?|(?:al|por|cada) año(?: (?:tengo|tenemos|puedo (?:pagar|gastar)))?",
        ),
    ),
    LanguageCode("fi"): further_words(
        "fi",
        months={"kesäkuu": (6, 1), "kesä-": (6, 1), "kesä": (6, 3), "syys": (9, 1), "syks": (9, 3), "kevä": (3, 3), "talv": (12, 3), "joulu": (12, 1)},
        named=r"(?:(?P<day>\d{1,2})\. ?(?:päivä\w* )?)?(?P<month>(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu\w*|-(?=\w+kuu| ja ))|(?:kesä(?:llä|isin|ksi|n|stä|t)?|kevä\w+|syks\w+|talvi\w*|talve\w*)\b)(?: (?:vuonna |vuoden )?(?P<year>20\d\d)\b)?",
        until=r"(?:(?<=-)| ?- ?|(?<=st\w) )(?:loppuun )?",
        listed="ja|tai|eikä",
        between=("", " väli(?:llä|senä aikana)"),
        frm=r"(?:ajalla |aikavälillä )?",
        during=r"(?:koko |ensi |tänä |mitään |ollenkaan )?",
        never=r"(?:ei|en|eikä|enkä|älä|ei (?:mitään|kursseja|kurssia|opintoja|opiskelua|opetusta)|(?:en|ei) (?:voi|pysty|ehdi|halua|haluu|pääse|jaksa|kerkee)(?: (?:opiskel\w+|opiskella|mitään|osallistu\w+)){0,2}|(?:olen|oon|olemme|ollaan) (?:aina )?(?:lomalla|poissa|matkoilla|reissussa|mökillä|ulkomailla))(?: mitään| ollenkaan| kiitos)?",
        apart=r"paitsi|lukuun ottamatta|ei kuitenkaan|muttei|mutta ei",
        away=r"(?:(?:ei|en|eikä)(?: (?:käy|sovi|onnistu|pysty|voi|ehdi|pääse|kerkee|kykene|kerkiä|oo aikaa|ole aikaa|ole mahdollista|oo mahdollista|mitään|kiitos|opiskel\w+|jaksa)|(?= ?[;,.!]| ?$))|(?:on|ovat|ois) (?:mahdoto\w+|poissa(?: laskuista)?|pois(?: laskuista)?|kiinni|lomaa|pyhitetty)|(?:olen|oon|olemme|ollaan|oomme) (?:\w+ )?(?:lomalla|lomil|lomalla|poissa|matkoilla|reissussa|reissus|mökillä|ulkomailla|kiireinen)|(?:olen|oon|olemme|ollaan)(?: [\w-]+){1,3} (?:enkä|en|eikä) (?:voi|pysty|ehdi|pääse)(?: opisk\w+)?|(?:on|menee|meni)(?: [\w-]+){0,4},? (?:silloin|sillon|sillo|jolloin) (?:ei|en)(?: \w+)?|(?:on|ois) (?:mulla |meillä )?(?:liian |tosi |ihan |kauhee |niin )?(?:kiireinen|kiireistä|kiirettä|kiire|varattu|täynnä))\b",
        bound=r"(?:ennen|jälkeen|alkaen|aloit\w+|alka\w+|vasta|vain|mennessä|asti)",
        fine=r"(?:(?:käykin|sopiikin|onnistuukin|voinkin|ehdinkin|pystynkin|olenkin)|(?:sittenkin |kyllä |kuitenkin )?(?:käy|sopii|onnistuu|voin|ehdin|pystyn|on (?:ok|okei|vapaa))|sittenkin)\b(?: (?:sittenkin|kuitenkin|kyllä|opiskella))?",
        at_once=(
            r"\b(?:(?:vain|enintään|korkeintaan|max\.?|maksimissaan) ){0,2}(?P<n>\d|yksi|yhtä|yhteen|yhden|yks|kahteen|kaksi|kahta|kaks|kolme|kolmea)(?: (?:kurss\w+|opintojakso\w*|asia\w*|juttu\w*|homma\w*|koulutu\w*|opinto\w*|moduuli\w*|aine\w*))?(?: (?:korkeintaan|enintään))? (?:kerrallaan|kerralla|yhtä aikaa|samaan aikaan|samanaikaisesti|rinnakkain)\b",
            r"\b(?:(?:yksi|yks|kurssi) (?:toisensa|toisen) (?:jälkeen|perään|jälkee)|yksi kurssi (?:ensin|eka), sit\w* toinen|(?:kurss\w+ )?(?:yksi|yks) kerrallaan|kurss\w+ peräkkäin)\b",
            r"\b(?:ei|en) (?:halua |haluu |voi |jaksa |pysty )?(?:montaa|monta|useampaa|useita|useempaa) (?:kurss\w+ )?(?:kerrallaan|yhtä aikaa|samaan aikaan|rinnakkain)\b",
        ),
        counts={"yksi": 1, "yhtä": 1, "yhteen": 1, "kahteen": 2, "yhden": 1, "yks": 1, "kaksi": 2, "kahta": 2, "kaks": 2, "kolme": 3, "kolmea": 3},
        any_at_once=r"(?:monta|useampi|useita) (?:kurss\w+ )?(?:kerrallaan|yhtä aikaa|samaan aikaan|rinnakkain) (?:käy|sopii|on ok)\b",
        a_year=(
            r"vuodessa(?! valmi)|/ ?v(?:uosi)?|per vuosi|vuosittain|joka vuosi|vuotta kohti",
            r"(?:vuosibudjetti(?:ni|mme)?|vuosittainen budjetti)(?: on)?|(?:vuosittain|joka vuosi)(?: on| voin (?:maksaa|käyttää))?|vuodessa (?:on|voin (?:maksaa|käyttää))",
        ),
    ),
    LanguageCode("sv"): further_words(
        "sv",
        months={"vår": (3, 3), "sommar": (6, 3), "somrar": (6, 3), "höst": (9, 3), "vint": (12, 3)},
        named=rf"(?:(?:den )?(?P<day>\d{{1,2}})(?::?[ea])? )?{_name('sv', 'våren?', 'somm?ar(?:en|n|na)?', 'somrar(?:na)?', 'hösten?', 'vinter', 'vintern')}{YEAR}",
        until=r" ?(?:-|till(?: och med)?|t\.?o\.?m\.?|fram till)(?: slutet (?:av|på)| mitten av)? ?",
        listed="och|eller|samt",
        between=("mellan ", ""),
        frm=r"(?:från|fr\.?o\.?m\.?) (?:slutet av |mitten av |början av )?",
        during=r"(?:på|i|under|om|över|hela)(?: hela)? ",
        never=r"(?:inte|inget|ingenting|aldrig|ej|inga (?:kurser|studier|lektioner)|ingen (?:undervisning|kurs)|kan (?:jag )?inte(?: (?:plugga|studera|läsa|gå)(?: något)?)?|(?:är|är jag|jag är|vi är|är vi) (?:borta|bortrest\w*|ledig\w*|på semester)|semester)(?: alls| tack)?",
        apart=r"utom|förutom|men inte|dock inte|undantaget",
        away=r"(?:(?:går|funkar|passar|fungerar) (?:det )?(?:inte|ej|dåligt)|(?:är|åker|reser) (?:jag|vi) (?:\w+ )?(?:borta|bortrest\w*|ledig\w*|upptag\w*|utomlands|på semester|iväg)|är (?:omöjlig\w*|uteslut\w*|helig\w*|inte möjlig\w*|stäng\w*|tabu|blockerad\w*)|kan (?:jag|vi) inte|har (?:jag|vi) (?:semester|inte tid|ledigt|stängt)|(?:jobbar|har) jag (?:för mycket|fullt upp)|(?:inte|nej)(?= ?[;,.!]| ?$))\b",
        bound=r"(?:från(?: och med)?|till|före|innan|efter|sedan|tidigast|senast|börja\w*(?: i| på)?|starta\w*(?: i| på)?)",
        fine=r"(?:(?:går|funkar|passar|fungerar)(?: det)?(?: (?:faktiskt|ändå|visst|bra|nu))+|(?:är|är det) (?:ok|okej|okay|bra|lugnt)(?: ändå)?|kan jag(?: (?:plugga|studera))? (?:ändå|visst|nu)|är jag (?:ledig|hemma) ändå)\b",
        at_once=(
            r"\b(?:(?:bara|endast|max\.?|högst|som mest|inte mer än|inte fler än) ){0,2}(?P<n>\d|en|ett|två|tre|fyra)(?: (?:enda|kurs(?:er)?|sak(?:er)?|modul(?:er)?|ämnen?|utbildning(?:ar)?))?(?: (?:max|högst))? (?:i taget|samtidigt|åt gången|parallellt|på (?:en|samma) gång)\b",
            r"\b(?:en(?: kurs)? efter (?:en )?(?:den )?annan|en och en)\b",
            r"\binte (?:flera|två|många) (?:kurser|saker) (?:samtidigt|parallellt|på (?:en|samma) gång)\b",
        ),
        counts={"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4},
        any_at_once=r"(?:flera|fler) (?:kurser )?(?:samtidigt|parallellt) (?:går bra|är ok(?:ej)?|funkar)\b",
        a_year=(
            r"(?:om|per|/|i|varje|pr) ?år(?:et)?|årlig\w*",
            r"(?:årsbudget(?:en)?|årlig\w* budget(?:en)?)(?: (?:är|på|ligger på))?|(?:per|varje) år(?: har (?:vi|jag))?",
        ),
    ),
    LanguageCode("da"): further_words(
        "da",
        months={"forår": (3, 3), "sommer": (6, 3), "somre": (6, 3), "efterår": (9, 3), "vint": (12, 3)},
        named=rf"(?:(?:den |d\. ?)?(?P<day>\d{{1,2}})\.? )?{_name('da', 'forår(?:et)?', 'sommer(?:en)?', 'somrene', 'efterår(?:et)?', 'vinter(?:en)?')}{YEAR}",
        until=r" ?(?:-|til(?: og med)?|t\.?o\.?m\.?|frem til)(?: slutningen af| midten af| udgangen af)? ?",
        listed="og|eller|samt",
        between=("mellem ", ""),
        frm=r"(?:fra|fr\.?o\.?m\.?) (?:slutningen af |midten af |begyndelsen af |starten af )?",
        during=r"(?:i|om|på|under|over|hele|henover)(?: hele)? ",
        never=r"(?:ikke|intet|ingenting|aldrig|ingen (?:kurser|undervisning|studier|timer|hold)|kan (?:jeg )?ikke(?: (?:læse|studere|tage kurser|deltage))?|(?:er|jeg er|er jeg|vi er) (?:væk|bortrejst|optaget|på ferie)|ferie)(?: noget| tak| overhovedet)?",
        apart=r"undtagen|bortset fra|men ikke|dog ikke|udover",
        away=r"(?:(?:går|dur|passer|fungerer|virker) (?:det )?(?:ikke|dårligt)|(?:er|rejser|tager) (?:jeg|vi) (?:\w+ )?(?:væk|bortrejst|optaget|udenlands|på ferie|afsted)|er (?:umulig\w*|udelukket|hellig\w*|ikke mulig\w*|lukket|no[- ]go|tabu)|kan (?:jeg|vi) ikke|har (?:jeg|vi) (?:ferie|ikke tid|lukket|fuldt op)|(?:ikke|nej)(?= ?[;,.!]| ?$))\b",
        bound=r"(?:fra(?: og med)?|til|før|inden|efter|siden|tidligst|senest|begynd\w*(?: i| på)?|start\w*(?: i| på)?)",
        fine=r"(?:(?:går|passer|fungerer|virker)(?: det)?(?: (?:faktisk|alligevel|godt|fint|nu))+|er (?:ok|okay|fint|i orden)(?: alligevel)?|kan jeg(?: (?:læse|studere))? (?:godt|alligevel|nu)(?: alligevel)?|er jeg (?:hjemme|fri) alligevel)\b",
        at_once=(
            r"\b(?:(?:kun|bare|max\.?|maks\.?|højst|højest|ikke mere end|ikke flere end) ){0,2}(?P<n>\d|en|et|én|ét|to|tre|fire)(?: (?:enkelt|kursus|kurser|modul(?:er)?|ting|fag|hold|uddannelse))?(?: (?:max|højst))? (?:ad gangen|samtidigt?|på (?:en|én|samme) (?:gang|tid)|parallelt|sideløbende)(?!\w)",
            r"\b(?:et|ét)(?: kursus)? efter det andet\b",
            r"\bikke (?:flere|to|mange) (?:kurser|ting) (?:ad gangen|samtidigt?|på (?:en|samme) gang|parallelt)\b",
        ),
        counts={"en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4},
        any_at_once=r"flere (?:kurser )?(?:samtidigt?|ad gangen|parallelt) (?:er (?:ok|okay|fint)|går (?:fint|godt))\b",
        a_year=(
            r"(?:om|pr\.?|per|/|i|hvert) ?år(?:et)?|årlig\w*",
            r"(?:årsbudget(?:tet)?|årlig\w* budget(?:tet)?)(?: (?:er|på|ligger på))?|(?:om|pr\.?|per|hvert) år(?:et)?(?: har (?:vi|jeg))?",
        ),
    ),
}  # fmt: skip
