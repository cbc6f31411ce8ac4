"""What groups can reach at best, against every way to count units in small trees."""

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.reachable_sums import NOTHING, ZERO, Sums, added_up, exactly
from advisor.planning.rule_reach import Reach, certain_units, needed_groups
from tests.builders import a_group, unit_ids

Counting = Mapping[GroupId, tuple[SpecId, ...]]

WORTH = dict(zip(unit_ids("a", "b", "c", "d", "e"), (100, 200, 200, 300, 500), strict=True))


def test_sums_of_whole_units() -> None:
    two_or_none = Sums(0b101)
    assert added_up([two_or_none, exactly(3)]) == Sums(0b101000)
    assert (two_or_none.least, two_or_none.most) == (0, 2)
    assert two_or_none.plus(NOTHING) == NOTHING
    assert not NOTHING
    assert added_up([]) == ZERO


def test_from_an_open_end_on_every_sum_is_possible_up_to_a_maximum() -> None:
    open_end = exactly(None).plus(exactly(2))
    assert (open_end.least, open_end.most) == (2, None)
    assert open_end.within(None, 4) == Sums(0b11100)
    assert open_end.within(5, None) == Sums(0, 5)
    assert not open_end.within(None, 1)


def test_many_sums_are_widened_to_all_between_the_least_and_the_largest() -> None:
    even = Sums(sum(1 << (2 * step) for step in range(3_000)))
    both = even.plus(even)
    assert (both.least, both.most) == (0, 11_996)
    assert both.bits == (1 << 11_997) - 1


def test_certain_units_and_needed_groups_follow_all_of_from_the_top() -> None:
    choice = a_group("choice", units=("c", "d"), choose=(1, None))
    core = a_group("core", units=("a",), all_of=True)
    root = a_group("root", units=("b",), groups=(core, choice), all_of=True)
    assert certain_units(root) == set(unit_ids("a", "b"))
    assert needed_groups(root) == {"root", "core", "choice"}
    option = a_group("top", groups=(root,), choose=(1, None))
    assert (certain_units(option), needed_groups(option)) == (set(), {"top"})


def counted_in(group: RequirementGroup, counting: Counting) -> int:
    return sum(WORTH[unit] for below in group.walk() for unit in counting[below.id])


def keeps_maxima(group: RequirementGroup, counting: Counting) -> bool:
    """The maxima of the group and of all below it, as docs/rules.md states them."""
    used = sum(any(counting[inner.id] for inner in below.walk()) for below in group.groups)
    high, most = group.max_credits_hundredths, group.max_count
    if high is not None and counted_in(group, counting) > high:
        return False
    if most is not None and len(counting[group.id]) + used > most:
        return False
    return all(keeps_maxima(below, counting) for below in group.groups)


def is_met(group: RequirementGroup, counting: Counting) -> bool:
    """The minima of the group, as docs/rules.md states them."""
    own = counting[group.id]
    if group.all_of and (set(own) != set(group.units) or not all(is_met(below, counting) for below in group.groups)):
        return False
    chosen = [below for below in group.groups if any(counting[inner.id] for inner in below.walk())]
    if len(own) + sum(is_met(below, counting) for below in chosen) < (group.min_count or 0):
        return False
    return counted_in(group, counting) >= (group.min_credits_hundredths or 0)


def countings(rules: RequirementGroup) -> Iterator[Counting]:
    """Every way to count each unit in one group that names it, or in none."""
    units = rules.all_units()
    homes = [[None, *(group.id for group in rules.walk() if unit in group.units)] for unit in units]
    for chosen in product(*homes):
        counting: dict[GroupId, list[SpecId]] = {group.id: [] for group in rules.walk()}
        for unit, home in zip(units, chosen, strict=True):
            if home is not None:
                counting[home].append(unit)
        yield {group: tuple(held) for group, held in counting.items()}


@st.composite
def trees(draw: st.DrawFn, depth: int = 2) -> RequirementGroup:
    """Small groups with any conditions, whose ids say where they stand."""

    def group(key: str, left: int) -> RequirementGroup:
        below = [group(f"{key}{part}", left - 1) for part in range(draw(st.integers(0, 2)))] if left else []
        count = draw(st.sampled_from([(None, None), (1, None), (2, None), (None, 1), (1, 2)]))
        points = draw(st.sampled_from([(None, None), ("3", None), (None, "3"), ("2", "4"), ("6", None)]))
        units = draw(st.sets(st.sampled_from("abde"), max_size=2))
        return a_group(key, units=sorted(units), groups=below, all_of=draw(st.booleans()), choose=count, points=points)

    return group("g", depth)


@settings(max_examples=100, deadline=None)
@given(trees())
def test_whatever_a_counting_reaches_is_within_the_bounds(rules: RequirementGroup) -> None:
    reach = Reach(rules, WORTH)
    for counting in countings(rules):
        if not keeps_maxima(rules, counting):
            continue
        for group in rules.walk():
            if not group.units and not group.groups:
                continue
            steps = counted_in(group, counting) // reach.step
            found = reach.groups[group.id]
            assert found.counted.bits >> steps & 1, (group.id, counting)
            if is_met(group, counting):
                assert found.met.bits >> steps & 1, (group.id, counting)
