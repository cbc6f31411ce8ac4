"""What reading one published value gives: the fact, where there is one, and what is to be noted of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from advisor.domain.provenance import Fact, FactNote, NoteBasis

T_co = TypeVar("T_co", covariant=True)

SHOWN_CHARACTERS = 200
"""Of a published value that a note keeps."""


@dataclass(frozen=True, slots=True)
class Read(Generic[T_co]):
    """A fact read from a published value; `None` where the value says nothing that can be relied on."""

    value: T_co | None
    notes: tuple[FactNote, ...] = ()


def note(fact: Fact, basis: NoteBasis, published: object, detail: str = "") -> FactNote:
    """A note on a published value, shortened for display."""
    text = " ".join(str(published).split())
    shown = text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"
    return FactNote(fact=fact, basis=basis, published=shown, detail=detail)
