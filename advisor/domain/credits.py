"""Exact credit points of named systems; points of different systems are never added together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Self

from advisor.errors import InvalidValueError


class CreditSystem(StrEnum):
    """Who defines the point. Values are stored; names of systems as the field writes them."""

    ECTS = "ECTS"
    ECVET = "ECVET"
    UK_CREDIT = "UK_CREDIT"
    SCQF_CREDIT = "SCQF_CREDIT"
    BE_STUDIEPUNT = "BE_STUDIEPUNT"
    FI_OPINTOPISTE = "FI_OPINTOPISTE"
    IT_CFU = "IT_CFU"
    NL_SBU = "NL_SBU"
    NO_STUDIEPOENG = "NO_STUDIEPOENG"
    SE_HP = "SE_HP"
    FI_COMPETENCE_POINT = "FI_COMPETENCE_POINT"
    MONASH_CREDIT_POINT = "MONASH_CREDIT_POINT"


def hundredths_of(text: str | Decimal | int, what: str) -> int:
    """`text` as an exact number of hundredths.

    Raises:
        InvalidValueError: not a finite number >= 0 with at most two decimals.
    """
    try:
        scaled = Decimal(text) * 100
    except (InvalidOperation, TypeError, ValueError):
        raise InvalidValueError(f"{text!r} is not a number of {what}; expected for instance '2.5'.") from None
    if not scaled.is_finite() or scaled < 0 or scaled != scaled.to_integral_value():
        raise InvalidValueError(f"{text!r} is not a number of {what}; expected 0 or more, with at most two decimals.")
    return int(scaled)


@dataclass(frozen=True, slots=True, order=False)
class CreditPoints:
    """Exact points of one system, kept as hundredths."""

    system: CreditSystem
    hundredths: int

    def __post_init__(self) -> None:
        if self.hundredths < 0:
            raise InvalidValueError(f"Credits cannot be negative: {self.hundredths / 100} {self.system}.")

    @classmethod
    def of(cls, system: CreditSystem, points: str | Decimal | int) -> Self:
        """Read points such as `'2.5'`; refuses floats by type, and more than two decimals by value."""
        return cls(system, hundredths_of(points, f"{system} credits"))

    @classmethod
    def total(cls, system: CreditSystem, parts: Iterable[CreditPoints]) -> Self:
        """The sum of `parts`, all of `system`; nothing sums to 0."""
        result = cls(system, 0)
        for part in parts:
            result = cls(system, result._same_system(part) + result.hundredths)
        return result

    def _same_system(self, other: CreditPoints) -> int:
        if other.system != self.system:
            raise InvalidValueError(
                f"Credits of different systems are never added or compared: {self} and {other}. Convert one first."
            )
        return other.hundredths

    def __add__(self, other: CreditPoints) -> CreditPoints:
        return CreditPoints(self.system, self.hundredths + self._same_system(other))

    def __lt__(self, other: CreditPoints) -> bool:
        return self.hundredths < self._same_system(other)

    def __le__(self, other: CreditPoints) -> bool:
        return self.hundredths <= self._same_system(other)

    @property
    def points(self) -> Decimal:
        """The points as a decimal number without trailing zeros."""
        return Decimal(self.hundredths).scaleb(-2).normalize()

    def __str__(self) -> str:
        return f"{self.points:f} {CREDIT_WORDS[self.system]}"


CREDIT_WORDS: dict[CreditSystem, str] = {
    CreditSystem.ECTS: "ECTS",
    CreditSystem.ECVET: "ECVET",
    CreditSystem.UK_CREDIT: "UK credits",
    CreditSystem.SCQF_CREDIT: "SCQF credits",
    CreditSystem.BE_STUDIEPUNT: "studiepunten",
    CreditSystem.FI_OPINTOPISTE: "op",
    CreditSystem.IT_CFU: "CFU",
    CreditSystem.NL_SBU: "SBU",
    CreditSystem.NO_STUDIEPOENG: "studiepoeng",
    CreditSystem.SE_HP: "hp",
    CreditSystem.FI_COMPETENCE_POINT: "osp",
    CreditSystem.MONASH_CREDIT_POINT: "Monash credit points",
}
"""The unit as written after a number, as it is abbreviated where it is used; `osp` and `op` are Finnish."""


def ects(points: str | Decimal | int) -> CreditPoints:
    """`points` of the European Credit Transfer and Accumulation System."""
    return CreditPoints.of(CreditSystem.ECTS, points)
