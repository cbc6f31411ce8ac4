"""How often, and in which language, a message makes the linker look something up."""

from collections import Counter
from dataclasses import dataclass, field

from advisor.dialogue.remembered import RememberingLinker
from advisor.dialogue.understand import understand
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.domain.matching import ConceptMatch
from tests.fake_linker import FakeLinker
from tests.unit.dialogue.dialogue_readings import TODAY

ENGLISH, FINNISH = LanguageCode("en"), LanguageCode("fi")


@dataclass
class CountingLinker(FakeLinker):
    """Notes what is looked up."""

    asked: Counter[tuple[str, str, LanguageCode]] = field(default_factory=Counter)

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        self.asked["occupation", phrase, language] += 1
        return super().occupations(phrase, language=language, limit=limit)

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        self.asked["skill", phrase, language] += 1
        return super().skills(phrase, language=language, limit=limit)

    def qualifications(
        self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None
    ) -> tuple[ConceptMatch, ...]:
        self.asked["qualification", phrase, language] += 1
        return super().qualifications(phrase, language=language, limit=limit, least=least)


def looked_up(message: str) -> CountingLinker:
    linker = CountingLinker()
    understand(message, before=LearnerRequest(), turn=0, asked=None, linker=linker, provider_names=(), today=TODAY)
    return linker


def test_no_phrase_is_looked_up_twice_for_one_message() -> None:
    for message in (
        "I am a nurse and I would like to become a data analyst or a midwife, and to learn SQL and Python",
        "Olen sairaanhoitaja ja haluan data-analyytikoksi",
        "data analyst",
    ):
        assert max(looked_up(message).asked.values()) == 1


def test_words_are_looked_up_in_the_language_that_they_are_written_in() -> None:
    for message, language in (
        ("Jag är sjuksköterska och vill bli kock", "sv"),
        ("Soy enfermera y quiero ser cocinera", "es"),
        ("Olen sairaanhoitaja ja haluan kokiksi", "fi"),
    ):
        assert {asked[2] for asked in looked_up(message).asked} == {language}


def test_what_was_found_answers_for_fewer_too_and_more_is_looked_up_again() -> None:
    counting = CountingLinker()
    linker = RememberingLinker(counting)
    every = linker.skills("program", language=ENGLISH, limit=4)
    assert linker.skills("program", language=ENGLISH, limit=1) == every[:1]
    assert counting.asked["skill", "program", ENGLISH] == 1
    linker.skills("program", language=ENGLISH, limit=5)
    assert counting.asked["skill", "program", ENGLISH] == 2
    linker.skills("program", language=FINNISH, limit=1)
    assert counting.asked["skill", "program", FINNISH] == 1
