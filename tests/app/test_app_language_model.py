"""The pages say whether a language model is used, before anything is written."""

import pytest
from streamlit.testing.v1 import AppTest

from advisor.explaining.notices import MAY_DIFFER, WITH_LANGUAGE_MODEL, WITHOUT_LANGUAGE_MODEL
from tests.fake_advisor import FakeAdvisor
from tests.language_models import FakeModel


def opened(name: str, advisor: FakeAdvisor) -> str:
    """Everything that a page says on its first run."""

    def page(name, advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from importlib import import_module  # noqa: PLC0415 - the same

        import_module(f"advisor.ui.{name}").render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"name": name, "advisor": advisor}).run()
    assert not test.exception, test.exception[0].message
    return "\n".join(str(element.value) for group in (test.markdown, test.caption) for element in group)


@pytest.mark.parametrize("name", ["chat_page", "about_page"])
def test_the_pages_say_that_no_language_model_is_used(name: str) -> None:
    said = opened(name, FakeAdvisor())
    assert WITHOUT_LANGUAGE_MODEL in said
    assert WITH_LANGUAGE_MODEL not in said


@pytest.mark.parametrize("name", ["chat_page", "about_page"])
def test_the_pages_say_what_a_language_model_is_sent(name: str) -> None:
    said = opened(name, FakeAdvisor(language_model=FakeModel()))
    assert WITH_LANGUAGE_MODEL in said
    assert WITHOUT_LANGUAGE_MODEL not in said


def test_the_same_answer_is_promised_only_as_far_as_it_holds() -> None:
    assert MAY_DIFFER not in opened("about_page", FakeAdvisor())
    assert MAY_DIFFER in opened("about_page", FakeAdvisor(language_model=FakeModel()))
