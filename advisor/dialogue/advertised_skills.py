"""Links what a job advertisement asks for to skills, sentence by sentence, and its title to an occupation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.dialogue.advertisement import AdvertisedSentence, sentences_of, title_of
from advisor.dialogue.language import answered_in, language_of
from advisor.dialogue.lexicon import WorkWords
from advisor.dialogue.lexicon_advertisement import WORDS
from advisor.dialogue.linking import Linking
from advisor.dialogue.message import small_letters
from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.conversation import Suggestion, SuggestionKind
from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import is_sure, sureness
from advisor.ports import ConceptLinker

SKILLS_OF_A_SENTENCE = 3
LINKED_AT_ONCE = 4
"""Matches asked for; more than are taken, since one skill may fit two ways to read the sentence."""

MOST_DEMANDS = 40
MOST_UNLINKED = 10
LONGEST_PART_WORDS = 5
"""Of a list in a sentence, such as "Python, SQL and Power BI"."""

MOST_PARTS = 8
LONGEST_TITLE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAdvertisement:
    """What an advertisement asks for, and the occupations that its title is like."""

    advertisement: JobAdvertisement
    suggestions: tuple[Suggestion, ...] = ()


def read_advertisement(
    text: str, *, linker: ConceptLinker, work: WorkWords, written: LanguageCode
) -> ReadAdvertisement:
    """The skills that its sentences ask for, the surest few of each, every skill once with its surest sentence.

    The occupation of the title is suggested and never taken, since an advertisement may ask for less or for more.

    Args:
        text: the advertisement without names of people.
        linker: finds concepts behind words.
        work: gives the dictionary forms of words.
        written: language to take where its own cannot be told.
    """
    language = language_of(text, current=written, is_first=True)
    best: dict[str, Demand] = {}
    order: dict[str, None] = {}
    unlinked: list[str] = []
    for sentence in sentences_of(text, language):
        matches = _skills(sentence, linker, language)
        if not matches:
            unlinked.append(sentence.text)
        for match in matches:
            order.setdefault(match.id)
            demand = _demand(match, sentence)
            best[match.id] = _better(best.get(match.id), demand)
    demands = tuple(best[id_] for id_ in order)[:MOST_DEMANDS]
    title = title_of(text)
    return ReadAdvertisement(
        advertisement=JobAdvertisement(
            title=title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rsplit(" ", 1)[0] + " …",
            demands=demands,
            unlinked=tuple(unlinked[:MOST_UNLINKED]),
        ),
        suggestions=tuple(_title_suggestions(title, text, linker, work, language, written)),
    )


def _demand(match: ConceptMatch, sentence: AdvertisedSentence) -> Demand:
    return Demand(
        skill=SkillUri(match.id),
        sentence=sentence.text,
        essential=not sentence.is_wish,
        sureness=sureness(match),
    )


def _better(known: Demand | None, new: Demand) -> Demand:
    """What is required anywhere is required; of two such sentences the surer one, else the first."""
    if known is None or (new.essential and not known.essential):
        return new
    if known.essential and not new.essential:
        return known
    return new if (new.sureness or 0) > (known.sureness or 0) else known


def _skills(sentence: AdvertisedSentence, linker: ConceptLinker, language: LanguageCode) -> tuple[ConceptMatch, ...]:
    """The surest skills of a sentence: of the whole, and of the parts where it is a list."""
    found: dict[str, ConceptMatch] = {}
    for reading in dict.fromkeys(_readings(sentence.text, language)):
        for match in linker.skills(reading, language=language, limit=LINKED_AT_ONCE):
            if is_sure(match) and (match.id not in found or _rank(match) < _rank(found[match.id])):
                found[match.id] = match
    parts = len(_parts(sentence.text, language))
    return tuple(sorted(found.values(), key=_rank)[: max(SKILLS_OF_A_SENTENCE, parts)])


def _rank(match: ConceptMatch) -> tuple[float, float, str]:
    return (-(sureness(match) or 0), -match.similarity, match.id)


def _readings(text: str, language: LanguageCode) -> Iterator[str]:
    """The sentence without the words before what it names, and its parts where it is a list."""
    yield _without_lead(text, language)
    yield from _parts(text, language)


def _parts(text: str, language: LanguageCode) -> Sequence[str]:
    bare = re.sub(r"\([^)]*\)", " ", _without_lead(text, language))
    parts = [part.strip(" .:") for part in LIST.split(bare)]
    named = [part for part in parts if part and len(part.split()) <= LONGEST_PART_WORDS]
    return named[:MOST_PARTS] if len(parts) > 1 else ()


LIST = re.compile(
    r",|;|/(?!\w\b)|\b(?:and|or|such as|including|e\.g\.|ja|tai|sekä|kuten|esim\.|und|oder|et|ou|och|eller|y|o)\b"
)


def _without_lead(text: str, language: LanguageCode) -> str:
    words = WORDS.get(language)
    if words is None:
        return text
    match = words.lead.match(small_letters(text))
    rest = text[match.end() :].strip() if match else ""
    return rest or text


def _title_suggestions(
    title: str, text: str, linker: ConceptLinker, work: WorkWords, language: LanguageCode, shown_in: LanguageCode
) -> Iterator[Suggestion]:
    """The occupation that a part of the title, or whom they look for, is most like."""
    linking = Linking(linker=linker, words=work, label_language=answered_in(shown_in))
    best: ConceptMatch | None = None
    for phrase in dict.fromkeys(_title_parts(title, text, language)):
        for match in linking.work(phrase, place_of_work=False)[:1]:
            if is_sure(match) and (best is None or _rank(match) < _rank(best)):
                best = match
    if best is not None:
        yield Suggestion(
            kind=SuggestionKind.ADVERTISED_TITLE,
            field=RequestField.GOAL_OCCUPATIONS,
            value=best.id,
            label=best.label,
            words=title,
        )


def _title_parts(title: str, text: str, language: LanguageCode) -> Iterator[str]:
    small = small_letters(re.sub(r"\([^)]*\)|\b[mwfdx]/[mwfdx](?:/[mwfdx])?\b", " ", title))
    for part in re.split(r"[,|:;/]| [-–—] |\b(?:at|in|for|to|wanted)\b", small):
        if part.strip():
            yield " ".join(part.split())
    words = WORDS.get(language)
    found = words.looked_for.search(small_letters(text)) if words else None
    if found:
        yield found["phrase"].strip()
