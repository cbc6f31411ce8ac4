"""Builds weights of links by hand, for tests that are not about learning them."""

from advisor.matching.link_features import FEATURES
from advisor.matching.link_levels import LevelWeights
from advisor.matching.link_model import MODEL_KEYS, LinkModel, LinkWeights

BY_HAND = {"best cosine": 4.0, "best lexical": 4.0, "words of label": 2.0, "same text": 3.0}


def some_weights(*, least: float = 0.1, sureness: float = -4.0) -> LinkWeights:
    return LinkWeights(
        features=tuple(BY_HAND.get(name, 0.0) for name in FEATURES),
        lead=0.5,
        text_length=0.0,
        base=sureness,
        knots=((-60.0, 0.0), (-4.0, 0.05), (0.0, 0.5), (4.0, 0.95), (12.0, 1.0)),
        least=least,
    )


def a_link_model(*, least: float = 0.1, sureness: float = -4.0) -> LinkModel:
    words_alone = len(FEATURES) + 1
    return LinkModel(
        weights={key: some_weights(least=least, sureness=sureness) for key in MODEL_KEYS},
        levels=LevelWeights(((*[0.0] * words_alone, -1.0), (*[0.0] * words_alone, 1.0), (*[0.0] * words_alone, 0.0))),
        encoders=("fake/1",),
    )
