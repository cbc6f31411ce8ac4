"""The seven criteria that credential evaluators look at, each with what the store states for it."""

from __future__ import annotations

from advisor.domain.catalogue import AchievementSpec, Provider, Supervision
from advisor.domain.held import HeldUnit
from advisor.domain.recognition import Criterion, CriterionFact, CriterionValue


def criteria_of(
    spec: AchievementSpec | None, provider: Provider | None, *, held: HeldUnit | None = None
) -> tuple[CriterionFact, ...]:
    """All seven, in order; how something held was assessed is not what its offering says today.

    Args:
        spec: what can be achieved; `None`: the store does not know it.
        provider: of the offering that is planned.
        held: for a unit that is held.
    """
    stated: dict[Criterion, CriterionValue | None] = dict.fromkeys(Criterion)
    if spec is not None:
        quality = spec.quality_assurance or (provider.quality_assurance if provider else None)
        level = spec.eqf_level or spec.level_as_published
        stated |= {
            Criterion.QUALITY: quality,
            Criterion.LEVEL: level,
            Criterion.OUTCOMES: len(spec.outcomes) or None,
            Criterion.WORKLOAD: spec.credits or spec.workload_hours,
        }
    supervision: Supervision | None = None
    if held is not None:
        supervision = held.supervision
    elif spec is not None:
        stated[Criterion.ASSESSMENT] = spec.assessment or spec.assessment_types or None
        supervision = spec.supervision
    stated[Criterion.IDENTIFICATION] = supervision
    return tuple(CriterionFact(criterion, stated[criterion]) for criterion in Criterion)
