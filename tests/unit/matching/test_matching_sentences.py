"""Sentences of descriptions, and prerequisites told from outcomes."""

import pytest

from advisor.matching.sentences import MOST_SENTENCES, only_asks_for, sentences_of

FILLER = "Students will plan, carry out and document a small project in a team of four people over ten weeks."


def test_a_short_text_stays_whole() -> None:
    assert sentences_of("- Weld steel.  Grind it. ") == ("Weld steel. Grind it.",)


def test_a_long_text_is_cut_at_sentences_lines_and_bullets() -> None:
    text = f"{FILLER} Measure the strength of a weld!\n• Grind a flat surface\n2. Read a technical drawing. {FILLER}"
    assert sentences_of(text) == (
        FILLER,
        "Measure the strength of a weld!",
        "Grind a flat surface",
        "Read a technical drawing.",
        FILLER,
    )


def test_scraps_of_one_or_two_words_are_dropped() -> None:
    assert "Aims:" not in sentences_of(f"Aims:\n{FILLER}\n{FILLER} More.")


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert sentences_of(text) == ()


def test_a_book_gives_no_more_sentences_than_allowed() -> None:
    assert len(sentences_of(f"{FILLER} " * 1_000)) == MOST_SENTENCES


@pytest.mark.parametrize(
    "sentence",
    [
        "Prerequisites: basic Java programming.",
        "Basic knowledge of statistics is assumed.",
        "Participants should have experience with spreadsheets.",
        "Prior knowledge of SQL.",
        "Familiarity with the command line is recommended.",
        "Edellyttää ohjelmoinnin perusteiden hallintaa.",
        "Esitietovaatimukset: tilastotieteen perusteet.",
        "Voraussetzung sind Grundkenntnisse in Java.",
        "Vorkenntnisse in Statistik.",
        "Předpokladem je znalost programování v jazyce Java.",
        "Prerekvizity: základy statistiky",
        "Předpokládá se znalost angličtiny.",
        "Požaduje se základní znalost programování.",
        "The prerequisite for an active participation in the course is knowledge of general German.",
        "It is assumed the students know a spreadsheet program.",
        "The lecture builds on the core knowledge of financial law.",
        "Förkunskaper: grundläggande statistik",
        "Conocimientos previos de programación",
        "Wymagania wstępne: podstawy statystyki",
        "Предварительные требования: основы SQL",
        "前提条件: Azure の基礎知識",
    ],
)
def test_a_sentence_that_asks_for_a_skill_is_told(sentence: str) -> None:
    assert only_asks_for(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Write a program in Java.",
        "Students will be able to define the prerequisites of a project.",
        "After completing the course, students have prior knowledge that they can build on.",
        "Explain which safety rules apply in a warehouse.",
        "Osaa hitsata terästä piirustusten mukaan.",
        "Die Lernenden können eine Schweißnaht prüfen.",
        "Student bude umět programovat v jazyce Java.",
        "Skills in negotiation and leadership",
        "At the end of this course, students should have basic knowledge of water law.",
        "On completion of the course, students should be familiar with methods of testing.",
        "An introduction to graph theory, assuming no prior knowledge of graphs.",
        "Legal facts as prerequisites of a legal relation.",
        "The students gain knowledge of human anatomy, which is necessary for related subjects.",
        "Dokáže posoudit předpoklady regionu pro rozvoj.",
        "ご自分のサービスに対して使用する必要のあるデプロイ モデルを判断します",
    ],
)
def test_a_sentence_that_teaches_a_skill_is_kept(sentence: str) -> None:
    assert not only_asks_for(sentence)
