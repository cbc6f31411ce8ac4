"""How far a long task has come, on a page."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


class PageProgress:
    """A bar for each named task; implements `ports.ProgressReporter`."""

    def __init__(self) -> None:
        self._bars: dict[str, DeltaGenerator] = {}

    def report(self, task: str, done: int, total: int | None) -> None:
        """`done` of `total` of the named task; without a total the bar says how many are done."""
        share = min(done / total, 1.0) if total else 0.0
        text = f"{task}: {done:,}" + (f" / {total:,}" if total else "")
        bar = self._bars.get(task)
        if bar is None:
            self._bars[task] = st.progress(share, text=text)
        else:
            bar.progress(share, text=text)
