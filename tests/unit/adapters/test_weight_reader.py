"""Reading the folder of a model of ours."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.adapters.weight_reader import RowScaledMatrix, model_digest, read_card, read_tokenizer, read_weights
from advisor.errors import EmbeddingError
from tests.tiny_models import tiny_bert, tiny_static


def digest(folder: Path) -> str:
    return model_digest(folder, read_card(folder))


def change_card(folder: Path, **changes: object) -> None:
    file = folder / "model.json"
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


def test_a_row_is_its_whole_numbers_times_its_scale() -> None:
    matrix = RowScaledMatrix(np.array([[1, -2], [127, 0]], dtype=np.int8), np.array([0.5, 2], dtype=np.float32))
    assert matrix.whole().tolist() == [[0.5, -1], [254, 0]]
    assert matrix.rows(np.array([[1], [1]])).tolist() == [[[254, 0]], [[254, 0]]]


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json", "weights.safetensors"])
def test_a_missing_file_is_named_with_the_way_out(tmp_path: Path, name: str) -> None:
    (tiny_static(tmp_path) / name).unlink()
    with pytest.raises(EmbeddingError, match=rf"{name} missing\. .*ADVISOR_MODELS"):
        StaticTextEncoder(tmp_path)


@pytest.mark.parametrize("changes", [{"format_version": 2}, {"kind": "lstm"}, {"pooling": "cls"}, {"dimensions": 0}])
def test_a_card_that_this_version_cannot_read_is_refused_with_field_and_value(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    change_card(tiny_static(tmp_path), **changes)
    (field, value), *_ = changes.items()
    with pytest.raises(EmbeddingError, match=rf"{field} is .*{value}.*format 1 is read"):
        read_card(tmp_path)


def test_a_card_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tiny_static(tmp_path) / "model.json").write_text("{", encoding="utf-8")
    with pytest.raises(EmbeddingError, match=r"model\.json: the file is"):
        read_card(tmp_path)


def test_a_tokenizer_that_is_none_is_refused(tmp_path: Path) -> None:
    (tiny_static(tmp_path) / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(EmbeddingError, match=r"cannot be used: tokenizer\.json"):
        read_tokenizer(tmp_path)


def test_weights_that_were_cut_short_are_refused(tmp_path: Path) -> None:
    file = tiny_static(tmp_path) / "weights.safetensors"
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(EmbeddingError, match=r"cannot be used: weights\.safetensors"):
        read_weights(tmp_path)


@pytest.mark.parametrize(
    ("tensor", "value"),
    [
        ("embedding.int8", np.ones((4, 2), dtype=np.float32)),
        ("embedding.scale", np.ones(3, dtype=np.float32)),
        ("embedding.scale", np.full(60, np.nan, dtype=np.float32)),
        ("bias", np.array([np.inf], dtype=np.float32)),
        ("bias", np.array([1.0])),
    ],
)
def test_a_tensor_of_the_wrong_kind_is_refused_by_name(tmp_path: Path, tensor: str, value: np.ndarray) -> None:
    file = tiny_static(tmp_path) / "weights.safetensors"
    save_file({**load_file(file), tensor: value}, file)
    with pytest.raises(EmbeddingError, match=tensor):
        read_weights(tmp_path)


def test_a_tensor_that_is_missing_is_named(tmp_path: Path) -> None:
    tiny_bert(tmp_path)
    file = tmp_path / "weights.safetensors"
    tensors = load_file(file)
    del tensors["encoder.layer.1.output.dense.bias"]
    save_file(tensors, file)
    with pytest.raises(EmbeddingError, match=r"no vector 'encoder\.layer\.1\.output\.dense\.bias'"):
        SentenceEncoder(tmp_path).encode(["bake bread"])


def test_files_of_two_models_are_not_taken_for_one(tmp_path: Path) -> None:
    tiny_static(tmp_path)
    file = tmp_path / "weights.safetensors"
    save_file({name: tensor[:5] for name, tensor in load_file(file).items()}, file)
    with pytest.raises(EmbeddingError, match=r"has 5 vectors of 16 dimensions; its tokenizer has \d+ tokens"):
        StaticTextEncoder(tmp_path).encode(["bake bread"])


def test_a_model_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match=r"kind 'static'; expected 'bert'"):
        SentenceEncoder(tiny_static(tmp_path / "a"))
    with pytest.raises(EmbeddingError, match=r"kind 'bert'; expected 'static'"):
        StaticTextEncoder(tiny_bert(tmp_path / "b"))


def test_the_digest_changes_with_what_changes_vectors_and_with_nothing_else(tmp_path: Path) -> None:
    before = digest(tiny_bert(tmp_path))
    change_card(tmp_path, licence="another", languages=["fi"], unrelated_cosine=0.3, name="new", training={"steps": 1})
    assert digest(tmp_path) == before
    for changes in ({"prefix": "query: "}, {"max_tokens": 20}, {"heads": 2}):
        change_card(tmp_path, **changes)
        assert digest(tmp_path) != before
    assert digest(tiny_bert(tmp_path / "other", seed=3)) != before
    assert digest(tiny_bert(tmp_path / "same")) == before
