"""Microsoft Learn's modules and learning paths (2018-19, eleven languages) as opportunities and qualifications."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_CEILING, Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    LearningOpportunity,
    Mode,
    OpportunityType,
    Provider,
    SpecKind,
)
from advisor.domain.ids import GroupId, OpportunityId, ProviderId, QualificationId, SourceId, SpecId
from advisor.domain.languages import language_code
from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.domain.qualifications import Qualification, QualificationKind, RequirementGroup
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.ingest.jsonl import RowReport, rows
from advisor.ingest.source_text import outcomes_of, tidy, tidy_line
from advisor.ports import ProgressReporter

MSLEARN = SourceId("mslearn")
_VERSION = "mslearn-2"
_LICENCE = "CC BY 4.0, Microsoft"
_ONLINE = FactNote(
    fact=Fact.MODE,
    basis=NoteBasis.OTHER_FACT,
    published="Microsoft Learn",
    detail="the platform, which teaches online only",
)
_PROVIDER = Provider(id=ProviderId("mslearn"), source=MSLEARN, name="Microsoft Learn")


class _Module(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str
    uid: str
    title: str = Field(min_length=1)
    language: str = Field(pattern=r"^[a-z]{2}$")
    description: str | None = None
    learning_outcomes: tuple[str, ...] = ()
    level: str | None = None
    workload_hours: Decimal | None = Field(default=None, gt=0)
    prerequisites_text: str | None = None


class _Path(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str
    uid: str
    title: str = Field(min_length=1)
    language: str = Field(pattern=r"^[a-z]{2}$")
    description: str | None = None
    prerequisites_text: str | None = None
    levels: tuple[str, ...] = ()
    modules: tuple[str, ...] = Field(min_length=1)


def read_mslearn(
    modules: Path | None, paths: Path | None, *, imported_on: date, progress: ProgressReporter | None = None
) -> ReadSource:
    """Read the modules and the learning paths; either file may be missing.

    Raises:
        ImportRefusedError: a file as a whole cannot be read.
    """
    report = RowReport(_VERSION)
    opportunities = [
        replace(_opportunity(row.value), origin=row.origin(_ONLINE))
        for row in (rows(modules, _Module, report, progress) if modules else ())
    ]
    qualifications = [
        replace(_qualification(row.value), origin=row.origin())
        for row in (rows(paths, _Path, report, progress) if paths else ())
    ]
    known = {one.spec.id for one in opportunities}
    missing = sorted({unit for one in qualifications for unit in one.rules.units if unit not in known})
    source = Source(
        id=MSLEARN, title="Microsoft Learn, modules and learning paths", version="2019-01", licence=_LICENCE,
        content_sha256=report.content_sha256, imported_on=imported_on,
    )  # fmt: skip
    notes = (f"{len(missing)} modules named in learning paths are not in the files: {', '.join(missing[:5])}",)
    return ReadSource(
        source=source,
        content=SourceContent(opportunities=tuple(opportunities), qualifications=tuple(qualifications)),
        rejected=tuple(report.rejected),
        notes=notes if missing else (),
    )


def _opportunity(row: _Module) -> LearningOpportunity:
    spec_id = _spec_id(row.uid, row.language)
    language = language_code(row.language)
    return LearningOpportunity(
        id=OpportunityId(spec_id),
        source=MSLEARN,
        spec=AchievementSpec(
            id=spec_id,
            kind=SpecKind.COURSE,
            title=tidy_line(row.title) or row.title,
            text_language=language,
            description=tidy(row.description),
            outcomes=outcomes_of(row.learning_outcomes, language),
            level_as_published=row.level,
            workload_hours=_whole_hours(row.workload_hours),
            prerequisites_text=tidy(row.prerequisites_text),
        ),
        provider=_PROVIDER,
        type=OpportunityType.MODULE,
        languages=(language,),
        # The platform is a website of self-paced texts and exercises that anyone may open: the rows do not say it.
        mode=Mode.ONLINE,
        open_enrolment=True,
        availability=Availability(any_time=True),
    )


def _qualification(row: _Path) -> Qualification:
    name = f"mslearn:path:{row.uid}@{row.language}"
    return Qualification(
        id=QualificationId(name),
        source=MSLEARN,
        kind=QualificationKind.PARTIAL,
        title=tidy_line(row.title) or row.title,
        provider=_PROVIDER,
        language=language_code(row.language),
        description=tidy(row.description),
        level_as_published="; ".join(row.levels) or None,
        entry_requirements=tidy(row.prerequisites_text),
        rules=RequirementGroup(
            id=GroupId("modules"),
            units=tuple(dict.fromkeys(_spec_id(uid, row.language) for uid in row.modules)),
            all_of=True,
        ),
    )


def _spec_id(uid: str, language: str) -> SpecId:
    return SpecId(f"mslearn:{uid}@{language}")


def _whole_hours(hours: Decimal | None) -> int | None:
    """Rounded up, so that no module is said to take less than it does."""
    return None if hours is None else max(1, int(hours.to_integral_value(rounding=ROUND_CEILING)))
