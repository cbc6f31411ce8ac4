"""Languages and countries are read from codes and names that stand for one of them only."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.core import get_global

from advisor.domain.languages import language_code
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.countries import EU_COUNTRIES, read_country
from advisor.ingest.normalising.languages import EU_LANGUAGES, read_language
from advisor.ingest.normalising.published import table
from advisor.ingest.normalising.reading import Read


def test_every_code_and_name_of_the_table_of_languages_is_read() -> None:
    for row in table("languages"):
        code = language_code(row["iso_639_1"])
        for text in (*row.values(), f"{EU_LANGUAGES}{row['iso_639_2'].upper()}", f"{row['iso_639_1']}-XX"):
            assert not text or read_language(text).value == code, text


def test_the_table_of_languages_agrees_with_cldr() -> None:
    aliases = get_global("language_aliases")
    others = {
        row["iso_639_1"]: aliases.get(row["iso_639_2"])
        for row in table("languages")
        if aliases.get(row["iso_639_2"]) != row["iso_639_1"]
    }
    # CLDR names Filipino for Tagalog and Akan for Twi; ISO 639 gives each a code of its own.
    assert others == {"tl": "fil", "tw": "ak"}
    assert {aliases[row["bibliographic"]]: row["iso_639_1"] for row in table("languages") if row["bibliographic"]} == {
        row["iso_639_1"]: row["iso_639_1"] for row in table("languages") if row["bibliographic"]
    }


@pytest.mark.parametrize(
    ("published", "expected", "basis"),
    [
        ("fi", "fi", None),
        ("FI", "fi", NoteBasis.CODE_LIST),
        ("fin", "fi", NoteBasis.CODE_LIST),
        ("ger", "de", NoteBasis.CODE_LIST),
        ("en-GB", "en", NoteBasis.CODE_LIST),
        ("zh-Hant-TW", "zh", NoteBasis.CODE_LIST),
        ("es_419", "es", NoteBasis.CODE_LIST),
        ("nb", "no", NoteBasis.CODE_LIST),
        ("nob", "no", NoteBasis.CODE_LIST),
        ("no", "no", None),
        ("iw", "he", NoteBasis.CODE_LIST),
        ("ekk", "et", NoteBasis.CODE_LIST),
        ("Deutsch", "de", NoteBasis.CODE_LIST),
        ("french", "fr", NoteBasis.CODE_LIST),
        ("suomi", "fi", NoteBasis.CODE_LIST),
        (f"{EU_LANGUAGES}ENG", "en", NoteBasis.EU_VOCABULARY),
    ],
)
def test_a_language_is_read_from_its_codes_and_sure_names(
    published: str, expected: str, basis: NoteBasis | None
) -> None:
    found = read_language(published)
    assert found.value == expected
    assert [one.basis for one in found.notes] == ([] if basis is None else [basis])


@pytest.mark.parametrize(
    "published",
    [
        "HBS", "hbs", f"{EU_LANGUAGES}HBS", "sh", "xx", "und", "mul", "zxx", "prs", "isiNdebele", "Dutch; Flemish",
        "English, French", "any", f"{EU_LANGUAGES}x/ENG", "http://example.org/ENG", "e", "x-klingon", 1, [],
    ],
)  # fmt: skip
def test_a_language_without_a_code_of_two_letters_is_noted_and_not_read(published: object) -> None:
    found = read_language(published)
    assert found.value is None
    assert [(one.fact, one.basis) for one in found.notes] == [(Fact.LANGUAGE, NoteBasis.NOT_IN_VOCABULARY)]


def test_every_code_and_name_of_the_table_of_countries_is_read() -> None:
    for row in table("countries"):
        for text in (row["alpha_2"], row["alpha_2"].lower(), row["alpha_3"], row["label"], row["other_name"]):
            assert not text or read_country(text).value == row["alpha_2"], text
        if row["eu_code"]:
            assert read_country(EU_COUNTRIES + row["eu_code"]).value == row["alpha_2"]


def test_the_table_of_countries_agrees_with_cldr() -> None:
    aliases = get_global("territory_aliases")
    names = Locale("en").territories
    for row in table("countries"):
        assert row["alpha_2"] in names
        assert row["alpha_3"] not in aliases or aliases[row["alpha_3"]] == [row["alpha_2"]]
        assert read_country(names[row["alpha_2"]]).value == row["alpha_2"]


@pytest.mark.parametrize(
    ("published", "expected", "basis"),
    [
        ("NL", "NL", None),
        ("nl", "NL", NoteBasis.CODE_LIST),
        ("NLD", "NL", NoteBasis.CODE_LIST),
        ("UK", "GB", NoteBasis.CODE_LIST),
        ("EL", "GR", NoteBasis.CODE_LIST),
        ("Czech Republic", "CZ", NoteBasis.CODE_LIST),
        (f"{EU_COUNTRIES}1A0", "XK", NoteBasis.EU_VOCABULARY),
    ],
)
def test_a_country_is_read_from_its_codes_and_names(published: str, expected: str, basis: NoteBasis | None) -> None:
    found = read_country(published)
    assert found.value == expected
    assert [one.basis for one in found.notes] == ([] if basis is None else [basis])


@pytest.mark.parametrize("published", ["XX", "EU", "EUR", f"{EU_COUNTRIES}EUR", "ZZ", "Atlantis", "N L", 528, {}])
def test_what_is_no_country_is_noted_and_not_read(published: object) -> None:
    found = read_country(published)
    assert found.value is None
    assert [(one.fact, one.basis) for one in found.notes] == [(Fact.COUNTRY, NoteBasis.NOT_IN_VOCABULARY)]


def test_nothing_published_is_nothing_to_note() -> None:
    assert read_language(" ") == read_country(None) == Read(None)
