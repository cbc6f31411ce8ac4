"""Messages come from the command line, and long ones from standard input."""

from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from advisor.commands.ask_command import said, writer_for
from advisor.errors import ConversationError, SettingsError


def test_a_dash_stands_for_what_is_piped_in_and_other_messages_stay_as_they_are() -> None:
    assert list(said(["I am a cook", "-"], StringIO("Job ad:\nCook soups."))) == ["I am a cook", "Job ad:\nCook soups."]


def test_without_a_dash_nothing_is_read() -> None:
    typed = StringIO("unread")
    assert list(said(["I am a cook"], typed)) == ["I am a cook"]
    assert typed.read() == "unread"


def test_what_is_piped_in_and_is_no_text_is_refused_with_the_encoding_to_use() -> None:
    typed = TextIOWrapper(BytesIO("päivää".encode("latin-1")), encoding="utf-8")
    with pytest.raises(ConversationError, match="is not UTF-8 text"):
        list(said(["-"], typed))


def test_the_end_of_a_name_says_as_what_the_plan_is_written() -> None:
    assert writer_for(Path("plan.PDF")).mime == "application/pdf"
    assert writer_for(Path("my.plan.ics")).mime == "text/calendar"


def test_a_name_with_another_end_is_refused_before_anything_is_asked() -> None:
    with pytest.raises(SettingsError, match=r"plan\.odt: expected a name that ends with one of \.pdf"):
        writer_for(Path("plan.odt"))
