"""Reads catalogues in the profile of docs/catalogue-profile.md, JSON Lines or rule files; reports what does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.ids import QualificationId, SourceId, SpecId
from advisor.domain.qualifications import Qualification
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.errors import ImportRefusedError, InvalidValueError
from advisor.ingest.jsonl import RowReport
from advisor.ingest.profile import OfferingIn, ProfileLine, ProviderIn, QualificationIn
from advisor.ingest.profile_complaints import complaint_about
from advisor.ingest.profile_files import FileRecord, profile_records
from advisor.ingest.profile_offerings import OfferingsOnDisk, is_good, mark, place_of
from advisor.ingest.profile_records import RecordConverter
from advisor.ports import ProgressReporter

READER_VERSION = "profile 3"
"""Goes up when the same file would be read differently."""

KEPT_IN_MEMORY = 20_000
"""Offerings of a source that stay in memory; those of larger sources are read again when they are stored."""

_LINE: TypeAdapter[ProviderIn | OfferingIn | QualificationIn] = TypeAdapter(ProfileLine)
_OFFERING: TypeAdapter[OfferingIn] = TypeAdapter(OfferingIn)
_NAMED_IN_A_NOTE = 5


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
    """The records of all files that fit the profile, by kind and id."""

    good: list[bytearray]
    places: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    """By kind and id the file and the line of the first that has them."""

    providers: dict[str, ProviderIn] = field(default_factory=dict)
    offerings: set[str] = field(default_factory=set)
    """With the names of their specifications."""

    qualifications: dict[str, tuple[FileRecord, QualificationIn]] = field(default_factory=dict)


@dataclass(slots=True)
class _Named:
    """What records name, to tell which of it is not in the source."""

    units: set[SpecId] = field(default_factory=set)
    needed: set[SpecId] = field(default_factory=set)
    awards: set[QualificationId] = field(default_factory=set)


def read_profile(path: Path, description: SourceDescription, progress: ProgressReporter | None = None) -> ReadSource:
    """One file in the profile, plain or gzipped (`.gz`).

    Raises:
        ImportRefusedError: the file cannot be read, is not UTF-8, or holds no usable record.
    """
    return read_profiles((path,), description, progress)


def read_profiles(
    paths: Sequence[Path],
    description: SourceDescription,
    progress: ProgressReporter | None = None,
    *,
    report: RowReport | None = None,
    called: Sequence[str] = (),
) -> ReadSource:
    """Several files as one source, whose lines may refer to each other.

    Args:
        paths: the files, in the order in which their records are stored.
        description: of the source.
        progress: told how far the reading has come.
        report: to gather rejections in, when the files were made from others that have some already.
        called: names of those others, by which people know them.

    Raises:
        ImportRefusedError: a file cannot be read or is not UTF-8, or none holds a usable record.
    """
    report = RowReport(READER_VERSION) if report is None else report
    before = len(report.digests)
    lines = _find_lines(paths, report, progress)
    convert = RecordConverter(
        description.id,
        description.is_demonstration,
        offerings=lines.offerings,
        providers=lines.providers.keys(),
        qualifications=lines.qualifications.keys(),
    )
    providers = {key: convert.provider(line) for key, line in lines.providers.items()}
    named = _check_offerings(paths, lines, providers, convert, report)
    offerings = OfferingsOnDisk(paths, lines.good, providers, convert, tuple(report.digests[before:]))
    content = SourceContent(
        opportunities=offerings if len(offerings) > KEPT_IN_MEMORY else tuple(offerings),
        qualifications=tuple(_qualifications(paths, lines, providers, convert, report)),
    )
    if not content.records:
        raise ImportRefusedError(_nothing_usable(called or [path.name for path in paths], report))
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
        notes=tuple(_notes(named, content.qualifications)),
    )


def _find_lines(paths: Sequence[Path], report: RowReport, progress: ProgressReporter | None) -> _Lines:
    """What every record is, by its id; offerings are not kept, since there may be very many."""
    lines = _Lines([bytearray(1024) for _ in paths])
    for found in profile_records(paths, report, progress):
        try:
            line = _LINE.validate_python(found.value)
        except ValidationError as error:
            _reject(paths, found, report, *complaint_about(error))
            continue
        if not _is_first(lines.places, paths, found, line, report):
            continue
        match line:
            case ProviderIn():
                lines.providers[line.id] = line
            case QualificationIn():
                lines.qualifications[line.id] = (found, line)
            case OfferingIn():
                lines.offerings.update((line.id, line.spec or line.id))
                mark(lines.good, found, good=True)
    return lines


def _is_first(
    places: dict[tuple[str, str], tuple[int, int]],
    paths: Sequence[Path],
    found: FileRecord,
    line: ProviderIn | OfferingIn | QualificationIn,
    report: RowReport,
) -> bool:
    """Whether no record of its kind has the id before; otherwise this one is rejected."""
    key = (line.record, line.id)
    if key not in places:
        places[key] = (found.file, found.row)
        return True
    file, row = places[key]
    where = f"row {row}" if file == found.file else f"row {row} of {paths[file].name}"
    expected = f"an id that no other {line.record} has; {where} has it already"
    _reject(paths, found, report, "id", line.id, expected)
    return False


def _check_offerings(
    paths: Sequence[Path],
    lines: _Lines,
    providers: Mapping[str, Provider],
    convert: RecordConverter,
    report: RowReport,
) -> _Named:
    """Take the mark from records whose values cannot exist together; gathers what the others name."""
    named = _Named()
    for found in profile_records(paths, RowReport("again")):
        if not is_good(lines.good, found):
            continue
        line = _OFFERING.validate_python(found.value)
        offering = _opportunity(paths, found, line, providers, convert, report)
        mark(lines.good, found, good=offering is not None)
        if offering is not None:
            named.units.add(offering.spec.id)
            named.needed.update(offering.spec.prerequisite.all_units() if offering.spec.prerequisite else ())
            named.awards.update(statement.qualification for statement in offering.spec.counts_toward)
    return named


def _opportunity(
    paths: Sequence[Path],
    found: FileRecord,
    line: OfferingIn,
    providers: Mapping[str, Provider],
    convert: RecordConverter,
    report: RowReport,
) -> LearningOpportunity | None:
    provider = _provider_of(paths, found, line, providers, report)
    if provider is None:
        return None
    try:
        return convert.opportunity(line, provider, place_of(paths, found))
    except InvalidValueError as error:
        _reject(paths, found, report, "line", line.id, f"values that can exist together ({error})")
        return None


def _qualifications(
    paths: Sequence[Path],
    lines: _Lines,
    providers: Mapping[str, Provider],
    convert: RecordConverter,
    report: RowReport,
) -> Iterator[Qualification]:
    for found, line in lines.qualifications.values():
        provider = _provider_of(paths, found, line, providers, report)
        if provider is not None:
            try:
                yield convert.qualification(line, provider, place_of(paths, found))
            except InvalidValueError as error:
                _reject(paths, found, report, "rules", line.id, f"rules that can exist ({error})")


def _provider_of(
    paths: Sequence[Path],
    found: FileRecord,
    line: OfferingIn | QualificationIn,
    providers: Mapping[str, Provider],
    report: RowReport,
) -> Provider | None:
    provider = providers.get(line.provider)
    if provider is None:
        expected = "the id of a provider with a good line in the same source"
        _reject(paths, found, report, "provider", line.provider, expected)
    return provider


def _reject(
    paths: Sequence[Path], found: FileRecord, report: RowReport, field: str, value: object, expected: str
) -> None:
    """Note a record by the place that it was made from, where it says so, since people know that file."""
    origin = found.value.get("origin") if isinstance(found.value, dict) else None
    match origin:
        case {"file": str(file), "record": str(record)}:
            report.reject_record(file, record, field, value, expected)
        case _:
            report.reject(paths[found.file], found.row, field, value, expected)


def _nothing_usable(names: Sequence[str], report: RowReport) -> str:
    said = f"{', '.join(names) or 'The folder'} holds no usable offering or qualification"
    if not report.rejected:
        return f"{said}; expected lines of the catalogue profile (docs/catalogue-profile.md)."
    first = report.rejected[0]
    rejected = "the record was" if len(report.rejected) == 1 else f"all {len(report.rejected):,} records were"
    return (
        f"{said}: {rejected} rejected. The first, {first.place} of {first.file}, field {first.field}: {first.value!r}; "
        f"expected {first.expected}."
    )


def _notes(named: _Named, qualifications: Sequence[Qualification]) -> Iterator[str]:
    awards = {qualification.id for qualification in qualifications}
    in_rules = {unit for award in qualifications for unit in award.rules.all_units()}
    for missing, said in (
        (in_rules - named.units, "units named in rules are not in the source"),
        (named.needed - named.units, "units named in prerequisites are not in the source"),
        (named.awards - awards, "qualifications that offerings count toward are not in the source"),
    ):
        if missing:
            some = sorted(missing)[:_NAMED_IN_A_NOTE]
            more = f" and {len(missing) - len(some):,} more" if len(missing) > len(some) else ""
            yield f"{len(missing):,} {said}: {', '.join(some)}{more}."
