"""Words of seven languages for subjects that a person does not want."""

import re
from dataclasses import dataclass

from advisor.dialogue.lexicon_further import as_typed
from advisor.domain.languages import LanguageCode


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidedWords:
    """Patterns of one language, with a group `subjects`; they match small letters."""

    avoided: tuple[re.Pattern[str], ...]
    courses: tuple[re.Pattern[str], ...]
    """The same, where it may be a provider that is named."""

    removed: tuple[re.Pattern[str], ...]
    """The same, where a language that is named is a subject too, and no language of teaching."""

    left_out: re.Pattern[str]
    """The same, for a message of which it is known that it wants something left out: weak words are enough then."""

    parting: re.Pattern[str]
    """Between two subjects."""

    not_avoided_before: re.Pattern[str]
    """Ends right before words that say something else: "I have no statistics"."""

    no_subject: re.Pattern[str]
    """Matches at the beginning of what is no subject: "evenings", "degree"."""


def _words(
    *,
    known: str,
    weak: str,
    strong: str,
    hate: str,
    removing: str,
    courses_on: str,
    course: str,
    articles: str,
    listed: str,
    please: str,
    ends: str,
    after: str,
    so_without: str,
    having: str,
    no_subject: str,
    others: tuple[str, ...] = (),
) -> AvoidedWords:
    """The patterns that are the same in every language, made of its words.

    Args:
        known: subjects that weak words are enough for: "no maths" is one, "no car" is none.
        weak: "no", "without".
        strong: "nothing with"; what follows is a subject, whatever it is.
        hate: "I hate".
        removing: "leave out".
        courses_on: "courses on".
        course: what follows a subject and is no part of it.
        articles: before a subject.
        listed: "and".
        please: makes "no" a wish about courses.
        ends: words that follow a subject.
        after: follows a known subject: "is not for me".
        so_without: follows a subject that is hated.
        having: before what is only missing.
        no_subject: what is none.
        others: patterns of this language alone, as those of `removed`.
    """
    the = rf"(?:{articles}){{0,3}}"  # bounded, else "de l'" again and again takes for ever: it is read in two ways
    end = rf"(?= ?(?:[;,.!?)\n\"]|$)| (?:{ends})\b)"
    any_ = rf"[^\W\d_][\w'-]+(?: (?!(?:{ends}|{listed})\b)[^\W\d_][\w'-]+){{0,2}}?"
    some = rf"(?:{known})(?:(?:,? (?:{listed})|,) (?:(?:{weak}) )?{the}(?:{known})){{0,4}}"
    more = rf"{any_}(?: (?:{listed}) (?:(?:{weak}|{strong}) )?{the}{any_}){{0,2}}"
    avoided = (
        rf"\b(?:{strong}) {the}(?P<subjects>{more}){end}",
        rf"\b(?:{weak}|{hate}|{removing}) {the}(?P<subjects>{some})(?: (?:{course}))?{end}",
        rf"\b(?:{weak}) {the}(?P<subjects>[^\W\d_][\w'-]{{2,}}) (?:{please})\b",
        rf"(?<![\w-]){the}(?P<subjects>{some}),? (?:{after})",
        rf"\b(?:{hate}) {the}(?P<subjects>{any_})(?:{so_without})",
    )
    courses = (
        rf"\b(?:{weak}) {the}(?:{courses_on}) {the}(?P<subjects>{any_}){end}",
        rf"\b(?:{weak}) {the}(?P<subjects>{any_}) (?:{course})\b",
    )
    removed = (
        rf"\b(?:{removing}) {the}(?:{courses_on}) {the}(?P<subjects>{any_}){end}",
        rf"\b(?:{removing}) {the}(?P<subjects>{any_}) (?:{course})\b",
        *others,
    )
    return AvoidedWords(
        avoided=tuple(map(as_typed, avoided)),
        courses=tuple(map(as_typed, courses)),
        removed=tuple(map(as_typed, removed)),
        left_out=as_typed(
            rf"\b(?:{strong}|{removing}|{weak}) {the}(?:(?:{courses_on}) {the})?(?P<subjects>{any_})(?: (?:{course}))?{end}"
        ),
        parting=as_typed(rf",? (?:{listed}) (?:(?:{weak}|{strong}) )?{the}|, ?(?:(?:{weak}) )?{the}"),
        not_avoided_before=as_typed(rf"\b(?:{having}) ?$"),
        no_subject=as_typed(rf"(?:{no_subject})\b"),
    )


