"""Vectors kept under a hash of encoder and text, so that no text is ever encoded twice."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence, Set
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_files import current_folder, publication
from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError
from advisor.text_ports import TextEncoder, Vectors

HalfVectors = npt.NDArray[np.float16]
Keys = npt.NDArray[np.uint64]

CACHE_FOLDER = "vectors"
"""Where the cache lies in the folder of the indexes."""

NOT_FOUND = -1

REMEMBERED = 128
"""Queries whose vectors are remembered."""


def keys_of(encoder_id: str, texts: Sequence[str]) -> Keys:
    """The first 128 bits of SHA-256 of encoder and text, shape (len(texts), 2)."""
    prefix = f"{encoder_id}\0".encode()
    digests = b"".join(hashlib.sha256(prefix + text.encode("utf-8", "replace")).digest()[:16] for text in texts)
    return np.frombuffer(digests, dtype="<u8").reshape(len(texts), 2)


class VectorCache:
    """Vectors in half precision with their keys, sorted by key; read-only."""

    def __init__(self, keys: Keys, vectors: HalfVectors) -> None:
        """Take arrays of equal length; sorts them unless they are sorted."""
        if (keys[1:, 0] < keys[:-1, 0]).any():
            order = np.argsort(keys[:, 0], kind="stable")
            keys, vectors = keys[order], vectors[order]
        self._keys = keys
        self._first_halves = np.ascontiguousarray(keys[:, 0])
        self.vectors = vectors

    @classmethod
    def open(cls, root: Path) -> VectorCache:
        """What was last written to the folder; empty when there is nothing, or nothing that can be read.

        A cache only saves time: a damaged one is filled anew, not complained about.
        """
        try:
            folder = current_folder(root)
            if folder is not None:
                keys, vectors = np.load(folder / "keys.npy"), np.load(folder / "vectors.npy", mmap_mode="r")
                if keys.shape == (len(vectors), 2) and vectors.ndim == 2:  # noqa: PLR2004  (a table)
                    return cls(keys, vectors)
        except (OSError, ValueError, EOFError, EmbeddingError):
            pass
        return cls(np.empty((0, 2), dtype=np.uint64), np.empty((0, 0), dtype=np.float16))

    def write(self, root: Path) -> None:
        """Put this in place of what the folder holds."""
        with publication(root) as folder:
            np.save(folder / "keys.npy", self._keys)
            np.save(folder / "vectors.npy", self.vectors)

    def __len__(self) -> int:
        return len(self._keys)

    def find(self, keys: Keys) -> npt.NDArray[np.int64]:
        """For each key its row in `vectors`, or -1."""
        if not len(self) or not len(keys):
            return np.full(len(keys), NOT_FOUND, dtype=np.int64)
        rows = np.minimum(np.searchsorted(self._first_halves, keys[:, 0]), len(self) - 1)
        found: npt.NDArray[np.int64] = np.where((self._keys[rows] == keys).all(axis=1), rows, NOT_FOUND)
        return found


class EncoderInFront:
    """What an encoder that keeps vectors says of itself: the same as the one behind it."""

    def __init__(self, encoder: TextEncoder) -> None:
        self._encoder = encoder

    @property
    def encoder_id(self) -> str:
        """Of the encoder behind."""
        return self._encoder.encoder_id

    @property
    def dimensions(self) -> int:
        """Of the encoder behind."""
        return self._encoder.dimensions

    @property
    def languages(self) -> Set[LanguageCode] | None:
        """Of the encoder behind."""
        return self._encoder.languages


class CachedEncoder(EncoderInFront):
    """A `TextEncoder` that looks in a cache first; all labels of concepts are there, so most queries cost nothing.

    It also remembers the last queries, since one is often asked of several indexes, and under the hash of its text
    alone, since they are people's own words.
    """

    def __init__(self, encoder: TextEncoder, cache: VectorCache) -> None:
        """Use `cache` for what it holds and `encoder` for the rest."""
        super().__init__(encoder)
        self._cache = cache
        self._recent: OrderedDict[bytes, Vectors] = OrderedDict()
        self._lock = threading.Lock()

    @classmethod
    def over(cls, encoder: TextEncoder, root: Path) -> CachedEncoder:
        """The encoder with what its cache below `root` holds; one that has a cache stays as it is."""
        return encoder if isinstance(encoder, CachedEncoder) else cls(encoder, VectorCache.open(root))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; the encoder is used for what the cache lacks."""
        keys = keys_of(self.encoder_id, texts)
        rows = self._cache.find(keys)
        known = rows != NOT_FOUND
        vectors: Vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        if known.any():
            vectors[known] = unit(self._cache.vectors[rows[known]])
        missing = np.flatnonzero(~known).tolist()
        if len(missing) > REMEMBERED:
            vectors[missing] = self._encoder.encode([texts[row] for row in missing])
        elif missing:
            vectors[missing] = self._remembered(
                [keys[row].tobytes() for row in missing], [texts[row] for row in missing]
            )
        return vectors

    def _remembered(self, keys: Sequence[bytes], texts: Sequence[str]) -> Vectors:
        with self._lock:
            found = {key: self._recent[key] for key in keys if key in self._recent}
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        if new:
            found.update(zip(new, self._encoder.encode(list(new.values())), strict=True))
        with self._lock:
            for key in keys:
                self._recent[key] = found[key]
                self._recent.move_to_end(key)
            while len(self._recent) > REMEMBERED:
                self._recent.popitem(last=False)
        return np.stack([found[key] for key in keys])


def unit(vectors: HalfVectors) -> Vectors:
    """Vectors in single precision, brought back to length 1; zero vectors stay."""
    single = vectors.astype(np.float32)
    lengths = np.linalg.norm(single, axis=1, keepdims=True)
    return (single / np.where(lengths > 0, lengths, 1)).astype(np.float32)
