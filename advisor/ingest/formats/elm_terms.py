"""The names of the European Learning Model that are read: its namespaces, classes, properties and JSON-LD terms.

Restated from the published ontology, application profiles and JSON-LD context of ELM 3 (EUPL-1.2) and from the
QualityLink application profile (CC BY 4.0); what is not named here is not read and not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

ELM = "http://data.europa.eu/snb/model/elm/"
ELM_BEFORE = "http://data.europa.eu/snb/model/ontology/"
"""As ELM is called in QualityLink's shapes."""

QL = "http://data.quality-link.eu/ontology/v1#"
LOQ = "http://data.europa.eu/snb/model/ap/loq-constraints/"
ELM_CONTEXT = "http://data.europa.eu/snb/model/context/edc-ap"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDF_TYPE = f"{RDF}type"

_DC = "http://purl.org/dc/terms/"
_ADMS = "http://www.w3.org/ns/adms#"
_FOAF = "http://xmlns.com/foaf/0.1/"
_ROV = "http://www.w3.org/ns/regorg#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_CREDENTIALS = "https://www.w3.org/2018/credentials#"

NAMESPACES: Mapping[str, str] = {
    "elm": ELM,
    "dc": _DC,
    "adms": _ADMS,
    "foaf": _FOAF,
    "rov": _ROV,
    "skos": _SKOS,
    "rdf": RDF,
    "ql": QL,
    "cred": _CREDENTIALS,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
}
"""By the prefix that the model's own files give them."""

OPPORTUNITY_CLASSES = frozenset({"LearningOpportunity", "LearningOpportunityInstance"})
QUALIFICATION = "Qualification"
SPECIFICATION_CLASSES = frozenset(
    {"LearningAchievementSpecification", "LearningOpportunitySpecification", QUALIFICATION}
)
ORGANISATION_CLASSES = frozenset({"Organisation", "HigherEducationInstitution"})
CREDENTIAL_CLASSES = frozenset({
    "EuropeanDigitalCredential", "EuropeanDigitalPresentation", "VerifiableCredential", "VerifiablePresentation",
    "LearningAchievement", "LearningAssessment", "LearningActivity", "LearningEntitlement",
})  # fmt: skip
"""What a person has done; the same names with `Specification` behind them say what can be done."""

REFERENCE = "LearningOpportunitySpecificationReference"

PROPERTIES = frozenset({
    "accreditation", "accreditingAgent", "address", "admissionProcedure", "altLabel", "amount", "applicationDeadline",
    "awardingBody", "awardingOpportunity", "category", "contentUrl", "countryCode", "creditPoint", "decision",
    "defaultLanguage", "description", "duration", "educationLevel", "endDate", "entitlementStatus", "entitlesTo",
    "entryRequirement", "entryRequirementLearningOpportunity", "entryRequirementLearningOutcome", "EQFLevel",
    "expiryDate", "framework", "fullAddress", "geographicName", "gradingScheme", "hasPart", "homepage", "identifier",
    "idVerification", "influencedBy", "isActive", "ISCEDFCode", "isOpenToNonEnrolled", "isPartialQualification",
    "isPartOf", "language", "learnerGroup", "learnerGroupConditions", "learningAchievementSpecification",
    "learningActivitySpecification", "learningOpportunity", "learningOutcome", "learningOutcomeSummary", "legalName",
    "location", "mode", "modified", "notation", "noteLiteral", "NQFLevel", "point", "prefLabel", "priceDetail",
    "providedBy", "provenBy", "publisher", "qualificationCode", "relatedESCOSkill", "relatedSkill", "report",
    "startDate", "temporal", "title", "type", "unit", "value", "volumeOfLearning",
})  # fmt: skip
"""By the name that RDF and LOQ XML give them, whatever their namespace is: no name has two meanings."""

_READ_NAMESPACES = (ELM, ELM_BEFORE, _DC, _ADMS, _FOAF, _ROV, _SKOS, RDF, QL)

PROPERTY_OF: Mapping[str, str] = {
    f"{namespace}{name}": name for namespace in _READ_NAMESPACES for name in PROPERTIES if namespace + name != RDF_TYPE
}
"""The name of a property by its address."""


