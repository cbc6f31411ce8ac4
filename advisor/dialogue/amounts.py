"""Numbers and money as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from advisor.dialogue.lexicon import Lexicon
from advisor.domain.learner import Assumption
from advisor.domain.money import Money

CURRENCIES: tuple[tuple[str, str], ...] = (
    ("€", "EUR"), ("e", "EUR"), ("£", "GBP"), ("pound", "GBP"), ("quid", "GBP"), ("gbp", "GBP"), ("$", "USD"),
    ("dollar", "USD"), ("buck", "USD"), ("usd", "USD"), ("aud", "AUD"), ("sek", "SEK"), ("dkk", "DKK"), ("nok", "NOK"),
    ("czk", "CZK"), ("pln", "PLN"), ("chf", "CHF"), ("punta", "GBP"), ("dollari", "USD"),
)  # fmt: skip
"""Beginnings of currency words."""

TEENS_END, HUNDRED, THOUSAND = Decimal(20), Decimal(100), Decimal(1000)
MOST_MONEY = 1_000_000

YEARS = range(2020, 2100)
"""A bare number in this range is a year, never money or hours."""


_FIGURES = re.compile(r"[0-9]{1,3}(?:[ .,'\u00a0][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class Amount:
    """Money with where it stands; `is_budget` is false for a wage, a price, or money by the month."""

    match: re.Match[str]
    money: Money
    is_budget: bool
    end: int
    """Where its words end, such as "a month" after a wage."""

    assumption: Assumption | None


def number_in(text: str, words: Mapping[str, Decimal]) -> Decimal | None:
    """The number in `text`: "6", "6,5", "1.000", "1 200,50" or number words; `None` when it is none of these."""
    cleaned = text.strip()
    if cleaned[:1].isdigit():
        return _digits(cleaned)
    return _spelt(cleaned, words)


def _digits(text: str) -> Decimal | None:
    if not _FIGURES.fullmatch(text):
        return None
    compact = re.sub(r"[ '\u00a0]", "", text)
    whole, separator, decimals = compact, "", ""
    match = re.search(r"[.,](\d{1,2})$", compact)
    if match:
        whole, separator, decimals = compact[: match.start()], ".", match.group(1)
    digits = re.sub(r"[.,]", "", whole)
    return Decimal(f"{digits}{separator}{decimals}")


def _spelt(text: str, words: Mapping[str, Decimal]) -> Decimal | None:
    """Words that add up, such as "two thousand five hundred"; hundreds and thousands multiply what stands before."""
    parts = words_of_number(text, words)
    if not parts:
        return None
    if len(parts) > 1 and 1 <= parts[0] < parts[1] < TEENS_END:
        return parts[0]  # "five six hours" is a range and no sum
    total = current = Decimal(0)
    for value in parts:
        if value < HUNDRED:
            current += value
        elif value < THOUSAND:
            current = (current or Decimal(1)) * value
        else:
            total, current = total + (current or Decimal(1)) * value, Decimal(0)
    return total + current


def words_of_number(text: str, words: Mapping[str, Decimal]) -> list[Decimal]:
    """The value of each number word; empty where any word is not one."""
    if text in words:
        return [words[text]]
    parts = [part for part in re.split(r"[ -]", text) if part and part != "and"]
    return [words[part] for part in parts] if parts and all(part in words for part in parts) else []


def money_in(text: str, lexicon: Lexicon, *, currency: str = "EUR") -> Iterator[Amount]:
    """Amounts of money in the order of the lexicon's patterns; `currency` where none is named."""
    for pattern in lexicon.numbers.money:
        for match in pattern.finditer(text):
            amount = number_in(match["n"], lexicon.numbers.number_words)
            if amount is None:
                continue
            groups = match.groupdict()
            if groups.get("times"):
                amount *= lexicon.numbers.times_words[groups["times"]]
            named = currency_of(groups.get("currency") or "", own=lexicon.numbers.currencies)
            if named is None and amount in YEARS and not groups.get("times"):
                continue
            if amount <= MOST_MONEY:
                after = lexicon.numbers.other_money_after.match(text, match.end())
                before = lexicon.numbers.other_money_before.search(text[max(0, match.start() - 40) : match.start()])
                yield Amount(
                    match=match,
                    money=Money.of(amount, named or currency),
                    is_budget=not (before or after),
                    end=after.end() if after else match.end(),
                    assumption=None if named or currency != "EUR" else Assumption.EUROS,
                )


def currency_of(word: str, *, own: tuple[tuple[str, str], ...] = ()) -> str | None:
    """The ISO 4217 code behind a sign or word; `None` where there is none. `own` are words of one language."""
    cleaned = word.strip()
    known = (*own, *CURRENCIES)
    return next((code for beginning, code in known if cleaned.startswith(beginning)), None) if cleaned else None
