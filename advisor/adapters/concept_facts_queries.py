"""Reads from the store what is known of concepts apart from their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, select

from advisor.adapters import schema
from advisor.adapters.parameter_chunks import in_chunks
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.skills import ReuseLevel


def load_concept_facts(connection: Connection) -> Mapping[str, ConceptFacts]:
    """Facts of every skill and occupation, in order of URI; where sources overlap, demonstrations give way."""
    concept, link, known = schema.concept.c, schema.occupation_skill.c, schema.source.c
    counted = select(link.skill_uri, func.count(link.occupation_uri.distinct())).group_by(link.skill_uri)
    used_by = dict(connection.execute(counted).tuples().all())
    above: defaultdict[str, list[str]] = defaultdict(list)
    places = select(schema.broader.c.uri, schema.broader.c.broader_uri).distinct()
    for uri, broader_uri in connection.execute(
        places.order_by(schema.broader.c.uri, schema.broader.c.broader_uri)
    ).tuples():
        above[uri].append(broader_uri)
    concepts = (
        select(concept.uri, concept.reuse_level)
        .join(schema.source, known.id == concept.source_id)
        .order_by(concept.uri, known.is_demonstration, known.id)
    )
    facts: dict[str, ConceptFacts] = {}
    for uri, reuse_level in connection.execute(concepts).tuples():
        if uri not in facts:
            level = ReuseLevel(reuse_level) if reuse_level else ReuseLevel.UNKNOWN
            facts[uri] = ConceptFacts(reuse_level=level, used_by=used_by.get(uri, 0), broader=tuple(above[uri]))
    return facts


def load_groups(connection: Connection, uris: Iterable[str]) -> Mapping[str, str]:
    """Labels of the groups with these URIs, in the order asked for."""
    asked = list(dict.fromkeys(uris))
    labels: dict[str, str] = {}
    for table in (schema.skill_group, schema.occupation_group):
        for chunk in in_chunks(asked):
            query = select(table.c.uri, table.c.label).where(table.c.uri.in_(chunk)).order_by(table.c.source_id.desc())
            labels.update(dict(connection.execute(query).tuples().all()))
    return {uri: labels[uri] for uri in asked if uri in labels}
