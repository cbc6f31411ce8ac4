"""Patterns that are compiled when they are first used: the lexicons hold hundreds, and a message needs one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast


class _Pattern:
    """Stands for a compiled pattern; compiles it when the first thing is asked of it, and then asks that."""

    def __init__(self, text: str, flags: int | re.RegexFlag) -> None:
        self._text, self._flags = text, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        if name.startswith("__"):  # copying and the like ask for these; nothing is compiled for them
            raise AttributeError(name)
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)  # the next time it is there at once
        return found


def pattern(text: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """A pattern like one of `re.compile`, but for the time that it takes: an error shows when it is first used."""
    return cast("re.Pattern[str]", _Pattern(text, flags))


def any_of(words: Iterable[str]) -> str:
    """A pattern of the longest of `words` that stands there, as a tree of beginnings.

    It matches what the words with `|` between them match, longest first, and is a fraction of that in length: hundreds
    of Finnish number words stand three times in one pattern, and compiling them took seconds.

    Raises:
        ValueError: there is no word, or an empty one.
    """
    tree: dict[str, Any] = {}
    for word in sorted(set(words)):
        if not word:
            raise ValueError("an empty word matches everywhere: leave it out")
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}  # a word ends here
    if not tree:
        raise ValueError("no words were given: a pattern of none cannot match; use NEVER for that")
    return f"(?:{_branches(tree)})"


def _branches(tree: dict[str, Any]) -> str:
    tails: dict[str, list[str]] = {}
    for letter, below in tree.items():
        if letter:
            tails.setdefault(_branches(below), []).append(letter)
    ways = [f"{_one_of(letters)}{tail}" for tail, letters in tails.items()]
    if "" not in tree:
        return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
    return f"(?:{'|'.join(ways)})?" if ways else ""


def _one_of(letters: list[str]) -> str:
    return re.escape(letters[0]) if len(letters) == 1 else f"[{''.join(re.escape(letter) for letter in letters)}]"
