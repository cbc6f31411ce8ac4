"""Keeps the computed links of outcome sentences in a file of their own, beside the store that they are made from."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sqlalchemy import Column, Float, MetaData, String, Table, Text, delete, insert, select

from advisor.adapters.parameter_chunks import in_chunks
from advisor.adapters.sqlite_store import SqliteStore
from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import KeptLink, LinkLevel

LINKS_FILE = "links.sqlite"
LINKS_VERSION = 1
REMEDY = "Delete the file and make the links again: `python -m advisor index --links`."

LINKS = MetaData()
store_info = Table(
    "store_info", LINKS, Column("name", String, primary_key=True), Column("value", String, nullable=False)
)
linked_text = Table(
    "linked_text", LINKS, Column("text_key", String(32), primary_key=True), Column("encoder", Text, nullable=False)
)
"""Every text that was looked at, also those behind which no skill was found."""

text_link = Table(
    "text_link",
    LINKS,
    Column("text_key", String(32), primary_key=True),
    Column("skill_uri", String, primary_key=True),
    Column("probability", Float, nullable=False),
    Column("level", String, nullable=False),
    Column("encoder", Text, nullable=False),
)


class SqliteKeptLinks:
    """Implements `ports.KeptLinks`; links belong to a text, so that an import leaves those of other texts alone."""

    def __init__(self, folder: Path, *, encoder: str) -> None:
        """Use the file in `folder`, made at the first write; links of other encoders are not seen."""
        self._store = SqliteStore(folder / LINKS_FILE, LINKS, version=LINKS_VERSION, remedy=REMEDY)
        self._encoder = encoder

    def linked_skills(self) -> frozenset[SkillUri] | None:
        """Every skill to which a kept link of these encoders leads; `None` where none were made."""
        if not self._store.exists():
            return None
        with self._store.reading() as connection:
            made = select(linked_text.c.text_key).where(linked_text.c.encoder == self._encoder).limit(1)
            if connection.execute(made).first() is None:
                return None
            query = select(text_link.c.skill_uri).where(text_link.c.encoder == self._encoder).distinct()
            return frozenset(map(SkillUri, connection.execute(query).scalars()))

    def links_of(self, text: str, language: LanguageCode | None) -> tuple[KeptLink, ...] | None:
        """The links of a text, the surest first; `None` where nobody has looked."""
        key = text_key(text, language)
        if not self._store.exists():
            return None
        link = text_link.c
        with self._store.reading() as connection:
            encoder = connection.execute(select(linked_text.c.encoder).where(linked_text.c.text_key == key)).scalar()
            if encoder != self._encoder:
                return None
            query = select(text_link).where(link.text_key == key).order_by(link.probability.desc(), link.skill_uri)
            return tuple(
                KeptLink(
                    skill=SkillUri(row.skill_uri),
                    probability=row.probability,
                    level=LinkLevel(row.level),
                    encoder=row.encoder,
                )
                for row in connection.execute(query)
            )

    def without_links(
        self, texts: Iterable[tuple[str, LanguageCode | None]]
    ) -> tuple[tuple[str, LanguageCode | None], ...]:
        """Those texts, each once, that nobody has looked at with the encoders in use, in order."""
        keys = {text_key(text, language): (text, language) for text, language in texts}
        known: set[str] = set()
        if self._store.exists():
            looked_at = linked_text.c
            with self._store.reading() as connection:
                for chunk in in_chunks(keys):
                    query = select(looked_at.text_key).where(
                        looked_at.text_key.in_(chunk), looked_at.encoder == self._encoder
                    )
                    known.update(connection.execute(query).scalars())
        return tuple(pair for key, pair in keys.items() if key not in known)

    def keep(self, links: Mapping[tuple[str, LanguageCode | None], Sequence[KeptLink]]) -> None:
        """Put these links in place of those that the texts had, in one transaction.

        Raises:
            StoreError: they could not be written; the file is as it was.
        """
        rows: defaultdict[Table, list[dict[str, object]]] = defaultdict(list)
        for (text, language), found in links.items():
            key = text_key(text, language)
            rows[linked_text].append({"text_key": key, "encoder": self._encoder})
            for one in found:
                about = {"probability": one.probability, "level": one.level.value, "encoder": one.encoder}
                rows[text_link].append({"text_key": key, "skill_uri": one.skill, **about})
        keys = [str(row["text_key"]) for row in rows[linked_text]]
        with self._store.writing() as connection:
            for table in (linked_text, text_link):
                for chunk in in_chunks(keys):
                    connection.execute(delete(table).where(table.c.text_key.in_(chunk)))
                if rows[table]:
                    connection.execute(insert(table), rows[table])


def text_key(text: str, language: LanguageCode | None) -> str:
    """128 bits of SHA-256 of language and text, but for white space."""
    plain = f"{language or ''}\0{' '.join(text.split())}"
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:32]
