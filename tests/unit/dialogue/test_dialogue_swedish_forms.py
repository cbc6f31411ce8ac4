"""Forms, languages, places and priorities in Swedish, as people write them."""

from datetime import date

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, RequestField
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of

NOT_ONLINE = (Mode.BLENDED, Mode.ONSITE, Mode.WORKPLACE)


def limits(message: str, before: Limits | None = None) -> Limits:
    """The limits of a Swedish message."""
    return limits_of(message, language="sv", before=before)


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("online", (Mode.ONLINE,)),
        ("helst på distans", (Mode.ONLINE,)),
        ("distanskurser", (Mode.ONLINE,)),
        ("via nätet", (Mode.ONLINE,)),
        ("på plats", (Mode.ONSITE,)),
        ("kvällskurs", (Mode.ONSITE,)),
        ("på campus i Lund", (Mode.ONSITE,)),
        ("närundervisning", (Mode.ONSITE,)),
        ("delvis på distans", (Mode.BLENDED,)),
        ("blended", (Mode.BLENDED,)),
        ("lära mig på arbetsplatsen", (Mode.WORKPLACE,)),
        ("inte online", NOT_ONLINE),
        ("inga onlinekurser", NOT_ONLINE),
        ("jag vill inte ha något online", NOT_ONLINE),
        ("distans funkar inte för mig", NOT_ONLINE),
        ("inte online utan på plats", (Mode.ONSITE,)),
        ("inte på plats utan online", (Mode.ONLINE,)),
    ],
)
def test_forms_are_read(message: str, modes: tuple[Mode, ...]) -> None:
    assert limits(message).modes == modes


@pytest.mark.parametrize(
    "message",
    ["jag jobbar på distans", "online marknadsföring", "jobba hemifrån", "onlinebutik", "digital marknadsföring"],
)
def test_a_word_of_work_is_no_form_of_study(message: str) -> None:
    assert limits(message).modes == ()


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("på engelska", ("en",)),
        ("kurser på svenska eller engelska", ("sv", "en")),
        ("engelskspråkiga kurser", ("en",)),
        ("jag pratar engelska", ()),
        ("bli bättre på engelska", ()),
        ("jag vill lära mig tyska", ()),
    ],
)
def test_languages_of_teaching_are_read(message: str, codes: tuple[str, ...]) -> None:
    assert limits(message).languages == codes


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("kurser i Finland", ("FI",)),
        ("jag vill plugga i Danmark", ("DK",)),
        ("utbildning i Osterrike", ("AT",)),
        ("kurser i Sverige eller Finland", ("SE", "FI")),
        ("jag bor i Sverige", ()),
        ("jag vill jobba i Norge som sjuksköterska", ()),
    ],
)
def test_a_country_of_study_is_read(message: str, countries: tuple[str, ...]) -> None:
    assert limits(message).countries == countries


@pytest.mark.parametrize(
    ("message", "objective"),
    [
        ("så billigt som möjligt", Objective.COST),
        ("helst billigast möjligt", Objective.COST),
        ("vill bli elektriker så fort som möjligt", Objective.FINISH),
        ("så få timmar som möjligt", Objective.HOURS),
        ("innehållet är viktigast", Objective.COVERAGE),
    ],
)
def test_what_matters_most_is_read(message: str, objective: Objective) -> None:
    assert limits(message).priorities == (objective,)


def test_a_wish_to_begin_soon_is_no_wish_to_finish_soon() -> None:
    assert limits("vill börja så snart som möjligt").priorities == ()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("priset spelar ingen roll", RequestField.BUDGET),
        ("ingen brådska", RequestField.LATEST_FINISH),
        ("online eller på plats spelar ingen roll", RequestField.MODES),
        ("vilket språk som helst", RequestField.LANGUAGES),
        ("var som helst i Europa", RequestField.COUNTRIES),
        ("vilken skola som helst", RequestField.PROVIDER_WORDS),
    ],
)
def test_what_was_limited_can_be_opened_again(message: str, field: RequestField) -> None:
    before = Limits(
        budget=Money.of(500, "SEK"),
        latest_finish=date(2028, 1, 1),
        languages=(LanguageCode("fi"),),
        countries=("FI",),
        provider_words=("monash",),
        modes=(Mode.ONLINE,),
    )
    assert not getattr(limits(message, before=before), field.value)


def test_a_provider_that_is_named_is_a_limit_and_an_employer_is_none() -> None:
    assert limits("kurser från Monash University").provider_words == ("monash",)
    assert limits("jag jobbar på Monash University").provider_words == ()
