"""Whole journeys on the command line, in processes of their own, as a user makes them."""

import shutil
from pathlib import Path

import pytest

from advisor.adapters import schema
from advisor.adapters.sqlite_store import STORE_FILE, SqliteStore
from advisor.adapters.sqlite_writer import store_digest
from tests.stores import run_advisor

CAREER_CHANGE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online"

pytestmark = pytest.mark.slow


def digest(home: Path) -> str:
    return store_digest(SqliteStore(home / STORE_FILE, schema.CATALOGUE))


def test_one_sentence_leads_to_a_pathway_toward_a_qualification_with_every_rule_checked(starter: Path) -> None:
    answer = run_advisor("ask", "--today", "2026-11-21", CAREER_CHANGE, home=starter, check=True).stdout
    assert "warehouse worker" in answer
    assert "data analyst" in answer
    assert "may count toward" in answer
    assert "not met" not in answer
    assert "Demonstration catalogue" in answer
    assert "This service uses the ESCO classification of the European Commission." in answer


def test_the_same_question_gets_the_same_answer_word_for_word(starter: Path) -> None:
    first, second = (
        run_advisor("ask", "--today", "2026-11-21", CAREER_CHANGE, home=starter, check=True).stdout for _ in range(2)
    )
    assert first == second


def test_a_finnish_question_gets_a_finnish_answer(starter: Path) -> None:
    message = "Olen varastotyöntekijä ja haluan lähihoitajaksi, 20 tuntia viikossa"
    answer = run_advisor("ask", "--today", "2026-11-21", message, home=starter, check=True).stdout
    assert "lähihoitaja" in answer
    assert "varastotyöntekijä" in answer
    assert "Your gap" not in answer


def test_explain_shows_request_candidates_and_timings(starter: Path) -> None:
    answer = run_advisor("ask", "--today", "2026-11-21", "--explain", CAREER_CHANGE, home=starter, check=True).stdout
    for heading in ("## Request", "## Candidates", "## Timings"):
        assert heading in answer


@pytest.mark.parametrize("message", ["", "x" * 10_000])
def test_a_message_that_cannot_be_read_gets_a_sentence_and_no_traceback(starter: Path, message: str) -> None:
    result = run_advisor("ask", message, home=starter)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert result.stderr.strip().endswith(".")


def test_without_a_store_every_command_says_how_to_make_one(tmp_path: Path) -> None:
    for command in (["ask", "hello"], ["data", "list"], ["index"]):
        result = run_advisor(*command, home=tmp_path / "nothing")
        assert result.returncode == 2
        assert "data import starter" in result.stderr
        assert "Traceback" not in result.stderr


def test_a_disk_that_fills_up_during_an_import_leaves_the_store_as_it_was(starter: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(starter, home)
    before = digest(home)
    catalogue = tmp_path / "catalogue.jsonl"
    lines = ['{"record": "provider", "id": "p", "name": "Nordhavn Academy", "country": "DK"}']
    text = "Plan, carry out and document a small study of one's own. " * 40
    lines += [
        f'{{"record": "offering", "id": "o{number}", "provider": "p", "title": "Course {number}", "kind": "course", '
        f'"outcomes": [{{"text": "{text} {number}"}}]}}'
        for number in range(9_000)
    ]
    catalogue.write_text("\n".join(lines), encoding="utf-8")
    limit = (home / STORE_FILE).stat().st_size + 2_000_000
    result = run_advisor("data", "import", "catalogue", str(catalogue), "--no-index", home=home, file_size_limit=limit)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert digest(home) == before


def test_a_broken_file_is_refused_with_its_reason_and_the_store_stays(starter: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(starter, home)
    before = digest(home)
    broken = tmp_path / "broken.jsonl"
    broken.write_bytes(b"\xff\xfe not text at all")
    result = run_advisor("data", "import", "catalogue", str(broken), home=home)
    assert result.returncode == 2
    assert "broken.jsonl" in result.stderr
    assert "Traceback" not in result.stderr
    assert digest(home) == before


def test_after_an_import_without_an_index_a_question_is_refused_with_the_command(starter: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(starter, home)
    catalogue = tmp_path / "more.jsonl"
    catalogue.write_text(
        '{"record": "provider", "id": "p", "name": "Nordhavn Academy"}\n'
        '{"record": "offering", "id": "o", "provider": "p", "title": "Welding", "kind": "course"}\n',
        encoding="utf-8",
    )
    run_advisor("data", "import", "catalogue", str(catalogue), "--no-index", home=home, check=True)
    result = run_advisor("ask", CAREER_CHANGE, home=home)
    assert result.returncode == 2
    assert "python -m advisor index" in result.stderr
    assert "Traceback" not in result.stderr


def test_importing_the_same_again_changes_nothing(starter: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(starter, home)
    before = digest(home)
    result = run_advisor("data", "import", "starter", home=home, check=True)
    assert "unchanged" in result.stdout
    assert digest(home) == before


@pytest.mark.shared
def test_pinned_sources_are_taken_from_a_folder_and_checked(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "esco" / "official_v1.1.1"
    result = run_advisor("data", "pull", "--from", str(folder), "--no-import", home=tmp_path, check=True)
    assert result.stdout.count("checked") == 2
