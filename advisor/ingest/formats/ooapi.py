"""Reads catalogues in OOAPI v5: courses, programs, offerings and organizations, in files, pages or lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from advisor.domain.provenance import Fact, FactNote
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.line_facts import LineFacts, origin
from advisor.ingest.formats.ooapi_objects import (
    COURSE,
    IDS,
    ORGANIZATION,
    PARTS,
    PROGRAM,
    RUNS_OF_COURSE,
    RUNS_OF_PROGRAM,
    OoapiObjects,
)
from advisor.ingest.formats.ooapi_providers import OoapiProviders
from advisor.ingest.formats.ooapi_runs import runs_of
from advisor.ingest.formats.ooapi_spec import conditions, described, says_micro_credential
from advisor.ingest.formats.plain_values import day_text, identifier, joined, listed, web_page, word
from advisor.ingest.formats.runs import Runs
from advisor.ingest.formats.spool import Spool, Spooled, spool_in
from advisor.ingest.normalising.dates import read_date
from advisor.ingest.normalising.vocabularies import read_type

SUFFIXES = (".json", ".jsonl", ".ndjson")
NOT_SAID_WHICH = "The source does not say which of the courses of the programme are required."
WHOLE_PROGRAM = "program"
"""The `programType` of an award of its own; the others are parts of one."""

_KEYS = re.compile(rb'"(?:courseId|programId|offeringId|organizationId|hasNextPage)"\s*:')


class OoapiReader:
    """OOAPI v5, the Open Education API of Dutch and European higher education."""

    name = "OOAPI v5"
    version = "1"

    def recognises(self, path: Path, head: bytes) -> bool:
        """By an id of the standard, or the fields of a page."""
        return path.name.lower().endswith(SUFFIXES) and _KEYS.search(head) is not None

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """All files together: they name each other's objects."""
        with spool_in(conversion.scratch) as spool:
            OoapiObjects(paths, spool, conversion).read()
            yield from _Lines(paths, spool, conversion, OoapiProviders(spool)).all()


@dataclass(frozen=True, slots=True)
class _Spec:
    """A course or program that has a name and a provider."""

    of: Spooled
    facts: LineFacts
    provider: str
    kind: str
    """Of the achievement, in the profile."""


