"""The parts of a message that speak of work, skills, awards and wishes, as bare phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from advisor.dialogue.lexicon import WorkWords

SHORTEST_WISH = 3
"""Letters; what is shorter is noise."""

SHORTEST_PHRASE = 2
"""Letters that a marked phrase needs: "hr" has them, "x" does not."""

LONGEST_WISH_WORDS = 6
"""A clause of more words than this is a story, not the name of a goal."""

LONGEST_NAME_WORDS = 4
"""The same where nothing says that the clause is a wish."""

LONGEST_WISH = 120
"""Characters after a marker in which it has to say something."""

MOST_WISHES, MOST_NAMES, MOST_WISH_MARKERS = 4, 2, 20
ONE_LETTER_SKILLS = frozenset({"r", "c", "c++", "c#"})
"""Names of programming languages that are shorter than a phrase has to be."""

WISHED = frozenset({"goal_qualification", "goal_work", "goal_skills", "goal_open"})
"""Roles whose markers say that the person wants something."""

DENIED = re.compile(r"(?:never|not|no|nie|nicht|keine?|jamais|pas|nunca|aldrig|inte|ikke|eikä)\b ")
"""Begins a part of a list of skills that says the opposite of the rest: "learn editing, never opened Photoshop"."""

EDGES = " -'\":*&/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Phrases by role, in the order of the message."""

    workplace: tuple[str, ...] = ()
    present_work: tuple[str, ...] = ()
    named_first: tuple[str, ...] = ()
    """Those of `present_work` that have no marker and only stand before the first wish."""

    goal_work: tuple[str, ...] = ()
    goal_skills: tuple[str, ...] = ()
    goal_qualification: tuple[str, ...] = ()
    goal_outcomes: tuple[str, ...] = ()
    goal_open: tuple[str, ...] = ()
    """Wishes of no certain kind."""

    held_awards: tuple[str, ...] = ()
    held_skills: tuple[str, ...] = ()
    lacking_skills: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    """Clauses without a marker that are no more than a name, such as "data analyst"."""

    rest: tuple[str, ...] = ()
    """All clauses that no marker explained, without fillers; they matter where a goal was asked for."""


def read_phrases(text: str, words: WorkWords, *, is_goal_asked: bool = False) -> Phrases:
    """Sort the words of `text` (small letters, limits blanked out) into roles; earlier roles take their words away.

    Names without a marker before a wish are present work, unless the text answers the question for the goal.
    """
    rest = text
    for pattern in words.disregarded:
        rest = pattern.sub(lambda match: ";" * len(match.group()), rest)
    wish_begins = _first_wish(rest, words)
    named, rest = _named_awards(rest, words)
    found: dict[str, tuple[str, ...]] = {}
    for role, patterns, is_list in (
        ("lacking_skills", words.lacking_skills, True),
        ("goal_outcomes", words.goal_outcomes, False),
        ("held_awards", words.held_awards, False),
        ("goal_qualification", words.goal_qualification, False),
        ("goal_work", words.goal_work, False),
        ("workplace", words.workplace, False),
        ("present_work", words.present_work, False),
        ("held_skills", words.held_skills, True),
        ("goal_skills", words.goal_skills, True),
        ("goal_open", words.goal_open, False),
    ):
        phrases: list[str] = []
        for pattern in patterns:
            for match in pattern.finditer(rest):
                phrase, end = _said(match, words, is_list=is_list)
                parts = _parts(phrase, words, role=role, is_list=is_list)
                names = [bare_name(part, words) for part in parts]
                if role in ("workplace", "present_work") and words.not_work.match(names[0]):
                    continue  # "I am interested in ..." is for another role
                phrases += names
                if role in WISHED:
                    wish_begins = min(wish_begins, match.start())
                    while more := words.further.match(rest, end):
                        phrases.append(bare_name(more["phrase"], words))
                        end = more.end()
                rest = _blanked(rest, match.start(), end)
        if role == "present_work":
            rest = words.durations.sub(lambda match: ";" * len(match.group()), rest)
        kept = (phrase for phrase in phrases if _fits(role, phrase, words) and not _is_denied(role, phrase))
        found[role] = tuple(dict.fromkeys(kept))
    found["held_awards"] = tuple(dict.fromkeys((*named, *found["held_awards"])))
    operated = (licence["phrase"] for award in named if (licence := words.operated.search(award)))
    found["held_skills"] = tuple(dict.fromkeys((*found["held_skills"], *operated)))
    if wish_begins < len(text) and not is_goal_asked and not (found["workplace"] or found["present_work"]):
        found["present_work"] = found["named_first"] = _named_at_first(rest[:wish_begins], words)
        rest = ";" * wish_begins + rest[wish_begins:] if found["named_first"] else rest
    clauses = _clauses(rest)
    return Phrases(
        bare=_wishes(
            (clause for clause in clauses if not words.speaks_of_self.search(clause)), words, LONGEST_NAME_WORDS
        )[:MOST_NAMES],
        rest=_wishes(clauses, words),
        **found,
    )


