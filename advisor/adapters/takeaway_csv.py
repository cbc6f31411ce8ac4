"""Writes the steps of a take-away as rows of a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from advisor.domain.spreadsheet_text import harmless
from advisor.domain.takeaway import Takeaway
from advisor.domain.takeaway_facts import TakeawayStep

COLUMNS = (
    "step", "term", "title", "provider", "start", "end", "dates", "credits", "credit_system", "eqf_level", "hours",
    "hours_are", "price", "currency", "price_words", "mode", "languages", "counts_in", "recognition", "covers",
    "sentences", "offering", "unit", "url",
)  # fmt: skip
"""Named in English in every language, so that programs find them (`docs/take-away.md`)."""


class CsvTakeaway:
    """One row for each step; nothing in a cell means that it is not stated."""

    name = "CSV"
    suffix = ".csv"
    mime = "text/csv"

    def write(self, takeaway: Takeaway) -> bytes:
        """The table in UTF-8 with a mark that spreadsheets look for."""
        text = io.StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        for step in takeaway.facts.steps:
            rows.writerow([harmless(value) for value in _values(step)])
        return text.getvalue().encode("utf-8-sig")


def _values(step: TakeawayStep) -> Iterator[str]:
    yield from (str(step.number), str(step.term), step.title, step.provider)
    yield from (step.start.isoformat(), step.end.isoformat())
    yield "stated" if step.dates_are_stated else "estimated"
    yield f"{step.credits.points:f}" if step.credits else ""
    yield step.credits.system if step.credits else ""
    yield str(step.eqf_level.level) if step.eqf_level else ""
    yield str(step.hours) if step.hours is not None else ""
    yield "" if step.hours is None else "estimated" if step.hours_are_estimated else "stated"
    yield f"{step.price.amount:f}" if step.price else ""
    yield step.price.currency if step.price else ""
    yield step.price_words or ""
    yield step.mode or ""
    yield " ".join(step.languages)
    yield step.counts_in or ""
    yield step.recognition or ""
    yield "; ".join(one.label for one in step.sentences)
    yield " | ".join(one.text for one in step.sentences)
    yield from (step.offering, step.unit, step.url or "")
