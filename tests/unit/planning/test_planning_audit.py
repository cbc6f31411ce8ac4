"""Audits of held and planned units, the least completion, and the nearest qualifications."""

from dataclasses import replace

import pytest

from advisor.domain.audit import Audit, MissingPart, WhyUncounted
from advisor.domain.credit_rules import RecognitionCap
from advisor.domain.held import HeldUnit
from advisor.domain.ids import ProgrammeRuleId, QualificationId
from advisor.domain.planning import RuleId, RuleStatus
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_amounts import CreditAmount
from advisor.errors import PlanningError
from advisor.planning.audit import audit
from advisor.planning.nearest import nearest_qualifications
from tests.builders import a_group, a_prerequisite, a_qualification, an_opportunity, unit_ids
from tests.unit.planning.planning_builders import a_plan_request, a_step, spec_id

UNITS = tuple(an_opportunity(name) for name in "abcdef")
CORE = a_group("core", units=("a", "b"), all_of=True)
CHOICE = a_group("choice", units=("b", "c", "d"), choose=(1, 1))
WHOLE = a_group("whole", groups=(CORE, CHOICE), all_of=True)


def group_of(found: Audit, key: str) -> MissingPart | None:
    return next(one.missing for one in found.groups if one.group == key)


def test_units_count_where_most_groups_are_met() -> None:
    found = audit(a_plan_request(*UNITS, rules=WHOLE, held=("a", "b", "d")))
    assert found.status is RuleStatus.MET
    assert found.counted_in == {spec_id("a"): ("core",), spec_id("b"): ("core",), spec_id("d"): ("choice",)}
    assert found.completion is None


def test_what_is_missing_is_said_of_each_group() -> None:
    found = audit(a_plan_request(*UNITS, rules=WHOLE, held=("a",)))
    assert group_of(found, "core") == MissingPart(units=unit_ids("b"))
    assert group_of(found, "choice") == MissingPart(members=1)
    assert found.completion is not None
    assert found.completion.hundredths == 1000
    assert found.completion.status is RuleStatus.MET


def test_a_unit_that_counts_nowhere_has_its_reason() -> None:
    found = audit(a_plan_request(*UNITS, rules=WHOLE, held=("c", "d", "e")))
    why = {one.unit: (one.why, one.check and one.check.rule) for one in found.uncounted}
    assert why.pop(spec_id("e")) == (WhyUncounted.NOT_NAMED, None)
    assert list(why.values()) == [(WhyUncounted.AGAINST_A_RULE, RuleId.CHOOSE)]


def test_planned_steps_count_as_if_they_were_completed() -> None:
    steps = (a_step(UNITS[1]), a_step(UNITS[2]))
    found = audit(a_plan_request(*UNITS, rules=WHOLE, held=("a",)), steps)
    assert found.status is RuleStatus.MET


def test_what_people_judge_stays_unknown_and_is_never_met() -> None:
    rules = a_group("whole", groups=(CORE, a_group("talk", human_check="An interview.")), all_of=True)
    found = audit(a_plan_request(*UNITS, rules=rules, held=("a", "b")))
    assert found.status is RuleStatus.UNKNOWN
    assert found.completion is not None
    assert found.completion.units == ()
    assert [check.rule for check in found.completion.open_checks if check.rule is RuleId.HUMAN_CHECK]


def test_the_least_completion_holds_what_its_units_build_on() -> None:
    units = (an_opportunity("a"), an_opportunity("b", prerequisite=a_prerequisite("c")), an_opportunity("c"))
    found = audit(a_plan_request(*units, rules=CORE, held=("a",)))
    assert found.completion is not None
    assert found.completion.units == unit_ids("b", "c")
    assert found.completion.hundredths == 1000


def test_a_unit_that_the_store_lacks_leaves_the_completion_not_met() -> None:
    found = audit(a_plan_request(UNITS[0], rules=CORE))
    assert found.completion is not None
    assert found.completion.units == ()
    assert found.completion.status is RuleStatus.NOT_MET
    assert group_of(found, "core") == MissingPart(units=unit_ids("a", "b"))


def test_a_cap_on_recognised_learning_names_what_it_leaves_out() -> None:
    cap = RecognitionCap(id=ProgrammeRuleId("cap"), maximum=CreditAmount(hundredths=500))
    elsewhere = tuple(HeldUnit(unit=spec_id(name), provider=None) for name in "ab")
    found = audit(
        a_plan_request(*UNITS, rules=a_group("g", units=("a", "b"), choose=(1, None)), beside=(cap,), known=elsewhere)
    )
    assert found.hundredths <= 500 or found.status is RuleStatus.UNKNOWN


def test_limits_of_the_person_are_left_aside() -> None:
    request = a_plan_request(*UNITS, rules=WHOLE, held=("a",))
    narrow = replace(request.limits, provider_words=("nobody",))
    assert audit(replace(request, limits=narrow)).completion == audit(request).completion


def test_a_request_without_a_qualification_is_refused() -> None:
    with pytest.raises(PlanningError):
        audit(a_plan_request(*UNITS))


def awards(*sizes: int) -> dict[QualificationId, Qualification]:
    """Awards that take so many of the units, all named."""
    found = [
        a_qualification(
            f"of-{size}", rules=a_group(f"g{size}", units=tuple("abcdef"[:size]), all_of=True), points=str(5 * size)
        )
        for size in sizes
    ]
    return {award.id: award for award in found}


def test_the_nearest_has_the_fewest_credits_missing() -> None:
    request = a_plan_request(*UNITS, held=("a", "b"))
    found = nearest_qualifications(request, awards(6, 2, 4, 3), lambda _: UNITS, limit=3)
    assert [one.audit.qualification.id for one in found.found] == ["demo:of-2", "demo:of-3", "demo:of-4"]
    assert [one.audit.missing_hundredths for one in found.found] == [0, 500, 1000]
    assert found.is_complete
    assert found.looked_at == 4


def test_what_cannot_be_completed_comes_last() -> None:
    request = a_plan_request(UNITS[0], held=("a",))
    few = {QualificationId("demo:of-2"): UNITS[:1]}
    found = nearest_qualifications(request, awards(2, 3), lambda award: few.get(award.id, UNITS), limit=2)
    assert [one.audit.qualification.id for one in found.found] == ["demo:of-3", "demo:of-2"]


def test_units_that_nothing_names_are_told() -> None:
    found = nearest_qualifications(a_plan_request(*UNITS, held=("x",)), {}, lambda _: UNITS)
    assert found.found == ()
    assert found.without_use == unit_ids("x")
