"""Guesses what a message wants by the learnt weights in `models/intents`, read once and applied with numpy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError

from advisor.adapters.weight_reader import WEIGHTS, Weights, read_weights
from advisor.dialogue.intent_features import BUCKET_BITS, BUCKETS, intent_features
from advisor.dialogue.intent_model import INTENTS, Blend, IntentModel
from advisor.domain.intents import Intent, IntentGuess
from advisor.errors import EmbeddingError
from advisor.text_ports import TextEncoder

INTENTS_FOLDER, CARD = "intents", "intents.json"
"""The folder among the models, and what is in it beside the weights."""

WORDS_SUFFICE = 0.95
"""Probability by the words from which the encoder, which takes far longer, is not asked: by then it changes nothing."""

WAY_OUT = "Restore the folder (`git checkout -- models`), or train anew: `python -m advisor train intents`."
WORDS, SENTENCE, BASE = "words", "sentence", ".base"


class IntentCard(BaseModel):
    """What `intents.json` says of the weights."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format_version: Literal[1]
    intents: tuple[Intent, ...]
    """The order of the rows."""

    bucket_bits: int
    encoder: str
    by_words: Blend
    by_both: Blend


class LearntIntents:
    """An `IntentClassifier`; threads may share it."""

    def __init__(self, folder: Path, encoders: Iterable[TextEncoder] = ()) -> None:
        """Read the weights in `folder`.

        Args:
            folder: such as `models/intents`.
            encoders: the one of them that the weights were learnt with is asked for sentence vectors. Without it the
                words alone decide: much faster, and less often sure.

        Raises:
            EmbeddingError: the weights are missing, damaged, or of another version.
        """
        self._model = read_intent_model(folder)
        self._encoder = next((one for one in encoders if one.encoder_id == self._model.encoder), None)

    def classify(self, text: str) -> IntentGuess:
        """The guess for a message in the person's own words; any text will do, also an empty one."""
        features = intent_features(text)
        by_words = self._model.guess(features, None)
        if self._encoder is None or by_words.probability >= WORDS_SUFFICE:
            return by_words
        return self._model.guess(features, self._encoder.encode([text])[0])


def open_intents(models: Path, encoders: Iterable[TextEncoder]) -> LearntIntents | None:
    """The classifier over a folder of models; `None` where it has no weights of intents.

    Raises:
        EmbeddingError: the weights are damaged, or of another version.
    """
    folder = models / INTENTS_FOLDER
    return LearntIntents(folder, encoders) if folder.is_dir() else None


def read_intent_model(folder: Path) -> IntentModel:
    """The weights in `folder`, checked.

    Raises:
        EmbeddingError: they are missing, damaged, or of another version.
    """
    try:
        card = IntentCard.model_validate_json((folder / CARD).read_bytes())
    except OSError as error:
        raise EmbeddingError(
            f"There are no weights of intents in {str(folder)!r}: {error.strerror}. {WAY_OUT}"
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise _damaged(folder, f"{CARD}: {where}: {first['msg']}") from error
    if card.intents != INTENTS or card.bucket_bits != BUCKET_BITS:
        raise _damaged(folder, f"{CARD} is of other intents or features than this version knows")
    weights = read_weights(folder)
    words, sentence = weights.matrix(WORDS), weights.matrix(SENTENCE)
    if words.values.shape != (len(INTENTS), BUCKETS) or len(sentence.values) != len(INTENTS):
        raise _damaged(folder, f"{WEIGHTS}: the matrices are {words.values.shape} and {sentence.values.shape}")
    return IntentModel(
        words=words.values,
        word_scale=words.scale,
        word_base=_base(folder, weights, WORDS),
        sentence=sentence.whole(),
        sentence_base=_base(folder, weights, SENTENCE),
        encoder=card.encoder,
        by_words=card.by_words,
        by_both=card.by_both,
    )


def _base(folder: Path, weights: Weights, name: str) -> np.ndarray:
    base = weights.vector(name + BASE)
    if base.shape != (len(INTENTS),):
        raise _damaged(folder, f"{WEIGHTS}: {name + BASE} has the shape {base.shape}; expected {len(INTENTS)} numbers")
    return base


def _damaged(folder: Path, what: str) -> EmbeddingError:
    return EmbeddingError(f"The weights of intents in {str(folder)!r} cannot be used: {what}. {WAY_OUT}")
