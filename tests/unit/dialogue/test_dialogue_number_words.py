"""Numbers as words."""

from decimal import Decimal

import pytest

from advisor.dialogue.number_words import spelt_numbers
from advisor.domain.languages import LanguageCode


@pytest.mark.parametrize(
    ("language", "spelling", "value"),
    [
        ("en", "twenty-five", 25), ("en", "twenty five", 25),
        ("de", "fünfundzwanzig", 25), ("fr", "soixante et onze", 71),
        ("es", "quinientos", 500), ("fi", "kaksisataa", 200), ("sv", "femhundra", 500), ("da", "halvtreds", 50),
    ],
)  # fmt: skip
def test_numbers_are_known_as_each_language_spells_them(language: str, spelling: str, value: int) -> None:
    assert spelt_numbers(LanguageCode(language))[spelling] == Decimal(value)
