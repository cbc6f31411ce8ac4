"""Nearest codes: a few queries and many at a time find the same."""

import numpy as np
import pytest

from advisor.adapters.text_index_faiss import FEWEST_IN_SHARDS, MANY_QUERIES, FlatCodes, numbers_of


@pytest.mark.parametrize("count", [0, 1, 500, FEWEST_IN_SHARDS + 1])
def test_queries_find_the_same_codes_alone_and_together(count: int) -> None:
    random = np.random.default_rng(1)
    codes = random.integers(1, 256, (count, 16), dtype=np.uint8)
    queries = random.integers(-127, 128, (MANY_QUERIES + 70, 16)).astype(np.float32)
    together = list(FlatCodes(codes).nearest(queries, 20))
    alone = [next(FlatCodes(codes).nearest(query[None], 20)) for query in queries[:: MANY_QUERIES + 10]]
    assert len(together) == len(queries)
    for (places, nearness), (others, other_nearness) in zip(together[:: MANY_QUERIES + 10], alone, strict=True):
        assert sorted(nearness.tolist()) == sorted(other_nearness.tolist())
        last = nearness.min(initial=np.inf)  # of equals at the end either may be taken
        assert set(places[nearness > last].tolist()) == set(others[other_nearness > last].tolist())


def test_the_numbers_of_codes_are_those_they_were_made_of() -> None:
    assert numbers_of(np.array([[1, 127, 128, 129, 255]], dtype=np.uint8)).tolist() == [[-127, -1, 0, 1, 127]]


def test_products_are_those_of_whole_numbers() -> None:
    codes = np.array([[255, 1], [130, 128]], dtype=np.uint8)
    queries = np.array([[2, 1]] * MANY_QUERIES, dtype=np.float32)
    for places, nearness in FlatCodes(codes).nearest(queries, 2):
        assert dict(zip(places.tolist(), nearness.tolist(), strict=True)) == {0: 127.0, 1: 4.0}
