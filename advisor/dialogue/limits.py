"""What the person can spare and accepts, read from a message; the words that were read are blanked out of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from advisor.dialogue.amounts import hours_in, money_in
from advisor.dialogue.dates import earliest_start_in, latest_finish_in
from advisor.dialogue.lexicon import Lexicon
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, RequestField
from advisor.domain.money import Money

GENERIC_PROVIDER_WORDS = frozenset(
    {
        "the", "and", "for", "university", "universität", "universita", "universidad", "college", "institute", "school",
        "academy", "centre", "center", "national", "applied", "sciences", "technology", "council", "agency", "education",
        "online", "training", "association", "foundation", "royal", "open", "international",
    }
)  # fmt: skip
"""Words of provider names that do not tell one provider from another."""


@dataclass(slots=True)
class LimitReading:
    """Limits found so far, the words behind each, and the text that is left."""

    rest: str
    limits: Limits
    words: list[tuple[RequestField, str]] = field(default_factory=list)

    def take(self, part: RequestField, match: re.Match[str], **changes: object) -> None:
        """Note a limit with its words and blank them out."""
        try:
            self.limits = replace(self.limits, **changes)  # type: ignore[arg-type]
        except ValueError:
            return  # a finish before the start: keep what was said first, and leave the words where they are
        self.words.append((part, match.group().strip(" ,;")))
        self.blank(match)

    def blank(self, match: re.Match[str]) -> None:
        """Replace the matched words by a stop, keeping all positions."""
        length = match.end() - match.start()
        self.rest = self.rest[: match.start()] + ";" * length + self.rest[match.end() :]


def read_limits(
    text: str, lexicon: Lexicon, *, before: Limits, today: date, provider_names: Iterable[str] = ()
) -> LimitReading:
    """Read every limit in `text` on top of `before`; what is not mentioned stays as it was.

    Args:
        text: one message, lower case.
        lexicon: words of its language.
        before: limits stated earlier.
        today: the day that spans such as "within a year" count from.
        provider_names: names that "at ..." may refer to.
    """
    reading = LimitReading(rest=text, limits=before)
    for match, hours in hours_in(reading.rest, lexicon):
        reading.take(RequestField.STUDY_HOURS_PER_WEEK, match, study_hours_per_week=hours)
        break
    _read_budget(reading, lexicon)
    finish = latest_finish_in(reading.rest, lexicon, today)
    if finish:
        reading.take(RequestField.LATEST_FINISH, finish[0], latest_finish=finish[1])
    start = earliest_start_in(reading.rest, lexicon, today)
    if start:
        reading.take(RequestField.EARLIEST_START, start[0], earliest_start=start[1])
    _read_modes(reading, lexicon)
    _read_languages(reading, lexicon)
    _read_providers(reading, lexicon, provider_names)
    match_open = lexicon.lifelong_learning.search(reading.rest)
    if match_open:
        reading.take(RequestField.LIFELONG_LEARNING_ONLY, match_open, lifelong_learning_only=True)
    return reading


def _read_budget(reading: LimitReading, lexicon: Lexicon) -> None:
    for match, budget in money_in(reading.rest, lexicon):
        reading.take(RequestField.BUDGET, match, budget=budget)
        return
    free = lexicon.free_of_charge.search(reading.rest)
    if free:
        reading.take(RequestField.BUDGET, free, budget=Money.of(0, "EUR"))


def _read_modes(reading: LimitReading, lexicon: Lexicon) -> None:
    wanted: list[Mode] = []
    for mode, pattern in lexicon.modes.items():
        match = pattern.search(reading.rest)
        if match is None:
            continue
        if lexicon.negation_before.search(reading.rest[: match.start()]):
            left = tuple(m for m in (reading.limits.modes or tuple(Mode)) if m is not mode)
            reading.take(RequestField.MODES, match, modes=left)
        else:
            wanted.append(mode)
            reading.take(RequestField.MODES, match, modes=tuple(wanted))


def _read_languages(reading: LimitReading, lexicon: Lexicon) -> None:
    found: list[LanguageCode] = []
    for code, pattern in lexicon.study_languages.items():
        match = pattern.search(reading.rest)
        if match:
            found.append(LanguageCode(code))
            reading.take(RequestField.LANGUAGES, match, languages=tuple(found))


def _read_providers(reading: LimitReading, lexicon: Lexicon, names: Iterable[str]) -> None:
    for name in names:
        distinctive = [word for word in re.findall(r"[^\W\d_]{4,}", name.lower()) if word not in GENERIC_PROVIDER_WORDS]
        if not distinctive:
            continue
        spelt = rf"(?:{re.escape(name.lower())}|{re.escape(distinctive[0])}(?: university| college)?)"
        match = re.search(lexicon.provider_marker.format(name=spelt), reading.rest) or re.search(
            rf"\b{re.escape(name.lower())}\b", reading.rest
        )
        if match:
            reading.take(RequestField.PROVIDER_WORDS, match, provider_words=(distinctive[0],))
            return
