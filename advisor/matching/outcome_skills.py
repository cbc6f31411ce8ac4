"""The skills behind the outcomes of a qualification and of its units: links by people first, then computed ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.domain.ids import QualificationId, SkillUri, SpecId
from advisor.domain.languages import ENGLISH
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.sureness import is_sure, sureness
from advisor.ports import Catalogue, ConceptLinker

MOST_UNITS = 60
"""Units whose outcomes are read; rule sets with more are lists to choose from, not what everybody learns."""

MOST_LINKED = 20
"""Outcomes without links by people that are linked here, of those that everybody reaches: each takes its time."""

SKILLS_OF_AN_OUTCOME = 2
"""Computed links of one outcome, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeSkill:
    """A skill that an outcome of a qualification leads to."""

    skill: SkillUri
    title: str
    """Of the qualification."""

    text: str
    essential: bool
    """False for units that one may choose or leave."""

    sureness: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeSkills:
    """What is known of the outcomes of some qualifications."""

    skills: tuple[OutcomeSkill, ...]
    unknown: tuple[str, ...]
    """Titles of qualifications of which the source states no outcome."""

    unlinked: tuple[str, ...]
    """Outcomes that everybody reaches and behind which no skill was found."""


def skills_of_outcomes(
    ids: Sequence[QualificationId], catalogue: Catalogue, linker: ConceptLinker | None
) -> OutcomeSkills:
    """The skills of the qualifications' own outcomes, then of those of their units, in the order of the source.

    Outcomes of units that nobody may leave out are essential like the qualification's own; those of others are not.
    """
    found: list[OutcomeSkill] = []
    unknown: list[str] = []
    unlinked: list[str] = []
    known = catalogue.qualifications(ids)
    for qualification in (known[id_] for id_ in ids if id_ in known):
        outcomes = list(_outcomes(qualification, catalogue))
        if not outcomes:
            unknown.append(qualification.title)
        left = MOST_LINKED
        for outcome, essential in outcomes:
            may_link = not outcome.skills and essential and left > 0
            left -= may_link
            skills = _skills(outcome, linker if may_link else None)
            if not skills and essential:
                unlinked.append(outcome.text)
            found += [
                OutcomeSkill(
                    skill=uri, title=qualification.title, text=outcome.text, essential=essential, sureness=sure
                )
                for uri, sure in skills
            ]
    return OutcomeSkills(skills=tuple(found), unknown=tuple(unknown), unlinked=tuple(dict.fromkeys(unlinked)))


def _outcomes(qualification: Qualification, catalogue: Catalogue) -> Iterator[tuple[LearningOutcome, bool]]:
    """Each sentence once, with whether everybody who gets the award reaches it."""
    seen = {outcome.text for outcome in qualification.outcomes}
    yield from ((outcome, True) for outcome in qualification.outcomes)
    units = qualification.rules.all_units()
    if len(units) > MOST_UNITS:
        return
    compulsory = frozenset(compulsory_units(qualification.rules))
    offered = catalogue.opportunities_for(units)
    specs = {offering.spec.id: offering.spec for offering in offered}
    for unit in units:
        for outcome in specs[unit].outcomes if unit in specs else ():
            if outcome.text not in seen:
                seen.add(outcome.text)
                yield outcome, unit in compulsory


def compulsory_units(group: RequirementGroup) -> Iterator[SpecId]:
    """Units that cannot be left out: those of groups that ask for all they hold, all the way down."""
    if group.all_of or (group.min_count or 0) >= len(group.units) + len(group.groups):
        yield from group.units
        for part in group.groups:
            yield from compulsory_units(part)


def _skills(outcome: LearningOutcome, linker: ConceptLinker | None) -> tuple[tuple[SkillUri, float | None], ...]:
    if outcome.skills or linker is None:
        return tuple((uri, None) for uri in outcome.skills)
    matches = linker.skills(outcome.text, language=outcome.language or ENGLISH, limit=SKILLS_OF_AN_OUTCOME)
    return tuple((SkillUri(match.id), sureness(match)) for match in matches if is_sure(match))
