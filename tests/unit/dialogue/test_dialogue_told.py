"""How sure a link has to be where the person says what the words are, and where they say nothing of it."""

from dataclasses import dataclass, replace

from advisor.dialogue.certainty import LEAST_TOLD, is_taken
from advisor.dialogue.understand import understand
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import LEAST_PROBABILITY
from tests.fake_linker import FakeLinker
from tests.unit.dialogue.dialogue_readings import TODAY, names

FAIR = (LEAST_TOLD + LEAST_PROBABILITY) / 2
LOW = LEAST_TOLD - 0.1


@dataclass(frozen=True)
class ProbableLinker(FakeLinker):
    """Finds what the fake linker finds, all of it as probable as this."""

    probability: float

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        return self._as_probable(super().occupations(phrase, language=language, limit=limit))

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        return self._as_probable(super().skills(phrase, language=language, limit=limit))

    def _as_probable(self, found: tuple[ConceptMatch, ...]) -> tuple[ConceptMatch, ...]:
        return tuple(replace(one, probability=self.probability, label=f"a {one.label}") for one in found)


def understood_with(message: str, probability: float) -> LearnerRequest:
    return understand(
        message,
        before=LearnerRequest(),
        turn=0,
        asked=None,
        linker=ProbableLinker(probability),
        provider_names=(),
        today=TODAY,
    ).request


def test_words_that_are_said_to_be_work_or_a_skill_are_taken_with_less_probability() -> None:
    request = understood_with("I work as a nurse, I know Python and I want to become a data analyst", FAIR)
    assert names(request.profile.occupations) == ["nurse"]
    assert names(request.profile.skills) == ["python"]
    assert names(request.goal.occupations) == ["data-analyst"]


def test_words_that_may_be_anything_have_to_be_sure() -> None:
    assert understood_with("data analyst", FAIR).goal.occupations == ()
    assert names(understood_with("data analyst", LEAST_PROBABILITY).goal.occupations) == ["data-analyst"]
    assert understood_with("nurse. I want to learn Python", FAIR).profile.occupations == ()


def test_what_is_improbable_is_shown_as_nothing() -> None:
    request = understood_with("I am a nurse, I know Python and I want to become a data analyst", LOW)
    assert (request.profile.occupations, request.goal.occupations) == ((), ())
    assert names(request.profile.skills) == ["python"]  # its label says what was said


def test_an_improbable_goal_is_asked_about_and_not_named_as_unknown() -> None:
    understanding = understand(
        "I want to become a data analyst",
        before=LearnerRequest(),
        turn=0,
        asked=None,
        linker=ProbableLinker(LOW),
        provider_names=(),
        today=TODAY,
    )
    assert [choice.label for choice in understanding.choices] == ["a data analyst"]
    assert understanding.unlinked_goal is None


def test_without_probabilities_likeness_alone_decides() -> None:
    match = ConceptMatch(id="a", label="a", matched_text="a", similarity=0.7, words="b")
    assert not is_taken(match, is_told=True)
    assert is_taken(replace(match, similarity=0.8), is_told=False)
