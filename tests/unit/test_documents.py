"""What the documents say holds: commands can be given, pictures and files exist, decisions stay short."""

import re
import shlex
from pathlib import Path

import pytest

from advisor.__main__ import parser

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob("data/*.md"), *ROOT.glob("models/*.md")])
COMMAND = re.compile(r"(?:\.venv/bin/)?python -m advisor (?P<rest>[^`\n]+)")
LINK = re.compile(r"(?:\]\(|src=\")(?P<path>[\w./-]+\.\w+)")
FILE = re.compile(r"`(?P<path>(?:advisor|docs|tests|data|models)/[\w./-]+\.(?:py|md|json|csv|toml))`")
PLACES = re.compile(r"\bPATH(?:\.\.\.)?|\bSHARED\b|\.\.\.$")
LONGEST_DECISION = 40


def commands() -> list[str]:
    found = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8").replace("\\\n", " ")
        found += [match["rest"].split("  #")[0].strip() for match in COMMAND.finditer(text)]
    return sorted(set(found))


@pytest.mark.parametrize("command", commands())
def test_every_command_in_a_document_can_be_given(command: str) -> None:
    words = [PLACES.sub("x", word) for word in shlex.split(command)]
    parser().parse_args([word for word in words if word])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_that_a_document_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    linked = [document.parent / match["path"] for match in LINK.finditer(text)]
    named = [ROOT / match["path"] for match in FILE.finditer(text)]
    assert [path.as_posix() for path in (*linked, *named) if not path.exists()] == []


@pytest.mark.parametrize("decision", sorted(ROOT.glob("docs/decisions/*.md")), ids=lambda path: path.stem)
def test_a_decision_says_its_context_choice_evidence_and_consequences_on_one_page(decision: Path) -> None:
    text = decision.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_DECISION
    for part in ("**Context.**", "**Choice.**", "**Evidence", "**Consequences.**"):
        assert part in text
