"""The forms under which a name is looked up: as it is said, as dictionaries have it, and as everyday words mean it."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.dialogue.lexicon import WorkWords


def base_forms(phrase: str, words: WorkWords) -> tuple[str, ...]:
    """The phrase and its likely dictionary forms, where the language inflects the last word.

    Where an everyday word has a name of its own, that alone is meant.
    """
    forms = [pattern.sub(instead, phrase) for pattern, instead in words.base_forms if pattern.search(phrase)]
    every = tuple(dict.fromkeys((*forms, phrase)))
    named = tuple(dict.fromkeys(words.everyday[form] for form in every if form in words.everyday))
    return named or every


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
