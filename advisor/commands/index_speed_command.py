"""`advisor evaluate index`: times the search index on synthetic outcomes, and linking on the store's own."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from advisor import bootstrap, measuring
from advisor.commands.measure import peak_memory_mib
from advisor.commands.progress import TerminalProgress
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.evaluation.index_speed import Timing, measure_index, speed_table, synthetic_outcomes, timing
from advisor.ports import ConceptLinker
from advisor.settings import Settings
from advisor.text_ports import IndexedText, TextIndex

OUTCOMES = (100_000, 1_000_000)
LINKED = 60
LINKING_AIM_MS = 20.0
SKILLS_FOR_A_SENTENCE = 10


def add_arguments(index: argparse.ArgumentParser) -> None:
    """Describe `advisor evaluate index`."""
    index.add_argument("--outcomes", type=int, nargs="+", default=OUTCOMES, metavar="N", help="rows of each index")
    index.add_argument("--skills", type=int, default=30, help="skills of a gap")
    index.add_argument("--rounds", type=int, default=20, help="gaps that are timed")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print; what the store has no index for is said and left out.

    Raises:
        StoreError: there is no store, whose labels the sentences are made of.
        EmbeddingError: there is no static encoder.
    """
    labels = _labels(settings)
    linking = tuple(_linking(settings, labels))
    figures = []
    with TerminalProgress() as progress:
        for outcomes in arguments.outcomes:
            with tempfile.TemporaryDirectory() as folder:
                build = measuring.scratch_static_index(settings, Path(folder), progress)
                figures.append(
                    measure_index(
                        labels,
                        outcomes,
                        _named(build),
                        peak_memory_mib,
                        skills=arguments.skills,
                        rounds=arguments.rounds,
                    )
                )
    print(speed_table(figures, linking))
    return 0


def _named(build: Callable[[str, Iterator[IndexedText]], TextIndex]) -> Callable[[Iterator[IndexedText]], TextIndex]:
    return lambda rows: build("evidence", rows)


def _labels(settings: Settings) -> list[str]:
    """English preferred labels of all skills in the store, each once, in order."""
    texts = bootstrap.open_catalogue(settings).skill_texts([ENGLISH])
    return sorted({row.text for row in texts if row.part is TextPart.PREFERRED_LABEL})


def _linking(settings: Settings, labels: list[str]) -> Iterator[Timing]:
    """One sentence after the other, linked to the skills of the store."""
    try:
        linker = bootstrap.build_advisor(settings.model_copy(update={"keep_conversations": False})).linker
    except EmbeddingError as error:
        print(f"Linking was not measured: {error}")
        return
    sentences = [row.text for row in islice(synthetic_outcomes(labels, LINKED), LINKED)]
    calls = [_link(linker, sentence) for sentence in sentences]
    yield timing("link one sentence to the skills of the store", calls, aim_ms=LINKING_AIM_MS)


def _link(linker: ConceptLinker, sentence: str) -> Callable[[], object]:
    return lambda: linker.skills(sentence, language=ENGLISH, limit=SKILLS_FOR_A_SENTENCE)
