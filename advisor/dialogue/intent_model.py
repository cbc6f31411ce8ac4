"""Weighs the words of a message, and its sentence vector where there is one, into a guess at what it wants."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from advisor.dialogue.intent_features import MessageFeatures
from advisor.domain.intents import Intent, IntentGuess

INTENTS = tuple(Intent)
"""The order of all that is learnt."""

TELL, DISTRESS = INTENTS.index(Intent.TELL), INTENTS.index(Intent.DISTRESS)

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Blend:
    """How much each opinion counts, and how sure is sure enough; fitted to messages that were not learnt from."""

    words: float
    sentence: float
    tell: float
    """Added to the log-odds of `TELL`: most messages say facts."""

    sure: float
    """Least probability at which an intent is taken that is not `TELL`."""

    distress: float
    """The same for distress, lower: to offer help to a person who needs none costs less than to pass by."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IntentModel:
    """Learnt weights; each matrix has a row for each of `INTENTS`."""

    words: npt.NDArray[np.int8]
    """Shape (intents, BUCKETS); times `word_scale` of the row."""

    word_scale: npt.NDArray[np.float32]
    word_base: npt.NDArray[np.float32]
    sentence: npt.NDArray[np.float32]
    """Shape (intents, dimensions)."""

    sentence_base: npt.NDArray[np.float32]
    encoder: str
    """Id of the encoder whose vectors `sentence` weighs."""

    by_words: Blend
    by_both: Blend

    def word_scores(self, features: MessageFeatures) -> Scores:
        """Log-odds of each intent by the words alone, but for a constant."""
        found = self.words[:, features.buckets].astype(np.float32) @ features.values
        scores: Scores = (found * self.word_scale + self.word_base).astype(np.float64)
        return scores

    def sentence_scores(self, vector: npt.NDArray[np.float32]) -> Scores:
        """The same by the sentence vector alone."""
        scores: Scores = (self.sentence @ vector + self.sentence_base).astype(np.float64)
        return scores

    def guess(self, features: MessageFeatures, vector: npt.NDArray[np.float32] | None) -> IntentGuess:
        """The guess; `vector`: of the message, by the encoder that `encoder` names, where there is one."""
        words = log_share(self.word_scores(features))
        if vector is None:
            return guessed(blended(words, np.zeros(len(INTENTS)), self.by_words), self.by_words)
        return guessed(blended(words, log_share(self.sentence_scores(vector)), self.by_both), self.by_both)


def log_share(scores: Scores) -> Scores:
    """Logarithms of shares that add up to 1, along the last axis."""
    highest = scores - scores.max(axis=-1, keepdims=True)
    shares: Scores = highest - np.log(np.exp(highest).sum(axis=-1, keepdims=True))
    return shares


def blended(words: Scores, sentence: Scores, blend: Blend) -> Scores:
    """Probabilities of the intents from the two opinions, shape (..., intents)."""
    scores = blend.words * words + blend.sentence * sentence
    scores[..., TELL] += blend.tell
    probabilities: Scores = np.exp(log_share(scores))
    return probabilities


def taken(probabilities: Scores, blend: Blend) -> npt.NDArray[np.int64]:
    """Of each message the number of the intent that is acted on, shape (messages,)."""
    best: npt.NDArray[np.int64] = probabilities.argmax(axis=-1)
    best = np.where(probabilities[:, DISTRESS] >= blend.distress, DISTRESS, best)
    unsure = (best != DISTRESS) & (probabilities.max(axis=-1) < blend.sure)
    unsure |= (best == DISTRESS) & (probabilities[:, DISTRESS] < blend.distress)
    return np.where(unsure, TELL, best)


def guessed(probabilities: Scores, blend: Blend) -> IntentGuess:
    """The guess that these probabilities of one message amount to."""
    chosen = int(taken(probabilities[np.newaxis], blend)[0])
    others = probabilities.copy()
    others[chosen] = -1.0
    return IntentGuess(
        intent=INTENTS[chosen],
        probability=min(float(probabilities[chosen]), 1.0),
        second=INTENTS[int(others.argmax())],
    )
