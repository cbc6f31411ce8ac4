"""Names of months, languages and countries."""

import pytest

from advisor.dialogue.names import country_names, language_names, month_names, without_accents
from advisor.domain.languages import LanguageCode

FRENCH, SPANISH = LanguageCode("fr"), LanguageCode("es")


@pytest.mark.parametrize("name", ["février", "fevrier", "févr", "fevr"])
def test_a_month_is_known_by_its_full_and_short_name_with_and_without_accents(name: str) -> None:
    assert month_names(FRENCH)[name] == (2, 1)


def test_longer_names_of_months_come_before_their_beginnings() -> None:
    names = list(month_names(SPANISH))
    assert names.index("enero") < names.index("ene")


def test_languages_and_countries_are_known_without_accents_too() -> None:
    assert (language_names(SPANISH)["inglés"], language_names(SPANISH)["ingles"]) == ("en", "en")
    assert (country_names(SPANISH)["países bajos"], country_names(SPANISH)["paises bajos"]) == ("NL", "NL")


def test_accents_are_left_out_letter_by_letter() -> None:
    assert without_accents("été, año, Übung") == "ete, ano, Ubung"
