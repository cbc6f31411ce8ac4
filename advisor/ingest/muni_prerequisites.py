"""Masaryk University's prerequisite expressions, such as `předp. (IB111 || IB001) && !NOW(PB162)`, as trees of courses.

A course id is required only where the expression cannot be true without it: negated ids are exclusions, and an
alternative to a condition of another kind (the teacher's consent, a programme, a form of study) requires nothing that
we can check.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite

PREFIX = "předp."
"""Czech abbreviation of 'prerequisite', which opens every expression."""

_CONDITIONS_WITHOUT_COURSE = frozenset({"souhlas", "pov_tv"})
"""Words that are no course codes: the teacher's consent, and registration for compulsory physical education."""

_TOKEN = re.compile(r"\s*(&&|\|\||[!(),]|[^\s!(),&|]+)")


_IN_WORDS = (
    (r"bozp_ok\s*\(\s*[^()]*\)", "the university's safety training"),
    (r"(?:nowany|now)\s*\(\s*([^()]*?)\s*\)", r"\1 taken at the same time"),
    (r"obor\s*\(\s*([^()]*?)\s*\)", r"field of study \1"),
    (r"program\s*\(\s*([^()]*?)\s*\)", r"study programme \1"),
    (r"fakulta\s*\(\s*([^()]*?)\s*\)", r"faculty \1"),
    (r"forma\s*\(\s*([^()]*?)\s*\)", r"form of study \1"),
    (r"typ_studia\s*\(\s*([^()]*?)\s*\)", r"type of study \1"),
    (r"semestr\s*\(\s*([^()]*?)\s*\)", r"semester \1"),
    (r"rocnik\s*\(\s*([^()]*?)\s*\)", r"year of study \1"),
    (r"kredity_min\s*\(\s*([^()]*?)\s*\)", r"at least \1 credits"),
    (r"\bsouhlas\b", "the teacher's consent"),
    (r"\s*&&\s*", " and "),
    (r"\s*\|\|\s*", " or "),
    (r"!\s*", "not "),
)
"""The expression language of the university's catalogue, word by word."""


def in_words(text: str) -> str:
    """An expression with or without the opening `předp.` as people can read it; course codes stay as they are."""
    words = text.removeprefix(PREFIX).strip()
    for pattern, instead in _IN_WORDS:
        words = re.sub(pattern, instead, words, flags=re.IGNORECASE)
    parts = [" ".join(part.split()) for part in words.split(" and ")]
    return " and ".join(dict.fromkeys(parts))


@dataclass(frozen=True, slots=True)
class ReadExpression:
    """What an expression asks for."""

    tree: Prerequisite | None
    """Courses that must be completed; `None` where no course is strictly needed."""

    is_complete: bool
    """Whether `tree` says everything that the expression says."""


_NOTHING = ReadExpression(None, is_complete=False)
_UNREADABLE = _NOTHING


class _SyntaxError(Exception):
    """The expression is not of the grammar that we know."""


def read_expression(text: str, spec_id: Callable[[str], SpecId]) -> ReadExpression:
    """Read an expression; one that cannot be read asks for nothing that we know, and is not complete.

    Args:
        text: with or without the opening `předp.`
        spec_id: the id of a course from its code, such as `IB111` or `PřF:M1110`.
    """
    words = text.removeprefix(PREFIX).strip()
    tokens = [match.group(1) for match in _TOKEN.finditer(words)]
    parser = _Parser(tokens, spec_id)
    try:
        result = parser.alternatives()
        parser.expect_end()
    except _SyntaxError:
        return _UNREADABLE
    return result


class _Parser:
    """Recursive descent: alternatives of conjunctions of (negated) terms; `&&` binds tighter than `||`."""

    def __init__(self, tokens: list[str], spec_id: Callable[[str], SpecId]) -> None:
        self._tokens = tokens
        self._position = 0
        self._spec_id = spec_id

    def alternatives(self) -> ReadExpression:
        parts = [self._conjunction()]
        while self._take("||"):
            parts.append(self._conjunction())
        if len(parts) == 1:
            return parts[0]
        trees = [part.tree for part in parts if part.tree is not None]
        if len(trees) < len(parts):
            return _NOTHING
        return ReadExpression(_combined(1, trees), all(part.is_complete for part in parts))

    def expect_end(self) -> None:
        if self._position < len(self._tokens):
            raise _SyntaxError

    def _conjunction(self) -> ReadExpression:
        parts = [self._term()]
        while self._take("&&"):
            parts.append(self._term())
        trees = [part.tree for part in parts if part.tree is not None]
        tree = _combined(None, trees) if trees else None
        return ReadExpression(tree, all(part.is_complete for part in parts))

    def _term(self) -> ReadExpression:
        if self._take("!"):
            self._term()
            return _NOTHING
        if self._take("("):
            inner = self.alternatives()
            self._require(")")
            return inner
        word = self._word()
        if self._take("("):
            self._skip_arguments()
            return _NOTHING
        if word.casefold() in _CONDITIONS_WITHOUT_COURSE:
            return _NOTHING
        return ReadExpression(Prerequisite(minimum=1, units=(self._spec_id(word),)), is_complete=True)

    def _skip_arguments(self) -> None:
        """Pass over the arguments of a function such as `program ( B - INF )`: words, spaces and commas."""
        while not self._take(")"):
            if self._position >= len(self._tokens) or self._tokens[self._position] == "(":
                raise _SyntaxError
            self._position += 1

    def _take(self, token: str) -> bool:
        found = self._position < len(self._tokens) and self._tokens[self._position] == token
        self._position += found
        return found

    def _require(self, token: str) -> None:
        if not self._take(token):
            raise _SyntaxError

    def _word(self) -> str:
        if self._position >= len(self._tokens) or not re.match(r"\w", self._tokens[self._position]):
            raise _SyntaxError
        self._position += 1
        return self._tokens[self._position - 1]


def _combined(minimum: int | None, trees: list[Prerequisite]) -> Prerequisite:
    """At least `minimum` of the trees (`None`: all), single courses as units, repeats left out."""
    distinct = list(dict.fromkeys(trees))
    if len(distinct) == 1:
        return distinct[0]
    single = [tree for tree in distinct if not tree.trees and len(tree.units) == 1]
    return Prerequisite(
        minimum=len(distinct) if minimum is None else minimum,
        units=tuple(tree.units[0] for tree in single),
        trees=tuple(tree for tree in distinct if tree not in single),
    )
