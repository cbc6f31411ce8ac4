"""Finnish words for numbers, hours of study and money, as they are written and as they are spoken."""

from decimal import Decimal

from advisor.dialogue.lexicon import NUMBER, NumberWords, compile_all
from advisor.dialogue.patterns import any_of, pattern

ONES: dict[int, str] = {
    1: "yksi yks yhtä yhden yhtenä yhdessä yhteen yhdestä",
    2: "kaksi kaks kahta kahden kahtena kahdessa kahteen kahdesta pari parii paria parin parina parissa parisen",
    3: "kolme kolmee kolmea kolmen kolmena kolmessa kolmeen kolmesta kolmisen",
    4: "neljä neljää neljän neljänä neljässä neljään neljästä nelisen",
    5: "viisi viis viittä viiden viitenä viidessä viiteen viidestä viitisen",
    6: "kuusi kuus kuutta kuuden kuutena kuudessa kuuteen kuudesta kuutisen",
    7: "seitsemän seittemän seitsemää seittemää seitsemänä seitsemässä seitsemään seittemään seitsemästä seittemästä seiska",
    8: "kahdeksan kaheksan kahdeksaa kaheksaa kahdeksana kahdeksassa kahdeksaan kaheksaan kahdeksasta kaheksasta kasi",
    9: "yhdeksän yheksän yhdeksää yheksää yhdeksänä yhdeksässä yhdeksään yheksään yhdeksästä yheksästä",
    10: "kymmenen kymmene kymmentä kymmenenä kymmenessä kymmeneen kymmenestä kymmenisen kymppi kymppii kymppiä",
    15: "viitisentoista", 20: "parikymmentä parikymment parikyt",
}  # fmt: skip
"""In the cases in which people name hours, months and money."""

UNITS = (
    (2, "kaksi"), (3, "kolme"), (4, "neljä"), (5, "viisi"), (6, "kuusi"), (7, "seitsemän"), (8, "kahdeksan"), (9, "yhdeksän"),
    (2, "kaks"), (3, "kol"), (4, "nel"), (5, "viis"), (6, "kuus"), (7, "seittemän"), (8, "kaheksan"), (9, "yheksän"),
    (2, "kahta"), (2, "kahden"), (3, "kolmea"), (3, "kolmen"), (4, "neljää"), (4, "neljän"), (5, "viittä"), (5, "viiden"),
    (6, "kuutta"), (6, "kuuden"), (7, "seitsemää"), (8, "kahdeksaa"), (9, "yhdeksää"), (2, "pari"), (2, "parin"),
    (5, "viitisen"), (3, "kolmisen"), (4, "nelisen"), (6, "kuutisen"),
)  # fmt: skip
"""What stands before "kymmentä", "sataa" and "tuhatta"."""

TEENS, TEEN = ((1, "yksi"), (1, "yks"), (1, "yhden"), *UNITS), ("toista", "toist")
ENDINGS: dict[str, tuple[Decimal, Decimal]] = {
    **{ten: (Decimal(10), Decimal(0)) for ten in ("kymmentä", "kymment", "kyt", "kymppii", "kymmenen")},
    "kymmentäviisi": (Decimal(10), Decimal(5)),
    **{f"{gap}{hundred}": (Decimal(100), Decimal(0)) for gap in ("", " ") for hundred in ("sataa", "sadan", "sata", "satasta")},
    **{f"{gap}{thousand}": (Decimal(1000), Decimal(0)) for gap in ("", " ") for thousand in ("tuhatta", "tuhannen", "tonnia", "tonnii", "tonnin")},
}  # fmt: skip
"""What a unit is multiplied by, and what is added."""

HALVED, HALF = ((1, "yksi"), *UNITS[:5], *UNITS[8:13]), (" ja puoli", " ja puol", " ja puolen", " ja puolta")

