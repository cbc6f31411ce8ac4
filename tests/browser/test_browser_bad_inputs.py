"""What nobody should have to see: tracebacks, markup that runs, and dead ends."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visits import PATIENCE_MS, WAREHOUSE, message_field, opened, refusal, say

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Window = Callable[[int], Page]

ODD_MESSAGES = {
    "emoji": "🦄🎓💶",
    "html": "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script><b>bold</b>",
    "sql": "'; DROP TABLE opportunity; --",
    "arabic": "أريد أن أصبح محلل بيانات",
    "chinese": "我想成为一名数据分析师",
    "markdown": "# big **bold** $x^2$ :material/home: [link](javascript:alert(1))",
}


def assert_no_traceback(page: Page) -> None:
    body = page.locator("body").inner_text()
    assert "Traceback" not in body
    assert 'File "' not in body
    expect(page.get_by_test_id("stException")).to_have_count(0)


@pytest.mark.parametrize("message", ODD_MESSAGES.values(), ids=ODD_MESSAGES.keys())
def test_an_odd_message_gets_a_reply_and_is_shown_as_it_was_written(window: Window, address: str, message: str) -> None:
    page = opened(window(1280), address)
    say(page, message)
    said = page.get_by_test_id("stChatMessage")
    expect(said.first.get_by_test_id("stText")).to_have_text(message)
    assert said.nth(1).inner_text().strip()
    assert page.title() != "run"
    assert_no_traceback(page)


def test_a_message_of_ten_thousand_characters_is_refused_with_a_sentence_and_can_be_shortened(
    window: Window, address: str
) -> None:
    page = opened(window(390), address)
    say(page, "data " * 2_000)
    expect(refusal(page)).to_be_visible()
    expect(page.get_by_label("Your message, to copy and change")).to_be_visible()
    assert_no_traceback(page)
    say(page, WAREHOUSE)
    expect(page.get_by_role("heading", name="What I understood")).to_be_visible()


def test_an_empty_message_is_not_sent(window: Window, address: str) -> None:
    page = opened(window(1280), address)
    message_field(page).fill("   ")
    message_field(page).press("Enter")
    page.wait_for_timeout(1_000)
    assert "c=" not in page.url
    assert_no_traceback(page)


def test_a_missing_store_shows_the_command_that_makes_one(window: Window, address_without_store: str) -> None:
    page = window(390)
    page.goto(address_without_store)
    page.get_by_role("alert").filter(has_text="There is no store").wait_for(timeout=PATIENCE_MS)
    expect(page.get_by_role("alert").locator("code").first).to_contain_text("python -m advisor")
    assert_no_traceback(page)
