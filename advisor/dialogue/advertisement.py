"""Tells a pasted job advertisement from a person's own words, and its sentences by what they are about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from advisor.dialogue.lexicon_advertisement import OWN_ELSEWHERE, WORDS, AdvertisementWords, Section
from advisor.dialogue.message import small_letters
from advisor.dialogue.sensitive import TAKEN_OUT
from advisor.domain.languages import LanguageCode

SHORTEST_NAMED = 20
"""Characters that follow the words "job advertisement:" for it to be one."""

SHORTEST_PASTED, FEWEST_LINES = 250, 5
"""Characters and lines of a text that is taken for an advertisement by its headings."""

SHORTEST_UNNAMED, FEWEST_BULLETS = 450, 4
"""Characters and points of a list of a text without known headings, in whatever language."""

LONGEST_HEADING_WORDS = 7
MOST_SENTENCES = 80
SHORTEST_SENTENCE = 3
"""Letters; "SQL" has them."""

LONGEST_SENTENCE = 400
BULLET = re.compile(r"^\s*(?:[-*•‣▪●○◦·–—+✓✔>]+|\d{1,2}[.)])\s+|^\s*[•‣▪●○◦·✓✔]\s*")
HEADING_EDGES = " \t#*_=:?!…-–—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A message with the advertisement in it apart."""

    own_words: str
    advertisement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertisedSentence:
    """A sentence of an advertisement that may ask for something."""

    text: str
    section: Section
    is_wish: bool = False


def told_apart(message: str) -> Told:
    """What the person says themselves, and the advertisement that they pasted, if there is one.

    It is one where the person says so ("here is a job advertisement: ..."), or where several lines look like one by
    their headings, or by their points in a language without a lexicon here.
    """
    text = unicodedata.normalize("NFC", message).replace("’", "'").replace("\r\n", "\n").replace("\r", "\n")
    named = _announced(text)
    if named is not None:
        return named
    lines = text.split("\n")
    first, last = _pasted_lines(lines)
    pasted = lines[first:last]
    if not _looks_like_one(pasted):
        return Told(own_words=message)
    own = "\n".join((*lines[:first], *lines[last:])).strip()
    return Told(own_words=own, advertisement="\n".join(pasted).strip())


def _announced(text: str) -> Told | None:
    small = small_letters(text)
    for words in WORDS.values():
        match = words.named.search(small)
        if match is None or len(text[match.end() :].strip()) < SHORTEST_NAMED:
            continue
        lines = text[match.end() :].split("\n")
        _, last = _pasted_lines(lines)
        speaks = any(own.search(match.group()) for own in _OWN)
        before = text[: match.end()].rstrip(" :\n") if speaks else text[: match.start()]
        own = "\n".join((before, *lines[last:])).strip()
        return Told(own_words=own, advertisement="\n".join(lines[:last]).strip())
    return None


def _pasted_lines(lines: Sequence[str]) -> tuple[int, int]:
    """Where the lines begin and end that are not the person's own: what they say stands before or after."""
    speaking = [any(own.search(line.lower()) for own in _OWN) for line in lines]
    blank = [not line.strip() for line in lines]
    first, last = 0, len(lines)
    if any(speaking):
        while first < last and (speaking[first] or blank[first]):
            first += 1
        while last > first and (speaking[last - 1] or blank[last - 1]):
            last -= 1
    return first, last


def _looks_like_one(lines: Sequence[str]) -> bool:
    filled = [line for line in lines if line.strip()]
    size = sum(len(line) for line in filled)
    if size < SHORTEST_PASTED:
        return False
    speaking = sum(any(own.search(line.lower()) for own in _OWN) for line in filled)
    headings = {section for line in filled if (section := _heading(line, WORDS.values()))}
    if len(filled) >= FEWEST_LINES and len(headings) >= 2 and speaking <= 1:  # noqa: PLR2004 - one may be chance
        return True
    bullets = sum(bool(BULLET.match(line)) for line in filled)
    if size >= SHORTEST_UNNAMED and len(filled) > FEWEST_LINES and bullets >= FEWEST_BULLETS and not speaking:
        return True
    whole = "\n".join(filled).lower()
    return not speaking and any(words.looked_for.search(whole) for words in WORDS.values())


