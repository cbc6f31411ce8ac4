"""What is said when its time comes: about private matters, the language of replies, and language models."""

from __future__ import annotations

from advisor.domain.conversation import Conversation, Notice
from advisor.domain.languages import LanguageCode
from advisor.explaining.translation import Translator, mark

PRIVATE_MATTERS = mark(
    "Please leave out your health, your origin and anything that identifies you, such as a telephone number: I do not "
    "need it. I have taken it out of your message, and it is not kept."
)

NAMES_IN_ADVERTISEMENT = mark(
    "I have taken names and ways to reach people out of the advertisement; they are not kept."
)

REPLIES_IN_ENGLISH: dict[LanguageCode, str] = {
    LanguageCode("sv"): "Jag läser svenska, men mina svar är tills vidare på engelska.",
    LanguageCode("da"): "Jeg læser dansk, men mine svar er indtil videre på engelsk.",
    LanguageCode("es"): "Leo español, pero por ahora respondo en inglés.",
}
"""In the person's own language; goes when that language gets a catalogue."""


WITHOUT_LANGUAGE_MODEL = mark("No language model is used, and nothing you write is sent to anyone.")

WITH_LANGUAGE_MODEL = mark(
    "A language model is used: your messages, without what is recognised as private, and sentences about your gap and "
    "your pathway are sent to a service that the people who run this page have chosen. It may only point at words of "
    "yours and smooth sentences; both are checked against your message and the facts, and what does not pass is "
    "dropped."
)

MAY_DIFFER = mark(
    "With a language model, the same message may be understood more fully one time than another. What it points at "
    "always stands in your message, and you can take it out."
)


def language_model_notice(translator: Translator, *, is_used: bool) -> str:
    """Whether a language model is used, and what it is sent."""
    return translator.text(WITH_LANGUAGE_MODEL if is_used else WITHOUT_LANGUAGE_MODEL)


def notice_text(notice: Notice, language: LanguageCode, translator: Translator) -> str:
    """The sentence of a notice, for a person who writes in `language`."""
    if notice is Notice.REPLIES_IN_ENGLISH:
        return REPLIES_IN_ENGLISH[language]
    if notice is Notice.NAMES_IN_ADVERTISEMENT:
        return translator.text(NAMES_IN_ADVERTISEMENT)
    return translator.text(PRIVATE_MATTERS)


def due_notices(
    conversation: Conversation, language: LanguageCode, *, is_private: bool, has_contacts: bool = False
) -> tuple[Notice, ...]:
    """What the reply to a message in `language` has to say once.

    Args:
        conversation: so far.
        language: of the message.
        is_private: whether something private was taken out of the person's own words.
        has_contacts: whether names or addresses were taken out of an advertisement.
    """
    due = (
        (Notice.REPLIES_IN_ENGLISH, language in REPLIES_IN_ENGLISH),
        (Notice.SENSITIVE, is_private),
        (Notice.NAMES_IN_ADVERTISEMENT, has_contacts),
    )
    return tuple(notice for notice, is_due in due if is_due and notice not in conversation.notices_given)
