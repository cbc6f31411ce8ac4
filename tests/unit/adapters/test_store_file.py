"""The store as a file: written whole or not at all, and clear about what is wrong with it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Connection, event, insert

from advisor.adapters import schema, sqlite_store
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_conversations import SqliteConversations
from advisor.adapters.sqlite_writer import SqliteWriter, store_digest
from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId, SourceId
from advisor.domain.sources import ReadSource, SourceContent
from advisor.errors import ImportRefusedError, StoreError
from tests.builders import TODAY, a_read_source, a_source, a_spec, an_opportunity, some_opportunities


def a_writer_with(folder: Path, *sources: ReadSource) -> SqliteWriter:
    writer = SqliteWriter(folder)
    for read in sources:
        writer.replace_source(read.source, read.content)
    return writer


def source_ids(folder: Path) -> list[str]:
    return [source.id for source in SqliteCatalogue(folder).sources()]


def test_a_missing_store_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no store at .*store\.sqlite.*python -m advisor data import starter"):
        SqliteCatalogue(tmp_path / "nowhere")


def test_a_store_of_another_version_is_refused(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source())
    with writer.store.writing() as connection:
        connection.execute(schema.store_info.update().values(value="0"))
    with pytest.raises(StoreError, match=r"is of version 0; this program needs version \d+.*data import starter"):
        SqliteCatalogue(tmp_path)
    with pytest.raises(StoreError, match="is of version 0"):
        writer.replace_source(a_source(), SourceContent())


@pytest.mark.parametrize("damage", [b"This is no database. " * 400, b"SQLite format 3\x00" + b"\xff" * 8_000])
def test_a_damaged_store_is_refused_with_a_sentence(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / sqlite_store.STORE_FILE).write_bytes(damage)
    with pytest.raises(StoreError, match="damaged or is not a store of this program"):
        SqliteCatalogue(tmp_path)
    with pytest.raises(StoreError, match="damaged or is not a store of this program"):
        SqliteWriter(tmp_path).replace_source(a_source(), SourceContent())


def test_damage_in_the_middle_of_a_store_is_explained_when_it_is_met(tmp_path: Path) -> None:
    offerings = some_opportunities(300)
    a_writer_with(tmp_path, a_read_source(content=SourceContent(opportunities=offerings)))
    file = tmp_path / sqlite_store.STORE_FILE
    kept = file.read_bytes()[: file.stat().st_size // 4]
    file.write_bytes(kept + b"\xff" * (file.stat().st_size - len(kept)))
    with pytest.raises(StoreError, match="damaged"):
        SqliteCatalogue(tmp_path).opportunities([offering.id for offering in offerings])


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / sqlite_store.STORE_FILE)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    with pytest.raises(StoreError, match="not a store of this program"):
        SqliteCatalogue(tmp_path)


def test_the_hash_of_a_source_is_known_only_while_it_is_in_the_store(tmp_path: Path) -> None:
    writer = SqliteWriter(tmp_path)
    assert writer.content_sha256(SourceId("demo")) is None
    read = a_read_source(sha256="f" * 64)
    writer.replace_source(read.source, read.content)
    assert writer.content_sha256(SourceId("demo")) == "f" * 64
    writer.remove_source(SourceId("demo"))
    assert writer.content_sha256(SourceId("demo")) is None


def a_full_disk(writer: SqliteWriter) -> None:
    with writer.store.reading() as reading:
        pages = reading.exec_driver_sql("PRAGMA page_count").scalar_one()

    @event.listens_for(writer.store.writer, "connect")
    def _limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + 3}")


def a_broken_statement(writer: SqliteWriter) -> None:
    @event.listens_for(writer.store.writer, "before_cursor_execute")
    def _break(_connection: Connection, _cursor: object, statement: str, *_others: object) -> None:
        if statement.startswith("INSERT INTO opportunity_language"):
            raise BrokenPipeError("the pipe broke")


@pytest.mark.parametrize(
    ("break_it", "error", "says"),
    [(a_full_disk, StoreError, "is full; nothing was changed"), (a_broken_statement, BrokenPipeError, "pipe")],
)
def test_an_import_that_fails_midway_leaves_the_store_as_it_was(
    tmp_path: Path, break_it: Callable[[SqliteWriter], None], error: type[Exception], says: str
) -> None:
    writer = a_writer_with(tmp_path, a_read_source("starter", is_demonstration=True))
    before = store_digest(writer.store)
    break_it(writer)
    large = SourceContent(opportunities=some_opportunities(2_000, source="large"))
    with pytest.raises(error, match=says):
        writer.replace_source(a_source("large"), large)
    assert store_digest(SqliteWriter(tmp_path).store) == before


def test_a_first_import_that_fails_leaves_no_store_behind(tmp_path: Path) -> None:
    writer = SqliteWriter(tmp_path)
    a_broken_statement(writer)
    with pytest.raises(BrokenPipeError):
        writer.replace_source(a_source(), SourceContent(opportunities=(an_opportunity(),)))
    with pytest.raises(StoreError, match="There is no store"):
        SqliteCatalogue(tmp_path)


def test_two_different_records_under_one_id_are_refused_and_change_nothing(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source())
    before = store_digest(writer.store)
    twice = (an_opportunity("x", spec=a_spec("s", title="One")), an_opportunity("y", spec=a_spec("s", title="Two")))
    with pytest.raises(ImportRefusedError, match="'demo:s'"):
        writer.replace_source(a_source(), SourceContent(opportunities=twice))
    assert store_digest(writer.store) == before


def test_an_id_that_another_source_holds_is_refused_with_a_sentence(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source())
    with pytest.raises(StoreError, match="could not be written"):
        writer.replace_source(a_source("other"), SourceContent(opportunities=(an_opportunity(),)))
    assert source_ids(tmp_path) == ["demo"]


def test_a_store_that_another_program_writes_is_reported_as_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = a_writer_with(tmp_path, a_read_source())
    monkeypatch.setattr(sqlite_store, "LOCK_TIMEOUT_S", 0)
    with (
        writer.store.writing(),
        pytest.raises(StoreError, match="being written by another program; nothing was changed"),
    ):
        SqliteWriter(tmp_path).remove_source(SourceId("demo"))
    assert source_ids(tmp_path) == ["demo"]


def test_readers_see_the_old_state_until_an_import_is_complete(tmp_path: Path) -> None:
    writer = a_writer_with(tmp_path, a_read_source())
    with writer.store.writing() as connection:
        connection.execute(schema.source.delete())
        connection.execute(insert(schema.source), [_a_source_row(f"s{number}") for number in range(5_000)])
        assert source_ids(tmp_path) == ["demo"]
    assert len(source_ids(tmp_path)) == 5_000


def _a_source_row(key: str) -> dict[str, object]:
    return {
        "id": key,
        "title": "t" * 300,
        "version": "1",
        "licence": "",
        "content_sha256": "0",
        "imported_on": TODAY,
        "is_demonstration": False,
        "records": 0,
        "has_concepts": False,
        "has_offerings": False,
    }


def test_several_threads_read_one_catalogue_at_once(tmp_path: Path) -> None:
    offerings = some_opportunities(50)
    a_writer_with(tmp_path, a_read_source(content=SourceContent(opportunities=offerings)))
    catalogue = SqliteCatalogue(tmp_path)
    counts: list[int] = []

    def read() -> None:
        counts.extend(len(catalogue.opportunities([offering.id for offering in offerings])) for _ in range(5))

    threads = [Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [50] * 20


def test_the_path_of_a_store_may_hold_letters_that_addresses_give_a_meaning(tmp_path: Path) -> None:
    folder = tmp_path / "données #1 50% ?mode=rw"
    a_writer_with(folder, a_read_source())
    assert source_ids(folder) == ["demo"]


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be made"):
        SqliteWriter(tmp_path / "file").replace_source(a_source(), SourceContent())


def test_a_conversation_that_cannot_be_read_is_explained(tmp_path: Path) -> None:
    conversations = SqliteConversations(tmp_path)
    key = ConversationId("old")
    conversations.save(Conversation(id=key))
    with conversations._store.writing() as connection:
        connection.execute(schema.conversation.update().values(content='{"of": "another form"}'))
    with pytest.raises(StoreError, match="kept by another version"):
        conversations.load(key)
