"""Names of months, languages and countries as each language writes them, with and without accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from babel import Locale

from advisor.domain.languages import LanguageCode

STUDY_LANGUAGES = ("en", "fi", "sv", "da", "de", "fr", "es", "it", "nl", "cs", "pl", "pt", "et", "no")
COUNTRIES = (
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LT", "LU",
    "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "CH", "GB", "AU",
)  # fmt: skip


def month_names(language: LanguageCode) -> dict[str, tuple[int, int]]:
    """Full and short names with the number of the month and its length of one, longest first."""
    months = Locale(language).months["format"]
    found = {
        name: (number, 1)
        for width in ("wide", "abbreviated")
        for number, written in months[width].items()
        for name in _as_typed(written.rstrip("."))
    }
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def language_names(language: LanguageCode) -> dict[str, LanguageCode]:
    """Names of the languages that people study in."""
    return {name: LanguageCode(code) for name, code in _names(Locale(language).languages, STUDY_LANGUAGES)}


def country_names(language: LanguageCode) -> dict[str, str]:
    """Names of the countries that people study in, with their ISO 3166 codes."""
    return dict(_names(Locale(language).territories, COUNTRIES))


def without_accents(text: str) -> str:
    """`text` as it is typed on a keyboard without accents."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def _names(written: Mapping[str, str], codes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    return ((name, code) for code in codes for name in _as_typed(written[code]))


def _as_typed(name: str) -> tuple[str, ...]:
    """In small letters, as it is spelt and without accents."""
    small = name.lower()
    return tuple(dict.fromkeys((small, without_accents(small))))
