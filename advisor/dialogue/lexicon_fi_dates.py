"""Finnish words for dates and spans: when study may begin and by when it must end."""

from advisor.dialogue.lexicon import DAY_IN_FIGURES, DateWords, compile_all
from advisor.dialogue.lexicon_fi_numbers import WORD, N
from advisor.dialogue.patterns import pattern

CALENDAR = r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)"
FEAST = r"(?:juhannu[sk]|vap(?:pu|u)|loppiai|vuodenvaih|uudenvuode|uuden vuode|itsenäisyysp|(?:kesä|hiihto|talvi|syys|joulu)lom)\w*"
MONTH = rf"(?P<month>{CALENDAR}kuu\w*|{FEAST}|kevä\w+|kesä(?:ksi|ks|llä|l|nä|isin|n|stä|st|ä|än|kaudella|aikaan)?|syks\w+|talv\w+|joulu(?:un|ksi|ks|na|n|sta|a)?)\b"
YEAR = r"(?:(?:vuoden |vuotta |vuonna )?(?P<year>20\d\d)\b)"
COMING = r"(?:ensi|ens|ensin|tulevan?|tulevana|tulevaan|tulevassa|seuraavan?|seuraavana|seuraavaan|seuraavassa)"
NEXT = rf"(?:(?P<nextyear>{COMING} (?:vuoden|vuonna|vuoen)) |(?P<next>{COMING}|tänä|tämän|tän|tässä) (?:vuoden )?)?"
DAY = rf"(?:(?P<day>\d{{1,2}})\. ?(?:päivä\w* )?)?{MONTH}(?: {YEAR})?"
BY = r"(?:mennessä|mennesä|mennes|menness|asti|saakka|saakk)\b"
BEFORE = (
    r"(?P<before>(?<!ei )(?<!en )(?<!eikä )(?<!enkä )(?<!voi )(?<!pysty )(?<!ehdi )(?<!pääse )(?<!kerkee )(?<!kykene )(?<!aloita )(?<!alota )(?<!ala )(?<!aloittaa )(?<!alottaa )(?<!alkaa )"
    r"(?<!aloittamaan )(?<!alottaan )(?<!alkamaan )(?<!mitään )\bennen)"
)
NOT_PAST = r"(?!stui|stunu|stunee)"
READY = rf"(?:valmi{NOT_PAST}\w*|paperit|loppuun)"
BEGINS = r"(?:aloit(?!in|ti|et)\w*|alott(?!i)\w*|alotan\w*|alotus\w*|aloitus\w*|alka(?!nut|nu\b)\w*|alois\w*|alkuun|startat\w*|starttaa|startti\w*|lähtö|liikkeelle|läh(?:tisin|teä|den|tee) (?:kouluun|koulutukseen|opiskel\w+|opintoihin|kurssille)|opiskelemaan|opiskelee|opintoihin|opinnot käyntiin)"
FREELY = r"(?:(?:olis|olisi|ois|vasta|voisi|voisin|vois|voin|pystyn|pystyisin|pääsen|pääsisin|ehdin|haluan|haluun|haluaisin|haluisin|mä|minä|sit|sitten|joskus|noin|aikaisintaan|aikasintaan|sopii|on|käy|kävis|heti|mieluiten|vaikka|tarkotus|tarkoitus|aikomus|ajatus|ajatuksena|suunnitelmissa|tarkoituksena|taas|opiskelun|opiskelut|opinnot|kurssit) ){0,4}"
FIGURES = (*DAY_IN_FIGURES, r"(?:(?P<d>\d{1,2})[./](?P<mo>\d{1,2})\.?(?!\d))")
"""Also without a year."""

SPAN_OF = r"(?P<unit>kuukauden|vuoden|viikon|kk:?n?|vk:?n?|vkon?)"
AT_MOST = r"(?:max\.?|maks\.?|maksimissaan|enintään|korkeintaan|ei yli|(?:ei |en )?(?:kauempaa|kauemmin|pidempään|pitempään|pidempi|pitempi) (?:kuin|ku|kun))"
LIMIT = rf"(?:{AT_MOST}|alle|yli|(?:enempää|enemmän) (?:kuin|ku|kun))"

