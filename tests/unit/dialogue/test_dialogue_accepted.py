"""Forms, languages, countries and providers that a message accepts or rules out."""

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from tests.unit.dialogue.dialogue_readings import limits_of, reading_of

NOT_ONLINE = (Mode.BLENDED, Mode.ONSITE, Mode.WORKPLACE)


@pytest.mark.parametrize(
    ("message", "language", "modes"),
    [
        ("online", "en", (Mode.ONLINE,)),
        ("only online courses please", "en", (Mode.ONLINE,)),
        ("from home", "en", (Mode.ONLINE,)),
        ("partly online", "en", (Mode.BLENDED,)),
        ("face-to-face", "en", (Mode.ONSITE,)),
        ("online or in person", "en", (Mode.ONLINE, Mode.ONSITE)),
        ("as an apprenticeship", "en", (Mode.WORKPLACE,)),
        ("verkossa", "fi", (Mode.ONLINE,)),
        ("verkkokursseja", "fi", (Mode.ONLINE,)),
        ("lähiopetuksena", "fi", (Mode.ONSITE,)),
        ("monimuotona", "fi", (Mode.BLENDED,)),
        ("oppisopimuksella", "fi", (Mode.WORKPLACE,)),
    ],
)
def test_a_form_that_is_wanted_is_read(message: str, language: str, modes: tuple[Mode, ...]) -> None:
    assert limits_of(message, language=language).modes == modes


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("not online", "en"),
        ("I don't want anything online", "en"),
        ("anything but online", "en"),
        ("online doesn't work for me", "en"),
        ("ei verkossa", "fi"),
        ("en halua opiskella verkossa", "fi"),
        ("verkko-opinnot eivät sovi", "fi"),
    ],
)
def test_a_form_that_is_ruled_out_leaves_the_others(message: str, language: str) -> None:
    assert limits_of(message, language=language).modes == NOT_ONLINE


def test_ruling_out_a_form_takes_it_from_those_accepted_before() -> None:
    before = Limits(modes=(Mode.ONLINE, Mode.ONSITE))
    assert limits_of("not online", before=before).modes == (Mode.ONSITE,)


def test_the_words_of_a_refusal_include_the_refusal() -> None:
    assert [words.words for words in reading_of("please not online").words] == ["not online"]


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I want to learn online marketing", "en"),
        ("I work from home", "en"),
        ("I am bored at work", "en"),
        ("a remote job", "en"),
        ("olen töissä verkkokaupassa", "fi"),
        ("verkkokehittäjäksi", "fi"),
    ],
)
def test_a_word_of_work_is_no_form_of_study(message: str, language: str) -> None:
    assert limits_of(message, language=language).modes == ()


@pytest.mark.parametrize(
    ("message", "language", "codes"),
    [
        ("in English", "en", ("en",)),
        ("courses taught in Swedish or Danish", "en", ("sv", "da")),
        ("in English, French and German", "en", ("en", "fr", "de")),
        ("suomeksi", "fi", ("fi",)),
        ("suomeksi tai englanniksi", "fi", ("fi", "en")),
        ("ruotsinkielisiä kursseja", "fi", ("sv",)),
    ],
)
def test_languages_of_teaching_are_read(message: str, language: str, codes: tuple[str, ...]) -> None:
    assert limits_of(message, language=language).languages == codes


@pytest.mark.parametrize(
    "message", ["I want to learn German", "I speak English and Finnish", "in german companies", "english literature"]
)
def test_a_language_that_is_learnt_or_spoken_is_no_limit(message: str) -> None:
    assert limits_of(message).languages == ()


def test_a_language_can_be_ruled_out() -> None:
    before = Limits(languages=(LanguageCode("en"), LanguageCode("fi")))
    assert limits_of("not in English", before=before).languages == ("fi",)


@pytest.mark.parametrize(
    ("message", "language", "countries"),
    [
        ("courses in Finland", "en", ("FI",)),
        ("I'd like to study part-time in English in the Netherlands", "en", ("NL",)),
        ("kursseja Suomessa", "fi", ("FI",)),
        ("haluan opiskella Virossa", "fi", ("EE",)),
    ],
)
def test_a_country_of_study_is_read(message: str, language: str, countries: tuple[str, ...]) -> None:
    assert limits_of(message, language=language).countries == countries


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I live in Finland", "en"),
        ("I am a nurse from Poland, I want to work in Germany as a nurse", "en"),
        ("study to work in Germany", "en"),
        ("asun Suomessa", "fi"),
        ("haluan työskennellä Saksassa", "fi"),
    ],
)
def test_a_country_to_live_or_work_in_is_no_limit(message: str, language: str) -> None:
    assert limits_of(message, language=language).countries == ()


@pytest.mark.parametrize("message", ["at Monash", "a course from Monash University", "by Monash"])
def test_a_provider_that_is_named_is_a_limit(message: str) -> None:
    assert limits_of(message).provider_words == ("monash",)


@pytest.mark.parametrize(
    "message", ["I work at Monash University", "I live in Helsinki", "I'm from Helsinki", "monash"]
)
def test_an_employer_or_a_home_is_no_provider(message: str) -> None:
    assert limits_of(message).provider_words == ()


def test_lifelong_learning_is_read() -> None:
    assert limits_of("lifelong learning courses only").lifelong_learning_only
    assert limits_of("jatkuvan oppimisen kursseja", language="fi").lifelong_learning_only


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("any language", "languages"),
        ("anywhere in Europe", "countries"),
        ("any university", "provider_words"),
        ("online or on site, both fine", "modes"),
    ],
)
def test_what_was_limited_can_be_opened_again(message: str, field: str) -> None:
    before = Limits(
        languages=(LanguageCode("fi"),), countries=("FI",), provider_words=("monash",), modes=(Mode.ONLINE,)
    )
    assert getattr(limits_of(message, before=before), field) == ()
