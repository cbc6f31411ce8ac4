"""The measures of rankings and probabilities, on cases small enough to work out by hand."""

import pytest

from advisor.evaluation.measures import (
    calibration_error,
    discounted_gain,
    r_precision,
    reciprocal_rank,
    reliability,
    success,
)


@pytest.mark.parametrize(
    ("found", "right", "expected"),
    [
        ("abcde", "a", 1.0),
        ("abcde", "f", 0.0),
        ("abcde", "af", 0.5),
        ("abcdefgh", "fgh", 0.0),
        ("abcde", "abcdexyz", 1.0),
        ("", "a", 0.0),
    ],
)
def test_r_precision_asks_for_no_more_than_there_is_room_for(found: str, right: str, expected: float) -> None:
    assert r_precision(5).score(list(found), frozenset(right)) == expected


@pytest.mark.parametrize(("found", "right", "expected"), [("abc", "a", 1.0), ("abc", "cb", 0.5), ("abc", "z", 0.0)])
def test_reciprocal_rank_counts_the_first_right_one(found: str, right: str, expected: float) -> None:
    assert reciprocal_rank().score(list(found), frozenset(right)) == expected


def test_reciprocal_rank_looks_no_deeper_than_it_says() -> None:
    assert reciprocal_rank(2).score(["a", "b", "c"], frozenset("c")) == 0
    assert reciprocal_rank(3).score(["a", "b", "c"], frozenset("c")) == pytest.approx(1 / 3)


@pytest.mark.parametrize(("cut", "expected"), [(1, 0.0), (2, 1.0), (10, 1.0)])
def test_success_looks_at_the_first_places_only(cut: int, expected: float) -> None:
    assert success(cut).score(["a", "b"], frozenset("b")) == expected


def test_gain_is_whole_in_the_best_order_and_less_in_another() -> None:
    grades = {"a": 2, "b": 1, "c": 0}
    assert discounted_gain(["a", "b", "c"], grades, cut=10) == 1
    assert discounted_gain(["b", "a", "c"], grades, cut=10) == pytest.approx(0.797, abs=0.001)
    assert discounted_gain(["x", "c"], grades, cut=10) == 0


def test_gain_of_nothing_right_is_nothing() -> None:
    assert discounted_gain(["a"], {"a": 0}, cut=10) == 0


def test_probabilities_fall_into_ten_bins_with_certainty_in_the_last() -> None:
    bins = reliability([0.05, 0.95, 1.0, 0.91], [False, True, True, False])
    assert [(one.lowest, one.count) for one in bins] == [(0.0, 1), (0.9, 3)]
    assert bins[1].share_right == pytest.approx(2 / 3)


def test_calibration_error_weighs_each_bin_by_what_is_in_it() -> None:
    assert calibration_error(reliability([0.2, 0.2, 0.8, 0.8], [False, True, True, True])) == pytest.approx(0.25)
    assert calibration_error(()) == 0