def _said(match: re.Match[str], words: WorkWords, *, is_list: bool) -> tuple[str, int]:
    """What a marker points at and where that ends; a list ends where another clause begins."""
    phrase = match["phrase"]
    stop = words.list_ends.search(phrase) if is_list else None
    if stop is None:
        return phrase, match.end()
    return phrase[: stop.start()], match.start("phrase") + stop.start()


def _parts(phrase: str, words: WorkWords, *, role: str, is_list: bool) -> list[str]:
    """The names in a phrase; of awards only what names another one begins a new name."""
    if role == "held_awards":
        return words.award_joint.split(phrase)
    return words.and_words.split(phrase) if is_list else [phrase]


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + ";" * (end - start) + text[end:]


def _first_wish(text: str, words: WorkWords) -> int:
    """Where the first wish begins that has something to say; the end of the text where there is none."""
    for match in islice(words.wishing.finditer(text), MOST_WISH_MARKERS):
        rest_of_sentence = re.split(r"[.!?\n]", text[match.end() : match.end() + LONGEST_WISH], maxsplit=1)[0]
        if _letters(words.noise.sub(" ", rest_of_sentence)) >= SHORTEST_WISH:
            return match.start()
    return len(text)


def _named_awards(text: str, words: WorkWords) -> tuple[tuple[str, ...], str]:
    """Awards that are named and held, and the text without them; one that is all of a message may be wished."""
    found: list[tuple[int, str]] = []
    rest = text
    for pattern in words.named_awards:
        for match in pattern.finditer(rest):
            phrase, begins = match["phrase"].strip(EDGES), match.start("phrase")
            before = re.split(r"[;,.!?\n(]", text[max(0, begins - LONGEST_WISH) : begins])[-1]
            if words.not_held.search(before) or words.generic_award.fullmatch(phrase):
                continue
            others = words.noise.sub(" ", text[:begins] + text[match.end() :])
            if _letters(others) >= SHORTEST_WISH:
                found.append((begins, phrase))
                rest = _blanked(rest, begins, match.end())
    return tuple(dict.fromkeys(phrase for _, phrase in sorted(found))), rest


def bare_name(phrase: str, words: WorkWords) -> str:
    """The phrase without the words around a name, such as "a" and "experienced"."""
    parts = phrase.strip(EDGES).split()
    while len(parts) > 1 and words.lead_words.fullmatch(parts[0]):
        del parts[0]
    while len(parts) > 1 and words.trail_words.fullmatch(parts[-1]):
        del parts[-1]
    return " ".join(parts).strip(EDGES)


def _named_at_first(text: str, words: WorkWords) -> tuple[str, ...]:
    """Names that stand before the wish, as in "cashier in a supermarket. I want to become a nurse"."""
    clauses = (clause for clause in _clauses(text) if not words.speaks_of_self.search(clause))
    return tuple(name for name in _wishes(clauses, words) if not words.not_work.match(name))


def _fits(role: str, phrase: str, words: WorkWords) -> bool:
    if role in ("goal_qualification", "held_awards") and words.generic_award.fullmatch(phrase):
        return False
    return _says_something(phrase, words)


def _is_denied(role: str, phrase: str) -> bool:
    return role in ("held_skills", "goal_skills") and DENIED.match(phrase) is not None


def _says_something(phrase: str, words: WorkWords) -> bool:
    return phrase in ONE_LETTER_SKILLS or _letters(words.noise.sub(" ", phrase)) >= SHORTEST_PHRASE


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)


def _clauses(rest: str) -> list[str]:
    return [clause.strip(EDGES) for clause in re.split(r"[;,.!?\n()\"]+|: ", rest) if clause.strip(EDGES)]


def _wishes(clauses: Iterable[str], words: WorkWords, longest: int = LONGEST_WISH_WORDS) -> tuple[str, ...]:
    found = []
    for clause in clauses:
        bare = bare_name(_trimmed(clause, words), words)
        if _letters(bare) >= SHORTEST_WISH and len(bare.split()) <= longest:
            found.append(bare)
    return tuple(dict.fromkeys(found))[:MOST_WISHES]


def _trimmed(clause: str, words: WorkWords) -> str:
    """The clause without fillers at its two ends; those inside belong to a name, as in "graphic design for the web"."""
    parts = clause.split()
    while parts and words.noise.fullmatch(parts[0].strip(EDGES)):
        del parts[0]
    while parts and words.noise.fullmatch(parts[-1].strip(EDGES)):
        del parts[-1]
    return " ".join(parts).strip(EDGES)
