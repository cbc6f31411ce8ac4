"""The goal that a message states, and how it joins what was wanted before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from advisor.dialogue.linked_goal import LinkedGoal
from advisor.dialogue.linking import Linking
from advisor.dialogue.message import PlainMessage
from advisor.dialogue.phrases import Phrases
from advisor.dialogue.reading import FieldWords
from advisor.domain.conversation import Topic
from advisor.domain.ids import OccupationUri, QualificationId
from advisor.domain.learner import Goal, RequestField
from advisor.domain.matching import ConceptMatch

SHORTEST_TOLD_WORDS = 4
"""Words of a sentence that may tell a goal; fewer are a name, which was looked up before."""

FEWEST_WORDS_OF_A_WISH = 8
"""From here on a sentence that says what the person would like and links to nothing is answered as a goal."""


def stated_goal(
    phrases: Phrases, linking: Linking, text: str, *, before: Goal, asked: Topic | None, has_read: bool
) -> LinkedGoal | None:
    """The goal of a message; `None` when it states none.

    Words without a marker that link to nothing count only where the message said nothing else. A goal told in whole
    sentences is read when no phrase of them is the name of anything.

    Args:
        phrases: of the message, by role.
        linking: finds concepts.
        text: the message in small letters without what was read as limits.
        before: the goal so far.
        asked: topic of the question that this message may answer.
        has_read: whether anything else was understood.
    """
    goal = _named_goal(phrases, linking, before=before, asked=asked, has_read=has_read)
    if (goal is not None and (goal.goal.is_linked or goal.near)) or before.is_linked:
        return goal
    told = _told_sentences(text, linking, is_asked=asked in (Topic.GOAL, Topic.WHICH_OCCUPATION))
    if not told:
        return goal
    linked = linking.sentence_goal(told)
    if linked.goal.is_linked or linked.near:
        return linked
    tells_a_wish = not has_read and any(len(sentence.split()) >= FEWEST_WORDS_OF_A_WISH for sentence in told)
    return linked if goal is None and tells_a_wish else goal  # then the words are named as not understood


def _named_goal(
    phrases: Phrases, linking: Linking, *, before: Goal, asked: Topic | None, has_read: bool
) -> LinkedGoal | None:
    goal = linking.goal(phrases)
    if goal is not None:
        return goal
    if asked in (Topic.GOAL, Topic.WHICH_OCCUPATION):
        return linking.open_goal(phrases.rest) if phrases.rest else None
    if not phrases.bare or before.is_linked:
        return None
    goal = linking.open_goal(phrases.bare, is_told=False)
    return goal if goal.goal.is_linked or not has_read else None


def _told_sentences(text: str, linking: Linking, *, is_asked: bool) -> tuple[str, ...]:
    """Sentences that say what the person would like; all of them where that was the question."""
    words = linking.words
    sentences = (" ".join(part.split()) for part in re.split(r"[;.!?\n]+", text))
    return tuple(
        sentence
        for sentence in sentences
        if len(sentence.split()) >= SHORTEST_TOLD_WORDS
        and (is_asked or words.wishing.search(sentence))
        and not words.exploring.search(sentence)
    )


def merged(before: Goal, new: Goal, *, adds: bool) -> Goal:
    """A new occupation or qualification takes the place of the old goal, unless the person adds it; skills are added.

    Advertisements stay in any case: their text is not easily said again, and one press takes them out.
    """
    if not new.is_linked and before.is_linked:
        return before
    names_more = bool(new.occupations or new.qualification or new.outcomes_of)
    if names_more and not adds:
        return replace(new, advertisements=before.advertisements)
    return replace(
        before,
        occupations=tuple(dict.fromkeys((*before.occupations, *new.occupations))),
        skills=tuple(dict.fromkeys((*before.skills, *new.skills))),
        qualification=new.qualification or before.qualification,
        outcomes_of=tuple(dict.fromkeys((*before.outcomes_of, *new.outcomes_of))),
        words=new.words,
    )


def with_chosen(
    goal: Goal, chosen: Sequence[ConceptMatch], choices: Sequence[ConceptMatch], words: PlainMessage
) -> tuple[Goal, list[FieldWords]]:
    """The goal with what was chosen in the place of what was doubtful; without it when none of the choices fits."""
    picked = [match.id for match in chosen]
    ids = {offered.id for offered in choices}
    if goal.qualification in ids:
        field = RequestField.GOAL_QUALIFICATION
        goal = replace(goal, qualification=QualificationId(picked[0]) if picked else None)
    elif ids & set(goal.outcomes_of):
        field = RequestField.GOAL_OUTCOMES
        goal = replace(goal, outcomes_of=tuple(map(QualificationId, _exchanged(goal.outcomes_of, ids, picked))))
    else:
        field = RequestField.GOAL_OCCUPATIONS
        goal = replace(goal, occupations=tuple(map(OccupationUri, _exchanged(goal.occupations, ids, picked))))
    if not picked:
        return (goal if goal.is_linked else Goal()), []
    return goal, [FieldWords(field=field, words=words.text, value=value) for value in picked]


def _exchanged(values: Sequence[str], doubtful: set[str], picked: Sequence[str]) -> list[str]:
    """The values with those picked where the first doubtful one stood, and the others of those offered gone."""
    place = next((number for number, value in enumerate(values) if value in doubtful), len(values))
    before = [value for value in values[:place] if value not in doubtful]
    after = [value for value in values[place:] if value not in doubtful]
    return list(dict.fromkeys((*before, *picked, *after)))
