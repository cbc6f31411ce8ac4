"""Which column is what: guesses by names in thirteen languages, by values, and what is not guessed."""

from __future__ import annotations

import pytest

from advisor.domain.tables import ColumnGuess, GuessReason, SeenColumn, TableField
from advisor.ingest.formats.table_guess import SHOWN_EXAMPLE, guess_columns
from advisor.ingest.formats.table_mapping import Columns
from advisor.ingest.formats.table_words import header_words, language_of
from advisor.ingest.normalising.published import table

ID, TITLE, PROVIDER, OUTCOMES, CREDITS = "id", "title", "provider", "outcomes", "credits"
FIELDS = (TITLE, PROVIDER, "description", OUTCOMES, CREDITS, "language", "mode", "start", "price", "prerequisites_text")

NAMES = {
    "en": (
        "Course title|Institution|Description|Learning outcomes|ECTS credits|"
        "Language of instruction|Delivery mode|Start date|Fee|Prerequisites"
    ),
    "de": (
        "Kurstitel|Hochschule|Beschreibung|Lernergebnisse|Leistungspunkte|"
        "Unterrichtssprache|Durchführungsform|Beginn|Kosten|Vorkenntnisse"
    ),
    "fr": (
        "Intitulé du cours|Établissement|Résumé|Acquis d'apprentissage|Crédits ECTS|"
        "Langue d’enseignement|Modalité|Date de début|Tarif|Prérequis"
    ),
    "es": (
        "Nombre del curso|Universidad|Descripción|Resultados de aprendizaje|Créditos|"
        "Idioma|Modalidad|Fecha de inicio|Precio|Requisitos previos"
    ),
    "it": (
        "Denominazione|Ateneo|Descrizione|Risultati di apprendimento|CFU|"
        "Lingua|Modalità didattica|Data di inizio|Costo|Prerequisiti"
    ),
    "nl": (
        "Cursusnaam|Aanbieder|Omschrijving|Leeruitkomsten|Studiepunten|"
        "Voertaal|Onderwijsvorm|Startdatum|Prijs|Voorkennis"
    ),
    "fi": (
        "Opintojakson nimi|Korkeakoulu|Kuvaus|Osaamistavoitteet|Opintopisteet|"
        "Opetuskieli|Toteutustapa|Alkaa|Hinta|Esitiedot"
    ),
    "sv": (
        "Kursnamn|Lärosäte|Beskrivning|Lärandemål|Högskolepoäng|"
        "Undervisningsspråk|Studieform|Startdatum|Avgift|Förkunskaper"
    ),
    "pl": (
        "Nazwa kursu|Uczelnia|Opis|Efekty uczenia się|Punkty ECTS|"
        "Język wykładowy|Tryb|Data rozpoczęcia|Cena|Wymagania wstępne"
    ),
    "cs": (
        "Název kurzu|Vysoká škola|Anotace|Výsledky učení|Kredity|"
        "Jazyk výuky|Forma výuky|Datum zahájení|Cena|Prerekvizity"
    ),
    "pt": (
        "Unidade curricular|Instituição|Descrição|Resultados de aprendizagem|Créditos|"
        "Língua de ensino|Regime|Data de início|Preço|Conhecimentos prévios"
    ),
    "da": (
        "Kursusnavn|Udbyder|Beskrivelse|Læringsmål|ECTS-point|"
        "Undervisningssprog|Undervisningsform|Startdato|Gebyr|Forudsætninger"
    ),
    "no": (
        "Emnenavn|Lærested|Sammendrag|Læringsutbytte|Studiepoeng|"
        "Undervisningsspråk|Gjennomføring|Oppstart|Deltakeravgift|Forkunnskaper"
    ),
}  # fmt: skip
SYSTEMS = {
    "en": "ECTS", "fr": "ECTS", "it": "IT_CFU", "fi": "FI_OPINTOPISTE", "sv": "SE_HP", "pl": "ECTS", "da": "ECTS",
    "no": "NO_STUDIEPOENG",
}  # fmt: skip
"""Where the name says the system; points alone are not guessed to be of one."""


def guessed(**columns: object) -> dict[str, ColumnGuess | None]:
    """The guess at each column, whose cells are given."""
    seen = guess_columns({name: cells if isinstance(cells, list) else [cells] for name, cells in columns.items()})
    return {column.name: column.guess for column in seen}


def the_guess(name: str, *cells: object) -> ColumnGuess:
    (column,) = guess_columns({name: cells})
    assert column.guess is not None
    return column.guess


@pytest.mark.parametrize("language", NAMES)
def test_names_of_columns_are_known_in_thirteen_languages(language: str) -> None:
    names = NAMES[language].split("|")
    found = guess_columns({name: ["5" if field == CREDITS else "x"] for name, field in zip(names, FIELDS, strict=True)})
    guesses = {column.name: column.guess for column in found}
    assert [guess.field if guess else None for guess in guesses.values()] == [
        None if field == "start" else field for field in FIELDS
    ]
    credits_guess = guesses[names[FIELDS.index(CREDITS)]]
    assert credits_guess is not None
    assert credits_guess.option == SYSTEMS.get(language, "")
    assert language_of(names) == language


@pytest.mark.parametrize("language", NAMES)
def test_the_start_is_known_where_its_values_are_days(language: str) -> None:
    name = NAMES[language].split("|")[FIELDS.index("start")]
    guess = the_guess(name, "2027-01-18", "1.9.2027")
    assert (guess.field, guess.reads) == (TableField.START, 1.0)


