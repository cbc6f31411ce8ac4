"""One suite for every `TextIndex`: the fake in memory and the stored one keep the same promises."""

from collections.abc import Callable
from pathlib import Path

import pytest

from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.text_index import open_text_index
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.text_ports import IndexedText, TextIndex
from tests.fake_matching import FakeEncoder, FakeTextIndex, fake_space

ENGLISH, FINNISH = LanguageCode("en"), LanguageCode("fi")
MakeIndex = Callable[..., TextIndex]


class SilentProgress:
    def report(self, task: str, done: int, total: int | None) -> None:
        assert total is None or done <= total, task


@pytest.fixture(params=["fake", "stored"])
def make_index(request: pytest.FixtureRequest, tmp_path: Path) -> MakeIndex:
    def make(*rows: IndexedText) -> TextIndex:
        if request.param == "fake":
            return FakeTextIndex(rows)
        IndexBuilder(tmp_path, FakeEncoder(), SilentProgress()).build({"labels": rows})
        return open_text_index(tmp_path, "labels", FakeEncoder())

    return make


@pytest.fixture(params=["fake", "stored"])
def make_index_with_static(request: pytest.FixtureRequest, tmp_path: Path) -> MakeIndex:
    """English sentences are embedded by one encoder, texts of every language by the other."""

    def make(*rows: IndexedText) -> TextIndex:
        static = FakeEncoder("static/1", languages=None)
        if request.param == "fake":
            return FakeTextIndex(rows, static=static)
        spaces = [fake_space("static", static, is_static=True), fake_space("sentence", FakeEncoder())]
        IndexBuilder(tmp_path, spaces, SilentProgress()).build({"labels": rows})
        return open_text_index(tmp_path, "labels", spaces)

    return make


def label(owner: str, text: str, language: str = "en", part: TextPart = TextPart.PREFERRED_LABEL) -> IndexedText:
    return IndexedText(owner=owner, part=part, text=text, language=LanguageCode(language))


ANALYST = label("analyst", "data analyst")
SCIENTIST = label("scientist", "data scientist")
BAKER = label("baker", "baker")
FINNISH_ANALYST = label("analyst", "data-analyytikko", "fi")


def owners(index: TextIndex, query: str, **options: object) -> list[str]:
    (hits,) = index.search([query], **{"limit": 10, **options})  # type: ignore[arg-type]
    return [hit.row.owner for hit in hits]


def test_the_same_text_comes_first_whatever_its_case_and_white_space(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, SCIENTIST, BAKER)
    ((best, *_),) = index.search(["  Data   ANALYST "], limit=3, language=ENGLISH)
    assert best.row == ANALYST
    assert best.lexical == 1


def test_the_best_row_stands_for_its_owner(make_index: MakeIndex) -> None:
    alternative = label("analyst", "analyst of data", part=TextPart.ALTERNATIVE_LABEL)
    index = make_index(ANALYST, alternative, SCIENTIST)
    ((best, *others),) = index.search(["analyst of data"], limit=5)
    assert best.row == alternative
    assert "analyst" not in {hit.row.owner for hit in others}


def test_only_the_owners_asked_for_take_part(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, SCIENTIST, BAKER)
    assert owners(index, "data analyst", owners={"scientist", "unheard of"}) == ["scientist"]


def test_no_owner_allowed_finds_nothing(make_index: MakeIndex) -> None:
    assert owners(make_index(ANALYST), "data analyst", owners=frozenset()) == []


@pytest.mark.parametrize("query", ["", "   ", "\n"])
def test_an_empty_query_finds_nothing(make_index: MakeIndex, query: str) -> None:
    assert owners(make_index(ANALYST, BAKER), query) == []


def test_no_more_owners_come_back_than_asked_for(make_index: MakeIndex) -> None:
    index = make_index(*(label(f"owner-{number}", f"data analyst {number}") for number in range(9)))
    assert len(owners(index, "data analyst", limit=4)) == 4


def test_equally_good_rows_come_in_order_of_owner(make_index: MakeIndex) -> None:
    index = make_index(label("b", "welding"), label("c", "welding"), label("a", "welding"))
    assert owners(index, "welding") == ["a", "b", "c"]
    assert owners(index, "welding", limit=2) == ["a", "b"]


def test_a_preferred_label_comes_before_an_equal_alternative_one(make_index: MakeIndex) -> None:
    index = make_index(label("a", "welder", part=TextPart.ALTERNATIVE_LABEL), label("b", "welder"))
    assert owners(index, "welder") == ["b", "a"]


