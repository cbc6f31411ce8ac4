"""A Monash group of units alone, as a requirement."""

from __future__ import annotations

from decimal import Decimal

from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.monash_groups import (
    Points,
    RawGroup,
    asked_points,
    is_optional,
    is_unit,
    remaining,
    requirement,
    with_points,
    words,
)
from advisor.ingest.monash_wording import Asked, asked, count_asked, further_condition, shortened


def read_list(group: RawGroup, points: Points) -> RequirementGroup:
    """All of the units, a choice worth the points, an optional list, or words for a person."""
    if not group.units:
        return _words_only(group, points)
    if not all(is_unit(code) for code in group.units):
        return _references(group, points)
    asks = asked(group.title, group.description)
    if asks is Asked.OPTIONAL or (asked_points(group) == 0 and asks is not Asked.ALL):
        return _optional(group, points)
    return _required(group, asks, points)


def _words_only(group: RawGroup, points: Points) -> RequirementGroup:
    text = words(group)
    points.read_as("no units: left to a person" if text else "no units, no words")
    return requirement(group, human_check=with_points(group, text) if text else None)


def _optional(group: RawGroup, points: Points) -> RequirementGroup:
    if asked_points(group) == 0:
        points.read_as("units: optional list")
        return requirement(group, units=group.units)
    points.read_as("units: optional, points left to a person")
    return requirement(group, units=group.units, human_check=with_points(group, words(group)))


def _required(group: RawGroup, asks: Asked, points: Points) -> RequirementGroup:
    wanted = asked_points(group)
    known, is_all_known = points.sum_of(group.units)
    if asks is Asked.ALL and (not is_all_known or wanted == 0):
        return _all(group, Decimal(0), points)
    if is_all_known and known == wanted:
        return _all(group, Decimal(0), points)
    if is_all_known and known < wanted:
        if asks is not Asked.SOME:
            return _all(group, wanted - known, points)
        count = count_asked(group.description)
        points.read_as("units: some, the rest left to a person")
        return requirement(
            group,
            units=group.units,
            min_count=count if count is not None and count <= len(group.units) else None,
            human_check=with_points(group, words(group)),
        )
    points.read_as("units: a choice worth the points")
    return requirement(
        group,
        units=group.units,
        min_credits=wanted,
        human_check=shortened(group.description) if asks is Asked.ALL else further_condition(group.description),
    )


def _all(group: RawGroup, rest: Decimal, points: Points) -> RequirementGroup:
    points.read_as("units: all, the rest left to a person" if rest > 0 else "units: all")
    text = remaining(group, rest) if rest > 0 else further_condition(group.description)
    return requirement(group, units=group.units, all_of=True, human_check=text)


def _references(group: RawGroup, points: Points) -> RequirementGroup:
    """A list of areas of study or courses: one of them where each is worth what is asked, else words for a person."""
    wanted = asked_points(group)
    sizes = {points.worth[code] for code in group.units if code in points.worth}
    if not any(is_unit(code) for code in group.units) and sizes == {wanted} and wanted > 0 and not is_optional(group):
        points.read_as("areas of study: choose one")
        return requirement(group, units=group.units, min_count=1)
    points.read_as("areas of study: left to a person")
    return requirement(group, units=group.units, human_check=with_points(group, words(group)))
