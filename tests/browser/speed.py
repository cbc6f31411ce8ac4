"""`python -m tests.browser.speed HOME`: how long a visitor waits, with the catalogues in HOME loaded."""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.serving import chromium_path, launched, served
from tests.browser.visits import PATIENCE_MS, WAREHOUSE, drawn_to_the_end, message_field, unfold, wait_for_rest

ROUNDS = 5
WRITTEN = ("conversations.sqlite", "links.sqlite")
"""Files of a store that a visit writes to; they are copied, so that HOME stays as it is."""

FIRST_STEP = ".st-key-pathway_step_1_{turns}"


@dataclass(slots=True, kw_only=True)
class Wait:
    """Something that a visitor waits for, measured several times."""

    name: str
    aim_s: float | None = None
    seconds: list[float] = field(default_factory=list)
    busy_s: list[float] = field(default_factory=list)
    """Processor time of the server meanwhile; what is more in `seconds` was waiting for a processor or the browser."""

    @property
    def is_missed(self) -> bool:
        """Whether the median is above the aim."""
        return self.aim_s is not None and statistics.median(self.seconds) > self.aim_s

    def __str__(self) -> str:
        """One line."""
        aim = "no aim" if self.aim_s is None else f"aim {self.aim_s:.0f} s, {'MISSED' if self.is_missed else 'met'}"
        found = f"median {statistics.median(self.seconds):6.2f} s, worst {max(self.seconds):6.2f} s"
        return f"{self.name:<58} {found}, server {statistics.median(self.busy_s):6.2f} s of processor; {aim}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """All that is measured, in the order of a visit."""

    usable: Wait = field(default_factory=lambda: Wait(name="server warm -> page usable", aim_s=2))
    visible: Wait = field(
        default_factory=lambda: Wait(name="message sent -> message and beginning of the reply visible", aim_s=1)
    )
    plan: Wait = field(default_factory=lambda: Wait(name="message sent -> plan on the page"))
    complete: Wait = field(default_factory=lambda: Wait(name="message sent -> everything drawn, other ways too"))
    hours: Wait = field(default_factory=lambda: Wait(name="hours changed in the form -> new plan on the page", aim_s=3))
    step: Wait = field(default_factory=lambda: Wait(name="step left out -> new plan on the page", aim_s=3))

    def __iter__(self) -> Iterator[Wait]:
        """One after the other."""
        return iter((self.usable, self.visible, self.plan, self.complete, self.hours, self.step))


def main() -> int:
    """Measure; status 1 where a median misses its aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path, help="a store with its index; it is not written to")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--message", default=WAREHOUSE)
    arguments = parser.parse_args()
    path = chromium_path()
    if path is None:
        raise SystemExit("There is no Chromium on this machine; install it and run this again.")
    waits = Waits()
    with borrowed(arguments.home) as home, served(home) as address, sync_playwright() as playwright:
        chromium = launched(playwright, path)
        visit(chromium, address, arguments.message, Waits())  # the first visit loads what all others share
        for _ in range(arguments.rounds):
            visit(chromium, address, arguments.message, waits)
        chromium.close()
    for wait in waits:
        print(wait)  # noqa: T201 - a command
    return int(any(wait.is_missed for wait in waits))


@contextmanager
def borrowed(home: Path) -> Iterator[Path]:
    """A folder that looks like `home`, but can be written to without changing it."""
    with tempfile.TemporaryDirectory() as scratch:
        for child in home.resolve().iterdir():
            if child.name not in WRITTEN:
                (Path(scratch) / child.name).symlink_to(child)
            elif child.name != "conversations.sqlite":
                shutil.copy(child, scratch)
        yield Path(scratch)


def visit(browser: Browser, address: str, message: str, waits: Waits) -> None:
    """A first message, then other hours, then a plan without its first step."""
    context = browser.new_context(viewport={"width": 1280, "height": 844}, locale="en-GB")
    page = context.new_page()
    measured = stopwatch()
    page.goto(address)
    message_field(page).wait_for(timeout=PATIENCE_MS)
    page.get_by_role("button", name=WAREHOUSE[:20]).wait_for(timeout=PATIENCE_MS)
    measured(waits.usable)
    drawn_to_the_end(page)
    message_field(page).fill(message)
    measured = stopwatch()
    message_field(page).press("Enter")
    said = page.get_by_test_id("stChatMessage")
    said.filter(has_text=message[:40]).first.wait_for(timeout=PATIENCE_MS)
    said.nth(1).get_by_test_id("stText").first.wait_for(timeout=PATIENCE_MS)
    measured(waits.visible)
    wait_for_plan(page, turns=1)
    measured(waits.plan)
    wait_for_rest(page)
    measured(waits.complete)
    drawn_to_the_end(page)
    unfold(page, "Change hours, money, dates or form")
    page.get_by_label("Hours a week", exact=True).fill("10")
    button = page.get_by_role("button", name="Update my pathway")
    measured = stopwatch()
    button.click()
    wait_for_plan(page, turns=2)
    measured(waits.hours)
    drawn_to_the_end(page)
    button = page.get_by_role("button", name="Leave out", exact=True).first
    button.scroll_into_view_if_needed()
    measured = stopwatch()
    button.click()
    wait_for_plan(page, turns=3)
    measured(waits.step)
    drawn_to_the_end(page)  # what is still being worked out would slow the next visitor down
    context.close()


def wait_for_plan(page: Page, *, turns: int) -> None:
    """Until the first step of the plan of this turn is drawn."""
    page.locator(FIRST_STEP.format(turns=turns)).first.wait_for(timeout=PATIENCE_MS)


def stopwatch() -> Callable[[Wait], None]:
    """Begins now; notes for a wait how long it took, and how much of it the server was busy."""
    began, busy = time.perf_counter(), server_seconds()

    def note(wait: Wait) -> None:
        wait.seconds.append(time.perf_counter() - began)
        wait.busy_s.append(server_seconds() - busy)

    return note


def server_seconds() -> float:
    """Processor time of the server that this process started, so far; 0 where the system does not tell."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if not children.exists():
        return 0.0
    for child in children.read_text(encoding="ascii").split():
        if b"streamlit" in (Path("/proc") / child / "cmdline").read_bytes():
            fields = (Path("/proc") / child / "stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
