"""Finnish messages as people write and speak: roles by their endings, wishes of every kind, awards, everyday names."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.lexicon_fi import FINNISH
from advisor.dialogue.name_forms import base_forms, work_forms
from advisor.dialogue.phrases import Phrases
from advisor.dialogue.phrases import read_phrases as read
from advisor.domain.catalogue import Mode
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import limits_of, names, read_soon, reading_of, understood


def phrases_of(message: str) -> Phrases:
    """The phrases of a Finnish message."""
    return read(reading_of(message, language="fi").rest, FINNISH.work)


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("kaupan kassalla 12v, mitä mun pitäis opiskella", "kaupan kassalla"),
        ("sitä ennen kaupassa", "kaupassa"),
        ("mä oon duunannu raksalla 10v", "raksalla"),
        ("Siivoojana 6 vuotta", "siivoojana"),
        ("Bussikuski täällä hei", "bussikuski"),
        ("kokki, 15 v kokemusta", "kokki"),
        ("Oon keikkaillu lähihoitajana 3 vuotta", "lähihoitajana"),
        ("Työskentelin siellä sairaanhoitajana", "sairaanhoitajana"),
        ("lastenhoitaja oon ollu", "lastenhoitaja"),
        ("hoitovapaalla, ennen sitä sihteerinä lakitoimistossa", "sihteerinä lakitoimistossa"),
        ("ompelijana tehtaassa 10 vuotta", "ompelijana tehtaassa"),
        ("nyt pankkivirkailija", "pankkivirkailija"),
        ("omat varastomiehet pääsisivät siihen", "varastomiehet"),
        ("Myyjille pitäisi saada ensiapu", "myyjille"),
    ],
)
def test_work_is_found_however_it_is_told(message: str, work: str) -> None:
    phrases = phrases_of(message)
    assert work in (*phrases.present_work, *phrases.workplace)


@pytest.mark.parametrize(
    "message", ["tavoitteena rauha", "kaksi iltaa viikossa, iltana tai aamuna", "lapsena asuin maalla"]
)
def test_not_every_word_in_the_essive_is_work(message: str) -> None:
    phrases = phrases_of(message)
    assert (phrases.present_work, phrases.workplace) == ((), ())


@pytest.mark.parametrize(
    ("message", "goals"),
    [
        ("mitä mun pitäis opiskella et pääsisin kirjanpitäjäksi?", ("kirjanpitäjäksi",)),
        ("oon myyjä ja haluisin sairaanhoitajaks", ("sairaanhoitajaks",)),
        ("haluisin vaihtaa johonkin päivätyöhön, vaikka toimistosihteeriks", ("toimistosihteeriks",)),
        ("ensihoitaja kiinnostais", ("ensihoitaja",)),
        ("lastenhoitaja päiväkodissa ois unelma", ("lastenhoitaja päiväkodissa",)),
        ("IT-tuki ois tavoite", ("ict-tuki",)),
        ("tavoite frontend-kehittäjä", ("frontend-kehittäjä",)),
        ("Tavoitteena tietoturva, ehkä SOC-analyytikko", ("tietoturva", "soc-analyytikko")),
        ("voisko musta tulla rakennusmestari?", ("rakennusmestari",)),
        ("Tarvitsemme viisi hitsaajaa", ("hitsaajaa",)),
        ("Haaveenani olisi kätilön työ", ("kätilön",)),
    ],
)
def test_goals_are_found_however_they_are_told(message: str, goals: tuple[str, ...]) -> None:
    phrases = phrases_of(message)
    assert set(goals) <= {*phrases.goal_work, *phrases.goal_open}


def test_what_is_not_wanted_is_no_goal() -> None:
    assert understood("en halua takas sairaanhoitajaksi vaan muuta").request.goal.occupations == ()


@pytest.mark.parametrize(
    ("message", "held", "lacking", "wished"),
    [
        ("osaan: HTML, CSS, vähän JavaScriptiä", ("html", "css", "javascriptiä"), (), ()),
        ("excel ja word sujuu, palkanlaskentaa en osaa", ("excel", "word"), ("palkanlaskentaa",), ()),
        ("venäjä äidinkieli, suomi B1", ("venäjä", "suomi"), (), ()),
        ("laskuttaa osaan ite", ("laskuttaa",), (), ()),
        ("yrittäjyyttä ja kirjanpitoa pitäs oppia", (), (), ("yrittäjyyttä", "kirjanpitoa")),
        ("haluisin syventyy google adsiin ja markkinointiin. max", (), (), ("google adsiin", "markkinointiin")),
        ("Myyjille pitäisi saada ensiapu ja työelämän ruotsi", (), (), ("ensiapu", "työelämän ruotsi")),
        ("meidän hoitajat tarvitsis lääkehoidon koulutusta", (), (), ("lääkehoidon",)),
    ],
)  # fmt: skip
def test_skills_are_told_apart(
    message: str, held: tuple[str, ...], lacking: tuple[str, ...], wished: tuple[str, ...]
) -> None:
    phrases = phrases_of(message)
    found = (set(phrases.held_skills), set(phrases.lacking_skills), set(phrases.goal_skills))
    assert found == (set(held), set(lacking), set(wished))


@pytest.mark.parametrize(
    ("message", "awards"),
    [
        ("Tradenomi (AMK) 2019, nyt haen töitä", ("tradenomi (amk)",)),
        ("tutkintoni on Bachelor of Nursing. Opiskelisin lisää kemiaa", ("bachelor of nursing",)),
        ("Minulla on kirvesmiehen ammattitutkinto ja haluan kokiksi", ("kirvesmiehen ammattitutkinto",)),
        ("kotoutumiskoulutus käyty, haluan kokiksi", ("kotoutumiskoulutus",)),
        ("ylioppilas, ei ammattia", ("ylioppilas",)),
        ("Olen valmistunut tradenomiksi, haluan kokiksi", ("tradenomiksi",)),
        ("mulla on trukkikortti ja oon kokki", ("trukkikortti",)),
        ("haluan suorittaa kokin tutkinnon", ()),
        ("entäs jos mulla olis jo työturvallisuuskortti", ()),
        ("tradenomin opinnot jäi kesken, haluan kokiksi", ()),
    ],
)
def test_awards_are_held_when_they_are_named_and_neither_wished_nor_missing(
    message: str, awards: tuple[str, ...]
) -> None:
    assert phrases_of(message).held_awards == awards


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("sihteeriks", "sihteeri"),
        ("assistentiksi", "assistentti"),
        ("hitsaajia", "hitsaaja"),
        ("myyjille", "myyjä"),
        ("hoitajat", "hoitaja"),
        ("palomiehet", "palomies"),
        ("palomiehenä", "palomies"),
        ("exceliin", "excel"),
    ],
)
def test_endings_are_taken_off(phrase: str, form: str) -> None:
    forms = {*base_forms(phrase, FINNISH.work), phrase.removesuffix("t")}
    assert form in forms or FINNISH.work.everyday.get(form) in forms


def test_everyday_names_are_looked_up_by_their_proper_ones() -> None:
    assert base_forms("bussikuski", FINNISH.work) == ("linja-autonkuljettaja",)
    assert next(work_forms("kaupassa", FINNISH.work, place_of_work=True)) == ("myyjä",)


def test_a_spoken_life_story_is_understood() -> None:
    request = understood("oon lähihoitaja, 3 v kokemusta. haluisin kätilöks, python sujuu. 8h/vk, max 500 e").request
    assert names(request.profile.occupations) == ["practical-nurse"]
    assert names(request.goal.occupations) == ["midwife"]
    assert names(request.profile.skills) == ["python"]
    assert request.limits.study_hours_per_week == Decimal(8)
    assert request.limits.budget == Money.of(500, "EUR")


def test_limits_are_read_as_people_say_them() -> None:
    assert limits_of("en viittis maksaa yli viittäsataa", language="fi").budget == Money.of(500, "EUR")
    assert limits_of("budjetti nolla eli vain ilmaiset", language="fi").budget == Money.of(0, "EUR")
    assert limits_of("mulla on 3 lasta", language="fi").budget is None
    assert limits_of("ens vuoden loppuun mennessä", language="fi").latest_finish == date(2027, 12, 31)
    assert limits_of("viisi hitsaajaa ensi syksyksi", language="fi").latest_finish == date(2027, 9, 30)
    assert limits_of("aloitus tammikuussa 2027", language="fi").earliest_start == date(2027, 1, 1)
    assert limits_of("missä vaan Suomessa, lähiopetuksena", language="fi").countries == ("FI",)
    assert limits_of("lähiopetusta Jyväskylässä", language="fi").modes == (Mode.ONSITE,)
    assert limits_of("englanti ok opetuskielenä", language="fi").languages == ("en",)
    assert limits_of("aikaa on viitisen tuntia viikossa", language="fi").study_hours_per_week == Decimal(5)


def test_a_full_stop_after_a_word_in_n_is_no_number() -> None:
    assert reading_of("haluan oppia markkinointiin. max 300 €", language="fi").rest.startswith(
        "haluan oppia markkinointiin"
    )


@pytest.mark.parametrize(
    "words", ["haluan ", "sairaanhoitajana ", "5 vuotta ", "ja ", "hoitajaksi ", "tutkinto ", "oon "]
)
def test_the_longest_message_of_one_word_again_and_again_is_read_soon(words: str) -> None:
    assert read_soon(phrases_of, words)
