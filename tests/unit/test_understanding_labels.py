"""The labelled messages and conversations of `tests/quality/understanding` have the form that their guideline says."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.intents import Intent
from advisor.domain.learner import Limits, Period
from advisor.domain.money import Money
from advisor.domain.priorities import Objective

FOLDER = Path(__file__).resolve().parents[1] / "quality" / "understanding"
LANGUAGES = ("da", "de", "en", "es", "fi", "fr", "sv")
MESSAGES = [f"messages.{language}.jsonl" for language in LANGUAGES]
CONVERSATIONS = [f"conversations.{language}.jsonl" for language in LANGUAGES]
FILES = [*MESSAGES, *CONVERSATIONS]
SPLITS = ("dev", "test")
TODAY = date(2026, 11, 2)
LEAST_MESSAGES, LEAST_CONVERSATIONS = 400, 60
FEWEST_TURNS, MOST_TURNS = 3, 7
A_FEW_WORDS = 4
"""Messages of so many words or fewer, such as "6 hours", may occur twice."""

MESSAGE_KEYS = {"id", "split", "asked", "message", "intent", "expected"}
CONVERSATION_KEYS = {"id", "split", "turns", "final"}
TURN_KEYS = {"message", "intent", "expected_after"}

OCCUPATION = re.compile(r"http://data\.europa\.eu/esco/occupation/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SKILL = re.compile(r"http://data\.europa\.eu/esco/skill/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CONCEPTS = {
    "occupations": OCCUPATION,
    "goal_occupations": OCCUPATION,
    "skills": SKILL,
    "lacking": SKILL,
    "goal_skills": SKILL,
}
"""Fields of concepts, and the form of their addresses."""

WORDS = ("prior_learning", "goal_qualification", "vague", "avoid", "providers")
"""Fields that hold words of the message."""

Row = dict[str, Any]


def days(value: list[str]) -> None:
    first, last = (date.fromisoformat(day) for day in value)
    assert TODAY <= first <= last, value


def money(value: str) -> None:
    amount, currency = value.split()
    Money.of(amount, currency)


def levels(value: list[int]) -> None:
    lowest, highest = value
    assert 1 <= lowest <= highest <= 8, value


def codes(pattern: str) -> Callable[[list[str]], None]:
    def check(value: list[str]) -> None:
        assert all(re.fullmatch(pattern, code) for code in value), value

    return check


def texts(value: list[str]) -> None:
    assert all(text.strip() == text != "" for text in value), value


def concepts(value: list[Row]) -> None:
    for concept in value:
        assert set(concept) == {"words", "any_of"}, concept
        assert concept["any_of"], concept
        assert len(set(concept["any_of"])) == len(concept["any_of"]), concept


def declined(value: object) -> None:
    assert value is True


READ_BY: Mapping[str, Callable[[Any], object]] = {
    **dict.fromkeys(CONCEPTS, concepts),
    **dict.fromkeys(WORDS, texts),
    "study_hours_per_week": lambda value: Limits(study_hours_per_week=Decimal(value)),
    "budget": money,
    "budget_per_year": money,
    "earliest_start": days,
    "latest_finish": days,
    "blocked_dates": lambda value: [Period.read(period) for period in value],
    "most_at_once": lambda value: Limits(most_at_once=value),
    "modes": lambda value: [Mode(mode) for mode in value],
    "modes_not": lambda value: [Mode(mode) for mode in value],
    "languages": codes("[a-z]{2}"),
    "countries": codes("[A-Z]{2}"),
    "level": levels,
    "priorities": lambda value: Limits(priorities=tuple(Objective(objective) for objective in value)),
    "skipped": declined,
}
"""Every field, and what reads its value or raises."""


@dataclass(frozen=True, slots=True)
class Label:
    """One field of one line, with all that was written until then; `value` is `None` where it is taken back."""

    row: str
    split: str
    text: str
    field: str
    value: Any


def rows_of(*names: str) -> list[Row]:
    lines = (line for name in names for line in (FOLDER / name).read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines]


def turns_of(row: Row) -> list[Row]:
    """A message alone, or the turns of a conversation."""
    turns: list[Row] = row.get("turns", [row])
    return turns


def labels_of(*names: str) -> Iterator[Label]:
    for row in rows_of(*names):
        text = ""
        expected: list[tuple[str, Row]] = []
        for turn in turns_of(row):
            text += f"{turn['message']}\n".casefold()
            expected.append((text, turn["expected_after"] if "turns" in row else turn["expected"]))
        expected.append((text, row.get("final", {})))
        for until_then, fields in expected:
            yield from (Label(row["id"], row["split"], until_then, field, value) for field, value in fields.items())


def test_there_are_at_least_400_messages_and_60_conversations() -> None:
    assert len(rows_of(*MESSAGES)) >= LEAST_MESSAGES
    assert len(rows_of(*CONVERSATIONS)) >= LEAST_CONVERSATIONS


@pytest.mark.parametrize("name", FILES)
def test_lines_are_numbered_and_belong_to_the_halves_in_turns(name: str) -> None:
    kind, language, _ = name.split(".")
    rows = rows_of(name)
    form = f"{language}-{{:03}}" if kind == "messages" else f"{language}-c{{:02}}"
    assert [row["id"] for row in rows] == [form.format(number) for number in range(1, len(rows) + 1)]
    assert [row["split"] for row in rows] == [SPLITS[place % 2] for place in range(len(rows))]
    assert {row["split"] for row in rows} == set(SPLITS)


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_follows_no_question_or_a_known_one(name: str) -> None:
    for row in rows_of(name):
        assert set(row) == MESSAGE_KEYS, row["id"]
        assert row["asked"] is None or row["asked"] in set(Topic), row["id"]


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_a_conversation_has_three_to_seven_turns(name: str) -> None:
    for row in rows_of(name):
        assert set(row) == CONVERSATION_KEYS, row["id"]
        assert FEWEST_TURNS <= len(row["turns"]) <= MOST_TURNS, row["id"]
        assert all(set(turn) == TURN_KEYS for turn in row["turns"]), row["id"]


@pytest.mark.parametrize("name", FILES)
def test_every_intent_is_known(name: str) -> None:
    assert {turn["intent"] for row in rows_of(name) for turn in turns_of(row)} <= set(Intent)


@pytest.mark.parametrize("name", FILES)
def test_every_field_is_known_and_its_value_can_be_read(name: str) -> None:
    for label in labels_of(name):
        assert label.field in READ_BY, label
        if label.value is not None:
            assert label.value, label
            READ_BY[label.field](label.value)


@pytest.mark.parametrize("name", FILES)
def test_labelled_words_stand_in_what_was_written(name: str) -> None:
    for label in labels_of(name):
        if label.field in CONCEPTS:
            words = [concept["words"] for concept in label.value or ()]
        else:
            words = (label.value or []) if label.field in WORDS else []
        assert [word for word in words if word.casefold() not in label.text] == [], label


@pytest.mark.parametrize("name", FILES)
def test_concepts_are_esco_addresses_of_the_kind_that_their_field_holds(name: str) -> None:
    for label in labels_of(name):
        form = CONCEPTS.get(label.field)
        if form:
            addresses = [address for concept in label.value or () for address in concept["any_of"]]
            assert [address for address in addresses if not form.fullmatch(address)] == [], label


@pytest.mark.parametrize("row", rows_of(*CONVERSATIONS), ids=lambda row: str(row["id"]))
def test_the_final_state_of_a_conversation_is_what_its_turns_add_up_to(row: Row) -> None:
    state: Row = {}
    for turn in row["turns"]:
        after = turn["expected_after"]
        assert {field for field, value in after.items() if value is None} <= set(state), "takes back what was not said"
        assert turn["intent"] != Intent.START_OVER or set(state) <= set(after), "something outlives a new beginning"
        stated = {**state, **after}
        state = {field: value for field, value in stated.items() if value is not None and field != "skipped"}
    assert row["final"] == state


def test_no_message_of_more_than_a_few_words_occurs_twice() -> None:
    messages = [turn["message"].casefold() for row in rows_of(*FILES) for turn in turns_of(row)]
    times = Counter(message for message in messages if len(message.split()) > A_FEW_WORDS)
    assert [message for message, count in times.items() if count > 1] == []


@pytest.mark.parametrize("split", SPLITS)
def test_both_halves_hold_every_intent_and_every_field(split: str) -> None:
    rows = [row for row in rows_of(*FILES) if row["split"] == split]
    assert {turn["intent"] for row in rows for turn in turns_of(row)} == set(Intent)
    assert {label.field for label in labels_of(*FILES) if label.split == split} == set(READ_BY)


def test_the_guideline_counts_what_is_there() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    for language, messages, conversations in zip(LANGUAGES, MESSAGES, CONVERSATIONS, strict=True):
        assert f"(`{language}`) | {len(rows_of(messages))} | {len(rows_of(conversations))} |" in text
    assert f"| all | {len(rows_of(*MESSAGES))} | {len(rows_of(*CONVERSATIONS))} |" in text
