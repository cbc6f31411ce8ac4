"""Reads offerings and qualifications from the store."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from advisor.adapters import schema
from advisor.adapters.parameter_chunks import in_chunks
from advisor.adapters.stored_origins import origin_of
from advisor.adapters.stored_rules import further_rules_from, overrides_from
from advisor.adapters.stored_trees import prerequisite_from, rules_from
from advisor.domain.catalogue import (
    AchievementSpec,
    Availability,
    CountsToward,
    LearningOpportunity,
    Listing,
    Mode,
    OpportunityType,
    Provider,
    RecognitionStatus,
    Session,
    SpecKind,
    Supervision,
)
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import OccupationUri, OpportunityId, ProviderId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.qualifications import Qualification, QualificationKind

StoredRow = Row[Any]


def load_opportunities(
    connection: Connection, ids: Iterable[OpportunityId]
) -> Mapping[OpportunityId, LearningOpportunity]:
    """The offerings with these ids, in the order asked for."""
    found: dict[OpportunityId, LearningOpportunity] = {}
    for chunk in in_chunks(ids):
        rows = _by_id(connection, schema.opportunity, chunk)
        providers = load_providers(connection, (row.provider_id for row in rows.values()))
        specs = _specs(connection, (row.spec_id for row in rows.values()))
        languages = _parts(connection, schema.opportunity_language, "opportunity_id", rows)
        sessions = _parts(connection, schema.opportunity_session, "opportunity_id", rows)
        listings = _listings(connection, rows)
        for key in chunk:
            if row := rows.get(key):
                found[key] = _opportunity(
                    row, providers[row.provider_id], specs[row.spec_id], languages[key], sessions[key], listings[key]
                )
    return found


def load_qualifications(
    connection: Connection, ids: Iterable[QualificationId]
) -> Mapping[QualificationId, Qualification]:
    """The qualifications with these ids, in the order asked for."""
    found: dict[QualificationId, Qualification] = {}
    for chunk in in_chunks(ids):
        rows = _by_id(connection, schema.qualification, chunk)
        providers = load_providers(connection, (row.provider_id for row in rows.values()))
        outcomes = _outcomes(connection, "qualification", rows)
        occupations = _parts(connection, schema.qualification_occupation, "qualification_id", rows)
        for key in chunk:
            if row := rows.get(key):
                found[key] = _qualification(row, providers[row.provider_id], tuple(outcomes[key]), occupations[key])
    return found


def _listings(connection: Connection, ids: Iterable[str]) -> defaultdict[str, list[Listing]]:
    """Records that stand for an offering that is shown by another one, by the id of that one."""
    same, record = schema.same_offering.c, schema.opportunity.c
    found: defaultdict[str, list[Listing]] = defaultdict(list)
    for chunk in in_chunks(ids):
        query = (
            select(same.shown_id, schema.opportunity)
            .join(schema.opportunity, record.id == same.opportunity_id)
            .where(same.shown_id.in_(chunk))
            .order_by(record.id)
        )
        for row in connection.execute(query):
            found[row.shown_id].append(
                Listing(id=OpportunityId(row.id), source=SourceId(row.source_id), url=row.url, origin=origin_of(row))
            )
    return found


def _by_id(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, StoredRow]:
    rows: dict[str, StoredRow] = {}
    for chunk in in_chunks(ids):
        rows.update((row.id, row) for row in connection.execute(select(table).where(table.c.id.in_(chunk))))
    return rows


def _parts(
    connection: Connection, table: Table, owner_column: str, owners: Iterable[str]
) -> defaultdict[str, list[StoredRow]]:
    """Rows of `table` by owner, in order of their position."""
    owner = table.c[owner_column]
    parts: defaultdict[str, list[StoredRow]] = defaultdict(list)
    for chunk in in_chunks(owners):
        query = select(table).where(owner.in_(chunk)).order_by(owner, table.c.position)
        for row in connection.execute(query):
            parts[getattr(row, owner_column)].append(row)
    return parts


def load_providers(connection: Connection, ids: Iterable[str]) -> dict[str, Provider]:
    """The providers with these ids."""
    return {
        key: Provider(
            id=ProviderId(row.id),
            source=SourceId(row.source_id),
            name=row.name,
            country=row.country,
            url=row.url,
            quality_assurance=row.quality_assurance,
        )
        for key, row in _by_id(connection, schema.provider, ids).items()
    }


def _specs(connection: Connection, ids: Iterable[str]) -> dict[str, AchievementSpec]:
    rows = _by_id(connection, schema.spec, ids)
    outcomes = _outcomes(connection, "spec", rows)
    statements = _parts(connection, schema.counts_toward, "spec_id", rows)
    return {key: _spec(row, tuple(outcomes[key]), statements[key]) for key, row in rows.items()}


def _outcomes(
    connection: Connection, owner_kind: str, owners: Iterable[str]
) -> defaultdict[str, list[LearningOutcome]]:
    text, link = schema.outcome.c, schema.outcome_skill.c
    outcomes: defaultdict[str, list[LearningOutcome]] = defaultdict(list)
    for chunk in in_chunks(owners):
        skills: defaultdict[tuple[str, int], list[SkillUri]] = defaultdict(list)
        links = (
            select(link.owner_id, link.outcome_position, link.skill_uri)
            .where(link.owner_kind == owner_kind, link.owner_id.in_(chunk))
            .order_by(link.owner_id, link.outcome_position, link.position)
        )
        for owner, position, uri in connection.execute(links):
            skills[owner, position].append(SkillUri(uri))
        texts = (
            select(text.owner_id, text.position, text.text, text.language)
            .where(text.owner_kind == owner_kind, text.owner_id.in_(chunk))
            .order_by(text.owner_id, text.position)
        )
        for owner, position, sentence, language in connection.execute(texts):
            outcomes[owner].append(
                LearningOutcome(text=sentence, language=language, skills=tuple(skills[owner, position]))
            )
    return outcomes


def _spec(row: StoredRow, outcomes: tuple[LearningOutcome, ...], statements: Sequence[StoredRow]) -> AchievementSpec:
    return AchievementSpec(
        id=SpecId(row.id),
        kind=SpecKind(row.kind),
        title=row.title,
        text_language=row.text_language,
        description=row.description,
        outcomes=outcomes,
        awarding_body=row.awarding_body,
        credits=_credits(row),
        eqf_level=_eqf_level(row),
        level_as_published=row.level_as_published,
        workload_hours=row.workload_hours,
        assessment=row.assessment,
        assessment_types=tuple(json.loads(row.assessment_types)),
        supervision=Supervision(row.supervision) if row.supervision else None,
        quality_assurance=row.quality_assurance,
        entry_requirements=row.entry_requirements,
        prerequisite=prerequisite_from(row.prerequisite) if row.prerequisite else None,
        prerequisites_text=row.prerequisites_text,
        corequisite=prerequisite_from(row.corequisite) if row.corequisite else None,
        not_with=tuple(SpecId(unit) for unit in json.loads(row.not_with)),
        isced_f=row.isced_f,
        stackable=row.stackable,
        counts_toward=tuple(
            CountsToward(
                qualification=QualificationId(statement.qualification_id),
                status=RecognitionStatus(statement.status),
                source=statement.stated_by,
                as_of=statement.as_of,
            )
            for statement in statements
        ),
        learning_resources=row.learning_resources,
        outcome_for_learner=row.outcome_for_learner,
    )


def _credits(row: StoredRow) -> CreditPoints | None:
    return CreditPoints(CreditSystem(row.credit_system), row.credit_hundredths) if row.credit_system else None


def _eqf_level(row: StoredRow) -> EqfLevel | None:
    return EqfLevel(level=row.eqf_level, inferred_from=row.eqf_inferred_from) if row.eqf_level else None


def _opportunity(
    row: StoredRow,
    provider: Provider,
    spec: AchievementSpec,
    languages: Sequence[StoredRow],
    sessions: Sequence[StoredRow],
    listings: Sequence[Listing],
) -> LearningOpportunity:
    return LearningOpportunity(
        id=OpportunityId(row.id),
        source=SourceId(row.source_id),
        spec=spec,
        provider=provider,
        type=OpportunityType(row.type) if row.type else None,
        languages=tuple(LanguageCode(part.language) for part in languages),
        mode=Mode(row.mode) if row.mode else None,
        place=row.place,
        country=row.country,
        price=None if row.price_cents is None else Money(row.price_cents, row.price_currency),
        price_words=row.price_words,
        availability=Availability(
            sessions=tuple(Session(start=part.start_date, end=part.end_date) for part in sessions),
            start_months=tuple(json.loads(row.start_months)),
            any_time=row.any_time,
            duration_weeks=row.duration_weeks,
        ),
        open_enrolment=row.open_enrolment,
        url=row.url,
        origin=origin_of(row),
        also_listed=tuple(listings),
        is_demonstration=row.is_demonstration,
    )


def _qualification(
    row: StoredRow, provider: Provider, outcomes: tuple[LearningOutcome, ...], occupations: Sequence[StoredRow]
) -> Qualification:
    return Qualification(
        id=QualificationId(row.id),
        source=SourceId(row.source_id),
        kind=QualificationKind(row.kind),
        title=row.title,
        provider=provider,
        rules=rules_from(row.rules),
        further_rules=further_rules_from(row.further_rules),
        overrides=overrides_from(row.overrides),
        cohorts=tuple(json.loads(row.cohorts)),
        language=row.language,
        description=row.description,
        credits=_credits(row),
        eqf_level=_eqf_level(row),
        level_as_published=row.level_as_published,
        entry_requirements=row.entry_requirements,
        outcomes=outcomes,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        occupations=tuple(OccupationUri(part.occupation_uri) for part in occupations),
        url=row.url,
        origin=origin_of(row),
        is_demonstration=row.is_demonstration,
    )
