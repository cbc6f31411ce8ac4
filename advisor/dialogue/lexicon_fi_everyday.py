"""Finnish everyday names of work and skills, with what classifications call them."""

EVERYDAY = {
    # care and health
    "hoitaja": "sairaanhoitaja", "kotihoidon lähihoitaja": "kodinhoitaja", "kotihoidon hoitaja": "kodinhoitaja", "lähihoitaja kotihoidossa": "kodinhoitaja", "kotilähihoitaja": "kodinhoitaja",
    "ensihoitaja": "ensihoitaja, kiireellinen sairaankuljetus", "hammashoitaja": "hammaslääkärin avustaja", "klinikkaeläinhoitaja": "eläinsairaanhoitaja",
    "pieneläinhoitaja": "eläinsairaanhoitaja", "fyssari": "fysioterapeutti", "sossu": "sosiaalityöntekijä", "nuoriso-ohjaaja": "nuorisotyöntekijä",
    # children and school
    "perhepäivähoitaja": "lastenhoitaja", "lastenhoitaja päiväkodissa": "lastenhoitaja", "päiväkodin hoitaja": "lastenhoitaja", "tarhatäti": "lastenhoitaja",
    "päiväkotiapulainen": "lastenhoitaja", "varhaiskasvatuksen opettaja": "lastentarhan opettaja", "lastentarhanopettaja": "lastentarhan opettaja", "lastentarhanope": "lastentarhan opettaja",
    "varhaiskasvatuksen lastenhoitaja": "lastenhoitaja", "ope": "opettaja", "matikan ope": "matematiikanopettaja, yläluokat ja lukio", "matikanopettaja": "matematiikanopettaja, yläluokat ja lukio",
    "matikan opettaja": "matematiikanopettaja, yläluokat ja lukio", "matikan aineenopettaja": "matematiikanopettaja, yläluokat ja lukio",
    "matematiikan opettaja": "matematiikanopettaja, yläluokat ja lukio", "matematiikan aineenopettaja": "matematiikanopettaja, yläluokat ja lukio",
    "aineenopettaja": "opettaja, yläluokat ja lukio", "koulunkäynninohjaaja": "koulunkäynninohjaaja, peruskoulun alaluokat", "kouluavustaja": "koulunkäynninohjaaja, peruskoulun alaluokat",
    # driving, building, making
    "bussikuski": "linja-autonkuljettaja", "bussinkuljettaja": "linja-autonkuljettaja", "linja-autokuski": "linja-autonkuljettaja", "rekkakuski": "tavaraliikenteen kuljettaja",
    "rekkamies": "tavaraliikenteen kuljettaja", "rekan kuljettaja": "tavaraliikenteen kuljettaja", "kuorma-autonkuljettaja": "tavaraliikenteen kuljettaja",
    "kuorma-autokuski": "tavaraliikenteen kuljettaja", "yhdistelmäajoneuvonkuljettaja": "tavaraliikenteen kuljettaja", "taksikuski": "taksinkuljettaja", "trukkikuski": "trukinkuljettaja",
    "putkimies": "putkiasentaja", "sähkömies": "sähköasentaja", "sähkäri": "sähköasentaja", "timpuri": "kirvesmies", "raksamies": "rakennusalan avustava työntekijä",
    "raksaduunari": "rakennusalan avustava työntekijä", "rakennustyöntekijä": "rakennusalan avustava työntekijä", "rakennusmies": "rakennusalan avustava työntekijä",
    "rakennusmestari": "rakennusjohtaja", "työmaamestari": "rakennusjohtaja", "automekaanikko": "ajoneuvoasentaja", "autonasentaja": "ajoneuvoasentaja", "autoasentaja": "ajoneuvoasentaja",
    "varastomies": "varastotyöntekijä", "varastoduunari": "varastotyöntekijä", "ompelija": "teollisuusompelija", "ompelija tehtaassa": "teollisuusompelija", "ompelija tehtaalla": "teollisuusompelija",
    "puutarhuri": "avustava puutarhatyöntekijä", "talonmies": "kiinteistöhuollon työntekijä", "kiinteistönhoitaja": "kiinteistöhuollon työntekijä", "huoltomies": "kiinteistöhuollon työntekijä",
    # selling, serving, cleaning
    "kassa": "kassanhoitaja", "kaupan kassa": "kassanhoitaja", "kassatyöntekijä": "kassanhoitaja", "kassaneiti": "kassanhoitaja", "kassamyyjä": "kassanhoitaja", "kaupan myyjä": "myyjä",
    "kauppa-apulainen": "myymäläapulainen", "siivooja": "laitossiivooja", "siistijä": "laitossiivooja", "laitoshuoltaja": "laitossiivooja", "toimistosiivooja": "laitossiivooja",
    "puhelinmyyjä": "myyjä, puhelin- ja asiakaspalvelukeskus", "asiakaspalvelija": "asiakaspalveluedustaja", "aspa": "asiakaspalveluedustaja", "kampaaja": "parturi-kampaaja",
    "trimmaaja": "eläinten trimmaaja", "koirien trimmaaja": "eläinten trimmaaja", "matkaopas": "turistiopas", "opas": "turistiopas", "vastaanottovirkailija": "vastaanottoavustaja",
    "respa": "majoituslaitoksen vastaanottovirkailija", "hotellivirkailija": "majoituslaitoksen vastaanottovirkailija", "baarimikko": "baarimestari", "tiskari": "keittiöapulainen",
    # office
    "pankkivirkailija": "pankkitoimihenkilö", "vakuutusvirkailija": "toimistotyöntekijä, vakuutusala", "kirjastovirkailija": "kirjastoavustaja", "toimistosihteeri": "sihteeri",
    "sihteeri lakitoimistossa": "sihteeri, lakiasiat", "sihteeri asianajotoimistossa": "sihteeri, lakiasiat", "sihteeri toimistossa": "sihteeri", "hr-assari": "henkilöstöassistentti",
    "hr-assistentti": "henkilöstöassistentti", "projektipäällikkö": "hankepäällikkö", "kirjuri": "kirjanpitäjä", "palkanlaskija": "palkanlaskija",
    # computers
    "koodari": "ohjelmistokehittäjä", "ohjelmoija": "ohjelmistokehittäjä", "devaaja": "ohjelmistokehittäjä", "softakehittäjä": "ohjelmistokehittäjä", "softadevaaja": "ohjelmistokehittäjä",
    "frontend-kehittäjä": "käyttöliittymäkehittäjä", "fronttikehittäjä": "käyttöliittymäkehittäjä", "frontti-kehittäjä": "käyttöliittymäkehittäjä", "web-kehittäjä": "verkkokehittäjä",
    "nettisivujen tekijä": "verkkokehittäjä", "ict-tuki": "ICT-asiakaspalvelija", "it-tuki": "ICT-asiakaspalvelija", "atk-tuki": "ICT-asiakaspalvelija", "mikrotuki": "ICT-asiakaspalvelija",
    "ict-tukihenkilö": "ICT-asiakaspalvelija", "it-tukihenkilö": "ICT-asiakaspalvelija", "atk-tukihenkilö": "ICT-asiakaspalvelija", "mikrotukihenkilö": "ICT-asiakaspalvelija",
    "helpdesk": "ICT-asiakaspalvelija", "soc-analyytikko": "tietoturva-analyytikko", "kyberturva-analyytikko": "tietoturva-analyytikko", "tietoturva-asiantuntija": "tietoturva-analyytikko",
    "kyberturvallisuusasiantuntija": "tietoturva-analyytikko", "some-vastaava": "verkkoyhteisövastaava", "ux-suunnittelija": "käyttöliittymäsuunnittelija",
    # skills
    "koodaus": "tietokoneohjelmointi", "koodaamaan": "tietokoneohjelmointi", "koodata": "tietokoneohjelmointi", "koodaaminen": "tietokoneohjelmointi", "ohjelmointi": "tietokoneohjelmointi",
    "ohjelmoimaan": "tietokoneohjelmointi", "ohjelmoida": "tietokoneohjelmointi", "matikka": "matematiikka", "matikk": "matematiikka", "enkku": "englanti", "enkk": "englanti", "suomea": "suomi", "suomen": "suomi", "suomen kieli": "suomi", "ruotsin kieli": "ruotsi", "englannin kieli": "englanti", "ruotti": "ruotsi", "ruottia": "ruotsi", "työelämän ruotsi": "ruotsi", "työelämän suomi": "suomi", "työelämän englanti": "englanti",
    "rutsi": "ruotsi", "tietoturva": "kyberturvallisuus", "kyberturva": "kyberturvallisuus", "some": "sosiaalisen median hallinta", "somemarkkinointi": "sosiaalisen median markkinointitekniikat",
    "sosiaalisen median markkinointi": "sosiaalisen median markkinointitekniikat", "google ads": "maksu klikkausten määrän perusteella", "google ad": "maksu klikkausten määrän perusteella", "korjaamaan tietokoneita": "korjata ICT-laitteita",
    "korjaan tietokoneita": "korjata ICT-laitteita", "korjata tietokoneita": "korjata ICT-laitteita", "tietokoneiden korjaus": "korjata ICT-laitteita", "tietokoneiden korjaaminen": "korjata ICT-laitteita",
    "äänenkäsittely": "äänenkäsittelyohjelma", "äänenkäsittely podcastia varten": "äänenkäsittelyohjelma", "verkkopedagogiikka": "e-oppiminen", "verkko-opetus": "tarjota verkkokoulutusta",
    "opettaa verkossa": "tarjota verkkokoulutusta", "opettaa aikuisia verkossa": "tarjota verkkokoulutusta", "opettaa netissä": "tarjota verkkokoulutusta", "markkinointi": "markkinointimix",
    "ux-suunnittelu": "suunnitella käyttöliittymää", "ux": "suunnitella käyttöliittymää", "powerpoint": "käyttää esitysohjelmistoja", "lean": "kevyt valmistus", "palkanlaskenta": "palkanlaskenta", "myyntityö": "myyntitoimet",
}  # fmt: skip

