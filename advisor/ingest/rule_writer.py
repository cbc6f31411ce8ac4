"""Writes qualifications with their programme rules as a rule file, which is read back as the same values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.catalogue import Provider
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import Override, ProgrammeRule
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import CreditAmount, Intake
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.ingest.rule_document import RULES_VERSION

Record = dict[str, Any]


def rule_document_text(qualifications: Iterable[Qualification]) -> str:
    """The qualifications and their providers as the text of a rule file.

    Units keep their full ids (`source:name`), so that they are found in the store; the qualification's own id and that
    of its awarding body are written without the source, which an import puts before them (again).
    """
    awards = tuple(qualifications)
    providers = {award.provider.id: award.provider for award in awards}
    records = [*map(provider_record, providers.values()), *map(qualification_record, awards)]
    document = {"programme_rules": RULES_VERSION, "records": records}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def provider_record(provider: Provider) -> Record:
    """The provider as a record of the profile."""
    return _stated(
        record="provider",
        id=provider.id.removeprefix(f"{provider.source}:"),
        name=provider.name,
        country=provider.country,
        url=provider.url,
        quality_assurance=provider.quality_assurance,
    )


def qualification_record(award: Qualification) -> Record:
    """The qualification as a record of the profile."""
    level = award.eqf_level
    return _stated(
        record="qualification",
        id=award.id.removeprefix(f"{award.source}:"),
        title=award.title,
        provider=award.provider.id.removeprefix(f"{award.source}:"),
        kind=award.kind,
        language=award.language,
        description=award.description,
        credits=award.credits and {"system": award.credits.system.value, "points": _points(award.credits.hundredths)},
        eqf_level=level and level.level,
        eqf_inferred_from=level and level.inferred_from,
        level_as_published=award.level_as_published,
        entry_requirements=award.entry_requirements,
        outcomes=[_outcome(outcome) for outcome in award.outcomes],
        valid_from=award.valid_from and award.valid_from.isoformat(),
        valid_until=award.valid_until and award.valid_until.isoformat(),
        cohorts=award.cohorts,
        occupations=award.occupations,
        rules=group_record(award.rules),
        further_rules=[rule_record(rule) for rule in award.further_rules],
        overrides=[_override(override) for override in award.overrides],
        url=award.url,
    )


def group_record(group: RequirementGroup) -> Record:
    """The requirement group, with all groups below it."""
    return _stated(
        id=group.id,
        title=group.title,
        units=group.units,
        groups=[group_record(below) for below in group.groups],
        all_of=group.all_of,
        choose=_stated(min=group.min_count, max=group.max_count),
        credits=_range(group.min_credits_hundredths, group.max_credits_hundredths),
        human_check=group.human_check,
        stated_in=group.stated_in,
        relaxed_by=_relaxed_by(group.relaxed_by),
        for_intake=_intake(group.for_intake),
    )


def rule_record(rule: ProgrammeRule) -> Record:
    """A rule beside the groups."""
    write: Callable[[Any], Record] = _WRITERS[type(rule)]
    common = _stated(
        id=rule.id,
        kind=rule.kind,
        stated_in=rule.stated_in,
        relaxed_by=_relaxed_by(rule.relaxed_by),
        for_intake=_intake(rule.for_intake),
    )
    return common | write(rule)


def _credits_at_level(rule: CreditsAtLevel) -> Record:
    return _stated(
        group=rule.group,
        at_or_above=rule.at_or_above,
        below=rule.below,
        credits=_range(rule.min_credits_hundredths, rule.max_credits_hundredths),
    )


def _recognition_cap(rule: RecognitionCap) -> Record:
    learning = [kind.value for kind in rule.learning]
    return _stated(group=rule.group, max=_amount(rule.maximum), learning=learning, includes_own=rule.includes_own)


def _residency(rule: Residency) -> Record:
    return _stated(group=rule.group, min=_amount(rule.minimum), providers=rule.providers)


def _provider_cap(rule: ProviderCap) -> Record:
    most = None if rule.max_credits is None else _amount(rule.max_credits)
    return _stated(group=rule.group, max=most, max_units=rule.max_units, providers=rule.providers)


def _double_counting(rule: DoubleCounting) -> Record:
    most = rule.max_credits_hundredths
    return _stated(groups=rule.groups, max_units=rule.max_units, max_credits=None if most is None else _points(most))


def _exclusion(rule: Exclusion) -> Record:
    return _stated(units=rule.units, max_units=rule.max_units)


def _equivalents(rule: Equivalents) -> Record:
    return _stated(unit=rule.unit, accepted=rule.accepted)


def _corequisites(rule: Corequisites) -> Record:
    return _stated(unit=rule.unit, needed=_prerequisite(rule.needed), same_term=rule.same_term)


def _entry_requirement(rule: EntryRequirement) -> Record:
    held = None if rule.held is None else _prerequisite(rule.held)
    return _stated(min_level=rule.min_level, held=held, words=rule.words)


def _supervised_assessment(rule: SupervisedAssessment) -> Record:
    written = _stated(group=rule.group, recognised_only=rule.recognised_only)
    return written | ({} if rule.with_identity_check else {"with_identity_check": False})


def _not_older_than(rule: NotOlderThan) -> Record:
    return _stated(group=rule.group, years=rule.years, counted_to=rule.counted_to)


def _language_level(rule: LanguageLevel) -> Record:
    return _stated(language=rule.language, min_level=rule.min_level)


_WRITERS: Mapping[type[ProgrammeRule], Callable[[Any], Record]] = {
    CreditsAtLevel: _credits_at_level,
    RecognitionCap: _recognition_cap,
    Residency: _residency,
    ProviderCap: _provider_cap,
    DoubleCounting: _double_counting,
    Exclusion: _exclusion,
    Equivalents: _equivalents,
    Corequisites: _corequisites,
    EntryRequirement: _entry_requirement,
    SupervisedAssessment: _supervised_assessment,
    NotOlderThan: _not_older_than,
    LanguageLevel: _language_level,
}


def _override(override: Override) -> Record:
    return _stated(
        id=override.id,
        of=override.of,
        part=override.part,
        reason=override.reason,
        decided_by=override.decided_by,
        decided_on=override.decided_on.isoformat(),
        stated_in=override.stated_in,
    )


def _prerequisite(tree: Prerequisite) -> Record:
    return {"at_least": tree.minimum, "of": [*tree.units, *(_prerequisite(part) for part in tree.trees)]}


def _outcome(outcome: LearningOutcome) -> Record:
    return _stated(text=outcome.text, skills=outcome.skills)


def _intake(intake: Intake | None) -> Record | None:
    if intake is None:
        return None
    return _stated(
        cohorts=intake.cohorts,
        start_from=intake.start_from and intake.start_from.isoformat(),
        start_until=intake.start_until and intake.start_until.isoformat(),
    )


def _amount(amount: CreditAmount) -> Record:
    if amount.hundredths is not None:
        return {"credits": _points(amount.hundredths)}
    share = amount.share
    return {} if share is None else {"share": f"{share.part}/{share.whole}"}


def _range(low: int | None, high: int | None) -> Record:
    return _stated(min=None if low is None else _points(low), max=None if high is None else _points(high))


def _points(hundredths: int) -> str:
    return f"{Decimal(hundredths).scaleb(-2).normalize():f}"


def _relaxed_by(relaxed_by: RelaxedBy) -> str | None:
    """The word of the profile; the awarding body goes without saying."""
    return None if relaxed_by is RelaxedBy.AWARDING_BODY else "learner"


def _stated(**fields: object) -> Record:
    """Only the fields that say something: `None`, `False` and empty ones are what a missing field means."""
    written: Record = {}
    for name, value in fields.items():
        plain = value.value if isinstance(value, Enum) else list(value) if isinstance(value, tuple) else value
        if plain is None or plain is False or plain in ([], {}):
            continue
        written[name] = plain
    return written
