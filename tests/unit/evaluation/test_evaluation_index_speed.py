"""Measuring the speed of an index."""

from collections.abc import Iterator

from advisor.evaluation.index_speed import (
    IndexSpeed,
    Timing,
    measure_index,
    offerings,
    speed_table,
    synthetic_outcomes,
    timing,
)
from advisor.text_ports import IndexedText, TextIndex
from tests.fake_matching import FakeTextIndex

LABELS = ("weld steel", "bake rye bread", "plan a budget", "manage a team of cooks")


def make_index(rows: Iterator[IndexedText]) -> TextIndex:
    return FakeTextIndex(list(rows))


def measured(outcomes: int) -> IndexSpeed:
    return measure_index(LABELS, outcomes, make_index, lambda: 123, skills=3, rounds=2, recall_queries=4)


def test_the_same_labels_give_the_same_outcomes_of_their_words() -> None:
    first, again = (list(synthetic_outcomes(LABELS, 20)) for _ in range(2))
    assert first == again
    assert len(first) == 20
    assert {row.owner for row in first} == offerings(20) == {f"synthetic:{number:07d}" for number in range(4)}
    assert any("rye bread" in row.text for row in first)


def test_some_offerings_remain_under_a_filter() -> None:
    assert len(offerings(101)) == 21
    assert len(offerings(101, every=3)) == 7
    assert offerings(101, every=3) < offerings(101)


def test_an_index_that_looks_through_everything_misses_nothing() -> None:
    found = measured(40)
    assert (found.outcomes, found.memory_mib, found.recall) == (40, 123, 1.0)
    assert [one.what for one in found.timings] == [
        "3 skills in 40 outcomes, no filter",
        "3 skills in 40 outcomes, a third of the offerings",
        "3 skills in 40 outcomes, one offering in fifty",
    ]
    assert all(0 < one.median_ms <= one.p95_ms for one in found.timings)


def test_the_first_call_is_not_counted() -> None:
    calls: list[int] = []
    one = timing("calls", [lambda: calls.append(len(calls))] * 5)
    assert len(calls) == 5
    assert one.median_ms <= one.p95_ms


def test_the_tables_hold_every_figure() -> None:
    figure = IndexSpeed(
        outcomes=100_000,
        build_s=12.34,
        build_processor_s=20.06,
        memory_mib=1_500,
        recall=0.9954,
        timings=(Timing(what="30 skills", median_ms=45.67, p95_ms=61.0, processor_ms=50.12, aim_ms=100.0),),
    )
    table = speed_table([figure], [Timing(what="link", median_ms=3.21, p95_ms=4.0, processor_ms=3.0)])
    assert "| 100,000 | 12.3 | 20.1 | 1,500 | 0.995 |" in table
    assert "| 30 skills | 45.7 | 61.0 | 50.1 | 100 |" in table
    assert "| link | 3.2 | 4.0 | 3.0 |  |" in table
