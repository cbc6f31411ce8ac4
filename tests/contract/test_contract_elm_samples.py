"""Published samples of the European Learning Model and QualityLink: imported, or refused by what they show."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib.compare import to_isomorphic
from rdflib.plugins.shared.jsonld.context import Context

from advisor.domain.provenance import NoteBasis
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import HEAD_BYTES, FormatReader
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.elm_terms import ELM_CONTEXT, elm_context
from advisor.ingest.formats.loq_xml import LoqXmlReader
from tests.conversions import Converted, convert

pytestmark = pytest.mark.shared

IMPORTED = {
    "elm/loq.xml": (1, 3, 1, 0),
    "elm/loq_withLearningAchievementSpecification.xml": (1, 3, 0, 0),
    "elm/schemas/xsd/loq/loq.xml": (1, 3, 1, 0),
    "elm/schemas/xsd/loq/loq_withLearningAchievementSpecification.xml": (1, 3, 0, 0),
    "qualitylink/20251030_112437.ttl": (1, 3, 0, 0),
    "qualitylink/AT0002.ttl": (1, 3, 0, 0),
    "qualitylink/SI0001.ttl": (1, 2, 0, 0),
}
"""Providers, offerings, qualifications and rejected records."""

REFUSED = {
    "elm/EDC_DiplomaSupplement_AA.xml": "(`verifiablePresentation` of http://data.europa.eu/snb/vp)",
    "elm/ELM-ELMO-mapping-Github.xlsx": "begins with signs that are no text",
    "elm/LICENSE-EUPL-1.2": "begins with `European Union Public Licence`",
    "elm/Sample-CertOfPart-signed.jsonld": "credential of a person (`payload with signatures`)",
    "elm/Sample-CertOfPart-unsigned-uploadable.json": "credential of a person (`credential`)",
    "elm/Sample-CertOfPart-unsigned.jsonld": "credential of a person (`credentialSubject`)",
    "elm/Sample-MC-Annex1-signed.jsonld": "credential of a person (`payload with signatures`)",
    "elm/Sample-MC-Annex1-unsigned-uploadable.json": "credential of a person (`credential`)",
    "elm/Sample-MC-Annex1-unsigned.jsonld": "credential of a person (`credentialSubject`)",
    "elm/ams.xml": "accreditations (the AMS profile), not what is offered (`Accreditations`",
    "elm/credential-sample-turtle.ttl": "credential of a person (`elm:EuropeanDigitalCredential`)",
    "elm/credential-sample.jsonld": "credential of a person (`credentialSubject`)",
    "elm/schemas/ELM-external.ttl": "the first property is `skos:definition`",
    "elm/schemas/edc-ap-context.jsonld": "a `@context` alone",
    "elm/schemas/xsd/ams/ams.xml": "`Accreditations` of http://data.europa.eu/snb/model/ap/ams-constraints/",
    "qualitylink/README.md": "begins with `# QualityLink specifications`",
    "qualitylink/alliance.ttl": "`ql:EuropeanUniversityAlliance` and `ql:OrgRegIdentifier` and nothing that is offered",
    "qualitylink/alliance_epicur.ttl": "`ql:EuropeanUniversityAlliance` and `ql:OrgRegIdentifier`",
    "qualitylink/copyright.include": "begins with the element `a`",
    "qualitylink/eciu-context.json": "a `@context` alone",
    "qualitylink/frame.json": "a JSON-LD frame (`@explicit`)",
}
REFUSED_BY_SUFFIX = {
    ".ttl": "an ontology or its constraints (`owl:Ontology`",
    ".xsd": "an XML schema, which says how data are written but is none (`schema`",
    ".bs": "begins with the element `pre`",
}
NO_CATALOGUE = {".md", ".bs", ".include", ".xlsx"}


@pytest.fixture(scope="module")
def standards(shared_data: Path) -> Path:
    return shared_data / "standards"


def samples(standards: Path) -> dict[str, Path]:
    files = (path for folder in ("elm", "qualitylink") for path in (standards / folder).rglob("*") if path.is_file())
    return {path.relative_to(standards).as_posix(): path for path in files}


def readers(path: Path) -> list[FormatReader]:
    """Those that say that the file is theirs; else both, as when somebody names the format."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    both: list[FormatReader] = [ElmRdfReader(), LoqXmlReader()]
    return [reader for reader in both if reader.recognises(path, head)] or both


def test_every_sample_is_imported_or_refused_by_the_element_that_it_shows(standards: Path) -> None:
    found = samples(standards)
    assert len(found) == 82
    counts, reasons = {}, {}
    for name, path in found.items():
        for reader in readers(path):
            try:
                counts[name] = convert(reader, path).counts
            except ImportRefusedError as refused:
                reasons[name] = str(refused)
    assert counts == IMPORTED
    assert sorted(reasons) == sorted(set(found) - set(IMPORTED))
    for name, reason in reasons.items():
        path = found[name]
        assert reason.startswith(path.name)
        assert (REFUSED.get(name) or REFUSED_BY_SUFFIX[path.suffix]) in reason
        assert "expected" in reason
    assert all(len(readers(path)) == 1 for name, path in found.items() if name in IMPORTED)
    assert not any(path.suffix in NO_CATALOGUE and len(readers(path)) == 1 for path in found.values())


