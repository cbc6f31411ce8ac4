"""Danish words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE, compile_all
from advisor.dialogue.lexicon_da import ARTICLE, AWARD, CLAUSE_END, LIST_END, PLACE_END, WISH, WORK_END
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"jeg|det|den|de|som|at|men|og|eller|så|nu|hvad|hvordan|hvor|har|er|var|vil|kan|ikke|alt|intet|noget|mit|min|mine|tid|penge|han|hun|vi|man|når|hvis|da|derfor|arbejde"
NAMED = first(r"men|og|dog", r"med |i |på |at ", NO_NAME)
BROKEN_OFF = r"(?:droppede(?: ud)?|droppet(?: ud)?|sprang fra|stoppede(?: på| med)?|afbrød|afbrudt|ikke (?:færdig|afsluttet|gennemført|bestået)|aldrig (?:færdig\w*|afsluttet|gennemført|blev færdig)|gik ud af|faldt fra|uafsluttet)"
LICENCE = r"(?:truck(?:certifikat|kørekort|bevis|kort)(?: [ab]\b)?|(?:stort |lille |b-|c-|ce-|d-|bus|taxa|lastbil(?:s)?|mc-)?kørekort(?: (?:til|kategori) [\w-]+)?|gaffeltruck(?:certifikat|kort)|svejsecertifikat|kran(?:certifikat|førerbevis)|hygiejne(?:bevis|kursus)|chaufføruddannelsesbevis|eu-kvalifikation|duelighedsbevis|jagttegn|autorisation|førstehjælpsbevis|adr-?bevis|paragraf 17|hotwork|varmt arbejde)"
SCHOOL = r"(?:studentereksamen|student|hf(?:-eksamen)?|hhx|htx|stx|hg|eud|(?:9|10)\. klasse(?:s eksamen)?|folkeskolens afgangseksamen|afgangseksamen|handelsskole(?:n|eksamen)?|gymnasie(?:t|eksamen)|grundforløb(?:et)?|[\w-]{3,}uddannelse|[\w-]*eksamen)"
LIST_STOP = r"mangler|vil|ville|har|er|var|arbejder|jobber|drømmer|søger|leder|behøver|men|kan|skal|gik|læste|læser|kunne|dårlig|bor|max|tænker|ønsker|håber|gerne|ikke|excel siger"

DANISH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\bog) (?:jeg |nu |og |men )?(?:{LIST_STOP})\b.*$")[0],
    disregarded=compile_all(
        rf"\b{BROKEN_OFF} (?:ud af |fra |på |af |mit |min |en |et )*(?!(?:ud|af)\b)[\w-]+(?: (?:til|i|på|efter) [\w ]{{1,25}}?)?(?=[;,.!?\n]|$| (?:og|men|så))",
        rf"\b(?:begyndte|startede|læste|gik|læst|påbegyndte|halvdelen|et par semestre|\w+ semestre|\w+ år)\b[^;.!?\n]{{0,45}}? (?:men|og|så) (?:jeg )?(?:{BROKEN_OFF})\b",
        r"\b(?:uafsluttet|afbrudt|påbegyndt|halvfærdig) (?:[\w-]+(?:eksamen|uddannelse|studie|studium))\b",
    ),
    workplace=compile_all(
        r"\b(?:er|var|har været|har stået|har siddet|står|sidder)(?: jeg)? (?:nu |i dag |lige nu |pt |mest )?(?:på|i|bag) (?P<phrase>(?:et |en )?(?:lager(?:et)?|køkken(?:et)?|butik(?:ken)?|kassen|disken|baren|fabrik(?:ken)?|plejehjem(?:met)?|kontor(?:et)?|børnehave(?:n)?|vuggestue(?:n)?|restaurant(?:en)?|hotel(?:let)?|værksted(?:et)?|skole(?:n)?))\b",
        rf"\b(?:drev|havde|ejede) (?:jeg )?(?:en |et |mit |min )?(?:egen |eget |lille ){{1,2}}{PHRASE}{PLACE_END}",
        rf"\bbaggrund (?:inden ?for|i|fra) {ARTICLE}{PHRASE}{PLACE_END}",
        rf"\b(?:arbejdet|jobbet|arbejder|jobber) (?:på|i) {ARTICLE}(?P<phrase>[\w-]+)(?= som\b)",
    ),
    present_work=compile_all(
        rf"\b(?:arbejder|jobber|arbejdede|jobbede|arbejdet|jobbet|ansat|vikar|startede|begyndte|tjente penge|lever|levet) (?:[^;,.!?\n()\"]{{2,30}}? )?som {ARTICLE}{PHRASE}(?={WORK_END[3:-1]}| og (?:senere|siden|så))",
        rf"\b(?:før det|inden da|inden det|forinden|tidligere|førhen|før|siden|derefter|senere|i dag|nu|nu om dage|først|p\.?t\.?|for tiden|så|herefter|til daglig),? (?:er jeg |var jeg |jeg er |har jeg været |blev jeg |været |arbejdede jeg |arbejder jeg )*(?:som )?(?:en )?(?!(?:jeg|vil|skal|har|er|som|og|ikke|til|i\b|på|med|det|for|kan|overvejer|leder|søger|arbejdsløs\w*|ledig|hjemme|barsel\w*|syg\w*|skulle|mangler|gerne|\d|bare|mere|når|da|måske)\b)(?P<phrase>[\w-]+(?:er|ist|ant|ent|ør|tør|or|iker|erske|ske|mand|dame|chef|kok|vagt|vært|værtinde|hjælper|pedel|lærer|assistent|leder|pædagog|elev|svend|tjener|chauffør|smed|maler|frisør|betjent|medhjælper)){WORK_END}",
        rf"\b(?:tidl\.?|fhv\.?|forhenværende|eks-?|tidligere|gammel) ?;?\.? ?(?!(?:job|kollega|på|i|har|var|arbejdede)\b){ARTICLE}{PHRASE}{WORK_END}",
        rf"\bjeg (?P<phrase>(?:gør rent|underviser|passer (?:børn|ældre)|sælger [\w-]+|reparerer [\w-]+|kører (?:bus|taxa|lastbil|truck|varer)|laver mad|bygger [\w-]+|klipper hår|plejer ældre)(?: (?:i|på|for|hos) (?:et |en |de )?[\w-]+)?)(?={CLAUSE_END[3:-1]}| i \d)",
        r"\b(?:kørt|kører|kørte) (?P<phrase>taxa|taxi|bus|lastbil|truck|budbil|varevogn)\b",
        r"(?=\b(?:uddanne|efteruddanne|opkvalificere|kursus|kurser|uddannelse|undervisning|træning|træne)(?: til| for| af)? (?:vores|mine|de) (?:\d+ |to |tre |fire |fem |seks )?(?P<phrase>(?!(?:personale|team|ansatte|medarbejdere|børn)\b)[\w-]+)\b)",
        rf"\b(?:udlært|uddannet|faglært|oplært|autoriseret)(?: som| til)? (?!(?:i|inden|på|og|men)\b){ARTICLE}{PHRASE}(?={WORK_END[3:-1]}| og (?:har|er))",
    ),
    goal_skills=compile_all(
        rf"\b(?:kursus|kurser|uddannelse|undervisning|træning) (?:til|for) (?:vores|mine|de) [^;,.!?\n]{{2,40}}? (?:i|inden ?for|om|på) {ARTICLE}{LIST}{LIST_END}",
        rf"(?:{WISH})?\blære (?:mig )?(?:at )?(?P<phrase>(?:programmere|kode|svejse|tegne|designe|bogføre|undervise|tale|skrive|lave mad|sy|bage|styre|lede)\b(?: (?!i\b|på\b|og\b)[\w-]+)?)",
        rf"\b(?:sætte mig ind i|få styr på|komme ind i|blive klogere på|få bedre styr på|komme efter|tage fat på|dygtiggøre mig (?:i|inden ?for)|opgradere mine?) {ARTICLE}{LIST}{LIST_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:har|tog|fik|med|og|taget|bestået|plus|både|erhvervet) (?:jeg )?(?:allerede |også |kun |et |en |mit |min )*(?<!ikke har )(?P<phrase>{LICENCE})(?![\w])(?! (?:mangler|kræves))",
        rf"\b(?:har|tog|fik|bestod|tog|med|efter|taget|bestået|afsluttet|gennemført) (?:jeg )?(?:allerede |også |kun |lige ){{0,2}}(?:et |en |min |mit )?(?<!ikke har )(?P<phrase>{SCHOOL}(?: (?:i|inden ?for|som|fra) [^;,.!?\n()\"]{{2,40}}?)?)(?={CLAUSE_END[3:-1]}| og\b)",
        r"\b(?:læst|uddannet) (?:til|som) (?P<phrase>(?!at\b)[\w-]+)(?= fra | på | ved )",
    ),
    held_skills=compile_all(
        rf"\b(?:haj|ferm|dygtig|skrap|god|rigtig god|ret god|knalddygtig|ekspert|ørn|mester|vant|tryg|sikker|stærk|rutineret|fortrolig) (?:til|i|på|med|ved)(?<!ikke god til)(?<!ikke god i) (?:at )?(?!(?:det|alt|jobbet|mig)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har|med)(?: jeg)? (?:rigtig |ret |fuldstændig |god |godt |helt |meget ){{0,2}}(?:styr|tjek|check|hånd|greb|flair|øje|sans|tag) (?:på|om|for|i) {ARTICLE}{LIST}{LIST_END}",
        rf"{NAMED} (?:er jeg (?:ret |rigtig |meget |ganske |super |vildt )*(?:god|stærk|dygtig|haj|skrap|sikker|ferm|vant|tryg|ørn) (?:i|til|på|med|ved)|(?:går|kører|fungerer)(?: det)? (?:sådan )?(?:nogenlunde|fint|godt|super|udmærket|rimeligt|okay|ok)|er (?:mit modersmål|min styrke|min stærke side|ikke noget problem|intet problem|let for mig|lige mig)|har jeg (?:godt |helt )?(?:styr|tjek|check) på|(?:taler|snakker|kan|behersker|klarer) jeg(?: (?:godt|flydende|fint|udmærket|rimeligt|okay|allerede|ret godt))*)(?= ?(?:[;,.!?\n]|$)| (?:og|men)\b)",
        rf"\b(?:mine? styrker?|stærke sider?)(?: er| ligger i|:)+ ?(?:at )?{ARTICLE}{LIST}{LIST_END}",
        r"\bjeg (?:bruger|koder(?: i)?|programmerer(?: i)?|arbejder (?:i|med)) (?P<phrase>[\w+#]+(?:(?:,| og) [\w+#]+)?) (?:til daglig|hver dag|dagligt|hele tiden|på jobbet|en del|meget)\b",
    ),
    lacking_skills=compile_all(
        rf"{NAMED} (?:kan jeg (?:slet |overhovedet |simpelthen )?ikke (?:finde (?:ud|rede) af|lide at|så godt|ret godt|rigtigt?)?|er (?:bestemt |absolut |desværre |nok )?ikke (?:lige |rigtig )?(?:min (?:stærke side|stærkeste side|styrke|kop te|ting)|mit (?:stærkeste kort|bord|område)|mine stærke sider|noget for mig|mig)|er (?:min svage side|svært for mig|helt nyt|volapyk|sort snak)|siger mig (?:intet|ingenting|ikke noget|ikke meget)|(?:er|har) jeg (?:ret |helt |virkelig |altid været |meget )*(?:dårlig|elendig|ringe|håbløs|svag|usikker|ny|rusten|ikke (?:så |ret |særlig )?(?:god|stærk|vant|sikker|skrap)) (?:til|i|på|med|ved)|har jeg (?:aldrig (?:prøvet|brugt|lært|rørt|lavet|haft)|ingen (?:forstand|anelse|erfaring|styr|begreb|idé)(?: på| om| med)?|(?:slet )?ikke styr på)|(?:kniber|halter|volder mig problemer|driller mig|går (?:ikke så godt|dårligt)))(?= ?(?:[;,.!?\n]|$)| (?:og|men)\b)",
        rf"\b(?:ikke|aldrig)(?: rigtigt?| helt)? (?:finde (?:ud|rede) af|forstå mig på|fundet ud af|lært at finde ud af) (?:at )?(?!(?:det|hvad|hvor\w*|hvilk\w+)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mangler|savner) (?:helt |noget |lidt |mere )?(?:viden|kendskab|erfaring|kompetencer|forstand|færdigheder) (?:om|til|med|i|inden ?for|på) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:dårlig|elendig|ringe|håbløs|svag|usikker|ikke (?:så |ret |særlig )?(?:god|stærk|skrap|sikker|vant)) (?:til|i|på|med|ved) (?:at )?(?!(?:det|mig|alt)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:mine? svagheder?|svage sider?)(?: er| ligger i|:)+ ?(?:at )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:kniber|halter|driller)(?: det)?(?: lidt| stadig)* (?:med|på) (?:at )?(?!(?:det|tid\w*|penge\w*|økonomi\w*)\b){ARTICLE}{LIST}{LIST_END}",
    ),
    award_joint=compile_all(rf",? (?:og|samt|plus|&) (?:en |et |også )?(?=(?:[\w-]+ )?(?:{AWARD}|{LICENCE})(?!\w))")[0],
)
