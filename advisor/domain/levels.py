"""Levels of the European Qualifications Framework, with where they come from."""

from dataclasses import dataclass

from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True, order=False)
class EqfLevel:
    """A level 1..8. Unknown is `None` in the field that holds it, never a guess."""

    level: int
    inferred_from: str | None = None
    """`None`: stated by the source. Else what the level was derived from, by which table."""

    def __post_init__(self) -> None:
        if not 1 <= self.level <= 8:
            raise InvalidValueError(f"{self.level} is not an EQF level; expected 1 to 8.")

    @property
    def is_stated(self) -> bool:
        """Whether the source itself states the level."""
        return self.inferred_from is None
