"""Asks one server for JSON: waits and asks again where it is busy or breaks off, and follows it to no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import HTTPMessage, HTTPResponse
from pathlib import Path
from typing import IO, cast
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from advisor.errors import DownloadError
from advisor.ingest.web_requests import BROKE_OFF, HEADERS, TIMEOUT_S, chunks

MAX_ANSWER_BYTES = 64 * 1024**2
"""Of one answer; a page of 250 courses has about 2 MB."""

ATTEMPTS = 6
FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 300.0
"""A server that asks for more is asked again another time."""

RESUME = "Run the command again to go on after the last whole page."

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_NOT_OFFERED = frozenset({
    HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.GONE,
    HTTPStatus.NOT_IMPLEMENTED,
})  # fmt: skip
_NOT_FOR_EVERYBODY = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


class NotOfferedError(Exception):
    """The server has nothing at this address."""


class AskAgainError(Exception):
    """An answer that may be better the next time."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s
        """How long the server asks to wait; `None` where it does not say."""


def server_address(address: str) -> str:
    """The address of an endpoint without a slash at its end.

    Raises:
        DownloadError: it is not one that may be asked: no `https` (but for this machine), or with a password or query.
    """
    try:
        parts = urlsplit(address.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as reason:
        raise DownloadError(f"{address} is no web address ({reason}). Check it.") from reason
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL)
    if not host or not is_safe:
        raise DownloadError(
            f"{address} cannot be used: expected an address that begins with https:// and names a host."
        )
    if parts.username is not None or parts.password is not None:
        raise DownloadError(f"The address of {host} holds a name or password; expected one without, since it is kept.")
    if parts.query or parts.fragment:
        raise DownloadError(
            f"{address} has a query or fragment; expected the address under which `/courses` is found, such as "
            "https://example.org/ooapi/v5."
        )
    return address.strip().rstrip("/")


class _SameServer(HTTPRedirectHandler):
    """Follows a redirection on the same server, or from http to https of the same host, and no other."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        is_upgrade = (old.scheme, new.scheme) == ("http", "https") and old.hostname == new.hostname
        if (old.scheme, old.netloc) != (new.scheme, new.netloc) and not is_upgrade:
            fp.close()
            raise DownloadError(
                f"{req.full_url} leads to another server ({new.scheme}://{new.netloc}), which was not asked for. If "
                "that is right, give its address."
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRequests:
    """Asks with waits that double; the clock and the waiting are given from outside."""

    sleep: Callable[[float], None]
    now: Callable[[], datetime]
    timeout_s: float = TIMEOUT_S
    attempts: int = ATTEMPTS

    def fetch(self, address: str, into: Path, check: Callable[[Path], None]) -> None:
        """Write the answer to `into`; a file that is there is replaced, and removed where there is no good answer.

        Args:
            address: to ask.
            into: for the answer.
            check: raises `AskAgainError` where the answer is not whole.

        Raises:
            NotOfferedError: the server has nothing there.
            DownloadError: it cannot be reached, refuses, or gave no good answer however often it was asked.
        """
        said = ""
        for attempt in range(self.attempts):
            try:
                self._answer(address, into)
                check(into)
            except AskAgainError as reason:
                said = str(reason)
                into.unlink(missing_ok=True)
                self._wait(address, attempt, reason)
            except (DownloadError, NotOfferedError):
                into.unlink(missing_ok=True)
                raise
            else:
                return
        raise DownloadError(f"{address} gave no good answer in {self.attempts} attempts; the last: {said}. {RESUME}")

    def _wait(self, address: str, attempt: int, reason: AskAgainError) -> None:
        if attempt + 1 == self.attempts:
            return
        wait_s = FIRST_WAIT_S * 2**attempt if reason.wait_s is None else reason.wait_s
        if wait_s > LONGEST_WAIT_S:
            raise DownloadError(
                f"{address} asks to wait {wait_s:,.0f} seconds ({reason}). {RESUME} Do so when that time is over."
            )
        self.sleep(wait_s)

    def _answer(self, address: str, into: Path) -> None:
        request = Request(address, headers={**HEADERS, "Accept": "application/json"})  # noqa: S310 - scheme was checked
        try:
            with build_opener(_SameServer).open(request, timeout=self.timeout_s) as response:
                _write(cast("HTTPResponse", response), address, into)
        except HTTPError as reason:
            reason.close()
            raise self._refused(address, reason) from reason
        except BROKE_OFF as reason:
            raise AskAgainError(f"cannot be reached or broke off ({reason})") from reason

    def _refused(self, address: str, answer: HTTPError) -> Exception:
        said = f"answered {answer.code} {answer.reason}"
        if answer.code in _NOT_OFFERED:
            return NotOfferedError(f"{address} {said}")
        if answer.code == HTTPStatus.TOO_MANY_REQUESTS or answer.code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return AskAgainError(said, self._asked_to_wait(answer.headers.get("Retry-After")))
        if answer.code in _NOT_FOR_EVERYBODY:
            return DownloadError(f"{address} {said}: it is not open to everybody. Ask its owner for files instead.")
        return DownloadError(f"{address} {said}. Check the address.")

    def _asked_to_wait(self, stated: str | None) -> float | None:
        """Seconds of `Retry-After`, which are given as a number or as the moment when they are over."""
        if stated is None:
            return None
        if stated.strip().isdecimal():
            return float(stated[:9])
        try:
            moment = parsedate_to_datetime(stated)
        except ValueError:
            return None
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - self.now()).total_seconds())


def _write(response: HTTPResponse, address: str, into: Path) -> None:
    stated = response.headers.get("Content-Type")
    kind = response.headers.get_content_type()
    if stated is not None and not (kind == "application/json" or kind.endswith("+json")):
        raise AskAgainError(f"answered with {kind}; expected application/json")
    size = 0
    with into.open("wb") as file:
        for chunk in chunks(response):
            size += len(chunk)
            if size > MAX_ANSWER_BYTES:
                raise DownloadError(
                    f"{address} sends more than {MAX_ANSWER_BYTES:,} bytes in one answer. Ask for smaller pages."
                )
            file.write(chunk)
    length = response.headers.get("Content-Length")
    if length is not None and length.isdecimal() and size < int(length):
        raise AskAgainError(f"broke off after {size:,} of {int(length):,} bytes")
