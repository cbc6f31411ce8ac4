"""Reads what ESCO and the national employment services call each concept, in all languages that are to be had."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pyarrow import parquet

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.errors import SettingsError

FOLDS = 5
HELD_OUT_FOLD = 0
"""Concepts that no training text comes from while figures are measured; published test parts use the same rule."""

TUNING_FOLD = 1
"""Concepts whose national terms are kept for choosing between variants while figures are measured."""

MANY_COLUMNS = 10**7
"""Characters in a field; ESCO's scope notes are longer than the reader's default."""


class ConceptKind(StrEnum):
    """What a concept is."""

    SKILL = "skill"
    OCCUPATION = "occupation"
    GROUP = "group"


class Relation(StrEnum):
    """How a national term relates to the ESCO concept, in words of SKOS: the concept is the broader, the narrower."""

    EXACT = "skos:exactMatch"
    CLOSE = "skos:closeMatch"
    BROADER = "skos:broadMatch"
    NARROWER = "skos:narrowMatch"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptTexts:
    """Names and description of one concept in one language, as one source gives them."""

    uri: str
    kind: ConceptKind
    language: LanguageCode
    preferred: str
    alternatives: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalTerm:
    """A national service's skill term that people linked to an ESCO skill."""

    uri: str
    language: LanguageCode
    term: str
    relation: Relation


def fold_of(uri: str) -> int:
    """Which fifth of all concepts this one is in, 0..4."""
    return int(hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def read_concept_texts(esco: Path) -> tuple[ConceptTexts, ...]:
    """All texts of skills, occupations and their groups, in a fixed order; the newest English comes first.

    Args:
        esco: folder with `v1.2.0` (parquet), `official_v1.1.1` (ZIPs) and `labels` (parquet).

    Raises:
        SettingsError: a file is not there or not as expected.
    """
    english = [
        *_from_parquet(esco / "v1.2.0/skills_en.parquet", ConceptKind.SKILL, ENGLISH),
        *_from_parquet(esco / "v1.2.0/occupations_en.parquet", ConceptKind.OCCUPATION, ENGLISH),
        *_from_parquet(esco / "v1.2.0/isco_groups_en.parquet", ConceptKind.GROUP, ENGLISH),
        *_from_parquet(esco / "v1.2.0/skill_groups_en.parquet", ConceptKind.GROUP, ENGLISH),
        *_from_official_zips(esco / "official_v1.1.1"),
    ]
    labels = [
        texts
        for kind in (ConceptKind.SKILL, ConceptKind.OCCUPATION)
        for file in sorted((esco / "labels").glob(f"{kind.value}s_??.parquet"))
        for texts in _from_parquet(file, kind, LanguageCode(file.stem[-2:]))
    ]
    groups = _from_parquet(esco / "labels/group_labels.parquet", ConceptKind.GROUP, None)
    return tuple(texts for texts in (*english, *labels, *groups) if texts.preferred)


def read_national_labels(benchmarks: Path) -> tuple[ConceptTexts, ...]:
    """ESCO's skill labels as the national services quote them (more languages); none is of the held-out fold.

    Raises:
        SettingsError: the file is not there or not as expected.
    """
    return tuple(
        ConceptTexts(
            uri=row["esco_skill_uri"],
            kind=ConceptKind.SKILL,
            language=LanguageCode(row["language"]),
            preferred=_clean(row["label"]),
        )
        for row in _crosswalk(benchmarks, "esco_skill_labels_train.csv.gz")
        if _clean(row["label"])
    )


def read_national_terms(benchmarks: Path) -> tuple[NationalTerm, ...]:
    """The links from national skill terms to ESCO, in the order of the file; none of them is of the held-out fold.

    Raises:
        SettingsError: the file is not there or not as expected.
    """
    return tuple(
        NationalTerm(
            uri=row["esco_skill_uri"],
            language=LanguageCode(row["language"]),
            term=_clean(row["national_skill"]),
            relation=Relation(row["relation"]),
        )
        for row in _crosswalk(benchmarks, "pes_to_esco_train.csv.gz")
        if _clean(row["national_skill"])
    )


def read_sentences(benchmarks: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Generated sentences of job advertisements with the preferred labels of the skills in them (SkillSkape).

    Raises:
        SettingsError: the file is not there.
    """
    file = benchmarks / "skill_extraction/skillskape_train.csv"
    rows = csv.DictReader(io.StringIO(_bytes_of(file).decode("utf-8")))
    return tuple((_clean(row["sentence"]), _listed(row["skills"])) for row in rows)


def _listed(shown: str) -> tuple[str, ...]:
    """The texts of a list that Python has printed, such as `['a', "b's"]`."""
    inside = shown.strip().removeprefix("[").removesuffix("]")
    found = []
    while inside:
        quote, rest = inside[0], inside[1:]
        text, _, inside = rest.partition(quote)
        found.append(text)
        inside = inside.lstrip(", ")
    return tuple(found)


def _from_parquet(file: Path, kind: ConceptKind, language: LanguageCode | None) -> Iterator[ConceptTexts]:
    """`language`: of all rows; `None`: each row names its own in a column `lang`."""
    try:
        rows: list[dict[str, str | None]] = parquet.read_table(file).to_pylist()
    except OSError as error:
        raise _not_there(file, error) from error
    for row in rows:
        yield _texts(row, kind, language or LanguageCode(row["lang"] or ""))


def _from_official_zips(folder: Path) -> Iterator[ConceptTexts]:
    tables = (("skills_en.csv", ConceptKind.SKILL), ("occupations_en.csv", ConceptKind.OCCUPATION))
    csv.field_size_limit(MANY_COLUMNS)
    for file in sorted(folder.glob("*.zip")):
        with zipfile.ZipFile(file) as archive:
            for member, kind in tables:
                if member in archive.namelist():
                    for row in csv.DictReader(io.StringIO(archive.read(member).decode("utf-8-sig"))):
                        yield _texts(row, kind, ENGLISH)


def _texts(row: Mapping[str, str | None], kind: ConceptKind, language: LanguageCode) -> ConceptTexts:
    preferred = _clean(row["preferredLabel"])
    alternatives = dict.fromkeys(_clean(label) for label in (row.get("altLabels") or "").split("\n"))
    return ConceptTexts(
        uri=row["conceptUri"] or "",
        kind=kind,
        language=language,
        preferred=preferred,
        alternatives=tuple(label for label in alternatives if label and label.casefold() != preferred.casefold()),
        description=_clean(row.get("description")),
    )


def _clean(text: str | None) -> str:
    return " ".join((text or "").split())


def _crosswalk(benchmarks: Path, name: str) -> Sequence[Mapping[str, str]]:
    packed = _bytes_of(benchmarks / "skill_crosswalks" / name)
    return list(csv.DictReader(io.StringIO(gzip.decompress(packed).decode("utf-8"))))


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _not_there(file, error) from error


def _not_there(file: Path, error: OSError) -> SettingsError:
    return SettingsError(
        f"Training data {str(file)!r} cannot be read: {error.strerror or error}. "
        "Name the folders of ESCO and of the benchmarks."
    )
