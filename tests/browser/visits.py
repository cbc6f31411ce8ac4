"""What a visitor does on the page, in words."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from advisor.domain.languages import language_code
from advisor.explaining.translation import translator_for

WAREHOUSE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online"
READ_AGAIN_MS, STEADY_READS = 200, 5
PATIENCE_MS = 90_000
"""For one answer on a busy machine; answers are far faster, this only says when to give up."""

Words = Callable[..., str]
"""What the page says for an English sentence of ours."""


def words_of(language: str) -> Words:
    """The page's own words in a language, to find things by what stands on them."""
    return translator_for(language_code(language)).text


def message_field(page: Page) -> Locator:
    """Where messages are written."""
    return page.get_by_test_id("stChatInputTextArea")


def opened(page: Page, address: str) -> Page:
    """The page, ready to be written on."""
    page.goto(address)
    message_field(page).wait_for(timeout=PATIENCE_MS)
    return page


def send(page: Page, message: str) -> None:
    """Send a message, and wait for nothing."""
    message_field(page).fill(message)
    message_field(page).press("Enter")


def say(page: Page, message: str) -> None:
    """Send a message and wait for what it leads to: a reply, or the sentence why there is none.

    A refusal that stands from the message before says nothing of this one, so then only a reply is waited for.
    """
    refused_before = refusal(page).count() > 0
    send(page, message)
    said = page.get_by_test_id("stChatMessage").filter(has_text=message[:40])
    (said if refused_before else said.or_(refusal(page))).first.wait_for(timeout=PATIENCE_MS)
    wait_for_rest(page)


def refusal(page: Page) -> Locator:
    """The sentence that says why a message was not taken."""
    return page.get_by_role("alert").filter(has_text="characters")


def change_limit(page: Page, label: str, value: str) -> None:
    """Set a field of the form of limits (empty: no limit) and wait for the reply to it."""
    unfold(page, "Change hours, money, dates or form")
    page.get_by_label(label, exact=True).fill(value)
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
    expect(page.get_by_role("button", name="Download the plan (PDF)")).to_be_visible(timeout=PATIENCE_MS)
    return steady(page, panel.inner_text)


def steady(page: Page, read: Callable[[], str]) -> str:
    """What is read, once it is the same for a while."""
    said, unchanged = read(), 0
    while unchanged < STEADY_READS:
        page.wait_for_timeout(READ_AGAIN_MS)
        now = read()
        said, unchanged = now, unchanged + 1 if now == said else 0
    return said


def drawn_to_the_end(page: Page) -> None:
    """Wait until nothing is worked out any more, and nothing on the page moves or is added."""
    wait_for_rest(page)
    steady(page, lambda: str(page.evaluate("document.body.innerHTML.length")))


def open_page(page: Page, address: str, name: str) -> Page:
    """One of the other pages, by the last part of its address."""
    page.goto(f"{address}/{name}")
    page.get_by_role("heading", level=1).first.wait_for(timeout=PATIENCE_MS)
    drawn_to_the_end(page)
    return page


def open_tab(page: Page, name: str) -> Locator:
    """Bring a tab to the front; its panel."""
    page.get_by_role("tab", name=name, exact=True).click()
    expect(page.get_by_role("tab", name=name, exact=True)).to_have_attribute("aria-selected", "true")
    return page.get_by_role("tabpanel", name=name, exact=True)


def other_tabs(page: Page) -> list[Locator]:
    """The tabs that are not in front."""
    return page.get_by_role("tab", selected=False).all()


def unfold(page: Page, label: str) -> None:
    """Open what is folded away under this label."""
    page.locator("summary").filter(has_text=label).filter(visible=True).first.click()


def compare(panel: Locator, words: Words, count: int) -> Locator:
    """Choose the first offerings one right after the other, and have them shown side by side; the table of them."""
    for number in range(count):
        panel.get_by_text(words("Compare"), exact=True).nth(number).click()
    for number in range(count):
        expect(panel.get_by_role("checkbox", name=words("Compare")).nth(number)).to_be_checked()
    panel.get_by_role("button", name=words("Side by side")).click()
    return panel.page.get_by_role("dialog").get_by_role("table")


def downloaded(page: Page, button: Locator) -> bytes:
    """The file that a press of this button gives."""
    with page.expect_download(timeout=PATIENCE_MS) as found:
        button.click()
    return Path(found.value.path()).read_bytes()


def text_of_pdf(content: bytes) -> str:
    """All of its text in one line, as a copy of it would be: words broken over lines are joined again."""
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def width_of_content(page: Page) -> int:
    """The width in pixels that the page needs; more than the window's would mean scrolling sideways."""
    return int(page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollWidth"))
