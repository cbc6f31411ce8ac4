"""How a tree of 'at least n of' is stated for the solver; rules about what comes before or beside a step share it."""

from __future__ import annotations

from collections.abc import Callable

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.planning.variables import PlanVariables, Sum, total


def _is_sure(plan: PlanVariables, unit: SpecId, *, if_held: bool) -> bool:
    """Whether it is known how the unit can be completed, and what is held of it is proven."""
    return plan.problem.knows(unit) and not (if_held and plan.problem.rests_on_word(unit))


def trust_in(
    model: CpModel, plan: PlanVariables, tree: Prerequisite, *, if_held: bool = True, is_charged: bool = True
) -> Sum:
    """1 when the plan trusts that units of the tree are completed that are unknown, or held by word alone; else 0.

    The plan is charged for it, unless the same answer is charged for elsewhere (`is_charged`). `if_held`: whether what
    is held counts here.
    """
    if all(_is_sure(plan, unit, if_held=if_held) for unit in tree.all_units()):
        return 0
    trust = model.new_bool_var("trust in unknown units")
    if is_charged:
        plan.charge(trust)
    return trust


def require(
    model: CpModel,
    plan: PlanVariables,
    tree: Prerequisite,
    when: Sum,
    done: Callable[[SpecId], Sum],
    trust: Sum,
    *,
    if_held: bool = True,
) -> None:
    """If `when` is 1, enough of the tree is done.

    Args:
        model: to add to.
        plan: whose decisions these are.
        tree: of units that are needed.
        when: 0 or 1.
        done: 1 when a unit that is known is completed in time.
        trust: stands for any unit that is not known, or is held by word alone.
        if_held: whether what is held counts here.
    """
    parts = [done(unit) if _is_sure(plan, unit, if_held=if_held) else trust for unit in tree.units]
    for inner in tree.trees:
        met = model.new_bool_var("inner tree met")
        require(model, plan, inner, met, done, trust, if_held=if_held)
        parts.append(met)
    model.add(total(parts) >= tree.minimum * when)
