"""Wishes about the plan: the limits that a message states, and what comes first or is left out from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from advisor.dialogue.avoided import subjects_left_out
from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.message import PlainMessage, plain
from advisor.dialogue.wants import ClauseWant
from advisor.domain.conversation import Conversation
from advisor.domain.follow_ups import QUESTIONS, Lack, Missing
from advisor.domain.ids import OpportunityId
from advisor.domain.intents import Intent
from advisor.domain.learner import LearnerRequest, Limits, RequestField, SourceWords
from advisor.domain.priorities import Objective
from advisor.follow_ups import FollowUps

WISHES: dict[Intent, Objective] = {
    Intent.CHEAPER: Objective.COST,
    Intent.FASTER: Objective.FINISH,
    Intent.FEWER_HOURS: Objective.HOURS,
}
"""What comes first from then on."""

STATED_ANYWHERE = (
    RequestField.STUDY_HOURS_PER_WEEK,
    RequestField.BUDGET,
    RequestField.BUDGET_PER_YEAR,
    RequestField.EARLIEST_START,
    RequestField.LATEST_FINISH,
)
"""Limits that are taken from a question too: nobody names such a number without meaning it. Forms, languages and
providers may be part of what is asked about."""

LIMIT_FIELDS = frozenset(field for field in RequestField if field in {one.name for one in fields(Limits)})
"""What a wish about the plan may state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenWishes:
    """What came of the wishes of a message."""

    request: LearnerRequest
    done: tuple[Intent, ...]
    """Those that were followed, but for those that only say a limit, in their order."""

    missing: Missing | None = None
    """What the first one lacks that could not be followed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Takes wishes about the plan that was shown; keeps nothing of a person."""

    follow_ups: FollowUps

    def taken(
        self, request: LearnerRequest, wishes: Sequence[ClauseWant], conversation: Conversation, said: list[SourceWords]
    ) -> TakenWishes:
        """The request with every wish that can be followed; what is wished first comes first from then on."""
        done: list[Intent] = []
        lack = None
        for wish in reversed(wishes):
            changed = self._one_taken(request, wish, conversation, said)
            if isinstance(changed, Lack):
                lack = Missing(intent=wish.intent, lack=changed)
            else:
                request = changed
                if not settles(wish.intent, said):
                    done.insert(0, wish.intent)
        return TakenWishes(request=request, done=tuple(dict.fromkeys(done)), missing=lack)

    def _one_taken(
        self, request: LearnerRequest, wish: ClauseWant, conversation: Conversation, said: list[SourceWords]
    ) -> LearnerRequest | Lack:
        """The request with one wish, or what the wish lacks."""
        before, text, turn = conversation.request, plain(wish.words), len(conversation.turns)
        intent = wish.intent
        is_said = any(one.field not in STATED_ANYWHERE for one in said)
        if intent in (Intent.WITHOUT, Intent.SWAP_STEP):
            avoided = [one.value for one in said if one.field is RequestField.AVOIDED]
            is_read = any(value and value.lower() in text.text for value in avoided)
            subjects = (
                ()
                if is_read or intent is Intent.SWAP_STEP
                else subjects_left_out(text.text, lexicon_of(request.language))
            )
            changed = self._without(text, subjects, request, conversation, turn)
            if changed is None and intent is Intent.SWAP_STEP:
                return Lack.WHICH_STEP
            return Lack.WHICH_OFFERING if changed is None and not is_said else changed or request
        if intent in WISHES and not settles(intent, said):
            is_read = any(one.field is RequestField.PRIORITIES and one.value == WISHES[intent] for one in said)
            return request if is_read else _with_objective(request, WISHES[intent], text.written, turn)
        if intent is Intent.ONLY_MODE and request.limits.modes == before.limits.modes and not is_said:
            return Lack.WHICH_MODE
        if intent is Intent.IN_LANGUAGE and not is_said and request.language == before.language:
            return Lack.WHICH_LANGUAGE
        return request

    def _without(
        self,
        text: PlainMessage,
        subjects: Sequence[str],
        request: LearnerRequest,
        conversation: Conversation,
        turn: int,
    ) -> LearnerRequest | None:
        """The request without the offering that the message names, else without `subjects`; `None` without either."""
        shown, words = conversation.last_answer, text.written
        named = self.follow_ups.meant(text.text, shown) if shown is not None else ()
        if named:
            unit = named[0].spec.id
            asked = shown.plan_request.opportunities if shown and shown.plan_request else ()
            ids = [named[0].id, *(one.id for one in asked if one.spec.id == unit and one.id != named[0].id)]
            unwanted = tuple(dict.fromkeys((*request.limits.unwanted, *ids)))
            return _with(request, replace(request.limits, unwanted=unwanted), RequestField.UNWANTED, words, turn, ids)
        if not subjects:
            return None
        avoided = tuple(dict.fromkeys((*request.limits.avoided, *subjects)))
        return _with(
            request, replace(request.limits, avoided=avoided), RequestField.AVOIDED, words, turn, list(subjects)
        )


def settles(intent: Intent, said: list[SourceWords]) -> bool:
    """Whether the message says by how much: "only 4 hours" instead of "fewer hours"."""
    settled = {
        Intent.CHEAPER: RequestField.BUDGET,
        Intent.FASTER: RequestField.LATEST_FINISH,
        Intent.FEWER_HOURS: RequestField.STUDY_HOURS_PER_WEEK,
    }
    return any(one.field is settled.get(intent) for one in said)


def limits_said(intent: Intent, request: LearnerRequest, *, turn: int) -> list[SourceWords]:
    """The limits that a message of this turn states: any in a wish about the plan, numbers alone in a question."""
    taken = STATED_ANYWHERE if intent in QUESTIONS else LIMIT_FIELDS
    return [one for one in request.source_words if one.turn == turn and one.field in taken]


def with_limits(before: LearnerRequest, after: LearnerRequest, said: list[SourceWords]) -> LearnerRequest:
    """The request before, with these limits of the one after."""
    values = {one.field.value: getattr(after.limits, one.field) for one in said}
    limits: Limits = replace(before.limits, **values)
    return replace(before, limits=limits, source_words=(*before.source_words, *said))


def _with_objective(request: LearnerRequest, wish: Objective, words: str, turn: int) -> LearnerRequest:
    others = (one for one in request.limits.priorities if one is not wish)
    limits = replace(request.limits, priorities=(wish, *others))
    request = replace(request, chosen_plan=None)  # another plan is asked for
    return _with(request, limits, RequestField.PRIORITIES, words, turn, [wish.value])


def _with(
    request: LearnerRequest,
    limits: Limits,
    field: RequestField,
    words: str,
    turn: int,
    values: list[str] | list[OpportunityId],
) -> LearnerRequest:
    added = tuple(SourceWords(field=field, words=words, turn=turn, value=value) for value in values)
    return replace(request, limits=limits, source_words=(*request.source_words, *added))
