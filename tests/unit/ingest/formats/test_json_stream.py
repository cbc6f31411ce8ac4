"""Objects of JSON files: one at a time, within bounds, in UTF-8; everything else is refused with a sentence."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.json_stream import MAX_DEPTH, MAX_OBJECT_BYTES, JsonObject, json_objects, json_value


def objects_in(path: Path, conversion: Conversion | None = None) -> list[JsonObject]:
    return list(json_objects(path, conversion or Conversion(path.parent), lists={"items"}))


def a_file(folder: Path, content: bytes, name: str = "a.json") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('[{"a": 1}, {"b": [1.50, null, true, {}]}]', [{"a": 1}, {"b": [Decimal("1.50"), None, True, {}]}]),
        ('{"items": [{"a": 1}, {"a": 2}], "n": 1}', [{"a": 1}, {"a": 2}, {"n": 1}]),
        ('{"items": [], "n": 1}', [{"n": 1}]),
        ('{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ("[]", []),
    ],
    ids=["single", "list", "page", "empty page", "one after the other", "nothing"],
)
def test_objects_are_found_however_they_are_wrapped(tmp_path: Path, text: str, values: list[object]) -> None:
    assert [one.value for one in objects_in(a_file(tmp_path, text.encode()))] == values


def test_what_holds_a_list_comes_after_it_and_is_known_from_it(tmp_path: Path) -> None:
    path = a_file(tmp_path, b'{"@context": "c", "items": [{"a": 1}], "last": 2}')
    inner, outer = objects_in(path)
    assert (inner.place, inner.holds_list, outer.holds_list) == ("object 1", False, True)
    assert inner.around is not None
    assert inner.around["@context"] == "c"


def test_what_is_no_object_is_told_with_its_place(tmp_path: Path) -> None:
    conversion = Conversion(tmp_path)
    assert len(objects_in(a_file(tmp_path, b'[{"a": 1}, 5, [{"a": 2}]]'), conversion)) == 1
    assert [(one.record, one.expected) for one in conversion.rejected] == [
        ("object 2", "an object"),
        ("object 3", "an object"),
    ]


def test_a_line_that_is_broken_or_nests_too_deep_is_told_and_the_others_stay(tmp_path: Path) -> None:
    conversion = Conversion(tmp_path)
    deep = '{"a": ' + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "}"
    text = "\n".join(['{"a": 1}', "{broken", '{"a": NaN}', deep, "5", '{"a": 2}', '{"a": 1' + "0" * 5_000 + "}"])
    found = objects_in(a_file(tmp_path, text.encode(), "a.jsonl"), conversion)
    assert [(one.place, one.value) for one in found] == [("line 1", {"a": 1}), ("line 6", {"a": 2})]
    assert [one.place for one in conversion.rejected] == ["row 2", "row 3", "line 4", "row 5", "row 7"]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    for name in ("a.json", "a.jsonl"):
        assert objects_in(a_file(tmp_path, b'\xef\xbb\xbf{"a": 1}', name))[0].value == {"a": 1}


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_refused_with_the_way_out(tmp_path: Path, encoding: str, name: str) -> None:
    with pytest.raises(ImportRefusedError, match=r"is not UTF-8 text\. Save it with the encoding UTF-8"):
        objects_in(a_file(tmp_path, '{"a": "é"}'.encode(encoding), name))


def test_latin_1_is_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="is not UTF-8 text"):
        objects_in(a_file(tmp_path, '{"a": "é"}'.encode("latin-1")))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"a": NaN}',
        '{"a": Infinity}',
        '{"a": 1,}',
        "nul",
        '{"a": 1} x',
        '{"a": 1e9999999999999999999999}',
        "a,b",
    ],
)
def test_what_is_no_json_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ImportRefusedError, match=r"a.json is not JSON \("):
        objects_in(a_file(tmp_path, text.encode()))


@pytest.mark.parametrize("before", [0, 65_000, 65_530, 65_536, 100_000])
def test_a_number_without_end_is_refused_wherever_it_stands(tmp_path: Path, before: int) -> None:
    text = '{"a": "' + "x" * before + '", "b": 1' + "0" * 5_000 + "}"
    with pytest.raises(ImportRefusedError, match="1,000 digits in a row"):
        objects_in(a_file(tmp_path, text.encode()))
    with pytest.raises(ImportRefusedError, match="1,000 digits in a row"):
        json_value(text, "script 1")


def test_texts_lose_what_nobody_can_see_or_store(tmp_path: Path) -> None:
    text = json.dumps({"a\u0000": "x\u0000\u001b[31my\ud800z", "b": ["\ud800"]})
    for name in ("a.json", "a.jsonl"):
        (found,) = objects_in(a_file(tmp_path, text.encode(), name))
        values = repr(found.value)
        assert "\\x" not in values
        assert "\\ud800" not in values
        assert "a" in found.value


def test_numbers_beyond_measure_stay_texts(tmp_path: Path) -> None:
    (found,) = objects_in(a_file(tmp_path, b'{"a": 1e999999999, "b": 1e-999999999, "c": 2.5}'))
    assert found.value == {"a": "1E+999999999", "b": "1E-999999999", "c": Decimal("2.5")}


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match=r"a.json cannot be opened: .*Check the path"):
        objects_in(tmp_path / "a.json")


def test_one_value_is_read_from_a_text() -> None:
    assert json_value('[{"a": "é"}]', "script 1") == [{"a": "é"}]
    with pytest.raises(ImportRefusedError, match="script 1 is not JSON"):
        json_value("{", "script 1")
    with pytest.raises(ImportRefusedError, match="script 1 nests"):
        json_value("[" * 100_000, "script 1")


def _repeated(folder: Path, part: bytes, megabytes: int, start: bytes = b"") -> Path:
    path = folder / "big.json"
    with path.open("wb") as file:
        file.write(start)
        for _ in range(megabytes):
            file.write(part * (1024**2 // len(part)))
    return path


@pytest.fixture
def memory_growth() -> Iterator[list[int]]:
    """Filled, after the test, with the kilobytes by which the highest use of memory grew."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grown: list[int] = []
    yield grown
    grown.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    if sys.platform == "linux":
        assert grown[0] < 200_000


