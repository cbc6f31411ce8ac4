"""The example of docs/table-mapping.md does what the document says, and its tables name every field."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from advisor.ingest.formats.table_mapping import Columns, Constants, TableMapping
from advisor.ingest.formats.tables import TableReader
from tests.conversions import Converted, convert

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "table-mapping.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    """The first block of this kind."""
    found = re.search(rf"```{kind}\n(.*?)```", DOCUMENT, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def example(tmp_path: Path) -> Converted:
    (tmp_path / "kurse.csv").write_text(block("csv"), encoding="utf-8")
    (tmp_path / "kurse.mapping.json").write_text(block("json"), encoding="utf-8")
    return convert(TableReader(), tmp_path / "kurse.csv")


def test_the_example_becomes_the_records_that_the_document_shows(example: Converted) -> None:
    made = [{name: value for name, value in line.items() if name != "origin"} for line in example.lines]
    shown = [json.loads(line) for line in block("jsonl").splitlines()]
    assert json.loads(json.dumps(made)) == shown


def test_the_example_tells_what_the_document_says_is_told(example: Converted) -> None:
    assert "kurse.csv: columns that are not taken over: Raum." in example.notes
    assert "kurse.csv: 1 value of credits could not be read, such as 'fünf'." in example.notes


@pytest.mark.parametrize("field", [*TableMapping.model_fields, *Columns.model_fields, *Constants.model_fields])
def test_every_field_of_a_mapping_stands_in_the_document(field: str) -> None:
    assert f"`{field}`" in DOCUMENT
