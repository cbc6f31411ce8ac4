"""Building, updating and publishing text indexes."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from advisor.adapters.index_builder import IndexBuilder, prepared_rows
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_files import FORMAT_VERSION
from advisor.adapters.vector_cache import CACHE_FOLDER
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.text_ports import IndexedText, Vectors
from tests.fake_matching import FakeEncoder


class RecordedProgress:
    def __init__(self) -> None:
        self.reports: list[tuple[str, int, int | None]] = []

    def report(self, task: str, done: int, total: int | None) -> None:
        self.reports.append((task, done, total))


def outcome(owner: str, text: str, language: str | None = "en") -> IndexedText:
    code = None if language is None else LanguageCode(language)
    return IndexedText(owner=owner, part=TextPart.OUTCOME, text=text, language=code)


WELD = outcome("course-1", "Weld two plates of steel.")
BAKE = outcome("course-2", "Bake bread of rye.")
FINNISH = outcome("course-3", "Osaa hitsata terästä.", "fi")


def builder(folder: Path, encoder: FakeEncoder) -> IndexBuilder:
    return IndexBuilder(folder, encoder, RecordedProgress())


def test_a_text_is_never_encoded_twice(tmp_path: Path) -> None:
    encoder = FakeEncoder()
    builder(tmp_path, encoder).build({"evidence": [WELD, BAKE], "titles": [WELD]})
    assert sorted(encoder.encoded) == [BAKE.text, WELD.text]
    encoder.encoded.clear()
    report = builder(tmp_path, encoder).build({"evidence": [WELD, BAKE, outcome("course-4", "Grind a lens.")]})
    assert encoder.encoded == ["Grind a lens."]
    assert (report.encoded, report.reused) == (1, 2)


def test_texts_of_languages_that_the_encoder_does_not_know_are_not_encoded(tmp_path: Path) -> None:
    encoder = FakeEncoder()
    report = builder(tmp_path, encoder).build({"evidence": [FINNISH, WELD, outcome("x", "Unknown language", None)]})
    assert sorted(encoder.encoded) == ["Unknown language", WELD.text]
    assert report.manifest.indexes["evidence"].vectors == {"sentence": 2}
    assert report.manifest.indexes["evidence"].rows == 3


def test_an_encoder_of_all_languages_encodes_every_row(tmp_path: Path) -> None:
    encoder = FakeEncoder(languages=None)
    builder(tmp_path, encoder).build({"evidence": [FINNISH, WELD]})
    assert sorted(encoder.encoded) == [FINNISH.text, WELD.text]


def test_another_encoder_starts_anew(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder("fake/1")).build({"evidence": [WELD]})
    other = FakeEncoder("fake/2")
    assert builder(tmp_path, other).build({"evidence": [WELD]}).encoded == 1


def test_an_index_of_another_encoder_is_refused_with_the_command_to_run(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder("fake/1")).build({"evidence": [WELD]})
    with pytest.raises(EmbeddingError, match=r"'fake/1'.*'fake/2'.*python -m advisor index"):
        open_text_index(tmp_path, "evidence", FakeEncoder("fake/2"))


@pytest.mark.parametrize("name", ["skills", "evidence"])
def test_a_missing_index_is_named_with_the_command_to_run(tmp_path: Path, name: str) -> None:
    with pytest.raises(EmbeddingError, match=rf"no index '{name}'.*python -m advisor index"):
        open_text_index(tmp_path, name, FakeEncoder())


def test_a_build_that_breaks_leaves_the_index_before_and_no_rubbish(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]}, content="first")
    folders = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(EmbeddingError, match="index before it is untouched"):
        builder(tmp_path, FakeEncoder()).build({"no/such/place": [BAKE]}, content="second")
    assert {path.name for path in tmp_path.iterdir()} == folders
    published = builder(tmp_path, FakeEncoder()).published()
    assert published is not None
    assert published.content == "first"
    assert open_text_index(tmp_path, "evidence", FakeEncoder()).search([WELD.text], limit=1)[0][0].row == WELD


def test_what_was_encoded_before_an_interruption_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("advisor.adapters.index_builder.TEXTS_AT_ONCE", 1)

    class Interrupted(FakeEncoder):
        def encode(self, texts: Sequence[str]) -> Vectors:
            if BAKE.text in self.encoded:
                raise KeyboardInterrupt
            return super().encode(texts)

    with pytest.raises(KeyboardInterrupt):
        builder(tmp_path, Interrupted()).build({"evidence": [WELD, BAKE]})
    encoder = FakeEncoder()
    builder(tmp_path, encoder).build({"evidence": [WELD, BAKE]})
    assert encoder.encoded == [WELD.text]


def test_an_index_stays_readable_while_the_next_is_published(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]})
    before = open_text_index(tmp_path, "evidence", FakeEncoder())
    builder(tmp_path, FakeEncoder()).build({"evidence": [BAKE]})
    assert before.search([WELD.text], limit=1)[0][0].row == WELD


def test_the_same_rows_make_the_same_files(tmp_path: Path) -> None:
    def content(folder: Path) -> dict[str, bytes]:
        builder(folder, FakeEncoder()).build({"evidence": [WELD, BAKE, FINNISH]})
        place = folder / str(json.loads((folder / "current.json").read_text())["folder"]) / "evidence"
        return {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}

    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_a_damaged_cache_is_filled_anew(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]})
    for file in (tmp_path / CACHE_FOLDER).rglob("*.npy"):
        file.write_bytes(b"not an array")
    assert builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]}).encoded == 1


@pytest.mark.parametrize("damage", ["", "{}", '{"format_version": 99, "indexes": {}}'])
def test_a_damaged_manifest_is_refused_with_the_command_to_run(tmp_path: Path, damage: str) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]})
    (manifest,) = tmp_path.glob("index-*/manifest.json")
    manifest.write_text(damage)
    with pytest.raises(EmbeddingError, match="python -m advisor index"):
        open_text_index(tmp_path, "evidence", FakeEncoder())


def test_a_damaged_index_is_refused_with_the_command_to_run(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]})
    (vectors,) = tmp_path.glob("index-*/evidence/spaces/sentence/codes.npy")
    vectors.write_bytes(b"")
    with pytest.raises(EmbeddingError, match="python -m advisor index"):
        open_text_index(tmp_path, "evidence", FakeEncoder())


def test_progress_ends_with_everything_done(tmp_path: Path) -> None:
    progress = RecordedProgress()
    IndexBuilder(tmp_path, FakeEncoder(), progress).build({"evidence": [WELD, BAKE]})
    assert ("encode texts: sentence", 2, 2) in progress.reports
    assert progress.reports[-1] == ("write indexes", 1, 1)


def test_long_descriptions_become_sentences_and_repetitions_go() -> None:
    sentences = [f"Plan the work of a team of {number} people in a warehouse." for number in range(6)]
    description = replace(WELD, part=TextPart.DESCRIPTION, text=" ".join([*sentences, sentences[0]]))
    assert [row.text for row in prepared_rows([description, description])] == sentences


def test_sentences_that_only_ask_for_skills_are_no_evidence() -> None:
    rows = [outcome("c", "Basic knowledge of Java is assumed."), outcome("c", "Write a small program in Java.")]
    assert [row.text for row in prepared_rows(rows)] == ["Write a small program in Java."]


def test_rows_without_words_are_left_out() -> None:
    assert prepared_rows([outcome("c", "   "), outcome("c", "\n")]) == []


def test_an_index_of_another_version_is_refused_by_readers_and_built_anew(tmp_path: Path) -> None:
    builder(tmp_path, FakeEncoder()).build({"evidence": [WELD]}, content="same")
    (manifest,) = tmp_path.glob("*/manifest.json")
    manifest.write_text(manifest.read_text().replace(f'"format_version": {FORMAT_VERSION}', '"format_version": 1'))
    with pytest.raises(EmbeddingError, match="python -m advisor index"):
        open_text_index(tmp_path, "evidence", FakeEncoder())
    assert builder(tmp_path, FakeEncoder()).published() is None
    encoder = FakeEncoder()
    builder(tmp_path, encoder).build({"evidence": [WELD]}, content="same")
    assert encoder.encoded == []
    assert open_text_index(tmp_path, "evidence", FakeEncoder()).search([WELD.text], limit=1)[0][0].row == WELD
