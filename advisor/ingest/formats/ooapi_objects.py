"""What an object of OOAPI v5 is, by the name of its id, and which others it names; all kept in a spool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.json_stream import JsonObject, json_objects
from advisor.ingest.formats.plain_values import ID_CHARACTERS, listed, record, records, word
from advisor.ingest.formats.spool import Kept, Spool

OFFERING, COURSE, PROGRAM, ORGANIZATION = "offering", "course", "program", "organization"

IDS: Mapping[str, str] = {
    OFFERING: "offeringId",
    COURSE: "courseId",
    PROGRAM: "programId",
    ORGANIZATION: "organizationId",
}
"""An offering holds the id of its course too, where that is expanded, so it is asked for first."""

OTHERS: Mapping[str, str] = {
    "academicSessionId": "academic session",
    "associationId": "association",
    "buildingId": "building",
    "componentId": "component",
    "educationSpecificationId": "education specification",
    "groupId": "group",
    "newsFeedId": "news feed",
    "newsItemId": "news item",
    "personId": "person",
    "roomId": "room",
}
"""What an endpoint publishes beside the catalogue."""

REFERENCES: Mapping[str, str] = {
    "course": COURSE,
    "program": PROGRAM,
    "programs": PROGRAM,
    "organization": ORGANIZATION,
    "parent": PROGRAM,
    "children": PROGRAM,
}
"""Fields that name an object by its id or hold it whole, one or several."""

READ: Mapping[str, frozenset[str]] = {
    ORGANIZATION: frozenset({"name", "shortName", "organizationType", "addresses", "link"}),
    COURSE: frozenset({
        "name", "description", "teachingLanguage", "level", "levelOfQualification", "studyLoad", "modeOfDelivery",
        "learningOutcomes", "admissionRequirements", "qualificationRequirements", "assessment", "resources",
        "fieldsOfStudy", "qualificationAwarded", "duration", "link", "addresses", "organization", "programs",
    }),
    PROGRAM: frozenset({
        "name", "description", "teachingLanguage", "level", "levelOfQualification", "studyLoad", "modeOfDelivery",
        "learningOutcomes", "admissionRequirements", "qualificationRequirements", "assessment", "resources",
        "fieldsOfStudy", "qualificationAwarded", "duration", "link", "addresses", "organization", "programType",
        "parent", "children", "validFrom", "validTo",
    }),
    OFFERING: frozenset({
        "offeringType", "teachingLanguage", "modeOfDelivery", "startDate", "endDate", "addresses", "priceInformation",
        "link", "organization", "course", "program",
    }),
}  # fmt: skip
"""Fields that the catalogue has a place for; `consumers`, `ext` and the rest are left out."""

RUNS_OF_COURSE, RUNS_OF_PROGRAM, PARTS = "runs of course", "runs of program", "parts of program"


@dataclass(slots=True)
class OoapiObjects:
    """Puts the objects of files into a spool, with what they belong to."""

    paths: Sequence[Path]
    spool: Spool
    conversion: Conversion
    others: dict[str, int] = field(default_factory=dict)
    repeated: int = 0

    def read(self) -> None:
        """All files.

        Raises:
            ImportRefusedError: a file cannot be used.
        """
        for file, path in enumerate(self.paths):
            for number, found in enumerate(json_objects(path, self.conversion, lists={"items"}), start=1):
                if not found.holds_list:
                    self._sort_in(found, file)
                if number % 1_000 == 0:
                    self.conversion.report(path.name, number)
        self._tell()

    def _sort_in(self, found: JsonObject, file: int) -> None:
        kind = next((kind for kind, name in IDS.items() if name in found.value), None)
        if kind is not None:
            self._keep(kind, found.value, file, found.place, is_whole=True)
            return
        other = next((word for name, word in OTHERS.items() if name in found.value), None)
        if other is not None:
            self.others[other] = self.others.get(other, 0) + 1
            return
        names = ", ".join(list(found.value)[:8]) or "nothing"
        expected = f"an object of OOAPI v5, with one of {', '.join(IDS.values())}"
        self.conversion.reject(self.paths[file], found.place, "courseId", names, expected)

    def _keep(self, kind: str, value: Mapping[str, object], file: int, place: str, *, is_whole: bool) -> str | None:
        """Keep the object, and what it holds whole; returns its id, or `None` where it has none that can be used."""
        name = word(value.get(IDS[kind]))
        if name is None or len(name) > ID_CHARACTERS:
            expected = f"an id of 1 to {ID_CHARACTERS} characters"
            self.conversion.reject(self.paths[file], place, IDS[kind], value.get(IDS[kind]), expected)
            return None
        body = {field: value[field] for field in READ[kind] & value.keys() if value[field] is not None}
        for field_name in REFERENCES.keys() & body.keys():
            body[field_name] = self._named(REFERENCES[field_name], body[field_name], file, place)
        kept, number = self.spool.keep(kind, name, body, file=file, place=place, is_whole=is_whole)
        if kept is Kept.NEW and kind == OFFERING and not (body.get("course") or body.get("program")):
            self._pass_over(name, body, file)
        elif kept is Kept.NEW:
            self._tie(kind, body, number)
            self._call(kind, name, value)
        elif is_whole and kept is Kept.SAME:
            self.repeated += 1
        elif kept is Kept.OTHER:
            self._reject_second(kind, name, file, place)
        return name

    def _pass_over(self, name: str, body: Mapping[str, object], file: int) -> None:
        """An offering of a part of a course, such as a test, or of nothing that is named."""
        if word(body.get("offeringType")) == "component":
            self.others["offering of a component"] = self.others.get("offering of a component", 0) + 1
            return
        expected = "the courseId of a course in the files, or a `program`"
        self.conversion.reject(self.paths[file], f"{OFFERING} {name}", COURSE, "", expected)

    def _reject_second(self, kind: str, name: str, file: int, place: str) -> None:
        first = self.spool.find(kind, name)
        where = f"{first.place} of {self.paths[first.file].name}" if first is not None else "another object"
        expected = f"an id that no other {kind} has; {where} has it and says something else"
        self.conversion.reject(self.paths[file], place, IDS[kind], name, expected)

    def _named(self, kind: str, value: object, file: int, place: str) -> list[str]:
        """The ids in a reference; what it holds whole is kept as well."""
        found = []
        for one in listed(value):
            held = record(one)
            name = self._keep(kind, held, file, place, is_whole=False) if IDS[kind] in held else word(one)
            if name is not None:
                found.append(name)
        return found

    def _tie(self, kind: str, body: Mapping[str, object], number: int) -> None:
        ties = {
            OFFERING: (("course", RUNS_OF_COURSE), ("program", RUNS_OF_PROGRAM)),
            COURSE: (("programs", PARTS),),
        }
        for name, tie in ties.get(kind, ()):
            for target in listed(body.get(name)):
                self.spool.tie(tie, str(target), number)

    def _call(self, kind: str, name: str, value: Mapping[str, object]) -> None:
        for entry in (*records(value.get("primaryCode")), *records(value.get("otherCodes"))):
            code = word(entry.get("code"))
            if code is not None and code != name:
                self.spool.call(kind, name, code)

    def _tell(self) -> None:
        if self.repeated:
            self.conversion.notes.append(
                f"{self.repeated:,} objects stand in the files more than once; each was read once."
            )
        if self.others:
            kinds = ", ".join(f"{count:,} of the kind {kind}" for kind, count in sorted(self.others.items()))
            self.conversion.notes.append(f"Objects that are no part of a catalogue were passed over: {kinds}.")


def addresses_of(value: Mapping[str, object], kinds: Sequence[str]) -> list[Mapping[str, object]]:
    """The addresses of the first of these kinds that there are any of."""
    found = list(records(value.get("addresses")))
    of_kinds = ([one for one in found if word(one.get("addressType")) == kind] for kind in kinds)
    return next((one for one in of_kinds if one), [])
