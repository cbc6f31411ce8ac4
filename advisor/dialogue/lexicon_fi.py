"""Finnish words for work, skills, awards and wishes."""

import re

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_fi_limits import ACCEPTS, COUNTRIES, DATES, NUMBERS
from advisor.domain.languages import LanguageCode

WISH = (
    r"(?:(?:minä |mä )?(?:haluan|haluaisin|haluisin|tahdon|tahtoisin|toivon|aion|aioin|unelmoin|haaveilen|yritän|mietin|harkitsen|suunnittelen|kiinnostaisi|pitäisi|täytyisi)|"
    r"tavoitteeni on|tavoitteena on|unelmani on|(?:miten|kuinka) (?:voin|voisin|pääsen|pääsisin|tulen)|voisinko|voinko)"
)
HOW = r"(?:(?:nyt|nykyisin|nykyään|tällä hetkellä|vielä|edelleen|jo|myös|ehkä|joskus|mielelläni|oikeastaan|vain|vaan|kovasti|kyllä|ollut|alun perin) ){0,2}"
PLACES = "|".join(COUNTRIES)
FROM_PLACES = "|".join(name.removesuffix("ssa") + "sta" for name in COUNTRIES if name.endswith("ssa"))
OUT_OF_NAME = (
    FROM_PLACES, PLACES, r"ja (?:mua|minua|kiinnost\w+|asun|etsin|teen)",
    r"mutta", r"koska", r"jotta", r"että", r"jos", r"kun", r"joka", r"jolla", r"niin", r"nyt", r"nykyisin", r"tällä hetkellä", r"kiitos", r"joskus",
    r"ja (?:haluan|haluaisin|haluisin|aion|olen|minulla|mulla|osaan|en|ei|aikaa|rahaa|voin|mieluiten|etsin|tahdon|toivon|budjetti\w*|opiskel\w+)", r"haluan", r"haluaisin",
    r"haluisin", r"olen", r"minulla", r"mulla", r"aikaa", r"en", r"ei", r"voin", r"etsin", r"mieluiten", r"kanssa", r"vuotta", r"vuoden", r"\d+", r"ensin", r"sitten",
)  # fmt: skip
CLAUSE_END = end(*OUT_OF_NAME, r"ja", r"sekä")
WORK_END = end(*OUT_OF_NAME)
LIST_END = end(*OUT_OF_NAME, lists=True)
AWARD = r"(?:[\w-]*(?:perustutkin|ammattitutkin|erikoisammattitutkin|korkeakoulututkin|tutkin)(?:to|non|toa|toon|nosta|not)|[\w-]*(?:maisteri|kandidaati|kandi)(?:n tutkinto|n tutkinnon)?)"

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:minulla |mulla )?(?:ei|en) (?:ole |oo )?(?:mitään |suorittanut |vielä ){{0,2}}(?:[\w-]+ ){{0,2}}{AWARD}\b",
        r"\bilman (?:[\w-]+ ){0,2}\w*tutkinto\w*\b",
        r"\bolen (?:noin )?\d{1,2}[ -]?(?:vuotias|vuotta|v\b)",
    ),
    workplace=compile_all(
        rf"\b(?:olen|oon|olin) {HOW}(?:töissä|työssä) {PHRASE}{WORK_END}",
        rf"\b(?:olen|oon|olin|olen ollut) {HOW}(?P<phrase>(?:[\w-]+ ){{0,2}}?[\w-]+(?:ssa|ssä|lla|llä)) (?:töissä|työssä)\b",
        rf"\b(?:työskentelen|työskentelin|teen töitä|olen työskennellyt) {HOW}(?P<phrase>(?:[\w-]+ ){{0,2}}?[\w-]+(?:ssa|ssä|lla|llä))(?: töissä| työssä)?{WORK_END}",
    ),
    present_work=compile_all(
        rf"\b(?:olen|oon|olin|olen ollut) {HOW}{PHRASE}(?: töissä| työssä)?{WORK_END}",
        rf"\b(?:työskentelen|työskentelin|teen töitä|toimin|olen toiminut|olen työskennellyt) {HOW}{PHRASE}(?: töissä| työssä)?{WORK_END}",
        rf"\b(?:työni on|ammattini on|ammatiltani olen|ammatiltani) {PHRASE}{WORK_END}",
        rf"\b(?:entinen|nykyinen) (?!työ){PHRASE}{WORK_END}",
    ),
    not_work=re.compile(
        r"(?:\d|ihan|aivan|aika|hyvin|tosi|vähän|hieman|melko|liian|niin|väsynyt|kyllästynyt|kiinnostunut|työtön|työttömänä|työttömäksi|eläkkeellä|kotona|kotoisin|asunut|opiskel|tehnyt|käynyt|"
        r"suorittanut|hakenut|miettinyt|äiti|isä|vanhempi|mies\b|nainen|opiskelija\b|aloittelija|nuori|vanha|\w+ ?-?vuotias|vuotias|suomalainen|maahanmuuttaja|pakolainen|lomautettu|"
        r"irtisanottu|valmis|varma|iloinen|surullinen|etsimässä|etsinyt|hakemassa|kanssa|menossa|tulossa|joutunut|saanut|ollut|osa-aikai|kokoaikai|vuorotyö|yövuoro|se\b|sitä|tämä|hyvä\b|"
        r"\w+ssa asu|hukassa|pulassa|vapaa|sairas|terve\b|raskaana|valmistunut|ylioppilas|asiakas\b)"
    ),
    goal_work=compile_all(
        rf"{WISH} {HOW}(?:(?:kouluttautua|kouluttautumista|opiskella|opiskelua|lukea|tulla|ryhtyä|alkaa|päästä|vaihtaa|siirtyä|valmistua|pätevöityä|töihin|alaa|ammattia) ){{0,3}}(?:uudeksi |uudelleen )?"
        r"(?P<phrase>(?:[\w-]+ ){0,2}?[\w-]+ksi(?: tai (?:[\w-]+ )?[\w-]+ksi)?)\b",
        r"\b(?:kouluttautua|opiskella|opiskelen|ryhtyä|tulla|päästä|valmistua|pätevöityä|alanvaihto)(?: uudelleen)? (?P<phrase>(?:[\w-]+ ){0,1}?[\w-]+ksi)\b",
        rf"{WISH} {HOW}(?:olla|työskennellä|toimia) (?P<phrase>(?:[\w-]+ ){{0,2}}?[\w-]+n[aä])\b",
        rf"{WISH} {HOW}(?:töihin |työskennellä |työtä |vaihtaa alaa |alanvaihtoa ){PHRASE}{CLAUSE_END}",
        rf"\b(?:tavoite|tavoiteammatti|haaveammatti|unelma-ammatti|unelmatyö)(?: on|:|;) ?{PHRASE}{CLAUSE_END}",
    ),
    goal_skills=compile_all(
        rf"(?:{WISH} )?{HOW}\b(?:oppia|oppisin|opetella|osata|parantaa|kehittää|vahvistaa|kerrata|syventää|opin|opettelen) (?:lisää |paremmin |enemmän |käyttämään |tekemään )?{LIST}{LIST_END}",
        rf"{WISH} {HOW}(?:opiskella|lukea) {LIST}{LIST_END}",
        r"\b(?:kurss\w+|koulutu\w+) (?P<phrase>[\w-]+(?:sta|stä))\b",
        r"\b(?P<phrase>[\w-]+n) (?:kurss(?:i|in|eja|it|ille)|perusteet)\b",
    ),
    goal_qualification=compile_all(
        rf"\b(?P<phrase>(?:(?!haluan|haluaisin|suorittaa|suorittaisin|minulla|tehdä|olen|ja\b|jokin|joku|jonkin|uuden\b|kiinnostaa|on\b|opiskella|tavoitteena\w*|hakea|lukea)[\w-]+ ){{0,2}}(?:[\w-]+- ja (?:[\w-]+ )?)?(?:(?!suorittaa|haluan|ja\b)[\w-]+ )?{AWARD})\b",
    ),
    goal_outcomes=compile_all(
        r"\b(?P<phrase>(?:(?!haluan|haluaisin|saavuttaa|minun|pitää|täytyy|kaikki\b|täyttää|ja\b|että|tavoitteena|on\b)[\w-]+ ){0,4}[\w-]+n) (?:osaamistavoit|osaamisvaatimu|oppimistavoit|oppimistulo|ammattitaitovaatimu)\w*",
    ),
    generic_award=re.compile(r"(?:(?:jokin|joku|jonkin|uusi|uuden|koko|oma|oman|virallinen|virallisen|kunnon|korkeampi|korkeamman|ammatillinen|ammatillisen) )*(?:tutkin(?:to|non|toa|toon|nosta|not))"),
    goal_open=compile_all(
        rf"\b(?:minua |mua )?kiinnosta(?:a|isi|vat) {HOW}{PHRASE}{CLAUSE_END}",
        rf"\b(?:olen|oon) {HOW}kiinnostunut {PHRASE}{CLAUSE_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:minulla on|mulla on|olen suorittanut|suoritin|sain|olen opiskellut|olen käynyt) (?:jo )?(?P<phrase>(?:[\w-]+ ){{0,3}}{AWARD})\b",
    ),
    held_skills=compile_all(
        rf"\b(?<!en )(?:osaan|hallitsen|puhun|käytän|taidan|tunnen) {HOW}(?:hyvin |sujuvasti |käyttää |jonkin verran |vähän ){{0,2}}(?!sanoa|en\b){LIST}{LIST_END}",
        rf"\b(?:kokemusta|osaamista|kokemus|osaaminen) (?:on )?{LIST}{LIST_END}",
        rf"\b(?:taidot|taitoni|osaaminen|osaamiseni)(?: ovat| on|:|;) ?{LIST}{LIST_END}",
        rf"\b(?:olen|oon) (?:hyvä|taitava) {LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"\b(?:en osaa|emmä osaa|en hallitse|en puhu|en tunne|minulla ei ole kokemusta|ei (?:ole )?(?:kokemusta|osaamista)|en ole hyvä) (?:vielä |kovin |hyvin |lainkaan |ollenkaan |yhtään |käyttää ){{0,2}}(?!sanoa|päättää|valita){LIST}{LIST_END}",
    ),
    lead_words=re.compile(
        rf"(?:{PLACES}|vaikka|alanvaihtoa|esim|esimerkiksi|joskus|joksikin|on|olen|nyt|myös|vähän|hyvin|jo|uusi|uuden|uudeksi|töissä|työssä|alan|lisää|kokenut|entinen|osa-aikainen|kokoaikainen|vakituinen|ehkä|ja|jonkin|verran|paremmin|käyttää|käyttämään|oikea|ihan)"
    ),
    trail_words=re.compile(r"(?:töissä|työssä|ja|tai|mutta|sekä|niin|että|kanssa|yms|jne|vaikka|ehkä|joskus|myös|nyt|eli|on|olen)"),
    noise=re.compile(
        r"\b(?:hei|heippa|moi|moikka|terve|päivää|huomenta|anteeksi|sori|kiitos|kiitti|ole hyvä|kyllä|joo|juu|ei|en|ja|tai|mutta|vain|vaan|ehkä|noin|minä|mä|minulla|mulla|minua|mua|on|olen|oon|ole|se|sen|sitä|tämä|"
        r"haluan|haluaisin|haluisin|voin|voisin|aikaa|rahaa|budjetti\w*|viikossa|viikko|tuntia|tunti|euroa|euro|kurss\w*|koulutu\w*|jotain|jotakin|joku|jokin|jonkin|mikä|mitä|miten|missä|suorittaa|suorittaisin|"
        r"opiskella|opiskelisin|opiskelua|opinnot|opintoja|iltaisin|iltana|viikonloppuisin|viikonloppu\w*|etsin|hakusessa|apua|auta|työ|työtä|töitä|töihin|ala|alan|alaa|uusi|uuden|uutta|halpa\w*|edulli\w+|lyhyt|nopea\w*|"
        r"nopeasti|sitten|sit|eli|niin|oikeastaan|tiedä|osaa|mieluiten|mielellään|kiinnostaa|kiinnostaisi|voisi|olla|pitäisi|vaihtaa|vaihto|tavoite|haave|vaihtoehdot|vaihtoehtoja|vuotta|vuotias|kiireesti|heti|pian|joksikin|muuksi|muuta|muu|halvempaa|halvempi|nopeampi|lyhyempi|teillä|onko|kiva|hyvä|selvä|kassalla|iltaa|ilta|päivä|päivisin|aamuisin)\b"
    ),
    speaks_of_self=re.compile(
        r"^(?:ja|mutta|sekä)\b|\b(?:teillä|onko|voiko|saako|asun|ansaitsen|tienaan|opiskelen|etsin|hain|haen|käyn|teen|tein|sain|saan|pidän|tykkään|rakastan|vihaan|pelkään|toivon|aion|luin|luen|kävin|menen|tulen|lähden|jaksan|ehdin|"
        r"pystyn|kaipaan|tarvitsen|mietin|kyllästynyt|väsynyt|työhöni|työni|työssäni|alani|elämäni|minä|mä|minun|mun|minua|mua|minulla|mulla|olen|oon|en|ei|emme|me|te|sinä|sä|on|oli|olin|haluan|haluaisin|koska|että|voin|voisin|osaan|\w+isin)\b"
    ),
    wishing=re.compile(rf"\b{WISH}|\b(?:kiinnostaa|kiinnostaisi)\b"),
    adding=re.compile(
        r"\b(?:haluan|haluaisin|haluisin|tahdon|tahtoisin|aion|voisin) (?:myös|lisäksi)|\b(?:myös|lisäksi) (?:haluan|haluaisin|haluisin|tahdon|aion)|\blisäksi\b|\btoinen tavoit\w+|\bsen ohella\b"
    ),
    exploring=re.compile(
        r"\b(?:mitä|mihin|missä|millaista|minkälaista) (?:kaikkea )?(?:muuta|muuhun|muualla|muissa)\b|\b(?:muita|samankaltaisia|lähellä olevia|läheisiä|vastaavia|mitä) (?:ammatteja|töitä|työpaikkoja|uravaihtoehtoja|aloja)\b|\blähiammat\w+|"
        r"\ben (?:oikein |yhtään |vielä )?tiedä,? (?:mitä|mihin|minne) (?:haluan|haluaisin|haluisin|tekisin|voisin|hakeutua)|\bmitä (?:voisin|voin) tehdä (?:näillä|tällä|osaamisella\w*|taidoilla\w*)"
    ),
    and_words=re.compile(r",|\bja\b|\btai\b|\bsekä\b|\benkä\b|\beikä\b|&|/|\+(?= )"),
    or_words=re.compile(r" tai |/"),
    base_forms=tuple(
        (re.compile(pattern), instead)
        for pattern, instead in (
            # the translative of a goal: "hitsaajaksi", "kokiksi", "mieheksi"
            (r"mieheksi$", "mies"), (r"iseksi$", "inen"), (r"okseksi$", "os"), (r"(?<=[aeiouyäö])([kpt])([aeiouyäö])ksi$", r"\1\1\2"), (r"ndiksi$", "ntti"),
            (r"ksi$", ""), (r"tutkin(?:non|toa|toon|noksi)$", "tutkinto"), (r"(?<=ö)ön$|(?<=o)on$|(?<=a)an$|(?<=ä)än$|(?<=i)in$|(?<=e)en$", ""),
            # the essive of a role: "kokkina"
            (r"ise?n[aä]$", "inen"), (r"(?<=[aeiouyäö])n[aä]$", ""),
            # the inessive and adessive of a place: "varastossa", "kaupassa", "päiväkodissa", "tehtaalla"
            (r"taa(?:ssa|lla)$", "das"), (r"di(?:ssa|ssä)$", "ti"), (r"kse(?:ssa|ssä|lla|llä)$", "s"),
            (r"(?<=[aeiouyäö])([kpt])([aeiouyäö])(?:ssa|ssä|lla|llä)$", r"\1\1\2"), (r"(?:ssa|ssä|lla|llä)$", ""),
            # the partitive and elative of a skill: "ohjelmointia", "exceliä", "SQL:ää", "kirjanpidosta"
            (r":\w{1,4}$", ""), (r"mis(?:ta|tä|esta|estä|essa|essä)$", "minen"), (r"u(?:sta|ksesta|ksessa)$", "us"), (r"y(?:stä|ksestä|ksessä)$", "ys"),
            (r"d([aeiouyäö])(?:sta|stä|ssa|ssä)$", r"t\1"), (r"n(?:ni)(?:sta|stä|ssa|ssä)$", "nti"), (r"(?<=[aeiouyäö])(?:sta|stä)$", ""),
            (r"(?<=[^aeiouyäö])i[aä]$", ""), (r"(?<=[aeiouyäö])[aä]$", ""), (r"(?<=[^aeiouyäö])in$", "i"), (r"(?<=[aeiouyäö])n$", ""),
        )
    ),
    worker_suffix="työntekijä",
    all_choices=re.compile(r"molemmat|molempia|kumpikin|kaikki(?: näistä)?|kumpi vain|kumpi tahansa"),
    ordinals={
        "ensimmäinen": 1, "eka": 1, "yksi": 1, "kyllä": 1, "joo": 1, "juuri se": 1, "toinen": 2, "toka": 2, "kaksi": 2, "kolmas": 3, "kolme": 3, "neljäs": 4, "neljä": 4, "viimeinen": -1, "vika": -1,
        "ei mikään": 0, "ei mikään näistä": 0, "ei kumpikaan": 0, "en mitään näistä": 0, "ei": 0, "jokin muu": 0, "joku muu": 0,
    },
)  # fmt: skip

FINNISH = Lexicon(language=LanguageCode("fi"), numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
