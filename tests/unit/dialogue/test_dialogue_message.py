"""A message made plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.message import LONGEST_MESSAGE, LONGEST_WORD, check_message, plain
from advisor.errors import ConversationError


@pytest.mark.parametrize("message", ["", "   ", "\n\t", "\x00", " \x00 ", "\ud800", "\udc80 \udfff"])
def test_an_empty_message_is_refused_with_a_way_out(message: str) -> None:
    with pytest.raises(ConversationError, match=r"is empty\. Write what you do now"):
        check_message(message)


def test_a_message_that_is_too_long_is_refused_with_its_length() -> None:
    with pytest.raises(ConversationError, match=r"has 4,001 characters; at most 4,000 can be read"):
        check_message("a" * (LONGEST_MESSAGE + 1))


def test_a_message_of_the_greatest_length_is_taken() -> None:
    assert len(check_message("a" * LONGEST_MESSAGE)) == LONGEST_MESSAGE


def test_halves_of_characters_are_left_out_so_that_the_message_can_be_kept_and_printed() -> None:
    message = check_message("I want to learn \udc80wel\ud800ding 🙂")
    assert message == "I want to learn welding 🙂"
    assert message.encode("utf-8")


def test_quotes_dashes_and_spaces_become_plain() -> None:
    assert plain("I\u2019m  a\u00a0nurse \u2013 tired\u2026").written == "I'm a nurse ; tired;"


def test_a_range_keeps_its_dash() -> None:
    assert plain("5 – 7 h").text == "5 - 7 h"


def test_words_longer_than_any_word_become_a_stop() -> None:
    assert plain(f"a {'x' * (LONGEST_WORD + 1)} b").text == "a ; b"


def test_a_line_break_stays_a_stop() -> None:
    assert plain("nurse \n\n  online").text == "nurse\nonline"


def test_the_person_s_capital_letters_come_back() -> None:
    message = plain("I know SQL and Power BI")
    assert message.as_written("power bi") == "Power BI"


def test_words_that_are_not_there_stay_as_they_are() -> None:
    assert plain("I know SQL").as_written("excel") == "excel"


def test_the_field_of_work_it_is_told_from_the_pronoun() -> None:
    assert plain("a job in IT, I like it").text == "a job in ict, i like it"
    assert plain("I WANT IT").text == "i want it"


@given(st.text(max_size=400))
def test_small_letters_stand_where_the_letters_stood(text: str) -> None:
    message = plain(text)
    assert len(message.text) == len(message.written)
    assert "  " not in message.text
    assert all(len(word) <= LONGEST_WORD for word in message.text.split())
