"""European Learning Model: the same catalogue in every notation gives the same lines, whatever its contexts are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import rdflib

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.elm_terms import ELM_CONTEXT
from advisor.ingest.formats.loq_xml import LoqXmlReader
from tests.conversions import Converted, convert
from tests.elm_builders import ESCO, PREFIXES, a_file, loq, read_loq, read_rdf

TURTLE = (
    PREFIXES
    + f"""
    :school a elm:Organisation ; rov:legalName "Skola"@sv, "School"@en .
    :spec a elm:Qualification ; dc:title "Soil"@en, "Maa"@fi ; dc:type :degree ; elm:EQFLevel ed:eqf\\/6 ;
        elm:NQFLevel ed:qdr\\/c_c392e7a2 ; elm:ISCEDFCode ed:isced-f\\/0811 ; elm:volumeOfLearning "PT50H" ;
        elm:creditPoint [ elm:framework ed:education-credit\\/6fcec5c5af ; elm:point "2.5" ] ;
        elm:learningOutcome [ dc:title "Reads maps"@en ; elm:relatedESCOSkill <{ESCO}a> ], [ dc:title "Digs"@en ] ;
        elm:awardingOpportunity [ elm:awardingBody :school ] .
    :degree skos:prefLabel "Degree"@en .
    :run a elm:LearningOpportunity ; dc:title "Soil"@en ; elm:learningAchievementSpecification :spec ;
        elm:providedBy :school ; elm:defaultLanguage language:ENG ;
        foaf:homepage [ elm:contentUrl "https://uni.example/" ] ; dc:temporal [ elm:startDate "2027-01-18" ] ;
        elm:priceDetail [ elm:amount [ elm:unit currency:EUR ; elm:value 90 ] ] .
    """
)
UNI, EU = "https://uni.example/", "http://publications.europa.eu/resource/authority/"
SPECIFICATION: Mapping[str, object] = {
    "id": f"{UNI}spec",
    "type": "Qualification",
    "title": {"en": "Soil", "fi": ["Maa"]},
    "dcType": {"id": f"{UNI}degree", "type": "Concept", "prefLabel": {"en": "Degree"}},
    "eqfLevel": "http://data.europa.eu/snb/eqf/6",
    "nqfLevel": {"id": "http://data.europa.eu/snb/qdr/c_c392e7a2"},
    "thematicArea": ["http://data.europa.eu/snb/isced-f/0811"],
    "volumeOfLearning": "PT50H",
    "creditPoint": {"framework": "http://data.europa.eu/snb/education-credit/6fcec5c5af", "point": 2.5},
    "learningOutcome": [
        {"title": {"en": "Reads maps"}, "relatedESCOSkill": {"id": f"{ESCO}a"}},
        {"title": {"en": "Digs"}},
    ],
    "awardingOpportunity": {"awardingBody": f"{UNI}school"},
}
OPPORTUNITY: Mapping[str, object] = {
    "id": f"{UNI}run",
    "type": ["LearningOpportunity"],
    "title": {"en": "Soil"},
    "learningAchievementSpecification": SPECIFICATION,
    "providedBy": {"id": f"{UNI}school", "type": "Organisation", "legalName": {"sv": "Skola", "en": "School"}},
    "defaultLanguage": {"id": f"{EU}language/ENG"},
    "homepage": {"contentURL": UNI},
    "temporal": {"startDate": "2027-01-18"},
    "priceDetail": [{"amount": {"unit": f"{EU}currency/EUR", "value": 90}}],
}
LOQ = loq(f"""
    <learningOpportunityReferences><learningOpportunity id="{UNI}run">
      <title language="en">Soil</title><learningAchievementSpecification idref="{UNI}spec"/>
      <providedBy idref="{UNI}school"/><defaultLanguage uri="{EU}language/ENG"/>
      <homepage><title language="en">Page</title><contentUrl>{UNI}</contentUrl></homepage>
      <temporal><startDate>2027-01-18</startDate></temporal>
      <priceDetail><amount><unit uri="{EU}currency/EUR"/><value>90</value></amount></priceDetail>
    </learningOpportunity></learningOpportunityReferences>
    <learningAchievementSpecificationReferences><qualification id="{UNI}spec">
      <title language="en">Soil</title><title language="fi">Maa</title>
      <type uri="{UNI}degree"><skos:prefLabel language="en">Degree</skos:prefLabel></type>
      <EQFLevel uri="http://data.europa.eu/snb/eqf/6"/><NQFLevel uri="http://data.europa.eu/snb/qdr/c_c392e7a2"/>
      <ISCEDFCode uri="http://data.europa.eu/snb/isced-f/0811"/><volumeOfLearning>PT50H</volumeOfLearning>
      <creditPoint><framework uri="http://data.europa.eu/snb/education-credit/6fcec5c5af"/><point>2.5</point></creditPoint>
      <learningOutcome idref="{UNI}lo1"/><learningOutcome idref="{UNI}lo2"/>
      <awardingOpportunity><awardingBody idref="{UNI}school"/></awardingOpportunity>
    </qualification></learningAchievementSpecificationReferences>
    <learningOutcomeReferences>
      <learningOutcome id="{UNI}lo1"><title language="en">Reads maps</title>
        <relatedESCOSkill uri="{ESCO}a"/></learningOutcome>
      <learningOutcome id="{UNI}lo2"><title language="en">Digs</title></learningOutcome>
    </learningOutcomeReferences>
    <agentReferences><organisation id="{UNI}school">
      <legalName language="sv">Skola</legalName><legalName language="en">School</legalName>
    </organisation></agentReferences>""")


def jsonld(*nodes: object, context: object = ELM_CONTEXT) -> str:
    return json.dumps({"@context": context, "@graph": list(nodes)})


def rewritten(notation: str) -> str:
    """The Turtle catalogue in another notation, by another program."""
    return rdflib.Graph().parse(data=TURTLE, format="turtle").serialize(format=notation)


def without_file(found: Converted) -> list[object]:
    """The lines, outcomes in order of their texts: notations without lists do not keep an order."""
    lines = []
    for line in found.lines:
        told = json.loads(json.dumps(line))
        if "origin" in told:
            del told["origin"]["file"]
            told["outcomes"].sort(key=lambda outcome: str(outcome["text"]))
        lines.append(told)
    return lines


def same(name: str, content: str, folder: Path) -> Converted:
    reader = LoqXmlReader() if name.endswith(".xml") else ElmRdfReader()
    path = a_file(folder, content, name)
    assert reader.recognises(path, path.read_bytes())
    return convert(reader, path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", TURTLE),
        ("a.nt", rewritten("nt")),
        ("a", rewritten("nt")),
        ("a.rdf", rewritten("xml")),
        ("pretty.rdf", rewritten("pretty-xml")),
        ("a.json", jsonld(OPPORTUNITY)),
        ("apart.jsonld", jsonld(SPECIFICATION, {**OPPORTUNITY, "learningAchievementSpecification": f"{UNI}spec"})),
        ("single.jsonld", json.dumps({**OPPORTUNITY, "@context": [ELM_CONTEXT]})),
        ("list.jsonld", json.dumps([{**OPPORTUNITY, "@context": ELM_CONTEXT}])),
        ("last.jsonld", json.dumps({"@graph": [OPPORTUNITY], "@context": ELM_CONTEXT})),
        ("mark.jsonld", "\ufeff" + jsonld(OPPORTUNITY)),
        ("mark.ttl", "\ufeff" + TURTLE),
        (
            "rdflib.jsonld",
            rewritten("json-ld").replace("[", '{"@context": {"x": "http://data.europa.eu/snb/model"}, "@graph": [', 1)
            + "}",
        ),
        ("a.xml", LOQ),
    ],
)
def test_every_notation_gives_the_same_lines(tmp_path: Path, name: str, content: str) -> None:
    expected = read_rdf(tmp_path, TURTLE, "expected.ttl")
    offering = expected.offering
    assert (offering.title, offering.eqf_level, offering.workload_hours, offering.isced_f) == ("Soil", 6, 50, "0811")
    assert [outcome.skills for outcome in offering.outcomes] == [(f"{ESCO}a",), ()]
    assert without_file(same(name, content, tmp_path)) == without_file(expected)


def test_a_context_that_is_written_out_gives_its_own_names(tmp_path: Path) -> None:
    context = {
        "elm": "http://data.europa.eu/snb/model/elm/",
        "dcterms": "http://purl.org/dc/terms/",
        "Title": {"@id": "dcterms:title", "@container": "@language"},
        "Type": "@type",
        "ProvidedBy": {"@id": "elm:providedBy", "@context": {"LegalName": "elm:legalName"}},
        "Course": "elm:LearningOpportunity",
    }
    node = {"Type": "Course", "Title": {"en": "Soil"}, "ProvidedBy": {"LegalName": "School"}}
    found = read_rdf(tmp_path, jsonld(node, context=context), "a.jsonld")
    assert (found.offering.title, found.offering.provider) == ("Soil", "School")
    mixed = read_rdf(tmp_path, jsonld({**node, "title": {"fi": "Maa"}}, context=[ELM_CONTEXT, context]), "b.jsonld")
    assert mixed.offering.title == "Soil"


@pytest.mark.parametrize(
    "context",
    [
        "https://schema.org",
        [ELM_CONTEXT, "https://contexts.example/more"],
        {"@import": "https://contexts.example/more"},
        {"a": {"@id": "http://x/a", "@context": "https://contexts.example/more"}},
    ],
)
def test_a_context_that_would_have_to_be_fetched_is_refused_by_name(tmp_path: Path, context: object) -> None:
    with pytest.raises(ImportRefusedError, match=r"`@context` https://(schema\.org|contexts\.example/more)"):
        read_rdf(tmp_path, jsonld(OPPORTUNITY, context=context), "a.jsonld")
    with pytest.raises(ImportRefusedError, match="`@context` https"):
        read_rdf(tmp_path, jsonld({**OPPORTUNITY, "homepage": {"@context": context}}), "a.jsonld")


def test_an_object_that_is_no_json_ld_is_rejected_and_the_others_are_read(tmp_path: Path) -> None:
    bad = {"@id": f"{UNI}bad", "@type": {"not": "a type"}}
    found = read_rdf(tmp_path, jsonld(bad, OPPORTUNITY, 5), "a.jsonld")
    assert found.offering.title == "Soil"
    assert sorted(found.faults) == [("object 1", "object"), ("object 3", "value")]


@pytest.mark.parametrize("name", ["a.ttl", "a.jsonld", "a.xml"])
def test_the_same_file_gives_the_same_lines_every_time(tmp_path: Path, name: str) -> None:
    nameless = {key: value for key, value in OPPORTUNITY.items() if key != "id"}
    content = {"a.ttl": TURTLE.replace(":run a", "[] a"), "a.jsonld": jsonld(nameless), "a.xml": LOQ}[name]
    first = same(name, content, tmp_path)
    assert first.lines == same(name, content, tmp_path).lines
    assert len(first.offerings) == 1


def test_objects_of_a_long_list_are_all_read(tmp_path: Path) -> None:
    nodes = [{**SPECIFICATION, "id": f"{UNI}{number}", "publisher": f"{UNI}school"} for number in range(450)]
    found = read_rdf(tmp_path, jsonld(*nodes), "a.jsonld")
    assert list(found.offerings) == [f"uni.example/{number}" for number in range(450)]


def test_names_without_an_address_are_those_of_their_file(tmp_path: Path) -> None:
    def catalogue(title: str) -> str:
        return (
            PREFIXES
            + f'_:a a elm:LearningOpportunity ; dc:title "{title}"@en ; elm:providedBy _:b . _:b rov:legalName "S" .'
        )

    found = convert(
        ElmRdfReader(), a_file(tmp_path, catalogue("One"), "1.ttl"), a_file(tmp_path, catalogue("Two"), "2.ttl")
    )
    assert [one.title for one in found.offerings.values()] == ["One", "Two"]
    assert [one.origin and (one.origin.file, one.origin.record) for one in found.offerings.values()] == [
        ("1.ttl", "record 1"),
        ("2.ttl", "record 2"),
    ]
    again = convert(ElmRdfReader(), tmp_path / "2.ttl")
    assert list(again.offerings) == list(found.offerings)[1:]


def test_files_may_refer_to_each_other_and_a_file_without_records_is_told(tmp_path: Path) -> None:
    first = a_file(tmp_path, PREFIXES + ':school rov:legalName "School"@en .', "1.ttl")
    second = a_file(tmp_path, PREFIXES + ':c a elm:Qualification ; dc:title "Soil" ; elm:providedBy :school .', "2.ttl")
    found = convert(ElmRdfReader(), first, second)
    assert [one.name for one in found.providers.values()] == ["School"]
    assert found.notes[0].startswith("1.ttl holds nothing that has a type")


def test_a_record_that_two_files_describe_is_one_with_what_both_say(tmp_path: Path) -> None:
    first = a_file(
        tmp_path, PREFIXES + ':c a elm:Qualification ; dc:title "Soil"@en ; elm:providedBy :school .', "1.ttl"
    )
    second = a_file(tmp_path, PREFIXES + ":c a elm:Qualification ; elm:EQFLevel ed:eqf\\/6 .", "2.ttl")
    found = convert(ElmRdfReader(), first, second)
    assert (found.offering.title, found.offering.eqf_level, found.notes) == ("Soil", 6, ())


def test_addresses_that_are_relative_are_relative_to_the_file(tmp_path: Path) -> None:
    text = PREFIXES + '<#c> a elm:Qualification ; dc:title "Soil" ; elm:providedBy <org/1> .'
    assert list(read_rdf(tmp_path, text, "é 1.ttl").offerings) == ["%C3%A9%201.ttl#c"]


def test_loq_xml_takes_records_inside_each_other_and_concepts_with_labels(tmp_path: Path) -> None:
    found = read_loq(
        tmp_path,
        loq("""<learningOpportunityReferences><learningOpportunity id="http://x/1"><title xml:lang="sv">Jord</title>
               <providedBy><legalName>Skola</legalName></providedBy>
               <mode><skos:prefLabel language="en">Online</skos:prefLabel></mode>
               <!-- not read --><?not read?><unknown><title>x</title></unknown>
               <learningAchievementSpecification id="http://x/2">
                 <learningOutcome><title>Reads maps</title></learningOutcome>
               </learningAchievementSpecification></learningOpportunity></learningOpportunityReferences>"""),
    )
    offering = found.offering
    assert (offering.title, offering.text_language, offering.provider) == ("Jord", "sv", "Skola")
    assert (offering.mode, [one.text for one in offering.outcomes]) == ("online", ["Reads maps"])


@pytest.mark.parametrize(
    ("name", "content", "is_ours"),
    [
        ("a.ttl", b"anything", True),
        ("a.txt", b"@prefix x: <http://x/> . x:a x:b x:c .", False),
        ("a.rdf", b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", True),
        ("a.json", b'{"@context": "https://schema.org"}', False),
        ("a.jsonld", b'{"@context": "https://schema.org"}', False),
        ("a.csv", b"title,provider\n", False),
        ("a.xml", b"<Courses xmlns='http://data.europa.eu/snb/model/ap/loq-constraints/'/>", False),
        ("a.html", b"<!DOCTYPE html><html></html>", False),
        ("a.json", b"", False),
    ],
)
def test_files_of_other_formats_are_left_to_their_readers(
    tmp_path: Path, name: str, content: bytes, *, is_ours: bool
) -> None:
    assert ElmRdfReader().recognises(tmp_path / name, content) is is_ours
    assert LoqXmlReader().recognises(tmp_path / name, content) is (b"loq-constraints" in content)