NUMBER_WORDS: dict[str, Decimal] = {
    **{word: Decimal(value) for value, words in ONES.items() for word in words.split()},
    **{f"{unit}{teen}": Decimal(10 + value) for value, unit in TEENS for teen in TEEN},
    **{f"{unit}{ending}": value * times + more for value, unit in UNITS for ending, (times, more) in ENDINGS.items()},
    **{f"{unit}{half}": value + Decimal("0.5") for value, unit in HALVED for half in HALF},
    "nolla": Decimal(0), "puoli": Decimal("0.5"), "puol": Decimal("0.5"), "puolen": Decimal("0.5"), "puolta": Decimal("0.5"), "puolessa": Decimal("0.5"),
    **{word: Decimal("1.5") for word in ("puolitoista", "puolentoista", "puoltoista", "puoltatoista", "puolestoista", "puolessatoista")},
    **{word: Decimal(100) for word in ("sata", "sadan", "sataa", "satanen", "satasta", "satasella", "satasen", "satkun", "satku", "satkuu")},
    **{word: Decimal(1000) for word in ("tuhat", "tuhannen", "tuhatta", "tonni", "tonnin", "tonnia", "tonnii", "tonnilla")},
}  # fmt: skip
COMPOUNDS = ((TEENS, TEEN), (UNITS, ENDINGS), (HALVED, HALF))
WORD = (
    rf"(?:{'|'.join(any_of(unit for _, unit in units) + any_of(endings) for units, endings in COMPOUNDS)}"
    rf"|{any_of(NUMBER_WORDS.keys() - {unit + ending for units, endings in COMPOUNDS for _, unit in units for ending in endings})})"
)
"""The compounds by their parts: of all 1,300 words one by one, patterns take seconds to compile."""
NUMBER_WORDS[""] = Decimal(1)  # "tunti päivässä" is one hour
VAGUE = r"(?<!muutama )(?<!muutaman )(?<!muutamia )(?<!monta )(?<!monen )(?<!jokunen )(?<!jokusen )(?<!usean )"
"""Not behind these: "muutama tunti" is not one hour."""

N = rf"(?P<n>{NUMBER}|{VAGUE}\b{WORD}(?: {WORD}){{0,3}}\b)"

ONE = rf"(?P<n>{NUMBER}|\b{WORD}\b|{VAGUE}\b(?=(?:tunti|tunnin|tunnit|ilta|illan|aamu|aamun)\b))"
"""One number; a word that stands beside another is no sum but a range, as in "viiden kuuden tunnin"."""

