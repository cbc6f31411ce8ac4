"""`python -m tests.browser.screenshots FOLDER`: one journey as pictures, wide, on a phone and in the dark."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.serving import chromium_path, launched, served
from tests.browser.visits import PATIENCE_MS, WAREHOUSE, compare, drawn_to_the_end, open_tab, opened, say, words_of
from tests.stores import starter_home

SCREENS: tuple[tuple[str, int, int, Literal["light", "dark"]], ...] = (
    ("wide", 1280, 1000, "light"),
    ("phone", 390, 844, "light"),
    ("dark", 1280, 900, "dark"),
)
TALLEST = 9_000
COMPARED = 3


def main() -> int:
    """Take the pictures; needs a Chromium."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--address", help="of a running app; else one is started over the starter pack")
    parser.add_argument("--message", default=WAREHOUSE)
    arguments = parser.parse_args()
    path = chromium_path()
    if path is None:
        print("There is no Chromium on this machine.", file=sys.stderr)  # noqa: T201 - a command
        return 2
    expect.set_options(timeout=PATIENCE_MS)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = launched(playwright, path)
        if arguments.address:
            take_all(browser, arguments.address, arguments.folder, arguments.message)
        else:
            with served(starter_home(Path(scratch) / "home")) as address:
                take_all(browser, address, arguments.folder, arguments.message)
        browser.close()
    return 0


def take_all(browser: Browser, address: str, folder: Path, message: str) -> None:
    """The empty page, each panel of the answer, and every other page, on every screen."""
    for name, width, height, scheme in SCREENS:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale="en-GB", device_scale_factor=1
        )
        page = opened(context.new_page(), address)
        take(page, folder / f"{name}-1-first-visit.png")
        say(page, message)
        take(page, folder / f"{name}-2-answer.png")
        drawn_to_the_end(page)
        take_whole(page, folder / f"{name}-3-pathway.png")
        compare(open_tab(page, "Offerings"), words_of("en"), COMPARED).wait_for()
        take(page, folder / f"{name}-4-side-by-side.png")
        page.keyboard.press("Escape")
        page.get_by_text("required facts known").filter(visible=True).first.click()
        take_whole(page, folder / f"{name}-4-offerings.png")
        open_tab(page, "Your gap")
        take_whole(page, folder / f"{name}-5-gap.png")
        page.get_by_role("link", name="About the data: sources").click()
        page.get_by_role("heading", name="What it cannot do").wait_for()
        take_whole(page, folder / f"{name}-6-about.png")
        page.get_by_role("link", name="The rules of plans").click()
        page.get_by_role("heading", name="Your own limits").wait_for()
        take_whole(page, folder / f"{name}-7-rules.png")
        page.get_by_role("link", name="Catalogue health: for those").click()
        page.get_by_role("heading", name="Problems").wait_for()
        take_whole(page, folder / f"{name}-8-health.png")
        page.goto(f"{address}/add")
        page.get_by_role("heading", name="Add a catalogue").first.wait_for()
        take_whole(page, folder / f"{name}-9-add-a-catalogue.png")
        context.close()


def take(page: Page, path: Path) -> None:
    """What is in the window."""
    page.wait_for_timeout(800)  # until everything has faded in
    page.screenshot(path=path)


def take_whole(page: Page, path: Path) -> None:
    """The page to its end, at most `TALLEST` pixels of it."""
    size = page.viewport_size
    height = int(page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollHeight"))
    if size is not None:
        page.set_viewport_size({"width": size["width"], "height": min(height + 60, TALLEST)})
        take(page, path)
        page.set_viewport_size(size)


if __name__ == "__main__":
    sys.exit(main())
