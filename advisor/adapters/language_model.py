"""Asks a language model behind an OpenAI-compatible address; whatever goes wrong, the answer is `None`, and in time."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Lock, Thread

from urllib3 import BaseHTTPResponse, PoolManager, Timeout
from urllib3.exceptions import HTTPError, LocationParseError
from urllib3.util import parse_url

from advisor import __version__
from advisor.errors import SettingsError

SEED, MOST_TOKENS = 7, 1_500
"""Of every request, beside a temperature of 0: the same words are asked for in the same way."""

MOST_BYTES = 128 * 1024
"""Of an answer; none that can be used is a tenth as long."""

MOST_CHARACTERS = 16_000
"""Of the text in it."""

MOST_AT_ONCE = 4
"""Requests under way. Those that a server holds up count until they end, so that they cannot pile up."""

REST_S = 30.0
"""So long nothing is asked after a time-out or a fault of the server, which people would wait for at each message."""

PATH = "/chat/completions"
_CHUNK_BYTES = 16 * 1024
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """The text of an answer, or else why there is none."""

    text: str | None = None
    failure: str = ""
    is_fault: bool = False
    """Whether the service is to blame and not this one answer."""


class OpenAiCompatibleModel:
    """One request for one answer, without retries, redirects or proxies; safe to share between threads.

    What is logged is the kind of a failure: never a key, a message or an answer.
    """

    def __init__(
        self,
        *,
        url: str,
        name: str,
        key: str = "",
        timeout_s: float = 8.0,
        rest_s: float = REST_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is sent yet.

        Args:
            url: where the service begins, such as `https://models.example.org/v1`; `/chat/completions` is added.
            name: of the model, as the service calls it.
            key: sent as a bearer token; empty: none is sent.
            timeout_s: for the whole of a call.
            rest_s: how long nothing is asked after a time-out or a fault of the server.
            clock: seconds that only go up.

        Raises:
            SettingsError: the address or the key cannot be used, or no name is given.
        """
        self._url = _checked_address(url)
        if not name.strip():
            raise SettingsError("ADVISOR_LANGUAGE_MODEL_URL is set: say which model in ADVISOR_LANGUAGE_MODEL_NAME.")
        self._name, self._timeout_s, self._rest_s, self._clock = name.strip(), timeout_s, rest_s, clock
        self._headers = _headers(key.strip())
        self._pool = PoolManager(maxsize=MOST_AT_ONCE, retries=False, timeout=Timeout(total=timeout_s))
        self._under_way = BoundedSemaphore(MOST_AT_ONCE)
        self._lock = Lock()
        self._rests_until = float("-inf")

    def answer(self, instructions: str, text: str) -> str | None:
        """See `ports.LanguageModel`."""
        with self._lock:
            rests = self._clock() < self._rests_until
        if rests or not self._under_way.acquire(blocking=False):
            return None
        body, outcomes = self._body(instructions, text), SimpleQueue[_Outcome]()
        # A thread of its own: no time-out of a connection ends a slow name lookup, or a server that sends a byte
        # every few seconds.
        Thread(target=self._ask, args=(body, outcomes), daemon=True, name="language-model").start()
        try:
            outcome = outcomes.get(timeout=self._timeout_s)
        except Empty:
            outcome = _Outcome(failure="it took too long", is_fault=True)
        if outcome.text is None:
            _LOG.warning("The language model gave no answer that can be used: %s.", outcome.failure)
        if outcome.is_fault:
            with self._lock:
                self._rests_until = self._clock() + self._rest_s
        return outcome.text

    def _body(self, instructions: str, text: str) -> bytes:
        asked = {
            "model": self._name,
            "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": text}],
            "temperature": 0,
            "seed": SEED,
            "max_tokens": MOST_TOKENS,
            "stream": False,
        }
        return json.dumps(asked).encode()

    def _ask(self, body: bytes, outcomes: SimpleQueue[_Outcome]) -> None:
        """Put the one outcome of a request into the queue."""
        try:
            outcomes.put(self._outcome(body))
        except (HTTPError, OSError, ValueError) as failure:
            outcomes.put(_Outcome(failure=type(failure).__name__, is_fault=True))
        finally:
            self._under_way.release()

    def _outcome(self, body: bytes) -> _Outcome:
        ends = time.monotonic() + self._timeout_s
        response = self._pool.request(
            "POST", self._url, body=body, headers=self._headers, redirect=False, preload_content=False
        )
        try:
            if response.status != HTTPStatus.OK:
                is_fault = response.status >= HTTPStatus.INTERNAL_SERVER_ERROR
                is_fault = is_fault or response.status == HTTPStatus.TOO_MANY_REQUESTS
                return _Outcome(failure=f"it answered with status {response.status}", is_fault=is_fault)
            content = _content(response, ends)
        finally:
            response.close()
        if content is None:
            return _Outcome(failure="its answer is too long")
        text = _text_of(content)
        return _Outcome(failure="its answer is of another form") if text is None else _Outcome(text=text)


def _content(response: BaseHTTPResponse, ends: float) -> bytes | None:
    """The bytes of an answer; `None` as soon as they are too many.

    Raises:
        TimeoutError: it is later than `ends`.
    """
    content = b""
    while chunk := response.read1(_CHUNK_BYTES, decode_content=False):
        content += chunk
        if len(content) > MOST_BYTES:
            return None
        if time.monotonic() > ends:
            raise TimeoutError
    return content


def _text_of(content: bytes) -> str | None:
    """The text in a chat completion; `None` where there is none, or only a part of one."""
    try:
        answer = json.loads(content)
        choice = answer["choices"][0]
        text, is_cut = choice["message"]["content"], choice.get("finish_reason") == "length"
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None
    return text if isinstance(text, str) and not is_cut and 0 < len(text) <= MOST_CHARACTERS else None


def _headers(key: str) -> Mapping[str, str]:
    if not (key.isascii() and key.isprintable()):
        raise SettingsError("ADVISOR_LANGUAGE_MODEL_KEY holds characters that no key has. Set it anew.")
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",  # the bytes that come are those that are counted
        "Connection": "close",
        "User-Agent": f"micro-credential-advisor/{__version__}",
    }
    return headers | {"Authorization": f"Bearer {key}"} if key else headers


def _checked_address(url: str) -> str:
    """The address to send to, as the library that sends reads it."""
    try:
        parts = parse_url(url.strip())
    except LocationParseError:
        parts = parse_url("")
    if parts.auth is not None or parts.query is not None or parts.fragment is not None:
        raise SettingsError(
            "ADVISOR_LANGUAGE_MODEL_URL holds a name, a key or a query. Give the address alone, and the key in "
            "ADVISOR_LANGUAGE_MODEL_KEY."
        )
    if parts.host is None or parts.scheme not in ("http", "https"):
        raise SettingsError(
            "ADVISOR_LANGUAGE_MODEL_URL is no web address. Give one such as https://models.example.org/v1."
        )
    if parts.scheme == "http" and not _is_this_machine(parts.host):
        raise SettingsError(
            f"ADVISOR_LANGUAGE_MODEL_URL would send messages to {parts.host} unencrypted. Use https; http is for this "
            "machine alone, such as http://localhost:11434/v1."
        )
    base = parts.url.rstrip("/")
    return base if base.endswith(PATH) else base + PATH


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
