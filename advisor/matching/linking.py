"""Links a text to concepts: candidates from an index, scored by learnt weights, with a calibrated probability."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from advisor.domain.concept_facts import UNKNOWN_FACTS, ConceptFacts
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import LinkLevel, NoLink, ScorePart, TextKind, TextPart
from advisor.matching.fusion import hit_similarity
from advisor.matching.link_features import FEATURES, Values, link_features
from advisor.matching.link_levels import WiderConcept, wider_concept
from advisor.matching.link_model import LinkModel, named_parts
from advisor.matching.link_refusals import is_of_unknown_script, is_too_short, refusal
from advisor.text_ports import TextHit, TextIndex, TokenScorer

CANDIDATES = 100
"""Concepts that are compared in full."""

MOST_WORDS_OF_A_TERM = 5
SAME_SCRIPT_WORDS = 0.5
"""Lexical likeness from which a label in a script that we do not know is taken seriously."""

SHORTEST_NAME = 4
"""Letters of an alternative label that names its concept; shorter ones are abbreviations of many things."""

MOST_BEHIND = 0.2
"""How much less probable than the best a concept may be that goes by the name among others: "counsellor" is in some
dictionary a lawyer, but hardly anybody means one."""

LABELS = (TextPart.PREFERRED_LABEL, TextPart.ALTERNATIVE_LABEL)

_SAME = list(FEATURES).index("same text")
_SENTENCE_MARK = re.compile(r"[.;:!?](?:\s|$)|,\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Concepts that a text may mean, with all their rows and the features made of them."""

    owners: tuple[str, ...]
    rows: tuple[tuple[TextHit, ...], ...]
    features: Values
    token_scores: Values | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredConcept:
    """A candidate with its probability and what it is made of."""

    id: str
    probability: float
    parts: tuple[ScorePart, ...]
    level: LinkLevel
    row: TextHit
    """Of its texts the one that is most alike."""

    similarity: float
    """Of that row, 0..1."""

    is_called_so: bool = False
    """Whether the text is its name, and the name of no other that is as good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAnswer:
    """The concepts behind a text, best first, or why there are none."""

    concepts: tuple[ScoredConcept, ...] = ()
    reason: NoLink | None = None
    wider: WiderConcept | None = None
    """Where no single concept is likely: one above several of them that is."""


def kind_of(text: str) -> TextKind:
    """Whether words about a skill are a term or a sentence."""
    is_sentence = len(text.split()) > MOST_WORDS_OF_A_TERM or _SENTENCE_MARK.search(text.strip())
    return TextKind.SENTENCE if is_sentence else TextKind.TERM


def find_candidates(
    text: str,
    index: TextIndex,
    facts: Mapping[str, ConceptFacts],
    *,
    kind: TextKind,
    language: LanguageCode | None,
    limit: int = CANDIDATES,
    tokens: TokenScorer | None = None,
) -> Candidates:
    """The concepts of the index that are most like the text, with everything that is compared."""
    (hits,) = index.search([text], limit=limit, language=language, kind=kind)
    owners = tuple(hit.row.owner for hit in hits)
    rows = index.compare(text, owners, language=language, kind=kind)
    of_owners = [facts.get(owner, UNKNOWN_FACTS) for owner in owners]
    in_context = None
    if tokens is not None and kind is TextKind.SENTENCE and owners:
        in_context = tokens.token_scores(text, [_label(hits) for hits in rows], language=language)
    features = link_features(text, rows, of_owners, kind=kind, token_scores=in_context)
    return Candidates(owners=owners, rows=rows, features=features, token_scores=in_context)


def called_so(text: str, found: Candidates, probabilities: Values, language: LanguageCode | None) -> list[bool]:
    """Which concepts are called so: those whose preferred label it is, else the only one of which it is any label.

    What is called so comes before what may also be called so. Either form of "cook/female cook" is the label.
    """
    said = text.strip().casefold()
    own = [[hit.row for hit in rows if language in {None, hit.row.language}] for rows in found.rows]
    preferred = [any(row.part is TextPart.PREFERRED_LABEL and said in _forms(row.text) for row in rows) for rows in own]
    if any(preferred) or len(said) < SHORTEST_NAME:
        return preferred
    labelled = [any(row.part in LABELS and said in _forms(row.text) for row in rows) for rows in own]
    least = float(probabilities.max(initial=0.0)) - MOST_BEHIND
    is_one = sum(labelled) == 1 and probabilities[labelled.index(True)] >= least
    return labelled if is_one else [False] * len(own)


def _forms(label: str) -> tuple[str, ...]:
    whole = label.casefold()
    return (whole, *(form.strip() for form in whole.split("/"))) if "/" in whole else (whole,)


def _label(hits: Sequence[TextHit]) -> str:
    """The preferred label, in English where there is one: encoders know English labels best."""
    preferred = [hit.row for hit in hits if hit.row.part is TextPart.PREFERRED_LABEL] or [hit.row for hit in hits]
    return next((row.text for row in preferred if row.language == ENGLISH), preferred[0].text if preferred else "")


def link_text(
    text: str,
    index: TextIndex,
    facts: Mapping[str, ConceptFacts],
    model: LinkModel,
    *,
    kind: TextKind,
    language: LanguageCode | None = None,
    limit: int,
    least: float | None = None,
    tokens: TokenScorer | None = None,
) -> LinkAnswer:
    """The concepts behind a text, best first, none below the threshold; the reason where there are none.

    Args:
        text: a term, a sentence or a title.
        index: of the concepts that may be meant.
        facts: of those concepts; unknown ones are scored without.
        model: the learnt weights, of the same encoders as the index.
        kind: of the text.
        language: of the text, where it is known.
        limit: most concepts.
        least: probability from which a concept is a link, instead of the model's own; 0 ranks all candidates.
        tokens: compares words in context, if the model was learnt so.
    """
    why_not = refusal(text)
    if why_not is not None:
        return LinkAnswer(reason=why_not)
    found = find_candidates(
        text, index, facts, kind=kind, language=language, limit=max(limit, CANDIDATES), tokens=tokens
    )
    why_not = _refusal_of_found(text, found)
    if why_not is not None:
        return LinkAnswer(reason=why_not)
    weights = model.of(kind, language)
    parts = weights.parts(found.features, text)
    scores = parts.sum(axis=1)
    probabilities = weights.probability(scores)
    named = called_so(text, found, probabilities, language)
    order = sorted(range(len(scores)), key=lambda number: (not named[number], -scores[number], found.owners[number]))
    enough = weights.least if least is None else least
    taken = [number for number in order[:limit] if named[number] or probabilities[number] >= enough]
    if not taken:
        likely = [(found.owners[number], float(probabilities[number])) for number in order]
        return LinkAnswer(reason=NoLink.NOTHING_NEAR, wider=wider_concept(likely, facts, least=enough))
    return LinkAnswer(
        concepts=tuple(
            ScoredConcept(
                id=found.owners[number],
                probability=float(probabilities[number]),
                parts=named_parts(parts[number].tolist()),
                level=model.levels.level(found.features[number], float(probabilities[number]), kind=kind),
                row=found.rows[number][0],
                similarity=min(1.0, hit_similarity(found.rows[number][0], kind=kind)),
                is_called_so=named[number],
            )
            for number in taken
        )
    )


def rank_texts(
    texts: Sequence[str],
    index: TextIndex,
    facts: Mapping[str, ConceptFacts],
    model: LinkModel,
    *,
    kind: TextKind,
    language: LanguageCode | None = None,
    limit: int,
    tokens: TokenScorer | None = None,
) -> tuple[tuple[str, ...], ...]:
    """For each text the ids of the best concepts, however unlikely; for measuring."""
    weights = model.of(kind, language)
    ranked = []
    for text in texts:
        found = find_candidates(
            text, index, facts, kind=kind, language=language, limit=max(limit, CANDIDATES), tokens=tokens
        )
        order = np.lexsort((np.array(found.owners, dtype=str), -weights.ranking(found.features)))
        ranked.append(tuple(found.owners[number] for number in order.tolist()[:limit]))
    return tuple(ranked)


def _refusal_of_found(text: str, found: Candidates) -> NoLink | None:
    """What can only be told from what was found: a letter or a foreign word that is a label is no nonsense."""
    if found.owners and found.features[:, _SAME].any():
        return None
    if is_too_short(text):
        return NoLink.TOO_SHORT
    words_alike = max((hit.lexical for rows in found.rows for hit in rows), default=0.0)
    if is_of_unknown_script(text) and words_alike < SAME_SCRIPT_WORDS:
        return NoLink.UNKNOWN_SCRIPT
    return None if found.owners else NoLink.NOTHING_NEAR
