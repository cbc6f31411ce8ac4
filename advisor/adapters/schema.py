"""The tables of the store, in SQL that any relational database understands."""

from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Index, Integer, MetaData, String, Table, Text

SCHEMA_VERSION = 5
"""Goes up with every change of a table or of a JSON text in one; a store of another version is made anew."""

CONVERSATIONS_VERSION = 1
"""The same for the file of conversations, which a change of the catalogue's tables leaves alone."""

CATALOGUE = MetaData()
CONVERSATIONS = MetaData()


def _source() -> Column[str]:
    """The source that brought the row, by which rows are replaced and removed."""
    return Column("source_id", String, nullable=False, index=True)


def _origin() -> tuple[Column[Any], ...]:
    """The place in the source that the record was read from; all are null where nothing is known of it."""
    return (
        Column("origin_file", Text),
        Column("origin_record", Text),
        Column("published_on", Date),
        Column("notes", Text),  # JSON, see stored_origins; null where there are none
    )


def _key(name: str) -> Column[str]:
    return Column(name, String, primary_key=True)


def _position() -> Column[int]:
    return Column("position", Integer, primary_key=True, autoincrement=False)


def _store_info(metadata: MetaData) -> Table:
    return Table("store_info", metadata, _key("name"), Column("value", String, nullable=False))


store_info = _store_info(CATALOGUE)
conversations_info = _store_info(CONVERSATIONS)

source = Table(
    "source",
    CATALOGUE,
    _key("id"),
    Column("title", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("licence", Text, nullable=False),
    Column("content_sha256", String(64), nullable=False),
    Column("imported_on", Date, nullable=False),
    Column("is_demonstration", Boolean, nullable=False),
    Column("records", Integer, nullable=False),
    Column("has_concepts", Boolean, nullable=False),
    Column("has_offerings", Boolean, nullable=False),
)

# Two sources may describe one concept (a full classification and a selection of it), so the source is part of
# the key; the reading side lets the source that is not a demonstration win.
concept = Table(
    "concept",
    CATALOGUE,
    _key("source_id"),
    _key("uri"),
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
    _key("source_id"),
    _key("uri"),
    _key("language"),
    Column("preferred", Text, nullable=False),
    Column("alternatives", Text, nullable=False),  # a JSON list
    Index("ix_concept_label_uri", "uri"),
)

occupation_skill = Table(
    "occupation_skill",
    CATALOGUE,
    _key("source_id"),
    _key("occupation_uri"),
    _key("relation"),
    _position(),
    Column("skill_uri", String, nullable=False),
    Index("ix_occupation_skill_occupation", "occupation_uri"),
    CheckConstraint("relation IN ('essential', 'optional')"),
)

skill_group = Table("skill_group", CATALOGUE, _key("source_id"), _key("uri"), Column("label", Text, nullable=False))

occupation_group = Table(
    "occupation_group",
    CATALOGUE,
    _key("source_id"),
    _key("uri"),
    Column("code", String, nullable=False),
    Column("label", Text, nullable=False),
)

broader = Table(
    "broader", CATALOGUE, _key("source_id"), _key("uri"), _key("broader_uri"), Index("ix_broader_uri", "uri")
)

related_skill = Table(
    "related_skill",
    CATALOGUE,
    _key("source_id"),
    _key("skill_uri"),
    _key("related_uri"),
    _key("relation"),
    CheckConstraint("relation IN ('essential', 'optional')"),
)

provider = Table(
    "provider",
    CATALOGUE,
    _key("id"),
    _source(),
    Column("name", Text, nullable=False),
    Column("folded_name", Text, nullable=False),  # in lower case by Python: databases differ beyond ASCII
    Column("country", String),
    Column("url", Text),
    Column("quality_assurance", Text),
)

spec = Table(
    "spec",
    CATALOGUE,
    _key("id"),
    _source(),
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
    _key("spec_id"),
    _position(),
    _source(),
    Column("qualification_id", String, nullable=False, index=True),
    Column("status", String, nullable=False),
    Column("stated_by", Text),
    Column("as_of", Date, nullable=False),
)

outcome = Table(
    "outcome",
    CATALOGUE,
    _key("owner_kind"),
    _key("owner_id"),
    _position(),
    _source(),
    Column("text", Text, nullable=False),
    Column("language", String),
    CheckConstraint("owner_kind IN ('spec', 'qualification')"),
)

outcome_skill = Table(
    "outcome_skill",
    CATALOGUE,
    _key("owner_kind"),
    _key("owner_id"),
    Column("outcome_position", Integer, primary_key=True, autoincrement=False),
    _position(),
    _source(),
    Column("skill_uri", String, nullable=False, index=True),
)

opportunity = Table(
    "opportunity",
    CATALOGUE,
    _key("id"),
    _source(),
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
    *_origin(),
    Column("is_demonstration", Boolean, nullable=False),
)

opportunity_language = Table(
    "opportunity_language",
    CATALOGUE,
    _key("opportunity_id"),
    _position(),
    _source(),
    Column("language", String, nullable=False),
)

opportunity_session = Table(
    "opportunity_session",
    CATALOGUE,
    _key("opportunity_id"),
    _position(),
    _source(),
    Column("start_date", Date, nullable=False),
    Column("end_date", Date),
)

qualification = Table(
    "qualification",
    CATALOGUE,
    _key("id"),
    _source(),
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
    *_origin(),
    Column("is_demonstration", Boolean, nullable=False),
)

qualification_occupation = Table(
    "qualification_occupation",
    CATALOGUE,
    _key("qualification_id"),
    _position(),
    _source(),
    Column("occupation_uri", String, nullable=False, index=True),
)

qualification_unit = Table(
    "qualification_unit",
    CATALOGUE,
    _key("qualification_id"),
    _position(),
    _source(),
    Column("spec_id", String, nullable=False, index=True),
)
"""Units that groups name, or that stand for one of these, to find the qualifications that a unit may be part of."""

conversation = Table("conversation", CONVERSATIONS, _key("id"), Column("content", Text, nullable=False))  # JSON

SOURCE_TABLES: tuple[Table, ...] = tuple(table for table in CATALOGUE.sorted_tables if "source_id" in table.c)
"""Tables whose rows belong to a source."""
