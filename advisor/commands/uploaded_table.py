"""Puts a table that was given on a page into the store, and brings the indexes up to date."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from advisor import bootstrap
from advisor.domain.tables import ImportedTable, TableFile
from advisor.errors import ImportRefusedError
from advisor.ingest.catalogues import described
from advisor.ingest.foreign import read_foreign
from advisor.ingest.formats.tables import TableReader
from advisor.ingest.table_uploads import UPLOADS, laid_in
from advisor.ports import ProgressReporter
from advisor.settings import Settings

_ONE_AT_A_TIME = Lock()


def table_importer(
    settings: Settings, when_done: Callable[[], None]
) -> Callable[[TableFile, TableFile, ProgressReporter], ImportedTable] | None:
    """Puts tables into the store; `None` where the settings do not allow it.

    Args:
        settings: where the store is, and whether it is allowed.
        when_done: called when the store has changed.
    """
    if not settings.allow_import:
        return None

    def bring_in(table: TableFile, mapping: TableFile, progress: ProgressReporter) -> ImportedTable:
        if not _ONE_AT_A_TIME.acquire(blocking=False):
            raise ImportRefusedError("Another table is being imported. Try again in a few minutes.")
        try:
            done = import_table(table, mapping, settings, progress)
        finally:
            _ONE_AT_A_TIME.release()
        when_done()
        return done

    return bring_in


def import_table(table: TableFile, mapping: TableFile, settings: Settings, progress: ProgressReporter) -> ImportedTable:
    """Read the table by its mapping, store what is new, and bring the indexes up to date.

    Raises:
        ImportRefusedError: the table cannot be used.
        StoreError: the store cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="table-") as folder:
        path = laid_in(Path(folder), table)
        path.with_name(mapping.name).write_bytes(mapping.content)
        about = described(path, bootstrap.local_today())
        read = read_foreign(
            TableReader(UPLOADS), [path], about, converted=settings.home / "converted", progress=progress
        )
        writer = bootstrap.open_writer(settings)
        is_unchanged = writer.content_sha256(read.source.id) == read.source.content_sha256
        if not is_unchanged:
            writer.replace_source(read.source, read.content)
    bootstrap.build_indexes(settings, progress)
    return ImportedTable(
        source=read.source.id, records=read.content.records, rejected=read.rejected, is_unchanged=is_unchanged
    )
