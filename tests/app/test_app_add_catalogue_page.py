"""The page that adds catalogues: an upload, guesses, choices, a preview and a mapping file; nothing is kept."""

import json
import tempfile
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from advisor.domain.ids import SourceId
from advisor.domain.tables import ImportedTable, TableFile
from advisor.errors import ImportRefusedError
from advisor.explaining.document import DISCLAIMER
from advisor.ingest.formats.tables import TableReader
from advisor.ingest.table_uploads import UploadedTables, safe_name
from advisor.ports import ProgressReporter
from tests.builders import TODAY
from tests.conversions import convert
from tests.fake_advisor import FakeAdvisor
from tests.table_builders import Rows, an_xlsx

TABLE = """Kurscode;Kurstitel;Lernergebnisse;ECTS;Unterrichtssprache;Format;Raum
G1;Böden;Böden erklären;5;Englisch;Präsenz;B2
G2;Wasser;Wasser messen;viele;Deutsch;irgendwo;B3
;;;;;;
G3;;;5;Deutsch;online;B4
"""


class Imports:
    """Takes tables in; remembers them."""

    def __init__(self, refusal: str = "") -> None:
        self.taken: list[tuple[TableFile, TableFile]] = []
        self.refusal = refusal

    def __call__(self, table: TableFile, mapping: TableFile, progress: ProgressReporter) -> ImportedTable:
        progress.report("courses.csv", 1, None)
        progress.report("courses.csv", 2, 2)
        if self.refusal:
            raise ImportRefusedError(self.refusal)
        self.taken.append((table, mapping))
        return ImportedTable(source=SourceId("courses"), records=2)


def page(imports: Imports | None = None, language: str = "en") -> AppTest:
    """The page on its first run."""

    def script(advisor, desk, import_table):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import add_catalogue_page  # noqa: PLC0415 - the same

        add_catalogue_page.render(advisor, desk, import_table)

    arguments = {"advisor": FakeAdvisor(), "desk": UploadedTables(lambda: TODAY), "import_table": imports}
    test = AppTest.from_function(script, default_timeout=30, kwargs=arguments)
    test.context = {"locale": language}
    return sound(test.run())


def sound(test: AppTest) -> AppTest:
    assert not test.exception, test.exception[0].message
    return test


def given(content: bytes | str = TABLE, name: str = "kurse.csv", **arguments: object) -> AppTest:
    """The page after a table was given."""
    test = page(**arguments)  # type: ignore[arg-type]
    data = content.encode() if isinstance(content, str) else content
    test.file_uploader(key="table_upload").upload(name, data)
    return sound(test.run())


def complete(**arguments: object) -> AppTest:
    """The page after all was said that a mapping needs."""
    test = given(**arguments)  # type: ignore[arg-type]
    return sound(test.text_input(key="table_1_provider").set_value("Nordhochschule").run())


def everything(test: AppTest) -> str:
    """All that the page says in words."""
    parts = (*test.markdown, *test.caption, *test.warning, *test.error, *test.info, *test.success, *test.subheader)
    return "\n".join([*(str(part.value) for part in parts), *(part.label for part in test.expander)])


def the_mapping(test: AppTest) -> dict[str, object]:
    """The mapping file that the page shows."""
    found: dict[str, object] = json.loads(next(code.value for code in test.code if code.language == "json"))
    return found


def test_without_a_table_the_page_says_what_one_looks_like_and_that_it_is_not_kept() -> None:
    test = page()
    assert [title.value for title in test.title] == ["Add a catalogue"]
    assert "One row names the columns" in everything(test)
    assert "The table is not kept" in everything(test)
    assert "`python -m advisor data map FILE`" in everything(test)
    assert DISCLAIMER in {caption.value for caption in test.caption}
    assert not test.header


def test_columns_are_guessed_with_examples_and_reasons() -> None:
    test = given()
    fields = [box.value for box in test.selectbox if box.key and box.key.endswith("_field")]
    assert fields == ["id", "title", "outcomes", "credits", "language", "mode", ""]
    assert test.selectbox(key="table_1_3_option_credits").value == "ECTS"
    said = everything(test)
    assert "DA" not in said
    assert "Guessed from the name" in said
    assert "1 column is not guessed" in said
    assert "Say who the provider is" in said


def test_a_complete_table_shows_its_first_records_and_what_is_not_read() -> None:
    said = everything(complete())
    assert "3 records looked at, which make 2 offerings" in said
    assert "Böden" in said
    assert "required facts known" in said
    assert "could not be read" in said
    assert "row 5, Kurstitel: expected a title" in said.replace("\\", "")


def test_words_of_the_table_can_be_explained() -> None:
    test = complete()
    labels = {box.label.replace("\\", ""): box for box in test.selectbox}
    assert labels["“Englisch”"].value == "en"
    assert labels["“irgendwo”"].value == ""
    sound(labels["“irgendwo”"].set_value("blended").run())
    mode = the_mapping(test)["columns"]["mode"]  # type: ignore[index]
    assert mode == {"column": "Format", "values": {"Präsenz": "onsite", "irgendwo": "blended"}}


