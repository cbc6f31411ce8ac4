"""Turns rows of ESCO tables into skills, occupations and labels; reports each row that does not fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Set
from dataclasses import dataclass, field

from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import Labels, LanguageCode
from advisor.domain.skills import Occupation, ReuseLevel, Skill, SkillKind
from advisor.domain.sources import ConceptLabels
from advisor.ingest.esco_files import TableFile
from advisor.ingest.esco_tables import TableReport, Values, table_rows

URI_PREFIX = "http://data.europa.eu/esco/"
RELEASED = "released"
ESSENTIAL, OPTIONAL = "essential", "optional"

_KINDS = {"": SkillKind.UNKNOWN, **{kind.value: kind for kind in SkillKind if kind is not SkillKind.UNKNOWN}}
_REUSE_LEVELS = {
    "": ReuseLevel.UNKNOWN,
    **{level.value: level for level in ReuseLevel if level is not ReuseLevel.UNKNOWN},
}


def read_skills(table: TableFile, language: LanguageCode, report: TableReport) -> dict[SkillUri, Skill]:
    """All released skills, in the order of the file."""
    skills: dict[SkillUri, Skill] = {}
    columns = ("conceptUri", "preferredLabel", "altLabels", "skillType", "reuseLevel", "description")
    for number, values in table_rows(table, columns, report, optional=("status",)):
        uri, preferred, alternative, kind, reuse, description, status = values
        if not is_usable(table, number, (uri, preferred, status), skills, report):
            continue
        if kind not in _KINDS:
            report.reject(table, number, "skillType", kind, one_of(_KINDS))
        elif reuse not in _REUSE_LEVELS:
            report.reject(table, number, "reuseLevel", reuse, one_of(_REUSE_LEVELS))
        else:
            skills[SkillUri(uri)] = Skill(
                uri=SkillUri(uri),
                labels=_labels(language, preferred, alternative),
                kind=_KINDS[kind],
                reuse_level=_REUSE_LEVELS[reuse],
                description=description or None,
            )
    return skills


@dataclass(slots=True)
class Relations:
    """Skills of each occupation, in the order of the file."""

    essential: defaultdict[OccupationUri, dict[SkillUri, None]] = field(default_factory=lambda: defaultdict(dict))
    optional: defaultdict[OccupationUri, dict[SkillUri, None]] = field(default_factory=lambda: defaultdict(dict))
    rows: int = 0
    """Rows accepted."""

    both: int = 0
    """Skills that are essential and optional for one occupation: kept as essential."""


def read_occupations(table: TableFile, language: LanguageCode, report: TableReport) -> dict[OccupationUri, Occupation]:
    """All released occupations, in the order of the file, without their skills."""
    occupations: dict[OccupationUri, Occupation] = {}
    columns = ("conceptUri", "preferredLabel", "altLabels", "iscoGroup", "description")
    for number, values in table_rows(table, columns, report, optional=("status",)):
        uri, preferred, alternative, isco, description, status = values
        if is_usable(table, number, (uri, preferred, status), occupations, report):
            occupations[OccupationUri(uri)] = Occupation(
                uri=OccupationUri(uri),
                labels=_labels(language, preferred, alternative),
                isco_code=isco or None,
                description=description or None,
            )
    return occupations


def read_relations(
    table: TableFile, occupations: Set[OccupationUri], skills: Set[SkillUri], report: TableReport
) -> Relations:
    """Which skills each occupation needs; rows that name an unknown concept are rejected."""
    relations = Relations()
    by_type = {ESSENTIAL: relations.essential, OPTIONAL: relations.optional}
    for number, (occupation, relation, skill) in table_rows(
        table, ("occupationUri", "relationType", "skillUri"), report
    ):
        if occupation not in occupations:
            report.reject(table, number, "occupationUri", occupation, "an occupation of the same download")
        elif skill not in skills:
            report.reject(table, number, "skillUri", skill, "a skill of the same download")
        elif relation not in by_type:
            report.reject(table, number, "relationType", relation, one_of(by_type))
        elif skill in by_type[relation][OccupationUri(occupation)]:
            report.reject(table, number, "skillUri", skill, "each relation once; an earlier row says the same")
        else:
            by_type[relation][OccupationUri(occupation)][SkillUri(skill)] = None
            relations.rows += 1
    for occupation_uri, needed in relations.essential.items():
        useful = relations.optional[occupation_uri]
        for skill_uri in [uri for uri in needed if uri in useful]:
            del useful[skill_uri]
            relations.both += 1
    return relations


def read_labels(
    table: TableFile, language: LanguageCode, known: Set[str], report: TableReport
) -> Iterator[ConceptLabels]:
    """Names of known concepts in one language."""
    seen: set[str] = set()
    columns, optional = ("conceptUri", "preferredLabel"), ("altLabels", "status", "sourceVersion")
    for number, values in table_rows(table, columns, report, optional=optional):
        uri, preferred, alternative, status, version = values
        if not is_usable(table, number, (uri, preferred, status), seen, report):
            continue
        if uri not in known:
            report.reject(table, number, "conceptUri", uri, "a concept of the ESCO version in use")
            continue
        seen.add(uri)
        if version:
            report.versions.add(version)
        yield ConceptLabels(
            uri=uri, language=language, preferred=preferred, alternative=_alternatives(preferred, alternative)
        )


def is_usable(
    table: TableFile,
    number: int,
    row: Values,
    seen: Container[str],
    report: TableReport,
) -> bool:
    """Whether the row (URI, preferred label, status) names a released concept for the first time."""
    uri, preferred, status = row
    if not uri.startswith(URI_PREFIX):
        report.reject(table, number, "conceptUri", uri, f"a URI that starts with {URI_PREFIX}")
    elif not preferred:
        report.reject(table, number, "preferredLabel", "", f"a label for {uri}")
    elif status not in ("", RELEASED):
        report.reject(table, number, "status", status, f"{RELEASED!r}: other concepts are not in use")
    elif uri in seen:
        report.reject(table, number, "conceptUri", uri, "each concept once; an earlier row has it")
    else:
        return True
    return False


def _labels(language: LanguageCode, preferred: str, alternative: str) -> Labels:
    names = _alternatives(preferred, alternative)
    return Labels(preferred={language: preferred}, alternative={language: names} if names else {})


def _alternatives(preferred: str, lines: str) -> tuple[str, ...]:
    """Alternative labels, one a line in the source, without repeats and without the preferred label."""
    names = dict.fromkeys(name for line in lines.splitlines() if (name := line.strip()))
    names.pop(preferred, None)
    return tuple(names)


def one_of(known: Mapping[str, object]) -> str:
    """The names that are allowed, as a phrase for a report."""
    return "one of " + ", ".join(repr(name) for name in known if name)