SAID = rf"(?P<n>{NUMBER}|\b{WORD}\b)"
TO = rf"(?:(?: ?(?:-|/) ?| (?:tai|taikka|ehkä|tai ehkä|viiva) | (?={WORD}\b))(?P<m>{NUMBER}|\b{WORD}\b))?"
ABOUT = (
    r"(?:(?<!\w)(?:noin|about|sanotaan|n\.|suunnilleen|suurin piirtein|arviolta|enintään|korkeintaan|vain|vaan|max\.?|maks\.?|maksimissaan|ehkä|vaikka|alle|reilu|vajaa|vähintään|ainakin|jotain|"
    r"semmonen|semmoset|sellanen|sellaiset|sellainen|siinä) ?){0,3}"
)
HOURS = r"(?:tunti(?:a|i|in|ii)?|tuntta|tunnin|tunteja|tuntei|tunnit|h|t)\b"
MINUTES = r"(?P<minutes>min(?:uut(?:ti[aei]?|in)|saa?)?\b)"
TIME = rf"(?:{HOURS}|{MINUTES})(?: (?:verran|aikaa|ajan|opiskelua|opiskeluun|opintoja|opinnoille|opintoihin|luokkaa|paikkeilla|kieppeillä|tienoilla|tällee|kerrallaan|pari|pari kolme|tai kaks|tai kaksi)\b){{0,2}}"
WEEK = r"(?:viikossa|viikosta|viikost|viikos|viikolla|viikol|viikkoon|viikko|viikoks(?:i)?|vko(?::?ssa|on)?|vk(?:o?ssa|:ssa)?|viikot?tain|viikoittain|joka viikko|viikkoa kohti)\b"
PER = r"(?: ?(?:per|/|joka|a) ?| )"
PART = r"(?:ilta|aamu|iltapäivä|aamupäivä)"
SITTING = r"(?:(?:arki|viikonloppu|työ)?-?(?:iltaa|iltana|ilta|illan|illassa|aamua|aamuna|aamu|aamun|iltapäivää|iltapäivänä|iltapäivä|iltapäivän|aamupäivää|aamupäivänä|aamupäivä|aamupäivän))"
TIMES = r"(?:kertaa|kerran|kerta|päivänä|päivää|päivän|päivä|eri kertaa)"
ON_WORKDAYS = (
    r"(?P<workday>(?:joka |jokaisena |per )?(?:arkipäivä|arki-?ilta|arkiaamu|työpäivä)(?:nä|ssä|ssa|na|isin|sin|ä|n)?|arkipäivisin|arkipäivinä|arki-?iltoina|arki-?iltaisin|arkisin|arkena|arkipäivät|(?:ma|maanantai) ?- ?(?:pe|perjantai)(?:sin)?|"
    r"maanantaista perjantaihin|viitenä päivänä viikossa|viis(?:i)? päivää viikossa)"
)
EVERY_DAY = r"(?P<day>joka (?:päivä|ilta|aamu|yö)|jokaisena päivänä|jokaisena iltana|päivittäin|iltaisin|iltasin|iltasi|aamuisin|aamusin|päivisin)"
A_DAY = r"(?P<day>päivässä|päiväs|päivä|päivää kohti|pv|pvä|päivittäin|illassa|illas|ilta[ns]?|ilta|iltaa kohti|aamussa|iltaisin|iltasin|aamuisin|aamusin|joka (?:päivä|ilta|aamu))"
A_MONTH = r"(?P<month>kuukaudessa|kuukaudes|kuukausi|kuukauteen|kuussa|kuus|kuuhun|kk:ssa|kk)"
WEEKDAY = r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|viikonloppu)"
WEEKDAYS = (
    rf"(?P<listed>{WEEKDAY}(?:isin|sin|na|t|ina)?(?:-?(?:,| ja|, ja|/| tai) ?{WEEKDAY}(?:isin|sin|na|t|ina)?){{0,5}})"
)
SHORT_DAYS = r"(?P<listed>(?:ma|ti|ke|to|pe|la|su)(?:(?:, ?| ja |, ja |/|\+)(?:ma|ti|ke|to|pe|la|su)){0,5})"
PARTS = rf"(?:{PART}|illa|iltapäivi|aamupäivi)(?:t|isin|sin|na|nä|lla|n|ä)?"
FREELY = r"(?:(?:on|olis|ois|olisi|voin|voisin|vois|aikaa|käyttää|käytän|minulla|mulla|mul|opiskella|opiskelen|opiskelee|opiskelisin|ehdin|ehtisin|pystyn|pystyisin|pääsen|jää|löytyy|irtoo|irtoaa|saan|saisin|sais|menis|menee|menisi|aina|sen|jonkun|mä) ){0,5}"
SPARE = (
    r"\b(?:(?:minulla|mulla|mul|meillä) (?:on|ois|olis|olisi)|aikaa (?:on|ois|olis|olisi|löytyy|riittää)|(?:voin|voisin|pystyn|pystyisin) (?:käyttää|opiskella|opiskelee|irrottaa|laittaa)|"
    r"pystyn|ehdin|ehtisin|jaksan|jaksaisin|vain|vaan|oikeastaan|sittenkin|siis|ennemmin|eiku|eikun) "
)
NOT_BARE = r"(?! ?(?:per\b|/|päiv|kuuka|kokemu|töitä|työtä|duuni|yhteensä|sitten|kurss|vuoro|matka|bussi|juna|välein))"
SUM_END = rf"(?! ?(?:{HOURS}|-|kuuka|kk|vuo|v\b|viikk|vko|min|%|{SITTING}|kurss|last|hlö|henk|päiv|pv|asia|kert|ker))"
CURRENCY = r"(?:€|£|\$|(?:euroa|euron|euroo|euroon|eurolla|eurosta|euroja|euro|eur|eeroo|egeä|egee|egen|ege|e|puntaa|dollaria)\b)"
BUDGET = r"(?:\b(?:budjetti(?:ni)?(?: on| olisi| ois| olis)?)[ :;=]+)?"

