"""Statements on disk: each node once, in the order of its source; and ids that last and never collide."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.ingest.formats import statement_store
from advisor.ingest.formats.profile_ids import MAX_ID, ProfileIds, readable_id
from advisor.ingest.formats.statement_store import MAX_VALUES, Record, StatementStore, Value


@pytest.fixture
def store(tmp_path: Path) -> Iterator[StatementStore]:
    with closing(StatementStore(tmp_path)) as opened:
        yield opened


@pytest.mark.parametrize("buffered", [1, 3, 50_000])
def test_what_is_said_comes_back_in_order_and_once(
    store: StatementStore, monkeypatch: pytest.MonkeyPatch, buffered: int
) -> None:
    monkeypatch.setattr(statement_store, "_BUFFERED", buffered)
    for text in ("b", "a", "b", "c"):
        store.add("http://x/1", "title", text, "en")
        store.add("http://x/2", "hasPart", text, is_node=True)
    store.add("http://x/1", "title", "b", "fi")
    store.finish()
    assert store.node("http://x/1").values("title") == [
        Value("b", "en"), Value("a", "en"), Value("c", "en"), Value("b", "fi")
    ]  # fmt: skip
    assert [value.is_node for value in store.node("http://x/2").values("hasPart")] == [True, True, True]
    assert (store.node("http://x/3").said, store.is_described("http://x/3")) == ({}, False)


def test_records_keep_the_order_and_the_file_of_their_first_mention(store: StatementStore) -> None:
    for node, kind, file in (("b", "x", "1"), ("a", "x", "1"), ("b", "y", "2"), ("b", "x", "2")):
        store.add_record(node, kind, file)
    store.finish()
    assert list(store.records("x")) == [Record(1, "b", "1"), Record(2, "a", "1")]
    assert (store.count("x"), store.record("b", "y"), store.record("a", "y")) == (2, Record(3, "b", "2"), None)


def test_links_are_found_from_both_ends(store: StatementStore) -> None:
    for source, target in (("b", "1"), ("a", "1"), ("b", "1"), ("b", "2")):
        store.add_link("hasPart", source, target)
    store.finish()
    assert (store.sources("hasPart", "1"), store.sources("isPartOf", "1")) == (["b", "a"], [])
    assert (store.target("hasPart", "b"), store.target("hasPart", "c")) == ("1", None)


def test_a_node_with_too_many_values_is_not_whole(store: StatementStore) -> None:
    for number in range(MAX_VALUES + 1):
        store.add("many", "title", str(number))
    store.add("few", "title", "x")
    store.finish()
    assert (store.node("many").is_whole, store.node("few").is_whole) == (False, True)


@given(st.lists(st.text(max_size=400), unique=True, max_size=20))
def test_every_name_has_an_id_of_its_own_that_stays(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    with closing(ProfileIds(tmp_path_factory.mktemp("ids"))) as ids:
        found = [ids.of(name) for name in names]
        assert [ids.of(name) for name in names] == found
    assert len(set(found)) == len({name.encode("utf-8", "replace") for name in names})
    assert all(one.strip() and ":" not in one and len(one) <= MAX_ID + 10 for one in found)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("https://uni.example/course/1/", "uni.example/course/1"),
        ("urn:schac:courseId:uni.example:1", "schac-courseId-uni.example-1"),
        ("file:///a.ttl#c", "a.ttl#c"),
        ("C 12", "C-12"),
    ],
)
def test_an_id_can_be_read(name: str, expected: str) -> None:
    assert readable_id(name) == expected


def test_names_that_would_have_the_same_id_are_numbered(tmp_path: Path) -> None:
    with closing(ProfileIds(tmp_path)) as ids:
        assert [ids.of(name) for name in ("http://x/1", "https://x/1", "x/1")] == ["x/1", "x/1-2", "x/1-3"]
        assert [ids.of("_:1", "C-1"), ids.of("_:2", "C-1"), ids.of("_:1", "other")] == ["C-1", "C-1-2", "C-1"]
