"""Which encoder serves which rows and queries."""

import shutil
from pathlib import Path

import pytest

from advisor import bootstrap
from advisor.adapters.encoder_suite import EncoderSuite, is_bridge, only_sentence_space, open_suite
from advisor.adapters.text_encoder import LocalTextEncoder
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.settings import Settings
from advisor.text_ports import IndexedText
from tests.tiny_models import tiny_suite

EN, FI, JA = LanguageCode("en"), LanguageCode("fi"), LanguageCode("ja")
CONCEPT = "http://data.europa.eu/esco/skill/1"
OUTCOME = TextPart.OUTCOME


def row(
    language: LanguageCode | None, part: TextPart = TextPart.ALTERNATIVE_LABEL, owner: str = CONCEPT
) -> IndexedText:
    return IndexedText(owner=owner, part=part, text="bake bread", language=language)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_suite(tmp_path_factory.mktemp("models"))


@pytest.fixture
def suite(models: Path) -> EncoderSuite:
    return open_suite(models)


def rows_of(suite: EncoderSuite, some: IndexedText) -> list[str]:
    return [space.name for space in suite.spaces() if space.takes_row(some)]


def queries_of(suite: EncoderSuite, language: LanguageCode | None) -> list[str]:
    return [space.name for space in suite.spaces() if space.takes_query(language)]


def test_every_query_has_the_static_encoder_and_one_sentence_encoder(suite: EncoderSuite) -> None:
    assert queries_of(suite, EN) == queries_of(suite, None) == ["static", "english"]
    assert queries_of(suite, FI) == ["static", "multilingual"]


def test_a_query_in_a_language_that_no_sentence_encoder_knows_has_none(suite: EncoderSuite) -> None:
    assert queries_of(suite, JA) == ["static"]


def test_rows_go_to_the_encoder_of_their_language(suite: EncoderSuite) -> None:
    assert rows_of(suite, row(EN, OUTCOME)) == ["static", "english"]
    assert rows_of(suite, row(FI, OUTCOME)) == ["static", "multilingual"]
    assert rows_of(suite, row(JA, OUTCOME)) == ["static"]


def test_rows_of_unknown_language_are_found_from_every_language(suite: EncoderSuite) -> None:
    assert rows_of(suite, row(None, OUTCOME)) == ["static", "english", "multilingual"]


@pytest.mark.parametrize("part", [TextPart.PREFERRED_LABEL, TextPart.DESCRIPTION])
def test_english_names_of_concepts_are_found_from_other_languages(suite: EncoderSuite, part: TextPart) -> None:
    assert rows_of(suite, row(EN, part)) == ["static", "english", "multilingual"]


@pytest.mark.parametrize("part", [TextPart.PREFERRED_LABEL, TextPart.ALTERNATIVE_LABEL])
def test_labels_in_other_languages_are_left_to_the_static_encoder(suite: EncoderSuite, part: TextPart) -> None:
    assert rows_of(suite, row(FI, part)) == ["static"]


def test_english_offerings_and_alternative_labels_are_no_bridge() -> None:
    assert not is_bridge(row(EN, TextPart.ALTERNATIVE_LABEL))
    assert not is_bridge(row(EN, TextPart.DESCRIPTION, owner="futurelearn:1"))
    assert not is_bridge(row(FI, TextPart.PREFERRED_LABEL))


def test_cosines_of_unrelated_texts_come_from_the_cards(suite: EncoderSuite) -> None:
    assert [space.unrelated for space in suite.spaces()] == [0, 0, 0.5]


def test_the_id_of_the_suite_names_every_encoder_and_changes_with_each(models: Path, tmp_path: Path) -> None:
    before = open_suite(models).encoder_id
    assert [part.split("=")[0] for part in before.split(" + ")] == ["static", "english", "multilingual"]
    other = shutil.copytree(models, tmp_path / "other")
    shutil.copytree(models / "sentence-english", other / "sentence-multilingual", dirs_exist_ok=True)
    after = open_suite(other).encoder_id
    assert [left == right for left, right in zip(before.split(" + "), after.split(" + "), strict=True)] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("name", ["static-multilingual", "sentence-multilingual"])
def test_a_model_that_is_not_there_is_named_with_the_way_out(models: Path, tmp_path: Path, name: str) -> None:
    left = shutil.copytree(models, tmp_path / "left")
    shutil.rmtree(left / name)
    with pytest.raises(EmbeddingError, match=rf"no whole model in .*{name}.*ADVISOR_MODELS"):
        open_suite(left)


def test_a_model_of_the_settings_takes_the_place_of_both_sentence_encoders(models: Path, tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    settings = Settings(models=models, encoder=str(tmp_path), encoder_prefix="query: ", encoder_unrelated=0.7)
    suite = bootstrap.encoder_suite(settings)
    assert queries_of(suite, EN) == queries_of(suite, FI) == queries_of(suite, JA) == ["static", "sentence"]
    assert rows_of(suite, row(EN)) == rows_of(suite, row(JA)) == ["static", "sentence"]
    assert suite.space("sentence").unrelated == 0.7
    assert "/query:/" in suite.space("sentence").encoder.encoder_id


def test_a_replacement_that_knows_some_languages_takes_only_these(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    space = only_sentence_space(LocalTextEncoder(tmp_path, languages={FI}))
    assert [space.takes_query(language) for language in (FI, EN, None)] == [True, False, True]


def test_a_space_that_is_not_there_is_named_with_those_that_are(suite: EncoderSuite) -> None:
    with pytest.raises(EmbeddingError, match="no encoder 'sentence'; there are: static, english, multilingual"):
        suite.space("sentence")