def test_an_equal_label_of_the_queries_own_language_comes_first(make_index: MakeIndex) -> None:
    index = make_index(label("a", "insinööri", "et"), label("b", "insinööri", "fi"))
    assert owners(index, "insinööri", language=FINNISH, all_languages=True) == ["b", "a"]


def test_words_alone_find_rows_in_a_language_without_embeddings(make_index: MakeIndex) -> None:
    index = make_index(FINNISH_ANALYST, BAKER)
    ((best, *_),) = index.search(["data-analyytikot"], limit=2, language=FINNISH)
    assert best.row == FINNISH_ANALYST
    assert best.cosine == 0
    assert 0.5 < best.lexical < 1


def test_a_query_in_a_language_without_embeddings_uses_none(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, BAKER)
    (hits,) = index.search(["data analytiikka"], limit=2, language=FINNISH)
    assert [hit.cosine for hit in hits] == [0.0] * len(hits)


def test_several_queries_are_answered_in_order(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, BAKER)
    answers = index.search(["baker", "", "data analyst"], limit=1)
    assert [[hit.row.owner for hit in hits] for hits in answers] == [["baker"], [], ["analyst"]]


ODD = ("x", "🙂🙃", "word " * 10_000, "数据分析", "የመረጃ ትንተና", "\ud800", "<b>data</b>'; DROP TABLE x;--", "\x00", "nan")


@pytest.mark.parametrize("query", ODD)
def test_odd_queries_neither_fail_nor_give_anything_but_numbers(make_index: MakeIndex, query: str) -> None:
    index = make_index(ANALYST, FINNISH_ANALYST, BAKER)
    (hits,) = index.search([query], limit=3)
    assert all(-1.01 <= hit.cosine <= 1.01 and 0 <= hit.lexical <= 1 for hit in hits)
    assert len(hits) <= 3


def test_odd_rows_neither_fail_nor_get_in_the_way(make_index: MakeIndex) -> None:
    storable = (text for text in ODD if text.isprintable())
    index = make_index(*(label(f"odd-{number}", text) for number, text in enumerate(storable)), ANALYST)
    (hits,) = index.search(["data analyst"], limit=20)
    assert hits[0].row == ANALYST
    assert all(-1.01 <= hit.cosine <= 1.01 and 0 <= hit.lexical <= 1 for hit in hits)


def test_an_index_of_nothing_finds_nothing(make_index: MakeIndex) -> None:
    assert owners(make_index(), "data analyst") == []


def test_rows_less_alike_than_asked_for_are_left_out(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, SCIENTIST, BAKER)
    assert owners(index, "data analyst", least=0.99) == ["analyst"]
    assert owners(index, "data analysts", least=0.99) == []
    assert owners(index, "data analyst", least=0.0)[:2] == ["analyst", "scientist"]


def test_rows_of_further_languages_take_part_only_when_asked_for(make_index: MakeIndex) -> None:
    index = make_index(label("a", "svejsning", "da"), label("b", "svejsning", "en"), label("c", "svejsning", "fi"))
    assert owners(index, "svejsning", language=FINNISH) == ["c", "b"]
    assert owners(index, "svejsning", language=FINNISH, all_languages=True) == ["c", "a", "b"]


@pytest.mark.parametrize("language", [None, LanguageCode("sv")])
def test_every_row_takes_part_when_the_language_is_unknown_or_no_row_is_in_it(
    make_index: MakeIndex, language: LanguageCode | None
) -> None:
    index = make_index(label("a", "svejsning", "da"), label("b", "svejsning", "fi"))
    assert owners(index, "svejsning", language=language) == ["a", "b"]


def test_rows_of_unknown_language_always_take_part(make_index: MakeIndex) -> None:
    unknown = IndexedText(owner="a", part=TextPart.OUTCOME, text="hitsaus", language=None)
    index = make_index(unknown, label("b", "hitsaus", "fi"), label("c", "hitsaus", "da"))
    assert owners(index, "hitsaus", language=FINNISH) == ["b", "a"]
    assert index.languages == {None, FINNISH, LanguageCode("da")}


def test_an_index_without_static_embeddings_gives_none(make_index: MakeIndex) -> None:
    ((best,),) = make_index(ANALYST).search(["data analyst"], limit=1, language=ENGLISH)
    assert best.static == 0
    assert best.cosine == pytest.approx(1, abs=0.01)


