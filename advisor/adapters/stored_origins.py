"""Where a record was read, and the notes on its values, as columns of the store and back."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Row

from advisor.domain.provenance import Fact, FactNote, NoteBasis, Origin


def origin_columns(origin: Origin | None) -> dict[str, Any]:
    """The values of the columns of an origin."""
    if origin is None:
        return {"origin_file": None, "origin_record": None, "published_on": None, "notes": None}
    return {
        "origin_file": origin.file,
        "origin_record": origin.record,
        "published_on": origin.published_on,
        "notes": _notes_text(origin.notes),
    }


def origin_of(row: Row[Any]) -> Origin | None:
    """The origin in a row with these columns; `None` where nothing is known of it."""
    if row.origin_file is None:
        return None
    return Origin(
        file=row.origin_file,
        record=row.origin_record,
        published_on=row.published_on,
        notes=_notes(row.notes),
    )


def _notes_text(notes: tuple[FactNote, ...]) -> str | None:
    if not notes:
        return None
    rows = [(one.fact.value, one.basis.value, one.published, one.detail) for one in notes]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _notes(text: str | None) -> tuple[FactNote, ...]:
    if text is None:
        return ()
    return tuple(
        FactNote(fact=Fact(fact), basis=NoteBasis(basis), published=published, detail=detail)
        for fact, basis, published, detail in json.loads(text)
    )
