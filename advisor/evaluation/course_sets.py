"""Makes labelled sets of the hand-made labels of skills and offerings: for each skill its judged offerings in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import partial

from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH
from advisor.evaluation.labelled_pairs import LabelledPair, LabelPart, grades_by_skill
from advisor.evaluation.labelled_sets import Candidates, LabelledSet, LabelledText, SetKind
from advisor.evaluation.measures import Measure, discounted_gain
from advisor.text_ports import IndexedText

COURSES = "courses"
CUT = 10


def course_sets(pairs: Sequence[LabelledPair], texts: Iterable[IndexedText]) -> tuple[LabelledSet, ...]:
    """One set for each skill that some judged offering teaches at least partly, grouped by part.

    Each is asked for by its English label among all judged offerings of its part. Offerings that were not judged for
    the skill count neither for nor against.

    Args:
        pairs: the labels.
        texts: of the offerings in the store; without any judged one there are no sets.
    """
    judged = {pair.offering for pair in pairs}
    rows = [row for row in texts if row.owner in judged]
    sets = []
    for part in LabelPart:
        of_part = [pair for pair in pairs if pair.part is part]
        offerings = {pair.offering for pair in of_part}
        candidates = Candidates(
            name=f"offerings judged in the part {part}", rows=tuple(row for row in rows if row.owner in offerings)
        )
        there = {row.owner for row in candidates.rows}
        labels = {pair.skill: pair.skill_label for pair in of_part}
        for skill, grades in sorted(grades_by_skill(of_part).items()):
            known = {str(offering): grade for offering, grade in grades.items() if offering in there}
            if any(known.values()):
                sets.append(_set_of(labels[skill], known, candidates, f"{COURSES}_{part}"))
    return tuple(sets)


def missing_offerings(pairs: Iterable[LabelledPair], texts: Iterable[IndexedText]) -> Set[OpportunityId]:
    """Judged offerings that the store does not hold."""
    return {pair.offering for pair in pairs} - {OpportunityId(row.owner) for row in texts}


def _set_of(label: str, grades: Mapping[str, int], candidates: Candidates, group: str) -> LabelledSet:
    depth = len({row.owner for row in candidates.rows})
    return LabelledSet(
        name=f"{group}_{label}",
        kind=SetKind.COURSE,
        language=ENGLISH,
        queries=(LabelledText(label, frozenset(owner for owner, grade in grades.items() if grade)),),
        candidates=candidates,
        measures=(Measure(f"nDCG@{CUT}", partial(_gain, grades=grades), depth),),
        group=group,
    )


def _gain(found: Sequence[str], _: Set[str], *, grades: Mapping[str, int]) -> float:
    return discounted_gain([owner for owner in found if owner in grades], grades, cut=CUT)
