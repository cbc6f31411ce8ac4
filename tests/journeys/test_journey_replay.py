"""Conversations over the starter pack are logged and held again: the same store and models, the same answers."""

import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from advisor.adapters.log_files import log_bytes, read_log
from advisor.advise import Advisor
from advisor.bootstrap import build_advisor
from advisor.domain.conversation import Correction
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.explaining.conversation_log import conversation_log
from advisor.replaying import circumstances, held_again, log_of
from advisor.settings import Settings
from tests.stores import run_advisor

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 21)
CAREER_CHANGE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online"
ADVERTISEMENT = """Job advertisement:
Data analyst
Your tasks:
- analyse data and present the results
- query databases with SQL
Your profile:
- good command of spreadsheets
- you document your work
Contact: Nobody Atall, 040 123 4567"""


@pytest.fixture(scope="module")
def settings(starter: Path) -> Settings:
    return Settings(home=starter, keep_conversations=False)


@pytest.fixture(scope="module")
def advisor(settings: Settings) -> Advisor:
    return build_advisor(settings, today=DAY)


@pytest.mark.parametrize(
    ("language", "messages"),
    [
        ("en", (CAREER_CHANGE, "anything cheaper?", "not online", "why step 1?", "only 4 hours a week")),
        ("en", (f"I work as a cook. {ADVERTISEMENT}", "10 hours a week, 2000 euros")),
        ("de", ("Ich arbeite im Lager und möchte Datenanalyst werden, 6 Stunden pro Woche", "doch 10 Stunden")),
    ],
)
def test_a_conversation_gets_the_same_answers_when_it_is_held_again(
    advisor: Advisor, settings: Settings, tmp_path: Path, language: str, messages: Sequence[str]
) -> None:
    conversation = advisor.start(LanguageCode(language))
    for message in messages:
        conversation = advisor.answer(conversation, message)
    conversation = advisor.correct(conversation, Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="7"))
    conversation = advisor.answer(advisor.undo(conversation), "2500 euros")
    path = tmp_path / "log.json"
    path.write_bytes(log_bytes(conversation_log(conversation, circumstances(settings), planning_time_s=4.0)))
    log = read_log(path)
    assert [turn.message for turn in log.turns] == [turn.message for turn in conversation.turns]
    again = held_again(log, build_advisor(settings), circumstances(settings))
    assert again.stopped is None
    assert again.circumstances == log.circumstances
    assert again.turns == log.turns


def test_the_file_of_the_page_names_the_state_of_store_models_and_rules(advisor: Advisor, settings: Settings) -> None:
    conversation = advisor.answer(advisor.start(LanguageCode("en")), CAREER_CHANGE)
    made_with = json.loads(log_of(conversation, settings))["circumstances"]
    assert set(made_with["sources"]) == {"starter", "starter-concepts"}
    assert made_with["models"]["links/links.json"]
    assert made_with["program"].startswith("0.")
    assert made_with["language_model"] is None
    assert conversation.id not in log_of(conversation, settings).decode()


def test_on_the_command_line_a_log_is_written_held_again_and_compared_with_a_store_that_changed(
    starter: Path, tmp_path: Path
) -> None:
    log, home = tmp_path / "log.json", tmp_path / "home"
    shutil.copytree(starter, home)
    asked = ("ask", "--today", DAY.isoformat(), "--log", str(log), CAREER_CHANGE, "only 4 hours a week")
    run_advisor(*asked, home=home, check=True)
    same = run_advisor("replay", str(log), home=home)
    assert same.returncode == 0, same.stdout + same.stderr
    assert f"Turn 2 ({DAY}): the same." in same.stdout
    assert "Store: source" not in same.stdout
    assert same.stdout.splitlines()[-1] == "The same answers in 2 turns."

    catalogue = tmp_path / "new.jsonl"
    title = "Analyse data and visualise data for data analysts"
    lines = (
        {"record": "provider", "id": "p", "name": "Nordhavn Academy", "country": "DK"},
        {
            "record": "offering",
            "id": "data",
            "provider": "p",
            "title": title,
            "kind": "course",
            "mode": "online",
            "price": {"amount": "1", "currency": "EUR"},
            "outcomes": [{"text": f"{words}."} for words in ("Analyse data", "Visualise data", "Perform data mining")],
        },
    )
    catalogue.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    run_advisor("data", "import", "catalogue", str(catalogue), home=home, check=True)
    other = run_advisor("replay", str(log), home=home)
    assert other.returncode == 1, other.stdout + other.stderr
    assert "Store: source, only before: starter (1)." in other.stdout
    assert "Store: source, only now: new." in other.stdout
    assert f"Offering, only now: {title}" in other.stdout
    assert other.stdout.splitlines()[-1] == "Not the same answers in 2 turns."


def test_a_log_that_cannot_be_held_again_is_refused_with_status_2(starter: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.json"
    log.write_text('{"format_version": 99}', encoding="utf-8")
    for path in (log, tmp_path / "nothing.json"):
        refused = run_advisor("replay", str(path), home=starter)
        assert refused.returncode == 2
        assert "Traceback" not in refused.stderr
        assert refused.stderr.strip().endswith(".")
