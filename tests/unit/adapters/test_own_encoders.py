"""The encoders over our own weights: odd texts, order, cutting, threads, and the numbers themselves."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from advisor.adapters.bert_forward import gelu, unit_or_zero
from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.adapters.text_tokens import TextTokens
from advisor.adapters.weight_reader import read_tokenizer, read_weights
from advisor.text_ports import TextEncoder
from tests.tiny_models import DIMENSIONS, LAYERS, POSITIONS, tiny_bert, tiny_static, unigram_tokenizer

SILENT = ["", " ", "\t\n", "🙂", "🙂 🙂", "数据分析", "データ", "?!", "\ud800", "\x00", "\u200b"]
SPEAKING = ["x", "work " * 10_000, "<script>", "\udc00 bread", "bread 🙂", "bread 数"]
EITHER = ["a" * 100_000, "İ", "leipää"]  # one token, or a word that is too long or unknown

MAKERS: dict[str, Callable[[Path], TextEncoder]] = {
    "static": lambda folder: StaticTextEncoder(tiny_static(folder)),
    "english": lambda folder: SentenceEncoder(tiny_bert(folder)),
    "multilingual": lambda folder: SentenceEncoder(tiny_bert(folder, unigram=True, prefix="query: ")),
}


@pytest.fixture(params=sorted(MAKERS))
def encoder(request: pytest.FixtureRequest, tmp_path: Path) -> TextEncoder:
    return MAKERS[request.param](tmp_path)


def test_odd_texts_get_vectors_of_length_one_or_zero_and_never_nan(encoder: TextEncoder) -> None:
    vectors = encoder.encode([*SILENT, *SPEAKING, *EITHER])
    assert vectors.shape == (len(SILENT) + len(SPEAKING) + len(EITHER), encoder.dimensions)
    assert vectors.dtype == np.float32
    lengths = np.linalg.norm(vectors, axis=1)
    known = len(SILENT) + len(SPEAKING)
    assert lengths[:known] == pytest.approx([0] * len(SILENT) + [1] * len(SPEAKING), abs=1e-5)
    assert {round(float(length), 4) for length in lengths[known:]} <= {0, 1}


def test_no_texts_get_no_vectors(encoder: TextEncoder) -> None:
    assert encoder.encode([]).shape == (0, DIMENSIONS)


def test_a_text_gets_the_same_vector_alone_and_among_others(encoder: TextEncoder) -> None:
    texts = [
        f"{verb} {thing}" for verb in ("bake", "weld", "plan the") for thing in ("bread", "steel", "", "data work")
    ]
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert encoder.encode([*texts, *SILENT])[: len(texts)] == pytest.approx(alone, abs=1e-5)


def test_capitals_make_no_difference(encoder: TextEncoder) -> None:
    small, large = encoder.encode(["bake bread", "BAKE Bread"])
    assert np.array_equal(small, large)


def test_what_lies_beyond_the_longest_text_makes_no_difference(encoder: TextEncoder) -> None:
    cut, whole = encoder.encode(["work " * 100 + "bread", "work " * 100 + "steel"])
    assert np.array_equal(cut, whole)


def test_the_id_holds_the_name_and_is_the_same_for_the_same_files(tmp_path: Path) -> None:
    first, second = (SentenceEncoder(tiny_bert(tmp_path / name, name="mine")) for name in ("a", "b"))
    assert first.encoder_id == second.encoder_id
    assert first.encoder_id.startswith("mine/")


def test_an_empty_list_of_languages_means_all(tmp_path: Path) -> None:
    assert StaticTextEncoder(tiny_static(tmp_path / "all")).languages is None
    assert StaticTextEncoder(tiny_static(tmp_path / "one", languages=["fi"])).languages == {"fi"}


def test_a_static_vector_is_the_direction_of_the_sum_of_its_tokens(tmp_path: Path) -> None:
    encoder = StaticTextEncoder(tiny_static(tmp_path))
    matrix = read_weights(tmp_path).matrix("embedding").whole()
    numbers = read_tokenizer(tmp_path).encode("bake bread, bread", add_special_tokens=False).ids
    expected = matrix[numbers].sum(axis=0)
    assert encoder.encode(["Bake bread, bread"])[0] == pytest.approx(expected / np.linalg.norm(expected), abs=1e-5)


def test_a_sentence_vector_is_the_mean_over_tokens_with_their_end_marks(tmp_path: Path) -> None:
    encoder = SentenceEncoder(tiny_bert(tmp_path))
    tokens = encoder.encode_tokens("bake bread")
    assert tokens.shape == (2, DIMENSIONS)
    assert np.linalg.norm(tokens, axis=1) == pytest.approx(1, abs=1e-5)
    assert encoder.encode_tokens("🙂").shape == (0, DIMENSIONS)


def test_the_prefix_changes_vectors_but_does_not_give_silent_texts_one(tmp_path: Path) -> None:
    plain = SentenceEncoder(tiny_bert(tmp_path / "plain", unigram=True))
    prefixed = SentenceEncoder(tiny_bert(tmp_path / "prefixed", unigram=True, prefix="query: "))
    assert not np.allclose(plain.encode(["bread"]), prefixed.encode(["bread"]), atol=1e-3)
    assert not prefixed.encode(["", "?"]).any()


def test_a_text_of_unknown_letters_has_no_tokens_but_keeps_those_beside_known_ones() -> None:
    tokens = TextTokens(unigram_tokenizer(special=False), max_tokens=8, special=False)
    assert tokens.of(["数", "bread 数"])[0] == []
    assert len(tokens.of(["bread 数"])[0]) == 3


def test_the_activation_is_that_of_the_error_function() -> None:
    special = pytest.importorskip("scipy.special")
    values = np.linspace(-15, 15, 30_001, dtype=np.float32).reshape(-1, 1)
    exact = values * (1 + special.erf(values.astype(np.float64) / np.sqrt(2))) / 2
    gelu(values)
    assert np.abs(values - exact).max() < 2e-6


def test_vectors_that_are_no_numbers_become_zero() -> None:
    odd = np.array([[np.nan, 1], [0, 0], [np.inf, 0], [3, 4]], dtype=np.float32)
    assert unit_or_zero(odd).tolist() == [[0, 1], [0, 0], [0, 0], [pytest.approx(0.6), pytest.approx(0.8)]]


def test_threads_may_share_an_encoder(encoder: TextEncoder) -> None:
    found: dict[int, np.ndarray] = {}

    def encode(number: int) -> None:
        found[number] = encoder.encode(["analyse data", f"bake {number} bread"])

    threads = [Thread(target=encode, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(found[number][0], found[0][0]) for number in range(6))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the libraries that are loaded
def test_the_forward_pass_is_that_of_the_library(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    encoder = SentenceEncoder(tiny_bert(tmp_path))
    stored = read_weights(tmp_path)
    tensors = {name: matrix.whole() for name, matrix in stored.matrices.items()} | dict(stored.vectors)
    words = len(tensors["embeddings.word_embeddings.weight"])
    config = transformers.BertConfig(
        vocab_size=words,
        hidden_size=DIMENSIONS,
        num_hidden_layers=LAYERS,
        num_attention_heads=encoder.card.heads,
        intermediate_size=4 * DIMENSIONS,
        max_position_embeddings=POSITIONS,
    )
    library = transformers.BertModel(config, add_pooling_layer=False).eval()
    library.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in tensors.items()}, strict=False)
    text = "analyse data, plan the work"
    numbers = read_tokenizer(tmp_path).encode(text).ids
    with torch.inference_mode():
        expected = library(torch.tensor([numbers])).last_hidden_state[0].numpy().mean(axis=0)
    assert encoder.encode([text])[0] == pytest.approx(expected / np.linalg.norm(expected), abs=1e-5)
