"""Reads from the store which skills a source relates to which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Column, Connection, select

from advisor.adapters import schema
from advisor.adapters.parameter_chunks import in_chunks
from advisor.domain.ids import SkillUri
from advisor.domain.skills import SkillRelation, SkillRelationKind

_above, _needs = schema.broader.c, schema.related_skill.c

RELATIONS: tuple[tuple[Column[str], Column[str], SkillRelationKind], ...] = (
    (_above.uri, _above.broader_uri, SkillRelationKind.BROADER),
    (_above.broader_uri, _above.uri, SkillRelationKind.NARROWER),
    (_needs.skill_uri, _needs.related_uri, SkillRelationKind.RELATED),
    (_needs.related_uri, _needs.skill_uri, SkillRelationKind.RELATED),
)
"""The column of the skill asked for, that of the other one, and what the other one is to it."""


def load_skill_relations(
    connection: Connection, uris: Iterable[SkillUri]
) -> Mapping[SkillUri, tuple[SkillRelation, ...]]:
    """For each skill the skills related to it, in order of kind and URI; groups are no skills and are left out."""
    asked = list(dict.fromkeys(uris))
    pairs: set[tuple[str, SkillRelationKind, str]] = set()
    for here, there, kind in RELATIONS:
        for chunk in in_chunks(asked):
            related = select(here, there).where(here.in_(chunk))
            pairs.update((uri, kind, other) for uri, other in connection.execute(related).tuples() if uri != other)
    skills = _skills_among(connection, {other for _, _, other in pairs})
    found: defaultdict[str, list[SkillRelation]] = defaultdict(list)
    for uri, kind, other in sorted(pairs):
        if other in skills:
            found[uri].append(SkillRelation(skill=SkillUri(other), kind=kind))
    return {uri: tuple(found[uri]) for uri in asked if uri in found}


def _skills_among(connection: Connection, uris: Iterable[str]) -> frozenset[str]:
    concept = schema.concept.c
    known: set[str] = set()
    for chunk in in_chunks(uris):
        query = select(concept.uri).where(concept.uri.in_(chunk), concept.concept_type == "skill")
        known.update(connection.execute(query).scalars())
    return frozenset(known)