AVOIDED_WORDS: dict[LanguageCode, AvoidedWords] = {
    LanguageCode("en"): _words(
        known=r"(?:advanced |higher |pure )?(?:maths?|mathematics|algebra|calculus|geometry|statistics|stats|physics|chemistry|biology|science)|programming|coding|accounting|accountancy|bookkeeping|economics|finance|law|history|philosophy|theory|grammar|essays|essay writing|"
        r"academic writing|(?:oral |written |big )?exams|presentations|group ?work|homework|sales|selling|marketing|politics|literature|computers|psychology|religion|cooking|internships?",
        weak=r"no|no more|without|(?<=[;,.!?] )not|(?<=but )not|^not|(?:don'?t|do not) (?:want|need)(?: to (?:do|study|learn|take))?|not (?:keen on|into|interested in)|anything but|minus|except(?: for)?",
        strong=r"(?:nothing|not anything) (?:with|about|involving|that involves|to do with|related to|on)|(?:don'?t|do not) want (?:anything (?:with|about|on|involving|to do with)|courses (?:on|in|about))|(?:please |want to |like to |rather |try to )?avoid|(?:stay|keep) away from|steer clear of|anything except",
        hate=r"i (?:really )?(?:hate|can'?t stand|detest|loathe|dislike)|allergic to",
        removing=r"(?:leave|take|cut|kick) out|drop|skip|remove|get rid of|exclude|cut",
        courses_on=r"(?:courses?|class(?:es)?|modules?|lessons?|parts?|stuff|one|ones|anything|everything) (?:on|in|about|with)",
        course=r"courses?|class(?:es)?|modules?|lessons?|parts?|stuff|units?|subjects?|one|thing",
        articles=r"the |any |all |all the |too much |more |much ",
        listed=r"and|or|nor|&",
        please=r"please|pls|plz|thanks|thank you|thx",
        ends=r"and|or|nor|please|pls|plz|thanks|thank|thx|at all|no|but|in it|involved|if|because|as|since|though|either|any ?more|for me|i|it|so|that|is|are|ever|whatsoever|anywhere|ideally",
        after=r"(?:is|are)(?: really)? (?:not for me|not my thing|a no[- ]go|out)\b|not please|no thanks?\b|(?:can|should) (?:go|be left out|be dropped)\b",
        so_without=r"(?:[,;]? ?(?:so|therefore|and)) (?:without|no|not|nothing of) (?:that|it|them|those)\b",
        having=r"(?:have|had|has|got|know|knew|speak|did|learnt|there(?:'s| is| are)|is|was|with|really|need|have really)",
        no_subject=r"(?:(?:on-?site|on-?line|online|offline|remote|remotely|distance|in[- ]person|face|zoom|classroom|campus|blended|hybrid|virtual|video|live|evening|evenings|weekend|weekends|morning|mornings|night|nights|day|days|daytime|afternoons?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hours?|weeks?|months?|"
        r"years?|time|times|full|part|long|longer|short|shorter|start|before|after|until|till|in|at|on|from|by|for|to|of|with|over|under|than|money|cost|costs|fees?|paid|free|cheap\w*|expensive|budget|limits?|experience|degrees?|diplomas?|certificates?|qualifications?|clue|idea|ideas|preferences?|problems?|worr\w+|"
        r"hurry|rush|stress|pressure|deadline|kids|children|car|licence|license|jobs?|work|working|need|matter|chance|way|one|ones|thing|things|more|less|it|that|this|these|those|them|my|your|our|his|her|an?|being|having|going|doing|sitting|getting|paying|travel\w*|commut\w*|mov\w+|steps?|numbers?|other|such|sure|yet|"
        r"question|questions|answer|skip|idea|thanks|rather|school|university|college|english|driving|living|much|many|first|second|third|last|next|courses?|class(?:es)?|modules?|same|whole|all|everything|anything|something|what|where|who|if|because|so))",
    ),
    LanguageCode("de"): _words(
        known=r"(?:höhere )?(?:mathe(?:matik)?|algebra|statistik|physik|chemie|bio(?:logie)?|naturwissenschaft\w*)|programmieren|programmierung|coden|buchhaltung|buchführung|rechnungswesen|wirtschaft|bwl|vwl|finanzen|recht|jura|geschichte|philosophie|theorie|grammatik|"
        r"aufsätze|hausarbeiten|(?:mündliche[nr]? |schriftliche[nr]? )?prüfungen|referate|präsentationen|gruppenarbeit(?:en)?|hausaufgaben|vertrieb|verkauf|marketing|politik|literatur|computer|informatik|psychologie|religion|praktik(?:um|a)",
        weak=r"keine?[nrms]?|ohne|bloß keine?n?|nur keine?n?|(?<=[;,.!?] )nicht|(?<=aber )nicht|nix|weder",
        strong=r"(?:nichts|nix)(?: was)? (?:mit|über|zum thema|rund um|in richtung|aus)|alles außer|(?:will|möchte|soll)(?: \w+){0,2} (?:nichts|nix) mit|verschon\w* mich mit",
        hate=r"(?:ich )?hasse|(?:ich )?mag keine?n?",
        removing=r"(?:lass|lasst|nimm|streich\w*|entfern\w*|schmeiß\w*|wirf)(?: bitte| doch| mal){0,2}|weg mit|raus mit|schließ\w*",
        courses_on=r"(?:kurse?n?|module?n?|seminare?n?|teile?n?|alles|fach|fächer) (?:in|zu|zum|über|mit|für)",
        course=r"(?:kurse?n?|module?n?|zeug|kram|teile?|unterricht)(?: (?:weg|raus))?",
        articles=r"den |die |das |der |dem |einen |eine |irgendwas mit |so |viel |zu viel |bitte |mehr ",
        listed=r"und|oder|noch|sowie|&",
        please=r"bitte|danke",
        ends=r"und|oder|noch|bitte|danke|dabei|drin|weil|wenn|aber|denn|da|mehr|weg|raus|weglassen|ich|das|die|sonst|zu tun(?: hat)?|ist|wäre|am|im|hat|lieber|außerdem",
        after=r"(?:bitte )?(?:nicht(?= ?[;,.!]| ?$| bitte)|weglassen|weg(?= ?[;,.!]| ?$)|raus(?= ?[;,.!]| ?$)|streichen|auslassen)|muss nicht sein|brauch\w* (?:ich|es|man) nicht|(?:will|mag|möchte) ich nicht|hasse ich|kann (?:weg|raus)|lieber nicht|nein danke",
        so_without=r"(?:[,;]? ?(?:also|deshalb|daher|drum|und)) (?:ohne|nicht|nichts|keine?) (?:das|die|davon|sowas|so was|dem)\b",
        having=r"(?:hab\w*|hatte|kann|könnte|spreche|versteh\w*|weiß|kenne|gibt es|gibt's|brauche|brauch)(?: (?:ich|leider|noch|auch|gar|überhaupt|halt|eigentlich)){0,3}",
        no_subject=r"(?:online\w*|präsenz\w*|fern\w*|vor ort|abend\w*|wochenend\w*|vormittag\w*|nachmittag\w*|morgen\w*|nacht\w*|schicht\w*|tage?n?|montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|sonntag\w*|stunden?|wochen?|monate?n?|jahre?n?|zeit\w*|vollzeit\w*|teilzeit\w*|geld|kosten|gebühren|"
        r"teure?[nrs]?|budget|limit|grenze|grenzen|erfahrung\w*|abschl\w+|abi\w*|studium|diplom\w*|zertifikat\w*|ausbildung\w*|ahnung|idee|plan|präferenz\w*|probleme?|sorgen?|eile|stress|druck|frist|kinder\w*|auto|führerschein\w*|job\w*|arbeit\w*|lust|bock|chance|ding|sachen|mehr|weniger|andere\w*|solche\w*|schritt\w*|"
        r"sicher|frage\w*|antwort\w*|schule|uni|ein|eine[nrms]?|kurse?|module?|wochenendkurs\w*|deutschkenntnis\w*|kenntnis\w*|vorkenntnis\w*|den|dem|die|das|mein\w*|dich|mich|ihn|sie|dir|mir|alle\w*|es|er|sie|gefällt|grund\w*|wirklich|länger\w*|so|zu|ganz|neue[nrs]?|weitere\w*)",
        others=(
            r"\b(?:den |die |das )?(?P<subjects>(?!abend|online|präsenz|wochenend|grund|fern|sprach|tages|voll|teil)[^\W\d_]{4,}?)-?(?:kurse?|modul|seminar) (?:bitte |doch |kann |bitte noch ){0,2}(?:weglassen|rausnehmen|raus|weg|entfernen|streichen|löschen|überspringen)\b",
            r"\balles (?:mit|zu|über|aus) (?P<subjects>[^\W\d_]{3,}) (?:bitte )?(?:ausschließen|weglassen|raus|weg|streichen|entfernen)\b",
            r"\b(?:keine?n?|ohne|streich\w*|lass|nimm|weg mit)(?: bitte)? (?:den |die |das |einen )?(?P<subjects>(?!abend|online|präsenz|wochenend|grund|fern|sprach|tages|voll|teil)[^\W\d_]{4,}?)-?(?:kurse?s?|module?|seminare?)\b",
            r"\b(?:lass|nimm|lasst) (?:bitte |doch )?(?:den |die |das )?(?P<subjects>[^\W\d_]{3,}) (?:bitte )?(?:weg|raus|aus dem plan)\b",
        ),
    ),
    LanguageCode("fr"): _words(
        known=r"maths?|mathématiques|math|algèbre|stat(?:s|istiques?)?|physique|chimie|biologie|bio|sciences|programmation|code|codage|compta(?:bilité)?|économie|éco|finance|droit|histoire|philo(?:sophie)?|théorie|grammaire|exam(?:en)?s(?: oraux| écrits)?|oraux|vente|marketing|management|informatique|"
        r"rédaction|dissertations?|devoirs|exposés|travaux? de groupe|politique|littérature|psycho(?:logie)?|religion|cuisine|stages?",
        weak=r"pas|sans|ni|aucune?|surtout pas|plus aucune?|rien en",
        strong=r"rien (?:avec|sur|qui (?:touche|concerne)|à voir avec|en rapport avec|autour)|évite[rz]?|tout sauf",
        hate=r"(?:je )?déteste|j'ai horreur|(?:je )?(?:ne )?supporte pas|je hais|(?:j'|je n')aime pas",
        removing=r"enlève[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|vire[rz]?|saute[rz]?|laisse[rz]? tomber|exclus?|excluez|pas|je (?:ne )?veux pas",
        courses_on=r"(?:le |les |un |des )?(?:cours|modules?|formations?|unités?|partie|celui|celle|tout ce qui est|tout ce qui touche)(?: (?:de|d'|en|sur|aux?|à))?",
        course=r"svp",
        articles=r"de la |de l'|de |d'|du |des |les |le |la |l'|en |trop de |trop d'|aux? |à la ",
        listed=r"et|ou|ni",
        please=r"svp|stp|s'il (?:vous|te) plaît|merci",
        ends=r"et|ou|ni|svp|stp|s'il|merci|du tout|dedans|si|car|parce|mais|non|je|j'ai|c'est|ça|sinon|pour moi|dans|plutôt|non plus|quand",
        after=r"non merci\b|pas pour moi\b|c'est non\b|à éviter\b|très peu pour moi\b|j'en veux pas\b|(?:je )?(?:n'en|ne) veux pas\b|on (?:enlève|oublie)\b|je préfère (?:pas|éviter)\b",
        so_without=r"(?:[,;]? ?(?:donc|alors|du coup|et)) (?:sans|pas de|rien de) (?:ça|cela|ca)\b",
        having=r"(?:j'ai|j'avais|n'ai|ai|avais|connais|fais|fait|il y a|y a|c'est|suis|est|veux|peux|sais)",
        no_subject=r"(?:là|ci|en ligne|distanc\w+|distance|présentiel\w*|visio\w*|ligne|e-?learning|elearning|soirs?|soirées?|week-?ends?|matin\w*|nuits?|jours?|journées?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|heures?|semaines?|mois|ans?|années?|temps|argent|frais|cher\w*|budget|limites?|expérience\w*|"
        r"diplômes?|bac\w*|certificats?|formation|formations|qualification|idées?|préférences?|problèmes?|soucis?|stress|pression|urgence|enfants?|voiture|permis|boulots?|travail|emplois?|job|chance|moyens?|choses?|plus|moins|autres?|étapes?|sûre?|questions?|réponses?|école|fac|université|une?|mon|ma|mes|ce|cet\w*|ça|"
        r"trop|très|avant|après|assez|encore|mal|besoin|envie|grave|possible|vraiment|forcément|le|la|les|cours|modules?|niveau|français|écrans?|qui|que|pour|bien|bon|merci|obligé\w*|tout|toute?s?|attendre|payer|devoir|avoir|être|savoir|dépasser|faire)",
    ),
    LanguageCode("es"): _words(
        known=r"mates|matemáticas?|álgebra|estadísticas?|física|química|biología|ciencias|programación|programar|contabilidad|economía|finanzas|derecho|leyes|historia|filosofía|teoría|gramática|exámenes(?: orales| escritos)?|ventas|marketing|informática|redacción|ensayos|deberes|trabajos? en grupo|"
        r"presentaciones|política|literatura|psicología|religión|cocina|prácticas",
        weak=r"no(?: quiero)?(?: estudiar| hacer| dar)?|sin|nada de|ni|ninguna?|menos|excepto|salvo",
        strong=r"nada (?:con|que ver con|relacionado con|sobre|que tenga)|evitar|evita|todo menos|cualquier cosa menos",
        hate=r"odio|detesto|no soporto|no aguanto|no me gustan?",
        removing=r"quita\w*|elimina\w*|saca\w*|fuera|salta\w*|deja fuera|excluye\w*|borra\w*|evita\w*",
        courses_on=r"(?:cursos?|módulos?|clases?|asignaturas?|partes?|todo lo|el|lo)(?: (?:de|del|sobre|relacionado con))+",
        course=r"por favor",
        articles=r"el |la |los |las |de |más |tanta |tantas |tanto |del ",
        listed=r"y|e|o|ni",
        please=r"por favor|porfa|gracias|porfi",
        ends=r"y|e|o|ni|por|porfa|gracias|si|porque|pero|que|en absoluto|para mí|ya|me|que ver|tampoco|así",
        after=r"no,? (?:por favor|gracias)\b|no son lo mío\b|no es lo mío\b|ni hablar\b|ni de broma\b|no quiero\b|mejor no\b|fuera\b",
        so_without=r"(?:[,;]? ?(?:así que|por eso|o sea|entonces|y|pues)) (?:sin|nada de|no quiero) (?:eso|esas?|esos?|ellos|ellas)\b",
        having=r"(?:tengo|tenía|sé|hay|hablo|es|estoy|soy|tuve)",
        no_subject=r"(?:en línea|online|distancia|presencial\w*|virtual\w*|tardes?|noches?|mañanas?|fines?|días?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|horas?|semanas?|mes|meses|años?|tiempo|dinero|gastos?|coste|car[oa]s?|presupuesto|límites?|experiencia|títulos?|diplomas?|certificados?|"
        r"estudios|bachillerato|idea|ideas|preferencias?|problemas?|prisas?|estrés|hijos?|niños|coche|carnet|trabajo|trabajar|empleo|curro|ganas|cosas?|más|menos|otr[oa]s?|pasos?|seguro|preguntas?|escuela|universidad|una?|mi|mis|eso|es[oae]s?|est[oae]s?|muy|mucho|mucha|antes|después|el|la|los|las|lo|cursos?|"
        r"saber|tener|pagar|que|para|es|me|sé|importa|puedo|nada|mal|favor|español|papeles|parar|duda|embargo)",
    ),
    LanguageCode("fi"): _words(
        known=r"(?:matemati|matik|matikka|tilasto|fysii|kemia|biologi|ohjelmoin|koodau|koodaam|kirjanpito|kirjanpid|taloustied|talousti|laskento|laki|juridii|oikeustie|histori|filosofi|teoria|kieliop|markkinoin|myynti|myynni|tenttej|tenttie|kokeita|esseit|ryhmät|esitelm|politii|psykologi|uskon|harjoittelu)\w*",
        weak=r"ei|ilman|eikä|ei mitään|ei ainakaan|ei enää|en halua|en halua (?:opiskella|lukea|tehdä)|en tahdo|paitsi|kunhan ei(?: ole)?",
        strong=r"välttäisin|vältä|vältän|haluan välttää|kaikki muu paitsi",
        hate=r"vihaan|inhoan|en (?:kestä|siedä|jaksa)",
        removing=r"poista|poistetaan|skippaa|skipataan|jätä|jätetään|otetaan|ota",
        courses_on=r"(?:kaikki |kurssit |kurssi )",
        course=r"(?:-?kurss\w*|opintojakso\w*|osuu\w*|juttu\w*)",
        articles=r"mitään |sitä |se |sen |ne |enää |kaikki |liikaa |yhtään ",
        listed=r"ja|tai|eikä|sekä",
        please=r"kiitos|kiitti",
        ends=r"ja|tai|eikä|sekä|kiitos|kiitti|pois|väliin|kokonaan|liittyv\w+|jos|koska|mutta|ollenkaan|yhtään|vaan|en|ole|olisi|mukana|mukaan|sisältä\w+",
        after=r"(?:kokonaan )?pois\b|ei kiitos\b|ei kiinnosta\b|jätetään (?:pois|väliin)\b|en halua\b|saa jäädä\b|voi jättää pois\b|ei (?:sovi|ole minua varten)\b",
        so_without=r"(?:[,;]? ?(?:joten|eli|siis|ja)) (?:ilman|ei) (?:sitä|niitä)\b",
        having=r"(?:(?:minulla|mulla)(?: ei)?(?: ole| oo)?|osaa|osannut|ole|oo|on|tunne|tiedä)",
        no_subject=r"(?:verkko\w*|verkossa|etä\w*|lähi\w*|netti\w*|ilta\w*|iltoja|viikon\w*|aamu\w*|yö\w*|päiv\w*|maanan\w*|tiistai\w*|keskiviik\w*|torstai\w*|perjantai\w*|lauantai\w*|sunnuntai\w*|tunt\w*|viikko\w*|viikkoja|kuukau\w*|vuo\w*|aika\w*|aikaa|rahaa|raha\w*|maksu\w*|kallis\w*|kallista|budjet\w*|raja\w*|rajaa|kokemu\w*|"
        r"tutkin\w*|todistu\w*|koulutus\w*|koulutust\w*|ammatti\w*|idea\w*|ideaa|hajua|väliä|ongelm\w*|kiire\w*|stress\w*|lapsi\w*|lasten|auto\w*|ajokort\w*|työ\w*|töitä|mitään|mikään|muuta|muita|lisää|enempää|vaihe\w*|varma\w*|kysy\w*|koulu\w*|yliopis\w*|minä|minun|se|sitä|ne|niitä|ole|oo|voi|tiedä|halua|ihan|"
        r"vielä|kurss\w*|opinto\w*|mieluiten|tarvitse|haittaa|käy|kun|kiitos|yhtä\w*|kuin|enää|paljon|liian)",
        others=(
            r"\b(?:jätetään|jätä|jättäkää|otetaan|ota|poistetaan|tiputetaan|tiputa) (?:se |sen |ne |kaikki )?(?P<subjects>[^\W\d_]{3,}?)(?:-?kurssin?)? (?:kokonaan )?(?:pois|väliin|kyydistä)\b",
            r"\b(?:jätä|jätetään|ota) pois (?:kaikki )?(?P<subjects>[^\W\d_]{3,})(?= ?[;,.!]| ?$)",
            r"\b(?:ei|en halua) mitään (?P<subjects>[^\W\d_]{4,}) liittyv\w+",
        ),
    ),
    LanguageCode("sv"): _words(
        known=r"matte|matten|matematik(?:en)?|algebra|statistik(?:en)?|fysik(?:en)?|kemi(?:n)?|biologi(?:n)?|naturvetenskap|programmering|kodning|bokföring|redovisning|ekonomi|juridik|historia|filosofi|teori|grammatik|tentor|muntliga (?:prov|tentor)|försäljning|marknadsföring|grupparbeten?|läxor|uppsatser|"
        r"presentationer|politik|litteratur|psykologi|religion|praktik",
        weak=r"ingen|inget|inga|utan|inte|slippa|slipper|ej|varken|utom|förutom|men inte",
        strong=r"(?:inget|ingenting) (?:med|om|som har med|kring)|undvik(?:a|er)?|allt utom|vad som helst utom",
        hate=r"(?:jag )?hatar|(?:jag )?avskyr|tål inte|står inte ut med",
        removing=r"ta bort|stryk|hoppa över|skippa|plocka bort|släng|uteslut|vill inte ha",
        courses_on=r"(?:kursen|kurserna|kurser|kurs|allt|modulen|delen|den) (?:i|om|med|som har med)",
        course=r"(?:kursen?|kurser(?:na)?|modulen?|delen|grejen)",
        articles=r"den |det |de |någon |något |några |all |allt |mer |för mycket ",
        listed=r"och|eller|samt",
        please=r"tack",
        ends=r"och|eller|samt|tack|alls|om|men|för|eftersom|jag|det|är|vill|helst|i|att göra|ur|heller|som|så",
        after=r"vill jag (?:slippa|inte ha)\b|slipper jag (?:gärna|helst)\b|nej tack\b|kan du ta bort\b|behövs inte\b|hatar jag\b|är inget för mig\b|helst inte\b",
        so_without=r"(?:[,;]? ?(?:så|därför|alltså|och)) (?:utan|inte|inget) (?:det|den|sånt|sådant|av det)\b",
        having=r"(?:har|hade|kan|vet|förstår|läst|pratar|kunnat|är|finns|behärskar)(?: (?:ju|tyvärr|jag|det)){0,2}",
        no_subject=r"(?:online|distans\w*|på plats|nät\w*|webb\w*|kväll\w*|helg\w*|morg\w*|natt\w*|nätter|dag\w*|måndag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lördag\w*|söndag\w*|timm\w*|veck\w*|månad\w*|år\w*|tid\w*|heltid\w*|pengar|kostnad\w*|avgift\w*|dyr\w*|budget\w*|gräns\w*|erfarenhet\w*|examen|utbildning\w*|diplom\w*|"
        r"certifikat\w*|betyg|gymnasi\w*|aning|idé\w*|preferens\w*|problem\w*|stress\w*|bråttom|barn\w*|bil\w*|körkort\w*|jobb\w*|arbete\w*|chans\w*|sak\w*|mer|mindre|andra|annat|steg\w*|säker|fråg\w*|skol\w*|universitet\w*|en|ett|min|mitt|mina|det|den|de|så|för|att|som|i|på|kurs\w*|roll|nåt|något|någon|bara|särskilt|"
        r"speciellt|vet|vill|kan|ha|möjlig\w*|viktig\w*|bra|svenska)",
        others=(
            r"\b(?:ingen|utan|ta bort|plocka bort|stryk|skippa|slippa|släng ut) (?:den )?(?P<subjects>(?!kväll|nät|online|distans|helg|grund|språk|dag)[^\W\d_]{4,}?)(?:s)?kurs(?:en|er|erna)?\b",
        ),
    ),
    LanguageCode("da"): _words(
        known=r"matematik(?:ken)?|matte|algebra|statistik(?:ken)?|fysik(?:ken)?|kemi(?:en)?|biologi(?:en)?|naturfag|programmering|kodning|bogføring|regnskab|økonomi|jura|historie|filosofi|teori|grammatik|eksamener|mundtlig(?:e)? (?:eksamen(?:er)?|prøver)|salg|markedsføring|gruppearbejde|lektier|opgaver|fremlæggelser|"
        r"politik|litteratur|psykologi|religion|praktik",
        weak=r"ingen|intet|uden|ikke|slippe(?: for)?|slipper for|hverken|undtagen|bortset fra|men ikke|fri for",
        strong=r"(?:intet|ingenting|ikke noget) (?:med|om|der har med|omkring)|undgå(?:r)?|alt (?:undtagen|andet end)|hvad som helst undtagen",
        hate=r"(?:jeg )?hader|(?:jeg )?afskyr|kan ikke (?:fordrage|udstå|klare)",
        removing=r"fjern|drop|spring over|skip|tag væk|slet|udeluk|vil ikke have",
        courses_on=r"(?:kurset|kurserne|kurser|kursus|alt|modulet|delen|det|den) (?:i|om|med|der har med)",
        course=r"(?:kurset|kursus|kurser(?:ne)?|modulet|delen)",
        articles=r"den |det |de |noget |nogen |nogle |al |alt |mere |for meget ",
        listed=r"og|eller|samt",
        please=r"tak",
        ends=r"og|eller|samt|tak|overhovedet|hvis|men|for|fordi|jeg|det|er|vil|helst|i|at gøre|ud|heller|så|som",
        after=r"vil jeg (?:gerne )?(?:slippe|undgå|ikke have)\b|nej tak\b|kan du fjerne\b|behøves ikke\b|hader jeg\b|er ikke noget for mig\b|helst ikke\b",
        so_without=r"(?:[,;]? ?(?:så|derfor|altså|og)) (?:uden|ikke|intet) (?:det|den|dem|noget af det|sådan noget)\b",
        having=r"(?:har|havde|kan|ved|forstår|læst|taler|er|findes|behersker)(?: (?:jo|desværre|jeg|der)){0,2}",
        no_subject=r"(?:online|fjern\w*|på stedet|net\w*|fremmøde\w*|aften\w*|aftner|weekend\w*|morgen\w*|nat\w*|nætter|dag\w*|mandag\w*|tirsdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lørdag\w*|søndag\w*|time\w*|uge\w*|måned\w*|år\w*|tid\w*|fuldtid\w*|penge|udgift\w*|gebyr\w*|dyr\w*|budget\w*|grænse\w*|erfaring\w*|uddannelse\w*|"
        r"diplom\w*|bevis\w*|certifikat\w*|anelse|idé\w*|ide|præference\w*|problem\w*|stress\w*|travlt|børn\w*|bil\w*|kørekort\w*|job\w*|arbejde\w*|chance\w*|ting\w*|mere|mindre|andre|andet|trin\w*|sikker|spørgsmål\w*|skole\w*|universitet\w*|en|et|min|mit|mine|det|den|de|så|for|at|som|i|på|kursus|kurser|rolle|noget|"
        r"nogen|bare|særlig\w*|ved|vil|kan|have|mulig\w*|vigtig\w*|god\w*|dansk)",
        others=(
            r"\b(?:ingen|uden|fjern|drop|skip|slippe for|smid|tag) (?:det )?(?P<subjects>(?!aften|net|online|fjern|weekend|grund|sprog|dag)[^\W\d_]{4,}?)(?:s)?kurs(?:us|et|er|erne)?\b",
            r"\blad (?P<subjects>[^\W\d_]{3,}) (?:ude|ligge|være ude)\b",
        ),
    ),
}  # fmt: skip
