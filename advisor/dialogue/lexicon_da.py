"""Danish words for work, skills, awards and wishes; those of Norwegian Bokmål that differ little are read too."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_da_limits import ACCEPTS, COUNTRY, DA, DATES, NUMBERS
from advisor.dialogue.patterns import pattern

ADVERB = r"(?:(?:også|gerne|gjerne|helst|virkelig|måske|nu|lige nu|stadig|allerede|i dag|bare|meget|egentlig|nok|jo|mest|længe|altid|engang|på sigt|primært|senest|for tiden|p\.t\.|i øjeblikket|med tiden|i fremtiden|så|mere|lidt|rigtig|faktisk) ){0,3}"
IS = r"(?:er|e)"
WISH = (
    rf"(?:(?:jeg )?(?:vil|ville|kunne|ønsker|håber|drømmer|planlægger|tænker|overvejer|har brug for|behøver|må|skal|satser|prøver|forsøger|længes|søger|leder|går) (?:jeg )?{ADVERB}(?:(?:på|om|efter|med) )?(?:at |å )?(?:kunne )?(?:tænke mig )?(?:at |å )?|"
    rf"kunne (?:jeg )?{ADVERB}(?:godt )?(?:tænke mig |lide )(?:at )?|(?:jeg )?{IS} (?:jeg )?{ADVERB}(?:interesseret i|nysgerrig på|på vej til|indstillet på|ude efter|ved) (?:at |å )?|"
    r"(?:mit |min )?(?:mål|målet|drøm|drømmen|plan|planen|ønske|tanken)(?: \w+)? (?:er|ville være) (?:at |å )?|hvordan (?:kan|skal|bliver|kommer) (?:jeg|man)(?: til)? (?:at )?|hvad (?:skal|kræver)(?: jeg| det| der)?(?: til)?(?: for)? (?:at )?|hjælp mig (?:med )?(?:at )?|"
    r"vil (?:gerne |gjerne )?|(?:kan|må) jeg |har lyst til (?:at )?|lyst til at |tænkt (?:på )?at |ville være (?:sjovt|fedt) at |på tide at )"
)
ARTICLE = r"(?:(?:en|et|nogen|noget|nogle|min|mit|mine|den|det|de|nye|ny|nyt|lidt|mere|bedre|slags|ei) ){0,3}"
PAST = r"(?:(?:\d{1,2}|[\w]{2,8}) (?:år|måneder|mdr) )"
FOR_YEARS = rf"(?:(?:i |under |siden )?(?:ca\.? |cirka |godt |næsten |over |mere end |de sidste )?{PAST})?"
HOW = r"(?:(?:lige nu|nu|i dag|stadig|deltid|fuldtid|halvtid|nat|ekstra|mest|tidligere|midlertidigt|allerede|længe|altid|også|i øjeblikket|for tiden|siden \d{4}|\d\d ?%|på fuldtid|på deltid|kun|primært|faktisk|vikar) ){0,2}"
WORKING = r"(?:arbejder|arbejdede|jobber|jobbede|arbeider|vikarierer|praktiserer|arbejdet|jobbet)"
I_WORK = rf"(?:jeg (?:har )?(?:også |tidligere |altid |mest |lige nu |nu |allerede )?(?:{WORKING}|{IS} ansat|var ansat)|(?:{WORKING}|{IS} ansat)(?: jeg)?|har (?:jeg )?(?:tidligere |altid |mest )?(?:arbejdet|jobbet)|(?:jeg )?(?:sidder|står)(?= i ))"
AWARD = r"(?:[\w-]*(?:eksamen|certifikat|certifikatet|certificering|certificeringen|diplom|diplomet|diplomuddannelse|svendebrev|fagbrev|kvalifikation|kvalifikationen|bachelor|bachelorgrad|kandidatgrad|mastergrad|akademiuddannelse|professionsbachelor)|(?:kandidat|master)(?= i\b| inden for\b))"
ONWARD = r"og (?:jeg|vil|har|er|kan|kunne|skal|behøver|søger|leder|håber|nu|så|det|gerne|helst|ikke|max|maks|højst|kun|bare|også|skulle|overvejer|bor|arbejder|jobber|tænker|læser|studerer|læse|få|tage|blive|lære|helt|måske|havde|mit|min)"
OUT_OF_NAME = (
    r"men", r"fordi", r"for at", r"for (?:jeg|det|mig|min|mit|tiden)", r"så", r"som (?:jeg|er|har|kan|vil|gør|ikke|man)", r"derfor", r"mens", r"når", r"da", r"hvor", r"der", r"om (?:jeg|det|man|muligt|nogle|et|en|\d+)", r"hvis", r"inden",
    r"indtil", r"jeg", r"er", r"vil", r"ville", r"kunne", r"har", r"kan", r"skal", r"nu", r"lige nu", r"i dag", r"i øjeblikket", r"tak", r"engang", r"på sigt", r"med tiden", r"snart", r"i ?stedet", r"igen", r"dog",
    r"samt (?:jeg|har)", r"siden", r"her", r"derhjemme", r"synes", r"i fremtiden", rf"i {COUNTRY}", r"i (?:mit|min|dette|det|den|dag|bund|hele|mange|flere|næsten|snart|over|ca|godt|et|en|min)", r"i (?:\d+|\w+) år", rf"fra {COUNTRY}", r"hjemme",
    r"hvad (?:kan|skal|gør|kræver)", r"hvordan", r"hvilke", r"hvilken", r"helst", r"gerne", r"gjerne", r"hverken", r"egentlig", r"eller (?:sådan|noget|lignende|hvad)", r"ikke", r"har jeg", ONWARD, r"på (?:fuldtid|deltid|natten|dagen|aftenen|\d+)", r"at",
)  # fmt: skip
AFTER_NAME = (r"fra", r"hos", r"ved", r"på", r"med", r"uden", r"\d+", r"fuldtid", r"deltid", r"også", r"til")
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
WORK_END = end(*OUT_OF_NAME, *AFTER_NAME, r"inden ?for", r"i")
PLACE_END = end(*OUT_OF_NAME, *AFTER_NAME, r"i")
LIST_END = end(*OUT_OF_NAME, r"på", r"fra", r"til", r"med mere", r"for (?:min|mit|at|mine|en|et|jobbet)", lists=True)
NOT_A_SKILL = (
    r"(?!(?:ikke|ej|kun|bare|bruge|afsætte|læse|studere|starte|begynde|betale|tænke|være|blive|få|tage|komme|rejse|flytte|gå|gøre|arbejde|jobbe|give|nå|klare|have|pendle|jeg|du|man|I\b|desværre|deltage|vente|max|maks|som|mest|det|nok|måske|"
    r"leve|se|bo|søge|hjælpe|finde|vælge|intet|ingenting|ingen|næppe|aldrig|hverken|også|koste|lære|slutte|sige|springe|godt tænke|godt lide|godt (?:læse|bruge|starte|afsætte|arbejde|betale)|sagtens|måtte|ju|undvære|\d)\b)"
)
VERBS_NO_SKILL = (
    r"(?!(?:bruge|afsætte|læse|studere|starte|begynde|betale|tænke|være|blive|få|tage|komme|rejse|flytte|gå|gøre|arbejde|jobbe|give|nå|have|pendle|deltage|vente|mere|bestemme|vælge|sige|hvad|hvilken|hvilket|det|love|slutte|rigtig|sidde|stå|løfte|fortsætte|"
    r"købe|dag|aften|på|online|hvorfor|hvordan|om|noget andet|andet|finde|se|bo|leve|svare|køre|sove|regne med|undvære|lide|godt|klare|holde|huske|lade)\b)"
)

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:jeg )?(?:har|fik|tog) (?:jeg )?(?:desværre )?(?:ingen|intet|ikke nogen|ikke noget|ikke en|ikke et|aldrig (?:taget|fået|læst) (?:nogen |en )?)(?: [\w-]+){{0,2}}? ?{AWARD}\b(?: (?:i|inden for|på) [^;,.!?\n()\"]{{2,80}}?{CLAUSE_END})?",
        rf"\b(?:uden|mangler|behøver ingen|vil ikke have nogen|ikke nogen|ingen) (?:formel |nogen |en |et )?{AWARD}\b",
        rf"\bjeg {IS} (?:ca\.? |cirka |snart |næsten |allerede )?\d{{1,2}}(?: år(?: gammel)?|-årig\w*)?\b(?! tim)",
    ),
    workplace=compile_all(
        rf"\b{I_WORK} {HOW}{FOR_YEARS}{HOW}(?:på|i|inden ?for|ved|hos|med|innen) (?:\d+ (?:år|måneder) (?:på|i|inden ?for|med) )?{ARTICLE}{PHRASE}{PLACE_END}",
        rf"\b(?:erfaring|baggrund|års erfaring|år) (?:fra|inden ?for|i) (?!at\b){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\b{I_WORK} {HOW}{FOR_YEARS}{HOW}som {ARTICLE}{PHRASE}(?: {PAST})?{WORK_END}",
        rf"\bjeg (?:{IS}|var|har været) {HOW}{FOR_YEARS}(?:af uddannelse |oprindeligt |egentlig |nyuddannet |færdiguddannet )?(?:uddannet (?:som |til )?|udlært |utdannet |autoriseret |erfaren |ansat som |pensioneret )?{ARTICLE}{PHRASE}(?: af uddannelse| af fag)?{WORK_END}",
        rf"(?:^|[;,.!?\n] ?)(?:er|var|har været) {HOW}{FOR_YEARS}(?:uddannet (?:som |til )?|udlært |utdannet )?{ARTICLE}{PHRASE}(?: af uddannelse| af fag)?{WORK_END}",
        rf"\b(?:i dag|lige nu|nu|tidligere|før|oprindeligt) (?:er|var) jeg {ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:mit (?:nuværende |forrige |seneste |gamle )?(?:job|fag|arbejde|erhverv)|min (?:nuværende )?(?:stilling|titel)) (?:er|var)(?: som)? {ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:fhv\.?|forhenværende|tidligere|pensioneret|erfaren|uddannet|udlært|autoriseret) (?!(?:job|arbejd|var|har|erfaren|i\b|inden|uddann|af\b|læst|som\b|studie)){ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:års? erfaring|år|erfaring|baggrund|kompetencer|kundskaber|færdigheder|ansættelse|stilling) som {ARTICLE}{PHRASE}{WORK_END}",
        rf"^{PHRASE} (?:af uddannelse|af fag|(?:siden|i) (?:(?:19|20)\d\d\b|\d{{1,2}} år))\b",
    ),
    not_work=pattern(
        r"(?:\d|(?:lidt|meget|ret|temmelig|helt|så|for|virkelig|rigtig|ikke|ej|allerede|nok|bare|kun|stadig|altid|også|træt|arbejdsløs|arbejdssøgende|jobsøgende|ledig|interesseret|nysgerrig|usikker|sikker|færdig|klar|ny|gammel|"
        r"ung|god|dårlig|dygtig|vant|glad|ked|syg|sygemeldt|gravid|\w*orlov|enlig|alene\w*|single|gift|født|opvokset|fra|i|på|med|uden|af|hjemme|her|der|ude|opsagt|fyret|afskediget|student|studerende|elev|mor|far|forælder|småbørns\w*|"
        r"kvinde|mand|fyr|pige|person|menneske|nybegynder|indvandrer|flygtning|dansker|dansk|norsk|svensk|udlænding|åben|parat|villig|nødt|fleksibel|stresset|fortabt|fast|tilfreds|utilfreds|bange|bosat|taknemmelig|kunde|"
        r"medlem|a-menneske|b-menneske|som|at|den|det|dette|en af|dum|klog|social(?!-)|omhyggelig|kreativ|teknisk|udbrændt|deprimeret|pensionist|børn|ansat\b(?! som)|uddannet\b(?! \w)|flydende|nede|måske|"
        r"job|jobbet|arbejde|fuldtid|deltid|natten|nat|dagtid|aftenen|weekenden|weekender|distancen|hænderne|andet|noget|hvad|sådan|mig|dem|os|forskellige|mine|egen hånd|fremtiden|siden af|papiret|plads|"
        rf"tanken|vej|jagt|ferie|gang|mange|flere|over|ca|{COUNTRY}$|europa|udlandet|samme|ingen|intet|alle|muligt|kan|skal|kommer|findes|ligger|læst|studeret|taget|gået|har|vigtig\w*|svært|nem|nemt|træt|nysgjerrig|lei|hvor))\b"
    ),
    goal_work=compile_all(
        rf"(?:\b{WISH}{ADVERB})?\b(?<!og )(?<!ikke )(?<!aldrig )(?:(?:blive|bli)(?! (?:færdig|klar|bedre|dygtigere|skarpere|sikrere|stærkere|god|dygtig|fri for|certificeret|rig|klog|mere|lidt|bedst|ansættelig|glad|tilfreds|ekspert på|af\b|så|det|for|syg|lønsom|ved|ferdig)\b)|(?:videre|efter)?uddanne mig (?:til|som)|omskole mig (?:til|som)|"
        rf"utdanne meg til|omskoling til|uddannelse (?:til|som)|uddanne sig til|skifte (?:job|fag|karriere|branche|spor|erhverv) til|skifte til|gå over til|(?:læse|studere|læser|studerer)(?: videre)? til(?! (?:en eksamen|\d))|karriere som|drømmejob(?:bet)?(?: er|:)? ?(?:at (?:blive|arbejde som) )?|"
        rf"(?:få|finde|søger|leder efter|et) (?:et )?(?:nyt )?(?:job|arbejde|ansættelse|stilling) (?:som|inden ?for)|praktik som|fremtid som|karriereskift til|blive ansat som|hvordan bliver (?:jeg|man)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b{WISH}{ADVERB}(?:arbejde|jobbe|være ansat|begynde at arbejde|starte|arbeide)(?: (?:i {COUNTRY}|fuldtid|deltid|mere|i stedet|videre))? som {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b{WISH}{ADVERB}(?:(?:begynde at )?(?:arbejde|jobbe|arbeide)(?: i {COUNTRY})?(?: mere)? (?:med|inden ?for|i(?! {COUNTRY})|på(?! (?:deltid|fuldtid|aftener|natten)))|skifte (?:branche |job |karriere |spor )?til|ind i|komme ind (?:i|på)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b{WISH}{ADVERB}være (?!(?:færdig|klar|med|på|i|hjemme|fri|en del|sikker|parat|fleksibel|bedre|god|der|her|aktiv|mere|gratis|ferdig|sjovt|fedt|spændende|interessant|godt|rart|muligt)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:mål|målet|drømmejob|karrieremål)(?: er|:|;|=) ?(?:at (?:blive |arbejde som |være )?)?(?!(?:lære|få|tage|klare|kunne|forstå)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:vil|kunne) jeg (?:gerne |helst |godt )?(?:blive|være|arbejde som)(?= ?(?:[;,.!?\n]|$))",
    ),
    goal_skills=compile_all(
        rf"(?:\b{WISH}{ADVERB})?\b(?<!aldrig )(?<!ikke )(?:lære (?:mig |meg )?(?:selv )?|forbedre |(?:blive|bli) (?:bedre|dygtigere|god|skarpere|stærkere|sikrere|ekspert) (?:til|på|i|med) |genopfriske |opfriske |friske |fordybe mig i |specialisere mig (?:i|inden ?for) |(?:videre|efter)uddanne mig (?:inden ?for|i) |uddanne mig (?:inden ?for|i) |"
        rf"udvikle (?:mine (?:evner|kompetencer) (?:i|inden ?for)|mig inden ?for) |opkvalificere mig (?:i|inden ?for) |opdatere (?:mig på|min viden om) |(?:blive|bli) certificeret (?:i|inden ?for) )(?:mere |lidt |alt |det grundlæggende (?:i|om) )?(?:om |at |å |hvordan man |hvordan jeg |i )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b{WISH}{ADVERB}(?:studere|læse|forstå|beherske|kunne|øve|træne|vide|lære)(?! (?:mig|gerne|godt|tænke|til)\b)(?: mere| lidt| bedre| videre)?(?: om| i| inden ?for| at| å| hvordan man)? {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:(?:grund|online|aften|net|web|lyn|intro|introduktions)?(?:kursus|kurser|kurs)|uddannelse|uddannelser|efteruddannelse|undervisning|lektioner|modul|moduler) (?:i|inden ?for|om|på) (?!(?:gangen|at|mig|dig|en|et|de|min)\b){ARTICLE}{LIST}{LIST_END}",
        r"\b(?P<phrase>[\w-]{3,30}?)(?:kurser|kursus)\b(?<!aftenkursus)(?<!onlinekursus)(?<!onlinekurser)(?<!aftenkurser)(?<!netkursus)(?<!grundkursus)(?<!fjernkursus)",
        rf"\b(?:uddanne|efteruddanne|opkvalificere) (?!mig\b|sig\b)(?:[\w-]+ ){{1,4}}?(?:i|inden ?for) {LIST}{LIST_END}",
        r"\b(?:behøver|har brug for|mangler) (?:et |en )?(?P<phrase>[\w-]*(?:kort|bevis|certifikat|certificering))\b",
        rf"\b(?:behøver|har brug for|mangler) (?:mere |bedre |lidt )?(?:viden|kompetencer|undervisning|uddannelse) (?:i|inden ?for|om) {ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:vil|kunne) jeg (?:gerne |helst |godt )?(?:lære|kunne|læse)(?= ?(?:[;,.!?\n]|$))",
    ),
    goal_qualification=compile_all(
        rf"\b(?:{WISH}{ADVERB})?(?:(?:tage|få|læse|erhverve|gennemføre|søge|lave|læse til) )?{ARTICLE}"
        rf"(?P<phrase>(?:(?!jeg\b|vil\b|tage\b|få\b|en\b|et\b|min\b|med\b|og\b|nogen\b|noget\b|af\b|for\b|i\b|til\b|som\b|at\b|har\b|læse\b|erhverve\b|skulle\b|ville\b|søge\b|slags\b|lave\b|gerne\b|behøver\b|helst\b|gennemføre\b|brug\b|er\b|der\b|det\b)[\w'&-]+ ){{0,3}}{AWARD}\b(?: (?:i|inden ?for|på|for|om|af) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
    ),
    goal_outcomes=compile_all(
        rf"\b(?:{WISH})?(?:nå|opnå|opfylde|klare|dække|vise) (?:alle )?(?:læringsmålene|læringsmål|kompetencemålene|læringsudbyttet|fagmålene|målene|kompetencerne) (?:for|i|af|til|fra) {ARTICLE}{PHRASE}(?= men\b| fordi\b| inden\b|[;,.!?\n]|$)",
        r"\b(?:læringsmålene|kompetencemålene|læringsudbyttet|fagmålene) (?:for|i|af|til|fra) (?:en |et )?(?P<phrase>[^;,.!?\n()\"]{2,90}?)(?= men\b| fordi\b| inden\b|[;,.!?\n]|$)",
    ),
    generic_award=pattern(
        r"(?:(?:en|et|den|det|min|mit|nogen|noget|ny|nyt|slags|rigtig|rigtigt|formel|formelt|officiel|officielt|anerkendt|god|godt|lille|kort|hel|helt|første|anden|akademisk) )*(?:eksamen|certifikat(?:et)?|certificering(?:en)?|diplom(?:et)?|kvalifikation(?:en)?|bachelor|fagbrev|svendebrev)"
    ),
    goal_open=compile_all(
        rf"\b(?:interesseret i|nysgerrig på|interesse for|interesserer mig for|brænder for|passion for|optaget af|fascineret af) (?:at )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:overvejer|tænker på|går efter|drømmer om|satser på|lyst til) (?!(?:at|om|hvad|hvor\w*|hvilk\w+)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?:måske )?(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:ville være|kunne være|lyder|virker) (?:sjovt|fedt|interessant|spændende|godt)\b",
        rf"\b(?:noget|job|et job|arbejde|karriere|fag|noe) (?:med|inden ?for|i retning af|i stil med|omkring|innen) (?!(?:god|højere|løn|mulighed)\b){ARTICLE}{PHRASE}(?: at gøre)?{CLAUSE_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:jeg )?(?:har|fik|tog|havde) (?:jeg )?(?:allerede |også )?(?:læst |taget |bestået |gået |afsluttet |fået |en |et |min |mit ){{0,2}}"
        rf"(?P<phrase>(?:(?!jeg\b|og\b|ingen\b|intet\b|ikke\b|aldrig\b|vil\b|nogen\b|brug\b|lyst\b)[\w'&-]+ ){{0,3}}{AWARD}\b(?: (?:i|inden ?for|på|for|om|af) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
        rf"\b(?:jeg )?har (?:jeg )?(?:allerede |også )?(?:en |et )?(?P<phrase>(?!ingen\b|ikke\b)[\w-]*{AWARD})(?= og\b)",
        rf"\bhar (?:jeg )?(?:taget |læst )?(?:en|et) (?:\w+årig )?(?P<phrase>[\w-]{{2,}}uddannelse(?: (?:i|inden ?for|til|som) [^;,.!?\n()\"]{{2,60}}?)?)(?:{CLAUSE_END}|(?= og\b))",
        rf"^(?P<phrase>(?:[\w-]+ )?{AWARD} (?:i|inden ?for) [^;,.!?\n()\"]{{2,60}}?)(?=[,.;] ?(?:jeg )?(?:arbejder|jobber|er|har|og arbejder)\b)",
        rf"\b(?:har|tog|fik) (?:en |et |min |mit )?(?P<phrase>{AWARD} som (?!(?:jeg|er|kan|giver)\b){PHRASE[len('(?P<phrase>'):-1]}){CLAUSE_END}",
        r"\b(?:blev |jeg er )(?:(?:færdig)?uddannet|færdig|udlært) (?:som )?(?P<phrase>[^;,.!?\n()\"]{2,60}?)(?= (?:i|for|tilbage i) (?:\d|19|20|mange|et par))",
        rf"\b(?P<phrase>cand\.? ?[a-zæøå]{{2,10}}\.?(?: i [^;,.!?\n()\"]{{2,40}}?)?){CLAUSE_END}",
        rf"\b(?:med|efter) (?:en |et |min )?(?P<phrase>(?:(?!jeg\b|og\b|ingen\b)[\w'&-]+ ){{0,2}}{AWARD} (?:i|inden ?for) [^;,.!?\n()\"]{{2,80}}?){CLAUSE_END}",
    ),
    held_skills=compile_all(
        rf"\b(?:jeg|og|men|nu) (?:kan|behersker|taler|snakker|kender til)(?: jeg)? (?:allerede |også |lidt |godt |meget |ret godt |grundlæggende |det grundlæggende i |en del |noget ){{0,2}}(?:bruge |håndtere |tale |snakke )?{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?)(?:kan|behersker|taler|snakker) (?:allerede |lidt |godt |grundlæggende )?(?:bruge |tale |snakke )?(?!(?:jeg|man|du|vi|i|det|den|nogen) ){NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"(?<!ingen )(?<!uden )(?<!ikke )\b(?:erfaring|erfaringer|rutine) (?:med|inden ?for|i) (?:at )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har |gode |godt |grundlæggende |visse |stort ){{1,2}}(?:kendskab|kundskaber|viden|færdigheder|kompetencer) (?:til|i|inden ?for|om) {ARTICLE}{LIST}{LIST_END}",
        rf"\bjeg (?:har )?(?:brugt|bruger|arbejdet meget med|programmeret i|programmerer i) (?!mig\b|ikke\b|aldrig\b|tid\b|meget tid\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?<!ikke )(?<!bliver )(?<!blive )\b(?:god|dygtig|skrap|stærk|erfaren|vant|flydende|rutineret|ferm) (?:til|i|på|med|inden ?for) (?:at )?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?|\bmen |\bog )(?P<phrase>(?!det\b|den\b|de\b|så\b|da\b|nu\b|hvad\b|hvor\b)[^;,.!?\n()\"]{2,40}?) (?:er jeg (?:ret |rigtig |meget |ganske )?(?:god|dygtig|vant|sikker|skrap|haj|ferm) (?:til|i|med)|(?:kan|behersker) jeg (?:godt|allerede|flydende|fint|rimeligt))(?= ?(?:[;,.!?\n]|$))",
        r"\b(?P<phrase>[\w-]{3,30}) (?:er|som) (?:mit )?modersmål\b",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[\w-]{3,30}(?: og [\w-]{3,30})?) flydende\b",
        rf"\b(?:mine (?:kundskaber|færdigheder|kompetencer|styrker)|kompetencer|færdigheder)(?: er|:|;) ?{ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:jeg )?(?:kan|behersker|taler|snakker|forstår)(?: jeg)? (?:virkelig |jo |desværre |endnu )?(?:ikke|ik|ikk|intet|ingen|knap|hverken|ingenting om|intet om)(?: (?:så godt|særlig godt|særlig meget|ret meget|så meget|overhovedet|engang|nogen|noget|endnu|meget|om|bruge|tale|snakke)){{0,3}} "
        rf"{VERBS_NO_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har |uden |mangler )?(?:ingen|ikke (?:nogen|meget|så meget|den store)|uden|nul|lidt|dårligt|intet)(?: som helst)? (?:erfaringer|erfaring|kundskaber|kendskab|viden|rutine|færdigheder|kompetencer|forstand|anelse|styr) (?:med|på|til|om|i|inden ?for) (?!(?:hvad|hvor\w*|hvilk\w+)\b)(?:at )?{ARTICLE}{LIST}{LIST_END}",
        rf"\bmangler (?!(?:motivation|penge|tid|overskud|job|arbejde|eksamen|bare|kun)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har )?(?:jeg )?aldrig (?:(?:rigtigt?|nogensinde|jo) )?(?:lært|brugt|arbejdet (?:med|i)|programmeret i|haft om|studeret|læst|prøvet|rørt(?: ved)?|åbnet|set|lavet|skrevet|siddet med|beskæftiget mig med) (?:nogen |noget )?(?!(?:på|ved|i|at læse|om)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:er )?(?:jeg )?(?:ikke (?:så |særlig |ret )?(?:god|dygtig|vant|skrap|stærk)|(?:ret |temmelig |meget |virkelig |pisse|helt )?(?:dårlig|elendig|ringe|håbløs|rusten|ny|usikker|svag)) (?:til|i|på|med) (?!(?:at (?:vågne|sidde))\b)(?:at )?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?|\bmen |\bog )(?P<phrase>(?!det\b|den\b|de\b|så\b|da\b|nu\b)[^;,.!?\n()\"]{2,40}?) (?:har jeg aldrig (?:lært|brugt|rørt(?: ved)?|prøvet|arbejdet (?:med|i)|haft om)|(?:er jeg|har jeg altid været) (?:ikke (?:så )?god|ikke vant|dårlig|elendig|ringe|håbløs) (?:til|i|med)|(?:kan|forstår|behersker) jeg (?:ikke(?: noget)?|intet|ingenting(?: af| om)?|knap nok)(?= ?(?:[;,.!?\n]|$)))",
        rf"\b(?:jeg )?(?:ved|kan|forstår) (?:næsten |absolut )?(?:ingenting|intet|meget lidt|ikke meget|ikke så meget|ikke ret meget|ikke noget) (?:om|af) {ARTICLE}{LIST}{LIST_END}",
    ),
    lead_words=pattern(
        r"(?:en|et|den|det|de|min|mit|mine|nogen|noget|nogle|at|å|blive|være|meget|også|mere|lidt|i|på|som|af|om|god|dygtig|erfaren|uddannet|udlært|autoriseret|pensioneret|tidligere|certificeret|fuldtid|deltid|enkel|almindelig|ung|gammel|ny|nyt|nye|bedre|"
        r"vil|bare|hvordan|man|slags|med|bruge|håndtere|inden|for|indenfor|måske|til|eksempelvis|eksempel|fx|selv|grundlæggende|arbejde|jobbe|få|ret|rimeligt|så|noe|kunne)"
    ),
    trail_words=pattern(r"(?:og|eller|men|så|med|for|i|på|som|til|af|også|siden|nu|mm|osv|etc|måske|tak|overhovedet|godt|helst|dag|inden|om|at|igen|dog|ting|selv|allerede|da|jo|lidt|cirka|ca|fuldtid|deltid|agtigt?|endnu)"),
    noise=pattern(
        r"\b(?:hej|hejsa|(?:man|tirs|ons|tors|fre|lør|søn)dag\w*|hallo|halløj|goddag|god (?:morgen|aften|dag)|tak(?: for det)?|mange tak|undskyld|ja|jo|jep|nej|næ|nej tak|ok|okay|altså|så|og|men|eller|bare|kun|egentlig|faktisk|måske|cirka|ca|omkring|maks|max|højst|budget(?:tet)?|min|mit|mine|mig|jeg|er|har|"
        r"kan|kunne|vil|ville|bruge|afsætte|at|en|et|den|det|de|som|for|af|med|på|i|om|til|fra|end|da|her|der|ikke|ik|helt|meget|også|gøre|tage|få|gå|læse|studere|gennemføre|kursus|kurset|kurser|kurs|uddannelse(?:n|r)?|noget|nogen|nogle|"
        r"intet|ingenting|uge|ugen|timer|time|tim|euro|kroner|kr|helst|gerne|gjerne|brug|behøver|burde|lære|søger|leder|finde|hjælp|hjælpe|idé|ide|ideer|aften|aftener|aftenen|weekend|weekender|weekenden|dag|dage|tid|penge|gratis|tusind|billig\w*|kort\w*|hurtig\w*|ny|nyt|nye|job|jobbet|"
        r"arbejde|karriere|fag|skifte|skift|forandring|jobbe|fremtid|fremtiden|lol|hm+|øh+|hvad|hvordan|hvilke|hvilken|hvilket|hvor|du|vi|jer|mål|drøm|råd|tips|forslag|muligheder|interesseret|ved|sikker|endnu|ting|nu|lige|træt|gammel|år|bor|boet|født|stedet|"
        r"i stedet|hver|mellem|billigere|hurtigere|kortere|lettere|nemmere|andre|anden|andet|snart|muligt|koster|koste|pris|prisen|ellers|mindre|mere|måneder|måned|børn|godt|sjovt|fint|fedt|perfekt|dejligt|anelse|spring|springe|over|gangen|slet|skip|uden|hjemme|både|begge|dele|går|får|blive|samme|tidligere|"
        r"senest|næste|slutningen|forskellige|bedre|man|starte|ændre|spiller|rolle|ingen|lige ?meget|ligegyldigt|ha|være|okay|super)\b"
    ),
    speaks_of_self=pattern(
        r"^(?:og|men|eller|så)\b|\b(?:jeg|mig|min|mit|mine|vi|os|vores|du|jer|er|var|været|det|de|han|hun|hvem|hvorfor|fordi|ikke|bor|tjener|har|havde|vil|kan|synes|trives|elsker|hader|føler|leder|søger)\b"
    ),
    wishing=pattern(rf"\b{WISH}"),
    adding=pattern(
        r"\b(?:vil|kunne) (?:jeg )?(?:også|desuden)\b|\b(?:også|desuden) (?:vil|kunne)\b|\bdesuden\b|\bog også\b|\bud over det\b|\bderudover\b|\bet (?:andet|ekstra) mål\b|\bved siden af\b"
    ),
    exploring=pattern(
        r"\b(?:hvad|hvor) (?:mere |andet |ellers )?(?:kan|kunne|skal|skulle) (?:jeg )?(?:ellers |andet |mere )?(?:blive|arbejde (?:med|som)|lave|bruges til|passe)\b|\bhvad (?:andet|mere|ellers) (?:kan|kunne|findes)|\b(?:hva) kan jeg bli\b|"
        r"\b(?:hvilke|hvad for nogle|hvad findes der af) (?:andre )?(?:slags )?(?:job|jobs|fag|stillinger|karrierer|roller)\b|\b(?:andre|lignende|beslægtede|nærliggende) (?:job|jobs|fag|stillinger|erhverv|roller)\b|\bhvad passer (?:til )?(?:jeg|mig)\b|"
        r"\bved (?:jeg )?(?:ikke|ik|ikke rigtigt?)(?: helt| rigtigt?| endnu)?,? hvad (?:jeg )?(?:vil|skal|kan|kunne)|\bingen (?:anelse|ide|idé) (?:om )?hvad\b|\bhvad skal jeg (?:blive|lave|gøre)\b"
    ),
    and_words=pattern(r",|\bog\b|\beller\b|&|/|\bsamt\b|\bplus\b"),
    or_words=pattern(r" eller |/"),
    base_forms=tuple(
        (pattern(text), instead)
        for text, instead in (
            # definite and plural forms: "lageret", "butikken", "børnehaven", "sygeplejersker", "programmeringen"
            (r"([^aeiouyæøå])\1en$", r"\1"), (r"(?<=[^aeiouyæøå])e[nt]$", ""), (r"(?<=e)n$", ""), (r"(?<=ske)r(?:ne)?$", ""), (r"(?<=ør|[nst]t|og)er(?:ne)?$", ""), (r"erne$", "er"), (r"hjælper$", "hjælp"),
            # what people do, named by the verb: "programmere", "svejse"
            (r"ere$", "ering"), (r"(?<=[^aeiouyæøås][^aeiouyæøåk])e$", "ning"),
        )
    ),
    worker_suffix="medarbejder",
    all_choices=pattern(r"begge(?: to| dele)?|alle(?: tre| fire)?|alle sammen|både og"),
    ordinals={
        "den første": 1, "første": 1, "det første": 1, "nummer et": 1, "nummer 1": 1, "en": 1, "et": 1, "ja": 1, "ja tak": 1, "jep": 1, "den": 1, "præcis": 1, "netop": 1,
        "den anden": 2, "anden": 2, "det andet": 2, "nummer to": 2, "to": 2, "den tredje": 3, "tredje": 3, "tre": 3, "den fjerde": 4, "fjerde": 4, "fire": 4,
        "den sidste": -1, "sidste": -1, "ingen": 0, "ingen af dem": 0, "ingen af delene": 0, "intet": 0, "nej": 0, "næ": 0, "noget andet": 0,
    },
)  # fmt: skip

DANISH = Lexicon(language=DA, numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
