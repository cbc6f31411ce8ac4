"""Every reason has its sentence and every rule its name."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from string import Formatter

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.credits import ects
from advisor.domain.learner import Assumption, RequestField
from advisor.domain.money import Money
from advisor.domain.planning import RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.explaining.labels import (
    ASSUMPTION_NAMES,
    FIELD_NAMES,
    MODE_NAMES,
    RULE_NAMES,
    STATUS_NAMES,
    STATUS_SIGNS,
)
from advisor.explaining.reasons import TEMPLATES, sentence
from advisor.explaining.translation import Translator
from tests.unit.explaining.explaining_turns import BOTH, ENGLISH, FINNISH

REASONS_FILE = Path(__file__).resolve().parents[3] / "advisor" / "domain" / "reasons.py"

EXAMPLES: dict[str, ReasonValue] = {
    "group": "Core units",
    "done": 2,
    "needed": 3,
    "missing": ("Statistics", "SQL"),
    "unknown": ("Thesis",),
    "min": 2,
    "max": 4,
    "counted": ects(15),
    "units": ("Statistics",),
    "assumed": ects(5),
    "condition": "A teacher approves it.",
    "step": "Statistics",
    "text": "Mathematics or similar",
    "most": Decimal("7.5"),
    "limit": 6,
    "term": 2,
    "steps": ("SQL", "Statistics"),
    "ceiling": 40,
    "cost": Money.of(900, "EUR"),
    "start": date(2027, 1, 18),
    "finish": date(2027, 6, 30),
    "mode": "onsite",
    "language": ("fi",),
    "country": "FI",
    "provider": "Nordhavn Academy",
    "low": 6,
    "high": 8,
    "groups": ("Core", "Electives"),
    "unit": "Statistics",
    "instead": ("Data analysis",),
    "level": 3,
    "conditions": ("A letter of motivation",),
    "years": 5,
    "day": date(2026, 12, 1),
    "meant": ("2026",),
    "by": "Head of studies",
    "why": "The course is no longer given",
    "year": "2027",
}


def listed_values() -> dict[str, set[str]]:
    """The names of values that the comments beside the codes list; those of a heading hold for the codes below it."""
    listed: dict[str, set[str]] = {}
    shared: set[str] = set()
    for line in REASONS_FILE.read_text(encoding="utf-8").splitlines():
        heading = re.match(r"\s+# (.*)", line)
        if heading:
            _, _, values = heading[1].partition("values:")
            shared = set(re.findall(r"[a-z]+", values)) - {"and", "as", "named"}
        code = re.match(r'\s+[A-Z_]+ = "(\w+)"(?:\s+# (.*))?', line)
        if code:
            own = re.sub(r"\([^)]*\)", "", code[2] or "")
            listed[code[1]] = shared | set(re.findall(r"[a-z]+", own))
    return listed


def placeholders(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_a_template_with_no_other_values_than_its_comment_lists(code: ReasonCode) -> None:
    assert placeholders(TEMPLATES[code]) <= listed_values()[code.value]


@pytest.mark.parametrize("translator", BOTH, ids=("en", "fi"))
@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_becomes_a_whole_sentence(code: ReasonCode, translator: Translator) -> None:
    values = {name: EXAMPLES[name] for name in listed_values()[code.value]}
    said = sentence(Reason(code=code, values=values), translator)
    assert said[0].isupper() or said[0].isdigit()
    assert said[-1] in ".!?" or "text" in values
    assert not re.search(r"[{}]|None|Decimal|\(\)|  ", said)


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (RULE_NAMES, RuleId),
        (STATUS_NAMES, RuleStatus),
        (STATUS_SIGNS, RuleStatus),
        (MODE_NAMES, Mode),
        (FIELD_NAMES, RequestField),
        (ASSUMPTION_NAMES, Assumption),
    ],
)
def test_every_rule_status_form_field_and_assumption_has_a_name(
    names: Mapping[StrEnum, str], keys: type[StrEnum]
) -> None:
    assert set(names) == set(keys)
    assert len(set(names.values())) == len(names)


def test_codes_of_forms_languages_and_countries_are_shown_by_their_names() -> None:
    for code, name, english, finnish in (
        (ReasonCode.MODE_NOT_MET, "mode", "on site", "paikan päällä"),
        (ReasonCode.LANGUAGE_NOT_MET, "language", "Finnish", "suomi"),
        (ReasonCode.PLACE_NOT_MET, "country", "Finland", "Suomi"),
    ):
        reason = Reason(code=code, values={"step": "SQL", name: EXAMPLES[name]})
        assert english in sentence(reason, ENGLISH)
        assert finnish in sentence(reason, FINNISH)


def test_a_long_list_says_how_many_more_there_are() -> None:
    reason = Reason(code=ReasonCode.DATES_UNKNOWN, values={"steps": tuple("ABCDEFG")})
    assert sentence(reason, ENGLISH).endswith("A, B, C, D and 3 more.")


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ({"units": ("SQL",), "assumed": ects(0)}, "Ask how many credits these give: SQL."),
        ({"units": (), "assumed": ects(5)}, "Up to 5 ECTS more depend on what only the awarding body can judge."),
        ({"units": (), "assumed": Decimal(0)}, "at least 20 ECTS needed."),
    ],
)
def test_credits_that_cannot_be_added_up_say_why(values: dict[str, ReasonValue], ends: str) -> None:
    reason = Reason(
        code=ReasonCode.CREDITS_UNKNOWN, values={"group": "Core", "counted": ects(15), "min": ects(20), **values}
    )
    assert sentence(reason, ENGLISH).endswith(ends)


def test_markup_in_a_title_is_not_read_as_a_placeholder() -> None:
    reason = Reason(code=ReasonCode.DATES_NOT_MET, values={"step": "{limit} <b>%s</b>"})
    assert sentence(reason, ENGLISH) == "{limit} <b>%s</b>: it does not fit your dates."
