"""Skills and awards that are held or lacking, as people tell of them in German."""

import pytest

from advisor.dialogue.phrases import Phrases
from tests.unit.dialogue import dialogue_readings


def phrases_of(message: str) -> Phrases:
    """The phrases of a German message."""
    return dialogue_readings.phrases_of(message, language="de")


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("ich kann Excel", ("excel",), ()),
        ("ich kann gut Excel und Word", ("excel", "word"), ()),
        ("Excel kann ich gut", ("excel",), ()),
        ("kenne mich mit SQL aus", ("sql",), ()),
        ("mit SQL kenne ich mich gut aus", ("sql",), ()),
        ("ich spreche Deutsch und Englisch", ("deutsch", "englisch"), ()),
        ("spreche arabisch französisch deutsch", ("arabisch", "französisch", "deutsch"), ()),
        ("bin gut in Mathe", ("mathe",), ()),
        ("Erfahrung mit Python", ("python",), ()),
        ("SQL kenn ich schon, von Python hab ich noch nie was gehört", ("sql",), ("python",)),
        ("Deutschkenntnisse B2, Englisch fließend", ("deutsch", "englisch"), ()),
        ("gute Excel-Kenntnisse", ("excel",), ()),
        ("mit SQL kenn ich mich nicht aus", (), ("sql",)),
        ("kenne mich nicht mit SQL aus", (), ("sql",)),
        ("kenne mich mit SQL leider nicht so gut aus", (), ("sql",)),
        ("keine Erfahrung mit Python", (), ("python",)),
        ("hab keine Ahnung von Buchhaltung", (), ("buchhaltung",)),
        ("von Buchhaltung hab ich keine Ahnung", (), ("buchhaltung",)),
        ("ich kann kein Excel", (), ("excel",)),
        ("ich kann nicht programmieren", (), ("programmieren",)),
        ("SQL kann ich nicht", (), ("sql",)),
        ("CAD kann ich aber null", (), ("cad",)),
        ("spreche kein Deutsch", (), ("deutsch",)),
        ("bin nicht gut in Mathe", (), ("mathe",)),
        ("keine Excel-Kenntnisse", (), ("excel",)),
        ("noch nie programmiert", (), ("programmiert",)),
        ("ich kann Excel aber kein SQL", ("excel",), ("sql",)),
        ("Python ein bisschen, Cloud gar nicht", ("python",), ("cloud",)),
    ],
)
def test_what_is_held_is_told_from_what_is_lacking(
    message: str, held: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    phrases = phrases_of(message)
    assert (phrases.held_skills, phrases.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "message",
    [
        "ich kann 900 Euro ausgeben",
        "ich kann im Januar anfangen",
        "ich kann nur abends",
        "ich kann mir keine teuren Kurse leisten",
        "ich kann mich schlecht entscheiden",
        "ich kann nicht mehr",
        "ich kann nicht viel zahlen",
        "keine Ahnung was ich machen soll",
        "ich kann kein Geld ausgeben",
        "das kann ich nicht bezahlen",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    phrases = phrases_of(message)
    assert (phrases.held_skills, phrases.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "held", "wanted"),
    [
        ("ich habe einen Bachelor in Pflege", ("bachelor in pflege",), ()),
        ("ich habe Abitur", ("abitur",), ()),
        ("Hab den Realschulabschluss und den Staplerschein", ("realschulabschluss", "staplerschein"), ()),
        ("Würde gern den Fachwirt machen", (), ("fachwirt",)),
        ("brauche einen Nachweis in Erster Hilfe", (), ("nachweis in erster hilfe",)),
        ("hab Informatik studiert, aber abgebrochen", (), ()),
        ("mit einem Master in Informatik", ("master in informatik",), ()),
        ("hab ein IHK-Zertifikat Abrechnung gemacht", ("ihk-zertifikat abrechnung",), ()),
        ("Bachelor in BWL, jetzt im Marketing. Will mehr lernen", ("bachelor in bwl",), ()),
        ("habe BWL studiert", ("bwl studiert",), ()),
        ("Zertifikat in Data Science", (), ("zertifikat in data science",)),
        ("ich möchte einen Bachelor in Informatik machen", (), ("bachelor in informatik",)),
        ("hab keinen Abschluss", (), ()),
        ("ohne Abitur", (), ()),
        ("ich will ein Zertifikat", (), ()),
        ("ich brauche kein Diplom", (), ()),
    ],
)
def test_awards_that_are_held_are_told_from_those_wanted(
    message: str, held: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    phrases = phrases_of(message)
    assert (phrases.held_awards, phrases.goal_qualification) == (held, wanted)
