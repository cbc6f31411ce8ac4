"""Types of stacks: each predicate with examples that hold, that fail and that are not known."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import SpecKind
from advisor.domain.credits import CreditPoints, CreditSystem, ects
from advisor.domain.levels import EqfLevel
from advisor.domain.planning import RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.domain.stacking import (
    BaseAward,
    OutcomeLikeness,
    PredicateName,
    SegmentKind,
    SegmentStacking,
    StackFacts,
    StackType,
    Verdict,
)
from advisor.errors import InvalidValueError
from advisor.planning.recognition import recognition_of
from advisor.planning.stack_parts import Part
from advisor.planning.stack_types import stacking_of, whole_plan
from tests.builders import a_group, a_prerequisite, an_opportunity
from tests.unit.planning.planning_builders import a_plan_request, planned, spec_id
from tests.unit.planning.stacking_builders import a_part, an_award, some_covers, some_likeness, stacked

PAGE = Path(__file__).parents[3] / "docs" / "stacking.md"
A, B = a_part("a"), a_part("b", month=2)
ALIKE = some_likeness(a_b=0.4)
TOGETHER = StackFacts(likeness=ALIKE, covers=some_covers(a=["x"], b=["y"]))  # type: ignore[arg-type]
BASE = BaseAward(title="Bachelor", level=EqfLevel(level=6), size=ects(180), outcomes_as=spec_id("base"))
ADDED = a_part("added", level=6, points="10")
BESIDE = StackFacts(base=BASE, likeness=some_likeness(added_base=0.2))


def holds(found: SegmentStacking, type_: StackType, name: PredicateName) -> bool | None:
    (answer,) = {one.holds for one in found.of_type(type_).predicates if one.name is name}
    return answer


def verdict(found: SegmentStacking, type_: StackType) -> Verdict:
    return found.of_type(type_).verdict


def a_cap(status: RuleStatus) -> RuleCheck:
    return RuleCheck(rule=RuleId.RECOGNITION_CAP, status=status, reason=Reason(code=ReasonCode.RECOGNITION_WITHIN))


@pytest.mark.parametrize(
    ("level", "points", "parts", "expected"),
    [
        (6, None, (A, B), True),
        (5, "30", (A, B), True),
        (5, "5", (A, B), False),
        (4, "30", (A, B), False),
        (5, None, (A, B), None),
        (None, "30", (A, B), None),
        (6, "30", (A, a_part("b", level=None)), None),
        (4, "30", (A, a_part("b", level=None)), False),
        (5, "5", (A, a_part("b", level=None)), False),
        (5, CreditPoints.of(CreditSystem.UK_CREDIT, 60), (A, B), None),
    ],
)
def test_the_award_is_larger_or_higher(
    level: int | None, points: str | CreditPoints | None, parts: tuple[Part, ...], expected: bool | None
) -> None:
    found = stacked(*parts, award=an_award(level, points))
    assert holds(found, StackType.VERTICAL, PredicateName.LARGER_AWARD) is expected


@pytest.mark.parametrize(
    ("counts", "expected"), [((True, False), True), ((None, False), None), ((False, False), False)]
)
def test_a_part_counts_toward_the_award(counts: tuple[bool | None, ...], expected: bool | None) -> None:
    parts = [a_part("a", counts=counts[0]), a_part("b", counts=counts[1], month=2)]
    found = stacked(*parts, award=an_award())
    assert holds(found, StackType.VERTICAL, PredicateName.COUNTS_TOWARD) is expected


def test_a_part_that_gives_entry_leads_up_to_the_last_one() -> None:
    later = a_part("b", level=6, needs=["a"], month=2)
    assert verdict(stacked(A, later), StackType.VERTICAL) is Verdict.YES
    assert verdict(stacked(A, replace(later, level=None)), StackType.VERTICAL) is Verdict.LEVEL_NOT_CONFIRMED
    assert verdict(stacked(A, a_part("b", level=6, month=2)), StackType.VERTICAL) is Verdict.NO
    in_words = a_part("b", level=6, needs_in_words=True, month=2)
    assert verdict(stacked(A, in_words), StackType.VERTICAL) is Verdict.NOT_CONFIRMED


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (A, True),
        (a_part("a", month=4), False),
        (a_part("a", is_held=True), True),
        (a_part("a", is_held=True, is_proven=False), None),
        (a_part("other"), None),
    ],
)
def test_what_must_come_first_comes_first(first: Part, expected: bool | None) -> None:
    found = stacked(first, a_part("b", needs=["a"], month=2), award=an_award())
    assert holds(found, StackType.VERTICAL, PredicateName.ORDER_KEPT) is expected


def test_one_of_several_ways_to_come_first_is_enough() -> None:
    last = a_part("c", needs=["a", "b"], minimum=1, month=2)
    found = stacked(A, a_part("b", month=4), last, award=an_award())
    assert holds(found, StackType.VERTICAL, PredicateName.ORDER_KEPT) is True


@pytest.mark.parametrize(("level", "expected"), [(6, False), (5, True), (4, True), (None, None)])
def test_the_levels_do_not_fall_along_a_chain(level: int | None, expected: bool | None) -> None:
    found = stacked(a_part("a", level=level), a_part("b", needs=["a"], month=2), award=an_award(7))
    assert holds(found, StackType.VERTICAL, PredicateName.LEVELS_DO_NOT_FALL) is expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (RuleStatus.MET, Verdict.YES),
        (RuleStatus.SET_ASIDE, Verdict.YES),
        (RuleStatus.UNKNOWN, Verdict.NOT_CONFIRMED),
        (RuleStatus.NOT_MET, Verdict.NO),
    ],
)
def test_the_caps_of_the_award_take_part(status: RuleStatus, expected: Verdict) -> None:
    assert verdict(stacked(A, B, award=an_award(), checks=[a_cap(status)]), StackType.VERTICAL) is expected


def test_related_parts_at_one_level_that_each_bring_something_new_are_horizontal() -> None:
    assert verdict(stacked(A, B, facts=TOGETHER), StackType.HORIZONTAL) is Verdict.YES
    other = a_part("b", level=None, month=2)
    assert verdict(stacked(A, other, facts=TOGETHER), StackType.HORIZONTAL) is Verdict.LEVEL_NOT_CONFIRMED
    assert verdict(stacked(A, B), StackType.HORIZONTAL) is Verdict.NOT_CONFIRMED
    assert verdict(stacked(A, facts=TOGETHER), StackType.HORIZONTAL) is Verdict.NO


@pytest.mark.parametrize(
    ("parts", "facts", "name", "expected"),
    [
        ((A, a_part("b", level=6)), TOGETHER, PredicateName.SAME_LEVEL, False),
        ((A, a_part("b", level=6), a_part("c", level=None)), TOGETHER, PredicateName.SAME_LEVEL, False),
        ((a_part("a", field="0613"), a_part("b", field="0611")), None, PredicateName.RELATED, True),
        ((a_part("a", field="0613"), a_part("b", field="0711")), None, PredicateName.RELATED, None),
        ((a_part("a", field="06"), a_part("b", field="0613")), None, PredicateName.RELATED, None),
        (
            (a_part("a", field="0613"), a_part("b", field="0711")),
            StackFacts(likeness=some_likeness(a_b=0.1), covers=some_covers(a=["x"], b=[])),  # type: ignore[arg-type]
            PredicateName.RELATED,
            False,
        ),
        ((A, B), StackFacts(likeness=some_likeness(a_b=0.3)), PredicateName.RELATED, True),
        ((A, a_part("b", needs=["a"])), TOGETHER, PredicateName.NOT_NEEDED_BY_ANOTHER, False),
        ((A, a_part("b", needs_in_words=True)), TOGETHER, PredicateName.NOT_NEEDED_BY_ANOTHER, None),
        ((A, B), StackFacts(likeness=some_likeness(a_b=0.9)), PredicateName.NEW_OUTCOMES, False),
        ((A, B), StackFacts(), PredicateName.NEW_OUTCOMES, None),
        ((A, B, a_part("c")), TOGETHER, PredicateName.NEW_OUTCOMES, None),
        ((A, B, a_part("c")), StackFacts(likeness=some_likeness(a_b=0.9)), PredicateName.NEW_OUTCOMES, False),
        (
            (A, B),
            StackFacts(covers=some_covers(a=["x", "y"], b=["x"])),  # type: ignore[arg-type]
            PredicateName.MORE_TOGETHER,
            False,
        ),
        ((A, B), StackFacts(covers=some_covers(a=["x"])), PredicateName.MORE_TOGETHER, None),  # type: ignore[arg-type]
    ],
)
def test_each_predicate_of_a_horizontal_stack(
    parts: tuple[Part, ...], facts: StackFacts | None, name: PredicateName, expected: bool | None
) -> None:
    assert holds(stacked(*parts, facts=facts), StackType.HORIZONTAL, name) is expected


def test_something_small_beside_an_award_is_value_added_in_the_broad_sense() -> None:
    found = stacked(ADDED, facts=BESIDE)
    assert verdict(found, StackType.VALUE_ADDED_BROAD) is Verdict.YES
    assert verdict(found, StackType.VALUE_ADDED_STRICT) is Verdict.NO
    assert verdict(stacked(ADDED, award=an_award(7), facts=BESIDE), StackType.VALUE_ADDED_STRICT) is Verdict.YES


@pytest.mark.parametrize(
    ("added", "facts", "expected"),
    [
        (replace(ADDED, size=ects(45)), BESIDE, Verdict.YES),
        (replace(ADDED, size=ects("45.01")), BESIDE, Verdict.NO),
        (replace(ADDED, size=None), BESIDE, Verdict.NOT_CONFIRMED),
        (replace(ADDED, level=None), BESIDE, Verdict.LEVEL_NOT_CONFIRMED),
        (a_part("added", level=5), BESIDE, Verdict.NO),
        (ADDED, replace(BESIDE, likeness=some_likeness(added_base=0.8)), Verdict.NO),
        (ADDED, replace(BESIDE, likeness=OutcomeLikeness()), Verdict.NOT_CONFIRMED),
        (ADDED, replace(BESIDE, base=BaseAward(title="Bachelor")), Verdict.NOT_CONFIRMED),
        (ADDED, StackFacts(), Verdict.NOT_CONFIRMED),
    ],
)
def test_value_added_needs_a_base_and_something_small_and_new(
    added: Part, facts: StackFacts, expected: Verdict
) -> None:
    assert verdict(stacked(added, facts=facts), StackType.VALUE_ADDED_BROAD) is expected


def test_shorter_awards_beside_a_longer_one_are_supplemental() -> None:
    assert verdict(stacked(ADDED, facts=BESIDE), StackType.SUPPLEMENTAL) is Verdict.YES
    assert verdict(stacked(replace(ADDED, size=ects(240)), facts=BESIDE), StackType.SUPPLEMENTAL) is Verdict.NO
    assert verdict(stacked(replace(ADDED, is_award=False), facts=BESIDE), StackType.SUPPLEMENTAL) is Verdict.NO
    assert verdict(stacked(ADDED), StackType.SUPPLEMENTAL) is Verdict.NOT_CONFIRMED


def test_a_shorter_award_before_a_longer_one_is_progression() -> None:
    units = [replace(part, is_award=False) for part in (A, B)]
    assert verdict(stacked(A, award=an_award()), StackType.PROGRESSION) is Verdict.YES
    assert verdict(stacked(*units, award=an_award()), StackType.PROGRESSION) is Verdict.NO
    assert verdict(stacked(replace(A, is_award=None), award=an_award()), StackType.PROGRESSION) is Verdict.NOT_CONFIRMED
    longer = a_part("b", points="20", month=2)
    related = StackFacts(likeness=ALIKE)
    assert verdict(stacked(A, longer, facts=related), StackType.PROGRESSION) is Verdict.YES
    assert verdict(stacked(A, longer), StackType.PROGRESSION) is Verdict.NOT_CONFIRMED
    assert verdict(stacked(A, B, facts=related), StackType.PROGRESSION) is Verdict.NO


def test_awards_that_lead_nowhere_are_independent() -> None:
    assert verdict(stacked(A, B), StackType.INDEPENDENT) is Verdict.YES
    assert verdict(stacked(A), StackType.INDEPENDENT) is Verdict.NO
    assert verdict(stacked(A, B, award=an_award()), StackType.INDEPENDENT) is Verdict.NO
    assert verdict(stacked(A, replace(B, is_award=None)), StackType.INDEPENDENT) is Verdict.NOT_CONFIRMED
    assert verdict(stacked(A, replace(B, needs_in_words=True)), StackType.INDEPENDENT) is Verdict.NOT_CONFIRMED


def test_a_collection_does_not_stack_though_an_award_that_is_held_could_change_that() -> None:
    apart = StackFacts(likeness=some_likeness(a_b=0.05), covers=some_covers(a=["x"], b=[]))  # type: ignore[arg-type]
    fields = (a_part("a", field="0613"), a_part("b", field="0711", month=2))
    found = stacked(*fields, facts=apart)
    assert found.stacks is False
    assert found.lacks_base
    assert stacked(A, B).stacks is None
    assert stacked(A, B, award=an_award()).stacks is True


@given(
    levels=st.lists(st.sampled_from([None, 4, 5, 6]), min_size=1, max_size=4),
    award=st.sampled_from([None, 4, 5, 6, 7]),
    joined=st.booleans(),
)
def test_an_unknown_level_is_never_a_plain_vertical_stack(
    levels: list[int | None], award: int | None, joined: bool
) -> None:
    parts = [
        a_part(f"p{number}", level=level, needs=[f"p{number - 1}"] if joined and number else (), month=2 * number)
        for number, level in enumerate(levels)
    ]
    found = stacked(*parts, award=an_award(award))
    if award is None or None in levels:
        assert verdict(found, StackType.VERTICAL) is not Verdict.YES
        assert verdict(found, StackType.HORIZONTAL) is not Verdict.YES


@given(counts=st.lists(st.sampled_from([None, False]), min_size=1, max_size=4))
def test_weaker_evidence_is_never_a_plain_stack_toward_an_award(counts: list[bool | None]) -> None:
    parts = [a_part(f"p{number}", counts=answer) for number, answer in enumerate(counts)]
    found = stacked(*parts, award=an_award())
    for type_ in (StackType.VERTICAL, StackType.PROGRESSION, StackType.VALUE_ADDED_STRICT):
        assert verdict(found, type_) is not Verdict.YES


def test_a_plan_is_looked_at_as_a_whole_by_groups_and_by_chains() -> None:
    offerings = [an_opportunity(name) for name in ("one", "two", "three")]
    offerings.append(an_opportunity("four", prerequisite=a_prerequisite("one")))
    core, other = (
        a_group("core", units=("one", "two"), all_of=True, title="Core"),
        a_group("rest", units=("three",), all_of=True),
    )
    last = a_group("last", units=("four",), all_of=True)
    request = a_plan_request(*offerings, rules=a_group(groups=(core, other, last), all_of=True))
    plan = planned(request)
    found = stacking_of(request, plan, recognition_of(request, plan), StackFacts())
    assert [(one.kind, one.title, sorted(one.parts)) for one in found[1:]] == [
        (SegmentKind.GROUP, "Core", ["One", "Two"]),
        (SegmentKind.CHAIN, None, ["Four", "One"]),
    ]
    whole = whole_plan(found)
    assert whole is found[0]
    assert verdict(found[0], StackType.VERTICAL) is Verdict.YES


def test_a_target_of_ones_own_is_no_award() -> None:
    request = a_plan_request(an_opportunity("one"), rules=a_group(units=("one",), all_of=True))
    request = replace(request, is_own_target=True)
    plan = planned(request)
    (found,) = stacking_of(request, plan, recognition_of(request, plan), StackFacts())
    assert verdict(found, StackType.VERTICAL) is Verdict.NO


def test_a_plan_of_nothing_has_no_stacking() -> None:
    request = a_plan_request(an_opportunity("one"), rules=a_group(choose=(None, 1), units=("one",)))
    plan = replace(planned(request), steps=(), held_counts_in={})
    assert stacking_of(request, plan, (), StackFacts()) == ()


def test_a_held_unit_that_a_step_builds_on_is_a_part() -> None:
    following = an_opportunity("next", prerequisite=a_prerequisite("held"))
    following = replace(following, spec=replace(following.spec, kind=SpecKind.COURSE))
    request = a_plan_request(
        an_opportunity("held"), following, rules=a_group(units=("next",), all_of=True), held=["held"]
    )
    plan = planned(request)
    (found,) = stacking_of(request, plan, recognition_of(request, plan), StackFacts())
    assert found.parts == ("Held", "Next")
    assert holds(found, StackType.VERTICAL, PredicateName.ORDER_KEPT) is True


def test_similarities_are_between_0_and_1() -> None:
    with pytest.raises(InvalidValueError, match="0 to 1"):
        some_likeness(a_b=1.5)


def examples() -> list[tuple[str, str, str]]:
    """The rows of the table of examples: parts, award, types."""
    section = PAGE.read_text(encoding="utf-8").split("### Examples")[1].split("## Recognition")[0]
    rows = [line.strip("| ").split("|") for line in section.splitlines() if line.startswith("| `")]
    return [(parts.strip(" `"), award.strip(" `"), types.strip()) for parts, award, types in rows]


def as_level(text: str) -> tuple[int | None, str]:
    level, _, points = text.partition(":")
    return None if level == "?" else int(level), points


@pytest.mark.parametrize(("parts", "award", "types"), examples())
def test_the_page_says_what_comes_out(parts: str, award: str, types: str) -> None:
    made: list[Part] = []
    for number, one in enumerate(parts.replace(">", ",>").split(",")):
        level, points = as_level(one.strip(" >"))
        needs = [f"p{number - 1}"] if ">" in one else ()
        made.append(a_part(f"p{number}", level=level, points=points, needs=needs, month=2 * number))
    found = stacked(*made, award=None if award == "none" else an_award(*as_level(award)))
    names = {Verdict.YES: "", Verdict.LEVEL_NOT_CONFIRMED: " (level not confirmed)"}
    assert ", ".join(one.type.value + names[one.verdict] for one in found.labels) == types


def test_the_page_names_every_type_and_predicate() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert [one.value for one in StackType if f"| {one.value} |" not in text] == []
    assert [one.value for one in PredicateName if f"| `{one.value}` |" not in text] == []
