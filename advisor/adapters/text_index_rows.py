"""The rows of one stored index, grouped by language and sorted by owner within; texts are read when asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.text_ports import IndexedText

PARTS = tuple(TextPart)

Rows = npt.NDArray[np.int64]
"""Numbers of rows."""


def in_stored_order(rows: Iterable[IndexedText]) -> list[IndexedText]:
    """By language, then owner; rows of one owner and language stay as they were."""
    return sorted(rows, key=lambda row: (row.language or "", row.owner))


def group_starts_of(rows: Sequence[IndexedText]) -> Rows:
    """The first row of each group of one language, and the number of rows at the end."""
    starts = [at for at, row in enumerate(rows) if at == 0 or row.language != rows[at - 1].language]
    return np.array([*starts, len(rows)], dtype=np.int64)


class StoredRows:
    """What is known of each row: owner, part, language and text."""

    def __init__(self, folder: Path) -> None:
        """Open what `write` has written."""
        about = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
        self.owners: tuple[str, ...] = tuple(about["owners"])
        """In order; the position of an owner is its number."""

        self.languages: tuple[LanguageCode | None, ...] = tuple(about["languages"])
        """Of the groups, in their order."""

        self.group_starts: Rows = np.array(about["group_starts"], dtype=np.int64)
        """The first row of each group, and the number of rows at the end."""

        self.parts: npt.NDArray[np.uint8] = np.load(folder / "parts.npy")
        self.owner_of: npt.NDArray[np.int32] = np.load(folder / "owner_of.npy")
        self._by_owner = np.argsort(self.owner_of, kind="stable")
        self._owner_starts = np.searchsorted(self.owner_of[self._by_owner], np.arange(len(self.owners) + 1))
        self._numbers = {owner: number for number, owner in enumerate(self.owners)}
        self._ends: Rows = np.asarray(np.load(folder / "text_ends.npy", mmap_mode="r"))
        self._texts = memoryview(np.load(folder / "texts.npy", mmap_mode="r"))
        if not len(self.parts) == len(self.owner_of) == len(self._ends) == self.group_starts[-1]:
            raise ValueError("files of different lengths")

    def __len__(self) -> int:
        return len(self.parts)

    def at(self, numbers: Rows) -> list[IndexedText]:
        """The rows with these numbers, in the same order."""
        ends = self._ends[numbers].tolist()
        starts = np.where(numbers > 0, self._ends[np.maximum(numbers - 1, 0)], 0).tolist()
        owners = self.owner_of[numbers].tolist()
        parts = self.parts[numbers].tolist()
        groups = (np.searchsorted(self.group_starts, numbers, side="right") - 1).tolist()
        return [
            IndexedText(self.owners[owner], PARTS[part], str(self._texts[start:end], "utf-8"), self.languages[group])
            for owner, part, start, end, group in zip(owners, parts, starts, ends, groups, strict=True)
        ]

    def owner_numbers(self, owners: Iterable[str]) -> npt.NDArray[np.int64]:
        """Numbers of those of these owners that have rows here."""
        found = map(self._numbers.get, owners)
        return np.fromiter((number for number in found if number is not None), dtype=np.int64)

    def rows_of(self, owner: str) -> Rows:
        """All rows of this owner, in order; none where it is not known."""
        number = self._numbers.get(owner)
        if number is None:
            return np.empty(0, dtype=np.int64)
        return self._by_owner[self._owner_starts[number] : self._owner_starts[number + 1]]

    @staticmethod
    def write(rows: Sequence[IndexedText], folder: Path) -> int:
        """Write rows that are `in_stored_order`; returns how many owners there are."""
        owners = sorted({row.owner for row in rows})
        numbers = {owner: number for number, owner in enumerate(owners)}
        starts = group_starts_of(rows).tolist()
        about = {
            "owners": owners,
            "languages": [rows[start].language for start in starts[:-1]],
            "group_starts": starts,
        }
        texts = [row.text.encode("utf-8", "replace") for row in rows]
        (folder / "rows.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
        np.save(folder / "parts.npy", np.array([PARTS.index(row.part) for row in rows], dtype=np.uint8))
        np.save(folder / "owner_of.npy", np.array([numbers[row.owner] for row in rows], dtype=np.int32))
        np.save(folder / "text_ends.npy", np.cumsum([len(text) for text in texts], dtype=np.int64))
        np.save(folder / "texts.npy", np.frombuffer(b"".join(texts), dtype=np.uint8))
        return len(owners)