WORKPLACES = {
    "kauppa": "myyjä", "ruokakauppa": "myyjä", "market": "myyjä", "myymälä": "myyjä", "kaupan kassa": "kassanhoitaja", "kassa": "kassanhoitaja", "lähikauppa": "myyjä", "vaatekauppa": "myyjä",
    "varasto": "varastotyöntekijä", "raksa": "rakennusalan avustava työntekijä", "rakennus": "rakennusalan avustava työntekijä", "rakennustyömaa": "rakennusalan avustava työntekijä",
    "päiväkoti": "lastenhoitaja", "tarha": "lastenhoitaja", "vanhainkoti": "lähihoitaja", "hoivakoti": "lähihoitaja", "palvelutalo": "lähihoitaja", "palvelukoti": "lähihoitaja",
    "kotihoito": "kodinhoitaja", "siivous": "laitossiivooja", "siivousala": "laitossiivooja", "kampaamo": "parturi-kampaaja", "keittiö": "keittiöapulainen", "leipomo": "leipuri",
    "asiakaspalvelu": "asiakaspalveluedustaja", "puhelinpalvelu": "myyjä, puhelin- ja asiakaspalvelukeskus", "call center": "myyjä, puhelin- ja asiakaspalvelukeskus",
    "kirjasto": "kirjastoavustaja", "pankki": "pankkitoimihenkilö", "tilitoimisto": "kirjanpitäjä", "toimisto": "toimistoavustaja", "vartiointi": "vartija", "taksi": "taksinkuljettaja",
}  # fmt: skip
"""Places and trades by which people name their work, where most who do so do the same."""
