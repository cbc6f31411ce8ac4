"""What was read from a message so far: limits, the words behind them, and the text that is still unexplained."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from advisor.domain.learner import Assumption, Limits, RequestField
from advisor.domain.matching import ConceptMatch, LinkLevel
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """Words that set a field; the rest as in `SourceWords`."""

    field: RequestField
    words: str
    value: str | None = None
    assumption: Assumption | None = None
    level: LinkLevel | None = None

    @classmethod
    def behind(cls, field: RequestField, phrase: str, match: ConceptMatch) -> FieldWords:
        """The words that a concept was found behind."""
        return cls(field=field, words=phrase, value=match.id, level=match.level)


@dataclass(slots=True)
class LimitReading:
    """Limits found so far, the words behind each, and the text that is left."""

    text: str
    limits: Limits
    rest: str = ""
    """`text` with stops in place of what was read."""

    words: list[FieldWords] = field(default_factory=list)
    skipped: bool = False
    """Whether the message declines to answer."""

    def __post_init__(self) -> None:
        self.rest = self.rest or self.text

    def take(
        self,
        part: RequestField,
        match: re.Match[str],
        *,
        start: int | None = None,
        end: int | None = None,
        assumption: Assumption | None = None,
        value: str | None = None,
        **changes: object,
    ) -> None:
        """Note a limit with its words and blank them out; a later one of the same field takes an earlier one's place.

        Args:
            part: the field that is set.
            match: where it stands.
            start: where its words begin, if before the match, as with "not online".
            end: where they end, if after it, as with "500 euros a year".
            assumption: what was taken for granted.
            value: which of several values of the field these words set.
            changes: what to put into the limits; impossible values change nothing and leave the words where they are.
        """
        try:
            self.limits = replace(self.limits, **changes)  # type: ignore[arg-type]
        except InvalidValueError:
            return  # a finish before the start: keep what was said first
        begin, stop = match.start() if start is None else start, match.end() if end is None else end
        words = self.text[begin:stop].strip(" ,;")
        self.words.append(FieldWords(field=part, words=words, value=value, assumption=assumption))
        self.blank(begin, stop)

    def lift(self, part: RequestField, match: re.Match[str]) -> None:
        """Take back a limit; the field is named like its place in `Limits`."""
        self.limits = replace(self.limits, **{part.value: getattr(Limits(), part.value)})
        self.words.append(FieldWords(field=part, words=match.group().strip(" ,;")))
        self.blank(match.start(), match.end())

    def blank(self, start: int, end: int) -> None:
        """Replace this stretch by stops, keeping all positions."""
        self.rest = self.rest[:start] + ";" * (end - start) + self.rest[end:]
