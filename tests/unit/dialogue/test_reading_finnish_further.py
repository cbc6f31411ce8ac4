"""What people write in Finnish on a phone: hours, money, dates and wishes in their spoken forms."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.lexicon_fi import FINNISH
from advisor.dialogue.phrases import Phrases, read_phrases
from advisor.domain.catalogue import Mode
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of, read_soon, reading_of


def read(message: str) -> Limits:
    """The limits of a Finnish message."""
    return limits_of(message, language="fi")


def phrases_of(message: str) -> Phrases:
    """The phrases of a Finnish message."""
    return read_phrases(reading_of(message, language="fi").rest, FINNISH.work)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("mul ois aikaa semmonen 6-8 tuntii viikossa", "6"),
        ("pystyn opiskelee parina iltana viikos", "6"),
        ("kaks tuntii päiväs", "14"),
        ("tunti joka arki-ilta", "5"),
        ("arkisin pari tuntia lasten mentyä nukkumaan", "10"),
        ("puolitoista tuntia arkipäivisin", "7.5"),
        ("ma-pe tunti päivässä", "5"),
        ("lauantaiaamut on vapaat", "3"),
        ("tiistai- ja torstai-illat", "6"),
        ("keskiviikkoiltaisin ja lauantaiaamuisin ehtisin", "6"),
        ("viikonloppuisin 5 tuntia", "5"),
        ("voin käyttää opiskeluun yhden illan viikossa", "3"),
        ("joka ilta tunnin verran", "7"),
        ("siinä viiden kuuden tunnin paikkeilla viikossa", "5"),
        ("kolmesta neljään tuntia viikossa", "3"),
        ("kymppi tuntii viikos", "10"),
        ("kaks iltaa viikosta", "6"),
        ("yhden päivän viikossa voin pyhittää", "8"),
        ("2x2h viikossa", "4"),
        ("puoli tuntia joka aamu ennen töitä", "3.5"),
        ("nelkyt tuntia kuukaudessa", "9"),
    ],
)
def test_hours_are_read_as_they_are_spoken(message: str, hours: str) -> None:
    assert read(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "teen 37,5 tuntia viikossa töitä",
        "muutama tunti viikossa",
        "töissä on 12 tunnin vuorot",
        "teen 12 tunnin vuoroja sairaalassa",
        "päivystän 24/7",
        "palkka on 14 euroa tunti",
        "autan äitiä kolmena iltana viikossa",
        "nukun 5 tuntia yössä",
        "ajan työmatkaa 2 tuntia päivässä",
        "tunti sillon tällön",
        "vuokra on 850 euroa kuussa",
        "saan työkkäristä 800 euroa tukea",
        "muutama satanen korkeintaan",
        "hinnalla ei väliä",
        "oon ollu samas duunis vuodest 2010",
        "valmistuin keväällä 2015",
        "lapseni täyttää 7 vuotta maaliskuussa",
        "alle 5 vuotta sitten tulin tänne",
        "yli 15 v kaupassa",
    ],
)
def test_what_is_said_of_something_else_is_no_limit(message: str) -> None:
    assert read(message) == Limits()


@pytest.mark.parametrize(
    ("message", "euros"),
    [
        ("kaks ja puol tonnii on säästössä tähän", 2500),
        ("mulla ei oo varaa maksaa mitään", 0),
        ("ei yhtään maksullista", 0),
        ("enintään kakssataa egee", 200),
        ("pari sataa euroa pystyn laittaa", 200),
        ("maksan itse korkeintaan 1200", 1200),
        ("alle satasen pitäis olla", 100),
        ("saa maksaa pari tonnia", 2000),
        ("en laita tähän enempää kun 350 euroa", 350),
    ],
)
def test_money_is_read_as_it_is_spoken(message: str, euros: int) -> None:
    assert read(message).budget == Money.of(euros, "EUR")


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("en ennen maaliskuuta", date(2027, 3, 1)),
        ("en pääse alottamaan ennen toukokuuta", date(2027, 5, 1)),
        ("ens vuonna vasta pääsen aloittaa", date(2027, 1, 1)),
        ("ensi kuussa voisin aloittaa", date(2026, 12, 1)),
        ("aloitus aikasintaan 15. tammikuuta", date(2027, 1, 15)),
        ("alottaa voisin helmikuussa", date(2027, 2, 1)),
        ("kesäloman jälkeen vois alkaa opiskelee", date(2027, 8, 1)),
        ("parin kuukauden päästä pääsen alkuun", date(2027, 1, 2)),
        ("määräaikainen työ loppuu toukokuussa, sen jälkeen vois alottaa", date(2027, 6, 1)),
        ("kun armeija loppuu kesäkuussa niin voin aloittaa", date(2027, 7, 1)),
        ("vuodenvaihteen jälkeen starttaisin", date(2027, 1, 1)),
        ("loppiaisen jälkeen", date(2027, 1, 7)),
    ],
)
def test_the_start_is_read_and_is_no_finish(message: str, day: date) -> None:
    limits = read(message)
    assert (limits.earliest_start, limits.latest_finish) == (day, None)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("valmista pitäis olla toukokuun loppuun mennes", date(2027, 5, 31)),
        ("ennen ku tyttö menee kouluun elokuussa 2027", date(2027, 7, 31)),
        ("vuodessa valmiiks max", date(2027, 11, 2)),
        ("juhannukseen mennessä", date(2027, 6, 24)),
        ("vappuun mennessä valmis", date(2027, 5, 1)),
        ("ei saa kestää yli kahta vuotta", date(2028, 11, 2)),
        ("enintään kolme kuukautta kestävä koulutus", date(2027, 2, 2)),
        ("valmistua pitäs ens vuoden puolella", date(2027, 12, 31)),
        ("syyskuussa alkaa työ ja sitä ennen pitää olla valmis", date(2027, 8, 31)),
        ("viimeistään 2028", date(2028, 12, 31)),
        ("puolitoista vuotta on maksimi", date(2028, 5, 2)),
    ],
)
def test_the_finish_is_read_and_is_no_start(message: str, day: date) -> None:
    assert read(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("lähiopetusta kiitos, netissä en jaksa", {Mode.ONSITE}),
        ("osittain netissä osittain lähinä", {Mode.BLENDED}),
        ("haluan oppia työpaikalla enkä koulun penkillä", {Mode.WORKPLACE}),
        ("netis tai etäyhteydellä", {Mode.ONLINE}),
    ],
)
def test_forms_are_read(message: str, modes: set[Mode]) -> None:
    assert modes <= set(read(message).modes)


def test_languages_and_countries_are_read_in_lists() -> None:
    assert set(read("kurssit suomeks tai enkuks").languages) == {"fi", "en"}
    assert read("opetuskieli englanti, suomi on vielä heikko").languages == ("en",)
    assert read("suomen kielellä kiitos").languages == ("fi",)
    assert read("opiskelisin Virossa tai Suomessa").countries == ("EE", "FI")


@pytest.mark.parametrize(
    ("message", "priorities"),
    [
        ("tärkeintä on et se on halpa", (Objective.COST,)),
        ("niin vähän tunteja kun mahdollista", (Objective.HOURS,)),
        ("hinta ratkaisee, sit vasta nopeus", (Objective.COST, Objective.FINISH)),
        ("pääasia että valmistun äkkiä", (Objective.FINISH,)),
        ("kunhan on halpa", (Objective.COST,)),
    ],
)
def test_what_matters_most_is_read(message: str, priorities: tuple[Objective, ...]) -> None:
    assert read(message).priorities == priorities


def test_months_without_study_and_one_course_at_once_are_read() -> None:
    summer = read("kesä-elokuu menee lasten kanssa, silloin ei opiskelua").blocked_dates
    assert [(one.start, one.end) for one in summer] == [(date(2027, 6, 1), date(2027, 8, 31))]
    away = read("tammikuussa olen leikkauksessa enkä voi opiskella").blocked_dates
    assert [(one.start, one.end) for one in away] == [(date(2027, 1, 1), date(2027, 1, 31))]
    assert read("en pysty ku yhteen kurssiin kerrallaan").most_at_once == 1


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("en oo ikinä käyttäny exceliä", (), ("exceliä",)),
        ("excel on ihan hepreaa mulle", (), ("excel",)),
        ("photoshopista mulla ei oo mitään kokemusta", (), ("photoshopista",)),
        ("en osaa englantia yhtään", (), ("englantia",)),
        ("hallussa on trukki ja varastojärjestelmät", ("trukki", "varastojärjestelmät"), ()),
        ("oon käyttäny SAPia ja Exceliä", ("sapia", "exceliä"), ()),
    ],
)
def test_skills_are_told_apart(message: str, held: tuple[str, ...], lacking: tuple[str, ...]) -> None:
    phrases = phrases_of(message)
    assert (phrases.held_skills, phrases.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "words",
    ["kaks tuntii ", "ennen ku ", "en ", "iltana ", "kun loppuu ", "maanantaisin, ", "netissä ", "kesäkuu "],
)  # fmt: skip
def test_the_longest_message_of_the_same_words_is_read_soon(words: str) -> None:
    assert read_soon(phrases_of, words)
