"""Messages come from the command line, and long ones from standard input."""

from io import StringIO

from advisor.commands.ask_command import said


def test_a_dash_stands_for_what_is_piped_in_and_other_messages_stay_as_they_are() -> None:
    assert list(said(["I am a cook", "-"], StringIO("Job ad:\nCook soups."))) == ["I am a cook", "Job ad:\nCook soups."]


def test_without_a_dash_nothing_is_read() -> None:
    typed = StringIO("unread")
    assert list(said(["I am a cook"], typed)) == ["I am a cook"]
    assert typed.read() == "unread"
