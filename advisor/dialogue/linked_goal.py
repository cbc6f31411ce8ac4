"""What a message says about the goal, linked to concepts as far as possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from advisor.dialogue.message import PlainMessage
from advisor.dialogue.reading import FieldWords
from advisor.domain.ids import SkillUri
from advisor.domain.learner import Goal, RequestField
from advisor.domain.matching import ConceptMatch

MOST_NEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedGoal:
    """What a message says about the goal, linked as far as possible."""

    goal: Goal
    words: tuple[FieldWords, ...] = ()
    choices: tuple[ConceptMatch, ...] = ()
    """What else the words may have meant; empty when the link is sure."""

    near: tuple[ConceptMatch, ...] = ()
    """Skills that are a little like words that nothing surely means; not taken, only suggested."""

    unlinked: tuple[str, ...] = ()
    """Words of a skill behind which nothing was found."""

    def written_like(self, words: PlainMessage) -> Goal:
        """The goal with its words as the person wrote them."""
        parts = [words.as_written(part) for part in (self.goal.words or "").split(", ")]
        return replace(self.goal, words=", ".join(parts))

    def joined(self, more: LinkedGoal) -> LinkedGoal:
        """Both goals at once; what is in doubt of the first is asked about."""
        ours, theirs = self.goal, more.goal
        both = Goal(
            occupations=tuple(dict.fromkeys((*ours.occupations, *theirs.occupations))),
            skills=tuple(dict.fromkeys((*ours.skills, *theirs.skills))),
            qualification=ours.qualification or theirs.qualification,
            outcomes_of=tuple(dict.fromkeys((*ours.outcomes_of, *theirs.outcomes_of))),
            words=", ".join(words for words in (ours.words, theirs.words) if words) or None,
        )
        return LinkedGoal(
            goal=both,
            words=(*self.words, *more.words),
            choices=self.choices or more.choices,
            near=(*self.near, *more.near),
            unlinked=(*self.unlinked, *more.unlinked),
        )


def linked_skills(
    found: Sequence[tuple[str, ConceptMatch]], phrases: Sequence[str], takes: Callable[[ConceptMatch], bool]
) -> LinkedGoal:
    """The skills that are taken as a goal, and others as suggestions."""
    sure = [(phrase, match) for phrase, match in found if takes(match)]
    return LinkedGoal(
        goal=Goal(skills=tuple(SkillUri(match.id) for _, match in sure), words=", ".join(phrases)),
        words=tuple(FieldWords.behind(RequestField.GOAL_SKILLS, phrase, match) for phrase, match in sure),
        near=tuple(match for _, match in found if not takes(match))[:MOST_NEAR],
    )


def each_once(found: Sequence[tuple[str, ConceptMatch]]) -> tuple[tuple[str, ConceptMatch], ...]:
    """Each concept with the first phrase that it was found for."""
    return tuple({match.id: (phrase, match) for phrase, match in reversed(found)}.values())[::-1]
