"""Files of the European Learning Model as profile lines, whatever notation they are written in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import HEAD_BYTES, Conversion, ProfileLine
from advisor.ingest.formats.elm_intake import Intake
from advisor.ingest.formats.elm_records import catalogue_lines
from advisor.ingest.formats.profile_ids import ProfileIds
from advisor.ingest.formats.statement_store import StatementStore

Load = Callable[[Path, bytes, Intake], None]
"""Takes in a file, which begins with these bytes."""


def catalogue_of(paths: Sequence[Path], conversion: Conversion, load: Load) -> Iterator[ProfileLine]:
    """The records of all files; what they say is gathered on disk first, since each may refer to any other.

    Raises:
        ImportRefusedError: a file cannot be used, or no file holds a record.
    """
    with closing(StatementStore(conversion.scratch)) as store, closing(ProfileIds(conversion.scratch)) as ids:
        intake = Intake(store, conversion)
        for path in paths:
            intake.begin(path)
            load(path, _head(path), intake)
            intake.end()
        intake.finish()
        yield from catalogue_lines(store, ids, conversion)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
