"""Slow work beside the page: it goes on while the page draws, and survives a new run of the page."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotDoneYet
from typing import Generic, TypeVar

from advisor.domain.progress import Progress, Tell

AT_ONCE = 4
"""Pieces of work of all visitors together; more wait for their turn, since each keeps a core busy."""

POOL = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="advisor-work")
"""Holds nothing of a visitor once their work is done."""

Result = TypeVar("Result")


class Work(Generic[Result]):
    """Something being worked out, with how far it is."""

    def __init__(self, job: Callable[[Tell], Result]) -> None:
        """Begin it.

        Args:
            job: does the work in a thread of its own and may tell how far it is; it must not touch the page.
        """
        self._progress: Progress | None = None
        self._future: Future[Result] = POOL.submit(job, self._take)

    def _take(self, progress: Progress) -> None:
        self._progress = progress

    @property
    def progress(self) -> Progress | None:
        """What was told last."""
        return self._progress

    @property
    def is_done(self) -> bool:
        """Whether the result is there, or why there is none."""
        return self._future.done()

    def wait(self, seconds: float) -> bool:
        """Wait for the end, at most so long; whether it has come."""
        try:
            self._future.exception(timeout=seconds)
        except NotDoneYet:
            return False
        return True

    def result(self) -> Result:
        """What was worked out; waits for it. An error of the work is raised here."""
        return self._future.result()
