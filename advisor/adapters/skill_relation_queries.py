"""Reads from the store which skills a source relates to which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Column, Connection, Select, select

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
    found: defaultdict[SkillUri, set[tuple[SkillRelationKind, SkillUri]]] = defaultdict(set)
    for here, there, kind in RELATIONS:
        for chunk in in_chunks(asked):
            for uri, other in connection.execute(_related(here, there, chunk)).tuples():
                found[SkillUri(uri)].add((kind, SkillUri(other)))
    return {
        uri: tuple(SkillRelation(skill=other, kind=kind) for kind, other in sorted(found[uri]))
        for uri in asked
        if uri in found
    }


def _related(here: Column[str], there: Column[str], uris: Iterable[str]) -> Select[tuple[str, str]]:
    skill = schema.concept.c
    is_skill = select(skill.uri).where(skill.uri == there, skill.concept_type == "skill").exists()
    return select(here, there).where(here.in_(uris), here != there, is_skill).distinct()
