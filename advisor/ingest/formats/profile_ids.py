"""Ids of the catalogue profile for records that their sources call by addresses: readable, lasting and unique."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from pathlib import Path

MAX_ID = 160
"""Characters; the profile allows 200, and a number may follow."""

_SCHEME = re.compile(r"^(?:https?://|urn:|file:///)", re.IGNORECASE)
_NOT_IN_ID = re.compile(r"[\s:\x00-\x1f\x7f]+")


class ProfileIds:
    """Gives each name of a source an id of its own, on disk; no id has a colon, which stands before other sources."""

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "ids.sqlite", isolation_level=None)
        self._database.executescript(
            "CREATE TABLE ids (id TEXT PRIMARY KEY, name TEXT UNIQUE NOT NULL) WITHOUT ROWID;"
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;"
        )

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def of(self, name: str, wanted: str | None = None) -> str:
        """The id of `name`: always the same one, made from `wanted` or the name itself when first asked for."""
        name = name.encode("utf-8", "replace").decode("utf-8")
        known = self._database.execute("SELECT id FROM ids WHERE name = ?", (name,)).fetchone()
        if known is not None:
            return str(known[0])
        base = readable_id(name if wanted is None else wanted)
        number, found = 1, base
        while not self._take(found, name):
            number += 1
            found = f"{base}-{number}"
        return found

    def _take(self, found: str, name: str) -> bool:
        rows = self._database.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", (found, name)).rowcount
        return rows == 1


def readable_id(name: str) -> str:
    """`name` as far as it can be an id: without the scheme of an address, and with a digest where it is too long."""
    text = _SCHEME.sub("", name.encode("utf-8", "replace").decode("utf-8").strip())
    text = _NOT_IN_ID.sub("-", text).strip("-/")
    if not text:
        return digest_of(name)
    return text if len(text) <= MAX_ID else f"{text[: MAX_ID - 13]}-{digest_of(text)}"


def digest_of(text: str) -> str:
    """Twelve signs that stand for `text`."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
