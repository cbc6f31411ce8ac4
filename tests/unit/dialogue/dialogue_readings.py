"""What the tests of reading share: a day, and one message read on top of what was understood before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from time import process_time

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicons import LEXICONS as OF_LANGUAGES
from advisor.dialogue.limits import read_limits
from advisor.dialogue.message import LONGEST_MESSAGE, plain
from advisor.dialogue.phrases import Phrases, read_phrases
from advisor.dialogue.reading import LimitReading
from advisor.dialogue.understand import Understanding, understand
from advisor.domain.conversation import Topic
from advisor.domain.learner import LearnerRequest, Limits, RequestField
from advisor.domain.matching import ConceptMatch
from tests.fake_linker import FakeLinker

TODAY = date(2026, 11, 2)
PROVIDERS = ("Masaryk University", "Monash University", "University of Helsinki")
LEXICONS: dict[str, Lexicon] = {str(language): lexicon for language, lexicon in OF_LANGUAGES.items()}


def limits_of(message: str, *, language: str = "en", before: Limits | None = None) -> Limits:
    """The limits that a message states, on top of those stated before."""
    return reading_of(message, language=language, before=before).limits


def reading_of(message: str, *, language: str = "en", before: Limits | None = None) -> LimitReading:
    """The whole reading of the limits of a message."""
    return read_limits(
        plain(message).text, LEXICONS[language], before=before or Limits(), today=TODAY, provider_names=PROVIDERS
    )


def phrases_of(message: str, *, language: str = "en") -> Phrases:
    """The phrases of a message whose limits were blanked out."""
    return read_phrases(reading_of(message, language=language).rest, LEXICONS[language].work)


def read_soon(read: Callable[[str], object], words: str) -> bool:
    """Whether the longest message of the same words again and again is read without going back and forth.

    Such a message takes some tenths of a second on an idle core, and minutes where a pattern tries every division of
    it: the limit lies between them. What compiles its patterns at the first message does so before.
    """
    text = (words * LONGEST_MESSAGE)[:LONGEST_MESSAGE]
    read(text[:200])
    began = process_time()
    read(text)
    return process_time() - began < 10


def understood(
    message: str,
    *,
    before: LearnerRequest | None = None,
    asked: Topic | None = None,
    choices: Sequence[ConceptMatch] = (),
    advertisement: str | None = None,
) -> Understanding:
    """One message understood; the first of a conversation where nothing was understood before."""
    return understand(
        message,
        before=before or LearnerRequest(),
        turn=0 if before is None else 1,
        asked=asked,
        linker=FakeLinker(),
        provider_names=PROVIDERS,
        today=TODAY,
        choices=choices,
        advertisement=advertisement,
    )


def after(*messages: str) -> LearnerRequest:
    """What is understood after these messages, in order."""
    request: LearnerRequest | None = None
    for message in messages:
        request = understood(message, before=request).request
    return request or LearnerRequest()


def names(uris: Sequence[str]) -> list[str]:
    """The short names of concepts."""
    return [uri.rpartition("/")[2] for uri in uris]


def words_behind(request: LearnerRequest, field: RequestField) -> list[str]:
    """The person's words behind a field."""
    return [item.words for item in request.source_words if item.field is field]
