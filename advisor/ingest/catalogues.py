"""Recognises which reader fits a catalogue file, or a folder of them, by what the first record says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path

from advisor.domain.ids import SourceId
from advisor.domain.sources import ReadSource
from advisor.errors import ImportRefusedError
from advisor.ingest.eperusteet import read_eperusteet
from advisor.ingest.foreign import FilesOfFormat, read_formats, reader_for, slug
from advisor.ingest.formats.conversion import FormatReader
from advisor.ingest.formats.readers import FORMATS
from advisor.ingest.formats.table_mapping_file import is_mapping, source_of
from advisor.ingest.futurelearn import read_futurelearn
from advisor.ingest.jsonl import RowReport, json_lines
from advisor.ingest.monash import read_monash
from advisor.ingest.mslearn import read_mslearn
from advisor.ingest.muni import read_muni
from advisor.ingest.profile_reader import SourceDescription, read_profiles
from advisor.ingest.rule_document import SUFFIX
from advisor.ports import ProgressReporter

SUFFIXES = (".jsonl", ".jsonl.gz", SUFFIX)
_PROFILE_RECORDS = frozenset({"provider", "offering", "qualification"})


class FileKind(Enum):
    """What a file holds, by the keys and constants of its first record."""

    PROFILE = "the catalogue profile"
    MUNI = "Masaryk University courses"
    MONASH_UNITS = "Monash units"
    MONASH_RULES = "Monash rule sets"
    EPERUSTEET_UNITS = "Finnish vocational units"
    EPERUSTEET_RULES = "Finnish vocational structures"
    MSLEARN_MODULES = "Microsoft Learn modules"
    MSLEARN_PATHS = "Microsoft Learn paths"
    FUTURELEARN = "FutureLearn courses"


_PARTNERS = {
    FileKind.MONASH_UNITS: FileKind.MONASH_RULES,
    FileKind.MONASH_RULES: FileKind.MONASH_UNITS,
    FileKind.EPERUSTEET_UNITS: FileKind.EPERUSTEET_RULES,
    FileKind.EPERUSTEET_RULES: FileKind.EPERUSTEET_UNITS,
    FileKind.MSLEARN_MODULES: FileKind.MSLEARN_PATHS,
    FileKind.MSLEARN_PATHS: FileKind.MSLEARN_MODULES,
}
"""Files that make up one source together: reading one alone would take the other's records out of the store."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What all readers are told."""

    imported_on: date
    progress: ProgressReporter | None


def recognise(path: Path) -> FileKind | None:
    """What a file of JSON Lines or a rule file holds; `None` when its first record fits no reader.

    Raises:
        ImportRefusedError: the file cannot be read.
    """
    if path.name.endswith(SUFFIX):
        return FileKind.PROFILE
    record = next((value for _, value in json_lines(path, RowReport("recognise"))), None)
    return None if record is None else _kind_of(record)


def read_catalogue(
    path: Path,
    *,
    imported_on: date,
    description: SourceDescription | None = None,
    converted: Path,
    progress: ProgressReporter | None = None,
) -> tuple[ReadSource, ...]:
    """Every source in a file or a folder, in order of source id.

    Args:
        path: a file in the catalogue profile, in a format of `advisor.ingest.formats` or one of the known extracts; or
            a folder of them. Files that make up one source together (units and rules; all files of one format) are
            read together, known extracts also where only one of them is named and the other lies beside it.
        imported_on: the day of the import.
        description: of the source, where the files do not say it; made from the name where it is not given.
        converted: folder to keep what is converted from foreign formats.
        progress: told how far the reading has come.

    Raises:
        ImportRefusedError: nothing here can be imported, or a file cannot be read.
    """
    if not path.exists():
        raise ImportRefusedError(f"There is no file or folder {path}. Check the path.")
    own, foreign, unknown = _sorted_out(path)
    found = _own_sources(own, path, imported_on, description, progress)
    about = description or described(path, imported_on)
    of_formats, refused = read_formats(foreign, about, converted, progress, is_only=not found)
    found += of_formats
    if not found:
        raise refused[0]
    notes = [f"not imported: {reason}" for reason in refused]
    if unknown:
        notes.append(f"passed over, since no reader knows what they hold: {', '.join(file.name for file in unknown)}")
    found[-1] = replace(found[-1], notes=(*found[-1].notes, *notes))
    return tuple(sorted(found, key=lambda one: one.source.id))


