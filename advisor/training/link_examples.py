"""Reads texts that people linked to ESCO, for linking to learn from: sentences, terms and titles."""

from __future__ import annotations

import ast
import csv
import hashlib
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import LinkLevel, TextKind, TextPart
from advisor.errors import SettingsError
from advisor.text_ports import IndexedText
from advisor.training.concept_texts import (
    HELD_OUT_FOLD,
    TUNING_FOLD,
    Relation,
    fold_of,
    read_national_terms,
)

ADVERTISEMENTS = ("tech_validation", "house_validation")
GENERATED = Path("skill_extraction/skillskape_dev.csv")
TITLES = (
    ("usa_q_en_c_en", ENGLISH),
    ("deu_q_de_c_de", LanguageCode("de")),
    ("fra_q_fr_c_en", LanguageCode("fr")),
)
"""Language pairs of MELO, with the language of the titles."""

LEVEL_OF_RELATION: Mapping[Relation, LinkLevel] = {
    Relation.EXACT: LinkLevel.EXACT,
    Relation.CLOSE: LinkLevel.CLOSE,
    Relation.BROADER: LinkLevel.BROADER,
    Relation.NARROWER: LinkLevel.BROADER,
}

LEFT_OUT, SHARED = "alternative labels", "shared names"
"""Beginnings of the sources of texts that are ESCO's own labels."""

LABEL_WEIGHT = 0.3
"""Of an alternative label beside a text that people wrote elsewhere; 0 to 1 rank national terms alike."""

