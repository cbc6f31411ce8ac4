"""The words of a message from which nothing was read yet, and whether something stands there and is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from advisor.dialogue.amounts import money_in
from advisor.dialogue.hours import hours_in
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_cues import CLAUSE_ENDS, NEGATIONS
from advisor.dialogue.message import plain
from advisor.dialogue.phrases import EDGES

Span = tuple[int, int]

WORDS_BEFORE, WORDS_AFTER = 10, 3
"""How near a negation stands to what it takes back."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


class OpenWords:
    """A message in small letters with the parts that are spoken for."""

    def __init__(self, text: str, lexicon: Lexicon, *, read: Iterable[str]) -> None:
        """Nothing else may be read from the words in `read`, nor from wages, prices and hours of a job."""
        self.text = text
        self._lexicon = lexicon
        self._taken: list[Span] = []
        for words in read:
            small = plain(words).text
            start = text.find(small) if small else -1
            if start >= 0:
                self._taken.append((start, start + len(small)))
        for hours in hours_in(text, lexicon, bare=True):
            if not hours.is_for_study:
                self._taken.append((hours.match.start(), hours.end))
        for money in money_in(text, lexicon):
            if not money.is_budget:
                self._taken.append((money.match.start(), money.end))

    def left(self) -> str:
        """What is not taken."""
        characters = list(self.text)
        for start, end in self._taken:
            characters[start:end] = " " * (end - start)
        return "".join(characters)

    def place_of(self, words: str) -> Span | None:
        """Where these very words stand and are free; `None` where they stand nowhere."""
        small = plain(words).text.strip(EDGES)
        if not small:
            return None
        for match in re.finditer(rf"(?<!\w){re.escape(small)}(?!\w)", self.text):
            if all(match.end() <= start or end <= match.start() for start, end in self._taken):
                return match.span()
        return None

    def take(self, place: Span) -> None:
        """Leave these words to what was read from them."""
        self._taken.append(place)

    def is_taken_back(self, place: Span) -> bool:
        """Whether a negation stands near, in the same clause."""
        before = CLAUSE_ENDS.split(self.text[: place[0]])[-1]
        after = CLAUSE_ENDS.split(self.text[place[1] :])[0]
        near = (*_WORD.findall(before)[-WORDS_BEFORE:], *_WORD.findall(after)[:WORDS_AFTER])
        patterns = [NEGATIONS["en"]]
        if self._lexicon.language in NEGATIONS:
            patterns.append(NEGATIONS[self._lexicon.language])
        return any(pattern.fullmatch(word) for word in near for pattern in patterns)
