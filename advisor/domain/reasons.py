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
    # rules beside the groups; values: group, and as named
    LEVEL_CREDITS_MET = "level_credits_met"  # counted, low, high (levels, both included), min
    LEVEL_CREDITS_WITHIN = "level_credits_within"  # counted, low, high, max
    LEVEL_CREDITS_NOT_MET = "level_credits_not_met"  # counted, low, high, min
    LEVEL_CREDITS_TOO_MANY = "level_credits_too_many"  # counted, low, high, max
    LEVEL_CREDITS_UNKNOWN = "level_credits_unknown"  # counted, low, high, units
    RECOGNITION_WITHIN = "recognition_within"  # counted, max
    RECOGNITION_TOO_MUCH = "recognition_too_much"  # counted, max
    RECOGNITION_UNKNOWN = "recognition_unknown"  # counted, max, units
    RESIDENCY_MET = "residency_met"  # counted, min
    RESIDENCY_NOT_MET = "residency_not_met"  # counted, min
    RESIDENCY_UNKNOWN = "residency_unknown"  # counted, min, units
    SHARE_UNKNOWN = "share_unknown"
    PROVIDER_CAP_WITHIN = "provider_cap_within"
    PROVIDER_CAP_TOO_MUCH = "provider_cap_too_much"  # counted, max (credits, or a number of units), provider
    PROVIDER_CAP_UNKNOWN = "provider_cap_unknown"  # max, units
    COUNTED_TWICE_NONE = "counted_twice_none"  # groups
    COUNTED_TWICE_WITHIN = "counted_twice_within"  # groups, units
    COUNTED_TWICE_TOO_MUCH = "counted_twice_too_much"  # groups, units
    COUNTED_TWICE_UNKNOWN = "counted_twice_unknown"  # groups, units
    EXCLUSION_MET = "exclusion_met"  # units, max
    EXCLUSION_NOT_MET = "exclusion_not_met"  # units, max
    UNITS_APART_MET = "units_apart_met"
    EQUIVALENT_USED = "equivalent_used"  # unit, instead
    EQUIVALENT_NOT_USED = "equivalent_not_used"  # unit, instead
    COREQUISITE_MET = "corequisite_met"  # step
    COREQUISITE_NOT_ASKED = "corequisite_not_asked"  # step
    COREQUISITE_NOT_MET = "corequisite_not_met"  # step, missing
    COREQUISITE_UNKNOWN = "corequisite_unknown"  # step, missing
    ENTRY_MET = "entry_met"
    ENTRY_LEVEL_NOT_MET = "entry_level_not_met"  # level, min
    ENTRY_UNITS_NOT_MET = "entry_units_not_met"  # missing
    ENTRY_LEVEL_UNKNOWN = "entry_level_unknown"  # min, conditions
    ENTRY_UNKNOWN = "entry_unknown"  # conditions
    SUPERVISION_MET = "supervision_met"
    SUPERVISION_NOT_MET = "supervision_not_met"  # units
    SUPERVISION_UNKNOWN = "supervision_unknown"  # units
    AGE_MET = "age_met"  # years, day
    AGE_NOT_MET = "age_not_met"  # years, day, units
    AGE_UNKNOWN = "age_unknown"  # years, day, units
    LANGUAGE_LEVEL_MET = "language_level_met"  # language, min, level
    LANGUAGE_LEVEL_NOT_MET = "language_level_not_met"  # language, min, level
    LANGUAGE_LEVEL_UNKNOWN = "language_level_unknown"  # language, min
    VALIDITY_MET = "validity_met"  # meant (cohorts, and days of beginning as an ISO 8601 interval)
    VALIDITY_NOT_MET = "validity_not_met"  # meant
    VALIDITY_UNKNOWN = "validity_unknown"  # meant
    SET_ASIDE = "set_aside"  # by, day, why
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
    YEARLY_BUDGET_MET = "yearly_budget_met"  # cost, year (the dearest), limit
    YEARLY_BUDGET_NOT_MET = "yearly_budget_not_met"  # cost, year, limit
    YEARLY_BUDGET_UNKNOWN = "yearly_budget_unknown"  # steps
    BLOCKED_DATES_MET = "blocked_dates_met"
    BLOCKED_DATES_NOT_MET = "blocked_dates_not_met"  # step
    AT_ONCE_MET = "at_once_met"  # most, limit
    AT_ONCE_NOT_MET = "at_once_not_met"  # most, limit
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
    LEVEL_MET = "level_met"
    LEVEL_NOT_MET = "level_not_met"  # step, level
    LEVEL_UNKNOWN = "level_unknown"  # steps
    OPEN_ENROLMENT_MET = "open_enrolment_met"
    OPEN_ENROLMENT_NOT_MET = "open_enrolment_not_met"  # step
    OPEN_ENROLMENT_UNKNOWN = "open_enrolment_unknown"  # steps
    WANTED_MET = "wanted_met"  # steps
    WANTED_NOT_MET = "wanted_not_met"  # step
    UNWANTED_MET = "unwanted_met"  # steps
    UNWANTED_NOT_MET = "unwanted_not_met"  # step


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A fact with its values; the names of values are listed beside each code."""

    code: ReasonCode
    values: Mapping[str, ReasonValue] = field(default_factory=dict)
