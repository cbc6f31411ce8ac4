"""Works out the health of a catalogue from its records, one at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, timedelta

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.catalogue_health import (
    BrokenLink,
    CatalogueHealth,
    DoubtfulOffering,
    LinkKind,
    ProviderHealth,
    SkillCoverage,
    StaleKind,
    StaleRecord,
)
from advisor.domain.ids import OpportunityId, ProviderId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.information import Element, ElementState
from advisor.domain.provenance import Origin
from advisor.domain.qualifications import Qualification
from advisor.information.check import check_information

NOT_CHANGED_FOR = timedelta(days=2 * 365)
MOST_NEEDED_SHOWN = 200


def catalogue_health(
    offerings: Iterable[LearningOpportunity],
    qualifications: Iterable[Qualification],
    *,
    units: Set[SpecId],
    awards: Set[QualificationId],
    today: date,
    skills: SkillCoverage | None = None,
) -> CatalogueHealth:
    """The health of these records.

    Args:
        offerings: each is looked at once and not kept.
        qualifications: the same.
        units: every specification in the store, to tell which names lead nowhere.
        awards: every qualification in the store.
        today: the day on which runs and rules are over or not.
        skills: which skills the offerings teach, where that was worked out.
    """
    found = _Found(units, awards, today)
    for offering in offerings:
        found.add_offering(offering)
    for qualification in qualifications:
        found.add_qualification(qualification)
    return CatalogueHealth(
        checked_on=today,
        offerings=found.offerings,
        qualifications=found.qualifications,
        providers=tuple(sorted((one.frozen() for one in found.providers.values()), key=_worst_first)),
        doubts=tuple(found.doubts),
        same=tuple(found.same),
        broken=tuple(sorted(found.broken, key=lambda one: (one.kind, one.owner, one.missing))),
        stale=tuple(sorted(found.stale, key=lambda one: (one.since, one.record))),
        skills=skills,
    )


def skill_coverage(
    names: Mapping[SkillUri, str],
    needed: Iterable[Iterable[SkillUri]],
    *,
    by_people: Set[SkillUri],
    by_computing: Set[SkillUri] | None,
) -> SkillCoverage:
    """Which skills of the store are covered, and which of the others occupations need most.

    Args:
        names: of all skills in the store.
        needed: the essential skills of each occupation.
        by_people: skills to which people linked an outcome.
        by_computing: skills to which kept computed links lead; `None` where none were computed.
    """
    is_known = bool(by_people) or by_computing is not None
    covered = (by_people | (by_computing or frozenset())) & names.keys()
    demand = Counter(skill for skills in needed for skill in set(skills))
    missing = sorted(
        (skill for skill in demand if skill in names and skill not in covered), key=lambda one: (-demand[one], one)
    )
    return SkillCoverage(
        skills=len(names),
        covered=len(covered),
        by_people=len(by_people & names.keys()),
        computed=by_computing is not None,
        needed_most=tuple((skill, names[skill], demand[skill]) for skill in missing[:MOST_NEEDED_SHOWN] if is_known),
    )


def _worst_first(one: ProviderHealth) -> tuple[float, int, str]:
    return (one.completeness, -one.offerings, one.provider)


@dataclass(slots=True)
class _Provider:
    """The counts of a provider while they grow."""

    id: ProviderId
    source: SourceId
    name: str
    offerings: int = 0
    doubts: int = 0
    elements: dict[Element, Counter[ElementState]] = field(
        default_factory=lambda: {element: Counter() for element in Element}
    )

    def frozen(self) -> ProviderHealth:
        return ProviderHealth(
            provider=self.id,
            source=self.source,
            name=self.name,
            offerings=self.offerings,
            elements={element: dict(counts) for element, counts in self.elements.items()},
            doubts=self.doubts,
        )


@dataclass(slots=True)
class _Found:
    """What is gathered record by record."""

    units: Set[SpecId]
    awards: Set[QualificationId]
    today: date
    offerings: int = 0
    qualifications: int = 0
    providers: dict[ProviderId, _Provider] = field(default_factory=dict)
    doubts: list[DoubtfulOffering] = field(default_factory=list)
    same: list[tuple[OpportunityId, tuple[OpportunityId, ...]]] = field(default_factory=list)
    broken: set[BrokenLink] = field(default_factory=set)
    stale: list[StaleRecord] = field(default_factory=list)

    def add_offering(self, offering: LearningOpportunity) -> None:
        self.offerings += 1
        check = check_information(offering)
        given = offering.provider
        provider = self.providers.setdefault(given.id, _Provider(given.id, given.source, given.name))
        provider.offerings += 1
        provider.doubts += len(check.doubts)
        for finding in check.findings:
            provider.elements[finding.element][finding.state] += 1
        self.doubts += [
            DoubtfulOffering(offering=offering.id, title=offering.spec.title, provider=given.name, doubt=doubt)
            for doubt in check.doubts
        ]
        if offering.also_listed:
            self.same.append((offering.id, tuple(one.id for one in offering.also_listed)))
        self.broken.update(self._links_of_offering(offering))
        runs = offering.availability.sessions
        if runs and all(run.start < self.today for run in runs):
            since = max(run.start for run in runs)
            self._note_stale(StaleKind.RUNS_OVER, offering.id, offering.spec.title, since)
        self._note_unchanged(offering.id, offering.spec.title, offering.origin)

    def add_qualification(self, qualification: Qualification) -> None:
        self.qualifications += 1
        for unit in sorted(set(qualification.all_units()) - self.units):
            self.broken.add(
                BrokenLink(kind=LinkKind.RULE, owner=qualification.id, title=qualification.title, missing=unit)
            )
        until = qualification.valid_until
        if until is not None and until < self.today:
            self._note_stale(StaleKind.RULES_OVER, qualification.id, qualification.title, until)
        self._note_unchanged(qualification.id, qualification.title, qualification.origin)

    def _links_of_offering(self, offering: LearningOpportunity) -> Iterator[BrokenLink]:
        spec = offering.spec
        asked = {
            unit for tree in (spec.prerequisite, spec.corequisite) if tree is not None for unit in tree.all_units()
        }
        for unit in asked - self.units:
            yield BrokenLink(kind=LinkKind.PREREQUISITE, owner=offering.id, title=spec.title, missing=unit)
        for award in {one.qualification for one in spec.counts_toward} - self.awards:
            yield BrokenLink(kind=LinkKind.COUNTS_TOWARD, owner=offering.id, title=spec.title, missing=award)

    def _note_unchanged(self, record: str, title: str, origin: Origin | None) -> None:
        day = origin.published_on if origin else None
        if day is not None and self.today - day >= NOT_CHANGED_FOR:
            self._note_stale(StaleKind.NOT_CHANGED, record, title, day)

    def _note_stale(self, kind: StaleKind, record: str, title: str, since: date) -> None:
        self.stale.append(StaleRecord(kind=kind, record=record, title=title, since=since.isoformat()))
