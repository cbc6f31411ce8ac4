"""What evidence and the ranking of courses are worth: precision where shown, calibration, and nDCG by skill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from advisor.domain.ids import OpportunityId, SkillUri
from advisor.evaluation.measures import ReliabilityBin, calibration_error, discounted_gain, reliability

CUT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFigures:
    """Of the judged sentences of one part."""

    part: str
    judged: int
    evidence: int
    shown: int
    precision: float | None
    """Share of evidence among those shown; `None` where none is."""

    precision_of_skills: float | None
    """The same for each skill, mean over skills of which any is shown."""

    recall: float
    """Share of the evidence that is shown."""

    calibration_error: float
    """ECE over all judged sentences, 10 bins of equal width."""

    bins: tuple[ReliabilityBin, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFigures:
    """Of the judged offerings of one part, ranked skill by skill."""

    part: str
    system: str
    skills: int
    gain: float
    """Mean nDCG@10 over the skills that some judged offering teaches at least partly."""


def evidence_figures(
    part: str, probabilities: Sequence[float], right: Sequence[bool], is_shown: Sequence[bool], skills: Sequence[str]
) -> EvidenceFigures:
    """What the probabilities of judged sentences are worth, and showing those that are shown; all of one length."""
    shown = [is_right for is_right, shows in zip(right, is_shown, strict=True) if shows]
    of_skills: dict[str, list[bool]] = {}
    for skill, is_right, shows in zip(skills, right, is_shown, strict=True):
        if shows:
            of_skills.setdefault(skill, []).append(is_right)
    precisions = [sum(some) / len(some) for some in of_skills.values()]
    bins = reliability(probabilities, right)
    return EvidenceFigures(
        part=part,
        judged=len(right),
        evidence=sum(right),
        shown=len(shown),
        precision=sum(shown) / len(shown) if shown else None,
        precision_of_skills=sum(precisions) / len(precisions) if precisions else None,
        recall=sum(shown) / max(1, sum(right)),
        calibration_error=calibration_error(bins),
        bins=bins,
    )


def ranking_figures(
    part: str,
    system: str,
    relevance: Mapping[SkillUri, Mapping[OpportunityId, float]],
    grades: Mapping[SkillUri, Mapping[OpportunityId, int]],
) -> RankingFigures:
    """The mean nDCG@10 of an order by relevance; ties in order of id.

    Args:
        part: of the labels.
        system: that made the order.
        relevance: of each skill's offerings; one that is left out comes last.
        grades: of each skill's judged offerings.
    """
    gains = []
    for skill, of_skill in sorted(grades.items()):
        if any(of_skill.values()):
            found = relevance.get(skill, {})
            order = sorted(of_skill, key=lambda owner: (-found.get(owner, 0.0), owner))
            gains.append(discounted_gain(order, {str(owner): grade for owner, grade in of_skill.items()}, cut=CUT))
    return RankingFigures(part=part, system=system, skills=len(gains), gain=sum(gains) / max(1, len(gains)))


def evidence_table(figures: Iterable[EvidenceFigures]) -> str:
    """One line for each part."""
    lines = [
        "| sentences | judged | evidence | shown | precision | precision, mean of skills | recall | ECE |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {one.part} | {one.judged} | {one.evidence} | {one.shown} | "
        f"{_share(one.precision)} | {_share(one.precision_of_skills)} | {one.recall:.3f} | "
        f"{one.calibration_error:.3f} |"
        for one in figures
    ]
    return "\n".join(lines)


def bins_table(figures: Iterable[EvidenceFigures]) -> str:
    """How often sentences of about the same probability were evidence."""
    lines = ["| sentences | probability from | count | mean probability | evidence |", "|---|---:|---:|---:|---:|"]
    lines += [
        f"| {one.part} | {part.lowest:.1f} | {part.count} | {part.mean_probability:.3f} | {part.share_right:.3f} |"
        for one in figures
        for part in one.bins
    ]
    return "\n".join(lines)


def ranking_table(figures: Iterable[RankingFigures]) -> str:
    """One line for each part and system."""
    lines = ["| offerings | ranked by | skills | nDCG@10 |", "|---|---|---:|---:|"]
    lines += [f"| {one.part} | {one.system} | {one.skills} | {one.gain:.3f} |" for one in figures]
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