@dataclass(slots=True)
class _Lines:
    paths: Sequence[Path]
    spool: Spool
    conversion: Conversion
    providers: OoapiProviders
    done: int = 0

    def all(self) -> Iterator[ProfileLine]:
        self._join()
        for course in self.spool.all(COURSE):
            spec = self._spec(course, "unit" if listed(course.body.get("programs")) else "course")
            if spec is not None:
                yield from self._offerings(spec, self._tied(RUNS_OF_COURSE, course))
        for program in self.spool.all(PROGRAM):
            spec = self._spec(program, "course")
            if spec is not None:
                yield from self._program(spec)

    def _program(self, spec: _Spec) -> Iterator[ProfileLine]:
        """What is offered as a whole, and the award with its courses, where there are any."""
        units = list(dict.fromkeys(course.id for course in self._tied(PARTS, spec.of)))
        offerings = self._tied(RUNS_OF_PROGRAM, spec.of)
        if offerings or not units:
            yield from self._offerings(spec, offerings)
        if units:
            yield from self.providers.new_line(spec.provider)
            yield self._qualification(spec, units)

    def _spec(self, of: Spooled, kind: str) -> _Spec | None:
        facts = described(of.body)
        named = self.providers.named(of.body.get("organization"))
        provider = named or (None if of.body.get("organization") else self.providers.of_all())
        if "title" not in facts.fields:
            self._reject(of, "name", of.body.get("name"), "a name in at least one language")
            return None
        if provider is None:
            known = f"the {IDS[ORGANIZATION]} or a code of an organization in the files, which has a name"
            self._reject(of, "organization", ", ".join(map(str, listed(of.body.get("organization")))), known)
            return None
        facts.notes.extend(provider.notes)
        return _Spec(of, facts, provider.id, "micro_credential" if says_micro_credential(of.body) else kind)

    def _offerings(self, spec: _Spec, offerings: list[Spooled]) -> Iterator[ProfileLine]:
        runs = runs_of(spec.of.body, spec.provider, offerings, self._provider_of)
        for one in runs:
            yield from self.providers.new_line(one.provider)
            yield self._offering(spec, one, is_only=len(runs) == 1)
        self.done += 1
        if self.done % 1_000 == 0:
            self.conversion.report(OoapiReader.name, self.done)

    def _offering(self, spec: _Spec, runs: Runs, *, is_only: bool) -> ProfileLine:
        of, of_runs = spec.of, runs.finish()
        name = of.id if is_only else identifier(f"{of.id}/{runs.first}")
        type_word = COURSE if of.kind == COURSE else word(of.body.get("programType"))
        opportunity_type = of_runs.take(read_type(type_word))
        of_runs.put("type", opportunity_type.value if opportunity_type is not None else None)
        of_runs.put("spec", of.id if name != of.id else None)
        of_runs.put("prerequisites_text", conditions(of.body, spec.facts))
        return {
            "record": "offering",
            "id": name,
            "provider": runs.provider,
            "kind": spec.kind,
            **spec.facts.fields,
            **of_runs.fields,
            "origin": self._origin(of, [*spec.facts.notes, *of_runs.notes]),
        }

    def _qualification(self, spec: _Spec, units: list[str]) -> ProfileLine:
        """The award; the standard has no field for its rules, beside words."""
        body, facts = spec.of.body, LineFacts(notes=list(spec.facts.notes))
        for name in (
            "title", "description", "credits", "eqf_level", "eqf_inferred_from", "level_as_published", "outcomes",
            "entry_requirements",
        ):  # fmt: skip
            facts.put(name, spec.facts.fields.get(name))
        facts.put("language", spec.facts.fields.get("text_language"))
        facts.put("url", web_page(body.get("link")))
        start, end = (facts.take(read_date(word(body.get(name)), Fact.RULES)) for name in ("validFrom", "validTo"))
        facts.put("valid_from", day_text(start))
        if end is not None and (start is None or start < end):
            facts.put("valid_until", day_text(end - timedelta(days=1)))  # the standard names the day after the last
        return {
            "record": "qualification",
            "id": spec.of.id,
            "provider": spec.provider,
            "kind": "full" if word(body.get("programType")) in (WHOLE_PROGRAM, None) else "area_of_study",
            **facts.fields,
            "rules": {
                "id": "courses",
                "units": units,
                "human_check": joined((NOT_SAID_WHICH, conditions(body, spec.facts))),
            },
            "origin": self._origin(spec.of, facts.notes),
        }

    def _tied(self, tie: str, to: Spooled) -> list[Spooled]:
        return list(self.spool.tied(tie, to.id))

    def _provider_of(self, reference: object) -> str | None:
        found = self.providers.named(reference)
        return found.id if found is not None else None

    def _join(self) -> None:
        """Join what is named by codes, and tell what is not there."""
        for tie, kind in ((RUNS_OF_COURSE, COURSE), (RUNS_OF_PROGRAM, PROGRAM)):
            self.spool.settle(tie, kind)
            for offering, target in self.spool.loose(tie, kind):
                self._reject(offering, kind, target, f"the {IDS[kind]} or a code of a {kind} in the files")
        self.spool.settle(PARTS, PROGRAM)
        outside = sum(1 for _ in self.spool.loose(PARTS, PROGRAM))
        if outside:
            self.conversion.notes.append(f"References of courses to programs that are not in the files: {outside:,}.")
        if not (self.spool.count(COURSE) or self.spool.count(PROGRAM) or self.conversion.rejected):
            said = f"{self.spool.count(ORGANIZATION):,} organizations, no course and no program"
            expected = f"objects with {IDS[COURSE]} or {IDS[PROGRAM]}: organizations alone are no catalogue"
            self.conversion.reject(self.paths[0], "the files together", IDS[COURSE], said, expected)

    def _origin(self, of: Spooled, notes: list[FactNote]) -> ProfileLine:
        return origin(self.paths[of.file].name, f"{of.kind} {of.id}", None, notes)

    def _reject(self, of: Spooled, element: str, value: object, expected: str) -> None:
        self.conversion.reject(self.paths[of.file], f"{of.kind} {of.id}", element, value, expected)
