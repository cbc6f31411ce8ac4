"""Labels compared with the words of a text in context, by the encoder that serves the text's language."""

from collections.abc import Sequence

import numpy as np
import pytest

from advisor.adapters.encoder_suite import english_space, static_space
from advisor.adapters.token_scores import SpaceTokenScorer, attended
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.text_ports import Vectors
from tests.fake_matching import FakeEncoder

FINNISH = LanguageCode("fi")


class ContextEncoder(FakeEncoder):
    """Gives each word the vector that it has alone."""

    def encode_tokens(self, text: str) -> Vectors:
        words: Sequence[str] = text.split()
        return self.encode(words) if words else np.zeros((0, self.dimensions), dtype=np.float32)


def scorer(encoder: FakeEncoder) -> SpaceTokenScorer:
    spaces = [static_space(FakeEncoder()), english_space(encoder)]
    return SpaceTokenScorer(spaces, [space.encoder for space in spaces])


def test_a_label_is_compared_with_the_words_that_are_most_like_it() -> None:
    scores = scorer(ContextEncoder()).token_scores("baking of bread", ["bread", "lorry"], language=ENGLISH)
    assert scores is not None
    assert scores[0] > scores[1]
    assert scores[0] > 0.9


@pytest.mark.parametrize(("encoder", "language", "text"), [
    (FakeEncoder(), ENGLISH, "bread"), (ContextEncoder(), FINNISH, "leipä"), (ContextEncoder(), ENGLISH, " "),
])  # fmt: skip
def test_without_words_in_context_there_are_no_scores(encoder: FakeEncoder, language: LanguageCode, text: str) -> None:
    assert scorer(encoder).token_scores(text, ["bread"], language=language) is None


def test_scores_stay_between_the_least_and_the_most_alike_word() -> None:
    label, words = np.array([[1, 0]], dtype=np.float32), np.array([[0.6, 0.8], [0, 1]], dtype=np.float32)
    assert 0 < attended(label, words)[0] < 0.6
