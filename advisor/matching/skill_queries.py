"""The ways to ask the texts of offerings for a skill: by its labels in their language, or else in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from advisor.domain.ids import SkillUri
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.skills import Skill

ALTERNATIVE_LABELS = 1
"""Asked besides the preferred label, in English: one gained 2 points of average precision, more lost some again."""

WORDS_OF_LABELS = 4
"""Alternative labels whose words are looked for in a text, besides those of the preferred label."""

IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")


@dataclass(frozen=True, slots=True)
class SkillQuery:
    """One way to ask for a skill."""

    skill: SkillUri
    text: str
    language: LanguageCode
    """Of the texts that are asked; where the skill has no label in it, the query is in English all the same."""

    in_english: str
    """What the skill is called in English; sentence encoders of other languages are asked so."""

    all_languages: bool = False


def queries_for(skill: Skill, languages: Set[LanguageCode | None]) -> Iterator[SkillQuery]:
    """Ways to ask for a skill among texts in these languages.

    English texts are asked by labels in English, others by the label in their own language. Languages without a label
    are asked together, in English: encoders of several languages place the same thing in the same place.
    """
    for text in texts_in(skill, ENGLISH):
        yield SkillQuery(skill.uri, text, ENGLISH, in_english=text)
    called = english_name(skill)
    others = sorted(code for code in languages if code not in {ENGLISH, None} and code is not None)
    for code in others:
        if code in skill.labels.preferred:
            yield from (SkillQuery(skill.uri, text, code, in_english=called) for text in texts_in(skill, code))
    without = [code for code in others if code not in skill.labels.preferred]
    if without:
        for text in texts_in(skill, without[0])[:1]:
            yield SkillQuery(skill.uri, text, without[0], in_english=called, all_languages=True)


def english_name(skill: Skill) -> str:
    """The preferred label in English, or another where there is none."""
    return skill.labels.preferred.get(ENGLISH) or next(iter(sorted(skill.labels.preferred.values())), "")


def texts_in(skill: Skill, language: LanguageCode) -> tuple[str, ...]:
    """What texts in this language are compared with, the preferred label first, each also without its brackets."""
    labels = [skill.labels.preferred.get(language) or skill.labels.preferred.get(ENGLISH, "")]
    if language == ENGLISH:
        labels += skill.labels.alternative.get(ENGLISH, ())[:ALTERNATIVE_LABELS]
    texts: dict[str, str] = {}
    for label in labels:
        for text in (label, IN_BRACKETS.sub("", label)):
            if text.strip():
                texts.setdefault(text.casefold(), text)
    return tuple(texts.values())


def labels_in(skill: Skill, language: LanguageCode | None) -> tuple[str, ...]:
    """Labels whose words may stand in a text of this language: some in it, or some in English."""
    code = language if language is not None and language in skill.labels.preferred else ENGLISH
    preferred = skill.labels.preferred.get(code)
    return (*([preferred] if preferred else []), *skill.labels.alternative.get(code, ())[:WORDS_OF_LABELS])
