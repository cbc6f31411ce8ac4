"""Masaryk University's course catalogue (six faculties, 2024/25) as learning opportunities."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    LearningOpportunity,
    OpportunityType,
    Provider,
    SpecKind,
)
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import OpportunityId, ProviderId, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.sources import ReadSource, Source, SourceContent
from advisor.ingest.czech_or_english import language_of, language_of_all
from advisor.ingest.jsonl import NumberedRow, RowReport, rows
from advisor.ingest.muni_prerequisites import in_words, read_expression
from advisor.ingest.source_text import outcomes_of, tidy, tidy_line
from advisor.ports import ProgressReporter

MUNI = SourceId("muni")
_VERSION = "muni-3"
_LICENCE = "Public web catalogue; texts belong to Masaryk University; collected under MIT (course-recommender)"

_EQF_OF_CYCLE = {"bakalářský": 6, "magisterský": 7, "magisterský navazující": 7, "doktorský": 8}
"""Czech words for the cycles; the QF-EHEA's first, second and third cycles are referenced to EQF 6, 7 and 8."""

_LIFELONG = "celoživotní"
_NO_LEVEL = frozenset({_LIFELONG})

_LANGUAGES = {
    "čeština": "cs", "angličtina": "en", "němčina": "de", "francouzština": "fr", "španělština": "es", "ruština": "ru",
    "polština": "pl", "italština": "it", "slovenština": "sk",
}  # fmt: skip
"""Czech names of languages; Czech sign language has no ISO 639-1 code and stays unstated."""

_START_MONTHS = {"podzim": (9,), "jaro": (2,)}
"""Autumn and spring: the months in which teaching begins at Masaryk University."""

_WEEKS = 13
"""Weeks of teaching in a semester at Masaryk University's faculties."""

_PROVIDER = Provider(id=ProviderId("muni"), source=MUNI, name="Masaryk University", country="CZ")


class _Raw(BaseModel):
    """The source's own fields that we use; all are texts, empty where nothing is stated."""

    model_config = ConfigDict(extra="ignore")

    CODE: str
    FACULTY: str
    NAME: str
    LANGUAGE: str = ""
    SEMESTER: str = ""
    CREDITS: str = ""
    PREREQUISITES: str = ""
    TYPE_OF_STUDY: str = ""
    TEXT_PREREQUISITS: str = ""
    ASSESMENT_METHODS: str = ""


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str
    description: str | None = None
    learning_outcomes: tuple[str, ...] = ()
    raw: _Raw


def read_muni(path: Path, *, imported_on: date, progress: ProgressReporter | None = None) -> ReadSource:
    """Read the extract; rows without a title are rejected.

    Raises:
        ImportRefusedError: the file as a whole cannot be read.
    """
    report = RowReport(_VERSION)
    counts: Counter[str] = Counter()
    found = []
    seen: set[str] = set()
    for row in rows(path, _Row, report, progress):
        if row.value.id in seen:
            report.reject(path, row.number, "id", row.value.id, "an id that no earlier row has")
        elif tidy_line(row.value.raw.NAME) is None:
            report.reject(path, row.number, "raw.NAME", row.value.id, "a title; the source gives none for this course")
        elif not _is_credits(row.value.raw.CREDITS):
            report.reject(
                path, row.number, "raw.CREDITS", row.value.raw.CREDITS, "a number of ECTS credits, or nothing"
            )
        else:
            seen.add(row.value.id)
            found.append(replace(_opportunity(row, counts), origin=row.origin()))
    source = Source(
        id=MUNI, title="Masaryk University, courses of six faculties", version="2024/25", licence=_LICENCE,
        content_sha256=report.content_sha256, imported_on=imported_on,
    )  # fmt: skip
    return ReadSource(
        source=source,
        content=SourceContent(opportunities=tuple(found)),
        rejected=tuple(report.rejected),
        notes=_notes(counts, found),
    )


def _is_credits(text: str) -> bool:
    try:
        return text == "" or (Decimal(text) >= 0 and Decimal(text) == round(Decimal(text), 2))
    except ArithmeticError:
        return False


