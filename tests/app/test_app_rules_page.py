"""The page about rules: every rule with its examples, and the way to it from a plan."""

import pytest
from streamlit.testing.v1 import AppTest

from advisor.domain.planning import RuleId
from advisor.explaining.document import DISCLAIMER, ESCO_ACKNOWLEDGEMENT
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.rule_texts import RULE_GROUPS
from advisor.explaining.translation import translator_for
from advisor.ui.plain_text import plain
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import an_answer_with_a_plan


def rules(language: str = "en") -> AppTest:
    """The page about rules."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import rules_page  # noqa: PLC0415 - the same

        rules_page.render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": FakeAdvisor()})
    test.context = {"locale": language}
    test.run()
    assert not test.exception, test.exception[0].message
    return test


@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_page_shows_every_rule_by_its_name_in_three_groups(language: str) -> None:
    page, translator = rules(language), translator_for(language)
    assert [header.value for header in page.header] == [translator.text(group.title) for group in RULE_GROUPS]
    assert sorted(name.value for name in page.subheader) == sorted(translator.text(RULE_NAMES[rule]) for rule in RuleId)


def test_the_page_says_of_each_rule_what_it_asks_and_every_answer_with_its_word() -> None:
    shown = "\n".join(str(element.value) for element in rules().markdown)
    for group in RULE_GROUPS:
        for rule, text in group.rules.items():
            assert plain(text.asks) in shown, rule
            for status, example in text.examples():
                assert f"{status.value}] {plain(example)}" in shown, (rule, status)


def test_the_page_carries_the_notices_of_every_page() -> None:
    assert {DISCLAIMER, ESCO_ACKNOWLEDGEMENT} <= {caption.value for caption in rules().caption}


def test_a_plan_leads_to_the_page() -> None:
    def script(opener):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import application  # noqa: PLC0415 - the same

        application.run(opener, None, None)  # type: ignore[arg-type]  # the pages for those who publish are not opened

    def opener() -> FakeAdvisor:
        return FakeAdvisor(answer=an_answer_with_a_plan())

    page = AppTest.from_function(script, default_timeout=30, kwargs={"opener": opener}).run()
    page.chat_input(key="learner_message").set_value("I want to learn to analyse data").run()
    assert not page.exception, page.exception[0].message
    links = [link.proto for link in page.get("page_link")]
    assert {link.page for link in links if link.label == "What do these rules mean?"} == {"rules"}
