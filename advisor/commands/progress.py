"""Progress bars on a terminal, plain lines elsewhere."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class TerminalProgress:
    """Shows a bar for each named task; implements `ports.ProgressReporter`."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._tasks: dict[str, TaskID] = {}

    def report(self, task: str, done: int, total: int | None) -> None:
        """`done` of `total` of the named task."""
        if task not in self._tasks:
            self._tasks[task] = self._bars.add_task(task, total=total)
            if not self._console.is_terminal:
                self._console.print(f"{task} …", highlight=False)
        self._bars.update(self._tasks[task], completed=done, total=total)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bars.stop()
