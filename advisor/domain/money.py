"""Exact amounts of money in one currency; amounts of different currencies are never added together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from advisor.domain.credits import hundredths_of
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of cents; `currency` is an ISO 4217 code."""

    cents: int
    currency: str

    def __post_init__(self) -> None:
        if self.cents < 0:
            raise InvalidValueError(f"An amount of money cannot be negative: {self.cents / 100} {self.currency}.")
        if not re.fullmatch(r"[A-Z]{3}", self.currency):
            raise InvalidValueError(f"{self.currency!r} is not a currency; expected an ISO 4217 code such as 'EUR'.")

    @classmethod
    def of(cls, amount: str | Decimal | int, currency: str) -> Self:
        """Read an amount such as `'450.00'`."""
        return cls(hundredths_of(amount, currency), currency)

    @property
    def amount(self) -> Decimal:
        """The amount in whole units of the currency."""
        return Decimal(self.cents).scaleb(-2)

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise InvalidValueError(f"Amounts of different currencies are never added: {self} and {other}.")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self) -> str:
        whole = self.cents % 100 == 0
        return f"{self.amount:,.0f} {self.currency}" if whole else f"{self.amount:,.2f} {self.currency}"
