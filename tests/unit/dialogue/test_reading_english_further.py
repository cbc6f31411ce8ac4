"""English messages as they are typed on a phone: hours, money, days, forms and wishes in everyday words."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.conversation import Topic
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import limits_of, phrases_of, read_soon, reading_of, understood


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("can do tue and thu evenings", "6"),
        ("sat mornings only really", "3"),
        ("wednesday and friday mornings r free", "6"),
        ("half a day a week", "4"),
        ("one full day per week, my day off", "8"),
        ("im off on mondays so could study then, say 6 hours", "6"),
        ("I could squeeze in three or four hours at the weekend", "3"),
        ("2 hours a day at weekends", "4"),
        ("four hours on a saturday and 2 on sunday", "6"),
        ("3 hrs on sundays", "3"),
        ("i work 38 hours a week in a care home and can study 6", "6"),
        ("im on a 30 hour contract in the shop but could study 5 hours a week", "5"),
        ("an hour and a half every weekday", "7.5"),
        ("every evening i can do 2 hours", "14"),
        ("an hour in the morning before work every day", "7"),
        ("two three hours a week", "2"),
        ("no more than six hours weekly pls", "6"),
        ("sixteen hours a month at best", "3.5"),
        ("6 hours free time a week", "6"),
    ],
)
def test_hours_are_read_as_they_are_typed(message: str, hours: str) -> None:
    assert limits_of(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "i work 12 hour shifts 4 days a week",
        "i look after my mum 35 hours a week",
        "kids are in nursery 15 hours a week",
        "i drive 50 hours a week",
        "i do 60 hours a week as a chef",
        "the bus takes 2 hours",
        "i have choir on tuesday evenings",
        "my shop is open mon to sat",
        "i'm on call 24/7",
        "i work saturday mornings",
        "my husband works on sundays 10 hours",
        "a few hours a week",
    ],
)
def test_time_that_is_not_for_study_is_left_alone(message: str) -> None:
    assert limits_of(message).study_hours_per_week is None


def test_evenings_that_are_listed_are_counted_as_an_assumption() -> None:
    (words,) = reading_of("free tuesday and thursday evenings").words
    assert words.assumption is Assumption.EVENINGS


@pytest.mark.parametrize(
    ("message", "amount", "currency"),
    [
        ("cant pay more than 300", 300, "EUR"),
        ("money is tight so 150 max", 150, "EUR"),
        ("i dont have any money for courses", 0, "EUR"),
        ("we have no money", 0, "EUR"),
        ("skint, so free of charge only", 0, "EUR"),
        ("my boss pays up to 2k", 2000, "EUR"),
        ("the job centre gives me a voucher worth 800 euro", 800, "EUR"),
        ("i have saved up 900", 900, "EUR"),
        ("can stretch to 600 quid", 600, "GBP"),
        ("i have 500 for courses", 500, "EUR"),
    ],
)
def test_budgets_are_read_as_they_are_typed(message: str, amount: int, currency: str) -> None:
    assert limits_of(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize(
    "message",
    [
        "my boss pays me 15 an hour",
        "the old course cost 900",
        "my rent is 900 a month",
        "the price does not matter",
        "i cant pay much",
        "i pay 400 for childcare",
        "money is tight",
    ],
)
def test_other_money_is_no_budget(message: str) -> None:
    assert limits_of(message).budget is None


def test_money_a_year_may_come_from_an_employer() -> None:
    assert limits_of("500 a year is what my employer gives me").budget_per_year == Money.of(500, "EUR")


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("cant start before march", date(2027, 3, 1)),
        ("no earlier than february", date(2027, 2, 1)),
        ("not free until april", date(2027, 4, 1)),
        ("once my contract ends in may", date(2027, 6, 1)),
        ("once my daughter starts nursery in august", date(2027, 8, 1)),
        ("from the 1st of december", date(2026, 12, 1)),
        ("from the 15th", date(2026, 11, 15)),
        ("from the 1st", date(2026, 12, 1)),
        ("would like to begin in the new year", date(2027, 1, 1)),
        ("starting next month", date(2026, 12, 1)),
        ("free from mid january", date(2027, 1, 16)),
        ("from the end of june", date(2027, 6, 24)),
        ("after xmas", date(2026, 12, 25)),
        ("after the holidays", date(2027, 1, 7)),
        ("i can start straight away", None),
        ("in 3 weeks time i could start", date(2026, 11, 23)),
        ("i can start in 2 months", date(2027, 1, 2)),
        ("my maternity leave starts in february so from then", date(2027, 2, 1)),
        ("first of march is the earliest for me", date(2027, 3, 1)),
        ("from monday 4 january", date(2027, 1, 4)),
    ],
)
def test_starts_are_read_as_they_are_typed(message: str, day: date) -> None:
    limits = limits_of(message)
    assert (limits.earliest_start, limits.latest_finish) == (day, None)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("before my daughter starts school in august 2027", date(2027, 7, 31)),
        ("i need my certificate before i move to spain in june", date(2027, 5, 31)),
        ("must be done by xmas", date(2026, 12, 24)),
        ("my visa runs out in september so before that", date(2027, 8, 31)),
        ("the new job starts 1 april and i need the certificate by then", date(2027, 4, 1)),
        ("want to apply for jobs in september so should be done then", date(2027, 9, 30)),
        ("it shouldnt take longer than half a year", date(2027, 5, 2)),
        ("done in 18 months tops", date(2028, 5, 2)),
        ("9 months at the very most", date(2027, 8, 2)),
        ("by this time next year", date(2027, 11, 2)),
        ("before the end of the year", date(2026, 12, 31)),
        ("have to have it by the end of next month", date(2026, 12, 31)),
        ("i wanna be finished by my birthday on 12 may", date(2027, 5, 12)),
        ("deadline is 30/6/27", date(2027, 6, 30)),
        ("by 30/6", date(2027, 6, 30)),
        ("by mid may latest", date(2027, 5, 16)),
        ("no later than october next year", date(2027, 10, 31)),
    ],
)
def test_deadlines_are_read_as_they_are_typed(message: str, day: date) -> None:
    limits = limits_of(message)
    assert (limits.latest_finish, limits.earliest_start) == (day, None)


@pytest.mark.parametrize(
    "message",
    [
        "i was laid off in march 2025",
        "i may start a family",
        "i have worked nights since may 2019",
        "my son is 2 and a half years old",
        "born on 12.5.1984",
        "since march i've been unemployed",
        "i was a nurse before i moved here in march",
    ],
)
def test_days_of_a_life_are_no_limits(message: str) -> None:
    assert limits_of(message) == Limits()


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("bit of both, online n face to face", ["blended"]),
        ("i hate learning on a screen, need a real teacher in the room", ["onsite"]),
        ("evening classes at a college", ["onsite"]),
        ("ideally from my kitchen table", ["online"]),
        ("learn at home", ["online"]),
        ("over zoom please", ["online"]),
    ],
)
def test_forms_are_read_as_they_are_typed(message: str, modes: list[str]) -> None:
    assert limits_of(message).modes == tuple(modes)


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("as little time a week as possible", "hours"),
        ("cheap as chips pls", "cost"),
        ("the cheaper the better", "cost"),
        ("keep the costs down please", "cost"),
        ("i just want it over with quick", "finish"),
        ("the sooner i'm done the better", "finish"),
        ("price first then speed", "cost"),
        ("i want to learn as much as possible", "coverage"),
    ],
)
def test_what_matters_most_is_read_as_it_is_typed(message: str, first: str) -> None:
    assert limits_of(message).priorities[0] == first


def test_places_months_and_courses_at_once_are_read_as_they_are_typed() -> None:
    assert limits_of("i live in the netherlands and cant travel").countries == ("NL",)
    assert limits_of("i live in the netherlands").countries == ()
    assert [str(one) for one in limits_of("away 3 to 17 august").blocked_dates] == ["2027-08-03/2027-08-17"]
    assert limits_of("no more than one course at a time").most_at_once == 1
    assert limits_of("english is fine or german").languages == ("en", "de")


@pytest.mark.parametrize("message", ["id rather not answer that", "cant say yet", "no clue", "up to you", "next"])
def test_an_answer_is_declined(message: str) -> None:
    assert understood(message, asked=Topic.BUDGET).skipped


@pytest.mark.parametrize(
    ("message", "skill"),
    [
        ("never touched excel in my life", "excel"),
        ("ive never worked with sql", "sql"),
        ("no clue about sql", "sql"),
        ("excel is a mystery to me", "excel"),
        ("complete beginner in python", "python"),
        ("i struggle with excel", "excel"),
        ("my excel is a bit rusty", "excel"),
    ],
)
def test_what_one_cannot_do_is_read_as_it_is_typed(message: str, skill: str) -> None:
    assert any(skill in phrase for phrase in phrases_of(message).lacking_skills)


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("pretty good with excel and can do a bit of python", {"excel", "python"}),
        ("i taught myself python", {"python"}),
        ("im ok with excel", {"excel"}),
    ],
)
def test_what_one_can_do_is_read_as_it_is_typed(message: str, skills: set[str]) -> None:
    held = " ".join(phrases_of(message).held_skills)
    assert all(skill in held for skill in skills)


@pytest.mark.parametrize(
    "words", ["before my ", "mon and ", "may ", "not take ", "in a ", "once my ", "8 hours ", "money so ", "my sql "]
)
def test_the_longest_message_of_these_words_is_read_soon(words: str) -> None:
    assert read_soon(understood, words)
