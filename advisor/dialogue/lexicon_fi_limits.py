"""Finnish words for numbers, dates, forms, languages and places."""

import re
from decimal import Decimal

from advisor.dialogue.lexicon import (
    DAY_IN_FIGURES,
    NUMBER,
    AcceptWords,
    DateWords,
    NumberWords,
    compile_all,
)
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

ONES: dict[str, int] = {
    "yksi": 1, "yhden": 1, "yhdessä": 1, "yhtenä": 1, "yks": 1, "kaksi": 2, "kahden": 2, "kahdessa": 2, "kahtena": 2, "kaks": 2,
    "kolme": 3, "kolmen": 3, "kolmessa": 3, "kolmena": 3, "neljä": 4, "neljän": 4, "neljässä": 4, "neljänä": 4, "viisi": 5, "viiden": 5,
    "viidessä": 5, "viitenä": 5, "viis": 5, "kuusi": 6, "kuuden": 6, "kuudessa": 6, "kuus": 6, "seitsemän": 7, "seittemän": 7,
    "kahdeksan": 8, "kaheksan": 8, "yhdeksän": 9, "yheksän": 9, "kymmenen": 10, "kymmenessä": 10, "kymppi": 10, "yksitoista": 11,
    "kaksitoista": 12, "kahdentoista": 12, "viisitoista": 15, "kahdeksantoista": 18, "kaksikymmentä": 20, "kolmekymmentä": 30,
    "neljäkymmentä": 40, "viisikymmentä": 50, "pari": 2, "parin": 2, "parina": 2,
}  # fmt: skip
UNITS = ("kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän")
NUMBER_WORDS: dict[str, Decimal] = {
    **{word: Decimal(value) for word, value in ONES.items()},
    **{f"{unit}sataa": Decimal(100 * value) for value, unit in enumerate(UNITS, start=2)},
    **{f"{unit}sataa": Decimal(100 * value) for value, unit in enumerate(("kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan", "yheksän"), start=2)},
    "viittäsataa": Decimal(500), "viittä sataa": Decimal(500), "neljääsataa": Decimal(400), "kolmeasataa": Decimal(300), "kahtasataa": Decimal(200), "kuuttasataa": Decimal(600),
    "seitsemääsataa": Decimal(700), "kahdeksaasataa": Decimal(800), "yhdeksääsataa": Decimal(900), "viidensadan": Decimal(500), "kolmensadan": Decimal(300), "kahdensadan": Decimal(200), "nolla": Decimal(0),
    "viitisen": Decimal(5), "kymmenisen": Decimal(10), "kuutisen": Decimal(6), "nelisen": Decimal(4), "kolmisen": Decimal(3), "viitisensataa": Decimal(500), "parisataa": Decimal(200), "parisen": Decimal(2),
    **{f"{unit}tuhatta": Decimal(1000 * value) for value, unit in enumerate(UNITS, start=2)},
    "sata": Decimal(100), "sadan": Decimal(100), "sataa": Decimal(100), "satanen": Decimal(100), "satasta": Decimal(100),
    "tuhat": Decimal(1000), "tuhannen": Decimal(1000), "tuhatta": Decimal(1000), "tonni": Decimal(1000), "tonnin": Decimal(1000),
    "tonnia": Decimal(1000), "puoli": Decimal("0.5"), "puolen": Decimal("0.5"), "puolessa": Decimal("0.5"), "puolitoista": Decimal("1.5"),
    "puolentoista": Decimal("1.5"), "puoltoista": Decimal("1.5"),
}  # fmt: skip
WORD = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
NUMBER_WORDS[""] = Decimal(1)  # "tunti päivässä" is one hour
N = rf"(?P<n>{NUMBER}|\b{WORD}(?: {WORD}){{0,3}}\b)"
TO = rf"(?: ?(?:-|tai) ?(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = r"(?:(?<!\w)(?:noin|about|sanotaan|n\.|suunnilleen|enintään|korkeintaan|vain|max\.?|maksimissaan|ehkä|alle|reilu|vajaa|vähintään|jotain) ?){0,3}"
HOURS = r"(?:tuntia|tunnin|tunti|tunteja|h|t)\b"
WEEK = r"(?:viikossa|viikolla|viikko|vko|vk|viikottain|viikoittain|joka viikko)\b"
PER = r"(?: ?(?:per|/|joka|a) ?| )"
SITTING = r"(?:iltaa|iltana|ilta|aamua|aamuna|iltapäivää|iltapäivänä)"
NOT_BARE = r"(?! ?(?:per\b|/|päiv|kuuka|kokemu|töitä|työtä|yhteensä|sitten|kurss))"

