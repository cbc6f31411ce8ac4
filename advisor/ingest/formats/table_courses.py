"""Rows of tables put together on disk: rows of one course are its runs, and runs that differ in dates one offering."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import cast

from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.line_facts import origin
from advisor.ingest.formats.profile_ids import ProfileIds, digest_of
from advisor.ingest.formats.table_facts import RowFacts
from advisor.ingest.normalising.dates import read_sessions

MAX_RUNS = 2_000
"""Rows of one course; a course that runs every day has fewer in five years."""

_PLACES_TOLD = 5
_TABLES = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -32000;
    CREATE TABLE course (number INTEGER PRIMARY KEY, name TEXT UNIQUE);
    CREATE TABLE row (course INTEGER, number INTEGER, body TEXT, PRIMARY KEY (course, number)) WITHOUT ROWID;
    CREATE TABLE told (provider TEXT PRIMARY KEY) WITHOUT ROWID;
    BEGIN;
"""

_Body = Mapping[str, object]


@dataclass(slots=True)
class _Offering:
    """Rows with the same facts, whose dates may differ."""

    body: _Body
    dates: dict[tuple[object, object], None] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)
    notes: list[FactNote] = field(default_factory=list)
    published_on: str = ""

    def add(self, body: _Body) -> bool:
        """Take a row in; whether it says anything that no earlier one says."""
        dates = (body["start"], body["end"])
        is_new = dates not in self.dates
        self.dates[dates] = None
        self.places.append(str(body["place"]))
        self.notes.extend(_notes_of(body))
        self.published_on = max(self.published_on, str(body["published_on"] or ""))
        return is_new


