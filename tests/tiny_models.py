"""Builds whole models of a few kilobytes in the format of our own: meaningless weights, real files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

WORDS = ("analyse", "data", "bake", "bread", "weld", "steel", "plan", "work", "of", "the", "query", "leipoa", "leipää")
LETTERS = "abcdefghijklmnopqrstuvwxyzäö0123456789.,:!?"
DIMENSIONS = 16
LAYERS = 2
POSITIONS = 40

Tensors = dict[str, npt.NDArray[np.generic]]


def tiny_static(folder: Path, *, seed: int = 1, **card: object) -> Path:
    """A static model with a Unigram vocabulary that folds case; returns the folder."""
    tokenizer = unigram_tokenizer(special=False)
    matrix = np.random.default_rng(seed).standard_normal((tokenizer.get_vocab_size(), DIMENSIONS))
    return write_model(folder, tokenizer, {"embedding": matrix}, kind="static", case_folded=True, max_tokens=64, **card)


def tiny_bert(folder: Path, *, seed: int = 2, unigram: bool = False, **card: object) -> Path:
    """A transformer of two layers with a WordPiece (or Unigram) vocabulary; returns the folder."""
    tokenizer = unigram_tokenizer(special=True) if unigram else wordpiece_tokenizer()
    tensors = bert_tensors(tokenizer.get_vocab_size(), seed)
    known = {"kind": "bert", "layers": LAYERS, "heads": 4, "max_tokens": POSITIONS}
    return write_model(folder, tokenizer, tensors, **{**known, **card})


def tiny_suite(models_folder: Path) -> Path:
    """The three models of the advisor under their names; returns the folder."""
    tiny_static(models_folder / "static-multilingual", name="static-multilingual", languages=[])
    tiny_bert(models_folder / "sentence-english", name="sentence-english", languages=["en"])
    tiny_bert(
        models_folder / "sentence-multilingual",
        name="sentence-multilingual",
        unigram=True,
        prefix="query: ",
        languages=["de", "en", "fi"],
        unrelated_cosine=0.5,
    )
    return models_folder


def write_model(
    folder: Path, tokenizer: Tokenizer, tensors: Mapping[str, npt.NDArray[np.float64]], **card: object
) -> Path:
    """Write the three files; matrices in 8 bits with a scale for each row."""
    folder.mkdir(parents=True, exist_ok=True)
    small: Tensors = {}
    for name, tensor in tensors.items():
        if tensor.ndim == 1:
            small[name] = tensor.astype(np.float32)
        else:
            scale = np.abs(tensor).max(axis=1) / 127
            small[f"{name}.int8"] = np.rint(tensor / scale[:, None]).astype(np.int8)
            small[f"{name}.scale"] = scale.astype(np.float32)
    save_file(small, folder / "weights.safetensors")
    tokenizer.save(str(folder / "tokenizer.json"))
    defaults = {
        "format_version": 1,
        "name": folder.name,
        "dimensions": DIMENSIONS,
        "pooling": "mean",
        "prefix": "",
        "case_folded": False,
        "languages": [],
        "unrelated_cosine": 0.0,
        "licence": "none: made for tests",
        "training": {},
    }
    (folder / "model.json").write_text(json.dumps({**defaults, **card}), encoding="utf-8")
    return folder


def bert_tensors(words: int, seed: int) -> dict[str, npt.NDArray[np.float64]]:
    """Random weights, named as in the library transformers."""
    random = np.random.default_rng(seed)

    def normal(*shape: int) -> npt.NDArray[np.float64]:
        return random.standard_normal(shape) * 0.3

    tensors = {
        "embeddings.word_embeddings.weight": normal(words, DIMENSIONS),
        "embeddings.position_embeddings.weight": normal(POSITIONS, DIMENSIONS),
        "embeddings.token_type_embeddings.weight": normal(2, DIMENSIONS),
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}."
        norms += [f"{name}attention.output.LayerNorm", f"{name}output.LayerNorm"]
        square = [f"attention.self.{part}" for part in ("query", "key", "value")] + ["attention.output.dense"]
        shapes = dict.fromkeys(square, (DIMENSIONS, DIMENSIONS)) | {
            "intermediate.dense": (4 * DIMENSIONS, DIMENSIONS),
            "output.dense": (DIMENSIONS, 4 * DIMENSIONS),
        }
        for part, shape in shapes.items():
            tensors[f"{name}{part}.weight"] = normal(*shape)
            tensors[f"{name}{part}.bias"] = normal(shape[0])
    for norm in norms:
        tensors[f"{norm}.weight"] = 1 + normal(DIMENSIONS)
        tensors[f"{norm}.bias"] = normal(DIMENSIONS)
    return tensors


def wordpiece_tokenizer() -> Tokenizer:
    """As BERT's: lower case, words in pieces."""
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS, *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    numbers = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(numbers, unk_token="[UNK]"))  # noqa: S106 - a token of text
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=False)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
    tokenizer.post_processor = _ends("[CLS]", "[SEP]", pieces)
    return tokenizer


def unigram_tokenizer(*, special: bool) -> Tokenizer:
    """As XLM-R's: white space becomes part of the pieces."""
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *(f"▁{word}" for word in WORDS), *LETTERS]
    scores = [0.0] * 4 + [-2.0] + [-3.0] * len(WORDS) + [-6.0] * len(LETTERS)
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, scores, strict=True)), unk_id=3))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    if special:
        tokenizer.post_processor = _ends("<s>", "</s>", pieces)
    return tokenizer


def _ends(first: str, last: str, pieces: Sequence[str]) -> processors.TemplateProcessing:
    numbers = [(first, pieces.index(first)), (last, pieces.index(last))]
    return processors.TemplateProcessing(single=f"{first} $A {last}", pair=None, special_tokens=numbers)
