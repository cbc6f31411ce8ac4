"""What evidence and the order of courses are worth, in figures."""

from __future__ import annotations

import pytest

from advisor.domain.ids import OpportunityId, SkillUri
from advisor.evaluation.course_figures import (
    bins_table,
    evidence_figures,
    evidence_table,
    ranking_figures,
    ranking_table,
)

A, B = SkillUri("a"), SkillUri("b")


def test_precision_counts_what_is_shown_and_recall_what_should_be() -> None:
    figures = evidence_figures(
        "test", [0.9, 0.8, 0.3, 0.2], [True, False, True, False], [True, True, False, False], ["a", "a", "a", "b"]
    )
    assert (figures.shown, figures.precision, figures.recall) == (2, 0.5, 0.5)


def test_the_mean_of_skills_weighs_each_skill_alike() -> None:
    figures = evidence_figures("test", [0.9] * 4, [True, True, True, False], [True] * 4, ["a", "a", "a", "b"])
    assert (figures.precision, figures.precision_of_skills) == (0.75, 0.5)


def test_where_nothing_is_shown_there_is_no_precision() -> None:
    figures = evidence_figures("test", [0.1], [True], [False], ["a"])
    assert figures.precision is figures.precision_of_skills is None
    assert "| – | – |" in evidence_table([figures])
    assert bins_table([figures]).splitlines()[-1] == "| test | 0.1 | 1 | 0.100 | 1.000 |"


def test_skills_that_nothing_teaches_take_no_part_in_the_ranking() -> None:
    good, bad = OpportunityId("good"), OpportunityId("bad")
    grades = {A: {good: 2, bad: 0}, B: {bad: 0}}
    best = ranking_figures("test", "best", {A: {good: 0.9, bad: 0.1}}, grades)
    worst = ranking_figures("test", "worst", {A: {bad: 0.9}}, grades)
    assert (best.skills, best.gain) == (1, 1)
    assert worst.gain == pytest.approx(0.63, abs=0.01)
    assert ranking_table([best]).splitlines()[-1] == "| test | best | 1 | 1.000 |"
