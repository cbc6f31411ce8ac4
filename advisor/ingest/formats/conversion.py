"""What every reader of a foreign format gets and gives: files in, lines of the catalogue profile out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from advisor.domain.sources import RejectedRow
from advisor.ingest.jsonl import shown
from advisor.ports import ProgressReporter

ProfileLine = Mapping[str, object]
"""A record of the catalogue profile (docs/catalogue-profile.md) as JSON values; checked when it is stored."""

HEAD_BYTES = 64 * 1024


@dataclass(slots=True)
class Conversion:
    """What one conversion is told, and what it gathers beside its lines."""

    scratch: Path
    """An empty folder for what does not fit in memory; removed afterwards."""

    progress: ProgressReporter | None = None
    rejected: list[RejectedRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Sentences worth telling that rejected nothing, such as what kinds of record the files hold beside offerings."""

    def reject(self, file: Path, record: str, element: str, value: object, expected: str) -> None:
        """Note a record that is not taken over.

        Args:
            file: where it stands.
            record: `row 12`, or the id that the source gives it.
            element: the element or field that is at fault, by the name that the format gives it.
            value: the offending value.
            expected: what would have been accepted.
        """
        self.rejected.append(
            RejectedRow(file=file.name, record=record, field=element, value=shown(value), expected=expected)
        )

    def report(self, task: str, done: int, total: int | None = None) -> None:
        """Tell how far it has come, where someone listens."""
        if self.progress is not None:
            self.progress.report(task, done, total)


class FormatReader(Protocol):
    """Reads files of one format."""

    @property
    def name(self) -> str:
        """Of the format, as people call it."""

    @property
    def version(self) -> str:
        """Of this reader; another version reads unchanged files again."""

    def recognises(self, path: Path, head: bytes) -> bool:
        """Whether the file looks like this format, by its name and its first `HEAD_BYTES` bytes."""

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """The records of all files, which may refer to each other, in an order that depends on the files alone.

        Providers come before what they provide. Memory does not grow with the number of records.

        Raises:
            ImportRefusedError: a file as a whole cannot be used; the message names the element that says so.
        """


@runtime_checkable
class ReadsBeside(Protocol):
    """A reader to whom further files say how to read: when one of them changes, what was converted is made anew."""

    def beside(self, paths: Sequence[Path]) -> Sequence[Path]:
        """The further files of these ones, in order."""
