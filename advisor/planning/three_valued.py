"""Three answers, never two: yes, no, and `None` for what is not known."""

from __future__ import annotations

from collections.abc import Iterable


def all_of(answers: Iterable[bool | None]) -> bool | None:
    """No if any is no, else unknown if any is unknown; nothing asked is yes."""
    found = list(answers)
    if False in found:
        return False
    return None if None in found else True


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """Yes if any is yes, else unknown if any is unknown; nothing there is no."""
    found = list(answers)
    if True in found:
        return True
    return None if None in found else False


def negation_of(answer: bool | None) -> bool | None:  # noqa: FBT001  (it is what is negated, not a switch)
    """The opposite; what is not known stays unknown."""
    return None if answer is None else not answer
