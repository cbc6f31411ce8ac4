"""Finnish words of people who tell what they did, can and hold."""

from advisor.dialogue.lexicon import LIST, compile_all
from advisor.dialogue.lexicon_fi import BEGIN, CLAUSE_END, HOW, LIST_END, NO_ESSIVE, OF_SELF
from advisor.dialogue.lexicon_told import ToldWords, first

NO_NAME = r"mä|minä|mun|minun|mulla|minulla|se|sen|sitä|tää|tämä|mut|mutta|ja|tai|ei|en|on|oon|olen|niin|nyt|kun|jos|et|että|aika|raha|kaikki|mikään|mitään|jotain|työ|joka"
NAMED = first(r"ja|mut|mutta|sit|sitten", r"", NO_NAME, most=3)
ROLE = rf"(?P<phrase>(?:(?!{OF_SELF}\b)[\w-]+n )?{NO_ESSIVE}[\w-]{{3,}}n[aä]\b)"
BADLY = r"(?:ei (?:oo|ole|suju|onnistu|luista|taivu|irtoa|luonnista|pysy päässä|kyllä|mun juttu|oikein|sit|niinkään|yhtään|hirveesti|juurikaan|kauheesti)|on (?:heikko|huono|hakusessa|hukassa|ihan hukassa|mulle vieras\w*|vaikee\w*|ruosteessa|nollassa)|(?:tökkii|takkuu|hakkaa vastaan|tuottaa vaikeuksia))"
LICENCE = r"(?:(?:[\w-]*(?:trukki|hygienia|tulityö|turva|työturvallisuus|ensiapu|ea|taksi|järjestysmies|anniskelu|nosturi|henkilönostin|sähkötyöturvallisuus|lääke|lääkelupa|märkätila|vartija)-?(?:kortti|kortin|passi|passin|lupa|luvat|luvan|ajolupa|todistus)\w{0,3}(?: [1-3])?)|(?:kuorma-auto|bussi|c|ce|d|b)?-?ajokortti(?: (?:b|c|ce|d|be)\b)?|(?:b|c|ce|d)-?kortti|ammattipätevyys)"
LISTED = r"haluan|haluun|haluisin|haluaisin|tarviin|tarvitsen|tarttisin|oon|olen|mut|mutta|en|ei|nyt|työskentelen|haaveena|haaveilen|kiinnosta\w*|huono|heikko|etsin|aikaa|opiskel\w+|mulla|minulla|asun|pitäis\w*"

