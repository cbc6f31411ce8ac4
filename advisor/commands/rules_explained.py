"""Prints what `advisor rules explain` says: the rules in plain words, as the page about rules shows them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from advisor.domain.planning import RuleId
from advisor.explaining.labels import RULE_NAMES, STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.rule_text import RuleText
from advisor.explaining.rule_texts import RULE_GROUPS, SETTING_ASIDE, THREE_ANSWERS, WHO_RELAXES
from advisor.explaining.translation import Translator


def explain_rules(names: Sequence[str], translator: Translator) -> int:
    """Print these rules, or all of them with what holds for all; returns the exit status, 1 for an unknown name."""
    unknown = [name for name in names if name not in set(RuleId)]
    if unknown:
        print(f"There is no rule {', '.join(unknown)}; there are: {', '.join(RuleId)}.", file=sys.stderr)
        return 1
    if not names:
        print(f"{translator.text(THREE_ANSWERS)}\n\n{translator.text(SETTING_ASIDE)}")
    for group in RULE_GROUPS:
        asked = {rule: text for rule, text in group.rules.items() if not names or rule in names}
        if asked:
            print(f"\n# {translator.text(group.title)}\n{translator.text(WHO_RELAXES[group.relaxed_by])}")
        for rule, text in asked.items():
            _print_rule(rule, text, translator)
    return 0


def _print_rule(rule: RuleId, text: RuleText, translator: Translator) -> None:
    print(f"\n## {translator.text(RULE_NAMES[rule])} ({rule})\n{translator.text(text.asks)}")
    for status, example in text.examples():
        print(f"  {STATUS_SIGNS[status]} {translator.text(STATUS_NAMES[status])}: {translator.text(example)}")
