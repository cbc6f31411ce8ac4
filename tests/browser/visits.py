"""What a visitor does on the page, in words."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

WAREHOUSE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online"
READ_AGAIN_MS, STEADY_READS = 200, 5
PATIENCE_MS = 90_000
"""For one answer on a busy machine; answers are far faster, this only says when to give up."""


def message_field(page: Page) -> Locator:
    """Where messages are written."""
    return page.get_by_test_id("stChatInputTextArea")


def opened(page: Page, address: str) -> Page:
    """The page, ready to be written on."""
    page.goto(address)
    message_field(page).wait_for(timeout=PATIENCE_MS)
    return page


def say(page: Page, message: str) -> None:
    """Send a message and wait for what it leads to: a reply, or the sentence why there is none.

    A refusal that stands from the message before says nothing of this one, so then only a reply is waited for.
    """
    refused_before = refusal(page).count() > 0
    message_field(page).fill(message)
    message_field(page).press("Enter")
    said = page.get_by_test_id("stChatMessage").filter(has_text=message[:40])
    (said if refused_before else said.or_(refusal(page))).first.wait_for(timeout=PATIENCE_MS)
    wait_for_rest(page)


def refusal(page: Page) -> Locator:
    """The sentence that says why a message was not taken."""
    return page.get_by_role("alert").filter(has_text="characters")


def change_limit(page: Page, label: str, value: str) -> None:
    """Set a field of the form of limits (empty: no limit) and wait for the reply to it."""
    page.get_by_text("Change hours, money, dates or form").click()
    page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Update my pathway").click()
    said = page.get_by_test_id("stChatMessage")
    said.filter(has_text="Changed:").or_(said.filter(has_text="Taken out:")).first.wait_for(timeout=PATIENCE_MS)
    wait_for_rest(page)


def wait_for_rest(page: Page) -> None:
    """Wait until nothing is being worked out any more."""
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for(timeout=PATIENCE_MS)
    page.get_by_test_id("stSpinner").first.wait_for(state="detached", timeout=PATIENCE_MS)


def pathway(page: Page) -> str:
    """Everything that the panel of the pathway says, once it says the same for a while.

    Parts of a page are fetched when they are first needed, so the last one drawn is not the last one to appear.
    """
    panel = page.get_by_role("tabpanel").first
    expect(page.get_by_text("Download this answer").first).to_be_visible(timeout=PATIENCE_MS)
    said, unchanged = panel.inner_text(), 0
    while unchanged < STEADY_READS:
        page.wait_for_timeout(READ_AGAIN_MS)
        now = panel.inner_text()
        said, unchanged = now, unchanged + 1 if now == said else 0
    return said


def width_of_content(page: Page) -> int:
    """The width in pixels that the page needs; more than the window's would mean scrolling sideways."""
    return int(page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollWidth"))