def _sorted_out(path: Path) -> tuple[dict[Path, FileKind], list[FilesOfFormat], list[Path]]:
    """The files of the profile and of known extracts; those of foreign formats; and those that nobody knows."""
    files = sorted(file for file in path.iterdir() if _is_data(file)) if path.is_dir() else [path]
    own: dict[Path, FileKind] = {}
    by_reader: dict[str, tuple[FormatReader, list[Path]]] = {}
    unknown: list[Path] = []
    for file in files:
        kind = recognise(file) if file.name.endswith(SUFFIXES) else None
        reader = reader_for(file, FORMATS) if kind is None else None
        if kind is not None:
            own[file] = kind
        elif reader is not None:
            by_reader.setdefault(reader.name, (reader, []))[1].append(file)
        else:
            unknown.append(file)
    if not own and not by_reader:
        raise ImportRefusedError(_nothing_known(path, unknown))
    if not path.is_dir() and own:
        own = _with_partner(path, own[path])
    _refuse_twins(own)
    return own, list(by_reader.values()), unknown


def _is_data(path: Path) -> bool:
    is_told_beside = path.name.startswith((".", "README", "LICEN", "PROVENANCE")) or is_mapping(path)
    return path.is_file() and not is_told_beside


def _nothing_known(path: Path, unknown: Sequence[Path]) -> str:
    known = ", ".join([*(reader.name for reader in FORMATS), *(one.value for one in FileKind)])
    if path.is_dir():
        holds = f" ({', '.join(file.name for file in unknown[:3])}, ...)" if unknown else ""
        return f"The folder {path.name} holds no catalogue that can be read{holds}; expected one of: {known}."
    return (
        f"{path.name} is no catalogue that can be read, by its name and how it begins; expected one of: {known}. Lines "
        "of the profile (docs/catalogue-profile.md) have a field `record`; docs/formats.md describes the other formats."
    )


def _own_sources(
    kinds: Mapping[Path, FileKind],
    path: Path,
    imported_on: date,
    description: SourceDescription | None,
    progress: ProgressReporter | None,
) -> list[ReadSource]:
    profile = sorted(file for file, kind in kinds.items() if kind is FileKind.PROFILE)
    by_kind: dict[FileKind, Path] = {kind: file for file, kind in kinds.items() if kind is not FileKind.PROFILE}
    reading = _Reading(imported_on, progress)
    found = [source for read in _READERS if (source := read(by_kind, reading)) is not None]
    if profile:
        found.append(read_profiles(profile, description or described(path, imported_on), progress))
    return found


def _refuse_twins(kinds: Mapping[Path, FileKind]) -> None:
    for kind in FileKind:
        same = [file.name for file, its_kind in kinds.items() if its_kind is kind]
        if kind is not FileKind.PROFILE and len(same) > 1:
            raise ImportRefusedError(
                f"{' and '.join(same)} both hold {kind.value}; expected one file of each. Move one elsewhere."
            )


def _with_partner(path: Path, kind: FileKind) -> dict[Path, FileKind]:
    partner = _PARTNERS.get(kind)
    if partner is None:
        return {path: kind}
    beside = sorted(
        file
        for file in path.parent.iterdir()
        if file.name.endswith(SUFFIXES) and file != path and _is_kind(file, partner)
    )
    return {path: kind, **({beside[0]: partner} if beside else {})}


def _is_kind(path: Path, kind: FileKind) -> bool:
    try:
        return recognise(path) is kind
    except ImportRefusedError:
        return False


