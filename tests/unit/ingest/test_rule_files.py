"""Rule files for checking: every fault with its place, the published schema, and the example of the documentation."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from advisor.domain.ids import SourceId
from advisor.domain.stated_rules import RuleKind
from advisor.ingest.json_places import json_places, json_pointer
from advisor.ingest.rule_files import FilePlace, RuleFile, read_rule_file
from advisor.ingest.rule_schema import rule_schema_text
from advisor.ingest.rule_writer import rule_document_text
from advisor.planning.rule_checks import check_rules
from advisor.planning.rule_cycles import unit_cycles
from advisor.planning.unit_facts import units_of
from tests.rule_builders import a_ruled_qualification

PROJECT = Path(__file__).resolve().parents[3]
SCHEMA = PROJECT / "data" / "schemas" / "programme-rules.v1.schema.json"
GUIDE = PROJECT / "docs" / "programme-rules.md"
DEMO = SourceId("demo")


def the_example() -> str:
    """The rule file that the documentation shows."""
    return GUIDE.read_text(encoding="utf-8").partition("```json\n")[2].partition("```")[0]


def read(folder: Path, text: str, name: str = "award.rules.json") -> RuleFile:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_rule_file(path, DEMO)


def a_document(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  # fields of a JSON record
    """A small rule file whose qualification has these fields."""
    award = {"record": "qualification", "id": "q", "provider": "p", "title": "Certificate", "rules": {"id": "root"}}
    return {"programme_rules": 1, "records": [{"record": "provider", "id": "p", "name": "P"}, award | changes]}


def test_the_published_schema_is_the_one_that_the_models_make() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == rule_schema_text(), "run: python -m advisor rules schema > FILE"
    jsonschema.Draft202012Validator.check_schema(json.loads(rule_schema_text()))


def test_the_example_of_the_documentation_is_whole_and_has_no_findings(tmp_path: Path) -> None:
    file = read(tmp_path, the_example())
    jsonschema.validate(json.loads(the_example()), json.loads(rule_schema_text()))
    (award,) = file.qualifications
    units = units_of(file.offerings)
    assert file.faults == ()
    assert {rule.kind for rule in award.further_rules} == set(RuleKind)
    assert check_rules(award, units) == ()
    assert list(unit_cycles(units)) == []


def test_the_documentation_names_every_kind_of_rule_and_every_field() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    schema = json.loads(rule_schema_text())
    for kind in RuleKind:
        assert f"| `{kind}` |" in guide
    for name, model in schema["$defs"].items():
        if "kind" in model.get("properties", {}) and name not in {"OfferingIn", "QualificationIn"}:
            for field in model["properties"]:
                assert f"`{field}`" in guide, (name, field)


def test_what_is_written_keeps_to_the_schema() -> None:
    document = json.loads(rule_document_text([a_ruled_qualification()]))
    jsonschema.validate(document, json.loads(rule_schema_text()))


RULE = {"id": "r", "kind": "residency", "min": {"credits": "5"}}


@pytest.mark.parametrize(
    ("changes", "pointer", "value", "expected"),
    [
        ({"titel": "x"}, "/titel", "x", "there is 'title'"),
        ({"rules": {"id": "root", "chooses": {"min": 1}}}, "/rules/chooses", '{"min": 1}', "there is 'choose'"),
        ({"rules": {"id": "root", "groups": [{"id": "g", "units": "a"}]}}, "/rules/groups/0/units", "a", "a list"),
        ({"rules": {"id": "root", "credits": {}}}, "/rules/credits", None, "give min, max or both"),
        ({"further_rules": [{"id": "r", "kind": "residence"}]}, "/further_rules/0/kind", "residence", "'residency'"),
        ({"further_rules": [{"id": "r"}]}, "/further_rules/0/kind", "", "'residency'"),
        ({"further_rules": [RULE, {**RULE, "id": "s", "minn": 1}]}, "/further_rules/1/minn", "1", "there is 'min'"),
        ({"further_rules": [{**RULE, "min": {}}]}, "/further_rules/0/min", None, "credits or share"),
        ({"further_rules": [{**RULE, "min": {"share": "half"}}]}, "/further_rules/0/min/share", "half", "a share"),
        ({"further_rules": [{**RULE, "min": {"share": "3/2"}}]}, "/further_rules/0/min", None, "no part of a whole"),
        ({"further_rules": [{**RULE, "min": {"share": "101%"}}]}, "/further_rules/0/min", None, "no part of a whole"),
        ({"overrides": [{"id": "o", "of": "root", "reason": "R", "decided_by": "D"}]}, "/overrides/0/decided_on", "",
         "required"),
    ],
)  # fmt: skip
def test_a_field_that_does_not_fit_is_named_with_its_pointer_and_the_schema_refuses_it_too(
    tmp_path: Path, changes: dict[str, Any], pointer: str, value: str | None, expected: str
) -> None:
    document = a_document(**changes)
    (fault,) = read(tmp_path, json.dumps(document)).faults
    assert fault.place == FilePlace(1, "/records/1" + pointer)
    assert value is None or fault.value == value
    assert expected in fault.expected
    if "no part of a whole" not in expected:  # shares beyond the whole are beyond what a pattern can say
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(document, json.loads(rule_schema_text()))


@pytest.mark.parametrize(
    ("changes", "pointer", "value", "expected"),
    [
        ({"provider": "nobody"}, "/provider", "nobody", "the id of a provider"),
        ({"rules": {"id": "g", "groups": [{"id": "h"}, {"id": "g"}]}}, "/rules/groups/1/id", "g", "/rules has it"),
        ({"rules": {"id": "root"}, "further_rules": [{**RULE, "id": "root"}]}, "/further_rules/0/id", "root", "/rules"),
        ({"rules": {"id": "root", "units": ["a", "b", "a"]}}, "/rules/units/2", "a", "each unit of a group once"),
        ({"further_rules": [{**RULE, "group": "gone"}]}, "/further_rules/0/group", "gone", "the id of a group"),
        ({"further_rules": [{"id": "r", "kind": "double-counting", "groups": ["root", "gone"]}]},
         "/further_rules/0/groups", "gone", "the id of a group"),
        ({"further_rules": [{"id": "r", "kind": "exclusion", "units": ["a", "b"], "max_units": 2}]},
         "/further_rules/0", "", "1 or more, not all"),
        ({"overrides": [{"id": "o", "of": "gone", "reason": "R", "decided_by": "D", "decided_on": "2026-05-04"}]},
         "/overrides/0/of", "gone", "a group or rule"),
        ({"further_rules": [RULE], "overrides": [{"id": "o", "of": "r", "part": "choose", "reason": "R",
          "decided_by": "D", "decided_on": "2026-05-04"}]}, "/overrides/0/of", "r", "the id of a group of"),
        ({"rules": {"id": "g", "groups": [{"id": "h"}]},
          "further_rules": [{"id": "r", "kind": "double-counting", "groups": ["g", "h"]}]}, "/rules", "", "lies below"),
    ],
)  # fmt: skip
def test_what_refers_to_nothing_is_named_with_its_pointer(
    tmp_path: Path, changes: dict[str, Any], pointer: str, value: str, expected: str
) -> None:
    file = read(tmp_path, json.dumps(a_document(**changes)))
    (fault,) = file.faults
    assert (fault.place.pointer, fault.value) == ("/records/1" + pointer, value)
    assert expected in fault.expected
    assert file.qualifications == ()


def test_faults_of_one_record_leave_the_others(tmp_path: Path) -> None:
    document = a_document()
    document["records"] += [{**document["records"][1], "id": "second", "language": "english"}, document["records"][1]]
    file = read(tmp_path, json.dumps(document, indent=1))
    assert [award.id for award in file.qualifications] == ["demo:q"]
    assert [fault.place.pointer for fault in file.faults] == ["/records/2/language", "/records/3/id"]
    assert file.faults[1].expected == "an id that no other qualification has; line 9 has it"


def test_places_have_the_line_of_the_value(tmp_path: Path) -> None:
    text = the_example()
    file = read(tmp_path, text)
    award = file.qualifications[0].id
    place = file.place(award, "electives", ("credits", "max"))
    assert place.pointer == "/records/12/rules/groups/2/credits/max"
    assert text.splitlines()[place.line - 1].strip().startswith('{"id": "electives"')
    unit = file.place("demo:learning-machines", None, ("prerequisites",))
    assert '"of": ["statistics", "programming"]' in text.splitlines()[unit.line - 1]
    assert file.place("demo:unheard-of", "core", ()) == FilePlace(1, "")


def test_json_lines_have_the_number_of_the_line_and_a_pointer_from_its_record(tmp_path: Path) -> None:
    records = a_document(titel="x")["records"]
    file = read(tmp_path, "\n".join(json.dumps(record) for record in records) + "\n{broken\n", "award.jsonl")
    assert [fault.place for fault in file.faults] == [FilePlace(2, "/titel"), FilePlace(3, "")]


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ('{"programme_rules": 1,\n "records": [\n  {"record": }]}', 3, "JSON (Expecting value)"),
        ('{"programme_rules": 1,\n "records": [1],\n "programme_rules": 1}', 3, "each field of an object once"),
        ('{"programme_rules": 3,\n "records": [1]}', 1, "1, the version of this form"),
        ('{"programme_rules": 1, "records": [NaN]}', 1, "NaN is not JSON"),
        ('"rules"', 1, "one object"),
    ],
)
def test_a_text_that_is_no_rule_file_says_where_it_goes_wrong(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    faults = read(tmp_path, text).faults
    assert (faults[0].place.line, expected in faults[0].expected) == (line, True)


def test_places_of_values_are_found_among_strings_with_brackets_and_quotes() -> None:
    text = '{"a~/b": [1,\n "x]\\"}",\n {"c": null}], "d": {}, "e": []}'
    lines = {json_pointer(path): line for path, line in json_places(text).lines.items()}
    assert lines == {"": 1, "/a~0~1b": 1, "/a~0~1b/0": 1, "/a~0~1b/1": 2, "/a~0~1b/2": 3, "/a~0~1b/2/c": 3,
                     "/d": 3, "/e": 3}  # fmt: skip


def test_the_line_of_a_missing_field_is_that_of_the_object_around_it() -> None:
    assert json_places('{"a":\n {"b": 1}}').line(("a", "c", 0)) == 2
