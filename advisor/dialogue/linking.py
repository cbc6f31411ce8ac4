"""Turns phrases into concepts of the store, sure ones taken, doubtful ones offered as choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from advisor.dialogue.certainty import (
    CERTAIN,
    close,
    is_certain,
    is_clear,
    is_likely,
    is_skill_taken,
    is_taken,
    likeliest_skill,
    names_part,
    standing,
)
from advisor.dialogue.lexicon import WorkWords
from advisor.dialogue.linked_goal import LinkedGoal, each_once, linked_skills
from advisor.dialogue.name_forms import base_forms, skill_name, work_forms
from advisor.dialogue.phrases import Phrases, bare_name
from advisor.dialogue.reading import FieldWords
from advisor.domain.ids import OccupationUri, QualificationId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Goal, RequestField
from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import is_named
from advisor.ports import ConceptLinker

MOST_CHOICES = 4
MOST_SKILLS_PER_MESSAGE = 12
MOST_SENTENCES, SKILLS_OF_A_SENTENCE = 8, 3
MOST_SKILLS_COMPARED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """The linker together with the languages of a conversation."""

    linker: ConceptLinker
    words: WorkWords
    label_language: LanguageCode

    def work(self, phrase: str, *, place_of_work: bool) -> tuple[ConceptMatch, ...]:
        """Occupations behind a phrase; for present work also read as a place, "warehouse" as "warehouse worker"."""
        found: tuple[ConceptMatch, ...] = ()
        for forms in work_forms(phrase, self.words, place_of_work=place_of_work):
            rankings = (
                self.linker.occupations(form, language=self.label_language, limit=MOST_CHOICES) for form in forms
            )
            found = _best_of((found, *rankings))
            if found and is_certain(found[0]):
                break
        return found

    def present_work(self, phrase: str, *, place_of_work: bool, is_told: bool = True) -> tuple[ConceptMatch, ...]:
        """The occupation behind a phrase, or those of its parts, as in "a cook and a waiter"."""
        whole = self.work(phrase, place_of_work=place_of_work)
        parts = self._parts(phrase)
        if len(parts) > 1 and not (whole and is_certain(whole[0])):
            best = [matches[0] for part in parts if (matches := self.work(part, place_of_work=place_of_work))]
            sure = [match for match in best if is_certain(match)]
            if sure:
                return tuple({match.id: match for match in sure}.values())
        in_english = self.label_language == ENGLISH
        return tuple(match for match in whole[:1] if is_likely(match, in_english=in_english, is_told=is_told))

    def skill(self, phrase: str) -> ConceptMatch | None:
        """The best skill behind a phrase, if any is like it."""
        name = skill_name(phrase, self.words, self.label_language)
        if name is not None:
            found = self.linker.skills(name, language=self.label_language, limit=1)
            if found and found[0].matched_text.casefold() == name.casefold():
                return found[0]  # else the store has no such skill
        forms = base_forms(phrase, self.words)
        return likeliest_skill(
            _best_of(
                self.linker.skills(form, language=self.label_language, limit=MOST_SKILLS_COMPARED) for form in forms
            )
        )

    def skills(self, phrases: Sequence[str]) -> tuple[tuple[str, ConceptMatch], ...]:
        """The skill of each phrase behind which one is sure, each once, with the phrase."""
        every = ((phrase, self.skill(phrase)) for phrase in phrases[:MOST_SKILLS_PER_MESSAGE])
        found = [
            (phrase, match) for phrase, match in every if match is not None and is_skill_taken(match, is_told=True)
        ]
        return each_once(found)

    def goal(self, phrases: Phrases) -> LinkedGoal | None:
        """The goals that a message states with a marker, all at once; `None` when it states none.

        The first is taken with what is in doubt about it, others only where they are sure.
        """
        first = self._first_goal(phrases)
        if phrases.goal_outcomes:
            outcomes = self._outcomes_goal(phrases.goal_outcomes)
            first = outcomes.joined(first) if first and first.goal.is_linked else outcomes
        if first is None or not first.goal.is_linked:
            return first
        if phrases.goal_work and (first.goal.occupations or first.goal.qualification or first.goal.outcomes_of):
            begun = 1 if first.goal.occupations else 0
            for phrase in phrases.goal_work[begun:]:
                first = first.joined(self._sure_work(phrase))
        if phrases.goal_skills and not first.goal.skills:
            first = first.joined(self._skills_goal(phrases.goal_skills))
        return first

    def _first_goal(self, phrases: Phrases) -> LinkedGoal | None:
        if phrases.goal_qualification:
            award = self._qualification_goal(phrases.goal_qualification[0])
            if award:
                return award
        if phrases.goal_work:
            linked = self._work_goal(phrases.goal_work[0])
            if linked.goal.is_linked:
                return linked
            other = self.open_goal(phrases.goal_work, is_told=False)
            return other if other.goal.is_linked else linked
        if phrases.goal_skills:
            return self._skills_goal(phrases.goal_skills)
        wishes = (*phrases.goal_qualification, *phrases.goal_open)
        return self.open_goal(wishes) if wishes else None

    def _sure_work(self, phrase: str) -> LinkedGoal:
        """Another occupation that the message names, where it is sure which."""
        linked = self._work_goal(phrase)
        matches = self.work(phrase, place_of_work=False)
        is_named = bool(matches) and not linked.choices and is_certain(matches[0])
        return linked if is_named or len(linked.goal.occupations) > 1 else LinkedGoal(goal=Goal())

    def _outcomes_goal(self, phrases: Sequence[str]) -> LinkedGoal:
        """The qualifications whose outcomes are to be reached, the best of each phrase."""
        found = [(phrase, matches) for phrase in phrases if (matches := self._awards(phrase))]
        return LinkedGoal(
            goal=Goal(
                outcomes_of=tuple(dict.fromkeys(QualificationId(matches[0].id) for _, matches in found)),
                words=", ".join(phrases),
            ),
            words=tuple(FieldWords.behind(RequestField.GOAL_OUTCOMES, phrase, matches[0]) for phrase, matches in found),
            choices=next((() if is_clear(matches) else close(matches) for _, matches in found), ()),
        )

    def sentence_goal(self, sentences: Sequence[str]) -> LinkedGoal:
        """A goal told in whole sentences: the sure skills of each, and those that are near as suggestions.

        A sentence says more than the name of a skill, so it is not told how near the two are.
        """
        found: dict[str, tuple[str, ConceptMatch]] = {}
        for sentence in sentences[:MOST_SENTENCES]:
            for match in self.linker.skills(sentence, language=self.label_language, limit=SKILLS_OF_A_SENTENCE):
                if match.id not in found or standing(match) > standing(found[match.id][1]):
                    found[match.id] = (sentence, replace(match, level=None))
        return linked_skills(list(found.values()), sentences, lambda match: is_taken(match, is_told=False))

    def open_goal(self, phrases: Sequence[str], *, is_told: bool = True) -> LinkedGoal:
        """A goal without a marker: the phrase, and its reading as award, work or skill, that is most alike.

        What other phrases certainly name is a goal too. `is_told`: the person says that something of the kind is meant.
        """
        every = [self._any_goal(phrase, is_told=is_told) for phrase in phrases]
        linked = sorted((one for one in every if one[1].goal.is_linked), key=lambda one: -one[0])
        if not linked:
            asked = next((goal for _, goal in every if goal.choices), LinkedGoal(goal=Goal()))
            return replace(asked, goal=Goal(words=", ".join(phrases)))
        goal = linked[0][1]
        for similarity, more in linked[1:]:
            if similarity >= CERTAIN and not more.goal.qualification:
                goal = goal.joined(more)
        return goal

    def _any_goal(self, phrase: str, *, is_told: bool) -> tuple[float, LinkedGoal]:
        """The reading of a phrase that is most alike; of a list that is no name those of its parts.

        A clause without a marker of which only a part is a skill is a story, and no list.
        """
        whole = self._one_goal(phrase, is_told=is_told)
        parts = self._parts(phrase)
        if len(parts) <= 1 or whole[0] >= 1:
            return whole
        each = [self._one_goal(bare_name(part, self.words), is_told=is_told) for part in parts]
        linked = [one for one in each if one[1].goal.is_linked]
        every = len(linked) == len(parts)
        names_each = every and sum(one[0] for one in linked) >= whole[0] * len(parts)
        is_list = names_each or self._leaves_out(phrase, whole[1]) or not whole[1].goal.is_linked
        is_story = not (every or is_told or any(more.goal.occupations for _, more in linked))
        if not linked or not is_list or is_story:
            return whole
        goal = linked[0][1]
        for _, more in linked[1:]:
            goal = goal.joined(more)
        unlinked = tuple(part for part, one in zip(parts, each, strict=True) if not one[1].goal.is_linked)
        return max(similarity for similarity, _ in linked), replace(goal, unlinked=(*goal.unlinked, *unlinked))

    def _parts(self, phrase: str) -> list[str]:
        """The parts of a list."""
        return [part.strip() for part in self.words.and_words.split(phrase) if part.strip()]

    def _leaves_out(self, phrase: str, goal: LinkedGoal) -> bool:
        """Whether the skill that a list was taken for is only what a part of it names."""
        skill = self.skill(phrase) if goal.goal.skills else None
        return skill is not None and names_part(skill)

    def _one_goal(self, phrase: str, *, is_told: bool) -> tuple[float, LinkedGoal]:
        """One name read as work, skill or award, whichever it is most alike; an occupation called so is no other."""
        work = self.work(phrase, place_of_work=False)
        best_work = standing(work[0]) if work else 0.0
        if work and is_named(work[0]):
            return best_work, self._work_goal(phrase, is_told=is_told)
        skill = self.skill(phrase)
        best_skill = standing(skill) if skill else 0.0
        award = self._awards(phrase)
        best_award = standing(award[0]) if award and is_certain(award[0]) else 0.0  # likeness is no probability
        if best_award > max(best_work, best_skill):
            return best_award, self._qualification_goal(phrase) or LinkedGoal(goal=Goal(words=phrase))
        if best_skill > best_work:
            return best_skill, self._skills_goal((phrase,), is_told=is_told)
        return best_work, self._work_goal(phrase, is_told=is_told)

    def _awards(self, phrase: str) -> tuple[ConceptMatch, ...]:
        forms = base_forms(phrase, self.words)
        return _best_of(
            self.linker.qualifications(form, language=self.label_language, limit=MOST_CHOICES) for form in forms
        )

    def _qualification_goal(self, phrase: str) -> LinkedGoal | None:
        matches = self._awards(phrase)
        if not matches:
            return None
        return LinkedGoal(
            goal=Goal(qualification=QualificationId(matches[0].id), words=phrase),
            words=(FieldWords.behind(RequestField.GOAL_QUALIFICATION, phrase, matches[0]),),
            choices=() if is_clear(matches) else close(matches),
        )

    def _work_goal(self, phrase: str, *, is_told: bool = True) -> LinkedGoal:
        matches, is_sure_which = self._either(phrase)
        several = self._each(phrase, matches)
        if not matches and not several:
            return LinkedGoal(goal=Goal(words=phrase))
        taken = several or self._taken(phrase, matches, is_told=is_told)
        return LinkedGoal(
            goal=Goal(occupations=tuple(OccupationUri(match.id) for match in taken), words=phrase),
            words=tuple(FieldWords.behind(RequestField.GOAL_OCCUPATIONS, phrase, match) for match in taken),
            choices=() if several or is_sure_which else matches,
        )

    def _taken(self, phrase: str, matches: Sequence[ConceptMatch], *, is_told: bool) -> tuple[ConceptMatch, ...]:
        """What is taken without an answer: the first if it is sure, of alternatives each that is."""
        among = matches if self.words.or_words.search(phrase) else matches[:1]
        return tuple(match for match in among if is_taken(match, is_told=is_told))

    def _each(self, phrase: str, whole: Sequence[ConceptMatch]) -> tuple[ConceptMatch, ...]:
        """Of "a cook and a waiter" both, where both are sure and the whole is no name of its own."""
        parts = self._parts(phrase)
        is_one_name = bool(whole) and is_certain(whole[0])
        if len(parts) <= 1 or is_one_name or self.words.or_words.search(phrase):
            return ()
        best = [
            matches[0] for part in parts if (matches := self.work(bare_name(part, self.words), place_of_work=False))
        ]
        each = {match.id: match for match in best if is_certain(match)}
        return tuple(each.values()) if len(each) == len(parts) else ()

    def _either(self, phrase: str) -> tuple[tuple[ConceptMatch, ...], bool]:
        """Occupations behind a phrase and whether the first is sure; of "a nurse or a midwife" one for each part."""
        whole = self.work(phrase, place_of_work=False)
        parts = [part.strip() for part in self.words.or_words.split(phrase) if part.strip()]
        if len(parts) > 1 and not (whole and is_certain(whole[0])):
            names = [bare_name(part, self.words) for part in parts]
            best = [matches[0] for name in names if (matches := self.work(name, place_of_work=False))]
            each = tuple({match.id: match for match in best}.values())
            if each:
                return each, len(each) == 1
        return close(whole), is_clear(whole) if whole else False

    def _skills_goal(self, phrases: Sequence[str], *, is_told: bool = True) -> LinkedGoal:
        every = [(phrase, self.skill(phrase)) for phrase in phrases[:MOST_SKILLS_PER_MESSAGE]]
        found = each_once([(phrase, match) for phrase, match in every if match])
        linked = linked_skills(found, phrases, lambda match: is_skill_taken(match, is_told=is_told))
        return replace(linked, unlinked=tuple(phrase for phrase, match in every if match is None))


def _best_of(rankings: Iterable[tuple[ConceptMatch, ...]]) -> tuple[ConceptMatch, ...]:
    """The best of several forms of a phrase; no more forms are looked up once one is certain."""
    best: dict[str, ConceptMatch] = {}
    for ranking in rankings:
        for match in ranking:
            if match.id not in best or standing(match) > standing(best[match.id]):
                best[match.id] = match
        if ranking and is_certain(ranking[0]):
            break
    return tuple(sorted(best.values(), key=lambda match: -standing(match))[:MOST_CHOICES])  # ties as they were ranked
