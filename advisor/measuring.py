"""Indexes in folders of their own, for commands that measure and must leave the store's alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.bootstrap import encoder_suite, has_store, index_folder, models_folder, open_catalogue, skill_names
from advisor.errors import EmbeddingError
from advisor.ports import ProgressReporter
from advisor.settings import Settings
from advisor.text_ports import IndexedText, TextIndex


def scratch_indexes(
    settings: Settings, folder: Path, progress: ProgressReporter
) -> Callable[[str, Sequence[IndexedText]], TextIndex]:
    """Builds indexes for measuring in a folder of their own; vectors of the store's index are reused.

    Hits say how like a text the store's skills are, where there is a store.
    """
    spaces = cached_spaces(encoder_suite(settings).spaces(), index_folder(settings))
    skills = tuple(skill_names(open_catalogue(settings).skill_texts())) if has_store(settings) else ()

    def build(name: str, rows: Sequence[IndexedText]) -> TextIndex:
        root = folder / name
        IndexBuilder(root, spaces, progress).build({name: rows}, skills={name: skills})
        return open_text_index(root, name, spaces)

    return build


def scratch_static_index(
    settings: Settings, folder: Path, progress: ProgressReporter
) -> Callable[[str, Iterable[IndexedText]], TextIndex]:
    """Builds indexes with the static encoder alone, in a folder of their own; nothing is reused.

    Raises:
        EmbeddingError: there is no static encoder.
    """
    spaces = [space for space in encoder_suite(settings).spaces() if space.is_static]
    if not spaces:
        raise EmbeddingError(
            f"There is no static encoder in {str(models_folder(settings))!r}. "
            "Put it there, or name another folder in ADVISOR_MODELS."
        )

    def build(name: str, rows: Iterable[IndexedText]) -> TextIndex:
        root = folder / name
        IndexBuilder(root, spaces, progress).build({name: rows})
        return open_text_index(root, name, spaces)

    return build
