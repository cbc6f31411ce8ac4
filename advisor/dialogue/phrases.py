"""The parts of a message that speak of work, skills and wishes, as bare phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from advisor.dialogue.lexicon import Lexicon

SHORTEST_WISH = 3
"""Letters; what is shorter is noise."""

SHORTEST_PHRASE = 2
"""Letters that a marked phrase needs, such as "c#" does not but "hr" does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Phrases by role, in the order of the message."""

    present_work: tuple[str, ...] = ()
    goal_work: tuple[str, ...] = ()
    goal_skills: tuple[str, ...] = ()
    goal_qualification: tuple[str, ...] = ()
    held_skills: tuple[str, ...] = ()
    lacking_skills: tuple[str, ...] = ()
    rest: str = ""
    """What no marker explained and is no filler."""


def read_phrases(text: str, lexicon: Lexicon) -> Phrases:
    """Sort the words of `text` (lower case, limits blanked out) into roles; earlier roles take their words away."""
    rest = text
    found: dict[str, tuple[str, ...]] = {}
    for role, patterns, is_list in (
        ("lacking_skills", lexicon.lacking_skills, True),
        ("goal_qualification", lexicon.goal_qualification, False),
        ("goal_work", lexicon.goal_work, False),
        ("present_work", lexicon.present_work, False),
        ("held_skills", lexicon.held_skills, True),
        ("goal_skills", lexicon.goal_skills, True),
    ):
        phrases: list[str] = []
        for pattern in patterns:
            for match in pattern.finditer(rest):
                phrase = _without_leading_noise(match["phrase"].strip(" -–'’\""), lexicon)
                phrases.extend(_split(phrase, lexicon) if is_list else [phrase])
                rest = rest[: match.start()] + ";" * (match.end() - match.start()) + rest[match.end() :]
        found[role] = tuple(dict.fromkeys(phrase for phrase in phrases if _says_something(phrase, lexicon)))
    return Phrases(rest=_what_is_left(rest, lexicon), **found)


def base_forms(phrase: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The phrase and, where the language inflects a goal's last word, its likely dictionary form first."""
    for ending, instead in lexicon.endings:
        if phrase.endswith(ending):
            return (phrase.removesuffix(ending) + instead, phrase)
    return (phrase,)


def _without_leading_noise(phrase: str, lexicon: Lexicon) -> str:
    words = phrase.split()
    while len(words) > 1 and lexicon.noise.fullmatch(words[0]):
        del words[0]
    return " ".join(words)


def _split(phrase: str, lexicon: Lexicon) -> list[str]:
    return [part.strip(" -–'’\"") for part in lexicon.and_words.split(phrase)]


def _says_something(phrase: str, lexicon: Lexicon) -> bool:
    return len(re.sub(r"[\W\d_]", "", lexicon.noise.sub(" ", phrase))) >= SHORTEST_PHRASE


def _what_is_left(rest: str, lexicon: Lexicon) -> str:
    parts = []
    for part in re.split(r"[;,.!?\n()]+", rest):
        bare = " ".join(lexicon.noise.sub(" ", part).split())
        if len(re.sub(r"[\W\d_]", "", bare)) >= SHORTEST_WISH:
            parts.append(bare)
    return " ".join(parts)
