"""European Learning Model: what opportunities and organisations become, and which runs are one offering."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats import elm_links, elm_records
from tests.elm_builders import PREFIXES, a_specification, an_opportunity, bases, read, read_rdf, the_offering

ONLINE, ONSITE = "ed:learning-assessment\\/920fbb3cbe", "ed:learning-assessment\\/9191af2ed9"
EURO = "elm:unit currency:EUR"


def test_an_opportunity_tells_where_when_how_and_for_how_much(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        "dc:language language:FIN, language:SWE",
        f"""dc:type ed:learning-opportunity\\/05053c1cbe ; elm:defaultLanguage language:ENG ; elm:mode {ONLINE} ;
            foaf:homepage [ elm:contentUrl "https://uni.example/soil" ] ; elm:duration "P8W"^^xsd:duration ;
            elm:location [ elm:geographicName "Turku"@en, "Åbo"@sv ; elm:address [ elm:countryCode country:FIN ] ] ;
            dc:temporal [ elm:startDate "2027-01-18T00:00:00"^^xsd:dateTime ; elm:endDate "2027-03-12" ] ;
            elm:priceDetail [ elm:amount [ {EURO} ; elm:value 450.00 ] ] ;
            ql:learnerGroupConditions [ ql:learnerGroup [ ql:isOpenToNonEnrolled true ] ]""",
    )
    assert (found.id, found.spec, found.provider) == ("uni.example/run", "uni.example/spec", "uni.example/school")
    assert (found.type, found.languages, found.mode, found.duration_weeks) == ("course", ("en",), "online", 8)
    assert (found.place, found.country, found.url) == ("Turku", "FI", "https://uni.example/soil")
    assert [(one.start, one.end) for one in found.sessions] == [(date(2027, 1, 18), date(2027, 3, 12))]
    assert found.price is not None
    assert (found.price.amount, found.price.currency, found.open_enrolment) == (Decimal(450), "EUR", True)


def test_what_an_opportunity_leaves_open_is_taken_from_its_specification(tmp_path: Path) -> None:
    found = the_offering(
        tmp_path,
        f"""dc:language language:FIN, language:SWE ; dc:type ed:learning-opportunity\\/17744a2647 ;
            foaf:homepage <https://uni.example/soil> ; elm:influencedBy [ elm:mode {ONSITE} ]""",
        "",
    )
    assert (found.languages, found.type, found.mode) == (("fi", "sv"), "mooc", "onsite")
    assert (found.url, found.open_enrolment, found.sessions) == ("https://uni.example/soil", None, ())


@pytest.mark.parametrize(
    ("page", "url"),
    [
        ('"https://uni.example/"', "https://uni.example/"),
        ("<https://uni.example/>", "https://uni.example/"),
        ('[ elm:contentUrl "https://uni.example/" ]', "https://uni.example/"),
        ('[ elm:contentUrl "javascript:alert(1)" ]', None),
        ('"see our pages"', None),
    ],
)
def test_a_home_page_is_an_address_of_the_web_however_it_is_given(tmp_path: Path, page: str, url: str | None) -> None:
    assert the_offering(tmp_path, "", f"foaf:homepage {page}").url == url


@pytest.mark.parametrize(
    ("modes", "mode", "noted"),
    [
        (ONLINE, "online", [NoteBasis.EU_VOCABULARY]),
        (f"{ONLINE}, {ONSITE}", None, [NoteBasis.VALUES_DISAGREE]),
        ("ed:learning-assessment\\/7813801c77", None, [NoteBasis.NOT_IN_VOCABULARY]),
        ('[ skos:prefLabel "Blended"@en ]', "blended", []),
    ],
)
def test_a_form_of_participation_that_is_not_said_clearly_is_not_stated(
    tmp_path: Path, modes: str, mode: str | None, noted: list[NoteBasis]
) -> None:
    found = the_offering(tmp_path, "", f"elm:mode {modes}")
    assert (found.mode, bases(found, "mode")) == (mode, noted)


