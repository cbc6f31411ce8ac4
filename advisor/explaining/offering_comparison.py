"""Offerings side by side: one row for each fact, with what each of them covers and whether the pathway holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.matching import Candidate
from advisor.domain.planning import StackingPlan
from advisor.explaining.facts import dates_text, hours_text, level_text, not_stated, price_text
from advisor.explaining.information import credits_text
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.offerings_table import country_of
from advisor.explaining.translation import Translator

MOST_COMPARED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedFact:
    """One fact of every offering, in their order."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Offerings as columns, facts as rows."""

    titles: tuple[str, ...]
    facts: tuple[ComparedFact, ...]


def comparison(
    candidates: Sequence[Candidate],
    answer: Answer,
    information: Mapping[OpportunityId, str],
    translator: Translator,
) -> Comparison:
    """All facts of some offerings; what is not stated says so in each place.

    Args:
        candidates: what is compared, in this order.
        answer: says which skills are missing and which steps the pathway has.
        information: how complete what each offering tells of itself is, in words.
        translator: of the words.
    """
    offerings = [candidate.opportunity for candidate in candidates]
    labels = {target.skill: target.label for target in answer.gap.missing}
    covered = [_covered(candidate, labels) for candidate in candidates]
    columns = [tuple(_values(one, translator)) for one in offerings]
    facts = [
        ComparedFact(name=name, values=tuple(column[row] for column in columns))
        for row, name in enumerate(_names(translator))
    ]
    steps = _steps(answer)
    facts += [
        ComparedFact(
            name=translator.text("Information"),
            values=tuple(information.get(one.id, not_stated(translator)) for one in offerings),
        ),
        ComparedFact(
            name=translator.text("Missing skills that it covers"),
            values=tuple(_skills_text(tuple(skills.values()), translator) for skills in covered),
        ),
        ComparedFact(
            name=translator.text("Only this one of these covers"),
            values=tuple(_skills_text(only, translator) for only in _only_here(covered)),
        ),
        ComparedFact(
            name=translator.text("In the pathway"),
            values=tuple(_step_text(steps.get(one.id), translator) for one in offerings),
        ),
    ]
    return Comparison(titles=tuple(one.spec.title for one in offerings), facts=tuple(facts))


def _names(translator: Translator) -> tuple[str, ...]:
    return (
        translator.text("Provider"),
        translator.text("Where"),
        translator.text("Credits"),
        translator.text("Level"),
        translator.text("Hours"),
        translator.text("Price"),
        translator.text("Form"),
        translator.text("Language"),
        translator.text("Starts"),
        translator.text("Awarding body"),
        translator.text("What you receive"),
    )


def _values(one: LearningOpportunity, translator: Translator) -> Iterator[str]:
    """In the order of the names."""
    spec, unknown = one.spec, not_stated(translator)
    country = country_of(one)
    yield one.provider.name
    yield ", ".join(filter(None, (one.place, translator.country_name(country) if country else ""))) or unknown
    yield credits_text(spec.credits, translator) if spec.credits else unknown
    known_level = spec.eqf_level or spec.level_as_published
    yield level_text(spec.eqf_level, spec.level_as_published, translator) if known_level else unknown
    yield hours_text(spec.workload_hours, translator) if spec.workload_hours else unknown
    yield price_text(one, translator) if one.price is not None or one.price_words else unknown
    yield translator.text(MODE_NAMES[one.mode]) if one.mode else unknown
    yield translator.value(tuple(translator.language_name(code) for code in one.languages)) or unknown
    yield dates_text(one, translator) if one.availability.is_stated else unknown
    yield spec.awarding_body or unknown
    yield spec.outcome_for_learner or unknown


def _covered(candidate: Candidate, labels: Mapping[SkillUri, str]) -> dict[SkillUri, str]:
    """Missing skills with their labels, the surest first."""
    return {said.skill: labels[said.skill] for said in candidate.evidence if said.skill in labels}


def _only_here(covered: Sequence[Mapping[SkillUri, str]]) -> Iterator[tuple[str, ...]]:
    for place, skills in enumerate(covered):
        elsewhere = {skill for other, found in enumerate(covered) if other != place for skill in found}
        yield tuple(label for skill, label in skills.items() if skill not in elsewhere)


def _skills_text(labels: tuple[str, ...], translator: Translator) -> str:
    if not labels:
        return translator.text("none")
    return translator.text("{count}: {skills}", count=len(labels), skills="; ".join(labels))


def _steps(answer: Answer) -> dict[OpportunityId, int]:
    plan = answer.plan
    steps = plan.steps if isinstance(plan, StackingPlan) else ()
    return {step.opportunity.id: number for number, step in enumerate(steps, start=1)}


def _step_text(number: int | None, translator: Translator) -> str:
    return translator.text("step {number}", number=number) if number else translator.text("no")
