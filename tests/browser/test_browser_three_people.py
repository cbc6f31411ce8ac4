"""From the first visit to the downloaded plan: three people, on a wide window and on a phone."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.keyboard import Keyboard
from tests.browser.visits import (
    PATIENCE_MS,
    WAREHOUSE,
    Words,
    compare,
    downloaded,
    drawn_to_the_end,
    open_tab,
    opened,
    say,
    text_of_pdf,
    wait_for_rest,
    width_of_content,
    words_of,
)
from tests.stores import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PICTURES = ROOT / "build" / "journey-pictures"
WIDE, PHONE = 1280, 390
COMPARED = 2
MOST_PRESSES = 240
"""Of Tab on the whole way, some more than were needed when this was written; keyboard-presses.txt has the count."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who comes to the page for the first time."""

    name: str
    language: str
    locale: str
    first: str
    correction: str
    corrected: str
    """What the page then says it understood."""

    @property
    def words(self) -> Words:
        """What the page says to this person."""
        return words_of(self.language)


WORKER = Person("worker", "en", "en-GB", WAREHOUSE, "actually 10 hours a week", "10 hours")
SELLER = Person(
    "seller",
    "fi",
    "fi-FI",
    "Olen myyjä ja haluan data-analyytikoksi, 8 tuntia viikossa, verkossa",
    "itse asiassa 10 tuntia viikossa",
    "10 tuntia",
)


@pytest.fixture
def visit(browser: Browser, address: str, request: pytest.FixtureRequest) -> "Callable[[Person, int], Visit]":
    """Opens the page for somebody, in a window of their own."""

    def begin(person: Person, width: int) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 844}, locale=person.locale, reduced_motion="reduce"
        )
        request.addfinalizer(context.close)
        return Visit(opened(context.new_page(), address), person, width)

    return begin


@dataclass(slots=True)
class Visit:
    """A person at a window."""

    page: Page
    person: Person
    width: int
    pictures: int = 0

    def keep(self, what: str) -> None:
        """A picture of the window as it is, and nothing that needs scrolling sideways."""
        assert width_of_content(self.page) <= self.width
        self.pictures += 1
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{self.person.name}-{self.width}-{self.pictures}-{what}.png")

    def steps(self) -> list[str]:
        """The titles of the plan's steps."""
        drawn_to_the_end(self.page)
        panel = self.page.get_by_role("tabpanel", name=self.person.words("Pathway"), exact=True)
        headings = panel.get_by_role("heading", level=4).filter(has_text=re.compile(r"^\d+\. "))
        headings.first.wait_for(timeout=PATIENCE_MS)
        return [re.sub(r"^\d+\. ", "", text) for text in headings.all_inner_texts()]

    def button(self, name: str) -> Locator:
        """A button by its English name."""
        return self.page.get_by_role("button", name=self.person.words(name), exact=True)

    def plan_text(self) -> str:
        """The text of the plan, as its PDF says it."""
        content = downloaded(self.page, self.button("Download the plan (PDF)"))
        keep_file(content, f"{self.person.name}-{self.width}-plan.pdf")
        return text_of_pdf(content)


def keep_file(content: bytes, name: str) -> None:
    """Beside the pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    Path(PICTURES / name).write_bytes(content)


def assert_names(text: str, titles: list[str]) -> None:
    """Every title stands in the text; where its lines break does not count."""
    squeezed = "".join(text.split())
    assert titles
    assert [title for title in titles if "".join(title.split()) not in squeezed] == []


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("person", [WORKER, SELLER], ids=lambda person: person.name)
def test_from_the_first_visit_to_the_downloaded_plan(
    visit: Callable[[Person, int], Visit], person: Person, width: int
) -> None:
    here, words = visit(person, width), person.words
    page = here.page
    here.keep("first-visit")
    say(page, person.first)
    expect(page.get_by_role("heading", name=words("What I understood"))).to_be_visible()
    here.keep("answer")
    say(page, person.correction)
    expect(page.get_by_role("button", name=person.corrected).first).to_be_visible()
    gap = open_tab(page, words("Your gap"))
    expect(gap.get_by_role("table").first).to_be_visible()
    assert gap.get_by_role("row").count() > 3
    here.keep("gap")
    offerings = open_tab(page, words("Offerings"))
    compared = compare(offerings, words, COMPARED)
    expect(
        compared.get_by_role("row").first.get_by_role("columnheader").filter(has_text=re.compile(r"\d\. "))
    ).to_have_count(COMPARED)
    here.keep("offerings")
    page.keyboard.press("Escape")
    expect(compared).to_have_count(0)
    expect(offerings.get_by_role("button", name=words("Side by side"))).to_be_focused()
    open_tab(page, words("Pathway"))
    before = here.steps()
    here.keep("pathway")
    here.button("Leave out").first.click()
    expect(page.get_by_role("heading", name=before[0], level=4)).to_have_count(0, timeout=PATIENCE_MS)
    wait_for_rest(page)
    after = here.steps()
    assert before[0] not in after
    here.keep("changed")
    assert_names(here.plan_text(), after)
    page.reload()
    page.get_by_text(person.correction).first.wait_for(timeout=PATIENCE_MS, state="attached")
    assert here.steps() == after
    here.keep("reloaded")


def test_a_plan_is_made_changed_and_downloaded_with_the_keyboard_alone(visit: Callable[[Person, int], Visit]) -> None:
    here = visit(WORKER, WIDE)
    page, keys = here.page, Keyboard(page=here.page)
    keys.tab_to("Your message", at_most=30)
    keys.write("I work in a warehouse, I'd like to become a data analyst, online")
    keys.press("Enter")
    asked = page.get_by_test_id("stChatMessage").last.locator("strong")
    expect(asked).to_contain_text("?")
    keys.tab_to("8 hours a week", at_most=5, back=True)
    keys.press("Enter")
    expect(page.get_by_role("button", name="8 hours")).to_be_visible()
    keys.tab_to("Change hours", at_most=30)
    keys.press("Enter")
    keys.tab_to("Hours a week", at_most=5)
    keys.write("10")
    keys.tab_to("Update my pathway", at_most=30)
    keys.press("Enter")
    expect(page.get_by_role("button", name="10 hours")).to_be_visible()
    before = here.steps()
    keys.tab_to("Pathway", at_most=60)
    keys.press("ArrowRight")
    expect(page.get_by_role("tab", name="Offerings")).to_have_attribute("aria-selected", "true")
    keys.press("ArrowLeft")
    keys.tab_to("Leave out", at_most=60)
    keys.press("Enter")
    expect(page.get_by_role("heading", name=before[0], level=4)).to_have_count(0, timeout=PATIENCE_MS)
    assert before[0] not in here.steps()
    keys.tab_to("Undo", at_most=120, back=True)
    keys.press("Enter")
    assert here.steps() == before
    keys.tab_to("Download the plan (PDF)", at_most=200)
    with page.expect_download(timeout=PATIENCE_MS) as found:
        keys.press("Enter")
    assert_names(text_of_pdf(Path(found.value.path()).read_bytes()), before)
    here.keep("keyboard")
    report = "\n".join([*keys.log, f"{keys.presses} presses of Tab in all"])
    keep_file(report.encode(), "keyboard-presses.txt")
    print(report)  # noqa: T201 - shown where the test fails or is run with -s
    assert keys.presses <= MOST_PRESSES, report
    assert keys.unseen == set()
    assert keys.covered == {}