@pytest.mark.parametrize(
    ("prices", "amount", "words"),
    [
        (f"[ elm:amount [ {EURO} ; elm:value 90 ] ; skos:prefLabel 'Members'@en ]", Decimal(90), None),
        (
            f"[ elm:amount [ {EURO} ; elm:value 90 ] ; skos:prefLabel 'Members'@en ], "
            f"[ elm:amount [ {EURO} ; elm:value 150 ] ]",
            None,
            "90 EUR (Members); 150 EUR",
        ),
        ("[ dc:description 'Free for <b>all</b>'@en ]", None, "Free for all"),
        ("'on request'@en", None, "on request"),
        ("[ elm:amount [ elm:value 90 ] ]", None, None),
    ],
)
def test_a_price_is_an_amount_or_told_in_words(
    tmp_path: Path, prices: str, amount: Decimal | None, words: str | None
) -> None:
    found = the_offering(tmp_path, "", f"elm:priceDetail {prices}")
    assert (found.price and found.price.amount, found.price_words) == (amount, words)


@pytest.mark.parametrize(
    ("period", "sessions", "noted"),
    [
        ('[ skos:prefLabel "Sommersemester 2025"@de ]', [], NoteBasis.NOT_IN_FORM),
        ('"2027"', [], NoteBasis.NOT_IN_FORM),
        ('[ elm:endDate "2027-03-12" ]', [], NoteBasis.NOT_IN_FORM),
        (
            '[ elm:startDate "2027-03-12" ; elm:endDate "2027-01-18" ]',
            [(date(2027, 3, 12), None)],
            NoteBasis.ENDS_BEFORE_START,
        ),
    ],
)
def test_a_period_without_a_first_day_is_not_a_date(
    tmp_path: Path, period: str, sessions: list[tuple[date, date | None]], noted: NoteBasis
) -> None:
    found = the_offering(tmp_path, "", f"dc:temporal {period}")
    assert [(one.start, one.end) for one in found.sessions] == sessions
    assert bases(found, "dates") == [noted]


def test_runs_that_differ_in_dates_alone_are_one_offering_and_others_share_the_specification(tmp_path: Path) -> None:
    runs = [
        an_opportunity(f'dc:temporal [ elm:startDate "2027-0{month}-01" ] ; {more}', name=f":run{month}")
        for month, more in ((9, ""), (1, ""), (5, f"elm:mode {ONLINE}"))
    ]
    found = read(tmp_path, a_specification('elm:learningOutcome "Reads maps"@en'), *runs)
    assert list(found.offerings) == ["uni.example/run9", "uni.example/run5"]
    first, second = found.offerings.values()
    assert [one.start for one in first.sessions] == [date(2027, 1, 1), date(2027, 9, 1)]
    assert [one.start for one in second.sessions] == [date(2027, 5, 1)]
    assert first.spec == second.spec == "uni.example/spec"
    assert (first.outcomes, first.title) == (second.outcomes, second.title)


def test_more_runs_than_anybody_offers_are_told_and_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (elm_links, elm_records):
        monkeypatch.setattr(module, "MAX_RUNS", 2)
    runs = [an_opportunity(f'dc:temporal [ elm:startDate "2027-0{n}-01" ]', name=f":run{n}") for n in range(1, 5)]
    found = read(tmp_path, a_specification(), *runs)
    assert [one.start.month for one in found.offering.sessions] == [1, 2]
    assert found.faults == [("https://uni.example/spec", "learningAchievementSpecification")]


def test_runs_tell_their_specification_alike(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification('dc:title "Soil"@en, "Maa"@fi'),
        an_opportunity('elm:defaultLanguage language:FIN ; dc:description "A"@fi', name=":a"),
        an_opportunity('elm:defaultLanguage language:ENG ; dc:description "B"@fi', name=":b"),
    )
    said = {(one.title, one.text_language, one.description) for one in found.offerings.values()}
    assert said == {("Maa", "fi", None)}


def test_instances_of_quality_link_are_found_from_either_end(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ':c a ql:LearningOpportunitySpecification ; dc:title "Soil"@en ; dc:publisher :school ;',
        " elm:learningOpportunity :a .",
        ':a dc:temporal [ elm:startDate "2027-01-18" ] .',
        ":b a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :c ;",
        '  dc:temporal [ elm:startDate "2027-09-01" ] .',
    )
    assert [one.start for one in found.offering.sessions] == [date(2027, 1, 18), date(2027, 9, 1)]


def test_specifications_that_are_inactive_are_left_out_and_counted(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a_specification("ql:isActive false", name=":old"),
        a_specification("ql:isActive false", name=":still"),
        an_opportunity(spec=":still"),
        a_specification("ql:isActive true"),
    )
    assert sorted(found.offerings) == ["uni.example/run", "uni.example/spec"]
    assert found.notes == ("1 specification is marked as inactive (`ql:isActive` is false) and left out.",)


