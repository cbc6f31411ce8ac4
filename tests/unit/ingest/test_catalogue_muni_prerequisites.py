"""Masaryk University's prerequisite expressions."""

from __future__ import annotations

import pytest

from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.ingest.muni_prerequisites import read_expression


def read(text: str) -> tuple[Prerequisite | None, bool]:
    found = read_expression(text, SpecId)
    return found.tree, found.is_complete


def one_of(*units: str) -> Prerequisite:
    return Prerequisite(minimum=1, units=tuple(SpecId(unit) for unit in units))


def test_one_course_is_read_completely() -> None:
    assert read("předp. PV255") == (one_of("PV255"), True)


def test_alternatives_within_a_conjunction_become_a_tree() -> None:
    tree, is_complete = read("předp. ( MB141 || MB151 ) && IB111")
    assert tree == Prerequisite(minimum=2, units=(SpecId("IB111"),), trees=(one_of("MB141", "MB151"),))
    assert is_complete


def test_and_binds_tighter_than_or() -> None:
    tree, is_complete = read("předp. d4101 && dc4002 && dc4003 || d027")
    three = Prerequisite(minimum=3, units=(SpecId("d4101"), SpecId("dc4002"), SpecId("dc4003")))
    assert (tree, is_complete) == (Prerequisite(minimum=1, units=(SpecId("d027"),), trees=(three,)), True)


@pytest.mark.parametrize(
    "expression",
    [
        "předp. ! BPR_EUAP",
        "předp. (! BPF_ZAFI ) && (! NOWANY ( BPF_ZAFI , BPF_AFIC ))",
        "předp. !( semestr ( 1 )|| semestr ( 2 ))|| obor ( SL )",
        "předp. SOUHLAS",
        "předp. souhlas",
        "předp. program ( N - VS )",
        "předp. bozp_ok ( bozp_po_stud ) && pov_tv",
        "předp. NOW ( IB111 )",
    ],
)
def test_exclusions_and_other_conditions_require_no_course(expression: str) -> None:
    assert read(expression) == (None, False)


@pytest.mark.parametrize("expression", ["předp. PB162 || SOUHLAS", "předp. PA128 || NOW ( PA128 )", "předp. A || ! B"])
def test_an_alternative_to_what_we_cannot_check_is_not_required(expression: str) -> None:
    assert read(expression) == (None, False)


def test_what_must_hold_beside_other_conditions_is_required_but_not_all() -> None:
    assert read("předp. b4002 && bozp_ok ( bozp_po_stud ) && ! b4003") == (one_of("b4002"), False)


def test_a_repeated_course_counts_once() -> None:
    assert read("předp. A && A") == (one_of("A"), True)
    assert read("předp. A || ( A )") == (one_of("A"), True)


@pytest.mark.parametrize(
    "expression", ["předp. ( A", "předp. A B", "předp. && A", "předp. A || ", "předp. f ( g ( A ) )"]
)
def test_an_expression_that_cannot_be_read_requires_nothing(expression: str) -> None:
    assert read(expression) == (None, False)
