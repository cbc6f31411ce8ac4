"""Reads the ESCO classification: the official CSV download of v1.1 and v1.2, or the same tables as parquet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from datetime import date
from pathlib import Path

from advisor.domain.ids import OccupationUri, SourceId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.skills import Occupation, SkillKind
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.errors import ImportRefusedError
from advisor.ingest.esco_concepts import (
    Relations,
    read_labels,
    read_occupations,
    read_relations,
    read_skills,
)
from advisor.ingest.esco_files import TableFile, TableName, find_tables
from advisor.ingest.esco_hierarchy import Tables, any_language, read_hierarchy
from advisor.ingest.esco_tables import TableReport
from advisor.ingest.jsonl import shown
from advisor.ports import ProgressReporter

ESCO = SourceId("esco")
READER_VERSION = "esco 2"
"""Goes up when the same files would be read differently."""

LICENCE = (
    "European Union, reuse under Commission Decision 2011/833/EU. "
    "This service uses the ESCO classification of the European Commission."
)
UNKNOWN_VERSION = "unknown"

_VERSION_BY_SIZE = {(13_896, 3_007): "1.1.1", (13_939, 3_039): "1.2"}
"""Skills and occupations in the whole releases; v1.2.0 and v1.2.1 do not differ in them."""


def labels_source(language: LanguageCode) -> SourceId:
    """The id of the source that holds ESCO's labels in one language."""
    return SourceId(f"{ESCO}-labels-{language}")


def read_esco(
    paths: Sequence[Path],
    progress: ProgressReporter | None = None,
    *,
    imported_on: date,
    known_uris: Set[str] = frozenset(),
) -> tuple[ReadSource, ...]:
    """The classification, if the paths hold it, then the labels of each further language.

    The classification is read in English, or in the only language there is; then its labels come twice, so that a
    later import of the English one does not take them away.

    Args:
        paths: ZIPs, folders or files of one ESCO version.
        progress: told of every file.
        imported_on: the day of the import.
        known_uris: concepts in the store already, to which labels alone can be attached.

    Raises:
        ImportRefusedError: a file is missing, broken or of another form, or labels have no concepts to belong to.
    """
    files = find_tables(paths)
    tables: Tables = {(file.name, file.language): file for file in files}
    named = {file.language for file in files if file.name in (TableName.SKILLS, TableName.OCCUPATIONS)}
    languages = sorted(language for language in named if language is not None)
    core_language = _core_language(tables, languages, known_uris)
    read: list[ReadSource] = []
    known: Set[str] = known_uris
    version = UNKNOWN_VERSION
    if core_language is not None:
        core = _read_core(tables, core_language, progress, imported_on)
        known = {skill.uri for skill in core.content.skills} | {job.uri for job in core.content.occupations}
        version = core.source.version
        read.append(core)
    further = [language for language in languages if language != ENGLISH or language != core_language]
    read.extend(_read_labels(tables, language, known, version, progress, imported_on) for language in further)
    return tuple(read)


def _core_language(tables: Tables, languages: Sequence[LanguageCode], known_uris: Set[str]) -> LanguageCode | None:
    """The language in which the classification itself is read; `None`: the paths bring labels only."""
    if ENGLISH in languages:
        return ENGLISH
    if known_uris:
        return None
    whole = [code for code in languages if {(TableName.SKILLS, code), (TableName.OCCUPATIONS, code)} <= set(tables)]
    if whole and _relations(tables, whole[0]) is not None:
        return whole[0]
    raise ImportRefusedError(
        f"The ESCO files hold {', '.join(sorted({file.file_name for file in tables.values()}))}, which belong to a "
        "classification that is not there. Import the English download first, or name its ZIPs in the same command."
    )


def _relations(tables: Tables, language: LanguageCode) -> TableFile | None:
    """The relations; each language's download repeats them."""
    return any_language(tables, TableName.RELATIONS, language)


def _required(file: TableFile | None, name: str) -> TableFile:
    if file is None:
        raise ImportRefusedError(
            f"The ESCO files lack {name}. The official download comes in two parts, classification and relations: "
            "name both ZIPs in the same command."
        )
    return file


