"""Fetches pinned public sources: resumable, atomic, and only exactly what was pinned; or takes them from a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Set
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPResponse
from pathlib import Path
from typing import cast
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from advisor.errors import DownloadError
from advisor.ingest.pinned_sources import PinnedSource, read_pinned_sources
from advisor.ingest.web_requests import BROKE_OFF, HEADERS, TIMEOUT_S, chunks
from advisor.ports import ProgressReporter

_CHUNK_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class PulledSource:
    """A pinned source that lies in the folder, checked."""

    source: PinnedSource
    path: Path
    is_new: bool
    """Whether it was fetched now; else it had been there already."""


def pull(
    sources_file: Path,
    into: Path,
    *,
    only: Set[str] | None = None,
    from_folder: Path | None = None,
    progress: ProgressReporter | None = None,
    timeout_s: float = TIMEOUT_S,
) -> tuple[PulledSource, ...]:
    """Put every pinned source into the folder; what is already there and right is left alone.

    An unfinished file is kept as `NAME.part` and gone on with the next time; a file gets its name only after its size
    and SHA-256 were found right. Proxies are taken from the environment, as usual (`HTTPS_PROXY`).

    Args:
        sources_file: see `pinned_sources`.
        into: folder for the files; made if missing.
        only: ids to fetch; `None`: all.
        from_folder: take the files from here, by name or by SHA-256, and use no network.
        progress: told the bytes of each file.
        timeout_s: longest silence of the server; what came so far is kept.

    Raises:
        DownloadError: a source cannot be fetched, or is not what was pinned; files fetched before it stay.
    """
    sources = read_pinned_sources(sources_file, only)
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise DownloadError(f"The folder {into} cannot be made: {reason.strerror}. Choose another.") from reason
    return tuple(_pulled(source, into, from_folder, progress, timeout_s) for source in sources)


def _pulled(
    source: PinnedSource, into: Path, from_folder: Path | None, progress: ProgressReporter | None, timeout_s: float
) -> PulledSource:
    target = into / source.file_name
    part = into / f"{source.file_name}.part"
    try:
        if _is_pinned(target, source):
            return PulledSource(source=source, path=target, is_new=False)
        if from_folder is None:
            _fetch(source, part, progress, timeout_s)
        else:
            _copy(_found_in(from_folder, source), part, source, progress)
        _check(part, source)
        part.replace(target)
    except OSError as reason:
        raise DownloadError(
            f"{source.file_name} cannot be written to {into}: {reason.strerror or reason}. Make room, or choose "
            "another folder."
        ) from reason
    _etag_file(part).unlink(missing_ok=True)
    return PulledSource(source=source, path=target, is_new=True)


def _fetch(source: PinnedSource, part: Path, progress: ProgressReporter | None, timeout_s: float) -> None:
    """Bring `part` to the pinned size, going on where it ends if the server can."""
    if part.exists() and part.stat().st_size >= source.bytes:
        return
    try:
        with _opened(source, part, timeout_s) as response:
            start = _start_of(response, part)
            etag = response.headers.get("ETag")
            if start == 0:
                _keep_etag(part, etag)
            _append(chunks(response), part, start, source, progress)
    except HTTPError as reason:
        reason.close()
        raise DownloadError(
            f"{source.address} answered {reason.code} {reason.reason}. Try again later, or get {source.file_name} "
            "another way and use `--from FOLDER`."
        ) from reason
    except BROKE_OFF as reason:
        raise DownloadError(
            f"{source.address} cannot be reached or broke off ({reason}). Run the command again to go on, or use "
            "`--from FOLDER`."
        ) from reason


def _opened(source: PinnedSource, part: Path, timeout_s: float) -> HTTPResponse:
    headers = dict(HEADERS)
    there = part.stat().st_size if part.exists() else 0
    if there:
        headers["Range"] = f"bytes={there}-"
        etag_file = _etag_file(part)
        if etag_file.exists():
            headers["If-Range"] = etag_file.read_text(encoding="ascii", errors="ignore")
    request = Request(source.address, headers=headers)  # noqa: S310 - the scheme was checked when the file was read
    try:
        return cast("HTTPResponse", urlopen(request, timeout=timeout_s))  # noqa: S310 - the same
    except HTTPError as reason:
        if there and reason.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            # The file on the server is shorter than what lies here: begin again.
            reason.close()
            part.unlink()
            return _opened(source, part, timeout_s)
        raise


def _start_of(response: HTTPResponse, part: Path) -> int:
    """Where the answer begins: behind what is there (206), or at 0 because the server sends everything (200)."""
    there = part.stat().st_size if part.exists() else 0
    content_range = response.headers.get("Content-Range", "")
    is_rest = response.status == HTTPStatus.PARTIAL_CONTENT and content_range.startswith(f"bytes {there}-")
    return there if is_rest else 0


def _append(
    content: Iterator[bytes], part: Path, start: int, source: PinnedSource, progress: ProgressReporter | None
) -> None:
    """Write from `start` on; stop as soon as more comes than was pinned."""
    done = start
    with part.open("ab" if start else "wb") as file:
        for chunk in content:
            file.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress.report(source.file_name, done, source.bytes)
            if done > source.bytes:
                return


def _check(part: Path, source: PinnedSource) -> None:
    """Refuse a file that is too short (kept, to go on), too long or another one (removed)."""
    size = part.stat().st_size
    if size < source.bytes:
        raise DownloadError(
            f"{source.file_name} ended after {size:,} of {source.bytes:,} bytes. Run the command again to go on."
        )
    if size == source.bytes and _sha256(part) == source.sha256:
        return
    part.unlink()
    _etag_file(part).unlink(missing_ok=True)
    raise DownloadError(
        f"{source.file_name} is not the file that was pinned: expected {source.bytes:,} bytes with SHA-256 "
        f"{source.sha256}. It was removed; do not use that copy. Get the original, or ask where it has gone."
    )


def _is_pinned(path: Path, source: PinnedSource) -> bool:
    return path.is_file() and path.stat().st_size == source.bytes and _sha256(path) == source.sha256


def _found_in(folder: Path, source: PinnedSource) -> Path:
    """The file in the folder: the one of that name if it is right, else any of that size and hash."""
    if not folder.is_dir():
        raise DownloadError(f"{folder} is no folder. Check the path given with `--from`.")
    named = folder / source.file_name
    files = [named, *sorted(path for path in folder.rglob("*") if path.is_file())]
    found = next((path for path in files if _is_pinned(path, source)), None)
    if found is not None:
        return found
    there = f"{source.file_name} is there, but is not what was pinned" if named.is_file() else "it is not there"
    raise DownloadError(
        f"The folder {folder} does not hold {source.file_name}: {there}; expected {source.bytes:,} bytes with SHA-256 "
        f"{source.sha256}. Get it from {source.address}."
    )


def _copy(found: Path, part: Path, source: PinnedSource, progress: ProgressReporter | None) -> None:
    with found.open("rb") as file:
        _append(iter(lambda: file.read(_CHUNK_BYTES), b""), part, 0, source, progress)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _etag_file(part: Path) -> Path:
    return part.with_name(f"{part.name}.etag")


def _keep_etag(part: Path, etag: str | None) -> None:
    """Remember which version of the file the part belongs to; a weak tag cannot tell versions apart byte by byte."""
    if etag is None or etag.startswith("W/"):
        _etag_file(part).unlink(missing_ok=True)
    else:
        _etag_file(part).write_text(etag, encoding="ascii", errors="ignore")
