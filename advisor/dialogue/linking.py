"""Turns phrases into concepts of the store, sure ones taken, doubtful ones offered as choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.phrases import Phrases, base_forms
from advisor.domain.ids import OccupationUri, QualificationId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, RequestField
from advisor.domain.matching import ConceptMatch
from advisor.ports import ConceptLinker

SURE = 0.85
"""Similarity from which a link is taken without asking."""

CLEAR_LEAD = 0.08
"""Least lead over the second best for a less sure link to be taken without asking."""

MOST_CHOICES = 4
MOST_SKILLS_PER_MESSAGE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedGoal:
    """What a message says about the goal, linked as far as possible."""

    goal: Goal
    words: tuple[tuple[RequestField, str], ...] = ()
    choices: tuple[ConceptMatch, ...] = ()
    """What else the words may have meant; empty when the link is sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """The linker together with the languages of a conversation."""

    linker: ConceptLinker
    lexicon: Lexicon
    label_language: LanguageCode

    def work(self, phrase: str, *, place_of_work: bool) -> tuple[ConceptMatch, ...]:
        """Occupations behind a phrase; for present work also read as a place, "warehouse" as "warehouse worker"."""
        forms = list(base_forms(phrase, self.lexicon))
        if place_of_work and self.lexicon.worker_suffix:
            forms.append(phrase.rstrip("s") + self.lexicon.worker_suffix)
        return _best_of(
            self.linker.occupations(form, language=self.label_language, limit=MOST_CHOICES) for form in forms
        )

    def skill(self, phrase: str) -> ConceptMatch | None:
        """The best skill behind a phrase, if any is like it."""
        return next(iter(self.linker.skills(phrase, language=self.label_language, limit=1)), None)

    def skills(self, phrases: Sequence[str]) -> tuple[ConceptMatch, ...]:
        """The best skill of each phrase, each once."""
        found = [match for phrase in phrases[:MOST_SKILLS_PER_MESSAGE] if (match := self.skill(phrase))]
        return tuple({match.id: match for match in found}.values())

    def goal(self, phrases: Phrases) -> LinkedGoal | None:
        """The goal that a message states; `None` when it states none."""
        if phrases.goal_qualification:
            linked = self._qualification_goal(phrases.goal_qualification[0])
            if linked:
                return linked
        if phrases.goal_work:
            return self._work_goal(phrases.goal_work[0])
        if phrases.goal_skills:
            return self._skills_goal(phrases.goal_skills)
        if phrases.goal_qualification:
            return self.open_goal(phrases.goal_qualification[0])
        return None

    def open_goal(self, phrase: str) -> LinkedGoal:
        """A goal without a marker: whichever of qualification, occupation and skill is most alike."""
        qualification = self.linker.qualifications(phrase, language=self.label_language, limit=1)
        work = self.work(phrase, place_of_work=False)
        skill = self.skill(phrase)
        best_work = work[0].similarity if work else 0.0
        if qualification and qualification[0].similarity > max(best_work, skill.similarity if skill else 0.0):
            return self._qualification_goal(phrase) or LinkedGoal(goal=Goal(words=phrase))
        if skill and skill.similarity > best_work:
            return self._skills_goal(tuple(p.strip() for p in self.lexicon.and_words.split(phrase) if p.strip()))
        return self._work_goal(phrase) if work else LinkedGoal(goal=Goal(words=phrase))

    def _qualification_goal(self, phrase: str) -> LinkedGoal | None:
        matches = self.linker.qualifications(phrase, language=self.label_language, limit=MOST_CHOICES)
        if not matches:
            return None
        goal = Goal(qualification=QualificationId(matches[0].id), words=phrase)
        return LinkedGoal(
            goal=goal,
            words=((RequestField.GOAL_QUALIFICATION, phrase),),
            choices=() if is_clear(matches) else matches,
        )

    def _work_goal(self, phrase: str) -> LinkedGoal:
        matches = self.work(phrase, place_of_work=False)
        if not matches:
            return LinkedGoal(goal=Goal(words=phrase))
        return LinkedGoal(
            goal=Goal(occupations=(OccupationUri(matches[0].id),), words=phrase),
            words=((RequestField.GOAL_OCCUPATIONS, phrase),),
            choices=() if is_clear(matches) else matches,
        )

    def _skills_goal(self, phrases: Sequence[str]) -> LinkedGoal:
        skills = self.skills(phrases)
        words = ", ".join(phrases)
        return LinkedGoal(
            goal=Goal(skills=tuple(SkillUri(match.id) for match in skills), words=words),
            words=tuple((RequestField.GOAL_SKILLS, match.words) for match in skills),
        )


def is_clear(matches: Sequence[ConceptMatch]) -> bool:
    """Whether the first of these can be taken without asking."""
    return (
        len(matches) == 1
        or matches[0].similarity >= SURE
        or matches[0].similarity - matches[1].similarity >= CLEAR_LEAD
    )


def _best_of(rankings: Iterable[tuple[ConceptMatch, ...]]) -> tuple[ConceptMatch, ...]:
    best: dict[str, ConceptMatch] = {}
    for ranking in rankings:
        for match in ranking:
            if match.id not in best or match.similarity > best[match.id].similarity:
                best[match.id] = match
    return tuple(sorted(best.values(), key=lambda match: (-match.similarity, match.id))[:MOST_CHOICES])
