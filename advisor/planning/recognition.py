"""How sure it is that each unit of a plan counts toward its award, from what the store says; nothing is promised.

Whatever speaks for recognition is taken at the most that its source can say; what speaks against it lowers that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from advisor.domain.catalogue import AchievementSpec, CountsToward, Provider, RecognitionStatus
from advisor.domain.held import HeldUnit
from advisor.domain.ids import GroupId, ProviderId, QualificationId, SpecId
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.recognition import Ground, Readiness, RecognitionEvidence, UnitRecognition
from advisor.domain.unit_rules import Equivalents, NotOlderThan, SupervisedAssessment
from advisor.planning.completions import OUTSIDE_INSTITUTIONS
from advisor.planning.criteria import criteria_of
from advisor.planning.in_force import RulesInForce, rules_in_force
from advisor.planning.problem import specs_of
from advisor.planning.rules.not_older_than import beginning_of

ORDER = tuple(Readiness)
WORST_LAST = (*(one for one in ORDER if one is not Readiness.UNLIKELY), Readiness.UNLIKELY)
"""What tells against recognition says more than that nothing is known."""

AGAINST = frozenset(
    {
        Ground.PROVIDER_SAYS_NOT, Ground.ONLY_SAID, Ground.LEARNT_ELSEWHERE, Ground.NOT_IN_FORCE,
        Ground.NOT_SUPERVISED, Ground.TOO_OLD,
    }
)  # fmt: skip
"""Facts that tell against recognition; the readiness of each is the most that is left beside it."""

AS_SAID: Mapping[RecognitionStatus, Readiness] = {
    RecognitionStatus.ACCEPTED: Readiness.ACCEPTED,
    RecognitionStatus.AGREEMENT: Readiness.AGREEMENT,
    RecognitionStatus.RECOMMENDED: Readiness.RECOMMENDED,
    RecognitionStatus.POSSIBLE: Readiness.POSSIBLE,
}

Awards = Mapping[QualificationId, Qualification]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    """A unit, planned or held, with all that is known of it."""

    unit: SpecId
    spec: AchievementSpec | None
    provider: Provider | None
    """Of the offering that is planned."""

    is_held: bool
    known: HeldUnit | None = None
    counts_in: tuple[GroupId, ...] = ()
    """Where the plan counts it."""

    @property
    def provider_id(self) -> ProviderId | None:
        """Who gives it, or gave it."""
        if self.provider is not None:
            return self.provider.id
        return self.known.provider if self.known else None


def recognition_of(
    request: PlanRequest, plan: StackingPlan, awards: Awards | None = None
) -> tuple[UnitRecognition, ...]:
    """Every step in order, then every held unit that the award names or that counts in the plan.

    Args:
        request: what was planned.
        plan: an answer to it.
        awards: other awards that are known, for statements about them where the plan is toward none.
    """
    in_force, specs = rules_in_force(request), specs_of(request)
    found = [
        _recognition(
            _Subject(
                unit=step.opportunity.spec.id,
                spec=step.opportunity.spec,
                provider=step.opportunity.provider,
                is_held=False,
                counts_in=tuple(group for group in (step.counts_in, step.also_counts_in) if group is not None),
            ),
            request, in_force, awards or {},
        )
        for step in plan.steps
    ]  # fmt: skip
    named = set() if in_force.award is None else set(in_force.award.all_units())
    known = {one.unit: one for one in request.held}
    for unit in sorted(request.held_units):
        if unit in named or unit in plan.held_counts_in:
            subject = _Subject(
                unit=unit,
                spec=specs.get(unit),
                provider=None,
                is_held=True,
                known=known.get(unit),
                counts_in=plan.held_counting.get(unit, ()),
            )
            found.append(_recognition(subject, request, in_force, awards or {}))
    return tuple(found)


def _recognition(subject: _Subject, request: PlanRequest, in_force: RulesInForce, awards: Awards) -> UnitRecognition:
    award = None if request.is_own_target else in_force.award
    evidence = [*_for(subject, award, in_force, awards), *_against(subject, award, in_force, request)]
    decided = _decided(evidence)
    spec = subject.spec
    held = (subject.known or HeldUnit(unit=subject.unit)) if subject.is_held else None
    return UnitRecognition(
        unit=subject.unit,
        title=str(subject.unit) if spec is None else spec.title,
        is_held=subject.is_held,
        readiness=decided.readiness,
        evidence=(decided, *(one for one in evidence if one is not decided)),
        criteria=criteria_of(spec, subject.provider, held=held),
    )


def _decided(evidence: list[RecognitionEvidence]) -> RecognitionEvidence:
    """The best fact that speaks for it, unless one that tells against it leaves less."""
    speaks_for = [one for one in evidence if one.ground not in AGAINST]
    decisions = [one for one in speaks_for if one.ground is Ground.DECISION]
    best = min(decisions or speaks_for, key=lambda one: ORDER.index(one.readiness))
    # What somebody decided about this very person stands, whatever kind of learning it was.
    weighty = (one for one in evidence if one.ground in AGAINST)
    against = [one for one in weighty if not (decisions and one.ground in (Ground.ONLY_SAID, Ground.LEARNT_ELSEWHERE))]
    against = [one for one in against if not (one.ground is Ground.PROVIDER_SAYS_NOT and best.readiness.meets_rules)]
    return max((best, *against), key=lambda one: WORST_LAST.index(one.readiness))


def _for(
    subject: _Subject, award: Qualification | None, in_force: RulesInForce, awards: Awards
) -> Iterator[RecognitionEvidence]:
    """What speaks for recognition; where nothing does, that nothing is known."""
    found = []
    known = subject.known
    if known is not None and known.recognition is not None:
        said = known.recognition
        found.append(
            RecognitionEvidence(
                ground=Ground.DECISION, readiness=AS_SAID[said.status], said_by=said.said_by, stated_in=said.source,
                as_of=said.said_on,
            )
        )  # fmt: skip
    if award is not None:
        found += _named(subject, award, in_force)
    spec = subject.spec
    if spec is not None:
        found += _statements(spec.counts_toward, award, awards)
    is_own = award is not None and subject.provider_id == award.provider.id
    if award is not None and is_own and not found:
        found.append(
            RecognitionEvidence(ground=Ground.OWN_UNIT, readiness=Readiness.POSSIBLE, said_by=award.provider.name)
        )
    if spec is not None and spec.stackable:
        found.append(_by_provider(Ground.PROVIDER_SAYS_SO, Readiness.POSSIBLE, subject))
    if not found:
        ground = Ground.NO_AWARD if award is None else Ground.NOTHING
        found.append(RecognitionEvidence(ground=ground, readiness=Readiness.UNKNOWN))
    yield from found


def _named(subject: _Subject, award: Qualification, in_force: RulesInForce) -> Iterator[RecognitionEvidence]:
    """What the awarding body's own rules say: the group in which it counts first, else the first that names it."""
    unit = subject.unit
    naming = [group for group in award.rules.walk() if unit in in_force.members.get(group.id, ())]
    for group in sorted(naming, key=lambda one: one.id not in subject.counts_in)[:1]:
        yield _by_rules(Ground.NAMED, award, group.stated_in, _name_of(group, award))
    for rule in in_force.rules:
        if isinstance(rule, Equivalents) and unit in rule.accepted:
            yield _by_rules(Ground.EQUIVALENT, award, rule.stated_in, str(rule.unit))


