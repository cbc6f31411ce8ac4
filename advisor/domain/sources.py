"""What an import brings: a described source, its validated records, and a report of what was rejected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SkillUri, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, Skill


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where records come from."""

    id: SourceId
    title: str
    version: str
    licence: str
    content_sha256: str
    """Of the files read and the reader's own version: equal means that importing again would change nothing."""

    imported_on: date
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptLabels:
    """Names of one concept in one language, from a source of their own."""

    uri: str
    language: LanguageCode
    preferred: str
    alternative: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillGroup:
    """A heading of ESCO's skill hierarchy."""

    uri: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationGroup:
    """A group of ISCO-08 above the occupations."""

    uri: str
    code: str
    """1 to 4 digits; a shorter code is a wider group."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedSkill:
    """`skill` needs `related` (essential) or profits from it."""

    skill: SkillUri
    related: SkillUri
    essential: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Broader:
    """`uri` lies directly below `broader_uri` in a hierarchy."""

    uri: str
    broader_uri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceContent:
    """All validated records of one source."""

    skills: tuple[Skill, ...] = ()
    occupations: tuple[Occupation, ...] = ()
    labels: tuple[ConceptLabels, ...] = ()
    skill_groups: tuple[SkillGroup, ...] = ()
    occupation_groups: tuple[OccupationGroup, ...] = ()
    broader: tuple[Broader, ...] = ()
    related_skills: tuple[RelatedSkill, ...] = ()
    opportunities: Sequence[LearningOpportunity] = ()
    """A tuple, or read from their files each time; then few of them are in memory."""

    qualifications: tuple[Qualification, ...] = ()

    @property
    def records(self) -> int:
        """How many records there are in all."""
        return sum(
            len(part)
            for part in (
                self.skills, self.occupations, self.labels, self.skill_groups, self.occupation_groups,
                self.broader, self.related_skills, self.opportunities, self.qualifications,
            )
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRow:
    """A row that was not taken over, with enough to find and mend it."""

    file: str
    row: int | None = None
    """Counted from 1, the header of a table included; `None` where records have no rows."""

    record: str = ""
    """The id that the source gives the record, where it has one but no row."""

    field: str
    value: str
    """The offending value, shortened for display."""

    expected: str

    @property
    def place(self) -> str:
        """Where in the file it stands, in words."""
        return self.record if self.row is None else f"row {self.row}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A source as read from files, before anything is stored."""

    source: Source
    content: SourceContent
    rejected: tuple[RejectedRow, ...] = ()
    notes: tuple[str, ...] = ()
    """Things worth telling that rejected nothing, such as 1,234 units named in rules that are not in the files."""


class ChangeKind(StrEnum):
    """What became of a record between two imports of its source."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """One field of one record that an import changed; added and removed records have no field."""

    change: ChangeKind
    record_kind: str
    """`provider`, `specification`, `offering` or `qualification`."""

    record_id: str
    title: str
    field: str | None = None
    before: str | None = None
    after: str | None = None
    """Values as text, shortened; `None` where nothing was stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChanges:
    """What an import changed of what the same source brought before."""

    added: int
    removed: int
    changed: int
    """Numbers of records."""

    details: tuple[RecordChange, ...] = ()
    """In order of kind and id; the first of them where there are very many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """What putting a source into the store did."""

    demonstrations_out: tuple[SourceId, ...] = ()
    """Demonstration sources that were taken out for it, in order of id."""

    changes: ImportChanges | None = None
    """`None` where the source was not in the store before."""
