"""A server over the starter pack and a headless Chromium, shared by all browser tests of a run."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.serving import chromium_path, launched, served
from tests.browser.visits import PATIENCE_MS
from tests.stores import starter_home

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """This machine's Chromium; skips where there is none, fails where one is required."""
    path = chromium_path()
    if path is None:
        if os.environ.get("ADVISOR_REQUIRE_BROWSER") == "1":
            pytest.fail("ADVISOR_REQUIRE_BROWSER=1, but there is no Chromium on this machine.")
        pytest.skip(reason="needs Chromium, which is not installed on this machine")
    with sync_playwright() as playwright:
        chromium = launched(playwright, path)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of the app over the starter pack; not started where there is no browser to look at it."""
    assert browser.is_connected()
    with served(starter_home(tmp_path_factory.mktemp("store") / "home")) as found:
        yield found


@pytest.fixture(scope="session")
def address_without_store(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of the app where nothing was imported yet."""
    assert browser.is_connected()
    with served(Path(tmp_path_factory.mktemp("empty"))) as found:
        yield found


@pytest.fixture
def window(browser: Browser) -> Iterator[Callable[[int], Page]]:
    """Opens windows of a width in pixels, each a visitor of their own."""
    contexts: list[BrowserContext] = []

    def open_window(width: int) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 844}, locale="en-GB"))
        return contexts[-1].new_page()

    yield open_window
    for context in contexts:
        context.close()
