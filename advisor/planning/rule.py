"""What a stacking rule is: stated once for the solver and once as a check in plain Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


class StepRule(Protocol):
    """A rule about the steps of a plan: the person's limits, and prerequisites."""

    rule_id: RuleId
    relaxed_by: RelaxedBy

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """Forbid every plan that breaks the rule, and charge for what it leaves unknown."""

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """The rule held against the steps; nothing where the rule does not apply."""


class OfferingRule(StepRule, Protocol):
    """A step rule that each offering keeps or breaks by itself."""

    def verdict(self, limits: Limits, offering: LearningOpportunity) -> RuleStatus:
        """The limit held against one offering."""


class GroupRule(Protocol):
    """A rule about one requirement group of a qualification."""

    rule_id: RuleId
    relaxed_by: RelaxedBy

    def applies_to(self, group: RequirementGroup, *, is_root: bool) -> bool:
        """Whether the group states anything of this kind."""

    def constrain(self, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
        """`plan.met[group.id]` may be 1 only when the group's condition of this kind holds; caps hold always."""

    def judge(self, group: RequirementGroup, standing: Standing) -> RuleCheck:
        """The group's condition of this kind, held against what counts where; nested groups are judged already."""


Stated_contra = TypeVar("Stated_contra", bound=StatedRule, contravariant=True)


class ProgrammeRuleKind(Protocol[Stated_contra]):
    """A kind of rule that stands beside the groups of a qualification.

    A rule about one group is a condition of that group, any other one a condition of the group at the top.
    """

    rule_id: RuleId
    relaxed_by: RelaxedBy

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Stated_contra) -> None:
        """`plan.met` of the group may be 1 only when a minimum holds; caps hold always."""

    def judge(self, stated: Stated_contra, standing: Standing) -> RuleCheck:
        """The rule held against what counts where, and when it was completed."""
