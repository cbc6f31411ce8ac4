"""The encoders of the advisor together, and which of them serves which rows and which queries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.adapters.text_encoder import LocalTextEncoder
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.text_ports import IndexedText, Space, TextEncoder

STATIC, ENGLISH_SENTENCES, MULTILINGUAL_SENTENCES = (
    "static-multilingual",
    "sentence-english",
    "sentence-multilingual",
)
"""Folders of the models."""

BRIDGE_PARTS = frozenset({TextPart.PREFERRED_LABEL, TextPart.DESCRIPTION})
LABEL_PARTS = frozenset({TextPart.PREFERRED_LABEL, TextPart.ALTERNATIVE_LABEL})
CONCEPT_URI = "http"
"""What the owners of concepts' texts begin with, and the ids of offerings and qualifications do not."""


@dataclass(frozen=True, slots=True)
class EncoderSuite:
    """Encoders with their rows and queries, each known by the name of its space."""

    known: tuple[Space, ...]

    def spaces(self) -> tuple[Space, ...]:
        """The spaces of an index, the static one first."""
        return self.known

    @property
    def encoder_id(self) -> str:
        """The ids of all encoders, with the names of their spaces; an index made by another suite is refused."""
        return " + ".join(f"{space.name}={space.encoder.encoder_id}" for space in self.known)

    def space(self, name: str) -> Space:
        """The space of this name.

        Raises:
            EmbeddingError: there is none.
        """
        for space in self.known:
            if space.name == name:
                return space
        raise EmbeddingError(
            f"There is no encoder {name!r}; there are: {', '.join(space.name for space in self.known) or 'none'}."
        )


def static_space(encoder: TextEncoder, *, unrelated: float = 0.0) -> Space:
    """Every row; queries in every language that the encoder knows."""
    return Space(
        name="static",
        encoder=encoder,
        is_static=True,
        takes_row=lambda row: understands(encoder, row.language),
        takes_query=lambda language: understands(encoder, language),
        unrelated=unrelated,
    )


def english_space(encoder: TextEncoder, *, unrelated: float = 0.0) -> Space:
    """English rows; queries in English. What is not known to be another language is taken for English."""
    return Space(
        name="english",
        encoder=encoder,
        is_static=False,
        takes_row=lambda row: row.language in {ENGLISH, None},
        takes_query=lambda language: language in {ENGLISH, None},
        unrelated=unrelated,
    )


def multilingual_space(encoder: TextEncoder, *, unrelated: float = 0.0, has_rows: bool = True) -> Space:
    """The bridge to English, and texts of offerings in other languages; queries in other languages.

    Labels of concepts in other languages are left to the static encoder, which knows them by heart: there are hundreds
    of thousands, and every concept is reached over the bridge as well. Without rows it takes no time to index; the
    encoder still serves what messages want.
    """
    return Space(
        name="multilingual",
        encoder=encoder,
        is_static=False,
        takes_row=lambda row: (
            has_rows
            and (
                is_bridge(row)
                or (row.language != ENGLISH and row.part not in LABEL_PARTS and understands(encoder, row.language))
            )
        ),
        takes_query=lambda language: language not in {ENGLISH, None} and understands(encoder, language),
        unrelated=unrelated,
    )


def only_sentence_space(encoder: TextEncoder, *, unrelated: float = 0.0) -> Space:
    """Every row and query in a language that the encoder knows: one model in place of the two of ours."""
    return Space(
        name="sentence",
        encoder=encoder,
        is_static=False,
        takes_row=lambda row: understands(encoder, row.language),
        takes_query=lambda language: understands(encoder, language),
        unrelated=unrelated,
    )


def understands(encoder: TextEncoder, language: LanguageCode | None) -> bool:
    """Whether texts of this language get vectors that mean something; unknown languages get the chance."""
    return language is None or encoder.languages is None or language in encoder.languages


def is_bridge(row: IndexedText) -> bool:
    """Whether the row is an English text that names a concept to people of every language.

    Every concept has a preferred label and a description in English; its other English texts, and English
    offerings, are found through the concept.
    """
    return row.language == ENGLISH and row.part in BRIDGE_PARTS and row.owner.startswith(CONCEPT_URI)


def open_suite(
    models: Path,
    replacement: LocalTextEncoder | None = None,
    *,
    unrelated: float = 0.0,
    multilingual_rows: bool = True,
) -> EncoderSuite:
    """The suite over a folder of models; nothing is loaded yet.

    Args:
        models: holds one folder for each model.
        replacement: serves all languages in place of the two sentence encoders.
        unrelated: cosine that `replacement` gives to texts that have nothing in common.
        multilingual_rows: whether texts get vectors of the multilingual encoder.

    Raises:
        EmbeddingError: a model is missing or damaged.
    """
    static = StaticTextEncoder(models / STATIC)
    spaces = [static_space(static, unrelated=static.card.unrelated_cosine)]
    if replacement is not None:
        return EncoderSuite((*spaces, only_sentence_space(replacement, unrelated=unrelated)))
    english = SentenceEncoder(models / ENGLISH_SENTENCES)
    multilingual = SentenceEncoder(models / MULTILINGUAL_SENTENCES)
    return EncoderSuite(
        (
            *spaces,
            english_space(english, unrelated=english.card.unrelated_cosine),
            multilingual_space(multilingual, unrelated=multilingual.card.unrelated_cosine, has_rows=multilingual_rows),
        )
    )
