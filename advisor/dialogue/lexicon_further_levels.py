"""Words of seven languages for the level of education that a person wishes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from advisor.dialogue.lexicon_further import as_typed
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import Levels

VOCATIONAL: Levels = (4, 5)
SHORT_CYCLE, BACHELOR, MASTER, DOCTOR = (5, 5), (6, 6), (7, 7), (8, 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelWords:
    """Patterns of one language; they match small letters."""

    wished: tuple[re.Pattern[str], ...]
    """Groups `first` and perhaps `second`: a name of `names`, or the number of an EQF level."""

    names: tuple[tuple[re.Pattern[str], Levels], ...]
    """What each name means; the first that fits counts."""

    least_before: re.Pattern[str]
    """Ends right before a level that is the lowest."""

    least_after: re.Pattern[str]
    most_before: re.Pattern[str]
    """Ends right before a level that is the highest."""

    not_wished_before: re.Pattern[str]
    """Ends right before a level that the person has, or does not want."""

    any_level: re.Pattern[str]
    """Takes the wish back."""


def _words(
    *,
    names: Mapping[str, Levels],
    wished: tuple[str, ...],
    level: str,
    listed: str,
    least: tuple[str, str],
    most: str,
    having: str,
    any_level: str,
) -> LevelWords:
    """The patterns that are the same in every language, made of its words.

    Args:
        names: of levels, as patterns.
        wished: patterns with `{names}` where a name stands, or two.
        level: the word for a level.
        listed: between two levels.
        least: before and after the lowest level.
        most: before the highest level.
        having: before what is had or not wanted.
        any_level: takes the wish back.
    """
    name, also = "|".join(names), rf"(?: ?(?:-|/|{listed}) ?"
    number = rf"(?P<first>[1-8]){also}(?P<second>[1-8]))?(?![\d.,:+]*\d)"
    both = rf"(?P<first>{name}){also}(?P<second>{name}))?"
    patterns = (
        rf"\b(?:eqf|eqr|cec)(?:[- ]?(?:{level}))?[ :]*{number}",
        rf"\b(?:{level}) {number},? (?:\(|of the |des |du |del |im |i |på )?(?:eqf|eqr|cec)\b",
        *(pattern.replace("{names}", both) for pattern in wished),
    )
    return LevelWords(
        wished=tuple(map(as_typed, patterns)),
        names=tuple((as_typed(pattern), meant) for pattern, meant in names.items()),
        least_before=as_typed(rf"\b(?:{least[0]}) ?$"),
        least_after=as_typed(rf",? (?:{least[1]})\b"),
        most_before=as_typed(rf"\b(?:{most}) ?$"),
        not_wished_before=as_typed(rf"\b(?:{having}) ?$"),
        any_level=as_typed(rf"\b(?:{any_level})"),
    )


LEVEL_WORDS: dict[LanguageCode, LevelWords] = {
    LanguageCode("en"): _words(
        names={
            r"bachelor'?s?(?: degree)?|undergraduate(?: degree)?": BACHELOR,
            r"master'?s?(?: degree)?|post-?graduate(?: degree)?": MASTER,
            r"doctoral(?: degree)?|doctorate|ph\.?d": DOCTOR,
            r"higher vocational|short[- ]cycle|foundation degree": SHORT_CYCLE,
            r"vocational": VOCATIONAL,
        },
        wished=(
            r"\b{names}[- ](?:level|standard)\b",
            r"\b(?:at|on) (?:the )?level of (?:an? )?{names}\b(?! (?:of|in) )",
            r"\b{names} (?:training|education|courses?|qualifications?|studies)(?: (?:is|are|would be|will be))? (?:enough|fine|ok(?:ay)?|ideal|preferred|will do|would do|does it|please|only|is plenty)\b",
            r"\b(?:something|only|preferably|ideally|rather) {names}(?= ?(?:[;,.!?]|$))",
            r"\b(?:i(?:'d| would)? (?:want|like|need|prefer|aim for)|looking for|aiming for|hoping for)(?: to (?:do|get|have|earn|finish|complete|take))? (?:an? |my ){names}(?= ?(?:[;,.!?]|$)| (?:and|or|if|but|because|one day|eventually|someday|please)\b)",
        ),
        level="levels?",
        listed="to|or|and",
        least=("at least|minimum|min\\.?|no lower than|from", "or (?:higher|above|more|up)|and (?:above|up)|minimum|at least"),
        most="at most|up to|no higher than|not above|maximum|max\\.?",
        having=r"(?:have|has|had|hold|holds|got|did|finished|completed|passed|done|with|my|is|was|not|no|don't want|taught|teach|studied)(?: (?:an?|the|my|at|on|already|only|to|some|courses?)){0,3}",
        any_level=r"any level|level (?:doesn'?t|does not) matter|whatever level|level is (?:not important|up to you)|no matter (?:the|which|what) level",
    ),
    LanguageCode("de"): _words(
        names={
            r"bachelor": BACHELOR,
            r"meister": BACHELOR,
            r"master|magister": MASTER,
            r"doktor(?:ats?)?|promotions?": DOCTOR,
            r"abitur": (4, 4),
            r"berufsausbildungs?|berufsbildungs?|ausbildungs?|berufs|berufliche?[smnr]?|lehre|eine (?:berufs)?ausbildung": VOCATIONAL,
        },
        wished=(
            r"\b{names}[- ]?(?:niveau|ebene|level|stufe)\b",
            r"\b(?:auf|vom|mit) (?:dem )?(?:niveau|level) (?:eines |einer |von |vom )?{names}s?\b",
            r"\b(?:ein(?:en|e)? )?{names}(?:abschluss)? (?:(?:wär\w*|würde|tät\w*)(?: (?:mir|für mich|schon|auch|völlig|vollkommen))* (?:ideal|gut|reichen|genug|super|toll|okay?|schön|am besten|perfekt|prima)|reicht|reichen|genügt|langt)\b",
            r"\b(?:mindestens|am liebsten|gerne?|idealerweise|bevorzugt|möglichst|nur) (?:ein(?:en|e)? )?{names}(?= ?(?:[;,.!?]|$))",
        ),
        level="niveau|stufe|level",
        listed="bis|oder|und",
        least=("mindestens|wenigstens|ab", "oder (?:höher|mehr|drüber|darüber)|aufwärts|mindestens"),
        most="höchstens|maximal|bis|bis zum",
        having=r"(?:hab\w*|hatte|besitze|mit|mein\w*|gemacht|kein\w*|nicht|ist|war|abgeschlossen\w*)(?: (?:ein\w*|den|die|das|auf|schon|bereits|auf dem)){0,2}",
        any_level=r"(?:das )?(?:niveau|level) (?:ist )?(?:mir )?(?:egal|nicht wichtig|spielt keine rolle)|egal (?:auf )?welche[sm]? (?:niveau|level)|jedes niveau",
    ),
    LanguageCode("fr"): _words(
        names={
            r"cap|bep": (3, 3),
            r"bac ?\+ ?2|bts|dut|deug": SHORT_CYCLE,
            r"bac ?\+ ?[34]|licence(?: pro(?:fessionnelle)?)?|bachelor": BACHELOR,
            r"bac ?\+ ?5|master ?[12]?|mastère|ingénieur": MASTER,
            r"bac ?\+ ?8|doctorat|thèse": DOCTOR,
            r"bac(?: ?pro(?:fessionnel)?)?|baccalauréat(?: pro(?:fessionnel)?)?": (4, 4),
            r"professionnel|professionnelle|formation professionnelle": VOCATIONAL,
        },
        wished=(
            r"\b(?:(?:au|du|de|à) )?niveau (?:d'une? |de la |de |d'|du )?{names}(?![\w+])(?! en (?:langue|anglais|français))",
            r"\b(?:une? |la |le )?{names} (?:ça )?(?:me )?(?:suffit|suffirait|conviendrait|convient|m'irait|ça m'irait|serait (?:bien|idéal|parfait|top)|ce serait (?:bien|idéal|parfait|top))\b",
            r"\b(?:idéalement|de préférence|au moins|minimum|plutôt) (?:une? )?{names}(?![\w+])(?= ?(?:[;,.!?]|$))",
        ),
        level="niveau",
        listed="à|ou|et",
        least=("au moins|minimum|au minimum|à partir d[e']|à partir du", "(?:ou|et) (?:plus|au-dessus|supérieur)|minimum|au moins"),
        most="au plus|maximum|jusqu'(?:à|au)|max",
        having=r"(?:j'ai|ai|avais|avec|possède|mon|suis|titulaire d'un|obtenu|pas|fait|validé|sans)(?: (?:une?|le|la|du|au|de|mon|déjà|d')){0,2}",
        any_level=r"(?:peu importe le|n'importe quel|tous) niveaux?|le niveau (?:m'est égal|n'a pas d'importance|importe peu)",
    ),
    LanguageCode("es"): _words(
        names={
            r"(?:fp|formación profesional|ciclo|ciclos)(?: formativo)? (?:de )?(?:grado )?superior|grado superior": SHORT_CYCLE,
            r"(?:fp|formación profesional|ciclo|ciclos)(?: formativo)? (?:de )?(?:grado )?medio|grado medio|bachillerato": (4, 4),
            r"fp|formación profesional|profesional": VOCATIONAL,
            r"grado(?: universitario)?|licenciatura|diplomatura": BACHELOR,
            r"máster|maestría|posgrado|postgrado": MASTER,
            r"doctorado": DOCTOR,
        },
        wished=(
            r"\b(?:(?:a|de|con|en) )?nivel (?:del? )?(?:una? )?{names}\b",
            r"\b(?:una? |la |el |con (?:una? )?)?{names} (?:ya )?(?:me )?(?:vale|basta|sirve|llega|va bien|es suficiente|estaría bien|sería ideal|sería perfecto)\b",
            r"\b(?:idealmente|preferiblemente|mejor|al menos|mínimo) (?:una? |de )?{names}(?= ?(?:[;,.!?]|$))",
        ),
        level="niveles|nivel",
        listed="a|o|y",
        least=("al menos|mínimo|como mínimo|a partir de", "o (?:más|superior|mayor)|mínimo|como mínimo|en adelante"),
        most="como mucho|máximo|como máximo|hasta",
        having=r"(?:tengo|tenía|con|mi|soy|hice|terminé|acabé|sin|no|es|tras)(?: (?:una?|el|la|mi|ya|de|a)){0,2}",
        any_level=r"(?:cualquier nivel|el nivel (?:me )?(?:da igual|no importa)|me da igual el nivel)",
    ),
    LanguageCode("fi"): _words(
        names={
            r"yamk|ylempi amk|ylemmän (?:amk|korkeakoulututkinnon)|maisteri[n]?|master|diplomi-insinööri[n]?": MASTER,
            r"amk|ammattikorkeakoulu[n]?|ammattikorkea[n]?|kandi(?:n|daatti|daatin)?|alemman korkeakoulututkinnon|bachelor": BACHELOR,
            r"tohtori[n]?|lisensiaatti": DOCTOR,
            r"erikoisammattitutkinto|erikoisammattitutkinnon": SHORT_CYCLE,
            r"lukio[n]?|ylioppilas|perustutkinto|perustutkinnon": (4, 4),
            r"ammatilli(?:nen|sen|sta|sella)|ammattikoulu[n]?|amis|ammattitutkinto|ammattitutkinnon|toisen asteen": VOCATIONAL,
        },
        wished=(
            r"\b{names}[- ]?(?:tutkinto)?taso\w*",
            r"\b{names}(?: (?:koulutus|tutkinto|taso|kurssit|opinnot))?,? (?:riittää|riittäis\w*|käy|kelpaa|sopii|(?:olisi|ois) (?:hyvä|paras|ihanteellinen|sopiva)|olis hyvä)\b",
            r"\b(?:mieluiten|mielellään|vähintään|ainakin|vain) {names}(?: (?:koulutus\w*|tutkinto\w*|tutkinnon))?(?= ?(?:[;,.!?]|$))",
        ),
        level=r"taso\w*",
        listed="tai|ja",
        least=("vähintään|ainakin|minimissään", "tai (?:ylempi|korkeampi|enemmän)|vähintään|ylöspäin"),
        most="enintään|korkeintaan|max",
        having=r"(?:on|oli|minulla on|mulla on|tein|suoritin|suorittanut|valmistuin|ei|en|käynyt|kävin)(?: (?:jo|vain|vielä)){0,2}",
        any_level=r"(?:tasolla ei (?:ole )?(?:väliä|merkitystä)|mikä taso (?:vain|vaan|tahansa)|millä tasolla (?:vain|vaan|tahansa))",
    ),
    LanguageCode("sv"): _words(
        names={
            r"kandidat(?:examen)?s?|bachelor": BACHELOR,
            r"magister(?:examen)?s?|master(?:examen)?s?": MASTER,
            r"doktors?|doktorand|forskar(?:utbildnings)?": DOCTOR,
            r"yh|yrkeshögskol(?:e|a|an)": (5, 6),
            r"gymnasie": (4, 4),
            r"yrkes|yrkesutbildnings?|en yrkesutbildning|yrkesinriktad": VOCATIONAL,
        },
        wished=(
            r"\b{names}[- ]?nivån?\b",
            r"\b{names} (?:räcker|duger|funkar|går bra|är (?:bra|ok|okej|nog|lagom|perfekt)|vore (?:bra|perfekt|bäst|toppen|idealiskt)|skulle (?:räcka|passa|funka))\b",
            r"\b(?:helst|gärna|minst|bara|åtminstone) (?:en )?{names}(?:utbildning)?(?= ?(?:[;,.!?]|$))",
        ),
        level="nivå",
        listed="till|eller|och",
        least=("minst|åtminstone|lägst|från", "eller (?:högre|mer|över)|och uppåt|minst"),
        most="högst|max|som mest|upp till",
        having=r"(?:har|hade|läst|tagit|med|min|mitt|gick|inte|ingen|är|avslutat)(?: (?:en|ett|min|på|redan)){0,2}",
        any_level=r"(?:nivån (?:spelar ingen roll|är inte viktig)|vilken nivå som helst|oavsett nivå)",
    ),
    LanguageCode("da"): _words(
        names={
            r"akademi(?:uddannelses)?": SHORT_CYCLE,
            r"(?:professions)?bachelor|diplom": BACHELOR,
            r"kandidat|master|cand": MASTER,
            r"ph\.?d\.?": DOCTOR,
            r"gymnasi(?:e|alt)": (4, 4),
            r"erhvervsuddannelses?|erhvervsfaglig[te]?|erhvervsfagligt|faglært|en erhvervsuddannelse": VOCATIONAL,
        },
        wished=(
            r"\b{names}[- ]?niveau(?:et)?\b",
            r"\b{names} (?:er (?:nok|fint|godt|ok|okay|rigeligt)|rækker|(?:ville|vil) (?:være (?:godt|fint|perfekt|ideelt)|passe)|går fint)\b",
            r"\b(?:helst|gerne|mindst|kun) (?:en )?{names}(?:uddannelse)?(?= ?(?:[;,.!?]|$))",
        ),
        level="niveau",
        listed="til|eller|og",
        least=("mindst|som minimum|minimum|fra", "eller (?:højere|mere|over)|og opefter|mindst"),
        most="højst|max|maks|op til",
        having=r"(?:har|havde|læst|taget|med|min|mit|ikke|ingen|er|afsluttet)(?: (?:en|et|min|på|allerede)){0,2}",
        any_level=r"(?:niveauet (?:er ligegyldigt|betyder ikke noget)|uanset niveau|alle niveauer)",
    ),
}  # fmt: skip