def test_the_static_cosine_stands_beside_the_cosine_of_the_language(make_index_with_static: MakeIndex) -> None:
    index = make_index_with_static(ANALYST, FINNISH_ANALYST, BAKER)
    ((english, *_),) = index.search(["data analyst"], limit=3, language=ENGLISH)
    ((finnish, *_),) = index.search(["data-analyytikko"], limit=3, language=FINNISH)
    assert [english.static, english.cosine, finnish.static] == pytest.approx([1, 1, 1], abs=0.01)
    assert finnish.cosine == 0


def test_static_embeddings_find_what_shares_words_in_any_language(make_index_with_static: MakeIndex) -> None:
    index = make_index_with_static(label("a", "osaa hitsata terästä", "fi"), label("b", "osaa leipoa leipää", "fi"))
    ((best, *_),) = index.search(["terästä osaa hitsata"], limit=2, language=FINNISH)
    assert best.row.owner == "a"
    assert best.static > 0.9


def test_all_rows_of_an_owner_are_compared_best_first(make_index_with_static: MakeIndex) -> None:
    other = label("analyst", "analyst of tables", part=TextPart.ALTERNATIVE_LABEL)
    index = make_index_with_static(other, ANALYST, FINNISH_ANALYST, SCIENTIST, BAKER)
    found = index.compare("analyst of data", ["baker", "nobody", "analyst"], language=ENGLISH)
    assert [[hit.row for hit in hits] for hits in found] == [[BAKER], [], [ANALYST, other]]
    assert found[2][0].static > 0.5
    assert found[2][0].static == pytest.approx(found[2][0].cosine, abs=0.02)


def test_rows_of_an_owner_in_every_language_are_compared_when_asked_for(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, FINNISH_ANALYST, label("analyst", "dataanalytiker", "da"))
    (found,) = index.compare("dataanalytiker", ["analyst"], language=FINNISH, all_languages=True)
    assert {hit.row.language for hit in found} == {"en", "fi", "da"}
    (found,) = index.compare("dataanalytiker", ["analyst"], language=FINNISH)
    assert {hit.row.language for hit in found} == {"en", "fi"}


@pytest.mark.parametrize(("query", "asked"), [("", ["analyst"]), ("  ", ["analyst"]), ("data", [])])
def test_nothing_is_compared_with_nothing(make_index: MakeIndex, query: str, asked: list[str]) -> None:
    assert make_index(ANALYST).compare(query, asked) == ((),) * len(asked)


def test_a_row_found_and_a_row_compared_have_the_same_signals(make_index_with_static: MakeIndex) -> None:
    index = make_index_with_static(ANALYST, SCIENTIST, BAKER)
    (hits,) = index.search(["scientist of data"], limit=3, language=ENGLISH)
    compared = index.compare("scientist of data", [hit.row.owner for hit in hits], language=ENGLISH)
    assert [(hit,) for hit in hits] == list(compared)
    assert hits


def test_several_queries_are_compared_with_the_same_rows_as_each_alone(make_index_with_static: MakeIndex) -> None:
    other = label("analyst", "analyst of tables", part=TextPart.ALTERNATIVE_LABEL)
    index = make_index_with_static(other, ANALYST, FINNISH_ANALYST, SCIENTIST, BAKER)
    queries, owners = ["analyst of data", "bake bread"], ["baker", "nobody", "analyst"]
    found = index.compare_all(queries, owners, language=ENGLISH)
    first = index.compare(queries[0], owners, language=ENGLISH)
    assert found.rows == tuple(hit.row for hits in first for hit in hits)
    assert [owners[place] for place in found.asked_for.tolist()] == [row.owner for row in found.rows]
    for number, query in enumerate(queries):
        hits = {hit.row: hit for hits in index.compare(query, owners, language=ENGLISH) for hit in hits}
        for at, row in enumerate(found.rows):
            signals = (found.cosine[number, at], found.lexical[number, at], found.static[number, at], found.crowd[at])
            hit = hits[row]
            assert signals == pytest.approx((hit.cosine, hit.lexical, hit.static, hit.crowd), abs=1e-6)
        assert len(hits) == len(found.rows)


def test_nothing_is_found_to_compare_several_queries_with(make_index: MakeIndex) -> None:
    found = make_index(ANALYST).compare_all(["data", "bread"], ["nobody"], language=ENGLISH)
    assert found.rows == ()
    assert found.cosine.shape == found.lexical.shape == found.static.shape == (2, 0)
