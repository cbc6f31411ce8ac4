"""Reads the labelled sets that matching is measured on; what a set holds is described where it is kept."""

from __future__ import annotations

import ast
import csv
import gzip
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.evaluation.labelled_sets import (
    DEVELOPMENT_PART,
    Candidates,
    LabelledText,
    concept_part,
    is_held_out,
    labelled,
)
from advisor.text_ports import IndexedText

NO_SKILL = frozenset({"", "label not present", "underspecified", "unk"})
"""Labels, case-folded, that say that a text expresses no skill of ESCO."""

CONCEPT = "http:melo/"
"""Before the ids of labels in MELO: concepts have URIs, and are told by them from things that are no concepts."""

EXACT = "skos:exactMatch"
MOST_LABELS_OF_A_GROUP = 0.5
"""A MELO concept is taken for the occupation that shares at least this share of its labels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSentences:
    """Sentences with skills, sentences without any, and labels that the candidates do not have."""

    queries: tuple[LabelledText, ...]
    without: tuple[str, ...]
    unknown_labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TitleSet:
    """National occupation titles to be found among the labels of ESCO's occupations."""

    queries: tuple[LabelledText, ...]
    labels: tuple[IndexedText, ...]


def labelled_sentences(file: Path, owner_of_label: Mapping[str, str]) -> LabelledSentences:
    """Sentences with the preferred labels of the skills that they express.

    Args:
        file: CSV with a column `sentence` and either columns `label...`, a line for each span (Decorte et al. 2022),
            or a column `skills` with a list of labels (Magron et al. 2024).
        owner_of_label: owners by preferred label, case-folded.

    Raises:
        SettingsError: the file is not there or has other columns.
    """
    of_sentence: dict[str, set[str]] = {}
    for sentence, labels in _sentence_rows(file):
        of_sentence.setdefault(sentence, set()).update(label.casefold().strip() for label in labels)
    queries, without, unknown = [], [], set()
    for sentence, said in of_sentence.items():
        meant = said - NO_SKILL
        owners = {owner_of_label[label] for label in meant if label in owner_of_label}
        unknown |= {label for label in meant if label not in owner_of_label}
        if owners:
            queries.append(labelled(sentence, owners))
        elif not meant:
            without.append(sentence)
    return LabelledSentences(queries=tuple(queries), without=tuple(without), unknown_labels=tuple(sorted(unknown)))


