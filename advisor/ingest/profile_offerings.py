"""The offerings of a source in the catalogue profile, read anew whenever they are asked for: few are in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import overload

from pydantic import TypeAdapter, ValidationError

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.provenance import Origin
from advisor.errors import ImportRefusedError, InvalidValueError
from advisor.ingest.jsonl import RowReport
from advisor.ingest.profile import OfferingIn
from advisor.ingest.profile_files import FileRecord, profile_records
from advisor.ingest.profile_records import RecordConverter

_OFFERING: TypeAdapter[OfferingIn] = TypeAdapter(OfferingIn)


@dataclass(frozen=True, slots=True, eq=False)
class OfferingsOnDisk(Sequence[LearningOpportunity]):
    """The offerings whose records were found good, in the order of their files; nothing of them is kept.

    Reading them raises `ImportRefusedError` where a file has changed since.
    """

    paths: Sequence[Path]
    good: Sequence[bytearray]
    """For each file a 1 at the place of each record that is an offering to take over."""

    providers: Mapping[str, Provider]
    convert: RecordConverter
    digests: Sequence[str]
    """Of the files, when the lines were found good."""

    size: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", sum(sum(flags) for flags in self.good))

    def __len__(self) -> int:
        return self.size

    def __iter__(self) -> Iterator[LearningOpportunity]:
        report = RowReport("again")
        try:
            for found in profile_records(self.paths, report):
                if is_good(self.good, found):
                    line = _OFFERING.validate_python(found.value)
                    yield self.convert.opportunity(line, self.providers[line.provider], place_of(self.paths, found))
        except (ValidationError, KeyError, InvalidValueError) as reason:
            raise self._changed() from reason
        if report.digests != list(self.digests):
            raise self._changed()

    @overload
    def __getitem__(self, index: int) -> LearningOpportunity: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[LearningOpportunity]: ...

    def __getitem__(self, index: int | slice) -> LearningOpportunity | Sequence[LearningOpportunity]:
        """Reads the files up to the offering: for a look at a few, not for loops."""
        if isinstance(index, slice):
            return tuple(self)[index]
        at = index if index >= 0 else len(self) + index
        if not 0 <= at < len(self):
            raise IndexError(index)
        return next(islice(iter(self), at, None))

    def _changed(self) -> ImportRefusedError:
        names = ", ".join(path.name for path in self.paths)
        return ImportRefusedError(f"{names} changed while it was being imported. Import it again.")


def is_good(flags: Sequence[bytearray], record: FileRecord) -> bool:
    """Whether the record is marked."""
    of_file = flags[record.file]
    return record.order < len(of_file) and of_file[record.order] == 1


def mark(flags: Sequence[bytearray], record: FileRecord, *, good: bool) -> None:
    """Mark the record, or take its mark away."""
    of_file = flags[record.file]
    if record.order >= len(of_file):
        of_file.extend(bytes(max(record.order + 1 - len(of_file), len(of_file))))
    of_file[record.order] = int(good)


def place_of(paths: Sequence[Path], record: FileRecord) -> Origin:
    """Where it stands, for records that were not made from another format."""
    return Origin(file=paths[record.file].name, record=f"row {record.row}")
