"""Fetches what an OOAPI v5 endpoint publishes, page by page, into a folder that the reader of its files reads."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote, urlsplit

from advisor.errors import DownloadError
from advisor.ingest.formats.ooapi_objects import COURSE, IDS, OFFERING, ORGANIZATION, PROGRAM
from advisor.ingest.formats.ooapi_pages import OoapiPage, page_in
from advisor.ingest.formats.patient_requests import (
    ATTEMPTS,
    RESUME,
    NotOfferedError,
    PatientRequests,
    server_address,
)
from advisor.ingest.web_requests import TIMEOUT_S
from advisor.ports import ProgressReporter

PAGE_SIZE = 250
MAX_PAGES = 20_000
"""Of one collection; five million objects of this page size."""

MAX_AGE = timedelta(days=1)
"""Of an unfinished fetch that is gone on with; in older ones the pages may have moved on."""

COLLECTIONS = {ORGANIZATION: "organizations", PROGRAM: "programs", COURSE: "courses"}
OFFERINGS = "offerings"

_STATE = ".fetch.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchReport:
    """What was fetched."""

    address: str
    folder: Path
    """With a file for each page, whole."""

    objects: dict[str, int]
    """How many there are of each collection."""

    new_pages: int
    """Fetched now; the others had been there from a fetch that was broken off."""

    not_offered: tuple[str, ...]
    """Collections that the endpoint does not have."""


def fetch_ooapi(
    address: str,
    into: Path,
    *,
    sleep: Callable[[float], None] = time.sleep,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: ProgressReporter | None = None,
    timeout_s: float = TIMEOUT_S,
    attempts: int = ATTEMPTS,
) -> FetchReport:
    """Fetch organizations, programs, courses and all their offerings into a folder of their own.

    Pages are gathered in `NAME.part` and take the place of an earlier fetch when all are there. A fetch that was
    broken off is gone on with after its last whole page, within a day.

    Args:
        address: under which `/courses` is found.
        into: folder in which `ooapi-HOST` is made.
        sleep: waits so many seconds.
        now: the moment, with its time zone.
        progress: told the objects of each collection.
        timeout_s: longest silence of the server.
        attempts: how often one page is asked for.

    Raises:
        DownloadError: the endpoint cannot be used, or did not give all its pages; what was fetched is kept.
    """
    base = server_address(address)
    folder = into / folder_name(base)
    part = folder.with_name(f"{folder.name}.part")
    requests = PatientRequests(sleep=sleep, now=now, timeout_s=timeout_s, attempts=attempts)
    try:
        fetch = _Fetch(base, part, _begun(base, part, now()), requests, progress)
        fetch.everything()
        _take_place(part, folder)
    except OSError as reason:
        raise DownloadError(
            f"The pages of {base} cannot be written to {into}: {reason.strerror or reason}. Make room, or choose "
            "another folder."
        ) from reason
    return FetchReport(
        address=base,
        folder=folder,
        objects=fetch.objects,
        new_pages=fetch.new_pages,
        not_offered=tuple(fetch.not_offered),
    )


def folder_name(base: str) -> str:
    """`ooapi-` with the host, and the port and path where there are any."""
    parts = urlsplit(base)
    where = f"{parts.hostname or ''}-{parts.port or ''}{parts.path}".lower()
    return f"ooapi-{re.sub(r'[^a-z0-9.]+', '-', where).strip('-.')}"[:120]


def _take_place(part: Path, folder: Path) -> None:
    old = folder.with_name(f"{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.replace(old)
    part.replace(folder)
    shutil.rmtree(old, ignore_errors=True)


@dataclass(slots=True)
class _State:
    """What is remembered of an unfinished fetch beside its pages."""

    address: str
    started: str
    asked: dict[str, int] = field(default_factory=dict)
    """Pages of courses and programs that all offerings were fetched of."""

    def keep(self, part: Path) -> None:
        unfinished = part / f"{_STATE}.unfinished"
        unfinished.write_text(json.dumps(asdict(self)), encoding="utf-8")
        unfinished.replace(part / _STATE)


def _begun(base: str, part: Path, now: datetime) -> _State:
    """Go on with what is there, unless it is of another endpoint or too old."""
    try:
        known = _State(**json.loads((part / _STATE).read_text(encoding="utf-8")))
        if known.address == base and timedelta(0) <= now - datetime.fromisoformat(known.started) < MAX_AGE:
            return known
    except (OSError, ValueError, TypeError):
        pass  # nothing that can be gone on with
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    state = _State(base, now.isoformat())
    state.keep(part)
    return state


@dataclass(slots=True)
class _Fetch:
    base: str
    part: Path
    state: _State
    requests: PatientRequests
    progress: ProgressReporter | None
    objects: dict[str, int] = field(default_factory=dict)
    new_pages: int = 0
    not_offered: list[str] = field(default_factory=list)

    def everything(self) -> None:
        """All collections, in an order in which later ones name earlier ones."""
        for kind, name in COLLECTIONS.items():
            if not self._collection(name, name, IDS[kind]):
                self.not_offered.append(name)
        if {"courses", "programs"} <= set(self.not_offered):
            raise DownloadError(
                f"{self.base} has neither /courses nor /programs. Give the address under which an OOAPI v5 endpoint "
                "has them."
            )
        if not self._collection(OFFERINGS, OFFERINGS, IDS[OFFERING]):
            for kind in (PROGRAM, COURSE):
                self._offerings_of(COLLECTIONS[kind], IDS[kind])

    def _offerings_of(self, name: str, id_name: str) -> None:
        """The offerings of each object of a collection, asked for one by one, as the standard has it."""
        done = self.state.asked.get(name, 0)
        for number, path in enumerate(sorted(self.part.glob(f"{name}-[0-9]*.json")), start=1):
            if number <= done:
                continue
            for one in page_in(path, number, id_name, self.base).ids:
                stem = f"{OFFERINGS}-of-{name}-{hashlib.sha256(one.encode()).hexdigest()[:16]}"
                self._collection(f"{name}/{quote(one, safe='')}/{OFFERINGS}", stem, IDS[OFFERING])
            self.state.asked[name] = number
            self.state.keep(self.part)

    def _collection(self, path: str, stem: str, id_name: str) -> bool:
        """All pages of a collection; whether the endpoint has it."""
        known: set[str] = set()
        label = stem.partition("-")[0]
        for number in range(1, MAX_PAGES + 1):
            try:
                page = self._page(path, stem, number, id_name)
            except NotOfferedError as reason:
                if number == 1:
                    return False
                raise DownloadError(f"{reason}, though page {number - 1} said that there is more. {RESUME}") from reason
            if page.has_next and known.issuperset(page.ids):
                self._file(stem, number).unlink(missing_ok=True)
                what = "holds nothing" if not page.ids else "holds only what earlier pages held"
                raise DownloadError(
                    f"Page {number} of {self.base}/{path} {what}, yet says that there is more (`hasNextPage`): it "
                    "would never end. Tell the owner of the endpoint."
                )
            self.objects[label] = self.objects.get(label, 0) + len(set(page.ids) - known)
            known.update(page.ids)
            if self.progress is not None:
                self.progress.report(label, self.objects[label], None)
            if not page.has_next:
                return True
        raise DownloadError(f"{self.base}/{path} has more than {MAX_PAGES:,} pages; expected fewer. Tell its owner.")

    def _page(self, path: str, stem: str, number: int, id_name: str) -> OoapiPage:
        address = f"{self.base}/{path}?pageSize={PAGE_SIZE}&pageNumber={number}"
        file = self._file(stem, number)
        if file.exists():
            return page_in(file, number, id_name, address)
        unfinished = self.part / ".unfinished"
        found: list[OoapiPage] = []
        self.requests.fetch(address, unfinished, lambda answer: found.append(page_in(answer, number, id_name, address)))
        (page,) = found
        if page.ids or page.has_next or (number == 1 and stem in COLLECTIONS.values()):
            unfinished.replace(file)
            self.new_pages += 1
        return page

    def _file(self, stem: str, number: int) -> Path:
        return self.part / f"{stem}-{number:05d}.json"