def national_terms(
    file: Path, skills: frozenset[str], *, development_only: bool
) -> Mapping[LanguageCode, tuple[LabelledText, ...]]:
    """Skill terms of national employment services with the skills that people found to be the same.

    Args:
        file: CSV, gzip, columns `language`, `national_skill`, `esco_skill_uri`, `relation`.
        skills: the candidates; links to others are left out.
        development_only: keep links to concepts of the development part only.

    Returns:
        The terms of each language, in order of language and of the file.

    Raises:
        SettingsError: the file is not there or has other columns.
    """
    found: dict[LanguageCode, dict[str, set[str]]] = {}
    with _reading(file), gzip.open(file, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            uri, term = row["esco_skill_uri"], row["national_skill"].strip()
            wanted = not development_only or concept_part(uri) == DEVELOPMENT_PART
            if row["relation"] == EXACT and term and uri in skills and wanted:
                found.setdefault(LanguageCode(row["language"]), {}).setdefault(term, set()).add(uri)
    return {
        language: tuple(labelled(term, owners) for term, owners in terms.items())
        for language, terms in sorted(found.items())
    }


def occupation_titles(folder: Path, language: LanguageCode, occupations: Iterable[IndexedText] = ()) -> TitleSet:
    """One language pair of MELO: every label of the corpus is an owner of its own, as its metric wants it.

    Args:
        folder: with `queries.tsv`, `corpus_elements.tsv` and `annotations.tsv`.
        language: of the corpus.
        occupations: labels of ESCO's occupations, to tell which concepts of the corpus are held out.

    Raises:
        SettingsError: a file is not there.
    """
    right: dict[str, set[str]] = {}
    for query, _, label, _ in _table(folder / "annotations.tsv"):
        right.setdefault(query, set()).add(CONCEPT + label)
    labels = tuple(
        IndexedText(owner=CONCEPT + key, part=TextPart.PREFERRED_LABEL, text=text, language=language)
        for key, text in _table(folder / "corpus_elements.tsv")
    )
    held_out = _held_out_labels(labels, occupations)
    queries = tuple(
        LabelledText(text, frozenset(right[key]), held_out.intersection(right[key]))
        for key, text in _table(folder / "queries.tsv")
        if key in right
    )
    return TitleSet(queries=queries, labels=labels)


def translated_modules(file: Path) -> Mapping[LanguageCode, Candidates]:
    """The modules of a catalogue in each of its languages, one text for each: the title and the outcomes.

    Args:
        file: JSON lines, gzip, with `uid`, `language`, `title` and `learning_outcomes`; one `uid` is one module.

    Raises:
        SettingsError: the file is not there or has other fields.
    """
    of_language: dict[LanguageCode, dict[str, IndexedText]] = {}
    with _reading(file), gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            module = json.loads(line)
            language = LanguageCode(module["language"])
            text = ". ".join([module["title"], *module["learning_outcomes"]])
            row = IndexedText(owner=module["uid"], part=TextPart.TITLE, text=text, language=language)
            of_language.setdefault(language, {}).setdefault(row.owner, row)
    return {
        language: Candidates(name=f"modules in {language}", rows=tuple(rows.values()))
        for language, rows in sorted(of_language.items())
    }


def _held_out_labels(labels: Sequence[IndexedText], occupations: Iterable[IndexedText]) -> frozenset[str]:
    """Labels of the corpus whose concept, recognised by its labels, is held out."""
    uris_of: dict[str, set[str]] = {}
    for row in occupations:
        if row.part is not TextPart.DESCRIPTION:
            uris_of.setdefault(row.text.casefold(), set()).add(row.owner)
    groups: dict[str, list[IndexedText]] = {}
    for row in labels:
        groups.setdefault(row.owner.removeprefix(CONCEPT).split("_")[0], []).append(row)
    held_out: set[str] = set()
    for group in groups.values():
        votes = Counter(uri for row in group for uri in uris_of.get(row.text.casefold(), ()))
        best = min(votes, key=lambda uri: (-votes[uri], uri), default=None)
        if best and votes[best] >= MOST_LABELS_OF_A_GROUP * len(group) and is_held_out(best):
            held_out.update(row.owner for row in group)
    return frozenset(held_out)


def _sentence_rows(file: Path) -> Iterator[tuple[str, Sequence[str]]]:
    """Each line's sentence and labels."""
    reader = csv.DictReader(_content(file))
    columns = reader.fieldnames or ()
    label_columns = [column for column in columns if column.startswith("label")]
    if "sentence" not in columns or not (label_columns or "skills" in columns):
        raise SettingsError(
            f"The labelled set {str(file)!r} has the columns {', '.join(columns) or 'none'}; "
            "expected `sentence` with `label` or `skills`."
        )
    for row in reader:
        labels = [row[column] or "" for column in label_columns] or ast.literal_eval(row["skills"])
        yield row["sentence"], labels


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    """Refuse a set that is not there or broken, by its name."""
    try:
        yield
    except (OSError, EOFError, KeyError, ValueError) as error:
        raise SettingsError(
            f"The labelled set {str(file)!r} cannot be read: {error!r}. Name the folder of the benchmarks."
        ) from error


def _table(file: Path) -> Iterator[list[str]]:
    return (line.rstrip("\r\n").split("\t") for line in _content(file) if line.strip())


def _content(file: Path) -> io.StringIO:
    with _reading(file):
        return io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")
