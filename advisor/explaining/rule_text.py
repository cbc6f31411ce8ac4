"""What is said of one rule to people who do not know it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.domain.planning import RuleStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """Messages in English, to be translated: what the rule asks, and one example of each answer that it can have."""

    asks: str
    met: str | None = None
    not_met: str | None = None
    unknown: str | None = None

    def examples(self) -> Iterator[tuple[RuleStatus, str]]:
        """The answers that the rule can have, with an example each."""
        answers = ((RuleStatus.MET, self.met), (RuleStatus.NOT_MET, self.not_met), (RuleStatus.UNKNOWN, self.unknown))
        for status, example in answers:
            if example is not None:
                yield status, example
