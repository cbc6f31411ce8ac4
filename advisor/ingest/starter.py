"""Reads the starter pack: the demonstration catalogue written for this project, and the concepts that it uses."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from advisor.domain.ids import SourceId
from advisor.domain.sources import ReadSource, Source
from advisor.errors import ImportRefusedError
from advisor.ingest.esco import LICENCE, read_esco
from advisor.ingest.profile_reader import SourceDescription, read_profiles
from advisor.ingest.starter_concepts import read_concepts, starter_concepts
from advisor.ports import ProgressReporter

STARTER = SourceId("starter")
STARTER_CONCEPTS = SourceId("starter-concepts")
STARTER_VERSION = "1"
READER_VERSION = "starter concepts 1"
"""Goes up when the same tables would be read differently."""

CONCEPTS_FOLDER = "concepts"
OCCUPATIONS_LIST = "occupations.csv"
"""URIs of the occupations to select, under the header `uri`."""


def read_starter(
    folder: Path, progress: ProgressReporter | None = None, *, imported_on: date
) -> tuple[ReadSource, ReadSource]:
    """The concepts and the catalogue of the starter pack in `folder`.

    Raises:
        ImportRefusedError: a file of the pack is missing or broken.
    """
    tables = read_concepts(folder / CONCEPTS_FOLDER)
    concepts = ReadSource(
        source=Source(
            id=STARTER_CONCEPTS,
            title="Selection of ESCO for the demonstration, adapted: without descriptions",
            version=tables.esco_version,
            licence=LICENCE,
            content_sha256=hashlib.sha256(f"{READER_VERSION}\n{tables.sha256}".encode()).hexdigest(),
            imported_on=imported_on,
            is_demonstration=True,
        ),
        content=tables.content,
    )
    return concepts, _read_catalogue(folder, progress, imported_on)


def _read_catalogue(folder: Path, progress: ProgressReporter | None, imported_on: date) -> ReadSource:
    description = SourceDescription(
        id=STARTER,
        title="Demonstration catalogue of invented providers",
        version=STARTER_VERSION,
        licence="Apache-2.0",
        imported_on=imported_on,
        is_demonstration=True,
    )
    return read_profiles(sorted(folder.glob("*.jsonl")), description, progress)


def starter_concept_files(folder: Path, esco_paths: tuple[Path, ...]) -> Mapping[str, str]:
    """The concept tables that the catalogue in `folder` needs, made anew from ESCO: file name to text.

    Selected are the listed occupations, those that qualifications prepare for, and every skill that either of them
    needs or that an outcome is linked to.

    Raises:
        ImportRefusedError: the list or ESCO cannot be read, or ESCO lacks a concept that the catalogue names.
    """
    today = date.min  # the tables do not say when they were made
    catalogue = _read_catalogue(folder, None, today).content
    esco, *labels = read_esco(esco_paths, imported_on=today)
    outcomes = [outcome for offering in catalogue.opportunities for outcome in offering.spec.outcomes]
    outcomes.extend(outcome for award in catalogue.qualifications for outcome in award.outcomes)
    return starter_concepts(
        {*_listed_occupations(folder), *(uri for award in catalogue.qualifications for uri in award.occupations)},
        {uri for outcome in outcomes for uri in outcome.skills},
        esco,
        labels,
    )


def _listed_occupations(folder: Path) -> list[str]:
    try:
        with (folder / OCCUPATIONS_LIST).open(encoding="utf-8", newline="") as file:
            return [row["uri"] for row in csv.DictReader(file)]
    except (OSError, KeyError) as reason:
        raise ImportRefusedError(
            f"{OCCUPATIONS_LIST} of the starter pack cannot be read ({reason}); expected a table with the column uri."
        ) from reason
