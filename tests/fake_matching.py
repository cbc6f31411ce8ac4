"""An encoder and an index for tests: deterministic, instant, and alike where words are alike."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence, Set

import numpy as np

from advisor.adapters.word_likeness import WordLikeness
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextKind, TextPart
from advisor.matching.fusion import hit_similarity
from advisor.text_ports import ComparedRows, IndexedText, Space, TextEncoder, TextHit, Vectors

DIMENSIONS = 256
PARTS = tuple(TextPart)


def words_of(text: str) -> list[str]:
    return "".join(character if character.isalnum() else " " for character in text.casefold()).split()


class FakeEncoder:
    """Adds up one fixed direction for each word; keeps `ports.TextEncoder`."""

    def __init__(self, encoder_id: str = "fake/1", languages: Set[LanguageCode] | None = frozenset({ENGLISH})) -> None:
        self.encoder_id = encoder_id
        self.dimensions = DIMENSIONS
        self.languages = languages
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.encoded += texts
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words_of(text) or [""]:
                digest = hashlib.blake2b(word.encode("utf-8", "replace"), digest_size=32).digest()
                bits = np.unpackbits(np.frombuffer(digest, dtype=np.uint8)).astype(np.float32)
                vectors[row] += 2 * bits - 1
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def fake_space(name: str, encoder: TextEncoder, *, is_static: bool = False, unrelated: float = 0.0) -> Space:
    """A space of the rows and queries in the languages of the encoder."""

    def understands(language: LanguageCode | None) -> bool:
        return language is None or encoder.languages is None or language in encoder.languages

    return Space(
        name=name,
        encoder=encoder,
        is_static=is_static,
        takes_row=lambda row: understands(row.language),
        takes_query=understands,
        unrelated=unrelated,
    )


class FakeTextIndex:
    """Compares every row in plain Python; keeps `ports.TextIndex`."""

    def __init__(
        self, rows: Sequence[IndexedText], encoder: TextEncoder | None = None, static: TextEncoder | None = None
    ) -> None:
        self._rows = [row for row in rows if row.text.strip()]
        self._encoder = FakeEncoder() if encoder is None else encoder
        self._static = static
        self._vectors = self._encoder.encode([row.text for row in self._rows])
        self._static_vectors = None if static is None else static.encode([row.text for row in self._rows])

    @property
    def languages(self) -> frozenset[LanguageCode | None]:
        return frozenset(row.language for row in self._rows)

    def search(
        self,
        queries: Sequence[str],
        *,
        limit: int,
        owners: Set[str] | None = None,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        least: float = 0.0,
        in_english: Sequence[str] | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        found = []
        for query, meant in zip(queries, queries if in_english is None else in_english, strict=True):
            best: dict[str, TextHit] = {}
            for hit in self._ranked(query, meant, language, kind, all_languages=all_languages):
                alike_enough = hit_similarity(hit, kind=kind) >= max(least, 1e-4)
                if alike_enough and (owners is None or hit.row.owner in owners):
                    best.setdefault(hit.row.owner, hit)
            found.append(tuple(best.values())[:limit])
        return tuple(found)

    def compare(
        self,
        query: str,
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: str | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        meant = query if in_english is None else in_english
        hits = self._ranked(query, meant, language, kind, all_languages=all_languages)
        return tuple(tuple(hit for hit in hits if hit.row.owner == owner) for owner in owners)

    def compare_all(
        self,
        queries: Sequence[str],
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: Sequence[str] | None = None,
    ) -> ComparedRows:
        order = {owner: number for number, owner in enumerate(owners)}
        hits = [
            [
                hit
                for hit in self._ranked(query, meant, language, kind, all_languages=all_languages)
                if hit.row.owner in order
            ]
            for query, meant in zip(queries, queries if in_english is None else in_english, strict=True)
        ]
        rows = sorted((hit.row for hit in hits[0]), key=lambda row: order[row.owner])
        of_row = [{id(hit.row): hit for hit in some} for some in hits]
        signals = np.array(
            [[(by[id(row)].cosine, by[id(row)].lexical, by[id(row)].static) for row in rows] for by in of_row],
            dtype=np.float32,
        ).reshape(len(queries), len(rows), 3)
        return ComparedRows(
            rows=tuple(rows),
            asked_for=np.array([order[row.owner] for row in rows], dtype=np.int64),
            cosine=signals[..., 0],
            lexical=signals[..., 1],
            static=signals[..., 2],
            crowd=np.zeros(len(rows), dtype=np.float32),
        )

    def weakest_words(self, label: str, texts: Sequence[str]) -> Vectors:
        if self._static is None:
            return np.zeros(len(texts), dtype=np.float32)
        return WordLikeness(self._static).weakest(label, texts)

    def _ranked(
        self, query: str, meant: str, language: LanguageCode | None, kind: TextKind, *, all_languages: bool
    ) -> list[TextHit]:
        if not query.strip():
            return []
        (vector,) = self._encoder.encode([meant])
        everywhere = all_languages or language is None or language not in self.languages
        ranked = []
        for number, row in enumerate(self._rows):
            if not everywhere and row.language not in {language, ENGLISH, None}:
                continue
            both = self._understands(language) and self._understands(row.language)
            cosine = float(self._vectors[number] @ vector) if both else 0.0
            static = 0.0
            if self._static is not None and self._static_vectors is not None:
                static = float(self._static_vectors[number] @ self._static.encode([query])[0])
            hit = TextHit(row=row, cosine=cosine, lexical=alike(query, row.text), static=static)
            other = language is not None and row.language != language
            order = (-round(hit_similarity(hit, kind=kind), 5), other, PARTS.index(row.part), row.owner, number)
            ranked.append((order, hit))
        return [hit for _, hit in sorted(ranked, key=lambda entry: entry[0])]

    def _understands(self, language: LanguageCode | None) -> bool:
        understood = self._encoder.languages
        return language is None or understood is None or language in understood


def alike(query: str, text: str) -> float:
    """Share of common trigrams; 1 for the same text."""
    if " ".join(query.casefold().split()) == " ".join(text.casefold().split()):
        return 1.0
    ours, theirs = (
        {word[at : at + 3] for word in (f" {part} " for part in words_of(some)) for at in range(len(word) - 2)}
        for some in (query, text)
    )
    return min(0.99, len(ours & theirs) / max(1.0, math.sqrt(len(ours) * len(theirs))))
