"""The shape of the words for days without study, courses at once and money a year, and how patterns are made of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from advisor.dialogue.names import month_names, without_accents
from advisor.dialogue.patterns import pattern
from advisor.domain.languages import LanguageCode

Span = tuple[int, int]
"""The number of the first month, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherWords:
    """Patterns of one language; they match small letters."""

    months: Mapping[str, Span]
    """Beginnings of months and seasons; longer ones first."""

    point: re.Pattern[str]
    """Groups `day`, `month`, `year`, or the same in figures: `d`, `mo`, `y`."""

    until: re.Pattern[str]
    """Between two points, or at the end of the first, where they are the ends of a stretch and no list."""

    blocked: tuple[re.Pattern[str], ...]
    """Group `days` holds one or more points; where there is a group `between`, the ends of a stretch."""

    not_blocked_before: re.Pattern[str]
    """Ends right before days that are a bound: "until June I cannot"."""

    free_again: re.Pattern[str]
    """Group `days`: what was ruled out and no longer is."""

    fine: str
    """What follows the days, or a subject, that are no longer ruled out."""

    at_once: tuple[re.Pattern[str], ...]
    """Group `n` is a figure or one of `counts`; without it, one."""

    counts: Mapping[str, int]
    any_at_once: re.Pattern[str]
    """Takes such a limit back."""

    a_year_after: re.Pattern[str]
    a_year_before: re.Pattern[str]
    """Ends right before the amount."""


TYPED = {"ä": "ä|ae|a", "ö": "ö|oe|o", "ü": "ü|ue|u", "ß": "ß|ss", "å": "å|aa|a", "ø": "ø|oe|o", "æ": "æ|ae"}
"""Letters, and what people write for them on other keyboards; of others the accent is left out."""


def as_typed(text: str) -> re.Pattern[str]:
    """The pattern, compiled, with what people write for letters with accents; these may not stand in sets."""
    letters = re.sub(r"[ß-öø-ÿ]", lambda one: f"(?:{TYPED.get(one[0], f'{one[0]}|{without_accents(one[0])}')})", text)
    return pattern(letters)


def further_words(
    code: str,
    *,
    months: dict[str, Span],
    named: str,
    until: str,
    listed: str,
    frm: str,
    between: tuple[str, str],
    during: str,
    never: str,
    apart: str,
    away: str,
    bound: str,
    fine: str,
    at_once: tuple[str, ...],
    counts: Mapping[str, int],
    any_at_once: str,
    a_year: tuple[str, str],
) -> FurtherWords:
    """The patterns that are the same in every language, made of its words.

    Args:
        code: of the language.
        months: beginnings of names that the calendar of the language lacks.
        named: a month or season with its day and year, in groups as in `FurtherWords.point`.
        until: between two points of a stretch.
        listed: "and", "or".
        frm: before a stretch.
        between: before and after two points that are the ends of a stretch whatever stands between them.
        during: before a month; may be empty where an ending says it.
        never: before days without study.
        apart: the same, where nothing else needs to stand before the days.
        away: after such days.
        bound: before days that are only a bound.
        fine: after what is no longer ruled out.
        at_once: how many courses, as in `FurtherWords`.
        counts: numbers as words.
        any_at_once: takes such a limit back.
        a_year: after and before money.
    """
    point = rf"(?:{named}|(?P<d>\d{{1,2}})\.(?P<mo>\d{{1,2}})\.(?P<y>20\d\d)?)"
    one = re.sub(r"\?P<\w+>", "?:", point)
    stretch = rf"(?P<days>(?:{one}|\d{{1,2}}(?:\.|st|nd|rd|th|er|:?e)?)(?:{until}){one})"
    both = rf"(?P<between>{between[0]})(?P<days>{one} (?:{listed}) {one}){between[1]}"
    also = rf",? (?:{listed}) (?:{during})?"
    days = rf"(?P<days>{one}(?:, ?{one}){{1,5}}(?:{also}{one})?|{one}(?:(?:{until}){one})?(?:{also}{one}(?:(?:{until}){one})?){{0,3}})"
    spans = month_names(LanguageCode(code)) | months
    patterns = (
        rf"\b(?:{never}) (?:{frm})?{stretch}",
        rf"\b(?:{never}) (?:{during}){days}",
        rf"\b(?:{apart}) (?:{during})?{days}",
        rf"\b(?:{never}) {both}",
        rf"\b{both},? (?:{away})",
        rf"\b(?:{frm}){stretch},? (?:{away})",
        rf"\b(?:{during})?{days},? (?:{away})",
    )
    return FurtherWords(
        months={name: spans[name] for name in sorted(spans, key=len, reverse=True)},
        point=as_typed(point),
        until=as_typed(rf"(?:{until})$"),
        blocked=tuple(map(as_typed, patterns)),
        not_blocked_before=as_typed(rf"\b(?:{bound}) ?$"),
        free_again=as_typed(rf"\b(?:{during})?{days},? (?:{fine})"),
        fine=fine,
        at_once=tuple(map(as_typed, at_once)),
        counts=counts,
        any_at_once=as_typed(rf"\b(?:{any_at_once})"),
        a_year_after=as_typed(rf" ?(?:{a_year[0]})(?!\w)(?! 20\d\d)"),
        a_year_before=as_typed(rf"\b(?:{a_year[1]})[ :;=€£$]*$"),
    )
