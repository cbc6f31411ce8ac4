"""How people tell what they did, what they can and what they hold, beside the plainer ways in each lexicon's `work`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from advisor.dialogue.lexicon import NEVER, Lexicon, WorkWords

Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldWords:
    """Patterns of one language; each takes its words before the plainer ones of its role see them."""

    disregarded: Patterns = ()
    """Degrees and courses that were broken off, besides what else says nothing."""

    workplace: Patterns = ()
    present_work: Patterns = ()
    goal_work: Patterns = ()
    goal_skills: Patterns = ()
    held_awards: Patterns = ()
    held_skills: Patterns = ()
    lacking_skills: Patterns = ()
    award_joint: re.Pattern[str] = NEVER
    """Stands between two awards that are told in one breath."""

    list_ends: re.Pattern[str] = NEVER
    """Begins, inside a list of skills, what is no longer one of them: ", need a course in welding"."""


def told(lexicon: Lexicon, words: ToldWords) -> Lexicon:
    """The lexicon with the further patterns of its work part."""
    work = lexicon.work
    further: WorkWords = replace(
        work,
        disregarded=(*words.disregarded, *work.disregarded),
        workplace=(*words.workplace, *work.workplace),
        present_work=(*words.present_work, *work.present_work),
        goal_work=(*words.goal_work, *work.goal_work),
        goal_skills=(*words.goal_skills, *work.goal_skills),
        held_awards=(*words.held_awards, *work.held_awards),
        held_skills=(*words.held_skills, *work.held_skills),
        lacking_skills=(*words.lacking_skills, *work.lacking_skills),
        award_joint=words.award_joint,
        list_ends=words.list_ends,
    )
    return replace(lexicon, work=further)


def first(joints: str, articles: str, no_name: str, *, most: int = 4) -> str:
    """A name of up to `most` words at the beginning of a clause, or after one of `joints`; before it, `articles`."""
    return (
        rf"(?:^|[;,.:!?\n(] ?|\b(?:{joints}) )(?:{articles})?"
        rf"(?P<phrase>(?!(?:{no_name})\b)[\w+#/-]+(?: (?!(?:{no_name})\b)[\w+#/'-]+){{0,{most - 1}}}?),?"
    )
