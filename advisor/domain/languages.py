"""Languages as ISO 639-1 codes, and texts that say which language they are in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from advisor.errors import InvalidValueError

LanguageCode = NewType("LanguageCode", str)

ENGLISH = LanguageCode("en")

SAME_LANGUAGE: Mapping[str, LanguageCode] = {"nb": LanguageCode("no"), "nn": LanguageCode("no")}
"""Codes that say more than ESCO does: it has one Norwegian, which our encoders have learnt under the same name."""


def language_code(text: str) -> LanguageCode:
    """The ISO 639-1 code in `text`, lower case, as ESCO calls the language; every code from outside comes in here.

    Raises:
        InvalidValueError: `text` is not two letters.
    """
    code = text.strip().lower()
    if not re.fullmatch(r"[a-z]{2}", code):
        raise InvalidValueError(f"{text!r} is not a language code; expected two letters of ISO 639-1, such as 'fi'.")
    return SAME_LANGUAGE.get(code, LanguageCode(code))


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """One concept's names: a preferred label for each language, alternative labels where there are any."""

    preferred: Mapping[LanguageCode, str]
    alternative: Mapping[LanguageCode, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.preferred:
            raise InvalidValueError("A concept needs a preferred label in at least one language; none was given.")

    def in_language(self, language: LanguageCode) -> str:
        """The preferred label in `language`, else in English, else in the first language there is."""
        for choice in (language, ENGLISH):
            if choice in self.preferred:
                return self.preferred[choice]
        return self.preferred[min(self.preferred)]
