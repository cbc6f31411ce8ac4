"""National units and qualification structures of Finnish vocational education (ePerusteet)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity, Provider, SpecKind
from advisor.domain.credits import CreditPoints, CreditSystem, hundredths_of
from advisor.domain.ids import OpportunityId, ProviderId, QualificationId, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.ingest.eperusteet_rules import RawGroup, StructureReader, unit_id
from advisor.ingest.jsonl import RowReport, rows
from advisor.ingest.rule_sums import with_total
from advisor.ingest.source_text import outcomes_of, tidy, tidy_line
from advisor.ports import ProgressReporter

EPERUSTEET = SourceId("eperusteet")
_VERSION = "eperusteet-3"
_LICENCE = "EUPL 1.1 or later, Finnish National Agency for Education"
_FINNISH = LanguageCode("fi")
_SWEDISH = LanguageCode("sv")
_PROVIDER = Provider(
    id=ProviderId("eperusteet"),
    source=EPERUSTEET,
    name="Finnish National Agency for Education (ePerusteet)",
    country="FI",
)
_DEMONSTRATION = re.compile(r"\bnäyt(?:tö|ö)", re.IGNORECASE)
"""Finnish for a vocational skills demonstration, in any case: a practical assessment."""

_PREPARATORY = frozenset({"koulutustyyppi_5", "koulutustyyppi_18"})
"""Codes of preparatory education (TELMA, VALMA), which leads to no qualification of its own."""

_LOCAL_MIDNIGHT = timedelta(hours=3)
"""Dates are midnights in Helsinki, 21:00 or 22:00 UTC of the day before: 3 hours later it is the day itself."""


class _RawUnit(BaseModel):
    model_config = ConfigDict(extra="ignore")

    laajuusMaksimi: Decimal | None = None  # noqa: N815 - the source's name: the upper end of a range of points


class _Unit(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    description: str | None = None
    learning_outcomes: tuple[str, ...] = ()
    learning_outcomes_sv: tuple[str, ...] = ()
    credits: Decimal | None = Field(default=None, ge=0, decimal_places=2)
    assessment: str | None = None
    raw: _RawUnit


class _Structure(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    qualification_type: str | None = None
    kvliite_eqf: int | None = Field(default=None, ge=1, le=8)
    valid_from_ms: int | None = None
    valid_to_ms: int | None = None
    total_min_credits: Decimal | None = Field(default=None, ge=0, decimal_places=2)
    groups: tuple[RawGroup, ...] = Field(min_length=1)


def read_eperusteet(
    units: Path | None, rules: Path | None, *, imported_on: date, progress: ProgressReporter | None = None
) -> ReadSource:
    """Read the units and the structures; either file may be missing.

    Raises:
        ImportRefusedError: a file as a whole cannot be read.
    """
    report = RowReport(_VERSION)
    found = list(rows(units, _Unit, report, progress)) if units else []
    read = [row.value for row in found]
    opportunities = tuple(replace(_opportunity(row.value), origin=row.origin()) for row in found)
    points = {unit.id: stated for unit in read if (stated := _points(unit)) is not None}
    cases: Counter[str] = Counter()
    structures = rows(rules, _Structure, report, progress) if rules else ()
    qualifications = tuple(replace(_qualification(row.value, points, cases), origin=row.origin()) for row in structures)
    source = Source(
        id=EPERUSTEET, title="Finnish vocational education, national units and structures", version="2014-2025",
        licence=_LICENCE, content_sha256=report.content_sha256, imported_on=imported_on,
    )  # fmt: skip
    return ReadSource(
        source=source,
        content=SourceContent(opportunities=opportunities, qualifications=qualifications),
        rejected=tuple(report.rejected),
        notes=_notes(read, qualifications, cases),
    )


def _points(unit: _Unit) -> Decimal | None:
    """Competence points; a range such as 0-20 is none, since the source fixes no number."""
    return unit.credits if unit.raw.laajuusMaksimi is None else None


def _opportunity(unit: _Unit) -> LearningOpportunity:
    points = _points(unit)
    assessment = tidy(unit.assessment)
    spec = AchievementSpec(
        id=unit_id(unit.id),
        kind=SpecKind.UNIT,
        title=tidy_line(unit.title) or unit.id,
        text_language=_FINNISH,
        description=tidy(unit.description),
        outcomes=(*outcomes_of(unit.learning_outcomes, _FINNISH), *outcomes_of(unit.learning_outcomes_sv, _SWEDISH)),
        credits=None if points is None else CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, points),
        assessment=assessment,
        assessment_types=("practical_assessment",) if assessment and _DEMONSTRATION.search(assessment) else (),
    )
    # National requirements: institutions offer them, on dates and in languages of their own, which are not stated.
    return LearningOpportunity(
        id=OpportunityId(spec.id), source=EPERUSTEET, spec=spec, provider=_PROVIDER, country="FI"
    )


def _qualification(structure: _Structure, points: Mapping[str, Decimal], cases: Counter[str]) -> Qualification:
    title = tidy_line(structure.title) or structure.id
    is_preparatory = structure.qualification_type in _PREPARATORY
    stated = structure.total_min_credits
    size = None if stated is None else CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, stated)
    rules = StructureReader(structure.groups, points, title, cases).read()
    worth = {unit_id(code): hundredths_of(known, "competence points") for code, known in points.items()}
    return Qualification(
        id=QualificationId(f"eperusteet:{structure.id}"),
        source=EPERUSTEET,
        kind=QualificationKind.PARTIAL if is_preparatory else QualificationKind.FULL,
        title=title,
        provider=_PROVIDER,
        language=_FINNISH,
        credits=size,
        eqf_level=None if structure.kvliite_eqf is None else EqfLevel(level=structure.kvliite_eqf),
        valid_from=_date(structure.valid_from_ms),
        valid_until=_date(structure.valid_to_ms),
        rules=with_total(rules, size.hundredths if size else 0, worth),
    )


def _date(milliseconds: int | None) -> date | None:
    if milliseconds is None:
        return None
    return (datetime.fromtimestamp(milliseconds // 1000, tz=UTC) + _LOCAL_MIDNIGHT).date()


def _notes(units: list[_Unit], qualifications: tuple[Qualification, ...], cases: Counter[str]) -> tuple[str, ...]:
    ranges = sum(unit.raw.laajuusMaksimi is not None for unit in units)
    named = {unit for one in qualifications for unit in one.rules.all_units()}
    missing = named - {unit_id(unit.id) for unit in units}
    notes = [f"{ranges} units are worth a range of competence points; their points are not stated."] if units else []
    if qualifications:
        notes.append(f"{len(missing)} of {len(named)} units named in structures are not in the files.")
        notes.append(
            "Groups of structures by reading: "
            + "; ".join(f"{case} {count}" for case, count in sorted(cases.items()))
            + "."
        )
    return tuple(notes)
