"""Draws the examples that a compact transformer learns from, in an order that a seed decides."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.training.pairs import PairGroup, Pairs, TrainingPair
from advisor.training.transformer_sentences import (
    NamedSkill,
    dropped_words,
    first_sentence,
    made_up_sentence,
    now_and_then,
)

MADE_UP = "made_up"
"""The group of sentences that are put together here."""

ENGLISH_SHARES: Mapping[str, float] = {
    PairGroup.SENTENCE: 0.42,
    MADE_UP: 0.20,
    PairGroup.SKILL_DESCRIPTION: 0.12,
    PairGroup.SKILL_ALTERNATIVE: 0.14,
    PairGroup.OCCUPATION_ALTERNATIVE: 0.09,
    PairGroup.OCCUPATION_DESCRIPTION: 0.03,
}
"""How often an example of the English encoder is of each group."""

MULTILINGUAL_SHARES: Mapping[str, float] = {
    PairGroup.SKILL_ALTERNATIVE: 0.12,
    PairGroup.SKILL_LABEL: 0.14,
    PairGroup.SKILL_DESCRIPTION: 0.06,
    PairGroup.OCCUPATION_ALTERNATIVE: 0.22,
    PairGroup.OCCUPATION_LABEL: 0.12,
    PairGroup.OCCUPATION_DESCRIPTION: 0.05,
    PairGroup.GROUP_LABEL: 0.03,
    PairGroup.SENTENCE: 0.08,
    PairGroup.NATIONAL_TERM: 0.18,
}
"""How often an example of the multilingual encoder is of each group."""

FAVOURED: Mapping[LanguageCode, float] = {ENGLISH: 2.0, LanguageCode("da"): 1.5, LanguageCode("es"): 1.5}
"""Languages that are drawn more often than the square root of their number of pairs says."""

SKILLS_IN_A_SENTENCE = (1, 2, 2, 3, 4)
LEAST_SKILLS = 6
"""Occupations with fewer skills lend none to made-up sentences."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and the label that it should be found by."""

    text: str
    label: str
    concept: str
    """Of the label; URI."""

    meant: frozenset[str]
    """All concepts that the text expresses, the label's among them: none of these is a counter-example."""

    weight: float = 1.0


class ExampleSource(Protocol):
    """Gives examples without end; the same seed gives the same ones."""

    def batch(self, size: int) -> tuple[Example, ...]:
        """The next `size` examples, no two with a label of the same concept."""


class EnglishExamples:
    """Sentences with the skills in them, descriptions and alternative labels, all in English."""

    def __init__(self, pairs: Pairs, skills_of: Mapping[str, Sequence[NamedSkill]], *, seed: int) -> None:
        """Draw from these.

        Args:
            pairs: of `training.pairs`; those that are not English are left out.
            skills_of: for each occupation, skills that a job advertisement for it would name.
            seed: decides every choice.
        """
        self._random = random.Random(seed)  # noqa: S311 - no secret hangs on it
        self._made_up = _Deck([skills for skills in skills_of.values() if len(skills) >= LEAST_SKILLS], self._random)
        self._sentences = _Deck(_by_sentence(pairs[PairGroup.SENTENCE]), self._random)
        self._pairs = {
            group: _Deck([pair for pair in pairs[PairGroup(group)] if pair.is_english], self._random)
            for group in ENGLISH_SHARES
            if group not in (MADE_UP, PairGroup.SENTENCE)
        }

    def batch(self, size: int) -> tuple[Example, ...]:
        """The next `size` examples, no two with a label of the same concept."""
        return _without_repeats(self._next, size)

    def _next(self) -> Example:
        (group,) = self._random.choices(list(ENGLISH_SHARES), list(ENGLISH_SHARES.values()))
        if group == MADE_UP:
            skills = self._made_up.next()
            chosen = self._random.sample(list(skills), self._random.choice(SKILLS_IN_A_SENTENCE))
            target = self._random.choice(chosen)
            meant = frozenset(skill.uri for skill in chosen)
            return Example(made_up_sentence(chosen, self._random), target.preferred, target.uri, meant)
        if group == PairGroup.SENTENCE:
            return self._sentence()
        pair = self._pairs[group].next()
        text = pair.left
        if group == PairGroup.OCCUPATION_DESCRIPTION:
            text = first_sentence(text)
        elif group == PairGroup.SKILL_DESCRIPTION:
            text = dropped_words(first_sentence(text) if now_and_then(0.5, self._random) else text, self._random)
        return Example(text, pair.right, pair.concept, frozenset({pair.concept}))

    def _sentence(self) -> Example:
        """A sentence, a fifth of the time two in one, with one of its labels."""
        text, labels = self._sentences.next()
        if now_and_then(0.2, self._random):
            other, more = self._sentences.next()
            text, labels = f"{text} {other}", {**labels, **more}
        concept = self._random.choice(sorted(labels))
        return Example(dropped_words(text, self._random), labels[concept], concept, frozenset(labels))