def _name_of(group: RequirementGroup, award: Qualification) -> str:
    return award.rules.names(award.title)[group.id]


def _by_rules(ground: Ground, award: Qualification, stated_in: str | None, subject: str) -> RecognitionEvidence:
    return RecognitionEvidence(
        ground=ground,
        readiness=Readiness.ACCEPTED,
        said_by=award.provider.name,
        stated_in=stated_in or award.url,
        valid_from=award.valid_from,
        valid_until=award.valid_until,
        subject=subject,
    )


def _statements(
    statements: Iterable[CountsToward], award: Qualification | None, awards: Awards
) -> Iterator[RecognitionEvidence]:
    """What the catalogue says of counting toward the award of the plan, or toward any known one where it has none."""
    for statement in statements:
        toward = awards.get(statement.qualification)
        if award is not None:
            toward = award if statement.qualification == award.id else None
        if toward is not None:
            readiness = readiness_by(statement, toward.provider.name)
            yield RecognitionEvidence(
                ground=Ground.STATEMENT, readiness=readiness, stated_in=statement.source, as_of=statement.as_of,
                said_by=toward.provider.name if readiness is Readiness.ACCEPTED else None, subject=toward.title,
            )  # fmt: skip


def readiness_by(statement: CountsToward, awarding_body: str) -> Readiness:
    """What a statement amounts to, never more than its own status.

    "Accepted" is the awarding body's word: from another source it is a recommendation. Without any source, neither it
    nor an agreement is more than possible.
    """
    said = AS_SAID[statement.status]
    if said.meets_rules and not (statement.source or "").strip():
        return Readiness.POSSIBLE
    is_theirs = awarding_body.casefold() in (statement.source or "").casefold()
    return Readiness.RECOMMENDED if said is Readiness.ACCEPTED and not is_theirs else said