@pytest.mark.parametrize(
    ("part", "start"),
    [(b"[", b""), (b'{"a":', b""), (b"[", b'{"items": ['), (b'{"a":', b"["), (b'{"items":[', b"")],
    ids=["lists", "objects", "in a page", "in a list", "pages in pages"],
)
@pytest.mark.usefixtures("memory_growth")
def test_a_gigabyte_of_nesting_is_refused_before_it_is_read(tmp_path: Path, part: bytes, start: bytes) -> None:
    path = _repeated(tmp_path, part, 1, start)
    with path.open("r+b") as file:
        file.truncate(1024**3)  # what would follow is never looked at
    with pytest.raises(ImportRefusedError, match=f"nests lists and objects deeper than {MAX_DEPTH} levels"):
        objects_in(path)


@pytest.mark.parametrize(
    "start",
    [b'{"a": "', b'[{"a": "', b'{"items": [{"a": "', b'{"'],
    ids=["single", "list", "page", "name"],
)
@pytest.mark.usefixtures("memory_growth")
def test_a_text_without_end_is_refused(tmp_path: Path, start: bytes) -> None:
    path = _repeated(tmp_path, b"x" * 1024, 64, start)
    with pytest.raises(ImportRefusedError, match=f"objects of at most {MAX_OBJECT_BYTES:,} bytes"):
        objects_in(path)


@pytest.mark.usefixtures("memory_growth")
def test_an_object_with_too_many_values_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="more than 200,000 values"):
        objects_in(_repeated(tmp_path, b"{},", 7, b'{"a": ['))


def test_a_text_of_many_megabytes_within_the_bounds_is_read(tmp_path: Path) -> None:
    path = a_file(tmp_path, b'[{"a": "' + b"x" * (MAX_OBJECT_BYTES - 200_000) + b'"}]')
    assert len(str(objects_in(path)[0].value["a"])) == MAX_OBJECT_BYTES - 200_000
