"""Remembering which offerings are within the limits."""

from datetime import date
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.sources import SourceContent
from tests.builders import a_read_source, an_opportunity


def import_offerings(folder: Path, *offerings: LearningOpportunity) -> None:
    read = a_read_source(content=SourceContent(opportunities=offerings))
    SqliteWriter(folder).replace_source(read.source, read.content)


def test_the_same_limits_give_the_very_same_set_again(tmp_path: Path) -> None:
    import_offerings(tmp_path, an_opportunity("one"))
    catalogue = SqliteCatalogue(tmp_path)
    first = catalogue.opportunities_within(Limits(countries=("DK",)))
    assert catalogue.opportunities_within(Limits(countries=("DK",))) is first
    assert catalogue.opportunities_within(Limits(countries=("FI",))) == frozenset()


def test_a_change_of_the_store_is_seen_at_once(tmp_path: Path) -> None:
    import_offerings(tmp_path, an_opportunity("one"))
    catalogue = SqliteCatalogue(tmp_path)
    assert catalogue.opportunities_within(Limits()) == {"demo:one"}
    import_offerings(tmp_path, an_opportunity("one"), an_opportunity("two"))
    assert catalogue.opportunities_within(Limits()) == {"demo:one", "demo:two"}


@pytest.mark.parametrize("day", [date(2027, 2, 1), date(1, 1, 1), date(9999, 12, 31)])
def test_any_day_may_be_a_limit(tmp_path: Path, day: date) -> None:
    import_offerings(tmp_path, an_opportunity("one"))
    limits = Limits(earliest_start=day, latest_finish=day)
    assert SqliteCatalogue(tmp_path).opportunities_within(limits) == {"demo:one"}
