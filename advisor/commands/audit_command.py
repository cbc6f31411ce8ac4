"""`advisor audit`: how held units stand toward a qualification, or which qualifications they are nearest to."""

from __future__ import annotations

import argparse
import json
from typing import Any

from advisor import bootstrap
from advisor.domain.audit import Audit, GroupAudit, LeastCompletion, NearestQualifications
from advisor.domain.held import HeldUnit
from advisor.domain.ids import QualificationId, SpecId
from advisor.domain.languages import language_code
from advisor.domain.planning import RuleCheck
from advisor.explaining.reasons import sentence
from advisor.explaining.translation import Translator, translator_for
from advisor.explaining.what_if import audit_paragraphs, group_line, nearest_paragraphs
from advisor.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor audit`."""
    audit = commands.add_parser("audit", help="hold units against a qualification, or find the nearest ones")
    asked = audit.add_mutually_exclusive_group(required=True)
    asked.add_argument("--qualification", metavar="ID", help="the qualification to hold them against")
    asked.add_argument("--nearest", action="store_true", help="find the qualifications with the least missing")
    audit.add_argument("--held", nargs="+", required=True, metavar="UNIT", help="ids of units that are held")
    audit.add_argument("--json", action="store_true", help="print JSON instead of text")
    audit.add_argument("--language", default="en", help="language of the text")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the audit, or the nearest qualifications."""
    what_if = bootstrap.build_what_if(settings)
    translator = translator_for(language_code(arguments.language))
    held = [HeldUnit(unit=SpecId(unit)) for unit in dict.fromkeys(arguments.held)]
    if arguments.nearest:
        nearest = what_if.nearest(held)
        if arguments.json:
            print(_json(_nearest(nearest, translator)))
        else:
            print("\n".join(f"- {line}" for line in nearest_paragraphs(nearest, translator)))
        return 0
    audit = what_if.audit(QualificationId(arguments.qualification), held)
    if arguments.json:
        print(_json(_audit(audit, translator)))
        return 0
    print(f"# {audit.qualification.title}\n")
    print("\n".join(audit_paragraphs(audit, translator)) + "\n")
    for group in audit.groups:
        print(f"{'  ' * group.depth}- {group_line(group, audit, translator)}")
    return 0


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _nearest(nearest: NearestQualifications, translator: Translator) -> dict[str, Any]:
    return {
        "nearest": [
            {
                "qualification": one.audit.qualification.id,
                "title": one.audit.qualification.title,
                "kind": one.audit.qualification.kind.value,
                "status": one.audit.status.value,
                "missing_credits": _credits(one.audit.missing_hundredths),
                "missing_units": one.missing_units,
                "share_done": round(float(one.share_done), 3),
                "completion": _completion(one.audit.completion, translator),
            }
            for one in nearest.found
        ],
        "looked_at": nearest.looked_at,
        "is_complete": nearest.is_complete,
        "units_that_no_qualification_names": list(nearest.without_use),
    }


def _audit(audit: Audit, translator: Translator) -> dict[str, Any]:
    return {
        "qualification": audit.qualification.id,
        "title": audit.qualification.title,
        "status": audit.status.value,
        "is_proven": audit.is_proven,
        "credit_system": audit.system.value if audit.system else None,
        "credits_counted": _credits(audit.hundredths),
        "credits_needed": _credits(audit.needed_hundredths),
        "counted_in": {unit: list(groups) for unit, groups in audit.counted_in.items()},
        "not_counted": [
            {"unit": one.unit, "why": one.why.value, "check": _check(one.check, translator) if one.check else None}
            for one in audit.uncounted
        ],
        "groups": [_group(group, translator) for group in audit.groups],
        "set_aside": [_check(check, translator) for check in audit.set_aside],
        "completion": _completion(audit.completion, translator),
    }


def _group(group: GroupAudit, translator: Translator) -> dict[str, Any]:
    missing = group.missing
    return {
        "group": group.group,
        "title": group.title,
        "depth": group.depth,
        "is_needed": group.is_needed,
        "status": group.status.value,
        "counted": list(group.counted),
        "credits_counted": _credits(group.hundredths),
        "checks": [_check(check, translator) for check in group.checks],
        "missing": missing
        and {"units": list(missing.units), "members": missing.members, "credits": _credits(missing.hundredths)},
    }


def _completion(least: LeastCompletion | None, translator: Translator) -> dict[str, Any] | None:
    if least is None:
        return None
    return {
        "units": list(least.units),
        "credits": _credits(least.hundredths),
        "units_without_credits": list(least.without_credits),
        "status": least.status.value,
        "is_proven": least.is_proven,
        "open": [_check(check, translator) for check in least.open_checks],
    }


def _check(check: RuleCheck, translator: Translator) -> dict[str, Any]:
    return {"rule": check.rule.value, "status": check.status.value, "reason": sentence(check.reason, translator)}


def _credits(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100
