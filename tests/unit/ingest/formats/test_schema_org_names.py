"""schema.org: which files are its, and which names of a document its context makes names of the vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.ingest.formats.conversion import HEAD_BYTES
from advisor.ingest.formats.schema_org import SchemaOrgReader
from tests.schema_org_builders import CONTEXT, a_course, read, the_course


@pytest.mark.parametrize(
    "context",
    [
        "https://schema.org",
        "http://schema.org/",
        "http://www.schema.org",
        "https://schema.org/docs/jsonldcontext.json",
        ["https://schema.org", {"@language": "en"}],
        {"@vocab": "https://schema.org/"},
    ],
)
def test_contexts_of_schema_org_are_known(tmp_path: Path, context: object) -> None:
    assert the_course(tmp_path, **{"@context": context}).title == "Soil science"


@pytest.mark.parametrize(
    ("context", "prefix"),
    [
        ({"schema": "https://schema.org/"}, "schema:"),
        ({"s": "http://schema.org/"}, "s:"),
        (None, "https://schema.org/"),
        (None, "http://schema.org/"),
        ("https://example.org/other", "schema:"),
    ],
)
def test_names_with_a_prefix_or_written_out_are_known(tmp_path: Path, context: object, prefix: str) -> None:
    provider = {"@type": f"{prefix}Organization", f"{prefix}name": [{"@value": "North College"}]}
    written = {"@type": [f"{prefix}Course"], f"{prefix}name": {"@value": "Soil"}, f"{prefix}provider": [provider]}
    found = read(tmp_path, {"@context": context, **written} if context else written)
    assert (found.offering.title, [one.name for one in found.providers.values()]) == ("Soil", ["North College"])


def test_terms_of_a_context_mean_what_it_says(tmp_path: Path) -> None:
    context = [CONTEXT, {"title": "https://schema.org/name", "description": "http://purl.org/dc/terms/description"}]
    found = the_course(tmp_path, **{"@context": context, "name": None, "title": "Soil", "description": "of another"})
    assert (found.title, found.description) == ("Soil", None)


@pytest.mark.parametrize("context", ["https://example.org/context", None, {"@vocab": "https://example.org/"}, 5])
def test_another_context_is_told_by_its_element(tmp_path: Path, context: object) -> None:
    found = read(tmp_path, a_course(**{"@context": context}))
    assert found.faults == [("object 1", "@context")]


@pytest.mark.parametrize(
    ("name", "content", "is_schema_org"),
    [
        ("a.json", '{"@context": "https://schema.org", "@type": "Course"}', True),
        ("a.jsonld", '[{"@type": "http://schema.org/Course"}]', True),
        ("a.jsonl", '{"@context": "http://schema.org/"}', True),
        ("a.html", "", True),
        ("a.HTM", "<p>", True),
        ("a.txt", '<script type="application/ld+json">', True),
        ("a.txt", "plain words", False),
        ("a.json", '{"courseId": "c1", "link": "https://schema.org"}', False),
        ("a.json", '{"@context": "http://data.europa.eu/snb/model/context/edc-ap"}', False),
        ("a.csv", "https://schema.org", False),
    ],
)
def test_files_are_recognised_by_their_context_or_as_pages(name: str, content: str, is_schema_org: bool) -> None:
    assert SchemaOrgReader().recognises(Path(name), content.encode()[:HEAD_BYTES]) is is_schema_org
