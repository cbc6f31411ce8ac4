"""The examples of docs/rules.md, read as data: what states a rule, and cases with the answer that is expected."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from advisor.domain.catalogue import LearningOpportunity, Mode, Supervision
from advisor.domain.held import Applicant, HeldUnit
from advisor.domain.ids import GroupId, OpportunityId, ProviderId, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, Period
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, RuleId, RuleStatus, WantedStep
from advisor.domain.rule_amounts import CefrLevel, LearningKind
from advisor.ingest.rule_files import read_rule_file
from advisor.planning.calendar import calendar_for
from advisor.planning.in_force import rules_in_force
from advisor.planning.volume import volume_of
from tests.builders import TODAY, skill_uri

PAGE = Path(__file__).resolve().parents[1] / "docs" / "rules.md"
SOURCE = SourceId("example")
UNITS = "The units of the examples"

_BLOCK = re.compile(r"^```json\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sections() -> dict[str, str]:
    """The text under each heading of the page, by the heading."""
    parts = [part.partition("\n") for part in PAGE.read_text(encoding="utf-8").split("\n## ")[1:]]
    return {title.strip().strip("`"): body for title, _, body in parts}


def blocks(body: str) -> list[Any]:
    """What the JSON blocks of a section hold, in order."""
    return [json.loads(block) for block in _BLOCK.findall(body)]


@dataclass(frozen=True, slots=True)
class RuleExample:
    """One case of one rule."""

    rule: RuleId
    number: int
    stated: Mapping[str, Any]
    case: Mapping[str, Any]

    @property
    def answer(self) -> RuleStatus:
        """What the page says."""
        return RuleStatus(self.case["answer"])

    def __str__(self) -> str:
        return f"{self.rule}-{self.number}"


def examples() -> Iterator[RuleExample]:
    """Every case of the page."""
    known = sections()
    for rule in RuleId:
        found = blocks(known[rule.value])
        stated, cases = (found[0], found[1]) if len(found) == 2 else ({}, [])
        for number, case in enumerate(cases, start=1):
            yield RuleExample(rule, number, stated, case)


def rule_document(stated: Mapping[str, Any]) -> dict[str, Any]:
    """A rule file with the units of the examples, and what a section states."""
    (units,) = blocks(sections()[UNITS])
    records = [*units["records"], *stated.get("offerings", ())]
    if "qualification" in stated:
        award = {"record": "qualification", "id": "award", "provider": "nordhavn", "title": "Certificate"}
        records.append(award | stated["qualification"])
    return {"programme_rules": 1, "records": records}


@dataclass(frozen=True, slots=True)
class Situation:
    """A case as planning sees it."""

    request: PlanRequest
    steps: tuple[PlannedStep, ...]
    held_counts_in: dict[SpecId, tuple[GroupId, ...]] | None

    def for_the_solver(self) -> PlanRequest:
        """The same request, with the steps of the case as the only ones, and wanted by the person."""
        taken = {step.opportunity.id for step in self.steps}
        others = frozenset(one.id for one in self.request.opportunities) - taken
        wanted = [
            WantedStep(
                offering=step.opportunity.id,
                earliest=step.start if step.opportunity.availability.sessions else None,
                latest=step.start if step.opportunity.availability.sessions else None,
            )
            for step in self.steps
        ]
        return replace(
            self.request,
            wanted=(*self.request.wanted, *wanted),
            unwanted=self.request.unwanted | others,
            explains_conflicts=False,
            time_limit_s=20.0,
        )


def situation_of(example: RuleExample, folder: Path) -> Situation:
    """Read the example as a rule file is read, and put the person and the steps beside it."""
    path = folder / "example.rules.json"
    path.write_text(json.dumps(rule_document(example.stated)), encoding="utf-8")
    file = read_rule_file(path, SOURCE)
    assert not file.faults, file.faults
    case, plan = example.case, example.stated.get("plan", {})
    offerings = {one.id.partition(":")[2]: one for one in file.offerings}
    held = tuple(_held(unit, facts) for unit, facts in _by_unit(case.get("held", ())).items())
    request = PlanRequest(
        today=TODAY,
        opportunities=tuple(file.offerings),
        qualification=next(iter(file.qualifications), None),
        held_units=frozenset(one.unit for one in held),
        held=held,
        applicant=_applicant(case.get("person", {})),
        limits=_limits(case.get("limits", example.stated.get("limits", {}))),
        coverage={one.id: {skill_uri(key): 80} for key, one in offerings.items()},
        skill_weights={skill_uri(key): 1 for key in offerings},
        wanted=tuple(
            WantedStep(offering=OpportunityId(f"{SOURCE}:{one['unit']}"), earliest=_day(one.get("earliest")))
            for one in plan.get("wanted", ())
        ),
        unwanted=frozenset(OpportunityId(f"{SOURCE}:{unit}") for unit in plan.get("unwanted", ())),
    )
    counts = {_spec(unit): tuple(map(GroupId, groups)) for unit, groups in case.get("counts", {}).items()}
    steps = tuple(
        _step(request, offerings[unit], date.fromisoformat(first), date.fromisoformat(last), counts)
        for unit, (first, last) in case.get("steps", {}).items()
    )
    told = {unit: groups for unit, groups in counts.items() if unit in request.held_units}
    return Situation(request, steps, told or None)


def _spec(unit: str) -> SpecId:
    return SpecId(f"{SOURCE}:{unit}")


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _by_unit(held: Sequence[str] | Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    return held if isinstance(held, Mapping) else {unit: {} for unit in held}


def _held(unit: str, facts: Mapping[str, Any]) -> HeldUnit:
    return HeldUnit(
        unit=_spec(unit),
        awarded_on=_day(facts.get("awarded_on")),
        provider=ProviderId(f"{SOURCE}:{facts['provider']}") if "provider" in facts else None,
        learning=LearningKind(facts["learning"]) if "learning" in facts else None,
        supervision=Supervision(facts["supervision"]) if "supervision" in facts else None,
        is_claimed=facts.get("claimed", False),
    )


def _applicant(person: Mapping[str, Any]) -> Applicant:
    return Applicant(
        cohort=person.get("cohort"),
        began_on=_day(person.get("began_on")),
        highest_level=person.get("highest_level"),
        language_levels={
            LanguageCode(code): CefrLevel(level) for code, level in person.get("language_levels", {}).items()
        },
    )


def _limits(limits: Mapping[str, Any]) -> Limits:
    hours = limits.get("study_hours_per_week")
    return Limits(
        study_hours_per_week=None if hours is None else Decimal(hours),
        budget=_money(limits.get("budget")),
        budget_per_year=_money(limits.get("budget_per_year")),
        earliest_start=_day(limits.get("earliest_start")),
        latest_finish=_day(limits.get("latest_finish")),
        blocked_dates=tuple(
            Period(start=date.fromisoformat(first), end=date.fromisoformat(last))
            for first, last in limits.get("blocked_dates", ())
        ),
        most_at_once=limits.get("most_at_once"),
        modes=tuple(map(Mode, limits.get("modes", ()))),
        languages=tuple(map(LanguageCode, limits.get("languages", ()))),
        countries=tuple(limits.get("countries", ())),
        provider_words=tuple(limits.get("provider_words", ())),
        levels=tuple(limits["levels"]) if "levels" in limits else None,
        lifelong_learning_only=limits.get("lifelong_learning_only", False),
    )


def _money(text: str | None) -> Money | None:
    return None if text is None else Money.of(*text.split())


def _step(
    request: PlanRequest,
    offering: LearningOpportunity,
    start: date,
    end: date,
    counts: Mapping[SpecId, tuple[GroupId, ...]],
) -> PlannedStep:
    """A step counts where the case says, else in the one group that names its unit."""
    award = rules_in_force(request).award
    unit, volume = offering.spec.id, volume_of(offering.spec)
    naming = () if award is None else tuple(group.id for group in award.rules.walk() if unit in group.units)
    places = (*counts.get(unit, naming[:1]), None, None)
    return PlannedStep(
        opportunity=offering,
        start=start,
        end=end,
        term=next((term.index for term in calendar_for(request) if term.start <= start <= term.end), 0),
        workload_hours=volume.hours,
        workload_is_estimated=volume.is_estimated,
        dates_are_stated=offering.availability.is_stated,
        counts_in=places[0],
        also_counts_in=places[1],
    )
