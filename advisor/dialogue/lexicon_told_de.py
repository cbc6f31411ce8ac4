"""German words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, PHRASE
from advisor.dialogue.lexicon_de import (
    ABROAD,
    ARTICLE,
    AWARD,
    CLAUSE_END,
    HOW,
    LIST_END,
    PLACE_END,
    SPAN,
    TRADE,
    W,
)
from advisor.dialogue.lexicon_told import ToldWords, first
from advisor.dialogue.umlauts import all_spelt, spelt

NO_NAME = r"ich|das|es|so|da|was|nur|hier|dann|dort|nix|nichts|alles|mir|mich|aber|und|oder|weil|dass|wenn|ist|sind|war|bin|hab|habe|hatte|will|mein|meine|man|wir|nicht|kein|keine|arbeit|zeit|geld|eigentlich|auch|möchte"
NAMED = first(r"und|aber|nur|auch", r"mit |in |im |bei |beim |das |der |die |den ", NO_NAME)
BROKEN_OFF = r"(?:abgebrochen|geschmissen|hingeschmissen|nicht (?:beendet|abgeschlossen|fertig(?: gemacht)?|geschafft|zu ende gemacht)|nie (?:beendet|abgeschlossen|fertig(?: gemacht)?)|unterbrochen|aufgegeben|hab ich (?:abgebrochen|geschmissen))"
LICENCE = (
    r"(?:(?:[\w-]*(?:führerschein|stapler|kran|lkw-?|taxi|jagd|boots|gabelstapler|schweißer|ausbilder|trainer|sachkunde|übungsleiter|motorsägen|bagger|flurförder)[\w-]*?(?:schein|pass|patent)|[\w-]*(?:führerschein|fahrerlaubnis|staplerschein|jagdschein|schweißerpass|ausbilderschein|trainerschein|kranschein|personenbeförderungsschein|p-schein|gesundheitszeugnis|motorsägenschein))"
    r"(?: (?:der )?klasse(?:n)? [\w/+]{1,4}| [bcd]e?\b)?|(?:der |den )?ada-?schein|aevo)"
)
SCHOOL = r"(?:(?:erweiterte[rn]? |qualifizierende[rn]? |guten? |mittlere[rn]? )?(?:hauptschul|realschul|mittelschul|volksschul|sekundar|fachschul)[\w-]*(?:abschluss|reife)|mittlere reife|fachabi(?:tur)?|fachhochschulreife|hochschulreife|abitur|abi|matura|quali|realschule|hauptschule|bachelor|master|diplom|meisterbrief|gesellenbrief|lap|lehrabschluss)"

LIST_STOP = r"will|möchte|würde|suche|brauche|bin|war|hab|habe|arbeite|mein\w*|aber|nicht|ich|jetzt|bisher|träume|wohne|interessiere|kein\w*|schwächen"

GERMAN_TOLD = ToldWords(
    list_ends=all_spelt(rf" ?,? ?(?:,|\bund) (?:und )?(?:{LIST_STOP})(?!\w).*$")[0],
    disregarded=all_spelt(
        rf"(?:^|[;,.!?\n] ?|\b(?:und|hab|habe|mein|meine|das|die|den|ein|eine) )(?:mein\w* |ein\w* |das |die |den )?(?:[\w-]+ )?(?:[\w-]*(?:studium|ausbildung|lehre|abitur|abi|studiengang|meister(?:schule|kurs)?|umschulung|bachelor|master)|studier\w+)\b[^;.!?\n]{{0,50}}? {BROKEN_OFF}\b",
        r"\b(?:abgebrochene[snr]?|angefangene[snr]?) (?:[\w-]*(?:studium|ausbildung|lehre|studiengang))(?: (?:der|in|zum|zur|als) [\w-]+)?",
    ),
    workplace=all_spelt(
        rf"\b(?:bisher|bislang|zuletzt|vorher|davor|früher|derzeit|aktuell|momentan|jahrelang|jahre lang|lange|ewig)(?: war ich| bin ich| hab ich| habe ich)? (?:nur |immer |meist )?(?:im|in der|in einer|in einem|in ner|in nem|auf dem|auf der|bei der|beim|bei einem|bei einer) (?!{ABROAD}|elternzeit|urlaub|mutterschutz|ausbildung|rente|krankenhaus|ausland|moment){PHRASE}{PLACE_END}",
        rf"\b(?:jahre?|jahren) (?:lang )?(?:im|in der|in einer|in einem|in ner|in nem|auf dem|auf der|am|an der) (?P<phrase>(?:(?!elternzeit|rente|ausland){W} ){{0,2}}?{W}) (?:gestanden|geschuftet|gewesen|malocht|gejobbt|verbracht|geschafft|gearbeitet)\b",
        rf"\b(?:hatte|betrieb|führte)(?: ich)? {HOW}(?:jahrelang |{SPAN})?(?:einen |eine |ein |nen |ne )?(?:eigene[nsr]? |kleine[nsr]? )+(?P<phrase>[\w-]+){CLAUSE_END}",
    ),
    present_work=all_spelt(
        rf"\b(?:nach|seit) (?:der|meiner|einer) (?:ausbildung|lehre|umschulung|weiterbildung) (?:zum|zur|als) (?P<phrase>(?:{W} )?{TRADE})(?= (?:hab|habe|bin|war|arbeite|hatte|hat|ging|kam|jetzt|im|in)\b| ?[;,.!?\n]|$)",
        rf"\b(?:geld|brot|brötchen|lebensunterhalt) (?:bisher |immer |früher |damals |lange )*als {ARTICLE}(?P<phrase>(?:{W} )?{W}) (?:verdient|verdiene|verdienen)\b",
        rf"\b(?:seit|von) (?:(?:19|20)\d\d|\w+ jahren) als {ARTICLE}(?P<phrase>(?:{W} )?{W}) (?:unterwegs|tätig|im einsatz|beschäftigt|dabei|on tour)\b",
        rf"\b(?:von haus aus|vom fach|gelernt hab(?:e)? ich|gelernt ist|ursprünglich|eigentlich|eigtl|früher mal|zuletzt|bis vor kurzem|momentan noch|derzeit noch|vorher|davor|danach|dann|später|anschließend|zwischendurch|nebenbei|nebenher) (?:bin ich |war ich |als |noch |auch |habe ich als |hab ich als |gelernte[rn]? )*{ARTICLE}(?P<phrase>(?:[\w-]+ und )?{TRADE})(?= ?(?:[;,.!?\n(]|$)| (?:im|in|bei|beim|und|aber|gewesen|gearbeitet|gelernt|jetzt|war|bin|auf|am|an)\b)",
        r"\b(?:zuletzt|derzeit|momentan|aktuell) (?P<phrase>[\w-]+ (?:von|der|des) [\w-]+)(?= ?(?:[;,.!?\n]|$))",
        rf"\b(?:ich )?(?:fahre|fuhr|putze|putzte|pflege|betreue|unterrichte|repariere|verkaufe|verkaufte|backe|koche|kellnere|kellnerte|nähe|leite|liefere)(?: ich)? (?:seit|schon seit|jetzt seit) (?:\d+|\w+) (?:jahren|monaten) (?:als )?(?P<phrase>(?!in\b|im\b|bei\b){W}(?: {W})?){CLAUSE_END}",
        r"\b(?P<phrase>(?:taxi|bus|lkw|stapler|straßenbahn|pakete|zeitungen|essen|büros|häuser|alte menschen|senioren|kinder) (?:gefahren|ausgefahren|ausgeliefert|ausgetragen|geputzt|betreut|gepflegt))\b",
        r"(?=\b(?:schulung|kurs|weiterbildung|fortbildung|training|qualifizierung|seminar)(?:en|e|s)? für (?:unsere[nrms]?|meine[nrms]?|die) (?:\d+ |\w+ neuen |neuen )?(?P<phrase>(?!team|leute|mitarbeit\w*|kollegen|belegschaft|arbeit)[\w/*:-]+)\b)",
        r"(?=\bunsere[nrms]? (?:\d+ |zwei |drei |vier |fünf |sechs )?(?P<phrase>(?!team|leute|mitarbeit\w*|kollegen|belegschaft|arbeit|firma)[\w/*:-]+(?:er|innen|ern|kräfte|kräften|leute|isten|pfleger|helfer|köche))\b [^;.!?\n]{0,60}?(?:schulen|weiterbilden|fortbilden|ausbilden|fit (?:machen|werden)|lernen|brauchen|sollen|müssen|wollen)\b)",
        rf"\b(?:angefangen (?:hab ich |habe ich )?als|startete als|begonnen als|befördert zu[mr]|aufgestiegen zu[mr]|hochgearbeitet zu[mr]|geworden bin ich) {ARTICLE}{PHRASE}{CLAUSE_END}",
        rf"^(?P<phrase>(?!ich\b)(?:{W} )?{TRADE}) mit (?={SCHOOL}|\d|abgeschlossen|berufserfahrung|{LICENCE})",
    ),
    goal_work=all_spelt(
        rf"\b(?:will|möchte|würde gern(?:e)?|plane|gern|am liebsten)(?: jetzt| nun| wieder| endlich| künftig| gerne?| danach)* (?:in die|in den|ins|in ein\w*|auf den|zur|zum) (?!{ABROAD}|arbeit\b|urlaub|kurs|schule|uni\b|vhs|rente)(?P<phrase>{W})(?= ?(?:[;,.!?\n]|$))",
        rf"\bund (?:irgendwann |dann |später |am ende |danach |eventuell ){{1,2}}(?P<phrase>(?:(?!ich\b|besser\b){W} )?{TRADE}) werden\b",
    ),
    goal_skills=all_spelt(
        rf"\b(?:will|möchte|würde|wollte|muss)(?: ich)? (?:mir |mich )?(?:gerne? |mal |endlich |selbst |jetzt |auch ){{0,3}}{ARTICLE}(?P<phrase>(?!mich\b|mir\b)(?:{W}(?:, | und | )){{0,3}}?{W}) (?:beibringen|aneignen|draufschaffen|drauf ?haben|reinziehen|anschauen|zulegen)\b",
        rf"\b(?:brauche|brauch|bräuchte|fehlt mir|fehlen mir|benötige|braucht es|brauchen|benötigen)(?: ich| wir)? (?:noch |dafür |dazu |auch |unbedingt |nur |bloß |vor allem ){{1,3}}(?P<phrase>(?!(?:ein|eine|einen|zeit|geld|hilfe|was|etwas|mehr|den|die|das|jobs?|euch|\d+|rat|infos?|kurse?|weiterbildung\w*)\b)[\w+#-]+(?:(?:, | und )(?!ich|dann|das)[\w+#-]+){{0,3}}){LIST_END}",
        rf"\b(?:schulung|kurs|weiterbildung|fortbildung|training|qualifizierung|seminar)(?:en|e|s)? für [^;,.!?\n]{{2,45}}? (?:zum thema|in|im|zu|über|im bereich|rund um) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:schulen|weiterbilden|fortbilden|geschult|weitergebildet|fit (?:machen|werden)) (?:in|im|zu|für|bei|mit) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:lernen|bring\w* mir|fuchse mich|arbeite mich|einarbeiten|reinfuchsen|vertraut machen) (?:gerade |jetzt |mich )*(?:in|mit) {ARTICLE}{LIST}(?: ein| rein)?{LIST_END}",
    ),
    held_awards=all_spelt(
        rf"\b(?:mit|habe?|hab|nach|besitze)(?: ich)? (?:{ARTICLE}|guten? |abgeschlossene[mnr] |erfolgreiche[mnr] )*(?<!kein )(?P<phrase>{SCHOOL}(?: (?:in|im|als) [\w-]+)?)(?![\w-])(?![^;,.!?\n]{{0,30}} (?:machen|nachholen|nachmachen|nicht|abgebrochen|erwerben|anfangen))",
        rf"(?:^|\b(?:habe?|hab|besitze|mache?|hatte|mit|meinen|den|der|einen|nen|gemacht|und|auch|dazu|vorhanden|ein|ne|ohne|plus|samt)(?: ich)?,? |[;,.!?\n] ?)(?:den |einen |nen |auch |einem |noch |großen |gültigen )*(?<!kein )(?<!keinen )(?<!ohne )(?<!machen )(?P<phrase>{LICENCE})\b(?![^;,.!?\n]{{0,30}} (?:machen|erwerben|brauche|nachholen|fehlt|will|möchte|weg|verloren))",
        rf"(?:^|[;,.!?\n] ?)(?P<phrase>{SCHOOL}(?: (?:in|im|als) [\w-]+)?) (?:hab(?:e)? ich|vorhanden|in der tasche|gemacht|geschafft|bestanden|abgeschlossen)\b",
        r"\b(?:abgeschlossene[sn]?|fertige[sn]?) (?P<phrase>(?:[\w-]*studium|lehre|ausbildung|berufsausbildung|[\w-]+lehre)(?: (?:der|in|im|als|zum|zur) [^;,.!?\n()\"]{2,40}?)?)"
        + CLAUSE_END,
    ),
    held_skills=all_spelt(
        rf"\b(?:ich )?kann(?: ich)? (?:gut |super |sehr gut |prima )?mit {ARTICLE}(?P<phrase>[^;,.!?\n]{{2,30}}?) (?:gut |super )?(?:umgehen|arbeiten)",
        r"(?:^|[;,.!?\n] ?|\b(?:und|aber) )(?P<phrase>\w+isch|deutsch|hindi|urdu|dari|farsi|tamil|somali|suaheli)(?:(?: (?:und|,) (?:\w+isch|deutsch))*) (?:ist meine|als|ist) (?:muttersprache|erstsprache|zweitsprache|fremdsprache)\b",
        r"\bmuttersprache(?: ist| war|:)? (?P<phrase>\w+isch|deutsch|hindi|urdu|dari|farsi|tamil|somali|suaheli)\b",
        rf"\b(?:meine |größten |größte )*(?:stärken?|talente?)(?: sind| ist| liegen| liegt|:)+ ?(?:vor allem |im |in der |in |beim |darin )?{ARTICLE}{LIST}{LIST_END}",
        rf"{NAMED} (?:liegt mir(?! (?:gar |überhaupt |leider )?nicht)|liegen mir(?! (?:gar |überhaupt |leider )?nicht)|fällt mir (?:sehr |total )?leicht|ist (?:mein ding|meine stärke|kein (?:thema|problem))|(?:geht|läuft|klappt|sitzt)(?: bei mir)? (?:gut|super|prima|ganz gut|im schlaf)|hab(?:e)? ich (?:gut )?(?:drauf|im griff|intus)|bin ich (?:gut|fit|top|sicher|super))(?: gut| sehr| total)?(?= ?(?:[;,.!?\n]|$)| (?:und|aber)\b)",
        r"\b(?:hab|habe)(?: ich)? (?:gute |ein paar |erste |schon |bisschen |auch ){0,2}(?P<phrase>[\w+#]+) ?-?(?:grundkenntnisse|kenntnisse|grundlagen|basics|erfahrung|skills)\b",
        rf"\b(?:habe?|hab)(?: ich)? (?:mir )?(?P<phrase>(?:{W} )?{W}) (?:selbst |selber )?(?:beigebracht|angeeignet|draufgeschafft)\b",
        rf"\b(?:gut|fit|top|geübt|sicher|stark|super) (?:im umgang mit|im|in|mit|beim) (?<!nicht gut )(?!(?:form|schuss|der lage|mein\w*)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:ein händchen|gespür|talent|ein auge) für {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:arbeite|arbeitete|programmiere|code)(?: ich)? (?:täglich |viel |oft |jeden tag |privat )+(?:mit|in) {ARTICLE}{LIST}{LIST_END}",
    ),
    lacking_skills=all_spelt(
        rf"{NAMED} (?:(?:liegt|liegen) mir (?:gar |überhaupt |leider |so |einfach )*nicht|(?:fällt|fallen) mir (?:sehr |echt |total )?schwer|(?:ist|sind) (?:leider |echt |so |gar |überhaupt |absolut )*(?:nicht (?:so )?(?:mein ding|meine (?:stärke|welt)|mein fall|meins)|mein schwachpunkt|meine (?:schwäche|schwachstelle)|ein (?:graus|rätsel|buch mit sieben siegeln)|neuland|fremd für mich)|steh(?:e)? ich (?:leider )?auf kriegsfuß|(?:bin|war) ich (?:leider |echt |total |ziemlich |richtig )*(?:schlecht|mies|schwach|eine niete|nicht (?:so )?(?:gut|fit|sicher)|unsicher|raus)|hapert es|hab(?:e)? ich (?:leider |gar |noch |so )*(?:nie (?:gelernt|benutzt|gemacht|gehabt|gebraucht)|nicht (?:drauf|so drauf)|keinen (?:plan|schimmer)|keine ahnung|null (?:plan|ahnung|bock))|(?:kann|versteh\w*|kapier\w*|check\w*|raff\w*) ich (?:leider |echt |so |gar |überhaupt |absolut |einfach )*(?:nicht|nix|nichts|null|kaum)|fehlt mir(?: (?:noch|komplett|völlig))?|kenne? ich mich (?:leider |gar |so |überhaupt )*(?:null|nicht|kaum|wenig) aus)(?= ?(?:[;,.!?\n]|$)| (?:und|aber|weil)\b)",
        rf"\b(?:schwächen?|schwachpunkte?|schwachstellen?|defizite?)(?: sind| ist| liegen| liegt|:| hab ich| habe ich)+ ?(?:vor allem |im |in der |in |beim |bei )?{ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:hapert es|hapert's|happerts|haperts)(?: (?:noch|leider|ein bisschen|etwas|ganz schön))* (?:an|am|bei|beim|mit|im|in) {ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:keine ahnung|kein plan|keinen plan|null ahnung|null plan|keinen (?:blassen )?schimmer|wenig ahnung) (?:von|mit|bei|in|wie man) (?!(?:was|wie|wo)\b){ARTICLE}{LIST}{LIST_END}",
        rf"\b(?:schlecht|mies|schwach|eine niete|nicht (?:so |besonders )?(?:gut|fit|sicher)|unsicher|probleme|schwierigkeiten|mühe) (?:in|im|mit|beim|bei) (?!(?:mein\w*|der arbeit|dem job|form)\b){ARTICLE}{LIST}{LIST_END}",
    ),
    award_joint=spelt(
        rf",? (?:und|sowie|plus|&|/) (?:den |einen |das |ein |die |eine |auch )*(?=(?:[\w-]+ ){{0,2}}?(?:{AWARD}|{LICENCE}|{SCHOOL}))"
    ),
)