def _opportunity(row: NumberedRow[_Row], counts: Counter[str]) -> LearningOpportunity:
    raw = row.value.raw
    spec = _spec(row.value, counts)
    language = _LANGUAGES.get(raw.LANGUAGE)
    counts["language without a code"] += bool(raw.LANGUAGE) and language is None
    types = _types_of_study(raw)
    return LearningOpportunity(
        id=OpportunityId(spec.id),
        source=MUNI,
        spec=spec,
        provider=_PROVIDER,
        type=OpportunityType.COURSE,
        languages=(LanguageCode(language),) if language else (),
        country="CZ",
        availability=_availability(raw.SEMESTER),
        open_enrolment=_LIFELONG in types if types else None,
    )


def _spec(row: _Row, counts: Counter[str]) -> AchievementSpec:
    raw = row.raw
    title = tidy_line(raw.NAME) or raw.CODE
    description = tidy(row.description)
    texts = language_of_all([title, description, *row.learning_outcomes])
    tree, text = _prerequisites(raw, SpecId(f"muni:{row.id}"), counts)
    return AchievementSpec(
        id=SpecId(f"muni:{row.id}"),
        kind=SpecKind.COURSE,
        title=title,
        text_language=texts,
        description=description,
        outcomes=outcomes_of(row.learning_outcomes, lambda outcome: language_of(outcome, otherwise=texts)),
        credits=CreditPoints.of(CreditSystem.ECTS, raw.CREDITS) if raw.CREDITS else None,
        eqf_level=_eqf_level(raw),
        level_as_published=raw.TYPE_OF_STUDY or None,
        assessment=tidy(raw.ASSESMENT_METHODS),
        prerequisite=tree,
        prerequisites_text=text,
    )


def _types_of_study(raw: _Raw) -> tuple[str, ...]:
    return tuple(word.strip() for word in raw.TYPE_OF_STUDY.split(",") if word.strip())


def _eqf_level(raw: _Raw) -> EqfLevel | None:
    """The level of the cycle, if all cycles that are named have the same; another word makes it unknown."""
    cycles = [word for word in _types_of_study(raw) if word not in _NO_LEVEL]
    levels = {_EQF_OF_CYCLE.get(word) for word in cycles}
    level = levels.pop() if len(levels) == 1 else None
    if level is None:
        return None
    return EqfLevel(level=level, inferred_from=f"the cycle '{', '.join(cycles)}', by the QF-EHEA")


def _availability(semester: str) -> Availability:
    months = _START_MONTHS.get(semester.partition(" ")[0])
    return Availability(start_months=months, duration_weeks=_WEEKS) if months else Availability()


def _prerequisites(raw: _Raw, own: SpecId, counts: Counter[str]) -> tuple[Prerequisite | None, str | None]:
    """The tree of courses, and in words all that the tree does not say."""
    words = tidy(raw.TEXT_PREREQUISITS)
    if not raw.PREREQUISITES:
        return None, words
    read = read_expression(
        raw.PREREQUISITES, lambda code: SpecId(f"muni:{code if ':' in code else f'{raw.FACULTY}:{code}'}")
    )
    if read.tree is not None and own in read.tree.all_units():
        counts["names itself"] += 1
        return None, words
    if read.is_complete:
        counts["complete"] += 1
        return read.tree, words
    counts["none" if read.tree is None else "partly"] += 1
    expression = in_words(raw.PREREQUISITES)
    return read.tree, expression if words is None else f"{expression}\n{words}"


def _notes(counts: Counter[str], found: list[LearningOpportunity]) -> tuple[str, ...]:
    ids = {opportunity.spec.id for opportunity in found}
    named = {
        unit
        for opportunity in found
        if opportunity.spec.prerequisite is not None
        for unit in opportunity.spec.prerequisite.all_units()
    }
    notes = (
        f"Prerequisite expressions: {counts['complete']} read completely as courses, {counts['partly']} in part (the "
        f"rest stays as text), {counts['none']} without a course that is strictly needed (text only).",
        f"{len(named - ids)} of {len(named)} courses named as prerequisites are not in the file.",
        f"{counts['language without a code']} courses are taught in a language without an ISO 639-1 code "
        "(Czech sign language); their language stays unstated.",
    )
    own = f"{counts['names itself']} courses name themselves as prerequisite; those expressions were left out."
    return (*notes, own) if counts["names itself"] else notes
