"""Splits long lists of query parameters, since databases limit how many a query may have."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

PARAMETERS_AT_ONCE = 500

Parameter = TypeVar("Parameter", bound=str)


def in_chunks(values: Iterable[Parameter], size: int = PARAMETERS_AT_ONCE) -> Iterator[list[Parameter]]:
    """The values, each once, in order, in lists of at most `size`."""
    distinct = iter(dict.fromkeys(values))
    while chunk := list(islice(distinct, size)):
        yield chunk
