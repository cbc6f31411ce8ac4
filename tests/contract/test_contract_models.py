"""The weights that are installed are those that the card describes."""

import hashlib
from pathlib import Path

from advisor.adapters.text_encoder import default_model_folder

CARDS = Path(__file__).resolve().parents[2] / "models" / "MODELS.md"


def test_the_default_weights_have_the_checksum_of_their_card() -> None:
    weights = (default_model_folder() / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest() in CARDS.read_text(encoding="utf-8")
