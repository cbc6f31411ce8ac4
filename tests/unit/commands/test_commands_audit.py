"""`advisor audit`: a qualification, the nearest ones, as text and as JSON, and what cannot be found."""

import json
from pathlib import Path

import pytest

from advisor.__main__ import main
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.sources import SourceContent
from tests.builders import a_group, a_qualification, a_read_source, an_opportunity


@pytest.fixture(autouse=True)
def _store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Units `a` to `d`, and two awards that name them."""
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "home"))
    awards = (
        a_qualification("small", rules=a_group("s", units=("a", "b"), all_of=True), points="10"),
        a_qualification("large", rules=a_group("l", units=("a", "b", "c", "d"), all_of=True), points="20"),
    )
    units = tuple(an_opportunity(name) for name in "abcd")
    read = a_read_source(content=SourceContent(opportunities=units, qualifications=awards))
    SqliteWriter(tmp_path / "home").replace_source(read.source, read.content)


def test_an_audit_says_what_counts_what_does_not_and_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--qualification", "demo:small", "--held", "demo:a", "demo:c"]) == 0
    said = capsys.readouterr().out
    assert "As a whole: not met. Only Nordhavn Academy decides what counts." in said
    assert "5 ECTS of 10 ECTS may count." in said
    assert "Does not count, since the rules do not name it: C." in said
    assert "The least that would complete it: 5 ECTS more, for instance with B." in said
    assert "✗ Certificate in data work (not met) · counts: A · missing: B" in said


def test_an_audit_as_json_has_the_same_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--qualification", "demo:small", "--held", "demo:a", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["status"] == "not met"
    assert found["counted_in"] == {"demo:a": ["s"]}
    assert found["completion"]["units"] == ["demo:b"]
    assert found["completion"]["credits"] == 5.0
    assert found["groups"][0]["missing"] == {"units": ["demo:b"], "members": 0, "credits": 0.0}


def test_the_nearest_qualification_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--nearest", "--held", "demo:a", "demo:x", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["qualification"] for one in found["nearest"]] == ["demo:small", "demo:large"]
    assert [one["missing_credits"] for one in found["nearest"]] == [5.0, 15.0]
    assert found["units_that_no_qualification_names"] == ["demo:x"]


def test_it_is_said_when_nothing_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--nearest", "--held", "demo:x"]) == 0
    assert "so none is near" in capsys.readouterr().out


def test_an_unknown_qualification_is_refused_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--qualification", "demo:gone", "--held", "demo:a"]) == 2
    assert "The store has no qualification 'demo:gone'." in capsys.readouterr().err
