"""`advisor rules`: findings with their places and the exit status, counts of many qualifications, and files written."""

import json
from pathlib import Path
from typing import Any

import pytest

from advisor.__main__ import main
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.planning import RuleId
from advisor.domain.sources import SourceContent
from tests.builders import a_group, a_prerequisite, a_qualification, a_read_source, an_opportunity
from tests.rule_builders import a_ruled_qualification

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "programme-rules.md"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the command looks for a store; there is none yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ADVISOR_HOME", str(folder))
    return folder


def a_file(folder: Path, award: dict[str, Any], *units: str) -> str:
    """A rule file with these units and one award, indented so that places have lines of their own."""
    provider = {"record": "provider", "id": "p", "name": "P"}
    offering = {"record": "offering", "provider": "p", "kind": "unit", "credits": {"system": "ECTS", "points": "5"}}
    records = [provider, *({**offering, "id": unit, "title": unit} for unit in units)]
    whole = {"record": "qualification", "id": "q", "provider": "p", "title": "Certificate", **award}
    path = folder / "award.rules.json"
    path.write_text(json.dumps({"programme_rules": 1, "records": [*records, whole]}, indent=1), encoding="utf-8")
    return str(path)


def a_store(home: Path) -> None:
    """A store with units `a` and `b`, and two awards: one names an unknown unit and the other one."""
    awards = (
        a_qualification("small", rules=a_group(units=("a", "b"), choose=(1, None))),
        a_qualification("large", rules=a_group(units=("a", "gone", "small"), choose=(1, None))),
    )
    units = (an_opportunity("a"), an_opportunity("b", prerequisite=a_prerequisite("c")), an_opportunity("c"))
    read = a_read_source(content=SourceContent(opportunities=units, qualifications=awards))
    SqliteWriter(home).replace_source(read.source, read.content)


def test_a_good_file_has_no_findings_and_status_0(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "guide.rules.json"
    path.write_text(GUIDE.read_text(encoding="utf-8").partition("```json\n")[2].partition("```")[0], encoding="utf-8")
    assert not home.exists()
    assert main(["rules", "check", str(path)]) == 0
    assert capsys.readouterr().out == (
        "guide.rules.json: qualifications 1, units 10; errors 0, warnings 0. "
        "Units were looked for among those of the file alone: there is no store.\n"
    )


@pytest.mark.usefixtures("home")
def test_errors_are_printed_in_order_of_the_file_with_line_and_pointer_and_give_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = {"id": "inner", "units": ["a", "typo"], "credits": {"min": "30"}}
    rule = {"id": "here", "kind": "residency", "min": {"share": "1/2"}}
    path = a_file(tmp_path, {"rules": {"id": "root", "all_of": True, "groups": [inner]}, "further_rules": [rule]}, "a")
    assert main(["rules", "check", path]) == 1
    first, second, third, summary = capsys.readouterr().out.splitlines()
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if '"typo"' in text)
    assert "needs unknown units: award:typo" in first
    assert second.startswith(
        f"error: award.rules.json, line {line}, /records/2/rules/groups/0/units/1: unknown unit: award:typo; expected"
    )
    assert "/records/2/further_rules/0: share of an unknown total: 1/2" in third
    assert "errors 1, warnings 2" in summary


@pytest.mark.usefixtures("home")
def test_a_field_that_the_schema_does_not_know_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "check", a_file(tmp_path, {"rules": {"id": "root", "chooses": 1}})]) == 1
    assert "/records/1/rules/chooses: form: 1; expected only fields of the profile" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_units_that_wait_for_each_other_are_placed_at_the_offering(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(a_file(tmp_path, {"rules": {"id": "root", "units": ["a", "b"]}}, "a", "b"))
    document = json.loads(path.read_text(encoding="utf-8"))
    document["records"][1]["prerequisites"] = {"of": ["b"]}
    document["records"][2]["prerequisites"] = {"of": ["a"]}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert main(["rules", "check", str(path)]) == 1
    assert "/records/1/prerequisites: cycle: award:a needs award:b needs award:a" in capsys.readouterr().out


def test_units_of_the_store_are_known_by_their_full_ids(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_store(home)
    rules = {"id": "root", "units": ["demo:a", "demo:b"], "all_of": True, "credits": {"min": "10", "max": "10"}}
    assert main(["rules", "check", a_file(tmp_path, {"rules": rules})]) == 0
    assert "of the file and the store" in capsys.readouterr().out


def test_a_damaged_store_does_not_keep_a_file_from_being_checked(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    (home / "store.sqlite").write_bytes(b"This is no database. " * 400)
    assert main(["rules", "check", a_file(tmp_path, {"rules": {"id": "root", "units": ["a"]}}, "a")]) == 0
    captured = capsys.readouterr()
    assert "Checked without the store" in captured.err
    assert main(["rules", "check", "--store"]) == 2


def test_the_store_is_counted_and_every_unresolved_unit_is_listed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_store(home)
    assert main(["rules", "check", "--store", "--unresolved", "--findings"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "| demo | 2 | 1 | 2 | 0 | 2 | 0 | 0 |" in lines
    assert "| demo | 4 | 2 | 1 |" in lines
    assert "| unknown unit | error | 1 | 1 |" in lines
    assert "| award named as a unit | warning | 1 | 1 |" in lines
    assert "demo:gone: named by demo:large" in lines
    assert "demo:small (an award): named by demo:large" in lines
    assert any(line.startswith("error: demo:large root /units/1: unknown unit: demo:gone; expected") for line in lines)


def test_a_stored_qualification_is_written_as_a_file_that_says_the_same(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    award = a_ruled_qualification()
    read = a_read_source(content=SourceContent(opportunities=(an_opportunity("a"),), qualifications=(award,)))
    SqliteWriter(home).replace_source(read.source, read.content)
    assert main(["rules", "show", award.id]) == 0
    written = capsys.readouterr().out
    assert json.loads(written)["records"][1]["id"] == "data-certificate"
    (tmp_path / "again.rules.json").write_text(written, encoding="utf-8")
    assert main(["rules", "check", str(tmp_path / "again.rules.json")]) == 1
    assert "form" not in capsys.readouterr().out


def test_an_unheard_of_qualification_and_a_missing_file_name_are_said(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_store(home)
    assert main(["rules", "show", "demo:none"]) == 1
    assert "no qualification demo:none" in capsys.readouterr().err
    assert main(["rules", "check"]) == 2
    assert "Name rule files" in capsys.readouterr().err


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Programme rules, version 1"


def test_rules_are_explained_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "explain", "choose", "budget"]) == 0
    said = capsys.readouterr().out
    assert "Choice from a group (choose)" in said
    assert "✓ met: You have 500 euros, and the course costs 300." in said
    assert "Total credits" not in said


def test_all_rules_are_explained_in_the_language_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "explain", "--language", "fi"]) == 0
    said = capsys.readouterr().out
    assert [rule for rule in RuleId if f"({rule})" not in said] == []
    assert "? ei tiedossa:" in said


def test_a_rule_that_there_is_not_is_named_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "explain", "luck"]) == 1
    said = capsys.readouterr().err
    assert "There is no rule luck" in said
    assert "total-credits" in said
