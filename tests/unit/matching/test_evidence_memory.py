"""What is remembered of offerings: looked for once, by what it depends on, and not for ever."""

from collections.abc import Sequence

from advisor.domain.ids import SkillUri
from advisor.matching.evidence_memory import EvidenceMemory, MemoryOf, Same
from tests.builders import skill_uri

A, B, C = (skill_uri(name) for name in "abc")


class Looked:
    """Finds the skill itself, and notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[SkillUri, ...]] = []

    def __call__(self, skills: Sequence[SkillUri]) -> dict[SkillUri, str]:
        self.asked.append(tuple(skills))
        return {uri: f"of {uri}" for uri in skills if uri != C}


def test_only_what_is_not_known_is_looked_for_and_the_order_is_that_of_the_question() -> None:
    memory: EvidenceMemory[str] = EvidenceMemory()
    look = Looked()
    memory.recalled([B], "pool", look)
    assert list(memory.recalled([A, B, C], "pool", look)) == [A, B]
    assert look.asked == [(B,), (A, C)]


def test_another_pool_is_another_question() -> None:
    memory: EvidenceMemory[str] = EvidenceMemory()
    look = Looked()
    memory.recalled([A], frozenset({"one"}), look)
    memory.recalled([A], frozenset({"two"}), look)
    assert len(look.asked) == 2


def test_the_longest_unasked_is_forgotten_first() -> None:
    memory: EvidenceMemory[str] = EvidenceMemory(most=2)
    look = Looked()
    for skills in ([A], [B], [A], [skill_uri("d")]):
        memory.recalled(skills, "pool", look)
    look.asked.clear()
    assert memory.recalled([A, B], "pool", look) == {A: f"of {A}", B: f"of {B}"}
    assert look.asked == [(B,)]


def test_each_index_has_its_own() -> None:
    class Index:
        pass

    memories: MemoryOf[str] = MemoryOf()
    one, other = Index(), Index()
    assert memories.index(one) is memories.index(one)
    assert memories.index(one) is not memories.index(other)


def test_the_same_is_itself_and_not_its_like() -> None:
    value = [1]
    assert Same(value) == Same(value)
    assert hash(Same(value)) == hash(Same(value))
    assert Same(value) != Same([1])
    assert Same(value) != value
