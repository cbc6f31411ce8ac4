"""Files of foreign formats as a source: converted to lines of the catalogue profile once, then read like any other."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from pathlib import Path

from advisor.domain.ids import SourceId
from advisor.domain.sources import ReadSource, RejectedRow
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import HEAD_BYTES, Conversion, FormatReader, ProfileLine, ReadsBeside
from advisor.ingest.jsonl import RowReport
from advisor.ingest.profile_reader import READER_VERSION, SourceDescription, read_profiles
from advisor.ports import ProgressReporter

FilesOfFormat = tuple[FormatReader, list[Path]]
"""The files that a reader has recognised."""

_CHUNK_BYTES = 1024 * 1024
_PROGRESS_EVERY = 500


def reader_for(path: Path, readers: Sequence[FormatReader]) -> FormatReader | None:
    """The first of these readers whose format the file looks like.

    Raises:
        ImportRefusedError: the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    return next((reader for reader in readers if reader.recognises(path, head)), None)


@dataclass(frozen=True, slots=True)
class _Converted:
    """A conversion that was finished."""

    rejected: tuple[RejectedRow, ...]
    notes: tuple[str, ...]


def read_foreign(
    reader: FormatReader,
    paths: Sequence[Path],
    description: SourceDescription,
    *,
    converted: Path,
    progress: ProgressReporter | None = None,
) -> ReadSource:
    """All files of one format as one source.

    What was converted is kept, under the digest of the files and the version of the reader: the same files are not
    converted again, and a conversion that was broken off leaves nothing behind that could be taken for whole.

    Args:
        reader: of the format.
        paths: the files, which may refer to each other.
        description: of the source.
        converted: folder to keep what was converted in.
        progress: told how far it has come.

    Raises:
        ImportRefusedError: a file cannot be used, or none holds a usable record.
    """
    digest = _digest(reader, paths, description)
    converted.mkdir(parents=True, exist_ok=True)
    lines, finished = converted / f"{description.id}.jsonl", converted / f"{description.id}.json"
    done = _finished(finished, lines, digest)
    if done is None:
        done = _convert(reader, paths, lines, progress)
        _replace_text(finished, json.dumps({"digest": digest, **asdict(done)}, ensure_ascii=False))
    report = RowReport(READER_VERSION, rejected=list(done.rejected), digests=[digest])
    read = read_profiles((lines,), description, progress, report=report, called=[path.name for path in paths])
    return ReadSource(
        source=read.source, content=read.content, rejected=read.rejected, notes=(*done.notes, *read.notes)
    )


def read_formats(
    foreign: Sequence[FilesOfFormat],
    about: SourceDescription,
    converted: Path,
    progress: ProgressReporter | None,
    *,
    is_only: bool,
) -> tuple[list[ReadSource], list[ImportRefusedError]]:
    """A source of each format, and why formats cannot be used: they do not keep the others out.

    Args:
        foreign: the files of each format.
        about: what is read.
        converted: folder to keep what is converted.
        progress: told how far it has come.
        is_only: whether nothing else is read, so that the first format has the id of the whole.
    """
    found: list[ReadSource] = []
    refused: list[ImportRefusedError] = []
    for order, (reader, files) in enumerate(foreign):
        # By the place of the format, so that no other takes the place of the records of one that is refused.
        name = about.id if is_only and order == 0 else f"{about.id}-{slug(reader.name)}"
        description = replace(about, id=SourceId(name))
        try:
            found.append(read_foreign(reader, files, description, converted=converted, progress=progress))
        except ImportRefusedError as reason:
            refused.append(reason)
    return found, refused


def _convert(reader: FormatReader, paths: Sequence[Path], lines: Path, progress: ProgressReporter | None) -> _Converted:
    """All files together; where one of several cannot be used, the others without it, and a note that says why."""
    try:
        return _convert_all(reader, paths, lines, progress)
    except ImportRefusedError:
        if len(paths) == 1:
            raise
    refused = _refused(reader, paths, lines.parent, progress)
    good = [path for path in paths if path not in refused]
    if not good:
        raise next(iter(refused.values()))
    done = _convert_all(reader, good, lines, progress)
    return _Converted(done.rejected, (*(f"not imported: {reason}" for reason in refused.values()), *done.notes))


def _refused(
    reader: FormatReader, paths: Sequence[Path], folder: Path, progress: ProgressReporter | None
) -> dict[Path, ImportRefusedError]:
    """The files that cannot be used, each tried alone, with the reason."""
    refused = {}
    for path in paths:
        with _scratch(folder) as scratch:
            try:
                _convert_all(reader, [path], scratch / "alone", progress)
            except ImportRefusedError as reason:
                refused[path] = reason
    return refused


def _convert_all(
    reader: FormatReader, paths: Sequence[Path], lines: Path, progress: ProgressReporter | None
) -> _Converted:
    with _scratch(lines.parent) as scratch:
        conversion = Conversion(scratch / "work", progress)
        conversion.scratch.mkdir()
        part = scratch / "lines"
        with part.open("w", encoding="utf-8", errors="backslashreplace") as file:
            for number, line in enumerate(reader.lines(paths, conversion), start=1):
                file.write(line_text(line))
                if number % _PROGRESS_EVERY == 0:
                    conversion.report(f"converting {reader.name}", number)
        part.replace(lines)
    return _Converted(tuple(conversion.rejected), tuple(conversion.notes))


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A folder beside the result, on the same disk, so that the result can take its place in one step."""
    scratch = Path(tempfile.mkdtemp(prefix="unfinished-", dir=folder))
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def line_text(line: ProfileLine) -> str:
    """The line as it stands in a file of the catalogue profile."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"), default=_plain) + "\n"


def _plain(value: object) -> str:
    """Dates and exact numbers as the profile writes them."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _finished(finished: Path, lines: Path, digest: str) -> _Converted | None:
    """What an earlier conversion of the same files gathered; `None` where there is none that is whole."""
    try:
        known = json.loads(finished.read_text(encoding="utf-8"))
        if known["digest"] != digest or not lines.is_file():
            return None
        rejected = tuple(RejectedRow(**row) for row in known["rejected"])
        return _Converted(rejected, tuple(map(str, known["notes"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None  # nothing that can be used: it is made anew


def _digest(reader: FormatReader, paths: Sequence[Path], description: SourceDescription) -> str:
    """Of what decides the lines: the files with their names, what lies beside them, and who reads them."""
    digest = hashlib.sha256(repr((reader.name, reader.version, READER_VERSION, description.id)).encode())
    beside = reader.beside(paths) if isinstance(reader, ReadsBeside) else ()
    for path in (*paths, *beside):
        digest.update(f"\n{path.name}\n".encode(errors="backslashreplace"))
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    return digest.hexdigest()


def _replace_text(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8", errors="backslashreplace")
    part.replace(path)


def slug(name: str) -> str:
    """The name in small letters and digits, with hyphens between them; may be empty."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
