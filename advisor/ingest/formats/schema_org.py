"""Reads courses and programmes of schema.org as JSON-LD: in files of their own, one a line, or in HTML pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.json_stream import LINE_SUFFIXES
from advisor.ingest.formats.line_facts import LineFacts, origin
from advisor.ingest.formats.plain_values import listed, record, word
from advisor.ingest.formats.profile_ids import ProfileIds
from advisor.ingest.formats.runs import Runs
from advisor.ingest.formats.schema_org_nodes import (
    COURSE,
    EXPECTED,
    INSTANCE,
    INSTANCE_OF,
    IS,
    PAGES,
    PART_OF,
    PROGRAM,
    SchemaOrgNodes,
)
from advisor.ingest.formats.schema_org_prerequisites import offered_node, put_prerequisites
from advisor.ingest.formats.schema_org_providers import SchemaOrgProviders
from advisor.ingest.formats.schema_org_runs import runs_of
from advisor.ingest.formats.schema_org_spec import described, says_micro_credential
from advisor.ingest.formats.schema_org_values import (
    ESCO,
    Node,
    address_of,
    concept_uris,
    label_of,
    line_of,
    resolved,
    types_of,
)
from advisor.ingest.formats.spool import Spool, Spooled, spool_in
from advisor.ingest.normalising.dates import read_date
from advisor.ingest.normalising.reading import note

NOT_SAID_WHICH = "The source does not say which of the courses of the programme are required."
WORK_BASED = "WorkBasedProgram"
TYPE_WORDS = {COURSE: "course", PROGRAM: "EducationalOccupationalProgram", INSTANCE: "course"}

_FILES = (".json", ".jsonld", *LINE_SUFFIXES)
_SCHEMA_ORG = re.compile(rb"schema\.org", re.IGNORECASE)
_JSON_LD = re.compile(rb'"@(?:context|type)"')
_MARKED_PAGE = re.compile(rb"ld\+json|schema\.org", re.IGNORECASE)


class SchemaOrgReader:
    """Course, CourseInstance and EducationalOccupationalProgram of schema.org in JSON-LD."""

    name = "schema.org"
    version = "1"

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the name of a page, or by a context of schema.org."""
        name = path.name.lower()
        if name.endswith(".txt"):
            return _MARKED_PAGE.search(head) is not None
        if name.endswith(PAGES):
            return True
        return name.endswith(_FILES) and _SCHEMA_ORG.search(head) is not None and _JSON_LD.search(head) is not None

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """All files together: nodes refer to each other by their ids."""
        with spool_in(conversion.scratch) as spool, closing(ProfileIds(conversion.scratch)) as ids:
            nodes = SchemaOrgNodes(paths, spool, conversion)
            nodes.read()
            lines = _Lines(paths, spool, conversion, ids, SchemaOrgProviders(spool, ids.of))
            yield from lines.all()
            lines.tell_of_others(nodes.others)


@dataclass(frozen=True, slots=True)
class _Offered:
    """A course or programme that has a name and a provider."""

    of: Spooled
    id: str
    type_word: str | None
    """What schema.org calls it, where that says which type of opportunity it is."""

    kind: str
    """Of the achievement, in the profile."""

    facts: LineFacts
    provider: str
    instances: list[Node]


