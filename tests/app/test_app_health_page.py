"""The page about the catalogue's health: figures, tables and files; what comes from outside is shown as it is."""

from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from advisor.domain.catalogue_health import CatalogueHealth, SkillCoverage
from advisor.domain.credits import ects
from advisor.domain.ids import SkillUri, SourceId
from advisor.explaining.document import ESCO_ACKNOWLEDGEMENT
from advisor.information.health import catalogue_health
from tests.builders import a_spec, an_opportunity
from tests.fake_advisor import FakeAdvisor

HOSTILE = "<script>alert(1)</script> **bold** $x$ =1+1"


def a_health() -> CatalogueHealth:
    spec = replace(a_spec("a"), title=HOSTILE, credits=ects("5"), workload_hours=45)
    found = catalogue_health([an_opportunity(spec=spec)], [], units=set(), awards=set(), today=date(2026, 11, 22))
    skills = SkillCoverage(
        skills=3, covered=1, by_people=1, computed=False, needed_most=((SkillUri("u"), "sew curtains", 4),)
    )
    return replace(found, skills=skills)


def shown(health: CatalogueHealth, asked: list[SourceId | None]) -> AppTest:
    def page(advisor, health_of):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import health_page  # noqa: PLC0415 - the same

        health_page.render(advisor, health_of)

    def health_of(source: SourceId | None) -> CatalogueHealth:
        asked.append(source)
        return health

    test = AppTest.from_function(
        page, default_timeout=30, kwargs={"advisor": FakeAdvisor(), "health_of": health_of}
    ).run()
    assert not test.exception, test.exception[0].message
    return test


def test_the_page_shows_figures_problems_and_skills() -> None:
    page = shown(a_health(), [])
    figures = {metric.label: metric.value for metric in page.metric}
    assert figures["Offerings"] == "1"
    assert figures["Contradictions"] == "1"
    assert "9 hours for one ECTS credit" in wide_tables(page)
    assert "sew curtains" in " ".join(table.value.to_string() for table in page.table)
    assert ESCO_ACKNOWLEDGEMENT in {caption.value for caption in page.caption}


def wide_tables(page: AppTest) -> str:
    return " ".join(frame.value.to_string(max_colwidth=None) for frame in page.dataframe)


def test_texts_from_outside_stand_where_nothing_reads_them_as_markup() -> None:
    page = shown(a_health(), [])
    assert HOSTILE in wide_tables(page)
    assert not [text for text in (*page.markdown, *page.caption) if HOSTILE in text.value]


def test_a_source_can_be_chosen_and_is_asked_for_by_its_id() -> None:
    asked: list[SourceId | None] = []
    page = shown(a_health(), asked)
    options = page.selectbox(key="health_source").options
    assert options[0] == "All sources"
    page.selectbox(key="health_source").select_index(1).run()
    assert asked[0] is None
    assert asked[-1] is not None


def test_a_source_without_offerings_says_so() -> None:
    empty = catalogue_health([], [], units=set(), awards=set(), today=date(2026, 11, 22))
    assert "no offerings" in shown(empty, []).info[0].value


@pytest.mark.parametrize("name", ["facts.csv", "providers.csv", "problems.csv"])
def test_every_table_can_be_downloaded(name: str) -> None:
    labels = [button.proto.id for button in shown(a_health(), []).get("download_button")]
    assert any(name in label for label in labels)
