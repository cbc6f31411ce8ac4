"""What the tests of pages leave behind for those that run after them in the same process: nothing."""

import sys

import pytest

from advisor.ui import options_panel


@pytest.fixture(autouse=True)
def _main_module_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """`AppTest` leaves its page as `__main__`, and a process that is spawned later would run that page."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture(autouse=True)
def _no_browser_to_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page leaves the browser time to draw; these tests have none."""
    monkeypatch.setattr(options_panel, "BROWSER_FIRST_S", 0.0)
