"""Finds the tables of an ESCO download in ZIPs, folders and files, and reads their bytes safely."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from advisor.domain.languages import LanguageCode, language_code
from advisor.errors import ImportRefusedError

MAX_MEMBERS = 2_000
MAX_TABLE_BYTES = 400 * 1024**2
"""Twenty times the largest table of the official download."""

MAX_RATIO = 100
"""Texts shrink to a fifth; what shrinks to less than a hundredth is no table but a decompression bomb."""

RATIO_MATTERS_FROM_BYTES = 10 * 1024**2


class TableName(StrEnum):
    """Tables that are read; others of the download (collections, schemes, notes) bring nothing that is used."""

    SKILLS = "skills"
    OCCUPATIONS = "occupations"
    RELATIONS = "occupationskillrelations"
    SKILL_GROUPS = "skillgroups"
    BROADER = "broaderrelationsskillpillar"
    SKILL_RELATIONS = "skillskillrelations"
    OCCUPATION_GROUPS = "iscogroups"
    OCCUPATION_BROADER = "broaderrelationsoccpillar"


_ALSO_NAMED = {"broaderrelationsoccupationpillar": TableName.OCCUPATION_BROADER}


_FILE_NAME = re.compile(r"(?P<name>[A-Za-z_]+?)(?:_(?P<language>[a-z]{2}))?\.(?:csv|parquet)")
_VERSION = re.compile(r"(?<![a-z0-9])v(\d+\.\d+(?:\.\d+)?)(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """One table as a file, on its own or inside a ZIP."""

    name: TableName
    language: LanguageCode | None
    path: Path
    member: str | None = None
    """The name inside the ZIP."""

    @property
    def file_name(self) -> str:
        """The file's own name, as a report shows it."""
        return PurePosixPath(self.member).name if self.member else self.path.name

    @property
    def place(self) -> str:
        """The file's name and the ZIP that it lies in, as an error shows it."""
        return f"{self.file_name} in {self.path.name}" if self.member else self.path.name

    @property
    def is_parquet(self) -> bool:
        """Whether it is a parquet file, else CSV."""
        return self.file_name.endswith(".parquet")

    def version(self) -> str | None:
        """The ESCO version in the name of the ZIP, the file or one of the two folders around it."""
        around = (self.path.name, *(folder.name for folder in list(self.path.absolute().parents)[:2]))
        return next((match.group(1) for name in around if (match := _VERSION.search(name))), None)

    def read(self) -> bytes:
        """The whole content.

        Raises:
            ImportRefusedError: it cannot be read or is too large.
        """
        try:
            if self.member is None:
                _refuse_too_large(self.file_name, self.path.stat().st_size)
                return self.path.read_bytes()
            with zipfile.ZipFile(self.path) as archive:
                return archive.read(self.member)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as reason:
            raise ImportRefusedError(f"{self.place} cannot be unpacked ({reason}). Download the ZIP again.") from reason
        except OSError as reason:
            raise ImportRefusedError(
                f"{self.path.name} cannot be opened: {reason.strerror}. Check the path."
            ) from reason


def find_tables(paths: Sequence[Path]) -> tuple[TableFile, ...]:
    """All tables in these ZIPs, folders (with what lies in them) and files, in a fixed order.

    Raises:
        ImportRefusedError: a path is missing, a ZIP is broken or unsafe, no table is found, or one is found twice.
    """
    found: dict[tuple[TableName, LanguageCode | None], TableFile] = {}
    for path in paths:
        for table in _tables_at(path):
            other = found.setdefault((table.name, table.language), table)
            if other is not table:
                raise ImportRefusedError(
                    f"{table.file_name} was found twice, in {other.path} and in {table.path}. "
                    "Name the files of one ESCO version only."
                )
    if not found:
        names = ", ".join(str(path) for path in paths)
        raise ImportRefusedError(
            f"No ESCO table was found in {names}; expected the official CSV download with files such as "
            "skills_en.csv, occupations_en.csv and occupationSkillRelations.csv."
        )
    return tuple(found[key] for key in sorted(found, key=lambda key: (key[0], key[1] or "")))


def _tables_at(path: Path) -> Iterator[TableFile]:
    if not path.exists():
        raise ImportRefusedError(f"There is nothing at {path}. Check the path.")
    if path.is_dir():
        for inside in sorted(path.rglob("*")):
            if inside.is_file():
                yield from _tables_at(inside)
    elif path.suffix.lower() == ".zip":
        yield from _tables_in_zip(path)
    elif named := _recognised(path.name):
        yield TableFile(name=named[0], language=named[1], path=path)


def _tables_in_zip(path: Path) -> Iterator[TableFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError) as reason:
        raise ImportRefusedError(f"{path.name} is not a whole ZIP file ({reason}). Download it again.") from reason
    if len(members) > MAX_MEMBERS:
        raise ImportRefusedError(f"{path.name} holds {len(members):,} files; expected at most {MAX_MEMBERS:,}.")
    for member in members:
        _refuse_unsafe(path, member)
        inside = PurePosixPath(member.filename)
        named = None if member.is_dir() or "__MACOSX" in inside.parts else _recognised(inside.name)
        if named:
            yield TableFile(name=named[0], language=named[1], path=path, member=member.filename)


def _refuse_unsafe(path: Path, member: zipfile.ZipInfo) -> None:
    inside = PurePosixPath(member.filename.replace("\\", "/"))
    if inside.is_absolute() or ".." in inside.parts or ":" in member.filename:
        raise ImportRefusedError(
            f"{path.name} names a file outside of itself, {member.filename!r}; the official download does not. "
            "Download it again from the ESCO portal."
        )
    if member.flag_bits & 1:
        raise ImportRefusedError(f"{path.name} is locked with a password; expected the ZIP as ESCO offers it.")
    _refuse_too_large(f"{member.filename} in {path.name}", member.file_size)
    if member.file_size > RATIO_MATTERS_FROM_BYTES and member.file_size > MAX_RATIO * member.compress_size:
        raise ImportRefusedError(
            f"{member.filename} in {path.name} would grow from {member.compress_size:,} to {member.file_size:,} "
            "bytes; no table does. Download it again from the ESCO portal."
        )


def _refuse_too_large(name: str, size: int) -> None:
    if size > MAX_TABLE_BYTES:
        raise ImportRefusedError(f"{name} has {size:,} bytes; expected at most {MAX_TABLE_BYTES:,} for an ESCO table.")


def _recognised(file_name: str) -> tuple[TableName, LanguageCode | None] | None:
    """The table and the language in a file's name; the two halves of a relation carry no language of their own."""
    match = _FILE_NAME.fullmatch(file_name)
    if match is None:
        return None
    plain = match["name"].replace("_", "").lower()
    try:
        name = _ALSO_NAMED.get(plain) or TableName(plain)
    except ValueError:
        return None
    return name, language_code(match["language"]) if match["language"] else None
