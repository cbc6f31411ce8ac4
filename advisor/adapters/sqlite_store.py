"""Opens SQLite files of the store: a connection for each call, one transaction for each change, clear errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, MetaData, Table, create_engine, event, insert, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from advisor.adapters.schema import SCHEMA_VERSION
from advisor.errors import StoreError

STORE_FILE = "store.sqlite"
LOCK_TIMEOUT_S = 30.0
WRITE_CACHE_KIB = 400_000
"""A change stays in memory until it is committed, so that readers are kept waiting only for the commit."""

MAKE_STORE = "Make one with the demonstration catalogue: `python -m advisor data import starter`."
IMPORT_AGAIN = "Move the file away and import the sources again: `python -m advisor data import starter`."
_MALFORMED = ("malformed", "not a database", "file is encrypted")


class SqliteStore:
    """One SQLite file with the tables of `metadata`; safe to use from several threads, since nothing is shared."""

    def __init__(
        self, path: Path, metadata: MetaData, *, version: int = SCHEMA_VERSION, remedy: str = IMPORT_AGAIN
    ) -> None:
        """A store of tables of this version; `remedy` is what to do with a file of another one."""
        self.path = path
        self._version = version
        self._remedy = remedy
        self._metadata = metadata
        self._info: Table = metadata.tables["store_info"]
        self.reader = self._engine(read_only=True)
        self.writer = self._engine(read_only=False)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that cannot write.

        Raises:
            StoreError: there is no store, it is damaged, or it is of another version.
        """
        if not self.exists():
            raise StoreError(f"There is no store at {self.path}. {MAKE_STORE}")
        with self._explained("read"), self.reader.connect() as connection:
            self._check_version(connection)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: committed at the end, undone by any exception. Makes the file and its tables where missing.

        Raises:
            StoreError: it cannot be written (disk full, locked, damaged), or it is of another version.
        """
        with self._explained("written"):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(f"The folder {self.path.parent} cannot be made: {error.strerror}.") from error
            with self.writer.begin() as connection:
                if not inspect(connection).has_table(self._info.name):
                    self._metadata.create_all(connection)
                    connection.execute(insert(self._info).values(name="schema_version", value=str(self._version)))
                else:
                    self._check_version(connection)
                yield connection

    def exists(self) -> bool:
        """Whether there is anything in the file; a change that was undone on a new store leaves it empty."""
        try:
            return self.path.stat().st_size > 0
        except OSError:
            return False

    def _check_version(self, connection: Connection) -> None:
        found = connection.execute(select(self._info.c.value).where(self._info.c.name == "schema_version")).scalar()
        if found != str(self._version):
            raise StoreError(
                f"The store {self.path} is of version {found}; this program needs version {self._version}. "
                f"{self._remedy}"
            )

    @contextmanager
    def _explained(self, done: str) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise StoreError(self._explanation(str(error.orig), done)) from error
        except sqlite3.Error as error:  # while a connection is set up
            raise StoreError(self._explanation(str(error), done)) from error

    def _explanation(self, detail: str, done: str) -> str:
        if any(word in detail for word in _MALFORMED) or "no such table" in detail:
            return (
                f"The file {self.path} is damaged or is not a store of this program ({detail}). "
                f"Move it away and import the sources again. {MAKE_STORE}"
            )
        if "full" in detail:
            return f"The disk with {self.path} is full; nothing was changed. Free some space and try again."
        if "locked" in detail:
            return f"The store {self.path} is being written by another program; nothing was changed. Try again later."
        return f"The store {self.path} could not be {done} ({detail}); nothing was changed."

    def _engine(self, *, read_only: bool) -> Engine:
        mode = "ro" if read_only else "rwc"
        address = f"file:{quote(str(self.path.absolute()))}?mode={mode}"

        def connect() -> sqlite3.Connection:
            # No isolation level: transactions are begun below, so that they also hold the making of tables.
            return sqlite3.connect(address, uri=True, timeout=LOCK_TIMEOUT_S, isolation_level=None)

        engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        @event.listens_for(engine, "connect")
        def _set_up(connection: sqlite3.Connection, _record: object) -> None:
            if not read_only:
                connection.execute(f"PRAGMA cache_size = -{WRITE_CACHE_KIB}")
                connection.execute("PRAGMA cache_spill = OFF")
                connection.execute("PRAGMA secure_delete = ON")  # what a person deletes is overwritten in the file

        return engine
