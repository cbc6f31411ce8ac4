"""An OOAPI v5 endpoint on this machine that fails where it is told to."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

Fault = Callable[["Answering", bytes], None]


class Answering(BaseHTTPRequestHandler):
    """Sends one answer; what a fault gets to send in its own way."""

    def send_json(self, body: bytes, *, promised: int | None = None, kind: str = "application/json") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if promised is None else promised))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
        pass


@dataclass
class Endpoint:
    """What the endpoint publishes, how it fails, and what it was asked."""

    collections: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    """By path, `courses` or `courses/c1/offerings`; other paths are not found."""

    page_size: int | None = 2
    """Of its answers; `None`: as asked."""

    faults: dict[tuple[str, int], list[Fault]] = field(default_factory=dict)
    """By path and page: for the first request, the second and so on; after them all is well."""

    asked: list[tuple[str, int]] = field(default_factory=list)
    address: str = ""

    def page(self, path: str, number: int, size: int) -> dict[str, object]:
        every = self.collections[path]
        size = self.page_size or size
        return {
            "pageSize": size,
            "pageNumber": number,
            "hasPreviousPage": number > 1,
            "hasNextPage": number * size < len(every),
            "items": every[(number - 1) * size : number * size],
        }


def status(code: int, **headers: str) -> Fault:
    def fault(answering: Answering, body: bytes) -> None:
        answering.send_response(code)
        for name, value in headers.items():
            answering.send_header(name.replace("_", "-"), value)
        answering.send_header("Content-Length", str(len(body)))
        answering.end_headers()
        answering.wfile.write(body)

    return fault


def reset(answering: Answering, body: bytes) -> None:
    """The connection is torn down in the middle of the body."""
    answering.send_json(body[: len(body) // 2], promised=len(body))
    answering.wfile.flush()
    answering.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    answering.connection.close()


def short(answering: Answering, body: bytes) -> None:
    """The server closes in peace before it has sent what it promised."""
    answering.send_json(body[:-5], promised=len(body))


def truncated(answering: Answering, body: bytes) -> None:
    """The body is cut off, and its length is of what is left."""
    answering.send_json(body[: len(body) // 2])


def hung_up(answering: Answering, _: bytes) -> None:
    """No answer at all."""
    answering.connection.close()


def of_kind(kind: str, text: str = "<html>login</html>") -> Fault:
    return lambda answering, _: answering.send_json(text.encode(), kind=kind)


def saying(**fields: object) -> Fault:
    """The page with other fields; those that are `None` are left out."""

    def fault(answering: Answering, body: bytes) -> None:
        page = {**json.loads(body), **fields}
        answering.send_json(json.dumps({name: value for name, value in page.items() if value is not None}).encode())

    return fault


def sending(value: object) -> Fault:
    return lambda answering, _: answering.send_json(json.dumps(value).encode())


@contextmanager
def served(endpoint: Endpoint) -> Iterator[Endpoint]:
    """The endpoint, answering at `endpoint.address`."""

    class Handler(Answering):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            query = parse_qs(parts.query)
            path, number = parts.path.removeprefix("/v5/"), int(query["pageNumber"][0])
            endpoint.asked.append((path, number))
            faults = endpoint.faults.get((path, number), [])
            if path not in endpoint.collections:
                self.send_error(404)
                return
            body = json.dumps(endpoint.page(path, number, int(query["pageSize"][0]))).encode()
            if faults:
                faults.pop(0)(self, body)
            else:
                self.send_json(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    endpoint.address = f"http://127.0.0.1:{server.server_port}/v5"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
