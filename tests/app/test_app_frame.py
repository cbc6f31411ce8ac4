"""The whole app: its two pages, the browser's language, and a store that cannot be opened."""

import pytest
from streamlit.testing.v1 import AppTest

from advisor.errors import StoreError
from advisor.explaining.document import DEMONSTRATION_NOTICE, DISCLAIMER, ESCO_ACKNOWLEDGEMENT
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import an_answer_with_a_plan


def app(opener: object, **context: str) -> AppTest:
    """The app on its first run."""

    def script(opener):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import application  # noqa: PLC0415 - the same

        application.run(opener, None, None)  # type: ignore[arg-type]  # the pages for those who publish are not opened

    test = AppTest.from_function(script, default_timeout=30, kwargs={"opener": opener})
    if context:
        test.context = context
    return test.run()


def about(advisor: FakeAdvisor) -> AppTest:
    """The page about the data."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import about_page  # noqa: PLC0415 - the same

        about_page.render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": advisor}).run()
    assert not test.exception, test.exception[0].message
    return test


def test_the_app_opens_on_the_conversation() -> None:
    page = app(FakeAdvisor)
    assert not page.exception
    assert [title.value for title in page.title] == ["Your pathway with micro-credentials"]


def test_a_missing_store_shows_its_sentence_with_the_command_and_no_traceback() -> None:
    def opener() -> FakeAdvisor:
        raise StoreError("There is no store in .advisor. Make one: `python -m advisor prepare`.")

    page = app(opener)
    assert not page.exception
    assert "`python -m advisor prepare`" in page.error[0].value
    assert ESCO_ACKNOWLEDGEMENT in [caption.value for caption in page.caption]


def test_an_error_that_nobody_raised_on_purpose_is_not_caught() -> None:
    def opener() -> FakeAdvisor:
        raise RuntimeError("a bug")

    assert app(opener).exception


def test_the_data_page_lists_each_source_with_version_licence_and_date() -> None:
    (table,) = (table.value for table in about(FakeAdvisor()).table)
    assert list(table.columns) == ["Source", "Version", "Licence", "Imported on", "Records"]
    assert "demonstration" in table["Source"].iloc[0]


@pytest.mark.parametrize("heading", ["What is kept of your conversation", "How an answer is made", "What it cannot do"])
def test_the_data_page_says_what_is_kept_how_it_works_and_what_it_cannot_do(heading: str) -> None:
    assert heading in [header.value for header in about(FakeAdvisor()).header]


def test_the_data_page_carries_the_same_notices_as_the_chat() -> None:
    page = about(FakeAdvisor(answer=an_answer_with_a_plan()))
    assert {DISCLAIMER, ESCO_ACKNOWLEDGEMENT} <= {caption.value for caption in page.caption}
    assert [warning.value for warning in page.warning] == [DEMONSTRATION_NOTICE]