def test_nothing_of_the_persons_in_the_samples_is_said(standards: Path) -> None:
    for name in ("elm/credential-sample-turtle.ttl", "elm/credential-sample.jsonld"):
        with pytest.raises(ImportRefusedError) as refused:
            convert(ElmRdfReader(), standards / name)
        assert not any(word in str(refused.value) for word in ("Max", "Power", "Maxi"))


@pytest.fixture(scope="module")
def loq(standards: Path) -> Converted:
    return convert(LoqXmlReader(), standards / "elm" / "loq.xml")


def test_the_official_loq_sample_is_read_fact_by_fact(loq: Converted) -> None:
    run = loq.offerings["LOP-02"]
    assert (run.spec, run.provider, run.type, run.eqf_level) == ("Q-01", "ORG-01", "mooc", 2)
    assert [(str(one.start), str(one.end)) for one in run.sessions] == [("2022-12-07", "2023-03-27")]
    assert run.assessment_types == ("peer_assessment", "quiz", "attendance", "written_examination")
    assert (run.isced_f, run.quality_assurance and run.quality_assurance.split("; ")[1]) == (
        "1022",
        "Program Quality Assurance",
    )
    assert loq.offerings["Q-02"].kind == "unit"
    assert loq.qualifications["Q-01"].rules.units == ("Q-02",)
    assert {one.country for one in loq.providers.values()} == {"GS"}


def test_what_the_official_loq_sample_contradicts_is_noted(loq: Converted) -> None:
    run = loq.offerings["LOP-01"]
    assert run.origin is not None
    found = Counter(note.basis for note in run.origin.notes)
    # The sample is filled with random values: months as workload, an end before its start, two modes, another level.
    for basis in (NoteBasis.MONTHS_AS_WORKLOAD, NoteBasis.ENDS_BEFORE_START, NoteBasis.LEVELS_DISAGREE):
        assert found[basis] == 1
    assert (run.workload_hours, run.mode, run.credits, run.price) == (None, None, None, None)


def test_the_quality_link_samples_keep_outcomes_and_say_what_is_not_stated(standards: Path) -> None:
    found = convert(ElmRdfReader(), standards / "qualitylink" / "SI0001.ttl")
    run, alone = found.offerings.values()
    assert (run.spec, run.title, run.eqf_level) == (
        "schac-courseId-uni-lj.si-123",
        "Computer Science - Linked Open Data",
        7,
    )
    assert [len(one.outcomes) for one in (run, alone)] == [1, 2]
    assert (run.sessions, run.languages) == ((), ())
    assert run.origin is not None
    assert {note.published for note in run.origin.notes if note.fact == "dates"} == {"Sommersemester 2025"}
    assert alone.origin is not None
    assert {note.basis for note in alone.origin.notes if note.fact == "provider"} == {NoteBasis.OTHER_FACT}


def test_another_program_finds_the_same_triples_in_all_turtle_samples(standards: Path) -> None:
    for path in sorted(
        [*(standards / "qualitylink").glob("*.ttl"), standards / "elm" / "credential-sample-turtle.ttl"]
    ):
        ours = rdflib.Graph()
        triples = pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)
        text = pyoxigraph.serialize((quad.triple for quad in triples), format=pyoxigraph.RdfFormat.N_TRIPLES)
        assert text is not None
        ours.parse(data=text.decode(), format="nt")
        theirs = rdflib.Graph().parse(path, format="turtle")
        assert len(ours) == len(theirs) > 0
        assert to_isomorphic(with_lower_tags(ours)) == to_isomorphic(with_lower_tags(theirs)), path.name


def with_lower_tags(graph: rdflib.Graph) -> rdflib.Graph:
    """The same graph: case says nothing in tags of languages, and one of the programs does not keep it."""
    found = rdflib.Graph()
    for subject, predicate, said in graph:
        if isinstance(said, rdflib.Literal) and said.language:
            found.add((subject, predicate, rdflib.Literal(str(said), lang=said.language.lower())))
        else:
            found.add((subject, predicate, said))
    return found


def test_our_table_says_what_the_official_context_says_of_each_of_its_terms(standards: Path) -> None:
    file = standards / "elm" / "schemas" / "edc-ap-context.jsonld"
    official = Context(source=str(file))
    ours = Context(source={"@context": elm_context()})
    assert ELM_CONTEXT.endswith("edc-ap")
    same = [term for term in ours.terms if term in official.terms]
    assert len(same) > 90
    for term in same:
        mine, theirs = ours.terms[term], official.terms[term]
        assert (mine.id, mine.container) == (theirs.id, theirs.container), term
        is_link = theirs.type == "@id" and term != "dateModified"  # which the official one calls a link by mistake
        assert (mine.type == "@id") == is_link, term
    # RDF's own names, and what the official context leaves out although the profile of opportunities requires it.
    own = {term for term in ours.terms if term not in official.terms}
    assert own == {
        "ISCEDFCode", "EQFLevel", "NQFLevel", "contentUrl", "defaultLanguage", "id", "type", "modified", "ql", "sh",
        "owl", "VerifiableCredential", "VerifiablePresentation",
    }  # fmt: skip
