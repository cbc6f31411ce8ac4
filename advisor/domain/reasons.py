"""Reasons: facts behind a choice or a check, in no language yet; `explaining` turns them into sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from advisor.domain.credits import CreditPoints
from advisor.domain.money import Money

ReasonValue = str | int | Decimal | date | Money | CreditPoints | tuple[str, ...]


class ReasonCode(StrEnum):
    """What is being said; every code has a template in `explaining`, tested."""

    # group rules of a qualification; values: group, and as named
    ALL_OF_MET = "all_of_met"  # done, needed
    ALL_OF_NOT_MET = "all_of_not_met"  # done, needed, missing (titles or ids)
    ALL_OF_UNKNOWN = "all_of_unknown"  # done, needed, unknown (titles or ids of groups that cannot be judged)
    CHOOSE_MET = "choose_met"  # done, min
    CHOOSE_WITHIN = "choose_within"  # done, max
    CHOOSE_NOT_MET = "choose_not_met"  # done, min
    CHOOSE_TOO_MANY = "choose_too_many"  # done, max
    CHOOSE_UNKNOWN = "choose_unknown"  # done (certain ones), min
    CREDITS_MET = "credits_met"  # counted, min
    CREDITS_WITHIN = "credits_within"  # counted, max
    CREDITS_NOT_MET = "credits_not_met"  # counted, min
    CREDITS_TOO_MANY = "credits_too_many"  # counted, max
    CREDITS_UNKNOWN = "credits_unknown"  # counted, min, units (whose credits are not stated), assumed (credits)
    HUMAN_CHECK = "human_check"  # condition
    UNITS_NOT_IN_STORE = "units_not_in_store"  # units
    # prerequisites; values: step, missing
    PREREQUISITE_MET = "prerequisite_met"
    PREREQUISITE_NOT_MET = "prerequisite_not_met"
    PREREQUISITE_UNKNOWN = "prerequisite_unknown"  # step, text
    # the person's limits
    HOURS_MET = "hours_met"  # most, limit
    HOURS_NOT_MET = "hours_not_met"  # most, limit, term
    HOURS_UNKNOWN = "hours_unknown"  # steps
    HOURS_NOT_STATED = "hours_not_stated"  # most, ceiling (full-time study, kept to where no limit was stated)
    BUDGET_MET = "budget_met"  # cost, limit
    BUDGET_NOT_MET = "budget_not_met"  # cost, limit
    BUDGET_NOT_STATED = "budget_not_stated"  # steps (all of them)
    BUDGET_UNKNOWN = "budget_unknown"  # cost, steps
    DATES_MET = "dates_met"  # start, finish
    DATES_NOT_MET = "dates_not_met"  # step
    DATES_UNKNOWN = "dates_unknown"  # steps
    DATES_STRETCHED = "dates_stretched"  # steps (begun at any time; at these hours they take longer than stated)
    MODE_MET = "mode_met"
    MODE_NOT_MET = "mode_not_met"  # step, mode
    MODE_UNKNOWN = "mode_unknown"  # steps
    LANGUAGE_MET = "language_met"
    LANGUAGE_NOT_MET = "language_not_met"  # step, language
    LANGUAGE_UNKNOWN = "language_unknown"  # steps
    PLACE_MET = "place_met"
    PLACE_NOT_MET = "place_not_met"  # step, country
    PLACE_UNKNOWN = "place_unknown"  # steps
    PROVIDER_MET = "provider_met"
    PROVIDER_NOT_MET = "provider_not_met"  # step, provider
    OPEN_ENROLMENT_MET = "open_enrolment_met"
    OPEN_ENROLMENT_NOT_MET = "open_enrolment_not_met"  # step
    OPEN_ENROLMENT_UNKNOWN = "open_enrolment_unknown"  # steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A fact with its values; the names of values are listed beside each code."""

    code: ReasonCode
    values: Mapping[str, ReasonValue] = field(default_factory=dict)
