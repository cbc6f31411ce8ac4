"""Levels of the European Qualifications Framework, with where they come from."""

import re
from dataclasses import dataclass

from advisor.errors import InvalidValueError

MOST_LEVEL = 8
"""The highest level there is; the lowest is 1."""


@dataclass(frozen=True, slots=True, kw_only=True, order=False)
class EqfLevel:
    """A level 1..8. Unknown is `None` in the field that holds it, never a guess."""

    level: int
    inferred_from: str | None = None
    """`None`: stated by the source. Else what the level was derived from, by which table."""

    def __post_init__(self) -> None:
        if not 1 <= self.level <= MOST_LEVEL:
            raise InvalidValueError(f"{self.level} is not an EQF level; expected 1 to 8.")

    @property
    def is_stated(self) -> bool:
        """Whether the source itself states the level."""
        return self.inferred_from is None


Levels = tuple[int, int]
"""The lowest and the highest of some levels."""

_WRITTEN = re.compile(r"([1-8])(?:-([1-8]))?")


def levels_as_text(levels: Levels) -> str:
    """As a correction names them: `6`, or `5-6`."""
    lowest, highest = levels
    return f"{lowest}" if lowest == highest else f"{lowest}-{highest}"


def read_levels(text: str) -> Levels:
    """The levels that are written as `6` or `5-6`.

    Raises:
        InvalidValueError: `text` is neither.
    """
    match = _WRITTEN.fullmatch(re.sub(r"\s", "", text))
    if match is None:
        raise InvalidValueError("expected a level from 1 to 8, or two of them such as '5-6'.")
    return int(match[1]), int(match[2] or match[1])
