"""Countries as ISO 3166-1 alpha-2 codes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.published import folded, plain, table, web_address
from advisor.ingest.normalising.reading import Read, note

EU_COUNTRIES = "http://publications.europa.eu/resource/authority/country/"
EU_TABLE = "EU authority table of countries"
ALPHA_2 = "ISO 3166-1 alpha-2"


def read_country(published: object) -> Read[str]:
    """The alpha-2 code, from alpha-2 or alpha-3, the EU authority table, or an English name.

    `UK` and `EL`, which the EU writes for GB and GR, are read too.
    """
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    if address is not None:
        eu = _eu_codes().get(address)
        if eu is None:
            return Read(None, (note(Fact.COUNTRY, NoteBasis.NOT_IN_VOCABULARY, text, EU_TABLE),))
        return Read(eu[0], (note(Fact.COUNTRY, NoteBasis.EU_VOCABULARY, text, f"{EU_TABLE}: {eu[1]}"),))
    found = _codes().get(text.upper()) or _names().get(folded(text))
    if found is None:
        return Read(None, (note(Fact.COUNTRY, NoteBasis.NOT_IN_VOCABULARY, text, ALPHA_2),))
    if found[0] == text:
        return Read(text)
    return Read(found[0], (note(Fact.COUNTRY, NoteBasis.CODE_LIST, text, found[1]),))


@cache
def _codes() -> Mapping[str, tuple[str, str]]:
    """What a code stands for, and by which list where it is not alpha-2 itself."""
    found: dict[str, tuple[str, str]] = {}
    for row in table("countries"):
        found[row["alpha_2"]] = (row["alpha_2"], ALPHA_2)
        if row["alpha_3"]:
            found[row["alpha_3"]] = (row["alpha_2"], "ISO 3166-1 alpha-3")
    return {
        **found,
        "UK": ("GB", "EU Interinstitutional Style Guide"),
        "EL": ("GR", "EU Interinstitutional Style Guide"),
    }


@cache
def _eu_codes() -> Mapping[str, tuple[str, str]]:
    return {
        EU_COUNTRIES + row["eu_code"]: (row["alpha_2"], row["label"]) for row in table("countries") if row["eu_code"]
    }


@cache
def _names() -> Mapping[str, tuple[str, str]]:
    """English names with the list they are from; none belongs to two countries."""
    english = Locale("en").territories
    found: dict[str, tuple[str, str]] = {}
    for row in table("countries"):
        code = row["alpha_2"]
        named = {
            english.get(code, ""): "English names of CLDR",
            row["label"]: EU_TABLE,
            row["other_name"]: "English names",
        }
        for name, source in named.items():
            if name:
                found.setdefault(folded(name), (code, source))
    return found
