"""Reading the learnt weights of links: only those for the encoders in use."""

from pathlib import Path

import pytest

from advisor.adapters.learnt_weights import LINKS, linker_id, read_link_model
from advisor.errors import EmbeddingError
from advisor.matching.link_model_json import model_to_json
from tests.link_models import a_link_model


def written(models: Path, text: str) -> Path:
    (models / LINKS).parent.mkdir(parents=True)
    (models / LINKS).write_text(text, encoding="utf-8")
    return models


def test_weights_are_read_for_the_encoders_that_they_serve_and_no_others(tmp_path: Path) -> None:
    models = written(tmp_path, model_to_json(a_link_model(), measured=""))
    found = read_link_model(models, encoders="fake/1")
    assert found is not None
    assert found.encoders == ("fake/1",)
    assert read_link_model(models, encoders="other/1") is None


def test_without_a_file_there_are_no_weights(tmp_path: Path) -> None:
    assert read_link_model(tmp_path, encoders="fake/1") is None


def test_a_damaged_file_is_refused_with_the_command_to_run(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="train links"):
        read_link_model(written(tmp_path, "{"), encoders="fake/1")


def test_links_of_other_weights_are_told_apart(tmp_path: Path) -> None:
    models = written(tmp_path, model_to_json(a_link_model(), measured=""))
    before = linker_id(models, encoders="fake/1")
    (models / LINKS).write_text(model_to_json(a_link_model(), measured="anew"), encoding="utf-8")
    assert before.startswith("fake/1, links ")
    assert linker_id(models, encoders="fake/1") != before
    assert linker_id(models, encoders="other/1") == "other/1"
