"""Rule files that are written are read back as the same values."""

import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.ids import SourceId
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.rule_amounts import CreditAmount, Share
from advisor.domain.stated_rules import RuleKind
from advisor.errors import ImportRefusedError
from advisor.ingest.profile_reader import SourceDescription, read_profile
from advisor.ingest.rule_records import share_of
from advisor.ingest.rule_writer import rule_document_text
from tests.builders import TODAY, a_qualification, an_outcome, occupation_uri
from tests.rule_builders import a_ruled_qualification, every_rule

DESCRIPTION = SourceDescription(id=SourceId("demo"), title="Demo", version="1", licence="CC0", imported_on=TODAY)


def test_the_rules_for_the_round_trip_are_of_every_kind_and_every_field_is_set_in_some_rule() -> None:
    rules = every_rule()
    assert {rule.kind for rule in rules} == set(RuleKind)
    for kind in RuleKind:
        alike = [rule for rule in rules if rule.kind is kind]
        unset = {name for name in _names(alike[0]) if all(_is_default(rule, name) for rule in alike)}
        assert unset <= {"kind", "stated_in", "relaxed_by", "for_intake"}, kind


def _names(rule: ProgrammeRule) -> list[str]:
    return [field.name for field in fields(rule)]


def _is_default(rule: ProgrammeRule, name: str) -> bool:
    default = next(field.default for field in fields(rule) if field.name == name)
    return bool(getattr(rule, name) == default)


def test_a_qualification_with_rules_of_every_kind_survives_writing_and_reading(tmp_path: Path) -> None:
    award = replace(
        a_ruled_qualification(),
        description="Text.",
        level_as_published="Level",
        entry_requirements="None",
        outcomes=(an_outcome(),),
        occupations=(occupation_uri("a"),),
        valid_from=date(2026, 1, 1),
        valid_until=date(2027, 1, 1),
        url="https://nordhavn.example",
    )
    path = tmp_path / "award.rules.json"
    path.write_text(rule_document_text([award, a_qualification("other")]), encoding="utf-8")
    read = read_profile(path, DESCRIPTION)
    assert read.rejected == ()
    assert {one.origin.file for one in read.content.qualifications if one.origin} == {"award.rules.json"}
    stated = tuple(replace(one, origin=None) for one in read.content.qualifications)
    assert stated == (award, a_qualification("other"))


def test_each_provider_is_written_once() -> None:
    document = json.loads(rule_document_text([a_qualification("one"), a_qualification("two")]))
    assert [record["record"] for record in document["records"]] == ["provider", "qualification", "qualification"]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("1/3", Share(part=1, whole=3)),
        ("50%", Share(part=5_000, whole=10_000)),
        ("12.5%", Share(part=1_250, whole=10_000)),
    ],
)
def test_a_share_is_read_exactly(text: str, share: Share) -> None:
    assert share_of(text) == share
    assert CreditAmount(share=share_of("50%")).as_maximum(18_000) == 9_000


def test_a_unit_of_another_source_is_named_by_its_full_id_and_own_names_win(tmp_path: Path) -> None:
    offering = {"record": "offering", "provider": "p", "title": "T", "kind": "unit"}
    records = [
        {"record": "provider", "id": "p", "name": "P"},
        {**offering, "id": "own:one", "not_with": ["far:two", "near"], "corequisites": {"of": ["far:two"]},
         "counts_toward": [{"qualification": to, "status": "possible", "date": "2026-05-01"} for to in ("q", "far:q")]},
        {"record": "qualification", "id": "q", "title": "T", "provider": "p",
         "rules": {"id": "root", "units": ["own:one", "far:two", "near"]}},
    ]  # fmt: skip
    path = tmp_path / "mixed.rules.json"
    path.write_text(json.dumps({"programme_rules": 1, "records": records}), encoding="utf-8")
    content = read_profile(path, DESCRIPTION).content
    assert content.qualifications[0].rules.units == ("demo:own:one", "far:two", "demo:near")
    spec = content.opportunities[0].spec
    assert spec.not_with == ("far:two", "demo:near")
    assert [statement.qualification for statement in spec.counts_toward] == ["demo:q", "far:q"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "line 1.*JSON"),
        ('{"programme_rules": 2, "records": [1]}', "/programme_rules.*1, the version"),
        ('{"programme_rules": 1,\n "records": []}', "line 2, /records.*at least one record"),
        ('{"programme_rules": 1, "records": [1],\n "recording": 1}', "line 2, /recording.*only"),
        ('{"programme_rules": 1, "records": [1], "records": [2]}', "/records.*once"),
        ("[]", "one object"),
    ],
)
def test_a_text_that_is_no_rule_file_is_refused_with_its_first_fault(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "broken.rules.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportRefusedError, match=complaint):
        read_profile(path, DESCRIPTION)


def test_a_record_of_a_rule_file_that_does_not_fit_is_reported_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "award.rules.json"
    text = rule_document_text([a_ruled_qualification()]).replace('"demonstration"', "")
    document = json.loads(text)
    document["records"][1]["further_rules"][3]["minn"] = {"credits": 1}
    path.write_text(json.dumps({**document, "records": [*document["records"], {"record": "provider", "id": "x",
                                                                            "name": "X"}]}, indent=1))  # fmt: skip
    with pytest.raises(ImportRefusedError, match=r"further_rules.3.minn.*there is 'min'"):
        read_profile(path, DESCRIPTION)
