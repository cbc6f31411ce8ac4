"""Cuts descriptions into sentences, and tells sentences that ask for a skill from those that teach it."""

from __future__ import annotations

import re

LONG_TEXT = 240
"""Shorter texts stay whole: most outcomes are one sentence."""

MOST_SENTENCES = 16
FEWEST_WORDS = 3

BREAKS = re.compile(
    r"\s*[\r\n]+\s*"  # lines
    r"|\s*[•▪●◦■]\s*"  # bullets
    r"|(?<=[.!?;])\s+(?=[\"'(]?[^\W\d_])"  # ends of sentences, and of the members of long lists
)
LEADING_MARKS = re.compile(r"^(?:[-–*·]|\(?\d{1,2}[.)])\s+")

ASKS_FOR = re.compile(
    r"""\b(?:
    prerequisites?\b | pre-requisites?\b | prior\ (?:knowledge|experience|completion|learning)\b
    | (?:assumed|previous|required)\ (?:knowledge|experience|background)\b
    | (?:is|are)\ (?:assumed|expected\ to\ (?:have|know|already)|required\ to\ (?:have|know|already))
    | (?:must|should|need\ to)\ (?:already\ )?(?:have|hold|be\ familiar)\b
    | familiarity\ with\b.{0,80}\b(?:assumed|expected|required|recommended)
    | (?:knowledge|experience|understanding|skills?)\b.{0,80}\b(?:is|are)\ (?:assumed|expected|required|recommended)
    | esitieto\w* | aiempi\ osaaminen | edellyttää\b | edellytetään\b | edellytyksenä\b | vaaditaan\b
    | voraussetzung\w* | vorausgesetzt\b | vorkenntnisse\w* | (?:werden|wird)\ .{0,60}\berwartet\b
    | předpoklad\w* | prerekvizit\w* | předchozí\ znalost\w* | předpokládá\ se\b | předpokládají\ se\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
TEACHES = re.compile(
    r"\b(?:will|able to|can|learn\w*|acquire\w*|oppi\w*|osaa\w*|lern\w+|nauč\w+|bude|after (?:completing|this))\b",
    re.IGNORECASE,
)


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a long text, at most 16; a short text as it is, without bullets and surplus white space."""
    clean = LEADING_MARKS.sub("", text.strip())
    if len(clean) <= LONG_TEXT and "\n" not in clean:
        return (" ".join(clean.split()),) if clean else ()
    parts = (LEADING_MARKS.sub("", " ".join(part.split())) for part in BREAKS.split(clean))
    return tuple(part for part in parts if len(part.split()) >= FEWEST_WORDS)[:MOST_SENTENCES]


def only_asks_for(sentence: str) -> bool:
    """Whether the sentence names skills that one must bring, and says nothing about what is learnt.

    Patterns of English, Finnish, German and Czech; a sentence of another language is taken to teach.
    """
    asking = ASKS_FOR.search(sentence)
    return asking is not None and TEACHES.search(sentence[: asking.start()]) is None
