"""German umlauts however a keyboard has them: "möchte", "moechte" and "mochte"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from advisor.dialogue.patterns import pattern

Value = TypeVar("Value")

SPELLINGS = {"ä": ("ae", "a"), "ö": ("oe", "o"), "ü": ("ue", "u"), "ß": ("ss", "ss")}
"""What people write where a letter is missing: two letters, or the nearest one."""


def spelt(text: str) -> re.Pattern[str]:
    """The pattern, compiled, with every spelling of its umlauts; they may not stand in look-behinds or in sets."""
    for letter, ways in SPELLINGS.items():
        text = text.replace(letter, f"(?:{'|'.join(dict.fromkeys((letter, *ways)))})")
    return pattern(text)


def all_spelt(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, compiled, with every spelling of their umlauts."""
    return tuple(spelt(text) for text in patterns)


def known_as_spelt(names: Mapping[str, Value]) -> dict[str, Value]:
    """The values by every spelling of their names; the names as they are come first."""
    doubled, single = ({ord(letter): ways[which] for letter, ways in SPELLINGS.items()} for which in (0, 1))
    ways = ((name, name.translate(doubled), name.translate(single)) for name in names)
    return {way: value for value, spellings in zip(names.values(), ways, strict=True) for way in spellings}
