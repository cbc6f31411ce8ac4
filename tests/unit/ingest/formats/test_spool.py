"""Objects kept on disk: by id or a name that no other has, in order, each once, whole ones before mentions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.ingest.formats.spool import Kept, Spool, spool_in


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with spool_in(tmp_path) as found:
        yield found


def keep(spool: Spool, name: str, body: dict[str, object] | None = None, *, is_whole: bool = True) -> tuple[Kept, int]:
    return spool.keep("course", name, body or {"n": name}, file=0, place=f"object {name}", is_whole=is_whole)


def test_objects_come_back_in_order_with_their_place(spool: Spool) -> None:
    for name in ("b", "a", "c"):
        keep(spool, name, {"n": name, "points": Decimal("2.5"), "text": "é\U0001f600"})
    found = list(spool.all("course"))
    assert [(one.id, one.place, one.file) for one in found] == [(n, f"object {n}", 0) for n in ("b", "a", "c")]
    assert found[0].body == {"n": "b", "points": "2.5", "text": "é\U0001f600"}
    assert (spool.count("course"), spool.count("program")) == (3, 0)


def test_the_same_twice_is_one_and_another_of_that_id_is_told(spool: Spool) -> None:
    assert [keep(spool, "a")[0], keep(spool, "a")[0], keep(spool, "a", {"n": "x"})[0]] == [
        Kept.NEW, Kept.SAME, Kept.OTHER,
    ]  # fmt: skip
    assert [one.body for one in spool.all("course")] == [{"n": "a"}]


def test_a_whole_record_takes_the_place_of_a_mention_whichever_comes_first(spool: Spool) -> None:
    keep(spool, "a", {"n": "mention"}, is_whole=False)
    assert keep(spool, "a", {"n": "whole"})[0] is Kept.NEW
    assert keep(spool, "a", {"n": "mention"}, is_whole=False)[0] is Kept.SAME
    assert [one.body for one in spool.all("course")] == [{"n": "whole"}]


def test_a_name_that_two_have_is_a_name_of_none(spool: Spool) -> None:
    for name, code in (("a", "X"), ("b", "X"), ("b", "Y"), ("b", "Y")):
        keep(spool, name)
        spool.call("course", name, code)
    found = spool.find("course", "Y")
    assert found is not None
    assert found.id == "b"
    assert spool.find("course", "X") is None


def test_an_id_wins_over_a_name(spool: Spool) -> None:
    keep(spool, "a")
    keep(spool, "b")
    spool.call("course", "b", "a")
    found = spool.find("course", "a")
    assert found is not None
    assert found.id == "a"


def test_what_belongs_to_something_is_found_from_it_and_what_belongs_to_nothing_is_told(spool: Spool) -> None:
    keep(spool, "a")
    spool.call("course", "a", "A")
    for number, target in enumerate(("a", "A", "gone", "a")):
        _, key = spool.keep("run", f"r{number}", {}, file=0, place="", is_whole=True)
        spool.tie("runs", target, key)
        spool.tie("runs", target, key)
    assert [one.id for one in spool.tied("runs", "a")] == ["r0", "r3"]
    spool.settle("runs", "course")
    assert [one.id for one in spool.tied("runs", "a")] == ["r0", "r1", "r3"]
    assert [(one.id, target) for one, target in spool.loose("runs", "course")] == [("r2", "gone")]
    assert (spool.is_tied("runs", "a"), spool.is_tied("runs", "b")) == (True, False)


def test_a_kept_object_can_get_another_content(spool: Spool) -> None:
    _, number = keep(spool, "a")
    spool.replace(number, {"n": "b"})
    assert [one.body for one in spool.all("course")] == [{"n": "b"}]
