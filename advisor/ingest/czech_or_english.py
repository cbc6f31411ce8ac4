"""Tells Czech from English in short texts that mix, by letters and function words; the same text, the same answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from advisor.domain.languages import ENGLISH, LanguageCode

CZECH = LanguageCode("cs")

_ENGLISH_WORDS = frozenset({
    "the", "of", "and", "to", "in", "for", "with", "on", "is", "are", "be", "will", "that", "their", "from", "as",
    "by", "an", "or", "this", "able", "using", "use", "how", "about", "can", "its", "into", "between", "it", "at",
    "has", "have", "which", "should",
})  # fmt: skip
_CZECH_WORDS = frozenset({
    "na", "se", "je", "pro", "ze", "bude", "být", "jsou", "nebo", "jako", "po", "podle", "ve", "při", "která",
    "které", "který", "jejich", "schopen", "studenta", "studenti", "základní",
})  # fmt: skip
_CZECH_LETTERS = re.compile(r"[áčďéěíňóřšťúůýž]", re.IGNORECASE)


def language_of(text: str, otherwise: LanguageCode | None = None) -> LanguageCode | None:
    """`cs` or `en`, whichever has more marks in `text`; `otherwise` where they are even, or there are none."""
    words = re.findall(r"\w+", text.lower())
    english = sum(word in _ENGLISH_WORDS for word in words)
    czech = sum(word in _CZECH_WORDS or _CZECH_LETTERS.search(word) is not None for word in words)
    if english == czech:
        return otherwise
    return ENGLISH if english > czech else CZECH


def language_of_all(texts: Iterable[str | None]) -> LanguageCode | None:
    """The language of the texts taken together; `None` where nothing shows it."""
    return language_of(" ".join(text for text in texts if text))
