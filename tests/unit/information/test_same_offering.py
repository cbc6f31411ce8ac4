"""Records of several sources that describe one offering are found; what differs in anything stated is not one."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import Availability, LearningOpportunity, Mode, Provider, Session
from advisor.domain.credits import CreditPoints, CreditSystem, ects
from advisor.domain.ids import OpportunityId, ProviderId, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.information.same_offering import same_offerings, same_providers
from tests.builders import a_spec, an_opportunity, an_outcome

TEXT = "Cleans and joins tables from several sources and explains what the figures in them can and cannot show."


def a_record(
    name: str, source: str, title: str = "Data analysis for care work", **changes: object
) -> LearningOpportunity:
    spec = replace(a_spec(name), title=title, outcomes=(an_outcome(TEXT),), credits=ects("5"), description=None)
    base = an_opportunity(name, spec=spec)
    base = replace(
        base,
        id=OpportunityId(f"{source}:{name}"),
        source=SourceId(source),
        mode=Mode.ONLINE,
        availability=Availability(),
        languages=(LanguageCode("en"),),
        price=None,
        place=None,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def described(record: LearningOpportunity, **spec: object) -> LearningOpportunity:
    return replace(record, spec=replace(record.spec, **spec))  # type: ignore[arg-type]


def test_the_same_course_in_two_feeds_is_one_and_the_fuller_record_comes_first() -> None:
    plain, full = a_record("x", "a"), described(a_record("y", "b"), quality_assurance="Agency")
    assert same_offerings([plain, full]) == ((full.id, plain.id),)


@pytest.mark.parametrize(
    "title",
    [
        "DATA ANALYSIS: for care work",
        "Data Analysis for Care-Work",
        "Data analysis for carework",
        "Dáta analysis for care work",
    ],
)
def test_case_signs_accents_and_small_slips_do_not_matter(title: str) -> None:
    assert same_offerings([a_record("x", "a"), a_record("y", "b", title)])


@pytest.mark.parametrize(
    "changed",
    [
        a_record("y", "b", "Data analysis for care work 2"),
        a_record("y", "b", "Night shifts in care work"),
        a_record("y", "b", mode=Mode.ONSITE),
        a_record("y", "b", languages=(LanguageCode("fi"),)),
        described(a_record("y", "b"), credits=ects("10")),
        described(a_record("y", "b"), credits=CreditPoints.of(CreditSystem.UK_CREDIT, "12")),
        described(
            a_record("y", "b"), outcomes=(an_outcome("Bakes bread from sour dough and sells it at a fair price."),)
        ),
        a_record("y", "a"),
    ],
    ids=["number", "title", "mode", "language", "credits", "uk credits", "texts", "same source"],
)
def test_what_differs_in_something_stated_is_not_one(changed: LearningOpportunity) -> None:
    assert same_offerings([a_record("x", "a"), changed]) == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "is_one"),
    [
        ({"price": Money.of("10", "EUR")}, {"price": Money.of("20", "EUR")}, False),
        ({"price": Money.of("10", "EUR")}, {"price": None}, True),
        ({"availability": Availability(sessions=(Session(start=date(2027, 1, 1)),))},
         {"availability": Availability(sessions=(Session(start=date(2027, 9, 1)),))}, False),
        ({"availability": Availability(sessions=(Session(start=date(2027, 1, 1)),))}, {}, True),
        ({"place": "Aarhus"}, {"place": "AARHUS"}, True),
        ({"place": "Aarhus"}, {"place": "Odense"}, False),
    ],
)  # fmt: skip
def test_another_run_place_or_price_is_another_offering_and_silence_contradicts_nothing(
    ours: dict[str, object], theirs: dict[str, object], *, is_one: bool
) -> None:
    records = [
        replace(a_record("x", "a"), **ours),  # type: ignore[arg-type]
        replace(a_record("y", "b"), **theirs),  # type: ignore[arg-type]
    ]
    assert bool(same_offerings(records)) is is_one


def test_credits_of_another_system_agree_where_a_rate_says_so() -> None:
    british = described(a_record("y", "b"), credits=CreditPoints.of(CreditSystem.UK_CREDIT, "10"))
    assert same_offerings([a_record("x", "a"), british])


def test_without_texts_only_the_very_same_title_makes_one() -> None:
    bare = [described(a_record(name, source), outcomes=()) for name, source in (("x", "a"), ("y", "b"))]
    assert same_offerings(bare)
    assert not same_offerings([bare[0], described(bare[1], title="Data analysis for carework")])


def test_a_group_has_one_record_of_a_source_and_members_that_all_agree() -> None:
    silent = described(a_record("y", "b"), eqf_level=None)
    five = described(a_record("x", "a"), eqf_level=EqfLevel(level=5))
    six = described(a_record("z", "c"), eqf_level=EqfLevel(level=6))
    (group,) = same_offerings([five, silent, six])
    assert len(group) == 2
    assert not {five.id, six.id} <= set(group)


@given(st.permutations(range(6)))
def test_the_order_of_the_records_does_not_matter(order: list[int]) -> None:
    records = [a_record("x", "a"), a_record("y", "b"), a_record("z", "c"), a_record("u", "a", "Baking bread"),
               a_record("v", "b", "Baking bread"), a_record("w", "b", "Welding")]  # fmt: skip
    assert same_offerings([records[place] for place in order]) == same_offerings(records)


def a_provider(name: str, source: str, title: str, url: str | None = None) -> Provider:
    return Provider(id=ProviderId(f"{source}:{name}"), source=SourceId(source), name=title, url=url)


def test_providers_are_one_by_name_or_site_and_only_across_sources() -> None:
    ours = a_provider("p", "a", "Nordhavn Academy", "https://www.nordhavn.example/en")
    by_name = a_provider("q", "b", "NORDHAVN ACADEMY")
    by_site = a_provider("r", "c", "Akademi i Nordhavn", "https://nordhavn.example")
    same_source = [a_provider("s", "a", "Sydhavn"), a_provider("t", "a", "Sydhavn")]
    assert same_providers([ours, by_name, by_site, *same_source]) == (frozenset({ours.id, by_name.id, by_site.id}),)
    assert same_providers([a_provider("u", "a", "—"), a_provider("v", "b", "…")]) == ()
