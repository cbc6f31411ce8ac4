"""JSON-LD scripts of HTML pages: found wherever they stand, in one pass, and nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.formats import html_scripts
from advisor.ingest.formats.html_scripts import HtmlScripts

LD = '<script type="application/ld+json">'


def a_page(folder: Path, text: str | bytes) -> HtmlScripts:
    path = folder / "a.html"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return HtmlScripts(path)


@pytest.mark.parametrize(
    ("page", "scripts"),
    [
        (f"<html>{LD}one</script><p>{LD} two </script></p>", ["one", "two"]),
        ("<SCRIPT id=x TYPE='application/ld+json' async>one</SCRIPT>", ["one"]),
        ("<script type=application/ld+json>one</script>", ["one"]),
        ('<script type="application/ld+json; charset=utf-8">one</script>', ["one"]),
        ('<script data-a=">" type="application/ld+json">one</script>', ["one"]),
        (f"<!-- {LD}no</script> -->{LD}one</script>", ["one"]),
        (f'<script>var a = "{LD}no<\\/script>";</script>{LD}one</script>', ["one"]),
        (f"<scripts>{LD}a < b && <b></script>", ["a < b && <b>"]),
        (f"{LD}//<![CDATA[\none\n//]]></script>", ["\none\n"]),
        (f"{LD}/*<![CDATA[*/one/*]]>*/</script>", ["one"]),
        (f"{LD}</script>", [""]),
        ("<!-- never closed <script type='application/ld+json'>no</script>", []),
        ('<script type="text/javascript">no</script>', []),
        ("<script>no", []),
        ("", []),
        ("no page at all", []),
    ],
)
def test_scripts_of_json_ld_are_found_and_no_others(tmp_path: Path, page: str, scripts: list[str]) -> None:
    assert list(a_page(tmp_path, page)) == scripts


@pytest.mark.parametrize("size", [1, 3, 7, 64])
def test_it_does_not_matter_where_the_reading_pauses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(html_scripts, "_CHUNK_BYTES", size)
    page = f"\ufeff<p>é</p><!-- x -->{LD}é</script><script>no</script><!----><!-- {LD}no</script>-->{LD}two</script>"
    assert list(a_page(tmp_path, page)) == ["é", "two"]


@pytest.mark.parametrize(
    ("page", "has_markup"),
    [
        ('<div itemscope itemtype="https://schema.org/Course">', True),
        ('<body vocab="http://schema.org/" typeof="Course">', True),
        ("<p typeof='schema:Course'>", True),
        ("<p>schema.org</p>", False),
        (f'{LD}"itemtype=\\"https://schema.org/\\""</script>', False),
    ],
)
def test_markup_in_attributes_is_noticed(tmp_path: Path, page: str, has_markup: bool) -> None:
    scripts = a_page(tmp_path, page)
    list(scripts)
    assert scripts.has_markup is has_markup


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (f"{LD}cut off", "ends within a script"),
        ('<script type="application/ld+json', "tag that does not end"),
        ("<script " + "a" * 100_000, "tag that does not end"),
        ("é".encode("latin-1"), r"is not UTF-8 text \(.*\)\. Save it with the encoding UTF-8"),
        ("<p>é</p>".encode("utf-16"), "is not UTF-8 text"),
        (LD + "x" * 9_000_000, "script of more than 8,388,608 characters"),
    ],
)
def test_pages_that_cannot_be_read_are_refused_with_the_way_out(
    tmp_path: Path, page: str | bytes, message: str
) -> None:
    with pytest.raises(ImportRefusedError, match=message):
        list(a_page(tmp_path, page))


@pytest.mark.parametrize("part", ["<!--", "<!---->", "<script>", "<script></script>", "</script", "<", "-->", "<sc"])
def test_hostile_pages_take_no_longer_than_others(tmp_path: Path, part: str) -> None:
    scripts = a_page(tmp_path, part * (2_000_000 // len(part)))
    began = time.process_time()
    assert list(scripts) == []
    assert time.process_time() - began < 5
