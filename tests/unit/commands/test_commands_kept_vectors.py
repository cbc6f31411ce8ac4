"""Vectors of measured encoders, kept between runs."""

from pathlib import Path

import numpy as np

from advisor.commands.kept_vectors import KeptVectors
from tests.fake_matching import FakeEncoder

TEXTS = ["weld steel", "bake bread", "weld steel"]


def test_a_second_run_encodes_only_what_is_new(tmp_path: Path) -> None:
    first, second = FakeEncoder(), FakeEncoder()
    before = KeptVectors(first, tmp_path / "made" / "vectors.npz")
    vectors = before.encode(TEXTS)
    before.keep()
    again = KeptVectors(second, tmp_path / "made" / "vectors.npz").encode([*TEXTS, "teach"])
    assert first.encoded == ["weld steel", "bake bread"]
    assert second.encoded == ["teach"]
    assert np.array_equal(again[:3], vectors)


def test_vectors_are_those_of_the_encoder_to_half_precision(tmp_path: Path) -> None:
    kept = KeptVectors(FakeEncoder(), tmp_path / "vectors.npz").encode(TEXTS)
    assert np.allclose(kept, FakeEncoder().encode(TEXTS), atol=1e-3)
    assert np.allclose(np.linalg.norm(kept, axis=1), 1)


def test_a_text_by_itself_is_always_encoded_so_that_it_can_be_timed(tmp_path: Path) -> None:
    encoder = FakeEncoder()
    kept = KeptVectors(encoder, tmp_path / "vectors.npz")
    kept.encode(TEXTS)
    kept.encode(TEXTS[:1])
    assert encoder.encoded == ["weld steel", "bake bread", "weld steel"]


def test_another_encoder_finds_nothing_and_a_damaged_file_is_filled_anew(tmp_path: Path) -> None:
    file = tmp_path / "vectors.npz"
    before = KeptVectors(FakeEncoder(), file)
    before.encode(TEXTS)
    before.keep()
    other = FakeEncoder("fake/2")
    KeptVectors(other, file).encode(TEXTS)
    assert len(other.encoded) == 2
    file.write_bytes(b"no archive")
    anew = FakeEncoder()
    KeptVectors(anew, file).encode(TEXTS)
    assert len(anew.encoded) == 2
