"""Spanish words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_es_limits import ACCEPTS, COUNTRY, DATES, ES, NUMBERS
from advisor.dialogue.patterns import pattern

HOW = r"(?:(?:actualmente|ahora|hoy|todav[íi]a|a[úu]n|ya|tambi[ée]n|realmente|mucho|muy|sobre todo|m[áa]s bien|solo|s[óo]lo|quiz[áa]s?|adem[áa]s|bastante|un poco|siempre|en realidad|primero|mejor|algo) ){0,2}"
WISH = (
    rf"(?:(?:yo )?(?:quiero|quisiera|querr[íi]a|me gustar[íi]a|me encantar[íi]a|me apetece|deseo|desear[íi]a|busco|pienso|planeo|pretendo|espero|prefiero|preferir[íi]a|necesito|voy a|tengo (?:que|ganas de|pensado|intenci[óo]n de)|intento|estoy (?:buscando|pensando en|intentando|considerando)|sue[ñn]o con|me planteo|ando buscando|qisiera|kiero) {HOW}(?:poder |llegar a |a |intentar )?"
    r"|mi (?:meta|objetivo|sue[ñn]o|plan|idea|ilusi[óo]n)(?: profesional)? (?:es|ser[íi]a)(?: la de| el de)? |c[óo]mo (?:puedo |podr[íi]a |hago para |se puede |llego a |podemos )|ay[úu]d(?:ame|enme|eme)(?: a)? |(?:quiero|quisiera|gustar[íi]a|ganas de) )"
)
ARTICLE = r"(?:(?:una?|el|la|los|las|lo|unos|unas|mi|mis|de|del|en|a|al|m[áa]s|algo de|algo|alg[úu]n|cualquier|este|esta|mejor|bien) ){0,3}"
ONWARD = r"(?:y|e|o|pero) (?:yo|quiero|quisiera|me|mi|mis|no|tengo|busco|puedo|ahora|tambi[ée]n|despu[ée]s|luego|si|con|trabajar|vivir|ganar|aprender|ser|estoy|soy|he|necesito|voy|solo|m[áa]ximo|que|hago|llevo|llevaba|a poder ser|s[ée]|hablo|manejo|presupuesto|\d+)"
CITY = r"(?:madrid|barcelona|valencia|sevilla|bilbao|m[áa]laga|zaragoza|granada|m[ée]xico|bogot[áa]|lima|buenos aires)"
OUT_OF_NAME = (
    r"pero", r"porque", r"as[íi]", r"aunque", r"que", r"donde", r"d[óo]nde", r"cuando", r"si", r"mientras", r"desde", r"hasta", r"hace", r"luego", r"despu[ée]s", r"antes", r"yo", r"me", r"mi", r"mis", r"nos", r"nosotros",
    r"actualmente", r"ahora", r"hoy", r"ya", r"por favor", r"gracias", r"pls", r"alg[úu]n d[íi]a", r"pronto", r"de momento", r"en este momento", r"es", r"soy", r"son", r"tengo", r"quiero", r"quisiera", r"busco", r"estoy", r"puedo", r"no", r"sin embargo", r"qu[ée]", r"c[óo]mo",
    r"en el futuro", r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta) a[ñn]os", r"a poder ser", r"a ser posible", r"a nivel", r"preferiblemente", r"si es posible", r"en realidad", r"a tiempo", r"a media", r"a jornada", r"de nuevo", r"otra vez", r"en paro", r"toda (?:la|mi) vida", r"todo", rf"(?:en|de) (?:los |la )?{COUNTRY}", rf"(?:en|de) {CITY}", r"en (?:un|una|casa|mi|el (?:hospital|paro|futuro))",
    r"barat[oa]s?", r"gratis", r"gratuit[oa]s?", r"pues", r"entonces", r"tambi[ée]n", ONWARD,
)  # fmt: skip
AFTER_NAME = (r"para", r"con", r"sin", r"por", r"durante", r"\d+", r"una? \w+ (?:por|a la)", r"como")
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
AWARD_END = end(*OUT_OF_NAME, r"para", r"con", r"sin", r"\d+")
LIST_END = end(*OUT_OF_NAME, r"para", r"sin", r"una? \w+ (?:por|a la)", lists=True)

TITLED = r"(?:bachiller(?:ato)?|fp(?: (?:superior|media|b[áa]sica|dual))?|formaci[óo]n profesional|ciclo(?: formativo)?(?: de grado)?(?: (?:superior|medio))?|grado(?: (?:superior|medio|universitario))?|gradu?ado escolar|licenciatura|diplomatura|ingenier[íi]a(?= (?:en|de|t[ée]cnica|inform|industrial|civil))|m[áa]ster(?:es)?|maestr[íi]a|posgrado|postgrado|doctorado|mba|carrera(?= (?:de|en)\b)|certificado de profesionalidad|diploma universitario|tecnicatura|selectividad|carn[ée]t(?= de (?!identidad|conducir)))"
"""Awards that name a kind of degree, so that they say something also without a subject."""

VAGUE = r"(?:t[íi]tulos?|titulaci[óo]n(?:es)?|certificados?|certificaci[óo]n(?:es)?|diplomas?|acreditaci[óo]n(?:es)?|cualificaci[óo]n(?:es)?|micro-?credencial(?:es)?)"
AWARD = rf"(?:{TITLED}|{VAGUE})"
SUBJECT = r"(?: (?!que\b|para\b|oficial|reconocid|\d)[^;,.!?\n()\"]{2,80}?)"
EXPERIENCE = r"(?:experiencia|conocimientos?|nociones|habilidades?|competencias?|base|facilidad|formaci[óo]n)"
NOT_A_SKILL = (
    r"(?!(?:que|qu[ée]|si|c[óo]mo|cu[áa]l\w*|cu[áa]nt\w*|d[óo]nde|por (?:d[óo]nde|qu[ée])|qui[ée]n\w*|cu[áa]ndo|bien|muy bien|todav[íi]a|a[úu]n|a qui[ée]n|gente|a (?:alguien|nadie|gente|mucha)|nadie|alguien|eso|esto|lo que|la verdad|decir\w*|elegir|decidir\w*|responder|contestar|exactamente|"
    r"nada|tanto|hacia|todo|todos|otro|otra|el (?:precio|camino)|mi|mis|su|sus|ni|hacer nada|seguro)\b)"
)
VERB = r"\w+(?:ar|er|ir|[áa]r)(?:me|lo|la|los|las)?\b"

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:no (?:tengo|tuve|termin[ée]|acab[ée]|hice|saqu[ée]|tengo acabado|necesito|llegu[ée] a (?:terminar|sacar))|nunca (?:termin[ée]|acab[ée]|saqu[ée])) (?:ning[úu]n[a]? |el |la |mi |un |una )?{AWARD}\b(?: (?:de|en) [^;,.!?\n()\"]{{2,60}}?{CLAUSE_END})?",
        rf"\b(?:sin|ning[úu]n[a]?) (?:ning[úu]n[a]? |el |la )?{AWARD}\b",
        rf"\b(?:a |de |con )?nivel (?:de )?{AWARD}(?: de grado| superior| medio){{0,2}}\b",
        r"\btengo (?:unos |casi |ya )?\d{1,2} (?:a[ñn]os|tacos)\b(?! (?:de exp|como|trabaj|en))",
        r"(?:^|(?<=[;,.] ))\d{1,2} a[ñn]os(?= ?(?:[;,.]|$))",
        r"\btengo \w+ (?:hij[oa]s?|cr[íi]os|ni[ñn]os|nen[ea]s)\b",
    ),
    workplace=compile_all(
        rf"\b(?:yo )?{HOW}(?<!un )(?<!busco )(?<!mi )(?:trabaj(?:o|aba|[ée])|curr(?:o|aba)|(?:he|hab[íi]a) {HOW}(?:trabajado|currado)|(?:estoy|estuve|estaba|llevo (?:[\w' ]{{2,15}} )?)(?: ?(?:trabajando|currando|empleada|empleado))) {HOW}(?:(?:desde|durante) [\w' ]{{2,20}}? )?(?:en|para|con) (?!casa\b|remoto|turnos|jornada|{COUNTRY}|{CITY}|mi\b|negro|l[íi]nea|equipo){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:llevo|estuve|tras) (?:m[áa]s de )?[\w]+ (?:a[ñn]os|meses) en (?=la |el |las |los |una? |f[áa]brica){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bestoy en (?=la (?:hosteler|construc|restaur|limp|f[áa]b)|una? (?:tienda|almac|f[áa]b|oficin|bar|restaur|super|colegio|residenc|hotel|banco|taller)){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\b{HOW}(?<!un )(?<!mi )(?:trabaj(?:o|aba|[ée]|ando)|curr(?:o|aba|ando)|(?:he|hab[íi]a) {HOW}(?:trabajado|currado)|ejerzo|ejerc[íi])(?: (?:desde|durante) [\w' ]{{2,20}}?| a (?:media jornada|tiempo (?:parcial|completo)|jornada completa))? {HOW}(?:de|como)\b(?! (?:noche|lunes|tarde|ma[ñn]ana|\d)) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:yo )?(?<!no )(?:soy|he sido|hab[íi]a sido|fui|era|estoy de|estuve de) {HOW}(?:una? |el |la )?(?! |(?:de|del|en|para|por|con|sin|que|como|desde|lo)\b){PHRASE}(?: de (?:profesi[óo]n|formaci[óo]n|oficio)\b|{CLAUSE_END})",
        rf"\b(?:llevo|estuve|tras|con) (?:m[áa]s de |casi |ya )?\w+ (?:a[ñn]os|meses) (?:de experiencia )?(?:trabajando |currando )?(?:de|como)\b (?!experiencia){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:mi (?:trabajo|profesi[óo]n|oficio|puesto|empleo|curro)(?: actual| anterior)?(?: es| era| ?:|;)(?: de| el de| la de| como| ser)?|me (?:dedico|dedicaba) a(?:l)?(?: ser)?) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:actualmente|(?<=y )ahora|ahora mismo|hoy en d[íi]a) (?!en |a |al |yo |no |sin |me |estoy |soy |trabajo|tengo |quiero |quisiera |busco |vivo |estudio |necesito |puedo |mismo |que |toca |mi |es |voy ){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:antigu[oa] |ex(?:-| )(?=\w))(?!trabajo|empresa|jefe|puesto){PHRASE}{CLAUSE_END}",
        rf"\b(?:a[ñn]os|experiencia)(?: de experiencia)? (?:como|trabajando de|de) (?!experiencia|edad|trabajo){ARTICLE}{PHRASE}{CLAUSE_END}",
        r"\b(?:primero|luego|despu[ée]s|antes) (?P<phrase>(?!yo\b|me\b|a\b|en\b|de\b|que\b|quiero\b|como\b|fui\b)[^;,.!?\n()\"]{2,50}?)(?= (?:durante|hasta) )",
        rf"^{PHRASE} de (?:profesi[óo]n|oficio|formaci[óo]n)\b",
        r"(?:^|[;,.:!?\n] ?)(?P<phrase>(?! |tengo|llevo|hace|con\b|yo\b|he\b|m[áa]s|unos|casi|de\b|en\b|a\b|tras|durante|por\b|dentro)[^;,.:!?\n()\"\d]{3,40}?) (?:durante )?(?:m[áa]s de )?\d+ a[ñn]os\b",
        rf"\bempec[ée] (?:a trabajar )?(?:de|como)\b ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"^{PHRASE} (?:desde hace|por cuenta propia|en paro|a media jornada|a tiempo (?:parcial|completo)|(?:con )?\d+ a[ñn]os de experiencia)\b",
    ),
    not_work=pattern(
        r"(?:\d|(?:muy|un poco|bastante|demasiado|tan|m[áa]s|menos|no|nunca|siempre|todav[íi]a|ya|algo|medio|super|s[úu]per|totalmente|completamente) "
        r"|(?:cansad|perdid|hart|quemad|agotad|motivad|interesad|apasionad|content|feliz|triste|segur[oa]\b|consciente|capaz|curios[oa]|sol[oa]\b|fan\b|biling[üu]e|autodidacta|madre\b|padre\b|mam[áa]\b|pap[áa]\b|abuel[oa]\b|ama de casa|estudiante|alumn[oa]\b|jubilad|pensionista|list[oa]\b|disponible|libre\b|nacid|solter[oa]|casad[oa]|divorciad|viud[oa]|discapacitad|enferm[oa]\b|embarazada|"
        r"principiante|novat[oa]|negad[oa]|nul[oa]\b|mal[oa]\b|buen[oa]?\b|graduad|licenciad|diplomad|titulad|desemplead|parad[oa]\b|aut[óo]nom[oa]$|freelance$|funcionari[oa]$|emplead[oa]$|trabajador(?:a)?$|refugiad|inmigrante|migrante|extranjer[oa]|demandante|joven\b|mayor\b|viej[oa]\b|hombre|mujer\b(?! de la)|chic[oa]\b|persona|alguien|nuev[oa]\b|nativ[oa]\b|zurd|"
        r"organizad|paciente\b|t[íi]mid|creativ[oa]\b|r[áa]pid|lent[oa]\b|español|mexican|colombian|argentin|venezolan|peruan|ecuatorian|bolivian|cuban|chilen|marroqu|rumano|rumana|ucranian|italian|frances[a]?\b|franc[ée]s|alem[áa]n|polac[oa]|portugues|ingl[ée]s|europe|catal[áa]n|andaluz|consumidor|aficionad|amante|amig[oa]|hij[oa]\b|herman[oa]\b|residente|ciudadan|vecin|usuari[oa]\b|"
        r"miembro|parte|culpa|f[áa]cil|dif[íi]cil|imposible|verdad|gente|todo|toda|nada|otro|otra|así|as[íi]\b|mi\b|la (?:primera|única|que)|el (?:primero|único|que)|un[a]? (?:persona|chic|mujer|hombre|desastre|poco|cr[áa]ck|negad)|despedid|flexible|responsable$|puntual|trabajadora? (?:y|e)\b|consciente|partidari|hora\b|bach|bueno|lo\b|ella|[ée]l\b)"
        r")"
    ),
    goal_work=compile_all(
        r"(?:^|[;,.!?\n] ?)(?P<phrase>(?!yo\b|no\b)[^;,.!?\n()\"]{3,50}?),? (?:(?:me gustar[íi]a|quiero|quisiera|me encantar[íi]a) ser|(?:es|ser[íi]a) lo que quiero ser)(?= ?(?:[;,.!?\n]|$))",
        rf"(?:{WISH})?\b(?:convertirme en|hacerme|llegar a ser|reciclarme (?:como|en|de|para ser)|reconvertirme (?:en|como|a)|dedicarme (?:a (?:ser )?|al)|pasarme a(?: ser)?|cambiar(?:me)? a(?! (?:\d|otr|un (?:curso|trabajo)))|formarme (?:como|para ser|de)|estudiar para(?: ser)?|prepararme (?:para ser|como)|colocarme (?:de|como)|meterme (?:de|en)|entrar (?:de|como)|reorientarme (?:a|hacia)|reinventarme como|ser\b(?! (?:(?:capaz|m[áa]s|mejor|buen[oa]?|feliz|en|online|a|de|posible|libre|presencial|gratis|por|que|muy|algo|independiente|un[a]? (?:curso|persona|mejor)|corto|[úu]til|biling[üu]e|flexible)\b|barat|honest|sincer|autosuf))) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}(?:trabajar|currar|ejercer)(?: en {COUNTRY})? (?:de|como|en|con|para)(?! {COUNTRY}| {CITY}| (?:remoto|casa|equipo|otra cosa|algo|lo m[íi]o|mi)\b) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:{WISH}(?:encontrar |conseguir )?(?:una? |otro |nuevo |alg[úu]n ){{0,2}}|\b(?:un|otro|nuevo|alg[úu]n) )(?:trabajo|empleo|puesto|curro|plaza) (?:de|como)(?! (?:lunes|noche|verano|ma[ñn]ana|tarde|media|calidad|mierda)\b) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{WISH}(?:una? |encontrar (?:un )?|conseguir (?:un )?|otro |nuevo )*(?:trabajo|empleo|puesto|curro) (?:en|dentro de)(?! {COUNTRY}| {CITY}) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:objetivo|meta|sue[ñn]o)(?: profesional)? ?[:;=]+ ?(?:ser )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:me veo (?:de|como)|futur[oa] (?!trabajo|empleo)){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"\bformar a [\w' ]{{3,30}}? en\b {ARTICLE}{LIST}{LIST_END}",
        rf"(?:{WISH})?(?<!nunca )\b(?:aprender|aprendo|estoy aprendiendo|mejorar(?: en)?|perfeccionar(?:me en)?|especializarme en|formarme (?:en|sobre)|formaci[óo]n (?:en|sobre)|profundizar en|saber m[áa]s (?:de|sobre)|dominar|reforzar|refrescar|actualizarme en|ponerme al d[íi]a (?:en|con)|iniciarme en|desarrollar|repasar|adquirir|capacitarme en|defenderme (?:en|con))"
        rf"(?: (?:m[áa]s|mejor|bien|r[áa]pido|algo de|un poco de|lo b[áa]sico de|mis (?:conocimientos|habilidades) (?:de|en|sobre)|conocimientos (?:de|en)|habilidades (?:de|en)|mi nivel de|sobre|cosas de))*(?: a)? (?:usar |utilizar |manejar )?(?!ligne|{COUNTRY}|un oficio|una profesi|m[áa]s\b|otra cosa|lo m[áa]ximo|todo){ARTICLE}{LIST}{LIST_END}",
        rf"{WISH}(?:saber|estudiar|entender|comprender|practicar|ser (?:mejor|buen[oa]) (?:en|con)|ser capaz de|hacer (?:algo de )?(?=programaci|inform))(?! (?:si|qu[ée]|que|c[óo]mo|cu[áa]\w+|d[óo]nde|por|online|a distancia|desde|en casa|m[áa]s\b|algo (?:nuevo|online)|en\b|una carrera|de nuevo)) ?(?:algo de |de )?{ARTICLE}{LIST}{LIST_END}",
        rf"(?<!hice un )(?<!hecho un )(?<!hice )(?<!hicimos un )\b(?:cursos?|cursillos?|clases|taller(?:es)?|m[óo]dulos?|formaci[óo]n|lecciones) (?:(?:online|cort[oa]s?|r[áa]pid[oa]s?|barat[oa]s?|gratuit[oa]s?|b[áa]sic[oa]s?|intensiv[oa]s?) )*(?:de|sobre|en)\b (?!\d|{COUNTRY}|{CITY}|menos|m[áa]s|formaci[óo]n|verano|calidad|fin de|mi\b|la ma|la ta|la no|media|unos|unas|empresa\b|idiomas? en){ARTICLE}{LIST}{LIST_END}",
    ),
    goal_qualification=compile_all(
        rf"(?:{WISH})?(?:(?:hacer|sacarme|sacar|obtener|conseguir|estudiar|cursar|terminar|acabar|tener|completar) )?(?<![\w-])(?:una? |el |la |mi )?(?P<phrase>{AWARD}\b{SUBJECT}){AWARD_END}",
    ),
    goal_outcomes=compile_all(
        rf"\b(?:{WISH})?(?:alcanzar |lograr |cumplir |adquirir |cubrir |obtener )?(?:todos |todas )?(?:los |las )?(?:resultados de aprendizaje|competencias|objetivos de aprendizaje|resultados) (?:del |de la |de un |de una )(?P<phrase>{AWARD}\b[^;,.!?\n()\"]{{0,80}}?)(?= pero\b| porque\b| antes\b| en\b \d|[;,.!?\n]|$)",
    ),
    generic_award=pattern(
        rf"(?:(?:una?|el|la|mi|alg[úu]n|alguna|otr[oa]|nuev[oa]|buen|peque[ñn][oa]) )*{VAGUE}(?: (?:oficial(?:es)?|reconocid[oa]s?|universitari[oa]s?|profesional(?:es)?|cort[oa]|que|sirva|europe[oa]|v[áa]lid[oa]|online|homologad[oa]|de (?:algo|ese tipo|cualquier cosa|estudios|formaci[óo]n)|rapid[oa]|superior))*"
    ),
    goal_open=compile_all(
        rf"\b(?:interesad[oa] (?:en|por)|me interesan?(?! (?:el precio|saber))(?: (?:mucho|tambi[ée]n|m[áa]s))?|apasionad[oa] (?:de|por)|me apasionan?|me atraen?|me llama la atenci[óo]n|me tira|me gusta mucho) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?:el |la |los |las |una? )?(?P<phrase>(?!eso\b|esto\b|yo\b|no\b|me\b|que\b|lo\b|nada)[^;,.!?\n()\"]{2,40}?),? (?:eso )?(?:s[íi] )?(?:que )?me (?:gustar[íi]a|encantar[íi]a|tienta|llama|interesa|interesar[íi]a)(?: mucho)?(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:algo (?:de|con|en|relacionado con)|(?:un|el) (?:trabajo|empleo|sector|[áa]mbito) (?:de|en|con|relacionado con)|el mundo de|la rama de)(?:l)? (?!{COUNTRY}|{CITY}|dinero|tiempo|lo que|m[áa]s|online|casa|eso){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    held_awards=compile_all(
        rf"^(?P<phrase>{TITLED}\b{SUBJECT}?)[.,;](?=[^\n]{{0,100}}\b(?:quiero|quisiera|me gustar[íi]a|busco) (?:ser|trabajar|aprender|especializ\w+|dedicarme|mejorar|formarme|convert\w+|cambiar)\b)",
        rf"\((?P<phrase>{TITLED}\b{SUBJECT}?)(?=\))",
        rf"\b(?:tengo|ten[íi]a|poseo|hice|saqu[ée]|me saqu[ée]|termin[ée]|acab[ée]|complet[ée]|obtuve|he (?:hecho|sacado|terminado|acabado|completado|obtenido|cursado)|con|tras|estudi[ée]) (?:ya |solo |s[óo]lo )?(?:una? |el |la |mi )?(?:t[íi]tulo de (?=bach|grado|fp|m[áa]ster|licen))?(?P<phrase>{AWARD}\b{SUBJECT}?){AWARD_END}",
        rf"\b(?:soy |estoy )?(?P<phrase>(?:graduad[oa]|licenciad[oa]|diplomad[oa]|titulad[oa]|doctor(?:a)?) en [^;,.!?\n()\"]{{2,60}}?){AWARD_END}",
        rf"(?:^|(?<=[;,.] ))(?P<phrase>{TITLED}\b{SUBJECT}?) (?:terminad[oa]|acabad[oa]|sacad[oa]|obtenid[oa]|hech[oa])\b",
    ),
    held_skills=compile_all(
        rf"\b(?:yo )?(?<!no )(?<!nunca )(?:s[ée] (?:(?:bien|muy bien|ya|algo de|un poco de|bastante de|mucho de|de|c[óo]mo) )?(?=\w+(?:ar|er|ir)\b|excel|word|python|sql|ingl|java|franc|alem|program|cocin|inform|contab|algo de)|manejo|domino|hablo|conozco|utilizo|uso|programo|chapurreo|me (?:manejo|defiendo|apa[ñn]o) (?:bien )?(?:en|con)|se me (?:da|dan) (?:muy )?bien|soy (?:muy )?(?:buen[oa]|h[áa]bil|expert[oa]|un crack|h[áa]bil) (?:en|con|a la hora de|para))"
        rf" ?(?:(?:bastante|muy|bien|un poco de|un poco|algo de|perfectamente|con soltura|a nivel \w+|usar|utilizar|manejar) ){{0,3}}{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?<!no )(?:tengo|con|poseo|cuento con) (?!\d+ a[ñn]os como)(?:(?:mucha|bastante|algo de|alguna|algunos|algunas|buena|buenos|amplia|amplios|s[óo]lidos|\d+ a[ñn]os de|\w+ a[ñn]os de|unas|cierta|ciertos|varios a[ñn]os de) )?{EXPERIENCE} (?:(?:b[áa]sic[oa]s?|avanzad[oa]s?|laboral) )?(?:en|con|de|sobre|usando)\b ?(?:uso de |manejo de )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?<!no )(?:he (?:aprendido|usado|utilizado|programado)) (?:a |en |con |siempre )?(?!mucho|nada|poco){ARTICLE}{LIST}{LIST_END}",
        rf"(?<!sin )(?<!nada de )\b(?:mis (?:habilidades|conocimientos|competencias)(?: son| ?:|;)|(?:habilidades|conocimientos) ?[:;]|biling[üu]e en|experiencia (?:en|con)) ?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>(?!no\b|yo\b)[\w+#' -]{2,40}?),? (?<! lo )(?<! la )(?<! los )(?<! las )(?:s[íi] )?(?:hablo|domino|manejo)(?: bien| perfectamente)?(?= ?(?:[;,.!?\n]|$))",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[\w+#' -]{2,40}?),? (?:lo|la|los|las) (?:domino|manejo|conozco|controlo)(?: (?:bien|ya|bastante))?(?= ?(?:[;,.!?\n]|$))",
    ),
    lacking_skills=compile_all(
        r"(?:^|[;,.!?\n] ?)(?:de |en |con |el |la )?(?P<phrase>(?!yo\b|no\b|pero\b|y\b|me\b)[\w+#][\w+#' -]{1,30}?),? (?:(?:yo )?no tengo (?:ni )?(?:la menor )?idea|ni papa|no (?:lo|la|los|las) (?:he (?:tocado|usado|visto)|manejo|domino|controlo|conozco)|no s[ée] nada|(?:se )?me da[n]? (?:fatal|mal|muy mal)|(?:no es|no son) lo m[íi]o|nunca (?:lo |la |los |las )?he (?:usado|tocado|hecho|abierto))(?= ?(?:[;,.!?\n]|$))",
        r"(?:^|[;,.!?\n] ?)(?:de |en )?(?P<phrase>[\w+#]{2,20}(?: [\w+#]{2,20})?),? (?:cero|nada de nada|ni idea|fatal)(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:yo )?(?:no|apenas|nunca|tampoco) (?:me )?(?:s[ée]|conozco|manejo|domino|hablo|entiendo|uso|utilizo|controlo|defiendo (?:en|con)) (?:(?:nada|muy bien|bien|bien de|todav[íi]a|a[úu]n|mucho|casi nada|ni papa|usar|utilizar|manejar|de|del|c[óo]mo) ){{0,3}}{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\bs[ée] (?:muy )?(?:poco|nada|poqu[íi]simo) (?:de|sobre)\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:sin|ninguna?|nada de|poca|no tengo|cero|falta de|me falta) (?:(?:ninguna?|nada de|mucha|apenas|la menor|tanta) )?{EXPERIENCE} (?:previa )?(?:en|con|de|sobre)\b ?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:soy (?:muy )?(?:mal[oa]|nul[oa]|negad[oa]|un desastre|un paquete|p[ée]sim[oa]) (?:en|con|para|a)|se me (?:da|dan) (?:muy |bastante )?(?:mal|fatal)|ni idea de|no tengo (?:ni )?(?:idea|puñetera idea) de|cero en|flojeo en)(?! (?:qu[ée]|c[óo]mo|d[óo]nde|bien|muy bien|cu[áa]l|lo que)) ?{ARTICLE}{LIST}{LIST_END}",
        rf"\bnunca (?:he (?:usado|utilizado|programado|aprendido|tocado|hecho|estudiado)|aprend[íi]|us[ée]|programé)(?! (?:una carrera|nada)) (?:(?:a|en|con|usar) )?{ARTICLE}{LIST}{LIST_END}",
        rf"\bpero (?:nada de|no(?= (?:sql|java\w*|python|excel|ingl[ée]s|franc[ée]s|alem[áa]n)\b)) ?{ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    lead_words=pattern(
        r"(?:una?|el|la|los|las|lo|unos|unas|del?|en|al?|mi|mis|y|o|e|m[áa]s|mejor|muy|bien|ser|como|simple|antigu[oa]|joven|nuev[oa]|buen[oa]?|tambi[ée]n|algo|alg[úu]n|alguna|usar|utilizar|manejar|hacer|hablar|con|sobre|b[áa]sic[oa]|trabajar|trabajando|cualificad[oa]|experimentad[oa]|actualmente|futur[oa]|cualquier|otr[oa]|cosas|temas|poco)"
    ),
    trail_words=pattern(r"(?:desde|durante|hace|y|o|e|pero|con|para|en|de|del|al?|tambi[ée]n|luego|etc|quiz[áa]s?|cosas|bien|mejor|r[áa]pido|actualmente|un|una|el|la|los|por|si|online|sobre|como|mucho|poco|perfectamente|fluido|favor|que|todo|ya|algo|básico)"),
    noise=pattern(
        r"\b(?:hola|buenas|buenos|tardes?|d[íi]as?|noches?|hey|ey|gracias|por favor|porfa|favor|perd[óo]na?|vez|disculpa|s[íi]|no|nop|ok|vale|bueno|pues|entonces|y|e|o|pero|en|realidad|solo|s[óo]lo|quiz[áa]s?|unos|unas|m[áa]ximo|m[áa]x|presupuesto|mi|mis|es|son|soy|yo|tengo|he|puedo|podr[íi]a|quiero|quisiera|me|gustar[íi]a|gastar|pagar|poner|"
        r"una?|el|la|los|las|lo|del?|al?|con|para|sobre|por|que|qu[ée]|esto|eso|esta|este|se|te|nos|m[áa]s|menos|realmente|muy|demasiado|tambi[ée]n|hacer|sacar|obtener|terminar|formaci[óo]n|cursos?|curso|clases?|algo|cosa|cosas|nada|todo|semana|horas?|h|euros?|prefiero|necesito|hay|aprender|estudiar|estudios|busco|buscando|encontrar|ayuda|ayudar|ideas?|"
        r"fines?|ma[ñn]anas?|tiempo|dinero|gratis|gratuit\w*|barat\w*|car[oa]s?|cort[oa]s?|r[áa]pid\w*|nuev[oa]|trabajo|empleo|curro|oficio|carrera|cambiar|cambio|futuro|pronto|aqu[íi]|all[íi]|c[óo]mo|cu[áa]l(?:es)?|d[óo]nde|objetivo|meta|sue[ñn]o|consejos?|opciones|interesa\w*|s[ée]|todav[íi]a|a[úu]n|ahora|actualmente|cansad[oa]|hart[oa]|a[ñn]os?|anos|mes(?:es)?|"
        r"viv[oi]|nac[íi]\w*|mejor|cada|entre|f[áa]cil|otr[oa]s?|posible|cuesta|cueste|precio|genial|perfecto|guay|bien|buena|preferiblemente|si|sino|diferente|alguien|libre|jaja\w*|jeje\w*|empezar|volver|vida|ganas|tod[oa]s|poco|much[oa]s?|bastante|sin|después|despues|antes|cuando|porque|como|pavos|as[íi]|da|igual|mismo|importa|siguiente|pregunta|dos|ambos|modulos?|m[óo]dulos?|obligatorio|ser|estar|estoy|va|voy|gano|trabajo)\b"
    ),
    speaks_of_self=pattern(
        r"^(?:y|pero|o|as[íi]|porque)\b|\b(?:yo|me|mi|mis|m[íi]|nos|nuestr[oa]|soy|estoy|tengo|quiero|quisiera|puedo|trabajo|curro|vivo|gano|cobro|busco|necesito|s[ée]|he|hemos|somos|voy|es|son|est[áa]|est[áa]n|era|fui|tiene|hay|puede|no|qu[ée]|cu[áa]l|c[óo]mo|porque|usted|t[úu]|gusta|interesa|llevo|pienso|creo|odio)\b"
    ),
    wishing=pattern(rf"\b{WISH}"),
    adding=pattern(
        r"\b(?:tambi[ée]n (?:quiero|quisiera|me gustar[íi]a|busco|me interesa)|(?:quiero|quisiera|me gustar[íi]a) (?:tambi[ée]n|adem[áa]s)|y tambi[ée]n|y adem[áa]s|adem[áa]s(?: de eso)?|aparte de eso|por otro lado|(?:otro|segundo) (?:objetivo|sue[ñn]o|plan))\b"
    ),
    exploring=pattern(
        r"\bqu[ée] (?:m[áa]s |otra cosa |otras cosas )?(?:podr[íi]a|puedo|podemos) (?:hacer|ser|estudiar)(?: (?:m[áa]s|con|si|aparte|ahora))?\b(?! para)|\bqu[ée] otros? (?:trabajos?|empleos?|oficios?|profesi[óo]n\w*)|\b(?:qu[ée]|cu[áa]les|otros|otras) (?:trabajos|empleos|oficios|profesiones|salidas|puestos)\b|\bqu[ée] otras profesiones|\b(?:trabajos|profesiones|oficios|empleos) (?:parecid[oa]s|similares|cercan[oa]s|relacionad[oa]s)|\ben qu[ée] (?:m[áa]s |otra cosa )?(?:podr[íi]a|puedo) trabajar|"
        r"\bno s[ée] (?:(?:muy bien|bien|todav[íi]a|a[úu]n|exactamente) )?(?:qu[ée] (?:hacer|quiero|estudiar|me gust|otra cosa)|a qu[ée] dedicarme|hacia d[óo]nde|por d[óo]nde tirar|en qu[ée])|\bno tengo (?:ni idea|idea|claro|nada claro) (?:de )?(?:qu[ée]|a qu[ée])|\ba qu[ée] (?:m[áa]s |otra cosa )?(?:podr[íi]a|puedo) dedicarme"
    ),
    and_words=pattern(r"(?:,|\b(?:y|e|o|u|ni|as[íi] como)\b|&|/|\+(?= ))(?: (?:y|e|tambi[ée]n|a|en|de|del|el|la|los|las|un poco de|algo de|mi|mis|usar|manejar)(?= ))*"),
    or_words=pattern(r" [ou] (?:de |una? |el |la |como )?|/"),
    base_forms=tuple(
        (pattern(text), instead)
        for text, instead in (
            # feminine to masculine, the first form of most names of occupations
            (r"^(\w+)era\b", r"\1ero"), (r"^(\w+[dt])ora\b", r"\1or"), (r"^(\w+[iíc])ca\b", r"\1co"), (r"^(\w+)ada\b", r"\1ado"), (r"^(\w+n)a\b", r"\1o"),
            # what one does, as a noun
            (r"^programar(?: (?:en|con))?", "programación"), (r"^programar (?:en|con) ", ""), (r"^codificar", "programación"), (r"^cocinar$", "cocina"), (r"^hablar ", ""), (r"^(?:usar|utilizar|manejar) ", ""),
            (r"^conta$", "contabilidad"), (r"^infor?$", "informática"),
        )
    ),
    all_choices=pattern(r"(?:tod[oa]s )?(?:los|las) (?:dos|tres|cuatro)|tod[oa]s|amb[oa]s|cualquiera(?: de los dos)?"),
    ordinals={
        "el primero": 1, "la primera": 1, "primero": 1, "primera": 1, "el 1": 1, "uno": 1, "una": 1, "sí": 1, "si": 1, "ese": 1, "esa": 1, "eso es": 1, "sí por favor": 1, "exacto": 1, "el segundo": 2, "la segunda": 2, "segundo": 2, "segunda": 2, "el 2": 2, "dos": 2,
        "el tercero": 3, "la tercera": 3, "tercero": 3, "tercera": 3, "tres": 3, "el cuarto": 4, "la cuarta": 4, "cuarto": 4, "cuatro": 4, "el último": -1, "el ultimo": -1, "la última": -1, "la ultima": -1, "último": -1, "última": -1,
        "ninguno": 0, "ninguna": 0, "ninguno de los dos": 0, "ninguno de esos": 0, "ninguno de estos": 0, "no": 0, "otra cosa": 0, "otro": 0, "otra": 0, "ni uno ni otro": 0,
    },
)  # fmt: skip

SPANISH = Lexicon(language=ES, numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
