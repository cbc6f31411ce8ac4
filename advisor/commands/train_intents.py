"""The `intents` part of `advisor train`."""

from __future__ import annotations

import argparse
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from advisor import bootstrap
from advisor.adapters.encoder_suite import MULTILINGUAL_SENTENCES
from advisor.adapters.learnt_intents import INTENTS_FOLDER
from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.commands.measure import measured
from advisor.commands.progress import TerminalProgress
from advisor.domain.languages import LanguageCode
from advisor.importing import STARTER_PACK
from advisor.ingest.starter_concepts import read_concepts
from advisor.settings import Settings
from advisor.training.intent_examples import read_intent_examples
from advisor.training.intent_training import train_intents, write_intents


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Learn from the examples, print what is learnt is worth on lines that were left out, and write the weights.

    Raises:
        SettingsError: the examples are missing or damaged.
        EmbeddingError: the sentence encoder is.
    """
    examples = read_intent_examples(arguments.examples)
    encoder = SentenceEncoder(bootstrap.models_folder(settings) / MULTILINGUAL_SENTENCES)
    with measured("Train intents", settings.home), TerminalProgress() as progress:
        trained = train_intents(examples, starter_labels({one.language for one in examples}), encoder, progress)
    folder = arguments.to or bootstrap.models_folder(settings) / INTENTS_FOLDER
    files = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(arguments.examples.glob("*.csv"))
    }
    write_intents(trained, folder, data=files)
    print(f"{trained.measured}\n\n{folder}: written")
    return 0


def starter_labels(languages: Set[LanguageCode]) -> Mapping[LanguageCode, Sequence[str]]:
    """What the occupations and skills of the starter pack are called in these languages.

    Raises:
        ImportRefusedError: the starter pack is damaged.
    """
    content = read_concepts(STARTER_PACK / "concepts").content
    labels: defaultdict[LanguageCode, set[str]] = defaultdict(set)
    called = [concept.labels.preferred for concept in content.occupations]
    called += [concept.labels.preferred for concept in content.skills]
    for names in called:
        for language in languages & names.keys():
            labels[language].add(names[language].partition("/")[0])
    return {language: sorted(labels[language]) for language in sorted(labels)}
