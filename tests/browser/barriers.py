"""What axe-core finds on a page, told apart from what Streamlit draws and does not let anyone change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.stores import ROOT

ENGINE = ROOT / "build" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
"""Made by `make browser`."""

GRAVE = ("serious", "critical")


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamlitLimit:
    """A barrier that Streamlit draws itself; docs/accessibility.md says what we do about it."""

    rule: str
    selector: str
    """Every element of this kind is Streamlit's own."""

    reason: str


STREAMLIT_LIMITS: tuple[StreamlitLimit, ...] = (
    StreamlitLimit(
        rule="scrollable-region-focusable",
        selector='[data-testid="stTable"] > div',
        reason="A table wider than a phone scrolls in a box that Streamlit gives no place in the order of Tab; "
        "Chromium and Firefox let the keyboard scroll it all the same.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier:
    """One element that breaks one rule."""

    rule: str
    impact: str
    element: str
    summary: str
    selectors: frozenset[str]
    """Of `STREAMLIT_LIMITS`, those that the element matches."""

    @property
    def limit(self) -> StreamlitLimit | None:
        """Where it is listed, if it is."""
        return next((one for one in STREAMLIT_LIMITS if one.rule == self.rule and one.selector in self.selectors), None)


FIND = """async ([within, selectors, wanted]) => {
  const rules = wanted.length ? {runOnly: {type: 'rule', values: wanted}} : {};
  const found = await axe.run({include: [[within]]}, {resultTypes: ['violations'], preload: false, ...rules});
  return found.violations.flatMap(rule => rule.nodes.map(node => {
    const element = document.querySelector(node.target.at(-1));
    return {
      rule: rule.id, impact: node.impact ?? rule.impact,
      element: node.html.slice(0, 300), summary: node.failureSummary ?? '',
      selectors: selectors.filter(one => element?.matches(one)),
    };
  }));
}"""


def barriers(page: Page, within: str = "html", *, rules: Sequence[str] = ()) -> tuple[Barrier, ...]:
    """Everything that axe-core holds against what is in sight.

    Args:
        page: drawn to its end.
        within: selector of the part that is looked at.
        rules: the only ones to look for; all where none is named.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(ENGINE.read_text(encoding="utf-8") + "\n;0")
    found = page.evaluate(FIND, [within, [one.selector for one in STREAMLIT_LIMITS], list(rules)])
    return tuple(Barrier(**(one | {"selectors": frozenset(one["selectors"])})) for one in found)


def ours(found: Iterable[Barrier]) -> list[Barrier]:
    """The serious and critical ones that are not listed as Streamlit's."""
    return [one for one in found if one.impact in GRAVE and one.limit is None]


def report(found: Iterable[Barrier]) -> str:
    """For people who must mend them."""
    return "\n".join(f"{one.impact} {one.rule}: {json.dumps(one.element)}\n    {one.summary}" for one in found)