def sentences_of(advertisement: str, language: LanguageCode) -> tuple[AdvertisedSentence, ...]:
    """The sentences that ask for something, in order, without headings and without what speaks of the employer.

    In a language without a lexicon every sentence may.

    Args:
        advertisement: its text, as pasted.
        language: that it is written in.
    """
    words = [WORDS[language]] if language in WORDS else []
    section = Section.UNKNOWN
    found: list[AdvertisedSentence] = []
    for number, line in enumerate(line for line in advertisement.split("\n") if line.strip()):
        heading, rest = _heading_and_rest(line, words)
        section = heading or section
        if section is Section.EMPLOYER or (number == 0 and _is_title(line)):
            continue
        found += [
            AdvertisedSentence(
                text=text,
                section=section,
                is_wish=section is Section.WISHES or any(word.wish.search(text.lower()) for word in words),
            )
            for text in _sentences(rest)
            if not _is_about_employer(text, section, words)
        ]
    return tuple({sentence.text: sentence for sentence in reversed(found)}.values())[::-1][:MOST_SENTENCES]


def title_of(advertisement: str) -> str:
    """The first line, which names the job in nearly all advertisements."""
    first = next((line for line in advertisement.split("\n") if line.strip()), "")
    return BULLET.sub("", first).strip(HEADING_EDGES)


def without_names(advertisement: str) -> str:
    """The advertisement with `TAKEN_OUT` for names of people in lines that say how to reach them."""
    return "\n".join(
        NAME.sub(TAKEN_OUT, line) if TAKEN_OUT in line or CONTACT.search(line.lower()) else line
        for line in advertisement.split("\n")
    )


CONTACT = re.compile(
    r"\b(?:contact|further information|more information|questions|recruiter|hiring manager|lisätie\w*|"
    r"yhteyshenkilö\w*|tiedustelut|kontakt\w*|ansprechpartner\w*|renseignements|upplysningar|contacto)\b"
)
NAME = re.compile(
    r"(?<![\w.@-])[A-ZÅÄÖÜÉ][\w'-]+(?: (?:[A-ZÅÄÖÜÉ][\w'-]+|[A-Z]\.|van|von|de|af|da|der)){0,3} [A-ZÅÄÖÜÉ][\w'-]+"
)
"""Words with capital letters in a row; in a line about a contact they are a name, and a company's does no harm."""


def _heading_and_rest(line: str, words: Sequence[AdvertisementWords]) -> tuple[Section | None, str]:
    """The section that a line begins, and what the same line says after it, as in "Requirements: Python, SQL"."""
    whole = _heading(line, words)
    if whole is not None:
        return whole, ""
    before, colon, after = line.partition(":")
    if colon and after.strip():
        section = _heading(before, words)
        if section is not None:
            return section, after
    return None, line


def _heading(line: str, words: Iterable[AdvertisementWords]) -> Section | None:
    bare = BULLET.sub("", line).strip(HEADING_EDGES).lower()
    if not bare or len(bare.split()) > LONGEST_HEADING_WORDS or line.rstrip().endswith((".", ",", ";")):
        return None
    for word in words:
        for section, pattern in word.headings.items():
            if pattern.fullmatch(bare):
                return section
    return None


def _is_title(line: str) -> bool:
    return not BULLET.match(line) and not line.rstrip().endswith(".")


def _sentences(text: str) -> Iterator[str]:
    bare = BULLET.sub("", text).strip()
    for part in re.split(r"(?<=[.!?;])\s+|;", bare):
        sentence = part.strip(" \t;*_#").removesuffix(".")
        if sum(character.isalpha() for character in sentence) >= SHORTEST_SENTENCE and len(part) <= LONGEST_SENTENCE:
            yield sentence


def _is_about_employer(text: str, section: Section, words: Sequence[AdvertisementWords]) -> bool:
    small = text.lower()
    if TAKEN_OUT in text or any(word.applying.search(small) for word in words):
        return True
    return section is Section.UNKNOWN and any(word.employer.search(small) for word in words)


_OWN = (*(words.own for words in WORDS.values()), OWN_ELSEWHERE)
