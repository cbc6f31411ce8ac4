"""The tables of concepts: skills, occupations, their names and how they hang together."""

from sqlalchemy import CheckConstraint, Column, Index, String, Table, Text

from advisor.adapters.schema_parts import CATALOGUE, key, position

# Two sources may describe one concept (a full classification and a selection of it), so the source is part of
# the key; the reading side lets the source that is not a demonstration win.
concept = Table(
    "concept",
    CATALOGUE,
    key("source_id"),
    key("uri"),
    Column("concept_type", String, CheckConstraint("concept_type IN ('skill', 'occupation')"), nullable=False),
    Column("kind", String),
    Column("reuse_level", String),
    Column("isco_code", String),
    Column("description", Text),
    Column("description_language", String),
    Index("ix_concept_uri", "uri"),
)

concept_label = Table(
    "concept_label",
    CATALOGUE,
    key("source_id"),
    key("uri"),
    key("language"),
    Column("preferred", Text, nullable=False),
    Column("alternatives", Text, nullable=False),  # a JSON list
    Index("ix_concept_label_uri", "uri"),
)

occupation_skill = Table(
    "occupation_skill",
    CATALOGUE,
    key("source_id"),
    key("occupation_uri"),
    key("relation"),
    position(),
    Column("skill_uri", String, nullable=False),
    Index("ix_occupation_skill_occupation", "occupation_uri"),
    CheckConstraint("relation IN ('essential', 'optional')"),
)

skill_group = Table("skill_group", CATALOGUE, key("source_id"), key("uri"), Column("label", Text, nullable=False))

occupation_group = Table(
    "occupation_group",
    CATALOGUE,
    key("source_id"),
    key("uri"),
    Column("code", String, nullable=False),
    Column("label", Text, nullable=False),
)

broader = Table("broader", CATALOGUE, key("source_id"), key("uri"), key("broader_uri"), Index("ix_broader_uri", "uri"))

related_skill = Table(
    "related_skill",
    CATALOGUE,
    key("source_id"),
    key("skill_uri"),
    key("related_uri"),
    key("relation"),
    CheckConstraint("relation IN ('essential', 'optional')"),
)
