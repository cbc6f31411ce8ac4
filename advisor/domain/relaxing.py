"""Who may relax a rule."""

from enum import StrEnum


class RelaxedBy(StrEnum):
    """Who may relax a rule."""

    LEARNER = "learner"
    AWARDING_BODY = "awarding body"
