"""Finnish words for forms, languages and places."""

from advisor.dialogue.lexicon import AcceptWords, compile_all
from advisor.dialogue.patterns import pattern
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

LANGUAGES = {
    stem: LanguageCode(code)
    for stem, code in {
        "suom": "fi", "engl": "en", "enk": "en", "ruot": "sv", "saksa": "de", "ransk": "fr", "espanj": "es", "viro": "et",
        "tanska": "da", "norja": "no", "tšek": "cs", "puola": "pl", "itali": "it", "hollan": "nl", "portug": "pt", "venäj": "ru",
        "ukrain": "uk", "arabia": "ar", "finnish": "fi", "swedish": "sv",
    }.items()
}  # fmt: skip
L = r"(?:suome|englanni|enku|ruotsi|ruoti|saksa|ranska|espanja|viro|tanska|norja|tšeki|puola|italia|hollanni|portugali|venäjä|ukraina|arabia)"
TONGUE = rf"(?:{L}|suomi|englanti|enkku|ruotsi|ruotti)"
MATTERS = r"(?:kunhan (?:se |vaan |vain )?(?:on |ois |olis )|tärkein(?:tä)? (?:on|ois|olis)?,? ?(?:mulle |minulle )?(?:se |et |että |ettei |jos ){0,3}(?:(?:se|kurssi|koulutus|opinnot) )?(?:on |ois |olis |olisi |saa |saadaan )?|pääasia(?: on)?,? (?:et |että )?(?:se |mä )?(?:on |valmistuu )?)"
COUNTRIES = {
    "suomessa": "FI", "virossa": "EE", "ruotsissa": "SE", "norjassa": "NO", "tanskassa": "DK", "saksassa": "DE", "puolassa": "PL",
    "latviassa": "LV", "liettuassa": "LT", "ranskassa": "FR", "espanjassa": "ES", "italiassa": "IT", "portugalissa": "PT",
    "alankomaissa": "NL", "hollannissa": "NL", "belgiassa": "BE", "itävallassa": "AT", "sveitsissä": "CH", "tšekissä": "CZ",
    "slovakiassa": "SK", "unkarissa": "HU", "irlannissa": "IE", "islannissa": "IS", "kreikassa": "GR", "romaniassa": "RO",
    "bulgariassa": "BG", "kroatiassa": "HR", "sloveniassa": "SI", "maltalla": "MT", "kyproksella": "CY", "luxemburgissa": "LU",
    "isossa-britanniassa": "GB", "britanniassa": "GB", "australiassa": "AU",
}  # fmt: skip
COUNTRIES |= {
    name.removesuffix("sa"): code for name, code in COUNTRIES.items() if name.endswith("ssa")
}  # as it is spoken
COUNTRY = rf"(?P<country>(?:{'|'.join(COUNTRIES)})(?:(?: tai| ja|,|, tai|/) ?(?:{'|'.join(COUNTRIES)})){{0,4}})"

