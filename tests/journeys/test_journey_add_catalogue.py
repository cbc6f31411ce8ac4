"""A table of courses on its way into a plan: mapped, imported by command and from the page, found by who asks."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from advisor.bootstrap import build_advisor, local_today, open_catalogue
from advisor.commands.uploaded_table import table_importer
from advisor.domain.tables import TableFile, TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.table_uploads import UploadedTables
from advisor.settings import Settings
from tests.stores import run_advisor

pytestmark = pytest.mark.slow

TABLE = """Course title,Learning outcomes,ECTS,Language of instruction,Mode,Fee (EUR),Hours
Bee keeping for towns,"keep bees on a roof
recognise diseases of bees",3,English,online,120,75
Bread baking,bake bread with sourdough,2,English,On campus,80,50
,nothing,,,,,
"""


@dataclass
class Told:
    """Progress that was told."""

    tasks: list[str] = field(default_factory=list)

    def report(self, task: str, done: int, total: int | None) -> None:
        self.tasks.append(f"{task} {done} {total}")


@pytest.fixture
def home(starter: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(starter, tmp_path / "home"))


def titles(home: Path) -> set[str]:
    """Of all offerings of the table."""
    catalogue = open_catalogue(Settings(home=home))
    return {row.text for row in catalogue.opportunity_texts() if row.owner.startswith("bees:")}


def test_a_table_is_mapped_and_imported_by_command(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "bees.csv"
    table.write_text(TABLE, encoding="utf-8")
    refused = run_advisor("data", "import", "catalogue", str(table), home=home)
    assert refused.returncode == 2
    assert "python -m advisor data map bees.csv --write" in refused.stderr
    run_advisor(
        "data", "map", str(table), "--provider", "Nordhavn", "--country", "DK", "--write", home=home, check=True
    )
    told = run_advisor("data", "import", "catalogue", str(table), home=home, check=True).stdout
    assert "bees: 2 records" in told
    assert "row 4, Course title" in told
    assert "keep bees on a roof" in titles(home)
    again = run_advisor("data", "import", "catalogue", str(table), home=home, check=True).stdout
    assert "bees: unchanged" in again
    mapping = tmp_path / "bees.mapping.json"
    mapping.write_text(mapping.read_text(encoding="utf-8").replace("Nordhavn", "Sydhavn"), encoding="utf-8")
    changed = run_advisor("data", "import", "catalogue", str(table), home=home, check=True).stdout
    assert "since the last import" in changed


def test_a_table_that_a_visitor_gives_is_imported_where_it_is_allowed(home: Path) -> None:
    settings, done, told = Settings(home=home, allow_import=True), [], Told()
    desk = UploadedTables(local_today)
    table = TableFile(name="bees.csv", content=TABLE.encode())
    seen = desk.look(table, TableLayout())
    choices = desk.proposed(seen)
    with pytest.raises(ImportRefusedError, match=r"provider\.name"):
        desk.mapping_file(seen, choices)
    mapping = desk.mapping_file(seen, type(choices)(columns=choices.columns, provider="Nordhavn"))
    bring_in = table_importer(settings, lambda: done.append("changed"))
    assert bring_in is not None
    imported = bring_in(table, mapping, told)
    assert (imported.source, imported.records, len(imported.rejected), imported.is_unchanged) == ("bees", 2, 1, False)
    assert "keep bees on a roof" in titles(home)
    assert done == ["changed"]
    assert told.tasks
    assert bring_in(table, mapping, told).is_unchanged
    assert build_advisor(settings).catalogue.provider_names().count("Nordhavn") == 1


def test_nobody_can_import_from_the_page_by_default(tmp_path: Path) -> None:
    assert table_importer(Settings(home=tmp_path), lambda: None) is None
