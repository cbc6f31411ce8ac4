"""A visitor without a mouse: moves by Tab, and notes how far it was and whether the way could be seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypedDict

from playwright.sync_api import Page

from tests.browser.visits import wait_for_rest

FOCUSED = """async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));  // until the focus is drawn
  const looks = element => {
    const said = [];
    for (let one = element, up = 0; one && up < 4; one = one.parentElement, up++) {
      for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(one, part);
        said.push(style.outlineStyle, style.outlineWidth, style.boxShadow);
        said.push(style.borderColor, style.backgroundColor, style.color);
      }
    }
    return said.join('|');
  };
  const before = window.focusSeen, now = document.activeElement;
  let unseen = null;
  if (before && before.element.isConnected && before.element !== now && looks(before.element) === before.looks) {
    unseen = before.name;
  }
  if (!now || now === document.body) { window.focusSeen = null; return {name: '', unseen, covered: null}; }
  const label = now.getAttribute('aria-label') || [...(now.labels ?? [])].map(one => one.innerText).join(' ');
  const name = (label || now.innerText || now.getAttribute('title') || now.tagName).trim().replace(/\\s+/g, ' ');
  window.focusSeen = {element: now, looks: looks(now), name};
  const box = now.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 1));
  const hint = '[role=tooltip], [data-testid=stTooltipContent]';
  const isOver = top && !now.contains(top) && !top.contains(now) && !top.closest(hint);
  const covered = box.width > 2 && box.height > 2 && (!top || isOver) ? String(top?.outerHTML).slice(0, 120) : null;
  return {name, unseen, covered};
}"""
"""What has the focus; whether what had it before looked no different while it had; whether something covers it."""


SLOWLY_MS = 400


class Focused(TypedDict):
    """What `FOCUSED` gives."""

    name: str
    unseen: str | None
    covered: str | None


@dataclass(slots=True, kw_only=True)
class Keyboard:
    """Presses keys on a page and keeps count."""

    page: Page
    presses: int = 0
    unseen: set[str] = field(default_factory=set)
    """Names of what looks the same with the focus and without it."""

    covered: dict[str, str] = field(default_factory=dict)
    """Names of what had the focus behind something else, with that."""

    log: list[str] = field(default_factory=list)
    """How many presses of Tab each way took."""

    def tab_to(self, name: str, *, at_most: int, back: bool = False) -> None:
        """Press Tab, or Shift and Tab, until what has this in its name has the focus.

        Raises:
            AssertionError: it is further away than `at_most` presses.
        """
        ahead, behind = ("Shift+Tab", "Tab") if back else ("Tab", "Shift+Tab")
        passed: list[str] = []
        while len(passed) < at_most:
            self.page.keyboard.press(ahead)
            self.presses += 1
            focused: Focused = self.page.evaluate(FOCUSED)
            if focused["unseen"] or focused["covered"]:
                focused = self.look_again(ahead, behind)
            passed.append(focused["name"])
            if name in focused["name"]:
                self.log.append(f"{len(passed):3} to {name}")
                return
        raise AssertionError(f"{at_most} presses of Tab do not lead to {name!r}, but through: {passed}")

    def look_again(self, ahead: str, behind: str) -> Focused:
        """One step back and forth, slowly: on a busy machine the focus may move before the page has drawn it."""
        focused: Focused = {"name": "", "unseen": None, "covered": None}
        for key in (behind, ahead):
            self.page.keyboard.press(key)
            self.page.wait_for_timeout(SLOWLY_MS)
            focused = self.page.evaluate(FOCUSED)
        if focused["unseen"]:
            self.unseen.add(focused["unseen"])
        if focused["covered"]:
            self.covered[focused["name"]] = focused["covered"]
        return focused

    def press(self, key: str) -> None:
        """Press a key on what has the focus, and wait for what comes of it."""
        self.page.keyboard.press(key)
        self.page.wait_for_timeout(300)  # until the page has noticed
        wait_for_rest(self.page)

    def write(self, text: str) -> None:
        """Replace what the field with the focus holds."""
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)
