"""Looks each phrase of a message up once, however many readings ask for it."""

from __future__ import annotations

from collections.abc import Callable

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import ConceptMatch
from advisor.ports import ConceptLinker

Found = tuple[ConceptMatch, ...]


class RememberingLinker:
    """A `ConceptLinker` in front of another, for one message; a look-up takes tens of milliseconds.

    What is found for a greater limit answers for a smaller one too.
    """

    def __init__(self, linker: ConceptLinker) -> None:
        """Ask `linker` for what is not known yet."""
        self._linker = linker
        self._found: dict[tuple[str, str, LanguageCode, float | None], tuple[int, Found]] = {}

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> Found:
        """Occupations that `phrase` may mean."""
        return self._once(
            ("occupation", phrase, language, None),
            limit,
            lambda: self._linker.occupations(phrase, language=language, limit=limit),
        )

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> Found:
        """Skills that `phrase` may mean."""
        return self._once(
            ("skill", phrase, language, None),
            limit,
            lambda: self._linker.skills(phrase, language=language, limit=limit),
        )

    def qualifications(self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None) -> Found:
        """Qualifications that `phrase` may name."""
        return self._once(
            ("qualification", phrase, language, least),
            limit,
            lambda: self._linker.qualifications(phrase, language=language, limit=limit, least=least),
        )

    def _once(
        self, key: tuple[str, str, LanguageCode, float | None], limit: int, look_up: Callable[[], Found]
    ) -> Found:
        known = self._found.get(key)
        if known is None or known[0] < limit:
            known = self._found[key] = (limit, look_up())
        return known[1][:limit]
