"""One suite for every `TextIndex`: the fake in memory and the stored one keep the same promises."""

from collections.abc import Callable
from pathlib import Path

import pytest

from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.text_index import open_text_index
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.ports import IndexedText, TextIndex
from tests.fake_matching import FakeEncoder, FakeTextIndex

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


@pytest.mark.parametrize(
    "query", ["x", "🙂🙃", "word " * 10_000, "数据分析", "\ud800", "<b>data</b>'; DROP TABLE x;--", "\x00"]
)
def test_odd_queries_neither_fail_nor_give_anything_but_numbers(make_index: MakeIndex, query: str) -> None:
    index = make_index(ANALYST, FINNISH_ANALYST, BAKER)
    (hits,) = index.search([query], limit=3)
    assert all(-1.01 <= hit.cosine <= 1.01 and 0 <= hit.lexical <= 1 for hit in hits)
    assert len(hits) <= 3


def test_an_index_of_nothing_finds_nothing(make_index: MakeIndex) -> None:
    assert owners(make_index(), "data analyst") == []


def test_rows_less_alike_than_asked_for_are_left_out(make_index: MakeIndex) -> None:
    index = make_index(ANALYST, SCIENTIST, BAKER)
    assert owners(index, "data analyst", least=0.99) == ["analyst"]
    assert owners(index, "data analysts", least=0.99) == []
    assert owners(index, "data analyst", least=0.0)[:2] == ["analyst", "scientist"]
