"""Which offerings are shown and in which order; filters give three answers, since an unknown fact is no match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import Candidate, SkillsGap
from advisor.domain.money import Money
from advisor.explaining.translation import mark

EURO = "EUR"
MONTHS = 12


class OfferingOrder(StrEnum):
    """What the first offering is best in."""

    COVER = "cover"
    CHEAPEST = "cheapest"
    SOONEST = "soonest"
    FEWEST_HOURS = "fewest_hours"


ORDER_NAMES: dict[OfferingOrder, str] = {
    OfferingOrder.COVER: mark("best cover of your gap"),
    OfferingOrder.CHEAPEST: mark("lowest price"),
    OfferingOrder.SOONEST: mark("earliest start"),
    OfferingOrder.FEWEST_HOURS: mark("fewest hours"),
}


class FilterName(StrEnum):
    """What offerings can be filtered by."""

    MODES = "modes"
    LANGUAGES = "languages"
    PRICE = "most_expensive"
    COUNTRIES = "countries"
    LEVELS = "levels"
    DATES = "only_dated"
    SKILL = "skill"
    STATED = "only_stated"


FILTER_NAMES: dict[FilterName, str] = {
    FilterName.MODES: mark("form"),
    FilterName.LANGUAGES: mark("language"),
    FilterName.PRICE: mark("most expensive"),
    FilterName.COUNTRIES: mark("country of the provider"),
    FilterName.LEVELS: mark("level"),
    FilterName.DATES: mark("only with dates"),
    FilterName.SKILL: mark("covers this skill"),
    FilterName.STATED: mark("only where it is stated"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferingFilters:
    """What is asked of the offerings that are shown; nothing set means: any."""

    modes: tuple[Mode, ...] = ()
    languages: tuple[LanguageCode, ...] = ()
    most_expensive: Money | None = None
    countries: tuple[str, ...] = ()
    """Of the provider."""

    levels: tuple[int, ...] = ()
    only_dated: bool = False
    """Only offerings that say when they can be begun."""

    skill: SkillUri | None = None
    only_stated: bool = False
    """Hide offerings that do not state a fact that is filtered by; else they stay, since unknown is not a refusal."""

    @property
    def active(self) -> tuple[FilterName, ...]:
        """The filters that can hide something."""
        return tuple(name for name in FilterName if getattr(self, name))

    def without(self, name: FilterName) -> OfferingFilters:
        """The same with one filter less."""
        empty = OfferingFilters()
        changes: dict[str, object] = {name.value: getattr(empty, name)}
        return replace(self, **changes)  # type: ignore[arg-type]  # the empty value of the same field


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterOptions:
    """What there is to choose from among some offerings."""

    modes: tuple[Mode, ...]
    languages: tuple[LanguageCode, ...]
    countries: tuple[str, ...]
    levels: tuple[int, ...]
    skills: Mapping[SkillUri, str]
    """Labels of the missing skills that any of them covers, in the order of the gap."""

    currency: str
    """The one in which most prices are stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownOfferings:
    """What the filters leave."""

    candidates: tuple[Candidate, ...]
    unstated: int = 0
    """How many of them do not state something that is filtered by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedOfferings:
    """Offerings in the order asked for."""

    candidates: tuple[Candidate, ...]
    last: int = 0
    """How many stand last because what they are ordered by is not known of them."""


def options_of(candidates: Sequence[Candidate], gap: SkillsGap) -> FilterOptions:
    """Every value that some offering has; what only one value exists of is still listed."""
    offerings = [candidate.opportunity for candidate in candidates]
    covered = {evidence.skill for candidate in candidates for evidence in candidate.evidence}
    currencies = Counter(one.price.currency for one in offerings if one.price is not None)
    return FilterOptions(
        modes=tuple(mode for mode in Mode if any(one.mode is mode for one in offerings)),
        languages=tuple(sorted({code for one in offerings for code in one.languages})),
        countries=tuple(sorted({country for one in offerings if (country := country_of(one))})),
        levels=tuple(sorted({one.spec.eqf_level.level for one in offerings if one.spec.eqf_level})),
        skills={target.skill: target.label for target in gap.missing if target.skill in covered},
        currency=min(currencies, key=lambda code: (-currencies[code], code), default=EURO),
    )


def country_of(offering: LearningOpportunity) -> str | None:
    """The country of the provider, else the one in which it is taught."""
    return offering.provider.country or offering.country


def same_course(candidate: Candidate) -> tuple[OpportunityId, ...]:
    """The offering, then the same title of the same provider under other codes."""
    shown = candidate.opportunity
    others = (
        one.id
        for one in candidate.alternatives
        if one.spec.title == shown.spec.title and one.provider.name == shown.provider.name
    )
    return tuple(dict.fromkeys((shown.id, *others)))


def filtered(candidates: Sequence[Candidate], filters: OfferingFilters) -> ShownOfferings:
    """Those that no filter refuses, in the same order."""
    answers = [(candidate, tuple(_answers(candidate, filters))) for candidate in candidates]
    shown = [
        (candidate, given)
        for candidate, given in answers
        if False not in given and not (filters.only_stated and None in given)
    ]
    return ShownOfferings(
        candidates=tuple(candidate for candidate, _ in shown), unstated=sum(None in given for _, given in shown)
    )


def loosenings(candidates: Sequence[Candidate], filters: OfferingFilters) -> tuple[tuple[FilterName, int], ...]:
    """Filters without which something would be shown, and how much, most first; empty where none alone helps."""
    counts = [(name, len(filtered(candidates, filters.without(name)).candidates)) for name in filters.active]
    return tuple(sorted(((name, count) for name, count in counts if count), key=lambda entry: -entry[1]))


def in_order(candidates: Sequence[Candidate], order: OfferingOrder, *, today: date, currency: str) -> OrderedOfferings:
    """The offerings, best first; ties keep their order, and those of which the fact is not known stand last."""
    if order is OfferingOrder.COVER:
        return OrderedOfferings(candidates=tuple(candidates))
    known = [(value, one) for one in candidates if (value := _sort_value(one, order, today, currency)) is not None]
    unknown = [one for one in candidates if _sort_value(one, order, today, currency) is None]
    known.sort(key=lambda entry: entry[0])
    return OrderedOfferings(candidates=(*(one for _, one in known), *unknown), last=len(unknown))


def next_start(offering: LearningOpportunity, today: date) -> date | None:
    """The first day from today on which it can be begun; `None` where that is not stated, or lies in the past."""
    availability = offering.availability
    if availability.any_time:
        return today
    if availability.sessions:
        return min((run.start for run in availability.sessions if run.start >= today), default=None)
    starts = [
        date(today.year + (month < today.month), month, 1) for month in availability.start_months
    ]  # this month's may still be ahead
    return max(today, min(starts)) if starts else None


def _sort_value(candidate: Candidate, order: OfferingOrder, today: date, currency: str) -> int | None:
    offering = candidate.opportunity
    if order is OfferingOrder.CHEAPEST:
        price = offering.price
        return price.cents if price is not None and (price.currency == currency or not price.cents) else None
    if order is OfferingOrder.SOONEST:
        start = next_start(offering, today)
        return start.toordinal() if start else None
    return offering.spec.workload_hours


def _answers(candidate: Candidate, filters: OfferingFilters) -> Iterator[bool | None]:
    """What each filter that is set says of an offering: it fits, it does not, or that is not stated."""
    for name in filters.active:
        if name in _ANSWERS:
            yield _ANSWERS[name](candidate, filters)


def _price_answer(candidate: Candidate, filters: OfferingFilters) -> bool | None:
    price, most = candidate.opportunity.price, filters.most_expensive
    if price is None or most is None:
        return None
    if not price.cents:
        return True
    return price.cents <= most.cents if price.currency == most.currency else None


def _languages_answer(candidate: Candidate, filters: OfferingFilters) -> bool | None:
    taught = candidate.opportunity.languages
    return not set(taught).isdisjoint(filters.languages) if taught else None


def _mode_answer(candidate: Candidate, filters: OfferingFilters) -> bool | None:
    mode = candidate.opportunity.mode
    return None if mode is None else mode in filters.modes


def _country_answer(candidate: Candidate, filters: OfferingFilters) -> bool | None:
    country = country_of(candidate.opportunity)
    return None if country is None else country in filters.countries


def _level_answer(candidate: Candidate, filters: OfferingFilters) -> bool | None:
    level = candidate.opportunity.spec.eqf_level
    return None if level is None else level.level in filters.levels


_ANSWERS: dict[FilterName, Callable[[Candidate, OfferingFilters], bool | None]] = {
    FilterName.MODES: _mode_answer,
    FilterName.LANGUAGES: _languages_answer,
    FilterName.PRICE: _price_answer,
    FilterName.COUNTRIES: _country_answer,
    FilterName.LEVELS: _level_answer,
    FilterName.DATES: lambda candidate, _: candidate.opportunity.availability.is_stated,
    FilterName.SKILL: lambda candidate, filters: filters.skill in candidate.coverage,
}
