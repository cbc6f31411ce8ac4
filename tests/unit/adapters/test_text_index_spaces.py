"""Several vector spaces in one index: what each holds, what is encoded anew, and what is refused."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from advisor.adapters import text_index, text_index_vectors
from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.text_index import StoredTextIndex, open_text_index
from advisor.adapters.text_index_signals import rescaled
from advisor.adapters.text_index_spaces import in_spaces
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.matching.fusion import hit_similarity
from advisor.text_ports import IndexedText, Space, Vectors
from tests.fake_matching import FakeEncoder, fake_space

FINNISH = LanguageCode("fi")
WORDS = (
    "weld",
    "steel",
    "bake",
    "bread",
    "plan",
    "budget",
    "grind",
    "lens",
    "paint",
    "wall",
    "sew",
    "coat",
    "cut",
    "hair",
)


class SilentProgress:
    def report(self, task: str, done: int, total: int | None) -> None:
        assert total is None or done <= total, task


class BrokenEncoder(FakeEncoder):
    """Gives no number for texts about steel."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = super().encode(texts)
        vectors[[number for number, text in enumerate(texts) if "steel" in text], 3] = np.nan
        return vectors


def outcome(owner: str, text: str, language: str = "en") -> IndexedText:
    return IndexedText(owner=owner, part=TextPart.OUTCOME, text=text, language=LanguageCode(language))


def two_spaces(static: FakeEncoder, sentence: FakeEncoder) -> list[Space]:
    return [fake_space("static", static, is_static=True), fake_space("sentence", sentence)]


def build(root: Path, spaces: Sequence[Space], *rows: IndexedText) -> StoredTextIndex:
    IndexBuilder(root, spaces, SilentProgress()).build({"evidence": rows})
    return open_text_index(root, "evidence", spaces)


def many_outcomes(count: int) -> Iterator[IndexedText]:
    source = np.random.default_rng(7)
    for number in range(count):
        chosen = source.choice(len(WORDS), size=5)
        yield outcome(f"course-{number:04d}", " ".join(WORDS[word] for word in chosen) + f" part {number % 50}")


WELD, HITSAA = outcome("a", "Weld steel plates."), outcome("b", "Hitsaa terästä.", "fi")


def test_each_space_holds_the_rows_that_it_takes_alone(tmp_path: Path) -> None:
    static, sentence = FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1")
    report = IndexBuilder(tmp_path, two_spaces(static, sentence), SilentProgress()).build({"evidence": [WELD, HITSAA]})
    assert report.manifest.indexes["evidence"].vectors == {"static": 2, "sentence": 1}
    assert sorted(static.encoded) == [HITSAA.text, WELD.text]
    assert sentence.encoded == [WELD.text]