NUMBERS = NumberWords(
    number_words=NUMBER_WORDS,
    times_words={"k": 1000, "t": 1000, "tonnia": 1000, "tonnii": 1000, "tonnin": 1000, "tonni": 1000, "tuhatta": 1000, "sataa": 100, "sadan": 100, "sata": 100},
    weekday=pattern(r"maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|viikon(?=loppu)|(?<=viikon)loppu|\b(?:ma|ti|ke|to|pe|la|su)\b"),
    hours_per_week=compile_all(
        rf"\b(?P<sittings>\d|{WORD}) ?(?:x|\*|kertaa|krt|kert) ?{ONE}{TO} ?{HOURS}(?:{PER}{WEEK})?",
        rf"\b{ONE}{TO} ?(?:tunnista|h) (?:-|viiva)? ?(?:{NUMBER}|{WORD}) ?(?:tuntiin|h){PER}{WEEK}",
        rf"\b(?:viikkotunteja|viikkotunnit|tunteja viikossa|tuntei viikossa|viikkotuntimäärä)(?: on| ois| olis| olisi|:)? {ABOUT}{ONE}{TO}\b",
        rf"(?P<sittings>{NUMBER}|\b{WORD}\b|)\b ?(?:{SITTING}|{TIMES}){PER}{WEEK},? ?(?:aina |kerralla |noin |ja |n\. |max |sen ){{0,2}}{ONE}{TO} ?{HOURS}",
        rf"{ABOUT}{ONE}{TO} ?{HOURS}(?: kerrallaan| aina)?,? (?P<sittings>{NUMBER}|\b{WORD}\b|) ?(?:{SITTING}|{TIMES}){PER}{WEEK}",
        rf"{ABOUT}{ONE}{TO} ?{TIME}{PER}?{WEEK}",
        rf"\b(?:viikossa|viikos|viikoittain|viikottain|joka viikko|viikkoon) {FREELY}{ABOUT}{ONE}{TO} ?{HOURS}",
        rf"{ABOUT}{ONE}{TO} ?{TIME}{PER}{ON_WORKDAYS}\b",
        rf"\b{ON_WORKDAYS},? {FREELY}{ABOUT}{ONE}{TO} ?{TIME}",
        rf"{ABOUT}{ONE}{TO} ?{TIME}{PER}(?:{A_MONTH}|{A_DAY})\b",
        rf"\b{A_MONTH},? {FREELY}{ABOUT}{ONE}{TO} ?{HOURS}",
        rf"\b{WEEKDAYS}[- ]?(?:{PARTS} )?,? ?{FREELY}{ABOUT}{ONE}{TO} ?{HOURS} (?:päivässä|päiväs|per päivä|kumpanakin|molempina)\b",
        rf"\bviikonloppu(?:isin|na|sin) {FREELY}{ABOUT}{ONE}{TO} ?{HOURS}",
        rf"\b{ONE}{TO} ?{HOURS} (?:viikonloppuisin|viikonloppusin|viikonloppuna|viikonlopussa|per viikonloppu|joka viikonloppu)\b",
        rf"\b{WEEKDAYS},? {FREELY}{ABOUT}{ONE}{TO} ?{HOURS}",
        rf"\b{ONE}{TO} ?{HOURS} {WEEKDAYS}\b(?! asti)",
        rf"\b{EVERY_DAY},? {FREELY}(?:[\w]+ jälkeen )?{ABOUT}{ONE}{TO} ?{TIME}",
        rf"\b(?P<n>)(?P<halfdays>puoli ?päivää|puolikas päivä|puolikkaan päivän|puolikasta päivää){PER}{WEEK}",
        rf"{ONE} (?P<halfdays>puolikasta päivää|puolikas(?:ta)? päivä[än]?){PER}{WEEK}",
        rf"{ONE} (?:kokona\w+ )?(?P<wholedays>(?:vapaa)?päivä[än]?){PER}{WEEK}",
        rf"{ABOUT}{ONE}{TO} (?P<evenings>{SITTING})(?:{PER}|,? ){WEEK}",
        rf"\b(?:viikossa|viikos|joka viikko) {FREELY}{ABOUT}{ONE}{TO} (?P<evenings>{SITTING})\b",
        rf"\b(?P<listed>{WEEKDAY}[- ]?{PARTS}(?:(?:,| ja|, ja| tai) {WEEKDAY}[- ]?{PARTS}){{1,5}})\b",
        rf"\b{WEEKDAYS}[- ]?{PARTS}\b",
        rf"\b(?:kerran|yhden kerran|yhtenä kertana|kerra) {WEEK} (?P<n>)(?:voin |yhden |aina |jonkun )?(?P<evenings>illan|iltana|iltasin|aamun|iltapäivän)\b",
        rf"\b{SHORT_DAYS}[- ]{PARTS}\b",
        rf"(?:{SPARE}|\bvapaana )(?:aikaa |opiskella |käyttää |vain ){{0,3}}{ABOUT}{ONE}{TO} (?P<evenings>{SITTING})\b(?! ?(?:työ|vuoro|töi))",
        rf"^{ABOUT}{ONE}{TO} (?P<evenings>{SITTING})(?= ?(?:[.!,;]|$))",
        rf"{SPARE}(?:aikaa |opiskella |käyttää |vain ){{0,3}}{ABOUT}{SAID}{TO} ?{HOURS}{NOT_BARE}",
    ),
    hours_bare=pattern(rf"{ABOUT}{SAID}{TO} ?(?:tuntia|tuntii|tunnin|tunti|h)\b{NOT_BARE}"),
    job_hours_before=pattern(
        r"\b(?:työskentelen|teen|töissä|töitä|työtä|duunia|duunii|duunissa|duunis|hommissa|hommia|hommii|painan|päivystän|palkkatyötä|työpäivä(?:ni|t)?(?: on| ovat)?|(?:työ)?vuoro(?:ni|t)?(?: on| ovat)?|"
        r"työaika(?:ni)?(?: on)?|työviikko(?:ni)?(?: on)?|työt|nukun|matkustan|työmatka(?:a|t|an|ani)?(?: \w+)?|(?:autan|treenaan|urheilen|harrastan|hoidan|valmennan|siivoan|pelaan|käyn|treenit|treenejä|harkat|kuoro|jumppa|harrastukset?)(?: (?!opisk|kurss|koulu)[\w-]+){0,2})(?: (?:noin|vain|n\.|on|yli|alle|lähes|jo|about|ainakin))* ?$"
    ),
    job_hours_after=pattern(r",? ?(?:kaupassa |sairaalassa |varastolla )?(?:töissä|töitä|työtä|työssä|duunia|duunii|duunissa|duunis|hommia|hommissa|hommii|palkkatyötä|työvuoro\w*|vuoro\w*|työviikko\w*|työmatk\w*|yövuoro\w*|bussissa|junassa)\b"),
    money=compile_all(
        rf"{BUDGET}{ABOUT}(?P<currency>€|£|\$|\beur ) ?(?P<n>{NUMBER})(?: ?(?P<times>k)\b)?",
        rf"{BUDGET}{ABOUT}(?P<n>\b{WORD}\b)(?:[ -]| tai ){WORD} ?(?P<times>sataa|tonnia|tonnii|tuhatta)\b(?: ?(?P<currency>{CURRENCY}))?",
        rf"{BUDGET}{ABOUT}{N} ?(?P<times>k\b|t(?= ?€)|tonnia|tonnii|tonnin|tuhatta|sataa|sadan)? ?(?P<currency>{CURRENCY})",
        rf"\b(?:maksaa|maksamaan|maksais\w*|laittaa|laittaan|laittamaan|käyttää|sijoittaa|pistää|budjetti(?:ni)?|varaa|yli|enempää kuin|alle|säästössä|säästös|säästöjä|säästöö|maksan|katto(?:na)?|hintakatto|hintaraja|yläraja|maksimihinta) (?:mulla |on |ois |olis |itse |ite |max\.? |maks\.? |enintään |korkeintaan |noin |yli |enempää kuin |alle |vain ){{0,2}}(?P<n>{NUMBER}|\b(?:{WORD})(?: {WORD})?\b){SUM_END}",
        rf"{ABOUT}(?P<n>{NUMBER}) ?(?P<times>tonnia|tonnii|tonnin|tonni|tuhatta)\b(?! (?:hiiltä|kiloa))",
        rf"{ABOUT}{VAGUE}\b(?P<n>(?:{WORD} )?(?:(?:[\w]+ ja puol\w* )?tonni(?:n|a|i|lla)?|satas(?:ta|ella|en)|satanen|satku[un]?))\b",
        rf"{VAGUE}\b(?P<n>{WORD}) (?P<times>tonnia|tonnii|tonnin)\b",
        rf"\b(?:budjetti(?:ni)?(?: on| olisi| olis| ois)?|rahaa(?: on| olisi| ois| olis| löytyy)?)[ :;=]+{ABOUT}{N} ?(?P<times>k|tonnia|tonnii|tuhatta|sataa)?\b(?! ?(?:{HOURS}|-|kuuka|vuo|viikk|min|%|{SITTING}))",
        rf"{ABOUT}{N} (?:on )?(?:säästössä|säästös|säästöissä|käytettävissä|budjetti|mun budjetti|maksimissaan rahaa)\b",
    ),
    other_money_before=pattern(
        r"\b(?:ansaitsen|tienaan|hinta oli|tienasin|saan|palkka(?:ni)?(?: on)?|palkkaa|tulot(?:ni)?(?: on| ovat)?|(?<!voin )(?<!voisin )(?<!viitti )(?<!viittis )(?<!haluu )(?<!halua )(?<!pysty )(?<!pystyn )(?<!saa )(?<!sais )(?<!saisi )(?<!yritys )(?<!voi )(?<!vois )(?<!ei )maksaa|maksoi|maksan|"
        r"vuokra(?:ni|a)?(?: on| maksaa)?|velkaa(?: on)?|lainaa(?: on)?|laina(?: on)?|menetin|tuki(?: on)?|eläke(?: on)?|päiväraha(?: on)?)(?: (?:noin|vain|yli|alle|n\.|mulla|jotain|\w+(?:sta|stä|lta|ltä)))* ?$"
    ),
    other_money_after=pattern(r" ?(?:/|per|joka)? ?(?:kuussa|kuus\b|kuukaudessa|kuukaudes|kk\b|kuukausi|tunnissa|tunti|tunnilta|/h|vuodessa|päivässä|viikossa)| (?:velkaa|palkkaa|palkka|vuokra\w*|lainaa|tukea|tukia|opintotukea|eläkettä|päivärahaa|korvausta|bruttona|nettona)\b"),
    replaced_before=pattern(r"\b(?:ei|eikä)(?: (?:noin|enää|vain))* ?$"),
    free_of_charge=pattern(
        r"\b(?:ilmai(?!seks?i? aikaa)\w+|(?:ei|en|eikä) (?:mitään |yhtään |halua |haluu |muuten )*maksulli\w+|ilman maksua|maksutta|ilmatteeks|ilmatteeksi|maksuton\w*|maksuttom\w+|(?:ei|eikä) (?:minulla |mulla |mul )?(?:ole |oo )?(?:yhtään |ollenkaan |ylimäärästä )?rahaa|(?:en|ei|enkä) (?:voi|halua|haluu|pysty|pystyis|aio|viitti|suostu) (?:maksaa|maksamaan|laittaa)(?! (?:yli|enemp|kuin|\d|paljo|kauhee|ihan|montaa|hirve|kovin))|"
        r"(?:(?:ei|en) )?(?:minulla |mulla |mul )?ei (?:ole |oo )(?:yhtään )?varaa(?: maksaa| laittaa)?(?: yhtään)?(?: mitään| mihinkään| senttiäkään| maksaa)?(?! (?:yli|enemp|kuin|\d|paljo|kauhee|ihan|montaa|hirve|kovin))|"
        r"ei (?:saa|sais|saisi|voi) maksaa (?:mitään|mulle mitään|senttiäkään|euroakaan)|en maksa mitään|nolla euroa|budjetti(?:ni)?(?: on)? (?:nolla|0)(?: ?(?:€|e|euroa))?|rahaa ei (?:ole|oo)|nollabudjetti)\b"
    ),
)  # fmt: skip
