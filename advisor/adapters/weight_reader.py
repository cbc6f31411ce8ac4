"""Reads and checks the folder of one of our own encoders: its card, its tokenizer and its weights in 8 bits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from safetensors import SafetensorError, safe_open
from tokenizers import Tokenizer

from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

CARD, TOKENIZER, WEIGHTS = "model.json", "tokenizer.json", "weights.safetensors"

FORMAT_VERSION = 1
VALUES, SCALE = ".int8", ".scale"
DIGEST_LENGTH = 12

WAY_OUT = "Restore the folder (`git checkout -- models`), or name another folder of models in ADVISOR_MODELS."


class ModelCard(BaseModel):
    """What `model.json` says of a model; vectors depend on everything but name, languages, cosine and licence."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format_version: Literal[1]
    name: str
    kind: Literal["static", "bert"]
    dimensions: int = Field(gt=0)
    layers: int = Field(default=0, ge=0)
    heads: int = Field(default=1, ge=0)
    pooling: Literal["mean"] = "mean"
    epsilon: float = Field(default=1e-12, gt=0)
    """Of the layer normalisations."""

    prefix: str = ""
    """Put before every text."""

    case_folded: bool = False
    """Whether the tokenizer makes capitals small; nothing is left to do here."""

    max_tokens: int = Field(gt=2)
    languages: frozenset[LanguageCode] = frozenset()
    """Empty: all."""

    unrelated_cosine: float = Field(ge=-1, lt=1)
    """Cosine to expect of two texts that have nothing in common."""

    licence: str


@dataclass(frozen=True, slots=True)
class RowScaledMatrix:
    """A matrix in 8 bits: row r is `values[r] * scale[r]`."""

    values: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]

    def rows(self, numbers: npt.NDArray[np.int64]) -> Vectors:
        """The rows with these numbers in single precision, shape (*numbers.shape, columns)."""
        found: Vectors = self.values[numbers].astype(np.float32)
        found *= self.scale[numbers][..., np.newaxis]
        return found

    def whole(self) -> Vectors:
        """All rows in single precision."""
        return self.rows(np.arange(len(self.values)))


@dataclass(frozen=True, slots=True)
class Weights:
    """The tensors of a model by name: matrices in 8 bits, vectors in single precision."""

    folder: Path
    matrices: Mapping[str, RowScaledMatrix]
    vectors: Mapping[str, Vectors]

    def matrix(self, name: str) -> RowScaledMatrix:
        """The matrix of this name.

        Raises:
            EmbeddingError: there is none.
        """
        if name not in self.matrices:
            raise _damaged(self.folder, f"{WEIGHTS} has no matrix {name!r}")
        return self.matrices[name]

    def vector(self, name: str) -> Vectors:
        """The vector of this name.

        Raises:
            EmbeddingError: there is none.
        """
        if name not in self.vectors:
            raise _damaged(self.folder, f"{WEIGHTS} has no vector {name!r}")
        return self.vectors[name]


def is_model_folder(folder: Path) -> bool:
    """Whether there is a model of ours in `folder`, whole or damaged."""
    return (folder / CARD).is_file()


def read_card(folder: Path) -> ModelCard:
    """What the model in `folder` says of itself.

    Raises:
        EmbeddingError: a file is missing, or the card is not one that this version can read.
    """
    missing = [name for name in (CARD, TOKENIZER, WEIGHTS) if not (folder / name).is_file()]
    if missing:
        raise EmbeddingError(f"There is no whole model in {str(folder)!r}: {', '.join(missing)} missing. {WAY_OUT}")
    try:
        return ModelCard.model_validate_json((folder / CARD).read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise _damaged(
            folder,
            f"{CARD}: {where} is {str(first.get('input'))[:80]!r}: {first['msg']} (format {FORMAT_VERSION} is read)",
        ) from error


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer as it was saved; a new one at each call, since settings of a tokenizer are shared state.

    Raises:
        EmbeddingError: the file is damaged.
    """
    try:
        return Tokenizer.from_str((folder / TOKENIZER).read_text(encoding="utf-8"))
    except Exception as error:  # the library raises nothing narrower
        raise _damaged(folder, f"{TOKENIZER}: {error}") from error


def read_weights(folder: Path) -> Weights:
    """All tensors, checked for shape and for values that are no numbers.

    Raises:
        EmbeddingError: the file is damaged.
    """
    try:
        with safe_open(folder / WEIGHTS, framework="numpy") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
    except (SafetensorError, OSError) as error:
        raise _damaged(folder, f"{WEIGHTS}: {error}") from error
    matrices = dict(_matrices(folder, tensors))
    used = {name + end for name in matrices for end in (VALUES, SCALE)}
    vectors = {name: tensor for name, tensor in tensors.items() if name not in used}
    for name, vector in vectors.items():
        if vector.dtype != np.float32 or not np.isfinite(vector).all():
            raise _damaged(folder, f"{WEIGHTS}: {name} is {vector.dtype}; expected finite numbers of type float32")
    return Weights(folder, matrices, vectors)


def _matrices(folder: Path, tensors: Mapping[str, npt.NDArray[np.generic]]) -> Iterator[tuple[str, RowScaledMatrix]]:
    for name, values in tensors.items():
        if not name.endswith(VALUES):
            continue
        plain = name.removesuffix(VALUES)
        scale = tensors.get(plain + SCALE)
        if values.dtype != np.int8 or values.ndim != 2:  # noqa: PLR2004 - a matrix
            raise _damaged(folder, f"{WEIGHTS}: {name} is {values.dtype} {values.shape}; expected a matrix of int8")
        if scale is None or scale.dtype != np.float32 or scale.size != len(values) or not np.isfinite(scale).all():
            raise _damaged(folder, f"{WEIGHTS}: {plain + SCALE} should be {len(values)} finite numbers of type float32")
        yield plain, RowScaledMatrix(values.astype(np.int8, copy=False), scale.astype(np.float32).reshape(-1))


def model_digest(folder: Path, card: ModelCard) -> str:
    """Twelve hexadecimal digits that change with anything that changes vectors: the weights, the tokenizer, its use.

    Raises:
        EmbeddingError: a file cannot be read.
    """
    digest = hashlib.sha256()
    use = card.model_dump_json(include={"kind", "layers", "heads", "pooling", "epsilon", "prefix", "max_tokens"})
    digest.update(use.encode())
    try:
        for name in (TOKENIZER, WEIGHTS):
            with (folder / name).open("rb") as content:
                digest.update(hashlib.file_digest(content, "sha256").digest())
    except OSError as error:
        raise _damaged(folder, str(error)) from error
    return digest.hexdigest()[:DIGEST_LENGTH]


def _damaged(folder: Path, what: str) -> EmbeddingError:
    return EmbeddingError(f"The model in {str(folder)!r} cannot be used: {what}. {WAY_OUT}")
