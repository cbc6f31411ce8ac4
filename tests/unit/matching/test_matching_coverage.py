"""Coverage by several pieces of evidence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.matching.coverage import covered

probabilities = st.lists(st.floats(0, 1), max_size=8)


def test_nothing_covers_nothing() -> None:
    assert covered([]) == 0


def test_one_piece_covers_as_much_as_it_is_sure() -> None:
    assert covered([0.7]) == pytest.approx(0.7)


def test_each_further_piece_adds_less() -> None:
    steps = [covered([0.6] * count) for count in range(5)]
    gains = [after - before for before, after in pairwise(steps)]
    assert gains == sorted(gains, reverse=True)


@given(probabilities)
def test_coverage_is_at_least_that_of_the_best_and_at_most_one(some: list[float]) -> None:
    assert max(some, default=0) - 1e-9 <= covered(some) <= 1 + 1e-9


@given(probabilities)
def test_the_order_of_the_pieces_does_not_matter(some: list[float]) -> None:
    assert covered(some) == covered(list(reversed(some)))
