"""How far the answer to a message is, told while it is being worked out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What is being done."""

    READING = "reading"
    """The message is read and its words are linked to concepts."""

    COMPARING = "comparing"
    """The gap is known; offerings are compared with it."""

    PLANNING = "planning"
    """Offerings are found; steps are put in order and held against every rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A stage that has begun, and what can be said already."""

    stage: Stage
    paragraphs: tuple[str, ...] = ()
    """The beginning of the reply, in the person's language; each time from its first paragraph on."""


Tell = Callable[[Progress], None]
"""Is called from the thread that works on the answer."""


def to_nobody(_: Progress) -> None:
    """Tells nobody."""
