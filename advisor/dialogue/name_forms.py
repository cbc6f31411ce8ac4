"""The forms under which a name is looked up: as it is said, as dictionaries have it, and as everyday words mean it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from babel import Locale

from advisor.dialogue.lexicon import WorkWords
from advisor.dialogue.lexicon_skill_names import SKILL_NAMES
from advisor.dialogue.names import without_accents
from advisor.domain.languages import LanguageCode


def base_forms(phrase: str, words: WorkWords) -> tuple[str, ...]:
    """The phrase and its likely dictionary forms, where the language inflects the last word.

    Where an everyday word has a name of its own, that alone is meant.
    """
    forms = [pattern.sub(instead, phrase) for pattern, instead in words.base_forms if pattern.search(phrase)]
    every = tuple(dict.fromkeys((*forms, phrase)))
    named = tuple(dict.fromkeys(words.everyday[form] for form in every if form in words.everyday))
    return named or every


def skill_name(phrase: str, words: WorkWords, language: LanguageCode) -> str | None:
    """The English label of the skill or language that an everyday word means, where it surely means one."""
    names = {**english_language_names(language), **SKILL_NAMES.get(language, {})}
    said = (phrase, phrase.replace("-", " "), *base_forms(phrase, words))
    return next((names[form] for form in said if form in names), None)


@lru_cache(maxsize=16)
def english_language_names(language: LanguageCode) -> Mapping[str, str]:
    """What a language calls languages, in small letters, with and without accents, to their English names.

    A language is one skill in the classification, whose labels are not there in every language.
    """
    english = Locale("en").languages
    own = {code: name.casefold() for code, name in Locale(language).languages.items() if code in english}
    own = {code: name for code, name in own.items() if len(code) == 2 and name.isalpha()}  # noqa: PLR2004 - of ISO 639-1
    plain = {without_accents(name): english[code] for code, name in own.items()}
    return {**plain, **{name: english[code] for code, name in own.items()}}


def work_forms(phrase: str, words: WorkWords, *, place_of_work: bool) -> Iterator[tuple[str, ...]]:
    """Forms of the name of work, the likelier ones first; later ones are worth a look where those find nothing sure.

    A place of work is also read as a kind of worker, "warehouse" as "warehouse worker"; of "cook in a school" the
    second reading is "cook".
    """
    forms = base_forms(phrase, words)
    if place_of_work:
        at_place = tuple(dict.fromkeys(place for form in forms if (place := _worker_at(form, words))))
        if at_place:
            yield at_place
            return
        if words.worker_suffix:
            forms = (*forms, *(form + words.worker_suffix for form in forms))
    yield forms
    head = words.place_after.split(phrase, maxsplit=1)[0].strip()
    if head and head != phrase:
        yield base_forms(head, words)


def _worker_at(place: str, words: WorkWords) -> str | None:
    """Who usually works there, by the whole name of the place or its last word."""
    return words.workplaces.get(place) or words.workplaces.get(place.rsplit(maxsplit=1)[-1])
