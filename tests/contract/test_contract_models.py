"""The weights that are here are those that were recorded and described."""

import hashlib
from pathlib import Path

from advisor.adapters.model_checksums import CHECKSUMS, file_checksums, wrong_files
from advisor.adapters.text_encoder import default_model_folder
from advisor.adapters.weight_reader import is_model_folder, read_card

MODELS = Path(__file__).resolve().parents[2] / "models"
CARDS = (MODELS / "MODELS.md").read_text(encoding="utf-8")
LARGEST_BYTES = 60_000_000
OWN_MODELS = sorted(folder for folder in MODELS.iterdir() if is_model_folder(folder))


def test_the_packaged_weights_have_the_checksum_of_their_card() -> None:
    weights = (default_model_folder() / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest() in CARDS


def test_every_file_is_as_recorded() -> None:
    assert wrong_files(MODELS) == () if (MODELS / CHECKSUMS).is_file() else not file_checksums(MODELS)


def test_every_model_is_described_under_its_name_with_its_licence() -> None:
    cards = [read_card(folder) for folder in OWN_MODELS]
    assert [card.name for card in cards] == [folder.name for folder in OWN_MODELS]
    assert all(f"## {card.name}" in CARDS for card in cards)
    assert all(card.licence for card in cards)


def test_no_file_is_too_large_to_be_kept_with_the_code() -> None:
    files = [file for folder in OWN_MODELS for file in folder.iterdir()]
    assert [file.name for file in files if file.stat().st_size >= LARGEST_BYTES] == []
