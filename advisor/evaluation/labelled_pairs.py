"""Reads the hand-made labels of skills and offerings (`data/labels`) and finds the sentences that they refer to."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from advisor.domain.catalogue import AchievementSpec
from advisor.domain.ids import OpportunityId, SkillUri, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.matching.sentences import sentences_of

PAIRS_FILE = "course_skill_pairs.csv"
SENTENCES_FILE = "evidence_sentences.csv"
PAIR_COLUMNS = (
    "skill_uri", "skill_label", "source", "record_id", "language", "grade", "evidence_field", "evidence_index",
    "evidence_sentence", "evidence_sha256", "part", "note",
)  # fmt: skip
SENTENCE_COLUMNS = (
    "skill_uri", "skill_label", "source", "record_id", "field", "index", "sentence", "text_sha256", "is_evidence",
    "part", "note",
)  # fmt: skip

SKILL_PREFIX = "http://data.europa.eu/esco/skill/"
FIELDS = {"outcome": TextPart.OUTCOME, "description": TextPart.DESCRIPTION, "title": TextPart.TITLE}
GRADES = {"0": 0, "1": 1, "2": 2}
DIGITS = 12
"""Hexadecimal digits of the hash of a text that are kept."""

_HASH = re.compile(rf"[0-9a-f]{{{DIGITS}}}")

Labelled = TypeVar("Labelled")


class LabelPart(StrEnum):
    """What a label may be used for: fitting and choosing, or only for reporting."""

    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReference:
    """A sentence of an offering, without its text."""

    offering: OpportunityId
    field: TextPart
    index: int
    """Position in the list of outcomes as the source gives it, from 0; 0 for a title or a description."""

    sentence: int
    """Position among the sentences of that text, from 0."""

    text_sha256: str
    """The first digits of `text_digest` of the sentence; what it is found by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledPair:
    """How well an offering teaches a skill: 2 it does, 1 partly, 0 not."""

    skill: SkillUri
    skill_label: str
    source: SourceId
    offering: OpportunityId
    language: LanguageCode | None
    """Of the offering's text; `None`: the importer could not tell."""

    grade: int
    evidence: SentenceReference | None
    """The sentence that decided a grade of 1 or 2; never there for 0."""

    part: LabelPart
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSentence:
    """Whether one sentence alone is evidence that its offering covers a skill."""

    skill: SkillUri
    skill_label: str
    source: SourceId
    sentence: SentenceReference
    is_evidence: bool
    part: LabelPart
    note: str


def read_pairs(folder: Path, part: LabelPart | None = None) -> tuple[LabelledPair, ...]:
    """The graded pairs of a skill and an offering, in order of the file; `part`: only these.

    Raises:
        SettingsError: the file is missing, a value is not one that is expected, or a pair is there twice.
    """
    file = folder / PAIRS_FILE
    pairs = _read(file, PAIR_COLUMNS, _pair)
    _refuse_repeats(file, [(pair.skill, pair.offering) for pair in pairs])
    _refuse_skills_in_both_parts(file, [(pair.skill, pair.part) for pair in pairs])
    return tuple(pair for pair in pairs if part in (None, pair.part))


def read_sentences(folder: Path, part: LabelPart | None = None) -> tuple[LabelledSentence, ...]:
    """The judged pairs of a skill and a sentence, in order of the file; `part`: only these.

    Raises:
        SettingsError: as for `read_pairs`.
    """
    file = folder / SENTENCES_FILE
    sentences = _read(file, SENTENCE_COLUMNS, _sentence)
    _refuse_repeats(file, [(one.skill, one.sentence.offering, one.sentence.text_sha256) for one in sentences])
    _refuse_skills_in_both_parts(file, [(one.skill, one.part) for one in sentences])
    return tuple(one for one in sentences if part in (None, one.part))


def grades_by_skill(pairs: Iterable[LabelledPair]) -> Mapping[SkillUri, Mapping[OpportunityId, int]]:
    """For each skill the grades of its judged offerings, as measures of ranking need them."""
    grades: defaultdict[SkillUri, dict[OpportunityId, int]] = defaultdict(dict)
    for pair in pairs:
        grades[pair.skill][pair.offering] = pair.grade
    return dict(grades)


def text_digest(text: str) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of `text`, runs of white space as one space."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:DIGITS]


