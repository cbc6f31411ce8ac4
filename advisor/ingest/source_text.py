"""Texts of sources as plain sentences: no HTML, stray spaces, lead-ins or repeats."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator

from advisor.domain.languages import LanguageCode
from advisor.domain.outcomes import LearningOutcome

MAX_TEXT = 20_000
"""Characters of a description or an assessment that are kept; no text of the known sources is longer."""

MAX_OUTCOME = 2_000
"""Characters of one learning outcome; longer ones are split into sentences."""

MIN_OUTCOME = 3
"""Characters below which a text is a bullet or a number left over, not an outcome (`VAT` is one)."""

_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|/p|/li)\s*/?>", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+")

_NOTHING = frozenset({
    "none", "n/a", "na", "-", "no", "nil", "žádné", "žádný", "žádná", "nejsou", "keine", "keiner", "なし", "nessuno",
    "nessuna", "ingen", "inget", "inga", "없음", "ninguno", "ninguna", "nenhum", "nenhuma", "brak", "нет",
    "отсутствуют", "ei ole", "ei mitään", "no assessment data available", "tba", "tbd",
})  # fmt: skip
"""Whole texts that say only that there is nothing to say, in the languages of the known sources."""

_NOTHING_NEEDED = re.compile(
    r"(?:there are |this course does not have |the course has )?(?:no|any) (?:special |specific |formal )?"
    r"pre-?requi[a-z]+(?: are (?:compulsory|required|needed))?",
    re.IGNORECASE,
)

_LEAD_IN = re.compile(
    r"""(?:
        [^.;]{0,160}\b(?:able\ to|student[s]?\ (?:should|will|shall|can|knows?)|learners?\ will|graduate\ is\ able\ to)
      | [^.;]{0,160}\b(?:schop(?:en|na|ni|ný)|budou\ umět|bude\ umět|dokáže)
      | (?:opiskelija|tutkinnon\ suorittaja|opiskelija\ tai\ tutkinnon\ suorittaja)
        (?:\ (?:osaa|tuntee|hallitsee|tietää|pystyy|on))?
      | den\ studerande(?:\ (?:kan|ska|känner\ till))?
      | .{0,80}\b(?:outcomes|outputs)\b.{0,80}\binclude
      | in\ this\ module.{0,20}
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def tidy(text: str | None) -> str | None:
    """`text` without HTML and runs of spaces, paragraphs kept apart; `None` where nothing is said."""
    if text is None:
        return None
    plain = (
        html.unescape(_TAG.sub("", _BREAK.sub("\n", _without_comments(text)))) if "<" in text or "&" in text else text
    )
    lines = (" ".join(line.split()) for line in plain.splitlines())
    result = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    core = result.casefold().rstrip(".")
    return result[:MAX_TEXT] if core and core not in _NOTHING and not _NOTHING_NEEDED.fullmatch(core) else None


def _without_comments(text: str) -> str:
    """`text` without HTML comments; one that is not closed stays. In one pass, however many are opened."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join([*kept, text[at:]])


def tidy_line(text: str | None) -> str | None:
    """The same on one line, for titles and names."""
    plain = tidy(text)
    return " ".join(plain.split()) if plain is not None else None


def outcomes_of(
    texts: Iterable[str], language: LanguageCode | Callable[[str], LanguageCode | None] | None
) -> tuple[LearningOutcome, ...]:
    """One outcome for each text that says something, in order, exact repeats left out.

    Args:
        texts: as the source lists them.
        language: of all texts, or how to find it for each.
    """
    sentences = dict.fromkeys(part for text in texts for part in _outcome_parts(text))
    return tuple(
        LearningOutcome(text=sentence, language=language(sentence) if callable(language) else language)
        for sentence in sentences
    )


def _outcome_parts(text: str) -> Iterator[str]:
    plain = tidy_line(text)
    said = without_lead_in(plain) if plain is not None else None
    if said is None:
        return
    if len(said) <= MAX_OUTCOME:
        yield said
        return
    for sentence in _SENTENCE_END.split(said):
        yield from (sentence[start : start + MAX_OUTCOME] for start in range(0, len(sentence), MAX_OUTCOME))


def without_lead_in(text: str) -> str | None:
    """`text` without 'the student will be able to:' before or after what it says; `None` if it says no more."""
    head, colon, tail = text.partition(":")
    if colon and _LEAD_IN.fullmatch(head.strip()):
        text = tail.strip()
    if text.endswith(":"):
        # A list follows in the source, as texts of their own: its announcement is no outcome.
        text = " ".join(_SENTENCE_END.split(text)[:-1])
    if _LEAD_IN.fullmatch(text.rstrip(" .,;")):
        return None
    said = text.strip(" -–•*;,")
    return said if len(said) >= MIN_OUTCOME else None
