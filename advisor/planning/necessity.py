"""Toward a qualification no step is superfluous: without any one of them, a rule would break."""

from collections import defaultdict

from ortools.sat.python.cp_model import CpModel, IntVar

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.problem import is_left_to_people
from advisor.planning.variables import PlanVariables, total


def forbid_superfluous_steps(model: CpModel, plan: PlanVariables) -> None:
    """A unit is taken only if a rule needs it where it counts, or a unit that is taken may build on it.

    Any plan can be brought to this form by taking superfluous steps out, so nothing becomes impossible.
    """
    qualification = plan.problem.request.qualification
    if qualification is None:
        return
    reasons = _after_prerequisites(plan)
    needed = {qualification.rules.id: plan.met[qualification.rules.id]}
    _walk(model, plan, (qualification.rules,), needed, reasons)
    for unit, taken in plan.taken.items():
        model.add(total(reasons[unit]) >= taken)
    # Follows from the above, but only the sum lets the solver see early how little can be taken.
    model.add(plan.credits_in(qualification.rules, for_minimum=True) <= most_credits(plan, qualification.rules))


def most_credits(plan: PlanVariables, group: RequirementGroup) -> int:
    """No more hundredths can count in the group when each unit is needed by the group or by one below it.

    Where a unit is needed for the credits of the group, the sum without it is below the minimum; else all units are
    needed for other reasons, of which there is no more than one for each place to be filled.
    """
    sizes = sorted((_worth(plan, unit) for unit in group.units), reverse=True)
    nested = sorted((most_credits(plan, inner) for inner in group.groups), reverse=True)
    if not group.all_of:
        sizes, nested = sizes[: group.min_count or 0], nested[: group.min_count or 0]
    people = sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))
    otherwise = sum(sizes) + sum(nested) + people
    if not group.min_credits_hundredths:
        return otherwise
    largest = max((_worth(plan, unit) for unit in group.all_units()), default=0)
    return max(otherwise, group.min_credits_hundredths + largest + people)


def _worth(plan: PlanVariables, unit: SpecId) -> int:
    known = plan.problem.credits[unit]
    return plan.problem.assumed_hundredths if known is None else known


def _after_prerequisites(plan: PlanVariables) -> dict[SpecId, list[IntVar]]:
    """For each unit, the units that name it as a prerequisite."""
    reasons: dict[SpecId, list[IntVar]] = defaultdict(list)
    for unit, taken in plan.taken.items():
        tree = plan.problem.specs[unit].prerequisite
        for needed in dict.fromkeys(tree.all_units()) if tree is not None else ():
            reasons[needed].append(taken)
    return reasons


def _walk(
    model: CpModel,
    plan: PlanVariables,
    path: tuple[RequirementGroup, ...],
    needed: dict[GroupId, IntVar],
    reasons: dict[SpecId, list[IntVar]],
) -> None:
    """Go down from the last group of the path, which is needed when `needed` says so."""
    group = path[-1]
    tight = _count_is_tight(model, plan, group, needed[group.id])
    for unit in group.units:
        if unit in plan.taken:
            reasons[unit] += _reasons_of(model, plan, path, needed, tight, unit)
    for nested in group.groups:
        variable = model.new_bool_var(f"needed {nested.id}")
        model.add_implication(variable, plan.met[nested.id])
        whys = ([needed[group.id]] if group.all_of else []) + ([tight] if tight is not None else [])
        model.add(total(whys) >= variable)
        needed[nested.id] = variable
        _walk(model, plan, (*path, nested), needed, reasons)


def _count_is_tight(model: CpModel, plan: PlanVariables, group: RequirementGroup, needed: IntVar) -> IntVar | None:
    """1 only when the group is needed and no more members are chosen than it asks for."""
    if not group.min_count:
        return None
    tight = model.new_bool_var(f"tight {group.id}")
    model.add_implication(tight, needed)
    members = total([*plan.units_counted(group), *plan.chosen(group)])
    model.add(members <= group.min_count).only_enforce_if(tight)
    return tight


def _reasons_of(
    model: CpModel,
    plan: PlanVariables,
    path: tuple[RequirementGroup, ...],
    needed: dict[GroupId, IntVar],
    tight: IntVar | None,
    unit: SpecId,
) -> list[IntVar]:
    """Why a unit that counts in the last group of the path may be needed."""
    group = path[-1]
    counted = plan.counted[unit, group.id]
    found: list[IntVar] = []
    if group.all_of:
        found.append(_both(model, counted, needed[group.id]))
    if tight is not None:
        found.append(_both(model, counted, tight))
    worth = _worth(plan, unit)
    for above in path if worth else ():
        if above.min_credits_hundredths:
            short = model.new_bool_var(f"short without {unit} in {above.id}")
            model.add_implication(short, counted)
            model.add_implication(short, needed[above.id])
            reached = plan.credits_in(above, for_minimum=True)
            model.add(reached - worth <= above.min_credits_hundredths - 1).only_enforce_if(short)
            found.append(short)
    return found


def _both(model: CpModel, one: IntVar, other: IntVar) -> IntVar:
    """A decision that can only be 1 when both are."""
    both = model.new_bool_var("both")
    model.add_implication(both, one)
    model.add_implication(both, other)
    return both