def _read_core(
    tables: Tables, language: LanguageCode, progress: ProgressReporter | None, imported_on: date
) -> ReadSource:
    report = TableReport(progress)
    skills_file = _required(tables.get((TableName.SKILLS, language)), f"skills_{language}.csv")
    occupations_file = _required(tables.get((TableName.OCCUPATIONS, language)), f"occupations_{language}.csv")
    relations_file = _required(_relations(tables, language), "occupationSkillRelations.csv")
    skills = read_skills(skills_file, language, report)
    occupations = read_occupations(occupations_file, language, report)
    if not skills or not occupations:
        raise ImportRefusedError(
            f"{skills_file.file_name} brings {len(skills)} skills and {occupations_file.file_name} "
            f"{len(occupations)} occupations that can be used; expected at least one of each."
        )
    relations = read_relations(relations_file, occupations.keys(), skills.keys(), report)
    above = read_hierarchy(tables, language, skills.keys(), occupations.keys(), report)
    content = SourceContent(
        skills=tuple(skills.values()),
        occupations=tuple(_with_skills(occupations.values(), relations)),
        skill_groups=above.skill_groups,
        occupation_groups=above.occupation_groups,
        broader=above.broader,
        related_skills=above.related,
    )
    used = (skills_file, occupations_file, relations_file)
    version, said = _version(used, content)
    return ReadSource(
        source=_source(ESCO, f"ESCO classification ({language})", version, report, imported_on),
        content=content,
        rejected=tuple(report.rejected),
        notes=(said, *_notes(content, relations)),
    )


def _with_skills(occupations: Iterable[Occupation], relations: Relations) -> Iterable[Occupation]:
    for occupation in occupations:
        uri = OccupationUri(occupation.uri)
        yield replace(occupation, essential=tuple(relations.essential[uri]), optional=tuple(relations.optional[uri]))


def _read_labels(
    tables: Tables,
    language: LanguageCode,
    known: Set[str],
    version: str,
    progress: ProgressReporter | None,
    imported_on: date,
) -> ReadSource:
    report = TableReport(progress)
    found = [tables.get((name, language)) for name in (TableName.OCCUPATIONS, TableName.SKILLS)]
    files = [file for file in found if file is not None]
    labels = tuple(label for file in files for label in read_labels(file, language, known, report))
    # Which labels are taken over depends on the concepts that they can belong to.
    report.sha256["concepts"] = hashlib.sha256("\n".join(sorted(known)).encode()).hexdigest()
    stated = sorted(report.versions or {said for file in files if (said := file.version())})
    named = shown(", ".join(stated)) or version
    return ReadSource(
        source=_source(labels_source(language), f"ESCO labels ({language})", named, report, imported_on),
        content=SourceContent(labels=labels),
        rejected=tuple(report.rejected),
    )


def _source(key: SourceId, title: str, version: str, report: TableReport, imported_on: date) -> Source:
    hashes = [READER_VERSION, *(f"{name} {digest}" for name, digest in sorted(report.sha256.items()))]
    return Source(
        id=key,
        title=title,
        version=version,
        licence=LICENCE,
        content_sha256=hashlib.sha256("\n".join(hashes).encode()).hexdigest(),
        imported_on=imported_on,
    )


def _version(files: Iterable[TableFile], content: SourceContent) -> tuple[str, str]:
    """The version, and a note on how it was found."""
    named = sorted({version for file in files if (version := file.version())})
    by_size = _VERSION_BY_SIZE.get((len(content.skills), len(content.occupations)))
    if len(named) > 1:
        return UNKNOWN_VERSION, f"The files are named after different ESCO versions: {', '.join(named)}."
    if not named:
        how = "by its number of concepts" if by_size else "the files do not say which"
        return by_size or UNKNOWN_VERSION, f"ESCO version {by_size or UNKNOWN_VERSION} ({how})."
    if by_size and not named[0].startswith(by_size) and not by_size.startswith(named[0]):
        return by_size, f"ESCO version {by_size} by its number of concepts, although the files are named {named[0]}."
    return named[0], f"ESCO version {named[0]} (by the name of the files)."


def _notes(content: SourceContent, relations: Relations) -> Iterable[str]:
    yield (
        f"{len(content.skills):,} skills, {len(content.occupations):,} occupations, {relations.rows:,} relations, "
        f"{len(content.skill_groups):,} skill groups, {len(content.occupation_groups):,} groups of occupations, "
        f"{len(content.broader):,} places in the hierarchies, {len(content.related_skills):,} relations of skills."
    )
    if relations.both:
        yield f"{relations.both:,} relations are given as essential and as optional; they are kept as essential."
    if unknown := sum(skill.kind is SkillKind.UNKNOWN for skill in content.skills):
        yield f"{unknown:,} skills have no skill type; it stays unknown."
    if not content.skill_groups:
        yield "There is no table of skill groups; the hierarchy of skills was left out."
    if not content.occupation_groups:
        yield "There is no table of ISCO groups; the hierarchy of occupations was left out."
