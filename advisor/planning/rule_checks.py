"""Checks the rules of a qualification by themselves, before anybody plans with them.

An error means that the rules cannot be kept, or name what is not there; every bound behind one is certain.
"""

from __future__ import annotations

from collections.abc import Set

from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import RuleFinding
from advisor.planning.rule_checked import Checked
from advisor.planning.rule_cycles import corequisite_cycles
from advisor.planning.rule_group_checks import idle_groups, mandatory_twice, unknown_units, unreachable_groups
from advisor.planning.rule_limit_checks import limits_out_of_reach
from advisor.planning.rule_unit_checks import contradictory_sizes, excluded_together, idle_rules
from advisor.planning.unit_facts import Units

CHECKS = (
    unknown_units,
    unreachable_groups,
    idle_groups,
    mandatory_twice,
    contradictory_sizes,
    limits_out_of_reach,
    excluded_together,
    idle_rules,
)


def check_rules(award: Qualification, units: Units, awards: Set[str] = frozenset()) -> tuple[RuleFinding, ...]:
    """Everything that is wrong with the rules of one qualification.

    Args:
        award: the qualification.
        units: every unit that is known, of the same file or of the store.
        awards: ids of all known awards.
    """
    checked = Checked(award, units, awards)
    found = [finding for check in CHECKS for finding in check(checked)]
    return (*found, *corequisite_cycles(units, award))
