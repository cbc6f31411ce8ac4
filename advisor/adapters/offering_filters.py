"""Which offerings break no limit of a person: asked of the store once, and remembered until the store changes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Integer, and_, column, exists, func, or_, select

from advisor.adapters import schema
from advisor.adapters.sqlite_store import SqliteStore
from advisor.domain.ids import OpportunityId
from advisor.domain.learner import Limits

REMEMBERED = 8
"""Answers that are kept: the same set given again saves the index from finding its rows anew."""

MONTHS_IN_A_YEAR = 12

StoreState = tuple[int, int]


class OfferingFilters:
    """Finds ids of offerings; threads may share it."""

    def __init__(self, store: SqliteStore) -> None:
        """Of this store."""
        self._store = store
        self._known: OrderedDict[tuple[StoreState, Limits], frozenset[OpportunityId]] = OrderedDict()
        self._lock = threading.Lock()

    def within(self, limits: Limits) -> frozenset[OpportunityId]:
        """Ids of offerings that do not break `limits`; what is not stated breaks none.

        Raises:
            StoreError: the store cannot be read.
        """
        limits = asked_about(limits)
        key = (self._state(), limits)
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        found = self._asked(limits)
        with self._lock:
            self._known[key] = found
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return found

    def _state(self) -> StoreState:
        """Differs after every change of the store."""
        try:
            about = self._store.path.stat()
        except OSError:
            return (0, 0)  # reading it says what is wrong
        return about.st_mtime_ns, about.st_size

    def _asked(self, limits: Limits) -> frozenset[OpportunityId]:
        offering = schema.opportunity.c
        query = (
            select(offering.id)
            .join(schema.provider, schema.provider.c.id == offering.provider_id)
            .join(schema.spec, schema.spec.c.id == offering.spec_id)
            .where(offering.id.not_in(select(schema.same_offering.c.opportunity_id)), *_conditions(limits))
        )
        with self._store.reading() as connection:
            return frozenset(OpportunityId(key) for key in connection.execute(query).scalars())


def asked_about(limits: Limits) -> Limits:
    """The limits that an offering by itself can break: the same set then serves everybody who shares these."""
    return Limits(
        budget=limits.budget,
        earliest_start=limits.earliest_start,
        latest_finish=limits.latest_finish,
        modes=limits.modes,
        languages=limits.languages,
        countries=limits.countries,
        provider_words=limits.provider_words,
        levels=limits.levels,
        lifelong_learning_only=limits.lifelong_learning_only,
    )


def _conditions(limits: Limits) -> Iterator[ColumnElement[bool]]:
    """Conditions on the joined tables of offerings, providers and specifications."""
    offering, spoken = schema.opportunity.c, schema.opportunity_language.c
    if limits.modes:
        yield or_(offering.mode.is_(None), offering.mode.in_([mode.value for mode in limits.modes]))
    if limits.languages:
        stated = exists().where(spoken.opportunity_id == offering.id)
        yield or_(~stated, stated.where(spoken.language.in_(limits.languages)))
    if limits.countries:
        yield or_(offering.country.is_(None), offering.country.in_(limits.countries))
    if limits.provider_words:
        name = schema.provider.c.folded_name
        yield or_(*(name.contains(word.lower(), autoescape=True) for word in limits.provider_words))
    if limits.levels is not None:
        level = schema.spec.c.eqf_level
        yield or_(level.is_(None), level.between(*limits.levels))
    if limits.lifelong_learning_only:
        yield or_(offering.open_enrolment.is_(None), offering.open_enrolment.is_(True))
    if limits.budget is not None:  # a price in another currency says nothing
        elsewhere = offering.price_currency != limits.budget.currency
        yield or_(offering.price_cents.is_(None), elsewhere, offering.price_cents <= limits.budget.cents)
    if limits.earliest_start or limits.latest_finish:
        yield _in_time(limits)


def _in_time(limits: Limits) -> ColumnElement[bool]:
    """A run that lies between the dates, else a month of the year to start in; without either it can be begun."""
    offering, run = schema.opportunity.c, schema.opportunity_session.c
    runs = exists().where(run.opportunity_id == offering.id)
    fits = []
    if limits.earliest_start:
        fits.append(run.start_date >= limits.earliest_start)
    if limits.latest_finish:
        fits.append(func.coalesce(run.end_date, run.start_date) <= limits.latest_finish)
    month = func.json_each(offering.start_months).table_valued(column("value", Integer))
    starts = exists(select(1).select_from(month).where(month.c.value.in_(_first_days(limits))))
    return or_(
        runs.where(and_(*fits)),
        and_(~runs, or_(offering.start_months == "[]", starts)),
    )


def _first_days(limits: Limits) -> list[int]:
    """Months whose first day lies between the dates in some year; all where one date is not limited."""
    first, last = limits.earliest_start, limits.latest_finish
    if first is None or last is None:
        return list(range(1, MONTHS_IN_A_YEAR + 1))
    return [
        month
        for month in range(1, MONTHS_IN_A_YEAR + 1)
        if any(first <= date(year, month, 1) <= last for year in range(first.year, last.year + 1))
    ]
