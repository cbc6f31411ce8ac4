"""What the tests of pages leave behind for those that run after them in the same process: nothing."""

import sys

import pytest


@pytest.fixture(autouse=True)
def _main_module_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """`AppTest` leaves its page as `__main__`, and a process that is spawned later would run that page."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
