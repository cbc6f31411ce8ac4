"""The words of the one question of a reply."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.conversation import Question, Topic
from advisor.domain.matching import ConceptMatch
from advisor.explaining.translation import Translator, mark

QUESTIONS: dict[Topic, str] = {
    Topic.GOAL: mark(
        "What would you like to do or learn? A job title, a skill or the name of a qualification is enough."
    ),
    Topic.WHICH_OCCUPATION: mark("Which of these do you mean?"),
    Topic.STUDY_HOURS_PER_WEEK: mark("How many hours a week can you study?"),
    Topic.BUDGET: mark("How much can you spend in all?"),
    Topic.MODES: mark("Should it be online, on site or both?"),
}


def question_text(
    topic: Topic, *, number: int, most: int, choices: Sequence[ConceptMatch], translator: Translator
) -> Question:
    """The question with its number of at most so many, and that it may be skipped."""
    counter = translator.text("Question {number} of at most {most}", number=number, most=most)
    skip = translator.text("You can skip it.")
    offered = tuple(choices) if topic is Topic.WHICH_OCCUPATION else ()
    if len(offered) == 1:
        asked = translator.text("Do you mean {choice}? I am not sure.", choice=offered[0].label)
    else:
        asked = translator.text(QUESTIONS[topic])
    return Question(topic=topic, text=f"{asked} ({counter}. {skip})", choices=offered)
