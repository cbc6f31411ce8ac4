"""FutureLearn's short courses (November 2022) as learning opportunities."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
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
from advisor.domain.ids import OpportunityId, ProviderId, SourceId, SpecId
from advisor.domain.money import Money
from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.ingest.jsonl import RowReport, rows
from advisor.ingest.source_text import tidy_line
from advisor.ports import ProgressReporter

FUTURELEARN = SourceId("futurelearn")
_VERSION = "futurelearn-3"
_LICENCE = "Public web catalogue; texts belong to FutureLearn and its partners (DOI 10.5281/zenodo.7332123)"
_ONLINE = FactNote(
    fact=Fact.MODE,
    basis=NoteBasis.OTHER_FACT,
    published="FutureLearn",
    detail="the platform, which teaches online only",
)
_CURRENCY = "EUR"
"""Every price of the collection is in euro; free courses name no currency."""


class _Raw(BaseModel):
    model_config = ConfigDict(extra="ignore")

    duration: str = ""
    subscription_type: str = ""
    subscription_value: str = ""


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str
    title: str = Field(min_length=1)
    provider: str = Field(min_length=1)
    workload_hours: int | None = Field(default=None, ge=0)
    price: Decimal | None = Field(default=None, ge=0, decimal_places=2)
    price_period: str | None = None
    raw: _Raw


def read_futurelearn(path: Path, *, imported_on: date, progress: ProgressReporter | None = None) -> ReadSource:
    """Read the extract; rows that repeat an earlier course with the same provider, hours and price are rejected.

    Raises:
        ImportRefusedError: the file as a whole cannot be read.
    """
    report = RowReport(_VERSION)
    first_row: dict[tuple[object, ...], int] = {}
    found = []
    for row in rows(path, _Row, report, progress):
        value = row.value
        same = (tidy_line(value.title), value.provider, value.workload_hours, value.price, value.price_period)
        if same in first_row:
            report.reject(
                path, row.number, "title", value.title, f"a course that is not already in row {first_row[same]}"
            )
            continue
        first_row[same] = row.number
        found.append(replace(_opportunity(value), origin=row.origin(_ONLINE)))
    subscriptions = sum(one.price is None and one.price_words is not None for one in found)
    source = Source(
        id=FUTURELEARN, title="FutureLearn, short courses", version="2022-11", licence=_LICENCE,
        content_sha256=report.content_sha256, imported_on=imported_on,
    )  # fmt: skip
    return ReadSource(
        source=source,
        content=SourceContent(opportunities=tuple(found)),
        rejected=tuple(report.rejected),
        notes=(
            f"{subscriptions} courses are part of a subscription; its words are kept, the course's own price is not "
            "stated.",
            f"{len({one.provider.id for one in found})} providers.",
        ),
    )


def _opportunity(row: _Row) -> LearningOpportunity:
    spec_id = SpecId(f"futurelearn:{row.id}")
    words = "; ".join(word for word in (row.raw.subscription_type, row.raw.subscription_value) if word)
    return LearningOpportunity(
        id=OpportunityId(spec_id),
        source=FUTURELEARN,
        spec=AchievementSpec(
            id=spec_id,
            kind=SpecKind.COURSE,
            title=tidy_line(row.title) or row.title,
            workload_hours=row.workload_hours or None,  # '0 hours' a week is rounded: it states nothing
        ),
        provider=_provider(row.provider),
        type=OpportunityType.MOOC,
        # FutureLearn is a platform for online courses that are open to everyone: the row does not say it.
        mode=Mode.ONLINE,
        open_enrolment=True,
        price=None if row.price is None or row.price_period else Money.of(row.price, _CURRENCY),
        price_words=words or None,
        availability=Availability(duration_weeks=_weeks(row.raw.duration)),
    )


def _provider(name: str) -> Provider:
    plain = " ".join(name.split())
    slug = re.sub(r"\W+", "-", plain.casefold()).strip("-")
    return Provider(id=ProviderId(f"futurelearn:{slug}"), source=FUTURELEARN, name=plain)


def _weeks(duration: str) -> int | None:
    match = re.fullmatch(r"(\d+) weeks?", duration)
    return int(match[1]) if match and int(match[1]) > 0 else None
