"""Keeps the vectors of measured encoders between runs, so that only the first run encodes what is searched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from advisor.adapters.vector_cache import EncoderInFront, keys_of, unit
from advisor.text_ports import TextEncoder, Vectors

HalfVector = npt.NDArray[np.float16]


class KeptVectors(EncoderInFront):
    """A `TextEncoder` that remembers what it encodes in bulk; a text by itself is always encoded, to be timed."""

    def __init__(self, encoder: TextEncoder, file: Path) -> None:
        """Go on from what `keep` has written to `file`; a file that cannot be read is filled anew."""
        super().__init__(encoder)
        self._file = file
        self._vector_of: dict[bytes, HalfVector] = {}
        self._is_changed = False
        try:
            with np.load(file) as kept:
                self._vector_of.update(zip(map(bytes, kept["keys"]), kept["vectors"], strict=True))
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            self._is_changed = True

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; of half precision, so that they stay the same."""
        if len(texts) == 1:
            return self._encoder.encode(texts)
        keys = [key.tobytes() for key in keys_of(self.encoder_id, texts)]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._vector_of}
        if new:
            self._vector_of.update(zip(new, self._encoder.encode(list(new.values())).astype(np.float16), strict=True))
            self._is_changed = True
        vectors = np.array([self._vector_of[key] for key in keys], dtype=np.float16)
        return unit(vectors.reshape(len(texts), self.dimensions))

    def keep(self) -> None:
        """Write everything known."""
        if not self._is_changed or not self._vector_of:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        with part.open("wb") as file:
            keys = np.array([list(key) for key in self._vector_of], dtype=np.uint8)
            np.savez(file, keys=keys, vectors=np.array(list(self._vector_of.values())))
        part.replace(self._file)
        self._is_changed = False
