"""Rules that a qualification states beside its groups: impossible ones are refused, and each says what it means."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import Supervision
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.ids import GroupId, OverrideId, ProgrammeRuleId, ProviderId
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import GroupPart, Override, ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import CefrLevel, CreditAmount, Intake, LearningKind, Share
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.errors import InvalidValueError
from tests.builders import a_qualification, unit_ids

RULE = ProgrammeRuleId("rule")
HALF = CreditAmount(share=Share(part=1, whole=2))
CORE, ELECTIVE, INNER = GroupId("core"), GroupId("elective"), GroupId("inner")
A, B, C = unit_ids("a", "b", "c")


def with_rules(*further: ProgrammeRule, overrides: tuple[Override, ...] = ()) -> Qualification:
    """An award whose top holds `core`, with `inner` in it, and `elective`."""
    tree = RequirementGroup(
        id=GroupId("root"),
        groups=(
            RequirementGroup(id=CORE, units=(A,), groups=(RequirementGroup(id=INNER, units=(B,)),)),
            RequirementGroup(id=ELECTIVE, units=(A, B, C)),
        ),
    )
    return replace(a_qualification(), rules=tree, further_rules=further, overrides=overrides)


def test_a_share_is_exact_and_is_rounded_toward_the_stricter_side() -> None:
    third = CreditAmount(share=Share(part=1, whole=3))
    assert (third.as_maximum(10_000), third.as_minimum(10_000)) == (3_333, 3_334)
    assert (HALF.as_maximum(18_000), HALF.as_minimum(18_000)) == (9_000, 9_000)


def test_a_share_of_an_unknown_total_is_unknown_and_an_absolute_amount_is_not() -> None:
    assert (HALF.as_maximum(None), HALF.as_minimum(None)) == (None, None)
    assert CreditAmount(hundredths=500).as_maximum(None) == 500


@pytest.mark.parametrize(
    ("cohort", "start", "excluded"),
    [
        ("2026", date(2026, 9, 1), False),
        ("2025", date(2026, 9, 1), True),
        (None, date(2026, 9, 1), False),
        ("2026", date(2026, 7, 31), True),
        ("2026", date(2027, 8, 1), True),
        ("2026", None, False),
        (None, None, False),
    ],
)
def test_a_rule_for_an_intake_applies_unless_the_person_is_known_not_to_be_meant(
    cohort: str | None, start: date | None, excluded: bool
) -> None:
    intake = Intake(cohorts=("2026",), start_from=date(2026, 8, 1), start_until=date(2027, 7, 31))
    assert intake.excludes(cohort, start) is excluded


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda: Share(part=4, whole=3), "4 of 3 is no share"),
        (lambda: Share(part=0, whole=0), "is no share"),
        (CreditAmount, "in one of the two"),
        (lambda: CreditAmount(hundredths=5, share=Share(part=1, whole=2)), "in one of the two"),
        (lambda: CreditAmount(hundredths=-1), "cannot be negative"),
        (Intake, "named nothing"),
        (lambda: Intake(start_from=date(2026, 2, 1), start_until=date(2026, 1, 1)), "before it begins"),
        (lambda: CreditsAtLevel(id=RULE, min_credits_hundredths=1), "names no level"),
        (lambda: CreditsAtLevel(id=RULE, at_or_above=9, min_credits_hundredths=1), "EQF levels 1 to 8"),
        (lambda: CreditsAtLevel(id=RULE, below=1, max_credits_hundredths=1), "EQF levels 1 to 8"),
        (lambda: CreditsAtLevel(id=RULE, at_or_above=6, below=6, min_credits_hundredths=1), "there are none"),
        (lambda: CreditsAtLevel(id=RULE, at_or_above=6), "neither a minimum nor a maximum"),
        (lambda: CreditsAtLevel(id=RULE, below=6, min_credits_hundredths=2, max_credits_hundredths=1), "at least 2"),
        (lambda: RecognitionCap(id=RULE, maximum=HALF, includes_own=True), "name kinds of learning"),
        (
            lambda: RecognitionCap(id=RULE, maximum=HALF, learning=(LearningKind.VOCATIONAL,) * 2),
            "names a kind of learning twice",
        ),
        (lambda: Residency(id=RULE, minimum=HALF, providers=(ProviderId("p"), ProviderId("p"))), "provider twice"),
        (lambda: ProviderCap(id=RULE), "states no maximum"),
        (lambda: ProviderCap(id=RULE, max_units=-1), "expected 0 or more"),
        (lambda: DoubleCounting(id=RULE, groups=(CORE,)), "expected two or more"),
        (lambda: DoubleCounting(id=RULE, groups=(CORE, CORE)), "names a group twice"),
        (lambda: Exclusion(id=RULE, units=(A,)), "expected two or more"),
        (lambda: Exclusion(id=RULE, units=(A, B), max_units=2), "not all"),
        (lambda: Equivalents(id=RULE, unit=A, accepted=()), "one other unit or more"),
        (lambda: Equivalents(id=RULE, unit=A, accepted=(A,)), "one other unit or more"),
        (lambda: Corequisites(id=RULE, unit=A, needed=Prerequisite(minimum=1, units=(A,))), "together with itself"),
        (lambda: EntryRequirement(id=RULE), "asks for nothing"),
        (lambda: EntryRequirement(id=RULE, min_level=0), "EQF level 1 to 8"),
        (lambda: NotOlderThan(id=RULE, years=0), "expected 1 to 100"),
        (lambda: an_override(reason=" "), "needs a reason"),
        (lambda: an_override(decided_by=""), "needs who decided"),
        (lambda: with_rules(Exclusion(id=RULE, units=(A, B)), Exclusion(id=RULE, units=(B, C))), "an id twice: rule"),
        (lambda: with_rules(Exclusion(id=ProgrammeRuleId("core"), units=(A, B))), "an id twice: core"),
        (lambda: with_rules(Residency(id=RULE, minimum=HALF, group=GroupId("gone"))), "are not there: gone"),
        (lambda: with_rules(DoubleCounting(id=RULE, groups=(CORE, INNER))), "lies below it"),
        (lambda: with_rules(overrides=(an_override(of=GroupId("gone")),)), "no such rule or group"),
        (
            lambda: with_rules(
                Exclusion(id=RULE, units=(A, B)), overrides=(an_override(of=RULE, part=GroupPart.CHOOSE),)
            ),
            "no such rule or group",
        ),
    ],
)
def test_a_rule_that_cannot_exist_is_refused(make: Callable[[], object], complaint: str) -> None:
    with pytest.raises(InvalidValueError, match=complaint):
        make()


def an_override(
    of: GroupId | ProgrammeRuleId = CORE,
    *,
    part: GroupPart | None = None,
    reason: str = "Taught elsewhere",
    decided_by: str = "Head of studies",
) -> Override:
    """A decision that sets a rule aside."""
    return Override(
        id=OverrideId("waiver"), of=of, part=part, reason=reason, decided_by=decided_by, decided_on=date(2026, 5, 4)
    )


def test_a_level_rule_counts_from_its_lower_level_up_to_below_its_upper_one() -> None:
    band = CreditsAtLevel(id=RULE, at_or_above=5, below=7, min_credits_hundredths=100)
    assert [level for level in range(1, 9) if band.includes(level)] == [5, 6]
    low = CreditsAtLevel(id=RULE, below=6, max_credits_hundredths=100)
    assert [level for level in range(1, 9) if low.includes(level)] == [1, 2, 3, 4, 5]


def test_a_recognition_cap_counts_what_comes_from_elsewhere_and_says_where_it_cannot_tell() -> None:
    every = RecognitionCap(id=RULE, maximum=HALF)
    assert every.limits(None, is_own=False) is True
    assert every.limits(LearningKind.VOCATIONAL, is_own=True) is False
    small = RecognitionCap(id=RULE, maximum=HALF, learning=(LearningKind.MICRO_CREDENTIAL,))
    assert small.limits(LearningKind.MICRO_CREDENTIAL, is_own=False) is True
    assert small.limits(LearningKind.VOCATIONAL, is_own=False) is False
    assert small.limits(None, is_own=False) is None
    assert small.limits(LearningKind.MICRO_CREDENTIAL, is_own=True) is False
    assert replace(small, includes_own=True).limits(LearningKind.MICRO_CREDENTIAL, is_own=True) is True


@pytest.mark.parametrize(
    ("supervision", "with_identity", "supervised_alone"),
    [
        (Supervision.SUPERVISED_WITH_IDENTITY_CHECK, True, True),
        (Supervision.SUPERVISED, False, True),
        (Supervision.UNSUPERVISED, False, False),
        (None, None, None),
    ],
)
def test_supervision_that_is_not_stated_is_unknown(
    supervision: Supervision | None, with_identity: bool | None, supervised_alone: bool | None
) -> None:
    assert SupervisedAssessment(id=RULE).is_met_by(supervision) is with_identity
    assert SupervisedAssessment(id=RULE, with_identity_check=False).is_met_by(supervision) is supervised_alone


def test_learning_is_too_old_from_the_day_after_its_last_anniversary() -> None:
    rule = NotOlderThan(id=RULE, years=5)
    assert rule.is_met_by(date(2021, 11, 2), date(2026, 11, 2))
    assert not rule.is_met_by(date(2021, 11, 1), date(2026, 11, 2))
    assert rule.is_met_by(date(2023, 2, 28), date(2028, 2, 29))
    assert not rule.is_met_by(date(2023, 2, 27), date(2028, 2, 29))


def test_a_language_level_reaches_itself_and_those_below() -> None:
    assert [level for level in CefrLevel if level.reaches(CefrLevel.B2)] == [CefrLevel.B2, CefrLevel.C1, CefrLevel.C2]


def test_rules_name_their_groups_and_units() -> None:
    together = Corequisites(id=RULE, unit=A, needed=Prerequisite(minimum=1, units=(B, C)))
    assert together.named_units() == (A, B, C)
    assert Equivalents(id=RULE, unit=A, accepted=(B,)).named_units() == (A, B)
    assert EntryRequirement(id=RULE, held=Prerequisite(minimum=1, units=(B,))).named_units() == (B,)
    assert (Residency(id=RULE, minimum=HALF).named_groups(), DoubleCounting(id=RULE, groups=(CORE, INNER)).groups) == (
        (),
        (CORE, INNER),
    )


def test_the_awarding_body_relaxes_a_rule_unless_it_says_otherwise() -> None:
    assert Exclusion(id=RULE, units=(A, B)).relaxed_by is RelaxedBy.AWARDING_BODY


def test_a_beginner_is_held_to_what_may_be_for_them_and_to_nothing_else() -> None:
    late = Intake(cohorts=("2026",))
    award = with_rules(
        DoubleCounting(id=ProgrammeRuleId("shared"), groups=(CORE, ELECTIVE)),
        Residency(id=ProgrammeRuleId("here"), minimum=HALF, group=INNER),
        Exclusion(id=ProgrammeRuleId("overlap"), units=(A, B), for_intake=late),
        overrides=(an_override(of=INNER),),
    )
    core, elective = award.rules.groups
    core = replace(core, groups=(replace(core.groups[0], for_intake=late),))
    award = replace(award, rules=replace(award.rules, groups=(core, elective)))
    assert award.for_beginner(None, None) == award
    assert award.for_beginner("2026", None) == award
    earlier = award.for_beginner("2025", None)
    assert [group.id for group in earlier.rules.walk()] == ["root", "core", "elective"]
    assert [rule.id for rule in earlier.further_rules] == ["shared"]
    assert earlier.overrides == ()


def test_what_stands_for_a_named_unit_can_count_too() -> None:
    d, e = unit_ids("d", "e")
    stands_for_a = Equivalents(id=ProgrammeRuleId("first"), unit=A, accepted=(d, B))
    stands_for_nothing = Equivalents(id=ProgrammeRuleId("second"), unit=e, accepted=unit_ids("f"))
    assert with_rules(stands_for_a, stands_for_nothing).all_units() == (A, B, C, d)


def test_double_counting_stays_between_the_groups_that_are_left() -> None:
    award = with_rules()
    core, elective = award.rules.groups
    third = RequirementGroup(id=GroupId("third"), units=(C,), for_intake=Intake(cohorts=("2026",)))
    award = replace(
        award,
        rules=replace(award.rules, groups=(core, elective, third)),
        further_rules=(DoubleCounting(id=RULE, groups=(CORE, ELECTIVE, third.id), max_units=1),),
    )
    (left,) = award.for_beginner("2025", None).further_rules
    assert left == DoubleCounting(id=RULE, groups=(CORE, ELECTIVE), max_units=1)


def test_the_total_is_the_stated_size_else_what_the_top_asks_for() -> None:
    award = a_qualification(points="10")
    rules = replace(award.rules, min_credits_hundredths=1_500)
    assert replace(award, rules=rules).total_hundredths == 1_000
    assert replace(award, rules=rules, credits=None).total_hundredths == 1_500
    assert replace(award, credits=None).total_hundredths is None
