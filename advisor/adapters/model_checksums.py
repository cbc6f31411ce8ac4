"""Records and checks the SHA-256 of every file of the models, so that what is used is what was measured."""

from __future__ import annotations

import hashlib
from pathlib import Path

from advisor.errors import EmbeddingError

CHECKSUMS = "SHA256SUMS"
"""Lines as `sha256sum` writes and checks them."""

NOT_WEIGHTS = frozenset({CHECKSUMS, "MODELS.md"})


def record_checksums(models: Path) -> int:
    """Write the checksums of all files below `models`; returns how many there are."""
    found = file_checksums(models)
    lines = "".join(f"{checksum}  {name}\n" for name, checksum in found.items())
    (models / CHECKSUMS).write_text(lines, encoding="utf-8")
    return len(found)


def wrong_files(models: Path) -> tuple[str, ...]:
    """A sentence for each file below `models` that is not as recorded, in order of name; empty when all is well.

    Raises:
        EmbeddingError: nothing is recorded there, or it cannot be read.
    """
    recorded, found = _recorded(models), file_checksums(models)
    problems = []
    for name in sorted(recorded.keys() | found.keys()):
        if name not in found:
            problems.append(f"{name} is missing.")
        elif name not in recorded:
            problems.append(f"{name} is not among the recorded files.")
        elif recorded[name] != found[name]:
            problems.append(f"{name} has the SHA-256 {found[name]}; recorded is {recorded[name]}.")
    return tuple(problems)


def file_checksums(models: Path) -> dict[str, str]:
    """The SHA-256 of each file below `models` by its relative name, in order; documents and hidden files left out."""
    found = {}
    for file in sorted(path for path in models.rglob("*") if path.is_file()):
        name = file.relative_to(models)
        if name.as_posix() in NOT_WEIGHTS or any(part.startswith(".") for part in name.parts):
            continue
        with file.open("rb") as content:
            found[name.as_posix()] = hashlib.file_digest(content, "sha256").hexdigest()
    return found


def _recorded(models: Path) -> dict[str, str]:
    try:
        lines = (models / CHECKSUMS).read_text(encoding="utf-8").splitlines()
        pairs = [line.split("  ", 1) for line in lines if line.strip()]
        return {name: checksum for checksum, name in pairs}
    except (OSError, ValueError) as error:
        raise EmbeddingError(
            f"The checksums in {str(models / CHECKSUMS)!r} cannot be read: {error}. Restore the file, or record the "
            "files as they are: `python -m advisor models --record`."
        ) from error
