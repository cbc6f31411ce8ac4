"""Rules beside the requirement groups, and overrides, as JSON texts in the store."""

from typing import Annotated, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from advisor.domain.programme_rules import Override, ProgrammeRule
from advisor.domain.rule_amounts import Intake
from advisor.errors import StoreError

Part = TypeVar("Part")

_RULES = TypeAdapter(tuple[Annotated[ProgrammeRule, Field(discriminator="kind")], ...])
_OVERRIDES = TypeAdapter(tuple[Override, ...])
_INTAKE = TypeAdapter(Intake)


def further_rules_text(rules: tuple[ProgrammeRule, ...]) -> str:
    """The rules as a JSON list."""
    return _RULES.dump_json(rules, exclude_none=True).decode()


def further_rules_from(text: str) -> tuple[ProgrammeRule, ...]:
    """The rules in `text`.

    Raises:
        StoreError: the text says something else.
    """
    return _read(_RULES, text)


def overrides_text(overrides: tuple[Override, ...]) -> str:
    """The overrides as a JSON list."""
    return _OVERRIDES.dump_json(overrides, exclude_none=True).decode()


def overrides_from(text: str) -> tuple[Override, ...]:
    """The overrides in `text`.

    Raises:
        StoreError: the text says something else.
    """
    return _read(_OVERRIDES, text)


def intake_out(intake: Intake) -> object:
    """The intake as plain values of JSON."""
    plain: object = _INTAKE.dump_python(intake, mode="json", exclude_none=True)
    return plain


def intake_from(stored: object) -> Intake:
    """The intake that `stored` stands for."""
    return _INTAKE.validate_python(stored)


def _read(adapter: TypeAdapter[Part], text: str) -> Part:
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        raise StoreError(
            f"The store holds rules that cannot be read ({error.error_count()} faults). "
            "Import the source again: `python -m advisor data import ...`."
        ) from error
