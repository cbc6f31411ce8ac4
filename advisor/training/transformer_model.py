"""A small BERT that can be trained on a processor: starting weights in, vectors of texts out, trained weights back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch.nn import functional
from transformers import BertConfig, BertModel

from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors
from advisor.training.starting_weights import StartingModel, tokenizer_of
from advisor.training.weight_files import ModelCard, Weights

UNEVEN = 1.25
"""A text that is longer than this times the shortest one of its batch, and two tokens, begins a batch of its own."""

POOLER = "pooler"
"""A head of the starting weights that mean pooling does not use."""


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """Some texts of about the same length, as the model reads them."""

    rows: tuple[int, ...]
    """Numbers of the texts."""

    vectors: torch.Tensor
    """Shape (texts, tokens, dimensions)."""

    present: torch.Tensor
    """1 where there is a token, 0 where a shorter text has ended; shape (texts, tokens)."""


@dataclass(frozen=True, slots=True)
class ReadTexts:
    """Unit vectors of texts, shape (texts, dimensions), and those of their tokens."""

    pooled: torch.Tensor
    parts: tuple[TokenVectors, ...]


class TrainableBert:
    """A BERT with mean pooling; word embeddings and lower layers stay as they are."""

    def __init__(self, start: Weights, *, frozen_layers: int, dropout: float, longest: int) -> None:
        """Make the model from these weights.

        Args:
            start: with the tensors of a `BertModel`.
            frozen_layers: how many of the lowest layers are not trained.
            dropout: share of values that are set to zero while it is trained.
            longest: tokens of a text that are read.
        """
        self._start = start
        self._tokenizer = Tokenizer.from_str(start.tokenizer.to_str())
        self._tokenizer.enable_truncation(longest)
        self._tokenizer.no_padding()
        self._bert = _bert_with(start, dropout)
        kept = [self._bert.embeddings, *self._bert.encoder.layer[:frozen_layers]]
        for module in kept:
            module.requires_grad_(requires_grad=False)

    def trained_parameters(self) -> list[torch.nn.Parameter]:
        """What the optimiser may change, in order."""
        return [parameter for parameter in self._bert.parameters() if parameter.requires_grad]

    def read(self, texts: Sequence[str]) -> ReadTexts:
        """Vectors of `texts`; half precision inside the layers, full precision in what comes out."""
        prefixed = [self._start.card.prefix + text for text in texts]
        numbers = [encoding.ids for encoding in self._tokenizer.encode_batch(prefixed)]
        parts, pooled = [], []
        for rows in _of_like_length([len(ids) for ids in numbers]):
            longest = max(len(numbers[row]) for row in rows)
            ids = torch.zeros(len(rows), longest, dtype=torch.long)
            present = torch.zeros(len(rows), longest)
            for place, row in enumerate(rows):
                ids[place, : len(numbers[row])] = torch.tensor(numbers[row])
                present[place, : len(numbers[row])] = 1
            with torch.autocast("cpu", torch.bfloat16):
                hidden = self._bert(input_ids=ids, attention_mask=present.long()).last_hidden_state.float()
            parts.append(TokenVectors(tuple(rows), hidden, present))
            pooled.append((hidden * present[..., None]).sum(1) / present.sum(1)[:, None])
        return ReadTexts(functional.normalize(in_order(parts, pooled), dim=-1), tuple(parts))

    def vectors_of(self, texts: Sequence[str], *, at_once: int = 512) -> torch.Tensor:
        """Unit vectors of many texts, nothing to be learnt from them; shape (len(texts), dimensions)."""
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        vectors = torch.empty(len(texts), self._start.card.dimensions)
        self._bert.train(mode=False)
        with torch.no_grad():
            for first in range(0, len(order), at_once):
                rows = order[first : first + at_once]
                vectors[rows] = self.read([texts[row] for row in rows]).pooled
        self._bert.train()
        return vectors

    def weights(self, card: ModelCard) -> Weights:
        """The weights as they are now, with this card."""
        tensors = {
            name: np.ascontiguousarray(value.detach().float().numpy())
            for name, value in self._bert.state_dict().items()
            if value.is_floating_point()
        }
        return Weights(card, self._start.tokenizer, tensors)


def in_order(parts: Sequence[TokenVectors], values: Sequence[torch.Tensor]) -> torch.Tensor:
    """Values of the parts' rows, one after the other, put in the order of the texts."""
    rows = torch.tensor([row for part in parts for row in part.rows])
    places = torch.empty(len(rows), dtype=torch.long)
    places[rows] = torch.arange(len(rows))
    return torch.cat(list(values))[places]


