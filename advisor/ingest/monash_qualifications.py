"""Monash University's courses and areas of study as qualifications."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from advisor.domain.catalogue import Provider
from advisor.domain.credits import CreditPoints, CreditSystem, hundredths_of
from advisor.domain.ids import ProviderId, QualificationId, SourceId, SpecId
from advisor.domain.languages import ENGLISH
from advisor.domain.qualifications import Qualification, QualificationKind, RequirementGroup
from advisor.ingest.jsonl import RowReport, rows
from advisor.ingest.monash_groups import Points, RawGroup, unit_id
from advisor.ingest.monash_rules import RuleReader
from advisor.ingest.rule_sums import with_total
from advisor.ingest.source_text import tidy_line
from advisor.ports import ProgressReporter

MONASH = SourceId("monash")
PROVIDER = Provider(id=ProviderId("monash"), source=MONASH, name="Monash University", country="AU")

_KINDS = {"course": QualificationKind.FULL, "area_of_study": QualificationKind.AREA_OF_STUDY}


class _RuleSet(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str = Field(min_length=1)
    kind: str = Field(pattern=r"^(course|area_of_study)$")
    title: str = Field(min_length=1)
    total_credits: Decimal = Field(ge=0, decimal_places=2)
    groups: tuple[RawGroup, ...] = Field(min_length=1)


def read_rule_sets(
    path: Path, unit_points: Mapping[str, Decimal], report: RowReport, progress: ProgressReporter | None
) -> tuple[tuple[Qualification, ...], tuple[str, ...]]:
    """All rule sets of the file, and notes on how they were read.

    Args:
        path: the extract of rule sets.
        unit_points: credit points of the known units, by code.
        report: takes rejected rows and the hash of the file.
        progress: told how far the reading has come.
    """
    read = list(rows(path, _RuleSet, report, progress))
    totals = {row.value.id: row.value.total_credits for row in read}
    points = Points({**totals, **unit_points}, Counter())
    worth = {unit_id(code): hundredths_of(known, "credit points") for code, known in unit_points.items()}
    found = []
    for row in read:
        problem = _problem(row.value)
        if problem is not None:
            report.reject(path, row.number, "groups", row.value.id, problem)
            continue
        found.append(replace(_qualification(row.value, points, worth), origin=row.origin()))
    return tuple(found), _notes(found, unit_points, totals, points.cases)


def _problem(rules: _RuleSet) -> str | None:
    """Why the groups are no tree, in words; `None` when they are one."""
    ids = [group.id for group in rules.groups]
    named = [child for group in rules.groups for child in group.children]
    roots = [group.id for group in rules.groups if group.parent_id is None]
    if len(set(ids)) != len(ids) or len(set(named)) != len(named) or len(roots) != 1:
        return "one root, and each group once"
    if set(named) != set(ids) - set(roots):
        return "every group but the root named as a child once"
    return None


def _qualification(rules: _RuleSet, points: Points, worth: Mapping[SpecId, int]) -> Qualification:
    groups = {group.id: group for group in rules.groups}
    root = next(group for group in rules.groups if group.parent_id is None)
    reader = RuleReader(groups, points)
    total = reader.points_of_root(root.id)
    size = CreditPoints.of(CreditSystem.MONASH_CREDIT_POINT, total) if total else None
    return Qualification(
        id=QualificationId(f"monash:{rules.id}"),
        source=MONASH,
        kind=_KINDS[rules.kind],
        title=tidy_line(rules.title) or rules.id,
        provider=PROVIDER,
        language=ENGLISH,
        credits=size,
        rules=with_total(reader.read(root.id), size.hundredths if size else 0, worth),
    )


def _notes(
    found: Sequence[Qualification],
    unit_points: Mapping[str, Decimal],
    totals: Mapping[str, Decimal],
    cases: Counter[str],
) -> tuple[str, ...]:
    stored = {unit_id(code) for code in unit_points}
    references = {unit_id(code) for code in totals}
    named = {unit for one in found for unit in one.rules.all_units()}
    whole = sum(not _checks(one.rules) for one in found)
    return (
        f"{len(named & stored)} of {len(named)} units named in rules are in the files; {len(named & references)} names "
        f"are areas of study or courses, which are not units, and {len(named - stored - references)} are nowhere.",
        f"{whole} of {len(found)} rule sets were read without a condition left to a person.",
        "Groups of rules by reading: " + "; ".join(f"{case} {count}" for case, count in sorted(cases.items())) + ".",
    )


def _checks(rules: RequirementGroup) -> int:
    return sum(group.human_check is not None for group in rules.walk())
