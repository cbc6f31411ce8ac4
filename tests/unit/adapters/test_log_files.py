"""Logs are written alike and read with a check of every element."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from advisor.adapters.log_files import read_log
from advisor.domain.matching import SkillsGap, SkillStatus
from advisor.errors import LogError
from tests.logs import the_log
from tests.unit.test_advise import GOAL, an_advisor, told

Change = Callable[[dict[str, Any]], object]


def changed(folder: Path, change: Change) -> Path:
    """A file with a log in which one thing is not as it was written."""
    the_log(told(an_advisor(), f"{GOAL}, 10 hours a week"), folder)
    path = folder / "log.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_the_elements_stand_in_the_order_in_which_they_came_about(tmp_path: Path) -> None:
    the_log(told(an_advisor(), GOAL), tmp_path)
    text = (tmp_path / "log.json").read_text(encoding="utf-8")
    content = json.loads(text)
    assert list(content) == ["format_version", "note", "circumstances", "planning_time_s", "language", "turns"]
    parts = ["message", "intent", "understood", "answer", "question", "reply"]
    assert [name for name in content["turns"][0] if name in parts] == parts
    assert text.startswith('{\n  "format_version": 1,\n')


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda log: log.pop("language"), "`language`: Field required"),
        (lambda log: log.update(language="English"), "language code"),
        (lambda log: log.update(turns=[]), "one turn or more"),
        (lambda log: log.update(planning_time_s=0), "at most 60 seconds"),
        (lambda log: log["circumstances"].pop("store"), "`circumstances.store`"),
        (lambda log: log["turns"][0].update(on="yesterday"), "`turns[0].on`"),
        (lambda log: log["turns"][0].update(intent="sing"), "`turns[0].intent`"),
        (lambda log: log["turns"][0].update(message=None), "either a message or corrections"),
        (lambda log: log["turns"][0].update(advertisement="Cook wanted"), "the end of its message"),
        (lambda log: log["turns"][0]["answer"]["plan"]["steps"][0].pop("start"), "turns[0].answer.plan.steps[0].start"),
        (lambda log: log["turns"][0]["answer"]["offerings"][0].update(relevance="much"), "offerings[0].relevance"),
    ],
)
def test_a_damaged_log_is_refused_with_the_element(change: Change, place: str, tmp_path: Path) -> None:
    with pytest.raises(LogError) as refused:
        read_log(changed(tmp_path, change))
    assert "is damaged" in str(refused.value)
    assert place in str(refused.value)


def test_of_many_damaged_elements_a_few_are_named(tmp_path: Path) -> None:
    with pytest.raises(LogError, match="more elements cannot be used"):
        read_log(changed(tmp_path, lambda log: log["turns"][0].clear()))


def test_a_newer_and_an_older_format_are_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(LogError, match=r"format 2; this version of the program reads format 1\. Use the newer"):
        read_log(changed(tmp_path, lambda log: log.update(format_version=2)))
    with pytest.raises(LogError, match=r"format 0; .* Write it anew"):
        read_log(changed(tmp_path, lambda log: log.update(format_version=0)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dear log",
        b"[]",
        b"{}",
        b'{"format_version": "1"}',
        b'{"format_version": true}',
        b"\xff\xfe",
        b"[" * 99_999,
    ],
)
def test_what_is_no_log_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(content)
    with pytest.raises(LogError, match="is no log of a conversation"):
        read_log(path)


def test_a_partly_held_skill_is_written_as_a_word_and_read_again(tmp_path: Path) -> None:
    conversation = told(an_advisor(), GOAL)
    turn = conversation.turns[-1]
    assert turn.answer is not None
    first, *others = turn.answer.gap.skills
    gap = SkillsGap(skills=(replace(first, status=SkillStatus.PARTLY), *others))
    partly = replace(turn, answer=replace(turn.answer, gap=gap))
    the_log(conversation.without_last_turn().with_turn(partly), tmp_path)
    path = tmp_path / "log.json"
    assert json.loads(path.read_text(encoding="utf-8"))["turns"][-1]["answer"]["gap"][0]["status"] == "partly"
    answer = read_log(path).turns[-1].answer
    assert answer is not None
    assert answer.gap[0].status is SkillStatus.PARTLY
