"""Published values as plain words, and the tables that they are looked up in."""

from __future__ import annotations

import csv
import re
import reprlib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files

MAX_VALUE = 300
"""Characters of a value that is looked up; whatever is longer is a text, and in no table."""

MAX_DIGITS = 30
"""Before or after the point; numbers beyond are shown with an exponent, which no table has."""

MAX_BITS = 100
"""Of whole numbers that are written down, about as long."""

_SPACES = re.compile(r"[\x00\s]+")
_APART = re.compile(r"[\s_\-‐‑–]+")


def plain(published: object) -> str | None:
    """`published` as text with plain single spaces; `None` where nothing is published.

    What is neither text nor a number, such as a list or a truth value, is shown in short: it is in no table, so that
    it ends as a note and not as an exception.
    """
    if published is None:
        return None
    if isinstance(published, str):
        whole = published if len(published) <= MAX_VALUE else published[:MAX_VALUE] + "…"
        # A lone half of a surrogate pair cannot be stored; it is in no table either.
        text = whole.encode("utf-8", "replace").decode("utf-8")
    elif isinstance(published, int) and not isinstance(published, bool):
        # Thousands of digits take seconds to write down.
        text = str(published) if published.bit_length() <= MAX_BITS else f"a number of {published.bit_length():,} bits"
    elif isinstance(published, float | Decimal):
        number = Decimal(repr(published)) if isinstance(published, float) else published
        is_short = number.is_finite() and abs(number.adjusted()) <= MAX_DIGITS
        text = format(number, "f" if is_short else ".3e")
    else:
        text = reprlib.repr(published)
    return _SPACES.sub(" ", text).strip() or None


def folded(word: str) -> str:
    """`word` in the form in which tables are keyed: lower case, one space for spaces, hyphens and underscores."""
    return _APART.sub(" ", word.casefold()).strip()


def web_address(text: str) -> str | None:
    """`text` as an address of the scheme that vocabularies use (`http`); `None` where it is no address."""
    address = re.sub(r"^https?://", "http://", text, count=1, flags=re.IGNORECASE)
    return address if address.startswith("http://") else None


@cache
def table(name: str) -> tuple[Mapping[str, str], ...]:
    """The rows of `tables/NAME.csv`, in order."""
    text = files("advisor.ingest.normalising").joinpath("tables", f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))
