"""Files of foreign formats to checked profile lines, for tests."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from advisor.domain.sources import RejectedRow
from advisor.ingest.formats.conversion import Conversion, FormatReader
from advisor.ingest.profile import OfferingIn, ProfileLine, ProviderIn, QualificationIn

_LINE: TypeAdapter[ProviderIn | OfferingIn | QualificationIn] = TypeAdapter(ProfileLine)


@dataclass(frozen=True)
class Converted:
    """What a reader made of files: its lines, all of which fit the profile, and what it told."""

    lines: tuple[Mapping[str, object], ...]
    checked: tuple[ProviderIn | OfferingIn | QualificationIn, ...]
    rejected: tuple[RejectedRow, ...]
    notes: tuple[str, ...]

    @property
    def providers(self) -> dict[str, ProviderIn]:
        return {one.id: one for one in self.checked if isinstance(one, ProviderIn)}

    @property
    def offerings(self) -> dict[str, OfferingIn]:
        return {one.id: one for one in self.checked if isinstance(one, OfferingIn)}

    @property
    def qualifications(self) -> dict[str, QualificationIn]:
        return {one.id: one for one in self.checked if isinstance(one, QualificationIn)}

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """Providers, offerings, qualifications and rejected records; ids are unique, or this is too small."""
        return len(self.providers), len(self.offerings), len(self.qualifications), len(self.rejected)

    @property
    def offering(self) -> OfferingIn:
        """The only one."""
        (only,) = self.offerings.values()
        return only

    @property
    def faults(self) -> list[tuple[str, str]]:
        """Record and element of each rejected one."""
        return [(one.place, one.field) for one in self.rejected]


def convert(reader: FormatReader, *paths: Path) -> Converted:
    """All files together; each line is checked, and each provider stands before what it provides."""
    with tempfile.TemporaryDirectory() as scratch:
        conversion = Conversion(Path(scratch))
        lines = tuple(reader.lines(paths, conversion))
    checked = tuple(_LINE.validate_python(json.loads(json.dumps(line))) for line in lines)
    known: set[str] = set()
    for one in checked:
        if isinstance(one, ProviderIn):
            known.add(one.id)
        else:
            assert one.provider in known, f"{one.id} comes before its provider {one.provider}"
    return Converted(lines, checked, tuple(conversion.rejected), tuple(conversion.notes))


def a_json_file(folder: Path, value: object, name: str = "a.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def a_lines_file(folder: Path, values: Iterable[object], name: str = "a.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
    return path
