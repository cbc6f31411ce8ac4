"""One message in, everything understood so far out, with what remains in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogue.language import answered_in, language_of
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_en import ENGLISH
from advisor.dialogue.lexicon_fi import FINNISH
from advisor.dialogue.limits import LimitReading, read_limits
from advisor.dialogue.linking import LinkedGoal, Linking
from advisor.dialogue.phrases import Phrases, read_phrases
from advisor.dialogue.replies import read_reply
from advisor.domain.conversation import Topic
from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, LearnerProfile, LearnerRequest, RequestField, SourceWords
from advisor.domain.matching import ConceptMatch
from advisor.errors import ConversationError
from advisor.ports import ConceptLinker

LEXICONS: dict[LanguageCode, Lexicon] = {lexicon.language: lexicon for lexicon in (ENGLISH, FINNISH)}

LONGEST_MESSAGE = 4_000
"""Characters; about two pages. A longer text is refused with a reason instead of being cut silently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What is understood after a message."""

    request: LearnerRequest
    choices: tuple[ConceptMatch, ...] = ()
    """What the goal may have meant, when that is in doubt."""

    unlinked_goal: str | None = None
    """Words of a goal behind which nothing in the store was found."""

    learnt_something: bool = True
    """Whether the message changed or confirmed anything."""


def check_message(message: str) -> str:
    """The message without surrounding blanks.

    Raises:
        ConversationError: it is empty, or longer than `LONGEST_MESSAGE`.
    """
    text = message.replace("\x00", "").strip()
    if not text:
        raise ConversationError(
            "The message is empty. Write what you do now, what you would like, or a limit you have."
        )
    if len(text) > LONGEST_MESSAGE:
        raise ConversationError(
            f"The message has {len(text):,} characters; at most {LONGEST_MESSAGE:,} can be read at once. "
            "Shorten it to what matters: where you are, where you want to go, what you can spare."
        )
    return text


def understand(
    message: str,
    *,
    before: LearnerRequest,
    turn: int,
    asked: Topic | None,
    linker: ConceptLinker,
    provider_names: Sequence[str],
    today: date,
) -> Understanding:
    """Read one message on top of what was understood before; what it does not mention stays.

    Args:
        message: as checked by `check_message`.
        before: everything understood so far.
        turn: number of this turn, from 0, kept with the source words.
        asked: topic of the question that this message may answer.
        linker: finds concepts behind words.
        provider_names: names that the person may limit the search to.
        today: the day that spans count from.
    """
    language = language_of(message, current=before.language)
    lexicon = LEXICONS[answered_in(language)]
    text = message.lower()
    reading = read_limits(text, lexicon, before=before.limits, today=today, provider_names=provider_names)
    read_reply(reading, asked=asked, lexicon=lexicon)
    phrases = read_phrases(reading.rest, lexicon)
    linking = Linking(linker=linker, lexicon=lexicon, label_language=answered_in(language))
    goal = _goal(phrases, linking, before=before, asked=asked)
    profile, profile_words = _profile(phrases, linking, before.profile)
    words = [*reading.words, *profile_words, *(goal.words if goal else ())]
    return Understanding(
        request=LearnerRequest(
            language=language,
            profile=profile,
            goal=_merged(before.goal, goal.goal) if goal else before.goal,
            limits=reading.limits,
            source_words=_with_words(before.source_words, words, turn),
        ),
        choices=goal.choices if goal else (),
        unlinked_goal=goal.goal.words if goal and not goal.goal.is_linked else None,
        learnt_something=bool(words) or goal is not None or _was_skipped(reading),
    )


def _was_skipped(reading: LimitReading) -> bool:
    return bool(reading.rest) and not reading.rest.strip(";, .")


def _goal(phrases: Phrases, linking: Linking, *, before: LearnerRequest, asked: Topic | None) -> LinkedGoal | None:
    goal = linking.goal(phrases)
    if goal is not None:
        return goal
    wants_goal = asked in (Topic.GOAL, Topic.WHICH_OCCUPATION) or not before.goal.is_linked
    return linking.open_goal(phrases.rest) if phrases.rest and wants_goal else None


def _merged(before: Goal, new: Goal) -> Goal:
    """A new occupation or qualification replaces the old goal; new skills are added to what there is."""
    if not new.is_linked and before.is_linked:
        return before
    if new.occupations or new.qualification:
        return new
    return replace(before, skills=tuple(dict.fromkeys((*before.skills, *new.skills))), words=new.words)


def _profile(
    phrases: Phrases, linking: Linking, before: LearnerProfile
) -> tuple[LearnerProfile, list[tuple[RequestField, str]]]:
    words: list[tuple[RequestField, str]] = []
    occupations = list(before.occupations)
    for phrase in phrases.present_work:
        matches = linking.work(phrase, place_of_work=True)
        if matches:
            occupations.append(OccupationUri(matches[0].id))
            words.append((RequestField.OCCUPATIONS, phrase))
    held = linking.skills(phrases.held_skills)
    lacking = linking.skills(phrases.lacking_skills)
    words += [(RequestField.SKILLS, match.words) for match in held]
    words += [(RequestField.LACKING, match.words) for match in lacking]
    held_ids = [SkillUri(match.id) for match in held]
    lacking_ids = [SkillUri(match.id) for match in lacking]
    profile = replace(
        before,
        occupations=tuple(dict.fromkeys(occupations)),
        skills=tuple(s for s in dict.fromkeys((*before.skills, *held_ids)) if s not in lacking_ids),
        lacking=tuple(s for s in dict.fromkeys((*before.lacking, *lacking_ids)) if s not in held_ids),
    )
    return profile, words


def _with_words(
    before: tuple[SourceWords, ...], new: Sequence[tuple[RequestField, str]], turn: int
) -> tuple[SourceWords, ...]:
    added = tuple(SourceWords(field=field, words=words, turn=turn) for field, words in new)
    return (*before, *added)
