"""What matching is measured on, as values: texts with what is right for them, and what it is to be found among."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.evaluation.measures import Measure
from advisor.text_ports import IndexedText

PARTS_OF_CONCEPTS = 5
HELD_OUT_PART, DEVELOPMENT_PART = 0, 1
"""Of the concepts by the MD5 of their URI: a fifth for testing, a fifth for development, the rest for training."""


class SetKind(StrEnum):
    """What the texts of a set are."""

    SENTENCE = "sentence"
    TERM = "term"
    TITLE = "title"
    MODULE = "module"
    COURSE = "course"

    @property
    def text_kind(self) -> TextKind:
        """What a search is told of the texts: a module's text is running text, courses are looked for by a term."""
        return {SetKind.MODULE: TextKind.SENTENCE, SetKind.COURSE: TextKind.TERM}.get(self) or TextKind(self.value)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of queries beside their words."""

    language: LanguageCode
    kind: TextKind


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A query with the owners of the rows that are right for it."""

    text: str
    right: frozenset[str]
    held_out: frozenset[str] = frozenset()
    """Those of `right` that training on the training part alone has never seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """What a query is to be found among; sets over the same ones share the same value."""

    name: str
    rows: tuple[IndexedText, ...]
    further: tuple[IndexedText, ...] = ()
    """Other texts of the same owners, for systems that use them: alternative labels, descriptions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSet:
    """Texts of one kind and language with what is right for them."""

    name: str
    kind: SetKind
    language: LanguageCode
    queries: tuple[LabelledText, ...]
    candidates: Candidates
    measures: tuple[Measure, ...]
    without: tuple[str, ...] = ()
    """Texts that express none of the candidates, for which nothing should be found."""

    group: str | None = None
    """Sets of one group are shown as their mean and their lowest."""

    note: str = ""
    """What a reader of its figures must know."""

    @property
    def asked(self) -> Asked:
        """What a system is told of the queries."""
        return Asked(self.language, self.kind.text_kind)


def concept_part(uri: str) -> int:
    """Which fifth of the concepts this one is in, 0..4."""
    return int(hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest(), 16) % PARTS_OF_CONCEPTS


def is_held_out(uri: str) -> bool:
    """Whether the concept is kept for testing."""
    return concept_part(uri) == HELD_OUT_PART


def labelled(text: str, right: Iterable[str]) -> LabelledText:
    """A query whose right owners are concept URIs."""
    owners = frozenset(right)
    return LabelledText(text, owners, frozenset(owner for owner in owners if is_held_out(owner)))


def shortened(whole: LabelledSet, limit: int | None) -> LabelledSet:
    """At most `limit` of the queries, and of the texts without a match: always the same ones, by a hash of the text."""
    if limit is None:
        return whole
    kept = set(sampled([query.text for query in whole.queries], limit))
    return replace(
        whole,
        queries=tuple(query for query in whole.queries if query.text in kept),
        without=sampled(whole.without, limit),
    )


def sampled(texts: Sequence[str], limit: int) -> tuple[str, ...]:
    """`limit` of the texts, chosen by a hash of each, so that a longer list keeps most of the choice of a shorter."""
    return tuple(sorted(texts, key=lambda text: hashlib.sha256(text.encode("utf-8", "replace")).digest())[:limit])
