"""Finnish words for work, skills, awards and wishes."""

from advisor.dialogue.lexicon import LIST, PHRASE, Lexicon, WorkWords, compile_all, end
from advisor.dialogue.lexicon_fi_awards import NAMED_AWARDS, OPERATED, not_held
from advisor.dialogue.lexicon_fi_dates import DATES
from advisor.dialogue.lexicon_fi_everyday import EVERYDAY, WORKPLACES
from advisor.dialogue.lexicon_fi_limits import ACCEPTS, COUNTRIES
from advisor.dialogue.lexicon_fi_numbers import NUMBERS, WORD
from advisor.dialogue.patterns import pattern
from advisor.domain.languages import LanguageCode

WISH = (
    r"(?:\b(?:minä |mä )?(?:haluan|haluun|haluaisin|haluisin|haluaisimme|haluamme|haluttais|haluttaisi|tahdon|tahtoisin|toivon|toivoisin|aion|aioin|meinaan|unelmoin|haaveilen|yritän|"
    r"mietin|mietiskelen|harkitsen|suunnittelen|kiinnostaisi|kiinnostais|pitäisi|pitäis|pitäs|täytyisi|täytyis|tarvitsisin|tarviin|tarvisin|tarttis|kaipaan|kaipaisin|pääsisin|pääsisinkö|"
    r"tekis mieli|tekisi mieli|(?:olisi|olis|ois) (?:kiva|hienoa?|mahtavaa?))\b|"
    r"\b(?:tavoitteeni|tavoitteena|unelmani|haaveeni|haaveena|unelmana|toiveena|toiveeni)(?: (?:on|olisi|olis|ois))?\b|\b(?:miten|kuinka) (?:voin|voisin|pääsen|pääsisin|tulen)\b|"
    r"\bvoisinko\b|\bvoisko\b|\bvoiskohan\b|\bvoinko\b)"
)
HOW = r"(?:(?:nyt|nykyisin|nykyään|tällä hetkellä|vielä|edelleen|jo|myös|ehkä|joskus|mielelläni|oikeastaan|oikeesti|vain|vaan|kovasti|kyllä|ollut|ollu|alun perin|sit|sitten|siellä|täällä|mä|minä|vaikka|taas|kai|jossain vaiheessa) ){0,2}"
PLACES = "|".join(COUNTRIES)
FROM_PLACES = "|".join(name.removesuffix("ssa") + "sta" for name in COUNTRIES if name.endswith("ssa"))
OUT_OF_NAME = (
    FROM_PLACES, PLACES, r"ja (?:mua|minua|kiinnost\w+|asun|etsin|teen)",
    r"mutta", r"koska", r"jotta", r"että", r"jos", r"kun", r"joka", r"jolla", r"niin", r"nyt", r"nykyisin", r"tällä hetkellä", r"kiitos", r"joskus",
    r"ja (?:haluan|haluaisin|haluisin|aion|olen|minulla|mulla|osaan|en|ei|aikaa|rahaa|voin|mieluiten|etsin|tahdon|toivon|budjetti\w*|opiskel\w+)", r"haluan", r"haluaisin",
    r"haluisin", r"haluun", r"oon", r"ois", r"olisi", r"olis", r"mut", r"muttei", r"ku", r"et", r"joten", r"eli", r"siihen", r"eikä", r"tms", r"yms", r"jne", r"varten", r"täällä",
    r"ja (?:haluun|oon|sitten|sit|nyt|se|sen|sitä|muuta|muita)", r"pitäis", r"pitäs", r"pitäisi", r"kiinnosta\w*", r"sitä ennen", r"ennen", r"vähintään", r"(?:ensi |ens )?(?:vuonna|keväänä|syksynä|kesänä)",
    r"olen", r"minulla", r"mulla", r"aikaa", r"en", r"ei", r"voin", r"etsin", r"mieluiten", r"kanssa", r"vuotta", r"vuoden", r"\d+", r"ensin", r"sitten",
)  # fmt: skip
CLAUSE_END = end(*OUT_OF_NAME, r"ja", r"sekä")
DURATION = (
    rf"(?:(?:noin|yli|reilu|n\.|jo|melkein|lähes|about|viimeiset|~) ?)*(?<![\d.,])(?:\d{{1,2}}|\b(?!\W){WORD}) ?(?:vuotta|vuoden|vuoen|vuotena|v|kk|kuukautta)\b\.?(?: (?:työ)?(?:kokemus\w*|sitten|ajan|verran|putkeen|jo|nyt))*|"
    r"vuodesta (?:19|20)\d\d|(?:monta|useita|muutaman|pari|koko) (?:vuotta|vuoden|vuosia|ikäni|elämäni)|vuosi(?:a|kausia|kymmeniä)"
)
OF_SELF = (
    r"(?:minä|mä|minun|mun|minua|mua|minulla|mulla|mul|olen|oon|oo|en|ei|emme|me|te|sinä|sä|on|ois|olis|olisi|oli|olin|ollut|ollu|haluan|haluun|haluaisin|haluisin|tahdon|koska|että|et|voin|voisin|voisko|osaan|kiinnosta\w*|"
    r"pitäis\w*|pitäs|nyt|sitten|sit|ja|tai|mutta|mut|vaan|vain|mitä|mikä|miten|missä|mihin|millä|kun|ku|jos|jo|hei|moi|moro|terve|no|eli|niin|kiitos|aikaa|rahaa|budjetti\w*|max|verkossa|netissä|etänä|"
    r"tavoite\w*|haave\w*|unelma\w*|oppia|opiskel\w*|kurss\w*|koulutu\w*|viikossa|tuntia|euroa|ehkä|sitä|se|sen|tää|tämä|siellä|täällä|asun|ennen|aiemmin|takas|takaisin|jotain|jotakin|joku|jokin|"
    r"muutin|tulin|haen|etsin|teen|tein|\w+(?:nnut?|llut?|rrut?|ssut?|tynyt?|tyny)|käyn|kävin|saan|sain|pääsisin|tarvitsen|tarvitsemme|tarvitaan|haemme|kaipaan|lapsi|lasta|lapset|ikää|selkä|polvet|kädet|töitä|työtön|\w+isin|\w+inen päivä)"
)
BARE = rf"(?P<phrase>(?!{OF_SELF}\b)[\w'/&+-]{{2,}}(?: (?!{OF_SELF}\b|\d)[\w'/&+-]+){{0,3}}?)"
"""A name of up to four words that no marker introduces."""

