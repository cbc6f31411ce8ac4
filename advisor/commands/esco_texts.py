"""ESCO's labels and descriptions as rows to search, from the store or straight from its files."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor import bootstrap
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.domain.skills import Occupation, Skill
from advisor.domain.sources import Broader, ConceptLabels
from advisor.errors import SettingsError
from advisor.evaluation.set_finding import ConceptTexts
from advisor.ingest.esco import ESCO, read_esco
from advisor.ports import ProgressReporter
from advisor.settings import Settings
from advisor.text_ports import IndexedText


@dataclass(frozen=True, slots=True, kw_only=True)
class EscoTexts:
    """What concepts are called, and what is known of them apart from that."""

    texts: ConceptTexts
    facts: Mapping[str, ConceptFacts]


def texts_of_store(settings: Settings) -> EscoTexts:
    """Of the ESCO in the store.

    Raises:
        StoreError: there is no store.
        SettingsError: it holds no ESCO but that of the demonstration.
    """
    catalogue = bootstrap.open_catalogue(settings)
    versions = [source.version for source in catalogue.sources() if source.id == ESCO]
    if not versions:
        raise SettingsError(
            "The store holds no ESCO to search. Import it (`python -m advisor data import esco ...`), or name its ZIP "
            "or folder with --esco."
        )
    texts = ConceptTexts(
        skills=tuple(catalogue.skill_texts()), occupations=tuple(catalogue.occupation_texts()), version=versions[0]
    )
    return EscoTexts(texts=texts, facts=catalogue.concept_facts())


def texts_of_files(paths: Sequence[Path], progress: ProgressReporter) -> EscoTexts:
    """Of ZIPs, folders or files of ESCO.

    Raises:
        ImportRefusedError: they are missing, broken or of another form.
    """
    sources = read_esco(paths, progress, imported_on=bootstrap.local_today())
    skills = [skill for source in sources for skill in source.content.skills]
    occupations = [occupation for source in sources for occupation in source.content.occupations]
    labels = [one for source in sources for one in source.content.labels]
    texts = ConceptTexts(
        skills=_rows(skills, labels), occupations=_rows(occupations, labels), version=sources[0].source.version
    )
    broader = [place for source in sources for place in source.content.broader]
    return EscoTexts(texts=texts, facts=_facts(skills, occupations, broader))


def _facts(
    skills: Sequence[Skill], occupations: Sequence[Occupation], places: Iterable[Broader]
) -> Mapping[str, ConceptFacts]:
    """The same as of a store."""
    used_by = Counter(uri for job in occupations for uri in {*job.essential, *job.optional})
    above: defaultdict[str, set[str]] = defaultdict(set)
    for place in places:
        above[place.uri].add(place.broader_uri)
    of_skills = {
        str(skill.uri): ConceptFacts(
            reuse_level=skill.reuse_level, used_by=used_by[skill.uri], broader=tuple(sorted(above[skill.uri]))
        )
        for skill in skills
    }
    return of_skills | {str(job.uri): ConceptFacts(broader=tuple(sorted(above[job.uri]))) for job in occupations}


def _rows(concepts: Sequence[Skill] | Sequence[Occupation], labels: Iterable[ConceptLabels]) -> tuple[IndexedText, ...]:
    """In order of the files: all labels of each concept, labels of other languages, then descriptions."""
    known = {str(concept.uri) for concept in concepts}
    rows: dict[IndexedText, None] = {}
    for concept in concepts:
        rows.update(dict.fromkeys(_own_rows(concept)))
    for one in labels:
        if one.uri in known:
            rows[IndexedText(one.uri, TextPart.PREFERRED_LABEL, one.preferred, one.language)] = None
            for text in one.alternative:
                rows[IndexedText(one.uri, TextPart.ALTERNATIVE_LABEL, text, one.language)] = None
    for concept in concepts:
        if concept.description:
            rows[IndexedText(concept.uri, TextPart.DESCRIPTION, concept.description, ENGLISH)] = None
    return tuple(rows)


def _own_rows(concept: Skill | Occupation) -> Iterator[IndexedText]:
    for language, text in concept.labels.preferred.items():
        yield IndexedText(concept.uri, TextPart.PREFERRED_LABEL, text, language)
        for other in concept.labels.alternative.get(language, ()):
            yield IndexedText(concept.uri, TextPart.ALTERNATIVE_LABEL, other, language)
