"""Measures what is understood of labelled messages: each field, each language, with precision and recall."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from advisor.dialogue.understand import Understanding, understand
from advisor.dialogue.wants import guess_of
from advisor.domain.follow_ups import CHANGES, QUESTIONS
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Assumption, LearnerRequest, RequestField
from advisor.domain.matching import ConceptMatch
from advisor.evaluation.understanding_sets import LabelledMessage
from advisor.ports import ConceptLinker, IntentClassifier
from advisor.wishes import limits_said, with_limits

SAID_ON = date(2026, 11, 2)
"""The day of every labelled message."""

TOP = 3

NUMBERS = "numbers, money, dates, forms"
GROUPS: Mapping[str, str] = {
    "study_hours_per_week": NUMBERS,
    "budget": NUMBERS,
    "budget_per_year": NUMBERS,
    "earliest_start": NUMBERS,
    "latest_finish": NUMBERS,
    "modes": NUMBERS,
    "blocked_dates": "other limits",
    "most_at_once": "other limits",
    "languages": "other limits",
    "countries": "other limits",
    "providers": "other limits",
    "priorities": "other limits",
    "avoid": "other limits",
    "level": "other limits",
    "skipped": "other limits",
    "prior_learning": "awards",
    "goal_qualification": "awards",
}
"""Fields that are summed up together."""

CONCEPTS: Mapping[str, str] = {
    "occupations": "occupations",
    "goal_occupations": "occupations",
    "skills": "skills",
    "lacking": "skills",
    "goal_skills": "skills",
}
"""Fields of concepts, with how the linker looks for them."""


@dataclass(slots=True)
class Counts:
    """Right, wrong and missed values."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, right: int, wrong: int, missed: int) -> None:
        """Count some more."""
        self.right, self.wrong, self.missed = self.right + right, self.wrong + wrong, self.missed + missed

    @property
    def precision(self) -> float | None:
        """Of what was understood, the share that was said."""
        shown = self.right + self.wrong
        return self.right / shown if shown else None

    @property
    def recall(self) -> float | None:
        """Of what was said, the share that was understood."""
        said = self.right + self.missed
        return self.right / said if said else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two; `None` where nothing was said or understood."""
        whole = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / whole if whole else None


@dataclass(slots=True)
class Scores:
    """Counts by field and language, and what went wrong."""

    fields: dict[tuple[str, LanguageCode], Counts] = field(default_factory=lambda: defaultdict(Counts))
    linked: dict[tuple[str, LanguageCode], Counts] = field(default_factory=lambda: defaultdict(Counts))
    """Labelled words whose concept is among the linker's first `TOP`, by kind of concept."""

    intents: dict[LanguageCode, Counter[bool]] = field(default_factory=lambda: defaultdict(Counter))
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What messages are read with."""

    linker: ConceptLinker
    provider_names: Sequence[str]
    intents: IntentClassifier | None = None

    def read(self, message: LabelledMessage) -> Understanding:
        """What is understood of the message: of one that asks or chats, only what the advisor would take from it.

        A message that answers a question, or wants something of a plan, comes later, in the language of the rest.
        """
        later = bool(message.asked) or message.intent in CHANGES | QUESTIONS
        before = LearnerRequest(language=message.language if later else ENGLISH)
        understood = understand(
            message.message,
            before=before,
            turn=1 if later else 0,
            asked=message.asked,
            linker=self.linker,
            provider_names=self.provider_names,
            today=SAID_ON,
        )
        if self.intents is None:
            return understood
        intent = guess_of(message.message, self.intents).intent
        if not later or intent not in CHANGES | QUESTIONS:
            return understood
        said = limits_said(intent, understood.request, turn=1)
        return replace(understood, request=with_limits(before, understood.request, said))


def measure(
    messages: Iterable[LabelledMessage], reader: Reader, told: Callable[[int], None] = lambda _: None
) -> Scores:
    """Read every message and count, field by field."""
    scores = Scores()
    for number, message in enumerate(messages, start=1):
        told(number)
        understood = reader.read(message)
        found = values_of(understood)
        for name in dict.fromkeys((*GROUPS, *CONCEPTS)):
            said = said_of(name, message.expected)
            right, wrong, missed = compared(name, found.get(name, ()), said)
            scores.fields[name, message.language].add(right, wrong, missed)
            if wrong or missed:
                shown = ", ".join(map(str, found.get(name, ())))
                scores.faults.append(f"{message.id} {name}: understood [{shown}], said {said}: {message.message}")
            if name in CONCEPTS:
                _count_links(scores, message, CONCEPTS[name], said, reader.linker)
        if reader.intents is not None:
            scores.intents[message.language][guess_of(message.message, reader.intents).intent is message.intent] += 1
    return scores


def values_of(understood: Understanding) -> dict[str, tuple[Any, ...]]:
    """What was understood, by the names of the labelled set; what was only assumed is left out."""
    request = understood.request
    limits, goal, profile = request.limits, request.goal, request.profile
    assumed = any(
        one.field is RequestField.LANGUAGES and one.assumption is Assumption.WRITTEN_LANGUAGE
        for one in request.source_words
    )
    found: dict[str, tuple[Any, ...]] = {
        "study_hours_per_week": _one(limits.study_hours_per_week),
        "budget": _one(limits.budget),
        "budget_per_year": _one(limits.budget_per_year),
        "earliest_start": _one(limits.earliest_start),
        "latest_finish": _one(limits.latest_finish),
        "blocked_dates": tuple(map(str, limits.blocked_dates)),
        "most_at_once": _one(limits.most_at_once),
        "modes": tuple(limits.modes),
        "languages": () if assumed else tuple(limits.languages),
        "countries": limits.countries,
        "providers": limits.provider_words,
        "priorities": tuple(limits.priorities),
        "avoid": limits.avoided,
        "level": _one(limits.levels and list(limits.levels)),
        "skipped": (True,) if understood.skipped else (),
        "prior_learning": tuple(prior.title for prior in profile.prior_learning),
        "occupations": profile.occupations,
        "skills": profile.skills,
        "lacking": profile.lacking,
        "goal_occupations": goal.occupations,
        "goal_skills": goal.skills,
        "goal_qualification": _one(goal.words) if goal.qualification else (),
    }
    return {name: values for name, values in found.items() if values}


def _one(value: object) -> tuple[object, ...]:
    return () if value is None else (value,)


def said_of(name: str, expected: Mapping[str, Any]) -> list[Any]:
    """What was said of a field, by its label; a range of days or levels is one value."""
    if name == "modes" and "modes_not" in expected and "modes" not in expected:
        return [{"not": expected["modes_not"]}]
    if name in ("earliest_start", "latest_finish", "level"):
        return [expected[name]] if name in expected else []
    value = expected.get(name, [])
    return value if isinstance(value, list) else [value]


def compared(name: str, found: Sequence[Any], said: Sequence[Any]) -> tuple[int, int, int]:
    """How many values are right, wrong and missed; each value found is right for one value said."""
    if name == "modes" and said and isinstance(said[0], dict):
        kept = bool(found) and not any(mode in said[0]["not"] for mode in found)
        return (1, 0, 0) if kept else (0, int(bool(found)), 1)
    left = list(said)
    right = wrong = 0
    for value in found:
        match = next((one for one in left if _is(name, value, one)), None)
        if match is None:
            wrong += 1
        else:
            right += 1
            left.remove(match)
    return right, wrong, len(left)


def _is(name: str, found: Any, said: Any) -> bool:  # noqa: ANN401 - values of any field
    if name in CONCEPTS:
        return bool(found in said["any_of"])
    if name in ("earliest_start", "latest_finish"):
        return bool(date.fromisoformat(said[0]) <= found <= date.fromisoformat(said[1]))
    if name == "study_hours_per_week":
        return bool(found == Decimal(said))
    if name in ("budget", "budget_per_year"):
        amount, currency = said.split()
        return bool(found.amount == Decimal(amount) and found.currency == currency)
    if name in ("prior_learning", "goal_qualification", "avoid", "providers"):
        one, other = str(found).casefold(), str(said).casefold()
        return one in other or other in one
    return bool(found == said)


def _count_links(
    scores: Scores, message: LabelledMessage, kind: str, said: Sequence[Any], linker: ConceptLinker
) -> None:
    look: Callable[..., tuple[ConceptMatch, ...]] = linker.occupations if kind == "occupations" else linker.skills
    for one in said:
        first = look(one["words"], language=message.language, limit=TOP)
        hit = any(match.id in one["any_of"] for match in first[:TOP])
        scores.linked[kind, message.language].add(int(hit), 0, int(not hit))
