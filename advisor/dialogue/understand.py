"""One message in, everything understood so far out, with what remains in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogue.advertised_skills import ReadAdvertisement, read_advertisement
from advisor.dialogue.goals import merged, stated_goal, with_chosen
from advisor.dialogue.language import language_of, tells
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicons import LEXICONS, lexicon_of
from advisor.dialogue.limits import SHORT_MESSAGE_WORDS, read_limits
from advisor.dialogue.linking import Linking
from advisor.dialogue.message import PlainMessage, plain
from advisor.dialogue.phrases import Phrases, read_phrases
from advisor.dialogue.reading import FieldWords, LimitReading
from advisor.dialogue.remembered import RememberingLinker
from advisor.dialogue.replies import chosen_of, read_reply
from advisor.domain.advertisement import JobAdvertisement
from advisor.domain.conversation import Suggestion, SuggestionKind, Topic
from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import (
    Assumption,
    LearnerProfile,
    LearnerRequest,
    Limits,
    PriorLearning,
    RequestField,
    SourceWords,
)
from advisor.domain.matching import ConceptMatch
from advisor.ports import ConceptLinker

MOST_ADVERTISEMENTS = 5
"""Of one conversation; earlier ones give way."""


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

    suggestions: tuple[Suggestion, ...] = ()
    """What may be meant besides; nothing of it is taken."""

    explores: bool = False
    """Whether the person asks what else they could do."""

    unlinked_words: tuple[str, ...] = ()
    """Parts of a goal behind which no skill was found, beside others behind which there was one."""

    advertisement: JobAdvertisement | None = None
    """What was read from an advertisement in the message."""


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
    advertisement: str | None = None,
) -> Understanding:
    """Read one message on top of what was understood before; what it does not mention stays.

    Args:
        message: the person's own words, as `received` tells them apart; may be empty beside an advertisement.
        before: everything understood so far.
        turn: number of this turn, from 0, kept with the source words.
        asked: topic of the question that this message may answer.
        linker: finds concepts behind words.
        provider_names: names that the person may limit the search to.
        today: the day that spans count from.
        choices: what that question offered to choose from.
        advertisement: a job advertisement that came with the message; part of the goal from then on.
    """
    words = plain(message)
    telling = words.written if message or turn else (advertisement or "")
    language = language_of(telling, current=before.language, is_first=turn == 0)
    lexicon = lexicon_of(language)
    chosen = chosen_of(words.text, choices, lexicon) if asked is Topic.WHICH_OCCUPATION else None
    if chosen is not None:
        goal, found = with_chosen(before.goal, chosen, choices, words)
        source_words = _with_words(before.source_words, found, turn, words)
        return Understanding(request=replace(before, language=language, goal=goal, source_words=source_words))
    lexicon, reading = _limits(words, lexicon, before=before.limits, asked=asked, names=provider_names, today=today)
    linking = Linking(linker=RememberingLinker(linker), words=lexicon.work, label_language=language)
    understanding = _combined(reading, linking, words, language=language, before=before, turn=turn, asked=asked)
    if advertisement is None:
        return understanding
    read = read_advertisement(advertisement, linker=linker, work=lexicon.work, written=language)
    return _with_advertisement(understanding, read)


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
    is_goal_asked = asked in (Topic.GOAL, Topic.WHICH_OCCUPATION)
    phrases = read_phrases(reading.rest, linking.words, is_goal_asked=is_goal_asked)
    profile, profile_words = _profile(phrases, linking, before.profile, words)
    has_read = bool(reading.words or profile_words or reading.skipped)
    goal = stated_goal(phrases, linking, reading.rest, before=before.goal, asked=asked, has_read=has_read)
    found = [*reading.words, *profile_words, *(goal.words if goal else ())]
    new_goal = goal.written_like(words) if goal else None
    adds = linking.words.adding.search(words.text) is not None
    explores = linking.words.exploring.search(words.text) is not None
    limits, assumed = _study_language(reading, language, before=before, is_first=turn == 0)
    now_wanted = merged(before.goal, new_goal, adds=adds) if new_goal else before.goal
    return Understanding(
        request=LearnerRequest(
            language=language,
            profile=profile,
            goal=now_wanted,
            limits=limits,
            chosen_plan=before.chosen_plan if now_wanted == before.goal else None,
            source_words=_with_words(before.source_words, [*found, *assumed], turn, words),
        ),
        choices=goal.choices if goal else (),
        unlinked_goal=new_goal.words if goal and new_goal and not (new_goal.is_linked or goal.choices) else None,
        learnt_something=bool(found or phrases.held_awards) or goal is not None or reading.skipped or explores,
        skipped=reading.skipped and not found and goal is None,
        suggestions=tuple(_near_skill(match) for match in goal.near) if goal else (),
        unlinked_words=tuple(map(words.as_written, goal.unlinked)) if goal and goal.goal.is_linked else (),
        explores=explores,
    )


def _near_skill(match: ConceptMatch) -> Suggestion:
    return Suggestion(
        kind=SuggestionKind.NEAR_SKILL,
        field=RequestField.GOAL_SKILLS,
        value=match.id,
        label=match.label,
        words=match.words,
    )


def _with_advertisement(understanding: Understanding, read: ReadAdvertisement) -> Understanding:
    """The advertisement as one more goal; one with the same title takes the place of the earlier one."""
    request = understanding.request
    others = tuple(one for one in request.goal.advertisements if one.title != read.advertisement.title)
    goal = replace(request.goal, advertisements=(*others, read.advertisement)[-MOST_ADVERTISEMENTS:])
    known = {*goal.occupations, *goal.skills}
    suggestions = (*understanding.suggestions, *(one for one in read.suggestions if one.value not in known))
    return replace(
        understanding,
        request=replace(request, goal=goal),
        unlinked_goal=None if goal.is_linked else understanding.unlinked_goal,
        learnt_something=True,
        skipped=False,
        suggestions=suggestions,
        advertisement=read.advertisement,
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
    is_read = reading.words or reading.skipped or reading.rest != words.text  # a rent is blanked out and nothing more
    if is_read or len(words.text.split()) > SHORT_MESSAGE_WORDS:
        return lexicon, reading
    if " " not in words.text and tells(words.text, lexicon.language):
        return lexicon, reading  # "en" is a Finnish "I do not" before it is a Swedish "one"
    is_one_word = asked is not None and " " not in words.text
    for other in LEXICONS.values():
        if other is not lexicon and (is_one_word or tells(words.text, other.language)):
            second = read_limits(words.text, other, before=before, today=today)
            read_reply(second, asked=asked, lexicon=other)
            if second.words or second.skipped:
                return other, second
    return lexicon, reading


def _profile(
    phrases: Phrases, linking: Linking, before: LearnerProfile, words: PlainMessage
) -> tuple[LearnerProfile, list[FieldWords]]:
    found: list[FieldWords] = []
    occupations = list(before.occupations)
    for phrase in (*phrases.workplace, *phrases.present_work):
        is_place = phrase in phrases.workplace
        is_told = not is_place and phrase not in phrases.named_first
        for match in linking.present_work(phrase, place_of_work=is_place, is_told=is_told):
            occupations.append(OccupationUri(match.id))
            found.append(FieldWords.behind(RequestField.OCCUPATIONS, phrase, match))
    held, lacking = linking.skills(phrases.held_skills), linking.skills(phrases.lacking_skills)
    found += [FieldWords.behind(RequestField.SKILLS, phrase, match) for phrase, match in held]
    found += [FieldWords.behind(RequestField.LACKING, phrase, match) for phrase, match in lacking]
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
            level=item.level,
        )
        for item in new
    )
    return (*before, *added)
