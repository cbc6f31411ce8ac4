"""Four real conversations on the real catalogues, written to `docs/walkthrough.md` with their true output and times."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.advise import Advisor
from advisor.dialogue.language import answered_in
from advisor.domain.conversation import Conversation
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.explaining.document import turn_document
from advisor.explaining.translation import translator_for

WALKTHROUGH_DAY = date(2026, 11, 21)
"""The day that every walkthrough is answered as on, so that its output can be compared."""

TIMED_RUNS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One conversation of the walkthrough."""

    title: str
    why: str
    messages: tuple[str, ...]
    language: LanguageCode = ENGLISH


WALKS: tuple[Walk, ...] = (
    Walk(
        title="A stack of Masaryk lifelong-learning courses for a skills goal",
        why="No qualification is named: the plan covers the skills within the limits.",
        messages=(
            "I work as a fitness instructor and want to learn sports nutrition, physiotherapy and sport psychology",
            "only lifelong-learning courses at Masaryk University, in English or Czech, 10 h a week, within two years",
        ),
    ),
    Walk(
        title="A Monash graduate certificate",
        why="A named qualification with its own rules; prices and hours are not in the extract and stay unknown.",
        messages=(
            "I am an accountant and I want to do the Graduate Certificate of Applied Data Science at Monash",
            "15 hours a week",
        ),
    ),
    Walk(
        title="A Finnish vocational qualification, in Finnish",
        why="National units in competence points; the reply is in Finnish.",
        messages=("Olen myyjä ja haluan suorittaa hiusalan perustutkinnon, 35 tuntia viikossa",),
        language=LanguageCode("fi"),
    ),
    Walk(
        title="A Microsoft Learn path",
        why="Small modules that begin at any time.",
        messages=(
            "I am an IT technician, I want the Microsoft Learn path Administer containers in Azure, 4 hours a week",
        ),
    ),
)


def walk(advisor: Advisor, conversation: Walk) -> Conversation:
    """Hold one conversation from its beginning."""
    held = advisor.start(conversation.language)
    for message in conversation.messages:
        held = advisor.answer(held, message)
    return held


def answer_text(held: Conversation) -> str:
    """The last answer as Markdown, headings one level down so that they fit under a section."""
    turn = held.turns[-1]
    translator = translator_for(answered_in(turn.request.language))
    text = turn_document(turn, translator, is_demonstration=False)
    lines = (f"##{line}" if line.startswith("#") else line for line in text.splitlines())
    return "\n".join(CONDITION.sub(_first_words_of_a_condition, QUOTE.sub(_first_words, line)) for line in lines)


QUOTE = re.compile(r"“([^”]*)”(?= \()")
"""A sentence of an offering, before where it stands."""

WORDS_OF_A_QUOTE = 5


CONDITION = re.compile(r"(whether you meet this: |täytätkö tämän ehdon: )(.*)")
"""What an institution asks for, in its own words."""


def _first_words(quote: re.Match[str]) -> str:
    """The beginning of a sentence: the document names evidence without restating the institutions' texts."""
    return f"“{_beginning(quote[1])}”"


def _first_words_of_a_condition(condition: re.Match[str]) -> str:
    return condition[1] + _beginning(condition[2])


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:WORDS_OF_A_QUOTE]) + (" […]" if len(words) > WORDS_OF_A_QUOTE else "")


def walkthrough_document(advisor: Advisor, walks: Sequence[Walk] = WALKS) -> str:
    """All conversations as one Markdown document, with the median time of the last answer over a few runs."""
    parts = [INTRODUCTION]
    command = f"python -m advisor ask --today {WALKTHROUGH_DAY} --language"
    for number, conversation in enumerate(walks, start=1):
        held = walk(advisor, conversation)
        seconds = statistics.median(_timed(advisor, conversation) for _ in range(TIMED_RUNS))
        messages = " ".join(f'"{message}"' for message in conversation.messages)
        parts.append(
            f"## {number}. {conversation.title}\n\n{conversation.why}\n\n"
            f"```sh\n{command} {conversation.language} {messages}\n```\n\n"
            f"Warm time of the last answer: {seconds:.2f} s (median of {TIMED_RUNS}).\n\n"
            f"{answer_text(held)}"
        )
    return "\n\n".join(parts) + "\n"


def _timed(advisor: Advisor, conversation: Walk) -> float:
    before = advisor.start(conversation.language)
    for message in conversation.messages[:-1]:
        before = advisor.answer(before, message)
    started = time.perf_counter()
    advisor.answer(before, conversation.messages[-1])
    return time.perf_counter() - started


def write_walkthrough(advisor: Advisor, path: Path) -> None:
    """Write the document."""
    path.write_text(walkthrough_document(advisor), encoding="utf-8")


INTRODUCTION = """# Walkthrough: four real conversations

Made by `python -m advisor evaluate walkthrough --write docs/walkthrough.md` on a store with ESCO v1.2.0 and the five
real catalogues (`docs/evaluation.md` says how it is loaded); a test holds them again and compares.
Sentences and conditions of offerings are cut after their first words here, since they belong to the
institutions; the advisor shows them whole."""
