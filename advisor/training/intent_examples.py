"""Reads the examples of what messages want, and makes more of them: misspelt, with a greeting, in longer messages."""

from __future__ import annotations

import csv
import hashlib
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode, language_code
from advisor.errors import InvalidValueError, SettingsError

PARTS = 5
"""Every fifth line is left out to measure what was learnt from the others."""

JOINTS = (". ", ", ", " ")
LEADS = (Intent.GREETING, Intent.THANKS)
NEVER_LED = frozenset({*LEADS, Intent.UNCLEAR})
"""What a greeting or thanks before it would change."""

STANDS_ALONE = frozenset({*NEVER_LED, Intent.TELL, Intent.SKIP, Intent.UNDO, Intent.START_OVER, Intent.HELP})
"""What is not said in one breath with facts, or would then count as facts."""

KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "asdfjkl", "dfghjk")
SHORTEST_MISSPELT = 4
LABELS_EACH, MASHED = 120, 100
"""Labels of each language that are learnt as facts, and made-up words that are learnt as unclear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentExample:
    """One line."""

    language: LanguageCode
    intent: Intent
    text: str
    place: int
    """Among the lines of its intent and language; lines in the same place say the same in other languages."""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidValueError(f"An example of {self.intent.value!r} has no text.")

    @property
    def part(self) -> int:
        """Which of `PARTS` it is in, by its text."""
        return _part(self.text)

    @property
    def part_of_place(self) -> int:
        """Which of `PARTS` its intent and place are in: the same in every language."""
        return _part(f"{self.intent} {self.place}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingMessage:
    """A message to learn from."""

    text: str
    intent: Intent
    weight: float
    made_of: frozenset[int] = field(default_factory=frozenset)
    """Numbers of the examples that it is made of; left out where one of them is."""


def read_intent_examples(folder: Path) -> tuple[IntentExample, ...]:
    """All lines of all languages, in order of language.

    Raises:
        SettingsError: a file is missing or damaged, or names an intent that there is not.
    """
    files = sorted(folder.glob("*.csv"))
    if not files:
        raise SettingsError(f"There are no examples in {str(folder)!r}. Name the folder data/intents.")
    return tuple(example for file in files for example in _read(file))


def _read(file: Path) -> Iterator[IntentExample]:
    places: Counter[Intent] = Counter()
    try:
        language = language_code(file.stem)
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, strict=True):
                intent = Intent(row["intent"])
                yield IntentExample(language=language, intent=intent, text=row["text"] or "", place=places[intent])
                places[intent] += 1
    except (OSError, ValueError, KeyError, csv.Error, InvalidValueError) as error:
        raise SettingsError(
            f"The examples {str(file)!r} cannot be read: {error}. Expected are the columns intent and text, as "
            "data/intents/README.md says."
        ) from error


def training_messages(
    examples: Sequence[IntentExample], labels: Mapping[LanguageCode, Sequence[str]], *, seed: int
) -> tuple[TrainingMessage, ...]:
    """The examples as they are, and more made of them.

    Args:
        examples: all of them; what is measured is left out later, by `made_of`.
        labels: names of occupations and skills: said alone they tell something.
        seed: the same gives the same messages.
    """
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    numbers: defaultdict[tuple[LanguageCode, Intent], list[int]] = defaultdict(list)
    for number, example in enumerate(examples):
        numbers[example.language, example.intent].append(number)

    def another(language: LanguageCode, *intents: Intent) -> int:
        return chance.choice(numbers[language, chance.choice(intents)])

    made: list[TrainingMessage] = []
    for number, example in enumerate(examples):
        own = frozenset({number})
        made.append(TrainingMessage(text=example.text, intent=example.intent, weight=1.0, made_of=own))
        made.extend(_more_of(number, examples, another, chance))
    for language in sorted(labels):
        said = chance.sample(sorted(labels[language]), min(LABELS_EACH, len(labels[language])))
        made.extend(TrainingMessage(text=label, intent=Intent.TELL, weight=0.3) for label in said)
    made.extend(TrainingMessage(text=_mash(chance), intent=Intent.UNCLEAR, weight=0.2) for _ in range(MASHED))
    return tuple(made)


def without(messages: Sequence[TrainingMessage], left_out: Set[int]) -> list[int]:
    """Numbers of the messages in which none of these examples is."""
    return [number for number, one in enumerate(messages) if not one.made_of & left_out]


def _more_of(
    number: int,
    examples: Sequence[IntentExample],
    another: Callable[..., int],
    chance: random.Random,
) -> Iterator[TrainingMessage]:
    """About two more messages for each example; what is made counts half."""
    example = examples[number]

    def joined(*parts: int, weight: float = 0.5) -> TrainingMessage:
        text = chance.choice(JOINTS).join(examples[part].text for part in parts)
        return TrainingMessage(text=text, intent=example.intent, weight=weight, made_of=frozenset({number, *parts}))

    yield TrainingMessage(
        text=_misspelt(_misspelt(example.text, chance), chance).lower(),
        intent=example.intent,
        weight=0.4,
        made_of=frozenset({number}),
    )
    if example.intent is Intent.TELL:
        others = [another(example.language, Intent.TELL) for _ in range(chance.randrange(1, 4))]
        yield joined(number, *others)
        yield joined(another(example.language, *LEADS), number, another(example.language, Intent.TELL))
    elif example.intent not in NEVER_LED:
        if chance.random() < 0.5 or example.intent in STANDS_ALONE:  # noqa: PLR2004 - one of the two
            yield joined(another(example.language, *LEADS), number)
        else:
            yield joined(another(example.language, Intent.TELL), number)


def _misspelt(text: str, chance: random.Random) -> str:
    """The text with a letter left out, doubled, or in the place of its neighbour."""
    if len(text) < SHORTEST_MISSPELT:
        return text
    at = chance.randrange(1, len(text) - 1)
    return chance.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )


def _mash(chance: random.Random) -> str:
    """What comes of hands laid on a keyboard."""
    words = range(chance.randrange(1, 3))
    return " ".join("".join(chance.choices(chance.choice(KEYBOARD), k=chance.randrange(3, 9))) for _ in words)


def _part(text: str) -> int:
    return int(hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), 16) % PARTS
