"""The kinds of files in which a plan can be taken along."""

from __future__ import annotations

from advisor.adapters.takeaway_calendar import CalendarTakeaway
from advisor.adapters.takeaway_csv import CsvTakeaway
from advisor.adapters.takeaway_docx import DocxTakeaway
from advisor.adapters.takeaway_html import HtmlTakeaway
from advisor.adapters.takeaway_json import JsonTakeaway
from advisor.adapters.takeaway_pdf import PdfTakeaway
from advisor.ports import TakeawayWriter


def takeaway_writers() -> tuple[TakeawayWriter, ...]:
    """One writer for each kind of file, the one to print first."""
    return (PdfTakeaway(), DocxTakeaway(), HtmlTakeaway(), CalendarTakeaway(), CsvTakeaway(), JsonTakeaway())
