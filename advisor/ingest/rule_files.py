"""Reads a rule file, or a catalogue in the profile, for checking: every fault with its place, and all that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from advisor.domain.catalogue import LearningOpportunity, Provider
from advisor.domain.credit_rules import DoubleCounting
from advisor.domain.ids import SourceId
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import Qualification
from advisor.errors import InvalidValueError
from advisor.ingest.json_places import JsonPath, JsonPlaces, json_pointer
from advisor.ingest.jsonl import RowReport, json_lines, shown
from advisor.ingest.profile import OfferingIn, ProfileLine, ProviderIn, QualificationIn
from advisor.ingest.profile_complaints import complaints_about
from advisor.ingest.profile_records import RecordConverter
from advisor.ingest.profile_types import ProfileRecord
from advisor.ingest.rule_document import RECORDS, read_rule_document, read_rule_text
from advisor.ingest.rule_file_places import Elements, elements_of, repeated_ids, repeated_units

Made = TypeVar("Made")

_LINE: TypeAdapter[ProviderIn | OfferingIn | QualificationIn] = TypeAdapter(ProfileLine)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A place in a file: a JSON pointer, from the whole rule file or from the record of one line, and the line."""

    line: int
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFault:
    """Something that is no valid rule file, or refers to what is not there."""

    place: FilePlace
    value: str
    expected: str


