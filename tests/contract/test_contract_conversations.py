"""One suite for every `ConversationStore`: the fake in memory and the SQLite file behave alike."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.adapters.sqlite_conversations import SqliteConversations
from advisor.domain.advertisement import Demand, JobAdvertisement
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import (
    Answer,
    Conversation,
    Correction,
    Question,
    Suggestion,
    SuggestionKind,
    Topic,
    Turn,
    UnderstoodItem,
)
from advisor.domain.ids import ConversationId, QualificationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import (
    Goal,
    LearnerProfile,
    LearnerRequest,
    Limits,
    PriorLearning,
    PriorLearningKind,
    RequestField,
    SourceWords,
)
from advisor.domain.matching import ConceptMatch, LinkLevel, SkillsGap
from advisor.domain.money import Money
from advisor.ports import ConversationStore
from tests.builders import occupation_uri, skill_uri, unit_ids
from tests.fakes import FakeConversations

ID = ConversationId("k3J_unguessable")


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ConversationStore:
    return FakeConversations() if request.param == "fake" else SqliteConversations(tmp_path)


def a_full_turn(answer: Answer | None = None) -> Turn:
    (unit,) = unit_ids("held")
    held = PriorLearning(
        title="Ensiapu 🙂",
        kind=PriorLearningKind.AWARDED,
        unit=unit,
        skills=(skill_uri(),),
        awarded_on=date(2024, 2, 29),
    )
    request = LearnerRequest(
        language=LanguageCode("fi"),
        profile=LearnerProfile(occupations=(occupation_uri(),), lacking=(skill_uri("b"),), prior_learning=(held,)),
        goal=Goal(skills=(skill_uri(),), qualification=QualificationId("demo:q"), words="<b>haluan</b>"),
        limits=Limits(
            study_hours_per_week=Decimal("6.5"),
            budget=Money.of("900", "EUR"),
            earliest_start=date(2027, 1, 1),
            modes=(Mode.ONLINE,),
            languages=(LanguageCode("fi"),),
            countries=("FI",),
            provider_words=("opisto",),
            levels=(5, 6),
            lifelong_learning_only=True,
        ),
        source_words=(
            SourceWords(field=RequestField.BUDGET, words="900 e", turn=0),
            SourceWords(
                field=RequestField.GOAL_SKILLS, words="excel", turn=0, value=skill_uri(), level=LinkLevel.CLOSE
            ),
        ),
    )
    match = ConceptMatch(id=occupation_uri(), label="x", matched_text="y", similarity=0.123456789, words="z")
    return Turn(
        message="'; DROP TABLE conversation; --",
        corrections=(),
        request=request,
        understood=(
            UnderstoodItem(field=RequestField.BUDGET, label="Budjetti", text="900 €", value="900", words=None),
        ),
        reply=("Ensimmäinen.", "Toinen."),
        question=Question(topic=Topic.WHICH_OCCUPATION, text="Kumpi?", choices=(match,)),
        answer=answer,
    )


def a_corrected_turn() -> Turn:
    return Turn(
        message=None,
        corrections=(Correction(field=RequestField.MODES, value="online", remove=True),),
        request=LearnerRequest(),
        understood=(),
        reply=(),
    )


def test_a_conversation_comes_back_as_it_was_kept(store: ConversationStore) -> None:
    conversation = Conversation(id=ID, turns=(a_full_turn(), a_corrected_turn()))
    store.save(conversation)
    assert store.load(ID) == conversation


def test_the_answer_of_a_turn_is_not_kept(store: ConversationStore) -> None:
    store.save(Conversation(id=ID, turns=(a_full_turn(answer=Answer(gap=SkillsGap(skills=()))),)))
    assert store.load(ID) == Conversation(id=ID, turns=(a_full_turn(),))


def test_saving_again_replaces_what_was_kept(store: ConversationStore) -> None:
    store.save(Conversation(id=ID, turns=(a_full_turn(), a_corrected_turn())))
    store.save(Conversation(id=ID, turns=(a_full_turn(),)))
    assert store.load(ID) == Conversation(id=ID, turns=(a_full_turn(),))


def test_an_unknown_id_gives_nothing(store: ConversationStore) -> None:
    assert store.load(ID) is None
    store.save(Conversation(id=ID))
    assert store.load(ConversationId("other")) is None


def test_a_forgotten_conversation_is_gone_and_others_stay(store: ConversationStore) -> None:
    other = Conversation(id=ConversationId("other"))
    store.delete(ID)
    store.save(Conversation(id=ID))
    store.save(other)
    store.delete(ID)
    assert store.load(ID) is None
    assert store.load(other.id) == other


def test_a_goal_of_an_advertisement_and_of_outcomes_comes_back_as_it_was_kept(store: ConversationStore) -> None:
    demands = (Demand(skill=skill_uri(), sentence="Kokoat raportit.", essential=False, sureness=0.61),)
    advertisement = JobAdvertisement(title="Analyytikko", demands=demands, unlinked=("Olet ripeä.",))
    goal = Goal(advertisements=(advertisement,), outcomes_of=(QualificationId("demo:a"),))
    suggestion = Suggestion(
        kind=SuggestionKind.ADVERTISED_TITLE,
        field=RequestField.GOAL_OCCUPATIONS,
        value=occupation_uri(),
        label="data analyst",
        words="Analyytikko",
    )
    turn = replace(a_corrected_turn(), request=LearnerRequest(goal=goal), suggestions=(suggestion,))
    store.save(Conversation(id=ID, turns=(turn,)))
    assert store.load(ID) == Conversation(id=ID, turns=(turn,))


def test_a_conversation_kept_before_there_were_such_goals_still_loads(tmp_path: Path) -> None:
    store = SqliteConversations(tmp_path)
    store.save(Conversation(id=ID, turns=(a_full_turn(), a_corrected_turn())))
    file = tmp_path / "conversations.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        (content,) = connection.execute("SELECT content FROM conversation").fetchone()
        kept = json.loads(content)
        for turn in kept["turns"]:
            del turn["suggestions"], turn["request"]["goal"]["advertisements"], turn["request"]["goal"]["outcomes_of"]
            for correction in turn["corrections"]:
                del correction["keep"]
        connection.execute("UPDATE conversation SET content = ?", (json.dumps(kept),))
    assert store.load(ID) == Conversation(id=ID, turns=(a_full_turn(), a_corrected_turn()))
