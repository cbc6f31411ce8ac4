"""Languages as ISO 639-1 codes; a language that has none is not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from babel.core import get_global

from advisor.domain.languages import SAME_LANGUAGE, LanguageCode, language_code
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.published import folded, plain, table, web_address
from advisor.ingest.normalising.reading import Read, note

EU_LANGUAGES = "http://publications.europa.eu/resource/authority/language/"

_TAG = re.compile(r"(?P<language>[A-Za-z]{2,3})(?P<more>(?:[-_][A-Za-z0-9]{1,8})*)")


def read_language(published: object, fact: Fact = Fact.LANGUAGE) -> Read[LanguageCode]:
    """The language as the catalogue calls it, from ISO 639-1, -2 or -3, BCP 47, the EU authority table, or a name.

    Regions and scripts are left out: `en-GB` is `en`. Names are read where CLDR gives them to one language only, in
    English or in the language itself. Serbo-Croatian (`hbs`) has no code of ISO 639-1 and is not read.
    """
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    if address is not None and not address.startswith(EU_LANGUAGES):
        return Read(None, (note(fact, NoteBasis.NOT_IN_VOCABULARY, text, "EU authority table of languages"),))
    tag = _TAG.fullmatch(address.removeprefix(EU_LANGUAGES) if address else text)
    if tag is not None:
        return _of_tag(tag, text, fact, is_eu=address is not None)
    named = _names().get(folded(text))
    if named is None:
        return Read(None, (note(fact, NoteBasis.NOT_IN_VOCABULARY, text, "ISO 639"),))
    return Read(language_code(named), (note(fact, NoteBasis.CODE_LIST, text, "names of CLDR"),))


def _of_tag(tag: re.Match[str], text: str, fact: Fact, *, is_eu: bool) -> Read[LanguageCode]:
    two, how = _two_letters(tag["language"].lower())
    if two is None:
        return Read(None, (note(fact, NoteBasis.NOT_IN_VOCABULARY, text, "no code of ISO 639-1"),))
    code = language_code(two)
    if code == text:
        return Read(code)
    details = [
        "EU authority table of languages" if is_eu else how,
        "BCP 47: region and script are left out" if tag["more"] else "",
        f"ESCO has one Norwegian for {two}" if two in SAME_LANGUAGE else "",
    ]
    basis = NoteBasis.EU_VOCABULARY if is_eu else NoteBasis.CODE_LIST
    return Read(code, (note(fact, basis, text, "; ".join(one for one in details if one)),))


def _two_letters(code: str) -> tuple[str | None, str]:
    """The ISO 639-1 code of a code in lower case, and by which list."""
    codes = _codes()
    if code in codes:
        return codes[code]
    other = get_global("language_aliases").get(code)
    if isinstance(other, str) and codes.get(other) == (other, "ISO 639-1"):
        return other, f"CLDR: {code} is {other}"
    return None, ""


@cache
def _codes() -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for row in table("languages"):
        two = row["iso_639_1"]
        found[two] = (two, "ISO 639-1")
        for three in filter(None, (row["iso_639_2"], row["bibliographic"])):
            found[three] = (two, "ISO 639-2")
    return found


@cache
def _names() -> Mapping[str, str]:
    """Names in English and in the language itself; the table holds only those that one language has."""
    rows = table("languages")
    return {
        folded(row[which]): row["iso_639_1"] for which in ("english_name", "own_name") for row in rows if row[which]
    }
