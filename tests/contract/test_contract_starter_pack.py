"""The starter pack as committed: whole, large and uneven enough, and true to ESCO."""

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.ids import SpecId
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.sources import ReadSource
from advisor.ingest.starter import read_starter, starter_concept_files
from tests.builders import TODAY

STARTER = Path(__file__).resolve().parents[2] / "data" / "starter"


@pytest.fixture(scope="module")
def pack() -> tuple[ReadSource, ReadSource]:
    return read_starter(STARTER, imported_on=TODAY)


@pytest.fixture(scope="module")
def catalogue(pack: tuple[ReadSource, ReadSource]) -> ReadSource:
    return pack[1]


def outcomes_in(catalogue: ReadSource) -> Iterable[LearningOutcome]:
    for offering in catalogue.content.opportunities:
        yield from offering.spec.outcomes
    for award in catalogue.content.qualifications:
        yield from award.outcomes


def test_every_line_fits_the_profile_and_every_reference_is_answered(catalogue: ReadSource) -> None:
    assert (catalogue.rejected, catalogue.notes) == ((), ())


def test_everything_is_marked_as_a_demonstration(pack: tuple[ReadSource, ReadSource]) -> None:
    concepts, catalogue = pack
    assert concepts.source.is_demonstration
    assert catalogue.source.is_demonstration
    assert all(offering.is_demonstration for offering in catalogue.content.opportunities)
    assert all(award.is_demonstration for award in catalogue.content.qualifications)


def test_the_pack_is_as_large_and_as_varied_as_promised(pack: tuple[ReadSource, ReadSource]) -> None:
    concepts, catalogue = pack
    offerings = catalogue.content.opportunities
    providers = {offering.provider.id: offering.provider for offering in offerings}
    assert len(concepts.content.occupations) >= 60
    assert len(offerings) >= 240
    assert len(providers) >= 12
    assert len({provider.country for provider in providers.values()}) >= 8
    assert len({language for offering in offerings for language in offering.languages}) >= 5
    assert len(catalogue.content.qualifications) >= 24


def test_facts_are_missing_here_and_there_as_in_real_catalogues(catalogue: ReadSource) -> None:
    offerings = catalogue.content.opportunities
    missing = Counter[str]()
    for offering in offerings:
        missing["level"] += offering.spec.eqf_level is None
        missing["price"] += offering.price is None
        missing["hours"] += offering.spec.workload_hours is None
        missing["dates"] += not offering.availability.is_stated
        missing["assessment"] += offering.spec.assessment is None
        missing["quality assurance"] += offering.spec.quality_assurance is None
        missing["outcomes"] += not offering.spec.outcomes
    shares = {what: count / len(offerings) for what, count in missing.items()}
    assert all(0 < share < 0.25 for share in shares.values()), shares


def test_the_rules_of_the_qualifications_use_every_kind_of_rule(catalogue: ReadSource) -> None:
    groups = [group for award in catalogue.content.qualifications for group in award.rules.walk()]
    assert any(group.all_of for group in groups)
    assert any(group.min_count for group in groups)
    assert any(group.max_count for group in groups)
    assert any(group.min_credits_hundredths for group in groups)
    assert any(group.max_credits_hundredths for group in groups)
    assert any(group.human_check for group in groups)
    assert any(part.groups for group in groups for part in group.groups)


def test_no_outcome_is_written_twice(catalogue: ReadSource) -> None:
    texts = Counter(outcome.text.casefold() for outcome in outcomes_in(catalogue))
    assert [text for text, count in texts.items() if count > 1] == []


def test_no_unit_is_among_its_own_prerequisites(catalogue: ReadSource) -> None:
    needs = {
        offering.spec.id: set(offering.spec.prerequisite.all_units() if offering.spec.prerequisite else ())
        for offering in catalogue.content.opportunities
    }
    ready: set[SpecId] = set()
    while fresh := {unit for unit, needed in needs.items() if unit not in ready and needed <= ready}:
        ready |= fresh
    assert needs.keys() - ready == set()


def test_addresses_lead_nowhere(catalogue: ReadSource) -> None:
    offerings, awards = catalogue.content.opportunities, catalogue.content.qualifications
    urls = {url for offering in offerings for url in (offering.url, offering.provider.url) if url}
    urls |= {url for award in awards for url in (award.url, award.provider.url) if url}
    assert [url for url in sorted(urls) if ".example" not in url] == []


def test_every_concept_that_the_catalogue_names_is_in_the_selection(pack: tuple[ReadSource, ReadSource]) -> None:
    concepts, catalogue = pack
    skills = {skill.uri for skill in concepts.content.skills}
    occupations = {occupation.uri for occupation in concepts.content.occupations}
    assert {uri for outcome in outcomes_in(catalogue) for uri in outcome.skills} <= skills
    assert {uri for award in catalogue.content.qualifications for uri in award.occupations} <= occupations
    assert all(occupation.essential for occupation in concepts.content.occupations)
    assert {uri for each in concepts.content.occupations for uri in (*each.essential, *each.optional)} <= skills


def test_the_selection_holds_facts_and_no_descriptions(pack: tuple[ReadSource, ReadSource]) -> None:
    content = pack[0].content
    assert [skill.uri for skill in content.skills if skill.description] == []
    assert [occupation.uri for occupation in content.occupations if occupation.description] == []


def test_the_concept_files_stay_small() -> None:
    assert sum(file.stat().st_size for file in (STARTER / "concepts").iterdir()) < 5_000_000


def test_every_listed_occupation_is_in_the_selection(pack: tuple[ReadSource, ReadSource]) -> None:
    with (STARTER / "occupations.csv").open(encoding="utf-8", newline="") as file:
        listed = {row["uri"] for row in csv.DictReader(file)}
    assert listed - {occupation.uri for occupation in pack[0].content.occupations} == set()


def test_the_store_gives_the_pack_back_as_it_was_read(pack: tuple[ReadSource, ReadSource], tmp_path: Path) -> None:
    writer = SqliteWriter(tmp_path)
    for read in pack:
        writer.replace_source(read.source, read.content)
    concepts, catalogue = pack[0].content, pack[1].content
    store = SqliteCatalogue(tmp_path)
    assert tuple(store.skills(skill.uri for skill in concepts.skills).values()) == concepts.skills
    assert tuple(store.occupations(each.uri for each in concepts.occupations).values()) == concepts.occupations
    assert tuple(store.opportunities(each.id for each in catalogue.opportunities).values()) == catalogue.opportunities
    assert (
        tuple(store.qualifications(award.id for award in catalogue.qualifications).values()) == catalogue.qualifications
    )


@pytest.mark.shared
@pytest.mark.slow
def test_the_concept_files_are_what_esco_says(shared_data: Path) -> None:
    esco = shared_data / "esco"
    made = starter_concept_files(STARTER, (esco / "v1.2.0", esco / "labels"))
    kept = {file.name: file.read_text(encoding="utf-8") for file in (STARTER / "concepts").iterdir()}
    assert made == kept
