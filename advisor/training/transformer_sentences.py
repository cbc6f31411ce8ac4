"""Puts sentences together that name several skills of one occupation, in the manner of job advertisements."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from advisor.domain.languages import ENGLISH
from advisor.training.concept_texts import ConceptKind, ConceptTexts

FRAMES = (
    "{}",
    "{}",
    "{}",
    "Experience with {}",
    "Knowledge of {}",
    "Strong {} skills",
    "Ability to {}",
    "You will {}",
    "Responsible for {}",
    "Understanding of {}",
    "We are looking for someone who can {}",
    "Proficiency in {}",
    "{} is a plus",
    "Duties include {}",
    "By the end of the course, learners can {}",
    "Familiar with {}",
    "Excellent {}",
)
"""What stands around the names of skills; a bare list is as common as all the rest."""

JOINTS = (", ", " and ", " or ", "; ", " ", " / ")

CLAUSE_END = re.compile(r"(?<=[.;])\s+|,\s+")
IN_BRACKETS = re.compile(r" \([^)]*\)")
LEAST_FIRST_SENTENCE = 30
LONGEST_FIRST_SENTENCE = 220
"""In characters; a full stop before the least of them rather ends an abbreviation."""


@dataclass(frozen=True, slots=True)
class NamedSkill:
    """A skill and what it is called in English."""

    uri: str
    preferred: str
    alternatives: tuple[str, ...]
    description: str


def skills_by_occupation(
    relations: Iterable[tuple[str, str]], texts: Iterable[ConceptTexts]
) -> Mapping[str, tuple[NamedSkill, ...]]:
    """For each occupation its skills that have an English text here, in the order given.

    Args:
        relations: URI of an occupation, URI of a skill.
        texts: of the concepts that may be learnt from.
    """
    named = {
        one.uri: NamedSkill(one.uri, one.preferred, one.alternatives, one.description)
        for one in texts
        if one.kind is ConceptKind.SKILL and one.language == ENGLISH
    }
    found: dict[str, dict[str, NamedSkill]] = {}
    for occupation, skill in relations:
        if skill in named:
            found.setdefault(occupation, {})[skill] = named[skill]
    return {occupation: tuple(skills.values()) for occupation, skills in found.items()}


def made_up_sentence(skills: Sequence[NamedSkill], draw: random.Random) -> str:
    """A sentence or bare list that names each of these skills in one way or another."""
    names = [_name(skill, draw) for skill in skills]
    joint = draw.choice(JOINTS)
    listed = names[0]
    if len(names) > 1:
        listed = joint.join(names[:-1]) + draw.choice((" and ", joint)) + names[-1]
    sentence = draw.choice(FRAMES).format(listed)
    return sentence[:1].upper() + sentence[1:] if now_and_then(0.5, draw) else sentence


def now_and_then(share: float, draw: random.Random) -> bool:
    """True in this share of cases."""
    return draw.random() < share


def dropped_words(text: str, draw: random.Random) -> str:
    """The text, now and then with some words left out or in small letters."""
    if now_and_then(0.3, draw):
        text = " ".join([word for word in text.split(" ") if not now_and_then(0.12, draw)]) or text
    return text.lower() if now_and_then(0.15, draw) else text


def first_sentence(text: str) -> str:
    """What a description begins with; it says what the concept is, and the rest goes into detail."""
    end = text.find(". ", LEAST_FIRST_SENTENCE)
    return (text if end < 0 else text[: end + 1])[:LONGEST_FIRST_SENTENCE]


def _name(skill: NamedSkill, draw: random.Random) -> str:
    """A clause of the description (a fifth), the preferred label (a fifth), else an alternative label."""
    if skill.description and now_and_then(0.2, draw):
        return str(draw.choice(CLAUSE_END.split(skill.description.strip()))).strip(" .;")
    alternative = skill.alternatives and not now_and_then(0.25, draw)
    name = draw.choice(skill.alternatives) if alternative else skill.preferred
    return IN_BRACKETS.sub("", name) if now_and_then(0.5, draw) else name
