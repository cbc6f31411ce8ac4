"""What an offering tells of itself, element by element of the European lists, and what it leaves to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.provenance import FactNote


class Element(StrEnum):
    """Elements of Annex I of the Council Recommendation (2022/C 243/02), then NESET's items that it does not have."""

    LEARNER = "learner"
    TITLE = "title"
    COUNTRY = "country"
    AWARDING_BODY = "awarding_body"
    DATE_OF_ISSUING = "date_of_issuing"
    OUTCOMES = "outcomes"
    WORKLOAD = "workload"
    LEVEL = "level"
    ASSESSMENT = "assessment"
    PARTICIPATION = "participation"
    QUALITY_ASSURANCE = "quality_assurance"
    PREREQUISITES = "prerequisites"
    SUPERVISION = "supervision"
    GRADE = "grade"
    STACKABILITY = "stackability"
    DESCRIPTION = "description"
    TIME_PERIOD = "time_period"
    LEARNING_RESOURCES = "learning_resources"
    OUTCOME_FOR_LEARNER = "outcome_for_learner"


class Duty(StrEnum):
    """How the list asks for an element."""

    MANDATORY = "mandatory"
    IF_APPLICABLE = "if_applicable"
    """Mandatory where it applies: not every micro-credential has a level."""

    OPTIONAL = "optional"
    NESET = "neset"
    """Not named in Annex I, but critical information for learners after NESET (2020)."""


DUTIES: Mapping[Element, Duty] = {
    Element.LEARNER: Duty.MANDATORY,
    Element.TITLE: Duty.MANDATORY,
    Element.COUNTRY: Duty.MANDATORY,
    Element.AWARDING_BODY: Duty.MANDATORY,
    Element.DATE_OF_ISSUING: Duty.MANDATORY,
    Element.OUTCOMES: Duty.MANDATORY,
    Element.WORKLOAD: Duty.MANDATORY,
    Element.LEVEL: Duty.IF_APPLICABLE,
    Element.ASSESSMENT: Duty.MANDATORY,
    Element.PARTICIPATION: Duty.MANDATORY,
    Element.QUALITY_ASSURANCE: Duty.MANDATORY,
    Element.PREREQUISITES: Duty.OPTIONAL,
    Element.SUPERVISION: Duty.OPTIONAL,
    Element.GRADE: Duty.OPTIONAL,
    Element.STACKABILITY: Duty.OPTIONAL,
    Element.DESCRIPTION: Duty.NESET,
    Element.TIME_PERIOD: Duty.NESET,
    Element.LEARNING_RESOURCES: Duty.NESET,
    Element.OUTCOME_FOR_LEARNER: Duty.NESET,
}

NESET_ITEMS: Mapping[Element, str] = {
    Element.TITLE: "TITLE",
    Element.AWARDING_BODY: "PROVIDER",
    Element.DATE_OF_ISSUING: "DATE",
    Element.DESCRIPTION: "DESCRIPTION",
    Element.OUTCOMES: "LEARNING OUTCOMES",
    Element.PARTICIPATION: "HOW LEARNER PARTICIPATES",
    Element.WORKLOAD: "CREDITS",
    Element.TIME_PERIOD: "TIME PERIOD",
    Element.PREREQUISITES: "ANY PREREQUISITES",
    Element.LEARNING_RESOURCES: "LEARNING RESOURCES",
    Element.ASSESSMENT: "TYPE OF ASSESSMENT",
    Element.SUPERVISION: "SUPERVISION and IDENTITY VERIFICATION",
    Element.QUALITY_ASSURANCE: "QUALITY ASSURANCE",
    Element.OUTCOME_FOR_LEARNER: "OUTCOME FOR A SUCCESSFUL LEARNER",
    Element.STACKABILITY: "INTEGRATION / STACKABILITY OPTIONS",
}
"""The critical information items of NESET (2020) by the element that says the same."""

