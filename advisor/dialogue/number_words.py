"""Numbers as words, the way each language spells them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from num2words import num2words

from advisor.domain.languages import LanguageCode

SMALL, ROUND, THOUSANDS = range(101), range(150, 1001, 50), range(2_000, 10_001, 1_000)
"""What people write in words when they speak of hours, months and money."""


@cache
def spelt_numbers(language: LanguageCode) -> dict[str, Decimal]:
    """Spellings of `SMALL`, `ROUND` and `THOUSANDS` in small letters, with their values; for the reader of amounts.

    Raises:
        NotImplementedError: the library does not know the language.
    """
    values = (*SMALL, *ROUND, *THOUSANDS)
    return {spelling: Decimal(value) for value in values for spelling in _spellings(value, language)}


def _spellings(value: int, language: LanguageCode) -> Iterator[str]:
    """With hyphens, and with blanks instead."""
    spelt = num2words(value, lang=language).lower()
    yield spelt
    if "-" in spelt:
        yield spelt.replace("-", " ")