def _kind_of(record: Mapping[str, object]) -> FileKind | None:
    return next((kind for kind, fits in _MARKS.items() if fits(record)), None)


def _raw(record: Mapping[str, object]) -> Mapping[str, object]:
    raw = record.get("raw")
    return raw if isinstance(raw, dict) else {}


_MARKS: dict[FileKind, Callable[[Mapping[str, object]], bool]] = {
    FileKind.PROFILE: lambda record: record.get("record") in _PROFILE_RECORDS,
    FileKind.MUNI: lambda record: {"CODE", "FACULTY", "TYPE_OF_STUDY"} <= _raw(record).keys(),
    FileKind.MONASH_UNITS: lambda record: {"code", "credit_points", "requisites", "sca_band"} <= _raw(record).keys(),
    FileKind.MONASH_RULES: lambda record: {"kind", "groups", "n_units_in_catalogue"} <= record.keys(),
    FileKind.EPERUSTEET_UNITS: lambda record: {"koodiArvo", "laajuus"} <= _raw(record).keys(),
    FileKind.EPERUSTEET_RULES: lambda record: {"qualification_type", "groups", "kvliite_eqf"} <= record.keys(),
    FileKind.MSLEARN_MODULES: lambda record: {"uid", "units", "achievement"} <= _raw(record).keys(),
    FileKind.MSLEARN_PATHS: lambda record: {"uid", "modules", "levels"} <= record.keys(),
    FileKind.FUTURELEARN: lambda record: {"subscription_type", "weekly_study"} <= _raw(record).keys(),
}
"""Keys that only this kind of file has."""

_Files = Mapping[FileKind, Path]


def _muni(files: _Files, reading: _Reading) -> ReadSource | None:
    path = files.get(FileKind.MUNI)
    return read_muni(path, imported_on=reading.imported_on, progress=reading.progress) if path else None


def _futurelearn(files: _Files, reading: _Reading) -> ReadSource | None:
    path = files.get(FileKind.FUTURELEARN)
    return read_futurelearn(path, imported_on=reading.imported_on, progress=reading.progress) if path else None


def _monash(files: _Files, reading: _Reading) -> ReadSource | None:
    units, rules = files.get(FileKind.MONASH_UNITS), files.get(FileKind.MONASH_RULES)
    found = units or rules
    return read_monash(units, rules, imported_on=reading.imported_on, progress=reading.progress) if found else None


def _eperusteet(files: _Files, reading: _Reading) -> ReadSource | None:
    units, rules = files.get(FileKind.EPERUSTEET_UNITS), files.get(FileKind.EPERUSTEET_RULES)
    found = units or rules
    return read_eperusteet(units, rules, imported_on=reading.imported_on, progress=reading.progress) if found else None


def _mslearn(files: _Files, reading: _Reading) -> ReadSource | None:
    modules, paths = files.get(FileKind.MSLEARN_MODULES), files.get(FileKind.MSLEARN_PATHS)
    found = modules or paths
    return read_mslearn(modules, paths, imported_on=reading.imported_on, progress=reading.progress) if found else None


_READERS: Sequence[Callable[[_Files, _Reading], ReadSource | None]] = (
    _muni, _monash, _eperusteet, _mslearn, _futurelearn,
)  # fmt: skip


def described(path: Path, imported_on: date) -> SourceDescription:
    """A description from the name of the file or folder, or from the mapping file of a table.

    Raises:
        ImportRefusedError: the mapping file cannot be read.
    """
    said = source_of(path)
    name = re.sub(r"\.(jsonl(\.gz)?|rules\.json|[a-z]{2,6})$", "", path.resolve().name)
    return SourceDescription(
        id=SourceId(said.id or slug(name) or "catalogue"),
        title=said.title or name,
        version=said.version or "",
        licence=said.licence or "not stated",
        imported_on=imported_on,
    )
