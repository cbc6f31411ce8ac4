"""What people write in German on a phone: hours, money, dates, forms and wishes, in a hurry."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, Limits
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of, phrases_of, understood


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("höchstens vier stunden pro woche, mehr geht mit den kids net", "4"),
        ("könnte 2 abende die woche was machen wenn die kleinen schlafen", "6"),
        ("nach der schicht vielleicht ne stunde am tag", "7"),
        ("unter der woche täglich eine stunde", "5"),
        ("nur am wochenende, samstag 3h und sonntag 2h", "5"),
        ("samstags 4 stunden, sonst nix", "4"),
        ("mehr wie 8 std wöchentlich schaff ich ned", "8"),
        ("ein stündchen jeden abend geht", "7"),
        ("bin teilzeit (25h) und hätte daneben noch ca 10h fürs lernen", "1E+1"),
        ("zwei halbe tage pro woche könnt ich mir freischaufeln", "8"),
        ("montags und mittwochs abends", "6"),
        ("anderthalb stunden täglich", "10.5"),
        ("30 min am tag sind drin", "3.5"),
        ("mo-fr je 1,5 std", "7.5"),
        ("jeden tag ne halbe stunde in der bahn", "3.5"),
        ("nicht mehr als 3 abende", "9"),
        ("vollzeit, also 40 stunden in der woche lernen geht grad weil ich arbeitslos bin", "4E+1"),
        ("einen vormittag in der woche hab ich frei zum lernen", "3"),
        ("nee doch eher 6 stunden, nicht 10", "6"),
        ("also ehrlich gesagt mehr als sieben stunden die woche pack ich neben den zwillingen nicht", "7"),
        ("dienstags und donnerstags hab ich abends frei", "6"),
        ("wenn die schicht rum ist noch 45 min täglich", "5.25"),
        ("3 mal wöchentlich zwei stunden würd gehn", "6"),
        ("jeden sonntag so 5 std", "5"),
        ("freitag nachmittag 3 std und samstag vormittag 2 std", "5"),
        ("am tag vllt anderthalb stunden, auch am wochenende", "10.5"),
        ("so zwischen 4 und 6 stunden in der woche sollte klappen", "4"),
        ("unter der woche hab ich jeden tag ne stunde luft", "5"),
        ("rund 25 stunden monatlich", "5.5"),
        ("an zwei tagen unter der woche hätt ich jeweils 2 stunden", "4"),
        ("5 bis maximal 10 stunden die woche", "5"),
        ("wenns hoch kommt 4 std wöchentl.", "4"),
        ("eine halbe stunde morgens im zug", "3.5"),
        ("pro tag ginge ungefähr eine stunde", "7"),
        ("ich kann mir sechs stunden in der woche freihalten", "6"),
        ("mo mi fr jeweils 1 stunde", "3"),
        ("jeden abend eine stunde wenn die kinder im bett sind", "7"),
        ("2h/tag mo-fr", "1E+1"),
        ("wochenende ja, da hätte ich 6 stunden", "6"),
        ("drei stunden in der woche sind das äußerste", "3"),
        ("hab 15 stunden in der woche für die weiterbildung eingeplant", "15"),
        ("ein abend pro woche", "3"),
        ("ach nein, lieber 4 statt 8 stunden", "4"),
    ],
)
def test_study_hours_are_read(message: str, hours: str) -> None:
    assert limits_of(message, language="de").study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "euros"),
    [
        ("mehr als 300 euro kann ich nicht ausgeben", 300),
        ("darf nix kosten", 0),
        ("hab 1.500€ gespart dafür", 1500),
        ("bis 500 eus", 500),
        ("wir haben pro mitarbeiter 2000 euro zur verfügung", 2000),
        ("so um die 800 tacken hätt ich", 800),
        ("jobcenter zahlt bis 1200", 1200),
        ("zwischen 400 und 600 euro wär ok", 600),
        ("kostenlos muss es sein bin azubi", 0),
        ("budget liegt bei tausend euro", 1000),
        ("teuerer als 700 sollte es nicht sein", 700),
        ("mein arbeitgeber gibt max 1.800 euro dazu", 1800),
        ("hab nur so 150 eur übrig", 150),
        ("am besten umsonst, bin auf bürgergeld", 0),
        ("wir zahlen höchstens zweitausend euro pro kopf", 2000),
        ("korrektur: budget doch 900 statt 600", 900),
        ("ausgeben möchte ich nicht mehr als 350", 350),
        ("sollte sich unter 1000 euro bewegen", 1000),
        ("200 flocken hab ich", 200),
        ("bis zu 750€ wären okay", 750),
        ("1k ist mein limit", 1000),
    ],
)
def test_a_budget_is_read(message: str, euros: int) -> None:
    budget = limits_of(message, language="de").budget
    assert budget is not None
    assert (budget.cents, budget.currency) == (euros * 100, "EUR")


@pytest.mark.parametrize(
    ("message", "start"),
    [
        ("anfangen kann ich erst nach den weihnachtsferien", date(2027, 1, 1)),
        ("nicht vor märz", date(2027, 3, 1)),
        ("mein vertrag läuft ende mai aus, danach gehts los", date(2027, 6, 1)),
        ("ab dem 1.2. hätte ich zeit", date(2027, 2, 1)),
        ("im neuen jahr will ich starten", date(2027, 1, 1)),
        ("nächsten monat könnt ich loslegen", date(2026, 12, 1)),
        ("los gehts im september", date(2027, 9, 1)),
        ("nach der elternzeit, also ab april 27", date(2027, 4, 1)),
        ("in 3 monaten bin ich frei, vorher geht nix", date(2027, 2, 2)),
        ("frühestens mitte januar", date(2027, 1, 16)),
        ("ab sommersemester", date(2027, 4, 1)),
        ("erst ab nächstem jahr", date(2027, 1, 1)),
        ("nach den sommerferien fang ich gern an", date(2027, 9, 1)),
        ("vor april brauch ich gar nicht dran denken", date(2027, 4, 1)),
        ("ich hab noch bis ende februar nen job, danach könnte ich starten", date(2027, 3, 1)),
        ("in zwei wochen könnte es von mir aus losgehen", date(2026, 11, 16)),
        ("zum ersten märz würde es passen", date(2027, 3, 1)),
        ("ab jänner hätte ich luft", date(2027, 1, 1)),
        ("ab nächster woche hab ich zeit", date(2026, 11, 9)),
        ("nach ostern will ich loslegen", date(2027, 5, 1)),
        ("erst wenn die saison ende september vorbei ist", date(2027, 10, 1)),
        ("ab 2027", date(2027, 1, 1)),
        ("frühester start wäre der 1. juni", date(2027, 6, 1)),
        ("bin ab mai verfügbar", date(2027, 5, 1)),
    ],
)
def test_an_earliest_start_is_read(message: str, start: date) -> None:
    limits = limits_of(message, language="de")
    assert (limits.earliest_start, limits.latest_finish) == (start, None)


@pytest.mark.parametrize(
    ("message", "finish"),
    [
        ("bis zum sommer muss ich fertig sein", date(2027, 6, 30)),
        ("muss vor der einschulung meiner tochter im august 2027 durch sein", date(2027, 8, 31)),
        ("höchstens ein jahr", date(2027, 11, 2)),
        ("innerhalb von 6 monaten", date(2027, 5, 2)),
        ("bis weihnachten will ich das in der tasche haben", date(2026, 12, 24)),
        ("spätestens ende märz fertig", date(2027, 3, 31)),
        ("in nem halben jahr soll alles durch sein", date(2027, 5, 2)),
        ("zum jahresende brauch ich das zertifikat", date(2026, 12, 31)),
        ("bis 30.6. muss der nachweis beim amt liegen", date(2027, 6, 30)),
        ("will im herbst 2027 fertig sein", date(2027, 9, 30)),
        ("darf nicht länger als 4 monate dauern", date(2027, 3, 2)),
        ("noch dieses jahr abschließen", date(2026, 12, 31)),
        ("mein visum läuft im juli aus, bis dahin muss es geschafft sein", date(2027, 7, 31)),
        ("deadline ist der 15. mai", date(2027, 5, 15)),
        ("wenn mein baby im juni geboren wird will ich schon fertig sein", date(2027, 6, 30)),
        ("will bis zum frühjahr 2028 alles abgeschlossen haben", date(2028, 3, 31)),
        ("in maximal anderthalb jahren", date(2028, 5, 2)),
        ("ende juni ist prüfung, bis dahin muss ich alles können", date(2027, 6, 30)),
        (
            "es muss vor dem 1. september 2027 erledigt sein weil dann meine tochter in die schule kommt",
            date(2027, 8, 31),
        ),
        ("brauch den schein spätestens in 8 wochen", date(2026, 12, 28)),
        ("hätte das gern noch heuer fertig", date(2026, 12, 31)),
        ("bis spätestens juli 2027 muss alles erledigt sein", date(2027, 7, 31)),
        ("ich hab ein halbes jahr zeit", date(2027, 5, 2)),
        ("in einem jahr will ich damit durch sein", date(2027, 11, 2)),
        ("mein jüngster kommt im september 27 in die schule, bis dahin wär ich gern fertig", date(2027, 9, 30)),
        ("der abschluss sollte noch vor den sommerferien da sein", date(2027, 6, 30)),
        ("längstens 9 monate", date(2027, 8, 2)),
        ("ende nächsten jahres möchte ich fertig sein", date(2027, 12, 31)),
    ],
)
def test_a_latest_finish_is_read(message: str, finish: date) -> None:
    limits = limits_of(message, language="de")
    assert (limits.earliest_start, limits.latest_finish) == (None, finish)


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("nur online bitte, wohn aufm dorf", {Mode.ONLINE}),
        ("am liebsten von daheim aus", {Mode.ONLINE}),
        ("lieber vor ort mit echten leuten", {Mode.ONSITE}),
        ("präsenz oder halb online halb vor ort", {Mode.BLENDED, Mode.ONSITE}),
        ("fernkurs wär mir am liebsten", {Mode.ONLINE}),
        ("bloß nix online, ich brauch nen lehrer vor mir", {Mode.ONSITE}),
        ("direkt im betrieb lernen wär super", {Mode.WORKPLACE}),
        ("übers handy oder laptop von zuhause", {Mode.ONLINE}),
        ("ich komm ausm dorf, da geht nur was übers netz", {Mode.ONLINE}),
        (
            "zuhause am rechner kann ich mich nicht konzentrieren, lieber in einem richtigen kurs mit anderen",
            {Mode.ONSITE},
        ),
        ("kurse per videokonferenz", {Mode.ONLINE}),
        ("ich muss das persönlich machen, online lern ich nix", {Mode.ONSITE}),
        ("abends vor ort an der vhs", {Mode.ONSITE}),
        ("halb daheim halb im kursraum", {Mode.BLENDED}),
    ],
)
def test_forms_of_study_are_read(message: str, modes: set[Mode]) -> None:
    assert set(limits_of(message, language="de").modes) == modes


@pytest.mark.parametrize(
    ("message", "objectives"),
    [
        ("hauptsache billig", (Objective.COST,)),
        ("so schnell wie möglich fertig werden", (Objective.FINISH,)),
        ("möglichst wenig zeit pro woche", (Objective.HOURS,)),
        (
            "der preis ist mir am wichtigsten, dann dass es schnell geht",
            (
                Objective.COST,
                Objective.FINISH,
            ),
        ),
        ("mir egal wie lang es dauert hauptsache ich lern alles was ich brauch", (Objective.COVERAGE,)),
        ("es soll vor allem günstig sein, wie lange ist mir wurscht", (Objective.COST,)),
        ("am liebsten ruckzuck fertig", (Objective.FINISH,)),
        ("zeitaufwand pro woche so gering wie möglich", (Objective.HOURS,)),
        ("so preiswert wie es nur geht", (Objective.COST,)),
        ("hauptsache ich bin bald fertig", (Objective.FINISH,)),
        ("am wichtigsten ist mir dass ich wenig zeit in der woche brauche", (Objective.HOURS,)),
    ],
)
def test_what_matters_most_is_read(message: str, objectives: tuple[Objective, ...]) -> None:
    assert limits_of(message, language="de").priorities == objectives


@pytest.mark.parametrize(
    "message",
    [
        "die kita hat jeden vormittag 4 stunden offen",
        "über 300 bewerbungen hab ich geschrieben und nix gehört",
        "so ein paar stunden in der woche",
        "geld spielt keine rolle, chef zahlt",
        "egal ob online oder im klassenraum",
        "ich arbeite 38,5 stunden die woche",
        "bin 43 und hab 12 jahre im lager gearbeitet",
        "miete kostet mich 900 euro",
        "ich verdiene 2300 netto",
        "bin am 12.3.1988 geboren",
        "unser laden hat 24/7 offen",
        "meine nummer ist 0171 2345678",
        "wohne in der berliner str. 15, 10115 berlin",
        "hab 3 kinder, 2 4 und 7 jahre alt",
        "der kurs neulich hat 450 euro gekostet und war mist",
        "schichten gehen 12 stunden, 4 mal die woche",
        "seit märz bin ich arbeitslos",
        "nach 8 stunden im büro bin ich platt",
        "bin im juli 2024 hergezogen",
        "hab vormittags von 9 bis 11 zeit weil dann der kleine im kiga ist",
        "ich pflege meine mutter 20 stunden die woche",
        "mein sohn ist 6 monate alt",
        "die wohnung kostet 750 warm",
        "ruf mich unter 0660 1234567 an",
        "geboren im mai 1990 in hamburg",
        "der weg zur arbeit dauert 2 stunden am tag",
        "hab im sommer 2025 gekündigt",
        "zwischen weihnachten und neujahr nix",
        "meine schicht dauert immer 10 stunden",
        "die bahn braucht 45 minuten am tag",
        "meine postleitzahl ist 50667",
        "mein kind ist am 14.2.2020 geboren",
        "jeden tag 8 stunden an der kasse stehen ist hart",
        "mein auto hat 3000 euro gekostet",
        "ich wohn in österreich",
    ],
)
def test_what_is_no_limit_is_left_alone(message: str) -> None:
    assert limits_of(message, language="de") == Limits()


@pytest.mark.parametrize(
    "message",
    [
        "kp",
        "weiß ich noch nicht",
        "sag ich lieber nicht",
        "können wir das überspringen",
        "schnuppe",
        "da bin ich offen",
        "weiß net so genau",
        "möchte ich hier nicht angeben",
    ],
)
def test_a_declined_answer_is_noticed(message: str) -> None:
    before = LearnerRequest(language=LanguageCode("de"))
    assert understood(message, before=before, asked=Topic.BUDGET).skipped


def test_a_skill_never_touched_is_lacking() -> None:
    assert phrases_of("excel hab ich noch nie angefasst", language="de").lacking_skills == ("excel",)


def test_a_skill_known_by_heart_is_held() -> None:
    assert "kundenservice" in phrases_of("und kundenservice kenn ich in und auswendig", language="de").held_skills


def test_two_courses_are_too_many_at_once() -> None:
    assert limits_of("nicht zwei sachen parallel bitte", language="de").most_at_once == 1
