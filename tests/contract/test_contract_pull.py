"""Pinned sources are fetched from a server on this machine: whole, gone on with, broken off, altered, missing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from advisor.errors import DownloadError
from advisor.ingest.pinned_sources import read_pinned_sources
from advisor.ingest.pull import PulledSource, pull

pytestmark = [pytest.mark.enable_socket, pytest.mark.allow_hosts(["127.0.0.1"])]

CONTENT = bytes(range(256)) * 4_000
NAME = "some file.zip"


@dataclass
class Site:
    """What the server does, and what it was asked."""

    content: bytes = CONTENT
    status: int = 200
    sent: int | None = None
    """Bytes after which it breaks off, though it promised all."""

    knows_ranges: bool = True
    etag: str | None = '"one"'
    ranges: list[str | None] = field(default_factory=list)
    address: str = ""


def a_server(site: Site) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.headers.get("Range")
            site.ranges.append(asked)
            if site.status != 200:
                self.send_error(site.status)
                return
            start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked and site.knows_ranges else 0
            if self.headers.get("If-Range", site.etag) != site.etag:
                start = 0
            if start > len(site.content):
                self.send_error(416)
                return
            body = site.content[start:]
            self.send_response(206 if start else 200)
            self.send_header("Content-Length", str(len(body)))
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(site.content) - 1}/{len(site.content)}")
            if site.etag:
                self.send_header("ETag", site.etag)
            self.end_headers()
            self.wfile.write(body if site.sent is None else body[: site.sent])
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
            pass

    return ThreadingHTTPServer(("127.0.0.1", 0), Handler)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    found = Site()
    server = a_server(found)
    found.address = f"http://127.0.0.1:{server.server_port}/{NAME.replace(' ', '%20')}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


def a_sources_file(folder: Path, address: str, **changes: object) -> Path:
    entry = {
        "id": "some-file",
        "title": "Some file",
        "address": address,
        "file_name": NAME,
        "bytes": len(CONTENT),
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
        "licence": "CC0",
        "format": "esco",
        **changes,
    }
    path = folder / "sources.json"
    path.write_text(json.dumps({"sources": [entry]}), encoding="utf-8")
    return path


def pulled(site: Site, tmp_path: Path) -> PulledSource:
    (only,) = pull(a_sources_file(tmp_path, site.address), tmp_path / "into", timeout_s=5)
    return only


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_whole_file_is_put_in_its_place_and_nothing_else(site: Site, tmp_path: Path) -> None:
    found = pulled(site, tmp_path)
    assert found.path.read_bytes() == CONTENT
    assert found.is_new
    assert names_in(tmp_path / "into") == [NAME]


def test_a_file_that_is_there_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    pulled(site, tmp_path)
    assert not pulled(site, tmp_path).is_new
    assert len(site.ranges) == 1


def test_a_file_of_that_name_that_is_another_is_replaced_by_the_pinned_one(site: Site, tmp_path: Path) -> None:
    (tmp_path / "into").mkdir()
    (tmp_path / "into" / NAME).write_bytes(b"older")
    assert pulled(site, tmp_path).path.read_bytes() == CONTENT


def test_a_download_that_broke_off_is_refused_and_then_gone_on_with(site: Site, tmp_path: Path) -> None:
    site.sent = 300_000
    with pytest.raises(DownloadError, match="again to go on"):
        pulled(site, tmp_path)
    there = (tmp_path / "into" / f"{NAME}.part").stat().st_size
    assert 0 < there <= 300_000
    assert not (tmp_path / "into" / NAME).exists()
    site.sent = None
    assert pulled(site, tmp_path).path.read_bytes() == CONTENT
    assert site.ranges == [None, f"bytes={there}-"]
    assert names_in(tmp_path / "into") == [NAME]


def test_a_part_of_an_older_version_on_the_server_is_begun_again(site: Site, tmp_path: Path) -> None:
    site.sent = 300_000
    with pytest.raises(DownloadError):
        pulled(site, tmp_path)
    site.sent, site.etag = None, '"two"'
    assert pulled(site, tmp_path).path.read_bytes() == CONTENT


@pytest.mark.parametrize("etag", [None, '"one"'])
def test_a_server_without_ranges_sends_everything_again(site: Site, tmp_path: Path, etag: str | None) -> None:
    site.sent, site.knows_ranges, site.etag = 300_000, False, etag
    with pytest.raises(DownloadError):
        pulled(site, tmp_path)
    site.sent = None
    assert pulled(site, tmp_path).path.read_bytes() == CONTENT


def test_a_part_that_reaches_beyond_the_file_on_the_server_is_begun_again(site: Site, tmp_path: Path) -> None:
    site.content = CONTENT[:1_000]
    (tmp_path / "into").mkdir()
    (tmp_path / "into" / f"{NAME}.part").write_bytes(CONTENT[:5_000])
    with pytest.raises(DownloadError, match=r"ended after 1,000 of 1,024,000 bytes"):
        pulled(site, tmp_path)
    assert site.ranges == ["bytes=5000-", None]


@pytest.mark.parametrize("content", [b"x" + CONTENT[1:], CONTENT + b"more"], ids=["altered", "longer"])
def test_a_file_that_is_not_what_was_pinned_is_refused_and_removed(site: Site, tmp_path: Path, content: bytes) -> None:
    site.content = content
    with pytest.raises(DownloadError, match="is not the file that was pinned"):
        pulled(site, tmp_path)
    assert names_in(tmp_path / "into") == []


def test_an_altered_rest_is_refused_and_the_part_removed(site: Site, tmp_path: Path) -> None:
    site.sent = 300_000
    with pytest.raises(DownloadError):
        pulled(site, tmp_path)
    site.sent, site.content = None, CONTENT[:-1] + b"x"
    with pytest.raises(DownloadError, match="is not the file that was pinned"):
        pulled(site, tmp_path)
    assert names_in(tmp_path / "into") == []


@pytest.mark.parametrize("status", [404, 500])
def test_an_answer_without_the_file_names_the_status_and_the_way_out(site: Site, tmp_path: Path, status: int) -> None:
    site.status = status
    with pytest.raises(DownloadError, match=rf"answered {status} .*--from FOLDER"):
        pulled(site, tmp_path)
    assert names_in(tmp_path / "into") == []


def test_a_server_that_is_not_there_is_named_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(DownloadError, match="cannot be reached"):
        pull(a_sources_file(tmp_path, "http://127.0.0.1:9/file"), tmp_path / "into", timeout_s=5)


@pytest.mark.shared
def test_the_project_s_own_list_pins_the_files_that_the_commission_gave_out(shared_data: Path, tmp_path: Path) -> None:
    sources_file = Path(__file__).resolve().parents[2] / "data" / "sources.json"
    found = pull(sources_file, tmp_path, from_folder=shared_data / "esco" / "official_v1.1.1")
    assert [one.source.id for one in found] == ["esco-1.1.1-classification-en", "esco-1.1.1-relations"]
    assert all(one.is_new and one.source.address.startswith("https://") for one in found)
    assert len(read_pinned_sources(sources_file)) == 2
