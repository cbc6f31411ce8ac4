"""Programme rules of real catalogues: counted, checked, and every unit that nobody knows accounted for."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.ids import ProviderId, SourceId
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import FindingKind
from advisor.domain.sources import SourceContent
from advisor.ingest.catalogues import read_catalogue
from advisor.ingest.profile_reader import SourceDescription, read_profile
from advisor.ingest.rule_writer import rule_document_text
from advisor.planning.rule_checks import check_rules
from advisor.planning.rule_counts import RuleCounts, count_findings, count_rules, unresolved_units
from advisor.planning.rule_cycles import award_cycles, unit_cycles
from advisor.planning.unit_facts import units_of

pytestmark = pytest.mark.shared

MONASH = RuleCounts(
    qualifications=845, fully_resolved=510, groups=5_067, all_of=2_680, choices=1_361, left_to_people=1_029,
    further_rules=0, units=4_590, unresolved=700, unresolved_awards=356,
)  # fmt: skip
FINNISH = RuleCounts(
    qualifications=26, fully_resolved=26, groups=655, all_of=259, choices=117, left_to_people=28,
    further_rules=0, units=322, unresolved=0, unresolved_awards=0,
)  # fmt: skip


def content_of(shared_data: Path, name: str) -> SourceContent:
    (read,) = read_catalogue(
        shared_data / "catalogues" / name, imported_on=date(2026, 11, 2), converted=Path("nowhere")
    )
    return read.content


@pytest.fixture(scope="module")
def monash(shared_data: Path) -> SourceContent:
    return content_of(shared_data, "rules_monash.jsonl.gz")


@pytest.fixture(scope="module")
def finnish(shared_data: Path) -> SourceContent:
    return content_of(shared_data, "rules_eperusteet.jsonl.gz")


def ids_of(content: SourceContent) -> dict[str, Qualification]:
    return {str(award.id): award for award in content.qualifications}


def test_the_counts_of_the_documentation_are_those_of_the_files(monash: SourceContent, finnish: SourceContent) -> None:
    for content, counts in ((monash, MONASH), (finnish, FINNISH)):
        assert count_rules(content.qualifications, units_of(content.opportunities), ids_of(content).keys()) == counts
    guide = (Path(__file__).resolve().parents[2] / "docs" / "programme-rules.md").read_text(encoding="utf-8")
    assert "| Monash University | 845 | 510 | 5,067 | 2,680 | 1,361 | 1,029 | 4,590 | 700 | 356 |" in guide
    assert "| Finnish vocational qualifications | 26 | 26 | 655 | 259 | 117 | 28 | 322 | 0 | 0 |" in guide


def test_every_unresolved_unit_of_the_real_rules_is_listed(monash: SourceContent) -> None:
    listed = unresolved_units(monash.qualifications, units_of(monash.opportunities))
    assert len(listed) == MONASH.unresolved
    assert all(listed.values())


def test_the_real_rules_contradict_themselves_in_nothing_but_names_and_circles(
    monash: SourceContent, finnish: SourceContent
) -> None:
    units, awards = units_of(finnish.opportunities), ids_of(finnish)
    assert [found for award in awards.values() for found in check_rules(award, units, awards.keys())] == []
    units, awards = units_of(monash.opportunities), ids_of(monash)
    findings = [found for award in awards.values() for found in check_rules(award, units, awards.keys())]
    counts = {count.kind: (count.findings, count.qualifications) for count in count_findings(findings)}
    assert counts == {
        FindingKind.UNKNOWN_UNIT: (641, 222),
        FindingKind.AWARD_AS_UNIT: (849, 133),
        FindingKind.NEEDS_UNKNOWN_UNITS: (151, 101),
    }
    assert len(list(unit_cycles(units))) == 8
    assert list(award_cycles(awards)) == []


def test_real_rules_survive_being_written_as_a_rule_file(
    tmp_path: Path, monash: SourceContent, finnish: SourceContent
) -> None:
    for name, content in (("monash", monash), ("eperusteet", finnish)):
        path = tmp_path / f"{name}.rules.json"
        path.write_text(rule_document_text(content.qualifications), encoding="utf-8")
        source = SourceDescription(
            id=SourceId(name), title="T", version="1", licence="L", imported_on=date(2026, 11, 2)
        )
        read = read_profile(path, source)
        assert read.rejected == ()
        stated = [
            replace(award, origin=None) for award in read.content.qualifications
        ]  # where it stands is another place
        assert stated == [replace(with_prefix(award, name), origin=None) for award in content.qualifications]


def with_prefix(award: Qualification, source: str) -> Qualification:
    """The award with the id of its awarding body as an import of a rule file makes it."""
    return replace(award, provider=replace(award.provider, id=ProviderId(f"{source}:{award.provider.id}")))
