"""Forms, languages, places and priorities in Danish, as people write them."""

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
    """The limits of a Danish message."""
    return limits_of(message, language="da", before=before)


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("online", (Mode.ONLINE,)),
        ("helst hjemmefra", (Mode.ONLINE,)),
        ("fjernundervisning", (Mode.ONLINE,)),
        ("på nettet", (Mode.ONLINE,)),
        ("på stedet", (Mode.ONSITE,)),
        ("aftenskole", (Mode.ONSITE,)),
        ("ved fremmøde", (Mode.ONSITE,)),
        ("i et klasselokale", (Mode.ONSITE,)),
        ("delvist online delvist fremmøde", (Mode.BLENDED,)),
        ("blended", (Mode.BLENDED,)),
        ("lære på arbejdspladsen", (Mode.WORKPLACE,)),
        ("ikke online", NOT_ONLINE),
        ("ingen onlinekurser", NOT_ONLINE),
        ("jeg vil ikke have noget online", NOT_ONLINE),
        ("online fungerer ikke for mig", NOT_ONLINE),
        ("ikke online men på stedet", (Mode.ONSITE,)),
        ("ikke ved fremmøde, kun online", (Mode.ONLINE,)),
    ],
)
def test_forms_are_read(message: str, modes: tuple[Mode, ...]) -> None:
    assert limits(message).modes == modes


@pytest.mark.parametrize(
    "message",
    ["jeg arbejder hjemmefra", "online markedsføring", "arbejde hjemmefra", "onlinebutik", "digital markedsføring"],
)
def test_a_word_of_work_is_no_form_of_study(message: str) -> None:
    assert limits(message).modes == ()


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("på engelsk", ("en",)),
        ("kurser på dansk eller engelsk", ("da", "en")),
        ("engelsksprogede kurser", ("en",)),
        ("jeg taler engelsk", ()),
        ("blive bedre til engelsk", ()),
        ("jeg vil lære tysk", ()),
    ],
)
def test_languages_of_teaching_are_read(message: str, codes: tuple[str, ...]) -> None:
    assert limits(message).languages == codes


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("kurser i Finland", ("FI",)),
        ("jeg vil læse i Sverige", ("SE",)),
        ("uddannelse i Østrig", ("AT",)),
        ("kurser i Sverige eller Finland", ("SE", "FI")),
        ("jeg bor i Danmark", ()),
        ("jeg vil arbejde i Norge som sygeplejerske", ()),
    ],
)
def test_a_country_of_study_is_read(message: str, countries: tuple[str, ...]) -> None:
    assert limits(message).countries == countries


@pytest.mark.parametrize(
    ("message", "objective"),
    [
        ("så billigt som muligt", Objective.COST),
        ("helst billigst muligt", Objective.COST),
        ("vil være elektriker så hurtigt som muligt", Objective.FINISH),
        ("så få timer som muligt", Objective.HOURS),
        ("indholdet er vigtigst", Objective.COVERAGE),
    ],
)
def test_what_matters_most_is_read(message: str, objective: Objective) -> None:
    assert limits(message).priorities == (objective,)


def test_a_wish_to_begin_soon_is_no_wish_to_finish_soon() -> None:
    assert limits("vil starte så snart som muligt").priorities == ()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("prisen er lige meget", RequestField.BUDGET),
        ("det haster ikke", RequestField.LATEST_FINISH),
        ("online eller fremmøde er lige meget", RequestField.MODES),
        ("sproget er lige meget", RequestField.LANGUAGES),
        ("hvor som helst i Europa", RequestField.COUNTRIES),
        ("hvilken skole som helst", RequestField.PROVIDER_WORDS),
    ],
)
def test_what_was_limited_can_be_opened_again(message: str, field: RequestField) -> None:
    before = Limits(
        budget=Money.of(500, "DKK"),
        latest_finish=date(2028, 1, 1),
        languages=(LanguageCode("fi"),),
        countries=("FI",),
        provider_words=("monash",),
        modes=(Mode.ONLINE,),
    )
    assert not getattr(limits(message, before=before), field.value)


def test_a_provider_that_is_named_is_a_limit_and_an_employer_is_none() -> None:
    assert limits("kurser fra Monash University").provider_words == ("monash",)
    assert limits("jeg arbejder på Monash University").provider_words == ()
