"""Monash University's rule sets become trees that mean the same."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.jsonl import RowReport
from advisor.ingest.monash_groups import Points, RawGroup
from advisor.ingest.monash_qualifications import read_rule_sets
from advisor.ingest.monash_rules import RuleReader

ALL = "You must complete the following units"
ONE = "You must complete one of the following units"
WORTH = {code: Decimal(6) for code in ("FIT1001", "FIT1002", "FIT1003", "FIT1004")} | {
    "OHS1000": Decimal(0),
    "FIT9999": Decimal(12),
    "MAJOR01": Decimal(48),
    "MAJOR02": Decimal(48),
    "MINOR01": Decimal(24),
}


def a_group(
    name: str,
    points: int,
    *units: str,
    says: str = "",
    title: str = "",
    children: tuple[str, ...] = (),
    kind: str = "AND",
    parent: str | None = "root",
) -> RawGroup:
    return RawGroup(
        id=name,
        parent_id=parent,
        type=kind,
        title=title,
        description=says,
        credit_points=Decimal(points),
        units=units,
        children=children,
    )


def read(*groups: RawGroup) -> RequirementGroup:
    """The first group, which stands below a root."""
    return RuleReader({group.id: group for group in groups}, Points(WORTH, Counter())).read(groups[0].id)


def codes(group: RequirementGroup) -> list[str]:
    return [unit.removeprefix("monash:") for unit in group.units]


@pytest.mark.parametrize("says", [ALL, "", "Note: start early"])
def test_units_that_sum_to_the_points_are_all_required(says: str) -> None:
    found = read(a_group("g", 12, "FIT1001", "FIT1002", says=says))
    assert (found.all_of, codes(found), found.human_check) == (True, ["FIT1001", "FIT1002"], None)


def test_spaces_around_a_code_do_not_make_it_another_unit() -> None:
    found = read(a_group("g", 12, "FIT1001 ", "FIT1002\t\t"))
    assert (found.all_of, codes(found), found.human_check) == (True, ["FIT1001", "FIT1002"], None)


@pytest.mark.parametrize("says", [ONE, "You must complete 6 credit points from the following units", ""])
def test_units_that_exceed_the_points_are_a_choice_worth_them(says: str) -> None:
    found = read(a_group("g", 6, "FIT1001", "FIT1002", says=says))
    assert (found.all_of, found.min_credits_hundredths, found.human_check) == (False, 600, None)


def test_the_type_of_a_group_does_not_say_how_its_own_units_combine() -> None:
    assert read(a_group("g", 12, "FIT1001", "FIT1002", says=ALL, kind="OR")).all_of


def test_a_further_demand_of_a_choice_is_handed_to_a_person() -> None:
    found = read(a_group("g", 6, "FIT1001", "FIT1002", says=f"{ONE}. You must have a mark of 70."))
    assert (found.min_credits_hundredths, found.human_check) == (600, "You must have a mark of 70.")


def test_units_that_are_worth_less_are_required_and_the_rest_is_handed_to_a_person() -> None:
    found = read(a_group("g", 18, "FIT1001", "FIT1002", says=f"{ALL} and an elective unit"))
    (rest,) = found.groups
    assert (found.all_of, codes(found)) == (True, ["FIT1001", "FIT1002"])
    assert (rest.id, rest.units, rest.min_credits_hundredths) == ("g:rest", (), 600)
    assert rest.human_check is not None
    assert rest.human_check.startswith("6 credit points more")


def test_one_of_the_units_and_more_is_never_read_as_all_of_them() -> None:
    found = read(a_group("g", 36, "FIT1001", "FIT1002", says=f"{ONE} and five units from across the university"))
    own, rest = found.groups
    assert (own.all_of, own.min_count, codes(own)) == (False, 1, ["FIT1001", "FIT1002"])
    assert (found.all_of, found.units, rest.min_credits_hundredths) == (True, (), 3000)


def test_units_of_unknown_points_are_all_required_where_the_words_say_so() -> None:
    assert read(a_group("g", 12, "FIT1001", "XXX1001", says=ALL)).all_of


def test_a_choice_among_units_of_unknown_points_asks_for_the_points() -> None:
    found = read(a_group("g", 6, "FIT1001", "XXX1001", says=ONE))
    assert (found.all_of, found.min_credits_hundredths) == (False, 600)


def test_a_list_without_points_asks_for_nothing() -> None:
    found = read(a_group("g", 0, "FIT1001", "FIT1002", title="Study tours"))
    assert found == RequirementGroup(id=found.id, title="Study tours", units=found.units)


def test_a_unit_without_points_is_required_where_the_words_say_so() -> None:
    assert read(a_group("g", 0, "OHS1000", says="You must complete the following unit")).all_of


def test_points_in_the_title_count_where_the_group_states_none() -> None:
    found = read(a_group("g", 0, "FIT1001", "FIT1002", "FIT1003", title="Part A (12 credit points)", says=ONE))
    assert found.min_credits_hundredths == 1200


def test_an_optional_group_asks_for_nothing_by_itself() -> None:
    found = read(a_group("g", 12, "FIT1001", "FIT1002", title="Research pathway (optional)"))
    assert (found.all_of, found.min_credits_hundredths) == (False, None)
    assert found.human_check is not None


def test_free_electives_are_handed_to_a_person_with_their_points() -> None:
    found = read(a_group("g", 48, says="You must complete 48 credit points of <b>free</b> electives."))
    assert (found.id, found.units, found.groups, found.min_credits_hundredths) == ("g", (), (), 4800)
    assert found.human_check == "48 credit points: You must complete 48 credit points of free electives."


def test_one_area_of_study_of_the_right_size_is_chosen() -> None:
    found = read(a_group("g", 48, "MAJOR01", "MAJOR02", says="You must complete one major"))
    assert (found.min_count, codes(found)) == (1, ["MAJOR01", "MAJOR02"])


def test_areas_of_study_of_another_size_are_handed_to_a_person() -> None:
    found = read(a_group("g", 12, "MAJOR01", "MINOR01", says="You must complete units from these majors"))
    listed, rest = found.groups
    assert (listed.min_count, listed.min_credits_hundredths, codes(listed)) == (None, None, ["MAJOR01", "MINOR01"])
    assert (rest.units, rest.min_credits_hundredths) == ((), 1200)
    assert rest.human_check is not None


def test_groups_that_sum_to_the_points_are_all_required() -> None:
    found = read(
        a_group("g", 12, children=("a", "b")),
        a_group("a", 6, "FIT1001", parent="g", says=ALL),
        a_group("b", 6, "FIT1002", "FIT1003", parent="g", says=ONE),
    )
    assert found.all_of
    assert [child.id for child in found.groups] == ["a", "b"]


def test_own_units_and_groups_below_are_required_together() -> None:
    found = read(
        a_group("g", 12, "FIT1001", children=("a",), says=ALL),
        a_group("a", 6, "FIT1002", "FIT1003", parent="g", says=ONE),
    )
    assert (found.all_of, codes(found), len(found.groups)) == (True, ["FIT1001"], 1)


def test_a_choice_among_own_units_stands_beside_the_groups_below() -> None:
    found = read(
        a_group("g", 12, "FIT1001", "FIT1002", children=("a",), says=ONE),
        a_group("a", 6, "FIT1003", parent="g", says=ALL),
    )
    own, below = found.groups
    assert (found.all_of, found.units, own.id, own.min_credits_hundredths) == (True, (), "g:units", 600)
    assert below.all_of


def test_alternatives_are_a_choice_of_one() -> None:
    found = read(
        a_group("g", 6, children=("a", "b")),
        a_group("a", 6, "FIT1001", parent="g", kind="OR"),
        a_group("b", 6, "FIT1002", parent="g", kind="OR"),
    )
    assert (found.min_count, found.all_of, len(found.groups)) == (1, False, 2)


def test_an_alternative_that_may_be_taken_is_still_an_alternative() -> None:
    may = "You may complete one of the following units"
    found = read(
        a_group("g", 6, children=("a", "b")),
        a_group("a", 6, "FIT1001", "FIT1002", parent="g", kind="OR", says=may),
        a_group("b", 6, "FIT1003", "FIT1004", parent="g", kind="OR", says=may),
    )
    assert (found.min_count, [option.min_credits_hundredths for option in found.groups]) == (1, [600, 600])


def test_groups_as_large_as_their_parent_are_alternatives_whatever_their_type() -> None:
    found = read(
        a_group("g", 6, children=("a", "b")),
        a_group("a", 6, "FIT1001", parent="g"),
        a_group("b", 6, "FIT1002", parent="g"),
    )
    assert (found.min_count, found.all_of) == (1, False)


def test_a_required_group_and_alternatives_hold_together() -> None:
    found = read(
        a_group("g", 12, children=("a", "b", "c")),
        a_group("a", 6, "FIT1001", parent="g"),
        a_group("b", 6, "FIT1002", parent="g", kind="OR"),
        a_group("c", 6, "FIT1003", parent="g", kind="OR"),
    )
    required, options = found.groups
    assert (found.all_of, required.id, options.min_count, len(options.groups)) == (True, "a", 1, 2)


def test_several_alternatives_are_chosen_where_the_points_say_so() -> None:
    found = read(
        a_group("g", 12, children=("a", "b", "c")),
        *(
            a_group(name, 6, unit, parent="g", kind="OR")
            for name, unit in (("a", "FIT1001"), ("b", "FIT1002"), ("c", "FIT1003"))
        ),
    )
    assert (found.min_count, len(found.groups)) == (2, 3)


def test_groups_that_exceed_the_points_are_one_choice_from_all_their_units() -> None:
    found = read(
        a_group("g", 12, children=("a", "b"), says="You must complete 12 credit points from any of the fields."),
        a_group("a", 12, "FIT1001", "FIT1002", parent="g"),
        a_group("b", 6, "FIT1003", parent="g"),
    )
    assert (found.min_credits_hundredths, codes(found), found.groups) == (1200, ["FIT1001", "FIT1002", "FIT1003"], ())


def test_a_list_without_points_widens_the_choice_of_its_parent() -> None:
    found = read(
        a_group("g", 6, "FIT1001", "FIT1002", children=("a",), says=ONE),
        a_group("a", 0, "FIT1003", parent="g", title="Study tours"),
    )
    assert (found.min_credits_hundredths, codes(found)) == (600, ["FIT1001", "FIT1002", "FIT1003"])


def test_a_root_asks_for_all_groups_and_one_alternative_though_its_points_are_the_sum() -> None:
    found = read(
        a_group("root", 30, children=("a", "b", "c", "d"), parent=None),
        a_group("a", 6, "FIT1001"),
        a_group("b", 12, "FIT1002", "FIT1003", title="Clayton"),
        a_group("c", 12, "FIT1003", "FIT1004", title="Malaysia", kind="OR"),
        a_group("d", 0, says="No more than 12 credit points at Level 1.", title="Rules"),
    )
    assert found.all_of
    assert [child.id for child in found.groups] == ["a", "d", "root:options"]
    assert (found.groups[2].min_count, [child.id for child in found.groups[2].groups]) == (1, ["b", "c"])


def test_the_size_of_a_qualification_counts_one_alternative_and_nothing_optional() -> None:
    groups = (
        a_group("root", 42, children=("a", "b", "c", "d"), parent=None),
        a_group("a", 6, "FIT1001"),
        a_group("b", 12, "FIT1002", "FIT1003", title="Clayton"),
        a_group("c", 12, "FIT1003", "FIT1004", title="Malaysia"),
        a_group("d", 12, "FIT9999", title="Research pathway (optional)"),
    )
    reader = RuleReader({group.id: group for group in groups}, Points(WORTH, Counter()))
    assert reader.points_of_root("root") == 18


@pytest.mark.parametrize(
    "groups",
    [
        '[{"id": "r", "parent_id": null, "type": "AND", "credit_points": 6, "children": ["x"]}]',
        '[{"id": "r", "type": "AND", "credit_points": 6}, {"id": "r", "type": "AND", "credit_points": 6}]',
        '[{"id": "r", "parent_id": "r", "type": "AND", "credit_points": 6, "children": ["r"]}]',
    ],
)
def test_groups_that_are_no_tree_are_reported(tmp_path: Path, groups: str) -> None:
    path = tmp_path / "rules.jsonl"
    path.write_text(f'{{"id": "X", "kind": "course", "title": "X", "total_credits": 6, "groups": {groups}}}', "utf-8")
    report = RowReport("test")
    assert read_rule_sets(path, {}, report, None)[0] == ()
    assert [one.field for one in report.rejected] == ["groups"]
