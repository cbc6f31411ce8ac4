"""What the single clauses of a message want: people ask for two things at once, or tell something and then ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.message import PlainMessage
from advisor.domain.follow_ups import CHANGES, QUESTIONS
from advisor.domain.intents import Intent, IntentGuess
from advisor.ports import IntentClassifier

SURE_OF_WISH = 0.8
"""A clause has less to go by than a message, and a wish that nobody had changes the plan. In the development messages
of `tests/quality/understanding` every wish that is this sure is one."""

SURE_OF_TELLING = 0.6
"""From here on a clause that speaks of the person is read as facts, also where the message mainly wants something."""

SURE_OF_QUESTION = 0.5
"""A question that is answered in vain costs a few lines."""

MOST_CLAUSES = 8
"""A longer message is a story: its clauses are read together, as facts."""

NAMING = frozenset({Intent.WITHOUT, Intent.SWAP_STEP})
"""Wishes of which a message may have several, each for something else."""

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
    """As it was written, up to the next clause that says something else, or to the end of the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wants:
    """Of a message of more than one clause."""

    found: tuple[ClauseWant, ...] = ()
    """In the order of the message; each kind once, unless it names what it means, as "without this" does."""

    told: str = ""
    """The clauses that tell something of the person, as sentences."""


def guess_of(text: str, intents: IntentClassifier) -> IntentGuess:
    """What a message, or a clause of one, wants."""
    bare = BARE.get(text.strip(" .!?,;:").lower())
    if bare is None:
        return intents.classify(text)
    return IntentGuess(intent=bare, probability=1.0, second=Intent.TELL)


def wants_of(message: PlainMessage, lexicon: Lexicon, intents: IntentClassifier) -> Wants:
    """What the sentences of a message, and the clauses of these, want and tell; nothing of a single clause."""
    sentences = tuple(_sentences(message, lexicon))
    if not 1 < sum(map(len, sentences)) <= MOST_CLAUSES:
        return Wants()
    found: list[ClauseWant] = []
    told: list[str] = []
    for clauses in sentences:
        parts = tuple(_parts(message, clauses, lexicon, intents))
        for number, part in enumerate(parts):
            following = parts[number + 1].first if number + 1 < len(parts) else len(clauses)
            last = len(clauses) if part.intent in QUESTIONS else following
            words = message.written[clauses[part.first].start : clauses[last - 1].end].strip(" ,;")
            if part.intent is Intent.TELL:
                told.append(words)
            elif part.intent in NAMING or all(one.intent is not part.intent for one in found):
                found.append(ClauseWant(intent=part.intent, words=words))
    return Wants(found=tuple(found), told=". ".join(told))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    first: int
    """Number of the clause that it begins with."""

    intent: Intent


def _parts(
    message: PlainMessage, clauses: Sequence[_Clause], lexicon: Lexicon, intents: IntentClassifier
) -> Iterator[_Part]:
    """The clauses of a sentence that surely say something. A sentence that asks is one question, cut nowhere."""
    is_question = False
    if len(clauses) > 1:
        whole = guess_of(message.written[clauses[0].start : clauses[-1].end].strip(" ,;"), intents)
        is_question = whole.intent in QUESTIONS and whole.probability >= SURE_OF_QUESTION
        if is_question:
            yield _Part(first=0, intent=whole.intent)
    for number, clause in enumerate(clauses):
        guess = guess_of(message.written[clause.start : clause.end].strip(" ,;"), intents)
        speaks = lexicon.work.speaks_of_self.search(message.text[clause.start : clause.end])
        if (guess.intent in CHANGES and guess.probability >= SURE_OF_WISH) or (
            not is_question
            and (
                (guess.intent in QUESTIONS and guess.probability >= SURE_OF_QUESTION)
                or (guess.intent is Intent.TELL and guess.probability >= SURE_OF_TELLING and speaks)
            )
        ):
            yield _Part(first=number, intent=guess.intent)


def _sentences(message: PlainMessage, lexicon: Lexicon) -> Iterator[tuple[_Clause, ...]]:
    """The clauses of each sentence, between words that join; the last with the mark that ends the sentence."""
    start = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(message.text)), len(message.text)):
        first, clauses = start, []
        for joint in lexicon.work.and_words.finditer(message.text[start:end]):
            clauses.append(_Clause(start=first, end=start + joint.start()))
            first = start + joint.end()
        clauses.append(_Clause(start=first, end=end))
        said = tuple(one for one in clauses if re.search(r"\w", message.text[one.start : one.end]))
        if said:
            yield said
        start = end