MONTH = r"(?P<month>(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\w*|kevä\w+|kesä(?:ksi|llä|n|stä|ä|än)?|syks\w+|talv\w+|joulu(?:un|ksi|na|n|sta|a)?)\b"
YEAR = r"(?:(?:vuoden |vuotta |vuonna )?(?P<year>20\d\d)\b)"
NEXT = r"(?:(?P<next>ensi|ens|tulevan|tulevaan|seuraavan|seuraavaan|tänä|tämän) (?:vuoden )?)?"
DAY = rf"(?:(?P<day>\d{{1,2}})\. ?(?:päivä\w* )?)?{MONTH}(?: {YEAR})?"

LANGUAGES = {
    stem: LanguageCode(code)
    for stem, code in {
        "suome": "fi", "suomen": "fi", "englan": "en", "ruots": "sv", "saksa": "de", "ransk": "fr", "espanj": "es", "viro": "et",
        "tanska": "da", "norja": "no", "tšek": "cs", "puola": "pl", "itali": "it", "hollan": "nl", "portug": "pt",
        "english": "en", "finnish": "fi", "swedish": "sv",
    }.items()
}  # fmt: skip
L = r"(?:suome|englanni|ruotsi|saksa|ranska|espanja|viro|tanska|norja|tšeki|puola|italia|hollanni|portugali)"
COUNTRIES = {
    "suomessa": "FI", "virossa": "EE", "ruotsissa": "SE", "norjassa": "NO", "tanskassa": "DK", "saksassa": "DE", "puolassa": "PL",
    "latviassa": "LV", "liettuassa": "LT", "ranskassa": "FR", "espanjassa": "ES", "italiassa": "IT", "portugalissa": "PT",
    "alankomaissa": "NL", "hollannissa": "NL", "belgiassa": "BE", "itävallassa": "AT", "sveitsissä": "CH", "tšekissä": "CZ",
    "slovakiassa": "SK", "unkarissa": "HU", "irlannissa": "IE", "islannissa": "IS", "kreikassa": "GR", "romaniassa": "RO",
    "bulgariassa": "BG", "kroatiassa": "HR", "sloveniassa": "SI", "maltalla": "MT", "kyproksella": "CY", "luxemburgissa": "LU",
    "isossa-britanniassa": "GB", "britanniassa": "GB", "australiassa": "AU",
}  # fmt: skip
COUNTRY = rf"(?P<country>{'|'.join(COUNTRIES)})"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "t": 1000, "tonnia": 1000, "tonni": 1000, "tuhatta": 1000, "sataa": 100},
    hours_per_week=compile_all(
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|kertaa|päivänä){PER}{WEEK},? ?(?:noin |aina )?{N} ?{HOURS}",
        rf"{ABOUT}{N} ?{HOURS},? (?P<sittings>{NUMBER}|\b{WORD}\b) (?:{SITTING}|kertaa|päivänä){PER}{WEEK}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:uutti[ae]?)?\b)){PER}?{WEEK}",
        rf"\b(?:viikossa|viikoittain|viikottain|joka viikko) (?:on |olisi |voin |aikaa |käyttää |minulla |mulla |opiskella |ehdin ){{0,4}}{ABOUT}{N}{TO} ?{HOURS}",
        rf"{ABOUT}{N}{TO} ?(?:{HOURS}|(?P<minutes>min(?:uutti[ae]?)?\b)){PER}(?:(?P<workday>arkipäivässä|arkipäivä|arkisin)|(?P<month>kuukaudessa|kuussa|kk)|(?P<day>päivässä|päivä|pv|päivittäin|ilta|ilta[ns]?|illassa))\b",
        r"\b(?P<n>)(?:tunti|tunnin) (?:(?P<day>päivässä|joka päivä|joka ilta|illassa)|viikossa)\b",
        rf"{ABOUT}{N}{TO} (?P<evenings>{SITTING}){PER}{WEEK}",
        rf"\b(?:minulla on|mulla on|aikaa on|aikaa olisi|voin (?:käyttää|opiskella)|pystyn|ehdin|vain|oikeastaan|sittenkin|tai siis|ennemmin|eiku) (?:aikaa |opiskella |käyttää |vain ){{0,3}}{ABOUT}{N}{TO} ?{HOURS}{NOT_BARE}",
    ),
    hours_bare=re.compile(rf"{ABOUT}{N}{TO} ?(?:tuntia|tunnin|tunti|h)\b{NOT_BARE}"),
    job_hours_before=re.compile(r"\b(?:työskentelen|töissä|töitä|työtä|työaika(?:ni)?(?: on)?|työviikko(?:ni)?(?: on)?|työt)(?: (?:noin|vain|n\.|on|yli|alle|lähes))* ?$"),
    job_hours_after=re.compile(r" ?(?:töissä|töitä|työtä)\b"),
    money=compile_all(
        rf"(?:\b(?:budjetti(?:ni)?(?: on| olisi)?)[ :;=]+)?{ABOUT}(?P<currency>€|£|\$|\beur ) ?(?P<n>{NUMBER})(?: ?(?P<times>k)\b)?",
        rf"(?:\b(?:budjetti(?:ni)?(?: on| olisi)?)[ :;=]+)?{ABOUT}{N} ?(?P<times>k\b|t(?= ?€)|tonnia|tuhatta|sataa)? ?(?P<currency>€|£|\$|(?:euroa|euron|euroo|eurolla|eurosta|euro|eur|egeä|e|puntaa|dollaria|kruunua(?=x))\b)",
        rf"\b(?:maksaa|maksais\w*|laittaa|käyttää|sijoittaa|pistää|budjetti(?:ni)?|varaa|yli|enempää kuin|alle) (?:max |enintään |noin |yli |enempää kuin |alle ){{0,2}}(?P<n>{NUMBER}|\b(?:{WORD})(?: {WORD})?\b)(?! ?(?:{HOURS}|-|kuuka|kk|vuo|v\b|viikk|vko|min|%|{SITTING}|kurss|last|hlö|henk|päiv|pv|asia))",
        rf"{ABOUT}(?P<n>{NUMBER}) ?(?P<times>tonnia|tonni|tuhatta)\b(?! (?:hiiltä|kiloa))",
        rf"{ABOUT}\b(?P<n>(?:{WORD} )?(?:tonni(?:n|a)?|satasta|satanen))\b",
        rf"\b(?:budjetti(?:ni)?(?: on| olisi)?|rahaa(?: on| olisi)?)[ :;=]+{ABOUT}{N} ?(?P<times>k|tonnia|tuhatta|sataa)?\b(?! ?(?:{HOURS}|-|kuuka|vuo|viikk|min|%|{SITTING}))",
    ),
    other_money_before=re.compile(
        r"\b(?:ansaitsen|tienaan|palkka(?:ni)?(?: on)?|tulot(?:ni)?(?: on| ovat)?|(?<!voin )(?<!voisin )(?<!viitti )(?<!viittis )(?<!haluu )(?<!halua )(?<!pysty )(?<!saa )(?<!yritys )(?<!voi )(?<!ei )maksaa|maksoi|vuokra(?:ni)?(?: on)?|velkaa(?: on)?|menetin)(?: (?:noin|vain|yli|alle|n\.))* ?$"
    ),
    other_money_after=re.compile(r" ?(?:/|per|joka)? ?(?:kuussa|kuukaudessa|kk\b|kuukausi|tunnissa|tunti|/h|vuodessa|päivässä|viikossa)| (?:velkaa|palkkaa)\b"),
    replaced_before=re.compile(r"\b(?:ei|eikä)(?: (?:noin|enää|vain))* ?$"),
    free_of_charge=re.compile(
        r"\b(?:ilmai\w+|maksuton\w*|maksuttom\w+|(?:ei|eikä) (?:minulla |mulla )?(?:ole |oo )?(?:yhtään |ollenkaan )?rahaa|(?:en|ei) (?:voi|halua) maksaa(?! (?:yli|enemp|kuin|\d|paljo))|budjetti(?:ni)?(?: on)? (?:nolla|0)(?: ?(?:€|e|euroa))?|rahaa ei (?:ole|oo)|nollabudjetti)\b"
    ),
)  # fmt: skip