def test_one_new_offering_embeds_its_own_texts_alone_in_every_space(tmp_path: Path) -> None:
    build(tmp_path, two_spaces(FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1")), WELD, HITSAA)
    static, sentence = FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1")
    new = outcome("c", "Grind a lens.")
    build(tmp_path, two_spaces(static, sentence), WELD, HITSAA, new)
    assert static.encoded == sentence.encoded == [new.text]


def test_a_change_of_one_encoder_leaves_the_vectors_of_the_other(tmp_path: Path) -> None:
    build(tmp_path, two_spaces(FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1")), WELD, HITSAA)
    static, sentence = FakeEncoder("static/1", languages=None), FakeEncoder("sentence/2")
    build(tmp_path, two_spaces(static, sentence), WELD, HITSAA)
    assert (static.encoded, sentence.encoded) == ([], [WELD.text])


@pytest.mark.parametrize(("static", "sentence"), [("static/2", "sentence/1"), ("static/1", "sentence/2")])
def test_another_encoder_in_any_space_is_refused_with_the_command_to_run(
    tmp_path: Path, static: str, sentence: str
) -> None:
    build(tmp_path, two_spaces(FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1")), WELD)
    with pytest.raises(EmbeddingError, match=r"sentence/1.*/2.*python -m advisor index"):
        open_text_index(tmp_path, "evidence", two_spaces(FakeEncoder(static, languages=None), FakeEncoder(sentence)))


def test_a_missing_space_is_refused(tmp_path: Path) -> None:
    build(tmp_path, [fake_space("sentence", FakeEncoder())], WELD)
    with pytest.raises(EmbeddingError, match="python -m advisor index"):
        open_text_index(tmp_path, "evidence", two_spaces(FakeEncoder(languages=None), FakeEncoder()))


def test_an_index_has_at_most_one_static_space_and_no_name_twice() -> None:
    for spaces in (
        [fake_space("one", FakeEncoder(), is_static=True), fake_space("two", FakeEncoder(), is_static=True)],
        [fake_space("one", FakeEncoder()), fake_space("one", FakeEncoder())],
    ):
        with pytest.raises(EmbeddingError, match="different names"):
            in_spaces(spaces)


def test_a_vector_that_is_no_number_is_no_vector(tmp_path: Path) -> None:
    index = build(tmp_path, [fake_space("sentence", BrokenEncoder())], WELD, outcome("b", "Bake rye bread."))
    for query in ("weld steel", "bake bread", "plates"):
        (hits,) = index.search([query], limit=5, language=ENGLISH)
        assert all(np.isfinite([hit.cosine, hit.lexical, hit_similarity(hit)]).all() for hit in hits)
        assert all(hit.cosine == 0 for hit in hits if hit.row == WELD or "steel" in query)
    ((found, *_),) = index.search(["weld plates"], limit=5, language=ENGLISH)
    assert (found.row, found.cosine) == (WELD, 0.0)


def test_the_cosine_of_unrelated_texts_becomes_nought(tmp_path: Path) -> None:
    spaces = [fake_space("sentence", FakeEncoder(), unrelated=0.5)]
    index = build(tmp_path, spaces, outcome("a", "weld steel"), outcome("b", "weld bread"), outcome("c", "sew coats"))
    hits = {hits[0].row.owner: hits[0].cosine for hits in index.compare("weld steel", ["a", "b", "c"])}
    assert hits["a"] == pytest.approx(1, abs=0.01)
    assert hits["b"] != 0
    assert hits["b"] == pytest.approx(0, abs=0.2)
    assert hits["c"] == pytest.approx(-1, abs=0.3)


def test_rescaling_tells_no_vector_from_an_unrelated_one() -> None:
    cosines = np.array([0, 0.5, 1, -1], dtype=np.float32)
    assert rescaled(cosines, 0.5).tolist() == pytest.approx([0, 1e-6, 1, -1])
    assert rescaled(cosines, 0.0).tolist() == cosines.tolist()


def test_each_language_is_compared_in_the_first_space_that_has_both_texts(tmp_path: Path) -> None:
    english, others = FakeEncoder("english/1"), FakeEncoder("others/1", languages=None)
    spaces = [fake_space("english", english), fake_space("others", others)]
    index = build(tmp_path, spaces, WELD, HITSAA)
    english.encoded.clear()
    others.encoded.clear()
    (hits,) = index.search(["hitsaa terästä"], limit=2, language=FINNISH)
    assert (english.encoded, others.encoded) == ([], ["hitsaa terästä"])
    assert hits[0].row == HITSAA
    assert hits[0].cosine == pytest.approx(1, abs=0.01)


def test_sentence_encoders_are_asked_in_english_where_that_is_known(tmp_path: Path) -> None:
    static, sentence = FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1", languages=None)
    index = build(tmp_path, two_spaces(static, sentence), WELD, HITSAA)
    static.encoded.clear()
    sentence.encoded.clear()
    (hits,) = index.search(["hitsaa terästä"], limit=2, language=FINNISH, in_english=["Weld steel plates."])
    assert (static.encoded, sentence.encoded) == (["hitsaa terästä"], [])  # the English vector is kept
    assert {hit.row: round(hit.cosine, 1) for hit in hits}[WELD] == 1
    assert {hit.row: hit.lexical for hit in hits}[HITSAA] > 0.9
    compared = index.compare("hitsaa terästä", ["a"], language=FINNISH, in_english="Weld steel plates.")
    assert [(hit.row, round(hit.cosine, 1)) for (hit,) in compared] == [(WELD, 1)]


@pytest.mark.parametrize("most_exact", [300_000, 500])
@pytest.mark.parametrize("every", [None, 2, 40])
def test_candidates_hold_the_best_of_a_look_through_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_exact: int, every: int | None
) -> None:
    monkeypatch.setattr(text_index_vectors, "MOST_EXACT", most_exact)
    monkeypatch.setattr(text_index_vectors, "FEWEST_GATHERED", 100)
    rows = list(many_outcomes(900))
    index = build(tmp_path, [fake_space("static", FakeEncoder(languages=None), is_static=True)], *rows)
    owners = None if every is None else frozenset(row.owner for row in rows[::every])
    queries = ["weld steel part 7", "bake bread", "sew a coat", "plan the budget of part 20"]
    monkeypatch.setattr(text_index, "SMALL", 100_000)
    everything = index.search(queries, limit=10, owners=owners, language=ENGLISH)
    monkeypatch.setattr(text_index, "SMALL", 0)
    found = index.search(queries, limit=10, owners=owners, language=ENGLISH)
    common = [
        len({hit.row.owner for hit in some} & {hit.row.owner for hit in best}) / len(best)
        for some, best in zip(found, everything, strict=True)
    ]
    assert sum(common) / len(common) >= 0.99
    assert all(owners is None or hit.row.owner in owners for hits in found for hit in hits)


def test_eight_bits_rank_as_single_precision_does(tmp_path: Path) -> None:
    encoder = FakeEncoder(languages=None)
    rows = list(many_outcomes(600))
    index = build(tmp_path, [fake_space("static", encoder, is_static=True)], *rows)
    vectors = encoder.encode([row.text for row in rows])
    for query in ("weld steel", "bake bread part 3", "cut hair"):
        exact = vectors @ encoder.encode([query])[0]
        stored = [hits[0].static for hits in index.compare(query, [row.owner for row in rows])]
        assert np.abs(exact - np.array(stored)).max() < 0.01


def test_owners_with_many_rows_do_not_crowd_out_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_index, "SMALL", 0)
    monkeypatch.setattr(text_index, "FEWEST_CANDIDATES", 4)
    loud = [outcome("loud", f"weld steel {number}") for number in range(300)]
    quiet = [outcome(f"quiet-{number}", f"weld some iron {number}") for number in range(5)]
    index = build(tmp_path, [fake_space("sentence", FakeEncoder())], *loud, *quiet)
    (hits,) = index.search(["weld steel"], limit=4, language=ENGLISH)
    assert hits[0].row.owner == "loud"
    assert len(hits) == 4


def test_a_set_that_changes_is_read_again(tmp_path: Path) -> None:
    index = build(tmp_path, [fake_space("sentence", FakeEncoder())], WELD, outcome("b", "Weld iron."))
    owners = {"a"}
    assert [hit.row.owner for hit in index.search(["weld"], limit=3, owners=owners)[0]] == ["a"]
    owners.add("b")
    assert [hit.row.owner for hit in index.search(["weld"], limit=3, owners=owners)[0]] == ["b", "a"]


def test_hits_say_how_like_the_text_the_skills_nearest_to_it_are(tmp_path: Path) -> None:
    spaces = two_spaces(FakeEncoder("static/1", languages=None), FakeEncoder("sentence/1"))
    builder = IndexBuilder(tmp_path, spaces, SilentProgress())
    builder.build({"evidence": [WELD, HITSAA], "skills": [WELD]}, skills={"evidence": ["weld steel plates", "bake"]})
    index = open_text_index(tmp_path, "evidence", spaces)
    ((weld,),) = index.compare("bake", ["a"], language=ENGLISH)
    with_weld, with_bake = (FakeEncoder().encode([WELD.text]) @ FakeEncoder().encode(["weld steel plates", "bake"]).T)[
        0
    ]
    assert weld.crowd == pytest.approx((with_weld + with_bake) / 2, abs=0.01)
    ((hitsaa,),) = index.compare("bake", ["b"], language=FINNISH)
    assert hitsaa.crowd == 0  # no sentence encoder knows its language
    (found,) = open_text_index(tmp_path, "skills", spaces).compare("bake", ["a"], language=ENGLISH)
    assert found[0].crowd == 0  # only the index that was asked for it is compared with skills


def test_words_are_compared_by_the_static_encoder_where_there_is_one(tmp_path: Path) -> None:
    static = FakeEncoder("static/1", languages=None)
    index = build(tmp_path / "two", two_spaces(static, FakeEncoder("sentence/1")), WELD)
    assert index.weakest_words("weld", [WELD.text]).tolist() == pytest.approx([1])
    alone = build(tmp_path / "one", [fake_space("sentence", FakeEncoder())], WELD)
    assert alone.weakest_words("weld", [WELD.text]).tolist() == [0]
