"""Programme rules of every kind, with every field set, for what reads, writes and stores them."""

from dataclasses import replace
from datetime import date

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.ids import GroupId, OverrideId, ProgrammeRuleId, ProviderId
from advisor.domain.languages import LanguageCode
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import GroupPart, Override, ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import AgeReference, CefrLevel, CreditAmount, Intake, LearningKind, Share
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from tests.builders import a_qualification, unit_ids

A, B, C, D = unit_ids("a", "b", "c", "d")
ROOT, CORE, ELECTIVE = GroupId("root"), GroupId("core"), GroupId("elective")
INTAKE = Intake(cohorts=("2026", "2027"), start_from=date(2026, 8, 1), start_until=date(2028, 7, 31))


def rule_id(name: str = "rule") -> ProgrammeRuleId:
    """The id of a rule."""
    return ProgrammeRuleId(name)


def some_credits(points: int) -> CreditAmount:
    """So many whole credits."""
    return CreditAmount(hundredths=points * 100)


def a_share(part: int, whole: int) -> CreditAmount:
    """So large a share of the total."""
    return CreditAmount(share=Share(part=part, whole=whole))


def every_rule() -> tuple[ProgrammeRule, ...]:
    """One rule of each kind, for `a_ruled_qualification`."""
    partner = ProviderId("demo:partner")
    first = CreditsAtLevel(
        id=rule_id("level"),
        stated_in="Regulations, section 4",
        relaxed_by=RelaxedBy.LEARNER,
        for_intake=INTAKE,
        group=CORE,
        at_or_above=5,
        below=7,
        min_credits_hundredths=500,
        max_credits_hundredths=1_050,
    )
    return (
        first,
        RecognitionCap(
            id=rule_id("small"),
            group=ELECTIVE,
            maximum=a_share(1, 3),
            learning=(LearningKind.MICRO_CREDENTIAL, LearningKind.WORK_EXPERIENCE),
            includes_own=True,
        ),
        RecognitionCap(id=rule_id("recognised"), maximum=some_credits(10)),
        Residency(id=rule_id("here"), group=CORE, minimum=a_share(1, 2), providers=(partner,)),
        ProviderCap(id=rule_id("each"), group=ELECTIVE, max_credits=some_credits(5), max_units=2, providers=(partner,)),
        DoubleCounting(id=rule_id("both"), groups=(CORE, ELECTIVE), max_units=1, max_credits_hundredths=500),
        Exclusion(id=rule_id("overlap"), units=(B, C, D), max_units=2),
        Equivalents(id=rule_id("instead"), unit=A, accepted=(D,)),
        Corequisites(
            id=rule_id("together"),
            unit=B,
            needed=Prerequisite(minimum=1, units=(C,), trees=(Prerequisite(minimum=1, units=(D,)),)),
            same_term=True,
        ),
        EntryRequirement(
            id=rule_id("entry"), min_level=4, held=Prerequisite(minimum=1, units=(D,)), words="A letter of motivation"
        ),
        SupervisedAssessment(id=rule_id("exam"), group=CORE, with_identity_check=False, recognised_only=True),
        NotOlderThan(id=rule_id("recent"), group=CORE, years=5, counted_to=AgeReference.AWARD),
        LanguageLevel(id=rule_id("words"), language=LanguageCode("en"), min_level=CefrLevel.B2),
    )


def a_ruled_qualification() -> Qualification:
    """An award that states every kind of rule; units `a` to `d`, groups `core` and `elective`."""
    core = RequirementGroup(id=CORE, title="Core", units=(A, B), all_of=True, stated_in="Section 2", for_intake=INTAKE)
    elective = RequirementGroup(
        id=ELECTIVE, units=(B, C, D), min_count=1, max_count=2, human_check="Agreed", relaxed_by=RelaxedBy.LEARNER
    )
    top = RequirementGroup(
        id=ROOT, groups=(core, elective), all_of=True, min_credits_hundredths=1_500, max_credits_hundredths=2_050
    )
    waiver = Override(
        id=OverrideId("waiver"),
        of=ELECTIVE,
        part=GroupPart.CHOOSE,
        reason="The course is no longer given",
        decided_by="Head of studies",
        decided_on=date(2026, 5, 4),
        stated_in="Minutes of 4 May 2026",
    )
    return replace(
        a_qualification(rules=top),
        further_rules=every_rule(),
        overrides=(waiver, replace(waiver, id=OverrideId("late"), of=rule_id("recent"), part=None, stated_in=None)),
        cohorts=("2026",),
    )
