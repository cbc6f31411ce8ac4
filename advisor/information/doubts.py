"""Contradictions in what an offering says: by its values, and by what its import noted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credit_rates import in_ects
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.information import Doubt, DoubtKind, Element
from advisor.domain.provenance import Fact, FactNote, NoteBasis

LEAST_HOURS, MOST_HOURS = 20, 30
"""Hours for one ECTS credit: 25 to 30 after the ECTS Users' Guide (2015), 20 in the United Kingdom."""

_CODE = re.compile(r"[A-Z]{1,6}[ _.:/-]?\d[\w.:/-]*")
_KINDS: Mapping[NoteBasis, DoubtKind] = {
    NoteBasis.MONTHS_AS_WORKLOAD: DoubtKind.MONTHS_AS_WORKLOAD,
    NoteBasis.ENDS_BEFORE_START: DoubtKind.ENDS_BEFORE_START,
    NoteBasis.LEVELS_DISAGREE: DoubtKind.LEVELS_DISAGREE,
    NoteBasis.VALUES_DISAGREE: DoubtKind.VALUES_DISAGREE,
}
_ELEMENTS: Mapping[Fact, Element] = {
    Fact.LEVEL: Element.LEVEL,
    Fact.WORKLOAD: Element.WORKLOAD,
    Fact.CREDITS: Element.WORKLOAD,
    Fact.DATES: Element.TIME_PERIOD,
    Fact.DURATION: Element.TIME_PERIOD,
    Fact.COUNTRY: Element.COUNTRY,
    Fact.AWARDING_BODY: Element.AWARDING_BODY,
    Fact.ASSESSMENT: Element.ASSESSMENT,
    Fact.MODE: Element.PARTICIPATION,
    Fact.SUPERVISION: Element.SUPERVISION,
}


def doubts_about(offering: LearningOpportunity) -> tuple[Doubt, ...]:
    """Every contradiction, those of the values first."""
    noted = offering.origin.notes if offering.origin else ()
    return (*_of_values(offering), *_of_notes(noted))


def _of_values(offering: LearningOpportunity) -> Iterator[Doubt]:
    spec = offering.spec
    hours = _hours_of_one_credit(spec.credits, spec.workload_hours)
    if hours is not None and not LEAST_HOURS <= hours <= MOST_HOURS:
        yield Doubt(
            kind=DoubtKind.HOURS_PER_CREDIT,
            element=Element.WORKLOAD,
            values=(str(spec.workload_hours), str(spec.credits), f"{float(hours):.3g}"),
        )
    if set(spec.assessment_types) == {"attendance"}:
        yield Doubt(kind=DoubtKind.ONLY_ATTENDANCE, element=Element.ASSESSMENT)
    outcomes = " ".join(outcome.text for outcome in spec.outcomes)
    if spec.description and outcomes and _folded(outcomes) == _folded(spec.description):
        yield Doubt(kind=DoubtKind.OUTCOMES_ARE_DESCRIPTION, element=Element.OUTCOMES)
    if _CODE.fullmatch(spec.title):
        yield Doubt(kind=DoubtKind.TITLE_IS_CODE, element=Element.TITLE, values=(spec.title,))


def _hours_of_one_credit(points: CreditPoints | None, hours: int | None) -> Fraction | None:
    """Hours that the offering spends on one ECTS credit; `None` where either is not known."""
    if points is None or not points.hundredths or hours is None:
        return None
    if points.system is CreditSystem.ECTS:
        return Fraction(hours * 100, points.hundredths)
    converted = in_ects(points)
    return hours / converted.ects if converted else None


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _of_notes(notes: tuple[FactNote, ...]) -> Iterator[Doubt]:
    for note in notes:
        kind = _KINDS.get(note.basis)
        if kind is not None:
            yield Doubt(
                kind=kind, element=_ELEMENTS.get(note.fact, Element.DESCRIPTION), values=(note.published, note.detail)
            )
