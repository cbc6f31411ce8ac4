"""The panel of offerings: filters, order, comparison, matching words, and what is not wanted."""

from dataclasses import replace

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Checkbox, Table

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Answer, Correction
from advisor.domain.ids import OpportunityId
from advisor.domain.learner import RequestField
from advisor.domain.matching import Candidate
from advisor.explaining.offerings_table import OfferingOrder
from advisor.ui.plain_text import plain
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import DATA, HOSTILE, STATISTICS, a_candidate, an_answer_with_a_plan

BOTH = (a_candidate(), a_candidate(STATISTICS, skill="statistics", strength=0.5))


def the_answer(*candidates: Candidate) -> Answer:
    """No pathway, so that every heading of the second level below is one of an offering."""
    return replace(an_answer_with_a_plan(*candidates), plan=None, alternatives=())


def drawn(*candidates: Candidate, advisor: FakeAdvisor | None = None) -> AppTest:
    """The page after a message, with these offerings."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    asked = advisor or FakeAdvisor(answer=the_answer(*candidates))
    test = AppTest.from_function(page, default_timeout=60, kwargs={"advisor": asked}).run()
    return sound(test.chat_input(key="learner_message").set_value("a data analyst").run())


def sound(page: AppTest) -> AppTest:
    assert not page.exception, page.exception[0].message
    return page


def titles(page: AppTest) -> list[str]:
    """Titles of the cards, in order."""
    known = {plain(one.spec.title): one.spec.title for one in (DATA, STATISTICS)}
    return [title for one in page.subheader for name, title in known.items() if one.value.lstrip("[").startswith(name)]


def text_of(page: AppTest) -> str:
    return "\n".join(element.value for element in (*page.markdown, *page.caption))


def widget(page: AppTest, kind: str, name: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - of any kind
    """The widget of the panel whose key begins like this."""
    (found,) = [one for one in getattr(page, kind) if str(one.key).startswith(f"offerings_{name}")]
    return found


def test_a_filter_hides_offerings_and_says_how_many_are_left_and_one_press_shows_all_again() -> None:
    page = drawn(*BOTH)
    assert "**2 of 2 shown**" in text_of(page)
    sound(widget(page, "button_group", "modes").set_value([Mode.BLENDED]).run())
    assert titles(page) == [STATISTICS.spec.title]
    assert "**1 of 2 shown**" in text_of(page)
    sound(widget(page, "button", "clear").click().run())
    assert titles(page) == [DATA.spec.title, STATISTICS.spec.title]
    assert widget(page, "button_group", "modes").value == []


def test_an_offering_that_does_not_state_its_price_stays_and_is_counted() -> None:
    page = drawn(*BOTH)
    sound(widget(page, "number_input", "most_expensive").set_value(100).run())
    assert titles(page) == [STATISTICS.spec.title]
    assert "One of them does not state something that you filter by" in text_of(page)
    sound(widget(page, "toggle", "only_stated").set_value(True).run())
    assert titles(page) == []


def test_where_nothing_is_left_the_filter_in_the_way_can_be_taken_out() -> None:
    page = drawn(*BOTH)
    widget(page, "button_group", "modes").set_value([Mode.ONLINE])
    sound(widget(page, "selectbox", "skill").set_value("http://data.europa.eu/esco/skill/statistics").run())
    assert titles(page) == []
    labels = [button.label for button in page.button if str(button.key).startswith("offerings_loosen")]
    assert labels == ["Without the filter “form”: 1 offering", "Without the filter “covers this skill”: 1 offering"]
    sound(widget(page, "button", "loosen_modes").click().run())
    assert titles(page) == [STATISTICS.spec.title]


def test_the_cheapest_come_first_and_those_without_a_price_last_which_is_said() -> None:
    page = drawn(*reversed(BOTH))
    assert titles(page)[0] == STATISTICS.spec.title
    sound(widget(page, "selectbox", "order").set_value(OfferingOrder.CHEAPEST).run())
    assert titles(page) == [DATA.spec.title, STATISTICS.spec.title]
    assert "One offering stands last: its price is not stated" in text_of(page)


def test_two_chosen_offerings_stand_side_by_side_with_what_is_not_stated() -> None:
    page = drawn(*BOTH)
    sound(boxes(page)[0].check().run())
    assert "1 of 4 chosen" in text_of(page)
    assert widget(page, "button", "side_by_side").disabled
    sound(boxes(page)[1].check().run())
    assert not side_by_side(page)
    sound(widget(page, "button", "side_by_side").click().run())
    (table,) = side_by_side(page)
    assert list(table.value.columns) == [plain(f"{n}. {one.spec.title}") for n, one in enumerate((DATA, STATISTICS), 1)]
    assert list(table.value.loc["Price"]) == [plain("€350"), "not stated"]
    sound(widget(page, "button", "stop_comparing").click().run())
    assert not side_by_side(page)
    assert not any(box.value for box in boxes(page))


def test_no_fifth_offering_can_be_compared() -> None:
    many = [a_candidate(replace(DATA, id=OpportunityId(f"demo:{number}"))) for number in range(5)]
    page = drawn(*many)
    for number in range(4):
        sound(boxes(page)[number].check().run())
    assert [box.disabled for box in boxes(page)] == [False] * 4 + [True]


def test_what_is_not_for_me_is_left_out_from_now_on() -> None:
    advisor = FakeAdvisor(answer=the_answer(*BOTH))
    page = drawn(advisor=advisor)
    sound(widget(page, "button", f"not_for_me_{STATISTICS.id}").click().run())
    assert advisor.corrections == [Correction(field=RequestField.UNWANTED, value=STATISTICS.id)]


def test_words_that_sentence_and_skill_share_are_bold_and_named_and_bring_no_markup() -> None:
    (said,) = a_candidate().evidence
    text = f"Analyse data. {HOSTILE}"
    page = drawn(replace(a_candidate(), evidence=(replace(said, text=text),)))
    shown = next(one.value for one in page.markdown if "words in common" in one.value)
    assert f"“**Analyse** **data**{plain('.')} {plain(HOSTILE)}”" in shown
    assert plain("words in common: Analyse, data") in shown


def test_a_new_answer_begins_without_filters_and_comparison() -> None:
    page = drawn(*BOTH)
    widget(page, "button_group", "modes").set_value([Mode.BLENDED])
    sound(boxes(page)[1].check().run())
    sound(page.chat_input(key="learner_message").set_value("a data analyst, really").run())
    assert titles(page) == [DATA.spec.title, STATISTICS.spec.title]
    assert not any(box.value for box in boxes(page))


def boxes(page: AppTest) -> list[Checkbox]:
    """Of the cards, in order."""
    return [box for box in page.checkbox if str(box.key).startswith("offerings_compare")]


def side_by_side(page: AppTest) -> list[Table]:
    return [table for table in page.table if "Price" in table.value.index]
