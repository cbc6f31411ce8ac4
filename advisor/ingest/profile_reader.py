"""Reads catalogues in the profile of docs/catalogue-profile.md, JSON Lines or rule files; reports what does not fit."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.ids import SourceId
from advisor.domain.qualifications import Qualification
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.errors import ImportRefusedError, InvalidValueError
from advisor.ingest.json_places import json_pointer
from advisor.ingest.jsonl import RowReport, json_lines
from advisor.ingest.profile import OfferingIn, ProfileLine, ProviderIn, QualificationIn
from advisor.ingest.profile_complaints import complaint_about
from advisor.ingest.profile_records import RecordConverter
from advisor.ingest.rule_document import RECORDS, SUFFIX, read_rule_document, read_rule_text
from advisor.ports import ProgressReporter

READER_VERSION = "profile 2"
"""Goes up when the same file would be read differently."""

_LINE: TypeAdapter[ProviderIn | OfferingIn | QualificationIn] = TypeAdapter(ProfileLine)
_CHUNK_BYTES = 1024 * 1024
_PROGRESS_EVERY = 500
_NAMED_IN_A_NOTE = 5

Line = TypeVar("Line", ProviderIn, OfferingIn, QualificationIn)
Record = TypeVar("Record", LearningOpportunity, Qualification)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDescription:
    """What the importer says of a source, since the profile itself does not."""

    id: SourceId
    title: str
    version: str
    licence: str
    imported_on: date
    is_demonstration: bool = False


@dataclass(slots=True)
class _Lines:
    """The lines of all files that fit the profile, by kind and id, with where they stand."""

    providers: dict[str, tuple[Path, int, ProviderIn]] = field(default_factory=dict)
    offerings: dict[str, tuple[Path, int, OfferingIn]] = field(default_factory=dict)
    qualifications: dict[str, tuple[Path, int, QualificationIn]] = field(default_factory=dict)


def read_profile(path: Path, description: SourceDescription, progress: ProgressReporter | None = None) -> ReadSource:
    """One file in the profile, plain or gzipped (`.gz`).

    Raises:
        ImportRefusedError: the file cannot be read, is not UTF-8, or holds no usable record.
    """
    return read_profiles((path,), description, progress)


def read_profiles(
    paths: Sequence[Path], description: SourceDescription, progress: ProgressReporter | None = None
) -> ReadSource:
    """Several files as one source, whose lines may refer to each other.

    Raises:
        ImportRefusedError: a file cannot be read or is not UTF-8, or none holds a usable record.
    """
    report = RowReport(READER_VERSION)
    lines = _Lines()
    for path in paths:
        _read_file(path, lines, report, progress)
    convert = RecordConverter(
        description.id,
        description.is_demonstration,
        offerings=lines.offerings.keys(),
        providers=lines.providers.keys(),
        qualifications=lines.qualifications.keys(),
    )
    providers = {key: convert.provider(line) for key, (_, _, line) in lines.providers.items()}
    content = SourceContent(
        opportunities=tuple(_opportunities(lines, providers, convert, report)),
        qualifications=tuple(_qualifications(lines, providers, convert, report)),
    )
    if not content.records:
        raise ImportRefusedError(_nothing_usable(paths, report))
    return ReadSource(
        source=Source(
            id=description.id,
            title=description.title,
            version=description.version,
            licence=description.licence,
            content_sha256=report.content_sha256,
            imported_on=description.imported_on,
            is_demonstration=description.is_demonstration,
        ),
        content=content,
        rejected=tuple(report.rejected),
        notes=tuple(_notes(content)),
    )


def _read_file(path: Path, lines: _Lines, report: RowReport, progress: ProgressReporter | None) -> None:
    if path.is_dir():
        raise ImportRefusedError(f"{path.name} is a folder; expected a file in the catalogue profile. Name the file.")
    number = 0
    for number, value in _records(path, report):
        if progress is not None and number % _PROGRESS_EVERY == 0:
            progress.report(path.name, number, None)
        try:
            line = _LINE.validate_python(value)
        except ValidationError as error:
            report.reject(path, number, *complaint_about(error))
            continue
        match line:
            case ProviderIn():
                _keep(lines.providers, path, number, line, report)
            case OfferingIn():
                _keep(lines.offerings, path, number, line, report)
            case QualificationIn():
                _keep(lines.qualifications, path, number, line, report)
    if progress is not None:
        progress.report(path.name, number, number)


def _records(path: Path, report: RowReport) -> Iterator[tuple[int, object]]:
    """Each record with the number of its line."""
    if path.name.endswith(SUFFIX):
        yield from _of_document(path, report)
        return
    if path.suffix != ".gz":
        _require_utf8(path)
    yield from json_lines(path, report)


def _of_document(path: Path, report: RowReport) -> Iterator[tuple[int, object]]:
    """The records of a rule file; a file that is none is refused as a whole."""
    text = read_rule_text(path)
    document = read_rule_document(text)
    if document.faults:
        first = document.faults[0]
        raise ImportRefusedError(
            f"{path.name} is no rule file: line {first.line}, {json_pointer(first.path) or 'the whole'}: "
            f"{first.value!r}; expected {first.expected}. See all faults with `python -m advisor rules check`."
        )
    for index, value in enumerate(document.records):
        yield document.places.line((RECORDS, index)), value
    report.digests.append(hashlib.sha256(text.encode()).hexdigest())


def _require_utf8(path: Path) -> None:
    """Refuse the whole file where its letters would be read wrongly."""
    try:
        with path.open("r", encoding="utf-8") as file:
            while file.read(_CHUNK_BYTES):
                pass
    except UnicodeDecodeError as reason:
        raise ImportRefusedError(
            f"{path.name} is not UTF-8 text ({reason.reason}). Save it with the encoding UTF-8 and import it again."
        ) from reason
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason


def _keep(known: dict[str, tuple[Path, int, Line]], path: Path, number: int, line: Line, report: RowReport) -> None:
    if line.id in known:
        first_path, first_number, _ = known[line.id]
        where = f"row {first_number}" if first_path == path else f"row {first_number} of {first_path.name}"
        report.reject(path, number, "id", line.id, f"an id that no other {line.record} has; {where} has it already")
        return
    known[line.id] = (path, number, line)


def _opportunities(
    lines: _Lines, providers: Mapping[str, Provider], convert: RecordConverter, report: RowReport
) -> Iterator[LearningOpportunity]:
    for path, number, line in lines.offerings.values():
        provider = _provider_of(path, number, line, providers, report)
        if provider is not None:
            try:
                yield convert.opportunity(line, provider)
            except InvalidValueError as error:
                report.reject(path, number, "line", line.id, f"values that can exist together ({error})")


def _qualifications(
    lines: _Lines, providers: Mapping[str, Provider], convert: RecordConverter, report: RowReport
) -> Iterator[Qualification]:
    for path, number, line in lines.qualifications.values():
        provider = _provider_of(path, number, line, providers, report)
        if provider is not None:
            try:
                yield convert.qualification(line, provider)
            except InvalidValueError as error:
                report.reject(path, number, "rules", line.id, f"rules that can exist ({error})")


def _provider_of(
    path: Path,
    number: int,
    line: OfferingIn | QualificationIn,
    providers: Mapping[str, Provider],
    report: RowReport,
) -> Provider | None:
    provider = providers.get(line.provider)
    if provider is None:
        report.reject(
            path, number, "provider", line.provider, "the id of a provider with a good line in the same source"
        )
    return provider


def _nothing_usable(paths: Sequence[Path], report: RowReport) -> str:
    names = ", ".join(path.name for path in paths) or "The folder"
    said = f"{names} holds no usable offering or qualification"
    if not report.rejected:
        return f"{said}; expected lines of the catalogue profile (docs/catalogue-profile.md)."
    first = report.rejected[0]
    return (
        f"{said}: {len(report.rejected):,} lines were rejected. The first, {first.place} of {first.file}, "
        f"field {first.field}: {first.value!r}; expected {first.expected}."
    )


def _notes(content: SourceContent) -> Iterator[str]:
    units = {opportunity.spec.id for opportunity in content.opportunities}
    awards = {qualification.id for qualification in content.qualifications}
    specs = [opportunity.spec for opportunity in content.opportunities]
    in_rules = {unit for award in content.qualifications for unit in award.rules.all_units()}
    needed = {unit for spec in specs if spec.prerequisite for unit in spec.prerequisite.all_units()}
    named = {statement.qualification for spec in specs for statement in spec.counts_toward}
    for missing, said in (
        (in_rules - units, "units named in rules are not in the source"),
        (needed - units, "units named in prerequisites are not in the source"),
        (named - awards, "qualifications that offerings count toward are not in the source"),
    ):
        if missing:
            some = sorted(missing)[:_NAMED_IN_A_NOTE]
            more = f" and {len(missing) - len(some):,} more" if len(missing) > len(some) else ""
            yield f"{len(missing):,} {said}: {', '.join(some)}{more}."
