"""Trees of prerequisites and of qualification rules as JSON texts in the store."""

import json
from typing import Any

from advisor.adapters.stored_rules import intake_from, intake_out
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.relaxing import RelaxedBy
from advisor.errors import StoreError

TREE_VERSION = 2
"""Written into every text, so that a later form can be told from this one."""


def prerequisite_text(tree: Prerequisite) -> str:
    """The tree as JSON."""
    return _text(_prerequisite_out(tree))


def prerequisite_from(text: str) -> Prerequisite:
    """The tree in `text`.

    Raises:
        StoreError: the text is of another version.
    """
    return _prerequisite_in(_tree(text))


def rules_text(rules: RequirementGroup) -> str:
    """The rules of a qualification as JSON."""
    return _text(_group_out(rules))


def rules_from(text: str) -> RequirementGroup:
    """The rules in `text`.

    Raises:
        StoreError: the text is of another version.
    """
    return _group_in(_tree(text))


def _text(tree: dict[str, Any]) -> str:
    return json.dumps({"version": TREE_VERSION, "tree": tree}, ensure_ascii=False, separators=(",", ":"))


def _tree(text: str) -> dict[str, Any]:
    stored = json.loads(text)
    if stored.get("version") != TREE_VERSION:
        raise StoreError(
            f"The store holds rules of version {stored.get('version')!r}; this program reads version {TREE_VERSION}. "
            "Import the source again: `python -m advisor data import ...`."
        )
    tree: dict[str, Any] = stored["tree"]
    return tree


def _prerequisite_out(tree: Prerequisite) -> dict[str, Any]:
    return {"min": tree.minimum, "units": list(tree.units), "trees": [_prerequisite_out(part) for part in tree.trees]}


def _prerequisite_in(stored: dict[str, Any]) -> Prerequisite:
    return Prerequisite(
        minimum=stored["min"],
        units=tuple(SpecId(unit) for unit in stored["units"]),
        trees=tuple(_prerequisite_in(part) for part in stored["trees"]),
    )


def _group_out(group: RequirementGroup) -> dict[str, Any]:
    stored: dict[str, Any] = {
        "id": group.id,
        "title": group.title,
        "units": list(group.units),
        "groups": [_group_out(part) for part in group.groups],
        "all_of": group.all_of,
        "min_count": group.min_count,
        "max_count": group.max_count,
        "min_credits": group.min_credits_hundredths,
        "max_credits": group.max_credits_hundredths,
        "human_check": group.human_check,
        "stated_in": group.stated_in,
        "relaxed_by": None if group.relaxed_by is RelaxedBy.AWARDING_BODY else group.relaxed_by.value,
        "for_intake": None if group.for_intake is None else intake_out(group.for_intake),
    }
    # What is not stated is left out: some real rule sets have hundreds of groups. A stated 0 stays.
    return {name: value for name, value in stored.items() if value is not None and value is not False and value != []}


def _group_in(stored: dict[str, Any]) -> RequirementGroup:
    return RequirementGroup(
        id=GroupId(stored["id"]),
        title=stored.get("title"),
        units=tuple(SpecId(unit) for unit in stored.get("units", ())),
        groups=tuple(_group_in(part) for part in stored.get("groups", ())),
        all_of=stored.get("all_of", False),
        min_count=stored.get("min_count"),
        max_count=stored.get("max_count"),
        min_credits_hundredths=stored.get("min_credits"),
        max_credits_hundredths=stored.get("max_credits"),
        human_check=stored.get("human_check"),
        stated_in=stored.get("stated_in"),
        relaxed_by=RelaxedBy(stored.get("relaxed_by", RelaxedBy.AWARDING_BODY)),
        for_intake=intake_from(stored["for_intake"]) if "for_intake" in stored else None,
    )
