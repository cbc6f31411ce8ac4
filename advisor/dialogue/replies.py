"""Reads a short answer to the question just asked: a bare number, "no limit", "skip"."""

from __future__ import annotations

import re

from advisor.dialogue.amounts import number_in
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.limits import LimitReading
from advisor.domain.conversation import Topic
from advisor.domain.learner import HOURS_IN_A_WEEK, RequestField
from advisor.domain.money import Money

BARE_NUMBER = re.compile(r"(?P<n>\d[\d., \u00a0]*|\b[^\W\d]+\b)")


def read_reply(reading: LimitReading, *, asked: Topic | None, lexicon: Lexicon) -> None:
    """Take a bare number as the answer to `asked`, and blank out words that decline to answer."""
    if asked is None:
        return
    declined = lexicon.no_limit.search(reading.rest)
    if declined:
        reading.blank(declined)
        return
    if asked not in (Topic.STUDY_HOURS_PER_WEEK, Topic.BUDGET):
        return
    for match in BARE_NUMBER.finditer(reading.rest):
        number = number_in(match["n"], lexicon.number_words)
        if number is None:
            continue
        if asked is Topic.STUDY_HOURS_PER_WEEK and 0 < number <= HOURS_IN_A_WEEK:
            reading.take(RequestField.STUDY_HOURS_PER_WEEK, match, study_hours_per_week=number)
        elif asked is Topic.BUDGET:
            currency = reading.limits.budget.currency if reading.limits.budget else "EUR"
            reading.take(RequestField.BUDGET, match, budget=Money.of(number, currency))
        return
