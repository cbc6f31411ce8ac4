"""Reads the labelled sets that matching is measured on; what a set holds is described where it is kept."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.ports import IndexedText


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A query with the owners of the rows that are right for it."""

    text: str
    right: frozenset[str]


@dataclass(frozen=True, slots=True)
class TitleSet:
    """National occupation titles to be found among the labels of ESCO's occupations."""

    queries: tuple[LabelledText, ...]
    labels: tuple[IndexedText, ...]


def labelled_sentences(file: Path, owner_of_label: Mapping[str, str]) -> tuple[LabelledText, ...]:
    """Sentences of job advertisements with at least one skill.

    Args:
        file: CSV with columns `sentence` and `label`, one line for each span (Decorte et al. 2022).
        owner_of_label: owners by preferred label, case-folded; other labels mean that no skill is expressed.

    Raises:
        SettingsError: the file is not there.
    """
    right: dict[str, set[str]] = {}
    for row in csv.DictReader(_lines(file)):
        owner = owner_of_label.get(row["label"].casefold())
        if owner is not None:
            right.setdefault(row["sentence"], set()).add(owner)
    return tuple(LabelledText(sentence, frozenset(owners)) for sentence, owners in right.items())


def occupation_titles(folder: Path, language: LanguageCode) -> TitleSet:
    """One language pair of MELO: every label of the corpus is an owner of its own, as its metric wants it.

    Raises:
        SettingsError: a file is not there.
    """
    right: dict[str, set[str]] = {}
    for query, _, label, _ in _table(folder / "annotations.tsv"):
        right.setdefault(query, set()).add(label)
    queries = _table(folder / "queries.tsv")
    return TitleSet(
        queries=tuple(LabelledText(text, frozenset(right[key])) for key, text in queries if key in right),
        labels=tuple(
            IndexedText(owner=key, part=TextPart.PREFERRED_LABEL, text=text, language=language)
            for key, text in _table(folder / "corpus_elements.tsv")
        ),
    )


def _table(file: Path) -> Iterator[list[str]]:
    return (line.split("\t") for line in _lines(file) if line)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SettingsError(
            f"The labelled set {str(file)!r} cannot be read: {error}. Name the folder of the benchmarks."
        ) from error
