"""Values of JSON files as plain texts, lines, addresses and numbers, however they are written there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import cast
from urllib.parse import urlsplit

from advisor.ingest.source_text import MAX_TEXT, tidy, tidy_line

LINE_CHARACTERS = 600
"""Of titles and names, as in the profile."""

ID_CHARACTERS = 200
_READ_CHARACTERS = 4 * MAX_TEXT
"""Of a text before its HTML is removed."""

_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,6})?")


def listed(value: object) -> list[object]:
    """`value` as a list: of itself, if it is none; of nothing, if it is `None`."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def record(value: object) -> Mapping[str, object]:
    """`value` if it is an object, else an empty one."""
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}


def records(value: object) -> Iterator[Mapping[str, object]]:
    """The objects in `value`, which may be one or a list."""
    return (cast("Mapping[str, object]", one) for one in listed(value) if isinstance(one, dict))


def word(value: object) -> str | None:
    """A text or a number as one word or name, untouched but for spaces around it; `None` for anything else."""
    return value.strip() or None if isinstance(value, str) else number_text(value)


def words(value: object) -> list[str]:
    """The texts and numbers in `value`, which may be one or a list."""
    return [found for one in listed(value) if (found := word(one)) is not None]


def number_text(value: object) -> str | None:
    """A number of reasonable size as it is written; `None` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    text = f"{value:f}" if isinstance(value, Decimal) else str(value).strip() if isinstance(value, str) else None
    if text is None and isinstance(value, int) and abs(value) < 10**12:
        text = str(value)
    return text if text is not None and _NUMBER.fullmatch(text) else None


def plain_text(value: object) -> str | None:
    """A text without HTML and stray spaces; `None` where nothing is said."""
    found = word(value)
    return tidy(_without_comments(found)[:_READ_CHARACTERS]) if found is not None else None


def plain_line(value: object) -> str | None:
    """The same on one line, cut to what a title may have."""
    found = word(value)
    text = tidy_line(_without_comments(found)[:_READ_CHARACTERS]) if found is not None else None
    return text if text is None or len(text) <= LINE_CHARACTERS else text[: LINE_CHARACTERS - 1] + "…"


def joined(texts: Iterable[str | None]) -> str | None:
    """The texts as paragraphs, each once, cut to what a text may have; `None` where there is none."""
    found = "\n\n".join(dict.fromkeys(text for text in texts if text))
    return found[:MAX_TEXT].strip() or None


def web_page(value: object) -> str | None:
    """An address of the web; `None` for anything else, such as `javascript:`."""
    text = word(value)
    if text is None or len(text) > LINE_CHARACTERS or any(one.isspace() for one in text):
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme.lower() in ("http", "https") and parts.netloc else None


def identifier(text: str) -> str:
    """`text` as an id of the profile; longer ones end in a hash of the whole."""
    if len(text) <= ID_CHARACTERS:
        return text
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
    return f"{text[: ID_CHARACTERS - len(digest) - 1]}~{digest}"


def day_text(day: date | None) -> str | None:
    """The day as the profile writes it."""
    return day.isoformat() if day is not None else None


def _without_comments(text: str) -> str:
    """`text` without HTML comments, in one pass: many that are never closed cost a search for each otherwise."""
    if "<!--" not in text:
        return text
    parts, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        parts.append(text[at:start])
        end = text.find("-->", start)
        if end < 0:
            return "".join(parts)
        at = end + len("-->")
    return "".join((*parts, text[at:]))
