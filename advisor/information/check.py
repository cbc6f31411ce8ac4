"""Says for each element of the European lists whether an offering states it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from advisor.domain.catalogue import LearningOpportunity, SpecKind
from advisor.domain.credit_rates import in_ects
from advisor.domain.information import AT_ISSUE, DUTIES, Element, ElementFinding, ElementState, InformationCheck
from advisor.domain.provenance import Fact, FactNote, NoteBasis, NoteKind
from advisor.information.doubts import doubts_about

FACTS: Mapping[Element, tuple[Fact, ...]] = {
    Element.TITLE: (Fact.TITLE,),
    Element.COUNTRY: (Fact.COUNTRY,),
    Element.AWARDING_BODY: (Fact.AWARDING_BODY,),
    Element.OUTCOMES: (Fact.OUTCOMES,),
    Element.WORKLOAD: (Fact.CREDITS, Fact.WORKLOAD),
    Element.LEVEL: (Fact.LEVEL,),
    Element.ASSESSMENT: (Fact.ASSESSMENT,),
    Element.PARTICIPATION: (Fact.MODE,),
    Element.QUALITY_ASSURANCE: (Fact.QUALITY_ASSURANCE,),
    Element.PREREQUISITES: (Fact.PREREQUISITES, Fact.ENTRY_REQUIREMENTS),
    Element.SUPERVISION: (Fact.SUPERVISION,),
    Element.STACKABILITY: (Fact.STACKABILITY,),
    Element.DESCRIPTION: (Fact.DESCRIPTION,),
    Element.TIME_PERIOD: (Fact.DATES, Fact.DURATION),
    Element.LEARNING_RESOURCES: (Fact.LEARNING_RESOURCES,),
    Element.OUTCOME_FOR_LEARNER: (Fact.OUTCOME_FOR_LEARNER,),
}
"""The facts that say an element, by which the notes of an import are told apart."""


_CODES = frozenset({NoteBasis.EU_VOCABULARY, NoteBasis.CODE_LIST})
"""A code of a standard list is the fact itself: what is read by it is stated."""


def check_information(offering: LearningOpportunity) -> InformationCheck:
    """What the offering says on every element, and what in it does not agree.

    A fact that an import converted or inferred is said to be so; one that it could not read counts as missing. An
    element of which nothing is stored is missing: nothing is concluded from silence, so an offering that names no
    prerequisites does not say that there are none.
    """
    notes = offering.origin.notes if offering.origin else ()
    return InformationCheck(
        findings=tuple(_finding(element, offering, notes) for element in DUTIES),
        doubts=doubts_about(offering),
    )


def _finding(element: Element, offering: LearningOpportunity, notes: Sequence[FactNote]) -> ElementFinding:
    if element in AT_ISSUE:
        return ElementFinding(element=element, state=ElementState.AT_ISSUE)
    said = tuple(one for one in notes if one.fact in FACTS[element])
    state, own = _STATES[element](offering)
    if state is ElementState.STATED and any(one.kind is NoteKind.INFERRED for one in said):
        state = ElementState.INFERRED
    elif state is ElementState.STATED and any(
        one.kind is NoteKind.CONVERTED and one.basis not in _CODES for one in said
    ):
        state = ElementState.CONVERTED
    return ElementFinding(element=element, state=state, notes=(*said, *own))


_State = tuple[ElementState, tuple[FactNote, ...]]
_STATED: _State = (ElementState.STATED, ())
_MISSING: _State = (ElementState.MISSING, ())


def _if(is_there: object) -> _State:
    return _STATED if is_there else _MISSING


def _country(offering: LearningOpportunity) -> _State:
    if offering.provider.country:
        return _STATED
    return _inferred(Fact.COUNTRY, offering.country, "the place where it is taught") if offering.country else _MISSING


def _awarding_body(offering: LearningOpportunity) -> _State:
    """The provider usually awards what it gives, but need not: so it is only inferred."""
    if offering.spec.awarding_body:
        return _STATED
    return _inferred(Fact.AWARDING_BODY, offering.provider.name, "the provider, since no awarding body is named")


def _workload(offering: LearningOpportunity) -> _State:
    """Credits or hours; points of another system count as converted where a law fixes their rate."""
    points = offering.spec.credits
    converted = in_ects(points) if points else None
    if points is None or converted is None:
        return _if(points or offering.spec.workload_hours)
    note = FactNote(fact=Fact.CREDITS, basis=NoteBasis.CREDIT_RATE, published=str(points), detail=converted.rate.source)
    return (ElementState.CONVERTED, (note,))


def _level(offering: LearningOpportunity) -> _State:
    level = offering.spec.eqf_level
    if level is None or level.inferred_from is None:
        return _if(level)
    if offering.origin and any(one.fact is Fact.LEVEL for one in offering.origin.notes):
        return _STATED  # the notes of the import say what was done
    return _inferred(Fact.LEVEL, offering.spec.level_as_published or "", level.inferred_from)


def _quality_assurance(offering: LearningOpportunity) -> _State:
    """Quality assurance of the institution underpins the offering, but does not name it."""
    if offering.spec.quality_assurance:
        return _STATED
    of_provider = offering.provider.quality_assurance
    return (
        _inferred(Fact.QUALITY_ASSURANCE, of_provider, "the quality assurance of the provider")
        if of_provider
        else _MISSING
    )


def _prerequisites(offering: LearningOpportunity) -> _State:
    spec = offering.spec
    return _if(spec.prerequisite or spec.prerequisites_text or spec.entry_requirements)


def _stackability(offering: LearningOpportunity) -> _State:
    spec = offering.spec
    if spec.stackable is not None or spec.counts_toward:
        return _STATED
    if spec.kind is SpecKind.UNIT:
        return _inferred(Fact.STACKABILITY, "unit", "its kind: a unit of a programme")
    return _MISSING


def _time_period(offering: LearningOpportunity) -> _State:
    return _if(offering.availability.is_stated or offering.availability.duration_weeks)


def _inferred(fact: Fact, published: str, detail: str) -> _State:
    note = FactNote(fact=fact, basis=NoteBasis.OTHER_FACT, published=published, detail=detail)
    return (ElementState.INFERRED, (note,))


_STATES: Mapping[Element, Callable[[LearningOpportunity], _State]] = {
    Element.TITLE: lambda _: _STATED,
    Element.COUNTRY: _country,
    Element.AWARDING_BODY: _awarding_body,
    Element.OUTCOMES: lambda one: _if(one.spec.outcomes),
    Element.WORKLOAD: _workload,
    Element.LEVEL: _level,
    Element.ASSESSMENT: lambda one: _if(one.spec.assessment or one.spec.assessment_types),
    Element.PARTICIPATION: lambda one: _if(one.mode),
    Element.QUALITY_ASSURANCE: _quality_assurance,
    Element.PREREQUISITES: _prerequisites,
    Element.SUPERVISION: lambda one: _if(one.spec.supervision),
    Element.STACKABILITY: _stackability,
    Element.DESCRIPTION: lambda one: _if(one.spec.description),
    Element.TIME_PERIOD: _time_period,
    Element.LEARNING_RESOURCES: lambda one: _if(one.spec.learning_resources),
    Element.OUTCOME_FOR_LEARNER: lambda one: _if(one.spec.outcome_for_learner),
}
