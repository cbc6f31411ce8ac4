"""ESCO's labels and descriptions as rows to search, from the store or straight from its files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from advisor import bootstrap
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.domain.skills import Occupation, Skill
from advisor.domain.sources import ConceptLabels
from advisor.errors import SettingsError
from advisor.evaluation.set_finding import ConceptTexts
from advisor.ingest.esco import ESCO, read_esco
from advisor.ports import IndexedText, ProgressReporter
from advisor.settings import Settings


def texts_of_store(settings: Settings) -> ConceptTexts:
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
    return ConceptTexts(
        skills=tuple(catalogue.skill_texts()), occupations=tuple(catalogue.occupation_texts()), version=versions[0]
    )


def texts_of_files(paths: Sequence[Path], progress: ProgressReporter) -> ConceptTexts:
    """Of ZIPs, folders or files of ESCO.

    Raises:
        ImportRefusedError: they are missing, broken or of another form.
    """
    sources = read_esco(paths, progress, imported_on=bootstrap.local_today())
    skills = [skill for source in sources for skill in source.content.skills]
    occupations = [occupation for source in sources for occupation in source.content.occupations]
    labels = [one for source in sources for one in source.content.labels]
    return ConceptTexts(
        skills=_rows(skills, labels), occupations=_rows(occupations, labels), version=sources[0].source.version
    )


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
