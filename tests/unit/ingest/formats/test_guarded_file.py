"""Files read within limits: the bytes are the same, wherever the reading pauses, and nesting is counted rightly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.errors import ImportRefusedError
from advisor.ingest.formats import guarded_file
from advisor.ingest.formats.guarded_file import MAX_DEPTH, BracketNesting, GuardedFile, XmlNesting, turtle_nesting

QUOTED = [
    b'"]"',
    b"'['",
    b'"""[ " "" \\" ]"""',
    b"'''( ' '' \\' '''",
    b'""',
    b"''",
    b"<http://x/[>",
    b"# [ ( {\n",
    b"\\[",
]
PLAIN = [b"a ", b". ", b"_:b ", b"1.5 ", b"; ", b"\xc3\xa5 "]
OPENING, CLOSING = [b"[ ", b"( ", b"{ ", b"<< "], [b"] ", b") ", b"} ", b">> "]


def depth_after(*pieces: bytes) -> int:
    nesting = turtle_nesting()
    for piece in pieces:
        nesting.feed("a", piece)
    nesting.feed("a", b" ")
    assert isinstance(nesting, BracketNesting)
    return nesting.depth


@given(
    st.lists(st.sampled_from([*QUOTED, *PLAIN, *OPENING[:3]]), max_size=30), st.lists(st.integers(1, 9), max_size=40)
)
def test_only_brackets_outside_of_texts_count_wherever_the_reading_pauses(parts: list[bytes], sizes: list[int]) -> None:
    text = b" ".join(parts)
    cuts, at = [], 0
    for size in sizes:
        cuts.append(text[at : at + size])
        at += size
    assert depth_after(*cuts, text[at:]) == sum(part in OPENING for part in parts)


@given(st.lists(st.sampled_from([*OPENING, *CLOSING]), max_size=60))
def test_what_closes_takes_back_what_opened(parts: list[bytes]) -> None:
    depth = 0
    for part in parts:
        depth = depth + 1 if part in OPENING else max(0, depth - 1)
    assert depth_after(b"".join(parts)) == depth


@pytest.mark.parametrize("opening", OPENING)
def test_too_many_brackets_inside_each_other_are_refused(opening: bytes) -> None:
    assert depth_after(opening * MAX_DEPTH) == MAX_DEPTH
    with pytest.raises(ImportRefusedError, match=re.escape(f"{MAX_DEPTH + 1} brackets `{opening.decode().strip()}`")):
        depth_after(opening * (MAX_DEPTH + 1))


def test_a_text_without_an_end_hides_nothing_that_comes_after_its_line() -> None:
    with pytest.raises(ImportRefusedError, match="brackets"):
        depth_after(b'"never closed ', b"[ " * 100, b"\n")


def test_elements_inside_each_other_are_counted() -> None:
    nesting = XmlNesting()
    nesting.feed("a", b"<a>" * MAX_DEPTH)
    with pytest.raises(ImportRefusedError, match=f"{MAX_DEPTH + 1} elements, the last one `b`"):
        nesting.feed("a", b"<b>")


def test_the_bytes_are_those_of_the_file_without_its_mark(tmp_path: Path) -> None:
    text = "\ufeff" + "åäö € 😀\n" * 100_000
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    with GuardedFile(path, turtle_nesting()) as file:
        read = b"".join(iter(lambda: file.read(1000), b""))
        assert (file.read(), file.read(5)) == (b"", b"")
    assert read.decode() == text[1:]


def test_a_record_may_be_long_only_until_something_comes_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarded_file, "MAX_RECORD_BYTES", 100)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1000)
    with GuardedFile(path) as file:
        for _ in range(10):
            file.read(60)
            file.delivered()
        file.read(60)
        with pytest.raises(ImportRefusedError, match="one record of more than 100 bytes"):
            file.read(60)


def test_files_that_are_too_large_or_not_there_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with pytest.raises(ImportRefusedError, match=r"a\.txt cannot be opened"):
        GuardedFile(path)
    path.write_bytes(b"x" * 11)
    monkeypatch.setattr(guarded_file, "MAX_FILE_BYTES", 10)
    with pytest.raises(ImportRefusedError, match="11 bytes; expected at most 10"):
        GuardedFile(path)