def read_bert_folder(folder: Path, card: ModelCard) -> Weights:
    """The BERT in a folder of the library sentence-transformers; sizes in the card are taken from there.

    Raises:
        EmbeddingError: there is none, or it is damaged.
    """
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        stored = load_file(folder / "model.safetensors")
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        sized = replace(
            card,
            dimensions=int(config["hidden_size"]),
            vocabulary=int(config["vocab_size"]),
            layers=int(config["num_hidden_layers"]),
            heads=int(config["num_attention_heads"]),
            inner=int(config["intermediate_size"]),
            epsilon=float(config["layer_norm_eps"]),
        )
    except (OSError, KeyError, ValueError, SafetensorError) as reason:
        raise EmbeddingError(
            f"There is no BERT to start from in {str(folder)!r}: {reason}. "
            "Expected config.json, model.safetensors and tokenizer.json."
        ) from reason
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Weights(sized, tokenizer, _whole(stored))


def from_starting_model(model: StartingModel, card: ModelCard) -> Weights:
    """The unpacked model as weights; sizes in the card are taken from it."""
    sized = replace(
        card,
        dimensions=model.hidden,
        vocabulary=len(model.pieces),
        layers=model.layers,
        heads=model.heads,
        inner=model.inner,
        epsilon=model.epsilon,
    )
    return Weights(sized, tokenizer_of(model), model.tensors)


def _whole(stored: Mapping[str, np.ndarray]) -> Mapping[str, Vectors]:
    return {
        name: np.ascontiguousarray(value, dtype=np.float32)
        for name, value in stored.items()
        if np.issubdtype(value.dtype, np.floating) and not name.startswith(POOLER)
    }


def _bert_with(start: Weights, dropout: float) -> BertModel:
    card = start.card
    positions, _ = start.tensors["embeddings.position_embeddings.weight"].shape
    token_types, _ = start.tensors["embeddings.token_type_embeddings.weight"].shape
    config = BertConfig(
        vocab_size=card.vocabulary,
        hidden_size=card.dimensions,
        num_hidden_layers=card.layers,
        num_attention_heads=card.heads,
        intermediate_size=card.inner,
        hidden_dropout_prob=dropout,
        attention_probs_dropout_prob=dropout,
        max_position_embeddings=positions,
        type_vocab_size=token_types,
        layer_norm_eps=card.epsilon,
    )
    bert = BertModel(config, add_pooling_layer=False)
    bert.set_attn_implementation("eager")  # for short texts faster to train than the fused one
    tensors = {name: torch.from_numpy(value.copy()) for name, value in start.tensors.items() if POOLER not in name}
    missing = bert.load_state_dict(tensors, strict=False).missing_keys
    if missing:
        raise EmbeddingError(f"The weights to start from lack {', '.join(missing[:3])}. Unpack them again.")
    bert.train()
    return bert


def _of_like_length(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Row numbers in batches of about the same length, shortest first, so that little is padded."""
    batch: list[int] = []
    for row in sorted(range(len(lengths)), key=lambda row: lengths[row]):
        if batch and lengths[row] > lengths[batch[0]] * UNEVEN + 2:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch
