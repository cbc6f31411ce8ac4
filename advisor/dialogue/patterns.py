"""Patterns that are compiled when they are first used: the lexicons hold hundreds, and a message needs one language."""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a compiled pattern; compiles it when the first thing is asked of it, and then asks that."""

    def __init__(self, text: str, flags: int | re.RegexFlag) -> None:
        self._text, self._flags = text, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        if name.startswith("__"):  # copying and the like ask for these; nothing is compiled for them
            raise AttributeError(name)
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)  # the next time it is there at once
        return found


def pattern(text: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """A pattern like one of `re.compile`, but for the time that it takes: an error shows when it is first used."""
    return cast("re.Pattern[str]", _Pattern(text, flags))