@dataclass(slots=True)
class Courses:
    """The rows, on disk until all are there."""

    database: sqlite3.Connection
    ids: ProfileIds
    provider_ids: ProfileIds
    rows: int = 0
    repeated: int = 0
    """Rows that say nothing new."""

    other_course: int = 0
    """Rows that have the id of another one, but describe another course."""

    def keep(self, file: int, place: str, row: RowFacts) -> None:
        """Keep a row.

        Args:
            file: the place of its file among those that are read together.
            place: where it stands in the file.
            row: what it says.
        """
        self.rows += 1
        body = {
            "file": file,
            "place": place,
            "id": row.id,
            "provider": row.provider,
            "provider_fields": row.provider_fields,
            "course": row.course.fields,
            "run": row.run.fields,
            "notes": [
                (one.fact.value, one.basis.value, one.published, one.detail)
                for one in (*row.course.notes, *row.run.notes)
            ],
            "start": row.start,
            "end": row.end,
            "published_on": row.published_on,
        }
        name = f"id\n{row.id}" if row.id else f"title\n{row.provider}\n{row.course.fields['title']}"
        self.database.execute("INSERT OR IGNORE INTO course (name) VALUES (?)", (name,))
        self.database.execute(
            "INSERT INTO row SELECT number, ?, ? FROM course WHERE name = ?",
            (self.rows, json.dumps(body, ensure_ascii=True, default=str), name),
        )

    def lines(self, files: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """All providers and offerings, courses in the order in which they were first met."""
        found = self.database.execute("SELECT course, body FROM row ORDER BY course, number")
        for _, rows in groupby(found, key=itemgetter(0)):
            bodies = (cast("_Body", json.loads(body)) for _, body in rows)
            yield from self._course(list(self._runs(bodies, files, conversion)), files)

    def _runs(self, bodies: Iterator[_Body], files: Sequence[Path], conversion: Conversion) -> Iterator[_Body]:
        for number, body in enumerate(bodies):
            if number < MAX_RUNS:
                yield body
            else:
                title = cast("_Body", body["course"])["title"]
                conversion.reject(
                    files[cast("int", body["file"])], str(body["place"]), "row", title,
                    f"at most {MAX_RUNS:,} rows of one course",
                )  # fmt: skip

    def _course(self, bodies: Sequence[_Body], files: Sequence[Path]) -> Iterator[ProfileLine]:
        """Rows of one name: of one course mostly, of several where what describes a course differs between them."""
        described: dict[str, dict[str, _Offering]] = {}
        for body in bodies:
            offerings = described.setdefault(_key(body, "course"), {})
            offering = offerings.setdefault(_key(body, "provider", "run"), _Offering(body))
            self.repeated += not offering.add(body)
        for number, offerings in enumerate(described.values(), start=1):
            several = tuple(offerings.values())
            first = several[0].body
            if number > 1 and first["id"]:
                self.other_course += sum(len(one.places) for one in several)
            yield from self._offerings(first, number, several, files)

    def _offerings(
        self, first: _Body, number: int, offerings: Sequence[_Offering], files: Sequence[Path]
    ) -> Iterator[ProfileLine]:
        title = cast("_Body", first["course"])["title"]
        provider = self._provider_id(first)
        wanted = str(first["id"]) if first["id"] else f"{provider}-{slug(str(title))}"
        course = self.ids.of(
            f"course\n{first['id']}\n{provider}\n{title}\n{number}", wanted if number == 1 else f"{wanted}-{number}"
        )
        for order, offering in enumerate(offerings, start=1):
            yield from self._provider(offering.body)
            line = self._line(offering, files)
            if len(offerings) == 1:
                yield {"record": "offering", "id": course, **line}
            else:
                day = next((str(start) for start, _ in offering.dates if start), "")
                name = self.ids.of(f"offering\n{course}\n{order}", f"{course}-{slug(day) or order}")
                yield {"record": "offering", "id": name, "spec": course, **line}

    def _line(self, offering: _Offering, files: Sequence[Path]) -> ProfileLine:
        body = offering.body
        read = read_sessions(offering.dates)
        fields = {**cast("_Body", body["course"]), **cast("_Body", body["run"])}
        if read.value:
            fields["sessions"] = read.value
        changed = date.fromisoformat(offering.published_on) if offering.published_on else None
        file = files[cast("int", body["file"])].name
        told = origin(file, _places(offering.places), changed, [*offering.notes, *read.notes])
        return {"provider": self._provider_id(body), **fields, "origin": told}

    def _provider_id(self, body: _Body) -> str:
        name = str(body["provider"])
        return self.provider_ids.of(name, slug(name))

    def _provider(self, body: _Body) -> Iterator[ProfileLine]:
        """The line of the provider, the first time."""
        provider = self._provider_id(body)
        if self.database.execute("INSERT OR IGNORE INTO told VALUES (?)", (provider,)).rowcount:
            fields = cast("_Body", body["provider_fields"])
            yield {"record": "provider", "id": provider, "name": body["provider"], **fields}


@contextmanager
def courses_in(folder: Path) -> Iterator[Courses]:
    """An empty one in the folder, which is the caller's to remove."""
    of_providers = folder / "providers"
    of_providers.mkdir()
    connection = sqlite3.connect(folder / "rows.sqlite", isolation_level=None)
    with closing(connection), closing(ProfileIds(folder)) as ids, closing(ProfileIds(of_providers)) as provider_ids:
        connection.executescript(_TABLES)
        yield Courses(connection, ids, provider_ids)


def slug(text: str) -> str:
    """Words of a title as an id; a digest where it has none."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-") or (digest_of(text) if text else "")


def _key(body: _Body, *parts: str) -> str:
    return json.dumps([body.get(part) for part in parts], sort_keys=True)


def _notes_of(body: _Body) -> Iterator[FactNote]:
    for fact, basis, published, detail in cast("list[list[str]]", body["notes"]):
        yield FactNote(fact=Fact(fact), basis=NoteBasis(basis), published=published, detail=detail)


def _places(places: Sequence[str]) -> str:
    told = ", ".join(places[:_PLACES_TOLD])
    return f"{told} and {len(places) - _PLACES_TOLD:,} more" if len(places) > _PLACES_TOLD else told
