"""Prints what `advisor rules check` found: line by line for a file, in tables for many qualifications."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import FindingKind, RuleFinding, Severity
from advisor.ingest.json_places import json_pointer
from advisor.ingest.rule_files import FilePlace, RuleFile
from advisor.planning.rule_counts import count_findings, count_rules, unresolved_units
from advisor.planning.unit_facts import Units

_NAMED = 3


def print_file_report(path: Path, file: RuleFile, findings: Iterable[RuleFinding], *, looked_into_store: bool) -> None:
    """Every fault and finding with its place, in order of the file, and a sentence that sums up."""
    lines = [
        (fault.place, _line(path, fault.place, Severity.ERROR, FindingKind.FORM, fault.value, fault.expected, ""))
        for fault in file.faults
    ]
    for found in findings:
        place = file.place(found.qualification or found.unit, found.element, found.part)
        text = _line(path, place, found.severity, found.kind, found.value, found.expected, found.remedy)
        lines.append((place, text))
    for _, text in sorted(lines, key=lambda one: (one[0].line, one[0].pointer)):
        print(text)
    errors = sum(text.startswith(Severity.ERROR) for _, text in lines)
    units = "of the file and the store" if looked_into_store else "of the file alone: there is no store"
    print(
        f"{path.name}: qualifications {len(file.qualifications)}, units {len(file.offerings)}; errors {errors}, "
        f"warnings {len(lines) - errors}. Units were looked for among those {units}."
    )


def print_tables(awards: Sequence[Qualification], units: Units, findings: Iterable[RuleFinding]) -> None:
    """Counts by source, then findings by kind."""
    award_ids = {str(award.id) for award in awards}
    print("| source | qualifications | all units known | groups | all-of | choices | left to people | further rules |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    rows = []
    for source in sorted({award.source for award in awards}):
        counts = count_rules((award for award in awards if award.source == source), units, award_ids)
        rows.append((source, counts))
        print(
            f"| {source} | {counts.qualifications:,} | {counts.fully_resolved:,} | {counts.groups:,} "
            f"| {counts.all_of:,} | {counts.choices:,} | {counts.left_to_people:,} | {counts.further_rules:,} |"
        )
    print("\n| source | units named | unresolved | of these awards |\n|---|--:|--:|--:|")
    for source, counts in rows:
        print(f"| {source} | {counts.units:,} | {counts.unresolved:,} | {counts.unresolved_awards:,} |")
    print("\n| finding | severity | findings | qualifications |\n|---|---|--:|--:|")
    for row in count_findings(findings):
        print(f"| {row.kind} | {row.severity} | {row.findings:,} | {row.qualifications:,} |")


def print_unresolved(awards: Sequence[Qualification], units: Units) -> None:
    """Every unit that nobody knows, with where it is named."""
    award_ids = {str(award.id) for award in awards}
    print("\nUnresolved units:")
    for unit, owners in unresolved_units(awards, units).items():
        more = f" and {len(owners) - _NAMED} more" if len(owners) > _NAMED else ""
        mark = " (an award)" if unit in award_ids else ""
        print(f"{unit}{mark}: named by {', '.join(owners[:_NAMED])}{more}")


def print_findings(findings: Iterable[RuleFinding]) -> None:
    """Every finding with the qualification and the group or rule that it is about."""
    print("\nFindings:")
    for found in findings:
        where = " ".join(filter(None, (found.qualification or found.unit, found.element, json_pointer(found.part))))
        print(f"{found.severity}: {where}: {found.kind}: {found.value}; expected {found.expected}. {found.remedy}")


def _line(
    path: Path, place: FilePlace, severity: Severity, kind: FindingKind, value: str, expected: str, remedy: str
) -> str:
    where = f"{path.name}, line {place.line}, {place.pointer or 'the whole'}"
    said = f"{value}; expected {expected}" if value else f"expected {expected}"
    return f"{severity}: {where}: {kind}: {said}. {remedy}".rstrip()
