"""Everything understood, as items that a person can read and correct."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.conversation import UnderstoodItem
from advisor.domain.learner import HOURS_AN_EVENING, LearnerRequest, Limits, RequestField, SourceWords
from advisor.explaining.facts import hours_text
from advisor.explaining.labels import ASSUMPTION_NAMES, FIELD_NAMES, MODE_NAMES
from advisor.explaining.translation import Translator
from advisor.ports import Catalogue


def understood_items(
    request: LearnerRequest, catalogue: Catalogue, translator: Translator
) -> tuple[UnderstoodItem, ...]:
    """One item for each thing understood: what the person has, wants and can spare, in this order."""
    found = [*_profile(request, catalogue, translator), *_goal(request, catalogue, translator)]
    found += _limits(request.limits, translator)
    return tuple(
        UnderstoodItem(
            field=field,
            label=translator.text(FIELD_NAMES[field]),
            text=_with_assumption(text, source, translator),
            value=value,
            words=(source.words or None) if source else None,
        )
        for field, value, text in found
        for source in [_source_of(request, field, value)]
    )


def _source_of(request: LearnerRequest, field: RequestField, value: str) -> SourceWords | None:
    """The last words that set this value, or the field as a whole."""
    behind = [item for item in request.source_words if item.field is field and item.value in (None, value)]
    return behind[-1] if behind else None


def _with_assumption(text: str, source: SourceWords | None, translator: Translator) -> str:
    if source is None or source.assumption is None:
        return text
    assumed = translator.text(ASSUMPTION_NAMES[source.assumption], hours=HOURS_AN_EVENING)
    return f"{text} ({assumed})"


Found = tuple[RequestField, str, str]
"""Field, value as a correction names it, text to show."""


def _profile(request: LearnerRequest, catalogue: Catalogue, translator: Translator) -> Iterator[Found]:
    profile, language = request.profile, translator.language
    occupations = catalogue.occupations(profile.occupations)
    for uri in profile.occupations:
        if uri in occupations:
            yield RequestField.OCCUPATIONS, uri, occupations[uri].labels.in_language(language)
    skills = catalogue.skills((*profile.skills, *profile.lacking))
    for field, uris in ((RequestField.SKILLS, profile.skills), (RequestField.LACKING, profile.lacking)):
        for skill in uris:
            if skill in skills:
                yield field, skill, skills[skill].labels.in_language(language)
    for prior in profile.prior_learning:
        yield RequestField.PRIOR_LEARNING, prior.unit or prior.title, prior.title


def _goal(request: LearnerRequest, catalogue: Catalogue, translator: Translator) -> Iterator[Found]:
    goal, language = request.goal, translator.language
    occupations = catalogue.occupations(goal.occupations)
    for uri in goal.occupations:
        if uri in occupations:
            yield RequestField.GOAL_OCCUPATIONS, uri, occupations[uri].labels.in_language(language)
    skills = catalogue.skills(goal.skills)
    for skill in goal.skills:
        if skill in skills:
            yield RequestField.GOAL_SKILLS, skill, skills[skill].labels.in_language(language)
    if goal.qualification:
        qualification = catalogue.qualifications([goal.qualification]).get(goal.qualification)
        if qualification:
            yield RequestField.GOAL_QUALIFICATION, qualification.id, qualification.title


def _limits(limits: Limits, translator: Translator) -> Iterator[Found]:
    if limits.study_hours_per_week is not None:
        hours = limits.study_hours_per_week
        yield RequestField.STUDY_HOURS_PER_WEEK, f"{hours:f}", hours_text(hours, translator)
    if limits.budget is not None:
        budget = limits.budget
        yield RequestField.BUDGET, f"{budget.amount:f} {budget.currency}", translator.value(budget)
    for field, day in (
        (RequestField.EARLIEST_START, limits.earliest_start),
        (RequestField.LATEST_FINISH, limits.latest_finish),
    ):
        if day is not None:
            yield field, day.isoformat(), translator.value(day)
    for mode in limits.modes:
        yield RequestField.MODES, mode, translator.text(MODE_NAMES[mode])
    for code in limits.languages:
        yield RequestField.LANGUAGES, code, translator.language_name(code)
    for country in limits.countries:
        yield RequestField.COUNTRIES, country, translator.country_name(country)
    for word in limits.provider_words:
        yield RequestField.PROVIDER_WORDS, word, word.capitalize()
    if limits.lifelong_learning_only:
        yield RequestField.LIFELONG_LEARNING_ONLY, "yes", translator.text("yes")
