"""Turns the records of a source into rows of the store's tables."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table

from advisor.adapters import schema
from advisor.adapters.stored_origins import origin_columns
from advisor.adapters.stored_rules import further_rules_text, overrides_text
from advisor.adapters.stored_trees import prerequisite_text, rules_text
from advisor.domain.catalogue import AchievementSpec, LearningOpportunity, Provider
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import SourceId
from advisor.domain.languages import ENGLISH, Labels
from advisor.domain.levels import EqfLevel
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, Skill
from advisor.domain.sources import Source, SourceContent
from advisor.errors import ImportRefusedError

Row = dict[str, Any]
TableRow = tuple[Table, Row]


def rows_of(source: Source, content: SourceContent) -> Iterator[TableRow]:
    """Every row that the source brings, its own description first.

    Raises:
        ImportRefusedError: two records say different things under one id.
    """
    yield schema.source, _source_row(source, content)
    yield from _concept_rows(source.id, content)
    for group in content.skill_groups:
        yield schema.skill_group, {"source_id": source.id, "uri": group.uri, "label": group.label}
    for isco in content.occupation_groups:
        yield (
            schema.occupation_group,
            {"source_id": source.id, "uri": isco.uri, "code": isco.code, "label": isco.label},
        )
    for link in content.broader:
        yield schema.broader, {"source_id": source.id, "uri": link.uri, "broader_uri": link.broader_uri}
    for pair in content.related_skills:
        relation = "essential" if pair.essential else "optional"
        row = {"source_id": source.id, "skill_uri": pair.skill, "related_uri": pair.related, "relation": relation}
        yield schema.related_skill, row
    seen: dict[str, bytes] = {}
    for opportunity in content.opportunities:
        if _is_new(seen, opportunity.provider.id, opportunity.provider):
            yield schema.provider, _provider_row(source.id, opportunity.provider)
        if _is_new(seen, opportunity.spec.id, opportunity.spec):
            yield from _spec_rows(source.id, opportunity.spec)
        yield from _opportunity_rows(source.id, opportunity)
    for qualification in content.qualifications:
        if _is_new(seen, qualification.provider.id, qualification.provider):
            yield schema.provider, _provider_row(source.id, qualification.provider)
        yield from _qualification_rows(source.id, qualification)


def _is_new(seen: dict[str, bytes], key: str, value: Provider | AchievementSpec) -> bool:
    """Whether `key` was not seen before; it may come again with the same value only, of which a digest is kept."""
    name = f"{type(value).__name__} {key}"
    digest = hashlib.blake2b(repr(value).encode(errors="backslashreplace"), digest_size=12).digest()
    known = seen.setdefault(name, digest)
    if known is digest:
        return True
    if known != digest:
        raise ImportRefusedError(
            f"Two different records have the id {key!r}; expected one provider or specification under one id. "
            "Mend the source, then import it again."
        )
    return False


def _source_row(source: Source, content: SourceContent) -> Row:
    return {
        "id": source.id,
        "title": source.title,
        "version": source.version,
        "licence": source.licence,
        "content_sha256": source.content_sha256,
        "imported_on": source.imported_on,
        "is_demonstration": source.is_demonstration,
        "records": content.records,
        "has_concepts": bool(content.skills or content.occupations),
        "has_offerings": bool(content.opportunities or content.qualifications),
    }


def _concept_rows(source_id: SourceId, content: SourceContent) -> Iterator[TableRow]:
    for skill in content.skills:
        yield schema.concept, _concept_row(source_id, skill)
        yield from _label_rows(source_id, skill.uri, skill.labels)
    for occupation in content.occupations:
        yield schema.concept, _concept_row(source_id, occupation)
        yield from _label_rows(source_id, occupation.uri, occupation.labels)
        for relation, skills in (("essential", occupation.essential), ("optional", occupation.optional)):
            for position, uri in enumerate(skills):
                yield (
                    schema.occupation_skill,
                    {
                        "source_id": source_id,
                        "occupation_uri": occupation.uri,
                        "relation": relation,
                        "position": position,
                        "skill_uri": uri,
                    },
                )
    for labels in content.labels:
        yield (
            schema.concept_label,
            _label_row(source_id, labels.uri, labels.language, labels.preferred, labels.alternative),
        )


def _concept_row(source_id: SourceId, concept: Skill | Occupation) -> Row:
    is_skill = isinstance(concept, Skill)
    return {
        "source_id": source_id,
        "uri": concept.uri,
        "concept_type": "skill" if is_skill else "occupation",
        "kind": concept.kind.value if isinstance(concept, Skill) else None,
        "reuse_level": concept.reuse_level.value if isinstance(concept, Skill) else None,
        "isco_code": None if isinstance(concept, Skill) else concept.isco_code,
        "description": concept.description,
        # Sources describe concepts in the language of their labels; where there are several, that is English.
        "description_language": ENGLISH if ENGLISH in concept.labels.preferred else min(concept.labels.preferred),
    }


def _label_rows(source_id: SourceId, uri: str, labels: Labels) -> Iterator[TableRow]:
    for language, preferred in labels.preferred.items():
        alternatives = labels.alternative.get(language, ())
        yield schema.concept_label, _label_row(source_id, uri, language, preferred, alternatives)


def _label_row(source_id: SourceId, uri: str, language: str, preferred: str, alternatives: tuple[str, ...]) -> Row:
    return {
        "source_id": source_id,
        "uri": uri,
        "language": language,
        "preferred": preferred,
        "alternatives": json_list(alternatives),
    }


def _provider_row(source_id: SourceId, provider: Provider) -> Row:
    return {
        "id": provider.id,
        "source_id": source_id,
        "name": provider.name,
        "folded_name": provider.name.lower(),
        "country": provider.country,
        "url": provider.url,
        "quality_assurance": provider.quality_assurance,
    }


def _spec_rows(source_id: SourceId, spec: AchievementSpec) -> Iterator[TableRow]:
    yield (
        schema.spec,
        {
            "id": spec.id,
            "source_id": source_id,
            "kind": spec.kind.value,
            "title": spec.title,
            "text_language": spec.text_language,
            "description": spec.description,
            "awarding_body": spec.awarding_body,
            "workload_hours": spec.workload_hours,
            "assessment": spec.assessment,
            "assessment_types": json_list(spec.assessment_types),
            "supervision": spec.supervision.value if spec.supervision else None,
            "quality_assurance": spec.quality_assurance,
            "entry_requirements": spec.entry_requirements,
            "prerequisite": prerequisite_text(spec.prerequisite) if spec.prerequisite else None,
            "prerequisites_text": spec.prerequisites_text,
            "corequisite": prerequisite_text(spec.corequisite) if spec.corequisite else None,
            "not_with": json_list(spec.not_with),
            "isced_f": spec.isced_f,
            "stackable": spec.stackable,
            "learning_resources": spec.learning_resources,
            "outcome_for_learner": spec.outcome_for_learner,
            **_size_and_level(spec.credits, spec.eqf_level, spec.level_as_published),
        },
    )
    yield from _outcome_rows(source_id, "spec", spec.id, spec.outcomes)
    for position, statement in enumerate(spec.counts_toward):
        yield (
            schema.counts_toward,
            {
                "spec_id": spec.id,
                "position": position,
                "source_id": source_id,
                "qualification_id": statement.qualification,
                "status": statement.status.value,
                "stated_by": statement.source,
                "as_of": statement.as_of,
            },
        )


def _size_and_level(points: CreditPoints | None, eqf: EqfLevel | None, published: str | None) -> Row:
    return {
        "credit_system": points.system.value if points else None,
        "credit_hundredths": points.hundredths if points else None,
        "eqf_level": eqf.level if eqf else None,
        "eqf_inferred_from": eqf.inferred_from if eqf else None,
        "level_as_published": published,
    }


def _outcome_rows(
    source_id: SourceId, owner_kind: str, owner_id: str, outcomes: tuple[LearningOutcome, ...]
) -> Iterator[TableRow]:
    owner = {"owner_kind": owner_kind, "owner_id": owner_id, "source_id": source_id}
    for position, outcome in enumerate(outcomes):
        yield schema.outcome, {**owner, "position": position, "text": outcome.text, "language": outcome.language}
        for link, uri in enumerate(outcome.skills):
            yield schema.outcome_skill, {**owner, "outcome_position": position, "position": link, "skill_uri": uri}


def _opportunity_rows(source_id: SourceId, opportunity: LearningOpportunity) -> Iterator[TableRow]:
    availability = opportunity.availability
    yield (
        schema.opportunity,
        {
            "id": opportunity.id,
            "source_id": source_id,
            "spec_id": opportunity.spec.id,
            "provider_id": opportunity.provider.id,
            "type": opportunity.type.value if opportunity.type else None,
            "mode": opportunity.mode.value if opportunity.mode else None,
            "place": opportunity.place,
            "country": opportunity.country,
            "price_cents": opportunity.price.cents if opportunity.price else None,
            "price_currency": opportunity.price.currency if opportunity.price else None,
            "price_words": opportunity.price_words,
            "start_months": json_list(availability.start_months),
            "any_time": availability.any_time,
            "duration_weeks": availability.duration_weeks,
            "open_enrolment": opportunity.open_enrolment,
            "url": opportunity.url,
            **origin_columns(opportunity.origin),
            "is_demonstration": opportunity.is_demonstration,
        },
    )
    owner = {"opportunity_id": opportunity.id, "source_id": source_id}
    for position, language in enumerate(opportunity.languages):
        yield schema.opportunity_language, {**owner, "position": position, "language": language}
    for position, session in enumerate(availability.sessions):
        dates = {"start_date": session.start, "end_date": session.end}
        yield schema.opportunity_session, {**owner, "position": position, **dates}


def _qualification_rows(source_id: SourceId, qualification: Qualification) -> Iterator[TableRow]:
    yield (
        schema.qualification,
        {
            "id": qualification.id,
            "source_id": source_id,
            "kind": qualification.kind.value,
            "title": qualification.title,
            "provider_id": qualification.provider.id,
            "rules": rules_text(qualification.rules),
            "further_rules": further_rules_text(qualification.further_rules),
            "overrides": overrides_text(qualification.overrides),
            "cohorts": json_list(qualification.cohorts),
            "language": qualification.language,
            "description": qualification.description,
            "entry_requirements": qualification.entry_requirements,
            "valid_from": qualification.valid_from,
            "valid_until": qualification.valid_until,
            "url": qualification.url,
            **origin_columns(qualification.origin),
            "is_demonstration": qualification.is_demonstration,
            **_size_and_level(qualification.credits, qualification.eqf_level, qualification.level_as_published),
        },
    )
    yield from _outcome_rows(source_id, "qualification", qualification.id, qualification.outcomes)
    for position, uri in enumerate(qualification.occupations):
        owner = {"qualification_id": qualification.id, "source_id": source_id}
        yield schema.qualification_occupation, {**owner, "position": position, "occupation_uri": uri}
    for position, unit in enumerate(qualification.all_units()):
        owner = {"qualification_id": qualification.id, "source_id": source_id}
        yield schema.qualification_unit, {**owner, "position": position, "spec_id": unit}


def json_list(values: tuple[str, ...] | tuple[int, ...]) -> str:
    """The values as a JSON list, letters of all scripts as they are."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
