"""Reads from the store the texts that are indexed, each with the thing that it belongs to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from advisor.adapters import schema
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.text_ports import IndexedText

TEXTS_VERSION = 3
"""Goes up when the same store gives other texts, so that indexes made before are known to be stale."""

AWARD_WORDS = re.compile(
    r"^(?:(?:the|graduate|postgraduate|professional|advanced|higher|executive)\s+)*"
    r"(?:certificate|diploma|bachelor|master|doctor|specialist certificate|licence)s?\s+(?:of|in)\s+"
    r"(?:the\s+)?|\s*\([^)]*\)\s*$",
    re.IGNORECASE,
)
"""What says which kind of award it is and not what it is about; whole-title comparison would weigh it too much."""


def concept_texts(
    connection: Connection, concept_type: str, languages: Sequence[LanguageCode] | None
) -> Iterator[IndexedText]:
    """Preferred and alternative labels in order of URI and language, then descriptions in order of URI."""
    label, known, concept = schema.concept_label.c, schema.source.c, schema.concept.c
    of_type = select(concept.uri).where(concept.concept_type == concept_type)
    labels = (
        select(label.uri, label.language, label.preferred, label.alternatives)
        .join(schema.source, known.id == label.source_id)
        .where(label.uri.in_(of_type))
        .order_by(label.uri, label.language, known.is_demonstration, known.id)
    )
    if languages is not None:
        labels = labels.where(label.language.in_(languages))
    previous = None
    for uri, language, preferred, alternatives in connection.execute(labels):
        if (uri, language) == previous:  # the same concept from a source that gives way
            continue
        previous = (uri, language)
        yield IndexedText(owner=uri, part=TextPart.PREFERRED_LABEL, text=preferred, language=language)
        for text in json.loads(alternatives):
            yield IndexedText(owner=uri, part=TextPart.ALTERNATIVE_LABEL, text=text, language=language)
    yield from _descriptions(connection, concept_type, languages)


def _descriptions(
    connection: Connection, concept_type: str, languages: Sequence[LanguageCode] | None
) -> Iterator[IndexedText]:
    known, concept = schema.source.c, schema.concept.c
    query = (
        select(concept.uri, concept.description, concept.description_language)
        .join(schema.source, known.id == concept.source_id)
        .where(concept.concept_type == concept_type, concept.description.is_not(None))
        .order_by(concept.uri, known.is_demonstration, known.id)
    )
    if languages is not None:
        query = query.where(concept.description_language.in_(languages))
    previous = None
    for uri, text, language in connection.execute(query):
        if uri != previous:
            previous = uri
            yield IndexedText(owner=uri, part=TextPart.DESCRIPTION, text=text, language=language)


def opportunity_texts(connection: Connection) -> Iterator[IndexedText]:
    """Outcomes, descriptions and titles of offerings, each part in order of offering id."""
    offering, spec, outcome = schema.opportunity.c, schema.spec.c, schema.outcome.c
    outcomes = (
        select(offering.id, outcome.text, outcome.language)
        .join(schema.outcome, (outcome.owner_kind == "spec") & (outcome.owner_id == offering.spec_id))
        .order_by(offering.id, outcome.position)
    )
    for owner, text, language in connection.execute(outcomes):
        yield IndexedText(owner=owner, part=TextPart.OUTCOME, text=text, language=language)
    for part, column in ((TextPart.DESCRIPTION, spec.description), (TextPart.TITLE, spec.title)):
        query = (
            select(offering.id, column, spec.text_language)
            .join(schema.spec, spec.id == offering.spec_id)
            .where(column.is_not(None))
            .order_by(offering.id)
        )
        for owner, text, language in connection.execute(query):
            yield IndexedText(owner=owner, part=part, text=text, language=language)


def qualification_texts(connection: Connection) -> Iterator[IndexedText]:
    """Titles of qualifications in order of id, each also without the words for the kind of award, if it has such."""
    known = schema.qualification.c
    for owner, title, language in connection.execute(select(known.id, known.title, known.language).order_by(known.id)):
        yield IndexedText(owner=owner, part=TextPart.TITLE, text=title, language=language)
        subject = AWARD_WORDS.sub("", title).strip()
        if subject and subject != title:
            yield IndexedText(owner=owner, part=TextPart.TITLE, text=subject, language=language)
