"""The encoder over a local folder."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from advisor.adapters.bert_forward import batches_of_equal_length
from advisor.adapters.bert_weights import is_plain_bert
from advisor.adapters.text_encoder import LocalTextEncoder, default_model_folder
from advisor.adapters.vector_cache import CachedEncoder, VectorCache, keys_of
from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError
from tests.fake_matching import FakeEncoder


def test_importing_the_encoder_does_not_import_torch() -> None:
    code = (
        "import sys, advisor.adapters.text_encoder, advisor.adapters.text_index;"
        "print([name for name in ('torch', 'transformers', 'sklearn', 'sentence_transformers') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_a_folder_without_a_model_is_named_with_what_was_expected(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match=r"no text encoder in .*modules\.json"):
        LocalTextEncoder(tmp_path)


def test_the_default_model_knows_english_and_another_one_everything(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    assert LocalTextEncoder().languages == {LanguageCode("en")}
    assert LocalTextEncoder(tmp_path).languages is None
    assert LocalTextEncoder(tmp_path, languages={LanguageCode("fi")}).languages == {LanguageCode("fi")}


def test_the_id_changes_with_the_weights(tmp_path: Path) -> None:
    def id_with(weights: bytes) -> str:
        (tmp_path / "modules.json").write_text("[]")
        (tmp_path / "model.safetensors").write_bytes(weights)
        return LocalTextEncoder(tmp_path, name="mine").encoder_id

    assert id_with(b"one") == id_with(b"one")
    assert id_with(b"one") != id_with(b"two")
    assert id_with(b"one").startswith("mine/128/")


def test_the_default_model_needs_nothing_but_numpy() -> None:
    assert is_plain_bert(default_model_folder())


def test_a_folder_of_another_kind_is_left_to_sentence_transformers(tmp_path: Path) -> None:
    assert not is_plain_bert(tmp_path)


def test_batches_hold_rows_of_one_length_and_every_row_with_tokens_once() -> None:
    tokens = [[1, 2], [1], [1, 2], [1, 2], [1, 2, 3], []]
    assert batches_of_equal_length(tokens, 4) == [[1], [0, 2], [3], [4]]


def test_texts_in_the_cache_do_not_reach_the_encoder() -> None:
    encoder = FakeEncoder()
    texts = ["bake bread", "weld steel", "grind a lens"]
    vectors = encoder.encode(texts)
    cache = VectorCache(keys_of(encoder.encoder_id, texts[:2]), vectors[:2].astype(np.float16))
    encoder.encoded.clear()
    found = CachedEncoder(encoder, cache).encode(["grind a lens", "weld steel", "bake bread"])
    assert encoder.encoded == ["grind a lens"]
    assert np.allclose(found, vectors[::-1], atol=1e-3)


@pytest.fixture(scope="module")
def encoder() -> LocalTextEncoder:
    return LocalTextEncoder()


@pytest.mark.slow
def test_odd_texts_get_vectors_of_length_one_or_zero(encoder: LocalTextEncoder) -> None:
    silent = ["", " ", "🙂", "\ud800", "\x00", "?", "a" * 100_000]
    odd = ["x", "数据分析", "word " * 10_000, "<script>"]
    vectors = encoder.encode([*silent, *odd])
    assert vectors.shape == (len(silent) + len(odd), encoder.dimensions)
    expected = [0] * len(silent) + [1] * len(odd)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(expected, abs=1e-5)


@pytest.mark.slow
def test_texts_of_like_meaning_are_nearer_than_others(encoder: LocalTextEncoder) -> None:
    query, near, far = encoder.encode(["analyse data", "interpret statistics", "bake bread"])
    assert query @ near > query @ far + 0.2


@pytest.mark.slow
def test_one_text_and_many_texts_get_the_same_vectors(encoder: LocalTextEncoder) -> None:
    texts = [f"{verb} {number} {thing}" for verb in ("plan", "measure") for number in range(80) for thing in ("x", "y")]
    many = encoder.encode([*texts, "a longer sentence with quite a few more words in it"])
    few = np.concatenate([encoder.encode([text]) for text in texts[:20]])
    assert (many[:20] * few).sum(axis=1).min() > 0.9999


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the libraries that are loaded
def test_vectors_are_those_of_the_library(encoder: LocalTextEncoder) -> None:
    texts = ["analyse data", "Bake bread.", "Plan, carry out and evaluate training for colleagues in care homes."]
    by_library = encoder._encode_by_library(texts)
    assert (encoder.encode(texts) * by_library).sum(axis=1).min() > 0.9999


def test_the_default_prompt_of_a_folder_is_part_of_what_its_encoder_is(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    (tmp_path / "config_sentence_transformers.json").write_text(
        '{"prompts": {"query": "query: "}, "default_prompt_name": "query"}'
    )
    assert LocalTextEncoder(tmp_path, name="mine").encoder_id.startswith("mine/128/query:/")
    assert "query" not in LocalTextEncoder(tmp_path, name="mine", prefix="").encoder_id


@pytest.mark.slow
def test_threads_may_share_an_encoder() -> None:
    shared, found = LocalTextEncoder(), {}

    def encode(number: int) -> None:
        found[number] = shared.encode(["analyse data", f"bake {number} loaves"])

    threads = [Thread(target=encode, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(found[number][0], found[0][0]) for number in range(6))