LIKE_A_FOREIGN_ONE = LanguageCode("fi")
"""English sentences are also asked as if they were in this language, since no labelled ones in others are to be had:
then the encoder of all other languages answers them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkExample:
    """A text with the concepts that are right for it."""

    text: str
    kind: TextKind
    language: LanguageCode
    right: frozenset[str]
    source: str
    weight: float = 1.0
    levels: Mapping[str, LinkLevel] = field(default_factory=dict)
    """How far text and concept mean the same, where people said so; also of concepts that are not right."""

    is_label: bool = False
    """Whether the text is a label of a concept: then rows with the same text are left out."""


def sampled(examples: Iterable[LinkExample], most: int) -> tuple[LinkExample, ...]:
    """At most so many of them, always the same ones, chosen by a hash of the text."""
    return tuple(
        sorted(
            examples, key=lambda one: hashlib.sha256(f"{one.text}{one.language}".encode("utf-8", "replace")).digest()
        )[:most]
    )


def generated_sentences(benchmarks: Path, labels: Mapping[str, str]) -> Iterator[LinkExample]:
    """Generated sentences of advertisements (SkillSkape); `labels`: owners by preferred label, case-folded.

    Of the development part: encoders have learnt the training part by heart, and weights that are fitted to it would
    trust them too much.
    """
    for row in csv.DictReader(io.StringIO(_text_of(benchmarks / GENERATED))):
        skills = ast.literal_eval(row["skills"])
        right = frozenset(labels[skill.casefold()] for skill in skills if skill.casefold() in labels)
        if right:
            yield LinkExample(
                text=row["sentence"], kind=TextKind.SENTENCE, language=ENGLISH, right=right, source="skillskape_dev"
            )


def advertisements(benchmarks: Path, labels: Mapping[str, str]) -> Iterator[LinkExample]:
    """Real sentences of advertisements, and the spans in them as terms (Decorte et al. 2022)."""
    for name in ADVERTISEMENTS:
        skills: defaultdict[str, set[str]] = defaultdict(set)
        spans: defaultdict[str, set[str]] = defaultdict(set)
        for row in csv.DictReader(io.StringIO(_text_of(benchmarks / f"skill_extraction/{name}.csv"))):
            owner = labels.get(row["label"].casefold())
            if owner is not None:
                skills[row["sentence"]].add(owner)
                spans[row["span"].strip()].add(owner)
        for source, kind, found in ((name, TextKind.SENTENCE, skills), ("spans", TextKind.TERM, spans)):
            for text, owners in found.items():
                yield LinkExample(
                    text=text, kind=kind, language=ENGLISH, right=frozenset(owners), source=source, weight=3.0
                )


def left_out_labels(texts: Iterable[IndexedText], kind: TextKind) -> Iterator[LinkExample]:
    """Alternative labels in every language, of concepts that encoders under test have not seen.

    Args:
        texts: of the concepts; the same label of several of them is right for all.
        kind: of the texts that such labels stand for.
    """
    owners: defaultdict[tuple[LanguageCode, str], set[str]] = defaultdict(set)
    for row in texts:
        if row.part is TextPart.ALTERNATIVE_LABEL and row.language and fold_of(row.owner) == HELD_OUT_FOLD:
            owners[row.language, row.text].add(row.owner)
    for (language, text), right in owners.items():
        yield LinkExample(
            text=text,
            kind=kind,
            language=language,
            right=frozenset(right),
            source=f"{LEFT_OUT} of {kind}s, {language}",
            weight=LABEL_WEIGHT,
            is_label=True,
        )


def shared_names(texts: Iterable[IndexedText], kind: TextKind) -> Iterator[LinkExample]:
    """Preferred labels that other concepts have as alternative ones: who says so means what is called so."""
    called: defaultdict[tuple[LanguageCode, str], set[str]] = defaultdict(set)
    also_called: defaultdict[tuple[LanguageCode, str], set[str]] = defaultdict(set)
    of_part = {TextPart.PREFERRED_LABEL: called, TextPart.ALTERNATIVE_LABEL: also_called}
    for row in texts:
        if row.language and row.part in of_part:
            of_part[row.part][row.language, row.text.casefold()].add(row.owner)
    for (language, text), right in called.items():
        if len(right) == 1 and also_called.get((language, text), right) != right:
            yield LinkExample(
                text=text,
                kind=kind,
                language=language,
                right=frozenset(right),
                source=f"{SHARED} of {kind}s",
            )


def national_terms(benchmarks: Path) -> Iterator[LinkExample]:
    """Terms of national services, of which encoders under test have not seen a link; exact and close ones are right."""
    links: defaultdict[tuple[LanguageCode, str], dict[str, Relation]] = defaultdict(dict)
    for term in read_national_terms(benchmarks):
        links[term.language, term.term][term.uri] = term.relation
    for (language, text), relations in links.items():
        if any(fold_of(uri) != TUNING_FOLD for uri in relations):
            continue
        right = frozenset(uri for uri, said in relations.items() if said in (Relation.EXACT, Relation.CLOSE))
        exact = any(said is Relation.EXACT for said in relations.values())
        yield LinkExample(
            text=text,
            kind=TextKind.TERM,
            language=language,
            right=right,
            source=f"national terms, {language}" + ("" if exact else ", not exact"),
            levels={uri: LEVEL_OF_RELATION[said] for uri, said in relations.items()},
        )


def titles(benchmarks: Path, occupation_texts: Sequence[IndexedText]) -> Iterator[LinkExample]:
    """National occupation titles (MELO) with the occupations of the store that their concepts are."""
    owners_of: defaultdict[str, set[str]] = defaultdict(set)
    for row in occupation_texts:
        if row.part is not TextPart.DESCRIPTION:
            owners_of[row.text.casefold()].add(row.owner)
    for name, language in TITLES:
        folder = benchmarks / "melo" / name
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for key, label in _table(folder / "corpus_elements.tsv"):
            for owner in sorted(owners_of[label.casefold()]):
                votes[_concept(key)][owner] += 1
        uri_of = {key: max(sorted(found), key=lambda owner: found[owner]) for key, found in votes.items() if found}
        right: defaultdict[str, set[str]] = defaultdict(set)
        for query, _, label, _ in _table(folder / "annotations.tsv"):
            if _concept(label) in uri_of:
                right[query].add(uri_of[_concept(label)])
        for key, text in _table(folder / "queries.tsv"):
            if right[key]:
                yield LinkExample(
                    text=text, kind=TextKind.TITLE, language=language, right=frozenset(right[key]), source=name
                )


def as_if_foreign(examples: Iterable[LinkExample]) -> Iterator[LinkExample]:
    """The same English texts, asked as texts of another language."""
    for one in examples:
        yield LinkExample(
            text=one.text,
            kind=one.kind,
            language=LIKE_A_FOREIGN_ONE,
            right=one.right,
            source=f"{one.source}, as if foreign",
            weight=one.weight,
        )


def _concept(label_id: str) -> str:
    """`C000001_en_000` is a label of `C000001`."""
    return label_id.partition("_")[0]


def _table(file: Path) -> list[list[str]]:
    return [line.split("\t") for line in _text_of(file).splitlines() if line]


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(
            f"The labelled set {str(file)!r} cannot be read: {error}. Name the folder of the benchmarks."
        ) from error
