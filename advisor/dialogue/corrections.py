"""Applies a change that the person made on the page to what was understood; it takes effect everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Correction
from advisor.domain.ids import OccupationUri, QualificationId, SkillUri
from advisor.domain.languages import language_code
from advisor.domain.learner import Goal, LearnerProfile, LearnerRequest, Limits, RequestField
from advisor.domain.money import Money
from advisor.errors import ConversationError, InvalidValueError


def corrected(request: LearnerRequest, correction: Correction) -> LearnerRequest:
    """`request` with one field changed; the words that the field came from are kept only where it still holds them.

    Raises:
        ConversationError: the value is not one that the field can take.
    """
    try:
        changed = _apply(request, correction)
    except (InvalidValueError, InvalidOperation, ValueError) as error:
        raise ConversationError(f"{correction.value!r} cannot be used here: {error}") from error
    words = tuple(item for item in request.source_words if item.field is not correction.field)
    if correction.field in LIST_FIELDS:
        words = request.source_words
    return replace(changed, source_words=words)


LIST_FIELDS = frozenset({RequestField.OCCUPATIONS, RequestField.SKILLS, RequestField.LACKING, RequestField.GOAL_SKILLS})


def _apply(request: LearnerRequest, correction: Correction) -> LearnerRequest:
    part, value = correction.field, correction.value
    if part in PROFILE_CHANGES:
        return replace(request, profile=PROFILE_CHANGES[part](request.profile, value, correction.remove))
    if part in GOAL_CHANGES:
        return replace(request, goal=GOAL_CHANGES[part](request.goal, value, correction.remove))
    if part in LIMIT_CHANGES:
        return replace(request, limits=LIMIT_CHANGES[part](request.limits, value, correction.remove))
    raise ConversationError(f"{part} cannot be changed here; say it in a message instead.")


def _toggled(items: tuple[str, ...], value: str, remove: bool) -> tuple[str, ...]:  # noqa: FBT001 - a change of one item
    without = tuple(item for item in items if item != value)
    return without if remove else (*without, value)


def _occupations(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    return replace(profile, occupations=tuple(map(OccupationUri, _toggled(profile.occupations, value, remove))))


def _lacking(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    return replace(profile, lacking=tuple(map(SkillUri, _toggled(profile.lacking, value, remove))))


def _held(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    """A skill taken out is also noted as lacking, since an occupation may suggest it again."""
    skill = SkillUri(value)
    return replace(
        profile,
        skills=tuple(map(SkillUri, _toggled(profile.skills, skill, remove))),
        lacking=tuple(map(SkillUri, _toggled(profile.lacking, skill, not remove))),
    )


def _number(value: str) -> Decimal:
    return Decimal(value.strip().replace(",", "."))


def _budget(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    amount, _, currency = value.strip().partition(" ")
    return replace(limits, budget=None if remove else Money.of(_number(amount), currency.strip().upper() or "EUR"))


PROFILE_CHANGES: dict[RequestField, Callable[[LearnerProfile, str, bool], LearnerProfile]] = {
    RequestField.OCCUPATIONS: _occupations,
    RequestField.SKILLS: _held,
    RequestField.LACKING: _lacking,
}

GOAL_CHANGES: dict[RequestField, Callable[[Goal, str, bool], Goal]] = {
    RequestField.GOAL_OCCUPATIONS: lambda goal, value, remove: replace(
        goal, occupations=() if remove else (OccupationUri(value),)
    ),
    RequestField.GOAL_SKILLS: lambda goal, value, remove: replace(
        goal, skills=tuple(map(SkillUri, _toggled(goal.skills, value, remove)))
    ),
    RequestField.GOAL_QUALIFICATION: lambda goal, value, remove: replace(
        goal, qualification=None if remove else QualificationId(value)
    ),
}

LIMIT_CHANGES: dict[RequestField, Callable[[Limits, str, bool], Limits]] = {
    RequestField.STUDY_HOURS_PER_WEEK: lambda limits, value, remove: replace(
        limits, study_hours_per_week=None if remove else _number(value)
    ),
    RequestField.BUDGET: _budget,
    RequestField.EARLIEST_START: lambda limits, value, remove: replace(
        limits, earliest_start=None if remove else date.fromisoformat(value)
    ),
    RequestField.LATEST_FINISH: lambda limits, value, remove: replace(
        limits, latest_finish=None if remove else date.fromisoformat(value)
    ),
    RequestField.MODES: lambda limits, value, remove: replace(
        limits, modes=tuple(map(Mode, _toggled(limits.modes, value, remove)))
    ),
    RequestField.LANGUAGES: lambda limits, value, remove: replace(
        limits, languages=tuple(map(language_code, _toggled(limits.languages, value, remove)))
    ),
    RequestField.COUNTRIES: lambda limits, value, remove: replace(
        limits, countries=_toggled(limits.countries, value.upper(), remove)
    ),
    RequestField.PROVIDER_WORDS: lambda limits, value, remove: replace(
        limits, provider_words=_toggled(limits.provider_words, value.lower(), remove)
    ),
    RequestField.LIFELONG_LEARNING_ONLY: lambda limits, _value, remove: replace(
        limits, lifelong_learning_only=not remove
    ),
}
