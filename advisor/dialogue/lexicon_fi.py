"""Finnish words for amounts, limits, work and wishes."""

import re

from advisor.dialogue.lexicon import LIST, NUMBER, PHRASE, Lexicon, compile_all, end
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode

NUMBER_WORDS = {
    "yksi": 1, "yhden": 1, "yhdessä": 1, "kaksi": 2, "kahden": 2, "kahdessa": 2, "kolme": 3, "kolmen": 3, "kolmessa": 3,
    "neljä": 4, "neljän": 4, "neljässä": 4, "viisi": 5, "viiden": 5, "viidessä": 5, "kuusi": 6, "kuuden": 6, "kuudessa": 6,
    "seitsemän": 7, "kahdeksan": 8, "yhdeksän": 9, "kymmenen": 10, "viisitoista": 15, "kaksikymmentä": 20,
}  # fmt: skip
N = rf"(?P<n>{NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
TO = rf"(?:\s*(?:-|–|tai)\s*(?P<m>{NUMBER}|\b(?:{'|'.join(NUMBER_WORDS)})\b))?"
MONTHS = r"(?P<month>tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|kevä|syks|talv)[a-zäö]*"
WISH = r"(?:haluan|haluaisin|tahdon|tahtoisin|toivon|aion|aioin|unelmoin|tavoitteeni on|tavoitteena on|haaveilen|voisinko|miten voin)"
CLAUSE_END = end("ja", "mutta", "koska", "jotta", "sekä", "että")
LIST_END = end("mutta", "koska", "jotta", lists=True)

