"""Subjects that people say they do not want, in seven languages, and what only sounds like it."""

from datetime import date

import pytest

from advisor.dialogue.avoided import subjects_left_out
from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.limits import read_limits
from advisor.dialogue.message import plain
from advisor.dialogue.reading import LimitReading
from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, RequestField


def reading_of(language: str, message: str, before: Limits | None = None) -> LimitReading:
    lexicon = lexicon_of(LanguageCode(language))
    names = ("Monash University", "Metropolia")
    today = date(2026, 11, 2)
    return read_limits(plain(message).text, lexicon, before=before or Limits(), today=today, provider_names=names)


@pytest.mark.parametrize(
    ("language", "message", "subjects"),
    [
        ("en", "no maths please", ["maths"]),
        ("en", "something creative. NOT sales!!", ["sales"]),
        ("en", "same plan but without the statistics course", ["statistics"]),
        ("en", "nothing with chemistry or physics", ["chemistry", "physics"]),
        ("en", "no maths, no statistics and no programming", ["maths", "statistics", "programming"]),
        ("en", "I hate oral presentations, so without those", ["oral presentations"]),
        ("en", "please leave out the accounting", ["accounting"]),
        ("en", "I want to avoid public speaking", ["public speaking"]),
        ("en", "exclude anything with chemistry", ["chemistry"]),
        ("de", "ohne Mathe bitte", ["mathe"]),
        ("de", "bitte nix mit mathe", ["mathe"]),
        ("de", "keine Statistik und keine Buchhaltung", ["statistik", "buchhaltung"]),
        ("de", "Mathe muss nicht sein", ["mathe"]),
        ("de", "nimm den Excelkurs raus", ["excel"]),
        ("de", "nichts mit Menschen", ["menschen"]),
        ("de", "keine mündlichen Prüfungen bitte", ["mündlichen prüfungen"]),
        ("fr", "pas de maths ni de stats svp", ["maths", "stats"]),
        ("fr", "sans statistiques", ["statistiques"]),
        ("fr", "rien avec la chimie", ["chimie"]),
        ("fr", "les maths, non merci", ["maths"]),
        ("fr", "sans économie", ["économie"]),
        ("es", "sin matemáticas por favor", ["matemáticas"]),
        ("es", "odio los exámenes orales, así que sin eso", ["exámenes orales"]),
        ("es", "nada de estadistica ni contabilidad", ["estadistica", "contabilidad"]),
        ("es", "quita el curso de ética", ["ética"]),
        ("fi", "ei matematiikkaa", ["matematiikkaa"]),
        ("fi", "sama mut ilman tilastotiedettä", ["tilastotiedettä"]),
        ("fi", "jätetään se ruotsi pois", ["ruotsi"]),
        ("fi", "ei mitään kemiaan liittyvää", ["kemiaan"]),
        ("sv", "ingen matte tack", ["matte"]),
        ("sv", "ta bort allt med programmering", ["programmering"]),
        ("sv", "ta bort kursen i växtkemi, kemi vill jag slippa", ["kemi"]),
        ("da", "ingen matematik og ingen statistik tak", ["matematik", "statistik"]),
        ("da", "jeg hader matematik så uden det", ["matematik"]),
        ("da", "udeluk alt med kemi", ["kemi"]),
    ],
)
def test_subjects_that_are_not_wanted_are_read(language: str, message: str, subjects: list[str]) -> None:
    reading = reading_of(language, message)
    assert list(reading.limits.avoided) == subjects
    assert {words.field for words in reading.words} == {RequestField.AVOIDED}


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "I don't know SQL"),
        ("en", "I have no statistics"),
        ("en", "not in English"),
        ("en", "no degree, no certificates, just 20 years of farming"),
        ("en", "no evening courses please"),
        ("en", "not before September, without a degree"),
        ("en", "no idea, no preference"),
        ("en", "I'm not a sales manager"),
        ("en", "no programming experience"),
        ("en", "why is there no nursing course in my plan?"),
        ("en", "without the Monash course"),
        ("en", "remove step 3"),
        ("en", "drop the second course"),
        ("en", "no courses in German please"),
        ("de", "ich kann kein Excel"),
        ("de", "ich kann keine Mathe"),
        ("de", "kein Abschluss, keine Zeit, kein Geld"),
        ("de", "nicht auf Englisch"),
        ("de", "keine Abendkurse bitte"),
        ("de", "keine Erfahrung mit Statistik"),
        ("fr", "pas de diplôme"),
        ("fr", "j'ai pas de maths au bac"),
        ("fr", "pas en anglais"),
        ("fr", "et pourquoi pas le cours de Monash ?"),
        ("fr", "pas de cours le soir"),
        ("es", "no tengo matemáticas"),
        ("es", "sin experiencia ni carnet"),
        ("es", "nada de prisas"),
        ("fi", "en osaa matematiikkaa"),
        ("fi", "ei ruotsiksi"),
        ("fi", "ei kiirettä, ei rahaa"),
        ("fi", "ilman Metropolian kurssia"),
        ("sv", "jag har ingen matematik"),
        ("sv", "ingen utbildning, inga pengar"),
        ("sv", "inte på engelska"),
        ("da", "jeg har ingen statistik"),
        ("da", "ingen erfaring"),
        ("da", "ikke på engelsk"),
    ],
)
def test_what_is_lacking_and_other_refusals_are_no_subjects(language: str, message: str) -> None:
    assert reading_of(language, message).limits.avoided == ()


