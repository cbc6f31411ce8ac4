"""Texts of OOAPI v5, which stand there in several languages: which language is read, and what each says in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.ingest.formats.plain_values import listed, plain_text, record, word
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.source_text import outcomes_of

_Versions = list[tuple[LanguageCode | None, str]]

_TOLD_BY = ("name", "description", "learningOutcomes")
"""What the language of a record is chosen by."""

_LIST_ITEM = "<li"


def language_for(value: Mapping[str, object], teaching: LanguageCode | None) -> LanguageCode | None:
    """The language in which the record says most; then that of the teaching, then English, then the first.

    Only languages in which it has a name are asked for; `None` where no name has a language.
    """
    named = list(dict.fromkeys(language for language, _ in versions(value.get("name")) if language is not None))
    if len(named) <= 1:
        return next(iter(named), None)
    told = [_languages(value.get(field)) for field in _TOLD_BY]
    said = {language: sum(language in languages for languages in told) for language in named}
    preferred = [teaching, ENGLISH, *named]
    return max(named, key=lambda language: (said[language], -preferred.index(language)))


def text_in(value: object, language: LanguageCode | None) -> str | None:
    """What it says in the language, else in the first language there is, as plain text."""
    found = versions(value)
    own = [text for its_language, text in found if its_language == language] or [text for _, text in found]
    return next((plain for text in own if (plain := plain_text(text)) is not None), None)


def outcomes_in(value: object, language: LanguageCode | None) -> list[dict[str, object]]:
    """The learning outcomes as the profile writes them.

    Each is a list of its versions by the standard; publishers also write one list of all versions of all outcomes.
    """
    of_each = [versions(one) for one in listed(value) if isinstance(one, list)]
    flat = versions([one for one in listed(value) if not isinstance(one, list)])
    texts = [text for one in of_each for text in _in(one, language)[:1]]
    texts.extend(_in(flat, language))
    return [{"text": one.text} for one in outcomes_of(_separate(texts), language)]


def versions(value: object) -> _Versions:
    """Language and text of each version; a text without a language has one version."""
    found: _Versions = []
    for one in listed(value):
        text = word(record(one).get("value")) if isinstance(one, dict) else word(one)
        if text is not None:
            found.append((_language(word(record(one).get("language"))), text))
    return found


def _languages(value: object) -> set[LanguageCode | None]:
    nested = (record(inner) for one in listed(value) for inner in listed(one))
    return {_language(word(one.get("language"))) for one in nested if one.get("value")}


def _in(found: _Versions, language: LanguageCode | None) -> list[str]:
    own = [text for its_language, text in found if its_language == language]
    if own or not found:
        return own
    first = found[0][0]
    return [text for its_language, text in found if its_language == first]


def _separate(texts: Iterable[str]) -> Iterable[str]:
    """Each text, one that holds an HTML list as its items."""
    for text in texts:
        plain = plain_text(text)
        if plain is not None:
            yield from plain.splitlines() if _LIST_ITEM in text.lower() else (plain,)


@lru_cache(maxsize=512)
def _language(tag: str | None) -> LanguageCode | None:
    return read_language(tag).value
