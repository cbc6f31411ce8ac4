"""Logs of conversations as JSON files: written with their elements in a fixed order, checked when they are read."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from advisor.domain.replay import FORMAT_VERSION, ConversationLog
from advisor.errors import LogError

_AS_JSON = TypeAdapter(ConversationLog)

MOST_NAMED = 5
"""Elements of a damaged file that are named."""

LONGEST_SHOWN = 60


def log_bytes(log: ConversationLog) -> bytes:
    """The log as JSON for people to read: the same log gives the same bytes."""
    return _AS_JSON.dump_json(log, indent=2) + b"\n"


def read_log(path: Path) -> ConversationLog:
    """The log in a file.

    Raises:
        LogError: it is no log, damaged, or of another version of the format.
        OSError: it cannot be read.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise LogError(
            f"{str(path)!r} is no log of a conversation: {error}. Expected is the JSON file that `ask --log` writes."
        ) from error
    version = content.get("format_version") if isinstance(content, dict) else None
    if isinstance(version, bool) or not isinstance(version, int):
        raise LogError(
            f"{str(path)!r} is no log of a conversation: `format_version` is {_shown(version)}, not a number."
        )
    if version != FORMAT_VERSION:
        way_out = (
            "Use the newer version of the program that wrote it." if version > FORMAT_VERSION else "Write it anew."
        )
        raise LogError(
            f"{str(path)!r} is a log of format {version}; this version of the program reads format {FORMAT_VERSION}. "
            + way_out
        )
    try:
        return _AS_JSON.validate_json(json.dumps(content))
    except ValidationError as error:
        raise LogError(f"The log {str(path)!r} is damaged. " + _complaints(error)) from error


def _complaints(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False)
    lines = [f"`{_place(one['loc'])}`: {one['msg']} (it is {_shown(one['input'])})." for one in found[:MOST_NAMED]]
    if len(found) > MOST_NAMED:
        lines.append(f"{len(found) - MOST_NAMED} more elements cannot be used.")
    return " ".join(lines)


def _place(where: tuple[int | str, ...]) -> str:
    """Such as `turns[0].plan.steps`; the first element is number 0, as in the file."""
    path = ""
    for part in where:
        path += f"[{part}]" if isinstance(part, int) else f".{part}"
    return path.removeprefix(".") or "the whole file"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
