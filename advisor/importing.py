"""Opens what can be imported: the starter pack, ESCO, and catalogues in every format that is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from advisor.bootstrap import PROJECT, has_store, local_today, open_catalogue
from advisor.domain.ids import SourceId
from advisor.domain.sources import ReadSource
from advisor.ingest.catalogues import described, read_catalogue
from advisor.ingest.esco import read_esco
from advisor.ingest.starter import read_starter
from advisor.ports import ProgressReporter
from advisor.settings import Settings

STARTER_PACK = PROJECT / "data" / "starter"


PINNED_SOURCES = PROJECT / "data" / "sources.json"


def read_starter_sources(progress: ProgressReporter) -> tuple[ReadSource, ...]:
    """The demonstration catalogue with its concepts."""
    return read_starter(STARTER_PACK, progress, imported_on=local_today())


def read_esco_sources(paths: Sequence[Path], settings: Settings, progress: ProgressReporter) -> tuple[ReadSource, ...]:
    """ESCO's concepts and labels at these paths."""
    known = open_catalogue(settings).concept_uris() if has_store(settings) else frozenset()
    return read_esco(paths, progress, imported_on=local_today(), known_uris=known)


def read_catalogue_sources(
    paths: Sequence[Path], settings: Settings, progress: ProgressReporter, *, stated: Mapping[str, str] | None = None
) -> Iterator[ReadSource]:
    """Every catalogue recognised at these paths, read when it is asked for.

    Args:
        paths: files and folders.
        settings: where what is converted from foreign formats is kept.
        progress: told how far it has come.
        stated: what the importer says of the source: `id`, `title`, `version`, `licence`.

    Raises:
        ImportRefusedError: a file cannot be imported.
    """
    said = stated or {}
    for path in paths:
        about = described(path, local_today())
        about = replace(
            about,
            id=SourceId(said.get("id", about.id)),
            title=said.get("title", about.title),
            version=said.get("version", about.version),
            licence=said.get("licence", about.licence),
        )
        yield from read_catalogue(
            path,
            imported_on=local_today(),
            description=about,
            converted=settings.home / "converted",
            progress=progress,
        )
