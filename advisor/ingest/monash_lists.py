"""A Monash group of units alone, as a requirement."""

from __future__ import annotations

from decimal import Decimal

from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.monash_groups import (
    Points,
    RawGroup,
    and_more,
    asked_points,
    is_optional,
    is_unit,
    list_for_people,
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
    if is_optional(group) or (asked_points(group) == 0 and asks is not Asked.ALL):
        return _optional(group, points)
    return _required(group, asks, points)


def _words_only(group: RawGroup, points: Points) -> RequirementGroup:
    text = words(group)
    points.read_as("no units: left to a person" if text else "no units, no words")
    if is_optional(group):
        return requirement(group, human_check=shortened(text))
    return list_for_people(group, (), text) if text else requirement(group)


def _optional(group: RawGroup, points: Points) -> RequirementGroup:
    if asked_points(group) == 0:
        points.read_as("units: optional list")
        return requirement(group, units=group.units)
    points.read_as("units: optional, left to a person")
    return requirement(group, units=group.units, human_check=with_points(group, words(group)))


def _required(group: RawGroup, asks: Asked, points: Points) -> RequirementGroup:
    wanted = asked_points(group)
    known, is_all_known = points.sum_of(group.units)
    if asks is Asked.ALL and (not is_all_known or wanted == 0):
        return _all(group, points)
    if is_all_known and known == wanted:
        return _all(group, points)
    if is_all_known and known < wanted:
        return _short(group, asks, wanted - known, points)
    points.read_as("units: a choice worth the points")
    return requirement(
        group,
        units=group.units,
        min_credits=wanted,
        human_check=shortened(group.description) if asks is Asked.ALL else further_condition(group.description),
    )


def _all(group: RawGroup, points: Points) -> RequirementGroup:
    points.read_as("units: all")
    return requirement(group, units=group.units, all_of=True, human_check=further_condition(group.description))


def _short(group: RawGroup, asks: Asked, missing: Decimal, points: Points) -> RequirementGroup:
    """Units that are worth less than is asked for: all, or as many as the words say, and a person for the rest."""
    if asks is not Asked.SOME:
        points.read_as("units: all, the rest left to a person")
        return and_more(requirement(group, units=group.units, all_of=True), group, missing)
    points.read_as("units: some, the rest left to a person")
    count = count_asked(group.description)
    if count is None or count > len(group.units):
        return list_for_people(group, group.units, words(group))
    sizes = sorted(points.worth[code] for code in group.units)
    chosen = requirement(group, units=group.units, min_count=count)
    return and_more(chosen, group, asked_points(group) - sum(sizes[:count], Decimal(0)))


def _references(group: RawGroup, points: Points) -> RequirementGroup:
    """A list of areas of study or courses: one of them where each is worth what is asked, else words for a person."""
    wanted = asked_points(group)
    sizes = {points.worth[code] for code in group.units if code in points.worth}
    if not any(is_unit(code) for code in group.units) and sizes == {wanted} and wanted > 0 and not is_optional(group):
        points.read_as("areas of study: choose one")
        return requirement(group, units=group.units, min_count=1)
    points.read_as("areas of study: left to a person")
    return list_for_people(group, group.units, words(group))
