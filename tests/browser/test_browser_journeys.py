"""Whole visits in a real browser, on the starter pack."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from advisor.explaining.document import DEMONSTRATION_NOTICE, ESCO_ACKNOWLEDGEMENT
from tests.browser.visits import (
    PATIENCE_MS,
    WAREHOUSE,
    change_limit,
    message_field,
    opened,
    pathway,
    say,
    wait_for_rest,
    width_of_content,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Window = Callable[[int], Page]
WIDE, PHONE = 1280, 390


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_first_visit_reaches_a_plan_and_never_scrolls_sideways(window: Window, address: str, width: int) -> None:
    page = opened(window(width), address)
    assert width_of_content(page) <= width
    say(page, WAREHOUSE)
    expect(page.get_by_role("heading", name="What I understood")).to_be_visible()
    expect(page.get_by_role("heading", name="Rules and limits").first).to_be_visible()
    for name in ("Offerings", "Your gap", "Pathway"):
        page.get_by_role("tab", name=name).click()
        expect(page.get_by_role("tab", name=name)).to_have_attribute("aria-selected", "true")
        assert width_of_content(page) <= width


def test_the_first_example_can_be_sent_with_the_keyboard_alone(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    message_field(page).focus()
    for _ in range(6):
        page.keyboard.press("Tab")
        if "warehouse" in page.evaluate("document.activeElement.innerText"):
            break
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="What I understood").wait_for(timeout=PATIENCE_MS)


def test_a_second_message_stands_alone_in_its_bubble_above_its_own_reply(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    say(page, "actually 8 hours a week")
    pathway(page)
    bubbles = page.get_by_test_id("stChatMessage").filter(visible=True)
    expect(bubbles).to_have_count(2)
    assert "ESCO lists" not in bubbles.first.inner_text()
    assert "hours a week: 8 hours" in bubbles.last.inner_text()


def test_correcting_the_hours_changes_the_plan(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    before = pathway(page)
    change_limit(page, "Hours a week", "15")
    expect(page.get_by_role("button", name="15 hours")).to_be_visible()
    assert pathway(page) != before


def test_an_emptied_budget_is_no_limit_any_more(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    change_limit(page, "Budget in all (EUR)", "")
    expect(page.get_by_role("button", name="€900")).to_have_count(0)


def test_a_reload_keeps_the_conversation_and_the_address_holds_nothing_but_its_id(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    before = pathway(page)
    assert re.fullmatch(re.escape(address) + r"/\?c=[\w-]{20,}", page.url)
    page.reload()
    page.get_by_text(WAREHOUSE).wait_for(timeout=PATIENCE_MS)
    wait_for_rest(page)
    assert pathway(page) == before


def test_a_deleted_conversation_does_not_come_back(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    kept = page.url
    page.get_by_role("button", name="Delete this conversation").click()
    page.get_by_role("button", name="Delete it for good").click()
    page.get_by_text("The conversation is deleted").wait_for(timeout=PATIENCE_MS)
    wait_for_rest(page)
    assert "c=" not in page.url
    opened(page, kept)
    expect(page.get_by_text("no longer kept")).to_be_visible()


@pytest.mark.parametrize("path", ["", "/about"])
def test_every_page_says_that_it_is_a_demonstration_and_whose_classification_it_uses(
    window: Window, address: str, path: str
) -> None:
    page = window(PHONE)
    page.goto(address + path)
    page.get_by_text(ESCO_ACKNOWLEDGEMENT, exact=True).wait_for(timeout=PATIENCE_MS)
    expect(page.get_by_text(DEMONSTRATION_NOTICE)).to_be_visible()
    assert width_of_content(page) <= PHONE


def test_going_to_the_data_page_and_back_keeps_the_conversation(window: Window, address: str) -> None:
    page = opened(window(WIDE), address)
    say(page, WAREHOUSE)
    page.get_by_role("link", name="About the data").first.click()
    page.get_by_role("heading", name="What is kept of your conversation").wait_for(timeout=PATIENCE_MS)
    expect(page).to_have_title(re.compile("^About the data"))
    page.get_by_role("link", name="Advisor").first.click()
    expect(page.get_by_text(WAREHOUSE)).to_be_visible()


def test_nothing_is_asked_of_any_other_machine(window: Window, address: str) -> None:
    page = window(WIDE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    opened(page, address)
    say(page, WAREHOUSE)
    page.get_by_role("link", name="About the data").first.click()
    page.get_by_role("heading", name="What it cannot do").wait_for(timeout=PATIENCE_MS)
    assert asked
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
