"""Sets of credit sums that whole units can make up; never too small, so that what they exclude is impossible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_SUMS = 2048
"""Beyond so many different sums, everything between the least and the largest is taken for possible."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums of credits: bit `n` of `bits` stands for `n` steps; from `open_from` on, every sum is possible."""

    bits: int = 0
    open_from: int | None = None

    def __bool__(self) -> bool:
        return self.bits != 0 or self.open_from is not None

    @property
    def least(self) -> int:
        """The smallest sum; there has to be one."""
        known = (self.bits & -self.bits).bit_length() - 1 if self.bits else None
        return min(sum_ for sum_ in (known, self.open_from) if sum_ is not None)

    @property
    def most(self) -> int | None:
        """The largest sum; `None`: there is no end. There has to be one."""
        return None if self.open_from is not None else self.bits.bit_length() - 1

    def or_(self, other: Sums) -> Sums:
        """Sums of either."""
        ends = [end for end in (self.open_from, other.open_from) if end is not None]
        return Sums(self.bits | other.bits, min(ends, default=None))

    def plus(self, other: Sums) -> Sums:
        """Every sum of one of the first and one of the second; nothing where one of them has none."""
        if not self or not other:
            return NOTHING
        ends = [one.open_from + rest.least for one, rest in ((self, other), (other, self)) if one.open_from is not None]
        few, many = sorted((self.bits, other.bits), key=int.bit_count)
        return Sums(_added(few, many), min(ends, default=None))

    def within(self, low: int | None, high: int | None) -> Sums:
        """Those from `low` up to `high`, both included."""
        bits, open_from = self.bits, self.open_from
        if high is not None:
            if open_from is not None and open_from <= high:
                bits |= _run(open_from, high)
            bits, open_from = bits & _run(0, high), None
        if low:
            bits = bits >> low << low
            open_from = None if open_from is None else max(open_from, low)
        return Sums(bits, open_from)


NOTHING = Sums()
ZERO = Sums(1)


def exactly(steps: int | None) -> Sums:
    """The one sum of so many steps; every sum where the number is not known."""
    return Sums(0, 0) if steps is None else Sums(1 << steps)


def added_up(parts: Iterable[Sums]) -> Sums:
    """Every sum of one of each; 0 where there are no parts."""
    total = ZERO
    for part in parts:
        total = total.plus(part)
    return total


def _added(few: int, many: int) -> int:
    if not few or not many:
        return 0
    if few.bit_count() > MOST_SUMS:
        least = (few & -few).bit_length() + (many & -many).bit_length() - 2
        return _run(least, few.bit_length() + many.bit_length() - 2)
    bits, left = 0, few
    while left:
        lowest = left & -left
        bits |= many << (lowest.bit_length() - 1)
        left ^= lowest
    return bits


def _run(first: int, last: int) -> int:
    """Bits from `first` to `last`, both included."""
    return (1 << (last + 1)) - (1 << first)
