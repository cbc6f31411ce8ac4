"""Tables that somebody gives on a page: looked at in a folder that is gone before the answer is there."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from advisor.domain.tables import SeenTable, TableChoices, TableFile, TableLayout, TablePreview
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_files import SUFFIXES
from advisor.ingest.formats.table_mapping_file import SUFFIX, mapping_text
from advisor.ingest.formats.table_rows import Limits
from advisor.ingest.normalising.published import table
from advisor.ingest.table_look import look_at, mapping_of, proposed, table_of
from advisor.ingest.table_preview import preview

UPLOADS = Limits(file_bytes=10 * 1024**2, unpacked_bytes=100 * 1024**2, strings_bytes=40 * 1024**2, rows=200_000)
"""Of files that strangers may give; whoever has the machine has the command, whose limits are far wider."""

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class UploadedTables:
    """Looks at tables; keeps none."""

    today: Callable[[], date]
    limits: Limits = field(default=UPLOADS)

    @property
    def most_bytes(self) -> int:
        """Of one file."""
        return self.limits.file_bytes

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Of files that can be read."""
        return SUFFIXES

    @property
    def frameworks(self) -> tuple[str, ...]:
        """National frameworks whose levels are known, in order."""
        return tuple(sorted({row["framework"] for row in table("frameworks")}))

    def look(self, file: TableFile, layout: TableLayout) -> SeenTable:
        """The table with its first records and a guess at each column.

        Raises:
            ImportRefusedError: the file cannot be used.
        """
        with tempfile.TemporaryDirectory(prefix="table-") as folder:
            return look_at(laid_in(Path(folder), file), layout, self.limits)

    def proposed(self, seen: SeenTable) -> TableChoices:
        """The guesses as choices."""
        return proposed(seen)

    def mapping_file(self, seen: SeenTable, choices: TableChoices) -> TableFile:
        """The mapping file that belongs beside the table.

        Raises:
            ImportRefusedError: the choices are not enough.
        """
        mapping = mapping_of(choices, seen.name)
        return TableFile(name=f"{Path(seen.name).stem}{SUFFIX}", content=mapping_text(mapping).encode())

    def preview(self, seen: SeenTable, choices: TableChoices) -> TablePreview:
        """The first records as they would be stored."""
        try:
            mapping = mapping_of(choices, seen.name)
        except ImportRefusedError as reason:
            return TablePreview(problem=str(reason))
        return preview(table_of(seen), mapping, seen.name, today=self.today())


def laid_in(folder: Path, file: TableFile) -> Path:
    """The file in the folder, under a name that leads nowhere else."""
    path = folder / safe_name(file.name)
    path.write_bytes(file.content)
    return path


def safe_name(name: str) -> str:
    """The name of a file without folders and signs that mean something to a file system."""
    path = Path(name.replace("\\", "/")).name
    stem, suffix = Path(path).stem, Path(path).suffix.lower()
    plain = re.sub(r"[^\w-]+", "-", stem).strip("-")[:_LONGEST_NAME] or "table"
    return f"{plain}{suffix if re.fullmatch(r'[.][a-z]{1,6}', suffix) else ''}"
