"""Turns rows of ESCO tables into groups, places in the hierarchies, and relations between skills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.sources import Broader, OccupationGroup, RelatedSkill, SkillGroup
from advisor.ingest.esco_concepts import ESSENTIAL, OPTIONAL, is_usable, one_of
from advisor.ingest.esco_files import TableFile, TableName
from advisor.ingest.esco_tables import TableReport, Values, table_rows

Tables = Mapping[tuple[TableName, LanguageCode | None], TableFile]

_SKILLS_KNOWN = "a skill or skill group of the same download"
_OCCUPATIONS_KNOWN = "an occupation or ISCO group of the same download"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hierarchy:
    """What stands above and beside the concepts; parts whose tables are missing are empty."""

    skill_groups: tuple[SkillGroup, ...]
    occupation_groups: tuple[OccupationGroup, ...]
    broader: tuple[Broader, ...]
    related: tuple[RelatedSkill, ...]


def read_hierarchy(
    tables: Tables, language: LanguageCode, skills: Set[str], occupations: Set[str], report: TableReport
) -> Hierarchy:
    """Groups in `language`, and the relations, which each language's download repeats."""
    groups_file = tables.get((TableName.SKILL_GROUPS, language))
    groups = read_skill_groups(groups_file, report) if groups_file else {}
    isco_file = tables.get((TableName.OCCUPATION_GROUPS, language))
    isco = read_occupation_groups(isco_file, report) if isco_file else {}
    places: list[Broader] = []
    if groups and (file := any_language(tables, TableName.BROADER, language)):
        places += read_broader(file, skills | groups.keys(), report, expected=_SKILLS_KNOWN)
    if isco and (file := any_language(tables, TableName.OCCUPATION_BROADER, language)):
        places += read_broader(file, occupations | isco.keys(), report, expected=_OCCUPATIONS_KNOWN)
    related_file = any_language(tables, TableName.SKILL_RELATIONS, language)
    return Hierarchy(
        skill_groups=tuple(groups.values()),
        occupation_groups=tuple(isco.values()),
        broader=tuple(places),
        related=tuple(read_related_skills(related_file, skills, report)) if related_file else (),
    )


def any_language(tables: Tables, name: TableName, language: LanguageCode) -> TableFile | None:
    """The table without a language or in this one, else in any."""
    same = [file for (table, _), file in tables.items() if table is name]
    return next((file for file in same if file.language in (None, language)), same[0] if same else None)


def read_skill_groups(table: TableFile, report: TableReport) -> dict[str, SkillGroup]:
    """The headings of the skill hierarchy."""
    groups: dict[str, SkillGroup] = {}
    for number, values in table_rows(table, ("conceptUri", "preferredLabel"), report, optional=("status",)):
        uri, label, _ = values
        if is_usable(table, number, values, groups, report):
            groups[uri] = SkillGroup(uri=uri, label=label)
    return groups


def read_occupation_groups(table: TableFile, report: TableReport) -> dict[str, OccupationGroup]:
    """The groups of ISCO-08 above the occupations."""
    groups: dict[str, OccupationGroup] = {}
    columns = ("conceptUri", "code", "preferredLabel")
    for number, values in table_rows(table, columns, report, optional=("status",)):
        uri, code, label, status = values
        if is_usable(table, number, (uri, label, status), groups, report):
            groups[uri] = OccupationGroup(uri=uri, code=code, label=label)
    return groups


def read_broader(table: TableFile, known: Set[str], report: TableReport, *, expected: str) -> Iterator[Broader]:
    """Which concept or group lies below which; rows that name an unknown one are rejected."""
    seen: set[Values] = set()
    for number, pair in table_rows(table, ("conceptUri", "broaderUri"), report):
        uri, broader_uri = pair
        if uri not in known:
            report.reject(table, number, "conceptUri", uri, expected)
        elif broader_uri not in known:
            report.reject(table, number, "broaderUri", broader_uri, expected)
        elif pair in seen:
            report.reject(table, number, "broaderUri", broader_uri, "each pair once; an earlier row says the same")
        else:
            seen.add(pair)
            yield Broader(uri=uri, broader_uri=broader_uri)


def read_related_skills(table: TableFile, known: Set[str], report: TableReport) -> Iterator[RelatedSkill]:
    """Skills that another skill needs, or that help with it; rows that name an unknown one are rejected."""
    seen: set[Values] = set()
    columns = ("originalSkillUri", "relationType", "relatedSkillUri")
    for number, row in table_rows(table, columns, report):
        skill, relation, other = row
        if skill not in known:
            report.reject(table, number, "originalSkillUri", skill, "a skill of the same download")
        elif other not in known:
            report.reject(table, number, "relatedSkillUri", other, "a skill of the same download")
        elif relation not in (ESSENTIAL, OPTIONAL):
            report.reject(table, number, "relationType", relation, one_of({ESSENTIAL: None, OPTIONAL: None}))
        elif row in seen:
            report.reject(table, number, "relatedSkillUri", other, "each relation once; an earlier row says the same")
        else:
            seen.add(row)
            yield RelatedSkill(skill=SkillUri(skill), related=SkillUri(other), essential=relation == ESSENTIAL)
