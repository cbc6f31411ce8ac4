"""What a language model says that a message states: read strictly, and believed in nothing yet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

MOST_CLAIMS = 12
"""Of one field."""

LONGEST_WORDS, LONGEST_VALUE = 160, 40
"""Characters."""


class ClaimField(StrEnum):
    """What a model may be asked for; there is none that names a concept, an offering or a provider."""

    STUDY_HOURS_PER_WEEK = "study_hours_per_week"
    BUDGET = "budget"
    EARLIEST_START = "earliest_start"
    LATEST_FINISH = "latest_finish"
    MODES = "modes"
    GOAL_WORDS = "goal_words"
    GOAL_SKILL_WORDS = "goal_skill_words"
    WORK_WORDS = "work_words"
    HELD_SKILL_WORDS = "held_skill_words"
    LACKING_SKILL_WORDS = "lacking_skill_words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Words that are said to stand in the message, and the value that they are said to have."""

    words: str
    value: str = ""


Claims = Mapping[ClaimField, tuple[Claim, ...]]


def claims_in(answer: str) -> Claims:
    """The claims in the one JSON object of an answer; empty where it holds none that can be read.

    What has another form than was asked for is left out; nothing is mended.
    """
    start, end = answer.find("{"), answer.rfind("}")
    try:
        found = json.loads(answer[start : end + 1], parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    read = {field: _claims(found.get(field.value)) for field in ClaimField}
    return {field: claims for field, claims in read.items() if claims}


def _claims(raw: object) -> tuple[Claim, ...]:
    entries = raw if isinstance(raw, list) else [raw]
    claims = (_claim(entry) for entry in entries[:MOST_CLAIMS])
    return tuple(claim for claim in claims if claim is not None)


def _claim(raw: object) -> Claim | None:
    words, value = (raw.get("words"), raw.get("value", "")) if isinstance(raw, dict) else (raw, "")
    if not isinstance(words, str) or not isinstance(value, str):
        return None
    fits = 0 < len(words.strip()) <= LONGEST_WORDS and len(value) <= LONGEST_VALUE
    return Claim(words=words.strip(), value=value.strip()) if fits else None


def number_of(claim: Claim) -> Decimal | None:
    """The value as a number; `None` where it is not one in plain figures."""
    whole, _, decimals = claim.value.partition(".")
    is_plain = whole.isascii() and whole.isdigit() and (not decimals or (decimals.isascii() and decimals.isdigit()))
    return Decimal(claim.value) if is_plain and not claim.value.endswith(".") else None