DATES = DateWords(
    within=re.compile(
        rf"(?:\b(?:seuraavan )?(?:{N} )?(?P<unit>kuukauden|kuukaudessa|vuoden|vuodessa|viikon|viikossa|kk) (?:sisällä|sisään|aikana|kuluessa|päästä|kuluttua)\b)"
        rf"|(?:\b(?P<n2>\d{{1,3}}|{WORD}) ?(?P<unit2>vuodessa|kuukaudessa|kk:ssa)\b)"
        r"|(?:(?:^|[;,.] ?|\bvalmiiksi )(?P<unit3>vuodessa|vuoden sisällä)(?= ?(?:[;,.!]|$)))"
    ),
    until=compile_all(
        *(rf"\b{figures} ?(?:mennessä|asti|saakka)\b" for figures in DAY_IN_FIGURES),
        *(rf"(?P<before>(?<!ei )\bennen) {figures}" for figures in DAY_IN_FIGURES),
        rf"\b{NEXT}{DAY}(?:n)? ?(?P<start>alkuun )?(?:(?:loppuun |puoliväliin )?mennessä|asti|saakka)\b",
        rf"\b{YEAR} (?:{MONTH} ?)?(?P<start>alkuun )?(?:loppuun )?mennessä\b",
        rf"(?P<before>(?<!ei )\bennen) {NEXT}{DAY}",
        rf"(?P<before>(?<!ei )\bennen) {YEAR}",
        r"\b(?:(?P<next>ensi|ens|seuraavan|tulevan)|tämän|tän) (?P<thisyear>vuoden) (?P<start>alkuun )?(?:loppuun )?mennessä\b",
        r"(?<!ensi )(?<!ens )\b(?P<thisyear>vuoden) loppuun mennessä\b",
        r"\b(?:ensi |ens |tulevaksi |seuraavaksi )?(?P<month>(?:kevä|syks|kesä|talve|joulu)\w*?ksi|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuksi)(?: (?P<year>20\d\d))?\b",
        rf"\bvalmi\w+ {NEXT}{DAY}",
    ),
    since=compile_all(
        rf"\b{NEXT}{DAY} (?:alkaen|lähtien|eteenpäin|alusta)\b",
        rf"\b{NEXT}{DAY} (?P<after>jälkeen)\b",
        *(rf"\b{figures} ?(?:alkaen|lähtien)\b" for figures in DAY_IN_FIGURES),
        rf"\b(?:aloitan|aloittaisin|aloittaa|voin aloittaa|voisin aloittaa|alkaen|lähtien|aikaisintaan|ei ennen) {NEXT}{DAY}",
        r"\b(?:aloitan|aloittaisin|aloittaa|aikaisintaan) (?:vasta )?(?:vuonna )?(?P<year>20\d\d)\b",
        rf"\b(?:aloit\w+|alka\w+|alois\w*|startti|lähtö)(?: (?:olis|olisi|ois|vasta|voisi|vois|sopii|on|käy))* {NEXT}{DAY}",
        rf"\b{NEXT}(?:(?P<day>\d{{1,2}})\. ?(?:päivä\w* )?)?(?P<month>(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuusta|keväästä|syksystä|kesästä)(?: {YEAR})?\b(?! (?:lähtien työ|\w+kuuhun))",
        rf"\b{NEXT}{DAY} (?:voin |voisin |pystyn |ehdin )?(?:aloittaa|alkaa|alottaa|aloittamaan)\b",
    ),
    months={
        "tammi": (1, 1), "helmi": (2, 1), "maalis": (3, 1), "huhti": (4, 1), "touko": (5, 1), "kesäkuu": (6, 1), "heinä": (7, 1), "elo": (8, 1),
        "syysk": (9, 1), "loka": (10, 1), "marras": (11, 1), "joulukuu": (12, 1), "kevä": (3, 3), "kesä": (6, 3), "syks": (9, 3),
        "talv": (12, 3), "joulu": (12, 1),
    },
    feasts={"joulu": (12, 24)},
    year_units=("vuo",),
    week_units=("viik",),
)  # fmt: skip

ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: re.compile(r"\b(?:monimuoto\w*|hybridi\w*|osittain (?:verkossa|etänä)|osin (?:verkossa|etänä))"),
        Mode.ONLINE: re.compile(
            r"\b(?:verkossa|verkko-?(?:kurss|opinto|opinno|opisk|opetu|toteutu)\w*|etänä|etäop\w*|etäkurss\w*|netissä|netin kautta|nettikurss\w*|etäopinto\w*|zoomissa|teamsissa|online(?:na)?(?! ?-?(?:markkin|kaup))|kotoa käsin)\b"
        ),
        Mode.ONSITE: re.compile(r"\b(?:lähiop\w*|lähikurss\w*|lähitunn\w*|paikanpäällä|läsnä\w*|paikan päällä|luokassa|luokkaopetu\w*|kampuksella|kasvokkain|livenä)\b"),
        Mode.WORKPLACE: re.compile(r"\b(?:työpaikalla(?= ?(?:[;,.!?\n]|$)| (?:käy|sopii|onnistu\w*|opiskel\w+|tapahtu\w+))|töiden ohessa työpaikalla|työpaikalla oppi\w*|työssäoppi\w*|työssä oppi\w*|oppisopimu\w*)\b"),
    },
    negation_before=re.compile(r"\b(?:(?<!jos )ei|en|eikä|enkä|älä|ilman|paitsi|muttei)(?: missään nimessä)? (?:[\w-]+ ){0,2}$"),
    negation_after=re.compile(r" (?:ei|eivät) (?:sovi|käy|toimi|onnistu|kiinnosta|ole (?:minua|mua|vaihtoehto))"),
    study_languages=compile_all(
        rf"\b(?P<languages>{L}ksi)\b(?! (?:puhu|kirjoit|kommunik|asioi))",
        rf"\b(?P<languages>(?:{L}|englanti|englannin|ruotsin|suomen)(?: (?:tai|ja) (?:{L}|englanti|suomi|ruotsi))?)(?:n kieli)? (?:on |ois |olisi )?(?:ok |käy |sopii |hyvä |parempi )?(?:opetuskiel\w+|opiskelukiel\w+|kurssikiel\w+)\b",
        rf"\b(?:opetuskiel\w+|opiskelukiel\w+|kurssikiel\w+)(?: on| olis\w*| vois\w*|:)? (?P<languages>{L}(?: (?:tai|ja) {L})?)\b",
        r"\bin (?P<languages>english|finnish|swedish)\b",
        r"\b(?P<languages>(?:suomen|englannin|ruotsin|saksan|ranskan|espanjan|viron)-?kieli\w*)\b(?! (?:taito|asiaka))",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"\b(?:opisk\w+|kurss\w+|koulutu\w+|koulutta\w+|opinto\w+|opetu\w+|lähiop\w+|vain|oppia) (?:(?!töi|työ|asu)[\w-]+ ){{0,3}}{COUNTRY}\b",
        rf"\b(?:missä (?:vaan|vain|tahansa)|jossain(?:päin)?|mielellään|ainoastaan|mieluiten) {COUNTRY}\b",
        rf"\b{COUNTRY} (?:(?!töi|työ|asu)[\w-]+ )?(?:järjestettäv\w+|opisk\w+|kurss\w+|koulutu\w+)",
    ),
    country_names=COUNTRIES,
    lifelong_learning=re.compile(r"\b(?:jatkuva\w* oppimi\w*|avoi\w+ (?:opinto|opetu|kurss|yliopisto|ammattikorkea)\w*|elinikäi\w* oppimi\w*)"),
    priorities={
        Objective.COST: re.compile(r"\b(?:mahdollisimman (?:halva|halvalla|edulli)\w*|mitä halvempi sen parempi|halvin\w*|halvimm\w+|edullisi(?:n|mm)\w*|hinta (?:ratkaisee|on tärkein\w*))\b"),
        Objective.FINISH: re.compile(r"\b(?:(?<!aloittaa )(?<!alkaa )(?<!alkamaan )mahdollisimman (?:nopea\w*|pian|äkkiä|aikaisin)|valmistu\w+ (?:nopeesti|nopeasti|äkkiä|pian)|(?:nopeesti|nopeasti|äkkiä) (?:valmi\w+|läpi)|mitä nopeammin sen parempi|nopein\w*|nopeimm\w+|aika ratkaisee)\b"),
        Objective.HOURS: re.compile(r"\b(?:mahdollisimman (?:vähä\w*|vähin) (?:työ|opiskelu|tunt|tunnei|aja|aika|vaiva)\w*|vähiten (?:tunteja|työtä|aikaa|vaivaa)|vähimm\w+ (?:tunnei|työ)\w*)\b"),
        Objective.COVERAGE: re.compile(r"\b(?:mahdollisimman (?:kattava\w*|paljon (?:osaamista|taitoja|uutta))|kattavi(?:n|mm)\w*|sisältö (?:ratkaisee|on tärkein\w*))\b"),
    },
    provider_marker=r"\b{name}\w*\b",
    not_a_provider_before=re.compile(r"\b(?:töissä|työskentelen|asun|asuin|olen|työnantaja(?:ni)?(?: on)?)(?: [\w-]+){0,1} ?$"),
    no_limit=re.compile(
        r"\b(?:ohita\w*|skip|seuraava kysymys|ei (?:ole )?rajaa|ei (?:ole |oo )?väliä|en (?:tiedä|tiiä|tiä|osaa sanoa|osaa sanoo|oo varma|ole varma)(?: vielä)?|en mä (?:tiedä|tiiä|osaa sanoa|osaa sanoo)|(?:emt|empä tiedä|en kerro|en sano|hyppää yli|seuraava)|emmä tiiä|ihan sama|mikä (?:vain|vaan|tahansa)|kumpi (?:vain|vaan|tahansa)|kumpikin(?: käy)?|molemmat(?: käy\w*)?|riippuu|en halua (?:kertoa|sanoa|vastata)|ei merkitystä|joustava)\b"
    ),
    lifted={
        RequestField.BUDGET: re.compile(r"\b(?:raha(?:lla)? ei (?:ole )?(?:ongelma|väliä|merkitystä)|hinnalla ei (?:ole )?(?:väliä|merkitystä)|ei budjettirajaa|unohda budjetti)\b"),
        RequestField.LATEST_FINISH: re.compile(r"\b(?:ei (?:ole )?(?:kiirettä|kiire|takarajaa|aikarajaa|deadlinea)|unohda (?:takaraja|aikaraja))\b"),
        RequestField.MODES: re.compile(r"\b(?:(?:verkossa|lähiopetuksena|etänä) tai (?:verkossa|lähiopetuksena|paikan päällä|etänä) (?:käy|kumpikin käy))\b"),
        RequestField.LANGUAGES: re.compile(r"\bkielellä ei (?:ole )?väliä\b"),
        RequestField.COUNTRIES: re.compile(r"\b(?:missä maassa (?:vain|tahansa)|maalla ei (?:ole )?väliä)\b"),
        RequestField.PROVIDER_WORDS: re.compile(r"\b(?:missä (?:oppilaitoksessa|koulussa) (?:vain|tahansa)|oppilaitoksella ei (?:ole )?väliä)\b"),
    },
)  # fmt: skip
