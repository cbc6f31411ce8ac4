"""German words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, end
from advisor.dialogue.lexicon_de_limits import ACCEPTS, COUNTRIES, DE, WORD
from advisor.dialogue.lexicon_de_spoken import SPOKEN_NUMBERS
from advisor.dialogue.lexicon_de_spoken_dates import SPOKEN_DATES
from advisor.dialogue.patterns import pattern
from advisor.dialogue.umlauts import all_spelt, spelt

PLACE = rf"(?:{'|'.join(COUNTRIES)})"
ABROAD = rf"(?:{PLACE}\b|ausland|europa|türkei|ukraine|heimat|usa\b|eu\b|[\w-]*stadt\b)"
FOREIGN = r"(?:ukraine|türkei|syrien|iran|irak|afghanistan|russland|marokko|serbien|bosnien|kosovo|albanien|indien|china|brasilien|usa|eritrea|nigeria|pakistan|vietnam|moldau|belarus|georgien|tunesien|ägypten)"
HOW = (
    r"(?:(?:gerne?|auch|mal|jetzt|gerade|momentan|aktuell|derzeit|zurzeit|noch|schon|bereits|eigentlich|am liebsten|irgendwann|später|vielleicht|unbedingt|total|endlich|beruflich|wieder|dann|so|halt|eher|lieber|nun|"
    r"dringend|einfach|selbst|bald|nur|mich|mir|sehr|ja|doch|in zukunft|künftig|zukünftig|hauptberuflich|nebenbei|langfristig|früher|lange|mal wieder|sowieso|zusätzlich|außerdem|unglaublich|daher|deshalb|deswegen|darum|trotzdem|wirklich|ganz|immer|meistens) ){0,4}"
)
ARTICLE = r"(?:(?:ein|eine|einen|einem|einer|ne|nen|nem|ner|n|der|die|das|den|dem|des|meine?[nmr]?|mehr|etwas|bisschen) ){0,2}"
MODAL = r"\b(?:ich )?(?:möchte?|will|wollte?|würde?|wünsche?|hoffe|plane|überlege?|träume?|versuche?|soll(?:te)?|muss|mag|hätte|habe vor|hab vor)(?: ich)?(?: es| davon| mir,?| lust,?| vor,?)? "
THAT = r"\b(?:weil|dass|da|damit|ob|wenn|falls|wie|wo|bevor|denn|obwohl) (?:ich|man) "
AIM = r"\b(?:ziel|traum|wunsch|plan|vorhaben|idee)(?: (?:ist|wäre|war))?(?: (?:es|immer|schon|noch|einfach)){0,2},? "
WISH = rf"(?:{MODAL}|{THAT}|{AIM}|\bum (?!mich|dich|die|der|es|den)(?=[^;,.!?\n]{{0,80}} zu )|\bwerde |\b(?:helft|hilf|hilfe) (?:mir )?(?:dabei )?(?:zu )?|\bdavon,? |\bdarum,? )"
BAD = r"(?:ich|als|nicht|kein\w*|will|möchte?|würde?|aber|weil|dass|arbeiten|sein|werden|worden|wurde|damit|wenn|war|bin|habe?|kann|muss|denn|um|mich|da|ob)"
W = rf"(?!{BAD}\b)[\w/*:&+#'.-]+"
NAME = rf"(?P<phrase>(?:{W} ){{0,5}}?{W})"
NOT_BECOME = r"(?:besser|fertig|reich|gesund|schneller|selbst\w*ständig\w*|ge\w+(?:t|en)|be\w+t|\w+iert|anerkannt|angerechnet|angeboten|älter|alt|glücklich\w*|arbeitslos|was|etwas|nichts|krank|schwanger|fit|fitter|gut|aktiv|unabhängig|sicherer|sicher|mal|es|das|klar|eng|teuer|wach|schlau|schlauer)"
SPAN = rf"(?:(?:seit|für|fast|über|mehr als|etwa|ca\.?|rund|gut|knapp|ganze|schon|insgesamt) ){{0,2}}(?:\d{{1,2}}|ein paar|vielen?|mehreren?|einigen?|langer|langen?|{WORD}) (?:jahren?|monaten?|wochen|zeit)(?: lang)? "
SINCE = rf"(?:(?:seit|von|ab) (?:19|20)\d\d |{SPAN})"
AT = r"(?:im|in der|in die|in den|in einem|in einer|in ner|in nem|in|bei der|bei einem|bei einer|bei|beim|auf dem|auf der|an der|an einer|am|für|als selbständige[rn]? in)"
BECOME = r"(?:umschulung(?:en)?|ausbildung|weiterbildung|fortbildung|lehre|studium|quereinstieg|umstieg|einstieg|wechsel|lehrgang|kurs|qualifizierung|qualifikation|schulung|prüfung|lehrstelle|ausbildungsplatz|karriere|laufbahn)"
DONE = r"(?:(?:frisch |schon |bereits )?(?:gemacht|abgeschlossen|absolviert|gelernt|hinter mir|in der tasche|fertig|erworben|bestanden|hatte))"

TRADE = r"[\w/*:-]*(?:er|erin|er[*:/]in|ist|istin|euse|frau|mann|kraft|or|orin|eur|eurin|ent|entin|ant|antin|arzt|ärztin|koch|köchin|schwester|hilfe|te|meister|loge|login|wirt|wirtin|pfleger|lotse)"
"""How names of occupations end."""

WISHES_LATER = r"(?=[^\n]{0,250}\b(?:möcht|will|wollte|würd|werden|lernen|reizt|umschulung|interess|suche|brauche|ziel|traum|umschulen|umsatteln))"
AWARD = (
    r"(?:(?:(?:graduate|professional|postgraduate|google|ihk|staatliche[rsn]?|abgeschlossene[sn]?) )?(?:[\w-]*(?:zertifikate?s?|zertifizierung|abschluss(?:es)?|abschlüsse|bachelor(?:abschluss|studium|studiengang|grad)?|master(?:abschluss|studium|studiengang|grad)?|"
    r"micro-?credentials?|matura|abitur|studium|studiengang|doktortitel|meisterbrief|meistertitel|meisterprüfung|gesellenbrief|gesellenprüfung|staatsexamen|facharbeiterbrief|diplom|[\w-]*nachweis|qualifikation)|mba|b\.?sc|m\.?sc|abi|mittlere reife|certificate|diploma|micro credential|berufsreife))"
)
ONWARD = (
    r"(?<!- )(?<!-, )und (?:ich|will|möchte?|suche?|habe?|hab|bin|war|würde?|kann|könnte|brauche|dann|jetzt|nun|hätte|zwar|am liebsten|gerne?|interessiere|arbeite|lerne|wohne|lebe|mein\w*|mir|mich|das|es|nicht|kein\w*|auch|maximal|höchstens|nur|"
    r"danach|den|die|einen|eine|ein|später|etwas|was|irgendwas|noch|online|spreche|kenne?|mache|zwei|drei|überlege|hoffe|ein bisschen|bisschen|daher|deshalb|so|eigentlich|lieber|außerdem|vielleicht|wie|ob|wo|welche\w*|mit)"
)
OUT_OF_NAME = (
    r"aber", r"weil", r"damit", r"obwohl", r"denn", r"wenn", r"falls", r"dass", r"ob", r"wo", r"seit", r"bis", r"ab", r"ohne", r"um", r"als", r"bin", r"war", r"habe?", r"hatte", r"will", r"möchte?", r"würde?", r"kann", r"könnte",
    r"suche", r"brauche", r"interessiere?", r"ist", r"sind", r"wäre", r"sein", r"werden", r"werde", r"machen", r"arbeiten", r"arbeite", r"gearbeitet", r"wär", r"reizt", r"tätig", r"gewesen", r"beschäftigt", r"angestellt", r"gemacht", r"gerade", r"momentan", r"aktuell",
    r"derzeit", r"zurzeit", r"jetzt", r"schon", r"später", r"dann", r"bitte", r"danke", r"gerne?", r"nebenbei", r"noch", r"irgendwann", r"ich", r"mir", r"mich", r"mein\w*", r"wir", r"nicht", r"doch", r"am liebsten", r"möglichst", r"\d+", r"vollzeit",
    r"teilzeit", r"halbtags", r"hauptberuflich", r"nach", r"vor", r"sondern", r"jedoch", r"oder so", r"muss", r"soll", r"sollte", r"wurde", r"worden", r"geht", r"mag", r"mit mir", r"macht", r"abgeschlossen", r"absolviert", r"erworben", r"angefangen", r"lg", r"mfg", r"vg",
    ONWARD,
)  # fmt: skip
AFTER_NAME = (
    r"in(?! (?:ausbildung|der (?:pflege|gastro\w*|produktion|logistik|altenpflege))\b)", r"im(?! (?:einzelhandel|großhandel|gesundheitswesen|gastgewerbe|lebensmittel\w*|außenhandel|verkauf|bereich|außendienst|innendienst|öffentlichen dienst))",
    r"an", r"auf", r"bei", r"beim", r"von", r"vom", r"mit", r"zu", r"aus", r"am", r"gegen", r"da", r"für (?:mich|die|den|das|ein\w*|mein\w*|maximal|max|unter)", r"so", r"was", r"wie", r"die", r"der (?=ich)", r"kennen", r"lernen", r"beginnen", r"starten",
)  # fmt: skip
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
PLACE_END = end(*OUT_OF_NAME, r"in", r"an", r"bei", r"mit", r"von", r"aus", r"da", r"am", r"als", r"zu", r"und", r"auf")
AFTER_LIST = (
    r"lernen", r"im beruf", r"am abend", r"umgehen", r"aus meinem", r"aus der", r"von (?:der|meine\w*|früher)", r"durch", r"zu(?! \w+en\b)", r"aus", r"beim?", r"für (?:mich|die|den|das|ein\w*|mein\w*)", r"sowie ich", r"mitbringen", r"mitbringe", r"vorhanden",
)  # fmt: skip
LIST_END = end(*OUT_OF_NAME, *AFTER_LIST, lists=True)
ENDS = r"(?= ?(?:[;,.!?\n()]|$)| (?:und|aber|weil|damit|oder|für|bis|ab|mit|in|am|da|um|wenn|ich|möchte?|will|muss|kann|könn\w*|zu|bitte|online|gerne?|was|wie|soll\w*|nicht|neben\w*)\b)"
LEARN = (
    r"(?:(?:besser|richtig|neu|dazu|intensiver|gründlich|mehr) )?(?:zu )?(?:lernen|erlernen|dazulernen|verbessern|vertiefen|auffrischen|beherrschen|verstehen|üben|ausbauen|können|aneignen|beibringen|studieren|trainieren|entwickeln|"
    r"zu beherrschen|erweitern|kennenlernen|auskennen|reinkommen|einsteigen|einarbeiten|weiterbilden|fortbilden|umgehen können|umgehen|spezialisieren|weiterentwickeln|schulen|erfahren|wissen|anzueignen|beizubringen|weiterzubilden|fortzubilden|aufzufrischen|auszubauen)"
)
LEARNT = r"(?P<phrase>[^;.!?\n()\"]{1,80}?)"
TO_NAME = r"(?:(?:über|in|im|zu|zum|zur|mit|von|rund um|im bereich|im umgang mit|auf|bei) )?"
KNOWLEDGE = r"(?:erfahrung(?:en)?|kenntnisse?n?|ahnung|vorkenntnisse|wissen|grundkenntnisse|know-?how|berufserfahrung|plan|skills?)"
NO_SKILL = (
    r"(?:monatlich|nur|mir|mich|nicht|kein\w*|am|im|ab|bis|abends|morgens|nachts|tagsüber|ich|es|das|da\b|man|sein|maximal|max|höchstens|online|vor ort|erst|leider|pro|jeden|jede|jederzeit|sofort|auch|ja|wöchentlich|nix|nichts|alles|viel|wenig|mehr|irgendwie|machen|was|wie|wo|"
    r"wann|dafür|damit|dann|mit mein\w*|noch|schon|ein(?:e|en|em)? (?:kurs|weiterbildung|umschulung|ausbildung|studium)|einen|keinen|zwei|drei|so|später|hier|nach|weiter|am wochenende|wegen|wieder|samstags|jetzt|nebenbei|kaum|gerade|werktags|vormittags|nachmittags|überall|selbst|"
    r"kurse|dir|ihnen|sie|du|euch|etwas|einige|neben|unter|während|trotz|aus)"
)
NO_SKILL_VERB = r"(?:anfangen|starten|beginnen|zahlen|bezahlen|ausgeben|teilnehmen|kommen|aufbringen|investieren|aufwenden|leisten|vorstellen|bleiben|warten|entscheiden|besuchen|studieren|lernen|finden|bekommen|erreichen|werden|wechseln|sagen|nehmen|pendeln|reisen|ziehen|einplanen|machen|tun|opfern|stecken|konzentrieren|motivieren|aufraffen|leiden|ausstehen|schlafen|sitzen|stehen|heben|tragen|laufen|sehen|hören|zurücklegen|sparen)"

WORK = WorkWords(
    disregarded=all_spelt(
        rf"\b(?:habe?|besitze|brauche|hatte|will|möchte|mache) (?:ich )?(?:leider |aber |noch |auch |nie ){{0,2}}(?:kein\w*|nie ein\w*) (?:[\w'-]+ ){{0,2}}?(?:{AWARD}|ausbildung|schulabschluss)\b(?: (?:in|als|zum|zur|im) [\w-]+)?",
        rf"\b(?:ohne|kein(?:e[nrs]?)?) (?:[\w'-]+ )?(?:{AWARD}|ausbildung)\b",
        rf"\b(?:{AWARD}|ausbildung|lehre) (?:leider |nie |nicht )?(?:abgebrochen|geschmissen|beendet)\b",
        r"\b(?:ich )?bin (?:ich )?(?:schon |jetzt |erst |fast |ca\.? |knapp |gerade |noch )?(?:(?:ende|mitte|anfang) )?\d{1,2}(?: jahre(?: alt| jung)?| j\b)?(?! (?:stunde|std|jahre? (?:im|in|bei|als|lang)))",
        r"(?:^|[,;.] ?)(?:(?:ich )?(?:bin|komme) )?(?:ursprünglich )?aus (?!dem|der|den|einem|einer|meine|interesse|neugier|spaß|gesundheit)[\w-]+(?=[,;.]|$)",
        rf"\baus {PLACE}\b",
        r"\b\d{1,2} jahre (?:alt|jung)\b|\b\d{1,2}-jährige[rn]?\b|\b(?:ende|mitte|anfang) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig|[2-6]0)\b",
    ),
    workplace=all_spelt(
        rf"\b(?:ich )?(?:arbeite|arbeitete|jobbe|schaffe)(?: ich)? {HOW}(?:{SINCE})?{HOW}(?:vollzeit |teilzeit |halbtags |in vollzeit |in teilzeit |in schicht |schicht )?{AT} {ARTICLE}(?!{ABROAD}|vollzeit|teilzeit|schicht|woche|monat|moment|wochenende|homeoffice){PHRASE}{PLACE_END}",
        rf"\b(?:war|bin|habe?|hab)(?: ich)? {HOW}(?:{SINCE}){HOW}{AT} {ARTICLE}(?!{ABROAD})(?P<phrase>(?:{W} ){{0,2}}?{W})(?: gearbeitet| tätig| beschäftigt| angestellt| gewesen)?{PLACE_END}",
        rf"\b(?:bin|war|habe?|hab|weil ich|da ich) {HOW}{AT} {ARTICLE}(?!{ABROAD})(?P<phrase>(?:{W} ){{0,2}}?{W}) (?:gearbeitet|tätig|beschäftigt|angestellt|arbeite|unterwegs)\b",
        rf"{SPAN}{AT} {ARTICLE}(?!{ABROAD})(?P<phrase>(?:{W} ){{0,2}}?{W}) (?:gearbeitet|tätig|beschäftigt|angestellt)\b",
        rf"\bseit (?:\d{{1,2}}|{WORD}|vielen|einigen|mehreren|langen) (?:jahren?|monaten?|wochen) (?:wieder |jetzt |schon |nun |auch ){{0,2}}{AT} {ARTICLE}(?!{ABROAD}|elternzeit|rente){PHRASE}{PLACE_END}",
        rf"\b(?:nicht mehr|nicht länger|nie wieder) {AT} {ARTICLE}{NAME} (?:arbeiten|schuften|sein|bleiben)\b",
        rf"\b(?:raus|weg) (?:aus|von) (?:dem|der|meinem) {NAME}{PLACE_END}",
        rf"\b(?:komme|kommend) {HOW}(?:ursprünglich )?aus (?:dem|der) (?!{ABROAD}|schweiz|nähe|raum|region){PHRASE}{PLACE_END}",
        r"\b(?:ich )?(?:war|bin)(?: ich)? (?:früher |derzeit |aktuell |momentan |gerade |zurzeit )(?:im|in der|auf dem|bei der|beim) (?!elternzeit|urlaub|mutterschutz|ausbildung|rente|krankenhaus|ausland|moment)(?P<phrase>[\w-]+)\b",
        rf"\b(?:jahre?|monate?) (?:lang )?(?:berufs)?erfahrung (?:in der|im|in einer|in einem) (?P<phrase>(?:{W} )?{W}){PLACE_END}",
        r"\bgearbeitet (?:in der|im|in einem|in einer|bei) (?P<phrase>lager|pflege|gastronomie|gastro|einzelhandel|handel|verkauf|büro|hotel|küche|bau|altenheim|kita|kindergarten|produktion|logistik)\b",
    ),
    present_work=all_spelt(
        rf"\b(?:ich )?(?:arbeite|arbeitete|jobbe|schaffe)(?: ich)? (?:[\w.-]+ ){{0,5}}?als {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:nicht mehr|nicht länger|nie wieder) (?:nur )?als {ARTICLE}{NAME} (?:arbeiten|tätig|jobben)\b",
        rf"\bals {ARTICLE}{NAME} (?:arbeite\b|arbeitete|gearbeitet|tätig|beschäftigt|angestellt|gejobbt|jobbe|unterwegs|verdiene|verdient man)",
        rf"\b(?:gearbeitet|angestellt|beschäftigt|tätig) als {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:jahre?|monate?|erfahrung|hintergrund|vergangenheit|zeit) (?:lang |berufserfahrung |erfahrung )?als {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:weil|da|obwohl|dass) ich {HOW}(?:{SINCE})?{ARTICLE}{NAME} (?:bin|war)\b",
        rf"\b(?:habe?|hab|abgeschlossene|mit|nach|meine)(?: ich)? {HOW}(?:(?:eine?r?|ne|meine|abgeschlossene) ){{0,2}}(?:ausbildung|lehre|umschulung) (?:als|zum|zur) {NAME}(?: {DONE})?{CLAUSE_END}",
        rf"\b(?:ausbildung|lehre|umschulung) (?:als|zum|zur) {NAME} (?:{DONE})\b",
        rf"\b(?:von beruf|beruflich) (?:bin ich |ist es )?{ARTICLE}(?!in|im|bei|seit|etwas){PHRASE}{CLAUSE_END}",
        rf"\b(?:mein|aktueller|jetziger|momentaner|letzter|alter|derzeitiger) (?:aktueller |jetziger |letzter |alter )?(?:beruf|job)(?: (?:ist|war|:))? {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:gelernte|ausgebildete|examinierte|ehemalige|frühere|ex-|studierte|ungelernte|staatlich anerkannte|staatlich geprüfte)[rns]? ?{PHRASE}{CLAUSE_END}",
        rf"\b(?:ich )?(?:bin|war)(?: ich)? {HOW}(?:{SINCE})?{HOW}(?:von beruf )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"^{PHRASE} von beruf\b",
        rf"^(?:hallo|hi|hey|moin|guten tag|servus)?[ ,;!]*(?P<phrase>(?:{W} )?{TRADE})(?: (?:im|in|bei|beim|mit|aus|am|an|auf|seit) [^;,.!?\n]{{1,50}})?(?=[;,.!]){WISHES_LATER}",
        rf"\b(?:jetzt|derzeit|aktuell|momentan|zurzeit|zur zeit|bisher|vorher|davor|früher|gerade) (?P<phrase>(?:{W} )?{TRADE})(?= ?[;,.!?\n(]| im | in | bei |$)",
        rf"\b(?:minijob|nebenjob|aushilfe|aushilfsjob|teilzeitjob|vollzeitjob|aushilfsweise|jobs) als {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bhabe? (?:mal |früher )?{ARTICLE}(?P<phrase>[\w-]+(?:er|erin|ist|istin|frau|mann|koch|köchin|schwester|kraft|te|ter)) gelernt\b",
    ),
    not_work=spelt(
        r"(?:\d|(?:ganz|ziemlich|sehr|so|total|echt|ein bisschen|bisschen|etwas|relativ|recht|völlig|eher|zu|nicht|kein\w*|nie|hier|da|dort|dabei|dafür|dagegen|schon|erst|noch|wieder|lange|neu|alt|jung|müde|krank|fit|gut|schlecht|besser|unsicher|sicher|frei|offen|bereit|fertig|"
        r"arbeitslos|arbeitssuchend|arbeitsuchend|erwerbslos|alleinerziehend|alleinstehend|interessiert|motiviert|mutter|vater|mama|papa|eltern|oma|opa|frau|mann|mensch|single|knapp|pleite|handwerklich|technisch|sprachlich|körperlich|gesundheitlich|kreativ|flexibel|kommunikativ|belastbar|teamfähig|zuverlässig|student(?:in)?|schüler(?:in)?|rentner(?:in)?|anfänger(?:in)?|einsteiger(?:in)?|quereinsteiger(?:in)?|"
        r"absolvent(?:in)?|neuling|hausfrau|hausmann|flüchtling|ausländer(?:in)?|deutscher?|österreicher(?:in)?|schweizer(?:in)?|mitglied|kunde|kundin|jemand|einer|eine\b|derjenige|typ|schwanger|verheiratet|geschieden|selbst\w*ständig|angestellt|auf|aus|in|im|bei|beim|mit|ohne|für|an|am|"
        r"von|vom|zu|zum|zur|um|gegen|seit|ab|bis|nach|vor|unter|über|wegen|halt|leider|echt|ja|mal|mir|mich|ihr|euch|oder|und|dann|der meinung|der ansicht|weg|daheim|zuhause|zu hause|kurz|allein\w*|elternzeit|mutterschutz|rente|teilzeit|vollzeit|muttersprachler\w*|ende|mitte|anfang|"
        r"lernbereit|ratlos|raus|los|durch|begeistert|umgezogen|worden|gewesen|es|das|was|wie|wo|ob|wer|nichts|vieles|alles|immer|oft|gern\w*|lieber|eigentlich|grad\w*|jetzt|also|einfach|froh|traurig|dankbar|gespannt|neugierig|überfordert|unzufrieden|zufrieden|gelangweilt|"
        r"stolz|ver\w+en|verwirrt|verzweifelt|berufstätig|kurzarbeit\w*|saisonkraft)\b|(?:be(?:schäftigt|troffen|rechtigt|gabt|geistert|lastet|urlaubt)|ent(?:lassen|schlossen|täuscht)|er(?:schöpft|krankt|wachsen)|ver(?:unsichert|letzt|heiratet|schuldet)|aus(?:gebrannt|gelernt|gelastet))\b|\w+(?:iert|los|ig|isch|lich|bar|end|sam)\b(?! \w)|ge\w+(?:t|en)\b|(?:an|um|aus|ab|ein|auf|vor|weg|los|heim|durch|zu|hin|her)ge\w+(?:t|en)\b(?! \w))"
    ),
    goal_work=all_spelt(
        rf"(?<!nicht )(?<!nach der )(?<!nach meiner )(?<!seit der )\b{BECOME} (?:zum|zur|als) (?!thema|beispiel|teil|zeit|verfügung){ARTICLE}(?![^;,.!?\n]{{0,60}} {DONE})(?P<phrase>[^;,.!?\n()\"]{{2,80}}?)(?: (?:machen|anfangen|absolvieren|beginnen|starten|suchen|finden|anstreben))?{CLAUSE_END}",
        rf"{WISH}{HOW}(?:mich )?(?:zum|zur|als|auf|in|im bereich) {ARTICLE}{NAME} (?:umschulen|umzuschulen|ausbilden|weiterbilden lassen|umsatteln|umzusatteln|qualifizieren|umorientieren|umgeschult|ausgebildet)",
        rf"{WISH}{HOW}{ARTICLE}(?P<phrase>(?:{W} ){{0,6}}?(?!{NOT_BECOME} (?:zu )?werden){W})(?: zu)? werden\b(?! gefördert)",
        rf"{MODAL}{HOW}(?:mal |später ){{0,2}}{ARTICLE}(?P<phrase>(?:{W} ){{0,3}}?(?!{NOT_BECOME} sein|\w*[bgk]ler sein|[\w]*(?:iger|licher|barer|nter|ender) sein){TRADE}) sein(?= ?(?:[;,.!?\n]|$)| und)",
        rf"\b(?:wie|wo|wann)? ?werde ich (?:am (?:besten|schnellsten) |eigentlich |denn )?{ARTICLE}(?!{NOT_BECOME}\b|das|es|mich|mir|nicht|gekündigt|mal|in|im){PHRASE}{CLAUSE_END}",
        rf"^(?P<phrase>(?:{W} ){{0,3}}?(?!{NOT_BECOME} werden){W}) werden\b",
        rf"(?<!mehr )(?<!nger )(?<!nie wieder )\bals {ARTICLE}{NAME} (?:zu )?(?:arbeiten\b(?! muss|geh)|selbst\w*ständig|tätig (?:sein|werden)|einsteigen|anfangen|durchstarten|jobben|neu anfangen|arbeiten zu)",
        rf"\b(?:selbst\w*ständig machen|selbst\w*ständig zu machen|durchstarten|neu anfangen) als {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:umschulen|umsatteln|umlernen)(?: lassen)? (?:auf|zum|zur|als|zu) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:vom|von der) [\w-]+ (?:zum|zur) {NAME}{CLAUSE_END}",
        rf"\brein in (?:die|den|das) {NAME}{CLAUSE_END}",
        rf"\bwie wird man (?:eigentlich |denn |am besten ){{0,2}}{ARTICLE}(?!{NOT_BECOME}\b){PHRASE}{CLAUSE_END}",
        rf"\b(?:ob|dass|wenn) ich {HOW}{ARTICLE}(?P<phrase>(?:{W} ){{0,3}}?(?!{NOT_BECOME} werde){W}) werde\b",
        rf"\b(?:job|stelle|arbeit|anstellung|karriere|zukunft|position|neuanfang|tätigkeit) als (?!bisher|jetzt|früher)(?<!mein job als )(?<!meine arbeit als ){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:ziel(?:beruf)?|traumberuf|traumjob|berufsziel|berufswunsch|wunschberuf|wunschjob)(?: (?:ist|wäre|bleibt|heißt))?(?: ?[:;=])? ?(?!es\b|,|ist|in\b|im\b|eine? (?:neue|bessere)|mehr\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:{WISH}){HOW}(?:(?!nicht|nie|kein|weg|raus)[\w-]+ ){{0,2}}?(?:in die|in den|ins|in der|im|in einem|in einer|in ner|in nem|bei der|bei einer|bei einem|auf dem|mit|in richtung|richtung|in) {ARTICLE}(?!{ABROAD}|vollzeit|teilzeit){NAME} (?:zu )?(?:arbeiten|wechseln|gehen|einsteigen|umsteigen|reinkommen|tätig sein|quereinsteigen|fuß fassen|unterkommen|rein)\b",
        rf"\bwie (?:komme?|schaffe?) ich (?:am besten |es )?(?:in die|in den|ins|zur|zum) (?!{ABROAD}){NAME}{CLAUSE_END}",
    ),
    goal_skills=all_spelt(
        rf"\b(?:lernen|verstehen|wissen|beibringen|lerne),? (?:wie (?:man|ich) |zu )(?:am besten |richtig |gut )?{ARTICLE}{LIST}{LIST_END}",
        rf"\blernen,? mit {ARTICLE}{LEARNT} (?:zu arbeiten|umzugehen|umgehen)\b",
        rf"(?:{WISH}|\b(?:lust|interesse|zeit),? )(?!nicht ){HOW}(?:mein\w* )?(?:mehr |etwas |was |ein bisschen |viel )?{TO_NAME}{ARTICLE}{LEARNT} {LEARN}{ENDS}",
        rf"\b(?:besser|fitter|fit|sicherer) (?:werden |zu werden )?(?:in|im|mit) {ARTICLE}{LIST}(?: werden)?{LIST_END}",
        rf"{MODAL}{HOW}(?:in|im) {ARTICLE}{NAME} (?:besser|fit|fitter|sicherer) (?:werden|sein)\b",
        rf"(?:^|[;,.!?\n] ?|\b(?:und|oder|kann man|hier|bei euch) )(?P<phrase>(?!gerne?|ich|online|schnell|neu|was|etwas|zu|weiter|so|nebenbei|abends|lebenslanges|nur|bitte|mehr zu){W}(?: {W}){{0,3}}?) (?:lernen|erlernen|auffrischen|vertiefen|verbessern)\b",
        rf"\b(?:lerne|übe)(?: ich)? {HOW}(?!schnell|gut|langsam|besser|leicht|viel|nichts|nicht|am liebsten|lieber|online|abends|wie|neben|in|am|mit){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:kurse?n?|weiterbildung(?:en)?|fortbildung(?:en)?|seminare?|schulung(?:en)?|lehrg(?:a|ä)nge?|training|workshops?|module?|einführung|grundlagen|onlinekurse?|fernkurs) (?:zum thema|im bereich|im fach|rund um|in|im|über|zu|zum|zur|für|mit) {ARTICLE}{LIST}{LIST_END}",
        r"\b(?P<phrase>(?!online|abend|fern|präsenz|wochenend|vhs|micro|mini|kurz|ein)[\w+#]+)-(?:kurse?n?|schulung|seminar|lehrgang|training|weiterbildung|fortbildung)\b",
        r"\b(?P<phrase>(?!\w+(?:e|en|er|es|em)\b|ein|kein|zum|im|am|und|bis|noch|pro|online|was|mit|als|von|halt|dass|suchekurs|abend)[\w+#-]{2,}) kurse?\b",
        rf"\bbrauche (?:ich )?(?:mehr |bessere |ein paar |noch ){{0,2}}(?:kenntnisse|wissen|know-how|skills) (?:in|über|zu|im) {ARTICLE}{LIST}{LIST_END}",
        r"\bbrauche(?: ich)? (?:mehr |bessere |noch )?(?P<phrase>[\w-]+(?:kompetenz(?:en)?|kenntnisse|fähigkeiten|skills))\b",
        r"\b(?P<phrase>[\w+#-]+)-?kenntnisse (?:zu )?(?:verbessern|auffrischen|ausbauen|vertiefen|erweitern|erwerben)\b",
    ),
    goal_qualification=all_spelt(
        rf"\b(?P<phrase>{AWARD}(?: (?:in|im|für|als|der|des|of|zum|zur|im bereich|im fach) [^;,.!?\n()\"]{{2,80}}?)?)(?: (?:zu )?(?:machen|erwerben|erlangen|nachholen|anfangen|beginnen|absolvieren|bekommen|studieren|abschließen))?{CLAUSE_END}",
        r"\b(?:den|einen|meinen|nen) (?P<phrase>[\w-]*(?:fachwirt|meister|betriebswirt)(?: (?:in|im|für) [\w-]+)?)(?: (?:zu )?(?:machen|anfangen)| mach)",
    ),
    goal_outcomes=all_spelt(
        rf"\b(?:alle )?(?:die )?(?:lernergebnisse|lernziele|kompetenzen|kompetenzziele|anforderungen) (?:des|der|vom|von|für|aus|einer|eines) (?:dem |den |die |das |einem |einer )?{PHRASE}(?= (?:zu )?(?:erreichen|erfüllen|nachweisen|abdecken|erwerben|aber|weil|und|will|möchte)\b|[;,.!?\n]|$)",
    ),
    generic_award=spelt(
        r"(?:(?:ein|eine|einen|der|die|das|den|mein|meinen|irgendein\w*|neue[rsn]?|offizielle[rsn]?|richtige[rsn]?|anerkannte[rsn]?|formale[rsn]?|staatliche[rsn]?|höhere[rsn]?|kleine[rsn]?|abgeschlossene[rsn]?|erste[rsn]?) )*"
        r"(?:zertifikate?s?|zertifizierung|(?:schul|berufs|hochschul|uni)?abschl\w+|(?:bachelor|master)(?:abschluss|studium|studiengang|grad)?|micro-?credentials?|studium|studiengang|diplom|qualifikation|certificate|diploma)"
    ),
    goal_open=all_spelt(
        rf"\b(?:interessiere?|begeistere?)(?: ich)? mich {HOW}für {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:mich|mir) {HOW}für {ARTICLE}{PHRASE} interessiere?\b",
        rf"\binteress(?:e|iert) (?:an|am|für) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:und|weil|dass|aber) )(?P<phrase>(?!das|was|es|mich|welche|hauptsächlich|vor allem|besonders|eigentlich|am meisten|schon immer|sehr|daher)(?:{W} ){{0,3}}?{W}) (?:interessier(?:t|en) mich|würde mich interessieren|finde ich (?:spannend|interessant|toll|gut)|macht mir spaß|liegt mir)\b",
        rf"\binteressier(?:t|en) mich {HOW}(?:vor allem |besonders |hauptsächlich )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\bmich (?:interessier(?:t|en)|würde) {HOW}{ARTICLE}{PHRASE}(?: interessieren)?{CLAUSE_END}",
        rf"\b(?:irgend ?was|irgend ?etwas|etwas|was|job|beruf|arbeit) (?:neues )?(?:mit|im bereich|in richtung|richtung|in der|im|rund um) {ARTICLE}(?!mein\w*|mir|dem ich|der ich){PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:und|aber) )(?P<phrase>(?!das|was|es|etwas){W}(?: {W}){{0,3}}?) (?:reizt mich|reizen mich|(?:wär|wäre) (?:was|etwas|toll|schön|super|cool|mein traum|mein ding)|schwebt mir vor|klingt (?:gut|spannend|interessant)|könnte ich mir (?:gut )?vorstellen|kann ich mir (?:gut )?vorstellen)\b",
        rf"\b(?:in )?(?:die )?richtung {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"{MODAL}{HOW}{ARTICLE}(?P<phrase>(?:(?!online|nur|mehr|pause|urlaub|schluss|sport|beides|alles){W} ){{0,2}}?{W}) machen\b",
    ),
    held_awards=all_spelt(
        rf"\b(?:ich )?(?:habe?|hatte|besitze|hab)(?: ich)? {HOW}(?:(?:ein|eine|einen|ne|nen|mein|meinen|den|das|die|bin) )?(?P<phrase>(?:[\w-]+ )?{AWARD}(?: (?:in|im|als|der|des|für|of) [^;,.!?\n()\"]{{2,60}}?| [\w-]+(?= {DONE}))?)(?: (?:{DONE}))?{CLAUSE_END}",
        r"\b(?:den|einen|nen) (?P<phrase>\w{3,}schein(?: klasse \w{1,2})?)(?= ?(?:[;,.!?\n]|$)| (?:hab|gemacht|und|seit|bestanden))",
        rf"\b(?P<phrase>{AWARD}(?: (?:in|im|als|der|des|für) [^;,.!?\n()\"]{{2,60}}?)?) (?:hab(?:e)? ich|{DONE}|liegt vor|vorhanden)\b",
        rf"^(?P<phrase>{AWARD}(?: (?:in|im|als|der|des|für) [^;,.!?\n()\"]{{2,60}}?)?)(?=[;,.]){WISHES_LATER}",
        r"\b(?:mit|habe?|hab)(?: (?:eine?r?|ne|nen|auch|schon|bereits)){0,2} (?P<phrase>(?!online|fern)[\w-]+-?(?:weiterbildung|fortbildung|schein|zertifikat|ausbildung))\b(?! zu\b)",
        r"\b(?:mit|nach)(?: (?:einem|meinem|nem|dem))? (?P<phrase>(?:bachelor|master|diplom|abitur|abi|fachabitur|matura|studium|gesellenbrief|meisterbrief|staatsexamen)\w*(?: (?:in|der|des|im) [^;,.!?\n()\"]{2,60}?)?)" + CLAUSE_END,
        rf"\b(?:habe?|hab)(?: ich)? {HOW}(?!nie|nicht)(?P<phrase>{W}(?: {W}){{0,2}}? studiert)\b(?!,? (?:aber )?(?:nicht|abgebrochen|nie))",
    ),
    held_skills=all_spelt(
        rf"(?:^|[;,.!?\n] ?|\b(?:und|aber|weil|da) )(?P<phrase>(?!das|es|so|da|was|nur|hier|dann|dort|online|zahlen){W}(?: {W}){{0,3}}?) (?:kann|beherrsche|kenne?) ich(?: {HOW}(?:gut|sehr gut|super|fließend|ganz gut|ganz okay|richtig gut|perfekt|schon|bereits|auch|in- und auswendig|in und auswendig|im schlaf|aus dem effeff|blind|sicher))?(?= ?(?:[;,.!?\n]|$)| (?:und|aber|sowie)\b)",
        rf"\b(?:ich )?(?:kann|beherrsche)(?: ich)? {HOW}(?:(?:gut|sehr gut|ganz gut|bisschen|ein bisschen|etwas|fließend|perfekt|super) )?(?!{NO_SKILL}\b)(?![^;,.!?\n]{{0,60}} {NO_SKILL_VERB}\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:kenne?|auskenne)(?: ich)? mich {HOW}(?:(?:gut|sehr gut|super|bestens|etwas|ein bisschen|bisschen|ein wenig|aus) ){{0,2}}(?:mit|in|im|bei) {ARTICLE}{LIST}(?: (?:gut |sehr gut |super |ganz gut |bestens |etwas )?aus\b|{LIST_END})",
        rf"\b(?:mit|in|im|bei) {ARTICLE}{LEARNT} (?:kenne?|kenn)(?: ich)? mich {HOW}(?:gut |sehr gut |super |ganz gut |bestens |etwas |ein bisschen )?aus\b",
        rf"(?<!keine )(?<!keinerlei )(?<!wenig )(?<!null )\b{KNOWLEDGE} (?:mit|in|im|von|bei|über|im umgang mit|im bereich) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:spreche|rede|verstehe|nutze|benutze|verwende|kenne)(?: ich)? {HOW}(?:(?:gut|fließend|sehr gut|ziemlich gut|ganz gut|etwas|täglich|oft|viel) )?(?!kein|nicht|mich|nur bahnhof|das|dich|sie|die frage|wie|viele leute){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:ich )?(?:bin|war)(?: ich)? {HOW}(?:gut|fit|topfit|ziemlich (?:gut|fit|sicher)|richtig (?:gut|fit)|super|spitze|firm|bewandert|ganz fit|sehr fit|profi|ein ass|sicher|stark|geübt|erfahren|sehr gut|ganz gut|versiert|geschickt|top) (?:in|im|mit|beim|bei) {ARTICLE}{LIST}{LIST_END}",
        r"\b(?P<phrase>\w+isch|deutsch)(?:kenntnisse)?(?: auf| niveau)* [abc][12]\b(?! (?:lernen|machen|schaffen|erreichen|kurs|prüf))",
        rf"(?:^|[;,.!?\n] ?)(?P<phrase>{W}(?: (?!ein\b){W})??) (?:(?:nur |schon )?(?:ein )?bisschen|ein wenig|ganz gut|sehr gut|gut|fließend|sicher|geht|sitzt)(?= ?(?:[;,.!?\n]|$))",
        r"(?:;|,|\bund|\bauch) ?(?:ein )?bisschen (?P<phrase>[\w+#-]{2,})(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:meine )?(?:fähigkeiten|kenntnisse|skills|stärken)(?: (?:sind|liegen in|umfassen))? ?[:;]? ?(?!in\b|im\b|verb|auf|von|zu\b){LIST}{LIST_END}",
        r"(?<!keine )\b(?:gute |sehr gute |solide |fundierte )(?P<phrase>[\w+#-]+)-?kenntnisse\b(?! (?:zu )?(?:verbess|auffr|ausbau|vertief|erweit))",
    ),
    lacking_skills=all_spelt(
        rf"\b(?:mit|in|von|bei|im) {ARTICLE}{LEARNT} (?:kenne?|kenn|habe?|hab)(?: ich)?(?: mich)? {HOW}(?:leider |gar |überhaupt |fast |so gut wie |absolut )*(?:nie (?:was |etwas )?gehört|nicht (?:so )?(?:gut )?aus|null ahnung|kein\w* (?:ahnung|erfahrung|plan|kenntnisse)|nichts am hut)",
        rf"\b(?:kenne?|kenn)(?: ich)? mich {HOW}(?:leider |gar |überhaupt )*(?:nicht |null |kaum )(?:gut |so |besonders )*(?:mit|in|im|bei) {ARTICLE}{LIST}(?: aus\b|{LIST_END})",
        rf"\b(?:kenne?|kenn)(?: ich)? mich {HOW}(?:mit|in|im|bei) {ARTICLE}{LEARNT} (?:leider |gar |überhaupt |noch )*(?:nicht|null|kaum|wenig) (?:so )?(?:gut )?aus\b",
        rf"\b(?:kein\w*|keinerlei|null|wenig|kaum|ohne|nie) (?:große |viel |besondere |jegliche |nennenswerte )?{KNOWLEDGE} (?:mit|in|im|von|bei|über|im umgang mit|im bereich) {ARTICLE}(?!was|wie|wo|dem was){LIST}{LIST_END}",
        r"\b(?:kein|keine|keinerlei|wenig|kaum) (?P<phrase>(?!vor|grund|fach|berufs)[\w+#]+)-?(?:kenntnisse|erfahrung|know-how)\b",
        rf"\b(?:kann|spreche|beherrsche|verstehe)(?: ich)? {HOW}(?:leider |gar |überhaupt |fast |noch |absolut )*kein(?:e|en)? (?!geld|wort|mensch|kurs|zeit|termine?|abend|präsenz|auto)(?![^;,.!?\n]{{0,60}}\b{NO_SKILL_VERB}\b){LIST}{LIST_END}",
        r"(?:,|\baber) (?:leider )?kein(?:e|en)? (?P<phrase>(?!geld|zeit|lust|ahnung|auto|kind|abschl|ausbild|job|arbeit|stress|problem|online|präsenz|studi|führer|internet|laptop|kurs|termin|eile|budget|plan|schul|abi|chance|idee|interesse|erfahrung|kohle|vorwissen|vorkennt|muss|ding|thema)[\w+#-]{2,})(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:ich )?kann(?: ich)? {HOW}(?:leider |gar |überhaupt |noch )*nicht (?:gut |so gut |wirklich |richtig |besonders gut )?(?!mehr|so|viel|weg|{NO_SKILL}\b)(?![^;,.!?\n]{{0,60}}\b{NO_SKILL_VERB}\b)(?P<phrase>{W}(?: {W}){{0,3}}?){LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:und|aber|nur) )(?P<phrase>(?!das|es|so|da|was|dort|dann|online|vor ort|abends|am|im|leider|mehr|hier|ich|morgens|vormittags|zuhause|daheim|zu hause){W}(?: {W}){{0,2}}?) (?:kann|beherrsche|spreche) ich {HOW}(?:leider |gar |überhaupt |noch )*nicht\b(?! (?:bezahlen|zahlen|leisten|machen|sagen))",
        rf"\b(?:bin|war)(?: ich)? {HOW}(?:(?:nicht|gar nicht) (?:so |sehr |besonders )?(?:gut|fit|sicher)|schlecht|schwach|eine niete|ne niete) (?:in|im|mit|bei|beim) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:noch nie|nie|niemals) (?:etwas |was |richtig )?(?:mit |von )?{ARTICLE}(?P<phrase>(?:{W} ){{0,3}}?{W}) (?:gelernt|gearbeitet|gemacht|benutzt|gehabt|genutzt|gehört|verwendet|angefasst|angerührt|gebraucht|ausprobiert|bedient|probiert|gesehen|zu tun gehabt|in der hand gehabt)\b",
        rf"(?:^|[;,.!?\n] ?|\b(?:und|aber|nur) )(?:mit |von )?{ARTICLE}(?P<phrase>(?!das|es|so|da|dort|dann|ich|leider){W}(?: {W}){{0,3}}?) (?:habe?|hatte) ich {HOW}(?:noch |leider |echt |ehrlich gesagt )*nie(?:mals)? (?:was |etwas |richtig |wirklich )?(?:gelernt|gearbeitet|gemacht|benutzt|gehabt|genutzt|verwendet|angefasst|angerührt|gebraucht|ausprobiert|bedient|probiert|gesehen|zu tun gehabt|zu tun|am hut(?: gehabt)?|zu schaffen(?: gehabt)?)\b",
        rf"(?:^|[;,.!?\n] ?|\baber )(?P<phrase>{W}(?: {W})?) (?:kann ich (?:aber |leider |eher )?)?(?:gar nicht|überhaupt nicht|null|kaum|garnicht|leider nicht|noch nicht|fast nicht|null komma null)(?= ?(?:[;,.!?\n]|$))",
        r"\b(?:noch nie|nie) (?P<phrase>(?!ge)\w+iert)\b(?! haben)",
    ),
    lead_words=spelt(
        rf"(?:{PLACE}|{FOREIGN}|der|die|das|den|dem|des|ein|eine[nrms]?|ne[nrm]?|n|mein\w*|gelernte[rnsm]?|ausgebildete[rnsm]?|ehemalige[rnsm]?|frühere[rnsm]?|examinierte[rnsm]?|erfahrene[rnsm]?|studierte[rnsm]?|selbst\w*ständige[rnsm]?|freiberufliche[rnsm]?|angestellte[rnsm]?(?= )|einfache[rnsm]?|gute[rnsm]?|"
        r"richtige[rnsm]?|normale[rnsm]?|junge[rnsm]?|neue[rnsm]?|alte[rnsm]?|professionelle[rnsm]?|zukünftige[rnsm]?|mehr|etwas|was|bisschen|auch|noch|schon|gerne?|gut|besser|mal|sehr|und|in|im|mit|zu|zum|zur|über|für|als|von|bei|nur|so|eher|lieber|wie|man|ich|richtig|grundlegende[rnsm]?|"
        r"leichte[rnsm]?|fließend|aktuell|jetzt|teilzeit|vollzeit|vielleicht|doch|eigentlich|am|liebsten|unbedingt|endlich|irgendwann|z\.b\.|zb|beispielsweise|ungelernte[rnsm]?|staatlich|anerkannte[rnsm]?|geprüfte[rnsm]?|ja|bereits|selber|mich|mir|per|dass|halt|wieder|überlegt|gedacht|vor|besten)"
    ),
    trail_words=spelt(
        r"(?:und|oder|aber|sowie|mit|in|im|an|auf|zu|für|als|auch|noch|schon|gerne?|mal|dann|jetzt|usw|etc|so|halt|vielleicht|wahrscheinlich|bitte|danke|umgehen|umzugehen|arbeiten|lernen|gut|besser|richtig|machen|werden|ganz|sehr|das|die|den|der|ist|bin|fließend|sprechen|aus|gelernt|zb|dazu|beruflich|nebenbei|eben|ja|doch|leider|eigentlich|sein|perfekt|super|selbst|vllt|evtl|eventuell|benutzen|nutzen|bedienen)"
    ),
    noise=spelt(
        rf"\b(?:{PLACE}|{FOREIGN}|hallo|hi|hey|moin|servus|grüß|grüezi|gott|guten|tag|abend|morgen|liebes?|team|bitte|danke\w*|schön|sorry|entschuldigung|ja|jo|nein|nö|ne|ok|okay|gut|also|und|oder|aber|nur|halt|eben|eigentlich|vielleicht|etwa|circa|ca|max|maximal|höchstens|budget|mein\w*|mir|mich|ich|bin|ist|sind|war|habe?|hatte|hätte|"
        r"kann|könnte|möchte?|will|würde?|gerne?|am|liebsten|lieber|ein|eine[nrms]?|der|die|das|den|dem|des|zu|zum|zur|für|von|mit|bei|in|im|an|auf|ab|bis|als|dann|dass|so|sein|es|nicht|kein\w*|sehr|auch|machen|mache|tun|kurse?n?|weiterbildung\w*|fortbildung\w*|umschulung\w*|etwas|was|irgendwas|nichts|woche|wochen|"
        r"stunden?|euro|zeit|geld|suche|suchen|finden|finde|hilfe|helfen|idee\w*|abends?|wochenende|neu\w*|günstig\w*|billig\w*|schnell\w*|kurz\w*|job|jobs|beruf\w*|arbeit|arbeiten|arbeite|karriere|zukunft|irgendwie|irgendwann|jetzt|gerade|momentan|hier|da|wie|wo|welche\w*|euer|eure|ihr|sie|du|wir|man|ziel|traum|rat|"
        r"tipps?|optionen|möglichkeit\w*|interessiere?|lernen|lerne|studieren|studiere|keine|ahnung|weiß|sicher|noch|schon|mehr|viel|müde|jahre?n?|alt|monate?n?|seit|wohne|lebe|komme|aus|statt|halb|jede[nrs]?|zwischen|besser|anders|andere\w*|anderes|sonst|bald|möglich\w*|teuer|preis|weniger|kinder|super|toll|wechseln|"
        r"werden|werde|online|anfänger|nebenbei|neues|damit|dabei|dafür|schau|schauen|überlege|plane|gesucht|bereich|richtung|genau|stimmt|klar|beides|egal|um|weil|wenn|doch|sonstiges|abschluss|anerkannt\w*|selbst|alles|einfach|mal|wieder|raus|weiter|weiterbilden|entwickeln|weiterentwickeln|verändern|umorientieren|anfangen|starten|los|machbar|besten|dauern|sofort|uhr|muss|puh|uff|hm+|oje|ach|na|tja|ups|zusammen|jeweils|planen|entspannt\w*|hauptsache|bezahlt|weder|ruhig|darf|auch|meinte|lassen|früher|ausgeben|zahlen|investieren|leisten|teilzeit|vollzeit|gehen|geht|rentner(?:in)?|interesse|keins|davon|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|frei|vormittags|nachmittags|morgens|moment|zwei|drei|vllt|zeitlich|zuhause|hause)\b"
    ),
    speaks_of_self=spelt(
        r"^(?:und|aber|oder|also)\b|\b(?:ich|mein\w*|mir|mich|wir|uns|bin|ist|sind|war|waren|habe?|hatte|hätte|habt|gibt|wird|werde|wurde|kann|könnte|könnt|will|möchte?|würde?|muss|soll\w*|er|sie|ihr|euch|es|du|wer|warum|weil|dass|nicht|kein\w*|geht|mag|arbeite|wohne|lebe|komme|suche|brauche|liebe|hasse|verdiene|denke|glaube|fühle|weiß|bekomme|kriege|mache|gehe|wäre|wären|dauert|kostet|unser\w*|studiere|statt|kannst|dir|dich|macht|schließt|wollte|suchen|haben|hat)\b"
    ),
    wishing=spelt(rf"{MODAL}|{AIM}|\b(?:vor|lust),? |\binteressier\w*|\bsuche\b|\bumschulung\b|\bbrauche\b|\bträume\b"),
    adding=spelt(
        r"\b(?:möchte?|will|würde?|wollte)(?: ich)?(?: gerne?)? (?:außerdem|auch|zusätzlich|ebenfalls|noch|dazu)\b|\b(?:außerdem|zusätzlich|obendrein|darüber hinaus|dazu noch|nebenbei noch|zum anderen)\b|\b(?:zweites|weiteres|noch ein) ziel\b|\b(?:und|auch) noch\b"
    ),
    exploring=spelt(
        r"\b(?:was|wo|wohin|als was)(?: [\w-]+){0,3} (?:sonst|anderes|noch) (?:noch )?(?:[\w-]+ ){0,2}?(?:machen|tun|arbeiten|werden|infrage|in frage|möglich|geben|für mich|passen)|\b(?:was|wo) (?:könnte|kann|soll|sollte) ich (?:denn |noch |damit |sonst |mit [\w-]+(?: [\w-]+)? |beruflich |überhaupt )*(?:machen|tun|arbeiten|werden)\b|"
        r"\bwas gibt (?:es|s)(?: denn)? (?:sonst|noch|für (?:berufe|jobs|möglichkeiten))|\b(?:welche|was für) (?:anderen? |ähnlichen? )?(?:berufe|jobs|tätigkeiten|berufsfelder|möglichkeiten|alternativen|stellen)\b|\b(?:ähnliche|andere|verwandte|benachbarte) (?:berufe|jobs|tätigkeiten|berufsfelder)\b|"
        r"\b(?:weiß|weis|keine ahnung|unsicher|nicht sicher|ratlos)(?: (?:ich|noch|gar|nicht|leider|einfach|überhaupt|wirklich|auch|ehrlich gesagt|net|ned)){0,4},? (?:was|wohin|wo|welche\w*|in welche) (?:[\w-]+ ){0,4}?(?:will|machen|werden|soll|möchte|hin|passt|kann|könnte|wollen|sollen|gehen|tun)\b"
    ),
    and_words=pattern(r",|(?<=sch) (?=(?:\w+isch|deutsch)\b)|(?<!- )\bund\b|\boder\b|\bsowie\b|\bplus\b|\bbzw\b\.?|&|/(?!-?in\b|-?frau\b)|\+(?= )"),
    or_words=pattern(r" oder |/(?!-?in\b|-?frau\b)| bzw\.? "),
    base_forms=tuple(
        (spelt(text), instead)
        for text, instead in (
            (r"(?<=er|st|nt|og|ur|or|ar|at|ot|af)(?:[*:_/]-?|/-)?(?:in|innen)$", ""), (r"öchin$", "och"), (r"(?<=\w{4}) (?:im (?!einzelhandel|groß|gesundheit|außen|büro|öffentlich|gast)|in (?!der (?:alten|kranken))|beim? |am |aus |mit ).*$", ""), (r"ärztin$", "arzt"), (r"(?<=kauf|fach)(?:frau|leute)$", "mann"),
            (r"(?<=ist|ent|ant)en$", ""), (r"(?<=log)en$", "e"), (r"(?<=og)in$", "e"), (r"[ -]?kenntnissen?$", ""), (r"(?<=\w{3})iert$", "ieren"), (r"(?<=tier|bild)en?n$", "e"),
        )
    ),
    worker_suffix="arbeiter",
    all_choices=pattern(r"beides?|alle(?: beide| davon)?|beide (?:davon|gerne?)|alle drei|egal welche[rs]?"),
    ordinals={
        "der erste": 1, "die erste": 1, "das erste": 1, "erste": 1, "erster": 1, "erstes": 1, "ersteres": 1, "eins": 1, "nummer eins": 1, "nummer 1": 1, "option 1": 1, "ja": 1, "ja bitte": 1, "genau": 1, "ja genau": 1, "das": 1,
        "der zweite": 2, "die zweite": 2, "das zweite": 2, "zweite": 2, "zweites": 2, "zweiter": 2, "zwei": 2, "nummer zwei": 2, "nummer 2": 2, "option 2": 2, "der dritte": 3, "die dritte": 3, "das dritte": 3, "dritte": 3, "drei": 3, "nummer drei": 3,
        "nummer 3": 3, "der vierte": 4, "die vierte": 4, "das vierte": 4, "vierte": 4, "vier": 4, "der letzte": -1, "die letzte": -1, "das letzte": -1, "letzteres": -1, "letzte": -1, "nein": 0, "keins": 0, "keines": 0, "keiner": 0, "keine": 0, "keins davon": 0,
        "keine davon": 0, "keiner davon": 0, "nichts davon": 0, "etwas anderes": 0, "was anderes": 0, "weder noch": 0, "keine von beiden": 0,
    },
)  # fmt: skip

GERMAN = Lexicon(language=DE, numbers=SPOKEN_NUMBERS, dates=SPOKEN_DATES, accepts=ACCEPTS, work=WORK)
