"""Spanish words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE, compile_all
from advisor.dialogue.lexicon_es import (
    ARTICLE,
    AWARD,
    AWARD_END,
    CITY,
    CLAUSE_END,
    LIST_END,
    NOT_A_SKILL,
    SUBJECT,
    TITLED,
    WISH,
)
from advisor.dialogue.lexicon_es_limits import COUNTRY
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"yo|no|me|se|lo|la|que|qu[ée]|eso|esto|es|son|soy|tengo|pero|y|o|ni|nada|todo|algo|mi|mis|muy|si|s[íi]|cuando|porque|como|con|trabajo|tiempo|dinero|ahora|he|hay"
NAMED = first(r"y|pero|sobre todo|aunque", r"de |en |con |el |la |los |las |a |lo de ", NO_NAME)
BROKEN_OFF = r"(?:a medias|sin (?:acabar|terminar)|inacabad[oa]|incomplet[oa]|(?:que |pero |y )?(?:lo |la |los )?(?:dej[ée]|abandon[ée]|no (?:lo |la )?(?:acab[ée]|termin[ée]))|abandonad[oa])"
LICENCE = r"(?:carn[ée]t?s? (?:de )?(?:conducir|camiones?|cami[óo]n|autob[úu]s|carretiller[oa]|carretilla|moto|tipo [bcd]e?|[bcd]\+?e?1?\b|manipulador\w*(?: de alimentos)?|instalador\w*)|permiso (?:de conducir|[bcd]\+?e?1?\b)(?: [bcd]\b)?|t[íi]tulo de (?:bachiller(?:ato)?|eso|graduado(?: escolar)?|fp|monitor\w*|socorrist\w*|patr[óo]n\w*|carretiller[oa])|(?:la |el )?(?:eso|egb|bachiller(?:ato)?|bup|cou|graduado escolar|b2 de \w+|c1 de \w+|first|cap)(?= ?(?:[;,.!?\n]|$)| (?:y|pero|desde|con|acabad|terminad|sacad)))"

LIST_STOP = r"quiero|quisiera|trabajo|trabajé|sueño|llevo|busco|tengo|soy|estoy|necesito|me|pero|no|mi|he|vivo|hago|fui|era|puedo|ahora|actualmente|objetivo"

SPANISH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\by) (?:yo |ahora |y |pero )?(?:{LIST_STOP})\b.*$")[0],
    disregarded=compile_all(
        rf"\b(?:(?:dej[ée]|abandon[ée]|dejado|abandonado|colgu[ée]) (?:la |el |los |mi |una? )?(?:{AWARD}|carrera|estudios|universidad|uni|instituto)\b(?: (?:de|en) [^;,.!?\n]{{2,40}}?)?(?: (?:en|a) (?:primero|segundo|tercero|cuarto|medias|mitad))?)(?=[;,.!?\n ]|$)",
        rf"(?:^|[;,.!?\n] ?|\b(?:con|una?|el|la|mi|tengo) )(?:{AWARD}|carrera|estudios)\b[^;,.!?\n]{{0,50}}? {BROKEN_OFF}\b",
        r"\b(?:hice|estudi[ée]|curs[ée]) (?:\w+ )?(?:a[ñn]os?|cursos?|semestres?) de [^;,.!?\n]{2,40}? (?:pero|y) (?:lo |la )?(?:dej[ée]|abandon[ée]|no (?:lo |la )?(?:acab[ée]|termin[ée]))\b",
    ),
    workplace=compile_all(
        rf"\b(?:toda (?:la|mi) vida|siempre|a[ñn]os|meses|media vida) (?:he estado |trabajando |currando |metid[oa] )?en (?:la |el |los |las |una? )(?!{COUNTRY}|{CITY}|paro|misma?){PHRASE}{CLAUSE_END}",
        rf"\b(?:vengo|procedo) (?:del mundo|del sector|de la rama) (?:del|de la|de los|de) (?!{COUNTRY}|{CITY}){PHRASE}{CLAUSE_END}",
        rf"\b(?:ten[íi]a|tuve|llevaba|regentaba) (?:una? |mi )(?:propi[oa] |peque[ñn][oa] )*(?P<phrase>(?:bar|restaurante|tienda|cafeter[íi]a|peluquer[íi]a|taller|negocio|comercio|panader[íi]a|fruter[íi]a|hotel|granja)(?: de [\w-]+)?){CLAUSE_END}",
    ),
    present_work=compile_all(
        r"\b(?:he estado|estuve|estaba|llevo (?:[\w' ]{2,18} )?|pas[ée] (?:\w+ a[ñn]os )?) ?(?P<phrase>(?!trabaj|curr|estudi|busc|pens|intent|viv|aprend|esper|ten|hac|quer|sin\b|en\b|de\b|como\b)\w+(?:ando|iendo) (?!(?:que|a|en)\b)[^;,.!?\n()\"]{3,30}?)(?= y \w+(?:ando|iendo)| ?[;,.!?\n]|$| (?:pero|desde|durante|y)\b)",
        r"(?:^|[;,.!?\n] ?|; ?y |\by )(?P<phrase>(?:limpiando|cuidando|conduciendo|repartiendo|vendiendo|cocinando|sirviendo|atendiendo|montando|reparando|ense[ñn]ando|pintando|cosiendo|cargando|fregando|descargando) (?!(?:que|a|en)\b)[^;,.!?\n()\"]{3,30}?)(?= ?[;,.!?\n]|$| (?:y|pero|desde|durante|en)\b)",
        rf"\b(?:acab[ée]|termin[ée]|empec[ée]|comenc[ée]|ascend[íi]|pas[ée]|llegu[ée]|sub[íi]|me contrataron|me cogieron|entr[ée]|hice de|estuve|estoy|ando|ahora|luego|despu[ée]s|antes|m[áa]s tarde|actualmente|y luego|posteriormente|anteriormente|previamente)(?: (?:a|siendo|trabajando|currando|ser))* (?:de|como|siendo)\b (?!(?:nuevo|momento|que|todo|baja|vacaciones|eso|un a[ñn]o|vuelta|camino|estudiar|nada|paro|viaje|siempre|repente)\b){ARTICLE}(?P<phrase>(?!\d)[^;,.!?\n()\"]{{3,40}}?)(?= (?:y|en|durante|por|\d)\b|{CLAUSE_END[3:-1]})",
        rf"\b(?:llegu[ée] a ser|acab[ée] siendo|termin[ée] siendo|pas[ée] a ser|me convert[íi] en|ascend[íi] a|me hicieron) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:ex(?:-| )|antigu[oa] |exempleada? de )(?!trabajo|empresa|jefe|puesto|marido|mujer|pareja)(?P<phrase>[\w-]+(?: de (?!zara\b|mercadona\b|carrefour\b)[\w-]+)??)(?= (?:de|del|en)\b|{CLAUSE_END[3:-1]})",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>(?:oficial (?:de \w+)|pe[óo]n(?: de [\w-]+)?|mozo de almac[ée]n|[\w-]+(?:dor|dora|ista|ero|era|ario|aria|[óo]logo|[óo]loga|ico|tor|tora|ente|ante)(?: (?:de|en) [\w-]+)?))(?= ?[;,.](?! ?eso\b)(?=[^\n]{0,120}\b(?:quiero|quisiera|me gustar[íi]a|busco|me saqu[ée]|tengo|llevo)\b))",
        r"(?=\b(?:formar|formaci[óo]n|curso|cursos|ense[ñn]ar|capacitar) (?:para|a) (?:nuestr[oa]s|mis|los|las|nuestro|nuestra) (?:\d+ |dos |tres |cuatro |cinco |seis )?(?P<phrase>(?!(?:equipo|empleados|gente|personal|plantilla|trabajadores|hijos|ni[ñn]os)\b)[\w-]+(?: de [\w-]+)?)(?: (?:en|sobre|de|a)\b| ?[;,.!?\n:]|$))",
        rf"\b(?:me gano la vida|me he ganado la vida|gano dinero) (?:como|de|con|haciendo) {ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_work=compile_all(
        rf"(?:{WISH})?\b(?:meterme|entrar|introducirme|pasarme|dar el salto|saltar|moverme) (?:en|a|al) (?:el |la |los )?(?:(?:mundo|sector|campo|[áa]rea|rama|mundillo) )?(?:de la |del |de los |de )?(?!{COUNTRY}|{CITY}|casa|la universidad|el paro){PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"\bformaci[óo]n para (?:nuestr[oa]s|mis|los|las) [\w' ]{{3,40}}? (?:en|sobre|de) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:ponerme (?:las pilas|al d[íi]a|fuerte|bien)|manejarme|soltarme|defenderme|ponerme|meterme|engancharme|iniciarme|mejorar mi nivel|coger soltura|pillar soltura) (?:con|en|de) (?!(?:contacto|forma|marcha|el mundo|la cama)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:me falta|me faltan|me hace falta|me hacen falta|nos hace falta|necesito|necesitamos|necesitar[íi]a)(?: todav[íi]a| a[úu]n| saber| aprender| formaci[óo]n en| nociones de| m[áa]s)+ {ARTICLE}{LIST}{LIST_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:tengo|con|me saqu[ée]|saqu[ée]|obtuve|consegu[íi]|poseo|y|termin[ée]|acab[ée]|me he sacado|hice|aprob[ée]|ya) (?:ya |tambi[ée]n |s[óo]lo |solo |s[íi] )*(?:el |la |un |una |mi |los )?(?<!sin )(?<!no tengo )(?<!no tengo el )(?P<phrase>{LICENCE})(?!\w)",
        rf"\b(?:tengo|con|me saqu[ée]|saqu[ée]|obtuve|consegu[íi]|poseo|termin[ée]|acab[ée]|me he sacado|hice|aprob[ée]|curs[ée]) (?:ya |tambi[ée]n |s[óo]lo |solo )*(?:el |la |un |una |mi )?(?<!no tengo )(?<!no termin[ée] )(?<!no acab[ée] )(?<!no hice )(?P<phrase>{TITLED}\b{SUBJECT}?)(?= y (?:el |la |un |una |quiero|me|busco|ahora|mi|trabajo|llevo)|{AWARD_END[3:-1]})",
        rf"\b(?:soy |estoy )?(?P<phrase>(?:licenciad[oa]|graduad[oa]|diplomad[oa]|titulad[oa]|t[ée]cnic[oa] superior|doctor[a]?) en [^;,.!?\n()\"]{{3,50}}?){AWARD_END}",
    ),
    held_skills=compile_all(
        rf"\b(?<!no )(?:se me (?:da|dan) (?:muy |bastante |super |s[úu]per |genial|de miedo|de lujo|de maravilla|realmente )*(?:bien)?(?<! da )(?<! dan )|me (?:manejo|defiendo|desenvuelvo|apa[ñn]o|muevo) (?:muy |bastante |bien |perfectamente |un poco )*(?:en|con)|soy (?:muy |bastante |super )*(?:buen[oa]|h[áa]bil|expert[oa]|un crack|un hacha|un[a]? m[áa]quina|diestr[oa]|mañ?os[oa]) (?:en|con|para|a la hora de|a)) ?(?!(?:fatal|mal|regular)\b)(?:los |las |el |la )?{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mi[s]? (?:(?:punto|lado)s? fuertes?|fuerte|fortalezas?|puntos fuertes|habilidades)) (?:es|son|est[áa]n? en)? ?:? ?{ARTICLE}{LIST}{LIST_END}",
        rf"{NAMED} (?:(?:se )?me (?:da|dan|sale|salen) (?:muy |bastante |super |genial|de lujo )*(?:bien)?|es lo m[íi]o|son lo m[íi]o|lo llevo bien|lo (?:tengo|llevo) (?:dominado|controlado)|(?:bien|muy bien|perfecto|fluido|nativ[oa]|nivel (?:alto|avanzado|medio|[abc]\d)))(?<!me da )(?<!me dan )(?= ?(?:[;,.!?\n]|$)| (?:y|pero)\b)",
        rf"\b(?:mi )?(?:lengua materna|idioma materno|lengua nativa)(?: es| ?:)? (?:el )?(?P<phrase>\w{{4,}}){CLAUSE_END}",
        rf"(?<!no )(?<!no soy )(?<!poco )\b(?:buen[oa]|h[áa]bil|expert[oa]|ma[ñn]os[oa]|maña|c[óo]mod[oa]|suelt[oa]|soltura|don de|buena mano|mano) (?:en|con|para) (?!(?:fin|todo|el trabajo)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\bs[ée] (?:tambi[ée]n |muy bien |bien |hasta )*(?<!no s[ée] )(?P<phrase>(?:\w{{3,}}(?:ar|er|ir)\b|mucho de|bastante de)[^;,.!?\n]{{0,40}}?){CLAUSE_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:se )?me (?:da|dan|cuesta|cuestan) (?:muy |bastante |super |realmente )*(?:fatal|mal|de pena|horrible|regular|fatalmente|mucho|un mont[óo]n|la vida)(?: lo de)? (?!(?:llegar|madrugar|decidir\w*|encontrar|pagar|dormir|concentr\w*|igual|lo mismo)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\bno (?:se me (?:da|dan) (?:muy |nada |demasiado |tan )*bien|soy (?:muy |nada |demasiado )*(?:buen[oa]|h[áa]bil) (?:en|con|para)|tengo (?:ni )?(?:puta |pajolera |la m[áa]s m[íi]nima |mucha |la menor )?(?:idea|papa) (?:de|sobre)|entiendo (?:nada )?de|me (?:manejo|defiendo|aclaro|entero) (?:bien |mucho |nada )*(?:con|en|de)|(?:le )?pillo el truco a) {ARTICLE}(?!(?:qu[ée]|c[óo]mo|d[óo]nde)\b){LIST}{LIST_END}",
        rf"\b(?:cojeo|flojeo|voy (?:muy )?(?:floj[oa]|mal|cort[oa])|estoy (?:muy |bastante |un poco )?(?:floj[oa]|perdid[oa]|verde|pez|oxidad[oa]|pegad[oa])|floj[oa]|un desastre|un negado|una negada|pat[oa]s[oa]|torpe|nul[oa]|p[ée]sim[oa]|mal[oa]|mi[s]? puntos? d[ée]bil(?:es)?(?: es| son| ?:)|mi debilidad(?: es| ?:)|peleado|peleada) (?:en|con|para|de|a|el|la|los)? ?{ARTICLE}(?!(?:pata|dinero|tiempo|ganas)\b){LIST}{LIST_END}",
        rf"{NAMED} (?:(?:no (?:es|son)|nunca ha sido) (?:lo m[íi]o|mi fuerte|mi punto fuerte)|(?:se )?me (?:da|dan) (?:muy |bastante )*(?:fatal|mal|de pena|regular|p[áa]nico|miedo)|no se me (?:da|dan) (?:muy |nada )*bien|no (?:tengo|s[ée]) ni (?:idea|papa|jota)|(?:lo |la )?llevo (?:fatal|mal|regular)|me cuesta(?:n)?(?: mucho| bastante| la vida)?|ni (?:idea|papa|lo toco|verlo))(?= ?(?:[;,.!?\n]|$)| (?:y|pero)\b)",
    ),
    award_joint=compile_all(
        rf",? (?:y|m[áa]s|e) (?:tambi[ée]n )?(?:el |la |un |una |mi )?(?=(?:{AWARD}|{LICENCE})(?!\w))"
    )[0],
)
