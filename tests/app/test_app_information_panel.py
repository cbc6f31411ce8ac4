"""What an offering tells of itself, on its card: a figure outside, inside every element, doubts and questions."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credits import ects
from advisor.domain.information import Element
from advisor.explaining.information import ELEMENT_NAMES
from advisor.ui.plain_text import plain
from tests.builders import a_spec, an_opportunity

HOSTILE = "<b>Body</b> **x** :red[y]"


def panel(offering: LearningOpportunity) -> AppTest:
    def page(offering):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.domain.languages import ENGLISH  # noqa: PLC0415 - the same
        from advisor.explaining.translation import translator_for  # noqa: PLC0415 - the same
        from advisor.ui import information_panel  # noqa: PLC0415 - the same

        information_panel.draw(offering, [], translator_for(ENGLISH))

    test = AppTest.from_function(page, default_timeout=30, kwargs={"offering": offering}).run()
    assert not test.exception, test.exception[0].message
    return test


def test_the_figure_stands_outside_and_every_element_inside() -> None:
    page = panel(an_opportunity(spec=a_spec("x")))
    (box,) = page.expander
    assert "of 9 required facts known" in box.label
    said = " ".join(text.value for text in page.markdown)
    assert set(ELEMENT_NAMES) == set(Element)
    assert [name for name in ELEMENT_NAMES.values() if f"**{plain(name)}**" not in said] == []


def test_only_what_is_stated_has_a_tick() -> None:
    lines = [line for text in panel(an_opportunity(spec=a_spec("x"))).markdown for line in text.value.splitlines()]
    ticked = [line for line in lines if ":material/check:" in line]
    assert ticked
    assert all("· stated" in line for line in ticked)
    assert not [line for line in lines if "· stated" in line and ":material/check:" not in line]


def test_a_contradiction_is_a_warning_before_everything_else() -> None:
    doubtful = an_opportunity(spec=replace(a_spec("x"), credits=ects("5"), workload_hours=45))
    (warning,) = panel(doubtful).warning
    assert "9 hours for one ECTS credit" in warning.value


def test_names_from_outside_are_shown_as_they_are() -> None:
    offering = an_opportunity(spec=replace(a_spec("x"), awarding_body=HOSTILE))
    said = " ".join(text.value for text in panel(offering).markdown)
    assert "<b>Body</b>" not in said
    assert "**x**" not in said
