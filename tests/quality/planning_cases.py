"""Small planning requests drawn at random: few units, two groups deep, every kind of rule."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.catalogue import Availability, LearningOpportunity, Session, SpecKind, Supervision
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.held import Applicant, HeldUnit
from advisor.domain.ids import GroupId, OverrideId, ProgrammeRuleId
from advisor.domain.languages import ENGLISH
from advisor.domain.learner import Limits, Period
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.planning import PlanRequest
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import Override, ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.rule_amounts import AgeReference, CefrLevel, CreditAmount, LearningKind, Share
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from tests.builders import TODAY, a_group, a_provider, a_qualification, a_spec, an_opportunity, skill_uri, unit_ids

NAMES = ("a", "b", "c", "d", "e")
SKILLS = ("x", "y")
FIRST = date(2026, 12, 1)
ELSEWHERE = a_provider("Elsewhere", key="elsewhere")
WHENS = (
    Availability(any_time=True, duration_weeks=4),
    Availability(any_time=True, duration_weeks=8),
    Availability(),
    Availability(sessions=(Session(start=date(2026, 12, 7), end=date(2027, 1, 15)),)),
    Availability(sessions=(Session(start=date(2027, 1, 4)), Session(start=date(2027, 2, 1), end=date(2027, 2, 12)))),
    Availability(start_months=(1,), duration_weeks=3),
)


def a_tree(draw: st.DrawFn, names: Sequence[str]) -> Prerequisite:
    """A flat tree of one or two units."""
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True))
    return Prerequisite(minimum=draw(st.integers(1, len(chosen))), units=unit_ids(*chosen))


def one_in(draw: st.DrawFn, number: int) -> bool:
    """True once in so many times."""
    return draw(st.integers(0, number - 1)) == number - 1


@st.composite
def offerings(draw: st.DrawFn, *, most: int = 5) -> tuple[LearningOpportunity, ...]:
    """Offerings of two units or more; some units have two, of different providers."""
    names = NAMES[: draw(st.integers(2, most))]
    found = []
    for position, name in enumerate(names):
        others = [other for index, other in enumerate((*names, "elsewhere")) if index != position]
        level = draw(st.sampled_from([None, 4, 5, 6]))
        spec = replace(
            a_spec(
                name,
                points=draw(st.sampled_from(["2", "5", "5", "10", None])),
                workload_hours=draw(st.sampled_from([20, 40, 60, 90])),
                prerequisite=a_tree(draw, others) if one_in(draw, 4) else None,
                prerequisites_text="Permission is needed." if one_in(draw, 8) else None,
            ),
            kind=draw(st.sampled_from([SpecKind.MICRO_CREDENTIAL, SpecKind.COURSE])),
            eqf_level=None if level is None else EqfLevel(level=level),
            supervision=draw(st.sampled_from([None, *Supervision])),
            corequisite=a_tree(draw, others) if one_in(draw, 8) else None,
            not_with=unit_ids(draw(st.sampled_from(others))) if one_in(draw, 8) else (),
        )
        for key in (name, f"{name}-again") if len(names) < most and one_in(draw, 4) else (name,):
            offering = an_opportunity(
                key,
                spec=spec,
                provider=draw(st.sampled_from([a_provider(), ELSEWHERE])),
                price=draw(st.sampled_from(["0", "100", "250", None])),
                availability=draw(st.sampled_from(WHENS)),
                languages=draw(st.sampled_from([("en",), ("en",), ("fi",), ()])),
            )
            found.append(offering)
    return tuple(found)


@st.composite
def groups(
    draw: st.DrawFn, names: Sequence[str] = NAMES, key: str = "g", depth: int = 2, *, is_mild: bool = False
) -> RequirementGroup:
    """A group with others below it; a mild one asks for less, so that rules beside the groups decide more often."""
    units = draw(st.lists(st.sampled_from(names), max_size=4 if depth < 2 else 2, unique=True))
    nested = tuple(
        draw(groups(names, key=f"{key}{number}", depth=depth - 1, is_mild=is_mild))
        for number in range(draw(st.integers(0 if units else 1, 2)) if depth else 0)
    )
    low = draw(st.sampled_from([None, None, 1, 2]))
    high = draw(st.sampled_from([None, None, None, 1, 2]))
    least = draw(st.sampled_from([None, None, "5", "10"]))
    most = draw(st.sampled_from([None, None, None, "10"]))
    return a_group(
        key,
        units=units,
        groups=nested,
        all_of=one_in(draw, 6 if is_mild and units else 2),
        choose=(low, None if high is not None and low is not None and high < low else high),
        points=(least, most),
        human_check="Ask." if depth == 0 and one_in(draw, 6) else None,
    )


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    """Limits of a person."""
    return Limits(
        study_hours_per_week=draw(st.sampled_from([None, Decimal(5), Decimal(8), Decimal("12.5")])),
        budget=draw(st.sampled_from([None, Money.of("100", "EUR"), Money.of("350", "EUR")])),
        earliest_start=FIRST,
        latest_finish=draw(st.sampled_from([date(2027, 1, 25), date(2027, 2, 22)])),
        languages=draw(st.sampled_from([(), (), ("en",)])),
        budget_per_year=draw(st.sampled_from([None, None, None, Money.of("250", "EUR")])),
        most_at_once=draw(st.sampled_from([None, None, None, 1, 2])),
        blocked_dates=(Period(start=date(2026, 12, 21), end=date(2027, 1, 3)),) if one_in(draw, 5) else (),
    )


@st.composite
def credit_rules(draw: st.DrawFn, groups_of: RequirementGroup, number: int) -> ProgrammeRule | None:
    """A rule about credits; `None` where the kind that was drawn does not fit the groups."""
    id_ = ProgrammeRuleId(f"rule-{number}")
    group = draw(st.sampled_from([None, None, *(one.id for one in groups_of.walk())]))
    points = draw(st.sampled_from([0, 200, 500, 700, 1_000]))
    amount = CreditAmount(hundredths=points)
    if one_in(draw, 3):
        amount = CreditAmount(share=draw(st.sampled_from([Share(part=1, whole=2), Share(part=1, whole=3)])))
    low, (least, most) = draw(st.sampled_from([5, 6, None])), draw(st.sampled_from([(points, None), (None, points)]))
    learning = draw(st.sampled_from([(), (LearningKind.MICRO_CREDENTIAL,), (LearningKind.WORK_EXPERIENCE,)]))
    named, units = draw(st.sampled_from([(), (a_provider().id,)])), draw(st.sampled_from([None, 1]))
    rules: tuple[ProgrammeRule | None, ...] = (
        CreditsAtLevel(
            id=id_,
            group=group,
            at_or_above=low,
            below=None if low else 5,
            min_credits_hundredths=least,
            max_credits_hundredths=most,
        ),
        RecognitionCap(
            id=id_, group=group, maximum=amount, learning=learning, includes_own=bool(learning) and draw(st.booleans())
        ),
        Residency(id=id_, group=group, minimum=amount),
        ProviderCap(
            id=id_, group=group, max_credits=amount if units is None else None, max_units=units, providers=named
        ),
        draw(sharing_rules(groups_of, id_)),
    )
    return draw(st.sampled_from(rules))


@st.composite
def sharing_rules(draw: st.DrawFn, groups_of: RequirementGroup, id_: ProgrammeRuleId) -> DoubleCounting | None:
    """A rule that lets groups beside each other share units, where there are any."""
    parents = [one for one in groups_of.walk() if len(one.groups) > 1]
    if not parents:
        return None
    sides = tuple(one.id for one in draw(st.sampled_from(parents)).groups)
    units, credits_ = draw(st.sampled_from([(None, None), (1, None), (None, 500)]))
    return DoubleCounting(id=id_, groups=sides, max_units=units, max_credits_hundredths=credits_)


@st.composite
def unit_rules(draw: st.DrawFn, groups_of: RequirementGroup, number: int) -> ProgrammeRule:
    """A rule about units, or about the person."""
    id_ = ProgrammeRuleId(f"rule-{number}")
    group = draw(st.sampled_from([None, None, *(one.id for one in groups_of.walk())]))
    one, two = unit_ids(*draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True)))
    needed = Prerequisite(minimum=1, units=(two,))
    level, tree = draw(st.sampled_from([(4, None), (None, a_tree(draw, (*NAMES, "elsewhere")))]))
    yes, also = draw(st.booleans()), draw(st.booleans())
    reference = draw(st.sampled_from(list(AgeReference)))
    rules: tuple[ProgrammeRule, ...] = (
        Exclusion(id=id_, units=(one, two)),
        Equivalents(id=id_, unit=one, accepted=(two,)),
        Corequisites(id=id_, unit=one, needed=needed, same_term=yes),
        EntryRequirement(id=id_, min_level=level, held=tree),
        SupervisedAssessment(id=id_, group=group, with_identity_check=yes, recognised_only=also),
        NotOlderThan(id=id_, group=group, years=1, counted_to=reference),
        LanguageLevel(id=id_, language=ENGLISH, min_level=CefrLevel.B2),
    )
    return draw(st.sampled_from(rules))


@st.composite
def awards(draw: st.DrawFn, names: Sequence[str], *, most_rules: int) -> Qualification:
    """A qualification with rules beside its groups, one of which may be set aside."""
    top = draw(groups(names, is_mild=True) if most_rules else groups())
    least = 1 if most_rules else 0
    numbers = range(draw(st.integers(least, most_rules)))
    rules = [draw(st.one_of(credit_rules(top, number), unit_rules(top, number))) for number in numbers]
    stated = tuple(rule for rule in rules if rule is not None)
    overrides: tuple[Override, ...] = ()
    if one_in(draw, 6):
        ids: list[GroupId | ProgrammeRuleId] = [group.id for group in top.walk()]
        ids += [rule.id for rule in stated]
        of = draw(st.sampled_from(ids))
        overrides = (Override(id=OverrideId("waiver"), of=of, reason="Decided", decided_by="Dean", decided_on=TODAY),)
    award = a_qualification(rules=top, points=draw(st.sampled_from(["10", None])))
    dates = draw(st.sampled_from([(None, None), (None, None), (date(2026, 1, 1), None), (None, date(2026, 6, 1))]))
    return replace(award, further_rules=stated, overrides=overrides, valid_from=dates[0], valid_until=dates[1])


@st.composite
def held_units(draw: st.DrawFn, *, most: int) -> tuple[HeldUnit, ...]:
    """What is held, with what is known of it."""
    names = draw(st.lists(st.sampled_from(NAMES), max_size=most, unique=True))
    return tuple(
        HeldUnit(
            unit=unit,
            awarded_on=draw(st.sampled_from([None, date(2025, 12, 20), date(2026, 10, 1), date(2020, 1, 1)])),
            provider=draw(st.sampled_from([None, a_provider().id, ELSEWHERE.id])),
            learning=draw(st.sampled_from([None, LearningKind.MICRO_CREDENTIAL, LearningKind.WORK_EXPERIENCE])),
            supervision=draw(st.sampled_from([None, *Supervision])),
            is_claimed=draw(st.booleans()),
        )
        for unit in unit_ids(*names)
    )


@st.composite
def requests(draw: st.DrawFn, *, with_rules: bool, most_rules: int = 0, most_units: int = 5) -> PlanRequest:
    """A request toward a qualification, or for a gap alone."""
    chosen = draw(offerings(most=most_units))
    percents = st.sampled_from([0, 0, 40, 70, 100])
    held = draw(held_units(most=2 if most_rules else 1))
    names = sorted({offering.spec.id.removeprefix("demo:") for offering in chosen})
    return PlanRequest(
        today=TODAY,
        opportunities=chosen,
        coverage={offering.id: {skill_uri(skill): draw(percents) for skill in SKILLS} for offering in chosen},
        skill_weights={skill_uri("x"): 2, skill_uri("y"): 1},
        qualification=draw(awards(names, most_rules=most_rules)) if with_rules else None,
        held_units=frozenset(one.unit for one in held),
        held=held,
        applicant=Applicant(
            highest_level=draw(st.sampled_from([None, 3, 5])),
            began_on=draw(st.sampled_from([None, None, date(2026, 9, 1)])),
            language_levels=draw(st.sampled_from([{}, {ENGLISH: CefrLevel.A2}, {ENGLISH: CefrLevel.C1}])),
        ),
        limits=draw(limits()),
        time_limit_s=60.0,
    )
