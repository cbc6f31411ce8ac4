"""Published values as plain words, and the tables that they are looked up in."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files

MAX_VALUE = 2_000
"""Characters of a value that is looked up; whatever is longer is a text, not a value."""

_SPACES = re.compile(r"[\x00\s]+")
_APART = re.compile(r"[\s_\-‐‑–]+")


def plain(published: object) -> str | None:
    """`published` as text with plain single spaces; `None` where nothing is published.

    Numbers are written without an exponent. What is neither text nor a number, such as a list or a truth value, is
    shown as Python writes it: it is in no table, so that it ends as a note and not as an exception.
    """
    if published is None:
        return None
    if isinstance(published, float | Decimal):
        text = format(Decimal(repr(published)) if isinstance(published, float) else published, "f")
    elif isinstance(published, str):
        # A lone half of a surrogate pair cannot be stored; it is in no table either.
        text = published.encode("utf-8", "replace").decode("utf-8")
    else:
        text = str(published)
    return _SPACES.sub(" ", text[:MAX_VALUE]).strip() or None


def folded(word: str) -> str:
    """`word` in the form in which tables are keyed: lower case, one space for spaces, hyphens and underscores."""
    return _APART.sub(" ", word.casefold()).strip()


def concept(text: str) -> str:
    """The last part of an address that a vocabulary gives its concept, or `text` itself."""
    return text.rsplit("/", 1)[-1]


def web_address(text: str) -> str | None:
    """`text` as an address of the scheme that vocabularies use (`http`); `None` where it is no address."""
    address = re.sub(r"^https?://", "http://", text, count=1, flags=re.IGNORECASE)
    return address if address.startswith("http://") else None


@cache
def table(name: str) -> tuple[Mapping[str, str], ...]:
    """The rows of `tables/NAME.csv`, in order."""
    text = files("advisor.ingest.normalising").joinpath("tables", f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))
