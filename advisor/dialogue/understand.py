"""One message in, everything understood so far out, with what remains in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogue.language import answered_in, language_of, tells
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_en import ENGLISH
from advisor.dialogue.lexicon_fi import FINNISH
from advisor.dialogue.limits import SHORT_MESSAGE_WORDS, read_limits
from advisor.dialogue.linking import LinkedGoal, Linking
from advisor.dialogue.message import PlainMessage, plain
from advisor.dialogue.phrases import Phrases, read_phrases
from advisor.dialogue.reading import FieldWords, LimitReading
from advisor.dialogue.replies import choice_meant, read_reply
from advisor.domain.conversation import Topic
from advisor.domain.ids import OccupationUri, QualificationId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import (
    Assumption,
    Goal,
    LearnerProfile,
    LearnerRequest,
    Limits,
    PriorLearning,
    RequestField,
    SourceWords,
)
from advisor.domain.matching import ConceptMatch
from advisor.ports import ConceptLinker

LEXICONS: dict[LanguageCode, Lexicon] = {lexicon.language: lexicon for lexicon in (ENGLISH, FINNISH)}


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

    skipped: bool = False
    """Whether the message declines to answer the question."""


def understand(
    message: str,
    *,
    before: LearnerRequest,
    turn: int,
    asked: Topic | None,
    linker: ConceptLinker,
    provider_names: Sequence[str],
    today: date,
    choices: Sequence[ConceptMatch] = (),
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
        choices: what that question offered to choose from.
    """
    words = plain(message)
    language = language_of(words.written, current=before.language, is_first=turn == 0)
    lexicon = LEXICONS[answered_in(language)]
    answers, choice = choice_meant(words.text, choices, lexicon) if asked is Topic.WHICH_OCCUPATION else (False, None)
    if answers:
        return _with_choice(replace(before, language=language), choice, words, turn)
    lexicon, reading = _limits(words, lexicon, before=before.limits, asked=asked, names=provider_names, today=today)
    linking = Linking(linker=linker, words=lexicon.work, label_language=answered_in(language))
    return _combined(reading, linking, words, language=language, before=before, turn=turn, asked=asked)


def _combined(
    reading: LimitReading,
    linking: Linking,
    words: PlainMessage,
    *,
    language: LanguageCode,
    before: LearnerRequest,
    turn: int,
    asked: Topic | None,
) -> Understanding:
    """The limits that were read, and from what they left the profile and the goal."""
    phrases = read_phrases(reading.rest, linking.words)
    profile, profile_words = _profile(phrases, linking, before.profile, words)
    has_read = bool(reading.words or profile_words or reading.skipped)
    goal = _goal(phrases, linking, before=before, asked=asked, has_read=has_read)
    found = [*reading.words, *profile_words, *(goal.words if goal else ())]
    new_goal = _as_written(goal.goal, words) if goal else None
    limits, assumed = _study_language(reading, language, before=before, is_first=turn == 0)
    return Understanding(
        request=LearnerRequest(
            language=language,
            profile=profile,
            goal=_merged(before.goal, new_goal) if new_goal else before.goal,
            limits=limits,
            source_words=_with_words(before.source_words, [*found, *assumed], turn, words),
        ),
        choices=goal.choices if goal else (),
        unlinked_goal=new_goal.words if new_goal and not new_goal.is_linked else None,
        learnt_something=bool(found or phrases.held_awards) or goal is not None or reading.skipped,
        skipped=reading.skipped and not found and goal is None,
    )


def _study_language(
    reading: LimitReading, language: LanguageCode, *, before: LearnerRequest, is_first: bool
) -> tuple[Limits, list[FieldWords]]:
    """At the beginning, the language that the person writes in is taken as the one to be taught in.

    It stands among what was understood, as an assumption that can be taken out; most people cannot study in a
    language just because a course in it is cheap. Where it is still only assumed, it follows a change of language.
    """
    limits = reading.limits
    said = [item for item in before.source_words if item.field is RequestField.LANGUAGES]
    is_assumed = bool(said) and said[-1].assumption is Assumption.WRITTEN_LANGUAGE and bool(limits.languages)
    has_spoken_of_it = any(item.field is RequestField.LANGUAGES for item in reading.words)
    changes = is_assumed and language != before.language
    if has_spoken_of_it or not (changes or (is_first and not limits.languages)):
        return limits, []
    assumed = FieldWords(field=RequestField.LANGUAGES, words="", assumption=Assumption.WRITTEN_LANGUAGE)
    return replace(limits, languages=(language,)), [assumed]