BEGIN = r"(?:^|[;,.!?\n(] ?|\b(?:ja|mutta|mut|nyt|moi|moro|hei|oon|olen|olin|eli|no) )"
NO_ESSIVE = (
    r"(?!(?:tavoitteena|haaveena|unelmana|toiveena|pääaineena|sivuaineena|iltana|iltoina|aamuna|aamuina|päivänä|päivinä|viikkona|vuonna|vuotena|vuosina|jouluna|kesänä|syksynä|keväänä|talvena|kotona|lapsena|"
    r"nuorena|aikana|aikoina|tänä|sinä|minä|sinäkin|noina|näinä|joina|jona|mukana|takana|lisänä|apuna|etuna|ongelmana|läsnä|yhtenä|parina|muutamana|kahtena|kolmena|neljänä|viitenä|ilmaisena|maksuttomana|"
    r"maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|ekana|tokana|vikana|viimeisenä|ensimmäisenä|lähiopetuksena|etäopetuksena|monimuotona|monimuoto-opetuksena|"
    r"verkko-opetuksena|verkkokurssina|etänä|vapaana|valmiina|työttömänä|opiskelijana|lomautettuna|ihmisenä|äitinä|isänä|vanhempana|sairaana|terveenä|opetuskielenä|kielenä|äidinkielenä|välinä|summana|"
    r"kokonaisuutena|yksin|aina|siinä|missä|tuona|vastaavana|esimerkkinä|jatkona|pohjana|taustana|yleensä|huomenna|kohtuuhintaisena|niinä|kaikkina|työnä|harrastuksena|kurssina|tuntina|tunteina|kertana|kuukautena|vuorona)\b)"
)
ESSIVE = rf"(?:[\w-]+(?:ssa|ssä|lla|llä) )?(?P<phrase>(?:(?!{OF_SELF}\b)[\w-]+n )?{NO_ESSIVE}[\w-]{{3,}}n[aä]\b(?: [\w-]+(?:ssa|ssä|lla|llä)\b)?)"
"""A role: "ompelijana tehtaassa"."""

NO_TRANSLATIVE = (
    r"(?!(?:aluksi|esimerkiksi|joksikin|joksikki|muuksi|lisäksi|vuoksi|uudeksi|ilmaiseksi|valmiiksi|syksyksi|kevääksi|kesäksi|talveksi|jouluksi|vuodeksi|viikoksi|kuukaudeksi|päiväksi|illaksi|helpoksi|paremmaksi|"
    r"tarpeeksi|miksi|siksi|täksi|kuluksi|onneksi|toiseksi|ensimmäiseksi|viimeiseksi|suomeksi|englanniksi|ruotsiksi|saksaksi|ranskaksi|espanjaksi|eduksi|avuksi|hetkeksi|yhdeksi|kahdeksi|taksi|taksiksi|miks|"
    r"kahdeks\w*|yhdeks\w*|uudeks|lisäks|aluks|esmeks|esimerkiks|vuoks|joksiki|kokonaiseksi|osaksi|todeksi|selväksi|pitkäksi|lyhyeksi|keskeneräiseksi|puoleksi)\b)"
)
TRANSLATIVE = rf"(?P<phrase>(?:(?!{OF_SELF}\b|opiskella|kouluttautua|uudelleen|pätevöityä|valmistua|vaikka|suoraan)[\w-]+n ){{0,2}}{NO_TRANSLATIVE}[\w-]{{3,}}(?:ksi|ks)(?: (?:tai|vai|ja|taikka) (?:ehkä |vaikka )?(?:[\w-]+n )?[\w-]+(?:ksi|ks))?)"
TONGUE = (
    r"(?:suomi|suomea|suomen|englanti|englantia|enkku|enkkua|ruotsi|ruotsia|ruotti|saksa|saksaa|ranska|ranskaa|espanja|espanjaa|italia|italiaa|venäjä|venäjää|viro|viroa|arabia|arabiaa|ukraina|ukrainaa|somali|somalia|kurdi|kurdia|"
    r"persia|persiaa|dari|daria|turkki|turkkia|vietnam|vietnamia|kiina|kiinaa|thai|thaita|puola|puolaa|romania|romaniaa|norja|norjaa|tanska|tanskaa|japani|japania|hindi|hindiä|urdu|urdua|tagalog|tagalogia|portugali|portugalia|hollanti|hollantia)"
)
WORK_END = end(*OUT_OF_NAME)
LIST_END = end(*OUT_OF_NAME, lists=True)
AWARD = r"(?:[\w-]*(?:perustutkin|ammattitutkin|erikoisammattitutkin|korkeakoulututkin|tutkin)(?:to|non|toa|toon|nosta|not)|[\w-]*(?:maisteri|kandidaati|kandi)(?:n tutkinto|n tutkinnon)?)"

