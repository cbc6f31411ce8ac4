"""What the panels show of an answer, drawn one by one."""

from dataclasses import replace

import pytest
from pandas import DataFrame
from streamlit.testing.v1 import AppTest

from advisor.domain.conversation import Answer
from advisor.domain.matching import HeldBy, HeldSource, NearHeld, SkillsGap, SkillStatus
from advisor.domain.planning import RuleStatus
from advisor.domain.planning_results import NothingToPlan, OutOfTime
from advisor.domain.skills import SkillRelationKind
from advisor.explaining.gap_facts import GapFilter
from advisor.ui.plain_text import plain, title_link, web_address, with_commands
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import (
    DATA,
    HOSTILE,
    STATISTICS,
    a_candidate,
    a_gap,
    a_plan,
    an_answer_with_a_plan,
    some_checks,
)


def drawn(answer: Answer) -> AppTest:
    """The page after a message that this is the answer to."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    advisor = FakeAdvisor(answer=answer)
    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": advisor}).run()
    test = test.chat_input(key="learner_message").set_value("a data analyst").run()
    assert not test.exception, test.exception[0].message
    return test


def markdown(page: AppTest) -> str:
    return "\n".join(element.value for element in page.markdown)


def test_the_gap_is_a_table_with_a_word_for_each_status_and_essential_skills_apart() -> None:
    essential, optional = gap_tables(drawn(an_answer_with_a_plan()))
    assert list(essential["Skill"]) == ["analyse data", "statistics", "use spreadsheets"]
    assert list(essential["You"]) == ["○\u00a0missing", "○\u00a0missing", "✓\u00a0held\\: warehouse worker"]
    assert list(optional["Skill"]) == ["deliver visual presentation of data"]


def test_what_covers_each_skill_is_said_also_where_nothing_does() -> None:
    essential, optional = gap_tables(drawn(an_answer_with_a_plan()))
    assert list(essential["What covers it"]) == [
        plain("covered by step 1 (likely)"), plain("covered by step 2 (possibly)"), "not needed",
    ]  # fmt: skip
    assert list(optional["What covers it"]) == ["nothing here covers this"]


def test_the_chart_of_the_gap_has_its_numbers_as_a_table_and_as_a_text() -> None:
    page = drawn(an_answer_with_a_plan())
    numbers = next(table.value for table in page.table if "essential" in table.value.columns)
    assert numbers.to_dict("list") == {
        "You": ["held", "missing", "in all"], "essential": ["1", "2", "3"], "optional": ["0", "1", "1"],
    }  # fmt: skip
    charts = [str(element.proto) for element in page.main if element.type == "vega_lite_chart"]
    assert any("Essential skills: 3: 1 held, 2 missing. Optional skills: 1: 1 missing" in chart for chart in charts)


def test_the_skills_can_be_narrowed_to_those_that_are_held() -> None:
    page = drawn(an_answer_with_a_plan())
    (pills,) = [group for group in page.button_group if str(group.key).startswith("gap_filter")]
    assert pills.options == ["all (4)", "missing (3)", "held (1)"]
    tables = gap_tables(pills.set_value(GapFilter.HELD).run())
    assert [list(table["Skill"]) for table in tables] == [["use spreadsheets"]]


def test_partly_held_skills_are_counted_among_the_missing_and_explained() -> None:
    first, *others = a_gap().skills
    near = NearHeld(
        label="gather data", kind=SkillRelationKind.RELATED, source=HeldSource(by=HeldBy.OCCUPATION, label="cook")
    )
    partly = replace(first, status=SkillStatus.PARTLY, near=near)
    page = drawn(replace(an_answer_with_a_plan(), gap=SkillsGap(skills=(*others, partly))))
    essential = gap_tables(page)[0]
    assert list(essential["You"])[1] == "◐\u00a0" + plain(
        "partly held: near “gather data”, which ESCO relates to it (usual in the work of: cook)"
    )
    assert any("One of the missing skills is partly held" in caption.value for caption in page.caption)


def gap_tables(page: AppTest) -> list[DataFrame]:
    return [table.value for table in page.table if "What covers it" in table.value.columns]


def test_a_card_shows_the_sentence_how_sure_it_is_and_the_part_that_it_stands_in() -> None:
    text = markdown(drawn(an_answer_with_a_plan(a_candidate(strength=0.5))))
    assert "**analyse data** · possibly" in text
    assert plain("Clean a table of measurements and document each change.") in text
    assert plain("learning outcome; no word in common, found by its meaning") in text


def test_what_an_offering_does_not_state_is_said_on_its_card() -> None:
    assert ":gray-badge[price not stated]" in markdown(drawn(an_answer_with_a_plan(a_candidate(STATISTICS))))


def test_only_web_addresses_become_links() -> None:
    page = drawn(replace(an_answer_with_a_plan(a_candidate(DATA), a_candidate(STATISTICS)), plan=None, alternatives=()))
    titles = [element.value for element in page.subheader]
    assert "[Data basics\\: clean\\, describe\\, show](<https://nordhavn.example/data-basics>)" in titles
    assert "Statistics for working people" in titles


def test_texts_of_a_catalogue_cannot_bring_markup_into_the_page() -> None:
    hostile = replace(DATA, spec=replace(DATA.spec, title=HOSTILE))
    page = drawn(replace(an_answer_with_a_plan(a_candidate(hostile)), plan=None, alternatives=()))
    (title,) = [element.value for element in page.subheader if "onerror" in element.value]
    assert title == f"[{plain(HOSTILE)}](<{DATA.url}>)"


def test_more_offerings_are_drawn_when_asked_for() -> None:
    many = tuple(a_candidate(replace(DATA, id=f"demo:{number}")) for number in range(12))  # type: ignore[arg-type]
    page = drawn(replace(an_answer_with_a_plan(*many), plan=None, alternatives=()))
    before = len(page.subheader)
    page.button(key="more_offerings").click().run()
    assert len(page.subheader) == before + 7
    assert not [button for button in page.button if button.key == "more_offerings"]


def test_steps_are_numbered_with_dates_hours_price_and_what_they_cover() -> None:
    text = markdown(drawn(an_answer_with_a_plan()))
    assert "#### 1\\. [Data basics\\: clean\\, describe\\, show](<https" in text
    assert "135 hours" in text
    assert plain("Covers: analyse data") in text
    assert plain("May count in: Foundations") in text


def test_dates_that_are_not_stated_are_not_shown_as_certain() -> None:
    assert "about 16 Aug 2027 to 21 Jan 2028 \\(dates to be confirmed\\)" in markdown(drawn(an_answer_with_a_plan()))


def test_rules_are_grouped_with_the_worst_first_and_each_has_sign_word_and_sentence() -> None:
    text = markdown(drawn(replace(an_answer_with_a_plan(), alternatives=())))
    headings = [text.index(f"{word} (1)]") for word in ("✗ Not met", "? Unknown", "✓ Met")]
    assert headings == sorted(headings)
    assert "- :orange[? unknown] The stated prices come to" in text


def test_an_unknown_rule_is_never_drawn_as_met() -> None:
    unknown = tuple(check for check in some_checks() if check.status is RuleStatus.UNKNOWN)
    text = markdown(drawn(replace(an_answer_with_a_plan(), plan=a_plan(checks=unknown), alternatives=())))
    assert "Unknown (1)" in text
    assert ":green[" not in text


@pytest.mark.parametrize("result", [NothingToPlan(), OutOfTime(time_limit_s=4.0)])
def test_without_a_plan_the_reason_is_said_and_no_rules_are_drawn(result: NothingToPlan | OutOfTime) -> None:
    page = drawn(replace(an_answer_with_a_plan(), plan=result, alternatives=()))
    assert "No pathway yet" in [header.value for header in page.header]
    assert "Rules and limits" not in [header.value for header in page.subheader]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a *b* <i>", "a \\*b\\* \\<i\\>"),
        ("costs $5 to $9", "costs \\$5 to \\$9"),
        (":material/home:", "\\:\u2060material\\/home\\:"),
        ("two\nlines", "two lines"),
        ("Åbo – naïve 数据", "Åbo – naïve 数据"),
    ],
)
def test_plain_text_keeps_its_characters_and_loses_its_markup(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_commands_in_our_sentences_stay_code_and_their_values_stay_text() -> None:
    assert with_commands("No store in <x>. Run `python -m advisor prepare`.") == (
        "No store in \\<x\\>\\. Run `python -m advisor prepare`\\."
    )


def test_an_address_cannot_end_its_link_early() -> None:
    assert title_link("a", "https://x.example/>) **b** <i>") == "[a](<https://x.example/%3E)%20**b**%20%3Ci%3E>)"


def test_an_odd_backtick_cannot_turn_the_rest_of_a_sentence_into_code() -> None:
    assert with_commands("'`' cannot be used") == plain("'`' cannot be used")


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "data:text/html,x", "ftp://x/y", "https://", "//x/y", "http://[x"]
)
def test_addresses_that_a_browser_must_not_open_are_no_addresses(url: str | None) -> None:
    assert web_address(url) is None
