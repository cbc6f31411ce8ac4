"""What points of a national system are worth in ECTS, where a law or a framework fixes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from advisor.domain.credits import CreditPoints, CreditSystem


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRate:
    """An exact rate and who fixes it."""

    ects_for_one: Fraction
    source: str


_SAME = Fraction(1)

RATES: Mapping[CreditSystem, CreditRate] = {
    CreditSystem.UK_CREDIT: CreditRate(
        ects_for_one=Fraction(1, 2), source="ECTS Users' Guide 2015: 2 UK credits are 1 ECTS credit"
    ),
    CreditSystem.SCQF_CREDIT: CreditRate(
        ects_for_one=Fraction(1, 2), source="SCQF: 2 SCQF credit points are 1 ECTS credit"
    ),
    CreditSystem.BE_STUDIEPUNT: CreditRate(
        ects_for_one=_SAME, source="Flemish Codex of Higher Education: 60 studiepunten a year, 1 is 1 ECTS credit"
    ),
    CreditSystem.FI_OPINTOPISTE: CreditRate(
        ects_for_one=_SAME, source="Finnish Government Decree 794/2004: 60 op are 1,600 hours, 1 op is 1 ECTS credit"
    ),
    CreditSystem.IT_CFU: CreditRate(
        ects_for_one=_SAME, source="Italian DM 270/2004: 60 CFU a year, 1 CFU is 1 ECTS credit"
    ),
    CreditSystem.NL_SBU: CreditRate(
        ects_for_one=Fraction(1, 28), source="Dutch Higher Education Act, article 7.4: 60 credits are 1,680 hours"
    ),
    CreditSystem.NO_STUDIEPOENG: CreditRate(
        ects_for_one=_SAME,
        source="Norwegian Act on Universities and University Colleges: 60 studiepoeng a year, 1 is 1 ECTS",
    ),
    CreditSystem.SE_HP: CreditRate(
        ects_for_one=_SAME, source="Swedish Higher Education Ordinance: 60 hp a year, 1 hp is 1 ECTS credit"
    ),
}
"""Systems that are not here (ECVET, Finnish competence points, Monash points) have no rate that anybody fixed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertedCredits:
    """Points of another system in ECTS."""

    published: CreditPoints
    ects: Fraction
    rate: CreditRate


def in_ects(points: CreditPoints) -> ConvertedCredits | None:
    """The points in ECTS; `None` where they are ECTS already, or where nobody fixed a rate."""
    rate = RATES.get(points.system)
    if rate is None:
        return None
    return ConvertedCredits(published=points, ects=Fraction(points.hundredths, 100) * rate.ects_for_one, rate=rate)
