"""Requests to web servers: who asks, how an answer is read, and what tells that it broke off."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import HTTPException, HTTPResponse
from ssl import SSLError
from urllib.error import URLError

from advisor import __version__

TIMEOUT_S = 60.0
"""Longest silence of a server before an answer is given up."""

HEADERS = {"User-Agent": f"micro-credential-advisor/{__version__}", "Accept-Encoding": "identity"}
"""Answers come as they are, so that their bytes can be counted."""

BROKE_OFF = (URLError, TimeoutError, ConnectionError, HTTPException, SSLError)
"""What is raised where a server cannot be reached or stops in the middle; an `HTTPError` is one of them."""

_CHUNK_BYTES = 256 * 1024


def chunks(response: HTTPResponse) -> Iterator[bytes]:
    """The bytes of an answer as they come."""
    while chunk := response.read(_CHUNK_BYTES):
        yield chunk
