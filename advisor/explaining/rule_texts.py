"""Every rule in plain words, in three groups: for the page about rules and for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.domain.planning import RuleId
from advisor.domain.relaxing import RelaxedBy
from advisor.explaining.rule_text import RuleText
from advisor.explaining.rule_texts_of_awards import ASKED_BY_AWARDS, ASKED_BY_UNITS
from advisor.explaining.rule_texts_of_limits import ASKED_BY_THE_PERSON
from advisor.explaining.translation import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGroup:
    """Rules that belong together for people; the texts are messages."""

    title: str
    rules: Mapping[RuleId, RuleText]
    relaxed_by: RelaxedBy


RULE_GROUPS: tuple[RuleGroup, ...] = (
    RuleGroup(title=mark("What the award asks for"), rules=ASKED_BY_AWARDS, relaxed_by=RelaxedBy.AWARDING_BODY),
    RuleGroup(title=mark("What units ask for"), rules=ASKED_BY_UNITS, relaxed_by=RelaxedBy.AWARDING_BODY),
    RuleGroup(title=mark("Your own limits"), rules=ASKED_BY_THE_PERSON, relaxed_by=RelaxedBy.LEARNER),
)

THREE_ANSWERS = mark(
    "Every plan is held against every rule. There are three answers: met, not met, and unknown. Unknown means that a "
    "fact is missing, or that only people can judge; it is never shown as met. No plan that is offered breaks a rule."
)

SETTING_ASIDE = mark(
    "The awarding body may decide that a rule need not hold. It is then shown as set aside, with who decided it, when "
    "and why; that is not the same as met."
)

WHO_RELAXES: Mapping[RelaxedBy, str] = {
    RelaxedBy.AWARDING_BODY: mark("Only the awarding body can relax these rules. Ask there."),
    RelaxedBy.LEARNER: mark(
        "You can relax these rules yourself: they are what you said. Change them in the conversation."
    ),
}
"""Who may relax the rules of a group."""
