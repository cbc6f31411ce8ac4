"""How complete, consistent and fresh a catalogue is: for those who publish it, never a ranking of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.ids import OpportunityId, ProviderId, SkillUri, SourceId
from advisor.domain.information import REQUIRED, Doubt, Element, ElementState

StateCounts = Mapping[ElementState, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderHealth:
    """What the offerings of one provider in one source tell."""

    provider: ProviderId
    source: SourceId
    name: str
    offerings: int
    elements: Mapping[Element, StateCounts]
    """Every element, with the number of offerings in each state that occurs."""

    doubts: int

    @property
    def completeness(self) -> float:
        """Share of the required facts of all its offerings that are stated, or exactly converted, 0..1."""
        known = sum(known_of(self.elements[element]) for element in REQUIRED)
        return known / (len(REQUIRED) * self.offerings) if self.offerings else 0.0


def known_of(counts: StateCounts) -> int:
    """Offerings that state the element, in these or in exactly converted words."""
    return counts.get(ElementState.STATED, 0) + counts.get(ElementState.CONVERTED, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulOffering:
    """An offering with something that does not agree."""

    offering: OpportunityId
    title: str
    provider: str
    doubt: Doubt


class LinkKind(StrEnum):
    """What names something that is not in the store."""

    RULE = "rule"
    """A rule of a qualification names a unit."""

    PREREQUISITE = "prerequisite"
    """An offering asks for a unit beforehand, or beside it."""

    COUNTS_TOWARD = "counts_toward"
    """An offering names a qualification."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLink:
    """A name that leads nowhere."""

    kind: LinkKind
    owner: str
    """Id of the qualification or offering that names it."""

    title: str
    missing: str


class StaleKind(StrEnum):
    """Why something is out of date."""

    RUNS_OVER = "runs_over"
    """All dated runs have begun already."""

    RULES_OVER = "rules_over"
    """The rules of the qualification applied until a day that is over."""

    NOT_CHANGED = "not_changed"
    """The source has not changed the record for two years or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleRecord:
    """A record that is probably out of date."""

    kind: StaleKind
    record: str
    title: str
    since: str
    """The day, ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillCoverage:
    """Which skills the offerings teach, by links that people made and by links that were computed and kept."""

    skills: int
    """In the store."""

    covered: int
    by_people: int
    """Of the covered, those with a link made by people."""

    computed: bool
    """Whether computed links were there to count; without them only those of people are."""

    needed_most: tuple[tuple[SkillUri, str, int], ...] = ()
    """Skills that no offering covers: URI, name, and how many occupations need them essentially; most needed first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueHealth:
    """Of all offerings and qualifications in the store, or of one source."""

    checked_on: date
    offerings: int
    qualifications: int
    providers: tuple[ProviderHealth, ...]
    """The least complete first; of equal ones those with more offerings."""

    doubts: tuple[DoubtfulOffering, ...]
    same: tuple[tuple[OpportunityId, tuple[OpportunityId, ...]], ...]
    """Offerings that several sources describe: the one that is shown, and the others."""

    broken: tuple[BrokenLink, ...]
    stale: tuple[StaleRecord, ...]
    skills: SkillCoverage | None = None

    @property
    def completeness(self) -> float:
        """Of all required facts of all offerings, the share that is known, 0..1."""
        required = sum(one.offerings for one in self.providers) * len(REQUIRED)
        known = sum(known_of(one.elements[element]) for one in self.providers for element in REQUIRED)
        return known / required if required else 0.0

    def states(self, element: Element) -> dict[ElementState, int]:
        """In how many offerings the element is in each state."""
        total: dict[ElementState, int] = {}
        for provider in self.providers:
            for state, count in provider.elements[element].items():
                total[state] = total.get(state, 0) + count
        return total