def test_the_mapping_file_that_is_taken_along_reads_the_table(tmp_path: Path) -> None:
    test = complete()
    assert next(code.value for code in test.code) == "python -m advisor data import catalogue kurse.csv"
    (tmp_path / "kurse.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "kurse.mapping.json").write_text(json.dumps(the_mapping(test)), encoding="utf-8")
    found = convert(TableReader(), tmp_path / "kurse.csv")
    assert [(one.title, one.mode, one.languages) for one in found.offerings.values()] == [
        ("Böden", "onsite", ("en",)),
        ("Wasser", None, ("de",)),
    ]


def test_what_is_chosen_wins_over_what_is_guessed() -> None:
    test = complete()
    sound(test.selectbox(key="table_1_6_field").set_value("place").run())
    sound(test.selectbox(key="table_1_0_field").set_value("").run())
    sound(test.selectbox(key="table_1_kind").set_value("micro_credential").run())
    sound(test.selectbox(key="table_1_all_provider_country").set_value("DE").run())
    mapping = the_mapping(test)
    assert (mapping["kind"], mapping["provider"]) == ("micro_credential", {"name": "Nordhochschule", "country": "DE"})
    columns = mapping["columns"]
    assert isinstance(columns, dict)
    assert (columns["place"], "id" in columns) == ("Raum", False)


def test_two_columns_of_one_kind_and_a_missing_title_are_told_before_anything_is_made() -> None:
    test = complete()
    sound(test.selectbox(key="table_1_6_field").set_value("title").run())
    assert "Several columns are said to be" in everything(test)
    sound(test.selectbox(key="table_1_6_field").set_value("end").run())
    sound(test.selectbox(key="table_1_1_field").set_value("").run())
    said = everything(test)
    assert "Say which column is the title" in said
    assert "A column is" in said
    assert not test.code


def test_what_holds_for_all_records_is_asked_only_where_no_column_says_it() -> None:
    test = given("Title,Provider,Language\nSoil,Nord,en\n")
    keys = {box.key for box in test.selectbox if box.key and "_all_" in box.key}
    assert keys == {"table_1_all_mode", "table_1_all_provider_country"}
    assert not [field for field in test.text_input if field.key == "table_1_provider"]
    sound(test.selectbox(key="table_1_all_mode").set_value("online").run())
    assert the_mapping(test)["constants"] == {"mode": "online"}


def test_the_sheets_of_a_workbook_can_be_chosen(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "Notes": [("Read me",), ("Hello",)],
        "Courses": [("Title", "Provider"), ("Soil", "Nord")],
    }
    test = given(an_xlsx(tmp_path, sheets).read_bytes(), "courses.xlsx")
    (choice,) = [box for box in test.selectbox if (box.key or "").startswith("table_sheet_")]
    sound(choice.set_value("Courses").run())
    assert the_mapping(test)["sheet"] == "Courses"
    assert "Soil" in everything(test)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b""),
        ("a.xlsx", b"PK no workbook"),
        ("a.json", b"{"),
        ("a.csv", b"Title\n\xff\x81"),
        ("a.tsv", b"Title"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_in_a_sentence(name: str, content: bytes) -> None:
    test = given(content, name)
    assert [error.value.startswith("a") for error in test.error] == [True]
    assert not test.selectbox


def test_texts_of_a_table_stand_where_nothing_reads_them_as_markup() -> None:
    hostile = "<script>alert(1)</script> **bold** [x](http://evil.example) =1+1"
    test = given(f'Title,{hostile.replace(",", "")},Provider\n"{hostile}","{hostile}","{hostile}"\n')
    said = everything(test)
    assert "<script>" not in said
    assert "**bold**" not in said
    assert "](http://evil" not in said


def test_a_new_table_starts_anew_and_taking_it_away_leaves_nothing() -> None:
    test = complete()
    uploader = test.file_uploader(key="table_upload")
    uploader.upload("other.csv", b"Title\nSoil\n")
    sound(test.run())
    assert [box.value for box in test.selectbox if (box.key or "").endswith("_field")] == ["title"]
    assert test.text_input(key="table_2_provider").value == ""
    uploader = test.file_uploader(key="table_upload")
    uploader.set_value(None)
    sound(test.run())
    assert not test.selectbox
    assert test.session_state["page_table"].seen is None


def test_no_file_of_the_upload_is_left_on_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    complete()
    assert list(tmp_path.iterdir()) == []


def test_there_is_no_import_unless_it_is_allowed() -> None:
    assert not [button for button in complete().button if button.key == "table_import"]


def test_an_import_takes_the_table_with_its_mapping_and_tells_what_came_of_it() -> None:
    imports = Imports()
    test = complete(imports=imports)
    sound(test.button(key="table_import").click().run())
    ((table, mapping),) = imports.taken
    assert (table.name, table.content.decode(), mapping.name) == ("kurse.csv", TABLE, "kurse.mapping.json")
    assert json.loads(mapping.content) == the_mapping(test)
    assert "Imported: 2 records, 0 rows rejected" in everything(test).replace("\\", "")


def test_an_import_that_is_refused_says_why() -> None:
    test = complete(imports=Imports("Another table is being imported. Try again in a few minutes."))
    sound(test.button(key="table_import").click().run())
    assert "Another table is being imported" in everything(test)


def test_the_page_speaks_finnish() -> None:
    test = complete(language="fi")
    assert [title.value for title in test.title] == ["Lisää luettelo"]
    assert "Luettiin 3 tietuetta, joista tulee 2 koulutusta" in everything(test)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd.csv", "passwd.csv"),
        ("C:\\kurse\\Kurse 2027.XLSX", "Kurse-2027.xlsx"),
        ("..csv", "table.csv"),
        ("a.b.json", "a-b.json"),
        ("x" * 300 + ".csv", "x" * 80 + ".csv"),
        ("č ý.tsv", "č-ý.tsv"),
        ("", "table"),
    ],
)
def test_names_of_files_lead_nowhere_else(name: str, expected: str) -> None:
    assert safe_name(name) == expected