@dataclass(frozen=True, slots=True)
class _Raw:
    """A record as it stands in the file."""

    path: JsonPath
    """Of the record in the file; empty where a line is a record."""

    places: JsonPlaces | None
    """Of the whole file; `None` where a line is a record."""

    number: int
    """Of the line, where a line is a record."""

    value: object

    @property
    def fields(self) -> Mapping[str, object]:
        """The record's fields; none where it is no object."""
        return cast("Mapping[str, object]", self.value) if isinstance(self.value, dict) else {}

    def place(self, path: JsonPath = ()) -> FilePlace:
        """The place of a path within the record."""
        whole = (*self.path, *path)
        line = self.number if self.places is None else self.places.line(whole)
        return FilePlace(line, json_pointer(whole))


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What a file holds."""

    faults: tuple[FormFault, ...]
    qualifications: tuple[Qualification, ...]
    offerings: tuple[LearningOpportunity, ...]
    _records: Mapping[str, tuple[_Raw, Elements]]

    def place(self, owner: str | None, element: str | None, part: tuple[str | int, ...]) -> FilePlace:
        """Where an element of a qualification stands, or a part of an offering.

        Args:
            owner: id of the qualification or the offering in the store.
            element: id of a group, rule or override; `None`: the record itself.
            part: names and positions within it.
        """
        if owner is None or owner not in self._records:
            return FilePlace(1, "")
        raw, elements = self._records[owner]
        return raw.place((*(elements.get(element, ()) if element else ()), *part))


def read_rule_file(path: Path, source: SourceId) -> RuleFile:
    """All that the file holds, with every fault.

    Args:
        path: a `.rules.json` or `.json` file, or JSON Lines in the catalogue profile.
        source: put before the ids of the file, as an import does.

    Raises:
        ImportRefusedError: the file cannot be read at all.
    """
    return _Reading(source).read(path)


@dataclass(slots=True)
class _Reading:
    """What one reading gathers."""

    source: SourceId
    faults: list[FormFault] = field(default_factory=list)
    lines: dict[str, dict[str, tuple[_Raw, ProfileRecord]]] = field(default_factory=dict)
    """Records that fit the profile, by kind and id."""

    def read(self, path: Path) -> RuleFile:
        """The whole file."""
        for raw in self._records(path):
            self._keep(raw)
        kept = {kind: self.lines.get(kind, {}) for kind in ("provider", "offering", "qualification")}
        convert = RecordConverter(
            self.source,
            is_demonstration=False,
            offerings=kept["offering"].keys(),
            providers=kept["provider"].keys(),
            qualifications=kept["qualification"].keys(),
        )
        offerings: dict[str, LearningOpportunity] = {}
        awards: dict[str, Qualification] = {}
        places: dict[str, tuple[_Raw, Elements]] = {}
        for raw, offering in kept["offering"].values():
            if isinstance(offering, OfferingIn) and (provider := self._provider(raw, offering.provider, convert)):
                found = self._tried(raw, (), partial(convert.opportunity, offering, provider))
                if found is not None:
                    offerings[found.spec.id] = found
                    places[found.spec.id] = (raw, {})
        for raw, award in kept["qualification"].values():
            if isinstance(award, QualificationIn) and (provider := self._provider(raw, award.provider, convert)):
                before = len(self.faults)
                self._check_references(raw, award, convert)
                if len(self.faults) > before:
                    continue
                made = self._tried(raw, ("rules",), partial(convert.qualification, award, provider))
                if made is not None:
                    awards[made.id] = made
                    places[made.id] = (raw, elements_of(raw.fields))
        return RuleFile(tuple(self.faults), tuple(awards.values()), tuple(offerings.values()), places)

    def _records(self, path: Path) -> Iterator[_Raw]:
        if path.name.endswith((".jsonl", ".jsonl.gz")):
            yield from self._of_lines(path)
            return
        document = read_rule_document(read_rule_text(path))
        for fault in document.faults:
            place = FilePlace(fault.line, json_pointer(fault.path))
            self.faults.append(FormFault(place=place, value=fault.value, expected=fault.expected))
        for index, value in enumerate(document.records):
            yield _Raw((RECORDS, index), document.places, 0, value)

    def _of_lines(self, path: Path) -> Iterator[_Raw]:
        report = RowReport("rules check")
        for number, value in json_lines(path, report):
            yield _Raw((), None, number, value)
        for row in report.rejected:
            self.faults.append(FormFault(place=FilePlace(row.row or 1, ""), value=row.value, expected=row.expected))

    def _keep(self, raw: _Raw) -> None:
        """Validate one record, and refuse a second one of its id."""
        try:
            record = _LINE.validate_python(raw.value)
        except ValidationError as error:
            for complaint in complaints_about(error):
                self._fault(raw, complaint.path, complaint.value, complaint.expected)
            return
        known = self.lines.setdefault(record.record, {})
        if record.id in known:
            first = known[record.id][0].place()
            self._fault(raw, ("id",), record.id, f"an id that no other {record.record} has; line {first.line} has it")
        else:
            known[record.id] = (raw, record)

    def _provider(self, raw: _Raw, name: str, convert: RecordConverter) -> Provider | None:
        found = self.lines.get("provider", {}).get(name)
        if found is None or not isinstance(found[1], ProviderIn):
            self._fault(raw, ("provider",), name, "the id of a provider with a good record in the same file")
            return None
        return convert.provider(found[1])

    def _check_references(self, raw: _Raw, award: QualificationIn, convert: RecordConverter) -> None:
        """Ids that are there twice, and names of groups and rules that are not there."""
        for name, path, first in repeated_ids(raw.fields):
            self._fault(raw, (*path, "id"), name, f"an id of its own; {json_pointer(first)} has it already")
        for path, unit in repeated_units(raw.fields):
            self._fault(raw, path, unit, "each unit of a group once")
        elements = elements_of(raw.fields)
        groups = {name for name, path in elements.items() if path[0] == "rules"}
        for position, record in enumerate(award.further_rules):
            path = ("further_rules", position)
            rule: ProgrammeRule | None = self._tried(raw, path, partial(convert.rules.rule, record))
            for group in rule.named_groups() if rule is not None else ():
                if group not in groups:
                    where = "groups" if isinstance(rule, DoubleCounting) else "group"
                    self._fault(raw, (*path, where), group, "the id of a group of the same qualification")
        for position, override in enumerate(award.overrides):
            known = groups if override.part is not None else elements.keys()
            if override.of not in known:
                what = "group" if override.part is not None else "group or rule"
                self._fault(raw, ("overrides", position, "of"), override.of, f"the id of a {what} of the same award")

    def _tried(self, raw: _Raw, path: JsonPath, make: Callable[[], Made]) -> Made | None:
        try:
            return make()
        except InvalidValueError as error:
            self._fault(raw, path, "", f"values that can exist together ({error})")
            return None

    def _fault(self, raw: _Raw, path: JsonPath, value: object, expected: str) -> None:
        self.faults.append(FormFault(place=raw.place(path), value=shown(value), expected=expected))
