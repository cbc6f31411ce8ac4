"""`advisor data`: import, list and remove sources, and fetch pinned public ones."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from advisor import bootstrap, importing
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.commands import fetch_command, health_command, map_command
from advisor.commands.measure import measured
from advisor.commands.progress import TerminalProgress
from advisor.domain.ids import SourceId
from advisor.domain.sources import ImportChanges, ReadSource, RejectedRow
from advisor.domain.spreadsheet_text import harmless
from advisor.ingest.pull import pull
from advisor.settings import Settings

SHOWN_REJECTIONS = 5


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor data` and its actions."""
    data = commands.add_parser("data", help="import, list, remove and fetch data")
    actions = data.add_subparsers(dest="action", required=True)
    importing = actions.add_parser("import", help="put files into the store; importing again changes nothing")
    kinds = importing.add_subparsers(dest="kind", required=True)
    kinds.add_parser("starter", help="the demonstration catalogue that comes with the project")
    esco = kinds.add_parser("esco", help="ESCO: official CSV downloads (ZIPs or folders), parquet tables, label files")
    catalogue = kinds.add_parser("catalogue", help="offerings and qualifications, in any format of docs/formats.md")
    everything = kinds.add_parser("all", help="ESCO and catalogues in one go, with one index at the end")
    for parser in (esco, catalogue):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--no-index", action="store_true", help="import only; run `advisor index` later")
    catalogue.add_argument("--id", dest="source_id", metavar="ID", help="of the source; default: from the file's name")
    catalogue.add_argument("--title", dest="source_title", help="of the source, as it is shown to people")
    catalogue.add_argument("--version", dest="source_version", help="of the catalogue, such as 2026/27")
    catalogue.add_argument("--licence", dest="source_licence", help="under which the catalogue is published")
    everything.add_argument("--esco", nargs="+", type=Path, required=True, metavar="PATH")
    everything.add_argument("--catalogue", nargs="+", type=Path, required=True, metavar="PATH")
    actions.add_parser("list", help="what the store holds")
    changes = actions.add_parser("changes", help="what the last import of a source changed, field by field")
    changes.add_argument("source", help="its id, as `advisor data list` shows it")
    health_command.add_parser(actions)
    map_command.add_parser(actions)
    fetch_command.add_parser(actions)
    removing = actions.add_parser("remove", help="take a source out of the store")
    removing.add_argument("source", help="its id, as `advisor data list` shows it")
    pulling = actions.add_parser("pull", help="fetch pinned public sources, check them, and import them")
    pulling.add_argument("ids", nargs="*", help="only these; without any: all")
    pulling.add_argument("--from", dest="folder", type=Path, help="take the files from a folder instead of the network")
    pulling.add_argument("--no-import", action="store_true", help="fetch and check only")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Carry out one action; returns the exit status."""
    actions = {
        "import": _import,
        "list": _list,
        "changes": _changes,
        "health": health_command.run,
        "map": map_command.run,
        "fetch": _fetch,
        "remove": _remove,
        "pull": _pull,
    }
    return actions[arguments.action](arguments, settings)


def _import(arguments: argparse.Namespace, settings: Settings) -> int:
    with measured("Import and index", settings.home), TerminalProgress() as progress:
        if arguments.kind == "starter":
            store_sources(importing.read_starter_sources(progress), settings)
        if arguments.kind in ("esco", "all"):
            paths = arguments.esco if arguments.kind == "all" else arguments.paths
            import_esco(paths, settings, progress)
        if arguments.kind in ("catalogue", "all"):
            paths = arguments.catalogue if arguments.kind == "all" else arguments.paths
            import_catalogues(paths, settings, progress, _stated(arguments))
        if not getattr(arguments, "no_index", False):
            bootstrap.build_indexes(settings, progress)
    return 0


def _stated(arguments: argparse.Namespace) -> dict[str, str]:
    """What the importer says of the source; nothing where several catalogues come at once."""
    said = {name: getattr(arguments, f"source_{name}", None) for name in ("id", "title", "version", "licence")}
    return {name: value for name, value in said.items() if value is not None}


def import_esco(paths: Sequence[Path], settings: Settings, progress: TerminalProgress) -> None:
    """Read ESCO concepts first, then labels in further languages, and store what is new."""
    store_sources(importing.read_esco_sources(paths, settings, progress), settings)


def import_catalogues(
    paths: Sequence[Path],
    settings: Settings,
    progress: TerminalProgress,
    stated: Mapping[str, str] | None = None,
) -> None:
    """Read every catalogue recognised at these paths and store what is new, one source at a time."""
    store_sources(importing.read_catalogue_sources(paths, settings, progress, stated=stated), settings)


def store_sources(sources: Iterable[ReadSource], settings: Settings) -> None:
    """Store each source that has changed, and report what was accepted, rejected and noted."""
    writer = bootstrap.open_writer(settings)
    has_changed = False
    for read in sources:
        source = read.source
        if writer.content_sha256(source.id) == source.content_sha256:
            print(f"{source.id}: unchanged ({read.content.records:,} records)")
        else:
            done = writer.replace_source(source, read.content)
            has_changed = True
            print(f"{source.id}: {read.content.records:,} records ({source.title}, {source.version})")
            for gone in done.demonstrations_out:
                print(f"  took the place of the demonstration source {gone}; `advisor data import starter` restores it")
            if done.changes is not None:
                print(f"  since the last import: {in_numbers(done.changes)}; see `advisor data changes {source.id}`")
        _report(read, settings)
    if has_changed:
        _mark_same(writer)


def _mark_same(writer: SqliteWriter) -> None:
    hidden = writer.mark_same_offerings()
    if hidden:
        print(f"{hidden:,} records describe offerings that another source describes too; each is shown once")


def in_numbers(changes: ImportChanges) -> str:
    """How many records were added, removed and changed."""
    return f"{changes.added:,} records added, {changes.removed:,} removed, {changes.changed:,} changed"


def _changes(arguments: argparse.Namespace, settings: Settings) -> int:
    changes = bootstrap.open_catalogue(settings).changes_of(SourceId(arguments.source))
    if changes is None:
        print(f"{arguments.source}: nothing to tell; it is not in the store, or its last import changed nothing.")
        return 1
    print(f"{arguments.source}: {in_numbers(changes)}")
    for one in changes.details:
        if one.field is None:
            print(f"  {one.change}: {one.record_kind} {one.record_id} ({one.title})")
        else:
            values = f"{one.before or 'not stated'} -> {one.after or 'not stated'}"
            print(f"  {one.change}: {one.record_kind} {one.record_id}, {one.field}: {values}")
    return 0


def _report(read: ReadSource, settings: Settings) -> None:
    for note in read.notes:
        print(f"  note: {note}")
    if not read.rejected:
        return
    report = settings.home / "reports" / f"{read.source.id}-rejected.csv"
    try:
        write_rejections(read.rejected, report)
        where = f"all listed in {report}"
    except OSError as error:
        where = f"the list could not be written to {report} ({error.strerror})"
    print(f"  rejected rows: {len(read.rejected):,}, {where}")
    for row in read.rejected[:SHOWN_REJECTIONS]:
        print(f"    {row.file}, {row.place}, {row.field} = {row.value!r}: expected {row.expected}")


def write_rejections(rejected: Sequence[RejectedRow], report: Path) -> None:
    """All rejected rows as a CSV file."""
    report.parent.mkdir(parents=True, exist_ok=True)
    with report.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        table = csv.writer(file)
        table.writerow(("file", "record", "field", "value", "expected"))
        table.writerows((row.file, row.place, row.field, harmless(row.value), row.expected) for row in rejected)


def _list(_arguments: argparse.Namespace, settings: Settings) -> int:
    for source in bootstrap.open_catalogue(settings).sources():
        mark = " (demonstration)" if source.is_demonstration else ""
        print(f"{source.id}: {source.title}, {source.version}, {source.records:,} records{mark}")
        print(f"  {source.licence}; imported on {source.imported_on:%Y-%m-%d}")
    return 0


def _remove(arguments: argparse.Namespace, settings: Settings) -> int:
    known = [source.id for source in bootstrap.open_catalogue(settings).sources()]
    if arguments.source not in known:
        print(f"There is no source {arguments.source!r}; the store holds: {', '.join(known) or 'nothing'}.")
        return 1
    writer = bootstrap.open_writer(settings)
    writer.remove_source(SourceId(arguments.source))
    _mark_same(writer)
    with TerminalProgress() as progress:
        bootstrap.build_indexes(settings, progress)
    print(f"{arguments.source}: removed")
    return 0


def _fetch(arguments: argparse.Namespace, settings: Settings) -> int:
    def import_folder(folder: Path, stated: Mapping[str, str], progress: TerminalProgress) -> None:
        import_catalogues([folder], settings, progress, stated)
        bootstrap.build_indexes(settings, progress)

    return fetch_command.run(arguments, settings, import_folder)


def _pull(arguments: argparse.Namespace, settings: Settings) -> int:
    into = settings.home / "downloads"
    with measured("Pull", settings.home), TerminalProgress() as progress:
        pulled = pull(
            importing.PINNED_SOURCES,
            into,
            only=frozenset(arguments.ids) or None,
            from_folder=arguments.folder,
            progress=progress,
        )
        for item in pulled:
            state = "fetched" if item.is_new else "was there"
            print(f"{item.source.id}: {state}, {item.source.bytes:,} bytes, checked; licence: {item.source.licence}")
        if not arguments.no_import:
            esco = [item.path for item in pulled if item.source.format == "esco"]
            if esco:
                import_esco(esco, settings, progress)
            catalogues = [item.path for item in pulled if item.source.format == "catalogue"]
            if catalogues:
                import_catalogues(catalogues, settings, progress)
            bootstrap.build_indexes(settings, progress)
    return 0
