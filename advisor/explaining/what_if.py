"""What may become of a plan, and how units stand toward a qualification, in short plain sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.domain.audit import Audit, GroupAudit, MissingPart, NearestQualifications, NearQualification, WhyUncounted
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlannedStep, RuleCheck, RuleStatus
from advisor.domain.planning_results import PlanningResult
from advisor.domain.qualifications import QualificationKind
from advisor.domain.what_if import PlanChanges, Setback, SetbackOutcome
from advisor.explaining.labels import STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.reasons import sentence
from advisor.explaining.replies import plan_paragraphs
from advisor.explaining.translation import Translator, mark

MOST_NAMED = 8
MOST_MOVES = 2
"""Steps whose old and new dates are told; of more only the names, where the plan is shown with its dates."""


SETBACK_NAMES: dict[Setback, str] = {
    Setback.CANCELLED: mark("It is cancelled"),
    Setback.FAILED: mark("I fail it"),
    Setback.NOT_RECOGNISED: mark("It is not recognised"),
}

WHY_UNCOUNTED: dict[WhyUncounted, str] = {
    WhyUncounted.AGAINST_A_RULE: mark("{unit}: counting it would break a rule. {reason}"),
    WhyUncounted.MORE_ELSEWHERE: mark("{unit}: with the others counted as they are, it has no place."),
}


def setback_paragraphs(outcome: SetbackOutcome, translator: Translator) -> tuple[str, ...]:
    """Whether a plan is left, and what changes; else why there is none."""
    if outcome.changes is None:
        return no_plan_paragraphs(outcome.result, translator)
    said = changes_paragraphs(outcome.changes, translator)
    if outcome.setback is Setback.CANCELLED:
        return said
    return (*said, translator.text("The hours and the price of the lost step are counted in."))


def decision_paragraphs(
    broken: Sequence[RuleCheck], changes: PlanChanges | None, given_up: str | None, translator: Translator
) -> Iterator[str]:
    """What a decision about steps breaks by itself, and what else had to change for it."""
    if broken:
        yield translator.text("By itself, your change does not fit:")
    for check in broken[:MOST_NAMED]:
        status = translator.text(STATUS_NAMES[check.status])
        yield f"{STATUS_SIGNS[check.status]} {status}: {sentence(check.reason, translator)}"
    if given_up is not None:
        yield translator.text("With it there is no plan toward {title} any more.", title=given_up)
    if changes is None:
        return
    if broken:
        yield translator.text("So I repaired the plan and kept as much of it as I could:")
    yield " ".join(changes_paragraphs(changes, translator, is_shown=True))


def no_plan_paragraphs(result: PlanningResult, translator: Translator) -> tuple[str, ...]:
    """Why no plan is left."""
    return (translator.text("I find no plan that keeps this."), *plan_paragraphs(result, translator))


def changes_paragraphs(changes: PlanChanges, translator: Translator, *, is_shown: bool = False) -> tuple[str, ...]:
    """The differences between two plans, steps first, then figures; `is_shown`: whether the later one is drawn too."""
    return tuple(_changes(changes, translator, is_shown=is_shown))


def _changes(changes: PlanChanges, translator: Translator, *, is_shown: bool) -> Iterator[str]:
    if changes.is_empty:
        yield translator.text("No other step has to change.")
    if changes.removed:
        gone = tuple(step.opportunity.spec.title for step in changes.removed)
        yield translator.text("Gone: {step}.", step=gone if len(gone) > 1 else gone[0])
    for step in changes.added:
        yield translator.text(
            "New: {step} ({dates}).", step=step.opportunity.spec.title, dates=_dates(step, translator)
        )
    is_long = is_shown and len(changes.moved) > MOST_MOVES
    if is_long:
        titles = tuple(after.opportunity.spec.title for _, after in changes.moved)
        yield translator.text("Moved to other dates: {steps}.", steps=titles)
    for before, after in () if is_long else changes.moved:
        yield translator.text(
            "Moved: {step}: {after} instead of {before}.",
            step=after.opportunity.spec.title,
            before=_dates(before, translator),
            after=_dates(after, translator),
        )
    if changes.kept:
        yield translator.counted("One step stays as it is.", "{count} steps stay as they are.", len(changes.kept))
    yield from _figures(changes, translator)


def _figures(changes: PlanChanges, translator: Translator) -> Iterator[str]:
    before, after = changes.finish
    if before is not None and after is not None:
        if before == after:
            yield translator.text("You would still finish on {day}.", day=after)
        else:
            yield translator.text("You would finish on {after} instead of {before}.", after=after, before=before)
    if changes.cost[0] != changes.cost[1] and changes.cost[1] is not None:
        if changes.cost[0] is None:
            yield translator.text("Stated prices: {after}; none was stated before.", after=changes.cost[1])
        else:
            yield translator.text(
                "Stated prices: {after} instead of {before}.", after=changes.cost[1], before=changes.cost[0]
            )
    if changes.without_price[1]:
        yield translator.counted("One price is not stated.", "{count} prices are not stated.", changes.without_price[1])
    if changes.hours[0] != changes.hours[1]:
        yield translator.text(
            "Hours of learning: {after} instead of {before}.", after=changes.hours[1], before=changes.hours[0]
        )
    if changes.covered_percent[0] != changes.covered_percent[1] and changes.covered_percent[1] is not None:
        yield translator.text(
            "Covers {after} % of what is missing, instead of {before} %.",
            after=changes.covered_percent[1],
            before=changes.covered_percent[0] or 0,
        )


def _dates(step: PlannedStep, translator: Translator) -> str:
    return translator.text("{start} to {end}", start=step.start, end=step.end)


def audit_paragraphs(audit: Audit, translator: Translator) -> tuple[str, ...]:
    """What is met, what counts, what is missing and the least that would complete it."""
    return tuple(_audit(audit, translator))


def _audit(audit: Audit, translator: Translator) -> Iterator[str]:
    yield translator.text(
        "As a whole: {status}. Only {body} decides what counts.",
        status=translator.text(STATUS_NAMES[audit.status]),
        body=audit.qualification.provider.name,
    )
    counted = points(audit.system, audit.hundredths)
    if audit.needed_hundredths is not None:
        needed = points(audit.system, audit.needed_hundredths)
        yield translator.text("{counted} of {needed} may count.", counted=counted, needed=needed)
    else:
        yield translator.text("{counted} may count.", counted=counted)
    if not audit.is_proven:
        yield translator.text("Time ran out: there may be a better way to count what you have.")
    unnamed = [one.unit for one in audit.uncounted if one.why is WhyUncounted.NOT_NAMED]
    if unnamed:
        units = named(audit, unnamed, translator)
        yield translator.text("Does not count, since the rules do not name it: {units}.", units=units)
    for one in audit.uncounted:
        if one.why is WhyUncounted.NOT_NAMED:
            continue
        reason = sentence(one.check.reason, translator) if one.check else ""
        words = translator.text(WHY_UNCOUNTED[one.why], unit=audit.title(one.unit), reason=reason)
        yield translator.text("Does not count: {words}", words=words.strip())
    yield from _completion(audit, translator)


def _completion(audit: Audit, translator: Translator) -> Iterator[str]:
    least = audit.completion
    if least is None:
        return
    if least.units:
        yield translator.text(
            "The least that would complete it: {credits} more, for instance with {units}.",
            credits=points(audit.system, least.hundredths),
            units=named(audit, least.units, translator),
        )
        if least.without_credits:
            yield translator.text(
                "Credits are not known for: {units}.", units=named(audit, least.without_credits, translator)
            )
    if least.status is RuleStatus.NOT_MET:
        yield translator.text("Even then not every rule is met with the units of this catalogue:")
    elif least.status is RuleStatus.UNKNOWN:
        yield translator.text("Even then this stays unknown; ask the awarding body:")
    for check in least.open_checks[:MOST_NAMED]:
        yield f"{STATUS_SIGNS[check.status]} {sentence(check.reason, translator)}"


def group_line(group: GroupAudit, audit: Audit, translator: Translator) -> str:
    """One group: sign, word, title, what counts in it and what it lacks."""
    status = translator.text(STATUS_NAMES[group.status])
    parts = [f"{STATUS_SIGNS[group.status]} {group.title} ({status})"]
    if group.counted:
        parts.append(translator.text("counts: {units}", units=named(audit, group.counted, translator)))
    if group.missing is not None:
        parts.append(missing_text(group.missing, audit, translator))
    return " · ".join(parts)


def missing_text(missing: MissingPart, audit: Audit, translator: Translator) -> str:
    """What a group lacks."""
    parts = []
    if missing.units:
        parts.append(translator.text("missing: {units}", units=named(audit, missing.units, translator)))
    if missing.members:
        parts.append(translator.counted("one more to choose", "{count} more to choose", missing.members))
    if missing.hundredths:
        parts.append(translator.text("{credits} more", credits=points(audit.system, missing.hundredths)))
    return "; ".join(parts)


def nearest_paragraphs(nearest: NearestQualifications, translator: Translator) -> tuple[str, ...]:
    """The nearest qualifications, or why nothing is near."""
    lines = [near_line(one, translator) for one in nearest.found]
    if not nearest.found:
        lines.append(translator.text("No qualification of this catalogue names any of these units, so none is near."))
    elif nearest.without_use:
        lines.append(
            translator.text("No qualification names: {units}.", units=tuple(str(one) for one in nearest.without_use))
        )
    if not nearest.is_complete:
        lines.append(translator.text("There was no time to look at all of them; others may be as near."))
    return tuple(lines)


def near_line(near: NearQualification, translator: Translator) -> str:
    """Title, what is missing and how much may count already."""
    audit = near.audit
    title = audit.qualification.title
    if audit.qualification.kind is QualificationKind.AREA_OF_STUDY:
        title = translator.text("{title} (an area of study inside another award)", title=title)
    status = translator.text(STATUS_NAMES[audit.status])
    text = translator.text(
        "{title}: {missing} missing, {percent} % may count already; as a whole {status}.",
        title=title,
        missing=points(audit.system, audit.missing_hundredths),
        percent=int(100 * near.share_done),
        status=status,
    )
    if audit.completion is not None and audit.completion.status is RuleStatus.NOT_MET:
        text += " " + translator.text("The units of this catalogue cannot complete it.")
    return text


def named(audit: Audit, units: Sequence[SpecId], translator: Translator) -> str:
    """Titles of units; of many, the first few and how many more."""
    titles = tuple(audit.title(unit) for unit in units[:MOST_NAMED])
    if len(units) > MOST_NAMED:
        return translator.text("{units} and {count} more", units=titles, count=len(units) - MOST_NAMED)
    return translator.value(titles)


def points(system: CreditSystem | None, hundredths: int) -> CreditPoints | Decimal:
    """Credits for showing; a bare number where the system is not known."""
    return Decimal(hundredths).scaleb(-2) if system is None else CreditPoints(system, hundredths)