def referenced_text(reference: SentenceReference, spec: AchievementSpec) -> str | None:
    """The sentence of the imported offering; `None` where it no longer has such a sentence in that field."""
    texts = {
        TextPart.OUTCOME: [outcome.text for outcome in spec.outcomes],
        TextPart.DESCRIPTION: [spec.description or ""],
        TextPart.TITLE: [],
    }
    sentences = [spec.title] if reference.field is TextPart.TITLE else []
    sentences += [sentence for text in texts[reference.field] for sentence in sentences_of(text)]
    return next((text for text in sentences if text_digest(text) == reference.text_sha256), None)


def _read(file: Path, columns: Sequence[str], parse: Callable[[Mapping[str, str]], Labelled]) -> list[Labelled]:
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            table = csv.DictReader(lines, strict=True)
            if tuple(table.fieldnames or ()) != tuple(columns):
                raise SettingsError(
                    f"{file.name} has the columns {table.fieldnames}; expected {list(columns)}, in this order. "
                    "Take the file from data/labels."
                )
            return [_parsed(file, number, row, parse) for number, row in enumerate(table, start=2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SettingsError(
            f"The labelled set {str(file)!r} cannot be read: {error}. Name the folder data/labels."
        ) from error


def _parsed(
    file: Path, number: int, row: Mapping[str, str], parse: Callable[[Mapping[str, str]], Labelled]
) -> Labelled:
    if None in row or None in row.values():
        raise SettingsError(f"{file.name}, line {number}: another number of values than columns. Correct the line.")
    try:
        return parse(row)
    except (KeyError, ValueError) as error:
        raise SettingsError(
            f"{file.name}, line {number}: {error} is not a value that its column can have; "
            "data/labels/README.md lists them. Correct the line."
        ) from error


def _pair(row: Mapping[str, str]) -> LabelledPair:
    grade = GRADES[row["grade"]]
    reference = _reference(row, "evidence_") if row["evidence_field"] else None
    if (reference is not None) != (grade > 0):
        raise ValueError(f"grade {grade} {'without' if reference is None else 'with'} evidence")
    return LabelledPair(
        skill=_skill(row),
        skill_label=row["skill_label"],
        source=SourceId(row["source"]),
        offering=_offering(row),
        language=LanguageCode(row["language"]) if row["language"] else None,
        grade=grade,
        evidence=reference,
        part=LabelPart(row["part"]),
        note=row["note"],
    )


def _sentence(row: Mapping[str, str]) -> LabelledSentence:
    return LabelledSentence(
        skill=_skill(row),
        skill_label=row["skill_label"],
        source=SourceId(row["source"]),
        sentence=_reference(row, ""),
        is_evidence={"0": False, "1": True}[row["is_evidence"]],
        part=LabelPart(row["part"]),
        note=row["note"],
    )


def _reference(row: Mapping[str, str], prefix: str) -> SentenceReference:
    digest = row["evidence_sha256" if prefix else "text_sha256"]
    if not _HASH.fullmatch(digest):
        raise ValueError(f"hash {digest!r}")
    return SentenceReference(
        offering=_offering(row),
        field=FIELDS[row[f"{prefix}field"]],
        index=_position(row[f"{prefix}index"]),
        sentence=_position(row[f"{prefix}sentence"]),
        text_sha256=digest,
    )


def _position(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"position {text!r}")
    return int(text)


def _skill(row: Mapping[str, str]) -> SkillUri:
    if not row["skill_uri"].startswith(SKILL_PREFIX):
        raise ValueError(f"skill {row['skill_uri']!r}")
    return SkillUri(row["skill_uri"])


def _offering(row: Mapping[str, str]) -> OpportunityId:
    if not row["record_id"].startswith(f"{row['source']}:"):
        raise ValueError(f"record {row['record_id']!r} of source {row['source']!r}")
    return OpportunityId(row["record_id"])


def _refuse_repeats(file: Path, keys: Sequence[tuple[str, ...]]) -> None:
    seen: set[tuple[str, ...]] = set()
    for key in keys:
        if key in seen:
            raise SettingsError(f"{file.name} judges {' and '.join(key)} twice. Keep one of the two lines.")
        seen.add(key)


def _refuse_skills_in_both_parts(file: Path, parts: Iterable[tuple[SkillUri, LabelPart]]) -> None:
    part_of: dict[SkillUri, LabelPart] = {}
    for skill, part in parts:
        if part_of.setdefault(skill, part) is not part:
            raise SettingsError(
                f"{file.name} has {skill} in both parts; a skill belongs to dev or to test, so that nothing learnt on "
                "the one is known of the other. Move its lines to one part."
            )
