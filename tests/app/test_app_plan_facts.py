"""How a plan stacks and how sure recognition is, as the page draws it."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from advisor.domain.conversation import Answer
from advisor.domain.held import HeldUnit
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest
from advisor.domain.stacking import StackFacts
from advisor.planning.recognition import recognition_of
from advisor.planning.stack_types import stacking_of
from advisor.ui.plain_text import plain
from tests.builders import TODAY, an_opportunity
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import DATA, HOSTILE, STATISTICS, a_certificate, a_plan, an_answer_with_a_plan


def drawn(answer: Answer) -> AppTest:
    """The page after a message that this is the answer to."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": FakeAdvisor(answer=answer)}).run()
    test = test.chat_input(key="learner_message").set_value("a data analyst").run()
    assert not test.exception, test.exception[0].message
    return test


def answer_with_facts(title: str = "Held before") -> Answer:
    """Two steps, and a unit that the person only says to hold."""
    award = a_certificate()
    held = SpecId("demo:held")
    rules = replace(award.rules, units=(*award.rules.units, held))
    award = replace(award, rules=rules)
    request = PlanRequest(
        today=TODAY,
        opportunities=(DATA, STATISTICS, an_opportunity("held", title=title)),
        qualification=award,
        held_units=frozenset({held}),
        held=(HeldUnit(unit=held, is_claimed=True),),
    )
    plan = a_plan(qualification=award)
    recognition = recognition_of(request, plan)
    plan = replace(plan, recognition=recognition, stacking=stacking_of(request, plan, recognition, StackFacts()))
    return replace(an_answer_with_a_plan(), plan=plan)


def test_each_step_says_how_sure_recognition_is_and_what_is_stated_for_it() -> None:
    page = drawn(answer_with_facts())
    text = "\n".join(element.value for element in page.markdown)
    assert text.count(plain("Recognition: named by the awarding body.")) == 2
    assert text.count(plain("The awarding body decides.")) >= 3
    assert plain("? Verification of the certificate: not stated") in text
    labels = [expander.label for expander in page.expander]
    assert plain("Recognition: named by the awarding body · 3 of 7 facts stated") in labels


def test_what_is_only_claimed_says_whom_to_ask() -> None:
    page = drawn(answer_with_facts())
    assert "What you hold" in [element.value for element in page.subheader]
    text = "\n".join(element.value for element in page.markdown)
    assert plain("Recognition: possible, ask. You say that you hold it; ask what shows it.") in text


def test_how_the_plan_stacks_is_one_line_with_the_predicates_behind_it() -> None:
    page = drawn(answer_with_facts())
    assert "How this stacks" in [element.value for element in page.subheader]
    assert "What decided this" in [expander.label for expander in page.expander]
    text = "\n".join(element.value for element in page.markdown)
    assert plain("Vertical: yes") in text
    assert plain("✓ yes: what must come first comes first") in text


def test_a_plan_of_which_nobody_looked_says_nothing_of_either() -> None:
    page = drawn(an_answer_with_a_plan())
    assert "How this stacks" not in [element.value for element in page.subheader]


def test_titles_of_held_units_cannot_bring_markup_into_the_page() -> None:
    text = "\n".join(element.value for element in drawn(answer_with_facts(HOSTILE)).markdown)
    assert f"**{plain(HOSTILE)}**" in text
    assert HOSTILE not in text
