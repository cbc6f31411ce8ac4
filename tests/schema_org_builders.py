"""Nodes of schema.org for tests, and what the reader makes of them."""

from __future__ import annotations

import json
from pathlib import Path

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.schema_org import SchemaOrgReader
from advisor.ingest.profile import OfferingIn
from tests.conversions import Converted, a_json_file, convert

CONTEXT = "https://schema.org"
SKILL = "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001"


def a_course(**fields: object) -> dict[str, object]:
    return {
        "@context": CONTEXT,
        "@type": "Course",
        "name": "Soil science",
        "provider": {"@type": "Organization", "name": "North College"},
        **fields,
    }


def a_page(folder: Path, *documents: object, name: str = "a.html") -> Path:
    path = folder / name
    scripts = (f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in documents)
    path.write_text(f"<html><body>{''.join(scripts)}</body></html>", encoding="utf-8")
    return path


def read(folder: Path, *documents: object) -> Converted:
    return convert(SchemaOrgReader(), a_json_file(folder, list(documents)))


def the_course(folder: Path, **fields: object) -> OfferingIn:
    return read(folder, a_course(**fields)).offering


def bases(offering: OfferingIn, fact: str) -> list[NoteBasis]:
    if offering.origin is None:
        return []
    return [note.basis for note in offering.origin.notes if note.fact == fact]
