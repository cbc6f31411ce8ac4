"""What the page about tables needs from outside, and what it keeps of a visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import streamlit as st

from advisor.domain.tables import (
    ImportedTable,
    SeenTable,
    TableChoices,
    TableField,
    TableFile,
    TableLayout,
    TablePreview,
)
from advisor.ports import ProgressReporter

STATE_KEY = "page_table"


class TableDesk(Protocol):
    """Looks at tables of courses that somebody gives; keeps none of them."""

    @property
    def most_bytes(self) -> int:
        """Of one file."""

    @property
    def suffixes(self) -> Sequence[str]:
        """Of files that can be read, with their points."""

    @property
    def frameworks(self) -> Sequence[str]:
        """National frameworks whose levels are known."""

    def look(self, file: TableFile, layout: TableLayout) -> SeenTable:
        """The table with its first records and a guess at each column.

        Raises:
            ImportRefusedError: the file cannot be used.
        """

    def proposed(self, seen: SeenTable) -> TableChoices:
        """The guesses as choices."""

    def mapping_file(self, seen: SeenTable, choices: TableChoices) -> TableFile:
        """The mapping file that belongs beside the table.

        Raises:
            ImportRefusedError: the choices are not enough.
        """

    def preview(self, seen: SeenTable, choices: TableChoices) -> TablePreview:
        """The first records as they would be stored; a problem where there are none."""


ImportTable = Callable[[TableFile, TableFile, ProgressReporter], ImportedTable]
"""Puts a table into the store by its mapping, and brings the indexes up to date. May raise `AdvisorError`."""


@dataclass(slots=True, kw_only=True)
class TableVisit:
    """The table that a visitor has given, for as long as the visit lasts."""

    upload: str
    """Id of the upload, and of what was said of its layout; another one starts anew."""

    number: int
    """Of the table in this visit: part of the keys of its fields."""

    seen: SeenTable | None = None
    problem: str | None = None
    words: dict[TableField, dict[str, str]] = field(default_factory=dict)
    """Words that no vocabulary has, with what they are guessed to mean; empty where nothing is guessed."""


def visit_of(upload: str, look: Callable[[TableVisit], None]) -> TableVisit:
    """What is kept of the upload; a new one is looked at first."""
    known = st.session_state.get(STATE_KEY)
    if isinstance(known, TableVisit) and known.upload == upload:
        return known
    visit = TableVisit(upload=upload, number=known.number + 1 if isinstance(known, TableVisit) else 1)
    look(visit)
    st.session_state[STATE_KEY] = visit
    return visit


def forget() -> None:
    """Keep nothing of a table that the visitor has taken away."""
    known = st.session_state.get(STATE_KEY)
    if isinstance(known, TableVisit):
        st.session_state[STATE_KEY] = TableVisit(upload="", number=known.number)
