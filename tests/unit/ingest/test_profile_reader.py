"""Catalogues in the profile: good lines are read whole, bad ones reported in plain words, hopeless files refused."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.catalogue import Mode, RecognitionStatus
from advisor.domain.credits import ects
from advisor.domain.ids import SourceId
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.sources import ReadSource, RejectedRow
from advisor.errors import ImportRefusedError
from advisor.ingest.profile_reader import SourceDescription, read_profile, read_profiles
from tests.builders import TODAY, skill_uri, unit_ids

PROVIDER = {"record": "provider", "id": "p", "name": "Nordhavn Academy", "country": "DK"}
OFFERING = {"record": "offering", "id": "o", "provider": "p", "title": "Data basics", "kind": "micro_credential"}
AWARD = {"record": "qualification", "id": "q", "provider": "p", "title": "Certificate", "rules": {"id": "root"}}
DESCRIPTION = SourceDescription(id=SourceId("demo"), title="Demo", version="1", licence="CC0", imported_on=TODAY)


def read(folder: Path, *lines: object) -> ReadSource:
    path = folder / "catalogue.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return read_profile(path, DESCRIPTION)


def test_both_written_forms_of_norwegian_are_one_language(tmp_path: Path) -> None:
    offering = {**OFFERING, "languages": ["nn", "nb", "en"], "outcomes": [{"text": "Sveise stål."}]}
    content = read(tmp_path, PROVIDER, offering, {**AWARD, "language": "nb"}).content
    spec = content.opportunities[0].spec
    assert content.opportunities[0].languages == ("no", "en")
    assert (spec.text_language, spec.outcomes[0].language, content.qualifications[0].language) == ("no", "no", "no")


def test_an_offering_brings_all_that_its_line_states(tmp_path: Path) -> None:
    line = {
        **OFFERING,
        "languages": ["fi", "sv"],
        "outcomes": [{"text": "Käsittele tietoja.", "skills": [skill_uri("a"), skill_uri("a")]}],
        "credits": {"system": "ECTS", "points": "2.5"},
        "eqf_level": 5,
        "mode": "online",
        "price": {"amount": "450.00", "currency": "EUR"},
        "sessions": [{"start": "2027-01-18", "end": "2027-03-26"}],
        "prerequisites": {"at_least": 1, "of": ["a", {"of": ["b", "c"]}]},
        "stackability": "standalone",
        "counts_toward": [{"qualification": "q", "status": "agreement", "date": "2026-05-01"}],
    }
    (offering,) = read(tmp_path, line, PROVIDER).content.opportunities
    spec = offering.spec
    assert (offering.id, spec.id, offering.provider.id) == ("demo:o", "demo:o", "demo:p")
    assert (offering.languages, spec.text_language, offering.country) == (("fi", "sv"), "fi", "DK")
    assert (spec.outcomes[0].text, spec.outcomes[0].skills) == ("Käsittele tietoja.", (skill_uri("a"),))
    assert (spec.credits, spec.eqf_level, spec.stackable) == (ects("2.5"), EqfLevel(level=5), False)
    assert (offering.mode, offering.price) == (Mode.ONLINE, Money.of("450", "EUR"))
    assert offering.availability.sessions[0].start == date(2027, 1, 18)
    inner = Prerequisite(minimum=2, units=unit_ids("b", "c"))
    assert spec.prerequisite == Prerequisite(minimum=1, units=unit_ids("a"), trees=(inner,))
    assert (spec.counts_toward[0].qualification, spec.counts_toward[0].status) == (
        "demo:q",
        RecognitionStatus.AGREEMENT,
    )


def test_what_a_line_does_not_state_stays_unknown(tmp_path: Path) -> None:
    (offering,) = read(tmp_path, PROVIDER, OFFERING).content.opportunities
    assert (offering.mode, offering.price, offering.languages, offering.type) == (None, None, (), None)
    assert (offering.spec.credits, offering.spec.eqf_level, offering.spec.stackable) == (None, None, None)
    assert not offering.availability.is_stated


def test_the_rules_of_a_qualification_keep_their_tree_and_their_limits(tmp_path: Path) -> None:
    rules = {
        "id": "root",
        "credits": {"min": "10.5"},
        "groups": [
            {"id": "core", "units": ["a", "b"], "all_of": True},
            {"id": "choice", "units": ["a", "c"], "choose": {"min": 0, "max": 1}, "human_check": "A portfolio"},
        ],
    }
    (award,) = read(tmp_path, PROVIDER, {**AWARD, "rules": rules}).content.qualifications
    core, choice = award.rules.groups
    assert (award.id, award.rules.min_credits_hundredths) == ("demo:q", 1050)
    assert (core.units, core.all_of) == (unit_ids("a", "b"), True)
    assert (choice.min_count, choice.max_count, choice.human_check) == (0, 1, "A portfolio")


def test_an_inferred_level_says_what_it_was_inferred_from(tmp_path: Path) -> None:
    line = {**OFFERING, "eqf_level": 6, "eqf_inferred_from": "cycle, by our table"}
    (offering,) = read(tmp_path, PROVIDER, line).content.opportunities
    assert offering.spec.eqf_level == EqfLevel(level=6, inferred_from="cycle, by our table")


@pytest.mark.parametrize(
    ("line", "field", "value", "expected"),
    [
        ("{not json", "line", "{not json", "one JSON object"),
        ("[1, 2]", "line", "[1, 2]", "one JSON object"),
        ({"id": "x"}, "record", "", "one of 'provider', 'offering', 'qualification'"),
        ({**OFFERING, "record": "course"}, "record", "course", "one of 'provider', 'offering', 'qualification'"),
        ({**OFFERING, "title": None}, "title", "null", "a text"),
        ({key: OFFERING[key] for key in OFFERING if key != "kind"}, "kind", "", "required"),
        ({**OFFERING, "kind": "badge"}, "kind", "badge", "one of 'micro_credential', 'unit' or 'course'"),
        ({**OFFERING, "titel": "x"}, "titel", "x", "there is 'title'"),
        ({**OFFERING, "country": "Denmark"}, "country", "Denmark", "two capital letters of ISO 3166-1"),
        ({**OFFERING, "languages": "fi"}, "languages", "fi", "a list"),
        ({**OFFERING, "languages": ["finnish"]}, "languages.0", "finnish", "ISO 639-1"),
        ({**OFFERING, "eqf_level": 9}, "eqf_level", "9", "a number of at most 8"),
        ({**OFFERING, "workload_hours": 2.5}, "workload_hours", "2.5", "a whole number"),
        ({**OFFERING, "start_any_time": "soon"}, "start_any_time", "soon", "true or false"),
        ({**OFFERING, "credits": {"system": "ECTS", "points": "1.234"}}, "credits.points", "1.234",
         "at most 2 decimals"),
        ({**OFFERING, "credits": {"system": "ECTS", "points": "-1"}}, "credits.points", "-1", "a number of 0 or more"),
        ({**OFFERING, "price": {"amount": "free", "currency": "EUR"}}, "price.amount", "free", "a number such as"),
        ({**OFFERING, "price": 12}, "price", "12", "an object in braces"),
        ({**OFFERING, "sessions": [{"start": "18.1.2027"}]}, "sessions.0.start", "18.1.2027", "a date such as"),
        ({**OFFERING, "outcomes": [{"text": " "}]}, "outcomes.0.text", "", "a text that is not empty"),
        ({**OFFERING, "outcomes": [{"text": "T", "skills": ["Python"]}]}, "outcomes.0.skills.0", "Python",
         "concept URI"),
        ({**OFFERING, "prerequisites": {"of": [3]}}, "prerequisites.of.0", "3", "an id, or an object"),
        ({**OFFERING, "prerequisites": {"of": []}}, "prerequisites.of", "[]", "a list of at least 1"),
        ({**OFFERING, "prerequisites": {"at_least": 3, "of": ["a"]}}, "prerequisites", None, "at_least 3 of only 1"),
        ({**OFFERING, "start_months": [1], "start_any_time": True}, "line", None, "only one of sessions"),
        ({**OFFERING, "provider": "nobody"}, "provider", "nobody", "the id of a provider"),
        ({**AWARD, "provider": "nobody"}, "provider", "nobody", "the id of a provider"),
        ({**AWARD, "rules": {"id": "r", "groups": [{"id": "r"}]}}, "rules", "q", "use an id twice: r"),
        ({**AWARD, "rules": {"id": "r", "units": ["a", "a"]}}, "rules", "q", "names a unit twice"),
        ({**AWARD, "rules": {"id": "r", "choose": {"min": 3, "max": 2}}}, "rules.choose", None, "min 3 is above max 2"),
    ],
)  # fmt: skip
def test_a_bad_line_is_reported_with_field_value_and_expectation(
    tmp_path: Path, line: object, field: str, value: str | None, expected: str
) -> None:
    result = read(tmp_path, PROVIDER, {**OFFERING, "id": "good"}, line)
    (rejected,) = result.rejected
    assert [offering.id for offering in result.content.opportunities] == ["demo:good"]
    assert (rejected.file, rejected.row, rejected.field) == ("catalogue.jsonl", 3, field)
    assert value is None or rejected.value == value
    assert expected in rejected.expected


def test_a_line_with_several_faults_is_one_rejected_row_that_names_them_all(tmp_path: Path) -> None:
    result = read(tmp_path, PROVIDER, OFFERING, {**OFFERING, "id": "x", "eqf_level": 0, "mode": "at sea"})
    (rejected,) = result.rejected
    assert rejected.field == "eqf_level"
    assert "also mode: one of 'online'" in rejected.expected


def test_a_second_record_with_an_id_is_rejected_and_says_where_the_first_stands(tmp_path: Path) -> None:
    result = read(tmp_path, PROVIDER, OFFERING, {**OFFERING, "title": "Other"})
    assert [offering.spec.title for offering in result.content.opportunities] == ["Data basics"]
    assert result.rejected == (
        RejectedRow(
            file="catalogue.jsonl",
            row=3,
            field="id",
            value="o",
            expected="an id that no other offering has; row 2 has it already",
        ),
    )


def test_offerings_of_a_rejected_provider_are_rejected_too(tmp_path: Path) -> None:
    result = read(
        tmp_path,
        {**PROVIDER, "name": ""},
        OFFERING,
        {**PROVIDER, "id": "p2"},
        {**OFFERING, "id": "b", "provider": "p2"},
    )
    assert [(rejected.row, rejected.field) for rejected in result.rejected] == [(1, "name"), (2, "provider")]


def test_units_that_rules_name_and_no_line_has_are_noted_and_stay(tmp_path: Path) -> None:
    rules = {"id": "root", "units": ["o", *(f"m{number}" for number in range(7))]}
    line = {**OFFERING, "prerequisites": {"of": ["gone"]}}
    result = read(tmp_path, PROVIDER, line, {**AWARD, "rules": rules})
    assert result.content.qualifications[0].rules.units[1] == "demo:m0"
    assert result.notes == (
        "7 units named in rules are not in the source: demo:m0, demo:m1, demo:m2, demo:m3, demo:m4 and 2 more.",
        "1 units named in prerequisites are not in the source: demo:gone.",
    )


def test_numbers_without_quotes_stay_exact(tmp_path: Path) -> None:
    text = json.dumps(OFFERING)[:-1] + ', "credits": {"system": "ECTS", "points": 0.07}}'
    (offering,) = read(tmp_path, PROVIDER, text).content.opportunities
    assert offering.spec.credits is not None
    assert offering.spec.credits.points == Decimal("0.07")


def test_a_byte_order_mark_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    result = read(tmp_path, "\ufeff" + json.dumps(PROVIDER), "", "  ", OFFERING)
    assert (len(result.content.opportunities), result.rejected) == (1, ())


def test_deep_nesting_is_rejected_without_a_crash(tmp_path: Path) -> None:
    bomb = '{"record": "offering", "prerequisites": ' + '{"of": [' * 50_000
    assert [rejected.row for rejected in read(tmp_path, PROVIDER, OFFERING, bomb).rejected] == [3]


def test_several_files_are_one_source_and_may_refer_to_each_other(tmp_path: Path) -> None:
    for name, line in (("b", PROVIDER), ("a", OFFERING), ("c", {**OFFERING, "kind": "unit"})):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(line), encoding="utf-8")
    result = read_profiles([tmp_path / f"{name}.jsonl" for name in "abc"], DESCRIPTION)
    assert len(result.content.opportunities) == 1
    assert "row 1 of a.jsonl has it already" in result.rejected[0].expected


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "holds no usable offering or qualification; expected lines of the catalogue profile"),
        (json.dumps(PROVIDER).encode(), "holds no usable offering"),
        (b'{"record": "offering"}', r"the record was rejected. The first, row 1 of catalogue.jsonl, field id"),
        ('{"title": "é"}'.encode("latin-1"), "is not UTF-8 text"),
        (json.dumps(OFFERING).encode("utf-16"), "is not UTF-8 text"),
    ],
)
def test_a_file_that_brings_nothing_is_refused_with_a_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "catalogue.jsonl"
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match=says):
        read_profile(path, DESCRIPTION)


def test_a_missing_file_and_a_folder_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="cannot be opened"):
        read_profile(tmp_path / "none.jsonl", DESCRIPTION)
    with pytest.raises(ImportRefusedError, match="is a folder"):
        read_profile(tmp_path, DESCRIPTION)


def test_the_hash_of_a_source_follows_the_content_of_its_files(tmp_path: Path) -> None:
    first = read(tmp_path, PROVIDER, OFFERING).source.content_sha256
    assert read(tmp_path, PROVIDER, OFFERING).source.content_sha256 == first
    assert read(tmp_path, PROVIDER, {**OFFERING, "title": "Other"}).source.content_sha256 != first
