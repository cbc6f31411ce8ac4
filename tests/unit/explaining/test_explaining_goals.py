"""What is said of advertisements, outcomes, suggestions and nearby occupations: with sources, never as a promise."""

from dataclasses import replace

import pytest

from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.conversation import Answer, Suggestion, SuggestionKind
from advisor.domain.credits import ects
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillsGap, SkillStatus, TargetSkill
from advisor.domain.nearby import Effort, NearbyOccupation
from advisor.domain.target import Want, WantedBy
from advisor.explaining.goals import advertisement_paragraphs, gap_sources, reason_text, suggestion_paragraphs
from advisor.explaining.nearby import effort_text, missing_text, nearby_paragraphs, shared_text
from advisor.explaining.replies import Situation, gap_paragraph, reply_paragraphs
from advisor.explaining.translation import Translator
from tests.builders import occupation_uri, skill_uri
from tests.unit.explaining.explaining_turns import BOTH, ENGLISH

NURSE = Want(by=WantedBy.OCCUPATION, label="nurse", weight=3)
COOK = Want(by=WantedBy.OCCUPATION, label="cook", weight=3)
ADVERTISED = Want(by=WantedBy.ADVERTISEMENT, label="Cook wanted", words="You cook soups.", weight=3)
TAUGHT = Want(by=WantedBy.OUTCOMES, label="Diploma", words="Cook a soup.", weight=3)
ADVERTISEMENT = JobAdvertisement(
    title="Cook wanted",
    demands=(
        Demand(skill=skill_uri("cook"), sentence="You cook soups."),
        Demand(skill=skill_uri("sing"), sentence="You sing.", essential=False),
    ),
    unlinked=("You have a driving licence",),
)
OPTION = NearbyOccupation(
    occupation=occupation_uri("chef"),
    label="chef",
    essential=8,
    shared=3,
    held=2,
    missing=tuple(skill_uri(name) for name in "abcdef"),
    missing_labels=tuple("abcdef"),
    effort=Effort(skills=6, covered=4, offerings=3, hours=120, credits=(ects(5),), without_volume=1),
)


def a_target(*wants: Want, held_because: str | None = None) -> TargetSkill:
    labels = ", ".join(dict.fromkeys(want.label for want in wants))
    return TargetSkill(
        skill=skill_uri("cook"),
        label="cook soups",
        essential=True,
        status=SkillStatus.HELD if held_because else SkillStatus.MISSING,
        because=held_because or labels,
        wants=wants,
    )


def test_the_reason_of_a_skill_names_every_goal_and_quotes_the_sentence() -> None:
    assert reason_text(a_target(NURSE, COOK), ENGLISH) == "nurse; cook"
    assert reason_text(a_target(ADVERTISED), ENGLISH) == "the advertisement says “You cook soups.”"
    assert reason_text(a_target(TAUGHT), ENGLISH) == "outcome “Cook a soup.”"


def test_of_a_held_skill_it_says_where_it_was_learnt() -> None:
    assert reason_text(a_target(NURSE, held_because="waiter"), ENGLISH) == "waiter"


def test_several_sources_are_counted_apart_and_shared_skills_named() -> None:
    text = gap_sources(SkillsGap(skills=(a_target(NURSE, COOK), a_target(COOK))), ENGLISH)
    assert text is not None
    assert "1 that ESCO lists for nurse; 2 that ESCO lists for cook" in text
    assert "One is wanted by more than one of them" in text


def test_one_occupation_alone_is_told_as_before() -> None:
    assert gap_sources(SkillsGap(skills=(a_target(NURSE),)), ENGLISH) is None
    assert "For nurse, ESCO lists" in gap_paragraph(Answer(gap=SkillsGap(skills=(a_target(NURSE),))), ENGLISH)


@pytest.mark.parametrize("wants", [(ADVERTISED,), (TAUGHT,)])
def test_what_an_advertisement_or_outcomes_ask_for_is_not_said_to_be_escos_list(wants: tuple[Want, ...]) -> None:
    assert "ESCO" not in gap_paragraph(Answer(gap=SkillsGap(skills=(a_target(*wants),))), ENGLISH)


def test_an_advertisement_is_told_with_its_wishes_and_with_what_was_not_understood() -> None:
    first, second = advertisement_paragraphs(ADVERTISEMENT, ENGLISH)
    assert "“Cook wanted”: it asks for 2 skills" in first
    assert "only a wish" in first
    assert "“You have a driving licence”" in second


def test_an_advertisement_without_any_known_skill_says_so() -> None:
    (text,) = advertisement_paragraphs(replace(ADVERTISEMENT, demands=()), ENGLISH)
    assert "found no skill" in text


def test_suggestions_say_that_nothing_was_added() -> None:
    title = Suggestion(
        kind=SuggestionKind.ADVERTISED_TITLE,
        field=RequestField.GOAL_OCCUPATIONS,
        value=occupation_uri("cook"),
        label="cook",
        words="Cook wanted",
    )
    near = replace(title, kind=SuggestionKind.NEAR_SKILL, field=RequestField.GOAL_SKILLS, label="dice", words="juggle")
    first, second = suggestion_paragraphs((title, near, replace(near, label="balls")), ENGLISH)
    assert "have not added" in first
    assert "For “juggle” I found no skill that surely fits. Near it: dice; balls." in second


def test_an_option_says_what_is_shared_missing_and_roughly_needed() -> None:
    assert shared_text(OPTION, ENGLISH).startswith("Shares 3 of its 8 essential skills")
    assert missing_text(OPTION, ENGLISH) == "Missing: a; b; c; d and 2 more."
    assert effort_text(OPTION, ENGLISH) == (
        "Roughly: 3 offerings for 4 of 6 skills looked for: about 120 hours + 5 ECTS + 1 of unknown length."
    )


def test_what_nothing_here_teaches_is_unknown_and_not_nothing() -> None:
    assert "is unknown" in effort_text(replace(OPTION, effort=Effort(skills=6, covered=0)), ENGLISH)
    assert effort_text(replace(OPTION, effort=None), ENGLISH) == ""


def test_an_occupation_of_which_all_is_held_says_so() -> None:
    option = replace(OPTION, missing=(), missing_labels=())
    assert missing_text(option, ENGLISH) == "You seem to have all its essential skills."
    assert effort_text(option, ENGLISH) == ""


@pytest.mark.parametrize("translator", BOTH)
def test_asking_what_else_gives_names_without_a_judgement_or_says_what_is_needed(translator: Translator) -> None:
    (named,) = nearby_paragraphs((OPTION,), translator)
    (needed,) = nearby_paragraphs((), translator)
    assert "chef (3" in named
    assert needed != named


@pytest.mark.parametrize("translator", BOTH)
def test_a_reply_to_an_advertisement_is_short_enough_to_be_read(translator: Translator) -> None:
    situation = Situation(
        items=(), answer=None, learnt_something=True, unlinked_goal=None, advertisement=ADVERTISEMENT, explores=True
    )
    paragraphs = reply_paragraphs(situation, translator)
    assert any("Cook wanted" in paragraph for paragraph in paragraphs)
    assert max(map(len, paragraphs)) <= 420
