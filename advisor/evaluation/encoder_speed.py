"""Times an encoder by itself: one text at a time, and many at once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.text_ports import TextEncoder

WARM_UP = 8
"""Texts encoded before the clock runs: the first of all loads weights."""

ONE_BY_ONE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderSpeed:
    """How fast one encoder is on this machine as it is now."""

    system: str
    median_ms: float
    """For one text."""

    p95_ms: float
    texts_per_s: float
    """Of all the texts at once."""

    memory_mib: float | None
    """What loading and using it adds to a process; `None`: not measured."""


def time_encoder(
    system: str, encoder: TextEncoder, texts: Sequence[str], *, memory_mib: float | None = None
) -> EncoderSpeed:
    """Encode the texts, at least `WARM_UP` of them, one by one and together."""
    encoder.encode(texts[:WARM_UP])
    taken_ms = []
    for text in texts[:ONE_BY_ONE]:
        started = time.perf_counter()
        encoder.encode([text])
        taken_ms.append((time.perf_counter() - started) * 1_000)
    started = time.perf_counter()
    encoder.encode(texts)
    seconds = time.perf_counter() - started
    return EncoderSpeed(
        system=system,
        median_ms=float(np.median(taken_ms)),
        p95_ms=float(np.percentile(taken_ms, 95)),
        texts_per_s=len(texts) / seconds,
        memory_mib=memory_mib,
    )
