"""Checking links with a probability: precision, calibration, and keeping silent where nothing is right."""

from collections.abc import Sequence

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, LabelledText, SetKind
from advisor.evaluation.link_checks import FindLinks, Link, check_links
from advisor.evaluation.measures import success


def sentences(*, without: tuple[str, ...] = ()) -> LabelledSet:
    return LabelledSet(
        name="sentences",
        kind=SetKind.SENTENCE,
        language=LanguageCode("en"),
        queries=(LabelledText("weld", frozenset({"w"})), LabelledText("weld and bake", frozenset({"w", "b"}))),
        without=without,
        candidates=Candidates(name="none", rows=()),
        measures=(success(1),),
    )


def linking(links: dict[str, tuple[Link, ...]]) -> FindLinks:
    def find(texts: Sequence[str], asked: Asked) -> list[tuple[Link, ...]]:
        assert asked == Asked(LanguageCode("en"), TextKind.SENTENCE)
        return [links.get(text, ()) for text in texts]

    return find


def test_precision_is_of_what_is_shown_and_recall_of_what_is_right() -> None:
    found = linking({"weld": (Link("w", 0.9), Link("x", 0.6)), "weld and bake": (Link("b", 0.8),)})
    figures = check_links("ours", sentences(), found)
    assert figures.links == 3
    assert figures.precision == pytest.approx(2 / 3)
    assert figures.recall == pytest.approx(2 / 3)
    assert figures.calibration_error == pytest.approx((0.1 + 0.6 + 0.2) / 3)


def test_silence_is_right_only_where_nothing_is_right() -> None:
    figures = check_links(
        "ours", sentences(without=("smile", "rest")), linking({"weld": (Link("w", 1),), "rest": (Link("x", 1),)})
    )
    assert (figures.abstained, figures.rightly_abstained) == (2, 0.5)
    assert (figures.without, figures.left_alone) == (2, 0.5)


def test_without_links_and_without_texts_to_leave_alone_there_is_nothing_to_count() -> None:
    figures = check_links("ours", sentences(), linking({}))
    assert (figures.precision, figures.recall, figures.calibration_error, figures.left_alone) == (None, 0.0, None, None)


def test_a_system_without_probabilities_has_no_calibration() -> None:
    figures = check_links("other", sentences(), linking({"weld": (Link("w", 1.0),)}), has_probability=False)
    assert figures.precision == 1
    assert figures.calibration_error is None
    assert figures.bins == ()
