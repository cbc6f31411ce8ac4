"""Readings of values that come again and again in one catalogue, remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from advisor.ingest.normalising.amounts import read_credits as _read_credits
from advisor.ingest.normalising.countries import read_country as _read_country
from advisor.ingest.normalising.dates import read_date as _read_date
from advisor.ingest.normalising.durations import read_weeks as _read_weeks
from advisor.ingest.normalising.durations import read_workload_hours as _read_workload_hours
from advisor.ingest.normalising.languages import read_language as _read_language
from advisor.ingest.normalising.levels import read_eqf as _read_eqf
from advisor.ingest.normalising.levels import read_national_level as _read_national_level
from advisor.ingest.normalising.vocabularies import read_accreditation_type as _read_accreditation_type
from advisor.ingest.normalising.vocabularies import read_assessment as _read_assessment
from advisor.ingest.normalising.vocabularies import read_isced_f as _read_isced_f
from advisor.ingest.normalising.vocabularies import read_supervision as _read_supervision
from advisor.ingest.normalising.vocabularies import read_type as _read_type

Function = TypeVar("Function", bound=Callable[..., object])

_REMEMBERED = 2_000


def _remembered(function: Function) -> Function:
    """`function`, which gives the same for the same published text."""
    return lru_cache(_REMEMBERED)(function)  # type: ignore[return-value]  # has the signature of what it wraps


read_accreditation_type = _remembered(_read_accreditation_type)
read_assessment = _remembered(_read_assessment)
read_country = _remembered(_read_country)
read_credits = _remembered(_read_credits)
read_date = _remembered(_read_date)
read_eqf = _remembered(_read_eqf)
read_isced_f = _remembered(_read_isced_f)
read_language = _remembered(_read_language)
read_national_level = _remembered(_read_national_level)
read_supervision = _remembered(_read_supervision)
read_type = _remembered(_read_type)
read_weeks = _remembered(_read_weeks)
read_workload_hours = _remembered(_read_workload_hours)
