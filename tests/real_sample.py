"""A part of the real data, small enough to be indexed with every encoder in a test."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Set
from pathlib import Path

import pandas as pd

EVERY = 100
"""One skill, and one occupation, of so many is taken, beside those about the subject."""


def write_sample(shared_data: Path, folder: Path, *, about: str, course_about: str) -> tuple[Path, Path, Path]:
    """ESCO in English, its Finnish labels and one catalogue in two languages, each cut down.

    Args:
        shared_data: the real data.
        folder: to write to.
        about: part of a word; every skill whose name has it is kept.
        course_about: another one; every course that has both is kept.

    Returns:
        Folders of ESCO and of labels, and the file of the catalogue.
    """
    esco, labels = folder / "esco", folder / "labels"
    shutil.copytree(shared_data / "esco" / "v1.2.0", esco)
    labels.mkdir()
    skills = _some(esco / "skills_en.parquet", about)
    occupations = _some(esco / "occupations_en.parquet", about)
    _only(esco / "occupation_skill_relations.parquet", {"occupationUri": occupations, "skillUri": skills})
    _only(esco / "skill_skill_relations.parquet", {"originalSkillUri": skills, "relatedSkillUri": skills})
    for name in ("skills_fi", "occupations_fi"):
        shutil.copy(shared_data / "esco" / "labels" / f"{name}.parquet", labels)
    _only(labels / "skills_fi.parquet", {"conceptUri": skills})
    _only(labels / "occupations_fi.parquet", {"conceptUri": occupations})
    catalogue = folder / "muni.jsonl.gz"
    with (
        gzip.open(shared_data / "catalogues" / "muni.jsonl.gz", "rt", encoding="utf-8") as every,
        gzip.open(catalogue, "wt", encoding="utf-8") as kept,
    ):
        kept.writelines(line for line in every if about in line.lower() and course_about in line.lower())
    return esco, labels, catalogue


def _some(file: Path, about: str) -> Set[str]:
    """Keep rows about the subject and a few others; their URIs."""
    rows = pd.read_parquet(file)
    is_about = rows["preferredLabel"].str.lower().str.contains(about, regex=False)
    kept = rows[is_about | (rows.reset_index().index % EVERY == 0)]
    kept.to_parquet(file, index=False)
    return frozenset(kept["conceptUri"])


def _only(file: Path, uris: dict[str, Set[str]]) -> None:
    """Keep rows whose columns hold these URIs."""
    rows = pd.read_parquet(file)
    for column, allowed in uris.items():
        rows = rows[rows[column].isin(list(allowed))]
    rows.to_parquet(file, index=False)
