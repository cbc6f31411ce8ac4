"""Which words of a sentence are also in a name of a skill, so that they can be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TargetSkill

WORD = re.compile(r"[^\W\d_]+")

SHORTEST, SHORTEST_STEM = 3, 4
"""Letters of a word that is compared at all, and of a stem that two words share."""

SHORTEST_HEAD, SHORTEST_PART = 5, 6
"""Letters of a word with which a compound begins, and of one that is anywhere in it: "train" is not in "constraint"."""

LONG, LONGEST_ENDING = 9, 6
"""Words of so many letters may differ in one letter more of their stem; and how long an ending may be.

No ending is longer than its stem: "state" is not in "statistics"."""

_EMPTY = (
    "and are the for with from into onto that this their your its use uses using used",
    "und der die das den dem des mit für von zur zum ein eine einen einer",
    "les des une aux pour avec dans sur par",
    "sekä että tai",
    "los las del para con una por",
    "och för med som att den det",
)
EMPTY_WORDS = frozenset(word for line in _EMPTY for word in line.split())
"""Words of English, German, French, Finnish, Spanish and Swedish that say nothing of what a sentence is about."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence."""

    text: str
    matches: bool


def marked(sentence: str, names: Sequence[str]) -> tuple[Piece, ...]:
    """The sentence in pieces, whole words that match the best name apart; together they are the sentence.

    The best name is the one of which the greatest share of words is found, of equal ones that with more words, then
    the first. Words match that share their stem, or of which one is part of the other, a compound.
    """
    words = {word for word in WORD.findall(sentence.casefold()) if _says_something(word)}
    best: tuple[float, int] = (0.0, 0)
    found: frozenset[str] = frozenset()
    for name in names:
        asked = {word for word in WORD.findall(name.casefold()) if _says_something(word)}
        hits = frozenset(word for word in words if any(alike(word, one) for one in asked))
        covered = sum(any(alike(word, one) for word in words) for one in asked)
        rank = (covered / len(asked), covered) if asked else (0.0, 0)
        if rank > best:
            best, found = rank, hits
    return tuple(_pieces(sentence, found))


def words_in_common(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The words that match, each once, as the sentence writes them."""
    first = {piece.text.casefold(): piece.text for piece in reversed(pieces) if piece.matches}
    return tuple(reversed(first.values()))


def names_of(target: TargetSkill, *languages: LanguageCode | None) -> tuple[str, ...]:
    """The label, then all names in these languages, each once."""
    names = [target.label]
    if target.names is not None:
        for language in languages:
            if language is not None and language in target.names.preferred:
                names += [target.names.preferred[language], *target.names.alternative.get(language, ())]
    return tuple(dict.fromkeys(names))


def alike(word: str, other: str) -> bool:
    """Whether two words in lower case have the same stem, or the one is part of the other."""
    shorter, longer = sorted((word, other), key=len)
    if shorter == longer:
        return True
    if len(shorter) < SHORTEST_STEM:
        return False
    begins = len(shorter) >= SHORTEST_HEAD and longer.startswith(shorter)
    if begins or (len(shorter) >= SHORTEST_PART and shorter in longer):
        return True
    shared = _shared_letters(shorter, longer)
    slack = 1 if len(shorter) < LONG else 2
    return shared >= max(SHORTEST_STEM, len(shorter) - slack) and len(longer) - shared <= min(shared, LONGEST_ENDING)


def _shared_letters(word: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = zip(word, other, strict=False)
    return next((place for place, (one, two) in enumerate(pairs) if one != two), min(len(word), len(other)))


def _says_something(word: str) -> bool:
    return len(word) >= SHORTEST and word not in EMPTY_WORDS


def _pieces(sentence: str, found: frozenset[str]) -> Iterator[Piece]:
    end = 0
    for match in WORD.finditer(sentence):
        if match[0].casefold() in found:
            if match.start() > end:
                yield Piece(sentence[end : match.start()], matches=False)
            yield Piece(match[0], matches=True)
            end = match.end()
    if end < len(sentence):
        yield Piece(sentence[end:], matches=False)
