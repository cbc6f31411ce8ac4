"""Tells the language of a message, keeping the conversation's language where the words do not decide."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from advisor.domain.languages import LanguageCode

ANSWERED_LANGUAGES = (LanguageCode("en"), LanguageCode("fi"))
"""Languages with a lexicon here and a message catalogue in `explaining`."""

RECOGNISED_LANGUAGES = ("en", "fi", "sv", "da", "de", "fr", "es")

MARGIN = 25.0
"""Least difference of log-probabilities to the conversation's language that counts as a decision; short messages such
as "data analyst" or "900 euros" stay below it and change nothing."""


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(RECOGNISED_LANGUAGES))
    return identifier


def language_of(message: str, *, current: LanguageCode) -> LanguageCode:
    """The language of `message`, else `current`; one of `RECOGNISED_LANGUAGES` or `current`."""
    if not any(character.isalpha() for character in message):
        return current
    scores = dict(_identifier().rank(message))
    best = max(scores, key=lambda language: (scores[language], language))
    if scores[best] - scores.get(str(current), float("-inf")) < MARGIN:
        return current
    return LanguageCode(best)


def answered_in(language: LanguageCode) -> LanguageCode:
    """The language that replies are written in for someone who writes in `language`."""
    return language if language in ANSWERED_LANGUAGES else LanguageCode("en")
