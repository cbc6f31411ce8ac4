"""While other ways are looked for, which takes seconds, everything on the page answers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import served
from tests.browser.visits import opened, send, wait_for_rest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SEARCHING = "Looking for cheaper, sooner and other ways"


def test_what_is_pressed_meanwhile_is_done_at_once_and_the_ways_come_all_the_same(
    window: Callable[[int], Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tmp_path / "found"
    monkeypatch.setenv("WAYS_FOUND", str(found))
    with served(tmp_path, script="tests/browser/slow_ways_page.py") as address:
        try:
            page = opened(window(1280), address)
            send(page, "a data analyst")
            expect(page.get_by_text(SEARCHING)).to_be_visible()
            page.get_by_role("button", name="If it falls through", exact=True).first.click()
            expect(page.get_by_text("What would be left? This only looks")).to_be_visible()
            expect(page.get_by_text(SEARCHING)).to_be_visible()
        finally:
            found.touch()  # else the server waits for it
        expect(page.get_by_text(SEARCHING)).to_have_count(0)
        wait_for_rest(page)
        page.keyboard.press("Escape")
        page.get_by_role("radio", name="2 Cheaper").click()
        expect(page.get_by_role("button", name="Take this one")).to_be_visible()
        expect(page.get_by_text("instead of 21 Jan 2028")).to_be_visible()
