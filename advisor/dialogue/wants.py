"""What the single clauses of a message want: people ask for two things at once, or tell something and then ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.message import PlainMessage
from advisor.domain.follow_ups import CHANGES, QUESTIONS
from advisor.domain.intents import Intent, IntentGuess
from advisor.ports import IntentClassifier

SURE_OF_WISH = 0.8
"""A clause has less to go by than a message, and a wish that nobody had changes the plan. In the development messages
of `tests/quality/understanding` every wish that is this sure is one."""

SURE_OF_QUESTION = 0.5
"""A question that is answered in vain costs a few lines."""

MOST_CLAUSES = 8
"""A longer message is a story: its clauses are read together, as facts."""

LONGEST_CLAUSE_WORDS = 16

_SENTENCE_END = re.compile(r"[.!?;\n]+(?=\s|$)")

_CHEAPER = (
    "cheaper billiger günstiger preiswerter barato económico halvempi halvempaa halvemmalla edullisempi billigare"
)
_FASTER = "faster quicker sooner shorter schneller kürzer nopeampi nopeammin snabbare fortare hurtigere kortere"
_HELP = "help hilfe aide ayuda apua hjälp hjælp"
BARE: dict[str, Intent] = {
    word: intent
    for intent, words in (
        (Intent.CHEAPER, _CHEAPER),
        (Intent.FASTER, _FASTER),
        (Intent.HELP, _HELP),
    )
    for word in words.split()
}
"""Messages of one word that leave nothing to guess; the weights, learnt from sentences, are at times unsure of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWant:
    """A wish about the plan, or a question about it."""

    intent: Intent
    words: str
    """The clause as it was written."""


def guess_of(text: str, intents: IntentClassifier) -> IntentGuess:
    """What a message, or a clause of one, wants."""
    bare = BARE.get(text.strip(" .!?,;:").lower())
    if bare is None:
        return intents.classify(text)
    return IntentGuess(intent=bare, probability=1.0, second=Intent.TELL)


def wants_of(message: PlainMessage, lexicon: Lexicon, intents: IntentClassifier) -> tuple[ClauseWant, ...]:
    """Wishes and questions of the clauses, each kind once; nothing of a message that has but one clause."""
    clauses = tuple(_clauses(message, lexicon))
    if not 1 < len(clauses) <= MOST_CLAUSES:
        return ()
    found: dict[Intent, ClauseWant] = {}
    for clause in clauses:
        if len(clause.split()) > LONGEST_CLAUSE_WORDS:
            continue
        guess = guess_of(clause, intents)
        is_wish = guess.intent in CHANGES and guess.probability >= SURE_OF_WISH
        is_question = guess.intent in QUESTIONS and guess.probability >= SURE_OF_QUESTION
        if is_wish or is_question:
            found.setdefault(guess.intent, ClauseWant(intent=guess.intent, words=clause))
    return tuple(found.values())


def _clauses(message: PlainMessage, lexicon: Lexicon) -> Iterator[str]:
    """The parts between ends of sentences and words that join; with the mark that ends a sentence."""
    start = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(message.text)), len(message.text)):
        sentence, first = message.text[start:end], start
        for joint in lexicon.work.and_words.finditer(sentence):
            if clause := message.written[first : start + joint.start()].strip(" ,;"):
                yield clause
            first = start + joint.end()
        if clause := message.written[first:end].strip(" ,;"):
            yield clause
        start = end
