from pathlib import Path

from advisor.domain.planning import RuleId
from advisor.planning.rules import GROUP_RULES, STEP_RULES

ROOT = Path(__file__).resolve().parents[3]


def sections() -> dict[str, str]:
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    parts = [part.partition("\n") for part in text.split("\n## ")[1:]]
    return {title.strip().strip("`"): body for title, _, body in parts}


def test_every_rule_has_one_class() -> None:
    rules = [rule.rule_id for rule in GROUP_RULES] + [rule.rule_id for rule in STEP_RULES]
    assert sorted(rules) == sorted(RuleId)


def test_every_rule_has_a_section_with_an_example() -> None:
    for rule in RuleId:
        assert "Example:" in sections()[rule.value], rule


def test_every_section_says_who_may_relax_the_rule() -> None:
    relaxed_by = {rule.rule_id: rule.relaxed_by for rule in GROUP_RULES}
    relaxed_by |= {rule.rule_id: rule.relaxed_by for rule in STEP_RULES}
    for rule in RuleId:
        assert f"Relaxed by: {relaxed_by[rule].value}." in sections()[rule.value], rule


def test_the_page_names_no_rule_that_does_not_exist() -> None:
    named = {title for title in sections() if title == title.lower() and " " not in title}
    assert named <= {rule.value for rule in RuleId}