FINNISH_TOLD = ToldWords(
    list_ends=compile_all(rf" ?,? ?(?:,|\bja) (?:ja |mut )?(?:{LISTED})\b.*$")[0],
    disregarded=compile_all(
        r"\b(?:kesken|keskeytin|keskeytyi|jätin kesken|lopetin|jätin) (?:jäi |jäänyt |jäivät |mun )*(?:[\w-]+ )?[\w-]*(?:opinnot|tutkinto|koulu|lukio|amis|yliopisto|ammattikoulu|opintoja|tutkinnon|koulun|lukion|amiksen|opinnot)\b(?: kesken)?",
        r"\b(?:[\w-]+n )?[\w-]*(?:opinnot|tutkinto|koulu|lukio|amis|yliopisto|amk) (?:kesken|jäi|jäivät|keskeytyi|keskeytin|jätin)(?: kesken)?\b",
    ),
    workplace=compile_all(
        r"\b(?:vuosia|vuosikausia|pitkään|koko ikäni|viimeiset \w+ vuotta|\w+ vuotta|vuotta|vuoden|aina|enimmäkseen) (?:töissä |duunissa |hommissa )?(?P<phrase>(?!kotona|verkossa|netissä|siellä|täällä|suomessa|mukana|lomalla)(?:[\w-]+n )?[\w-]{3,}(?:ssa|ssä|lla|llä))(?= ?(?:[;,.!?\n)]|$)| (?:töissä|duunissa|hommissa|ollu|ollut|mut|ja|tehny)\b)",
        r"\b(?:mulla|minulla|meillä) (?:oli|oli ollut) (?:oma |pieni ){1,2}(?P<phrase>[\w-]+(?: [\w-]+)?)(?= ?(?:[;,.!?\n]|$)| (?:ja|mut|mutta)\b)",
    ),
    present_work=compile_all(
        rf"\b(?:painanu|painanut|tehny|tehnyt|tein|teen|paiskinu|paiskin|heitin|heittäny|puskenu) (?:pitkään |aina |vuosia |\w+ vuotta )*(?:duunia|töitä|hommia|keikkaa|työtä|vuoroja|hommaa) (?:[\w-]+(?:lla|llä|ssa|ssä) )?(?:pitkään )?{ROLE}",
        rf"\b(?:ja|sekä|sit|sitten|myöhemmin|ensin|aluksi|alkuun|lopuks|lopuksi|sen jälkeen|nyt|nykyään|nykyisin|aiemmin|aikasemmin|aikaisemmin|ennen|välillä|viimeksi) (?:oon |olin |olen |töissä |duunissa )*{ROLE}(?= ?(?:[;,.!?\n)]|$)| (?:\w+(?:ssa|ssä|lla|llä)|ja|mut|mutta|kunnes|oon|olin)\b)",
        rf"\b(?:aikasemmin|aiemmin|aikaisemmin|ennen|entinen|ent\.?|ex-?|nykyään|nykyisin|nykysin|nyt|sit|sitten|sen jälkeen|koulutukseltani|koulutukseltaan|ammatiltani|ammatiltaan|pohjakoulutukseltani|taustaltani)(?: (?:oon|olen|olin|mä oon|mä|minä))* ?(?P<phrase>(?:(?!{OF_SELF}\b)[\w-]+ )?(?!{OF_SELF}\b)[\w-]+(?:ja|jä|ri|kko|kkö|mies|tti|isti|ttaja|ttäjä|nen|kuski|avustaja|hoitaja|tsaaja|kokki|myyjä|kassa|johtaja|päällikkö|insinööri|sihteeri|opettaja|vahti|logi|nomi|vartija|ohjaaja|siistijä))(?= ?(?:[;,.!?\n)]|$)| (?:ja|mut|mutta|oon|nyt)\b)",
        r"\b(?:ajanu|ajanut|ajan|ajoin|ajellu|kuskannu) (?:\w+ vuotta |pitkään )?(?P<phrase>bussia|rekkaa|taksia|kuorma-autoa|trukkia|jakeluautoa|ratikkaa|junaa|pakettiautoa)\b",
        r"\b(?P<phrase>(?:siivonnu|siivonnut|hoitanu|hoitanut|opettanu|opettanut|myyny|myynyt|korjannu|korjannut|rakentanu|rakentanut|kuljettanu|kuljettanut|pakannu|pakannut|keränny|kerännyt) (?!(?:mun|mä|sit|ja|aina|vuosia)\b)[\w-]+(?:a|ä|ja|jä|ia|iä|ita|itä|ta|tä))(?= ?(?:[;,.!?\n]|$)| (?:ja|mut|vuosia|pitkään|\d+)\b)",
        r"(?=\b(?:meidän|meiän|meijän|omille|firman|meille) (?:\w+lle |\d+ )?(?P<phrase>(?!työntekij|henkil|porukal|tiimi|väelle|kaikille|lapsi)[\w-]+(?:jalle|jälle|jille|reille|koille|nteille|steille|miehille|kolle|kölle|rille|teille))\b)",
        rf"{BEGIN}(?P<phrase>(?!(?:{OF_SELF})\b)[\w-]+(?:ja|jä|kko|kkö|mies|isti|kuski|avustaja|kokki|kassa)) (?:koulutukseltani|ammatiltani|koulutukseltaan|pohjalta|taustalla|vuodesta)\b",
        rf"\b(?:toimin|toiminut|toiminu|alotin|aloitin|aloittanut|elättäny itseni|tienaan|tienannu|palkattu|keikkaa) (?:[\w-]+(?:lla|llä|ssa|ssä) )?{ROLE}",
    ),
    goal_skills=compile_all(
        r"\b(?:aiheena|aiheet|aiheina|aihe)(?: (?:on|olis|ois|vaikka))?:? "
        rf"{LIST}{LIST_END}",
        r"\b(?:koulutusta|kurssia|kurssin|kursseja|oppia|opetusta|lisäoppia|valmennusta) (?P<phrase>[\w-]+(?:sta|stä|een|aan|ään|iin|oon|seen)(?: ja [\w-]+(?:sta|stä|een|aan|ään|iin|oon|seen))?)\b",
        rf"\b(?:tarviin|tarvin|tarttisin|tarvitsen|tarvitsisin|kaipaan|kaipaisin|puuttuu vielä|pitäis saada)(?: vielä| lisää| kunnon| parempaa)+ (?!(?:apua|aikaa|rahaa|töitä|koulutus|koulutusta|kurssi\w*)\b){LIST}{LIST_END}",
        rf"\b(?:päästä (?:jyvälle|sisälle|sisään|kärryille)|saada haltuun|ottaa haltuun|treenata|treenaa|petrata|petraa|hioa|verestää|preppaa|vahvistaa) (?:kunnolla |paremmin )?(?!(?:uutta|lisää|kunnolla)\b){LIST}{LIST_END}",
        rf"{NAMED} (?:kiinnosta(?:is|isi|a|ais)?|ois kiva|olis kiva) (?:oppia|osata|opetella|hallita)\b",
        r"(?:^|[;,.!?\n] ?)(?P<phrase>[\w-]*(?:koodaus|koodaaminen|ohjelmointi|kirjanpito|markkinointi|valokuvaus|hitsaus|hitsaaminen|kielet|grafiikka|suunnittelu|myynti|taulukkolaskenta|analytiikka|johtaminen|tietoturva)) (?:kiinnosta\w*|ois kiva|olis kiva|houkuttais|houkuttelis)",
    ),
    held_awards=compile_all(
        rf"\b(?:mulla|minulla|mul|on|löytyy|oon suorittanu|suoritin|suoritettu|hankin|omistan|ja|plus|myös)(?: (?:on|myös|jo|voimassa oleva|oleva))* (?<!ei on )(?<!ei ole )(?P<phrase>{LICENCE})(?! (?:puuttuu|menny|vanhen|vanhentu|pitäis|tarv|haluan|haluisin|ja sen halu))\b",
        rf"(?:^|[;,.!?\n] ?|\bja )(?P<phrase>{LICENCE}) (?:on|löytyy|suoritettu|taskussa|hallussa|plakkarissa|voimassa)(?! (?:vanhentunut|haku|mielessä))\b",
        r"\b(?P<phrase>(?:merkonom|datanom|tradenom|sosionom|insinöör|lähihoitaj|restonom|artenom|medianom|geronom|agrolog|parturi|kokin?|kondiittori|sähköasenta|levysep|ylioppila)[\w-]*n (?:paperit|paperi|todistus|tutkinto|koulutus))(?! (?:puuttuu|jäi|kesken|haave|ois|olis|haluan))",
        r"\b(?:valmistuin|valmistunut|valmistunu|luin itseni|kouluttauduin|opiskelin itseni) (?:aikanaan |joskus |\d{4} )?(?P<phrase>(?:[\w-]+n )?[\w-]{3,}(?:ksi|ks))\b",
        r"\b(?:käynyt|käyny|kävin|suoritin|suorittanut|suorittanu|käyty|suoritettu) (?:läpi |loppuun )?(?:vain |vaan |vasta )?(?P<phrase>(?:lukion|peruskoulun|ammattikoulun|amiksen|kauppakoulun|kauppiksen|ylioppilastutkinnon|[\w-]+(?:n tutkinnon|tutkinnon|koulutuksen)))\b",
        r"\b(?P<phrase>lukio|ylioppilastutkinto|peruskoulu|ammattikoulu|amis) (?:on )?(?:käyty|käytynä|suoritettu)\b",
        r"(?:^|[;,.!?\n] ?|\b(?:oon|olen) )(?P<phrase>ylioppilas|tradenomi|restonomi|datanomi|merkonomi|insinööri|sosionomi|maisteri|kandi|filosofian maisteri|diplomi-insinööri)(?: (?:oon|olen|pohjalta|koulutukseltani))(?= ?(?:[;,.!?\n]|$)| (?:ja|mut|mutta)\b)",
    ),
    held_skills=compile_all(
        rf"\b(?:oon|olen|mä oon) {HOW}(?:aika |tosi |ihan |melko |varsin )*(?:hyvä|haka|taitava|kova|vahva|näppärä|etevä|lahjakas|mestari|haka|sujuva|tottunut|tottunu) (?<!en oo hyvä )(?!(?:ihminen|työntekijä|mieli|tyyppi)\b){LIST}{LIST_END}",
        rf"(?<!en )(?<!ei )\b(?:handlaan|hallitsen|hanskaan|taidan|osaan|mä osaan|pärjään|pystyn|hallussa (?:on|mulla)|hanskassa) (?:ihan |aika |hyvin |tosi hyvin |myös |jo |kyllä |sujuvasti |perus )*(?!(?:maksaa|käyttää \d|opiskella|aloittaa|tulla|sanoa)\b){LIST}{LIST_END}",
        rf"{NAMED} (?:sujuu|onnistuu|luonnistuu|taittuu|luistaa|on (?:hallussa|hanskassa|tuttua|tuttu|vahva|mun vahvuus|helppoa|äidinkieleni|mun äidinkieli|äidinkieli)|hallussa|hanskassa|menee (?:hyvin|ihan ok))(?: (?:hyvin|ihan hyvin|kyllä|ok|multa|mainiosti|jo|mulla|ihan ok|kohtalaisesti|sujuvasti))*(?= ?(?:[;,.!?\n]|$)| (?:ja|mut|mutta)\b)",
        r"\b(?P<phrase>[\w+#-]+(?:sta|stä)) (?:jotain |vähän |jonkun verran |hyvä |paljon |on )*(?:hajua|kokemusta|osaamista|ymmärrystä|tietämystä)(?! ei)\b(?<!ei mitään hajua)",
        rf"\b(?:vahvuuteni|vahvuudet|vahvuus|vahvuuksia|vahvuutena)(?: on| ovat|:)+ ?{LIST}{LIST_END}",
        rf"\b(?:äidinkieleni|äidinkieli|kotikieli)(?: on|:)? (?P<phrase>\w{{3,}}){CLAUSE_END}",
        r"\b(?:käytän|koodaan|kirjoitan|teen) (?P<phrase>[\w+#:-]+(?: ja [\w+#:-]+)?) (?:päivittäin|joka päivä|työssä|töissä|koko ajan|paljon)\b",
    ),
    lacking_skills=compile_all(
        r"\b(?:ei (?:oo |ole )?(?:mitään |yhtään |juuri |paljoo |ollenkaan )*|en (?:omaa |omista )(?:mitään )?)(?:kokemusta|hajua|tietoa|osaamista|käsitystä|hajuukaan|harmainta aavistusta) (?P<phrase>[\w+#:-]+(?:sta|stä)(?: (?:tai|ja|eikä) [\w+#:-]+(?:sta|stä))?)\b",
        r"\b(?P<phrase>[\w+#:-]+(?:sta|stä)) (?:mulla |minulla )?(?:ei (?:oo |ole )?(?:mitään |yhtään |juuri )*(?:hajua|kokemusta|tietoa|osaamista|käsitystä|hajuukaan)|en (?:tiedä|tiiä|ymmärrä|tajuu|tajua|hiffaa) (?:mitään|yhtään|hevon\w+|juuri mitään|paljoo))",
        rf"(?:^|[;,.!?\n] ?|\b(?:ja|mut|mutta|oon|olen) )(?:tosi |aika |vähän |ihan )*(?:huono|heikko|surkea|surkee|onneton|toivoton|epävarma|ruosteessa|alottelija|aloittelija) (?!(?:selkä|kunto|palkka|työ|olo|terveys|juttu|tilanne)\b)(?P<phrase>(?!(?:ja|mut|mutta|kun|nyt)\b)[\w+#:-]+(?: ja [\w+#:-]+)?){CLAUSE_END}",
        rf"\b(?:en (?:oikein |kauheen |yhtään |kyllä |oikeen |todellakaan )*(?:hallitse|hanskaa|handlaa|taida|osaa|pärjää|puhu|hiffaa|tajuu|tajua|ymmärrä)) (?:kunnolla |yhtään |ollenkaan |juurikaan |hyvin |kauheesti |vielä |oikein |oikeen |ees |edes |käyttää |mitään )*(?!(?:mitä|mikä|miten|sanoa|päättää|valita|että|et|kunnolla|yhtään|ollenkaan|vielä|oikein|oikeen|hyvin|mitään|kauheesti|juurikaan|ja|mut|mutta)\b){LIST}{LIST_END}",
        rf"{NAMED} {BADLY}(?: (?:mulle|multa|yhtään|oikein|ollenkaan|suju|vielä|kovin|hyvin|vahva|vahvin|mun|juttu|lajini|täysin|ihan|hallussa|hanskassa|onnistu|niin|kauheen))*(?= ?(?:[;,.!?\n]|$)| (?:ja|mut|mutta)\b)",
        r"(?:^|[;,.!?\n] ?|\bja )(?P<phrase>[\w-]+) (?:on )?(?:täysin |ihan |vähän |pahasti )*(?:hakusessa|hukassa|ruosteessa|hepreaa|nollissa)\b",
        rf"\b(?:heikkouteni|heikkoudet|heikkous|heikkoutena)(?: on| ovat|:)+ ?{LIST}{LIST_END}",
    ),
    award_joint=compile_all(rf",? (?:ja|sekä|plus) (?=(?:[\w-]+n )?(?:{LICENCE}|[\w-]*tutkinto)\b)")[0],
)
