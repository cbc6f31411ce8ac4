"""Whole messages, as people write them, understood on top of what was understood before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.dialogue.message import LONGEST_MESSAGE, check_message
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.learner import Assumption, LearnerRequest, RequestField
from advisor.domain.money import Money
from advisor.errors import ConversationError
from tests.unit.dialogue.dialogue_readings import after, names, understood, words_behind

WAREHOUSE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online"


def test_one_sentence_gives_work_goal_hours_money_and_form() -> None:
    request = understood(WAREHOUSE).request
    assert names(request.profile.occupations) == ["warehouse-worker"]
    assert names(request.goal.occupations) == ["data-analyst"]
    assert request.limits.study_hours_per_week == 6
    assert request.limits.budget == Money.of(900, "EUR")
    assert request.limits.modes == (Mode.ONLINE,)


def test_a_run_on_message_with_typing_errors_gives_the_same() -> None:
    request = understood("im working in a warehouse i want to be a data analist 6h/wk 900€ online").request
    assert names(request.profile.occupations) == ["warehouse-worker"]
    assert names(request.goal.occupations) == ["data-analyst"]
    assert request.limits.study_hours_per_week == 6
    assert request.limits.budget == Money.of(900, "EUR")


def test_a_finnish_message_gives_the_same_and_is_known_as_finnish() -> None:
    request = understood(
        "Olen varastossa töissä ja haluaisin data-analyytikoksi, 6 t/vko, 900 euroa, ei verkossa"
    ).request
    assert request.language == "fi"
    assert names(request.profile.occupations) == ["warehouse-worker"]
    assert names(request.goal.occupations) == ["data-analyst"]
    assert request.limits.study_hours_per_week == 6
    assert request.limits.budget == Money.of(900, "EUR")
    assert Mode.ONLINE not in request.limits.modes


def test_the_words_behind_each_field_are_the_person_s_own() -> None:
    request = understood("I know Excel. I don't know SQL. I work in a Warehouse, max 900 EUR").request
    assert words_behind(request, RequestField.SKILLS) == ["Excel"]
    assert words_behind(request, RequestField.LACKING) == ["SQL"]
    assert words_behind(request, RequestField.OCCUPATIONS) == ["Warehouse"]
    assert words_behind(request, RequestField.BUDGET) == ["max 900 EUR"]


def test_each_skill_keeps_the_words_that_set_it() -> None:
    request = understood("I know Excel and Python").request
    behind = {item.value: item.words for item in request.source_words if item.field is RequestField.SKILLS}
    assert behind == dict(zip(request.profile.skills, ("Excel", "Python"), strict=True))


@pytest.mark.parametrize(
    "message",
    [
        "I am looking for something online",
        "I have 900 euros",
        "I'm 45 and tired of my job",
        "hello",
        "thank you, that's great",
        "I want to move to Germany",
        "I have no idea what I want to do",
        "I can't do evenings, I have kids",
        "en tiedä mitä haluan",
        "Olen 45-vuotias ja kyllästynyt työhöni",
    ],
)
def test_what_names_no_work_and_no_skill_gives_none(message: str) -> None:
    request = understood(message).request
    assert (len(request.profile.occupations), len(request.profile.skills), len(request.profile.lacking)) == (0, 0, 0)
    assert not request.goal.is_linked


def test_a_country_to_work_in_is_no_part_of_the_goal() -> None:
    request = understood("I am a nurse from Poland, I want to work in Germany as a nurse").request
    assert names(request.profile.occupations) == names(request.goal.occupations) == ["nurse"]
    assert request.limits.countries == ()


def test_two_jobs_in_one_phrase_are_both_found() -> None:
    assert names(understood("I'm a cook and a waiter").request.profile.occupations) == ["cook", "waiter"]


def test_a_goal_with_an_alternative_is_asked_about() -> None:
    understanding = understood("I want to become a nurse or a midwife")
    assert names(understanding.request.goal.occupations) == ["nurse", "midwife"]
    assert [choice.label for choice in understanding.choices] == ["nurse", "midwife"]


def test_a_goal_of_work_that_is_a_skill_becomes_a_skill() -> None:
    assert names(understood("I want to get into machine learning").request.goal.skills) == ["machine-learning"]


def test_a_goal_that_nothing_is_called_keeps_its_words() -> None:
    understanding = understood("I want to become an underwater basket weaver")
    assert understanding.unlinked_goal == "underwater basket weaver"
    assert understanding.request.goal.words == "underwater basket weaver"


def test_an_award_that_is_held_is_prior_learning_and_no_goal() -> None:
    request = understood("I have a Bachelor's degree in Biology and want to learn Python").request
    assert [prior.title for prior in request.profile.prior_learning] == ["Bachelor's degree in Biology"]
    assert names(request.goal.skills) == ["python"]
    assert request.goal.qualification is None


def test_a_named_qualification_is_the_goal() -> None:
    assert understood("Certificate in Data Science").request.goal.qualification == "demo:data-certificate"
    finnish = understood("haluan suorittaa sosiaali- ja terveysalan perustutkinnon").request
    assert finnish.goal.qualification == "demo:nursing"


@pytest.mark.parametrize(
    ("correction", "hours", "budget", "mode_is_online"),
    [
        ("actually 10 hours", 10, 900, True),
        ("make it 500 euros instead", 6, 500, True),
        ("not online", 6, 900, False),
        ("money is no object", 6, None, True),
        ("I don't know SQL", 6, 900, True),
        ("thanks!", 6, 900, True),
    ],
)
def test_a_correction_changes_one_limit_and_no_other(
    correction: str, hours: int, budget: int | None, mode_is_online: bool
) -> None:
    limits = after(WAREHOUSE, correction).limits
    assert limits.study_hours_per_week == hours
    assert limits.budget == (None if budget is None else Money.of(budget, "EUR"))
    assert (Mode.ONLINE in limits.modes) is mode_is_online


def test_a_skill_said_to_be_lacking_is_held_no_longer() -> None:
    profile = after("I know SQL and Excel", "sorry, I don't know SQL").profile
    assert (names(profile.skills), names(profile.lacking)) == (["excel"], ["sql"])


def test_a_skill_said_to_be_held_is_lacking_no_longer() -> None:
    profile = after("I don't know SQL", "well, I know SQL").profile
    assert (names(profile.skills), names(profile.lacking)) == (["sql"], [])


def test_a_new_goal_takes_the_place_of_the_old_one() -> None:
    assert names(after("I want to be a nurse", "no, I want to become a teacher").goal.occupations) == ["teacher"]


def test_a_goal_that_cannot_be_linked_does_not_push_out_one_that_is() -> None:
    goal = after("I want to be a nurse", "I want to become a basket weaver").goal
    assert names(goal.occupations) == ["nurse"]


def test_a_later_message_without_a_goal_leaves_the_goal() -> None:
    assert names(after(WAREHOUSE, "cheaper please", "excel").goal.occupations) == ["data-analyst"]


def test_a_short_answer_in_the_other_language_is_understood_without_a_switch() -> None:
    first = understood(WAREHOUSE).request
    request = understood("20 t/vko", before=first, asked=Topic.STUDY_HOURS_PER_WEEK).request
    assert request.limits.study_hours_per_week == 20
    assert request.language == "en"


def test_a_person_may_go_on_in_another_language() -> None:
    request = after(WAREHOUSE, "voin käyttää 10 tuntia viikossa, en halua opiskella verkossa")
    assert request.language == "fi"
    assert request.limits.study_hours_per_week == 10
    assert Mode.ONLINE not in request.limits.modes
    assert names(request.goal.occupations) == ["data-analyst"]


def test_a_language_that_is_not_read_yet_still_gives_money_and_form() -> None:
    request = understood("Ich möchte Datenanalyst werden, 900 Euro, online").request
    assert request.language == "de"
    assert request.limits.budget == Money.of(900, "EUR")
    assert request.limits.modes == (Mode.ONLINE,)


def test_the_language_of_writing_is_assumed_for_teaching_and_follows_a_switch() -> None:
    assert after("I want to be a nurse").limits.languages == ("en",)
    assert after("I want to be a nurse", "haluan jatkaa suomeksi opiskelua verkossa").limits.languages == ("fi",)
    assert after("nurse", "minulla on aikaa 5 tuntia viikossa").limits.languages == ("fi",)


def test_a_language_of_teaching_that_was_said_is_never_assumed_away() -> None:
    assert after("a nurse, courses in German please").limits.languages == ("de",)
    assert after("courses in German", "minulla on aikaa 5 tuntia viikossa").limits.languages == ("de",)
    assert after("I want to be a nurse, any language").limits.languages == ()


def test_an_assumption_is_kept_with_its_words() -> None:
    request = understood("I want to be a nurse, two evenings a week").request
    assert Assumption.EVENINGS in [item.assumption for item in request.source_words]


def stated(request: LearnerRequest) -> tuple[object, ...]:
    """The limits that the texts below cannot contradict."""
    limits = request.limits
    return limits.study_hours_per_week, limits.budget, limits.modes


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=LONGEST_MESSAGE), st.sampled_from([None, *Topic]))
def test_no_text_raises_anything_but_a_conversation_error(text: str, asked: Topic | None) -> None:
    try:
        message = check_message(text)
    except ConversationError:
        assert not text.replace("\x00", "").strip() or len(text) > LONGEST_MESSAGE
        return
    assert understood(message, before=understood(WAREHOUSE).request, asked=asked).request.goal.is_linked


TELLING = (
    "i am a an the nurse teacher learn know want to become not online 6 900 € hours week by before summer 2027 from in "
    "finland english actually no and or , . ; haluan olen ja en ei verkossa tuntia viikossa mennessä certificate of"
)
WORDS = st.sampled_from(TELLING.split(" "))


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=40), st.sampled_from([None, *Topic]))
def test_no_order_of_telling_words_raises(words: list[str], asked: Topic | None) -> None:
    understanding = understood(" ".join(words), before=understood(WAREHOUSE).request, asked=asked)
    limits = understanding.request.limits
    assert limits.study_hours_per_week is None or 0 < limits.study_hours_per_week <= 168
    assert understanding.request.source_words[: len(understood(WAREHOUSE).request.source_words)] == (
        understood(WAREHOUSE).request.source_words
    )


UNRELATED = st.sampled_from(
    [
        "I know Excel",
        "I don't know SQL",
        "I want to become a teacher",
        "I'm a cook",
        "hello",
        "2027",
        "I earn 2000 € a month",
        "I work 40 hours a week",
        "by next summer",
        "from March 2027",
        "courses in Finland",
        "osaan pythonia",
        "kiitos",
        "🙂",
        "<b>hi</b>; DROP TABLE x",
        "I want to learn online marketing",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(UNRELATED, max_size=8))
def test_limits_are_kept_unless_contradicted(messages: list[str]) -> None:
    assert stated(after(WAREHOUSE, *messages)) == stated(after(WAREHOUSE))


HOSTILE = (
    *(
        " ",
        "1",
        "a ",
        "ä",
        "i am a ",
        "about ",
        "1 1 ",
        "11,",
        "1.000 ",
        "one ",
        "two hundred ",
        "i want to ",
        "learn a ",
    ),
    *(
        "in 2027 ",
        "by ",
        "before june ",
        "i know ",
        "a, ",
        "ja ",
        "haluan ",
        "olen ",
        "en osaa ",
        "kuusi ",
        "15. ",
        "- ",
    ),
    *("certificate in ", "to be a ", "€ 1", "1€ ", "(", "not a b ", "ei a b ", "courses in english or ", "study a "),
    *(
        "i have worked as a ",
        "really ",
        "with a degree of ",
        "opiskella ",
        "tutkinto ",
        "ksi ",
        "6 hours ",
        "2 evenings ",
    ),
    *("i don't know how to ", "something with ", "a@", "i have a ", "\n", ";", "'", "\u200d", "İ", "x" * 61),
)


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetition_is_read_like_anything_else(unit: str, language: str) -> None:
    before = understood({"en": "I want to be a nurse", "fi": "haluan sairaanhoitajaksi"}[language]).request
    message = (f"nurse {unit * LONGEST_MESSAGE}")[:LONGEST_MESSAGE].strip()
    assert understood(message, before=before, asked=Topic.BUDGET).request.goal.is_linked
