"""Writes trained encoders as our folders of small weights, and as folders of sentence-transformers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

FORMAT_VERSION = 1
CARD = "model.json"
TOKENIZER = "tokenizer.json"
WEIGHTS = "weights.safetensors"
STATIC_TENSOR = "embedding"

_LARGEST = 127
"""Of the whole numbers that a weight becomes; -128 is not used, so that zero is in the middle."""

_MODULES = "sentence_transformers.models"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What a folder of weights says of itself in `model.json`."""

    name: str
    kind: Literal["static", "bert"]
    dimensions: int
    vocabulary: int
    """Pieces of the tokenizer."""

    layers: int = 0
    heads: int = 0
    inner: int = 0
    epsilon: float = 1e-12
    pooling: Literal["mean"] = "mean"
    prefix: str = ""
    """Put before every text."""

    case_folded: bool = False
    """Whether the tokenizer makes capitals small; nothing is left to do for the caller."""

    max_tokens: int = 128
    languages: tuple[str, ...] = ()
    unrelated_cosine: float = 0.0
    """Mean cosine of random pairs of texts, measured."""

    licence: str = ""
    training: Mapping[str, object] = field(default_factory=dict)
    """Seed, steps, pairs, hashes of the data, whether concepts were held out."""


@dataclass(frozen=True, slots=True)
class Weights:
    """An encoder in full precision."""

    card: ModelCard
    tokenizer: Tokenizer
    tensors: Mapping[str, Vectors]
    """Static: one matrix `embedding`. BERT: named as in the `BertModel` of the library transformers."""


def write_weights(weights: Weights, folder: Path) -> None:
    """Write `model.json`, `tokenizer.json` and `weights.safetensors` with matrices in 8 bits; replaces what is there.

    A matrix becomes `<name>.int8` (rows, columns) and `<name>.scale` (rows): the product of the two is the matrix.
    """
    folder.mkdir(parents=True, exist_ok=True)
    small: dict[str, np.ndarray] = {}
    for name, tensor in sorted(weights.tensors.items()):
        if tensor.ndim == 1:
            small[name] = np.ascontiguousarray(tensor, dtype=np.float32)
        else:
            small[f"{name}.int8"], small[f"{name}.scale"] = in_eight_bits(tensor)
    card = {"format_version": FORMAT_VERSION, **asdict(weights.card)}
    _write_json(folder / CARD, card)
    weights.tokenizer.save(str(folder / TOKENIZER), pretty=False)
    save_file(small, folder / WEIGHTS)


def read_weights(folder: Path) -> Weights:
    """The encoder in `folder`, as `write_weights` left it.

    Raises:
        EmbeddingError: a file is missing or damaged, or of another version.
    """
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        small = load_file(folder / WEIGHTS)
        tokenizer_text = (folder / TOKENIZER).read_text(encoding="utf-8")
    except (OSError, ValueError, SafetensorError) as reason:
        raise EmbeddingError(
            f"There are no whole weights in {str(folder)!r}: {reason}. Expected {CARD}, {TOKENIZER} and {WEIGHTS}."
        ) from reason
    if card.pop("format_version", None) != FORMAT_VERSION:
        raise EmbeddingError(f"{CARD} in {str(folder)!r} is not of format {FORMAT_VERSION}. Train the model again.")
    tensors: dict[str, Vectors] = {}
    for name, value in small.items():
        if name.endswith(".int8"):
            matrix = name.removesuffix(".int8")
            tensors[matrix] = value.astype(np.float32) * small[f"{matrix}.scale"][:, None]
        elif not name.endswith(".scale"):
            tensors[name] = value
    return Weights(
        ModelCard(**{**card, "languages": tuple(card["languages"])}), Tokenizer.from_str(tokenizer_text), tensors
    )


def in_eight_bits(matrix: Vectors) -> tuple[np.ndarray, Vectors]:
    """Whole numbers -127..127 of the same shape, and for each row what to multiply them by."""
    scale = np.abs(matrix).max(axis=1).astype(np.float32) / _LARGEST
    divisor = np.where(scale > 0, scale, 1).astype(np.float32)
    return np.rint(matrix / divisor[:, None]).astype(np.int8), scale


