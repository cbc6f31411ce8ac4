"""Goals of every kind: several at once, advertisements, outcomes, whole sentences, and asking what else."""

import pytest

from advisor.dialogue.goals import merged, with_chosen
from advisor.dialogue.message import plain
from advisor.dialogue.understand import Understanding
from advisor.domain.conversation import SuggestionKind, Topic
from advisor.domain.learner import Goal, LearnerRequest
from advisor.domain.matching import ConceptMatch
from tests.builders import occupation_uri, skill_uri
from tests.unit.dialogue.dialogue_readings import after, names, understood

ADVERTISEMENT = """Data analyst

Duties
- SQL
- project management

Nice to have
- Python
- juggling
"""


def with_advertisement(own: str = "", before: LearnerRequest | None = None) -> Understanding:
    return understood(own, before=before, advertisement=ADVERTISEMENT)


def a_choice(name: str) -> ConceptMatch:
    return ConceptMatch(id=occupation_uri(name), label=name, matched_text=name, similarity=0.8, words=name)


def test_an_occupation_and_a_skill_are_both_goals() -> None:
    goal = understood("I want to become a nurse and also learn project management").request.goal
    assert names(goal.occupations) == ["nurse"]
    assert names(goal.skills) == ["project-management"]


def test_two_occupations_joined_by_and_are_both_goals() -> None:
    assert names(understood("I want to be a cook and a waiter").request.goal.occupations) == ["cook", "waiter"]


def test_two_sentences_with_an_occupation_each_are_both_goals() -> None:
    goal = understood("I want to become a nurse. I would also like to become a cook.").request.goal
    assert names(goal.occupations) == ["nurse", "cook"]


def test_finnish_goals_are_joined_too() -> None:
    goal = understood("Haluan sairaanhoitajaksi ja lisäksi oppia projektinhallintaa").request.goal
    assert names(goal.occupations) == ["nurse"]
    assert names(goal.skills) == ["project-management"]


def test_a_later_goal_takes_the_place_of_the_first_unless_it_is_added() -> None:
    assert names(after("I want to become a nurse", "I want to become a cook").goal.occupations) == ["cook"]
    added = after("I want to become a nurse", "I also want to become a cook")
    assert names(added.goal.occupations) == ["nurse", "cook"]


@pytest.mark.parametrize(
    ("answer", "expected"), [("both", ["nurse", "midwife"]), ("the second", ["midwife"]), ("none", [])]
)
def test_of_the_choices_one_all_or_none_become_goals_and_other_goals_stay(answer: str, expected: list[str]) -> None:
    first = understood("I want to become a nurse or a midwife and learn Python")
    second = understood(answer, before=first.request, asked=Topic.WHICH_OCCUPATION, choices=first.choices)
    assert names(second.request.goal.occupations) == expected
    assert names(second.request.goal.skills) == ["python"]


def test_a_choice_takes_the_place_of_what_was_in_doubt_only() -> None:
    goal = Goal(occupations=(occupation_uri("cook"), occupation_uri("nurse")))
    chosen, words = with_chosen(goal, [a_choice("midwife")], [a_choice("nurse"), a_choice("midwife")], plain("midwife"))
    assert names(chosen.occupations) == ["cook", "midwife"]
    assert [item.value for item in words] == [occupation_uri("midwife")]


@pytest.mark.parametrize(
    "message",
    [
        "I have to reach the outcomes of the certificate in data science",
        "I want to achieve the learning outcomes of the Certificate in Data Science",
    ],
)
def test_outcomes_of_a_qualification_are_a_goal_without_its_rules(message: str) -> None:
    goal = understood(message).request.goal
    assert goal.outcomes_of == ("demo:data-certificate",)
    assert goal.qualification is None


def test_finnish_outcomes_are_a_goal() -> None:
    goal = understood("Minun pitää saavuttaa liiketoiminnan perustutkinnon osaamistavoitteet").request.goal
    assert goal.outcomes_of == ("demo:business",)


def test_outcomes_of_something_unknown_are_named_as_not_known() -> None:
    assert understood("I have to reach the outcomes of the juggling diploma").unlinked_goal == "juggling diploma"


