"""Puts offerings of the same content together: language editions, repeated codes, and near copies elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.languages import LanguageCode

EDITION = re.compile(r"(?P<work>.+)@[a-z]{2,3}$")
"""Ids of offerings that come in several languages end in @ and the language of the edition."""

SHINGLE = 3
"""Words in a row by which outcomes are compared."""

SAME_WORDS = 0.6
"""Least share of the same shingles, of all of both, for two offerings of the same content."""

FEWEST_SHINGLES = 5
"""Shorter texts say too little to tell a copy from a coincidence."""

SIZE_FACTOR = 1.5
"""Copies are of about one size: neither is stated to take more than so many times the other."""

Group = tuple[LearningOpportunity, ...]


def groups_of_same_content(
    opportunities: Sequence[LearningOpportunity], preferred: Sequence[LanguageCode] = ()
) -> tuple[Group, ...]:
    """The offerings in groups of the same content, groups in the order of their first members.

    The first of a group is to be shown: the first edition in a preferred language, if there is one.

    Args:
        opportunities: best first.
        preferred: languages of the person, the dearest first.
    """
    groups: list[list[LearningOpportunity]] = []
    by_key: dict[tuple[str, ...], list[LearningOpportunity]] = {}
    by_shingle: dict[str, list[list[LearningOpportunity]]] = {}
    shingles: dict[str, frozenset[str]] = {}
    for one in opportunities:
        ours = shingles[one.id] = _shingles(one)
        group = by_key.get(_key(one)) or _near_copy(one, ours, by_shingle, shingles)
        if group is None:
            group = []
            groups.append(group)
            if len(ours) >= FEWEST_SHINGLES:
                for shingle in ours:
                    by_shingle.setdefault(shingle, []).append(group)
        by_key.setdefault(_key(one), group)
        group.append(one)
    return tuple(_in_order(group, preferred) for group in groups)


def _key(one: LearningOpportunity) -> tuple[str, ...]:
    """Alike for the language editions of one work, and for a course under several codes of one provider."""
    edition = EDITION.fullmatch(one.id)
    if edition:
        return (edition["work"],)
    return (one.provider.id, one.spec.title.casefold(), *one.languages)


def _near_copy(
    one: LearningOpportunity,
    ours: frozenset[str],
    by_shingle: dict[str, list[list[LearningOpportunity]]],
    shingles: dict[str, frozenset[str]],
) -> list[LearningOpportunity] | None:
    if len(ours) < FEWEST_SHINGLES:
        return None
    near = {id(group): group for shingle in sorted(ours) for group in by_shingle.get(shingle, ())}
    for group in near.values():
        first = group[0]
        if same_share(ours, shingles[first.id]) >= SAME_WORDS and about_one_size(one, first):
            return group
    return None


def same_share(ours: Set[str], theirs: Set[str]) -> float:
    """The share of what is in both, of what is in either, 0..1."""
    return len(ours & theirs) / max(1, len(ours | theirs))


def about_one_size(one: LearningOpportunity, other: LearningOpportunity) -> bool:
    """Whether hours, or else credits of one system, are near enough; what is not stated is no difference."""
    ours, theirs = one.spec, other.spec
    if ours.workload_hours and theirs.workload_hours:
        return _near(ours.workload_hours, theirs.workload_hours)
    if ours.credits and theirs.credits and ours.credits.system is theirs.credits.system:
        return _near(ours.credits.hundredths, theirs.credits.hundredths)
    return True


def _near(ours: int, theirs: int) -> bool:
    return max(ours, theirs) <= SIZE_FACTOR * min(ours, theirs)


def _shingles(one: LearningOpportunity) -> frozenset[str]:
    """Of the outcomes, or else of the description."""
    texts = [outcome.text for outcome in one.spec.outcomes] or [one.spec.description or ""]
    found: set[str] = set()
    for text in texts:
        words = re.findall(r"\w+", text.casefold())
        found.update(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))
    return frozenset(found)


def _in_order(group: Sequence[LearningOpportunity], preferred: Sequence[LanguageCode]) -> Group:
    def place(one: LearningOpportunity) -> int:
        taught = [preferred.index(code) for code in one.languages if code in preferred]
        return min(taught, default=len(preferred))

    return tuple(sorted(group, key=place))  # stable: else best first
