"""Charts as Vega-Lite specifications, written out: checking them takes longer than all else that a page draws.

What the pages draw is checked against that schema by the tests instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Spec = dict[str, Any]
"""A chart, or a part of one, as it is written in JSON (https://vega.github.io/vega-lite/docs/spec.html)."""

Row = dict[str, object]
"""One datum."""


def number(field: str, scale: Spec | None = None, **further: object) -> Spec:
    """A channel that shows a number of the data; on a scale where one is given."""
    return {"field": field, "type": "quantitative", **({"scale": scale} if scale else {}), **further}


def words(field: str, **further: object) -> Spec:
    """A channel that shows words of the data."""
    return {"field": field, "type": "nominal", **further}


def end(field: str) -> Spec:
    """The other end of a bar or a line, on the same scale as its beginning."""
    return {"field": field}


def always(value: float) -> Spec:
    """A channel that is the same for all data, in pixels."""
    return {"value": value}


def layer(rows: Iterable[Row], mark: Mapping[str, object], *, where: str | None = None, **channels: Spec) -> Spec:
    """One kind of mark for each of the rows, or for those of which `where` is true."""
    drawn: Spec = {"data": {"values": list(rows)}, "mark": dict(mark), "encoding": channels}
    return {**drawn, "transform": [{"filter": where}]} if where else drawn


def layered(layers: Sequence[Spec], *, height: float | Spec, padding: Mapping[str, int]) -> Spec:
    """All layers in one chart, which is named as a whole: its parts are no pictures of their own."""
    return {
        "layer": list(layers),
        "height": height,
        "padding": dict(padding),
        "config": {"mark": {"aria": False}, "view": {"stroke": None}},
    }
