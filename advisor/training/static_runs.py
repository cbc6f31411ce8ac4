"""Puts together what encoders start from and what the static one learns from, and writes down how it came about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from advisor.errors import SettingsError
from advisor.ports import ProgressReporter
from advisor.text_ports import Vectors
from advisor.training.concept_texts import ConceptTexts
from advisor.training.pairs import Pairs, TrainingData, read_training_data, training_pairs
from advisor.training.starting_weights import (
    LICENCE,
    PREFIX,
    StartingModel,
    packaged_file,
    read_starting_model,
    tokenizer_of,
    trimmed,
)
from advisor.training.static_training import StaticRecipe, bag_vectors, starting_vectors, train_static
from advisor.training.transformer_model import TrainableBert, from_starting_model
from advisor.training.transformer_runs import LEARNT_LANGUAGES, data_hashes
from advisor.training.vocabulary import (
    Counts,
    catalogue_texts,
    count_pieces,
    pieces_to_keep,
    small_pieces_to_keep,
)
from advisor.training.weight_files import STATIC_TENSOR, ModelCard, Weights

STATIC_NAME = "static-multilingual"
MAX_TOKENS = 128
PAIRS_FOR_COSINE = 20_000
PIECES_AT_ONCE = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where training reads from."""

    esco: Path
    benchmarks: Path
    catalogues: Path
    """Course texts: only which pieces of words they use matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticRun:
    """One training of the static encoder."""

    sources: Sources
    recipe: StaticRecipe
    held_out: bool
    """Whether a fifth of the concepts is left out, to measure on; see `pairs.training_pairs`."""

    going_on: Weights | None = None
    """A trained static encoder to go on from, instead of pieces that a transformer has read."""

    reader: Weights | None = None
    """The transformer that reads each piece to start from; by default multilingual e5-small as it is packed."""


def multilingual_starting_model(sources: Sources) -> StartingModel:
    """Multilingual e5-small with the pieces that European labels and courses need.

    Raises:
        EmbeddingError: the package that carries it is missing or damaged.
        SettingsError: a source is missing.
    """
    model = read_starting_model(packaged_file())
    data = read_training_data(sources.esco, sources.benchmarks)
    return trimmed(model, pieces_to_keep(model.pieces, _counts(model, data, sources)))


def train_static_encoder(run: StaticRun, progress: ProgressReporter | None = None) -> Weights:
    """The static encoder, with a card that says how it came about.

    Raises:
        EmbeddingError: the package that carries the starting weights is missing or damaged.
        SettingsError: a source is missing.
    """
    data = read_training_data(run.sources.esco, run.sources.benchmarks)
    pairs = training_pairs(data, held_out=run.held_out)
    if run.going_on:
        tokenizer, start = run.going_on.tokenizer, run.going_on.tensors[STATIC_TENSOR]
    else:
        tokenizer, start = _static_start(data, run, progress)
    vectors = train_static(pairs, tokenizer, start, run.recipe, progress)
    card = ModelCard(
        name=STATIC_NAME,
        kind="static",
        dimensions=vectors.shape[1],
        vocabulary=len(vectors),
        case_folded=True,
        max_tokens=MAX_TOKENS,
        languages=LEARNT_LANGUAGES,
        unrelated_cosine=_unrelated_cosine(pairs, tokenizer, vectors),
        licence=LICENCE,
        training=_facts(run, pairs),
    )
    return Weights(card, tokenizer, {STATIC_TENSOR: vectors})


def _static_start(data: TrainingData, run: StaticRun, progress: ProgressReporter | None) -> tuple[Tokenizer, Vectors]:
    """The tokenizer, and for each of its pieces what the transformer makes of it alone, with fewer dimensions."""
    model = read_starting_model(packaged_file())
    counts = _counts(model, data, run.sources)
    keep = small_pieces_to_keep(model.pieces, counts)
    kept = trimmed(model, keep)
    card = ModelCard(name="start", kind="bert", dimensions=0, vocabulary=0, prefix=PREFIX)
    reader = run.reader or from_starting_model(model, card)
    bert = TrainableBert(reader, frozen_layers=reader.card.layers, dropout=0.0, longest=MAX_TOKENS)
    texts = [piece.replace("▁", " ").strip() or " " for piece in kept.pieces]
    parts = []
    for first in range(0, len(texts), PIECES_AT_ONCE):
        parts.append(bert.vectors_of(texts[first : first + PIECES_AT_ONCE]).numpy())
        if progress:
            progress.report("reading every piece", min(first + PIECES_AT_ONCE, len(texts)), len(texts))
    start = starting_vectors(np.concatenate(parts), counts[keep], dimensions=run.recipe.dimensions)
    return tokenizer_of(kept, case_folded=True, with_ends=False), start


def _counts(model: StartingModel, data: TrainingData, sources: Sources) -> Counts:
    """How often each piece of the whole vocabulary is used in all texts, those of held-out concepts too."""
    texts = {text for one in (*data.texts, *data.national_labels) for text in _all_of(one)}
    texts.update(term.term for term in data.national_terms)
    texts.update(sentence for sentence, _ in data.sentences)
    courses = set(catalogue_texts(sources.catalogues))
    if not courses:
        raise SettingsError(
            f"There are no catalogues (*.jsonl.gz) in {str(sources.catalogues)!r}. Name the folder of the catalogues."
        )
    return count_pieces(tokenizer_of(model), [*sorted(texts), *sorted(courses)])


def _all_of(texts: ConceptTexts) -> Iterator[str]:
    yield texts.preferred
    yield from texts.alternatives
    if texts.description:
        yield texts.description


def _unrelated_cosine(pairs: Pairs, tokenizer: Tokenizer, vectors: Vectors) -> float:
    """Mean cosine of texts that were paired at random, rounded to three digits."""
    texts = sorted({pair.left for group in pairs.values() for pair in group})
    drawn = np.random.default_rng(0).integers(len(texts), size=(2, PAIRS_FOR_COSINE))
    left, right = (bag_vectors([texts[number] for number in side], tokenizer, vectors) for side in drawn)
    return round(float((left * right).sum(axis=1).mean()), 3)


def _facts(run: StaticRun, pairs: Pairs) -> Mapping[str, object]:
    recipe = {**asdict(run.recipe), "shares": {group.value: share for group, share in run.recipe.shares.items()}}
    return {
        "recipe": recipe,
        "pairs": {group.value: len(found) for group, found in pairs.items()},
        "data": dict(data_hashes(run.sources.esco, run.sources.benchmarks)),
        "all_concepts": not run.held_out,
        "pieces_read_by": run.reader.card.name if run.reader else "multilingual-e5-small",
        "went_on_from": dict(run.going_on.card.training) if run.going_on else None,
    }