DATES = DateWords(
    within=pattern(
        rf"(?:(?<!muutaman )(?<!monen )(?<!usean )\b(?:seuraavan )?(?:{N} ?)?(?P<unit>kuukauden|kuukaudessa|vuoden|vuodessa|viikon|viikossa|kk:?n|kk) (?:sisällä|sisäl|sisään|aikana|kuluessa|päästä|kuluttua)\b)"
        rf"|(?:(?P<cap>\b(?:(?:kestää|kestä|kestäis\w*|olla|viedä|mennä|venyä|vie|kesto|aikaa)(?: saa| on)? {LIMIT}|aikaa (?:on|ois|olis|olisi)(?: enää| vain| vaan)?|{AT_MOST}) (?:noin )?)?\b(?P<n2>\d{{1,3}}|{WORD}) ?(?P<unit2>vuodessa|vuodes|kuukaudessa|kuukaudes|viikossa|kk:ssa|kuukautta|kuukauden|kuukausi|kk|vuotta|vuoden|viikkoa|vk)\b"
        rf"(?(cap)(?! ?(?:kokemus|työkok|vanha|sitten|töi|duun|ollu|olen|oon|/|\())|(?:(?<=dessa)|(?<=des)|(?<=:ssa)| (?:kestäv\w+|pitu\w+|mitta\w+|aikaa\b(?! sitten)|on (?:max|maks|maksimi|yläraja|ehdoton)|max\b|maksimissaan|enintään|korkeintaan|koulutus))(?! ?(?:kokemus|töi))))"
        rf"|(?:(?:^|[;,.!] ?|\b{READY} (?:max |jo |noin )?|\b{AT_MOST} |\balle (?=vuodes))(?P<unit3>vuodessa|vuodes|vuoden sisällä|vuosi|vuoden)(?= ?(?:[;,.!]|$| (?:max|maks|maksimissaan|korkeintaan|enintään|valmi{NOT_PAST}\w*|läpi)\b)))"
    ),
    until=compile_all(
        *(rf"\b{figures} ?{BY}" for figures in FIGURES),
        *(rf"{BEFORE} {figures}" for figures in FIGURES),
        *(rf"\b(?:viimeistään|takaraja|deadline|dedis|määräaika)(?: on|:)? {figures}" for figures in FIGURES),
        rf"\b{NEXT}{DAY}(?:n)? ?(?P<start>alkuun |alkuu )?(?:(?:loppuun |loppuu |puoliväliin )?{BY})",
        rf"\b{YEAR} (?:{MONTH} ?)?(?P<start>alkuun )?(?:loppuun )?{BY}",
        rf"{BEFORE} (?:kuin |ku |kun )?{NEXT}{DAY}",
        rf"{BEFORE} (?:kuin|ku|kun) (?:[\w-]+ ){{1,7}}?{NEXT}{DAY}",
        rf"\b{NEXT}{DAY}(?: (?!ennen|sitä|siihen)[\w-]+){{0,3}},? (?:(?:ja|mut|mutta|et|niin|eli) ){{0,2}}(?:(?P<before2>sitä ennen|ennen sitä)|siihen mennes(?:sä)?)\b",
        rf"{BEFORE} {YEAR}",
        rf"\b(?:viimeistään|viimistään|takaraja|deadline)(?: on|:)? {YEAR}(?! ?(?:€|e\b|euro))",
        rf"\b{READY} (?:(?!al[ko]|alot|start|läht|työ|ennen)[\w-]+ ){{0,3}}{NEXT}{DAY}",
        rf"\b(?:viimeistään|viimistään|takaraja|deadline|dedis|määräaika)(?: on|:)? {NEXT}{DAY}",
        rf"\b{NEXT}{DAY} (?:on )?(?:viimeistään|takaraja|deadline|dedis)\b",
        rf"\b(?:(?P<next>{COMING})|tämän|tän) (?P<thisyear>vuoden) (?P<start>alkuun )?(?:(?:loppuun )?{BY}|(?:puolella|puolel|aikana|lopussa|loppuun)\b)",
        rf"\b(?:viimeistään|{READY}(?: viimeistään| jo| joskus)?) (?P<next>{COMING}) (?P<thisyear>vuonna)\b",
        r"(?<!ensi )(?<!ens )\b(?P<thisyear>vuoden) loppuun mennes(?:sä)?\b",
        r"\b(?:ensi |ens |tulevaksi |seuraavaksi )?(?P<month>(?:kevä|syks|kesä|talve|joulu|juhannu|vapu)\w*?ksi?|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuksi?)(?: (?P<year>20\d\d))?\b",
        rf"\bvalmi{NOT_PAST}\w* (?:(?:viimeistään|jo|joskus|olla|tulla|ois|olis|olisi|pitäis|pitää|pitäs) ){{0,3}}{NEXT}{DAY}",
        rf"\b{NEXT}{DAY} (?:(?:pitäis|pitäisi|pitää|pitäs|haluan|haluun|haluaisin|haluisin|olis|ois|olisi|olla|oltava|jo|tulla|viimeistään) ){{0,4}}valmi{NOT_PAST}\w*",
    ),
    since_first=compile_all(
        rf"\b(?:(?:en|ei|eikä|enkä|emme)(?: (?!ennen\b)[\w-]+){{0,3}}|aikaisintaan|aikasintaan) ennen {NEXT}{DAY}",
        *(rf"\b(?:en|ei|eikä|enkä|emme)(?: (?!ennen\b)[\w-]+){{0,3}} ennen {figures}" for figures in FIGURES),
        rf"\b(?:en|ei|eikä|enkä|emme)(?: (?!ennen\b)[\w-]+){{0,3}} ennen (?:(?P<next>{COMING}) )?(?P<thisyear>vuotta)\b",
        rf"(?<!muutaman )(?<!monen )\b(?:{N} ?)?{SPAN_OF} (?:päästä|kuluttua) {FREELY}(?:{BEGINS}|pääs(?:en|isin))\b",
        rf"\b{BEGINS} {FREELY}(?:{N} ?)?{SPAN_OF} (?:päästä|kuluttua)\b",
        rf"\b{COMING} (?P<nextmonth>kuussa|kuus|kuusta|kuun alusta|kuun alussa|kuukaudesta|kuun)(?=(?: (?:alkaen|lähtien)\b|(?: [\w-]+){{0,3}} {BEGINS}|(?: [\w-]+){{0,2}} (?:pääsen|pääsisin)))",
        rf"\b{BEGINS} {FREELY}{COMING} (?P<nextmonth>kuussa|kuus|kuusta|kuun)\b",
        rf"\b(?P<next>{COMING}|uude(?:sta|n)) (?P<thisyear>vuonna|vuodesta|vuoden (?:alusta|alussa|puolella)|vuoden)(?=(?:,? (?:alkaen|lähtien)\b|(?: (?!valmi)[\w-]+){{0,3}} (?:{BEGINS}|pääsen)\b))",
        rf"\b{BEGINS} {FREELY}(?P<next>{COMING}|uude(?:sta|n)) (?P<thisyear>vuonna|vuodesta|vuoden (?:alusta|alussa|puolella))\b",
        rf"\b{NEXT}{DAY} (?P<after>jälkeen|jälkee|jälk)\b",
        rf"\b(?:loppu|päätty|umpeutu)\w* {NEXT}{DAY}[,;]? (?:(?:ja|niin|mutta|mut|vasta|et|eli) ){{0,2}}(?P<after>(?:sen|sit|siitä|sitten|jonka) (?:jälkeen|jälkee|eteenpäin)|sitten|sit|jonka jälkeen|vasta)\b",
        rf"\b(?:kun|ku|kunhan|jahka) (?:[\w-]+ ){{1,5}}?(?P<after>loppu|päätty|umpeutu|valmistu|ohi)\w* {NEXT}{DAY}(?! {BY})",
        rf"\b{NEXT}{DAY} (?:alkaen|lähtien|lähtie|eteenpäin|alusta|alust|alussa|(?P<middle>puoliväli\w*)|(?P<end>lopu(?:ssa|sta|lla)|loppupuole\w+))(?= ?(?:[;,.!?]|$)|(?: [\w-]+){{0,3}} (?:{BEGINS}|pääsen|voin|vois|voisin|ehdin|onnistu\w*)\b)",
        rf"\b{NEXT}{DAY} {FREELY}{BEGINS}\b(?! (?:uusi |uus )?(?:työ|duuni))",
    ),
    since=compile_all(
        rf"\b{NEXT}{DAY} (?:alkaen|lähtien|lähtie|eteenpäin|alusta|alust)\b",
        rf"\b{NEXT}{DAY} (?P<after>jälkeen)\b",
        *(rf"\b{figures} ?(?:alkaen|lähtien|eteenpäin)\b" for figures in FIGURES),
        *(rf"\b(?:alkaen|lähtien|aikaisintaan|aikasintaan|{BEGINS}) {FREELY}{figures}" for figures in FIGURES),
        rf"\b(?:{BEGINS}|alkaen|lähtien|aikaisintaan|aikasintaan|ei ennen) {FREELY}{NEXT}{DAY}",
        rf"\b(?:{BEGINS}|aikaisintaan|aikasintaan) {FREELY}(?:vuonna )?(?P<year>20\d\d)\b",
        rf"\b{NEXT}(?:(?P<day>\d{{1,2}})\. ?(?:päivä\w* )?)?(?P<month>{CALENDAR}kuusta|keväästä|syksystä|kesästä|keväst|syksyst)(?: {YEAR})?\b(?! (?:lähtien työ|\w+kuuhun))",
        rf"\b{NEXT}{DAY} {FREELY}{BEGINS}\b(?! (?:uusi |uus )?(?:työ|duuni))",
        rf"\bvasta {NEXT}{DAY}(?! {BY})",
        rf"\b(?:vapaudun|vapautuisin|vapaana|(?:oon|olen|olisin|oisin) vapaa) {FREELY}{NEXT}{DAY}",
    ),
    months={
        "tammi": (1, 1), "helmi": (2, 1), "maalis": (3, 1), "huhti": (4, 1), "touko": (5, 1), "kesäkuu": (6, 1), "kesälom": (6, 2), "heinä": (7, 1), "elo": (8, 1),
        "syysk": (9, 1), "syyslom": (10, 1), "hiihtolom": (2, 1), "talvilom": (2, 1), "loka": (10, 1), "marras": (11, 1), "joulukuu": (12, 1), "joululom": (1, 1), "kevä": (3, 3), "kesä": (6, 3), "syks": (9, 3),
        "talv": (12, 3), "joulu": (12, 1), "juhannu": (6, 1), "vap": (5, 1), "loppiai": (1, 1), "vuodenvaih": (12, 1), "uudenvuode": (12, 1), "uuden vuode": (12, 1), "itsenäisyysp": (12, 1),
    },
    feasts={
        "joulu": (12, 24), "joululom": (1, 6), "juhannu": (6, 24), "vap": (5, 1), "loppiai": (1, 6), "vuodenvaih": (12, 31), "uudenvuode": (12, 31), "uuden vuode": (12, 31),
        "itsenäisyysp": (12, 6),
    },
    year_units=("vuo", "v"),
    week_units=("viik", "vk"),
)  # fmt: skip
"""A summer holiday ends with July; the days of a moving feast such as midsummer are about right."""
