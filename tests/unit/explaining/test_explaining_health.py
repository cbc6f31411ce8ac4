"""The health of a catalogue in words, tables and a page: nothing from outside runs, shares are never rounded up."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from advisor.domain.catalogue_health import CatalogueHealth, SkillCoverage
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.explaining.health import (
    element_rows,
    health_page,
    percent,
    problem_rows,
    provider_rows,
    skills_line,
    summary_lines,
    table_text,
)
from advisor.explaining.translation import translator_for
from advisor.information.health import catalogue_health
from tests.builders import a_prerequisite, a_qualification, a_spec, an_opportunity

TODAY = date(2026, 11, 22)
IN_ENGLISH = translator_for(ENGLISH)


def a_health(title: str = "Data", provider: str = "Nordhavn") -> CatalogueHealth:
    offering = an_opportunity(spec=replace(a_spec("a"), title=title, prerequisite=a_prerequisite("gone")))
    offering = replace(offering, provider=replace(offering.provider, name=provider))
    award = replace(a_qualification("q"), valid_until=date(2020, 1, 1))
    return catalogue_health([offering], [award], units=set(), awards={award.id}, today=TODAY)


@pytest.mark.parametrize(("share", "text"), [(0.999, "99 %"), (1.0, "100 %"), (0.0, "0 %"), (0.555, "55 %")])
def test_what_is_not_whole_is_never_shown_as_whole(share: float, text: str) -> None:
    assert percent(share) == text


def test_each_table_has_a_heading_and_rows_of_its_width() -> None:
    health = a_health()
    for rows in (
        element_rows(health, IN_ENGLISH),
        provider_rows(health.providers, IN_ENGLISH),
        problem_rows(health, IN_ENGLISH),
    ):
        table = list(rows)
        assert len(table) > 1
        assert {len(row) for row in table} == {len(table[0])}


def test_the_counts_of_each_fact_add_up_to_the_offerings() -> None:
    for _, _, *counts in list(element_rows(a_health(), IN_ENGLISH))[1:]:
        assert sum(map(int, counts)) == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_cell_of_a_table_is_a_formula(start: str) -> None:
    health = a_health(provider=f"{start}HYPERLINK(1)")
    cells = [
        cell for row in csv.reader(StringIO(table_text(provider_rows(health.providers, IN_ENGLISH)))) for cell in row
    ]
    assert f"'{start}HYPERLINK(1)" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_page_for_printing_escapes_everything_and_has_no_scripts() -> None:
    page = health_page(a_health("<script>x</script>", "<img src=y>"), [], IN_ENGLISH)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "This service uses the ESCO classification of the European Commission." in page


def test_the_page_is_written_in_the_language_asked_for() -> None:
    page = health_page(a_health(), [], translator_for(LanguageCode("fi")))
    assert '<html lang="fi">' in page
    assert "Luettelon kunto" in page


def test_the_summary_is_a_few_sentences() -> None:
    assert summary_lines(a_health(), IN_ENGLISH)[0] == "Offerings: 1; providers: 1; qualifications: 1."


def test_skills_are_said_to_be_unknown_where_nothing_says_what_is_taught() -> None:
    nothing = SkillCoverage(skills=9, covered=0, by_people=0, computed=False)
    assert "is not known" in skills_line(nothing, IN_ENGLISH)
    people = replace(nothing, covered=2, by_people=2)
    assert skills_line(people, IN_ENGLISH).startswith("2 of 9 skills")
    assert "not counted" in skills_line(people, IN_ENGLISH)
    assert "not counted" not in skills_line(replace(people, computed=True), IN_ENGLISH)
