"""European Learning Model: what is no catalogue is refused by what it shows, and hostile files do no harm."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.formats import guarded_file
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.elm_terms import ELM_CONTEXT
from advisor.ingest.formats.loq_xml import LoqXmlReader
from tests.elm_builders import PREFIXES, SCHOOL, a_file, a_specification, an_opportunity, loq, read, read_loq, read_rdf

PERSON = "Quillfeather"
MOST_SECONDS = 20
MOST_MEGABYTES = 150
RDF = (
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:elm='http://data.europa.eu/snb/model/elm/'>"
)


def a_credential(**more: object) -> dict[str, object]:
    return {
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "credentialSubject": {"fullName": {"en": PERSON}},
        **more,
    }


@pytest.mark.parametrize(
    ("name", "content", "element"),
    [
        ("a.jsonld", json.dumps(a_credential()), "`credentialSubject`"),
        (
            "a.jsonld",
            json.dumps({"@context": ELM_CONTEXT, "@type": "VerifiableCredential", "x": PERSON}),
            "`Verifiable",
        ),
        ("a.json", json.dumps({"credential": a_credential()}), "`credential`"),
        (
            "a.jsonld",
            json.dumps({"payload": json.dumps(a_credential()), "signatures": []}),
            "`payload with signatures`",
        ),
        ("a.jsonld", json.dumps({"verifiableCredential": [a_credential()]}), "`verifiableCredential`"),
        ("a.jsonld", json.dumps({"@context": ELM_CONTEXT, "@graph": [a_credential()]}), "`elm:EuropeanDigital"),
        ("a.ttl", PREFIXES + f':c a elm:EuropeanDigitalCredential ; dc:title "{PERSON}" .', "`elm:EuropeanDigital"),
        ("a.rdf", f"{RDF}<elm:EuropeanDigitalCredential rdf:ID='{PERSON}'/></rdf:RDF>", "`elm:EuropeanDigital"),
    ],
)
def test_a_credential_of_a_person_is_refused_without_a_word_of_the_person(
    tmp_path: Path, name: str, content: str, element: str
) -> None:
    path = a_file(tmp_path, content, name)
    assert ElmRdfReader().recognises(path, path.read_bytes()) or "@context" not in content
    with pytest.raises(ImportRefusedError, match="holds a credential of a person") as refused:
        read_rdf(tmp_path, content, name)
    assert element in str(refused.value)
    assert "expected learning opportunities" in str(refused.value)
    assert PERSON not in str(refused.value)


def test_persons_beside_a_catalogue_leave_no_trace(tmp_path: Path) -> None:
    found = read(tmp_path, a_specification(), f':p a elm:Person ; foaf:fullName "{PERSON}" ; dc:title "{PERSON}" .')
    assert PERSON not in repr(found)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.ttl", "@prefix owl: <http://www.w3.org/2002/07/owl#> . <http://x/> a owl:Ontology .", "`owl:Ontology`"),
        ("a.ttl", "@prefix sh: <http://www.w3.org/ns/shacl#> . <http://x/> a sh:NodeShape .", "`sh:NodeShape`"),
        ("a.ttl", PREFIXES + ":a a elm:Accreditation .", "accreditations (`elm:Accreditation`)"),
        ("a.ttl", PREFIXES + ":a a elm:Person .", "`elm:Person` and nothing that is offered"),
        ("a.ttl", PREFIXES + ":a rov:legalName 'x' ; dc:creator :b .", "the first property is `dc:creator`"),
        ("a.ttl", "", "nothing that has a type"),
        ("a.jsonld", json.dumps({"@context": {"a": "http://x/a"}}), "a `@context` alone"),
        ("a.jsonld", json.dumps({"@context": {}, "x": {"@explicit": True}}), "JSON-LD frame (`@explicit`)"),
        ("a.jsonld", json.dumps({"type": "LearningOpportunity"}), "no `@context`"),
        ("a.jsonld", "{", "is not JSON"),
        ("a.ttl", "this is no Turtle", "is not Turtle"),
        ("a.rdf", RDF, "not well-formed XML: line 1"),
        ("a.rdf", "<x xmlns='http://x/'/>", "the element `x` of http://x/"),
        ("a.md", "# Heading\nMore", "begins with `# Heading`"),
        ("a.bin", b"\x00\x01\x02", "signs that are no text"),
        ("a.txt", b"", "begins with nothing"),
    ],
)  # fmt: skip
def test_what_is_no_catalogue_is_refused_by_what_it_holds(
    tmp_path: Path, name: str, content: str | bytes, said: str
) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read_rdf(tmp_path, content, name)
    assert str(refused.value).startswith(name)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<Accreditations xmlns='http://data.europa.eu/snb/model/ap/ams-constraints/'/>", "`Accreditations` of http"),
        ("<vp:verifiablePresentation xmlns:vp='http://data.europa.eu/snb/vp'/>", "credential of a person"),
        ("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>", "`schema` of http://www.w3.org/2001/XMLSchema"),
        ("<Courses/>", "the element `Courses`; expected"),
        ("<Courses xmlns='http://data.europa.eu/snb/model/ap/loq-constraints/'/>", "nothing that has a type"),
        (loq("<agentReferences><organisation id='http://x/'/></agentReferences>"), "`elm:Organisation`"),
        (loq("<a>"), "not well-formed XML"),
        ("not XML", "begins with `not XML`"),
        ('{"fullName": "Quillfeather"}', "begins with `{`;"),
        ("<", "not well-formed XML"),
        ("<?xml version='1.0' encoding='nonsense'?><a/>", "encoding"),
    ],
)
def test_what_is_no_loq_xml_is_refused_by_its_root(tmp_path: Path, content: str, said: str) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read_loq(tmp_path, content)
    assert said in str(refused.value)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize("reader", [ElmRdfReader(), LoqXmlReader()], ids=["RDF/XML", "LOQ XML"])
@pytest.mark.parametrize(
    "document_type",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
        '<!DOCTYPE x [<!ENTITY l11 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE x SYSTEM "http://x.example/x.dtd">',
        "<!DOCTYPE x>",
    ],
    ids=["billion laughs", "external entity", "external DTD", "empty"],
)
def test_a_document_type_is_refused_and_no_entity_is_expanded(
    tmp_path: Path, reader: ElmRdfReader | LoqXmlReader, document_type: str
) -> None:
    body = f"{RDF}<elm:a>&l11;</elm:a></rdf:RDF>" if isinstance(reader, ElmRdfReader) else loq("<a>&l11;</a>")[38:]
    path = a_file(tmp_path, f"<?xml version='1.0'?>{document_type}{body}", "a.rdf")
    assert reader.recognises(path, path.read_bytes())
    with pytest.raises(ImportRefusedError, match="document type"):
        list(reader.lines([path], Conversion(tmp_path)))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.ttl", (PREFIXES + SCHOOL + a_specification()).encode("utf-16")),
        ("a.ttl", (PREFIXES + SCHOOL + a_specification('dc:title "Åbo"')).encode("latin-1")),
        ("a.jsonld", json.dumps({"@context": ELM_CONTEXT}).encode("utf-16")),
        ("a.jsonld", b'{"@context": "\xe9"}'),
        ("a.rdf", f"{RDF}<elm:a>é</elm:a></rdf:RDF>".encode("latin-1")),
        ("a.rdf", f"<?xml version='1.0' encoding='UTF-8'?>{RDF}<elm:a>é</elm:a></rdf:RDF>".encode("latin-1")),
        ("a.ttl", (PREFIXES + "# é").encode()[:-1]),
    ],
)
def test_letters_that_are_not_utf_8_are_refused(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(ImportRefusedError, match="UTF-8"):
        read_rdf(tmp_path, content, name)


COURSE = loq(
    "<learningOpportunityReferences><learningOpportunity id='http://x/1'><title>Åbo</title>"
    "<providedBy><legalName>School</legalName></providedBy></learningOpportunity></learningOpportunityReferences>"
)


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1"])
def test_xml_is_read_in_the_encoding_that_it_names(tmp_path: Path, encoding: str) -> None:
    found = read_loq(tmp_path, COURSE.replace("UTF-8", encoding).encode(encoding))
    assert found.offering.title == "Åbo"


def test_xml_in_another_encoding_than_it_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="not well-formed XML"):
        read_loq(tmp_path, COURSE.encode("latin-1"))


def test_scripts_and_markup_in_texts_are_plain_text(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification(
            'dc:title "<script>alert(1)</script><b>Soil</b>\\u0007\\u0000 &lt;i&gt;"@en ;'
            ' dc:description "<img src=x onerror=alert(1)>Good"@en ; foaf:homepage "javascript:alert(1)"'
        ),
    ).offering
    assert (found.title, found.description, found.url) == ("alert(1)Soil <i>", "Good", None)


def test_a_record_with_more_values_than_fit_in_memory_is_rejected(tmp_path: Path) -> None:
    many = ", ".join(f'"t{number}"' for number in range(20_001))
    found = read(
        tmp_path,
        a_specification(name=":good"),
        a_specification(f"dc:title {many}"),
        an_opportunity(spec=":good"),
        an_opportunity(f"dc:title {many}", name=":long", spec=":good"),
    )
    assert (list(found.offerings), sorted(found.faults)) == (
        ["uni.example/run"],
        [("https://uni.example/long", "rdf:type"), ("https://uni.example/spec", "rdf:type")],
    )


def endless(head: str, again: str) -> Iterator[bytes]:
    """A gigabyte: a head, and then the same over and over."""
    yield head.encode()
    block = (again * (256 * 1024 // len(again))).encode()
    for _ in range(4096):
        yield block


@pytest.mark.parametrize(
    ("name", "head", "again"),
    [
        ("a.ttl", PREFIXES + ":a elm:hasPart ", "[ elm:hasPart "),
        ("a.ttl", PREFIXES + ":a elm:hasPart ", '[ dc:title "x" ; elm:hasPart '),
        ("a.ttl", PREFIXES + ":a elm:hasPart ", "( "),
        ("a.ttl", PREFIXES + ":a elm:hasPart ", "<< :a :b "),
        ("a.ttl", PREFIXES + ':a dc:title "', "x"),
        ("a.ttl", PREFIXES + ':a dc:title """', '"" '),
        ("a.ttl", PREFIXES + ":a dc:title <", "x"),
        ("a.ttl", "", "# nothing\n"),
        ("a.nt", "<http://x/a> <http://x/b> ", "<<( <http://x/a> <http://x/b> "),
        ("a.rdf", RDF, "<elm:hasPart><elm:Qualification>"),
        ("a.rdf", RDF + "<elm:Qualification><elm:x>", "x"),
        ("a.rdf", RDF + "<elm:Qualification ", "x"),
        ("a.jsonld", f'{{"@context": "{ELM_CONTEXT}", "hasPart": ', '{"hasPart": '),
        ("a.jsonld", f'{{"@context": "{ELM_CONTEXT}", "@graph": ', "["),
        ("a.jsonld", f'{{"@context": "{ELM_CONTEXT}", "@graph": [{{"title": ', '{"a": 1}, '),
        ("a.jsonld", f'{{"@context": "{ELM_CONTEXT}", "@graph": [{{"title": "', "x"),
        ("a.xml", loq()[:-10] + "<a>", "<title>"),
        ("a.xml", loq()[:-10] + "<a><learningOpportunity id='x'>", "<title>x</title>"),
        ("a.xml", loq()[:-10] + "<a><learningOpportunity id='x'><title>", "x"),
    ],
)
def test_a_gigabyte_of_nesting_or_of_one_text_is_refused_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, head: str, again: str
) -> None:
    class Stream:
        """What is read instead of a file; the disk need not hold it."""

        def __init__(self) -> None:
            self.blocks = endless(head, again)
            self.kept = b""
            self.read_bytes = 0

        def read(self, size: int = -1) -> bytes:
            while len(self.kept) < size:
                block = next(self.blocks, b"")
                if not block:
                    break
                self.kept += block
            taken, self.kept = self.kept[:size], self.kept[size:]
            self.read_bytes += len(taken)
            return taken

        def close(self) -> None:
            self.blocks = iter(())

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

    streams: list[Stream] = []

    def opened(*_: object, **__: object) -> Stream:
        streams.append(Stream())
        return streams[-1]

    path = a_file(tmp_path, head, name)
    reader = LoqXmlReader() if name.endswith(".xml") else ElmRdfReader()
    monkeypatch.setattr(Path, "open", opened)
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    with pytest.raises(ImportRefusedError):
        list(reader.lines([path], Conversion(tmp_path)))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown / (1024 if sys.platform == "linux" else 1024**2) < MOST_MEGABYTES
    assert time.monotonic() - began < MOST_SECONDS
    assert max(stream.read_bytes for stream in streams) <= 4 * guarded_file.MAX_RECORD_BYTES
