"""Rules that cannot be kept are found without planning, each with its place and its values."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import LearningOpportunity, SpecKind, Supervision
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import GroupId, ProviderId
from advisor.domain.levels import EqfLevel
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.rule_amounts import LearningKind
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, SupervisedAssessment
from advisor.planning.rule_checks import check_rules
from advisor.planning.rule_cycles import award_cycles, unit_cycles
from advisor.planning.unit_facts import Units, units_of
from tests.builders import a_group, a_prerequisite, a_provider, a_qualification, an_opportunity, unit_ids
from tests.rule_builders import a_share, rule_id, some_credits

A, B, C, D = unit_ids("a", "b", "c", "d")
ELSEWHERE = ProviderId("demo:elsewhere")


def a_unit(
    key: str,
    points: str | CreditPoints | None = "5",
    *,
    level: int | None = 5,
    elsewhere: bool = False,
    kind: SpecKind = SpecKind.UNIT,
    supervision: Supervision | None = None,
) -> LearningOpportunity:
    provider = a_provider("Elsewhere", key="elsewhere") if elsewhere else a_provider()
    offering = an_opportunity(key, points=points, provider=provider)
    spec = replace(
        offering.spec, kind=kind, supervision=supervision, eqf_level=EqfLevel(level=level) if level else None
    )
    return replace(offering, spec=spec)


UNITS = units_of(a_unit(key) for key in "abcd")


def an_award(rules: RequirementGroup, *further: ProgrammeRule, points: str | None = None) -> Qualification:
    return replace(a_qualification(rules=rules, points=points), further_rules=further)


def all_of(*keys: str, points: tuple[str | None, str | None] = (None, None)) -> RequirementGroup:
    return a_group("root", units=keys, all_of=True, points=points)


def kinds(findings: Sequence[RuleFinding]) -> list[FindingKind]:
    return [finding.kind for finding in findings]


def the_one(award: Qualification, units: Units = UNITS) -> RuleFinding:
    findings = check_rules(award, units)
    assert len(findings) == 1, findings
    return findings[0]


def test_rules_that_can_be_kept_have_no_findings() -> None:
    choice = a_group("choice", units=("c", "d"), choose=(1, 1))
    root = a_group(
        "root", groups=(a_group("core", units=("a", "b"), all_of=True), choice), all_of=True, points=("15", "15")
    )
    assert check_rules(an_award(root, points="15"), UNITS) == ()


def test_an_unknown_unit_is_named_with_its_place() -> None:
    found = the_one(an_award(a_group("root", units=("a", "typo"), choose=(1, None))))
    assert (found.kind, found.severity, found.unit) == (FindingKind.UNKNOWN_UNIT, Severity.ERROR, "demo:typo")
    assert (found.element, found.part, found.value) == ("root", ("units", 1), "demo:typo")


def test_a_unit_that_only_a_further_rule_names_has_to_be_known_too() -> None:
    rule = Exclusion(id=rule_id(), units=(A, *unit_ids("typo")))
    found = check_rules(an_award(all_of("a"), rule), UNITS)
    assert kinds(found) == [FindingKind.UNKNOWN_UNIT, FindingKind.IDLE_RULE]
    assert (found[0].element, found[0].part) == ("rule", ("units", 1))


@pytest.mark.parametrize(
    ("rule", "part"),
    [
        (Equivalents(id=rule_id(), unit=A, accepted=unit_ids("typo")), ("accepted", 0)),
        (Equivalents(id=rule_id(), unit=unit_ids("typo")[0], accepted=(A,)), ("unit",)),
        (Corequisites(id=rule_id(), unit=A, needed=a_prerequisite("typo")), ("needed",)),
        (EntryRequirement(id=rule_id(), held=a_prerequisite("typo")), ("held",)),
    ],
)
def test_the_part_of_a_rule_that_names_an_unknown_unit_is_told(rule: ProgrammeRule, part: tuple[str, ...]) -> None:
    found = [one for one in check_rules(an_award(all_of("a"), rule), UNITS) if one.kind is FindingKind.UNKNOWN_UNIT]
    assert [one.part for one in found] == [part]


def test_an_award_among_the_units_is_told_from_an_unknown_unit() -> None:
    award = an_award(a_group("root", units=("a", "other-award"), choose=(1, None)))
    (found,) = check_rules(award, UNITS, {"demo:other-award"})
    assert (found.kind, found.severity) == (FindingKind.AWARD_AS_UNIT, Severity.WARNING)


def test_a_group_that_needs_unknown_units_lists_them() -> None:
    found = check_rules(an_award(all_of("a", "x", "y")), UNITS)
    assert kinds(found) == [FindingKind.UNKNOWN_UNIT, FindingKind.UNKNOWN_UNIT, FindingKind.NEEDS_UNKNOWN_UNITS]
    assert found[-1].value == "demo:x, demo:y"


def test_an_equivalent_unit_makes_a_group_reachable() -> None:
    rule = Equivalents(id=rule_id(), unit=unit_ids("x")[0], accepted=(B,))
    found = check_rules(an_award(all_of("a", "x"), rule), UNITS)
    assert FindingKind.NEEDS_UNKNOWN_UNITS not in kinds(found)


@pytest.mark.parametrize(
    ("rules", "kind", "part", "value", "expected"),
    [
        (a_group("g", units=("a", "b"), choose=(3, None)), FindingKind.UNREACHABLE_MINIMUM, ("choose", "min"), "3",
         "at most 2"),
        (a_group("g", units=("a", "b"), points=("10.5", None)), FindingKind.UNREACHABLE_MINIMUM, ("credits", "min"),
         "10.5", "at most 10"),
        (a_group("g", units=("a", "b"), all_of=True, points=(None, "9")), FindingKind.CONTRADICTION,
         ("credits", "max"), "9", "at least 10"),
        (a_group("g", units=("a", "b"), all_of=True, choose=(None, 1)), FindingKind.CONTRADICTION, ("choose", "max"),
         "1", "at least 2"),
        (a_group("g", units=("a", "b", "c"), points=("6", "9")), FindingKind.UNREACHABLE_MINIMUM, ("credits", "min"),
         "6", "at most 5"),
        (a_group("g", units=("a", "b"), choose=(2, None), points=(None, "9")), FindingKind.UNREACHABLE_MINIMUM,
         ("credits",), "at most 9 credits", "whole units"),
        (a_group("g", units=("a", "b", "c"), choose=(None, 2), points=("15", None)), FindingKind.UNREACHABLE_MINIMUM,
         ("credits", "min"), "15", "at most 10"),
        (a_group("g", groups=(a_group("h", units=("a", "b"), points=(None, "5")),), units=("c",), points=("15", None)),
         FindingKind.UNREACHABLE_MINIMUM, ("credits", "min"), "15", "at most 10"),
    ],
)  # fmt: skip
def test_minima_out_of_reach_and_maxima_below_what_is_mandatory(
    rules: RequirementGroup, kind: FindingKind, part: tuple[str, ...], value: str, expected: str
) -> None:
    found = the_one(an_award(rules))
    assert (found.kind, found.severity, found.element) == (kind, Severity.ERROR, "g")
    assert (found.part, found.value) == (part, value)
    assert expected in found.expected


def test_only_the_group_where_it_begins_is_named() -> None:
    inner = a_group("inner", units=("a",), choose=(2, None))
    root = a_group("root", groups=(a_group("middle", groups=(inner,), all_of=True),), all_of=True, points=("5", None))
    assert the_one(an_award(root)).element == "inner"


def test_a_choice_is_unreachable_when_too_few_of_its_groups_can_be_met() -> None:
    never = a_group("never", units=("a",), choose=(2, None))
    root = a_group("root", groups=(never, a_group("fine", units=("b",), choose=(1, None))), choose=(2, None))
    found = check_rules(an_award(root), UNITS)
    assert sorted(str(one.element) for one in found) == ["never", "root"]
    assert next(one for one in found if one.element == "root").part == ("choose", "min")


@pytest.mark.parametrize("points", [None, CreditPoints.of(CreditSystem.ECVET, 5)])
def test_a_unit_without_known_credits_may_make_up_any_minimum(points: CreditPoints | None) -> None:
    units = units_of([a_unit("a", points), a_unit("b"), a_unit("c")])
    award = an_award(a_group("root", units=("a", "b"), points=("40", None)), points="60")
    assert check_rules(award, units) == ()


def test_what_people_decide_on_counts_with_its_stated_credits() -> None:
    people = a_group("people", human_check="Ten credits agreed with the faculty", points=("10", None))
    enough = a_group("root", groups=(all_of_group("a"), people), all_of=True, points=("15", None))
    assert check_rules(an_award(enough), UNITS) == ()
    found = the_one(an_award(replace(enough, min_credits_hundredths=1_600)))
    assert (found.kind, found.element) == (FindingKind.UNREACHABLE_MINIMUM, "root")


def all_of_group(*keys: str, name: str = "core") -> RequirementGroup:
    return a_group(name, units=keys, all_of=True)


def test_a_group_that_asks_for_members_and_has_none_is_unreachable() -> None:
    root = a_group("root", groups=(all_of_group("a"), a_group("empty", choose=(1, None))), all_of=True)
    assert (the_one(an_award(root)).kind, the_one(an_award(root)).element) == (FindingKind.UNREACHABLE_GROUP, "empty")


def test_a_minimum_that_no_group_above_asks_for_is_a_warning() -> None:
    root = a_group("root", groups=(a_group("core", units=("a",), choose=(1, None)),))
    found = the_one(an_award(root))
    assert (found.kind, found.severity, found.element) == (FindingKind.UNREACHABLE_GROUP, Severity.WARNING, "core")


def test_a_unit_that_two_groups_need_counts_once_unless_a_rule_lets_it_count_twice() -> None:
    root = a_group("root", groups=(all_of_group("a", "b"), all_of_group("b", "c", name="second")), all_of=True)
    found = the_one(an_award(root))
    assert (found.kind, found.element, found.part) == (FindingKind.CONTRADICTION, "second", ("units", 0))
    shared = DoubleCounting(id=rule_id(), groups=(GroupId("core"), GroupId("second")))
    assert check_rules(an_award(root, shared), UNITS) == ()


def test_sizes_and_dates_that_contradict_each_other() -> None:
    award = an_award(all_of("a", "b", points=(None, "10")), points="15")
    found = the_one(award)
    assert (found.kind, found.part, found.value) == (FindingKind.CONTRADICTION, ("credits", "max"), "10")
    more = an_award(all_of("a", "b", points=("10", None)), points="5")
    assert (the_one(more).severity, the_one(more).part) == (Severity.WARNING, ("credits", "min"))
    late = replace(an_award(all_of("a")), valid_from=date(2027, 1, 1), valid_until=date(2026, 1, 1))
    assert (the_one(late).element, the_one(late).part) == (None, ("valid_until",))


MIXED = units_of(
    [
        a_unit("a", supervision=Supervision.UNSUPERVISED),
        a_unit("b", level=6),
        a_unit("c", elsewhere=True, kind=SpecKind.MICRO_CREDENTIAL),
        a_unit("d", level=None),
    ]
)
"""5 credits each: `a` and `b` here at levels 5 and 6, `c` elsewhere, `d` here at an unknown level."""


@pytest.mark.parametrize(
    ("rule", "kind", "part", "expected"),
    [
        (CreditsAtLevel(id=rule_id(), at_or_above=6, min_credits_hundredths=1_100), FindingKind.UNREACHABLE_MINIMUM,
         ("credits", "min"), "at most 10"),
        (CreditsAtLevel(id=rule_id(), below=6, max_credits_hundredths=900), FindingKind.CONTRADICTION,
         ("credits", "max"), "at least 10"),
        (Residency(id=rule_id(), minimum=some_credits(16)), FindingKind.UNREACHABLE_MINIMUM, ("min",), "at most 15"),
        (RecognitionCap(id=rule_id(), maximum=some_credits(4)), FindingKind.CONTRADICTION, ("max",), "at least 5"),
        (RecognitionCap(id=rule_id(), maximum=a_share(1, 5), learning=(LearningKind.MICRO_CREDENTIAL,)),
         FindingKind.CONTRADICTION, ("max",), "at least 5"),
        (ProviderCap(id=rule_id(), max_credits=some_credits(4)), FindingKind.CONTRADICTION, ("max",), "at least 5"),
        (ProviderCap(id=rule_id(), max_units=2, providers=(a_provider().id,)), FindingKind.CONTRADICTION,
         ("max_units",), "at least 3"),
        (SupervisedAssessment(id=rule_id()), FindingKind.CONTRADICTION, (), "mandatory units whose assessment"),
        (Exclusion(id=rule_id(), units=(A, B)), FindingKind.EXCLUDED_TOGETHER, (), "at most 1"),
    ],
)  # fmt: skip
def test_a_limit_that_mandatory_units_or_all_units_cannot_keep(
    rule: ProgrammeRule, kind: FindingKind, part: tuple[str, ...], expected: str
) -> None:
    findings = check_rules(an_award(all_of("a", "b", "c", "d"), rule, points="20"), MIXED)
    assert kinds(findings)[0] is kind
    assert (findings[0].severity, findings[0].element, findings[0].part) == (Severity.ERROR, "rule", part)
    assert expected in findings[0].expected


@pytest.mark.parametrize(
    "rule",
    [
        CreditsAtLevel(id=rule_id(), at_or_above=6, min_credits_hundredths=1_000),
        CreditsAtLevel(id=rule_id(), below=6, max_credits_hundredths=1_000),
        Residency(id=rule_id(), minimum=some_credits(15)),
        Residency(id=rule_id(), minimum=some_credits(20), providers=(ELSEWHERE,)),
        RecognitionCap(id=rule_id(), maximum=a_share(1, 4)),
        RecognitionCap(id=rule_id(), maximum=some_credits(0), learning=(LearningKind.VOCATIONAL,)),
        ProviderCap(id=rule_id(), max_credits=some_credits(5), max_units=1),
        SupervisedAssessment(id=rule_id(), recognised_only=True),
        Exclusion(id=rule_id(), units=(A, B, C), max_units=2),
    ],
)
def test_the_same_limits_where_they_can_be_kept(rule: ProgrammeRule) -> None:
    choice = a_group("root", units=("a", "b", "c", "d"), choose=(1, 4)) if isinstance(rule, Exclusion) else None
    assert check_rules(an_award(choice or all_of("a", "b", "c", "d"), rule, points="20"), MIXED) == ()


def test_residency_and_a_cap_on_recognised_learning_that_do_not_fit_together() -> None:
    here = Residency(id=rule_id("here"), minimum=a_share(2, 3))
    cap = RecognitionCap(id=rule_id("cap"), maximum=a_share(1, 2))
    choice = a_group("root", units=("a", "b", "c", "d"), points=("15", None))
    found = the_one(an_award(choice, here, cap, points="15"), MIXED)
    assert (found.kind, found.element, found.part) == (FindingKind.CONTRADICTION, "cap", ("max",))
    assert found.expected == "at most 5, which the rule here leaves of 15"
    fitting = RecognitionCap(id=rule_id("cap"), maximum=a_share(1, 3))
    assert check_rules(an_award(choice, here, fitting, points="15"), MIXED) == ()


def test_residency_above_the_cap_on_the_awarding_body_cannot_hold() -> None:
    here = Residency(id=rule_id("here"), minimum=some_credits(10))
    cap = ProviderCap(id=rule_id("cap"), max_credits=some_credits(5), providers=(a_provider().id,))
    found = the_one(an_award(a_group("root", units=("a", "b", "c"), choose=(1, None)), here, cap), MIXED)
    assert (found.element, found.severity) == ("here", Severity.ERROR)
    assert found.expected == "at most 5, which a rule `provider-cap` allows"


def test_a_cap_on_recognised_learning_needs_enough_units_of_the_awarding_body() -> None:
    cap = RecognitionCap(id=rule_id("cap"), maximum=some_credits(0))
    choice = a_group("root", units=("a", "c"), points=("10", None))
    found = the_one(an_award(choice, cap), MIXED)
    assert (found.element, found.part, found.value) == ("cap", ("max",), "0")
    assert "the awarding body gives at most 5" in found.expected


def test_minima_at_different_levels_have_to_fit_into_the_group_together() -> None:
    low = CreditsAtLevel(id=rule_id("low"), below=6, min_credits_hundredths=1_000)
    high = CreditsAtLevel(id=rule_id("high"), at_or_above=6, min_credits_hundredths=500)
    choice = a_group("root", units=("a", "b", "c", "d"), points=("10", "10"))
    found = the_one(an_award(choice, low, high), MIXED)
    assert (found.kind, found.element) == (FindingKind.CONTRADICTION, "high")
    wider = replace(choice, max_credits_hundredths=1_500)
    assert check_rules(an_award(wider, low, high), MIXED) == ()


def test_a_share_of_an_award_without_size_is_a_warning() -> None:
    found = the_one(an_award(all_of("a"), Residency(id=rule_id(), minimum=a_share(1, 2))))
    assert (found.kind, found.severity, found.value) == (FindingKind.UNKNOWN_TOTAL, Severity.WARNING, "1/2")


def test_units_that_exclude_each_other_by_themselves_cannot_both_be_mandatory() -> None:
    first = a_unit("a")
    units = units_of([replace(first, spec=replace(first.spec, not_with=(B,))), a_unit("b")])
    assert the_one(an_award(all_of("a", "b")), units).kind is FindingKind.EXCLUDED_TOGETHER
    assert check_rules(an_award(a_group("root", units=("a", "b"), choose=(1, None))), units) == ()


def test_an_exclusion_inside_an_option_is_found_in_that_option_alone() -> None:
    root = a_group("root", groups=(all_of_group("a", "b"), all_of_group("c", name="other")), choose=(1, None))
    found = the_one(an_award(root, Exclusion(id=rule_id(), units=(A, B))))
    assert "mandatory in core" in found.value


def test_a_rule_about_units_that_no_group_names_is_idle() -> None:
    found = the_one(an_award(all_of("a"), Equivalents(id=rule_id(), unit=B, accepted=(C,))))
    assert (found.kind, found.severity, found.value) == (FindingKind.IDLE_RULE, Severity.WARNING, B)


def waiting(key: str, *needed: str, beside: str | None = None, minimum: int | None = None) -> LearningOpportunity:
    offering = an_opportunity(key, prerequisite=a_prerequisite(*needed, minimum=minimum) if needed else None)
    corequisite = a_prerequisite(beside) if beside else None
    return replace(offering, spec=replace(offering.spec, corequisite=corequisite))


@pytest.mark.parametrize(
    ("offerings", "rings"),
    [
        ([waiting("a", "b"), waiting("b", "a")], ["demo:a needs demo:b needs demo:a"]),
        ([waiting("a", "a")], ["demo:a needs demo:a"]),
        ([waiting("a", "b"), waiting("b", "c"), waiting("c", "b")], ["demo:b needs demo:c needs demo:b"]),
        ([waiting("a", "b", beside="b"), waiting("b", beside="a")], ["demo:a needs demo:b needs demo:a"]),
        ([waiting("a", "b", "c", minimum=1), waiting("b", "a"), waiting("c")], []),
        ([waiting("a", beside="b"), waiting("b", beside="a")], []),
        ([waiting("a", "unknown")], []),
    ],
)
def test_units_that_wait_for_each_other_for_ever_are_a_cycle(
    offerings: list[LearningOpportunity], rings: list[str]
) -> None:
    assert [finding.value for finding in unit_cycles(units_of(offerings))] == rings


def test_a_programmes_own_corequisites_can_close_a_circle() -> None:
    units = units_of([waiting("a", "b"), waiting("b")])
    rule = Corequisites(id=rule_id(), unit=B, needed=Prerequisite(minimum=1, units=(A,)))
    found = the_one(an_award(all_of("a", "b"), rule), units)
    assert (found.kind, found.qualification) == (FindingKind.CYCLE, a_qualification().id)


def test_awards_that_contain_each_other_are_a_cycle() -> None:
    awards = {
        f"demo:{key}": a_qualification(key, rules=a_group(units=(named,)))
        for key, named in (("one", "two"), ("two", "one"), ("three", "one"))
    }
    assert [finding.value for finding in award_cycles(awards)] == ["demo:one contains demo:two contains demo:one"]
