"""European Learning Model: whatever a file holds, it is read or refused with a sentence; nothing else happens."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import FormatReader
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.elm_terms import PROPERTIES
from advisor.ingest.formats.loq_xml import LoqXmlReader
from tests.conversions import convert
from tests.elm_builders import PREFIXES
from tests.unit.ingest.formats.test_elm_notations import LOQ, OPPORTUNITY, TURTLE, jsonld, rewritten

VALID = {
    "a.ttl": TURTLE.encode(),
    "a.nt": rewritten("nt").encode(),
    "a.rdf": rewritten("xml").encode(),
    "a.jsonld": jsonld(OPPORTUNITY).encode(),
    "a.xml": LOQ.encode(),
}
NOISE = [
    *(sign.encode() for sign in ("", *"[](){}\"'<>&\\@:#", "_:", "<<", '"""', "\r\n", "-1", "9" * 40, "\ufeff")),
    *(b"\x00", b"\xff", b"\xc3", b"<!DOCTYPE x>", b"<![CDATA[", b"]]>", b"<!--", b"&#0;", b"@context", b"@id", b"null"),
    *(b"1e999999999", b"\\ud800", b"PT50H", b"https://schema.org", b"file:///etc/hostname", b"%00"),
]


def is_read_or_refused(name: str, content: bytes) -> None:
    """Fails for anything but lines that fit the profile, or a refusal that says something."""
    reader = LoqXmlReader() if name.endswith(".xml") else ElmRdfReader()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        reader.recognises(path, content)
        reason = reason_of_refusal(reader, path)
    assert reason is None or (reason.startswith(name) and len(reason) < 600)


def reason_of_refusal(reader: FormatReader, path: Path) -> str | None:
    try:
        convert(reader, path)
    except ImportRefusedError as refused:
        return str(refused)
    return None


@pytest.mark.parametrize("name", VALID)
@given(content=st.binary(max_size=400))
@settings(deadline=None, max_examples=20)
@example(content=b"<")
@example(content=b"{")
@example(content=b'{"@context": {}, "@graph": [{}]}')
@example(content=b'[[[{"@context": null}]]]')
@example(content=b'"payload"')
def test_random_bytes_are_refused_with_a_sentence(name: str, content: bytes) -> None:
    is_read_or_refused(name, content)


@pytest.mark.parametrize("name", VALID)
@given(seed=st.integers(0, 2**32), changes=st.integers(1, 4))
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_a_good_file_with_random_changes_is_read_or_refused(name: str, seed: int, changes: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    content = VALID[name]
    for _ in range(changes):
        at, end = chance.randrange(len(content)), chance.randrange(1, 30)
        other = chance.choice(
            [chance.choice(NOISE), content[chance.randrange(len(content)) :][:end], bytes([chance.randrange(256)])]
        )
        content = content[:at] + other + content[at + chance.choice([0, len(other), end]) :]
    is_read_or_refused(name, content)


WORDS = st.sampled_from(
    [
        '"x"@en', '""', '"P60M"', '"-1"', '"true"', "9" * 50, '"2027-13-45"', "<http://x/1>", "<http://x/2>", "[]",
        ":a", ":b", ":c", "ed:eqf\\/6", "currency:EUR", '"x"@zz-Latn-001', "_:b", '"\\u0000"', "1e99", "<urn:x>",
        "[ dc:title 'x' ]", '"<b>"',
        "<http://data.europa.eu/esco/skill/1>", "[ elm:hasPart :a ; elm:isPartOf :b ; skos:notation 'c' ]",
    ]
)  # fmt: skip
CLASSES = st.sampled_from(
    ["elm:LearningOpportunity", "elm:Qualification", "ql:LearningOpportunitySpecification", "elm:Organisation"]
)
PROPERTY = st.sampled_from([f"elm:{name}" for name in sorted(PROPERTIES)])


@given(
    st.lists(st.tuples(st.sampled_from([":a", ":b", ":c", "_:b"]), PROPERTY, WORDS), max_size=40),
    st.lists(st.tuples(st.sampled_from([":a", ":b", ":c", "_:b"]), CLASSES), max_size=6),
)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_statement_about_any_node_is_read_as_far_as_it_says_something(
    statements: list[tuple[str, str, str]], classes: list[tuple[str, str]]
) -> None:
    text = "".join(f"{node} {name} {value} .\n" for node, name, value in statements)
    text += "".join(f"{node} a {kind} ; dc:title 'x' .\n" for node, kind in classes)
    is_read_or_refused("a.ttl", (PREFIXES + text).encode())
