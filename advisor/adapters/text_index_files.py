"""The files of text indexes: what lies where, the manifest, and publication all at once or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from advisor.errors import EmbeddingError

FORMAT_VERSION = 3
POINTER = "current.json"
MANIFEST = "manifest.json"
REBUILD = "Rebuild the index: `python -m advisor index`."


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexCounts:
    """How much one index holds."""

    rows: int
    owners: int
    vectors: Mapping[str, int]
    """Rows with an embedding, by the name of the space."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a published set of indexes was made of."""

    encoders: Mapping[str, str]
    """Ids of the encoders by the names of their spaces."""

    content: str
    """Whatever the maker said about the texts, such as a hash of the store; compared, never read."""

    indexes: Mapping[str, IndexCounts]


@contextmanager
def publication(root: Path) -> Iterator[Path]:
    """A new folder to write in; readers see it when the block ends well, and nothing of it when it does not.

    Raises:
        EmbeddingError: the files could not be written; what was published before stays.
    """
    folder: Path | None = None
    try:
        root.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="index-", dir=root))
        yield folder
        before = current_folder(root)
        pointer = folder / POINTER
        pointer.write_text(json.dumps({"folder": folder.name}), encoding="utf-8")
        pointer.replace(root / POINTER)
    except OSError as error:
        _remove(folder)
        raise EmbeddingError(
            f"The index could not be written to {str(root)!r}: {error}. The index before it is untouched. "
            "Make room, or choose another folder in the settings, and run `python -m advisor index` again."
        ) from error
    except BaseException:
        _remove(folder)
        raise
    _remove(before)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Describe the set of indexes in this folder."""
    text = json.dumps({"format_version": FORMAT_VERSION, **asdict(manifest)}, indent=1, sort_keys=True)
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(root: Path) -> Manifest | None:
    """What is published under `root`, or `None` when nothing is.

    Raises:
        EmbeddingError: it is damaged or of another version of the format.
    """
    folder = current_folder(root)
    if folder is None:
        return None
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        version = found.pop("format_version")
        if version != FORMAT_VERSION:
            raise EmbeddingError(
                f"The index in {str(root)!r} has format {version}; this version reads {FORMAT_VERSION}. {REBUILD}"
            )
        counts = {name: IndexCounts(**counts) for name, counts in found.pop("indexes").items()}
        return Manifest(indexes=counts, **found)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EmbeddingError(f"The index in {str(root)!r} is damaged: {error}. {REBUILD}") from error


def published_folder(root: Path, name: str) -> Path:
    """Where the files of the named index lie.

    Raises:
        EmbeddingError: there is no such index.
    """
    folder = current_folder(root)
    if folder is None or not (folder / name).is_dir():
        raise EmbeddingError(f"There is no index {name!r} in {str(root)!r}. Build it: `python -m advisor index`.")
    return folder / name


def space_folder(folder: Path, space: str) -> Path:
    """Where the vectors of a space lie in the folder of an index."""
    return folder / "spaces" / space


def current_folder(root: Path) -> Path | None:
    """What was last published under `root`, or `None` when nothing was."""
    pointer = root / POINTER
    if not pointer.is_file():
        return None
    try:
        return root / str(json.loads(pointer.read_text(encoding="utf-8"))["folder"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EmbeddingError(f"The index in {str(root)!r} is damaged: {error}. {REBUILD}") from error


def _remove(folder: Path | None) -> None:
    """Files that a reader still maps may refuse on some systems; they go with the next publication's folder."""
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
