"""The file of pinned public sources: address, size, SHA-256 and licence of each."""

from __future__ import annotations

from collections.abc import Iterable, Set
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from advisor.errors import DownloadError

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_NO_LICENCE = frozenset({"", "none", "unknown", "not stated", "?", "-"})

_Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class PinnedSource(BaseModel):
    """One file that can be fetched; nothing else than exactly this file is accepted."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.\-]*$")]
    title: _Words
    address: _Words
    file_name: _Words
    bytes: Annotated[int, Field(ge=1)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    licence: str
    format: Literal["esco", "catalogue"]
    """Which import reads the file."""

    @field_validator("address")
    @classmethod
    def _is_https(cls, address: str) -> str:
        parts = urlsplit(address)
        if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
            return address
        raise ValueError("an https address")

    @field_validator("file_name")
    @classmethod
    def _is_plain(cls, name: str) -> str:
        if Path(name).name != name or "\\" in name or name in {".", ".."}:
            raise ValueError("a file name without a folder")
        return name

    @field_validator("licence")
    @classmethod
    def _is_stated(cls, licence: str) -> str:
        if licence.strip().casefold() in _NO_LICENCE:
            raise ValueError("a stated licence; files without one are not fetched")
        return licence.strip()


class _SourcesFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    sources: tuple[PinnedSource, ...]


def read_pinned_sources(sources_file: Path, only: Set[str] | None = None) -> tuple[PinnedSource, ...]:
    """The sources in the file, in its order; with `only`, those with these ids.

    Raises:
        DownloadError: the file cannot be read, an entry does not fit (no licence, no https address), or an id of
            `only` is not in it.
    """
    try:
        sources = _SourcesFile.model_validate_json(sources_file.read_bytes()).sources
    except OSError as reason:
        raise DownloadError(f"{sources_file} cannot be read: {reason.strerror}. Check the path.") from reason
    except ValidationError as reason:
        raise DownloadError(f"{sources_file.name} cannot be used: {_complaint(reason)}. Mend the entry.") from reason
    known = [source.id for source in sources]
    if len(set(known)) < len(known) or len({source.file_name for source in sources}) < len(sources):
        raise DownloadError(f"{sources_file.name} names an id or a file name twice; expected each once.")
    unknown = sorted((only or set()) - set(known))
    if unknown:
        raise DownloadError(
            f"{sources_file.name} has no source {_listed(unknown)}; it has {_listed(known)}. Choose among these."
        )
    return tuple(source for source in sources if only is None or source.id in only)


def _complaint(reason: ValidationError) -> str:
    first = reason.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "the file"
    return f"{where} is {str(first['input'])[:120]!r}; expected: {first['msg']}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names)