@pytest.mark.parametrize(
    ("language", "message", "modes"),
    [
        ("en", "not online and no maths", (Mode.BLENDED, Mode.ONSITE, Mode.WORKPLACE)),
        ("de", "nicht online, ohne Mathe", (Mode.BLENDED, Mode.ONSITE, Mode.WORKPLACE)),
    ],
)
def test_a_form_that_is_refused_beside_a_subject_is_still_read(
    language: str, message: str, modes: tuple[Mode, ...]
) -> None:
    limits = reading_of(language, message).limits
    assert (limits.modes, len(limits.avoided)) == (modes, 1)


@pytest.mark.parametrize(
    ("language", "message", "subject"),
    [
        ("en", "statistics is fine after all", "statistics"),
        ("de", "Statistik geht doch", "statistik"),
        ("fr", "statistiques finalement ça va", "statistiques"),
        ("sv", "statistik är okej ändå", "statistik"),
    ],
)
def test_a_subject_may_be_wanted_after_all(language: str, message: str, subject: str) -> None:
    before = Limits(avoided=(subject, "chemistry"))
    assert reading_of(language, message, before).limits.avoided == ("chemistry",)


def test_a_subject_that_holds_another_is_not_named_twice() -> None:
    before = Limits(avoided=("linear algebra",))
    assert reading_of("en", "no algebra please", before).limits.avoided == ("algebra",)
    before = Limits(avoided=("algebra",))
    assert reading_of("en", "leave out the linear algebra course", before).limits.avoided == ("algebra",)


@pytest.mark.parametrize(
    ("language", "message", "subjects"),
    [
        ("en", "no welding for me", ("welding",)),
        ("en", "leave out the statistics course please", ("statistics",)),
        ("en", "take something out", ()),
        ("de", "bitte ohne schweißen", ("schweißen",)),
        ("fr", "sans soudure svp", ("soudure",)),
        ("es", "sin soldadura por favor", ("soldadura",)),
        ("fi", "ilman hitsausta", ("hitsausta",)),
        ("sv", "utan svetsning tack", ("svetsning",)),
        ("da", "uden svejsning tak", ("svejsning",)),
    ],
)
def test_of_a_message_that_wants_something_left_out_weak_words_are_enough(
    language: str, message: str, subjects: tuple[str, ...]
) -> None:
    assert subjects_left_out(message, lexicon_of(LanguageCode(language))) == subjects
