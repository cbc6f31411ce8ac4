"""`advisor rules`: check and explain programme rules, write a stored qualification as a rule file, print the schema."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from advisor import bootstrap, importing
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.commands.progress import TerminalProgress
from advisor.commands.rules_explained import explain_rules
from advisor.commands.rules_report import print_file_report, print_findings, print_tables, print_unresolved
from advisor.domain.ids import QualificationId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import RuleFinding, Severity
from advisor.errors import StoreError
from advisor.explaining.translation import TRANSLATED, translator_for
from advisor.ingest.catalogues import FileKind, described, recognise
from advisor.ingest.rule_files import read_rule_file
from advisor.ingest.rule_schema import rule_schema_text
from advisor.ingest.rule_writer import rule_document_text
from advisor.planning.rule_checks import check_rules
from advisor.planning.rule_cycles import award_cycles, unit_cycles
from advisor.planning.unit_facts import UnitFacts, Units, units_of
from advisor.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor rules` and its actions."""
    rules = commands.add_parser("rules", help="check programme rules, and write them as files")
    actions = rules.add_subparsers(dest="action", required=True)
    check = actions.add_parser(
        "check", help="check rule files, catalogues, or all qualifications of the store; status 1 with errors"
    )
    check.add_argument("paths", nargs="*", type=Path, metavar="FILE", help="rule files, or catalogues")
    check.add_argument("--store", action="store_true", help="check every qualification of the store")
    check.add_argument("--findings", action="store_true", help="list all findings of a catalogue or the store")
    check.add_argument("--unresolved", action="store_true", help="list every unit that rules name and nobody knows")
    show = actions.add_parser("show", help="write qualifications of the store as a rule file")
    show.add_argument("ids", nargs="+", metavar="QUALIFICATION")
    actions.add_parser("schema", help="print the JSON Schema of rule files")
    explain = actions.add_parser("explain", help="say in plain words what rules ask, with examples")
    explain.add_argument("rules", nargs="*", metavar="RULE", help="names such as credits-in-group; none: all rules")
    explain.add_argument("--language", choices=("en", *TRANSLATED), default="en")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Carry out one action; returns the exit status."""
    if arguments.action == "schema":
        sys.stdout.write(rule_schema_text())
        return 0
    if arguments.action == "explain":
        return explain_rules(arguments.rules, translator_for(LanguageCode(arguments.language)))
    return _show(arguments.ids, settings) if arguments.action == "show" else _check(arguments, settings)


def _show(ids: list[str], settings: Settings) -> int:
    found = bootstrap.open_catalogue(settings).qualifications(QualificationId(key) for key in ids)
    missing = [key for key in ids if key not in found]
    if missing:
        print(f"The store has no qualification {', '.join(missing)}; names look like monash:C2000.", file=sys.stderr)
        return 1
    sys.stdout.write(rule_document_text(found.values()))
    return 0


def _check(arguments: argparse.Namespace, settings: Settings) -> int:
    if not arguments.paths and not arguments.store:
        print("Name rule files to check, or ask for `--store`.", file=sys.stderr)
        return 2
    catalogue = _store(settings, is_asked=arguments.store)
    has_errors = False
    if arguments.store and catalogue is not None:
        awards = tuple(catalogue.qualifications(catalogue.qualification_ids()).values())
        has_errors |= _check_many(awards, _known(catalogue, _named(awards)), arguments)
    for path in arguments.paths:
        if path.name.endswith(".json") or recognise(path) is FileKind.PROFILE:
            has_errors |= _check_file(path, catalogue)
        else:
            with TerminalProgress() as progress:
                sources = tuple(importing.read_catalogue_sources([path], settings, progress))
            offerings = [one for source in sources for one in source.content.opportunities]
            awards = tuple(award for source in sources for award in source.content.qualifications)
            has_errors |= _check_many(awards, units_of(offerings), arguments)
    return int(has_errors)


def _store(settings: Settings, *, is_asked: bool) -> SqliteCatalogue | None:
    """The store, if there is one; one that cannot be read ends the command only where it was asked for."""
    if not is_asked and not bootstrap.has_store(settings):
        return None
    try:
        return bootstrap.open_catalogue(settings)
    except StoreError as error:
        if is_asked:
            raise
        print(f"Checked without the store: {error}", file=sys.stderr)
        return None


def _check_file(path: Path, catalogue: SqliteCatalogue | None) -> bool:
    """Check one rule file and print what was found; returns whether there are errors."""
    file = read_rule_file(path, described(path, bootstrap.local_today()).id)
    own = units_of(file.offerings)
    wanted = {unit for unit in _named(file.qualifications) if unit not in own}
    units = {**(_known(catalogue, wanted) if catalogue is not None else {}), **own}
    awards = {str(award.id): award for award in file.qualifications}
    others = {} if catalogue is None else catalogue.qualifications(QualificationId(unit) for unit in wanted)
    findings = _findings(awards, units, awards.keys() | others.keys())
    print_file_report(path, file, findings, looked_into_store=catalogue is not None)
    return bool(file.faults) or _has_errors(findings)


def _findings(awards: Mapping[str, Qualification], units: Units, award_ids: Set[str]) -> list[RuleFinding]:
    """What is wrong with the rules of these qualifications, and with what their units ask for."""
    found = [finding for award in awards.values() for finding in check_rules(award, units, award_ids)]
    return [*found, *unit_cycles(units), *award_cycles(awards)]


def _check_many(awards: tuple[Qualification, ...], units: Units, arguments: argparse.Namespace) -> bool:
    """Check the qualifications of a store or a catalogue and print tables; returns whether there are errors."""
    by_id = {str(award.id): award for award in awards}
    findings = _findings(by_id, units, by_id.keys())
    print_tables(awards, units, findings)
    if arguments.unresolved:
        print_unresolved(awards, units)
    if arguments.findings:
        print_findings(findings)
    return _has_errors(findings)


def _named(awards: Iterable[Qualification]) -> set[SpecId]:
    """All units that the rules of these name."""
    named = {unit for award in awards for unit in award.rules.all_units()}
    return named.union(*(rule.named_units() for award in awards for rule in award.further_rules))


def _known(catalogue: SqliteCatalogue, wanted: Iterable[SpecId]) -> Units:
    """Those of the units that the store has and, step by step, what they need before them or with them."""
    units: dict[SpecId, UnitFacts] = {}
    seen: set[SpecId] = set()
    following = set(wanted)
    while following:
        seen |= following
        found = units_of(catalogue.opportunities_for(sorted(following)))
        units |= found
        trees = (tree for facts in found.values() for tree in (facts.spec.prerequisite, facts.spec.corequisite) if tree)
        following = {unit for tree in trees for unit in tree.all_units()} - seen
    return units


def _has_errors(findings: Iterable[RuleFinding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)
