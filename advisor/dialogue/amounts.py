"""Numbers, hours and money as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from advisor.dialogue.lexicon import Lexicon
from advisor.domain.learner import HOURS_IN_A_WEEK
from advisor.domain.money import Money

CURRENCIES: tuple[tuple[str, str], ...] = (
    ("€", "EUR"), ("eur", "EUR"), ("£", "GBP"), ("pound", "GBP"), ("gbp", "GBP"), ("$", "USD"), ("dollar", "USD"),
    ("usd", "USD"), ("aud", "AUD"), ("sek", "SEK"), ("dkk", "DKK"), ("nok", "NOK"), ("czk", "CZK"), ("pln", "PLN"),
    ("chf", "CHF"),
)  # fmt: skip
"""Beginnings of currency words; "a grand" without a currency is read as euros."""

MOST_MONEY = 1_000_000


def number_in(text: str, words: Mapping[str, int]) -> Decimal | None:
    """The number in `text`: "6", "6,5", "1.000", "1 200,50" or a number word; `None` when it is none of these."""
    cleaned = text.strip()
    if cleaned in words:
        return Decimal(words[cleaned])
    compact = re.sub(r"[ \u00a0]", "", cleaned)
    whole, separator, decimals = compact, "", ""
    match = re.search(r"[.,](\d{1,2})$", compact)
    if match:
        whole, separator, decimals = compact[: match.start()], ".", match.group(1)
    digits = re.sub(r"[.,]", "", whole)
    return Decimal(f"{digits}{separator}{decimals}") if digits.isdecimal() and digits.isascii() else None


def hours_in(text: str, lexicon: Lexicon) -> Iterator[tuple[re.Match[str], Decimal]]:
    """Study hours a week with where they stand; of a range such as "5-7 hours" the lower end, to be careful."""
    for pattern in lexicon.hours_per_week:
        for match in pattern.finditer(text):
            hours = number_in(match["n"], lexicon.number_words)
            if hours is not None and 0 < hours <= HOURS_IN_A_WEEK:
                yield match, hours


def money_in(text: str, lexicon: Lexicon) -> Iterator[tuple[re.Match[str], Money]]:
    """Amounts of money with where they stand."""
    for pattern in lexicon.money:
        for match in pattern.finditer(text):
            amount = number_in(match["n"], lexicon.number_words)
            if amount is None:
                continue
            if match.groupdict().get("thousand"):
                amount *= 1000
            if amount <= MOST_MONEY:
                yield match, Money.of(amount, currency_of(match["currency"]))


def currency_of(word: str) -> str:
    """The ISO 4217 code behind a sign or word; euros where none is given."""
    cleaned = word.strip()
    return next((code for beginning, code in CURRENCIES if cleaned.startswith(beginning)), "EUR")
