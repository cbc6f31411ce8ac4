"""What all records of the catalogue profile are made of."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from advisor.domain.credits import CreditSystem

Identifier = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
ConceptUri = Annotated[str, StringConstraints(pattern=r"^http://data\.europa\.eu/esco/\S+$")]
Eqf = Annotated[int, Field(ge=1, le=8)]


class ProfileRecord(BaseModel):
    """A record that refuses unknown fields, so that a misspelt one is reported instead of lost."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class CreditsIn(ProfileRecord):
    """Credit points of a named system."""

    system: CreditSystem
    points: Annotated[Decimal, Field(ge=0, le=20_000, decimal_places=2)]


class PrerequisiteIn(ProfileRecord):
    """At least so many of these units or nested conditions; all of them when no number is given."""

    at_least: Annotated[int, Field(ge=1)] | None = None
    of: Annotated[tuple[Identifier | PrerequisiteIn, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _can_be_reached(self) -> PrerequisiteIn:
        if self.at_least is not None and self.at_least > len(self.of):
            raise ValueError(f"at_least {self.at_least} of only {len(self.of)}")
        return self
