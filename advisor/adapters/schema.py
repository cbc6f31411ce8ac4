"""The tables of the store, in SQL that any relational database understands."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer, String, Table, Text

from advisor.adapters.schema_concepts import (
    broader,
    concept,
    concept_label,
    occupation_group,
    occupation_skill,
    related_skill,
    skill_group,
)
from advisor.adapters.schema_parts import CATALOGUE, CONVERSATIONS, info_table, key, origin, position, source_column

__all__ = [
    "CATALOGUE", "CONVERSATIONS", "CONVERSATIONS_VERSION", "SCHEMA_VERSION", "SOURCE_TABLES", "broader", "concept",
    "concept_label", "conversation", "conversations_info", "counts_toward", "occupation_group", "occupation_skill",
    "opportunity", "opportunity_language", "opportunity_session", "outcome", "outcome_skill", "provider",
    "qualification", "qualification_occupation", "qualification_unit", "related_skill", "same_offering", "skill_group",
    "source", "source_change", "spec", "store_info",
]  # fmt: skip

SCHEMA_VERSION = 5
"""Goes up with every change of a table or of a JSON text in one; a store of another version is made anew."""

CONVERSATIONS_VERSION = 1
"""The same for the file of conversations, which a change of the catalogue's tables leaves alone."""

store_info = info_table(CATALOGUE)
conversations_info = info_table(CONVERSATIONS)

source = Table(
    "source",
    CATALOGUE,
    key("id"),
    Column("title", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("licence", Text, nullable=False),
    Column("content_sha256", String(64), nullable=False),
    Column("imported_on", Date, nullable=False),
    Column("is_demonstration", Boolean, nullable=False),
    Column("records", Integer, nullable=False),
    Column("has_concepts", Boolean, nullable=False),
    Column("has_offerings", Boolean, nullable=False),
    # Numbers of records that the last import added, removed and changed; null after a first import.
    Column("added", Integer),
    Column("removed", Integer),
    Column("changed", Integer),
)

source_change = Table(
    "source_change",
    CATALOGUE,
    key("source_id"),
    position(),
    Column("change", String, nullable=False),
    Column("record_kind", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("field", String),
    Column("before", Text),
    Column("after", Text),
)
"""What the last import of a source changed, field by field."""

provider = Table(
    "provider",
    CATALOGUE,
    key("id"),
    source_column(),
    Column("name", Text, nullable=False),
    Column("folded_name", Text, nullable=False),  # in lower case by Python: databases differ beyond ASCII
    Column("country", String),
    Column("url", Text),
    Column("quality_assurance", Text),
)

spec = Table(
    "spec",
    CATALOGUE,
    key("id"),
    source_column(),
    Column("kind", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("text_language", String),
    Column("description", Text),
    Column("awarding_body", Text),
    Column("credit_system", String),
    Column("credit_hundredths", Integer),
    Column("eqf_level", Integer),
    Column("eqf_inferred_from", Text),
    Column("level_as_published", Text),
    Column("workload_hours", Integer),
    Column("assessment", Text),
    Column("assessment_types", Text, nullable=False),  # a JSON list
    Column("supervision", String),
    Column("quality_assurance", Text),
    Column("entry_requirements", Text),
    Column("prerequisite", Text),  # JSON, see stored_trees
    Column("prerequisites_text", Text),
    Column("corequisite", Text),  # JSON, see stored_trees
    Column("not_with", Text, nullable=False),  # a JSON list
    Column("isced_f", String),
    Column("stackable", Boolean),
    Column("learning_resources", Text),
    Column("outcome_for_learner", Text),
)

counts_toward = Table(
    "counts_toward",
    CATALOGUE,
    key("spec_id"),
    position(),
    source_column(),
    Column("qualification_id", String, nullable=False, index=True),
    Column("status", String, nullable=False),
    Column("stated_by", Text),
    Column("as_of", Date, nullable=False),
)

outcome = Table(
    "outcome",
    CATALOGUE,
    key("owner_kind"),
    key("owner_id"),
    position(),
    source_column(),
    Column("text", Text, nullable=False),
    Column("language", String),
    CheckConstraint("owner_kind IN ('spec', 'qualification')"),
)

outcome_skill = Table(
    "outcome_skill",
    CATALOGUE,
    key("owner_kind"),
    key("owner_id"),
    Column("outcome_position", Integer, primary_key=True, autoincrement=False),
    position(),
    source_column(),
    Column("skill_uri", String, nullable=False, index=True),
)

opportunity = Table(
    "opportunity",
    CATALOGUE,
    key("id"),
    source_column(),
    Column("spec_id", String, nullable=False, index=True),
    Column("provider_id", String, nullable=False, index=True),
    Column("type", String),
    Column("mode", String),
    Column("place", Text),
    Column("country", String),
    Column("price_cents", Integer),
    Column("price_currency", String(3)),
    Column("price_words", Text),
    Column("start_months", Text, nullable=False),  # a JSON list
    Column("any_time", Boolean, nullable=False),
    Column("duration_weeks", Integer),
    Column("open_enrolment", Boolean),
    Column("url", Text),
    *origin(),
    Column("is_demonstration", Boolean, nullable=False),
)

opportunity_language = Table(
    "opportunity_language",
    CATALOGUE,
    key("opportunity_id"),
    position(),
    source_column(),
    Column("language", String, nullable=False),
)

opportunity_session = Table(
    "opportunity_session",
    CATALOGUE,
    key("opportunity_id"),
    position(),
    source_column(),
    Column("start_date", Date, nullable=False),
    Column("end_date", Date),
)

qualification = Table(
    "qualification",
    CATALOGUE,
    key("id"),
    source_column(),
    Column("kind", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("provider_id", String, nullable=False),
    Column("rules", Text, nullable=False),  # JSON, see stored_trees
    Column("further_rules", Text, nullable=False),  # JSON, see stored_rules
    Column("overrides", Text, nullable=False),  # the same
    Column("cohorts", Text, nullable=False),  # a JSON list
    Column("language", String),
    Column("description", Text),
    Column("credit_system", String),
    Column("credit_hundredths", Integer),
    Column("eqf_level", Integer),
    Column("eqf_inferred_from", Text),
    Column("level_as_published", Text),
    Column("entry_requirements", Text),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("url", Text),
    *origin(),
    Column("is_demonstration", Boolean, nullable=False),
)

qualification_occupation = Table(
    "qualification_occupation",
    CATALOGUE,
    key("qualification_id"),
    position(),
    source_column(),
    Column("occupation_uri", String, nullable=False, index=True),
)

qualification_unit = Table(
    "qualification_unit",
    CATALOGUE,
    key("qualification_id"),
    position(),
    source_column(),
    Column("spec_id", String, nullable=False, index=True),
)
"""Units that groups name, or that stand for one of these, to find the qualifications that a unit may be part of."""

same_offering = Table(
    "same_offering",
    CATALOGUE,
    key("opportunity_id"),
    Column("shown_id", String, nullable=False, index=True),
)
"""Records that describe an offering that another source describes too; `shown_id` is the one that people see.

Found anew after every change of the store, so the rows belong to no source."""

conversation = Table("conversation", CONVERSATIONS, key("id"), Column("content", Text, nullable=False))  # JSON

SOURCE_TABLES: tuple[Table, ...] = tuple(table for table in CATALOGUE.sorted_tables if "source_id" in table.c)
"""Tables whose rows belong to a source."""
