"""Levels of education that people wish, in seven languages; what they have, and awards by name, are none."""

from datetime import date

import pytest

from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.limits import read_limits
from advisor.dialogue.message import plain
from advisor.dialogue.reading import LimitReading
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, RequestField
from advisor.domain.levels import Levels


def reading_of(language: str, message: str, before: Limits | None = None) -> LimitReading:
    lexicon = lexicon_of(LanguageCode(language))
    return read_limits(plain(message).text, lexicon, before=before or Limits(), today=date(2026, 11, 2))


@pytest.mark.parametrize(
    ("language", "message", "levels"),
    [
        ("en", "EQF 5 or 6, cyber security", (5, 6)),
        ("en", "EQF level 4", (4, 4)),
        ("en", "level 6 (EQF) please", (6, 6)),
        ("en", "something at bachelor level", (6, 6)),
        ("en", "at master's level", (7, 7)),
        ("en", "bachelor or master level", (6, 7)),
        ("en", "at least bachelor level", (6, 8)),
        ("en", "bachelor level or higher", (6, 8)),
        ("en", "EQF 4 to 6", (4, 6)),
        ("en", "vocational training is enough", (4, 5)),
        ("en", "I want to do a master's degree", (7, 7)),
        ("de", "Bachelorniveau wär ideal", (6, 6)),
        ("de", "auf Master-Niveau", (7, 7)),
        ("de", "Meister wäre ideal", (6, 6)),
        ("de", "mindestens Bachelorniveau", (6, 8)),
        ("de", "eine Ausbildung reicht mir", (4, 5)),
        ("de", "EQR 5 bis 6", (5, 6)),
        ("fr", "niveau licence", (6, 6)),
        ("fr", "niveau bac+2", (5, 5)),
        ("fr", "niveau bac pro ça m'irait", (4, 4)),
        ("fr", "une formation de niveau master", (7, 7)),
        ("fr", "niveau licence ou master", (6, 7)),
        ("es", "a nivel de máster", (7, 7)),
        ("es", "nivel FP de grado superior me vale", (5, 5)),
        ("es", "nivel de grado", (6, 6)),
        ("es", "una FP me vale", (4, 5)),
        ("fi", "AMK-tasolla", (6, 6)),
        ("fi", "maisteritasoinen", (7, 7)),
        ("fi", "ammatillinen koulutus riittää", (4, 5)),
        ("fi", "vähintään kanditaso", (6, 8)),
        ("sv", "Bara på magisternivå", (7, 7)),
        ("sv", "yrkesutbildning räcker gott", (4, 5)),
        ("sv", "kandidatnivå eller högre", (6, 8)),
        ("da", "på masterniveau", (7, 7)),
        ("da", "bachelorniveau", (6, 6)),
        ("da", "en erhvervsuddannelse er nok", (4, 5)),
    ],
)
def test_the_level_that_is_wished_is_read(language: str, message: str, levels: Levels) -> None:
    reading = reading_of(language, message)
    assert reading.limits == Limits(levels=levels)
    assert {words.field for words in reading.words} == {RequestField.LEVELS}


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "I have a bachelor's degree"),
        ("en", "my degree is EQF 6"),
        ("en", "I want to do the Bachelor of Nursing"),
        ("en", "I want a master's degree in data science"),
        ("en", "I did courses on bachelor level"),
        ("en", "English at B2 level, beginner level"),
        ("en", "I'm a master carpenter"),
        ("de", "Bachelor in BWL, jetzt Marketingassistentin"),
        ("de", "ich will die Meisterprüfung machen"),
        ("de", "meine Ausbildung reicht nicht"),
        ("fr", "j'ai un niveau licence"),
        ("fr", "je veux faire un Master de bioinformatique"),
        ("fr", "niveau B2 en anglais"),
        ("es", "tengo nivel de bachillerato"),
        ("es", "quiero el Máster en Fisioterapia Deportiva"),
        ("fi", "tutkintoni on Bachelor of Nursing"),
        ("fi", "minulla on AMK-tason tutkinto"),
        ("sv", "jag har kandidatnivå"),
        ("sv", "kandidat i historia"),
        ("da", "jeg har bachelorniveau"),
        ("da", "cand.mag. i dansk"),
    ],
)
def test_a_level_that_is_had_and_an_award_by_name_are_no_wish(language: str, message: str) -> None:
    assert reading_of(language, message).limits.levels is None


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "any level is fine"),
        ("de", "das Niveau ist egal"),
        ("fr", "peu importe le niveau"),
        ("es", "cualquier nivel"),
        ("fi", "tasolla ei ole väliä"),
        ("sv", "nivån spelar ingen roll"),
        ("da", "uanset niveau"),
    ],
)
def test_the_wish_for_a_level_is_taken_back(language: str, message: str) -> None:
    assert reading_of(language, message, Limits(levels=(6, 6))).limits.levels is None


def test_a_later_level_takes_the_place_of_an_earlier_one() -> None:
    assert reading_of("en", "rather master level", Limits(levels=(6, 6))).limits.levels == (7, 7)
