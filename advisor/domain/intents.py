"""What a message mainly wants, and a guess at it with how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.errors import InvalidValueError


class Intent(StrEnum):
    """What a message mainly wants; one that gives facts and asks for something wants what it asks for."""

    TELL = "tell"
    """Says facts, a goal, limits or corrections of these, or asks how to reach a goal."""

    CHEAPER = "cheaper"
    """Wants a plan that costs less."""

    FASTER = "faster"
    """Wants a plan that is finished sooner."""

    FEWER_HOURS = "fewer_hours"
    """Wants a plan that takes fewer hours a week, or fewer in all."""

    ONLY_MODE = "only_mode"
    """Wants only steps that are online, on site, blended or at the workplace."""

    IN_LANGUAGE = "in_language"
    """Wants steps, or replies, in another language."""

    WITHOUT = "without"
    """Wants a step, provider or subject left out, with nothing named in its place."""

    SWAP_STEP = "swap_step"
    """Wants another step in the place of one, or another order of steps."""

    WHY_THIS = "why_this"
    """Asks why the plan, or a step of it, was proposed."""

    WHY_NOT = "why_not"
    """Asks why something is not in the plan, or was not taken instead."""

    WHAT_IF_HELD = "what_if_held"
    """Asks what would change if something were held, known or passed already."""

    COMPARE = "compare"
    """Wants two or more steps, offerings or plans put side by side."""

    START_OVER = "start_over"
    """Wants everything said so far forgotten, and to begin anew."""

    UNDO = "undo"
    """Wants the last change taken back."""

    SAVE = "save"
    """Wants the plan or the conversation kept, to come back to."""

    EXPORT = "export"
    """Wants the plan as a file, a printout or a message to send on."""

    ASK_OFFERING = "ask_offering"
    """Asks about an offering that was shown: its exam, dates, teacher, entry, content."""

    ASK_PLAN = "ask_plan"
    """Asks about the plan as a whole: its cost, length, end, credits, next step."""

    EXPLORE = "explore"
    """Asks what else could be done: other occupations, subjects or ways."""

    GREETING = "greeting"
    """Says hello and nothing more."""

    THANKS = "thanks"
    """Says thanks, is content, or says goodbye."""

    SKIP = "skip"
    """Does not know, or does not want to answer, the question that was asked."""

    HELP = "help"
    """Asks about the advisor: what it can do, how long it takes, who answers, what happens to what is said."""

    OUT_OF_SCOPE = "out_of_scope"
    """Wants something that has nothing to do with learning or work."""

    ABUSE = "abuse"
    """Insults, threatens or harasses."""

    DISTRESS = "distress"
    """Says, openly or between the lines, that the person is in despair or in danger."""

    UNCLEAR = "unclear"
    """Says nothing that can be understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentGuess:
    """What a message seems to want."""

    intent: Intent
    """`TELL` where no other intent is sure enough."""

    probability: float
    """That `intent` is right, 0..1, calibrated on messages that were not learnt from."""

    second: Intent
    """The likeliest other one; where nothing was sure enough for it, the one that `TELL` took the place of."""

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise InvalidValueError(f"A probability lies between 0 and 1; got {self.probability}.")
        if self.second is self.intent:
            raise InvalidValueError(f"The second best intent must be another one than {self.intent.value!r}.")
