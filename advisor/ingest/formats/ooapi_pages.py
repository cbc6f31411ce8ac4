"""Pages of an OOAPI v5 endpoint as files: what each holds, and whether it is the page that was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from advisor.errors import DownloadError, ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.json_stream import json_objects
from advisor.ingest.formats.patient_requests import AskAgainError
from advisor.ingest.formats.plain_values import word
from advisor.ingest.jsonl import shown


@dataclass(frozen=True, slots=True)
class OoapiPage:
    """What a page says."""

    ids: tuple[str, ...]
    """Of its objects; the text of an object that has none."""

    has_next: bool


def page_in(path: Path, number: int, id_name: str, address: str) -> OoapiPage:
    """The page in the file.

    Args:
        path: the file.
        number: of the page that was asked for.
        id_name: the field that holds the id of its objects.
        address: that was asked, for messages.

    Raises:
        AskAgainError: it is not whole.
        DownloadError: it is no page, or another one than was asked for.
    """
    told = Conversion(path.parent)
    ids: list[str] = []
    around: dict[str, object] | None = None
    try:
        for found in json_objects(path, told, lists={"items"}):
            if found.holds_list:
                around = dict(found.value)
            else:
                ids.append(word(found.value.get(id_name)) or repr(sorted(found.value.items(), key=repr)))
    except ImportRefusedError as reason:
        raise AskAgainError(f"answered what cannot be read: {reason}") from reason
    if around is None or told.rejected:
        raise DownloadError(
            f"{address} answered no page of OOAPI v5; expected an object with a list `items` of objects."
        )
    has_next, stated = around.get("hasNextPage"), around.get("pageNumber")
    if not isinstance(has_next, bool):
        raise DownloadError(
            f"{address} does not say whether there are more pages: `hasNextPage` is {shown(has_next)}; expected true "
            "or false."
        )
    if stated is not None and stated != number:
        raise DownloadError(
            f"{address} was asked for page {number} and answered page {shown(stated)} (`pageNumber`): its pages cannot "
            "be read one after the other. Tell its owner."
        )
    return OoapiPage(tuple(ids), has_next)
