"""Take-aways opened again by other programs: the PDF by an independent reader, the DOCX by LibreOffice."""

import io
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from advisor.adapters.takeaway_docx import DocxTakeaway
from advisor.adapters.takeaway_pdf import NOT_IN_FONTS, SHOWN, PdfTakeaway
from advisor.domain.takeaway import Items, KeyValues, Paragraph, Section, Table, Takeaway
from advisor.explaining.translation import translator_for
from tests.takeaways import HOSTILE_TITLES, a_hostile_takeaway, a_long_takeaway, a_takeaway

LANGUAGES = ("en", "fi", "de", "fr")
SECONDS_TO_CONVERT = 120


def plain(text: str) -> str:
    """Without blanks and hyphens, at which lines are broken."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def read(data: bytes, title: str = "") -> str:
    """All of it but the foot of each page, which has the title before the number of the page."""
    pages = PdfReader(io.BytesIO(data)).pages
    texts = (plain(page.extract_text()) for page in pages)
    return "".join(
        text.replace(plain(f"{title}{number}/{len(pages)}"), "") for number, text in enumerate(texts, start=1)
    )


def facts_said(takeaway: Takeaway) -> list[str]:
    """What a person needs to find again: titles, prices, days, rules, questions and actions."""
    facts, translator = takeaway.facts, translator_for(takeaway.language)
    days = [day for step in facts.steps for day in (step.start, step.end)]
    days += [action.by for action in facts.actions if action.by]
    prices = [step.price for step in facts.steps if step.price]
    return [
        takeaway.title,
        *(step.title for step in facts.steps),
        *(step.provider for step in facts.steps),
        *(translator.value(value) for value in (*days, *prices)),
        *(rule.sentence for rule in facts.rules),
        *(action.what for action in facts.actions),
        *(question for letter in facts.letters for question in letter.questions),
        *(source.title for source in facts.sources),
    ]


def all_texts(takeaway: Takeaway) -> list[str]:
    """Every text of the document."""
    said = [takeaway.title]
    for section in (Section(heading=takeaway.title, blocks=takeaway.lead), *takeaway.sections):
        said.append(section.heading)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                said.append(block.text)
            elif isinstance(block, KeyValues):
                said += [text for pair in block.pairs for text in pair]
            elif isinstance(block, Items):
                said += block.texts
            else:
                said += [line.text for row in block.rows for cell in row for line in cell]
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_says_everything_on_two_pages(language: str) -> None:
    takeaway = a_takeaway(language=language)
    data = PdfTakeaway().write(takeaway)
    text = read(data, takeaway.title)
    assert [one for one in facts_said(takeaway) if plain(one) not in text] == []
    assert len(PdfReader(io.BytesIO(data)).pages) <= 2
    assert NOT_IN_FONTS not in text


def test_the_pdf_of_a_usual_plan_of_eight_steps_takes_two_pages() -> None:
    takeaway = a_long_takeaway(steps=8, rules=17)
    data = PdfTakeaway().write(takeaway)
    assert len(takeaway.facts.steps) == 8
    assert len(PdfReader(io.BytesIO(data)).pages) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_and_names_language_title_and_standard(language: str) -> None:
    takeaway = a_takeaway(language=language)
    reader = PdfReader(io.BytesIO(PdfTakeaway().write(takeaway)))
    root: Any = reader.root_object  # objects of the reader have no types of their own
    assert bool(root["/MarkInfo"]["/Marked"])
    assert str(root["/Lang"]).split("-")[0] == language
    assert "/StructTreeRoot" in root
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    assert reader.metadata is not None
    assert reader.metadata.title == takeaway.title
    described = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part(>|=\")1", described)


def test_the_pdf_has_tables_with_headings_and_headings_of_three_levels() -> None:
    reader = PdfReader(io.BytesIO(PdfTakeaway().write(a_takeaway())))
    tags = tags_of(reader.root_object["/StructTreeRoot"])
    takeaway = a_takeaway()
    tables = [block for section in takeaway.sections for block in section.blocks if isinstance(block, Table)]
    assert tags.count("/Table") == len(tables)
    assert tags.count("/Caption") == len(tables)
    assert tags.count("/TH") >= sum(len(table.columns) for table in tables)
    assert {"/H1", "/H2", "/H3", "/L"} <= set(tags)
    assert tags.count("/H2") == sum(section.level == 2 for section in takeaway.sections)


def tags_of(node: object) -> list[str]:
    """The structure types of a tree, in reading order."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [tag for one in node for tag in tags_of(one)]
    if not isinstance(node, dict):
        return []
    own = [str(node["/S"])] if "/S" in node else []
    return own + (tags_of(node["/K"]) if "/K" in node else [])


def test_the_pdf_carries_the_day_of_the_turn() -> None:
    reader = PdfReader(io.BytesIO(PdfTakeaway().write(a_takeaway())))
    assert reader.metadata is not None
    made = reader.metadata.creation_date
    assert made is not None
    assert made.date() == a_takeaway().made_on


@pytest.mark.parametrize("title", HOSTILE_TITLES, ids=range(len(HOSTILE_TITLES)))
def test_hostile_titles_are_printed_and_not_run(title: str) -> None:
    text = read(PdfTakeaway().write(a_hostile_takeaway(title)))
    for word in re.findall(r"[A-Za-z0-9#$*@<>=|]{3,}", title):
        assert plain(word) in text


def test_every_character_that_is_printed_as_it_is_has_a_place_in_the_fonts() -> None:
    """The standard refuses a file in which one has not, so that writing it is the test."""
    characters = "".join(chr(code) for first, last in SHOWN for code in range(first, last + 1))
    assert PdfTakeaway().write(a_hostile_takeaway(characters)).startswith(b"%PDF")


@pytest.fixture(scope="module")
def office() -> str:
    """LibreOffice; skips where there is none, fails where one is required."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        if os.environ.get("ADVISOR_REQUIRE_BROWSER") == "1":
            pytest.fail("ADVISOR_REQUIRE_BROWSER=1, but there is no LibreOffice on this machine.")
        pytest.skip(reason="needs LibreOffice, which is not installed on this machine")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_document_opens_in_libreoffice_with_all_that_it_says(office: str, language: str, tmp_path: Path) -> None:
    takeaway = a_takeaway(language=language)
    file = tmp_path / "plan.docx"
    file.write_bytes(DocxTakeaway().write(takeaway))
    command = [office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS_TO_CONVERT)  # noqa: S603 - our own file
    text = read((tmp_path / "plan.pdf").read_bytes())
    assert [one for one in facts_said(takeaway) if plain(one) not in text] == []


def test_the_document_has_headings_header_rows_languages_and_every_text() -> None:
    takeaway = a_takeaway(language="fi")
    document = Document(io.BytesIO(DocxTakeaway().write(takeaway)))
    headings = [one.style.name for one in document.paragraphs if one.style and one.style.name.startswith("Heading")]
    assert headings == ["Heading 1", *(f"Heading {section.level}" for section in takeaway.sections)]
    tables = [block for section in takeaway.sections for block in section.blocks if isinstance(block, Table)]
    assert len(document.tables) == len(tables)
    assert all(one.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for one in document.tables)
    assert {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))} == {"fi"}
    assert "en" in {one.get(qn("w:val")) for one in document.element.iter(qn("w:lang"))}
    written = plain("".join(one.text or "" for one in document.element.iter(qn("w:t"))))
    assert [text for text in all_texts(takeaway) if plain(text) not in written] == []
    assert document.core_properties.created is not None
    assert document.core_properties.created.date() == takeaway.made_on