WORK = WorkWords(
    disregarded=compile_all(
        rf"\b(?:minulla |mulla )?(?:ei|en) (?:ole |oo )?(?:mitään |suorittanut |vielä ){{0,2}}(?:[\w-]+ ){{0,2}}{AWARD}\b",
        r"\bilman (?:[\w-]+ ){0,2}\w*tutkinto\w*\b",
        r"\b(?:olen|oon) (?:noin )?\d{1,2}[ -]?(?:vuotias|vuotta|v\b)|\b\d{2}[ -]?(?:vuotias|vuotiaana|vuotiaalle)\b",
        r"\bent(?:ä|äs|äpä) jos\b[^;.!?\n]*",
        r"^(?:miksi?|mikä|paljonko|kuinka paljon|kauanko|kuinka kauan|milloin|millon|kumpi|voiko|voiks|saako|saaks|onko|onks|kuuluuko|kestääkö|maksaako)\b(?![^.!?\n]*\b(?:pääs|tulla|opiskel|ryhtyä|oppia))[^.!?\n]*",
        r"^(?:näytä|vaihda|vertaa|peru|poista|ota|jätä|jätetään|tallenna|aloita alusta|aloitetaan)\b[^.!?\n]*",
        r"(?:^|[,.;!?\n])(?=[^;,.!?\n]* (?:jäi|jäänyt|jääny|jäivät) kesken)[^;,.!?\n]*",
        r"\b(?:en|ei) (?:todellakaan |enää )?(?:halua|haluu|haluais\w*|haluaisi|aio|jaksa|tahdo|kiinnosta)\b[^;,.!?\n]*?(?= vaan\b| mutta\b| mut\b|[;,.!?\n]|$)",
        r"\bvaihtaa (?:alaa|ammattia|työtä|työpaikkaa)\b|\balan ?vaihto\w*",
    ),
    workplace=compile_all(
        r"\b(?:sitä ennen|ennen sitä|aiemmin|aikaisemmin|ennen|nykyään|nyt|duunissa|duunannu|duunannut|painanut|hommissa|olen|oon|olin|ollut|ollu|töissä) (?P<phrase>(?!kotona|verkossa|netissä|siellä|täällä|työelämässä|mukana|koulussa)(?:[\w-]+n )?[\w-]{3,}(?:ssa|ssä|lla|llä))(?= ?(?:[;,.!?\n)]|$)| (?:töissä|duunissa|ollu|ollut|\d+\w*|mut|mutta|ja|nyt|vuosia|monta)\b)",
        rf"(?:^|[;,.!?\n(] ?)(?P<phrase>(?!kotona|verkossa|netissä|siellä|täällä)(?:[\w-]+n )?[\w-]{{3,}}(?:ssa|ssä|lla|llä)),? ?\(?(?:{DURATION})\)?",
        r"\b(?:konkurssi|yt:t|irtisanottiin|potkut)\b[^;,.!?\n]{0,25}?(?P<phrase>[\w-]+(?:mon|lan|kon|tön|tan|pan|kan|ston|liikkeen|sta|stä))\b",
        rf"\b(?:olen|oon|olin) {HOW}(?:töissä|työssä) {PHRASE}{WORK_END}",
        rf"\b(?:olen|oon|olin|olen ollut) {HOW}(?P<phrase>(?:[\w-]+ ){{0,2}}?[\w-]+(?:ssa|ssä|lla|llä)) (?:töissä|työssä)\b",
        rf"\b(?:työskentelen|työskentelin|teen töitä|olen työskennellyt) {HOW}(?![\w-]+n[aä] )(?P<phrase>(?:[\w-]+ ){{0,2}}?[\w-]+(?:ssa|ssä|lla|llä))(?: töissä| työssä)?{WORK_END}",
    ),
    present_work=compile_all(
        rf"\b(?:olen|oon|oo|olin) (?:ollut |ollu |toiminut |toiminu |työskennellyt |keikkaillut |keikkaillu |tehnyt töitä |ollu töissä |duunannut |duunannu )?{HOW}{ESSIVE}",
        rf"\b(?:toimin|työskentelin|työskentelen|toiminut|työskennellyt|keikkaillu\w*|keikkailen|töissä|duunissa|töitä) {HOW}{ESSIVE}",
        rf"{BEGIN}{ESSIVE},? ?\(?(?:{DURATION})\)?",
        rf"\b(?:sitä ennen|ennen sitä|aiemmin|aikaisemmin|alun perin|nykyään|nykyisin|tällä hetkellä|nyt|viimeksi) (?:olin |olen |oon )?{ESSIVE}(?= ?(?:[;,.!?\n)]|$)| (?:mut|mutta|ja|\d+\w*|ollu|ollut|kokemusta)\b)",
        rf"\b(?:sitä ennen|ennen sitä|aiemmin|aikaisemmin|alun perin|nykyään|nykyisin|tällä hetkellä|nyt|entinen|viimeksi) (?:olin |olen |oon )?{BARE}(?= ?(?:[;,.!?\n)]|$)| (?:mut|mutta|ja|\d+\w*|ollu|ollut|kokemusta)\b)",
        rf"{BEGIN}{ESSIVE}(?= ?(?:[;,.!?\n)]|$)| (?:ja|mut|mutta|nyt|ollu|ollut|oon|olen|töissä)\b)",
        rf"{BEGIN}{BARE},? ?\(?(?:{DURATION})\)?",
        rf"{BEGIN}{BARE} (?:täällä|tässä|ammatiltani|nykyään|nykyisin|tällä hetkellä)(?= ?(?:[;,.!?\n)]|$)| (?:hei|moi|ja|mut|mutta)\b)",
        rf"{BEGIN}{BARE} (?:oon|olen|olin|mä oon|minä olen)(?: (?:ollut|ollu|nyt|ammatiltani|koulutukseltani|ite|itse|jo|vielä))*(?= ?(?:[;,.!?\n)]|$)| (?:mut|mutta|ja)\b)",
        r"\b(?:meidän|omat|omien|omia|omille|työntekijämme|firman|yrityksen|meillä (?:on|työskentelee)|\d+) (?P<phrase>(?!työntekij|henkil|tunti|lapset|euro|kurss|vuot)[\w-]+(?:jat|jät|rit|iehet|kot|köt|tit|gat|jaa|jää|ria|riä))(?= ?(?:[;,.!?\n:)]|$)| (?:tarvi|pitä|pääs|halu|osaa|koulut|kaipa|ov|käy|voi|opp))",
        r"(?:^|[.!?;\n] ?|\b)(?P<phrase>(?!kaikille|meille|heille|niille|muille|omille|päiville|illoille)[\w-]+(?:jille|reille|koille|köille|nteille|steille|miehille))(?= (?:pitä|täyty|halu|tarv|saada|koulutu|kurss))",
        rf"\b(?:olen|oon|olin|olen ollut) {HOW}{PHRASE}(?: töissä| työssä)?{WORK_END}",
        rf"\b(?:työskentelen|työskentelin|teen töitä|toimin|olen toiminut|olen työskennellyt) {HOW}{PHRASE}(?: töissä| työssä)?{WORK_END}",
        rf"\b(?:työni on|ammattini on|ammatiltani olen|ammatiltani) {PHRASE}{WORK_END}",
        rf"\b(?:entinen|nykyinen) (?!työ){PHRASE}{WORK_END}",
    ),
    durations=pattern(rf"\(?\b(?:{DURATION})\)?|\b(?:19\d\d|20[01]\d|202[0-5])\b"),
    not_work=pattern(
        r"(?:käyttäny|opetellu|oppinu|\d|hoitovapaa|äitiysloma|vanhempainvapaa|perhevapaa|työtön|lomaut|eläk|kiinnos|opiskelija|koulutettu|ammatti|koulut|keskeyt|menett|hake[mv]|ilman|jouluna|kotiäiti|koti-isä|kotona|"
        r"ihan|aivan|aika|hyvin|tosi|vähän|hieman|melko|liian|niin|väsynyt|kyllästynyt|kiinnostunut|työtön|työttömänä|työttömäksi|eläkkeellä|kotona|kotoisin|asunut|opiskel|tehnyt|käynyt|"
        r"suorittanut|hakenut|miettinyt|äiti|isä|vanhempi|mies\b|nainen|opiskelija\b|aloittelija|nuori|vanha|\w+ ?-?vuotias|vuotias|suomalainen|maahanmuuttaja|pakolainen|lomautettu|"
        r"irtisanottu|valmis|varma|iloinen|surullinen|etsimässä|etsinyt|hakemassa|kanssa|menossa|tulossa|joutunut|saanut|ollut|osa-aikai|kokoaikai|vuorotyö|yövuoro|se\b|sitä|tämä|hyvä\b|"
        r"\w+ssa asu|hukassa|pulassa|vapaa|sairas|terve\b|raskaana|valmistunut|ylioppilas|asiakas\b)"
    ),
    goal_work=compile_all(
        rf"{WISH} {HOW}(?:(?:kouluttautua|kouluttautumista|opiskella|opiskelua|lukea|tulla|tulis|ryhtyä|alkaa|alkaisin|päästä|vaihtaa|siirtyä|valmistua|pätevöityä|töihin|alaa|ammattia|työhön|johonkin) ){{0,3}}(?:uudeksi |uudelleen )?{TRANSLATIVE}\b",
        rf"\b(?:kouluttautua|kouluttautuisin|opiskella|opiskelen|opiskelisin|opiskelemaan|ryhtyä|ryhtyisin|tulla|tulis|tulisi|päästä|pääsisi|pääsisin|pääsis|valmistua|valmistuisin|pätevöityä|alanvaihto|alkaa|luen|lukea|pyrin|siirtyä|vaihtaa|edetä|johonkin \w+,?)(?: uudelleen| tästä| vaikka| suoraan| sitten)? {TRANSLATIVE}\b",
        rf"(?:^|[;,.!?\n] ?|\b(?:vaikka|ehkä|ja|tai|sit|sitten) ){TRANSLATIVE} (?:haluan|haluun|haluaisin|haluisin|pääsisin|opiskel\w+|kouluttautu\w+|aion|mieli\w*|tähtään|ois|olisi)\b",
        rf"\b(?:vaikka|ehkä|esim|esimerkiksi|mieluiten) {TRANSLATIVE}(?= ?(?:[;,.!?\n)]|$))",
        rf"\b(?:voisko|voiskohan|voisinko|tulisko|tulisiko|saisko|saako) (?:musta|minusta) (?:vielä |joskus |ikinä )?(?:tulla )?{PHRASE}{CLAUSE_END}",
        rf"{WISH} {HOW}(?:olla|työskennellä|toimia|tehdä töitä) {ESSIVE}",
        rf"{WISH} {HOW}(?:töihin |työskennellä |työtä |vaihtaa alaa |alanvaihtoa ){PHRASE}{CLAUSE_END}",
        rf"\b(?:tavoite|tavoiteammatti|haaveammatti|unelma-ammatti|unelmatyö|unelma|haave|päämäärä|toive|toiveammatti)(?:ni|na|nani)?(?: (?:on|olisi|olis|ois))?(?:[:;=] ?| )(?:tulla |päästä |olla )?(?!on\b|mä\b|mitä|mikä|että|et\b){PHRASE}{CLAUSE_END}",
        rf"\b(?:tavoitteena|haaveena|unelmana|toiveena|suunnitelmissa|mielessä|suunnitteilla)(?:ni)?(?: (?:on|olisi|olis|ois))? (?:tulla |päästä |olla |oma )?{PHRASE}{CLAUSE_END}",
        rf"(?:^|[;,.!?\n(] ?|\b(?:ja|mut|mutta|nyt|ehkä|kai) )(?:ehkä |vaikka )?{BARE} (?:kiinnosta(?:a|isi|is|vat)?|houkuttel\w*|(?:vois|voisi) (?:olla|kiinnostaa|sopia)|(?:ois|olis|olisi|on) (?:se )?(?:mun |minun )?(?:unelma\w*|haave\w*|tavoite\w*|toive\w*|kiva|mahtava|paras|mukava|ihana|mielessä|juttu|varma|hieno|kova juttu|ykkönen))\b",
        rf"\b(?:tarvitsemme|tarvitaan|tarvittais|haemme|etsimme|puuttuu|pitäis saada) (?:lisää |uusia |\d+ |(?!\W){WORD} )?(?P<phrase>(?!koulutu|kurss|apua|tietoa|ohje|valmennu)[\w-]+(?:jaa|jää|jia|jiä|ria|riä|kkoa|kköä|nttia|nttiä|miestä|stia|gia))\b",
    ),
    goal_skills=compile_all(
        rf"(?:{WISH} )?{HOW}\b(?:oppia|oppii|oppisin|opetella|opettelisin|osata|parantaa|kehittää|vahvistaa|kerrata|syventää|syventyä|syventyy|perehtyä|perehtyy|opin|opettelen|hallita|täydentää|päivittää) (?:lisää |paremmin |enemmän |kunnolla |käyttämään |tekemään |taas |vähän )*(?!lisää\b|paremmin\b|kun\b){LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta) )(?P<phrase>(?!{OF_SELF}\b|\w+sti\b)[^;.!?\n()\"]{{2,60}}?) (?:pitä(?:isi|is|s|ä)|täyty(?:isi|is|y)|tarvi\w*|haluun|haluan|haluaisin|haluisin|olis kiva|ois kiva|olisi kiva)(?: nyt| kyllä| myös| vielä)? (?:oppia|oppii|opetella|osata|opiskella|saada|kerrata)(?: lisää| paremmin| kunnolla)*\b",
        rf"{WISH} {HOW}(?:opiskella|lukea) {LIST}{LIST_END}",
        rf"\b(?:vois|voisi|voisin) (?:opiskella|lukea|opetella|oppia) {LIST}{LIST_END}",
        rf"\b(?:pitä(?:isi|is|s|ä)|täytyisi|haluttais|haluamme|haluaisimme) (?:nyt )?(?:saada|kouluttaa|antaa|järjestää) (?!lisää \w+jia|töitä|työ|valmiiksi){LIST}{LIST_END}",
        rf"{WISH} {HOW}(?P<phrase>(?:opettaa|korjata|koodata|ohjelmoida|suunnitella|rakentaa|valokuvata|piirtää|kirjoittaa|myydä|hoitaa|johtaa|esiintyä|kääntää|editoida|leipoa|ommella)(?! (?:töitä|jotain|mitään)\b)[^;,.!?\n()\"]{{0,50}}?){CLAUSE_END}",
        r"\b(?:kurss\w+|koulutu\w+) (?P<phrase>[\w-]+(?:sta|stä))\b",
        r"\b(?P<phrase>[\w-]+n) (?:kurss(?:i|in|eja|it|ille)|perusteet|koulutu(?:sta|ksen|kseen))\b",
        r"\b(?P<phrase>(?!verkko|netti|etä|kieli|jatko|lisä|täydennys|ammatti|korkea|perus|ilmais|lähi|lyhyt|pika|oppisopimus|aikuis|moni|kotoutumis|tutkinto)[\w-]{4,}?)-?(?:koulutusta|koulutuksen|kurssin|kurssia|kursseja)\b",
    ),
    goal_qualification=compile_all(
        rf"\b(?P<phrase>(?:(?!haluan|haluaisin|suorittaa|suorittaisin|minulla|tehdä|olen|ja\b|jokin|joku|jonkin|uuden\b|kiinnostaa|on\b|opiskella|tavoitteena\w*|hakea|lukea)[\w-]+ ){{0,2}}(?:[\w-]+- ja (?:[\w-]+ )?)?(?:(?!suorittaa|haluan|ja\b)[\w-]+ )?{AWARD})\b",
    ),
    goal_outcomes=compile_all(
        r"\b(?P<phrase>(?:(?!haluan|haluaisin|saavuttaa|minun|pitää|täytyy|kaikki\b|täyttää|ja\b|että|tavoitteena|on\b)[\w-]+ ){0,4}[\w-]+n) (?:osaamistavoit|osaamisvaatimu|oppimistavoit|oppimistulo|ammattitaitovaatimu)\w*",
    ),
    generic_award=pattern(r"(?:(?:jokin|joku|jonkin|uusi|uuden|koko|oma|oman|virallinen|virallisen|kunnon|korkeampi|korkeamman|ammatillinen|ammatillisen) )*(?:tutkin(?:to|non|toa|toon|nosta|not))"),
    goal_open=compile_all(
        rf"\b(?:minua |mua )?kiinnosta(?:a|isi|is|vat) {HOW}(?:opiskella |oppia |ala nimeltä )?(?!mua\b|minua\b|ei\b|myös\b|mikä|mitä|vaan\b){PHRASE}{WORK_END}",
        rf"\b(?:haluan|haluun|haluaisin|haluisin|tahtoisin|meinaan|harkitsen|mietin|etsin|haen|kaipaan|tarvitsen) {HOW}(?:opiskella |opiskelemaan |töihin |tulla )?(?!{OF_SELF}\b|töihin|töitä|vaihtaa|uutta|uuden|uusi|jotai|jotain|johonkin|takas|pois|kurssi|koulutu|opiskella|oppia|tehdä|olla|saada|päästä|valmistua|maksaa|käyttää|aloittaa|tietää|kysyä|kiireesti|heti|muuta|muuttaa|lopettaa|apua|opettaa|syventy\w*|vaan|että|alaa|jonkun|jonkin|työ\w*){PHRASE}{CLAUSE_END}",
        rf"\b(?:olen|oon) {HOW}kiinnostunut {PHRASE}{CLAUSE_END}",
    ),
    held_awards=compile_all(
        rf"\b(?:minulla on|mulla on|olen suorittanut|suoritin|sain|olen opiskellut|olen käynyt) (?:jo )?(?P<phrase>(?:[\w-]+ ){{0,3}}{AWARD})\b",
    ),
    held_skills=compile_all(
        rf"\b(?:hallussa|hanskassa|tuttuja|tuttua) (?:on|ovat) (?:mulla |jo |ainakin )*{LIST}{LIST_END}",
        rf"\b(?:(?:olen|oon) (?:käyttäny|käyttänyt|tehny|tehnyt) (?:paljon |jo |aika paljon |vuosia |ihan )*|(?:olen|oon) (?:opetellu|opetellut|oppinu|oppinut) (?:ite |itse |jo )*|(?:pärjään|pärjäilen) (?:hyvin |ihan hyvin |ok )*)(?!töitä|työtä|hommi|duuni|keikka|vuoro){LIST}{LIST_END}",
        rf"\b(?<!en )(?:osaan|hallitsen|puhun|käytän|taidan|tunnen)[:;]? {HOW}(?:hyvin |sujuvasti |käyttää |jonkin verran |vähän |ihan |aika |kans |myös )*(?!sanoa|en\b|ite\b|itse\b){LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta) )(?P<phrase>(?!{OF_SELF}\b)[\w+#:/.-]+(?:(?:, | ja |, ja | sekä )(?!{OF_SELF}\b)[\w+#:/.-]+){{0,4}}) (?:mä |minä )?(?:osaan|hallitsen|puhun|sujuu|sujuvat|luonnistuu|on hallussa|hallussa|on tuttua?|tuttuja|taittuu|on hanskassa)\b(?: (?:ite|itse|hyvin|jo|ihan ok))?",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta) )(?:mun |minun )?(?P<phrase>{TONGUE}(?: ja {TONGUE}|, {TONGUE})*)(?:n ?kieli|n taito)? ?:? (?:on )?(?:ihan |aika |tosi |melko )?(?:hyvä|ok|okei|sujuva|sujuvaa|äidinkieli|äidinkielenä|äidinkieleni|natiivi|kohtalainen|hyvin|sujuvasti|[abc][12](?:\.\d)?(?:-taso\w*)?|taso \w\d)\b",
        rf"\b(?:äidinkieli|äidinkieleni|äidinkielenä|kotikieli)(?: on|:)? (?P<phrase>{TONGUE}(?: ja {TONGUE})*)\b",
        rf"\b(?:pääaine(?:ena|eni)?|sivuaine(?:ena|eni)?|suuntautuminen|erikoistunut|erikoistuin)(?: on| oli|:)? {LIST}{LIST_END}",
        rf"\b(?:kokemusta|osaamista|kokemus|osaaminen|taustaa|taustalla) (?:on )?(?!vuo|\d){LIST}{LIST_END}",
        rf"\b(?:taidot|taitoni|osaaminen|osaamiseni)(?: ovat| on|:|;) ?{LIST}{LIST_END}",
        rf"\b(?:olen|oon) (?:hyvä|taitava) {LIST}{LIST_END}",
    ),
    lacking_skills=compile_all(
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta|muttei) )(?P<phrase>(?!{OF_SELF}\b)[\w+#:/.-]+(?:sta|stä)) (?:mulla |minulla |mul )?(?:ei|en) (?:mulla |minulla )?(?:ole|oo|tiedä|tiiä|ymmärrä) (?:mitään |yhtään |juuri |oikein )*(?:kokemusta|osaamista|tietoa|hajua|hajuakaan|mitään|käsitystä)\b",
        rf"\b(?:en|emme|emmä|enkä) (?:mä )?(?:ole|oo) (?:ikinä |koskaan |milloinkaan |ennen |vielä |juurikaan |oikeestaan |oikeastaan |kyllä |itse ){{0,3}}(?:käyttänyt|käyttäny|tehnyt|tehny|opiskellut|opiskellu|oppinut|oppinu|koskenut|koskenu|lukenut|lukenu|kokeillut|kokeillu|avannut|avannu|nähnyt|nähny|puhunut|puhunu|kirjoittanut|kirjottanu) (?:mitään )?(?!mitään|kotona|töitä|päätös|valinta|mieltä|koulutus|tutkin){LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta|muttei) )(?P<phrase>(?!{OF_SELF}\b)[\w+#:/.-]+(?:(?:, | ja | tai )(?!{OF_SELF}\b)[\w+#:/.-]+){{0,3}}) (?:mulle |minulle )?(?:on|ovat) (?:mulle |minulle )?(?:ihan |täysin |aika |täyttä |aivan |vielä )*(?:heprea\w*|hepree\w*|vieras\w*|vieraita|outo\w*|outoja|tuntematon\w*|tuntemattomia|uutta|hukassa|hakusessa|ruosteessa)\b(?: (?:mulle|minulle))?",
        rf"\b(?:minulla|mulla|mul|meillä) ei (?:ole|oo) (?:mitään |yhtään |juurikaan |oikein |vielä |lainkaan )*(?:kokemusta|osaamista|tietoa|taitoja|hajua|käsitystä|tuntumaa|kokemusta siitä)(?: vielä| oikein)? {LIST}{LIST_END}",
        rf"\b(?:en|emmä|emme) (?:mä )?(?:osaa|hallitse|ymmärrä|tajua|tunne) (?:yhtään|mitään|tuon taivaallista|hölkäsen pöläystä) {LIST}{LIST_END}",
        rf"\b(?:multa|minulta|meiltä) (?:puuttuu|puuttuvat|uupuu) (?:vielä |kokonaan |täysin |ihan )*(?:osaaminen |taito |kokemus )?(?!ammatti|tutkin|työ|raha|aika){LIST}{LIST_END}",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta|muttei) )(?P<phrase>(?!{OF_SELF}\b)[\w+#:/.-]+(?:(?:, | ja | tai )(?!{OF_SELF}\b)[\w+#:/.-]+){{0,3}}) (?:mä |minä )?(?:en|emmä|ei) (?:vielä |oikein |juuri )?(?:osaa|hallitse|puhu|tunne|suju|luonnistu|ole hallussa)\b(?: (?:vielä|kunnolla|yhtään|hyvin|juurikaan|oikein|ollenkaan))*",
        rf"\b(?:en osaa|emmä osaa|en hallitse|en puhu|en tunne|minulla ei ole kokemusta|ei (?:ole )?(?:kokemusta|osaamista)|en ole hyvä) (?:vielä |kovin |hyvin |lainkaan |ollenkaan |yhtään |käyttää |kunnolla |juuri ){{0,2}}(?!sanoa|sanoo|sano\b|päättää|valita|vielä|kertoa|vastata){LIST}{LIST_END}",
    ),
    lead_words=pattern(
        rf"(?:se|toi|tuo|joku|duunannu|duunannut|tehny|tehnyt|painanut|äidinkieli|äidinkielenä|äidinkieleni|aika|ihan|perus|kunnolla|täällä|moi|hei|oma|omat|meidän|ammattina|{PLACES}|vaikka|alanvaihtoa|esim|esimerkiksi|joskus|joksikin|on|olen|nyt|myös|vähän|hyvin|jo|uusi|uuden|uudeksi|töissä|työssä|alan|lisää|kokenut|entinen|osa-aikainen|kokoaikainen|vakituinen|ehkä|ja|jonkin|verran|paremmin|käyttää|käyttämään|oikea|ihan)"
    ),
    trail_words=pattern(r"(?:yhtään|ollenkaan|lainkaan|työ|työt|työn|ammatti|hommat|hommaa|homma|duuni|alkeet|perusteet|töissä|työssä|ja|tai|mutta|sekä|niin|että|kanssa|yms|jne|vaikka|ehkä|joskus|myös|nyt|eli|on|olen)"),
    noise=pattern(
        r"\b(?:korkeintaan|enintään|vähintään|käy|mieluummin|mieluiten|sittenkin|sittenkään|perusasi\w+|alkeet|näytä|verkkototeutukset|hei|heippa|moro|haluun|ois|olis|olisi|mut|et|kun|ku|kiinnostais|hommat|homma|riittää|mulle|minulle|lapsi|kiva|pitäis|pitäs|pitäisi|alaa|no|sama|verran|tms|yms|siis|täällä|itse|ite|sen|takas|parissa|ihmisten|moi|moikka|terve|päivää|huomenta|anteeksi|sori|kiitos|kiitti|ole hyvä|kyllä|joo|juu|ei|en|ja|tai|mutta|vain|vaan|ehkä|noin|minä|mä|minulla|mulla|minua|mua|on|olen|oon|ole|se|sen|sitä|tämä|"
        r"haluan|haluaisin|haluisin|voin|voisin|aikaa|rahaa|budjetti\w*|viikossa|viikko|tuntia|tunti|euroa|euro|kurss\w*|koulutu\w*|jotain|jotakin|joku|jokin|jonkin|mikä|mitä|miten|missä|suorittaa|suorittaisin|"
        r"opiskella|opiskelisin|opiskelua|opinnot|opintoja|iltaisin|iltana|viikonloppuisin|viikonloppu\w*|etsin|hakusessa|apua|auta|työ|työtä|töitä|töihin|ala|alan|alaa|uusi|uuden|uutta|halpa\w*|edulli\w+|lyhyt|nopea\w*|"
        r"nopeasti|sitten|sit|eli|niin|oikeastaan|tiedä|osaa|mieluiten|mielellään|kiinnostaa|kiinnostaisi|voisi|olla|pitäisi|vaihtaa|vaihto|tavoite|haave|vaihtoehdot|vaihtoehtoja|vuotta|vuotias|kiireesti|heti|pian|joksikin|muuksi|muuta|muu|halvempaa|halvempi|nopeampi|lyhyempi|teillä|onko|kiva|hyvä|selvä|kassalla|iltaa|ilta|päivä|päivisin|aamuisin)\b"
    ),
    speaks_of_self=pattern(
        r"^(?:ja|mutta|sekä|mut|mitä|miten|missä|mihin|ilman)\b|^[\w-]+(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|sti)$|\b(?:teillä|onko|voiko|saako|asun|ansaitsen|tienaan|opiskelen|etsin|hain|haen|käyn|teen|tein|sain|saan|pidän|tykkään|rakastan|vihaan|pelkään|toivon|aion|luin|luen|kävin|menen|tulen|lähden|jaksan|ehdin|"
        r"pystyn|kaipaan|tarvitsen|mietin|kyllästynyt|väsynyt|työhöni|työni|työssäni|alani|elämäni|minä|mä|minun|mun|minua|mua|minulla|mulla|olen|oon|en|ei|emme|me|te|sinä|sä|on|oli|olin|haluan|haluaisin|koska|että|voin|voisin|osaan|\w+isin)\b"
    ),
    wishing=pattern(rf"\b{WISH}|\b(?:kiinnostaa|kiinnostaisi)\b"),
    adding=pattern(
        r"\b(?:haluan|haluaisin|haluisin|tahdon|tahtoisin|aion|voisin) (?:myös|lisäksi)|\b(?:myös|lisäksi) (?:haluan|haluaisin|haluisin|tahdon|aion)|\blisäksi\b|\btoinen tavoit\w+|\bsen ohella\b"
    ),
    exploring=pattern(
        r"\b(?:mitä|mihin|missä|millaista|minkälaista) (?:kaikkea )?(?:muuta|muuhun|muualla|muissa)\b|\b(?:muita|samankaltaisia|lähellä olevia|läheisiä|vastaavia|mitä) (?:ammatteja|töitä|työpaikkoja|uravaihtoehtoja|aloja)\b|\blähiammat\w+|"
        r"\ben (?:oikein |yhtään |vielä )?tiedä,? (?:mitä|mihin|minne) (?:haluan|haluaisin|haluisin|tekisin|voisin|hakeutua)|\bmitä (?:voisin|voin) tehdä (?:näillä|tällä|osaamisella\w*|taidoilla\w*)"
    ),
    and_words=pattern(r",|\bja\b|\btai\b|\bvai\b|\bsekä\b|\benkä\b|\beikä\b|&|/|\+(?= )"),
    or_words=pattern(r" (?:tai|vai|taikka) (?:ehkä )?|/"),
    named_awards=NAMED_AWARDS,
    not_held=not_held(WISH),
    operated=OPERATED,
    further=pattern(rf" ?[,;]* ?\b(?:tai|vai|taikka|ehkä|mahdollisesti|vaihtoehtoisesti)(?: (?:ehkä|sitten|sit|vaikka|myös|jopa))* (?!(?:{OF_SELF}|muu|vastaava|muuta|sellai\w*|jossain)\b){PHRASE}{CLAUSE_END}"),
    base_forms=tuple(
        (pattern(text), instead)
        for text, instead in (
            # the translative of a goal, also as it is spoken: "hitsaajaksi", "kokiksi", "mieheksi", "sihteeriks"
            (r"mieheksi?$", "mies"), (r"iseksi?$", "inen"), (r"okseksi?$", "os"), (r"(?<=[aeiouyäö])([kpt])([aeiouyäö])ksi?$", r"\1\1\2"), (r"ndiksi?$", "ntti"),
            (r"(?<=[lnr])tiksi?$", "tti"), (r"(?<=[aeiouyäö])ksi?$", ""), (r"tutkin(?:non|toa|toon|noksi)$", "tutkinto"), (r"(?<=ö)ön$|(?<=o)on$|(?<=a)an$|(?<=ä)än$|(?<=i)in$|(?<=e)en$", ""),
            # the plural of staff: "varastomiehet", "hoitajat", "myyjille", "hitsaajia"
            (r"mieh(?:et|ille|iä)$", "mies"), (r"(?<=ja)t$|(?<=jä)t$|(?<=ri)t$", ""), (r"(?<=[aou][^aeiouyäö]j)i(?:lle|a)$|(?<=aj)i(?:lle|a)$|(?<=ij)i(?:lle|a)$", "a"), (r"(?<=j)i(?:lle|ä)$", "ä"), (r"(?<=r)eille$|(?<=r)eita$", "i"),
            # the essive of a role: "kokkina"
            (r"miehen[aä]$", "mies"), (r"ise?n[aä]$", "inen"), (r"(?<=[aeiouyäö])n[aä]$", ""),
            (r"(?<=[aeiouyäö])n[aä](?= )", ""),
            # the inessive and adessive of a place: "varastossa", "kaupassa", "päiväkodissa", "tehtaalla"
            (r"taa(?:ssa|lla)$", "das"), (r"di(?:ssa|ssä)$", "ti"), (r"kse(?:ssa|ssä|lla|llä)$", "s"),
            (r"(?<=[aeiouyäö])([kpt])([aeiouyäö])(?:ssa|ssä|lla|llä)$", r"\1\1\2"), (r"(?:ssa|ssä|lla|llä)$", ""),
            # the partitive and elative of a skill: "ohjelmointia", "exceliä", "SQL:ää", "kirjanpidosta"
            (r":\w{1,4}$", ""), (r"mis(?:ta|tä|esta|estä|essa|essä)$", "minen"), (r"u(?:sta|ksesta|ksessa)$", "us"), (r"y(?:stä|ksestä|ksessä)$", "ys"),
            (r"d([aeiouyäö])(?:sta|stä|ssa|ssä)$", r"t\1"), (r"n(?:ni)(?:sta|stä|ssa|ssä)$", "nti"), (r"(?<=[aeiouyäö])(?:sta|stä)$", ""),
            (r"(?<=[^aeiouyäö])i[aä]$", ""), (r"(?<=[aeiouyäö])[aä]$", ""), (r"(?<=[aeiouyä])maan$", "a"), (r"(?<=[aeiouyäö])mään$", "ä"), (r"(?<=[^aeiouyäö])iin$", ""), (r"(?<=[^aeiouyäö])in$", "i"), (r"(?<=[aeiouyäö])n$", ""),
        )
    ),
    worker_suffix="työntekijä",
    everyday=EVERYDAY,
    workplaces=WORKPLACES,
    place_after=pattern(r" (?=[\w-]+(?:ssa|ssä|lla|llä)$)"),
    all_choices=pattern(r"molemmat|molempia|kumpikin|kaikki(?: näistä)?|kumpi vain|kumpi tahansa"),
    ordinals={
        "ensimmäinen": 1, "eka": 1, "yksi": 1, "kyllä": 1, "joo": 1, "juuri se": 1, "toinen": 2, "toka": 2, "kaksi": 2, "kolmas": 3, "kolme": 3, "neljäs": 4, "neljä": 4, "viimeinen": -1, "vika": -1,
        "ei mikään": 0, "ei mikään näistä": 0, "ei kumpikaan": 0, "en mitään näistä": 0, "ei": 0, "jokin muu": 0, "joku muu": 0,
    },
)  # fmt: skip

FINNISH = Lexicon(language=LanguageCode("fi"), numbers=NUMBERS, dates=DATES, accepts=ACCEPTS, work=WORK)
