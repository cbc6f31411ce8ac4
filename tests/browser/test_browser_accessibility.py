"""axe-core on every page, light and dark, wide and on a phone: no serious barrier that is ours."""

import os
from collections.abc import Iterator
from itertools import chain
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.barriers import ENGINE, STREAMLIT_LIMITS, Barrier, barriers, ours, report
from tests.browser.visits import (
    WAREHOUSE,
    compare,
    drawn_to_the_end,
    open_page,
    open_tab,
    opened,
    other_tabs,
    say,
    unfold,
    words_of,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Audits = dict[str, tuple[Barrier, ...]]
SCHEMES: dict[Literal["dark", "light"], tuple[str, ...]] = {
    "dark": ("color-contrast", "link-in-text-block"),
    "light": (),
}
"""What is looked for in each; only colours differ between them."""

WIDE, PHONE = 1280, 390
SCREENS: tuple[tuple[int, Literal["dark", "light"]], ...] = ((WIDE, "light"), (WIDE, "dark"), (PHONE, "light"))
"""Colours of the dark are the same on a phone."""

OTHER_PAGES = ("about", "rules", "health", "add")


@pytest.fixture(scope="module")
def audits(browser: Browser, address: str) -> Audits:
    """What was found in each view of each page, by a name that says which."""
    if not ENGINE.exists():
        if os.environ.get("ADVISOR_REQUIRE_BROWSER") == "1":
            pytest.fail("ADVISOR_REQUIRE_BROWSER=1, but axe-core is not there; `make browser` fetches it.")
        pytest.skip(reason="needs axe-core; `make browser` fetches it")
    found: Audits = {}
    for width in (WIDE, PHONE):
        context = browser.new_context(viewport={"width": width, "height": 844}, locale="en-GB", reduced_motion="reduce")
        for view, within in views(context.new_page(), address):
            page = context.pages[0]
            for scheme in [scheme for wide, scheme in SCREENS if wide == width]:
                page.emulate_media(color_scheme=scheme)
                drawn_to_the_end(page)
                found[f"{view}, {scheme}, {width} px"] = barriers(page, within, rules=SCHEMES[scheme])
        context.close()
    return found


def views(page: Page, address: str) -> Iterator[tuple[str, str]]:
    """Walk through the pages; at each stop the name of what is in sight, and the part that is new."""
    opened(page, address)
    yield "first visit", "html"
    say(page, WAREHOUSE)
    yield "answer", "html"
    for name in [tab.inner_text() for tab in other_tabs(page)]:
        open_tab(page, name)
        yield f"tab {name}", '[data-testid="stTabs"]'
    compare(open_tab(page, "Offerings"), words_of("en"), 2).wait_for()
    yield "offerings side by side", '[role="dialog"]'
    page.keyboard.press("Escape")
    unfold(page, "Change hours, money, dates or form")
    yield "form of limits", '[data-testid="stExpander"]'
    page.get_by_role("button", name="Delete this conversation").click()
    yield "open popover", '[data-testid="stPopoverBody"]'
    page.keyboard.press("Escape")
    for name in OTHER_PAGES:
        open_page(page, address, name)
        yield name, "html"


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_no_serious_barrier_is_ours(audits: Audits, width: int, scheme: str) -> None:
    here = {view: ours(found) for view, found in audits.items() if view.endswith(f"{scheme}, {width} px")}
    assert len(here) > len(OTHER_PAGES) + 5
    assert not any(here.values()), "\n".join(f"{view}:\n{report(found)}" for view, found in here.items() if found)


def test_every_limit_that_is_listed_as_streamlits_still_occurs(audits: Audits) -> None:
    met = {found.limit for found in chain.from_iterable(audits.values())}
    assert [limit for limit in STREAMLIT_LIMITS if limit not in met] == []
