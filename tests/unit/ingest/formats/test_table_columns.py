"""Tables of courses: what each kind of column becomes, and what is noted of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.table_mapping import Columns
from tests.table_builders import a_mapping, bases, read_cell, read_csv

READ: tuple[tuple[str, str, dict[str, object], dict[str, object]], ...] = (
    ("description", "About <b>soil</b>.", {}, {"description": "About soil."}),
    ("workload", "40", {"unit": "hours"}, {"workload_hours": 40}),
    ("workload", "90", {"unit": "minutes"}, {"workload_hours": None}),
    ("workload", "PT40H", {}, {"workload_hours": 40}),
    ("workload", "40 Stunden", {}, {"workload_hours": 40}),
    ("level", "6", {"framework": "EQF"}, {"eqf_level": 6, "eqf_inferred_from": None, "level_as_published": "EQF 6"}),
    ("level", "EQF 5", {}, {"eqf_level": 5, "level_as_published": "EQF 5"}),
    ("level", "http://data.europa.eu/snb/eqf/4", {}, {"eqf_level": 4}),
    (
        "level",
        "3",
        {"framework": "RQF", "country": "GB"},
        {"eqf_level": 4, "eqf_inferred_from": "RQF level 3, evidence A", "level_as_published": "RQF 3"},
    ),
    ("level", "RQF level 3", {"framework": "RQF"}, {"eqf_level": 4, "level_as_published": "RQF level 3"}),
    ("level", "Bachelor", {"framework": "cycle"}, {"eqf_level": 6, "level_as_published": "Bachelor"}),
    ("level", "EQF 5", {"framework": "RQF"}, {"eqf_level": 5, "level_as_published": "EQF 5"}),
    ("level", "second cycle", {}, {"eqf_level": 7}),
    ("level", "7", {}, {"eqf_level": None, "level_as_published": "7"}),
    ("language", "English, suomi; FR/deu", {}, {"languages": ("en", "fi", "fr", "de")}),
    ("language", "en + fi", {"split": "+"}, {"languages": ("en", "fi")}),
    ("text_language", "swe", {}, {"text_language": "sv"}),
    ("mode", "Face-to-face", {}, {"mode": "onsite"}),
    ("mode", "online, on campus", {}, {"mode": None}),
    ("type", "MOOC", {}, {"type": "mooc"}),
    ("place", "Delfzijl", {}, {"place": "Delfzijl"}),
    ("country", "Netherlands", {}, {"country": "NL"}),
    ("duration", "8", {"unit": "weeks"}, {"duration_weeks": 8}),
    ("duration", "14", {"unit": "days"}, {"duration_weeks": 2}),
    ("duration", "6 Wochen", {}, {"duration_weeks": 6}),
    ("assessment", "Essay", {}, {"assessment": "Essay"}),
    ("assessment_types", "portfolio; written exam", {}, {"assessment_types": ("portfolio", "written_examination")}),
    ("supervision", "supervised with ID verification", {}, {"supervision": "supervised_with_identity_check"}),
    ("quality_assurance", "Audited", {}, {"quality_assurance": "Audited"}),
    ("awarding_body", "The academy", {}, {"awarding_body": "The academy"}),
    ("entry_requirements", "Chemistry B", {}, {"entry_requirements": "Chemistry B"}),
    ("prerequisites_text", "Soil science 1", {}, {"prerequisites_text": "Soil science 1"}),
    ("field_of_education", "0811", {}, {"isced_f": "0811"}),
    ("field_of_education", "811", {}, {"isced_f": None}),
    ("stackability", "Stackable", {}, {"stackability": "stackable"}),
    ("open_enrolment", "yes", {}, {"open_enrolment": True}),
    ("open_enrolment", "perhaps", {}, {"open_enrolment": None}),
    ("learning_resources", "A spade", {}, {"learning_resources": "A spade"}),
    ("outcome_for_learner", "A certificate", {}, {"outcome_for_learner": "A certificate"}),
    ("url", "https://nordhavn.example/soil", {}, {"url": "https://nordhavn.example/soil"}),
    ("url", "javascript:alert(1)", {}, {"url": None}),
)


@pytest.mark.parametrize(("field", "value", "column", "expected"), READ)
def test_a_column_becomes_its_field(
    tmp_path: Path, field: str, value: str, column: dict[str, object], expected: dict[str, object]
) -> None:
    found = read_cell(tmp_path, field, value, **column)
    assert {name: getattr(found, name) for name in expected} == expected


def test_every_kind_of_column_is_tried_here() -> None:
    apart = {"id", "title", "start", "end", "published_on", "outcomes", "credits", "price"}
    assert {field for field, *_ in READ} | apart == set(Columns.model_fields)


@pytest.mark.parametrize(
    ("field", "value", "column", "fact"),
    [
        ("workload", "40", {}, Fact.WORKLOAD),
        ("level", "7", {}, Fact.LEVEL),
        ("mode", "somewhere", {}, Fact.MODE),
        ("language", "Klingonish", {}, Fact.LANGUAGE),
        ("field_of_education", "811", {}, Fact.FIELD_OF_EDUCATION),
        ("stackability", "partly", {}, Fact.STACKABILITY),
        ("url", "www.nordhavn.example", {}, Fact.ADDRESS),
        ("price", "ask us", {"currency": "EUR"}, Fact.PRICE),
        ("credits", "5", {}, Fact.CREDITS),
    ],
)
def test_a_value_that_says_nothing_sure_is_noted_and_told(
    tmp_path: Path, field: str, value: str, column: dict[str, object], fact: Fact
) -> None:
    mapping = a_mapping({field: {"column": "Cell", **column}})
    found = read_csv(tmp_path, [("Title", "Cell"), ("Soil science", value)], mapping)
    notes = found.offering.origin.notes if found.offering.origin else ()
    assert [note.fact for note in notes] == [fact]
    assert notes[0].published.startswith(value)
    assert any(f"1 value of {fact.replace('_', ' ')} could not be read" in told for told in found.notes)


def test_outcomes_are_one_on_each_line_without_bullets_and_numbers(tmp_path: Path) -> None:
    text = "Students will be able to:\n• explain how soil forms\n2) measure acidity\n\n- read a map"
    found = read_cell(tmp_path, "outcomes", text)
    assert [one.text for one in found.outcomes] == ["explain how soil forms", "measure acidity", "read a map"]


def test_outcomes_are_split_where_the_mapping_says(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "outcomes", "Explain how soil forms; measure acidity", split=";")
    assert [one.text for one in found.outcomes] == ["Explain how soil forms", "measure acidity"]


def test_outcomes_of_an_html_list_are_its_items(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "outcomes", "<ul><li>Explain soil</li><li>Measure acidity</li></ul>")
    assert [one.text for one in found.outcomes] == ["Explain soil", "Measure acidity"]


@pytest.mark.parametrize(
    ("value", "system", "points"),
    [("5", "ECTS", ("5", "ECTS")), ("2,5", "CFU", ("2.5", "IT_CFU")), ("5 ECTS", None, ("5", "ECTS"))],
)
def test_credits_are_of_the_system_that_is_said(
    tmp_path: Path, value: str, system: str | None, points: tuple[str, str]
) -> None:
    column = {"system": system} if system else {}
    found = read_cell(tmp_path, "credits", value, **column).credits
    assert found is not None
    assert (str(found.points), found.system.name) == points


def test_the_system_of_credits_and_the_currency_may_stand_in_columns(tmp_path: Path) -> None:
    mapping = a_mapping(
        {
            "credits": {"column": "Points", "system": {"column": "System"}},
            "price": {"column": "Fee", "currency": {"column": "Currency"}},
        }
    )
    rows = [("Title", "Points", "System", "Fee", "Currency"), ("Soil", "5", "hp", "4500", "SEK")]
    found = read_csv(tmp_path, rows, mapping).offering
    assert found.credits is not None
    assert found.price is not None
    assert (found.credits.system.name, str(found.price.amount), found.price.currency) == ("SE_HP", "4500", "SEK")


def test_a_price_that_is_no_amount_is_kept_in_words(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "price", "from 40 a month", currency="EUR")
    assert (found.price, found.price_words) == (None, "from 40 a month")


def test_words_that_the_mapping_explains_are_read_with_a_note(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "mode", "À distance", values={"à distance": "online"})
    assert found.mode == "online"
    (note,) = found.origin.notes if found.origin else ()
    assert (note.basis, note.published, note.detail) == (
        NoteBasis.FORMAT_WORD,
        "À distance",
        "the mapping says: online",
    )


def test_a_word_that_the_mapping_explains_as_nothing_says_nothing(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "mode", "tba", values={"TBA": None})
    assert (found.mode, bases(found)) == (None, [])


def test_values_that_the_mapping_calls_empty_say_nothing_in_any_column(tmp_path: Path) -> None:
    mapping = a_mapping({"credits": {"column": "ECTS", "system": "ECTS"}, "place": "Place"}, not_stated=["0", "k.A."])
    found = read_csv(tmp_path, [("Title", "ECTS", "Place"), ("Soil", "0", "K.A.")], mapping).offering
    assert (found.credits, found.place, bases(found)) == (None, None, [])


def test_what_holds_for_all_records_is_noted_as_said_by_the_mapping(tmp_path: Path) -> None:
    mapping = a_mapping(constants={"language": "English", "mode": "online", "quality_assurance": "Audited"})
    found = read_csv(tmp_path, [("Title",), ("Soil",)], mapping).offering
    assert (found.languages, found.mode, found.quality_assurance) == (("en",), "online", "Audited")
    told = {(note.fact, note.detail) for note in (found.origin.notes if found.origin else ())}
    assert (Fact.MODE, "the mapping says it of all records") in told


def test_dates_become_one_run(tmp_path: Path) -> None:
    mapping = a_mapping({"start": "From", "end": "To"})
    found = read_csv(tmp_path, [("Title", "From", "To"), ("Soil", "18.1.2027", "2027-03-26")], mapping).offering
    assert [(str(one.start), str(one.end)) for one in found.sessions] == [("2027-01-18", "2027-03-26")]


def test_an_end_before_the_start_is_noted_and_left_out(tmp_path: Path) -> None:
    mapping = a_mapping({"start": "From", "end": "To"})
    found = read_csv(tmp_path, [("Title", "From", "To"), ("Soil", "2027-03-26", "2027-01-18")], mapping).offering
    assert [(str(one.start), one.end) for one in found.sessions] == [("2027-03-26", None)]
    assert bases(found) == [NoteBasis.ENDS_BEFORE_START]


def test_the_day_of_the_last_change_is_kept_with_the_origin(tmp_path: Path) -> None:
    found = read_cell(tmp_path, "published_on", "2026-05-01").origin
    assert found is not None
    assert (found.file, found.record, str(found.published_on)) == ("courses.csv", "row 2", "2026-05-01")


def test_the_kind_is_a_micro_credential_only_where_a_column_says_so(tmp_path: Path) -> None:
    kind = {"column": "Award", "values": {"Micro-credential": "micro_credential", "Module": "unit"}}
    rows = [("Title", "Award"), ("A", "micro-credential"), ("B", "module"), ("C", "Certificate"), ("D", "")]
    found = read_csv(tmp_path, rows, a_mapping(kind=kind))
    assert [one.kind for one in found.offerings.values()] == ["micro_credential", "unit", "course", "course"]


def test_the_provider_may_stand_in_a_column_with_its_country(tmp_path: Path) -> None:
    mapping = a_mapping(provider={"name": {"column": "School"}, "country": {"column": "Land"}})
    rows = [("Title", "School", "Land"), ("A", "Nord", "Denmark"), ("B", "Süd", "DEU"), ("C", "Nord", "DK")]
    found = read_csv(tmp_path, rows, mapping)
    assert [(one.id, one.name, one.country) for one in found.providers.values()] == [
        ("nord", "Nord", "DK"),
        ("süd", "Süd", "DE"),
    ]
    assert [one.provider for one in found.offerings.values()] == ["nord", "süd", "nord"]


def test_a_provider_may_have_a_page_and_quality_assurance(tmp_path: Path) -> None:
    said = {"name": "Nord", "country": "DK", "url": "https://nord.example", "quality_assurance": "AKKR, until 2029"}
    (provider,) = read_csv(tmp_path, [("Title",), ("A",)], a_mapping(provider=said)).providers.values()
    assert (provider.name, provider.url, provider.quality_assurance) == ("Nord", said["url"], said["quality_assurance"])


def test_formulas_are_texts(tmp_path: Path) -> None:
    formula = '=HYPERLINK("http://evil.example","Soil")'
    found = read_csv(tmp_path, [("Title", "D"), (formula, "=1+1")], a_mapping({"description": "D"})).offering
    assert (found.title, found.description) == (formula, "=1+1")