FINNISH = Lexicon(
    language=LanguageCode("fi"),
    number_words=NUMBER_WORDS,
    hours_per_week=compile_all(
        rf"(?:noin |enintään |korkeintaan |vain |max )*{N}{TO}\s*(?:tuntia|tunnin|tunti|h|t)\b\s*(?:per |/\s*)?"
        r"(?:viikossa|viikolla|viikko|vko|vk|joka viikko)\b",
        rf"(?:viikossa|viikoittain)\s+(?:on |olisi |voin |aikaa |käyttää |noin )*{N}{TO}\s*(?:tuntia|tunnin|tunti|h)\b",
        rf"(?:minulla on|aikaa on|voin käyttää|pystyn|vain|oikeastaan)\s+(?:noin |vain )*{N}{TO}\s*(?:tuntia|tunnin|tunti|h)\b",
    ),
    money=compile_all(
        rf"(?:budjetti(?:ni)?(?: on)? |noin |enintään |korkeintaan |max )*(?P<currency>€)\s*(?P<n>{NUMBER})",
        rf"(?:budjetti(?:ni)?(?: on)? |noin |enintään |korkeintaan |max |alle )*(?P<n>{NUMBER})\s*(?P<thousand>t(?=\s*€)|tonnia|tuhatta)?\s*"
        r"(?P<currency>€|euroa|euron|eur\b|euro\b|(?<=tonnia))",
    ),
    free_of_charge=re.compile(r"\b(?:ilmai\w+|maksuton\w*|maksuttom\w+|ei (?:ole )?rahaa)\b"),
    no_limit=re.compile(r"\b(?:ohita|ei rajaa|ei väliä|en tiedä|ihan sama|mikä vain|mikä tahansa)\b"),
    within=re.compile(
        rf"(?:\b(?:seuraavan )?{N}?\s*(?P<unit>kuukauden|kuukaudessa|vuoden|vuodessa|viikon|viikossa)\s*(?:sisällä|aikana|kuluessa|päästä))"
        r"|(?:\b(?P<n2>kahdessa|kolmessa|neljässä|viidessä)\s+(?P<unit2>vuodessa|kuukaudessa))"
    ),
    until=re.compile(
        rf"\b(?:(?P<next>ensi|tulevaan|seuraavaan)\s+)?(?:{MONTHS}\s+)?(?P<year>20\d\d)?\s*(?:vuoden\s+)?(?:loppuun\s+)?mennessä"
    ),
    since=re.compile(
        rf"\b(?:alkaen|aloitan|aloittaisin|voin aloittaa|lähtien)\s+(?P<next>ensi )?{MONTHS}\b\s*(?P<year>20\d\d)?"
    ),
    months={
        "tammi": 1,
        "helmi": 2,
        "maalis": 3,
        "huhti": 4,
        "touko": 5,
        "kesä": 6,
        "heinä": 7,
        "elo": 8,
        "syys": 9,
        "loka": 10,
        "marras": 11,
        "joulu": 12,
        "kevä": 5,
        "syks": 11,
        "talv": 2,
    },
    year_units=("vuo",),
    week_units=("viik",),
    modes={
        Mode.ONLINE: re.compile(
            r"\b(?:verkossa|verkko-?\w*|etänä|etäopisk\w*|etäopetu\w*|netissä|nettikurss\w*|online|kotoa käsin)\b"
        ),
        Mode.BLENDED: re.compile(r"\b(?:monimuoto\w*|hybridi\w*)\b"),
        Mode.ONSITE: re.compile(r"\b(?:lähiopetu\w*|paikan päällä|luokassa|kampuksella|kasvokkain)\b"),
        Mode.WORKPLACE: re.compile(r"\b(?:työpaikalla|työssä oppi\w*|oppisopimu\w*)\b"),
    },
    negation_before=re.compile(r"\b(?:ei|en|älä|ilman|ei missään nimessä)\s+(?:\w+\s+){0,2}$"),
    study_languages={
        code: re.compile(rf"\b{word}\b")
        for code, word in {
            "fi": "suomeksi|suomenkieli\\w*",
            "en": "englanniksi|englanninkieli\\w*",
            "sv": "ruotsiksi|ruotsinkieli\\w*",
            "de": "saksaksi|saksankieli\\w*",
            "fr": "ranskaksi",
            "es": "espanjaksi",
            "et": "viroksi",
            "cs": "tšekiksi",
        }.items()
    },
    lifelong_learning=re.compile(
        r"\b(?:jatkuva\w* oppimi\w*|avoi\w+ (?:opinto\w*|opetu\w*|kurss\w*)|elinikäi\w* oppimi\w*)\b"
    ),
    provider_marker=r"\b{name}\w*\b",
    present_work=compile_all(
        rf"\b(?:olen|työskentelen|työskentelin|olin|teen töitä|toimin)(?: nyt| nykyisin| tällä hetkellä)?(?: töissä| työssä)? {PHRASE}"
        rf"(?: töissä| työssä)?{CLAUSE_END}",
    ),
    goal_work=compile_all(
        rf"{WISH} (?:kouluttautua |opiskella |tulla |ryhtyä |alkaa |päästä |vaihtaa |siirtyä )*(?:uudeksi |uudelleen )?"
        r"(?P<phrase>[\w-]+(?: [\w-]+){0,3}?(?:ksi|iksi)|[\w-]+(?:n|an) työ\w*)\b",
        r"\b(?:kouluttautua|opiskella|ryhtyä|tulla|alalle|työhön)\s+(?P<phrase>[\w-]+(?:ksi))\b",
        rf"{WISH} (?:töihin |työskennellä ){PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"(?:{WISH} )?(?:\b(?:oppia|opetella|opiskella|osata|parantaa|kehittää)) {LIST}{LIST_END}",
    ),
    goal_qualification=compile_all(
        r"(?P<phrase>(?:[\w-]+ ){0,2}[\w-]*(?:perustutkin|ammattitutkin|tutkin)(?:to|non|toa|toon|noksi)\b)",
    ),
    held_skills=compile_all(
        rf"\b(?:osaan|hallitsen|minulla on kokemusta|puhun|käytän) (?:jo |hyvin )*{LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:en osaa|en hallitse|en tunne|minulla ei ole kokemusta) {LIST}{LIST_END}",
    ),
    noise=re.compile(
        r"\b(?:hei|moi|terve|kiitos|ole hyvä|kyllä|joo|ja|mutta|vain|ehkä|noin|minä|minulla|on|olen|"
        r"haluan|haluaisin|voin|"
        r"aikaa|rahaa|budjetti\w*|viikossa|tuntia|euroa|kurss\w*|jotain|suorittaa|suorittaisin|opiskella|opiskelisin)\b"
    ),
    and_words=re.compile(r",|\bja\b|\btai\b|\bsekä\b|&|/"),
    endings=(("ijaksi", "ija"), ("jäksi", "jä"), ("jaksi", "ja"), ("iseksi", "inen"), ("eksi", "i"), ("ksi", "")),
    worker_suffix="työntekijä",
)
