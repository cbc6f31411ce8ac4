"""Swedish everyday names of work, with what classifications call them."""

WARD = "undersköterska, vård- och specialavdelning och mottagning"

EVERYDAY = {
    # care and children
    "undersköterska": WARD, "usk": WARD, "närvårdare": WARD, "vårdbiträde": "vårdbiträde, äldreboende", "hemvårdare": "undersköterska, hemtjänst",
    "undersköterska i hemtjänsten": "undersköterska, hemtjänst", "undersköterska inom hemtjänsten": "undersköterska, hemtjänst", "jobbar i hemtjänsten": "undersköterska, hemtjänst",
    "personlig assistans": "personlig assistent", "dagisfröken": "barnskötare", "dagispersonal": "barnskötare", "barnvårdare": "barnskötare", "dagmamma": "barnskötare",
    "förskolefröken": "förskollärare", "barnträdgårdslärare": "förskollärare", "lärare": "grundskollärare", "grundskolelärare": "grundskollärare", "klasslärare": "grundskollärare",
    "provisor": "farmaceut", "apotekare": "farmaceut", "laborant": "laboratorieassistent", "labbassistent": "laboratorieassistent", "socialarbetare": "socionom", "ungdomsledare": "fritidsledare",
    # shop, table, cleaning
    "butiksbiträde": "butikssäljare", "butiksanställd": "butikssäljare", "expedit": "butikssäljare", "försäljare i butik": "butikssäljare", "butikspersonal": "butikssäljare",
    "servitris": "servitör/servitris", "servitör": "servitör/servitris", "hårfrisör": "frisör", "hårfrisörska": "frisör", "städerska": "städare", "lokalvårdare": "städare", "hotellstädare": "städare",
    "receptionist": "receptionist inom hotell- och restaurangbranschen", "hotellreceptionist": "receptionist inom hotell- och restaurangbranschen", "telefonsäljare": "telefonförsäljare",
    # driving, store, building
    "busschaufför": "bussförare", "taxichaufför": "taxiförare", "truckare": "truckförare", "gaffeltruckförare": "truckförare", "lagerjobbare": "lagerarbetare", "lagerjobb": "lagerarbetare",
    "lagermedarbetare": "lagerarbetare", "sjöman": "matros, inre fart", "elektriker": "installationselektriker, bygg", "elmontör": "installationselektriker, bygg", "svetsare": "svetsare, manuell",
    "vvs-montör": "rörmokare", "rörläggare": "rörmokare", "timmerman": "snickare", "vakt": "väktare", "säkerhetsvakt": "väktare", "ordningsvakt": "väktare",
    # office and computers
    "kontorist": "kontorsassistent", "kontorsanställd": "kontorsassistent", "kommunikatör": "informationsansvarig", "informatör": "informationsansvarig",
    "it-support": "IKT-kundservicemedarbetare", "it-stöd": "IKT-kundservicemedarbetare", "it-supportare": "IKT-kundservicemedarbetare", "helpdesk": "IKT-kundservicemedarbetare",
    "systemutvecklare": "IKT-systemutvecklare", "programmerare": "IKT-systemutvecklare", "mjukvaruutvecklare": "IKT-systemutvecklare", "webbprogrammerare": "webbutvecklare",
    "dataanalyst": "dataanalytiker", "grafiker": "grafisk formgivare",
}  # fmt: skip
"""Labels of ESCO, which names most of these in one way only, and often by a kind."""
