"""The words of all languages that are read."""

from __future__ import annotations

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_da import DANISH
from advisor.dialogue.lexicon_de import GERMAN
from advisor.dialogue.lexicon_en import ENGLISH
from advisor.dialogue.lexicon_es import SPANISH
from advisor.dialogue.lexicon_fi import FINNISH
from advisor.dialogue.lexicon_fr import FRENCH
from advisor.dialogue.lexicon_sv import SWEDISH
from advisor.dialogue.lexicon_told import told
from advisor.dialogue.lexicon_told_da import DANISH_TOLD
from advisor.dialogue.lexicon_told_de import GERMAN_TOLD
from advisor.dialogue.lexicon_told_en import ENGLISH_TOLD
from advisor.dialogue.lexicon_told_es import SPANISH_TOLD
from advisor.dialogue.lexicon_told_fi import FINNISH_TOLD
from advisor.dialogue.lexicon_told_fr import FRENCH_TOLD
from advisor.dialogue.lexicon_told_sv import SWEDISH_TOLD
from advisor.domain.languages import LanguageCode

LEXICONS: dict[LanguageCode, Lexicon] = {
    lexicon.language: lexicon
    for lexicon in (
        told(ENGLISH, ENGLISH_TOLD),
        told(GERMAN, GERMAN_TOLD),
        told(FINNISH, FINNISH_TOLD),
        told(FRENCH, FRENCH_TOLD),
        told(SPANISH, SPANISH_TOLD),
        told(SWEDISH, SWEDISH_TOLD),
        told(DANISH, DANISH_TOLD),
    )
}


def lexicon_of(language: LanguageCode) -> Lexicon:
    """The lexicon of a language; that of English where there is none."""
    return LEXICONS.get(language, ENGLISH)
