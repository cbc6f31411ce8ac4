"""One suite for every `Catalogue`: the fake in memory and the SQLite store answer alike."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.domain.catalogue import Availability, Mode, Session
from advisor.domain.ids import OpportunityId, QualificationId, SpecId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.sources import ReadSource, SourceContent
from advisor.ports import Catalogue
from tests.builders import (
    a_counts_toward,
    a_group,
    a_prerequisite,
    a_provider,
    a_qualification,
    a_read_source,
    a_session,
    a_skill,
    a_spec,
    an_occupation,
    an_opportunity,
    an_outcome,
    occupation_uri,
    skill_uri,
    some_labels,
    some_limits,
    some_opportunities,
    unit_ids,
)
from tests.fakes import FakeCatalogue

MakeCatalogue = Callable[..., Catalogue]


@pytest.fixture(params=["fake", "sqlite"])
def make_catalogue(request: pytest.FixtureRequest, tmp_path: Path) -> MakeCatalogue:
    def make(*sources: ReadSource) -> Catalogue:
        if request.param == "fake":
            return FakeCatalogue(*sources)
        writer = SqliteWriter(tmp_path)
        for read in sources:
            writer.replace_source(read.source, read.content)
        return SqliteCatalogue(tmp_path)

    return make


def ids(*names: str) -> set[OpportunityId]:
    return {OpportunityId(f"demo:{name}") for name in names}


def offering_source(*offerings: object) -> ReadSource:
    return a_read_source(content=SourceContent(opportunities=offerings))  # type: ignore[arg-type]


def test_an_offering_comes_back_as_it_was_stored(make_catalogue: MakeCatalogue) -> None:
    spec = a_spec(
        "advanced",
        outcomes=(an_outcome("Käsittele häiriö 例 🙂", skills=("a", "b"), language=None), an_outcome()),
        prerequisite=a_prerequisite("data-basics", "other", minimum=1),
        counts_toward=(a_counts_toward(),),
        points="2.5",
    )
    dated = Availability(sessions=(a_session(), a_session(end=None)), duration_weeks=3)
    offerings = (
        an_opportunity("advanced", spec=spec, availability=dated, languages=("fi", "sv"), price="0"),
        an_opportunity("bare", points=None, price=None, mode=None, languages=(), country=None, workload_hours=None),
        an_opportunity("yearly", availability=Availability(start_months=(2, 9)), open_enrolment=None),
    )
    found = make_catalogue(offering_source(*offerings)).opportunities([offering.id for offering in offerings])
    assert list(found.values()) == list(offerings)


def test_a_qualification_comes_back_as_it_was_stored(make_catalogue: MakeCatalogue) -> None:
    rules = a_group(
        points=("10", "15"),
        groups=(
            a_group("core", units=("a", "b"), all_of=True, title="Core"),
            a_group("choice", units=("c", "a"), choose=(0, 2), groups=(a_group("deep", human_check="A portfolio"),)),
        ),
    )
    award = a_qualification(
        rules=rules, provider=a_provider("Awarding House", key="house"), outcomes=(an_outcome(),), occupations=("a",)
    )
    catalogue = make_catalogue(a_read_source(content=SourceContent(qualifications=(award,))))
    assert catalogue.qualifications([award.id, QualificationId("demo:none")]) == {award.id: award}
    assert catalogue.provider_names() == ("Awarding House",)


def test_concepts_come_back_as_they_were_stored(make_catalogue: MakeCatalogue) -> None:
    skill = a_skill(labels=some_labels("analyse data", "data analysis", fi="analysoida tietoja"), description="Text.")
    occupation = an_occupation(essential=("analyse-data", "b"), optional=("c",))
    catalogue = make_catalogue(a_read_source(content=SourceContent(skills=(skill,), occupations=(occupation,))))
    assert catalogue.skills([skill.uri, skill_uri("unknown")]) == {skill.uri: skill}
    assert catalogue.occupations([occupation.uri]) == {occupation.uri: occupation}


def test_looking_up_more_ids_than_a_query_may_have_finds_all(make_catalogue: MakeCatalogue) -> None:
    offerings = some_opportunities(1_203)
    catalogue = make_catalogue(offering_source(*offerings))
    assert len(catalogue.opportunities([offering.id for offering in offerings])) == 1_203
    assert len(catalogue.opportunities_for([offering.spec.id for offering in offerings])) == 1_203


def test_looking_up_what_is_not_there_gives_nothing(make_catalogue: MakeCatalogue) -> None:
    catalogue = make_catalogue(offering_source(an_opportunity()))
    assert catalogue.opportunities([OpportunityId("'; DROP TABLE opportunity; --")]) == {}
    assert catalogue.opportunities([]) == {}
    assert catalogue.opportunities_for([SpecId("demo:none")]) == ()
    assert catalogue.skill_links([skill_uri()]) == {}


def test_offerings_of_one_specification_come_in_order_of_id(make_catalogue: MakeCatalogue) -> None:
    spec = a_spec("shared")
    offerings = (an_opportunity("z", spec=spec), an_opportunity("a", spec=spec), an_opportunity("other"))
    found = make_catalogue(offering_source(*offerings)).opportunities_for(unit_ids("shared"))
    assert [offering.id for offering in found] == ["demo:a", "demo:z"]


@pytest.mark.parametrize(
    ("limits", "kept"),
    [
        (Limits(), ids("online-en", "onsite-fi", "silent")),
        (some_limits(modes=(Mode.ONSITE, Mode.BLENDED)), ids("onsite-fi", "silent")),
        (some_limits(languages=("fi",)), ids("onsite-fi", "silent")),
        (some_limits(countries=("DK", "SE")), ids("online-en", "silent")),
        (some_limits(provider_words=("århus",)), ids("online-en")),
        (some_limits(provider_words=("100%", "opisto")), ids("onsite-fi")),
        (some_limits(provider_words=("%",)), ids()),
        (some_limits(lifelong_learning_only=True), ids("online-en", "silent")),
        (some_limits(levels=(5, 6)), ids("online-en", "silent")),
        (some_limits(levels=(7, 8)), ids("onsite-fi", "silent")),
        (some_limits(modes=(Mode.ONLINE,), languages=("fi",)), ids("silent")),
    ],
)
def test_filters_keep_offerings_that_do_not_break_them(
    make_catalogue: MakeCatalogue, limits: Limits, kept: set[OpportunityId]
) -> None:
    catalogue = make_catalogue(
        offering_source(
            an_opportunity("online-en", provider=a_provider("ÅRHUS Akademi", key="a")),
            an_opportunity(
                "onsite-fi",
                mode=Mode.ONSITE,
                languages=("fi", "sv"),
                country="FI",
                open_enrolment=False,
                eqf_level=7,
                provider=a_provider("Pohjoinen Opisto", key="b"),
            ),
            an_opportunity("silent", mode=None, languages=(), country=None, open_enrolment=None, eqf_level=None),
        )
    )
    assert catalogue.opportunities_within(limits) == kept


@pytest.mark.parametrize(
    ("limits", "kept"),
    [
        (some_limits(budget=Money.of("300", "EUR")), ids("spring", "kroner", "yearly", "silent", "any-time")),
        (some_limits(budget=Money.of("299.99", "EUR")), ids("kroner", "yearly", "silent", "any-time")),
        (some_limits(budget=Money.of("1", "DKK")), ids("spring", "autumn", "yearly", "silent", "any-time")),
        (
            some_limits(earliest_start=date(2027, 3, 1)),
            ids("spring", "autumn", "yearly", "kroner", "silent", "any-time"),
        ),
        (some_limits(earliest_start=date(2027, 3, 2)), ids("autumn", "yearly", "kroner", "silent", "any-time")),
        (some_limits(latest_finish=date(2027, 4, 30)), ids("spring", "yearly", "kroner", "silent", "any-time")),
        (some_limits(latest_finish=date(2027, 4, 29)), ids("yearly", "kroner", "silent", "any-time")),
        (
            some_limits(earliest_start=date(2026, 12, 15), latest_finish=date(2027, 2, 1)),
            ids("yearly", "silent", "any-time", "kroner"),
        ),
        (
            some_limits(earliest_start=date(2027, 2, 2), latest_finish=date(2027, 7, 1)),
            ids("spring", "silent", "any-time", "kroner"),
        ),
    ],
)
def test_what_costs_or_comes_beyond_the_limits_is_left_out_and_what_is_not_stated_is_kept(
    make_catalogue: MakeCatalogue, limits: Limits, kept: set[OpportunityId]
) -> None:
    spring = Availability(sessions=(Session(start=date(2027, 3, 1), end=date(2027, 4, 30)),))
    autumn = Availability(sessions=(Session(start=date(2027, 9, 1)), Session(start=date(2027, 11, 1))))
    catalogue = make_catalogue(
        offering_source(
            an_opportunity("spring", availability=spring, price="300.00"),
            an_opportunity("autumn", availability=autumn, price="300.01"),
            an_opportunity("yearly", availability=Availability(start_months=(2, 8)), price="0"),
            an_opportunity("kroner", price=Money.of("2000", "DKK"), availability=Availability()),
            an_opportunity("any-time", price="10"),
            an_opportunity("silent", price=None, availability=Availability()),
        )
    )
    assert catalogue.opportunities_within(limits) == kept


def test_links_by_people_name_the_offering_and_its_sentence(make_catalogue: MakeCatalogue) -> None:
    linked = an_outcome("Chart a budget.", skills=("budget", "chart"))
    catalogue = make_catalogue(
        offering_source(
            an_opportunity("b", outcomes=(an_outcome("Other."), linked)), an_opportunity("a", outcomes=(linked,))
        )
    )
    pairs = (("demo:a", "Chart a budget."), ("demo:b", "Chart a budget."))
    assert catalogue.skill_links([skill_uri("chart"), skill_uri("none")]) == {skill_uri("chart"): pairs}


def test_sources_are_listed_in_order_of_id_with_their_counts(make_catalogue: MakeCatalogue) -> None:
    catalogue = make_catalogue(
        a_read_source("zeta"), a_read_source("alpha", content=SourceContent(skills=(a_skill("a"), a_skill("b"))))
    )
    assert [(source.id, source.records) for source in catalogue.sources()] == [("alpha", 2), ("zeta", 1)]


def test_qualifications_are_found_by_the_occupations_they_prepare_for(make_catalogue: MakeCatalogue) -> None:
    awards = (
        a_qualification("b", occupations=("data-analyst",)),
        a_qualification("a", occupations=("baker", "data-analyst")),
        a_qualification("c", occupations=("baker",)),
    )
    catalogue = make_catalogue(a_read_source(content=SourceContent(qualifications=awards)))
    wanted = [occupation_uri("data-analyst"), occupation_uri("unheard-of")]
    assert catalogue.qualifications_preparing_for(wanted) == (QualificationId("demo:a"), QualificationId("demo:b"))
    assert catalogue.qualifications_preparing_for([]) == ()


def test_a_unit_leads_to_the_qualifications_whose_rules_name_it_at_any_depth(
    make_catalogue: MakeCatalogue,
) -> None:
    nested = a_group("root", groups=(a_group("inner", units=("first", "second")),))
    catalogue = make_catalogue(
        a_read_source(
            content=SourceContent(
                qualifications=(
                    a_qualification("b", rules=nested),
                    a_qualification("a", rules=a_group(units=("first",))),
                )
            )
        )
    )
    first, second, other = unit_ids("first", "second", "other")
    assert catalogue.qualifications_with([second, first, other]) == {
        QualificationId("demo:a"): (first,),
        QualificationId("demo:b"): (first, second),
    }
    assert catalogue.qualifications_with([other]) == {}


def test_every_occupation_with_its_essential_skills_is_listed_in_order(make_catalogue: MakeCatalogue) -> None:
    occupations = (
        an_occupation("waiter", essential=("serve", "greet"), optional=("sing",)),
        an_occupation("cook", essential=("cook",)),
        an_occupation("dreamer", essential=()),
    )
    found = make_catalogue(a_read_source(content=SourceContent(occupations=occupations))).essential_skills()
    assert list(found.items()) == [
        (occupation_uri("cook"), (skill_uri("cook"),)),
        (occupation_uri("waiter"), (skill_uri("serve"), skill_uri("greet"))),
    ]
