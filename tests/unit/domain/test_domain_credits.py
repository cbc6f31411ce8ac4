from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.credits import CREDIT_WORDS, CreditPoints, CreditSystem, ects
from advisor.errors import InvalidValueError


def test_a_tenth_three_times_is_exactly_three_tenths() -> None:
    assert CreditPoints.total(CreditSystem.ECTS, [ects("0.1")] * 3) == ects("0.3")


def test_no_parts_sum_to_zero_points() -> None:
    assert CreditPoints.total(CreditSystem.UK_CREDIT, []).points == 0


@pytest.mark.parametrize("text", ["", "abc", "-1", "2.555", "NaN", "Infinity", "1,5"])
def test_what_is_not_an_amount_of_credits_is_refused_with_its_value(text: str) -> None:
    with pytest.raises(InvalidValueError, match="number of ECTS credits"):
        ects(text)


def test_points_of_two_systems_are_neither_added_nor_compared() -> None:
    finnish = CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, "5")
    with pytest.raises(InvalidValueError, match="never added or compared"):
        ects("5") + finnish
    with pytest.raises(InvalidValueError, match="never added or compared"):
        assert ects("5") < finnish


@given(st.integers(0, 10_000_000), st.integers(0, 10_000_000))
def test_adding_points_never_loses_a_hundredth(first: int, second: int) -> None:
    added = CreditPoints(CreditSystem.ECTS, first) + CreditPoints(CreditSystem.ECTS, second)
    assert added.points == Decimal(first + second) / 100


def test_points_are_written_without_needless_zeros() -> None:
    assert str(ects("7.50")) == "7.5 ECTS"
    assert str(ects("30")) == "30 ECTS"


def test_every_system_has_a_word() -> None:
    assert set(CREDIT_WORDS) == set(CreditSystem)
