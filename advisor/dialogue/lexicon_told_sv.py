"""Swedish words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE, compile_all
from advisor.dialogue.lexicon_sv import ARTICLE, AWARD, CLAUSE_END, LIST_END, PLACE_END, WORK_END
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"jag|det|den|de|som|att|men|och|eller|så|nu|vad|hur|har|är|var|vill|kan|inte|allt|inget|något|mitt|min|mina|tid|pengar|jobbet|han|hon|vi|man|när|om|då|därför"
NAMED = first(r"men|och|fast", r"med |i |på |att ", NO_NAME)
BROKEN_OFF = r"(?:hoppade? av|hoppat av|avbröt|avbrutit|avbruten|avbrutna|inte (?:klar|färdig|avslutad)|aldrig (?:klar|färdig|tog ut|avslutad\w*|avslutat)|oavslutad|slutade innan)"
LICENCE = r"(?:truckkort(?: (?:[a-d]\d?)(?:(?:,| och|\+) ?[a-d]\d?\b)*)?|truckförarbevis|(?:c|d|ce|be|b|de|taxi|buss|lastbils|mc)-?(?:körkort|kort|legitimation)|körkort(?: (?:med )?(?:behörighet )?(?:b|c|ce|d|be)\b)?|taxileg(?:itimation)?|ykb|svetslicens|heta arbeten|liftkort|travers(?:kort)?|motorsågskörkort|hjullastarkort|hygienpass|lärarlegitimation|legitimation|gesällbrev|mästarbrev|yrkesbevis|livräddningsbevis|adr-?(?:intyg|bevis|kort)?)"
SCHOOL = r"(?:gymnasie(?:t|examen|kompetens|betyg|utbildning)|gymnasiet|studenten|studentexamen|grundskolan|komvux|folkhögskola|[\w-]{3,}(?:utbildning|examen|programmet|linjen))"
LIST_STOP = r"behöver|vill|skulle|har|är|var|jobbar|arbetar|drömmer|söker|letar|saknar|men|kan|ska|gick|läste|pluggar|sämre|dålig|bor|max|tänker|önskar|sugen|gärna|inte"

SWEDISH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\boch) (?:jag |nu |och |men )?(?:{LIST_STOP})\b.*$")[0],
    disregarded=compile_all(
        rf"\b{BROKEN_OFF} (?:från |på |mina |min |mitt |en |ett )*[\w-]+(?: (?:till|i|på|efter) [\w ]{{1,25}}?)?(?=[;,.!?\n]|$| (?:och|men|sen|jobb))",
        rf"\b(?:började|läste|pluggade|gick|läst|pluggat|påbörjade|halva?|ett par terminer|\w+ terminer)\b[^;.!?\n]{{0,45}}? (?:men|och|så) (?:jag )?(?:{BROKEN_OFF})\b",
        r"\b(?:oavslutad|avbruten|påbörjad|halvfärdig) (?:[\w-]+(?:examen|utbildning|programmet|studier))\b",
    ),
    workplace=compile_all(
        r"(?:^|[;,.!?\n] ?)(?:(?:\w+|\d+) år )?(?:bakom|i|på|inom) (?P<phrase>(?:kassan|disken|vården|hemtjänsten|bygget|lagret|köket|butik|restaurang|skolan|förskolan|industrin|äldreomsorgen|fabrik)\b)",
        rf"\b(?:hållit på|slitit|hängt|suttit|stått|knegat|harvat|varit)(?: i| inom| med| på| bakom){{1,2}} {ARTICLE}(?!(?:år|många|\d|sjukskriv\w+|plats|hemma)\b){PHRASE}{PLACE_END}",
        rf"\b(?:drev|hade|ägde) (?:jag )?(?:en |ett )?(?:egen |eget |liten |litet ){{1,2}}{PHRASE}{PLACE_END}",
        r"\b(?:kommer från|bakgrund (?:inom|i|från)|från) (?P<phrase>(?:vården|bygg|handeln|restaurang|industrin|skolan|omsorgen|transport)\w*(?:branschen)?)\b",
    ),
    present_work=compile_all(
        rf"\b(?:jobbar|arbetar|jobbade|arbetade|jobbat|arbetat|anställd|extra|vikarie) [^;,.!?\n()\"]{{2,30}}? som {ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:innan dess|dessförinnan|före det|innan det|tidigare|förut|sen|sedan|därefter|numera|nuförtiden|nu|nu mera|idag|sen dess|sedan dess|senare|först|just nu|för närvarande|till vardags|på dagarna),? (?:är jag |var jag |jag är |har jag varit |jobbar jag |jobbade jag )*(?:som )?(?:en )?(?!(?:jag|vill|ska|har|är|som|och|inte|till|i\b|på|med|det|för|kan|funderar|letar|söker|arbetslös\w*|hemma|dess|mamma\w*|föräldra\w*|sjuk\w*|skulle|behöver|gärna|\d|bara|mer|när|tror)\b)(?P<phrase>[\w-]+(?:are|ist|ant|ent|ör|tör|or|iker|erska|ska|örska|man|biträde|chef|kock|vakt|värd|värdinna|sköterska|lärare|ris|ledare|vårdare|snickare|sekreterare|ekonom|ingenjör|elektriker|tekniker|assistent|skötare|montör|rörmokare|städare|frisör|kurator)){WORK_END}",
        rf"\b(?:i botten|i grunden|egentligen|ursprungligen|från början|till yrket|av yrket) (?:är |var )(?:jag )?(?:en )?{PHRASE}{WORK_END}",
        r"\b(?:kör|körde|kört|städar|städade|städat|lagar|säljer|sålde|reparerar|undervisar|undervisade|vårdar) (?:jag )?(?P<phrase>(?:taxi|buss|lastbil|truck|spårvagn|budbil|hus|kontor|bilar|mat|cyklar|barn|äldre|i skolan)\b)(?= (?:nu|i|sedan|sen|idag|på|åt|för|som|sista|till)\b| ?[;,.!?\n]|$)",
        rf"\b(?:f\.?d\.?|före detta|ex-|gammal) ?(?!(?:jobb|vän)\b){ARTICLE}{PHRASE}{WORK_END}",
        r"(?=\b(?:utbilda|fortbilda|vidareutbilda|utbildning (?:för|till|åt)|kurs(?:er)? (?:för|till|åt)|kompetensutveckla|träna) (?:våra|mina|vår|de) (?:\d+ |två |tre |fyra |fem |sex )?(?P<phrase>(?!(?:personal|team|anställda|medarbetare|barn)\b)[\w-]+)\b)",
        rf"\b(?:började|startade|började jobba|slutade|blev|avancerade till|befordrad till|anställd|vikarierat|vikarierar|extraknäckt|timanställd|tjänst|roll) (?:som |blev ){{0,1}}(?<=som ){ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:försörjer|försörjt|försörjde) mig (?:som|på att vara) {ARTICLE}{PHRASE}{WORK_END}",
    ),
    goal_skills=compile_all(
        rf"\b(?:behöver|saknar|måste ha|vill ha|skulle behöva)(?: bara| också| då| en| ett)* (?:kurs(?:er)?|utbildning|kunskaper|träning) (?:i|inom|om|på) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:komma in i|sätta mig in i|bli vän med|kunna mer om|få koll på|bemästra|fatta|greppa|plugga på|nöta|öva upp|bygga på|lära upp mig (?:på|i)|kunna) (?<!inte kunna )(?<!skulle kunna )(?<!inte fatta )(?!(?:det|allt|att|jobba|studera|börja|få|ta|leva|läsa|plugga|bli|vara)\b){ARTICLE}{LIST}{LIST_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:har|tog|fick|med|innehar|och|tagit|klarat|plus|både) (?:jag )?(?:redan |också |även |bara )?(?:en |ett |mitt |min )?(?<!inte har )(?P<phrase>{LICENCE})(?![\w])",
        rf"\b(?:gick ut|gått ut|tog|klarade|klarat|avslutade|avslutat|har gått|har läst|läst klart|gått klart|har gjort|pluggat klart|har) (?:jag )?(?:ut |en |ett |fullständig |min )?(?<!inte har )(?P<phrase>(?:{SCHOOL}|[\w-]{{3,}}utbildning)(?: (?:i|inom|till|på) [^;,.!?\n()\"]{{2,40}}?)?){CLAUSE_END}",
        r"\b(?:läst|läste|pluggat|utbildat mig|utbildad) (?:klart )?till (?P<phrase>(?!att\b)[\w-]+)(?= ?(?:[;,.!?\n]|$)| (?:men|och|i|på|vid)\b)",
    ),
    held_skills=compile_all(
        rf"\b(?:grym|vass|fena|skarp|hajj?|duktig|bra|jätte(?:bra|duktig)|van|proffs|expert|säker|händig|rutinerad|bekväm|stark|trygg) (?:på|i|med|vid)(?<!inte bra på)(?<!inte van vid) (?:att )?(?!(?:det|allt|jobbet|mig|natten|kvällarna)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har (?:jag )?|med )(?:bra |god |full |stenkoll|rätt bra |ganska bra |hyfsad )*(?:koll|kläm|grepp|kontroll|känsla|öga|handlag) (?:på|om|för|med) {ARTICLE}(?!(?:hur|vad|vilk\w+)\b){LIST}{LIST_END}",
        r"\bhar (?:jag|du|ni) koll på (?P<phrase>[^;,.!?\n]{2,40}?)\? ?(?:ja|japp|jo|absolut|det har jag)\b",
        rf"{NAMED} (?:sitter (?:bra|som berget|fint)|(?:går|funkar|flyter)(?: det)? (?:bra|fint|finfint|utmärkt|lätt|smidigt|hyfsat)|(?:pratar|talar|snackar|kan|behärskar|skriver|fixar) jag(?: (?:redan|flytande|bra|helt ok|ok|okej|hyfsat|rätt bra|väl|ganska bra|obehindrat|utan problem))*|är (?:mitt modersmål|min grej|min styrka|inga problem|lätt|lugnt|mina starka sidor|min starka sida)|är jag (?:bra|grym|vass|duktig|säker|fena|haj|van|trygg) (?:på|i|med|vid))(?= ?(?:[;,.!?\n]|$)| (?:och|men)\b)",
        rf"\b(?:mina? styrk(?:a|or)|starka sidor)(?: är| ligger i|:)+ ?(?:att )?{ARTICLE}{LIST}{LIST_END}",
        r"\bjag (?:kör|använder|kodar(?: i)?|programmerar(?: i)?|jobbar (?:i|med|mycket i)|bygger|skriver) (?P<phrase>[\w+#]+(?:(?:,| och) [\w+#]+)?) (?:till vardags|varje dag|dagligen|hela tiden|på jobbet|jämt|på fritiden|en del|mycket)\b",
    ),
    lacking_skills=compile_all(
        rf"{NAMED} (?:är (?:verkligen |absolut |väl )?(?:inte|ej|ingen)(?: riktigt| direkt)? (?:min (?:grej|starka sida|styrka|kopp te|bästa gren)|mitt (?:starkaste kort|ämne|område)|mina starka sidor|något jag kan)|är (?:min svaga (?:sida|punkt)|svårt för mig|helt nytt|rena grekiskan)|är jag (?:rätt |helt |ganska |riktigt )?(?:ny|dålig|kass|usel|värdelös|svag|osäker|inte (?:så )?(?:bra|säker|van|grym)|rostig) (?:på|i|med|vid)|(?:kan|fattar|förstår|begriper|behärskar) jag (?:knappt|inte|inget|ingenting|noll|lite|nada|dåligt|inte ett dugg)(?: alls| så bra| av| om)*|har jag (?:aldrig (?:kört|rört|använt|lärt mig|gjort|jobbat (?:i|med))|ingen (?:koll|aning|erfarenhet|vana)(?: alls)? ?(?:på|om|av)?|noll koll på|dålig koll på)|går (?:det )?(?:dåligt|inget vidare|sådär|trögt))(?= ?(?:[;,.!?\n]|$)| (?:och|men)\b)",
        rf"\b(?:ingen|noll|dålig|ingen som helst|knappt någon|ingen jättebra|inte (?:någon |så bra |bra )?)(?: större)? ?(?:koll|kläm|aning|hum|pejl|vana|hajar)(?: alls| överhuvudtaget)* (?:på|om|av|i|med) (?!(?:vad|hur|vilk\w+|det)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:sämre|dålig|kass|usel|värdelös|svag|urusel|osäker|rostig|inte (?:så |särskilt |jätte)?(?:bra|duktig|vass|van|säker)) (?:på|i|med|vid) (?:att )?(?!(?:det|mig|allt|natten|morgonen)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mina? svagheter?|svaga sidor|svag sida|brister)(?: är| ligger i|:)+ ?(?:att )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:saknar) (?:kunskaper?|erfarenhet|kompetens|vana) (?:i|om|av|inom|från) {ARTICLE}{LIST}{LIST_END}",
    ),
    award_joint=compile_all(rf",? (?:och|samt|plus|&) (?:en |ett |även )?(?=(?:[\w-]+ )?(?:{AWARD}|{LICENCE})(?!\w))")[
        0
    ],
)
