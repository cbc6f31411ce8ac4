"""Hours of learning: as stated by the source, else estimated from credits by a published rate."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import ceil

from advisor.domain.catalogue import AchievementSpec
from advisor.domain.credits import CreditPoints, CreditSystem

FULL_TIME_YEAR_HOURS = 1600
"""Study in one academic year, full time. Source: Finnish Universities Decree 794/2004 and VET Act 531/2017."""

HOURS_PER_CREDIT: Mapping[CreditSystem, Fraction] = {
    # ECTS Users' Guide 2015: 25 to 30 hours; the upper end, so that a plan does not promise too little work.
    CreditSystem.ECTS: Fraction(30),
    # ECVET follows 60 points for a full-time year, as ECTS does (Recommendation 2009/C 155/02).
    CreditSystem.ECVET: Fraction(30),
    # QAA: one credit is ten notional hours.
    CreditSystem.UK_CREDIT: Fraction(10),
    # 60 competence points are one full-time year.
    CreditSystem.FI_COMPETENCE_POINT: Fraction(FULL_TIME_YEAR_HOURS, 60),
    # 48 credit points are one full-time year.
    CreditSystem.MONASH_CREDIT_POINT: Fraction(FULL_TIME_YEAR_HOURS, 48),
}


@dataclass(frozen=True, slots=True)
class Volume:
    """Hours that a learner is expected to spend; `hours` is `None` when neither hours nor credits are stated."""

    hours: int | None
    is_estimated: bool


@lru_cache(maxsize=4096)
def hours_of(points: CreditPoints) -> int:
    """Whole hours, rounded up, that these points stand for."""
    return ceil(HOURS_PER_CREDIT[points.system] * points.hundredths / 100)


def volume_of(spec: AchievementSpec) -> Volume:
    """The volume of learning of one specification."""
    if spec.workload_hours is not None:
        return Volume(spec.workload_hours, is_estimated=False)
    if spec.credits is not None and spec.credits.hundredths > 0:
        return Volume(hours_of(spec.credits), is_estimated=True)
    return Volume(None, is_estimated=False)
