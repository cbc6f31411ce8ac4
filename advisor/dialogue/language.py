"""Tells the language of a message, keeping the conversation's language where the words do not decide."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from advisor.domain.languages import LanguageCode

ANSWERED_LANGUAGES = (LanguageCode("en"), LanguageCode("de"), LanguageCode("fi"), LanguageCode("fr"))
"""Languages with a lexicon here and a message catalogue in `explaining`."""

RECOGNISED_LANGUAGES = ("en", "fi", "sv", "da", "de", "fr", "es")

MARGIN = 25.0
"""Least difference of log-probabilities to the conversation's language that counts as a decision; short messages such
as "data analyst" or "900 euros" stay below it and change nothing."""

MARGIN_WITH_WORDS = 5.0
"""The same where telling words speak for the new language and none for the current one."""

FEW_WORDS = 2
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")

TELLING_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "i i'm i'd i've im my me the want would like to please can could how what have actually not don't is are "
        "and or but with of for need no yes know skip english only any when where which",
        "fi": "minä mä haluan haluaisin voisin voinko olen olisin en ei joo kyllä ja tai mutta että jos kun mitä miten "
        "mikä onko on kiitos hei moi suomeksi vain tiedä osaan viikossa euroa tuntia verkossa ohita eiku mulla "
        "minulla mennessä alkaen lähtien ennen jälkeen päivässä kuukaudessa vuodessa tuntia jotain onko kanssa vko vk "
        "viikos päiväs tuntii oon ois haluun aikana vuotta kuukautta korkeintaan enintään viimeistään",
        "sv": "jag är och inte att vill ville skulle också från till mig min mitt något nåt någon lära bli jobbar "
        "jobba plugga timmar timme veckan kronor gärna ska eller men med för hej tack vad hur på svenska har en ett "
        "som kan om det bara även söker behöver vet börja innan utan där utbildning kurs kurser hejsan tjena nej ja",
        "da": "jeg er og ikke vil ville skulle også fra til mig min mit noget nogen lære blive bliver være arbejder "
        "arbejde timer ugen kroner gerne skal eller men med hej tak hvad hvordan på dansk har en et som kan om "
        "det kun søger ved inden uden uddannelse kursus kurser nettet hejsa af jobber gjerne noe hva hvor bli "
        "ønsker nej ja brug lave",
        "de": "ich möchte will kann bin nicht und oder aber mit für bitte danke wie was deutsch habe hab ein eine als "
        "auf suche werden weiß keine kein pro woche stunden hallo",
        "fr": "je j'ai j'aimerais voudrais veux peux suis pas et ou mais avec pour bonjour merci comment français une "
        "des en les le la salut aucune cherche devenir par semaine dans",
        "es": "yo quiero quisiera puedo soy no sé ni y o pero con para hola gracias cómo qué español una tengo en el "
        "la los busco trabajo por semana gustaría",
    }.items()
}
"""Small words that a person uses when writing in a language; names of courses and skills mostly lack them. Norwegian is
read as Danish."""

TELLING_LETTERS: dict[str, str] = {
    "sv": "åäö",
    "da": "æøå",
    "fi": "äö",
    "de": "äöüß",
    "fr": "èêàçùœ",
    "es": "íóúñ¿¡",
}
"""Letters that speak for a language in a first message (é also stands in English words); later, a name such as "Malmö"
must not change the language."""


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(RECOGNISED_LANGUAGES))
    return identifier


def language_of(message: str, *, current: LanguageCode, is_first: bool = False) -> LanguageCode:
    """The language of `message`, else `current`; one of `RECOGNISED_LANGUAGES` or `current`.

    Later in a conversation the language changes only where a telling word says so too: the English title of a course in
    a Finnish conversation changes nothing.
    """
    if not any(character.isalpha() for character in message):
        return current
    scores = dict(_identifier().rank(message))
    best = max(scores, key=lambda language: (scores[language], language))
    told_in = [language for language in RECOGNISED_LANGUAGES if tells(message, LanguageCode(language))]
    if is_first and len(told_in) == 1 and len(message.split()) <= FEW_WORDS:
        return LanguageCode(told_in[0])  # "moi" is too short for probabilities
    compared = current if current in RECOGNISED_LANGUAGES else LanguageCode("en")
    lead = scores[best] - scores[compared]
    told = _words_telling(message, best) + (is_first and _has_telling_letter(message, best))
    if told > _words_telling(message, current):
        return LanguageCode(best) if lead >= MARGIN_WITH_WORDS else current
    return LanguageCode(best) if lead >= MARGIN and (told or is_first) else current


def tells(message: str, language: LanguageCode) -> bool:
    """Whether `message` holds a telling word of `language`."""
    return _words_telling(message, language) > 0


def _words_telling(message: str, language: str) -> int:
    """How many different telling words of `language` the message holds."""
    return len(TELLING_WORDS.get(language, frozenset()).intersection(WORD.findall(message.lower())))


def _has_telling_letter(message: str, language: str) -> bool:
    return not set(message.lower()).isdisjoint(TELLING_LETTERS.get(language, ""))


def answered_in(language: LanguageCode) -> LanguageCode:
    """The language that replies are written in for someone who writes in `language`."""
    return language if language in ANSWERED_LANGUAGES else LanguageCode("en")
