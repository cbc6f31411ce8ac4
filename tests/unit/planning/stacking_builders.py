"""Builders of the parts that stacking looks at; every argument has a default."""

from collections.abc import Sequence
from datetime import date, timedelta

from advisor.domain.credits import CreditPoints, ects
from advisor.domain.ids import SkillUri
from advisor.domain.levels import EqfLevel
from advisor.domain.planning import RuleCheck
from advisor.domain.qualifications import Qualification
from advisor.domain.stacking import OutcomeLikeness, SegmentKind, SegmentStacking, StackFacts
from advisor.planning.stack_parts import Part, Segment
from advisor.planning.stack_types import stacking_of_segment
from tests.builders import a_prerequisite, a_qualification, skill_uri, unit_ids
from tests.unit.planning.planning_builders import FIRST_DAY, spec_id


def a_part(
    name: str,
    *,
    level: int | None = 5,
    points: str | None = "5",
    field: str | None = None,
    needs: Sequence[str] = (),
    minimum: int | None = None,
    needs_in_words: bool = False,
    is_proven: bool = True,
    is_held: bool = False,
    is_award: bool | None = True,
    counts: bool | None = True,
    month: int = 0,
) -> Part:
    """A micro-credential at level 5 with 5 ECTS that counts; `month` says when it begins, for four weeks."""
    start = None if is_held else date(FIRST_DAY.year + 1, 1 + month, 1)
    return Part(
        unit=spec_id(name),
        title=name.capitalize(),
        is_held=is_held,
        is_award=is_award,
        level=None if level is None else EqfLevel(level=level),
        size=None if points is None else ects(points),
        field=field,
        needs=frozenset(unit_ids(*needs)),
        before=frozenset(unit_ids(*needs)),
        prerequisite=a_prerequisite(*needs, minimum=minimum) if needs else None,
        is_proven=is_proven,
        needs_in_words=needs_in_words,
        start=start,
        end=None if start is None else start + timedelta(weeks=4, days=-1),
        counts=counts,
    )


def an_award(level: int | None = 6, points: str | CreditPoints | None = "30") -> Qualification:
    """An award of a level and size."""
    award = a_qualification(points=points)
    return Qualification(
        id=award.id, source=award.source, kind=award.kind, title=award.title, provider=award.provider,
        rules=award.rules, credits=award.credits, eqf_level=None if level is None else EqfLevel(level=level),
    )  # fmt: skip


def stacked(
    *parts: Part,
    award: Qualification | None = None,
    facts: StackFacts | None = None,
    checks: Sequence[RuleCheck] = (),
) -> SegmentStacking:
    """How the parts stack, as a whole plan."""
    segment = Segment(kind=SegmentKind.PLAN, title=None, parts=parts, award=award)
    return stacking_of_segment(segment, facts or StackFacts(), checks)


def some_likeness(**alike: float) -> OutcomeLikeness:
    """The likeness of the one outcome of `a` to that of `b`, and back, given as `a_b=0.3`."""
    found = {}
    for names, likeness in alike.items():
        one, other = (spec_id(name) for name in names.split("_"))
        found[one, other] = found[other, one] = (likeness,)
    return OutcomeLikeness(found)


def some_covers(**skills: Sequence[str]) -> dict[object, frozenset[SkillUri]]:
    """The skills of the goal that each part covers."""
    return {spec_id(name): frozenset(skill_uri(skill) for skill in named) for name, named in skills.items()}