def test_an_opportunity_whose_specification_is_elsewhere_is_an_offering_of_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, an_opportunity('dc:title "Soil"@en', spec=":elsewhere"), an_opportunity(name=":untitled"))
    assert (found.offering.id, found.offering.spec, found.offering.title) == ("uni.example/run", None, "Soil")
    assert found.notes[0].startswith("2 opportunities name no specification that the files describe")
    assert found.faults == [("https://uni.example/untitled", "title")]


def test_an_opportunity_that_is_its_own_specification_is_one_offering(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ':x a elm:LearningOpportunity, elm:Qualification ; dc:title "Soil"@en ; elm:providedBy :school ;',
        " elm:EQFLevel ed:eqf\\/5 .",
    )
    assert (found.offering.id, found.offering.spec, found.offering.eqf_level) == ("uni.example/x", None, 5)


def test_a_provider_has_name_country_page_and_accreditation(tmp_path: Path) -> None:
    found = read_rdf(
        tmp_path,
        PREFIXES
        + a_specification()
        + """:school a elm:Organisation ; rov:legalName "Skola"@sv, "School <b>of soil</b>"@en ;
              elm:location [ elm:address [ elm:countryCode country:SWE ] ] ; foaf:homepage <https://uni.example/> ;
              elm:accreditation [ dc:title "Licence"@en ; elm:expiryDate "2028-01-01" ] .""",
    )
    (provider,) = found.providers.values()
    assert (provider.name, provider.country, provider.url) == ("School of soil", "SE", "https://uni.example/")
    assert provider.quality_assurance == "Licence; until 2028-01-01"


@pytest.mark.parametrize(
    ("school", "name"),
    [
        ('adms:identifier [ skos:notation "SI0001" ]', "SI0001"),
        ('skos:prefLabel "School"@en', "School"),
        ("a elm:Organisation", "https://uni.example/school"),
    ],
)
def test_a_provider_without_a_name_is_called_by_what_there_is(tmp_path: Path, school: str, name: str) -> None:
    found = read_rdf(tmp_path, PREFIXES + a_specification() + f":school {school} .")
    assert [one.name for one in found.providers.values()] == [name]


def test_providers_without_an_address_are_one_where_they_say_the_same(tmp_path: Path) -> None:
    runs = [
        an_opportunity(f'elm:providedBy [ rov:legalName "{name}"@en ]', name=f":r{number}", spec=f":s{number}")
        for number, name in enumerate(["Hill", "Hill", "Lake"])
    ]
    found = read(tmp_path, *(a_specification(name=f":s{number}") for number in range(3)), *runs)
    assert sorted(found.providers) == ["Hill", "Lake"]
    assert [one.provider for one in found.offerings.values()] == ["Hill", "Hill", "Lake"]


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("elm:awardingOpportunity [ elm:awardingBody :school ]", "the awarding body"),
        ("dc:publisher :school", "the publisher"),
        ('dc:title "Soil"@en', "the only organisation"),
    ],
)
def test_who_offers_a_specification_without_opportunities_is_inferred_and_said_so(
    tmp_path: Path, statement: str, detail: str
) -> None:
    found = read(tmp_path, f':c a ql:LearningOpportunitySpecification ; dc:title "Soil"@en ; {statement} .').offering
    assert found.provider == "uni.example/school"
    assert found.origin is not None
    (note,) = [one for one in found.origin.notes if one.fact == "provider"]
    assert (note.basis, note.detail.startswith(detail)) == (NoteBasis.OTHER_FACT, True)


def test_a_record_that_nobody_provides_is_rejected_by_the_element(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ":other a elm:Organisation .",
        ':c a elm:LearningAchievementSpecification ; dc:title "Soil"@en .',
        a_specification(),
    )
    assert found.faults == [("https://uni.example/c", "providedBy")]


@pytest.mark.parametrize(("body", "name"), [(":school", None), (":ministry", "Ministry")])
def test_an_awarding_body_is_named_where_it_is_not_the_provider(tmp_path: Path, body: str, name: str | None) -> None:
    found = read(
        tmp_path,
        a_specification(f"elm:awardingOpportunity [ elm:awardingBody {body} ]"),
        an_opportunity(),
        ':ministry a elm:Organisation ; rov:legalName "Ministry"@en .',
    )
    assert found.offering.awarding_body == name
