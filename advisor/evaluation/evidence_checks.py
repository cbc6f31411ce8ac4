"""Measures evidence at course level: the order of offerings, and whether the shown sentences are evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.matching import Evidence
from advisor.evaluation.labelled_pairs import LabelledPair, LabelledSentence, grades_by_skill, text_digest
from advisor.evaluation.measures import ReliabilityBin, calibration_error, discounted_gain, reliability

CUT = 10

FindEvidence = Callable[[Sequence[SkillUri], Set[OpportunityId]], Mapping[OpportunityId, Mapping[SkillUri, Evidence]]]
"""What the product shows of these offerings for these skills, at most one sentence for each pair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFigures:
    """What the evidence for one part of the labels is worth; `None` where there is nothing to count."""

    data: str
    skills: int
    """With an offering that teaches them at least partly."""

    gain: float | None
    """Mean nDCG@10 over the skills, of the judged offerings in order of the strength of their evidence."""

    shown: int
    """Pairs of skill and judged offering for which a sentence is shown."""

    judged: int
    """Of those the sentences that were judged by themselves."""

    precision: float | None
    """Share of the judged ones that are evidence."""

    pair_precision: float | None
    """Share of the shown pairs whose offering teaches the skill at least partly."""

    calibration_error: float | None
    """ECE of strengths taken as probabilities, over the judged sentences."""

    bins: tuple[ReliabilityBin, ...]


def check_evidence(
    data: str, pairs: Sequence[LabelledPair], sentences: Sequence[LabelledSentence], find: FindEvidence
) -> EvidenceFigures:
    """Every figure of what `find` shows for the judged pairs; links made by people take no part.

    Args:
        data: the name of the part.
        pairs: graded pairs of skill and offering.
        sentences: judged pairs of skill and sentence.
        find: asked for each skill by itself, among its judged offerings.
    """
    verdicts = {(one.skill, one.sentence.offering, one.sentence.text_sha256): one.is_evidence for one in sentences}
    gains: list[float] = []
    taught: list[bool] = []
    judged: list[tuple[float, bool]] = []
    for skill, grades in sorted(grades_by_skill(pairs).items()):
        found = find([skill], frozenset(grades))
        shown = {offering: of_skill[skill] for offering, of_skill in found.items() if skill in of_skill}
        shown = {offering: one for offering, one in shown.items() if not one.made_by_people}
        if any(grades.values()):
            order = sorted(shown, key=lambda offering: (-shown[offering].strength, offering))
            gains.append(discounted_gain(order, {str(key): grade for key, grade in grades.items()}, cut=CUT))
        for offering, one in sorted(shown.items()):
            taught.append(grades[offering] > 0)
            verdict = verdicts.get((skill, offering, text_digest(one.text)))
            if verdict is not None:
                judged.append((one.strength, verdict))
    bins = reliability([strength for strength, _ in judged], [is_evidence for _, is_evidence in judged])
    return EvidenceFigures(
        data=data,
        skills=len(gains),
        gain=_mean(gains),
        shown=len(taught),
        judged=len(judged),
        precision=_mean([is_evidence for _, is_evidence in judged]),
        pair_precision=_mean(taught),
        calibration_error=calibration_error(bins) if judged else None,
        bins=bins,
    )


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
