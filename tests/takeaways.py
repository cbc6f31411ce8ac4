"""Take-aways for tests of their writers: an ordinary plan, and one whose every text from outside is hostile."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from advisor.domain.alternatives import Alternative
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer, Turn, UnderstoodItem
from advisor.domain.learner import LearnerRequest, RequestField
from advisor.domain.matching import SkillsGap
from advisor.domain.planning import StackingPlan
from advisor.domain.recognition import Criterion, CriterionFact, Ground, Readiness, RecognitionEvidence, UnitRecognition
from advisor.domain.takeaway import Takeaway
from advisor.explaining.translation import translator_for
from advisor.ports import SourceSummary
from advisor.takeaway_facts import takeaway_of
from tests.builders import TODAY, an_opportunity, skill_uri
from tests.page_answers import a_candidate, a_cheaper_way, an_answer_with_a_plan

HOSTILE_TITLES = (
    '#import "@preview/evil:1.0.0": *',
    "$x^2$ *bold* _it_ @ref `code` \\ // /* <label>",
    "<script>alert('x')</script> & \"quoted\" </td>",
    "=cmd|' /C calc'!A0",
    "-2+3\nBEGIN:VEVENT\r\nSUMMARY:evil;x,y",
    "\u202eأهلا שלום\u202c 東京 😀 \x07\u2028",
)


def sources(*, is_demonstration: bool = True) -> tuple[SourceSummary, ...]:
    """One source, as a catalogue tells of it."""
    return (
        SourceSummary(
            id="demo",
            title="A catalogue",
            version="2026-11",
            licence="CC BY 4.0",
            imported_on=date(2026, 10, 30),
            records=2,
            is_demonstration=is_demonstration,
        ),
    )


def a_turn(answer: Answer | None = None, *, reply: Sequence[str] = ("I understood you.",)) -> Turn:
    """A turn with a goal, the person's own words behind it, and by default a plan of two steps."""
    return Turn(
        message="my secret words",
        corrections=(),
        request=LearnerRequest(),
        understood=(
            UnderstoodItem(
                field=RequestField.OCCUPATIONS,
                label="Your work",
                text="warehouse worker",
                value="urn:w",
                words="secret",
            ),
            UnderstoodItem(
                field=RequestField.GOAL_OCCUPATIONS,
                label="You want to become",
                text="data analyst",
                value="urn:a",
                words="secret wish",
            ),
        ),
        reply=tuple(reply),
        answer=answer or with_recognition(an_answer_with_a_plan()),
        on=TODAY,
    )


def with_recognition(answer: Answer) -> Answer:
    """The first step is named by the awarding body; of the second nothing is known."""
    assert isinstance(answer.plan, StackingPlan)
    known = (
        (Readiness.ACCEPTED, RecognitionEvidence(ground=Ground.NAMED, readiness=Readiness.ACCEPTED, subject="Core")),
        (Readiness.UNKNOWN, RecognitionEvidence(ground=Ground.NOTHING, readiness=Readiness.UNKNOWN)),
    )
    found = tuple(
        UnitRecognition(
            unit=step.opportunity.spec.id,
            title=step.opportunity.spec.title,
            is_held=False,
            readiness=readiness,
            evidence=(evidence,),
            criteria=tuple(CriterionFact(criterion, None) for criterion in Criterion),
        )
        for step, (readiness, evidence) in zip(answer.plan.steps, known, strict=True)
    )
    return replace(answer, plan=replace(answer.plan, recognition=found))


def a_takeaway(
    turn: Turn | None = None,
    *,
    language: str = "en",
    others: Sequence[Alternative] = (),
    is_demonstration: bool = True,
    plan: StackingPlan | None = None,
) -> Takeaway:
    """What a person takes along from a turn, compared with a cheaper way unless others are given."""
    return takeaway_of(
        turn or a_turn(),
        translator_for(language),
        sources=sources(is_demonstration=is_demonstration),
        today=TODAY,
        others=others or (a_cheaper_way(),),
        plan=plan,
    )


def a_long_takeaway(*, steps: int, rules: int) -> Takeaway:
    """So many steps and rules, and thirty skills that are missing."""
    answer = an_answer_with_a_plan()
    assert isinstance(answer.plan, StackingPlan)
    first, checks = answer.plan.steps[0], answer.plan.checks
    missing = answer.gap.skills[0]
    planned = tuple(
        replace(
            first,
            opportunity=an_opportunity(f"unit-{number}", title=f"Working with data in practice, part {number}"),
            covers=(skill_uri(f"skill-{number}"),),
        )
        for number in range(1, steps + 1)
    )
    skills = tuple(
        replace(missing, skill=skill_uri(f"skill-{number}"), label=f"a skill of data work {number}")
        for number in range(1, 31)
    )
    candidates = tuple(
        a_candidate(step.opportunity, skill=f"skill-{number}") for number, step in enumerate(planned, start=1)
    )
    plan = replace(answer.plan, steps=planned, checks=tuple(checks[number % 3] for number in range(rules)))
    return a_takeaway(a_turn(replace(answer, plan=plan, gap=SkillsGap(skills=skills), candidates=candidates)))


def a_hostile_takeaway(title: str) -> Takeaway:
    """Titles, providers, evidence and addresses that look like commands of the formats."""
    answer = an_answer_with_a_plan()
    assert isinstance(answer.plan, StackingPlan)
    steps = tuple(replace(step, opportunity=_hostile(step.opportunity, title)) for step in answer.plan.steps)
    candidates = tuple(a_candidate(step.opportunity) for step in steps)
    found = tuple(
        replace(one, evidence=tuple(replace(said, text=f"{title} {said.text}") for said in one.evidence))
        for one in candidates
    )
    return a_takeaway(a_turn(replace(answer, plan=replace(answer.plan, steps=steps), candidates=found)))


def _hostile(offering: LearningOpportunity, title: str) -> LearningOpportunity:
    return replace(
        offering,
        spec=replace(offering.spec, title=title),
        provider=replace(offering.provider, name=title),
        url=f"javascript:{title}",
        price_words=title if offering.price is None else None,
    )
