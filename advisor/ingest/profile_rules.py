"""Programme rules in the catalogue profile: requirement groups, further rules and overrides (docs/programme-rules.md).

The published JSON Schema is made from these models, so the sentences under the fields are its descriptions.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, model_validator
from pydantic.config import JsonDict

from advisor.ingest.profile_types import Identifier, Language, Line, PrerequisiteIn, ProfileRecord, Text

Credits = Annotated[Decimal, Field(ge=0, le=10_000, decimal_places=2)]
ShareText = Annotated[str, StringConstraints(pattern=r"^(\d{1,4}/\d{1,4}|\d{1,3}(\.\d{1,2})?%)$")]
Count = Annotated[int, Field(ge=0, le=10_000)]
AtLeastOne = Annotated[int, Field(ge=1, le=10_000)]
Level = Annotated[int, Field(ge=1, le=8)]
LearningIn = Literal[
    "higher_education", "short_cycle", "single_unit", "micro_credential", "vocational", "non_formal", "work_experience"
]


_EITHER_END: JsonDict = {"anyOf": [{"required": ["min"]}, {"required": ["max"]}]}


class CountRangeIn(ProfileRecord):
    """How many members of a group count."""

    model_config = ConfigDict(json_schema_extra=_EITHER_END)

    min: Annotated[int, Field(ge=0)] | None = None
    max: Annotated[int, Field(ge=0)] | None = None

    @model_validator(mode="after")
    def _is_a_range(self) -> CountRangeIn:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class CreditRangeIn(ProfileRecord):
    """How many credits of a group count."""

    model_config = ConfigDict(json_schema_extra=_EITHER_END)

    min: Annotated[Decimal, Field(ge=0, decimal_places=2)] | None = None
    max: Annotated[Decimal, Field(ge=0, decimal_places=2)] | None = None

    @model_validator(mode="after")
    def _is_a_range(self) -> CreditRangeIn:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class IntakeIn(ProfileRecord):
    """Which beginners something is for; all that is stated must fit, and what is unknown of a person fits."""

    cohorts: tuple[Line, ...] = ()
    """Names of cohorts, as the awarding body writes them."""

    start_from: date | None = None
    """First day of beginning."""

    start_until: date | None = None
    """Last day of beginning."""

    @model_validator(mode="after")
    def _says_something(self) -> IntakeIn:
        if not self.cohorts and self.start_from is None and self.start_until is None:
            raise ValueError("give cohorts, start_from or start_until")
        if self.start_from and self.start_until and self.start_until < self.start_from:
            raise ValueError(f"start_until {self.start_until} is before start_from {self.start_from}")
        return self


class StatedIn(ProfileRecord):
    """What every group and every rule may say of itself."""

    stated_in: Line | None = None
    """Where the awarding body states it: a document with its place, or an address."""

    relaxed_by: Literal["learner", "awarding_body"] = "awarding_body"
    """Who may relax it."""

    for_intake: IntakeIn | None = None
    """Whom it is for; without it: everybody."""


class RequirementGroupIn(StatedIn):
    """Units and nested groups, and what must hold of them."""

    id: Identifier
    """Unique among all groups, rules and overrides of the qualification."""

    title: Line | None = None
    units: tuple[Identifier, ...] = ()
    """Offerings that belong to the group."""

    groups: tuple[RequirementGroupIn, ...] = ()
    all_of: bool = False
    """Every unit is completed and every nested group is met."""

    choose: CountRangeIn | None = None
    """How many members count: completed units and met groups."""

    credits: CreditRangeIn | None = None
    """Credits counted in the group and the groups below it, in the system of the qualification."""

    human_check: Text | None = None
    """A condition that only the awarding body can judge; its answer is always unknown."""


class CreditAmountIn(ProfileRecord):
    """Credits of the qualification's own system, or a share of its total: one of the two."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["credits"]}, {"required": ["share"]}]})

    credits: Credits | None = None
    share: ShareText | None = None
    """A fraction such as 1/3, or percent such as 50%."""

    @model_validator(mode="after")
    def _is_one_of_the_two(self) -> CreditAmountIn:
        if (self.credits is None) == (self.share is None):
            raise ValueError("give credits or share, one of the two")
        if self.share is not None and not _is_share(self.share):
            raise ValueError(f"share {self.share} is no part of a whole")
        return self


class RuleIn(StatedIn):
    """A rule beside the groups."""

    id: Identifier
    """Unique among all groups, rules and overrides of the qualification."""


class GroupRuleIn(RuleIn):
    """A rule about what counts in one group and the groups below it."""

    group: Identifier | None = None
    """Id of the group; without it: the whole qualification."""


