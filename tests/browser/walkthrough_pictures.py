"""`python -m tests.browser.walkthrough_pictures HOME FOLDER`: the conversations of docs/walkthrough.md in a browser."""

from __future__ import annotations

import argparse
from pathlib import Path

from playwright.sync_api import sync_playwright

from advisor.commands.walkthrough import WALKS
from tests.browser.serving import chromium_path, launched, served
from tests.browser.visits import drawn_to_the_end, opened, say


def main() -> None:
    """Hold every conversation over the store in HOME, and keep what the window shows at its end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    path = chromium_path()
    if path is None:
        raise SystemExit("There is no Chromium on this machine; install it and run this again.")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with served(arguments.home) as address, sync_playwright() as playwright:
        chromium = launched(playwright, path)
        for number, walk in enumerate(WALKS, start=1):
            context = chromium.new_context(viewport={"width": 1280, "height": 1000}, locale=str(walk.language))
            page = opened(context.new_page(), address)
            for message in walk.messages:
                say(page, message)
            drawn_to_the_end(page)
            page.screenshot(path=arguments.folder / f"walkthrough-{number}.png")
            context.close()
        chromium.close()


if __name__ == "__main__":
    main()
