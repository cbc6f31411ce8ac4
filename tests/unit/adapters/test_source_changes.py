"""What a changed import changes: counted and listed field by field; where a record stands is no change."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from advisor.adapters import source_changes
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.catalogue import Availability, LearningOpportunity
from advisor.domain.credits import ects
from advisor.domain.ids import SourceId
from advisor.domain.provenance import Origin
from advisor.domain.sources import ChangeKind, ImportChanges, RecordChange, SourceContent
from tests.builders import a_qualification, a_session, a_source, a_spec, an_opportunity, an_outcome

SOURCE = a_source("demo")


def an_offering(name: str, **spec: object) -> LearningOpportunity:
    return an_opportunity(name, spec=replace(a_spec(name), **spec))  # type: ignore[arg-type]


def changes(folder: Path, *contents: SourceContent) -> ImportChanges | None:
    writer = SqliteWriter(folder)
    done = [writer.replace_source(SOURCE, content) for content in contents][-1]
    nothing = ImportChanges(added=0, removed=0, changed=0)
    assert SqliteCatalogue(folder).changes_of(SourceId("demo")) == (None if done.changes == nothing else done.changes)
    return done.changes


def test_a_first_import_has_nothing_to_compare_with(tmp_path: Path) -> None:
    assert changes(tmp_path, SourceContent(opportunities=(an_offering("a"),))) is None


def test_the_same_records_in_another_order_and_at_other_places_change_nothing(tmp_path: Path) -> None:
    first, second = an_offering("a", outcomes=(an_outcome("Bakes."), an_outcome("Cooks."))), an_offering("b")
    moved = replace(second, origin=Origin(file="other.jsonl", record="row 99", published_on=date(2026, 1, 1)))
    found = changes(tmp_path, SourceContent(opportunities=(first, second)), SourceContent(opportunities=(moved, first)))
    assert found == ImportChanges(added=0, removed=0, changed=0)


def test_a_changed_field_is_told_with_what_it_was_and_what_it_is(tmp_path: Path) -> None:
    found = changes(
        tmp_path,
        SourceContent(opportunities=(an_offering("a", credits=ects("5"), description=None),)),
        SourceContent(opportunities=(an_offering("a", credits=ects("7.5"), description="New."),)),
    )
    assert found is not None
    assert (found.added, found.removed, found.changed) == (0, 0, 1)
    assert [(one.record_kind, one.field, one.before, one.after) for one in found.details] == [
        ("specification", "credit_hundredths", "500", "750"),
        ("specification", "description", None, "New."),
    ]


def test_outcomes_sessions_and_languages_are_compared_as_lists(tmp_path: Path) -> None:
    before = an_offering("a", outcomes=(an_outcome("Bakes."), an_outcome("Cooks.")))
    after = replace(
        an_offering("a", outcomes=(an_outcome("Cooks."), an_outcome("Bakes."))),
        availability=Availability(sessions=(a_session(),)),
        languages=(),
    )
    before = replace(before, availability=Availability())
    found = changes(tmp_path, SourceContent(opportunities=(before,)), SourceContent(opportunities=(after,)))
    assert found is not None
    told = {one.field: (one.before, one.after) for one in found.details}
    assert told["outcomes"] == ("Bakes. · Cooks.", "Cooks. · Bakes.")
    assert told["sessions"][0] is None
    assert told["languages"][1] is None


def test_records_that_come_and_go_are_told_whole(tmp_path: Path) -> None:
    found = changes(
        tmp_path,
        SourceContent(opportunities=(an_offering("a"),), qualifications=(a_qualification("old"),)),
        SourceContent(opportunities=(an_offering("a"), an_offering("b")), qualifications=(a_qualification("new"),)),
    )
    assert found is not None
    assert (found.added, found.removed, found.changed) == (3, 1, 0)
    told = {(one.change, one.record_kind, one.record_id) for one in found.details}
    assert told == {
        (ChangeKind.REMOVED, "qualification", a_qualification("old").id),
        (ChangeKind.ADDED, "qualification", a_qualification("new").id),
        (ChangeKind.ADDED, "offering", an_offering("b").id),
        (ChangeKind.ADDED, "specification", an_offering("b").spec.id),
    }


def test_very_many_changes_are_counted_whole_and_listed_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_changes, "KEPT_DETAILS", 3)
    names = [f"n{number}" for number in range(8)]
    found = changes(
        tmp_path,
        SourceContent(opportunities=tuple(an_offering(name) for name in names)),
        SourceContent(opportunities=tuple(an_offering(name, title=f"New {name}") for name in names)),
    )
    assert found is not None
    assert (found.changed, len(found.details)) == (8, 3)
    assert found.details[0] == RecordChange(
        change=ChangeKind.CHANGED, record_kind="specification", record_id=an_offering("n0").spec.id, title="New n0",
        field="title", before=an_offering("n0").spec.title, after="New n0",
    )  # fmt: skip


def test_what_is_kept_goes_with_its_source(tmp_path: Path) -> None:
    changes(
        tmp_path, SourceContent(opportunities=(an_offering("a"),)), SourceContent(opportunities=(an_offering("b"),))
    )
    SqliteWriter(tmp_path).remove_source(SourceId("demo"))
    assert SqliteCatalogue(tmp_path).changes_of(SourceId("demo")) is None