class CreditsAtLevelIn(GroupRuleIn):
    """Credits at EQF levels from `at_or_above` and below `below`."""

    kind: Literal["credits-at-level"]
    at_or_above: Level | None = None
    below: Annotated[int, Field(ge=2, le=8)] | None = None
    credits: CreditRangeIn


class RecognitionCapIn(GroupRuleIn):
    """At most so much of what was not completed at the awarding body, by kind of learning or of any kind."""

    kind: Literal["recognition-cap"]
    max: CreditAmountIn
    learning: tuple[LearningIn, ...] = ()
    """Kinds of learning that fall under the cap together; without it: all."""

    includes_own: bool = False
    """Also learning of these kinds that the awarding body itself gave."""


class ResidencyIn(GroupRuleIn):
    """At least so much completed at the awarding body, or at a provider named."""

    kind: Literal["residency"]
    min: CreditAmountIn
    providers: tuple[Identifier, ...] = ()
    """Ids of providers beside the awarding body."""


class ProviderCapIn(GroupRuleIn):
    """At most so much from any one provider."""

    kind: Literal["provider-cap"]
    max: CreditAmountIn | None = None
    max_units: Count | None = None
    providers: tuple[Identifier, ...] = ()
    """Ids of the providers, each capped by itself; without it: every one but the awarding body."""


class DoubleCountingIn(RuleIn):
    """Units may count in two of these groups; the maxima hold for every two of them."""

    kind: Literal["double-counting"]
    groups: Annotated[tuple[Identifier, ...], Field(min_length=2)]
    max_units: Count | None = None
    max_credits: Credits | None = None


class ExclusionIn(RuleIn):
    """Of these units only so many count."""

    kind: Literal["exclusion"]
    units: Annotated[tuple[Identifier, ...], Field(min_length=2)]
    max_units: AtLeastOne = 1


class EquivalentsIn(RuleIn):
    """Wherever `unit` is named, one of `accepted` stands for it."""

    kind: Literal["equivalents"]
    unit: Identifier
    accepted: Annotated[tuple[Identifier, ...], Field(min_length=1)]


class CorequisitesIn(RuleIn):
    """What is needed with `unit`, before it or in the same term."""

    kind: Literal["corequisites"]
    unit: Identifier
    needed: PrerequisiteIn
    same_term: bool = False
    """Earlier is not enough."""


class EntryRequirementIn(RuleIn):
    """What a person needs to be admitted; all that is stated must hold."""

    kind: Literal["entry-requirement"]
    min_level: Level | None = None
    """EQF level of an award that the person holds, at least."""

    held: PrerequisiteIn | None = None
    """Units that the person holds."""

    words: Text | None = None
    """For people to judge; its answer is always unknown."""


class SupervisedAssessmentIn(GroupRuleIn):
    """What counts was assessed under supervision."""

    kind: Literal["supervised-assessment"]
    with_identity_check: bool = True
    recognised_only: bool = False
    """Asked only of what was not completed at the awarding body."""


class NotOlderThanIn(GroupRuleIn):
    """What counts was completed no more than so many years before."""

    kind: Literal["not-older-than"]
    years: Annotated[int, Field(ge=1, le=100)]
    counted_to: Literal["admission", "award"] = "admission"


class LanguageLevelIn(RuleIn):
    """The person knows a language at this level of the CEFR, or better."""

    kind: Literal["language-level"]
    language: Language
    min_level: Literal["A1", "A2", "B1", "B2", "C1", "C2"]


FurtherRuleIn = Annotated[
    CreditsAtLevelIn | RecognitionCapIn | ResidencyIn | ProviderCapIn | DoubleCountingIn | ExclusionIn | EquivalentsIn
    | CorequisitesIn | EntryRequirementIn | SupervisedAssessmentIn | NotOlderThanIn | LanguageLevelIn,
    Field(discriminator="kind"),
]  # fmt: skip


class OverrideIn(ProfileRecord):
    """A decision that a rule, or a condition of a group, need not hold."""

    id: Identifier
    of: Identifier
    """Id of a group or a rule of the same qualification."""

    part: Literal["all_of", "choose", "credits", "human_check"] | None = None
    """Which condition of a group; without it: all that it states."""

    reason: Text
    decided_by: Line
    decided_on: date
    stated_in: Line | None = None


def _is_share(text: str) -> bool:
    """Whether `1/3` or `50%` lies between nothing and all."""
    if text.endswith("%"):
        return Decimal(text.removesuffix("%")) <= 100  # noqa: PLR2004  # percent
    part, _, whole = text.partition("/")
    return int(part) <= int(whole) != 0
