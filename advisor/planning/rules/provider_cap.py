"""No more than so much comes from any one provider, or from each of those named."""

from collections.abc import Iterable

from ortools.sat.python.cp_model import CpModel

from advisor.domain.credit_rules import ProviderCap
from advisor.domain.ids import ProviderId
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import Qualification
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing, worst
from advisor.planning.tallies import Belongs, Tally, keep_at_most, parts_of, tally_of
from advisor.planning.variables import PlanVariables

ANOTHER = ProviderId("")
"""Stands for a provider of whom nothing is known: units of unknown origin may all come from one."""


class CreditsFromOneProvider:
    """Keep to the maximum from one provider."""

    rule_id = RuleId.PROVIDER_CAP
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: ProviderCap) -> None:
        """One maximum for each provider."""
        known = [*plan.problem.held.values(), *plan.problem.by_offering.values()]
        most = None if stated.max_credits is None else stated.max_credits.as_maximum(plan.award.total_hundredths)
        for provider in _capped(stated, plan.award, known):
            belongs = _is_from(provider, plan.award)
            if most is not None:
                keep_at_most(model, plan, parts_of(model, plan, plan.scope(stated), belongs), most)
            if stated.max_units is not None:
                parts = parts_of(model, plan, plan.scope(stated), belongs, in_units=True)
                keep_at_most(model, plan, parts, stated.max_units)

    def judge(self, stated: ProviderCap, standing: Standing) -> RuleCheck:
        """The first provider with the worst answer is named."""
        award, scope = standing.qualification, standing.scope(stated)
        most = None if stated.max_credits is None else stated.max_credits.as_maximum(award.total_hundredths)
        found: dict[RuleStatus, tuple[ProviderId, Tally, dict[str, ReasonValue]]] = {}
        for provider in _capped(stated, award, standing.completions.values()):
            belongs = _is_from(provider, award)
            if most is not None:
                tally = tally_of(standing, scope, belongs)
                in_credits = {"counted": standing.points(tally.certain), "max": standing.points(most)}
                found.setdefault(tally.within(most), (provider, tally, {**in_credits}))
            if stated.max_units is not None:
                tally = tally_of(standing, scope, belongs, in_units=True)
                found.setdefault(
                    tally.within(stated.max_units),
                    (provider, tally, {"counted": tally.certain, "max": stated.max_units}),
                )
        status = worst(list(found))
        if status is not RuleStatus.NOT_MET and stated.max_credits is not None and most is None:
            return standing.finding(self.rule_id, RuleStatus.UNKNOWN, ReasonCode.SHARE_UNKNOWN, stated)
        if status is RuleStatus.MET:
            return standing.finding(self.rule_id, status, ReasonCode.PROVIDER_CAP_WITHIN, stated)
        provider, tally, shown = found[status]
        if status is RuleStatus.UNKNOWN:
            units = standing.title_list(tally.units_to_ask_about)
            return standing.finding(
                self.rule_id, status, ReasonCode.PROVIDER_CAP_UNKNOWN, stated, max=shown["max"], units=units
            )
        return standing.finding(
            self.rule_id, status, ReasonCode.PROVIDER_CAP_TOO_MUCH, stated,
            **shown, provider=standing.provider_name(provider),
        )  # fmt: skip


def _capped(stated: ProviderCap, award: Qualification, known: Iterable[Completion]) -> tuple[ProviderId, ...]:
    """The providers that the maximum is for, each by itself."""
    if stated.providers:
        return stated.providers
    others = {one.provider for one in known if one.provider is not None} - {award.provider.id}
    return (*sorted(others), ANOTHER)


def _is_from(provider: ProviderId, award: Qualification) -> Belongs:
    def belongs(completion: Completion) -> bool | None:
        if completion.provider is not None:
            return completion.provider == provider
        if completion.is_from(frozenset({award.provider.id})) is False and provider == award.provider.id:
            return False
        return None

    return belongs
