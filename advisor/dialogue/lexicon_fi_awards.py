"""Finnish names of awards: degrees and those who hold them, certificates, cards that permit work, training that was done."""

import re

from advisor.dialogue.lexicon import compile_all
from advisor.dialogue.lexicon_en_awards import NAMED_AWARDS as NAMED_IN_ENGLISH
from advisor.dialogue.patterns import pattern

HOLDER = (
    r"(?:tradenomi|merkonomi|datanomi|medianomi|artenomi|restonomi|sosionomi|geronomi|estenomi|vestonomi|agrologi|hortonomi|metsätalousinsinööri|ylioppilas(?!kokelas)|"
    r"(?:[\w-]+tieteiden |[\w-]+tieteen |kasvatus\w+ |kauppa\w+ |oikeus\w+ |filosofian |humanististen tieteiden |tekniikan |hallinto\w+ )?(?:maisteri|kandidaatti|kandi|tohtori|lisensiaatti)|"
    r"diplomi-insinööri|ekonomi|[\w-]+(?= \((?:amk|yamk|ylempi amk)\))|[\w-]+(?= y?amk(?:[ ,;.!?]|$)))(?: ?\((?:amk|yamk|ylempi amk)\)| y?amk\b)?"
)
BEFORE = r"(?!(?:haluan|haluaisin|haluisin|suorittaa|suorittaisin|minulla|mulla|mul|tehdä|olen|oon|ja|jokin|joku|jonkin|uuden|kiinnostaa|on|oli|opiskella|hakea|lukea|mikä|että|nyt|jo|sain|kävin|tein|sen|muu|tai|myös|mun|minun|tutkintoni|ei|ole|oo)\b)"

NAMED_AWARDS = (
    *NAMED_IN_ENGLISH[:2],
    *compile_all(
        rf"\b(?P<phrase>{HOLDER})(?! (?:olisi|ois|kiinnosta|haluaisin|ammatti|opinnot)| ?-(?:linja|opinn))(?=[ ,;.!?)(]|$)",
        rf"\b(?P<phrase>(?:{BEFORE}[\w-]+(?:n|alan|ten) ){{0,2}}[\w-]*(?:tutkinto|todistus|diplomi|sertifikaatti|pätevyys))\b",
        r"\b(?P<phrase>[\w-]{4,}(?:kortti|kortit|passi|lupa)|ajokortti|ccna(?:-sertifikaatti)?)\b",
        r"\b(?:valmistuin|valmistunut|valmistunu|koulutukseltani|koulutettu|pohjakoulutus(?:ena|eltani)?|luin|opiskelin)(?: (?:on|olen|oon|aikoinaan|joskus|vuonna|sitten|\d{4}|\d+ vuotta sitten))* (?P<phrase>(?:[\w-]+n )?[\w-]+(?:ksi|ks))\b",
        r"\b(?P<phrase>(?:[\w-]+n )?[\w-]{4,}(?:ksi|ks)) (?:valmistuin|valmistunut|valmistunu)\b",
        rf"\b(?:koulutukseltani|koulutus|pohjakoulutus|peruskoulutus) (?:olen |oon |on |: ?)?(?P<phrase>(?:{BEFORE}[\w-]+n )?{BEFORE}(?!alalla|kestää|maksaa)[\w-]+)\b",
        rf"\b(?P<phrase>(?:{BEFORE}[\w-]+(?:n|alan) )?[\w-]*(?:koulutus|kurssi|opinnot|opisto|koulu|lukio)) (?:on |tuli )?(?:käyty|suoritettu|tehty|takana|plakkarissa|läpi)\b",
        rf"\b(?:kävin|käynyt|käyny|suoritin|suorittanut|suorittanu|tehnyt|tehny) (?P<phrase>(?:{BEFORE}[\w-]+n )?[\w-]*(?:koulutuksen|kurssin|lukion|tutkinnon|koulun|opiston|kortin|passin))\b",
    ),
)
"""All of these in small letters; where several fit, the earlier takes the words."""


def not_held(wish: str) -> re.Pattern[str]:
    """Words before an award, in its clause, by which it is wished, missing or asked about; `wish` marks a wish."""
    return pattern(
        rf"\b(?:tarvitaan|tarvitsemme|tarvii|tarvitsen|pitäis\w*|pitäs|ei|en|eikä|ilman|puuttuu|jos|kun mulla olis|entä|entäs|vai|onko|mikä|mitä|millä|johtaa|tähtää|tavoit\w+|haave\w+|suorittaa|suorittaisin|hakea|haen|opiskella|lukea|tehdä)\b|{wish}"
    )


OPERATED = pattern(
    r"^(?P<phrase>trukki|nosturi|kaivinkone|pyöräkuormaaja|henkilönostin|metsäkone)[\w-]*(?:kortti|kortin|lupa|luvan)$"
)
"""A card that permits to operate something says what the person can do."""
