"""A live OOAPI v5 endpoint that fails on purpose: nothing is lost, nothing is doubled, and waits are as asked for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advisor import bootstrap
from advisor.__main__ import main
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.errors import DownloadError
from advisor.ingest.formats import ooapi_endpoint, patient_requests
from advisor.ingest.formats.ooapi import OoapiReader
from advisor.ingest.formats.ooapi_endpoint import FetchReport, fetch_ooapi
from tests.conversions import Converted, convert
from tests.ooapi_builders import ORGANIZATION, a_course, a_program, a_run
from tests.ooapi_servers import (
    Endpoint,
    Fault,
    hung_up,
    of_kind,
    reset,
    saying,
    sending,
    served,
    short,
    status,
    truncated,
)

pytestmark = [pytest.mark.enable_socket, pytest.mark.allow_hosts(["127.0.0.1"])]

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def a_catalogue() -> dict[str, list[dict[str, object]]]:
    """Five courses in three pages; the first has three runs, the second none."""
    return {
        "organizations": [dict(ORGANIZATION)],
        "programs": [a_program()],
        "courses": [a_course(f"c{number}", programs=["p1"]) for number in range(1, 6)],
        "programs/p1/offerings": [a_run("r0", course=None, program="p1")],
        "courses/c1/offerings": [a_run(f"r{n}", course="c1", startDate=f"2027-0{n}-01") for n in range(1, 4)],
        "courses/c2/offerings": [],
        **{f"courses/c{n}/offerings": [a_run(f"s{n}", course=f"c{n}")] for n in range(3, 6)},
    }


@dataclass
class Fetching:
    """Fetches from an endpoint, with a clock that only waiting moves."""

    endpoint: Endpoint
    into: Path
    now: datetime = NOW
    waits: list[float] = field(default_factory=list)

    def __call__(self, attempts: int = patient_requests.ATTEMPTS) -> FetchReport:
        return fetch_ooapi(
            self.endpoint.address,
            self.into,
            sleep=self._sleep,
            now=lambda: self.now,
            timeout_s=5,
            attempts=attempts,
        )

    def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def fetching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fetching]:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1")
    with served(Endpoint(a_catalogue())) as endpoint:
        yield Fetching(endpoint, tmp_path)


def read(report: FetchReport) -> Converted:
    return convert(OoapiReader(), *sorted(path for path in report.folder.iterdir() if not path.name.startswith(".")))


def assert_whole(report: FetchReport) -> None:
    """Every object of the catalogue is there, each once."""
    found = read(report)
    assert found.counts == (1, 6, 1, 0)
    assert found.notes == ()
    runs = {name: len(one.sessions) for name, one in found.offerings.items()}
    assert runs == {"c1": 3, "c2": 0, "c3": 1, "c4": 1, "c5": 1, "p1": 1}
    assert found.qualifications["p1"].rules.units == ("c1", "c2", "c3", "c4", "c5")


def test_all_pages_are_fetched_each_once_into_files_that_the_reader_reads(fetching: Fetching) -> None:
    report = fetching()
    assert_whole(report)
    assert report.objects == {"organizations": 1, "programs": 1, "courses": 5, "offerings": 7}
    assert (report.not_offered, fetching.waits) == ((), [])
    assert max(Counter(fetching.endpoint.asked).values()) == 1
    assert report.folder.name == f"ooapi-127.0.0.1-{fetching.endpoint.address.split(':')[2].replace('/', '-')}"
    assert {path.name for path in report.folder.iterdir() if path.name.startswith("c")} == {
        f"courses-0000{number}.json" for number in (1, 2, 3)
    }
    assert [path.name for path in fetching.into.iterdir()] == [report.folder.name]


def test_one_list_of_all_offerings_is_taken_where_there_is_one(fetching: Fetching) -> None:
    every = [one for path, runs in fetching.endpoint.collections.items() if path.endswith("/offerings") for one in runs]
    fetching.endpoint.collections["offerings"] = every
    assert_whole(fetching())
    assert not any(path.startswith("courses/") for path, _ in fetching.endpoint.asked)


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (status(500), 1),
        (status(502), 1),
        (status(503, Retry_After="7"), 7),
        (status(429), 1),
        (status(429, Retry_After="30"), 30),
        (status(429, Retry_After="Sun, 22 Nov 2026 12:00:45 GMT"), 45),
        (status(429, Retry_After="Sun, 22 Nov 2026 11:00:00 GMT"), 0),
        (status(429, Retry_After="soon"), 1),
        (reset, 1),
        (short, 1),
        (truncated, 1),
        (hung_up, 1),
        (of_kind("text/html"), 1),
        (of_kind("application/json", "not json"), 1),
        (of_kind("application/json", "[" * 1_000), 1),
    ],
)
@pytest.mark.parametrize("where", [("courses", 2), ("courses/c1/offerings", 1), ("organizations", 1)])
def test_a_page_that_fails_once_is_asked_for_again_and_nothing_is_lost_or_doubled(
    fetching: Fetching, fault: Fault, wait: float, where: tuple[str, int]
) -> None:
    fetching.endpoint.faults[where] = [fault]
    assert_whole(fetching())
    assert fetching.waits == [wait]
    asked = Counter(fetching.endpoint.asked)
    assert asked.pop(where) == 2
    assert set(asked.values()) == {1}


def test_waits_double_up_to_the_last_attempt_and_then_the_fetch_says_how_to_go_on(fetching: Fetching) -> None:
    fetching.endpoint.faults["courses", 2] = [status(500)] * 6
    with pytest.raises(
        DownloadError, match=r"pageNumber=2 gave no good answer in 6 attempts; the last: answered 500.*go on"
    ):
        fetching()
    assert fetching.waits == [1, 2, 4, 8, 16]


@pytest.mark.parametrize(
    "where", [("courses", 1), ("courses", 3), ("courses/c1/offerings", 2), ("courses/c5/offerings", 1)]
)
def test_a_fetch_that_broke_off_is_gone_on_with_after_its_last_whole_page(
    fetching: Fetching, where: tuple[str, int]
) -> None:
    fetching.endpoint.faults[where] = [truncated, reset]
    with pytest.raises(DownloadError, match="Run the command again to go on"):
        fetching(attempts=2)
    assert not any(path.suffix != ".part" for path in fetching.into.iterdir())
    before = Counter(fetching.endpoint.asked)
    again = fetching()
    assert_whole(again)
    pages = {asked for asked in before if asked[0] in {"courses", "organizations", "programs"} and asked != where}
    assert all(Counter(fetching.endpoint.asked)[page] == 1 for page in pages)
    assert again.objects["courses"] == 5


def test_a_fetch_that_is_broken_off_too_long_ago_is_begun_again(fetching: Fetching) -> None:
    fetching.endpoint.faults["courses", 3] = [status(500)]
    with pytest.raises(DownloadError):
        fetching(attempts=1)
    fetching.now += timedelta(days=2)
    assert_whole(fetching())
    assert Counter(fetching.endpoint.asked)["courses", 1] == 2


def test_what_was_fetched_before_stays_until_the_new_fetch_is_whole(fetching: Fetching) -> None:
    report = fetching()
    fetching.endpoint.collections["courses"].append(a_course("c6", programs=["p1"]))
    fetching.endpoint.faults["courses", 3] = [status(500)]
    with pytest.raises(DownloadError):
        fetching(attempts=1)
    assert_whole(report)
    assert fetching().objects["courses"] == 6
    assert [path.name for path in fetching.into.iterdir()] == [report.folder.name]
    assert len(read(report).offerings) == 7


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (saying(items=[], hasNextPage=True), "holds nothing, yet says that there is more"),
        (saying(items=[a_course("c1"), a_course("c2")], hasNextPage=True), "holds only what earlier pages held"),
        (saying(pageNumber=1), "was asked for page 2 and answered page 1"),
        (saying(hasNextPage=None), "`hasNextPage` is None"),
        (saying(hasNextPage="yes"), "`hasNextPage` is yes"),
        (saying(items=None), "answered no page of OOAPI v5"),
        (saying(items={}), "answered no page of OOAPI v5"),
        (saying(items=[1, 2]), "answered no page of OOAPI v5"),
        (sending([a_course()]), "answered no page of OOAPI v5"),
        (sending({"status": 500, "title": "broken"}), "answered no page of OOAPI v5"),
        (status(404), "though page 1 said that there is more"),
        (status(401), "is not open to everybody"),
        (status(403), "is not open to everybody"),
        (status(418), "answered 418"),
        (status(429, Retry_After="86400"), "asks to wait 86,400 seconds"),
        (status(302, Location="http://example.org/v5/courses"), "leads to another server"),
        (status(302, Location="http://127.0.0.1:1/v5/courses"), "leads to another server"),
        (status(302, Location="file:///etc/passwd"), "is not allowed"),
    ],
)
def test_a_page_that_cannot_get_better_ends_the_fetch_with_the_reason_and_no_waiting(
    fetching: Fetching, fault: Fault, message: str
) -> None:
    fetching.endpoint.faults["courses", 2] = [fault] * 3
    with pytest.raises(DownloadError, match=message):
        fetching()
    assert fetching.waits == []
    assert Counter(fetching.endpoint.asked)["courses", 2] == 1
    fetching.endpoint.faults.clear()
    assert_whole(fetching())


def test_pages_without_end_are_ended(fetching: Fetching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ooapi_endpoint, "MAX_PAGES", 3)
    fetching.endpoint.collections["courses"] = [a_course(f"c{number}") for number in range(100)]
    with pytest.raises(DownloadError, match="has more than 3 pages"):
        fetching()


def test_an_answer_without_end_is_ended(fetching: Fetching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patient_requests, "MAX_ANSWER_BYTES", 100)
    with pytest.raises(DownloadError, match="sends more than 100 bytes in one answer"):
        fetching()


def test_a_redirection_on_the_same_server_is_followed(fetching: Fetching) -> None:
    fetching.endpoint.faults["courses", 2] = [
        status(302, Location=f"{fetching.endpoint.address}/courses?pageSize=2&pageNumber=2")
    ]
    assert_whole(fetching())


def test_pages_that_overlap_because_something_was_added_double_nothing(fetching: Fetching) -> None:
    shifted = [a_course("c2", programs=["p1"]), a_course("c3", programs=["p1"])]
    fetching.endpoint.faults["courses", 2] = [saying(items=[*shifted, a_course("c4", programs=["p1"])])]
    report = fetching()
    assert report.objects["courses"] == 5
    assert read(report).counts == (1, 6, 1, 0)


def test_collections_that_are_not_there_are_told(fetching: Fetching) -> None:
    for path in ("organizations", "programs"):
        del fetching.endpoint.collections[path]
    report = fetching()
    assert report.not_offered == ("organizations", "programs")
    assert report.objects["courses"] == 5


def test_an_address_with_neither_courses_nor_programs_is_no_endpoint(fetching: Fetching) -> None:
    fetching.endpoint.collections.clear()
    with pytest.raises(DownloadError, match="has neither /courses nor /programs"):
        fetching()


def test_ids_that_look_like_paths_stay_ids(fetching: Fetching) -> None:
    name = "../../etc/passwd?x=1#é"
    fetching.endpoint.collections["courses"] = [a_course(name)]
    fetching.endpoint.collections["courses/..%2F..%2Fetc%2Fpasswd%3Fx%3D1%23%C3%A9/offerings"] = [
        a_run("r1", course=name)
    ]
    report = fetching()
    assert report.objects["offerings"] == 2
    assert len(read(report).offerings[name].sessions) == 1
    assert all(path.parent == report.folder for path in report.folder.rglob("*"))


def test_the_whole_page_that_is_asked_for_is_of_the_size_of_the_standard(fetching: Fetching) -> None:
    fetching.endpoint.page_size = None
    fetching.endpoint.collections["courses"] = [a_course(f"c{number}") for number in range(1, 252)]
    fetching.endpoint.collections["offerings"] = []
    fetching()
    assert Counter(path for path, _ in fetching.endpoint.asked)["courses"] == 2


def test_a_state_that_cannot_be_read_is_begun_again(fetching: Fetching) -> None:
    fetching.endpoint.faults["courses", 3] = [status(500)]
    with pytest.raises(DownloadError):
        fetching(attempts=1)
    (part,) = fetching.into.iterdir()
    (part / ".fetch.json").write_text("{}", encoding="utf-8")
    assert_whole(fetching())


def test_progress_tells_the_objects_of_each_collection(fetching: Fetching) -> None:
    @dataclass
    class Told:
        last: dict[str, int] = field(default_factory=dict)

        def report(self, task: str, done: int, total: int | None) -> None:
            assert total is None
            self.last[task] = done

    told = Told()
    fetch_ooapi(fetching.endpoint.address, fetching.into, sleep=lambda _: None, progress=told)
    assert told.last == {"organizations": 1, "programs": 1, "courses": 5, "offerings": 7}


def test_a_server_that_is_not_there_is_named_with_the_way_out(fetching: Fetching) -> None:
    fetching.endpoint.address = "http://127.0.0.1:9/v5"
    with pytest.raises(DownloadError, match=r"cannot be reached or broke off.*Run the command again"):
        fetching(attempts=2)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://example.org/v5", "begins with https://"),
        ("ftp://example.org", "begins with https://"),
        ("example.org/v5", "begins with https://"),
        ("https://", "begins with https://"),
        ("https://user:secret@example.org", "holds a name or password"),
        ("https://example.org/v5/courses?pageSize=10", "has a query or fragment"),
        ("https://[bad", "is no web address"),
        ("https://example.org:port", "is no web address"),
    ],
)
def test_addresses_that_may_not_be_asked_are_refused_and_no_password_is_shown(
    tmp_path: Path, address: str, message: str
) -> None:
    with pytest.raises(DownloadError, match=message) as refused:
        fetch_ooapi(address, tmp_path, sleep=lambda _: None)
    assert "secret" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(fetching: Fetching) -> None:
    (fetching.into / "a file").write_text("", encoding="utf-8")
    fetching.into /= "a file"
    with pytest.raises(DownloadError, match=r"cannot be written to .*Make room"):
        fetching()


def test_pages_are_kept_as_they_were_answered(fetching: Fetching) -> None:
    report = fetching()
    first = json.loads((report.folder / "courses-00001.json").read_text(encoding="utf-8"))
    assert first == fetching.endpoint.page("courses", 1, 250)


def test_the_command_fetches_and_imports_an_endpoint_as_one_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(bootstrap, "build_indexes", lambda *_: None)  # what is fetched is tested here, not searching it
    with served(Endpoint(a_catalogue())) as endpoint:
        assert main(["data", "fetch", "ooapi", endpoint.address]) == 0
    said = capsys.readouterr().out
    assert "pages fetched now" in said
    (source,) = SqliteCatalogue(tmp_path / "home").sources()
    assert source.id.startswith("ooapi-127.0.0.1")
    assert source.records > 0