FAR = r"(?:verkossa|verkos|etänä|netissä|netis|kotona)"
NEAR = r"(?:lähinä|lähiopetu\w*|lähiopiskelu\w*|läsnä|paikan päällä|paikanpäällä|livenä|luokassa|luokas|koululla)"
ACCEPTS = AcceptWords(
    modes={
        Mode.BLENDED: pattern(
            rf"\b(?:monimuoto\w*|hybridi\w*|(?:osittain|osin|osaks|osaksi|puoliks|puoliksi|välillä|osa|sekä) {FAR}(?:,? (?:ja|,)? ?(?:osittain|osin|osaks|osaksi|puoliks|puoliksi|välillä|osa|että) {NEAR})?|"
            rf"(?:osittain|osin|osaks|osaksi|puoliks|puoliksi|välillä|osa|sekä) {NEAR},? (?:ja )?(?:osittain|osin|osaks|osaksi|puoliks|puoliksi|välillä|osa|että) {FAR})\b"
        ),
        Mode.ONLINE: pattern(
            r"\b(?:verkossa|verkko-?(?:kurss|opinto|opinno|opisk|opetu|toteutu)\w*|etänä|etäop\w*|etäkurss\w*|netissä|netin kautta|nettikurss\w*|etäopinto\w*|zoomissa|teamsissa|verkos|netis|etäyhtey\w*|etätoteutu\w*|etäluen\w*|etäopisk\w*|zoomilla|zoomin|teamsilla|teamsin|netitse|virtuaali(?:sesti|kurss\w*|opet\w*|nen)|verkon kautta|verkkopohjai\w*|verkkoluen\w*|nettiopis\w*|nettiopinno\w*|nettikoulutu\w*|etäopetu\w*|etäkoulutu\w*|kotisohvalta|kotikoneelta|kotoota käsin|kotoo käsin|omalta koneelta|kotoa(?= (?:opiskel|suorit|tehdä|tehtä))|online(?:na)?(?! ?-?(?:markkin|kaup))|kotoa käsin)\b"
        ),
        Mode.ONSITE: pattern(r"\b(?:lähiop\w*|lähikurss\w*|lähitunn\w*|paikanpäällä|läsnä\w*|paikan päällä|luokassa|luokkaopetu\w*|kampuksella|kasvokkain|livenä|lähinä(?! \w+ss)|luokas|paikan päälle|paikanpäälle|koulun penkillä|koulunpenkillä|oikeassa luokassa|opettajan kanssa samassa tilassa|iltakoulu\w*)\b"),
        Mode.WORKPLACE: pattern(r"\b(?:työpaikalla(?= ?(?:[;,.!?\n]|$)| (?:käy|sopii|onnistu\w*|opiskel\w+|tapahtu\w+))|töiden ohessa työpaikalla|työpaikalla oppi\w*|työssäoppi\w*|työssä oppi\w*|oppisopimu\w*|oppisopparil\w*|oppisoppari\w*|työn ohessa oppi\w+|työtä tekemällä|työtä tehden)\b"),
    },
    negation_before=pattern(r"\b(?:(?<!jos )ei|en|eikä|enkä|älä|ilman|paitsi|muttei)(?: missään nimessä)? (?:[\w-]+ ){0,2}$"),
    negation_after=pattern(
        r" (?:(?:mä |minä )?(?:ei|eivät|en|emmä|ei mulle|ei minulle) (?:sovi|sovellu|käy|toimi|onnistu|kiinnosta|innosta|jaksa|halua|haluu|pysty|tykkää|viitti|viitsi|kestä|pidä|opi|oo mun juttu|(?:ole|oo) (?:minua|mua|vaihtoehto|mun juttu))|ei kiitos)"
    ),
    study_languages=compile_all(
        rf"\b(?P<languages>{L}ksi?(?:kin)?(?:(?: tai|, tai| ja|/|,| sekä|-? ?/) ?{L}ksi?){{0,3}})\b(?! (?:puhu|kirjoit|kommunik|asioi))",
        rf"\b(?P<languages>(?:{L}|englanti|englannin|ruotsin|suomen)(?: (?:tai|ja) (?:{L}|englanti|suomi|ruotsi))?)(?:n kieli)? (?:on |ois |olisi )?(?:ok |käy |sopii |hyvä |parempi )?(?:opetuskiel\w+|opiskelukiel\w+|kurssikiel\w+)\b",
        rf"\b(?:opetuskiel\w+|opiskelukiel\w+|kurssikiel\w+)(?: on| ois| olis\w*| vois\w*| saa| pitää| voi)?(?: olla| pitää| mieluiten| mielellään)?:? (?P<languages>{TONGUE}(?:n?(?: tai | ja |/){TONGUE}){{0,3}})\b",
        r"\bin (?P<languages>english|finnish|swedish)\b",
        rf"\b(?P<languages>(?:{L}n-?(?: ja| tai) )?{L}n-?kieli\w*(?:(?: ja| tai|,) {L}n-?kieli\w*)?)\b(?! (?:taito|asiaka))",
        rf"\b(?:kurss\w+|opetus\w*|opetukse\w+|koulutu\w+|opiskel\w+|opiskella) (?:(?:pitää|pitäis|täytyy|saa|voi|ois|olisi|olis|olla|vain|vaan) ){{0,2}}(?P<languages>{L}lla)\b",
        rf"\b(?P<languages>{L}n (?:(?:tai|ja) {L}n )?kielellä)(?! (?:puhu|kirjoit|kommunik|asioi|palvel))",
    ),
    language_names=LANGUAGES,
    countries=compile_all(
        rf"\b(?:opisk\w+|kurss\w+|koulutu\w+|koulutta\w+|opinto\w+|opetu\w+|lähiop\w+|vain|vaan|oppia|käydä) (?:(?!töi|työ|asu)[\w-]+ ){{0,3}}?{COUNTRY}\b",
        rf"\b(?:missä (?:vaan|vain|tahansa)|jossain(?:päin)?|mielellään|ainoastaan|mieluiten|pelkästään|lähinnä) {COUNTRY}\b",
        rf"\b{COUNTRY} (?:(?!töi|työ|asu)[\w-]+ )?(?:järjestettäv\w+|opisk\w+|kurss\w+|koulutu\w+)",
    ),
    country_names=COUNTRIES,
    lifelong_learning=pattern(r"\b(?:jatkuva\w* oppimi\w*|avoi\w+ (?:opinto|opetu|kurss|yliopisto|ammattikorkea)\w*|elinikäi\w* oppimi\w*)"),
    priorities={
        Objective.COST: pattern(
            r"\b(?:mahdollisimman (?:halva|halvalla|edulli)\w*|mitä halvempi sen parempi|halvi(?:n|m)\w*|edullisi(?:n|mm)\w*|hinta (?:ratkaisee|edellä|ensin|(?:on |ois )?(?:mulle |minulle |kaikkein )?(?:tärkein\w*|tärkeintä|ykkönen))|(?:niin|mahdollisimman) (?:halva\w*|halpa\w*|edulli\w*|vähäl\w* raha\w*)(?: (?:kuin|ku|kun) (?:mahdollista|pystyy|voi))?|"
            rf"{MATTERS}(?:halpa\w*|hinta|edulli\w*|halvalla|raha|ettei maksa|ei maksa)|mahdollisimman vähän (?:rahaa|maksa\w*|euroja)|maksa\w* mahdollisimman vähän)\b"
        ),
        Objective.FINISH: pattern(
            r"\b(?:(?<!aloittaa )(?<!alkaa )(?<!alkamaan )mahdollisimman (?:nopea\w*|pian|äkkiä|aikaisin)|valmistu\w+ (?:nopeesti|nopeasti|äkkiä|pian)|(?:nopeesti|nopeasti|äkkiä) (?:valmi\w+|läpi)|(?:mitä )?(?:nopeammin|nopeemmin|äkkiämmin|pikemmin|nopeempaa) sen parempi|nopei(?:n|m)\w*|(?:aika|nopeus) (?:ratkaisee|(?:on )?(?:tärkein\w*|tärkeintä))|lyhin\w* (?:reit|koulu|tie|aika|polku)\w*|niin (?:nopeasti|nopeesti|nopee|nopea|pian|äkkiä) (?:kuin|ku|kun) (?:mahdollista|pystyy|voi|vaan)|"
            rf"mahdollisimman (?:nopsa\w*|lyhyt|lyhye\w*)|{MATTERS}(?:nope\w*|pian|äkkiä|nopsa\w*|valmistu\w* (?:nope|pian|äkkiä)\w*)|(?<=ratkaisee, sit vasta )nopeus|(?<=sitten )nopeus|(?<=sit )nopeus)\b"
        ),
        Objective.HOURS: pattern(
            r"\b(?:mahdollisimman (?:vähä\w*|vähin) (?:työ|opiskelu|tunt|tunnei|aja|aika|vaiva)\w*|(?:vähiten|vähimmä\w*|pienin\w*|pienimm\w*) (?:tunte|tunti|tunne|työ|aikaa|vaiva|viikkotunt)\w*|niin vähän (?:tunteja|tunteja viikossa|työtä|aikaa|vaivaa|opiskelua|hommaa) (?:kuin|ku|kun) (?:mahdollista|pystyy|voi)|mahdollisimman (?:kevy\w*|pien\w* (?:työmäär|tuntimäär)\w*)|"
            rf"{MATTERS}(?:(?:ei|se ei) (?:vie|syö) (?:liikaa |paljon |paljoo )?aikaa|vähä\w* (?:tunte\w*|aika\w*|työ\w*)|kevy\w*))\b"
        ),
        Objective.COVERAGE: pattern(r"\b(?:mahdollisimman (?:kattava\w*|paljon (?:osaamista|taitoja|uutta))|kattavi(?:n|mm)\w*|(?:sisältö|laatu) (?:ratkaisee|on tärkein\w*)|niin paljon (?:osaamista|taitoja) (?:kuin|ku|kun) mahdollista)\b"),
    },
    provider_marker=r"\b{name}\w*\b",
    not_a_provider_before=pattern(r"\b(?:töissä|työskentelen|asun|asuin|olen|työnantaja(?:ni)?(?: on)?)(?: [\w-]+){0,1} ?$"),
    no_limit=pattern(
        r"\b(?:ohita\w*|skip|seuraava kysymys|ei (?:ole )?rajaa|ei (?:ole |oo )?väliä|en (?:tiedä|tiiä|tiä|osaa sanoa|osaa sanoo|oo varma|ole varma)(?: vielä)?|en mä (?:tiedä|tiiä|osaa sanoa|osaa sanoo)|(?:emt|empä tiedä|en kerro|en sano|hyppää yli|seuraava)|em+ä (?:tiiä|tiedä|tiä)|emmä osaa sanoo|en tiiä|ihan sama|mikä (?:vain|vaan|tahansa)|kumpi (?:vain|vaan|tahansa)|kumpikin(?: käy)?|molemmat(?: käy\w*)?|riippuu|ei hajuakaan|ei (?:mitään |oikein )?käsitystä(?:kään)?|en (?:ole|oo) (?:vielä )?(?:miettiny|miettinyt|ajatellu|ajatellut|päättäny|päättänyt)(?: vielä)?|ei mitään hajua|ei aavistustakaan|ei (?:oo|ole) (?:mitään )?(?:rajaa|toivetta|toiveita|mielipidettä)|(?:voidaanko|voiko|voisko) (?:ohittaa|skipata)|skipataan|skippaa|skippaan|jätetään (?:tää|tämä)?|palataan tähän|päätän myöhemmin|mietin vielä|kaikki käy|mikä vaan käy|aivan sama|sama se|samantekevää|en haluu (?:kertoo|sanoo|vastata)|en halua (?:kertoa|sanoa|vastata)|ei merkitystä|joustava)\b"
    ),
    lifted={
        RequestField.BUDGET: pattern(r"\b(?:raha(?:lla)? ei (?:ole )?(?:ongelma|väliä|merkitystä)|hinnalla ei (?:ole |oo )?(?:väliä|merkitystä|niin väliä)|hinta ei (?:ole |oo )?(?:ongelma|este|merkitse)|ei budjettirajaa|unohda budjetti)\b"),
        RequestField.LATEST_FINISH: pattern(r"\b(?:ei (?:ole )?(?:kiirettä|kiire|takarajaa|aikarajaa|deadlinea)|unohda (?:takaraja|aikaraja))\b"),
        RequestField.MODES: pattern(r"\b(?:(?:verkossa|lähiopetuksena|etänä) tai (?:verkossa|lähiopetuksena|paikan päällä|etänä) (?:käy|kumpikin käy))\b"),
        RequestField.LANGUAGES: pattern(r"\bkielellä ei (?:ole )?väliä\b"),
        RequestField.COUNTRIES: pattern(r"\b(?:missä maassa (?:vain|tahansa)|maalla ei (?:ole )?väliä)\b"),
        RequestField.PROVIDER_WORDS: pattern(r"\b(?:missä (?:oppilaitoksessa|koulussa) (?:vain|tahansa)|oppilaitoksella ei (?:ole )?väliä)\b"),
    },
)  # fmt: skip
