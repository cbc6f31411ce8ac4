"""Monash University's units and rule sets (handbook 2025/26) as opportunities and qualifications."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from advisor.domain.catalogue import AchievementSpec, Availability, LearningOpportunity, Mode, OpportunityType, SpecKind
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import OpportunityId, SpecId
from advisor.domain.languages import ENGLISH
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.ingest.jsonl import RowReport, rows
from advisor.ingest.monash_groups import unit_id
from advisor.ingest.monash_qualifications import MONASH, PROVIDER, read_rule_sets
from advisor.ingest.monash_tables import ASSESSMENT_TYPES, COUNTRIES, MODES, START_MONTHS
from advisor.ingest.source_text import tidy, tidy_line
from advisor.ports import ProgressReporter

_VERSION = "monash-6"
_LICENCE = (
    "Public web handbook; texts belong to Monash University; collected under MIT (monash-handbook-plus, MonScrape)"
)
_WILDCARD = "…"
"""`ATS1…` stands for every unit whose code begins with ATS1."""


class _Offering(BaseModel):
    model_config = ConfigDict(extra="ignore")

    location: str
    mode: str
    period: str


class _Assessment(BaseModel):
    model_config = ConfigDict(extra="ignore")

    type: str


class _Requisite(BaseModel):
    model_config = ConfigDict(extra="ignore")

    NumReq: int = Field(ge=1)
    units: tuple[str, ...] = Field(min_length=1)


class _Requisites(BaseModel):
    model_config = ConfigDict(extra="ignore")

    permission: bool = False
    cp_required: int = Field(default=0, ge=0)
    prerequisites: tuple[_Requisite, ...] = ()
    corequisites: tuple[_Requisite, ...] = ()
    prohibitions: tuple[str, ...] = ()


class _Raw(BaseModel):
    model_config = ConfigDict(extra="ignore")

    credit_points: Decimal = Field(ge=0, decimal_places=2)
    level: int
    assessments: tuple[_Assessment, ...] | None = None
    offerings: tuple[_Offering, ...] | None = None
    requisites: _Requisites | None = None


class _Unit(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    description: str | None = None
    assessment: str | None = None
    url: str | None = None
    raw: _Raw


@dataclass(frozen=True, slots=True)
class _Codes:
    """All unit codes of the file, for wildcards."""

    codes: tuple[str, ...]
    counts: Counter[str]

    def beginning_with(self, prefix: str) -> tuple[str, ...]:
        return tuple(code for code in self.codes if code.startswith(prefix))


def read_monash(
    units: Path | None, rules: Path | None, *, imported_on: date, progress: ProgressReporter | None = None
) -> ReadSource:
    """Read the units and the rule sets; either file may be missing.

    Raises:
        ImportRefusedError: a file as a whole cannot be read.
    """
    report = RowReport(_VERSION)
    found = list(rows(units, _Unit, report, progress)) if units else []
    read = [row.value for row in found]
    codes = _Codes(tuple(unit.id for unit in read), Counter())
    opportunities = tuple(replace(_opportunity(row.value, codes), origin=row.origin()) for row in found)
    points = {unit.id: unit.raw.credit_points for unit in read}
    qualifications, notes = read_rule_sets(rules, points, report, progress) if rules else ((), ())
    source = Source(
        id=MONASH, title="Monash University, units, courses and areas of study", version="2025/26", licence=_LICENCE,
        content_sha256=report.content_sha256, imported_on=imported_on,
    )  # fmt: skip
    return ReadSource(
        source=source,
        content=SourceContent(opportunities=opportunities, qualifications=qualifications),
        rejected=tuple(report.rejected),
        notes=(*_notes(opportunities, codes.counts), *notes),
    )


def _opportunity(unit: _Unit, codes: _Codes) -> LearningOpportunity:
    offerings = unit.raw.offerings or ()
    places = tuple(dict.fromkeys(offering.location for offering in offerings))
    tree, words = _prerequisites(unit, codes)
    corequisite, beside_in_words, not_with = _beside(unit, codes)
    spec = AchievementSpec(
        id=unit_id(unit.id),
        kind=SpecKind.UNIT,
        title=tidy_line(unit.title) or unit.id,
        text_language=ENGLISH,
        description=tidy(unit.description),
        credits=CreditPoints.of(CreditSystem.MONASH_CREDIT_POINT, unit.raw.credit_points),
        level_as_published=f"level {unit.raw.level}",
        assessment=tidy(unit.assessment),
        assessment_types=_assessment_types(unit.raw.assessments or ()),
        prerequisite=tree,
        prerequisites_text=" ".join((*words, *beside_in_words)) or None,
        corequisite=corequisite,
        not_with=not_with,
    )
    return LearningOpportunity(
        id=OpportunityId(spec.id),
        source=MONASH,
        spec=spec,
        provider=PROVIDER,
        type=OpportunityType.COURSE,
        mode=_mode([offering.mode for offering in offerings]),
        place=", ".join(places) or None,
        country=_country(places),
        availability=_availability([offering.period for offering in offerings], codes.counts),
        url=unit.url,
    )


def _assessment_types(assessments: Sequence[_Assessment]) -> tuple[str, ...]:
    named = {ASSESSMENT_TYPES[one.type] for one in assessments if one.type in ASSESSMENT_TYPES}
    return tuple(sorted(named))


def _mode(words: Sequence[str]) -> Mode | None:
    """The mode, if all offerings of the unit have the same."""
    found = {MODES.get(word.rpartition("(")[2].rstrip(") ")) for word in words}
    return found.pop() if len(found) == 1 else None


def _country(places: Sequence[str]) -> str | None:
    found = {COUNTRIES.get(place) for place in places}
    return found.pop() if len(found) == 1 else None


def _availability(periods: Sequence[str], counts: Counter[str]) -> Availability:
    months = sorted({START_MONTHS[period] for period in periods if period in START_MONTHS})
    counts["unknown periods"] += sum(period not in START_MONTHS for period in periods)
    return Availability(start_months=tuple(months))


def _prerequisites(unit: _Unit, codes: _Codes) -> tuple[Prerequisite | None, list[str]]:
    """The tree of all structured entries, and in words what else is required."""
    requisites = unit.raw.requisites
    if requisites is None:
        return None, []
    trees = []
    words = []
    for entry in requisites.prerequisites:
        tree = _entry(entry, unit.id, codes)
        if tree is None:
            words.append(f"Completed before: {_in_words(entry)}.")
            codes.counts["entries kept as words"] += 1
        else:
            trees.append(tree)
    if requisites.cp_required:
        words.append(f"{requisites.cp_required} credit points must be completed before.")
    if requisites.permission:
        words.append("Permission of the faculty is needed.")
    return _all_of(trees), words


def _beside(unit: _Unit, codes: _Codes) -> tuple[Prerequisite | None, list[str], tuple[SpecId, ...]]:
    """What is taken before or at the same time, as a tree, what of it stays in words, and the units that exclude this.

    Entries that ask for more units than are known are not in the tree.
    """
    requisites = unit.raw.requisites
    if requisites is None:
        return None, [], ()
    trees = []
    words = []
    for entry in requisites.corequisites:
        tree = _entry(entry, unit.id, codes)
        if tree is None:
            words.append(f"Taken before or at the same time: {_in_words(entry)}.")
        else:
            trees.append(tree)
    excluded = dict.fromkeys(code for name in requisites.prohibitions for code in _spelt_out(name, codes))
    return _all_of(trees), words, tuple(unit_id(code) for code in excluded if code != unit.id)


def _entry(entry: _Requisite, own: str, codes: _Codes) -> Prerequisite | None:
    """At least `NumReq` of the units, wildcards spelt out; `None` where that many are not known."""
    known = [code for name in entry.units for code in _spelt_out(name, codes)]
    units = tuple(unit_id(code) for code in dict.fromkeys(known) if code != own)
    return Prerequisite(minimum=entry.NumReq, units=units) if entry.NumReq <= len(units) else None


def _spelt_out(name: str, codes: _Codes) -> tuple[str, ...]:
    """The code, or every known code that a wildcard stands for."""
    if not name.endswith(_WILDCARD):
        return (name,)
    codes.counts["wildcards"] += 1
    return codes.beginning_with(name.removesuffix(_WILDCARD))


def _all_of(trees: Sequence[Prerequisite]) -> Prerequisite | None:
    distinct = tuple(dict.fromkeys(trees))
    if len(distinct) <= 1:
        return distinct[0] if distinct else None
    return Prerequisite(minimum=len(distinct), trees=distinct)


def _in_words(entry: _Requisite) -> str:
    return f"{entry.NumReq} of {', '.join(re.sub(_WILDCARD, '...', code) for code in entry.units)}"


def _notes(opportunities: Sequence[LearningOpportunity], counts: Mapping[str, int]) -> tuple[str, ...]:
    if not opportunities:
        return ()
    ids = {one.spec.id for one in opportunities}
    named: set[SpecId] = set()
    for one in opportunities:
        named.update(one.spec.prerequisite.all_units() if one.spec.prerequisite else ())
    unstated = sum(not one.availability.is_stated for one in opportunities)
    return (
        f"{len(named - ids)} of {len(named)} units named as prerequisites are not in the file.",
        f"{counts['wildcards']} wildcards in requisites were spelt out with the units of the file; "
        f"{counts['entries kept as words']} prerequisites that ask for more units than are known stay as text.",
        f"{counts['unknown periods']} offerings lie in teaching periods without a known month; {unstated} units "
        "have no stated start.",
    )