class MultilingualExamples:
    """Pairs across languages; small languages are drawn more often than they have pairs."""

    def __init__(self, pairs: Pairs, *, seed: int) -> None:
        """Draw from these pairs; `seed` decides every choice."""
        self._random = random.Random(seed)  # noqa: S311 - no secret hangs on it
        self._decks: dict[str, dict[LanguageCode, _Deck[TrainingPair]]] = {}
        for group in MULTILINGUAL_SHARES:
            by_language: dict[LanguageCode, list[TrainingPair]] = {}
            for pair in pairs[PairGroup(group)]:
                by_language.setdefault(pair.left_language, []).append(pair)
            if by_language:
                self._decks[group] = {code: _Deck(found, self._random) for code, found in by_language.items()}

    def batch(self, size: int) -> tuple[Example, ...]:
        """The next `size` examples, no two with a label of the same concept."""
        return _without_repeats(self._next, size)

    def _next(self) -> Example:
        shares = [MULTILINGUAL_SHARES[group] for group in self._decks]
        (group,) = self._random.choices(list(self._decks), shares)
        decks = self._decks[group]
        sizes = [len(deck) ** 0.5 * FAVOURED.get(code, 1.0) for code, deck in decks.items()]
        (language,) = self._random.choices(list(decks), sizes)
        pair = decks[language].next()
        return Example(
            in_other_capitals(pair.left, self._random),
            pair.right,
            pair.concept,
            frozenset({pair.concept}),
            pair.weight,
        )


def in_other_capitals(text: str, draw: random.Random) -> str:
    """Now and then the text in capitals, in small letters or as a title: national registers write so."""
    (change,) = draw.choices((str, str.upper, str.lower, str.title), (0.82, 0.05, 0.10, 0.03))
    return change(text)


Card = TypeVar("Card")


class _Deck(Generic[Card]):
    """Cards in shuffled order, again from the start when all were drawn."""

    def __init__(self, cards: Sequence[Card], draw: random.Random) -> None:
        self._cards = list(cards)
        draw.shuffle(self._cards)
        self._next = 0

    def __len__(self) -> int:
        return len(self._cards)

    def next(self) -> Card:
        card = self._cards[self._next % len(self._cards)]
        self._next += 1
        return card


def _by_sentence(pairs: Iterable[TrainingPair]) -> list[tuple[str, dict[str, str]]]:
    """Each sentence once, with the labels of its skills by URI."""
    found: dict[str, dict[str, str]] = {}
    for pair in pairs:
        found.setdefault(pair.left, {})[pair.concept] = pair.right
    return list(found.items())


class _Drawing(Protocol):
    def __call__(self) -> Example: ...


TRIES = 50
"""Draws for each place of a batch before there are too few concepts to fill it."""


def _without_repeats(draw: _Drawing, size: int) -> tuple[Example, ...]:
    batch: dict[str, Example] = {}
    for _ in range(size * TRIES):
        example = draw()
        batch.setdefault(example.concept, example)
        if len(batch) == size:
            break
    return tuple(batch.values())
