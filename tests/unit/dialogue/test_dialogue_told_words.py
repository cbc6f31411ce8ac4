"""What people tell of their work, their skills and their awards in passing, in all seven languages."""

from dataclasses import dataclass, field

import pytest

from tests.unit.dialogue.dialogue_readings import phrases_of


@dataclass(frozen=True)
class Told:
    language: str
    message: str
    work: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    lacking: set[str] = field(default_factory=set)
    awards: set[str] = field(default_factory=set)


MESSAGES = (
    Told(
        "en",
        "been doing nails and lashes for 8 years, my back is done. want to do office admin",
        work={"nails and lashes"},
    ),
    Told(
        "en",
        "started out as a care assistant, moved on to be a ward clerk, these days i do payroll for a small firm",
        work={"care assistant", "ward clerk", "payroll"},
    ),
    Told(
        "en",
        "did two years of a physics degree but dropped out, since then call centre agent. wanna "
        "get a bachelor's in computer science",
        work={"call centre agent"},
    ),
    Told(
        "en",
        "my background is in retail, i supervised a team of 12, i'm comfortable with numbers, "
        "never got my head round excel",
        work={"retail"},
        held={"numbers"},
        lacking={"excel"},
    ),
    Told(
        "en",
        "qualified electrician here. i've got city and guilds level 3 and would like to get into solar installation",
        work={"electrician"},
        awards={"city and guilds level 3"},
    ),
    Told(
        "de",
        "bin seit 2012 als staplerfahrer unterwegs, hab den staplerschein und den lkw-führerschein klasse c",
        work={"staplerfahrer"},
        awards={"staplerschein", "lkw-führerschein klasse c"},
    ),
    Told(
        "de",
        "polnisch als muttersprache, deutsch auf b2, bisher in der reinigung, möchte in die buchhaltung",
        work={"reinigung"},
        held={"polnisch", "deutsch"},
    ),
    Told(
        "de",
        "wir sind ein pflegedienst und suchen schulungen für unsere pflegehelferinnen zum thema wundversorgung",
        work={"pflegehelferinnen"},
    ),
    Told(
        "de",
        "verkäuferin mit realschulabschluss, würde mir gerne englisch beibringen und irgendwann "
        "industriekauffrau werden",
        work={"verkäuferin"},
        awards={"realschulabschluss"},
    ),
    Told(
        "de",
        "studium der biologie nach 4 semestern abgebrochen, abi hab ich, will die weiterbildung zum it-administrator",
        awards={"abi"},
    ),
    Told(
        "fr",
        "ancienne caissière, j'ai fait 12 ans chez leclerc, je voudrais me former au soudage",
        work={"caissière"},
    ),
    Told(
        "fr",
        "je bosse comme plongeur dans un resto, avant j'étais maçon au pays, j'ai mon caces 3",
        work={"plongeur", "maçon"},
        awards={"caces 3"},
    ),
    Told(
        "fr",
        "aide-soignante depuis 9 ans, j'aimerais passer infirmière. excel c'est pas mon fort",
        work={"aide-soignante"},
        lacking={"excel"},
    ),
    Told(
        "fr",
        "j'ai un bac pro commerce et un bts muc, je me débrouille en anglais et je touche un peu à photoshop",
        held={"anglais", "photoshop"},
        awards={"bac pro commerce", "bts muc"},
    ),
    Told(
        "fr",
        "licence de psycho arrêtée en 2e année, j'ai juste le bac. envie d'apprendre la compta et la paie",
        awards={"bac"},
    ),
    Told(
        "es",
        "he estado limpiando casas y cuidando ancianos, tengo el graduado escolar y quiero sacarme "
        "el grado medio de auxiliar de enfermería",
        work={"limpiando casas", "cuidando ancianos"},
        awards={"graduado escolar"},
    ),
    Told(
        "es",
        "ex dependienta de zara, ahora de reponedora en mercadona, el excel no es lo mío",
        work={"dependienta", "reponedora"},
        lacking={"excel"},
    ),
    Told(
        "es",
        "dejé la carrera de derecho en tercero, trabajé de camarero y luego de recepcionista en un hotel",
        work={"camarero", "recepcionista"},
    ),
    Told(
        "es",
        "me manejo con photoshop y me defiendo en inglés, no tengo ni idea de contabilidad",
        held={"photoshop", "inglés"},
        lacking={"contabilidad"},
    ),
    Told(
        "es",
        "buscamos formación para nuestras 8 camareras de piso en inglés y en atención al cliente",
        work={"camareras de piso"},
    ),
    Told(
        "fi",
        "mulla on oma kampaamo, parturi-kampaajan tutkinto ja markkinointi on täysin hakusessa",
        lacking={"markkinointi"},
        awards={"parturi-kampaajan tutkinto"},
    ),
    Told(
        "sv",
        "har jag koll på excel? ja, det har jag. jag kan excel, behöver kurs i svetsning",
        held={"excel"},
    ),
    Told(
        "sv",
        "har jobbat som undersköterska i 15 år, innan dess som barnskötare, vill plugga till sjuksköterska",
        work={"undersköterska", "barnskötare"},
    ),
    Told(
        "sv",
        "gick ut gymnasiet 2009, hoppade av juristprogrammet, sen dess servitris. matte är inte min grej",
        work={"servitris"},
        lacking={"matte"},
        awards={"gymnasiet"},
    ),
    Told(
        "sv",
        "grym på att laga mat och ta hand om folk, sämre på datorer, drömmer om att bli kock",
        held={"laga mat"},
        lacking={"datorer"},
    ),
    Told(
        "sv",
        "vi behöver utbilda våra 6 montörer i engelska och arbetsmiljö",
        work={"montörer"},
    ),
    Told(
        "da",
        "matematik kan jeg ikke finde ud af, engelsk er jeg ret stærk i, arbejder i en børnehave",
        work={"børnehave"},
        held={"engelsk"},
        lacking={"matematik"},
    ),
    Told(
        "da",
        "har været sosu-hjælper i 12 år, før det kassedame i netto, vil gerne læse til sygeplejerske",
        work={"sosu-hjælper", "kassedame"},
    ),
    Told(
        "da",
        "tidl. chauffør med truckcertifikat og stort kørekort, er nu på lager hos bilka",
        work={"chauffør", "lager"},
        awards={"truckcertifikat", "stort kørekort"},
    ),
    Told(
        "da",
        "droppede ud af ruc, har kun en studentereksamen, jobber som tjener",
        work={"tjener"},
        awards={"studentereksamen"},
    ),
    Told(
        "da",
        "vi leder efter et kursus til vores 5 rengøringsassistenter i dansk og arbejdsmiljø",
        work={"rengøringsassistenter"},
    ),
)


