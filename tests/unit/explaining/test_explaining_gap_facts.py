"""The gap in numbers and rows: statuses with their origin, and what covers each skill."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.conversation import Answer
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import HeldBy, HeldSource, NearHeld, SkillsGap, SkillStatus, TargetSkill
from advisor.domain.planning import PlanRequest
from advisor.domain.skills import SkillRelationKind
from advisor.explaining.gap_facts import (
    GapFilter,
    PlanCover,
    bar_heading,
    counts_text,
    cover_lines,
    filter_counts,
    gap_bars,
    gap_rows,
    you_text,
)
from advisor.explaining.translation import translator_for
from tests.builders import TODAY, skill_uri
from tests.page_answers import DATA, STATISTICS, a_candidate, a_plan

IN_ENGLISH = translator_for(ENGLISH)
SAID = HeldSource(by=HeldBy.PERSON)


def a_target(
    name: str = "use-sql",
    status: SkillStatus = SkillStatus.MISSING,
    *,
    essential: bool = True,
    held: HeldSource | None = None,
    near: NearHeld | None = None,
) -> TargetSkill:
    return TargetSkill(
        skill=skill_uri(name), label=name, essential=essential, status=status, because="data analyst",
        held=held, near=near,
    )  # fmt: skip


def an_answer(*targets: TargetSkill) -> Answer:
    return Answer(gap=SkillsGap(skills=targets))


targets = st.lists(
    st.builds(a_target, st.sampled_from(["a", "b", "c"]), st.sampled_from(SkillStatus), essential=st.booleans()),
    max_size=12,
)


@given(targets)
def test_bars_count_every_skill_once_and_essential_ones_first(skills: list[TargetSkill]) -> None:
    bars = gap_bars(SkillsGap(skills=tuple(skills)))
    assert sum(bar.total for bar in bars) == len(skills)
    assert [bar.essential for bar in bars] == sorted({skill.essential for skill in skills}, reverse=True)
    assert all(count for bar in bars for count in bar.counts.values())


@given(targets)
def test_rows_stand_with_essential_skills_first_and_what_is_held_last(skills: list[TargetSkill]) -> None:
    rows = gap_rows(an_answer(*skills), IN_ENGLISH)
    order = [SkillStatus.MISSING, SkillStatus.PARTLY, SkillStatus.HELD]
    keys = [(not row.essential, order.index(row.status)) for row in rows]
    assert keys == sorted(keys)
    assert len(rows) == len(skills)


def test_counts_are_written_in_words_from_held_to_missing() -> None:
    gap = SkillsGap(
        skills=(a_target("a"), a_target("b"), a_target("c", SkillStatus.PARTLY), a_target("d", SkillStatus.HELD))
    )
    (bar,) = gap_bars(gap)
    assert bar_heading(bar, IN_ENGLISH) == "Essential skills: 4"
    assert counts_text(bar, IN_ENGLISH) == "1 held, 1 partly held, 2 missing"


def test_a_held_skill_says_who_says_so_and_what_an_occupation_brings_is_only_usual() -> None:
    by_work = HeldSource(by=HeldBy.OCCUPATION, label="cook")
    by_class = HeldSource(by=HeldBy.PRIOR_LEARNING, label="Evening class")
    assert [
        you_text(a_target(status=SkillStatus.HELD, held=source), IN_ENGLISH) for source in (SAID, by_work, by_class)
    ] == [
        "✓ held: you said so",
        "✓ held: usual in the work of: cook",
        "✓ held: from what you learnt: Evening class",
    ]


def test_a_partly_held_skill_names_the_near_one_how_it_is_near_and_how_that_is_known() -> None:
    near = NearHeld(label="gather data", kind=SkillRelationKind.BROADER, source=SAID)
    target = a_target(status=SkillStatus.PARTLY, near=near)
    assert you_text(target, IN_ENGLISH) == "◐ partly held: near the broader skill “gather data” (you said so)"


def test_filters_that_would_list_nothing_are_not_offered() -> None:
    assert filter_counts(SkillsGap(skills=(a_target("a"), a_target("b", SkillStatus.HELD)))) == {
        GapFilter.ALL: 2, GapFilter.MISSING: 1, GapFilter.HELD: 1,
    }  # fmt: skip


def test_each_missing_skill_says_what_covers_it_or_that_nothing_does() -> None:
    names = ("analyse-data", "elsewhere", "nothing", "far-off")
    weights = {skill_uri(name): 1 for name in names[:3]}
    answer = replace(
        an_answer(*(a_target(name) for name in names), a_target("held", SkillStatus.HELD)),
        candidates=(a_candidate(strength=0.9), a_candidate(STATISTICS, skill="elsewhere")),
        plan=a_plan(),
        plan_request=PlanRequest(today=TODAY, opportunities=(DATA,), skill_weights=weights),
    )
    rows = gap_rows(answer, IN_ENGLISH)
    assert {row.label: row.in_plan for row in rows} == {
        "analyse-data": "covered by step 1 (very likely)",
        "elsewhere": "not in the pathway; one offering covers it",
        "nothing": "nothing here covers this",
        "far-off": "not looked for",
        "held": "not needed",
    }
    assert list(cover_lines(rows, answer, IN_ENGLISH)) == [
        "The pathway covers 1 of the 4 skills that you lack, at least in part.",
        "For one skill nothing here covers it.",
        "One optional skill was not looked for: only those closest to your goal are.",
    ]


def test_what_is_partly_held_still_says_what_covers_it() -> None:
    (row,) = gap_rows(an_answer(a_target(status=SkillStatus.PARTLY)), IN_ENGLISH)
    assert row.cover is PlanCover.NOTHING


def test_without_a_pathway_none_is_spoken_of() -> None:
    answer = replace(an_answer(a_target("analyse-data")), candidates=(a_candidate(),))
    rows = gap_rows(answer, IN_ENGLISH)
    assert [row.in_plan for row in rows] == ["one offering covers it"]
    assert not list(cover_lines(rows, answer, IN_ENGLISH))
