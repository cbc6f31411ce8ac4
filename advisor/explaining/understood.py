"""Everything understood, as items that a person can read and correct."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.conversation import UnderstoodItem
from advisor.domain.ids import SpecId
from advisor.domain.learner import HOURS_AN_EVENING, Goal, LearnerRequest, Limits, RequestField, SourceWords
from advisor.domain.levels import levels_as_text
from advisor.explaining.facts import hours_text, levels_text
from advisor.explaining.labels import ASSUMPTION_NAMES, FIELD_NAMES, LEVEL_NAMES, MODE_NAMES, PRIORITY_NAMES
from advisor.explaining.translation import Translator
from advisor.ports import Catalogue

Found = tuple[RequestField, str, str]
"""Field, value as a correction names it, text to show."""


def understood_items(
    request: LearnerRequest, catalogue: Catalogue, translator: Translator
) -> tuple[UnderstoodItem, ...]:
    """One item for each thing understood: what the person has, wants and can spare, in this order."""
    wanted = (*_profile(request, catalogue, translator), *_goal(request, catalogue, translator))
    return (
        *(_item(request, found, translator) for found in wanted),
        *_advertisements(request.goal, catalogue, translator),
        *(_item(request, found, translator) for found in _limits(request.limits, translator)),
        *(_item(request, found, translator) for found in _decided(request, catalogue, translator)),
    )


def _item(request: LearnerRequest, found: Found, translator: Translator) -> UnderstoodItem:
    field, value, text = found
    source = _source_of(request, field, value)
    return UnderstoodItem(
        field=field,
        label=translator.text(FIELD_NAMES[field]),
        text=_with_doubts(text, source, translator),
        value=value,
        words=(source.words or None) if source else None,
    )


def _advertisements(goal: Goal, catalogue: Catalogue, translator: Translator) -> Iterator[UnderstoodItem]:
    """The titles, then every skill once with the first sentence that asks for it."""
    for advertisement in goal.advertisements:
        title = advertisement.title
        yield _advertised(RequestField.GOAL_ADVERTISEMENT, title, title, None, translator)
    demands = [demand for advertisement in goal.advertisements for demand in advertisement.demands]
    skills = catalogue.skills(demand.skill for demand in demands)
    first = {demand.skill: demand for demand in reversed(demands) if demand.skill in skills}
    for uri, demand in reversed(first.items()):
        label = skills[uri].labels.in_language(translator.language)
        text = label if demand.essential else translator.text("{skill} (only a wish)", skill=label)
        yield _advertised(RequestField.GOAL_ADVERTISED_SKILLS, uri, text, demand.sentence, translator)


def _advertised(
    field: RequestField, value: str, text: str, words: str | None, translator: Translator
) -> UnderstoodItem:
    label = translator.text(FIELD_NAMES[field])
    return UnderstoodItem(field=field, label=label, text=text, value=value, words=words)


def _source_of(request: LearnerRequest, field: RequestField, value: str) -> SourceWords | None:
    """The last words that set this value, or the field as a whole."""
    values = (None, value, *value.split("\n"))
    behind = [item for item in request.source_words if item.field is field and item.value in values]
    return behind[-1] if behind else None


def _with_doubts(text: str, source: SourceWords | None, translator: Translator) -> str:
    """The value with what was taken for granted, or how it differs from the words behind it."""
    if source is not None and source.assumption is not None:
        return f"{text} ({translator.text(ASSUMPTION_NAMES[source.assumption], hours=HOURS_AN_EVENING)})"
    if source is not None and source.level in LEVEL_NAMES:
        return f"{text} ({translator.text(LEVEL_NAMES[source.level])})"
    return text


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
    named = (goal.qualification,) if goal.qualification else ()
    qualifications = catalogue.qualifications((*named, *goal.outcomes_of))
    for field, ids in ((RequestField.GOAL_QUALIFICATION, named), (RequestField.GOAL_OUTCOMES, goal.outcomes_of)):
        for id_ in ids:
            if id_ in qualifications:
                yield field, id_, qualifications[id_].title


def _limits(limits: Limits, translator: Translator) -> Iterator[Found]:
    if limits.study_hours_per_week is not None:
        hours = limits.study_hours_per_week
        yield RequestField.STUDY_HOURS_PER_WEEK, f"{hours:f}", hours_text(hours, translator)
    for field, money in (
        (RequestField.BUDGET, limits.budget),
        (RequestField.BUDGET_PER_YEAR, limits.budget_per_year),
    ):
        if money is not None:
            yield field, f"{money.amount:f} {money.currency}", translator.value(money)
    yield from _times(limits, translator)
    yield from _accepted(limits, translator)


def _times(limits: Limits, translator: Translator) -> Iterator[Found]:
    for field, day in (
        (RequestField.EARLIEST_START, limits.earliest_start),
        (RequestField.LATEST_FINISH, limits.latest_finish),
    ):
        if day is not None:
            yield field, day.isoformat(), translator.value(day)
    for period in limits.blocked_dates:
        days = f"{translator.value(period.start)} – {translator.value(period.end)}"
        yield RequestField.BLOCKED_DATES, str(period), days
    if limits.most_at_once is not None:
        yield RequestField.MOST_AT_ONCE, str(limits.most_at_once), translator.value(limits.most_at_once)


def _decided(request: LearnerRequest, catalogue: Catalogue, translator: Translator) -> Iterator[Found]:
    """Steps that are wanted, those left out by their units, and the plan that was chosen."""
    limits, chosen = request.limits, request.chosen_plan
    offerings = catalogue.opportunities((*limits.unwanted, *(one.offering for one in limits.wanted)))
    for wanted in limits.wanted:
        if wanted.offering in offerings:
            title = offerings[wanted.offering].spec.title
            begins = wanted.earliest or wanted.latest
            text = (
                translator.text("{step} (from {month})", step=title, month=translator.month(begins))
                if begins
                else title
            )
            yield RequestField.WANTED, str(wanted), text
    units: dict[SpecId, list[str]] = {}
    titles: dict[SpecId, str] = {}
    for id_ in limits.unwanted:
        if id_ in offerings:
            spec = offerings[id_].spec
            titles.setdefault(spec.id, spec.title)
            units.setdefault(spec.id, []).append(id_)
    for unit, ids in units.items():
        yield RequestField.UNWANTED, "\n".join(ids), titles[unit]
    if chosen is not None:
        count = len(chosen.steps)
        text = translator.counted("{count} step that you chose", "{count} steps that you chose", count)
        yield RequestField.CHOSEN_PLAN, str(chosen), text


def _accepted(limits: Limits, translator: Translator) -> Iterator[Found]:
    for mode in limits.modes:
        yield RequestField.MODES, mode, translator.text(MODE_NAMES[mode])
    for code in limits.languages:
        yield RequestField.LANGUAGES, code, translator.language_name(code)
    for country in limits.countries:
        yield RequestField.COUNTRIES, country, translator.country_name(country)
    for word in limits.provider_words:
        yield RequestField.PROVIDER_WORDS, word, word.capitalize()
    if limits.levels is not None:
        yield RequestField.LEVELS, levels_as_text(limits.levels), levels_text(limits.levels, translator)
    if limits.lifelong_learning_only:
        yield RequestField.LIFELONG_LEARNING_ONLY, "yes", translator.text("yes")
    for subject in limits.avoided:
        yield RequestField.AVOIDED, subject, subject
    for objective in limits.priorities:
        yield RequestField.PRIORITIES, objective, translator.text(PRIORITY_NAMES[objective])


def understood_paragraph(items: Sequence[UnderstoodItem], translator: Translator) -> str:
    """Everything that is understood by now."""
    return translator.text("I understood: {items}.", items=summary_of(items, translator))


def summary_of(items: Sequence[UnderstoodItem], translator: Translator) -> str:
    """All items in one line, those of one field together."""
    by_field: dict[RequestField, list[UnderstoodItem]] = {}
    for item in items:
        if (
            item.field is not RequestField.GOAL_ADVERTISED_SKILLS
        ):  # too many for a line; they stand with their sentences
            by_field.setdefault(item.field, []).append(item)
    return "; ".join(
        f"{translator.inside(group[0].label)}: {', '.join(item.text for item in group)}" for group in by_field.values()
    )
