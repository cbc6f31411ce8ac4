"""The files of text indexes: what lies where, the manifest, and publication all at once or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.ports import IndexedText

FORMAT_VERSION = 1
POINTER = "current.json"
MANIFEST = "manifest.json"
PARTS = tuple(TextPart)
REBUILD = "Rebuild the index: `python -m advisor index`."


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexCounts:
    """How much one index holds."""

    rows: int
    owners: int
    vectors: int
    """Different texts with an embedding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a published set of indexes was made of."""

    encoder_id: str
    dimensions: int
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


class StoredRows:
    """The rows of one index, sorted by owner; texts are read from the file when asked for."""

    def __init__(self, folder: Path) -> None:
        about = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
        self.owners: tuple[str, ...] = tuple(about["owners"])
        self._languages: tuple[LanguageCode | None, ...] = tuple(about["languages"])
        self.owner_starts: npt.NDArray[np.int64] = np.load(folder / "owner_starts.npy")
        self.parts: npt.NDArray[np.uint8] = np.load(folder / "parts.npy")
        self.languages: npt.NDArray[np.uint8] = np.load(folder / "languages.npy")
        self._ends: npt.NDArray[np.int64] = np.asarray(np.load(folder / "text_ends.npy", mmap_mode="r"))
        self._texts: npt.NDArray[np.uint8] = np.asarray(np.load(folder / "texts.npy", mmap_mode="r"))

    def __len__(self) -> int:
        return len(self.parts)

    def row(self, number: int) -> IndexedText:
        """The row with this number."""
        owner = int(np.searchsorted(self.owner_starts, number, side="right")) - 1
        start = int(self._ends[number - 1]) if number else 0
        return IndexedText(
            owner=self.owners[owner],
            part=PARTS[self.parts[number]],
            text=self._texts[start : int(self._ends[number])].tobytes().decode("utf-8"),
            language=self._languages[self.languages[number]],
        )

    def language_number(self, language: LanguageCode) -> int | None:
        """How `languages` writes this language; `None` when no row is in it."""
        return self._languages.index(language) if language in self._languages else None

    @staticmethod
    def write(rows: Sequence[IndexedText], folder: Path) -> int:
        """Write rows that are sorted by owner; returns how many owners there are."""
        starts = [number for number, row in enumerate(rows) if number == 0 or rows[number - 1].owner != row.owner]
        languages = sorted({row.language for row in rows}, key=lambda language: language or "")
        numbers = {language: number for number, language in enumerate(languages)}
        texts = [row.text.encode("utf-8", "replace") for row in rows]
        about = {"owners": [rows[start].owner for start in starts], "languages": languages}
        (folder / "rows.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
        np.save(folder / "owner_starts.npy", np.array(starts, dtype=np.int64))
        np.save(folder / "parts.npy", np.array([PARTS.index(row.part) for row in rows], dtype=np.uint8))
        np.save(folder / "languages.npy", np.array([numbers[row.language] for row in rows], dtype=np.uint8))
        np.save(folder / "text_ends.npy", np.cumsum([len(text) for text in texts], dtype=np.int64))
        np.save(folder / "texts.npy", np.frombuffer(b"".join(texts), dtype=np.uint8))
        return len(starts)
