"""Trains a compact transformer so that texts lie close to the labels of the concepts that they express."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
import torch

from advisor.errors import SettingsError
from advisor.ports import ProgressReporter
from advisor.training.transformer_examples import ExampleSource
from advisor.training.transformer_losses import AllLabels, LossShares, batch_loss
from advisor.training.transformer_model import TrainableBert
from advisor.training.weight_files import ModelCard, Weights

REPORT_EVERY = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformerRecipe:
    """How a transformer is trained; recipe, data, version of torch and number of threads decide the weights."""

    steps: int
    batch: int
    learning_rate: float
    shares: LossShares
    frozen_layers: int
    longest: int
    """Tokens of a text that are read while training."""

    all_labels_from: int = 0
    """The step at which the whole set of labels is first looked at."""

    all_labels_every: int = 200
    """Steps after which it is looked at anew."""

    warm_up: int = 60
    """Steps in which the rate rises; all the while it falls evenly to nothing."""

    dropout: float = 0.05
    memory: float = 0.99
    """How much of the running average of the weights each step keeps; the average is what is given back."""

    seed: int = 0
    threads: int = 2


ENGLISH_RECIPE = TransformerRecipe(
    steps=620,
    batch=48,
    learning_rate=1.2e-4,
    shares=LossShares(back=0.3, all_labels=0.7, tokens=1.0, sharpness=20.0),
    frozen_layers=2,
    longest=64,
    all_labels_every=155,
)
"""From all-MiniLM-L6-v2; 20 minutes on one core."""

MULTILINGUAL_RECIPE = TransformerRecipe(
    steps=1_000,
    batch=64,
    learning_rate=1.2e-4,
    shares=LossShares(back=0.5, all_labels=1.0, tokens=0.0, sharpness=50.0),
    frozen_layers=6,
    longest=40,
    all_labels_from=80,
    all_labels_every=320,
)
"""From multilingual e5-small with the pieces of European languages; 35 minutes on one core."""


def train_transformer(
    start: Weights,
    examples: ExampleSource,
    all_labels: Mapping[str, str],
    recipe: TransformerRecipe,
    progress: ProgressReporter | None = None,
) -> Weights:
    """The trained weights; their card is that of `start`, with the recipe and how it went.

    Args:
        start: what to train from.
        examples: what to learn from.
        all_labels: English preferred labels by URI, of the concepts that may be learnt from.
        recipe: how.
        progress: told of each step.

    Raises:
        SettingsError: there are fewer than two examples to learn from.
    """
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    model = TrainableBert(start, frozen_layers=recipe.frozen_layers, dropout=recipe.dropout, longest=recipe.longest)
    parameters = model.trained_parameters()
    optimizer = torch.optim.AdamW(parameters, lr=recipe.learning_rate, weight_decay=0.01)
    average = [parameter.detach().clone() for parameter in parameters]
    known: AllLabels | None = None
    losses: list[float] = []
    for step in range(recipe.steps):
        if _looks_at_all_labels(step, recipe):
            known = _all_labels(model, all_labels)
        for settings in optimizer.param_groups:
            settings["lr"] = recipe.learning_rate * learning_share(step, recipe)
        losses.append(_one_step(model, examples, known, recipe, optimizer))
        _keep_average(average, parameters, min(recipe.memory, (step + 1) / (step + 20)))
        if progress and (step + 1) % REPORT_EVERY == 0:
            progress.report("training the transformer", step + 1, recipe.steps)
    for parameter, kept in zip(parameters, average, strict=True):
        parameter.data.copy_(kept)
    some = list(all_labels.values())[:: max(1, len(all_labels) // UNRELATED_TEXTS)]
    card = replace(_card(start.card, recipe, losses), unrelated_cosine=mean_cosine(model.vectors_of(some)))
    return model.weights(card)


UNRELATED_TEXTS = 1_000
"""Labels that the cosine of texts without relation is measured on."""


def mean_cosine(vectors: torch.Tensor) -> float:
    """Mean cosine of all pairs of these unit vectors, shape (vectors, dimensions); 0 for fewer than two."""
    count = len(vectors)
    if count < 2:  # noqa: PLR2004 - a pair needs two
        return 0.0
    return round((float(vectors.sum(0).pow(2).sum()) - count) / (count * (count - 1)), 4)


def learning_share(step: int, recipe: TransformerRecipe) -> float:
    """Share of the full learning rate at this step, 0..1."""
    return min(1.0, (step + 1) / recipe.warm_up) * (1 - step / recipe.steps)


def _looks_at_all_labels(step: int, recipe: TransformerRecipe) -> bool:
    since = step - recipe.all_labels_from
    return recipe.shares.all_labels > 0 and since >= 0 and since % recipe.all_labels_every == 0


def _all_labels(model: TrainableBert, labels: Mapping[str, str]) -> AllLabels:
    return AllLabels(model.vectors_of(list(labels.values())), {uri: place for place, uri in enumerate(labels)})


def _one_step(
    model: TrainableBert,
    examples: ExampleSource,
    known: AllLabels | None,
    recipe: TransformerRecipe,
    optimizer: torch.optim.Optimizer,
) -> float:
    batch = examples.batch(recipe.batch)
    if len(batch) < 2:  # noqa: PLR2004 - one text alone has nothing to be told from
        raise SettingsError(f"There are examples of {len(batch)} concepts to learn from; expected two or more.")
    texts = model.read([example.text for example in batch])
    labels = model.read([example.label for example in batch])
    loss = batch_loss(batch, texts, labels.pooled, known, recipe.shares)
    optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]  # torch publishes no type for it
    torch.nn.utils.clip_grad_norm_(model.trained_parameters(), 1.0)
    optimizer.step()
    return float(loss.detach())


def _keep_average(average: Sequence[torch.Tensor], parameters: Sequence[torch.nn.Parameter], memory: float) -> None:
    with torch.no_grad():
        for kept, parameter in zip(average, parameters, strict=True):
            kept.lerp_(parameter, 1 - memory)


def _card(card: ModelCard, recipe: TransformerRecipe, losses: Sequence[float]) -> ModelCard:
    """The card with one more entry in the history of its training."""
    earlier = card.training.get("history", [])
    history = [*earlier] if isinstance(earlier, list) else []
    last = float(np.mean(losses[-REPORT_EVERY:])) if losses else None
    history.append({**asdict(recipe), "torch": torch.__version__, "last_loss": last})
    return replace(card, training={**card.training, "history": history})
