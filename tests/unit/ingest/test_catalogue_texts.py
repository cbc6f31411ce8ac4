"""Texts of sources become plain sentences."""

from __future__ import annotations

import pytest

from advisor.domain.languages import ENGLISH
from advisor.ingest.czech_or_english import CZECH, language_of
from advisor.ingest.source_text import MAX_OUTCOME, outcomes_of, tidy, tidy_line, without_lead_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Data  challenges\u00a03 ", "Data challenges 3"),
        ("one<br />two <b>three</b> &amp; four", "one\ntwo three & four"),
        ("one<!-- not shown -->, two<!-- nor this --> and <!-- three", "one, two and <!-- three"),
        ("<!--" * 200_000, ("<!--" * 200_000)[:20_000]),
        ("where x < 3 and y > 2", "where x < 3 and y > 2"),
        ("", None),
        ("None", None),
        ("Žádné", None),
        ("There are no prerequisites.", None),
        ("No special prerequisities are required", None),
        ("No fear of numbers", "No fear of numbers"),
    ],
)
def test_a_text_is_plain_or_says_nothing(text: str, expected: str | None) -> None:
    assert tidy(text) == expected


def test_a_title_stays_on_one_line() -> None:
    assert tidy_line("one\n two") == "one two"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the end of the course students should be able to:", None),
        ("After completing the course, the student will", None),
        ("Na konci tohoto kurzu bude student schopen:", None),
        ("Opiskelija tai tutkinnon suorittaja tuntee", None),
        ("Den studerande", None),
        ("Student will be able to: - explain taxes;", "explain taxes"),
        ("Knows the law. After the course the student will be able to:", "Knows the law."),
        ("explain why students should be able to choose", "explain why students should be able to choose"),
        ("Trains. After it the student should: 1", "Trains. After it the student should: 1"),
    ],
)  # fmt: skip
def test_the_announcement_of_a_list_is_no_outcome(text: str, expected: str | None) -> None:
    assert without_lead_in(text) == expected


def test_repeats_and_bullets_left_over_are_left_out_in_order() -> None:
    found = outcomes_of(["b", "- reads maps", "draws maps", "reads maps", "<p></p>"], ENGLISH)
    assert [outcome.text for outcome in found] == ["reads maps", "draws maps"]


def test_a_very_long_outcome_is_split_into_sentences() -> None:
    found = outcomes_of([("Explains one thing well. " * 100).strip(), "x" * (MAX_OUTCOME + 5)], None)
    assert [len(outcome.text) for outcome in found] == [len("Explains one thing well."), MAX_OUTCOME, 5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("orientovat se v základních právech", CZECH),
        ("will understand systém of public tenders and will be able to apply it", ENGLISH),
        ("explain the law", ENGLISH),
        ("negotiate", None),
        ("V souladu s předmětu / According to information", None),
    ],
)
def test_czech_and_english_are_told_apart_or_not_at_all(text: str, expected: str | None) -> None:
    assert language_of(text) == expected


def test_a_text_that_shows_no_language_takes_that_of_its_surroundings() -> None:
    assert language_of("negotiate", otherwise=CZECH) == CZECH
