"""Phrases become concepts: sure ones are taken, doubtful ones offered, others left alone."""

from dataclasses import dataclass, replace

import pytest

from advisor.dialogue.certainty import CHOICE_SPAN, LIKELY_ALIKE, close, is_certain, is_clear, is_likely
from advisor.dialogue.linking import Linking
from advisor.dialogue.phrases import Phrases
from advisor.dialogue.understand import understand
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, RequestField
from advisor.domain.matching import ConceptMatch, LinkLevel
from tests.fake_linker import FakeLinker
from tests.unit.dialogue.dialogue_readings import LEXICONS, TODAY, names


def a_match(name: str, similarity: float) -> ConceptMatch:
    """A match of this similarity."""
    return ConceptMatch(id=name, label=name, matched_text=name, similarity=similarity, words=name)


@dataclass(frozen=True)
class GivenLinker:
    """Finds the same occupations for every phrase, and notes nothing else."""

    found: tuple[ConceptMatch, ...]

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        del phrase, language
        return self.found[:limit]

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        del phrase, language, limit
        return ()

    def qualifications(
        self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None
    ) -> tuple[ConceptMatch, ...]:
        del phrase, language, limit, least
        return ()


class CloseLinker(FakeLinker):
    """Finds skills that are close to what was said."""

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        found = super().skills(phrase, language=language, limit=limit)
        return tuple(replace(match, level=LinkLevel.CLOSE) for match in found)


def a_linking(*similarities: float, language: str = "en") -> Linking:
    """A linking that finds occupations `a`, `b`, ... of these similarities; without any, the fake linker's."""
    found = tuple(a_match(name, similarity) for name, similarity in zip("abcd", similarities, strict=False))
    return Linking(
        linker=GivenLinker(found) if similarities else FakeLinker(),
        words=LEXICONS[language].work,
        label_language=LanguageCode(language),
    )


@pytest.mark.parametrize(
    ("similarities", "clear"),
    [((0.6,), True), ((0.9, 0.89), True), ((0.8, 0.7), True), ((0.8, 0.75), False), ((0.7, 0.7, 0.1), False)],
)
def test_a_link_is_clear_alone_when_sure_or_when_far_ahead(similarities: tuple[float, ...], *, clear: bool) -> None:
    matches = [a_match(str(number), similarity) for number, similarity in enumerate(similarities)]
    assert is_clear(matches) is clear


def probable(*probabilities: float) -> list[ConceptMatch]:
    return [replace(a_match(name, 0.9), probability=one) for name, one in zip("abcd", probabilities, strict=False)]


@pytest.mark.parametrize(("probabilities", "clear"), [((0.85, 0.8), True), ((0.7, 0.3), True), ((0.6, 0.4), False)])
def test_a_probability_counts_before_likeness(probabilities: tuple[float, ...], *, clear: bool) -> None:
    assert is_clear(probable(*probabilities)) is clear


def test_choices_are_those_that_are_nearly_as_probable() -> None:
    assert [match.id for match in close(probable(0.6, 0.4, 0.1))] == ["a", "b"]
    assert close(()) == ()


def test_an_improbable_link_is_not_certain_however_alike_it_is() -> None:
    (match,) = probable(0.4)
    assert not is_certain(match)
    assert not is_likely(match, in_english=True)


def test_a_doubtful_goal_is_taken_with_the_choices_that_are_near() -> None:
    linked = a_linking(0.8, 0.79, 0.8 - CHOICE_SPAN - 0.01).goal(Phrases(goal_work=("nurse",)))
    assert linked is not None
    assert linked.goal.occupations == ("a",)
    assert [choice.id for choice in linked.choices] == ["a", "b"]


def test_a_sure_goal_offers_no_choices() -> None:
    linked = a_linking(1.0, 0.99).goal(Phrases(goal_work=("nurse",)))
    assert linked is not None
    assert linked.choices == ()


def test_present_work_that_is_hardly_alike_is_left_alone() -> None:
    assert a_linking(LIKELY_ALIKE - 0.01).present_work("soldier", place_of_work=False) == ()
    assert [m.id for m in a_linking(LIKELY_ALIKE).present_work("nurse", place_of_work=False)] == ["a"]


def test_a_place_of_work_gives_the_worker_and_a_role_does_not() -> None:
    linking = a_linking()
    assert names([m.id for m in linking.present_work("warehouse", place_of_work=True)]) == ["warehouse-worker"]
    assert linking.present_work("storage", place_of_work=True) == ()


def test_a_finnish_place_of_work_gives_the_worker() -> None:
    found = a_linking(language="fi").present_work("varastossa", place_of_work=True)
    assert names([match.id for match in found]) == ["warehouse-worker"]


def test_the_same_skill_named_twice_is_one_skill_with_its_first_words() -> None:
    found = a_linking().skills(("excel", "use spreadsheets", "sql"))
    assert [(phrase, match.label) for phrase, match in found] == [("excel", "excel"), ("sql", "sql")]


def test_a_skill_with_a_typing_error_is_found_and_another_word_is_not() -> None:
    linking = a_linking()
    assert linking.skill("pyton") is not None
    assert linking.skill("tennis") is None


def test_an_open_goal_is_what_it_is_most_alike() -> None:
    linking = a_linking()
    assert names(linking.open_goal(("nurse",)).goal.occupations) == ["nurse"]
    assert names(linking.open_goal(("python",)).goal.skills) == ["python"]
    assert linking.open_goal(("certificate in data science",)).goal.qualification == "demo:data-certificate"
    assert names(linking.open_goal(("python and sql",)).goal.skills) == ["python", "sql"]


def test_of_several_open_wishes_the_one_that_is_known_is_taken() -> None:
    linked = a_linking().open_goal(("world peace", "data analyst"))
    assert names(linked.goal.occupations) == ["data-analyst"]


def test_an_open_goal_that_is_nothing_known_keeps_all_its_words() -> None:
    assert a_linking().open_goal(("world peace", "tennis")).goal.words == "world peace, tennis"


def test_how_near_words_are_to_what_they_are_taken_for_is_kept_with_them() -> None:
    request = understand(
        "I know Excel and want to learn Python",
        before=LearnerRequest(),
        turn=0,
        asked=None,
        linker=CloseLinker(),
        provider_names=(),
        today=TODAY,
    ).request
    levels = {said.field: said.level for said in request.source_words}
    assert (levels[RequestField.SKILLS], levels[RequestField.GOAL_SKILLS]) == (LinkLevel.CLOSE, LinkLevel.CLOSE)


def test_a_whole_sentence_is_not_said_to_be_close_to_each_of_its_skills() -> None:
    linked = replace(a_linking(), linker=CloseLinker()).sentence_goal(("python",))
    assert [(names([said.value or ""]), said.level) for said in linked.words] == [(["python"], None)]


def test_nothing_said_is_no_goal() -> None:
    assert a_linking().goal(Phrases()) is None


@pytest.mark.parametrize(("probability", "clear"), [(0.3, False), (0.6, True)])
def test_a_link_that_stands_alone_is_clear_only_where_it_is_likely(probability: float, *, clear: bool) -> None:
    (lone,) = (replace(a_match("waiter", 0.6), probability=probability, label="waiter/waitress"),)
    assert is_clear([lone]) is clear