class _As(Enum):
    """What the context says of the values of a term."""

    LINK = ("@type", "@id")
    WORDS = ("@container", "@language")
    PLAIN = None

    def define(self, address: str) -> dict[str, str]:
        """The definition of the term with this address."""
        found = {"@id": address}
        return found if self.value is None else found | dict([self.value])


_TERMS: tuple[tuple[_As, str, str], ...] = (
    (_As.LINK, "elm", "accreditation accreditingAgent address admissionProcedure amount awardingBody"),
    (_As.LINK, "elm", "awardingOpportunity countryCode creditPoint decision defaultLanguage educationLevel"),
    (_As.LINK, "elm", "entitlementStatus entitlesTo entryRequirement framework fullAddress gradingScheme hasPart"),
    (_As.LINK, "elm", "idVerification influencedBy isPartOf learningAchievementSpecification"),
    (_As.LINK, "elm", "learningActivitySpecification learningOpportunity learningOutcome learningOutcomeSummary"),
    (_As.LINK, "elm", "location mode priceDetail providedBy provenBy qualificationCode relatedESCOSkill relatedSkill"),
    (_As.LINK, "elm", "report unit ISCEDFCode EQFLevel NQFLevel"),
    (_As.LINK, "dc", "language publisher temporal"),
    (_As.LINK, "foaf", "homepage"),
    (_As.LINK, "adms", "identifier"),
    (_As.WORDS, "elm", "category geographicName noteLiteral"),
    (_As.WORDS, "dc", "description title"),
    (_As.WORDS, "skos", "altLabel prefLabel"),
    (_As.WORDS, "rov", "legalName"),
    (_As.PLAIN, "elm", "applicationDeadline duration endDate expiryDate isPartialQualification point startDate value"),
    (_As.PLAIN, "elm", "volumeOfLearning contentUrl"),
    (_As.PLAIN, "skos", "notation"),
    (_As.PLAIN, "dc", "modified"),
)

_OTHER_NAMES: Mapping[str, tuple[_As, str]] = {
    "contentURL": (_As.PLAIN, "elm:contentUrl"),
    "dateModified": (_As.PLAIN, "dc:modified"),
    "dcType": (_As.LINK, "dc:type"),
    "eqfLevel": (_As.LINK, "elm:EQFLevel"),
    "nqfLevel": (_As.LINK, "elm:NQFLevel"),
    "thematicArea": (_As.LINK, "elm:ISCEDFCode"),
}
"""Terms that the context calls otherwise than RDF does."""

_CLASS_TERMS = (
    "Accreditation Address Amount AwardingOpportunity CreditPoint EuropeanDigitalCredential GradingScheme Identifier "
    "LearningAchievement LearningAchievementSpecification LearningActivity LearningActivitySpecification "
    "LearningAssessment LearningAssessmentSpecification LearningEntitlement LearningEntitlementSpecification "
    "LearningOpportunity LearningOutcome LegalIdentifier MediaObject Note Organisation Person PriceDetail "
    "Qualification Specification WebResource EuropeanDigitalPresentation"
)


def elm_context() -> dict[str, object]:
    """What stands in place of the context at `ELM_CONTEXT`, as far as its terms are read."""
    context: dict[str, object] = dict(NAMESPACES)
    context |= {"id": "@id", "type": "@type", "VerifiableCredential": "cred:VerifiableCredential"}
    context |= {"VerifiablePresentation": "cred:VerifiablePresentation"}
    context |= {name: f"elm:{name}" for name in _CLASS_TERMS.split()}
    for how, prefix, names in _TERMS:
        context |= {name: how.define(f"{prefix}:{name}") for name in names.split()}
    return context | {name: how.define(address) for name, (how, address) in _OTHER_NAMES.items()}


def short_name(address: str) -> str:
    """`address` as the model's files write it, with a prefix where it has one."""
    for prefix, namespace in NAMESPACES.items():
        if address.startswith(namespace):
            return f"{prefix}:{address.removeprefix(namespace)}"
    return address


def class_name(address: str) -> str:
    """The name of a class of the model, of QualityLink or of credentials; the whole address of any other."""
    for namespace in (ELM, ELM_BEFORE, QL, _CREDENTIALS):
        if address.startswith(namespace):
            return address.removeprefix(namespace)
    return address