def test_every_word_is_for_a_field_of_mappings_and_for_one_only_in_its_language() -> None:
    rows = table("column_words")
    beside = {"provider", "provider_country", "currency", "credit_system"}
    assert {row["field"] for row in rows} <= {*Columns.model_fields, *beside}
    assert {row["language"] for row in rows} == set(NAMES)
    assert len({(row["language"], row["word"]) for row in rows}) == len(rows)


@pytest.mark.parametrize(
    ("name", "cells", "field", "option"),
    [
        ("Price (EUR)", ["450"], "price", "EUR"),
        ("Workload in hours", ["40"], "workload", "hours"),
        ("Duration (weeks)", ["8"], "duration", "weeks"),
        ("Duration", ["8 weeks"], "duration", ""),
        ("EQF level", ["6"], "level", "EQF"),
        ("NLQF-niveau", ["4+"], "level", "NLQF"),
        ("Credits", ["5 ECTS"], "credits", ""),
        ("Laajuus (op)", ["5"], "credits", "FI_OPINTOPISTE"),
        ("Learning outcomes", ["a; b", "c; d"], "outcomes", ";"),
        ("Learning outcomes", ["a; b\nc", "d"], "outcomes", ""),
        ("courseTitle", ["Soil"], "title", ""),
        ("course.titles.0", ["Soil"], "title", ""),
        ("offering.start_date", ["2027-01-18"], "start", ""),
    ],
)
def test_a_name_says_the_field_and_often_its_unit(name: str, cells: list[str], field: str, option: str) -> None:
    guess = the_guess(name, *cells)
    assert (guess.field, guess.option) == (field, option)


@pytest.mark.parametrize(
    ("cell", "field"),
    [
        ("http://data.europa.eu/snb/eqf/6", "level"),
        ("http://data.europa.eu/snb/isced-f/0613", "field_of_education"),
        ("https://nordhavn.example/1", "url"),
        ("English, Finnish", "language"),
        ("online", "mode"),
        ("5 ECTS", "credits"),
        ("EUR 450", "price"),
    ],
)
def test_values_that_can_hardly_be_anything_else_say_what_a_column_is(cell: str, field: str) -> None:
    guess = the_guess("X", cell, cell)
    assert (guess.field, guess.reason, guess.reads) == (field, GuessReason.VALUES, 1.0)


@pytest.mark.parametrize("cell", ["no", "2027-01-18", "5", "FR", "0613", "6", "Soil", "[]"])
def test_values_that_may_be_several_things_say_nothing(cell: str) -> None:
    assert guessed(X=cell)["X"] is None


def test_a_name_whose_values_are_something_else_is_no_guess() -> None:
    assert guessed(Start=["in spring", "later"]) == {"Start": None}
    assert guessed(Link=["see below"]) == {"Link": None}


def test_a_level_of_isced_is_no_level_of_qualification() -> None:
    assert guessed(levelISCED=["6", "7"]) == {"levelISCED": None}


def test_two_columns_are_never_the_same() -> None:
    found = guessed(Name="Soil", Title="Soil", Code="1", Reference="2")
    fields = [guess.field for guess in found.values() if guess is not None]
    assert len(fields) == len(set(fields)) == 2


def test_the_column_whose_values_read_best_wins() -> None:
    found = guessed(**{"Start": ["2027-01-18", "soon"], "Start date": ["2027-01-18", "2027-02-01"]})
    assert found["Start"] is None
    assert found["Start date"] is not None


def test_a_whole_name_wins_over_a_part_of_one() -> None:
    found = guessed(**{"Title of the room": "B2", "Title": "Soil"})
    assert [guess.reason if guess else None for guess in found.values()] == [None, GuessReason.HEADER]


def test_words_of_the_language_of_the_table_are_proposed_with_their_meaning() -> None:
    found = guessed(
        Kurstitel="Böden", Unterrichtssprache=["Englisch", "Deutsch; Finnisch"], Format=["Präsenz", "irgendwo"]
    )
    language, mode = found["Unterrichtssprache"], found["Format"]
    assert language is not None
    assert (dict(language.words), language.reads) == ({"Englisch": "en", "Finnisch": "fi"}, 1.0)
    assert mode is not None
    assert (dict(mode.words), mode.reads) == ({"Präsenz": "onsite"}, 0.5)


def test_distance_is_not_proposed_as_online() -> None:
    guess = the_guess("Modalité", "à distance")
    assert (guess.field, dict(guess.words), guess.reads) == (TableField.MODE, {}, 0.0)


def test_a_column_shows_three_different_examples_shortened_and_how_full_it_is() -> None:
    (column,) = guess_columns({"X": ["a", "a", None, "b\nc", "y" * 200, "z"]})
    assert isinstance(column, SeenColumn)
    assert column.examples == ("a", "b c", "y" * (SHOWN_EXAMPLE - 1) + "…")
    assert column.filled == pytest.approx(5 / 6)


def test_words_say_their_language_and_are_written_as_people_write_them() -> None:
    words = header_words("Intitule de la formation")
    assert (words[0].word, words[0].language, words[0].is_whole) == ("intitulé de la formation", "fr", True)


def test_no_column_and_empty_columns_are_no_trouble() -> None:
    assert guess_columns({}) == ()
    assert guessed(Title=[None], X=[]) is not None
