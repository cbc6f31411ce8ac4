"""Long texts on one line."""

LONGEST_QUOTE = 220
"""Characters."""


def shortened(text: str, *, longest: int = LONGEST_QUOTE) -> str:
    """`text` on one line, cut at a word with an ellipsis where it is too long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rsplit(" ", 1)[0] + "…"
