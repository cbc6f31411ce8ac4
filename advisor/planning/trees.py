"""How a tree of 'at least n of' is stated for the solver; rules about what comes before or beside a step share it."""

from __future__ import annotations

from collections.abc import Callable

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.planning.variables import PlanVariables, Sum, total


def trust_in(model: CpModel, plan: PlanVariables, tree: Prerequisite) -> Sum:
    """1 when the plan trusts that unknown units of the tree are completed, for which it is charged; else 0."""
    if all(plan.problem.knows(unit) for unit in tree.all_units()):
        return 0
    trust = model.new_bool_var("trust in unknown units")
    plan.charge(trust)
    return trust


def require(
    model: CpModel,
    plan: PlanVariables,
    tree: Prerequisite,
    when: Sum,
    done: Callable[[SpecId], Sum],
    trust: Sum,
) -> None:
    """If `when` is 1, enough of the tree is done.

    Args:
        model: to add to.
        plan: whose decisions these are.
        tree: of units that are needed.
        when: 0 or 1.
        done: 1 when a unit that is known is completed in time.
        trust: stands for any unit that is not known.
    """
    parts = [done(unit) if plan.problem.knows(unit) else trust for unit in tree.units]
    for inner in tree.trees:
        met = model.new_bool_var("inner tree met")
        require(model, plan, inner, met, done, trust)
        parts.append(met)
    model.add(total(parts) >= tree.minimum * when)
