"""Texts from outside, made safe to stand inside Markdown."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""All of ASCII: Markdown lets each be escaped with a backslash."""

SHORTCODE = re.compile(r"(?<=:)(?=[a-z+\-])", re.IGNORECASE)
"""Where `:name:` would begin; the page replaces such names after Markdown has been read, so escaping is too early."""

WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """`text` on one line, so that Markdown shows its very characters: no markup, formula, icon or HTML."""
    line = SHORTCODE.sub(WORD_JOINER, " ".join(text.split()))
    return PUNCTUATION.sub(r"\\\1", line)


def with_commands(sentence: str) -> str:
    """A sentence of ours that may quote values: its parts between backticks as code, all else shown as it is."""
    parts = sentence.split("`")
    if len(parts) % 2 == 0:
        return plain(sentence)
    return "".join(f"`{one}`" if number % 2 else part(one) for number, one in enumerate(parts) if one)


def part(text: str) -> str:
    """`plain` for a part of a line: the blanks at both ends are kept."""
    if not text.strip():
        return " " if text else ""
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' if before else ''}{plain(text)}{' ' if after else ''}"


def title_link(title: str, url: str | None) -> str:
    """`title`, as a link where the address is one that a browser may be sent to."""
    address = web_address(url)
    return f"[{plain(title)}](<{address}>)" if address else plain(title)


def web_address(url: str | None) -> str | None:
    """`url` if it is one that a browser may be sent to (http or https, with a host), else `None`.

    Characters that could end a link early are written as percent codes.
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return quote(url.strip(), safe="!#$%&'()*+,/:;=?@[]~")