def _against(
    subject: _Subject, award: Qualification | None, in_force: RulesInForce, request: PlanRequest
) -> Iterator[RecognitionEvidence]:
    """What tells against recognition, with the most that is left beside it."""
    known = subject.known
    if subject.spec is not None and subject.spec.stackable is False:
        yield _by_provider(Ground.PROVIDER_SAYS_NOT, Readiness.UNLIKELY, subject)
    if known is not None and known.is_claimed:
        yield RecognitionEvidence(ground=Ground.ONLY_SAID, readiness=Readiness.POSSIBLE)
    is_own = award is not None and subject.provider_id == award.provider.id
    if known is not None and known.learning in OUTSIDE_INSTITUTIONS and not is_own:
        yield RecognitionEvidence(ground=Ground.LEARNT_ELSEWHERE, readiness=Readiness.POSSIBLE)
    if award is not None and subject.unit in award.all_units():
        begins = beginning_of(request)
        is_early = award.valid_from is not None and begins < award.valid_from
        if is_early or (award.valid_until is not None and begins > award.valid_until):
            yield RecognitionEvidence(
                ground=Ground.NOT_IN_FORCE, readiness=Readiness.POSSIBLE, said_by=award.provider.name,
                valid_from=award.valid_from, valid_until=award.valid_until,
            )  # fmt: skip
        yield from _broken_rules(subject, award, in_force, request)


def _broken_rules(
    subject: _Subject, award: Qualification, in_force: RulesInForce, request: PlanRequest
) -> Iterator[RecognitionEvidence]:
    """Rules of the award that the unit breaks by itself, wherever it would count."""
    homes = [group.id for group in award.rules.walk() if subject.unit in group.units]
    known, spec = subject.known, subject.spec
    if subject.is_held:
        supervision, awarded_on = (known.supervision, known.awarded_on) if known else (None, None)
    else:
        supervision, awarded_on = (spec.supervision if spec else None), None
    for rule in in_force.rules:
        scope = in_force.scope_of(rule) or award.rules.id
        if not homes or not all(scope in in_force.paths[home] for home in homes):
            continue
        if isinstance(rule, SupervisedAssessment):
            is_exempt = rule.recognised_only and subject.provider_id == award.provider.id
            if rule.is_met_by(supervision) is False and not is_exempt:
                yield _by_rule(Ground.NOT_SUPERVISED, award, rule.stated_in, None)
        elif isinstance(rule, NotOlderThan) and awarded_on and not rule.is_met_by(awarded_on, beginning_of(request)):
            yield _by_rule(Ground.TOO_OLD, award, rule.stated_in, str(rule.years))


def _by_rule(ground: Ground, award: Qualification, stated_in: str | None, subject: str | None) -> RecognitionEvidence:
    return RecognitionEvidence(
        ground=ground, readiness=Readiness.UNLIKELY, said_by=award.provider.name, stated_in=stated_in, subject=subject
    )


def _by_provider(ground: Ground, readiness: Readiness, subject: _Subject) -> RecognitionEvidence:
    return RecognitionEvidence(
        ground=ground, readiness=readiness, said_by=subject.provider.name if subject.provider else None
    )
