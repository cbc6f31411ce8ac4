"""The spaces of an index for whoever has one encoder or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from advisor.adapters.encoder_suite import only_sentence_space
from advisor.adapters.vector_cache import CACHE_FOLDER, CachedEncoder
from advisor.errors import EmbeddingError
from advisor.text_ports import Space, TextEncoder


def in_spaces(encoders: TextEncoder | Sequence[Space]) -> tuple[Space, ...]:
    """The spaces as they are; of a lone encoder one space, for the languages that it understands.

    Raises:
        EmbeddingError: two spaces have one name, or more than one is static.
    """
    if not isinstance(encoders, Sequence):
        return (only_sentence_space(encoders),)
    names = [space.name for space in encoders]
    if len(set(names)) < len(names) or sum(space.is_static for space in encoders) > 1:
        raise EmbeddingError(
            f"An index cannot have the spaces {names}: expected different names, and at most one static space. "
            "Change the encoders in `advisor.bootstrap`."
        )
    return tuple(encoders)


def cached_spaces(spaces: Sequence[Space], root: Path) -> tuple[Space, ...]:
    """The same spaces, with encoders that look first at the vectors kept below `root`."""
    return tuple(
        replace(space, encoder=CachedEncoder.over(space.encoder, cache_folder(root, space))) for space in spaces
    )


def cache_folder(root: Path, space: Space) -> Path:
    """Where the vectors of this space's encoder are kept."""
    return root / CACHE_FOLDER / space.name