def test_an_advertisement_gives_skills_with_their_sentences_and_wishes_apart() -> None:
    (read,) = with_advertisement().request.goal.advertisements
    assert [(names([demand.skill])[0], demand.sentence, demand.essential) for demand in read.demands] == [
        ("sql", "SQL", True),
        ("project-management", "project management", True),
        ("python", "Python", False),
    ]
    assert read.unlinked == ("juggling",)


def test_the_occupation_of_the_title_is_suggested_and_not_taken() -> None:
    understanding = with_advertisement()
    assert understanding.request.goal.occupations == ()
    (suggestion,) = understanding.suggestions
    assert (suggestion.kind, suggestion.value) == (SuggestionKind.ADVERTISED_TITLE, occupation_uri("data-analyst"))


def test_nothing_in_an_advertisement_is_taken_for_the_persons_limits_or_past() -> None:
    request = understood(
        "I work as a cook", advertisement=ADVERTISEMENT + "- experience with Excel, 37 hours a week\nSalary: 3000 euros"
    ).request
    assert names(request.profile.occupations) == ["cook"]
    assert request.profile.skills == ()
    assert (request.limits.study_hours_per_week, request.limits.budget) == (None, None)


def test_an_advertisement_is_added_to_what_was_wanted_before_and_stays_beside_a_new_goal() -> None:
    request = with_advertisement(before=after("I want to become a nurse")).request
    assert names(request.goal.occupations) == ["nurse"]
    assert len(request.goal.advertisements) == 1
    later = understood("I want to become a cook", before=request).request
    assert names(later.goal.occupations) == ["cook"]
    assert len(later.goal.advertisements) == 1


def test_the_same_advertisement_pasted_again_is_one() -> None:
    request = with_advertisement(before=with_advertisement().request).request
    assert len(request.goal.advertisements) == 1


def test_an_advertisement_alone_is_answered_in_its_language() -> None:
    finnish = (
        "Kokki\n\nTehtävät\n- asiakaspalvelu ja ruokien valmistaminen keittiössä\n- kirjanpito ja tilausten tekeminen"
    )
    assert understood("", advertisement=finnish).request.language == "fi"


def test_words_behind_which_there_is_no_skill_are_named_beside_those_with_one() -> None:
    understanding = understood("I want to learn Python and juggling")
    assert names(understanding.request.goal.skills) == ["python"]
    assert understanding.unlinked_words == ("juggling",)


def test_a_wish_in_a_whole_sentence_that_is_like_nothing_is_named_as_not_understood() -> None:
    understanding = understood("I would love to make it easier for old people to live at home")
    assert not understanding.request.goal.is_linked
    assert understanding.unlinked_goal is not None
    assert "old people" in understanding.unlinked_goal


@pytest.mark.parametrize(
    "message",
    [
        "I'm a cook. What else could I do?",
        "what other jobs could I do with my skills as a cook",
        "I am a cook and I don't know what I want",
        "Olen kokki. Mitä muuta voisin tehdä?",
        "Olen kokki enkä tiedä, mitä haluan. Mitä ammatteja on lähellä?",
    ],
)
def test_asking_what_else_one_could_do_is_heard_with_the_present_work(message: str) -> None:
    understanding = understood(message)
    assert understanding.explores
    assert names(understanding.request.profile.occupations) == ["cook"]
    assert not understanding.request.goal.is_linked


def test_a_plain_goal_asks_for_nothing_else() -> None:
    assert not understood("I want to become a nurse").explores


def test_added_goals_keep_all_kinds_and_replaced_ones_keep_only_advertisements() -> None:
    before = with_advertisement(before=after("I want to become a nurse and learn Python")).request.goal
    new = Goal(occupations=(occupation_uri("cook"),))
    assert names(merged(before, new, adds=True).occupations) == ["nurse", "cook"]
    assert merged(before, new, adds=True).skills == (skill_uri("python"),)
    replaced = merged(before, new, adds=False)
    assert (names(replaced.occupations), replaced.skills) == (["cook"], ())
    assert replaced.advertisements == before.advertisements
