"""Measures links with a probability: how well calibrated they are, and how often nothing was rightly found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from advisor.evaluation.labelled_sets import Asked, LabelledSet
from advisor.evaluation.measures import ReliabilityBin, calibration_error, reliability


@dataclass(frozen=True, slots=True)
class Link:
    """An owner with the probability that it is right."""

    owner: str
    probability: float


FindLinks = Callable[[Sequence[str], Asked], Sequence[Sequence[Link]]]
"""For each text the links that a person would be shown, best first; none where none is sure enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFigures:
    """What the links of one system on one set are worth; shares are 0..1, `None` where there is nothing to count."""

    system: str
    data: str
    texts: int
    links: int
    precision: float | None
    """Share of the shown links that are right by the strict labels of the set."""

    recall: float | None
    """Share of the right owners that are shown."""

    calibration_error: float | None
    """ECE over the shown links; `None` where the system gives no probability."""

    bins: tuple[ReliabilityBin, ...]
    abstained: int
    """Texts for which nothing was shown."""

    rightly_abstained: float | None
    """Share of those that express none of the candidates."""

    without: int
    """Texts that express none of the candidates."""

    left_alone: float | None
    """Share of those for which nothing was shown."""


def check_links(system: str, labelled: LabelledSet, find: FindLinks, *, has_probability: bool = True) -> LinkFigures:
    """Every figure of the links that `find` shows for a set, the texts without a match included."""
    texts = [*(query.text for query in labelled.queries), *labelled.without]
    rights = [*(query.right for query in labelled.queries), *(frozenset[str]() for _ in labelled.without)]
    found = find(texts, labelled.asked)
    judged = [
        (link.probability, link.owner in right) for links, right in zip(found, rights, strict=True) for link in links
    ]
    right_links = sum(is_right for _, is_right in judged)
    wanted = sum(len(right) for right in rights)
    silent = [not right for links, right in zip(found, rights, strict=True) if not links]
    left_alone = sum(silent)
    bins = reliability([probability for probability, _ in judged], [is_right for _, is_right in judged])
    return LinkFigures(
        system=system,
        data=labelled.name,
        texts=len(texts),
        links=len(judged),
        precision=_share(right_links, len(judged)),
        recall=_share(right_links, wanted),
        calibration_error=calibration_error(bins) if has_probability and judged else None,
        bins=bins if has_probability else (),
        abstained=len(silent),
        rightly_abstained=_share(left_alone, len(silent)),
        without=len(labelled.without),
        left_alone=_share(left_alone, len(labelled.without)),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
