"""Computed links that are kept: by text, with their encoder, and never for people's own links."""

from pathlib import Path

import pytest

from advisor.adapters.kept_links import SqliteKeptLinks
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import KeptLink, LinkLevel
from advisor.domain.sources import SourceContent
from tests.builders import a_read_source, an_opportunity, an_outcome, skill_uri

TEXT = ("Use SQL to query data.", ENGLISH)


def a_link(name: str = "use-sql", probability: float = 0.75) -> KeptLink:
    return KeptLink(skill=skill_uri(name), probability=probability, level=LinkLevel.CLOSE, encoder="one/1")


def test_a_link_comes_back_with_all_that_it_carries_and_the_surest_first(tmp_path: Path) -> None:
    kept = SqliteKeptLinks(tmp_path, encoder="one/1")
    kept.keep({TEXT: [a_link("a", 0.25), a_link("b", 0.5)]})
    assert kept.links_of("Use SQL  to query data.", ENGLISH) == (a_link("b", 0.5), a_link("a", 0.25))


def test_a_text_behind_which_nothing_was_found_is_told_from_one_that_nobody_looked_at(tmp_path: Path) -> None:
    kept = SqliteKeptLinks(tmp_path, encoder="one/1")
    assert kept.links_of(*TEXT) is None
    kept.keep({TEXT: []})
    assert kept.links_of(*TEXT) == ()
    assert kept.links_of(TEXT[0], LanguageCode("fi")) is None


def test_links_of_another_encoder_are_not_seen_and_are_made_anew(tmp_path: Path) -> None:
    SqliteKeptLinks(tmp_path, encoder="one/1").keep({TEXT: [a_link()]})
    other = SqliteKeptLinks(tmp_path, encoder="two/1")
    assert other.links_of(*TEXT) is None
    assert other.without_links([TEXT, TEXT]) == (TEXT,)
    other.keep({TEXT: []})
    assert other.links_of(*TEXT) == ()


def test_only_texts_that_nobody_looked_at_are_left_to_do(tmp_path: Path) -> None:
    kept = SqliteKeptLinks(tmp_path, encoder="one/1")
    more = ("Bake bread.", ENGLISH)
    kept.keep({TEXT: [a_link()]})
    assert kept.without_links([TEXT, more]) == (more,)


def test_outcomes_that_people_linked_are_not_linked_by_computation(tmp_path: Path) -> None:
    offering = an_opportunity(outcomes=(an_outcome("By people.", skills=("a",)), an_outcome("By nobody.")))
    read = a_read_source(content=SourceContent(opportunities=(offering,)))
    SqliteWriter(tmp_path).replace_source(read.source, read.content)
    assert [text for text, _ in SqliteCatalogue(tmp_path).unlinked_outcomes()] == ["By nobody."]


@pytest.mark.parametrize("text", ["", "🙂", "x" * 20_000, "\ud800"])
def test_any_text_can_be_asked_for(tmp_path: Path, text: str) -> None:
    kept = SqliteKeptLinks(tmp_path, encoder="one/1")
    kept.keep({(text, None): [a_link()]})
    assert kept.links_of(text, None) == (a_link(),)