AT_ISSUE = frozenset({Element.LEARNER, Element.DATE_OF_ISSUING, Element.GRADE})
"""What only a credential can state, when it is issued to somebody."""

REQUIRED = tuple(
    element
    for element, duty in DUTIES.items()
    if duty in (Duty.MANDATORY, Duty.IF_APPLICABLE) and element not in AT_ISSUE
)
"""The mandatory elements that an offering can state before anybody has taken it: those that completeness counts."""


class ElementState(StrEnum):
    """Whether an element is known, and how."""

    STATED = "stated"
    CONVERTED = "converted"
    """Stated in another unit or vocabulary, and converted by an exact table or rate."""

    INFERRED = "inferred"
    """Not stated; concluded from something else that the source states."""

    MISSING = "missing"
    AT_ISSUE = "at_issue"
    """Supplied when the credential is issued; no offering can state it."""


class Whom(StrEnum):
    """Who can answer what an offering does not say."""

    PROVIDER = "provider"
    AWARDING_BODY = "awarding_body"


WHOM: Mapping[Element, Whom] = {
    Element.AWARDING_BODY: Whom.PROVIDER,
    Element.QUALITY_ASSURANCE: Whom.AWARDING_BODY,
    Element.LEVEL: Whom.AWARDING_BODY,
    Element.WORKLOAD: Whom.AWARDING_BODY,
    Element.ASSESSMENT: Whom.AWARDING_BODY,
    Element.SUPERVISION: Whom.AWARDING_BODY,
    Element.STACKABILITY: Whom.AWARDING_BODY,
    Element.OUTCOME_FOR_LEARNER: Whom.AWARDING_BODY,
}
"""Who decides on an element; everything that is not here, the provider knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementFinding:
    """What an offering says on one element."""

    element: Element
    state: ElementState
    notes: tuple[FactNote, ...] = ()
    """What was converted, inferred or could not be read."""

    @property
    def duty(self) -> Duty:
        """How the list asks for the element."""
        return DUTIES[self.element]

    @property
    def is_known(self) -> bool:
        """Whether the source says it, in these or in exactly converted words; what is inferred is not counted."""
        return self.state in (ElementState.STATED, ElementState.CONVERTED)


class DoubtKind(StrEnum):
    """Something in an offering that does not agree with something else."""

    HOURS_PER_CREDIT = "hours_per_credit"
    LEVELS_DISAGREE = "levels_disagree"
    ENDS_BEFORE_START = "ends_before_start"
    MONTHS_AS_WORKLOAD = "months_as_workload"
    VALUES_DISAGREE = "values_disagree"
    ONLY_ATTENDANCE = "only_attendance"
    OUTCOMES_ARE_DESCRIPTION = "outcomes_are_description"
    TITLE_IS_CODE = "title_is_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A contradiction, with the values that do not agree."""

    kind: DoubtKind
    element: Element
    values: tuple[str, ...] = ()
    """What the sentence of the doubt names, in its order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationCheck:
    """All elements of one offering, in the order of the list, and its contradictions."""

    findings: tuple[ElementFinding, ...]
    doubts: tuple[Doubt, ...]

    @property
    def known(self) -> int:
        """How many of the required elements are stated, or exactly converted."""
        return sum(one.is_known for one in self.findings if one.element in REQUIRED)

    @property
    def completeness(self) -> float:
        """Share of the required elements that are known, 0..1; what is inferred or missing is not counted."""
        return self.known / len(REQUIRED)

    @property
    def to_ask(self) -> tuple[Element, ...]:
        """Elements that are not known, the required ones first."""
        unknown = [one for one in self.findings if one.state in (ElementState.MISSING, ElementState.INFERRED)]
        return tuple(one.element for one in sorted(unknown, key=lambda one: one.element not in REQUIRED))

    def finding(self, element: Element) -> ElementFinding:
        """What the offering says on the element."""
        return next(one for one in self.findings if one.element is element)
