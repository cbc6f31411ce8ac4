"""An offering that two sources describe is shown once, with both sources; the store finds it anew after each change."""

from dataclasses import replace
from pathlib import Path

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.catalogue import LearningOpportunity, Listing
from advisor.domain.ids import OpportunityId, ProviderId, SourceId, SpecId
from advisor.domain.learner import Limits
from advisor.domain.provenance import Origin
from advisor.domain.sources import SourceContent
from tests.builders import a_source, a_spec, an_opportunity

ORIGIN = Origin(file="feed.json", record="row 3")


def a_record(source: str, title: str = "Data for care work") -> LearningOpportunity:
    base = an_opportunity("x", spec=replace(a_spec("x"), id=SpecId(f"{source}:x"), title=title))
    provider = replace(base.provider, id=ProviderId(f"{source}:p"), source=SourceId(source))
    return replace(
        base, id=OpportunityId(f"{source}:x"), source=SourceId(source), provider=provider, origin=ORIGIN,
        url=f"https://{source}.example",
    )  # fmt: skip


def a_store(folder: Path, *records: LearningOpportunity) -> SqliteWriter:
    writer = SqliteWriter(folder)
    for record in records:
        writer.replace_source(a_source(record.source), SourceContent(opportunities=(record,)))
    return writer


def test_one_record_is_shown_and_names_the_other_source(tmp_path: Path) -> None:
    writer = a_store(tmp_path, a_record("a"), a_record("b"), a_record("c", "Welding"))
    assert writer.mark_same_offerings() == 1
    catalogue = SqliteCatalogue(tmp_path)
    assert catalogue.opportunities_within(Limits()) == {"a:x", "c:x"}
    shown = catalogue.opportunities([OpportunityId("a:x")])[OpportunityId("a:x")]
    assert shown.also_listed == (
        Listing(id=OpportunityId("b:x"), source=SourceId("b"), url="https://b.example", origin=ORIGIN),
    )
    assert [one.id for one in catalogue.opportunities_for([SpecId("b:x")])] == ["b:x"]


def test_a_change_of_the_store_shows_every_record_until_they_are_compared_anew(tmp_path: Path) -> None:
    writer = a_store(tmp_path, a_record("a"), a_record("b"))
    writer.mark_same_offerings()
    writer.replace_source(a_source("b"), SourceContent(opportunities=(a_record("b", "Welding"),)))
    assert SqliteCatalogue(tmp_path).opportunities_within(Limits()) == {"a:x", "b:x"}
    assert writer.mark_same_offerings() == 0
    writer.remove_source(SourceId("a"))
    assert SqliteCatalogue(tmp_path).opportunities_within(Limits()) == {"b:x"}
