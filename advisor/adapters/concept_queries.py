"""Reads skills and occupations from the store; where sources overlap, demonstrations give way."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from advisor.adapters import schema
from advisor.adapters.parameter_chunks import in_chunks
from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import Labels, LanguageCode
from advisor.domain.skills import Occupation, ReuseLevel, Skill, SkillKind

_SOURCE_PRECEDENCE: tuple[ColumnElement[Any], ...] = (schema.source.c.is_demonstration, schema.source.c.id)


def load_skills(connection: Connection, uris: Iterable[SkillUri]) -> Mapping[SkillUri, Skill]:
    """The skills with these URIs, in the order asked for."""
    found: dict[SkillUri, Skill] = {}
    for chunk in in_chunks(uris):
        rows = _concepts(connection, chunk, "skill")
        labels = load_labels(connection, rows)
        for uri in chunk:
            if uri in rows and uri in labels:
                found[uri] = Skill(
                    uri=uri,
                    labels=labels[uri],
                    kind=SkillKind(rows[uri].kind),
                    reuse_level=ReuseLevel(rows[uri].reuse_level),
                    description=rows[uri].description,
                )
    return found


def load_occupations(connection: Connection, uris: Iterable[OccupationUri]) -> Mapping[OccupationUri, Occupation]:
    """The occupations with these URIs, in the order asked for."""
    found: dict[OccupationUri, Occupation] = {}
    for chunk in in_chunks(uris):
        rows = _concepts(connection, chunk, "occupation")
        labels = load_labels(connection, rows)
        skills = _skills_of(connection, rows)
        for uri in chunk:
            if uri in rows and uri in labels:
                found[uri] = Occupation(
                    uri=uri,
                    labels=labels[uri],
                    isco_code=rows[uri].isco_code,
                    description=rows[uri].description,
                    essential=tuple(skills[uri, "essential"]),
                    optional=tuple(skills[uri, "optional"]),
                )
    return found


def load_essential_skills(connection: Connection) -> Mapping[OccupationUri, tuple[SkillUri, ...]]:
    """The essential skills of every occupation in order of its URI, from the source that describes it."""
    concept, link = schema.concept.c, schema.occupation_skill.c
    described = (
        select(concept.uri, concept.source_id)
        .join(schema.source, schema.source.c.id == concept.source_id)
        .where(concept.concept_type == "occupation")
        .order_by(concept.uri, *_SOURCE_PRECEDENCE)
    )
    source_of: dict[str, str] = {}
    for uri, source_id in connection.execute(described):
        source_of.setdefault(uri, source_id)
    query = (
        select(link.source_id, link.occupation_uri, link.skill_uri)
        .where(link.relation == "essential")
        .order_by(link.occupation_uri, link.position)
    )
    skills: defaultdict[OccupationUri, list[SkillUri]] = defaultdict(list)
    for source_id, uri, skill in connection.execute(query):
        if source_of.get(uri) == source_id:
            skills[OccupationUri(uri)].append(SkillUri(skill))
    return {uri: tuple(found) for uri, found in skills.items()}


def load_labels(connection: Connection, uris: Iterable[str]) -> Mapping[str, Labels]:
    """The labels of concepts from all sources together."""
    label = schema.concept_label.c
    preferred: defaultdict[str, dict[LanguageCode, str]] = defaultdict(dict)
    alternative: defaultdict[str, dict[LanguageCode, tuple[str, ...]]] = defaultdict(dict)
    for chunk in in_chunks(uris):
        query = (
            select(label.uri, label.language, label.preferred, label.alternatives)
            .join(schema.source, schema.source.c.id == label.source_id)
            .where(label.uri.in_(chunk))
            .order_by(label.uri, label.language, *_SOURCE_PRECEDENCE)
        )
        for uri, language, text, alternatives in connection.execute(query):
            if language not in preferred[uri]:
                preferred[uri][language] = text
                if names := tuple(json.loads(alternatives)):
                    alternative[uri][language] = names
    return {uri: Labels(preferred=names, alternative=alternative[uri]) for uri, names in preferred.items()}


def _concepts(connection: Connection, uris: Iterable[str], concept_type: str) -> dict[str, Row[Any]]:
    concept = schema.concept.c
    query = (
        select(schema.concept)
        .join(schema.source, schema.source.c.id == concept.source_id)
        .where(concept.uri.in_(uris), concept.concept_type == concept_type)
        .order_by(concept.uri, *_SOURCE_PRECEDENCE)
    )
    chosen: dict[str, Row[Any]] = {}
    for row in connection.execute(query):
        chosen.setdefault(row.uri, row)
    return chosen


def _skills_of(
    connection: Connection, occupations: Mapping[str, Row[Any]]
) -> defaultdict[tuple[str, str], list[SkillUri]]:
    """Skills by occupation and relation, from the source that describes the occupation."""
    link = schema.occupation_skill.c
    query = (
        select(link.source_id, link.occupation_uri, link.relation, link.skill_uri)
        .where(link.occupation_uri.in_(list(occupations)))
        .order_by(link.occupation_uri, link.relation, link.position)
    )
    skills: defaultdict[tuple[str, str], list[SkillUri]] = defaultdict(list)
    for source_id, uri, relation, skill in connection.execute(query):
        if occupations[uri].source_id == source_id:
            skills[uri, relation].append(SkillUri(skill))
    return skills
