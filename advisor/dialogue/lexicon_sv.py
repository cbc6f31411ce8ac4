"""Swedish words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_sv_everyday import EVERYDAY
from advisor.dialogue.lexicon_sv_limits import ACCEPTS, COUNTRY, DATES, NUMBERS, SV
from advisor.dialogue.patterns import pattern

ADVERB = r"(?:(?:också|även|gärna|helst|verkligen|kanske|nu|just nu|fortfarande|redan|idag|i dag|bara|väldigt|typ|nog|ju|egentligen|mest|länge|alltid|någon gång|på sikt|gärna|främst|senast|numera|för närvarande|för tillfället|så småningom|i framtiden|då|mer|lite) ){0,3}"
IS = r"(?:är|e|ar)"
WISH = (
    rf"(?:(?:jag )?(?:vill|ville|skulle vilja|önskar|hoppas|drömmer|planerar|tänker|tänkte|funderar|överväger|behöver|måste|siktar|satsar|försöker|längtar|ska|söker|letar|vill ha) (?:jag )?{ADVERB}(?:(?:på|om|efter) )?(?:att )?|"
    rf"(?:jag )?skulle (?:jag )?{ADVERB}(?:vilja |kunna tänka mig |behöva )?(?:att )?|kan (?:jag )?tänka mig (?:att )?|(?:jag )?{IS} (?:jag )?{ADVERB}(?:intresserad av|sugen på|nyfiken på|på väg|inställd på|ute efter) (?:att )?|"
    r"(?:mitt |min )?(?:mål|målet|dröm|drömmen|plan|planen|önskan|tanken)(?: \w+)? (?:är|vore) (?:att )?|hur (?:kan|ska|gör|blir|bör) (?:jag|man)(?: för)? (?:att )?|vad (?:behöver|krävs|måste)(?: jag| det)?(?: för)? (?:att )?|hjälp mig (?:att )?|"
    r"vill (?:gärna )?|(?:kan|får) jag |dags att |sugen på att |tänkt (?:mig )?att |skulle vara kul att |vore kul att )"
)
ARTICLE = r"(?:(?:en|ett|någon|något|nåt|min|mitt|mina|den|det|de|nya|ny|lite|mer|bättre|några|slags|typ|sorts) ){0,3}"
PAST = r"(?:(?:\d{1,2}|[\w]{2,8}) (?:år|månader|mån) )"
FOR_YEARS = rf"(?:(?:i |under |sedan |sen )?(?:ca |cirka |drygt |nästan |över |typ |mer än )?{PAST})?"
HOW = r"(?:(?:just nu|nu|idag|i dag|fortfarande|deltid|heltid|halvtid|natt|extra|mest|tidigare|tillfälligt|redan|länge|alltid|också|även|för närvarande|för tillfället|sedan \d{4}|sen \d{4}|\d\d ?%|på heltid|på deltid|bara|främst|faktiskt|typ) ){0,2}"
WORKING = r"(?:jobbar|arbetar|jobbade|arbetade|extrajobbar|extraknäcker|vikarierar|praktiserar|jobbat|arbetat|jobb)"
I_WORK = rf"(?:jag (?:har )?(?:också |även |tidigare |alltid |mest |mestadels |just nu |nu |redan )?(?:{WORKING}|{IS} anställd|var anställd)|(?:{WORKING}|{IS} anställd)(?: jag)?|har (?:jag )?(?:tidigare |alltid |mest )?(?:jobbat|arbetat)|(?:jag )?(?:sitter|står)(?= i ))"
AWARD = r"(?:[\w-]*(?:examen|certifikat|certifikatet|certifiering|certifieringen|diplom|diplomet|yrkesbevis|kvalifikation|kvalifikationen|licens)|(?:kandidat|magister|master|högskoleingenjör|civilingenjör)(?= i\b| inom\b))"
ONWARD = (
    r"och (?:jag|vill|har|är|kan|skulle|behöver|söker|letar|hoppas|nu|sen|sedan|då|det|gärna|helst|inte|max|högst|bara|endast|också|ska|funderar|undrar|bor|jobbar|arbetar|tänker|pluggar|studerar|plugga|läsa|få|ta|bli|lära|helt|kanske|hade|"
    r"mitt|min|även)"
)
OUT_OF_NAME = (
    r"men", r"eftersom", r"för att", r"för (?:jag|det|mig|min|mitt|närvarande|tillfället)", r"så(?! kallad)", r"som (?:jag|är|har|kan|vill|gör|inte|man)", r"därför", r"medan", r"när", r"där", r"om (?:jag|det|man|möjligt|några|ett|en|\d+)",
    r"innan", r"tills", r"jag", r"är", r"vill", r"skulle", r"har", r"kan", r"ska", r"nu", r"just nu", r"idag", r"i dag", r"för närvarande", r"tack", r"någon gång", r"på sikt", r"så småningom", r"snart", r"i ?stället", r"igen", r"dock",
    r"fast", r"samt (?:jag|har)", r"sen", r"sedan", r"här", r"där hemma", r"tycker", r"i framtiden", rf"i {COUNTRY}", r"i (?:mitt|min|detta|det|den|dag|grunden|hela|många|flera|nästan|snart|över|ca|drygt|ett|en|min)", r"i (?:\d+|\w+) år", rf"från {COUNTRY}", r"hemma",
    r"vad (?:kan|ska|gör|behöver|krävs)", r"hur", r"vilka", r"vilken", r"helst", r"gärna", r"varken", r"egentligen", r"eller (?:så|något|nåt|liknande|vad)", r"inte", r"har jag", ONWARD, r"på (?:heltid|deltid|natten|dagarna|distans|kvällar\w*)",
)  # fmt: skip
AFTER_NAME = (r"från", r"hos", r"vid", r"på", r"med", r"utan", r"\d+", r"heltid", r"deltid", r"också", r"åt", r"till")
CLAUSE_END = end(*OUT_OF_NAME, *AFTER_NAME)
WORK_END = end(*OUT_OF_NAME, *AFTER_NAME, r"inom", r"i")
PLACE_END = end(*OUT_OF_NAME, *AFTER_NAME, r"i")
LIST_END = end(
    *OUT_OF_NAME,
    r"på",
    r"från",
    r"till",
    r"sen",
    r"åt",
    r"med mera",
    r"för (?:min|mitt|att|mina|en|ett|jobbet)",
    lists=True,
)
NOT_A_SKILL = (
    r"(?!(?:inte|ej|bara|lägga|avsätta|plugga|studera|läsa|börja|starta|betala|tänka|spendera|vara|bli|få|ta|komma|resa|flytta|gå|göra|jobba|arbeta|ge|hinna|klara|ha|åka|pendla|jag|ni|du|man|ändå|gott|tyvärr|delta|vänta|endast|max|"
    r"som|mest|det|nog|kanske|köra om|leva|se|bo|söka|hjälpa|hitta|välja|inget|ingenting|ingen|inga|knappt|aldrig|varken|också tänka|absolut|lätt|också|även|en kväll|kosta|ni|lära|sluta|ställa|säga|få|skippa|knappast|ej|\d)\b)"
)

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:jag )?(?:har|fick|tog) (?:jag )?(?:tyvärr )?(?:ingen|inget|inte någon|inte något|aldrig (?:tagit|fått|läst) (?:någon |en )?)(?: [\w-]+){{0,2}}? ?{AWARD}\b(?: (?:i|inom|på) [^;,.!?\n()\"]{{2,80}}?{CLAUSE_END})?",
        rf"\b(?:utan|saknar|behöver ingen|vill inte ha någon|inte någon|ingen) (?:formell |någon |en )?{AWARD}\b",
        rf"\bjag {IS} (?:ca |cirka |snart |nästan |redan )?\d{{1,2}}(?: år(?: gammal)?|-årig\w*)?\b(?! tim)",
    ),
    workplace=compile_all(
        rf"\b{I_WORK} {HOW}{FOR_YEARS}{HOW}(?:på|i|inom|vid|hos|med|åt) (?:\d+ (?:år|månader) (?:på|i|inom|med) )?{ARTICLE}{PHRASE}{PLACE_END}",
        rf"\b(?:erfarenhet|bakgrund|års erfarenhet|år) (?:från|inom|i) (?!att\b){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    present_work=compile_all(
        rf"\b{I_WORK} {HOW}{FOR_YEARS}{HOW}som {ARTICLE}{PHRASE}(?: {PAST})?{WORK_END}",
        rf"\bjag (?:{IS}|var|har varit) {HOW}{FOR_YEARS}(?:till yrket |i grunden |från början |nyutexaminerad |nyexaminerad )?(?:utbildad (?:till |som )?|legitimerad |färdig |erfaren |verksam som |pensionerad )?{ARTICLE}{PHRASE}(?: till yrket| i grunden)?{WORK_END}",
        rf"(?:^|[;,.!?\n] ?)(?:är|var|har varit) {HOW}{FOR_YEARS}(?:utbildad (?:till )?)?{ARTICLE}{PHRASE}(?: till yrket| i grunden)?{WORK_END}",
        rf"\b(?:idag|i dag|just nu|nu|numera|tidigare|förut|från början|i grunden) (?:är|var) jag {ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:mitt (?:nuvarande |förra |senaste |gamla )?(?:jobb|yrke|arbete)|min (?:nuvarande )?(?:tjänst|yrkestitel)) (?:är|var)(?: som)? {ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:f\.?d\.?|före detta|tidigare|pensionerad|erfaren|utbildad|legitimerad) (?!(?:jobb|arbet|var|har|erfaren|i\b|inom\b|utbild|av\b|läst|plugg|som\b|studie)){ARTICLE}{PHRASE}{WORK_END}",
        rf"\b(?:års? erfarenhet|år|erfarenhet|bakgrund|kompetens|kunskaper|färdigheter|anställning|tjänst) som {ARTICLE}{PHRASE}{WORK_END}",
        rf"^{PHRASE} (?:till yrket|i grunden|(?:sen|sedan|i) (?:(?:19|20)\d\d\b|\d{{1,2}} år))\b",
    ),
    not_work=pattern(
        r"(?:\d|(?:lite|väldigt|ganska|rätt|helt|så|för|jätte\w*|skit\w*|super\w*|mycket|inte|ej|redan|nog|bara|fortfarande|alltid|också|även|trött|arbetslös|arbetssökande|jobbsökande|intresserad|intresserade|nyfiken|osäker|säker|ledig|klar|färdig|ny|gammal|"
        r"ung|bra|dålig|duktig|van|glad|ledsen|sjuk(?:skriven|pensionär|ledig)?|gravid|\w*ledig|ensamstående|singel|gift|född|uppvuxen|från|i|på|med|utan|av|hemma|här|där|ute|uppsagd|varslad|permitterad|student|studerande|elev|mamma|pappa|förälder|småbarns\w*|"
        r"kvinna|man|kille|tjej|person|människa|nybörjare|novis|invandrare|flykting|nyanländ|svensk|finländare|finsk|utländsk|öppen|beredd|villig|tvungen|less|flexibel|stressad|uttråkad|vilse|fast|nöjd|missnöjd|rädd|bosatt|sugen|redo|tacksam|kund|"
        r"medlem|morgonmänniska|kvällsmänniska|som|att|den|det|detta|en av|typ|dum|smart|social(?!-)|noggrann|kreativ|teknisk|utbränd|deprimerad|pensionär|barn|anställd\b(?! som)|utbildad\b(?! \w)|flytande|medveten|nere|kanske|ganska|"
        r"jobb|arbete|heltid|deltid|natten|nätterna|nätter|dagtid|kvällar\w*|kvällstid|helger\w*|distans|dagarna|skift|händerna|annat|nåt|något|vad|sånt|sådant|mig|dem|oss|olika|mina|sig själv|egen hand|framtiden|sidan av|pappret|plats|"
        rf"tanken|väg|jakt|semester|gång|många|flera|över|ca|{COUNTRY}$|europa|utomlands|samma|ingen|inget|alla|möjligt|kan|ska|kommer|finns|ligger|läst|pluggat|studerat|gått|har|viktig\w*|svårt|enkel))\b"
    ),
    goal_work=compile_all(
        rf"(?:\b{WISH}{ADVERB})?\b(?<!och )(?<!inte )(?<!aldrig )(?:bli(?! (?:klar|färdig|bättre|vassare|duktigare|säkrare|starkare|vass|säker|duktig|bra|av med|certifierad|diplomerad|rik|klok|en bättre|mer|lite|bäst|anställningsbar|glad|nöjd|expert på|av\b|så|det|för|sjuk|kvar|lönsam)\b)|(?:vidare)?utbilda mig (?:till|som)|omskola mig (?:till|mot|som)|skola om mig (?:till|som)|"
        rf"skola om till|omskolning till|utbildning till|utbilda sig till|sadla om till|byta (?:jobb|yrke|karriär|bana|bransch|yrkesbana) till|växla till|gå över till|(?:plugga|läsa|studera|pluggar|läser|studerar)(?: vidare)? till(?! (?:en examen|\d))|karriär som|drömyrket? (?:är|:|vore)?|drömjobb(?:et)? (?:är|:|vore)? ?(?:att (?:bli|jobba som) )?|"
        rf"(?:få|hitta|söka|söker|letar efter|ett) (?:ett )?(?:nytt )?(?:jobb|arbete|anställning|tjänst) (?:som|inom)|praktik som|framtid som|karriärbyte till|bli anställd som|hur blir (?:jag|man)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:vill|skulle) jag (?:gärna |helst )?(?:vilja )?(?:bli|jobba som|arbeta som)(?= ?(?:[;,.!?\n]|$))",
        rf"\b{WISH}{ADVERB}(?:jobba|arbeta|vara verksam|börja jobba|börja|starta|vara)(?: (?:i {COUNTRY}|heltid|deltid|mer|istället|i stället|vidare))? som {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b{WISH}{ADVERB}(?:(?:börja )?(?:jobba|arbeta)(?: i {COUNTRY})?(?: mer)? (?:med|inom|i(?! {COUNTRY})|på(?! (?:distans|deltid|heltid|kvällar|natten)))|byta (?:bransch |jobb |karriär |bana )?till|in i|komma in (?:i|på)) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b{WISH}{ADVERB}vara (?!(?:klar|färdig|med|på|i|hemma|ledig|en del|säker|beredd|redo|flexibel|bättre|bra|fri|där|här|aktiv|mer|kostnadsfri|gratis|kul|roligt|intressant|spännande|fint|skönt|möjligt)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:mål|målet|målyrke|yrkesmål|drömyrke|drömjobb)(?: är|:|;|=) ?(?:att (?:bli |jobba som |vara )?)?(?!(?:lära|få|ta|klara|kunna|förstå)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"(?:\b{WISH}{ADVERB})?\b(?<!aldrig )(?<!inte )(?:lära mig|lär mig|lära sig|förbättra|bli (?:bättre|duktigare|bra|duktig|vassare|expert|grym|säkrare) (?:på|i|med)|fräscha upp|friska upp|fördjupa mig i|förkovra mig i|specialisera mig (?:på|inom|i)|vidareutbilda mig (?:inom|i)|utbilda mig (?:inom|i)|"
        rf"fortbilda mig (?:inom|i)|utveckla (?:mina kunskaper i|mig (?:inom|i))|kompetensutveckla mig (?:inom|i)|kunskaper i|uppdatera (?:mig (?:på|inom|i)|mina kunskaper (?:i|om))|bli certifierad (?:i|inom))(?: mera?| lite| allt| grunderna (?:i|inom|om))?(?: om| att| hur man| hur jag| i)? {ARTICLE}{LIST}{LIST_END}",
        rf"\b{WISH}{ADVERB}(?:studera|plugga|läsa|förstå|behärska|kunna|träna på|öva på|fördjupa|veta|lära(?! mig))(?: mera?| lite| bättre| vidare)?(?: om| i| inom| att| hur man| hur)? {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:(?:grund|distans|online|kvälls|nät|webb|snabb|introduktions)?(?:kurs|kurser|kursen)|utbildning|utbildningar|fortbildning|lektioner|träning|modul|moduler) (?:i|inom|om|på|för) (?!(?:taget|att|mig|dig|en|ett|de|min)\b){ARTICLE}{LIST}{LIST_END}",
        r"\b(?P<phrase>[\w-]{3,30})(?:kurser|kursen|kurs)\b(?<!kvällskurs)(?<!distanskurs)(?<!onlinekurs)(?<!nätkurs)(?<!grundkurs)(?<!kvällskurser)",
        rf"\butbilda (?!mig\b|sig\b)(?:[\w-]+ ){{1,4}}?(?:i|inom) {LIST}{LIST_END}",
        r"\bbehöver (?:ta )?(?:ett |en )?(?P<phrase>[\w-]*(?:kort|bevis|certifikat|certifiering))\b",
        rf"\bbehöver (?:mer |bättre |lite )?(?:kunskap|kunskaper|kompetens) (?:i|inom|om) {ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:vill|skulle) jag (?:gärna |helst )?(?:vilja )?(?:lära mig|kunna|plugga|läsa)(?= ?(?:[;,.!?\n]|$))",
        r"\bbehöver (?:mer |bättre |lite |några )?(?P<phrase>[^;,.!?\n()\"]{2,40}?)(?:kunskaper|färdigheter)\b",
    ),
    goal_qualification=compile_all(
        rf"\b(?:{WISH}{ADVERB})?(?:(?:ta|få|avlägga|gå|läsa|skaffa|klara|slutföra|söka|göra|plugga till) )?{ARTICLE}"
        rf"(?P<phrase>(?:(?!jag\b|vill\b|ta\b|få\b|en\b|ett\b|min\b|med\b|och\b|någon\b|något\b|nån\b|av\b|för\b|i\b|till\b|som\b|att\b|har\b|läsa\b|skaffa\b|gå\b|avlägga\b|skulle\b|vilja\b|söka\b|klara\b|slags\b|göra\b|gärna\b|behöver\b|helst\b|är\b|det\b|finns\b)[\w'&-]+ ){{0,3}}{AWARD}\b(?: (?:i|inom|på|för|om|av) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
    ),
    goal_outcomes=compile_all(
        rf"\b(?:{WISH})?(?:nå|uppnå|uppfylla|klara|täcka|visa) (?:alla )?(?:läromål|lärandemål|lärandemålen|kompetensmålen|läranderesultaten|kursmålen|kunskapskraven|målen|kompetenserna) (?:för|i|av|inom|till) {ARTICLE}{PHRASE}(?= men\b| eftersom\b| inom\b| innan\b|[;,.!?\n]|$)",
        r"\b(?:lärandemålen|kompetensmålen|läranderesultaten|kursmålen|kunskapskraven) (?:för|i|av|inom|till) (?:en |ett )?(?P<phrase>[^;,.!?\n()\"]{2,90}?)(?= men\b| eftersom\b| innan\b|[;,.!?\n]|$)",
    ),
    generic_award=pattern(
        r"(?:(?:en|ett|den|min|mitt|någon|något|nån|nåt|ny|nytt|slags|riktig|riktigt|formell|formellt|officiell|officiellt|erkänd|erkänt|bra|liten|litet|kort|hel|helt|första|annan|akademisk) )*(?:(?:högskole|yrkes|universitets|akademisk )?(?:examen|certifikat(?:et)?|certifiering(?:en)?|diplom(?:et)?|kvalifikation(?:en)?|licens))"
    ),
    goal_open=compile_all(
        rf"\b(?:intresserad av|nyfiken på|intresse för|intresserar mig för|brinner för|passion för|fascinerad av|lockad av|lockas av) (?:att )?{ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"\b(?:funderar på|tänker på|siktar på|drömmer om|satsar på|sugen på) (?!(?:att|om|vad|hur|vilk\w+)\b){ARTICLE}{PHRASE}{CLAUSE_END}",
        r"(?:^|[;,.!?\n] ?)(?:typ |kanske )?(?P<phrase>[^;,.!?\n()\"]{2,40}?) (?:vore|skulle vara|låter|verkar) (?:kul|roligt|intressant|bra|spännande)\b",
        rf"\b(?:något|nåt|någonting|nånting|jobb|ett jobb|arbete|karriär|yrke) (?:med|inom|som har med|i stil med|som rör|kring) (?!(?:bra|hög|högre|lön|möjlighet)\b){ARTICLE}{PHRASE}(?: att göra)?{CLAUSE_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:jag )?(?:har|fick|tog|hade|avlade) (?:jag )?(?:redan |också |även )?(?:läst |tagit |avlagt |gått |avslutat |fått |en |ett |min |mitt |klarat ){{0,2}}"
        rf"(?P<phrase>(?:(?!jag\b|och\b|ingen\b|inget\b|inte\b|aldrig\b|vill\b|någon\b)[\w'&-]+ ){{0,3}}{AWARD}\b(?: (?:i|inom|på|för|om|av) [^;,.!?\n()\"]{{2,80}}?)?){CLAUSE_END}",
        rf"\b(?:tog |har |avlade )(?:en |ett |min |mitt )?(?P<phrase>{AWARD} som (?!(?:jag|är|kan|ger)\b){PHRASE[len('(?P<phrase>'):-1]}){CLAUSE_END}",
        rf"\b(?:jag )?har (?:jag )?(?:redan |också )?(?:en |ett )?(?P<phrase>(?!ingen\b|inte\b)[\w-]*{AWARD})(?= och\b)",
        rf"\b(?:har (?:jag )?(?:gått|läst|avslutat|fullföljt)|gick|läste) (?P<phrase>(?!grund|ingen)[\w-]{{2,}}utbildning(?:en)?(?: (?:i|inom|till) [^;,.!?\n()\"]{{2,60}}?)?){CLAUSE_END}",
        rf"\bhar (?:jag )?(?:gått |läst )?(?:en|ett) (?:\w+årig )?(?P<phrase>[\w-]{{2,}}utbildning(?: (?:i|inom|till) [^;,.!?\n()\"]{{2,60}}?)?){CLAUSE_END}",
        rf"^(?P<phrase>(?:[\w-]+ )?{AWARD} (?:i|inom) [^;,.!?\n()\"]{{2,60}}?)(?=[,.;] ?(?:jag )?(?:jobbar|arbetar|är|har|och jobbar)\b)",
        r"\b(?P<phrase>(?:tradenom|restonom|merkonom|[\w-]*examen|magister|kandidat)[^;,.!?\n()\"]{0,30}?) (?:sen|sedan) tidigare\b",
        rf"\b(?:med|efter) (?:en |ett |min )?(?P<phrase>(?:(?!jag\b|och\b|ingen\b)[\w'&-]+ ){{0,2}}{AWARD} (?:i|inom) [^;,.!?\n()\"]{{2,80}}?){CLAUSE_END}",
    ),
    held_skills=compile_all(
        rf"\b(?:jag|vad|och|men|nu) (?:kan|behärskar|talar|pratar|snackar)(?: jag)? (?:redan |också |även |lite |bra |mycket |ganska bra |hyfsat |grunderna i |grundläggande |väldigt bra ){{0,2}}(?:använda |hantera |prata |tala )?{NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?)(?:kan|behärskar|talar|pratar) (?:redan |lite |bra |grunderna i )?(?:använda |prata |tala )?(?!(?:jag|man|ni|du|vi|det|den|någon|nån) ){NOT_A_SKILL}{ARTICLE}{LIST}{LIST_END}",
        rf"(?<!ingen )(?<!utan )(?<!inte )\b(?:erfarenhet|erfarenheter|vana) (?:av|med|inom) (?:att )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har |goda |bra |grundläggande |vissa |stora ){{1,2}}(?:kunskaper|kunskap|färdigheter|kompetens) (?:i|inom|om|av) {ARTICLE}{LIST}{LIST_END}",
        rf"\bjag (?:har )?(?:använt|använder|jobbat mycket med|programmerat i|programmerar i) (?!mig\b|inte\b|aldrig\b){ARTICLE}{LIST}{LIST_END}",
        rf"(?<!inte )\b(?:bra|duktig|grym|vass|haj|stark|erfaren|van|flytande|säker) (?:på|i|vid|inom|med) (?:att )?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?|\bmen |\boch )(?P<phrase>(?!det\b|den\b|de\b|så\b|då\b|nu\b|vad\b|hur\b)[^;,.!?\n()\"]{2,40}?) (?:är jag (?:ganska |rätt |väldigt |riktigt )?(?:bra|duktig|grym|van|säker|vass|haj) (?:på|i|vid)|(?:kan|behärskar) jag (?:bra|redan|flytande|väl|hyfsat|ganska bra))(?= ?(?:[;,.!?\n]|$))",
        rf"(?<!inte )\b(?:hyfsad|hygglig|skaplig|habil|rutinerad|fena|kunnig|van) (?:på|i|inom|vid|med|att) (?!(?:bli|få|vara|ha)\b){ARTICLE}{LIST}{LIST_END}",
        r"\b(?P<phrase>[\w-]{3,30}) (?:är|som) (?:mitt )?modersmål\b",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[\w-]{3,30}(?: och [\w-]{3,30})?) flytande\b",
        rf"\b(?:mina (?:kunskaper|färdigheter|kompetenser|styrkor)|kompetenser|färdigheter)(?: är|:|;) ?{ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:jag )?(?:kan|behärskar|talar|pratar|förstår)(?: jag)? (?:verkligen |ju |tyvärr |ännu )?(?:inte|ej|inget|ingen|inga|knappt|varken|ingenting om|inget om|inte så mycket)(?: (?:så bra|så mycket|alls|någon|något|nåt|ens|än|mycket|bra|speciellt bra|om|använda|prata|tala)){{0,3}} "
        rf"(?!(?:lägga|avsätta|plugga|studera|läsa|börja|starta|betala|tänka|spendera|vara|bli|få|ta|komma|resa|flytta|gå|göra|jobba|arbeta|ge|hinna|ha|åka|pendla|delta|vänta|mer|bestämma|välja|säga|vad|vilken|vilket|det|lova|sluta|riktigt|sitta|stå|"
        rf"lyfta|fortsätta|köpa|dag|kväll|på|online|distans|varför|hur|om|nåt annat|annat|hitta|se|bo|leva|satsa|svara|köra|sova|räkna med)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har |utan |saknar )?(?:ingen|inte (?:någon|mycket|så mycket)|utan|noll|lite|saknar|inga|dålig|dåliga)(?: som helst)? (?:erfarenheter|erfarenhet|kunskaper|kunskap|koll|vana|färdigheter|kompetens|aning) (?:av|om|i|inom|på|med) (?!(?:vad|hur|vilk\w+)\b)(?:att )?{ARTICLE}{LIST}{LIST_END}",
        rf"\bsaknar (?!(?:motivation|pengar|tid|ork|jobb|arbete|examen)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:har )?(?:jag )?aldrig (?:(?:ens|riktigt|någonsin|ju) )?(?:lärt mig|använt|jobbat (?:med|i)|arbetat (?:med|i)|programmerat i|hållit på med|hållit i|studerat|läst|pluggat|rört|öppnat|testat|provat|prövat|sett|gjort|sysslat med|skrivit) (?:någon |något |nåt )?(?!(?:på|vid|i)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:är )?(?:jag )?(?:inte (?:så |särskilt |speciellt |jätte)?(?:bra|duktig|van|vass|säker)|(?:rätt |ganska |väldigt |riktigt |jätte|skit|urusel |helt )?(?:dålig|kass|usel|urusel|värdelös|sämst|hopplös|rostig|ny|osäker|svag)) (?:på|i|med|vid|inom) (?!(?:att (?:vakna|passa|sitta))\b)(?:att )?{ARTICLE}{LIST}{LIST_END}",
        r"(?:^|[;,.!?\n] ?|\bmen |\boch )(?P<phrase>(?!det\b|den\b|de\b|så\b|då\b|nu\b)[^;,.!?\n()\"]{2,40}?) (?:har jag aldrig (?:lärt mig|använt|rört|testat|provat|jobbat (?:med|i)|hållit på med)|(?:är jag|har jag alltid varit) (?:inte (?:så )?bra|inte van|dålig|kass|usel|värdelös) (?:på|vid|i)|(?:kan|förstår|behärskar) jag (?:inte(?: alls)?|ingenting(?: av| om)?|inget av|knappt)(?= ?(?:[;,.!?\n]|$)))",
        rf"\b(?:jag )?(?:vet|kan|förstår) (?:nästan |absolut )?(?:ingenting|inget|väldigt lite|inte mycket|inte så mycket) (?:om|av) {ARTICLE}{LIST}{LIST_END}",
    ),
    lead_words=pattern(
        r"(?:en|ett|den|det|de|min|mitt|mina|någon|något|nåt|nån|några|att|bli|vara|mycket|väldigt|också|även|mer|lite|i|på|som|av|om|bra|duktig|erfaren|utbildad|legitimerad|pensionerad|tidigare|certifierad|heltid|deltid|enkel|vanlig|ung|gammal|ny|nytt|nya|bättre|"
        r"vill|bara|hur|man|typ|slags|sorts|med|använda|hantera|inom|kanske|till|exempelvis|exempel|tex|t\.ex|själv|grundläggande|grunderna|arbeta|jobba|få|ganska|hyfsat|så)"
    ),
    trail_words=pattern(r"(?:och|eller|men|så|med|för|i|på|som|till|av|också|även|sen|sedan|nu|mm|osv|etc|kanske|typ|snälla|tack|alls|bra|helst|idag|inom|om|att|igen|också|dock|grejer|saker|själv|redan|då|ju|lite|ungefär|heltid|deltid)"),
    noise=pattern(
        r"\b(?:hej|hejsan|hejhej|(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|hallå|tjena|tja|tjo|god (?:morgon|kväll|dag)|goddag|snälla|tack(?: så mycket)?|ursäkta|förlåt|ja|japp|jo|nej|nä|nej tack|ok|okej|alltså|så|och|men|eller|bara|endast|egentligen|kanske|ungefär|cirka|ca|runt|max|högst|budget(?:en)?|min|mitt|mina|mig|jag|är|har|"
        r"kan|skulle|vill|vilja|ville|lägga|avsätta|att|en|ett|den|det|de|som|för|av|med|på|i|om|till|från|än|då|sen|sedan|här|där|inte|ej|helt|väldigt|mycket|också|även|göra|ta|få|gå|läsa|plugga|studera|slutföra|kurs(?:er|en)?|utbildning(?:en|ar)?|något|nåt|någon|några|någonting|"
        r"inget|ingenting|vecka|veckan|timmar|timme|tim|euro|kronor|kr|helst|gärna|behöver|borde|lära|söker|letar|hitta|hjälp|idé|idéer|kväll|kvällar|kvällarna|kvällstid|helg|helger|helgerna|dag|dagar|tid|pengar|gratis|billig\w*|kort\w*|snabb\w*|snabbt|ny|nytt|nya|jobb|jobbet|"
        r"arbete|karriär|yrke|byta|byte|förändring|jobba|framtid|framtiden|typ|lol|hm+|eh+|öh|vad|hur|vilka|vilken|vilket|var|du|ni|vi|er|mål|dröm|råd|tips|förslag|alternativ|intresserad|vet|säker|ännu|sak|saker|grej|grejer|nu|just|trött|uttråkad|gammal|år|bor|bott|född|istället|"
        r"i stället|vardera|mellan|billigare|snabbare|kortare|lättare|enklare|andra|annan|annat|snart|möjligt|kostar|kosta|pris|priset|annars|mindre|mer|månader|månad|barn|bra|kul|toppen|perfekt|fint|gott|möjligen|aning|hoppa|över|taget|beror|säg|grejen|vettu|bort|allt|skippa|utan|hemma|både|båda|funkar|går|får|bli|lär|kvällen|samma|tidigare|senast|nästa|slutet|plugg|olika|bättre|man|börja|ändra|distans|spelar|roll|ingen)\b"
    ),
    speaks_of_self=pattern(
        r"^(?:och|men|eller|så)\b|\b(?:jag|mig|min|mitt|mina|vi|oss|vår|du|ni|er|är|var|varit|det|de|han|hon|vem|varför|eftersom|inte|ej|bor|tjänar|har|hade|vill|kan|tycker|trivs|gillar|hatar|känner|tröttnat|letar|söker)\b"
    ),
    wishing=pattern(rf"\b{WISH}"),
    adding=pattern(
        r"\b(?:vill|skulle) (?:jag )?(?:också|även|dessutom)\b|\b(?:också|även|dessutom) (?:vill|skulle)\b|\bdessutom\b|\boch även\b|\butöver det\b|\bförutom det\b|\bett (?:till|annat) mål\b|\bvid sidan av\b"
    ),
    exploring=pattern(
        r"\b(?:vad|var) (?:mer |annat |annars |för annat )?(?:kan|skulle|kunde|finns det) (?:jag )?(?:annars |annat |mer |kunna )?(?:bli|jobba (?:med|som)|göra (?:med|istället|i stället|annars|härnäst)|passa)\b|\bvad (?:annat|mer|annars) (?:kan|skulle|finns)|"
        r"\b(?:vilka|vad för|vad finns det för) (?:andra )?(?:slags )?(?:jobb|yrken|arbeten|karriärer|roller)\b|\b(?:andra|liknande|närliggande|besläktade) (?:jobb|yrken|arbeten|roller)\b|\bvad passar (?:jag|mig)\b|"
        r"\bvet (?:jag )?(?:inte|ej|inte riktigt)(?: riktigt| än| ännu)?,? vad (?:jag )?(?:vill|ska|kan|skulle)|\bingen aning (?:om )?vad\b|\b(?:vad|vart) ska jag (?:bli|ta vägen|göra)\b"
    ),
    and_words=pattern(r",|\boch\b|\beller\b|&|/|\bsamt\b|\bplus\b|\bliksom\b"),
    or_words=pattern(r" eller |/"),
    base_forms=tuple(
        (pattern(text), instead)
        for text, instead in (
            # definite and plural forms: "lagret", "butiken", "förskolan", "sjuksköterskor", "snickarna", "bokföringen"
            (r"gret$", "ger"), (r"tret$", "ter"), (r"(?<=[^aeiouyåäö])e[nt]$", ""), (r"(?<=i)n$", ""), (r"(?<=[^aeiouyåäö])an$", "a"),
            (r"(?<=sk)or(?:na)?$", "a"), (r"(?<=[^aeiouyåäö])arna$", "are"), (r"(?<=ör|[nst]t|og)er(?:na)?$", ""),
            # what people do, named by the verb: "programmera", "svetsa"
            (r"era$", "ering"), (r"(?<=[^aeiouyåäös][^aeiouyåäök])a$", "ning"),
        )
    ),
    worker_suffix="arbetare",
    all_choices=pattern(r"båda(?: två)?|bägge|alla(?: tre| fyra)?|allihop|båda delarna|både och"),
    everyday=EVERYDAY,
    ordinals={
        "den första": 1, "första": 1, "det första": 1, "ettan": 1, "nummer ett": 1, "alternativ ett": 1, "ett": 1, "ja": 1, "ja tack": 1, "japp": 1, "den": 1, "precis": 1, "just det": 1,
        "den andra": 2, "andra": 2, "det andra": 2, "tvåan": 2, "nummer två": 2, "två": 2, "den tredje": 3, "tredje": 3, "trean": 3, "tre": 3, "den fjärde": 4, "fjärde": 4, "fyran": 4, "fyra": 4,
        "den sista": -1, "sista": -1, "ingen": 0, "inget": 0, "inget av dem": 0, "ingen av dem": 0, "inga av dem": 0, "ingen av dessa": 0, "nej": 0, "nä": 0, "något annat": 0, "nåt annat": 0,
    },
)  # fmt: skip

SWEDISH = Lexicon(language=SV, numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