@pytest.mark.parametrize("told", MESSAGES, ids=lambda told: told.message[:40])
def test_what_people_tell_of_themselves_is_read_and_nothing_else(told: Told) -> None:
    phrases = phrases_of(told.message, language=told.language)
    assert {*phrases.workplace, *phrases.present_work} == told.work
    assert set(phrases.held_skills) == told.held
    assert set(phrases.lacking_skills) == told.lacking
    assert set(phrases.held_awards) == told.awards


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "i did two years of a physics degree but dropped out"),
        ("de", "studium der biologie nach 4 semestern abgebrochen"),
        ("fr", "licence de psycho arrêtée en 2e année"),
        ("es", "dejé la carrera de derecho en tercero"),
        ("fi", "kesken jäi insinööriopinnot"),
        ("sv", "hoppade av juristprogrammet"),
        ("da", "læste jura i to år men blev aldrig færdig"),
    ],
)
def test_what_was_broken_off_is_not_held(language: str, message: str) -> None:
    assert phrases_of(message, language=language).held_awards == ()


def test_a_list_of_skills_ends_where_another_clause_begins() -> None:
    phrases = phrases_of("jag kan excel, behöver kurs i svetsning", language="sv")
    assert (phrases.held_skills, phrases.goal_skills) == (("excel",), ("svetsning",))