@dataclass(slots=True)
class _Lines:
    paths: Sequence[Path]
    spool: Spool
    conversion: Conversion
    ids: ProfileIds
    providers: SchemaOrgProviders
    done: int = 0

    def all(self) -> Iterator[ProfileLine]:
        for kind in (COURSE, INSTANCE, PROGRAM):
            for of in self.spool.tied(IS, kind):
                if self._is_told_elsewhere(of, kind):
                    continue
                offered = self._offered(of, kind)
                if offered is not None:
                    yield from self.providers.new_line(offered.provider)
                    yield from self._program(offered) if kind == PROGRAM else self._offerings(offered)

    def tell_of_others(self, others: dict[str, int]) -> None:
        """Say what else the files hold; if that is all, say what was expected."""
        told = ", ".join(f"{count:,} of the type {one}" for one, count in sorted(others.items()))
        if self.done == 0 and not self.conversion.rejected:
            self.conversion.reject(self.paths[0], "the files together", "@type", told or "nothing", EXPECTED)
        elif told:
            self.conversion.notes.append(f"Nodes that are no course and no programme were passed over: {told}.")

    def _is_told_elsewhere(self, of: Spooled, kind: str) -> bool:
        """An instance with its course; what is both a course and a programme as a programme."""
        if kind == INSTANCE:
            is_more = any(self.spool.is_tied_to(IS, other, of.number) for other in (COURSE, PROGRAM))
            return is_more or self.spool.is_tied(INSTANCE_OF, of.id)
        return kind == COURSE and self.spool.is_tied_to(IS, PROGRAM, of.number)

    def _offered(self, of: Spooled, kind: str) -> _Offered | None:
        named = [found for one in listed(of.body.get("hasCourseInstance")) if (found := resolved(one, self.spool))]
        facts = described(of.body, named, self.spool)
        parents = list(self.spool.tied(PART_OF, of.id))
        provider = self._provider(of, kind, parents, facts)
        self.done += 1
        if self.done % 1_000 == 0:
            self.conversion.report(SchemaOrgReader.name, self.done)
        for element, is_missing in (("name", "title" not in facts.fields), ("provider", provider is None)):
            if is_missing:
                value = shown_label(of.body.get(element))
                self._reject(of, kind, element, value, "a text, or an object with a name")
                return None
        put_prerequisites(facts, of, self.spool, self._id)
        is_micro = says_micro_credential(of.body, self.spool)
        achieved = "micro_credential" if is_micro else "unit" if parents and kind != PROGRAM else "course"
        type_word = None if WORK_BASED in types_of(of.body) else TYPE_WORDS[kind]
        return _Offered(of, self._id(of), type_word, achieved, facts, provider or "", named)

    def _provider(self, of: Spooled, kind: str, parents: list[Spooled], facts: LineFacts) -> str | None:
        own = self.providers.of(of.body)
        if own is None and kind == INSTANCE:
            own = self.providers.of({"provider": of.body.get("organizer")})
        if own is not None:
            return own[0]
        for parent in parents:
            of_parent = self.providers.of(parent.body)
            if of_parent is not None:
                detail = f"of {line_of(parent.body.get('name')) or parent.id}, which it is a part of"
                facts.notes.append(note(Fact.PROVIDER, NoteBasis.OTHER_FACT, of_parent[1], detail))
                return of_parent[0]
        return None

    def _program(self, offered: _Offered) -> Iterator[ProfileLine]:
        """The award with its courses, where there are any; what is offered as a whole, where that is said."""
        units, unknown = self._units(offered.of)
        if not units or any(offered.of.body.get(name) for name in ("startDate", "offers", "hasCourseInstance")):
            yield from self._offerings(offered)
        if units:
            yield self._qualification(offered, units, unknown)

    def _offerings(self, offered: _Offered) -> Iterator[ProfileLine]:
        runs = runs_of(offered.of.body, offered.instances, offered.provider, offered.type_word, self.spool)
        for one in runs:
            yield self._offering(offered, one, is_only=len(runs) == 1)

    def _offering(self, offered: _Offered, runs: Runs, *, is_only: bool) -> ProfileLine:
        facts, name = runs.finish(), offered.id
        if not is_only:
            name = self.ids.of(f"{offered.of.id} run {runs.first}", f"{offered.id}/{runs.first}")
            facts.put("spec", offered.id)
        return {
            "record": "offering",
            "id": name,
            "provider": runs.provider,
            "kind": offered.kind,
            **offered.facts.fields,
            **facts.fields,
            "origin": self._origin(offered.of, [*offered.facts.notes, *facts.notes]),
        }

    def _qualification(self, offered: _Offered, units: list[str], unknown: list[str]) -> ProfileLine:
        body, facts = offered.of.body, LineFacts(notes=list(offered.facts.notes))
        for name in (
            "title", "description", "credits", "eqf_level", "eqf_inferred_from", "level_as_published", "outcomes",
            "entry_requirements",
        ):  # fmt: skip
            facts.put(name, offered.facts.fields.get(name))
        facts.put("language", offered.facts.fields.get("text_language"))
        facts.put("url", address_of(body.get("url")) or address_of(body.get("@id")))
        occupations = [uri for one in listed(body.get("occupationalCategory")) for uri in concept_uris(one)]
        facts.put("occupations", [uri for uri in dict.fromkeys(occupations) if uri.startswith(f"{ESCO}occupation/")])
        if unknown:
            detail = "courses of the programme that are not in the files"
            facts.notes.append(note(Fact.RULES, NoteBasis.NOT_IN_VOCABULARY, ", ".join(unknown), detail))
        return {
            "record": "qualification",
            "id": offered.id,
            "provider": offered.provider,
            **facts.fields,
            "rules": {"id": "courses", "units": units, "human_check": NOT_SAID_WHICH},
            "origin": self._origin(offered.of, facts.notes),
        }

    def _units(self, of: Spooled) -> tuple[list[str], list[str]]:
        """Ids in the profile of the courses of a programme, and what it names that is not there."""
        units, unknown = [], []
        for one in listed(of.body.get("hasCourse")):
            course = offered_node(one, self.spool)
            if course is None:
                unknown.append(label_of(one) or word(record(one).get("@id")) or "")
            elif course.number != of.number:
                units.append(self._id(course))
        return list(dict.fromkeys(units)), [one for one in dict.fromkeys(unknown) if one]

    def _id(self, of: Spooled) -> str:
        """The id in the profile: made from the address where there is one."""
        return self.ids.of(of.id, address_of(of.body.get("@id")) or address_of(of.body.get("url")))

    def _origin(self, of: Spooled, notes: list[FactNote]) -> ProfileLine:
        changed = read_date(line_of(of.body.get("dateModified"))).value
        record_name = word(of.body.get("@id")) or f"{of.place}: {line_of(of.body.get('name'))}"
        return origin(self.paths[of.file].name, record_name, changed, notes)

    def _reject(self, of: Spooled, kind: str, element: str, value: object, expected: str) -> None:
        said = line_of(of.body.get("name")) or word(of.body.get("@id")) or of.place
        self.conversion.reject(self.paths[of.file], f"{kind} {said}", element, value, expected)


def shown_label(value: object) -> object:
    """What a rejected element holds, as far as it has a label."""
    return "" if value is None else label_of(value) or value
