"""Small catalogues of the European Learning Model, for tests."""

from __future__ import annotations

from pathlib import Path

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.elm_rdf import ElmRdfReader
from advisor.ingest.formats.loq_xml import LoqXmlReader
from advisor.ingest.profile import OfferingIn, QualificationIn
from tests.conversions import Converted, convert

PREFIXES = """
@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix ql: <http://data.quality-link.eu/ontology/v1#> .
@prefix dc: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix rov: <http://www.w3.org/ns/regorg#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ed: <http://data.europa.eu/snb/> .
@prefix language: <http://publications.europa.eu/resource/authority/language/> .
@prefix country: <http://publications.europa.eu/resource/authority/country/> .
@prefix currency: <http://publications.europa.eu/resource/authority/currency/> .
@prefix : <https://uni.example/> .
"""
SCHOOL = ':school a elm:Organisation ; rov:legalName "School"@en .\n'
ECTS = "<http://data.europa.eu/snb/education-credit/6fcec5c5af>"
ESCO = "http://data.europa.eu/esco/skill/"


def a_specification(more: str = "", *, name: str = ":spec", kind: str = "elm:LearningAchievementSpecification") -> str:
    """A specification with a title, unless `more` begins with one, which the school publishes."""
    title = "" if more.startswith("dc:title") else 'dc:title "Soil"@en ;'
    publisher = "" if "dc:publisher" in more or "elm:awardingOpportunity" in more else "dc:publisher :school ;"
    return f"{name} a {kind} ; {title} {publisher} {more} .\n"


def an_opportunity(more: str = "", *, name: str = ":run", spec: str = ":spec") -> str:
    """An opportunity of a specification, which the school provides unless `more` says who."""
    provided = "" if "elm:providedBy" in more else "elm:providedBy :school ;"
    return f"{name} a elm:LearningOpportunity ; elm:learningAchievementSpecification {spec} ; {provided} {more} .\n"


def a_file(folder: Path, content: str | bytes, name: str = "a.ttl") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(folder: Path, *statements: str, name: str = "a.ttl") -> Converted:
    """Turtle with all prefixes and the school."""
    return convert(ElmRdfReader(), a_file(folder, PREFIXES + SCHOOL + "".join(statements), name))


def read_rdf(folder: Path, content: str | bytes, name: str = "a.ttl") -> Converted:
    """A file as it is."""
    return convert(ElmRdfReader(), a_file(folder, content, name))


def read_loq(folder: Path, content: str | bytes, name: str = "a.xml") -> Converted:
    """LOQ XML as it is."""
    return convert(LoqXmlReader(), a_file(folder, content, name))


def the_offering(folder: Path, specification: str = "", opportunity: str | None = None) -> OfferingIn:
    """The one offering of a specification, with an opportunity if its statements are given."""
    run = "" if opportunity is None else an_opportunity(opportunity)
    return read(folder, a_specification(specification), run).offering


def bases(record: OfferingIn | QualificationIn, fact: str) -> list[NoteBasis]:
    """By what the values of a fact were read, in order."""
    return [note.basis for note in record.origin.notes if note.fact == fact] if record.origin else []


def loq(*containers: str) -> str:
    """LOQ XML with these containers."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/" xmlns:dc="http://purl.org/dc/terms/"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#" xsdVersion="3.1.0">{"".join(containers)}</Courses>"""
