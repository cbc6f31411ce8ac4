"""The JSON-LD scripts of HTML pages, found in one pass over the page, whatever else stands in it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.json_stream import MAX_OBJECT_BYTES
from advisor.ingest.jsonl import MAX_FILE_BYTES

JSON_LD = "application/ld+json"

_CHUNK_BYTES = 64 * 1024
_TAG_CHARACTERS = 8 * 1024
"""Of a `script` tag with its attributes."""

_OPENING = re.compile(r"<!--|<script\b", re.IGNORECASE)
_END_OF_COMMENT = re.compile(r"-->")
_END_OF_SCRIPT = re.compile(r"</script\b", re.IGNORECASE)
_LONGEST_MARK = len("</script") + 1
_ATTRIBUTES = re.compile(r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_TYPE = re.compile(r"""\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_MARKUP = re.compile(r"""(?:itemtype|vocab|typeof)\s*=\s*["'][^"']{0,200}\bschema(?:\.org|:)""", re.IGNORECASE)
_MARKUP_CHARACTERS = 300
_CDATA_STARTS = ("//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")
_CDATA_ENDS = ("//]]>", "/*]]>*/", "]]>")


class HtmlScripts:
    """Reads the scripts of one page."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._text, self._at = "", 0
        self._seen = ""
        self.has_markup = False
        """Whether attributes name schema.org, as microdata and RDFa do; known when all is read."""

    def __iter__(self) -> Iterator[str]:
        """The text of each JSON-LD script, in order; those in comments are none.

        Raises:
            ImportRefusedError: the page cannot be read, is not UTF-8, is too large or ends within a script.
        """
        try:
            with self._path.open("rb") as raw:
                chunks = self._decoded(raw)
                while (opening := self._upto(_OPENING, chunks, self._look_for_markup)) is not None:
                    if opening == "<!--":
                        self._upto(_END_OF_COMMENT, chunks, _drop)
                    elif self._is_json_ld(chunks):
                        yield self._script(chunks)
                    else:
                        self._upto(_END_OF_SCRIPT, chunks, _drop)
                self._find_markup()
        except OSError as reason:
            raise ImportRefusedError(
                f"{self._path.name} cannot be opened: {reason.strerror}. Check the path."
            ) from reason

    def _decoded(self, raw: BinaryIO) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        total = 0
        try:
            while chunk := raw.read(_CHUNK_BYTES):
                total += len(chunk)
                if total > MAX_FILE_BYTES:
                    raise ImportRefusedError(f"{self._path.name} is larger than {MAX_FILE_BYTES:,} bytes. Split it.")
                yield decoder.decode(chunk)
            yield decoder.decode(b"", final=True)
        except UnicodeDecodeError as reason:
            raise ImportRefusedError(
                f"{self._path.name} is not UTF-8 text ({reason.reason}). Save it with the encoding UTF-8 and import "
                "it again."
            ) from reason

    def _upto(self, mark: re.Pattern[str], chunks: Iterator[str], passed: Callable[[str], None]) -> str | None:
        """Go behind the next mark, telling what was passed; the mark, or `None` at the end of the page."""
        while True:
            found = mark.search(self._text, self._at)
            stop = found.start() if found else max(self._at, len(self._text) - _LONGEST_MARK)
            passed(self._text[self._at : stop])
            self._at = found.end() if found else stop
            if found is not None:
                return found.group()
            if not self._more(chunks):
                passed(self._text[self._at :])
                self._at = len(self._text)
                return None

    def _more(self, chunks: Iterator[str]) -> bool:
        chunk = next(chunks, None)
        if chunk is not None:
            self._text, self._at = self._text[self._at :] + chunk, 0
        return chunk is not None

    def _is_json_ld(self, chunks: Iterator[str]) -> bool:
        """Whether the tag, whose name was passed, is one of JSON-LD; goes behind it."""
        while (tag := _ATTRIBUTES.match(self._text, self._at)) is None:
            if len(self._text) - self._at > _TAG_CHARACTERS or not self._more(chunks):
                raise ImportRefusedError(
                    f"{self._path.name} has a `script` tag that does not end. Get the page again from where it was "
                    "published."
                )
        self._at = tag.end()
        kind = _TYPE.search(" " + tag.group())
        stated = next((group for group in kind.groups() if group is not None), "") if kind else ""
        return stated.partition(";")[0].strip().lower() == JSON_LD

    def _script(self, chunks: Iterator[str]) -> str:
        parts: list[str] = []
        length = 0

        def keep(text: str) -> None:
            nonlocal length
            length += len(text)
            if length > MAX_OBJECT_BYTES:
                raise ImportRefusedError(
                    f"{self._path.name} has a script of more than {MAX_OBJECT_BYTES:,} characters. Save its JSON-LD as "
                    "a file of its own, one object a line."
                )
            parts.append(text)

        if self._upto(_END_OF_SCRIPT, chunks, keep) is None:
            raise ImportRefusedError(
                f"{self._path.name} ends within a script of the type {JSON_LD}. Get the whole page."
            )
        return _without_cdata("".join(parts).strip())

    def _look_for_markup(self, text: str) -> None:
        self._seen += text
        if len(self._seen) > _TAG_CHARACTERS:
            self._find_markup()

    def _find_markup(self) -> None:
        self.has_markup = self.has_markup or _MARKUP.search(self._seen) is not None
        self._seen = self._seen[-_MARKUP_CHARACTERS:]


def _drop(text: str) -> None:
    """What is passed within comments and other scripts says nothing."""


def _without_cdata(text: str) -> str:
    for start in _CDATA_STARTS:
        text = text.removeprefix(start)
    for end in _CDATA_ENDS:
        text = text.removesuffix(end)
    return text
