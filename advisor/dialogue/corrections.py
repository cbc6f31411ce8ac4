"""Applies a change that the person made on the page to what was understood; it takes effect everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from advisor.dialogue.amounts import currency_of, number_in
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Correction
from advisor.domain.ids import OccupationUri, OpportunityId, QualificationId, SkillUri
from advisor.domain.languages import language_code
from advisor.domain.learner import Goal, LearnerProfile, LearnerRequest, Limits, Period, PriorLearning, RequestField
from advisor.domain.levels import read_levels
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.domain.wanted import ChosenPlan, WantedStep
from advisor.errors import ConversationError, InvalidValueError

AMOUNT = re.compile(r"(?P<before>[€£$])? ?(?P<n>\d[\d .,'\u00a0]*?) ?(?P<after>[€£$]|[a-z]{3})?")


def corrected(request: LearnerRequest, correction: Correction) -> LearnerRequest:
    """`request` with one field changed; the words that the field came from are kept only where it still holds them.

    Raises:
        ConversationError: the value is not one that the field can take.
    """
    try:
        changed = _apply(request, correction)
    except (InvalidValueError, InvalidOperation, ValueError) as error:
        raise ConversationError(f"{correction.value!r} cannot be used here: {error}") from error
    changed_values = (None, correction.value, *correction.value.split("\n"))
    words = tuple(
        item for item in request.source_words if item.field is not correction.field or item.value not in changed_values
    )
    return replace(changed, source_words=words)


def _apply(request: LearnerRequest, correction: Correction) -> LearnerRequest:
    part, value = correction.field, correction.value
    if part in PROFILE_CHANGES:
        return replace(request, profile=PROFILE_CHANGES[part](request.profile, value, correction.remove))
    if part in GOAL_CHANGES:
        return replace(request, goal=GOAL_CHANGES[part](request.goal, correction), chosen_plan=None)
    if part is RequestField.CHOSEN_PLAN:
        return replace(request, chosen_plan=None if correction.remove else ChosenPlan.read(value))
    if part in LIMIT_CHANGES:
        # what matters most asks for another plan; any other limit for the nearest one that keeps it
        chosen = None if part is RequestField.PRIORITIES else request.chosen_plan
        return replace(
            request, limits=LIMIT_CHANGES[part](request.limits, value, correction.remove), chosen_plan=chosen
        )
    raise ConversationError(f"{part} cannot be changed here; say it in a message instead.")


def _toggled(items: tuple[str, ...], value: str, remove: bool) -> tuple[str, ...]:  # noqa: FBT001 - a change of one item
    without = tuple(item for item in items if item != value)
    return without if remove else (*without, value)


def _occupations(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    return replace(profile, occupations=tuple(map(OccupationUri, _toggled(profile.occupations, value, remove))))


def _lacking(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    skills = profile.skills if remove else tuple(skill for skill in profile.skills if skill != value)
    return replace(profile, skills=skills, lacking=tuple(map(SkillUri, _toggled(profile.lacking, value, remove))))


def _held(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    """A skill taken out is also noted as lacking, since an occupation may suggest it again."""
    skill = SkillUri(value)
    return replace(
        profile,
        skills=tuple(map(SkillUri, _toggled(profile.skills, skill, remove))),
        lacking=tuple(map(SkillUri, _toggled(profile.lacking, skill, not remove))),
    )


def _prior(profile: LearnerProfile, value: str, remove: bool) -> LearnerProfile:  # noqa: FBT001
    """What was learnt before, named by the unit of a catalogue or by its title."""
    others = tuple(prior for prior in profile.prior_learning if value not in (prior.unit, prior.title))
    return replace(profile, prior_learning=others if remove else (*others, PriorLearning(title=value)))


def _number(value: str) -> Decimal:
    return Decimal(value.strip().replace(",", "."))


def _budget(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    return replace(limits, budget=None if remove else _money(value))


def _budget_per_year(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    return replace(limits, budget_per_year=None if remove else _money(value))


def _blocked_dates(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    others = tuple(period for period in limits.blocked_dates if str(period) != value)
    return replace(limits, blocked_dates=others if remove else (*others, Period.read(value)))


def _money(value: str) -> Money:
    """An amount such as "900", "1 200,50 EUR" or "£500"; in euros where no currency is given."""
    match = AMOUNT.fullmatch(value.strip().lower())
    amount = number_in(match["n"], {}) if match else None
    if match is None or amount is None:
        raise InvalidValueError("expected an amount of money, such as '900' or '900 EUR'.")
    word = match["before"] or match["after"] or "eur"
    currency = currency_of(word) if len(word) == 1 else word.upper()
    return Money.of(amount, currency or word)


def _countries(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    code = value.strip().upper()
    if not remove and not re.fullmatch(r"[A-Z]{2}", code):
        raise InvalidValueError("expected a country as two letters, such as 'FI'.")
    return replace(limits, countries=_toggled(limits.countries, code, remove))


def _priorities(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    """All of them, most important first, with commas between; or one that no longer matters so much."""
    if remove:
        return replace(limits, priorities=tuple(one for one in limits.priorities if one != value))
    names = [name.strip() for name in value.split(",")]
    unknown = [name for name in names if name not in set(Objective)]
    if unknown:
        raise InvalidValueError(f"expected some of {', '.join(Objective)}, with commas between.")
    return replace(limits, priorities=tuple(map(Objective, names)))


def _unwanted(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    """Offerings, a line each: those of one unit go and come back together. What is left out is wanted no more."""
    named = tuple(map(OpportunityId, value.split("\n")))
    others = tuple(one for one in limits.unwanted if one not in named)
    if remove:
        return replace(limits, unwanted=others)
    wanted = tuple(one for one in limits.wanted if one.offering not in named)
    return replace(limits, unwanted=(*others, *named), wanted=wanted)


def _wanted(limits: Limits, value: str, remove: bool) -> Limits:  # noqa: FBT001
    """An offering, with the days between which it begins where they matter; it is left out no more."""
    step = WantedStep.read(value)
    others = tuple(one for one in limits.wanted if one.offering != step.offering)
    if remove:
        return replace(limits, wanted=others)
    unwanted = tuple(one for one in limits.unwanted if one != step.offering)
    return replace(limits, unwanted=unwanted, wanted=(*others, step))


def _goals(goals: tuple[str, ...], change: Correction) -> tuple[str, ...]:
    """Goals of one kind after a change: one less, one more, or this one in the place of all."""
    if change.remove or change.keep:
        return _toggled(goals, change.value, change.remove)
    return (change.value,)


def _without_advertisement(goal: Goal, change: Correction) -> Goal:
    title = _taken_out(change)
    return replace(goal, advertisements=tuple(one for one in goal.advertisements if one.title != title))


def _without_advertised_skill(goal: Goal, change: Correction) -> Goal:
    skill = _taken_out(change)
    return replace(goal, advertisements=tuple(one.without(skill) for one in goal.advertisements))


def _taken_out(change: Correction) -> str:
    """What is to go; an advertisement can only be read from a message."""
    if not change.remove:
        raise InvalidValueError("an advertisement is read from a message; paste its text there.")
    return change.value


PROFILE_CHANGES: dict[RequestField, Callable[[LearnerProfile, str, bool], LearnerProfile]] = {
    RequestField.OCCUPATIONS: _occupations,
    RequestField.SKILLS: _held,
    RequestField.LACKING: _lacking,
    RequestField.PRIOR_LEARNING: _prior,
}

GOAL_CHANGES: dict[RequestField, Callable[[Goal, Correction], Goal]] = {
    RequestField.GOAL_OCCUPATIONS: lambda goal, change: replace(
        goal, occupations=tuple(map(OccupationUri, _goals(goal.occupations, change)))
    ),
    RequestField.GOAL_SKILLS: lambda goal, change: replace(
        goal, skills=tuple(map(SkillUri, _toggled(goal.skills, change.value, change.remove)))
    ),
    RequestField.GOAL_QUALIFICATION: lambda goal, change: replace(
        goal, qualification=None if change.remove else QualificationId(change.value)
    ),
    RequestField.GOAL_OUTCOMES: lambda goal, change: replace(
        goal, outcomes_of=tuple(map(QualificationId, _goals(goal.outcomes_of, change)))
    ),
    RequestField.GOAL_ADVERTISEMENT: _without_advertisement,
    RequestField.GOAL_ADVERTISED_SKILLS: _without_advertised_skill,
}

LIMIT_CHANGES: dict[RequestField, Callable[[Limits, str, bool], Limits]] = {
    RequestField.STUDY_HOURS_PER_WEEK: lambda limits, value, remove: replace(
        limits, study_hours_per_week=None if remove else _number(value)
    ),
    RequestField.BUDGET: _budget,
    RequestField.BUDGET_PER_YEAR: _budget_per_year,
    RequestField.BLOCKED_DATES: _blocked_dates,
    RequestField.MOST_AT_ONCE: lambda limits, value, remove: replace(
        limits, most_at_once=None if remove else int(value)
    ),
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
    RequestField.COUNTRIES: _countries,
    RequestField.UNWANTED: _unwanted,
    RequestField.WANTED: _wanted,
    RequestField.AVOIDED: lambda limits, value, remove: replace(
        limits, avoided=_toggled(limits.avoided, value.strip().lower(), remove)
    ),
    RequestField.LEVELS: lambda limits, value, remove: replace(limits, levels=None if remove else read_levels(value)),
    RequestField.PROVIDER_WORDS: lambda limits, value, remove: replace(
        limits, provider_words=_toggled(limits.provider_words, value.lower(), remove)
    ),
    RequestField.LIFELONG_LEARNING_ONLY: lambda limits, _value, remove: replace(
        limits, lifelong_learning_only=not remove
    ),
    RequestField.PRIORITIES: _priorities,
}