def export_as_sentence_transformers(folder: Path, target: Path) -> None:
    """Turn our folder of weights into one that the library sentence-transformers loads, in float32.

    Raises:
        EmbeddingError: `folder` holds no whole weights.
    """
    write_sentence_transformers(read_weights(folder), target)


def write_sentence_transformers(weights: Weights, target: Path) -> None:
    """Write an ordinary sentence-transformers folder: a `StaticEmbedding`, or `Transformer`, mean and `Normalize`.

    The prefix is the prompt by default, so that `encode(texts)` needs nothing more.
    """
    target.mkdir(parents=True, exist_ok=True)
    card = weights.card
    prompts = {"prompts": {"query": card.prefix}, "default_prompt_name": "query"} if card.prefix else {"prompts": {}}
    _write_json(target / "config_sentence_transformers.json", {**prompts, "similarity_fn_name": "cosine"})
    if card.kind == "static":
        modules = [("", "StaticEmbedding"), ("1_Normalize", "Normalize")]
        save_file({"embedding.weight": _float32(weights.tensors[STATIC_TENSOR])}, target / "model.safetensors")
    else:
        modules = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
        _write_bert(weights, target)
    weights.tokenizer.save(str(target / TOKENIZER))
    for place, _ in modules[1:]:
        (target / place).mkdir(exist_ok=True)
    listed = [
        {"idx": number, "name": str(number), "path": place, "type": f"{_MODULES}.{kind}"}
        for number, (place, kind) in enumerate(modules)
    ]
    _write_json(target / "modules.json", listed)


def _write_bert(weights: Weights, target: Path) -> None:
    card = weights.card
    tensors = {name: _float32(tensor) for name, tensor in weights.tensors.items()}
    save_file(tensors, target / "model.safetensors", metadata={"format": "pt"})
    config = {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": card.dimensions,
        "intermediate_size": card.inner,
        "layer_norm_eps": card.epsilon,
        "max_position_embeddings": tensors["embeddings.position_embeddings.weight"].shape[0],
        "num_attention_heads": card.heads,
        "num_hidden_layers": card.layers,
        "pad_token_id": weights.tokenizer.token_to_id("<pad>") or weights.tokenizer.token_to_id("[PAD]") or 0,
        "type_vocab_size": tensors["embeddings.token_type_embeddings.weight"].shape[0],
        "vocab_size": card.vocabulary,
    }
    _write_json(target / "config.json", config)
    _write_json(target / "sentence_bert_config.json", {"max_seq_length": card.max_tokens, "do_lower_case": False})
    _write_json(
        target / "tokenizer_config.json", _tokenizer_config(weights.tokenizer, config["max_position_embeddings"])
    )
    (target / "1_Pooling").mkdir(exist_ok=True)
    pooling = {
        "word_embedding_dimension": card.dimensions,
        "pooling_mode_cls_token": False,
        "pooling_mode_mean_tokens": True,
        "include_prompt": True,
    }
    _write_json(target / "1_Pooling/config.json", pooling)


def _tokenizer_config(tokenizer: Tokenizer, longest: object) -> Mapping[str, object]:
    """Names the special pieces: those of unigram models stand in angles, those of WordPiece in brackets."""
    angles = {"bos": "<s>", "eos": "</s>", "unk": "<unk>", "pad": "<pad>", "cls": "<s>", "sep": "</s>"}
    brackets = {"unk": "[UNK]", "pad": "[PAD]", "cls": "[CLS]", "sep": "[SEP]"}
    names = angles if tokenizer.token_to_id("<pad>") is not None else brackets
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": longest,
        **{f"{role}_token": piece for role, piece in names.items()},
    }


def _float32(tensor: Vectors) -> Vectors:
    return np.ascontiguousarray(tensor, dtype=np.float32)


def _write_json(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
