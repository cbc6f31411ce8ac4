"""Remembers what offerings have to say for a skill: facts of the catalogue, the same for everybody who asks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from advisor.domain.ids import SkillUri

REMEMBERED = 4_000
"""Skills, each within a set of offerings: some 24 offerings with a sentence, about 20 kB."""

Found = TypeVar("Found")


class EvidenceMemory(Generic[Found]):
    """The last answers for skills; threads may share it. Holds neither who asked nor what for."""

    def __init__(self, most: int = REMEMBERED) -> None:
        """Keep so many of them."""
        self._most = most
        self._known: OrderedDict[tuple[SkillUri, Hashable], Found] = OrderedDict()
        self._lock = threading.Lock()

    def recalled(
        self,
        skills: Sequence[SkillUri],
        within: Hashable,
        find: Callable[[Sequence[SkillUri]], Mapping[SkillUri, Found]],
    ) -> dict[SkillUri, Found]:
        """What is found for each skill, in the order given; only what is not remembered is looked for.

        Args:
            skills: asked for; one that nothing is found for is not in the answer, and asked for again the next time.
            within: everything else that the answer depends on.
            find: looks for some of the skills.
        """
        with self._lock:
            known = {uri: self._known[uri, within] for uri in skills if (uri, within) in self._known}
            for uri in known:
                self._known.move_to_end((uri, within))
        missing = [uri for uri in skills if uri not in known]
        found = find(missing) if missing else {}
        with self._lock:
            for uri, one in found.items():
                self._known[uri, within] = one
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return {uri: known[uri] if uri in known else found[uri] for uri in skills if uri in known or uri in found}


class Same:
    """Something that is equal to itself alone, such as a table of weights that has no hash."""

    def __init__(self, value: object) -> None:
        self._value = value  # held, so that nothing else gets its id

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other._value is self._value

    def __hash__(self) -> int:
        return id(self._value)


class MemoryOf(Generic[Found]):
    """One memory for each index, gone with it: after a new import, nothing old is remembered."""

    def __init__(self) -> None:
        self._memories: WeakKeyDictionary[object, EvidenceMemory[Found]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    def index(self, index: object) -> EvidenceMemory[Found]:
        """Of this index."""
        with self._lock:
            return self._memories.setdefault(index, EvidenceMemory())