def _limits(
    words: PlainMessage,
    lexicon: Lexicon,
    *,
    before: Limits,
    asked: Topic | None,
    names: Sequence[str],
    today: date,
) -> tuple[Lexicon, LimitReading]:
    """The limits by the conversation's lexicon, else by one whose words a short answer uses: people mix languages."""
    reading = read_limits(words.text, lexicon, before=before, today=today, provider_names=names)
    read_reply(reading, asked=asked, lexicon=lexicon)
    if reading.words or reading.skipped or len(words.text.split()) > SHORT_MESSAGE_WORDS:
        return lexicon, reading
    is_one_word = asked is not None and " " not in words.text
    for other in LEXICONS.values():
        if other is not lexicon and (is_one_word or tells(words.text, other.language)):
            second = read_limits(words.text, other, before=before, today=today)
            read_reply(second, asked=asked, lexicon=other)
            if second.words or second.skipped:
                return other, second
    return lexicon, reading


def _with_choice(before: LearnerRequest, choice: ConceptMatch | None, words: PlainMessage, turn: int) -> Understanding:
    """The request with the goal that was chosen from those offered, or without a goal when none of them fits."""
    if choice is None:
        return Understanding(request=replace(before, goal=Goal()))
    is_award = before.goal.qualification is not None
    if is_award:
        goal = replace(before.goal, qualification=QualificationId(choice.id))
    else:
        goal = replace(before.goal, occupations=(OccupationUri(choice.id),))
    field = RequestField.GOAL_QUALIFICATION if is_award else RequestField.GOAL_OCCUPATIONS
    found = [FieldWords(field=field, words=words.text, value=choice.id)]
    return Understanding(
        request=replace(before, goal=goal, source_words=_with_words(before.source_words, found, turn, words))
    )


def _goal(
    phrases: Phrases, linking: Linking, *, before: LearnerRequest, asked: Topic | None, has_read: bool
) -> LinkedGoal | None:
    """The goal; words without a marker that link to nothing count only where the message said nothing else."""
    goal = linking.goal(phrases)
    if goal is not None:
        return goal
    if asked in (Topic.GOAL, Topic.WHICH_OCCUPATION):
        return linking.open_goal(phrases.rest) if phrases.rest else None
    if not phrases.bare or before.goal.is_linked:
        return None
    goal = linking.open_goal(phrases.bare)
    return goal if goal.goal.is_linked or not has_read else None


def _as_written(goal: Goal, words: PlainMessage) -> Goal:
    parts = [words.as_written(part) for part in (goal.words or "").split(", ")]
    return replace(goal, words=", ".join(parts))


def _merged(before: Goal, new: Goal) -> Goal:
    """A new occupation or qualification replaces the old goal; new skills are added to what there is."""
    if not new.is_linked and before.is_linked:
        return before
    if new.occupations or new.qualification:
        return new
    return replace(before, skills=tuple(dict.fromkeys((*before.skills, *new.skills))), words=new.words)


def _profile(
    phrases: Phrases, linking: Linking, before: LearnerProfile, words: PlainMessage
) -> tuple[LearnerProfile, list[FieldWords]]:
    found: list[FieldWords] = []
    occupations = list(before.occupations)
    for phrase in (*phrases.workplace, *phrases.present_work):
        for match in linking.present_work(phrase, place_of_work=phrase in phrases.workplace):
            occupations.append(OccupationUri(match.id))
            found.append(FieldWords(field=RequestField.OCCUPATIONS, words=phrase, value=match.id))
    held, lacking = linking.skills(phrases.held_skills), linking.skills(phrases.lacking_skills)
    found += [FieldWords(field=RequestField.SKILLS, words=phrase, value=match.id) for phrase, match in held]
    found += [FieldWords(field=RequestField.LACKING, words=phrase, value=match.id) for phrase, match in lacking]
    held_ids = [SkillUri(match.id) for _, match in held]
    lacking_ids = [SkillUri(match.id) for _, match in lacking]
    known = {prior.title.lower() for prior in before.prior_learning}
    awards = [words.as_written(title) for title in phrases.held_awards if title not in known]
    found += [FieldWords(field=RequestField.PRIOR_LEARNING, words=title, value=title) for title in awards]
    profile = replace(
        before,
        occupations=tuple(dict.fromkeys(occupations)),
        skills=tuple(s for s in dict.fromkeys((*before.skills, *held_ids)) if s not in lacking_ids),
        lacking=tuple(s for s in dict.fromkeys((*before.lacking, *lacking_ids)) if s not in held_ids),
        prior_learning=(*before.prior_learning, *(PriorLearning(title=title) for title in awards)),
    )
    return profile, found


def _with_words(
    before: tuple[SourceWords, ...], new: Sequence[FieldWords], turn: int, words: PlainMessage
) -> tuple[SourceWords, ...]:
    added = tuple(
        SourceWords(
            field=item.field,
            words=words.as_written(item.words),
            turn=turn,
            value=item.value,
            assumption=item.assumption,
        )
        for item in new
    )
    return (*before, *added)
