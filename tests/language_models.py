"""Language models for tests: one in memory, and a server on this machine that fails where it is told to."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TypeAlias

Answering: TypeAlias = "BaseHTTPRequestHandler"
Behaviour = Callable[["StubService", Answering], None]


@dataclass
class FakeModel:
    """Gives what it is told to give, and keeps what it was asked."""

    says: Callable[[str, str], str | None] | str | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)

    def answer(self, instructions: str, text: str) -> str | None:
        self.asked.append((instructions, text))
        return self.says(instructions, text) if callable(self.says) else self.says


@dataclass
class StubService:
    """How the service behaves, and what it was sent."""

    behaviour: Behaviour
    requests: list[dict[str, object]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    address: str = ""
    closing: Event = field(default_factory=Event)


def send(answering: Answering, body: bytes, *, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
    answering.send_response(status)
    usual = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    for name, value in {**usual, **(headers or {})}.items():
        answering.send_header(name, value)
    answering.end_headers()
    answering.wfile.write(body)


def completion(text: object, **choice: object) -> bytes:
    """A chat completion as such services send it."""
    message = {"role": "assistant", "content": text}
    return json.dumps({"object": "chat.completion", "choices": [{"index": 0, "message": message, **choice}]}).encode()


def saying(text: str) -> Behaviour:
    return lambda _, answering: send(answering, completion(text, finish_reason="stop"))


def sending(body: bytes, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Behaviour:
    return lambda _, answering: send(answering, body, status=status, headers=headers)


def replying(reply: Callable[[str, str], str]) -> Behaviour:
    """Answers from the instructions and the text that came last."""

    def behaviour(service: StubService, answering: Answering) -> None:
        messages = service.requests[-1]["messages"]
        assert isinstance(messages, list)
        send(answering, completion(reply(messages[0]["content"], messages[1]["content"])))

    return behaviour


def slow_by(seconds: float, then: Behaviour) -> Behaviour:
    def behaviour(service: StubService, answering: Answering) -> None:
        service.closing.wait(seconds)
        then(service, answering)

    return behaviour


def dripping(service: StubService, answering: Answering) -> None:
    """A byte every hundredth of a second: no read ever takes long, and there is no end."""
    answering.send_response(200)
    answering.send_header("Content-Length", "100000")
    answering.end_headers()
    while not service.closing.is_set():
        answering.wfile.write(b" ")
        answering.wfile.flush()
        time.sleep(0.01)


def dripping_headers(service: StubService, answering: Answering) -> None:
    """The same before the body begins."""
    answering.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not service.closing.is_set():
        answering.wfile.write(b"a")
        answering.wfile.flush()
        time.sleep(0.01)


def huge(_: StubService, answering: Answering) -> None:
    """More than anybody wants, without saying how much."""
    answering.send_response(200)
    answering.end_headers()
    for _part in range(1_000):
        answering.wfile.write(b"x" * 100_000)


def hanging_up(_: StubService, answering: Answering) -> None:
    answering.connection.close()


@contextmanager
def served(behaviour: Behaviour) -> Iterator[StubService]:
    """The service, answering at `address`."""
    service = StubService(behaviour=behaviour)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            service.requests.append(json.loads(body))
            service.headers.append(dict(self.headers))
            service.paths.append(self.path)
            service.behaviour(service, self)
            self.close_connection = True

        def do_GET(self) -> None:
            service.paths.append(self.path)
            send(self, completion("followed"))

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign] # people hang up on it on purpose
    service.address = f"http://127.0.0.1:{server.server_port}/v1"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        service.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
