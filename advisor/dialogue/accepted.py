"""Which forms, languages, countries and providers a message accepts or rules out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from advisor.dialogue.lexicon import AcceptWords
from advisor.dialogue.reading import LimitReading
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.priorities import Objective

GENERIC_PROVIDER_WORDS = frozenset(
    {
        "the", "and", "for", "university", "universität", "universita", "universidad", "college", "institute",
        "school", "academy", "centre", "center", "national", "applied", "sciences", "technology", "council",
        "agency", "education", "online", "training", "association", "foundation", "royal", "open",
        "international", "business", "global", "european", "health", "digital", "learning", "learn", "care",
        "group", "society", "company", "service", "services",
        "adam", "advertising", "american", "australia", "australian", "british", "cancer", "career", "central",
        "certification", "chartered", "chasing", "climate", "consulting", "corporate", "creative", "critical",
        "culinary", "data", "east", "electronic", "employers", "england", "excel", "faculty", "film", "filtered",
        "finnish", "food", "gardeners", "good", "green", "horizons", "into", "king", "language", "leadership", "left",
        "lounge", "media", "mental", "mind", "missing", "mobility", "museum", "museums", "observatory",
        "oceanography", "paediatric", "partnership", "personalised", "platform", "professional", "project", "rare",
        "raspberry", "reading", "scientist", "security", "sentinel", "social", "southern", "study", "sunshine",
        "sustainable", "swiss", "tablet", "this", "urban", "west", "within",
    }
)  # fmt: skip
"""Words of provider names that do not tell one provider from another, or are said of other things."""


def read_accepted(reading: LimitReading, words: AcceptWords, provider_names: Iterable[str]) -> None:
    """Read all of them on top of what `reading` holds."""
    _read_modes(reading, words)
    _read_languages(reading, words)
    _read_countries(reading, words)
    _read_providers(reading, words, provider_names)
    match = words.lifelong_learning.search(reading.rest)
    if match:
        reading.take(RequestField.LIFELONG_LEARNING_ONLY, match, lifelong_learning_only=True)
    _read_priorities(reading, words)


def _read_modes(reading: LimitReading, words: AcceptWords) -> None:
    wanted: list[Mode] = []
    for mode, pattern in words.modes.items():
        for match in pattern.finditer(reading.rest):
            negated = _negated_from(reading.rest, match, words)
            if negated is not None:
                left = tuple(m for m in (reading.limits.modes or tuple(Mode)) if m is not mode)
                reading.take(RequestField.MODES, match, start=negated, modes=left)
            else:
                wanted += [mode] if mode not in wanted else []
                reading.take(RequestField.MODES, match, modes=tuple(wanted))


def _read_languages(reading: LimitReading, words: AcceptWords) -> None:
    found: list[LanguageCode] = []
    for pattern in words.study_languages:
        for match in pattern.finditer(reading.rest):
            named = _names_in(match["languages"], words)
            negated = _negated_from(reading.rest, match, words)
            if negated is not None:
                left = tuple(code for code in reading.limits.languages if code not in named)
                reading.take(RequestField.LANGUAGES, match, start=negated, languages=left)
            else:
                found += [code for code in named if code not in found]
                reading.take(RequestField.LANGUAGES, match, languages=tuple(found))


def _read_priorities(reading: LimitReading, words: AcceptWords) -> None:
    """What the message names, in its order; what earlier ones named follows."""
    found = [
        (match.start(), objective, match)
        for objective, pattern in words.priorities.items()
        if (match := pattern.search(reading.rest)) and _negated_from(reading.rest, match, words) is None
    ]
    named: list[Objective] = []
    before = reading.limits.priorities
    for _, objective, match in sorted(found, key=lambda one: one[0]):
        named.append(objective)
        later = (one for one in before if one not in named)
        reading.take(RequestField.PRIORITIES, match, value=objective, priorities=(*named, *later))


def _names_in(text: str, words: AcceptWords) -> list[LanguageCode]:
    parts = re.findall(r"[^\W\d_]+", text)
    return [code for part in parts for name, code in words.language_names.items() if part.startswith(name)]


def _read_countries(reading: LimitReading, words: AcceptWords) -> None:
    found: list[str] = []
    for pattern in words.countries:
        for match in pattern.finditer(reading.rest):
            if not words.negation_before.search(reading.rest[: match.start()]):
                found += [code for code in _countries_in(match["country"], words) if code not in found]
                reading.take(RequestField.COUNTRIES, match, countries=tuple(found))


def _countries_in(text: str, words: AcceptWords) -> list[str]:
    """The countries named, in order: "ireland or the uk"."""
    if text in words.country_names:
        return [words.country_names[text]]
    found = {
        match.start(): code
        for name, code in words.country_names.items()
        for match in re.finditer(rf"\b{re.escape(name)}\b", text)
    }
    return list(dict.fromkeys(code for _, code in sorted(found.items())))


def _negated_from(text: str, match: re.Match[str], words: AcceptWords) -> int | None:
    """Where the negation of the matched words begins; `None` where they are not negated."""
    earliest = max(0, match.start() - 40)
    before = words.negation_before.search(text[earliest : match.start()])
    if before:
        return earliest + before.start()
    return match.start() if words.negation_after.match(text, match.end()) else None


def telling_word(name: str) -> str | None:
    """The word of a provider's name, in small letters, that tells it from others."""
    return next((word for word in re.findall(r"[^\W\d_]{4,}", name) if word not in GENERIC_PROVIDER_WORDS), None)


def _read_providers(reading: LimitReading, words: AcceptWords, names: Iterable[str]) -> None:
    for name in names:
        small = name.lower()
        telling = telling_word(small)
        if telling is None or telling not in reading.rest:
            continue
        spelt = rf"(?:{re.escape(small)}|{re.escape(telling)}(?: university| college)?)"
        marked = re.search(words.provider_marker.format(name=spelt), reading.rest)
        match = marked or re.search(rf"\b{re.escape(small)}\b", reading.rest)
        if match and not words.not_a_provider_before.search(reading.rest[: match.start()]):
            reading.take(RequestField.PROVIDER_WORDS, match, provider_words=(telling,))
            return
