"""Occupations near what a person has and wants: by essential skills in common, rare ones counting more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

import numpy as np
import numpy.typing as npt

from advisor.domain.ids import OccupationUri, SkillUri
from advisor.ports import Catalogue

HELD_WEIGHT = 0.5
"""What the person only holds says less of where they want to go than what their goal asks for."""

LEAST_SHARED = 3
"""Occupations with fewer essential skills in common are not near; one skill, such as a language, is in hundreds."""

LEAST_ALIKE = 0.07
"""Cosine from which an occupation is near. Of the 3,039 of ESCO a warehouse worker's is .56 to a materials handler and
.12 to a container crane operator; of the 135 of the starter pack .27 to a forklift operator, .08 to a warehouse manager
and .04 to a vehicle driver, who shares only very general skills."""

Numbers = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class OccupationTable:
    """Which occupation needs which skill, as an inverted table; read-only, so that one serves everybody."""

    uris: tuple[OccupationUri, ...]
    """In order, so that ties are."""

    essential: tuple[tuple[SkillUri, ...], ...]
    """Of each occupation."""

    rows: Mapping[SkillUri, Rows]
    """The occupations that need a skill, as positions in `uris`."""

    rarity: Mapping[SkillUri, float]
    """log(1 + occupations / those that need the skill): 0.7 for a skill of all, 8 for one of a single one in 3,000."""

    lengths: Numbers
    """Of each occupation's vector of rarities."""

    @classmethod
    def of(cls, needed: Mapping[OccupationUri, tuple[SkillUri, ...]]) -> OccupationTable:
        """The table over these occupations; those without essential skills are near nothing."""
        uris = tuple(sorted(uri for uri, skills in needed.items() if skills))
        essential = tuple(tuple(dict.fromkeys(needed[uri])) for uri in uris)
        found: dict[SkillUri, list[int]] = {}
        for row, skills in enumerate(essential):
            for skill in skills:
                found.setdefault(skill, []).append(row)
        rarity = {skill: float(np.log1p(len(uris) / len(rows))) for skill, rows in found.items()}
        squares = (sum(rarity[skill] ** 2 for skill in skills) for skills in essential)
        return cls(
            uris=uris,
            essential=essential,
            rows={skill: np.array(rows, dtype=np.intp) for skill, rows in found.items()},
            rarity=rarity,
            lengths=np.sqrt(np.array(tuple(squares), dtype=np.float64)),
        )

    def nearest(
        self,
        *,
        wanted: Iterable[SkillUri],
        held: Iterable[SkillUri],
        without: Set[OccupationUri] = frozenset(),
        limit: int,
    ) -> tuple[OccupationUri, ...]:
        """Occupations by the cosine of their essential skills to those wanted and held; ties in order of URI.

        Args:
            wanted: skills of the goal; without any, those held count in full.
            held: skills that the person has.
            without: occupations to leave out, such as the goal itself.
            limit: most occupations.
        """
        weights = self._weights(tuple(wanted), tuple(held))
        if not weights or limit < 1:
            return ()
        common = np.zeros(len(self.uris), dtype=np.float64)
        shared = np.zeros(len(self.uris), dtype=np.intp)
        for skill, weight in weights.items():
            rows = self.rows[skill]
            common[rows] += weight * self.rarity[skill]
            shared[rows] += 1
        alike = np.round(common / self.lengths, 9)
        order = np.argsort(-alike, kind="stable")
        alike /= np.sqrt(sum(weight**2 for weight in weights.values()))
        near = (int(row) for row in order if shared[row] >= LEAST_SHARED and alike[row] >= LEAST_ALIKE)
        chosen = (self.uris[row] for row in near if self.uris[row] not in without)
        return tuple(uri for uri, _ in zip(chosen, range(limit), strict=False))

    def _weights(self, wanted: tuple[SkillUri, ...], held: tuple[SkillUri, ...]) -> dict[SkillUri, float]:
        """The rarity of each skill that any occupation needs, in a fixed order."""
        of_held = HELD_WEIGHT if wanted else 1.0
        weights = {skill: self.rarity[skill] for skill in wanted if skill in self.rarity}
        for skill in held:
            if skill in self.rarity:
                weights.setdefault(skill, of_held * self.rarity[skill])
        return weights

    def essential_of(self, uri: OccupationUri) -> tuple[SkillUri, ...]:
        """The essential skills of one of `uris`, in the order of the source."""
        return self.essential[self.uris.index(uri)]

    def rarest_first(self, skills: Iterable[SkillUri]) -> tuple[SkillUri, ...]:
        """The skills by how few occupations need them: what sets an occupation apart comes first; ties by URI."""
        return tuple(sorted(skills, key=lambda skill: (-self.rarity.get(skill, 0.0), skill)))


class OccupationsNearby:
    """The table of a store, made when it is first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = Lock()

    @property
    def table(self) -> OccupationTable:
        """The table; made once, however many ask at the same time."""
        with self._lock:
            return self._table

    @cached_property
    def _table(self) -> OccupationTable:
        return OccupationTable.of(self._catalogue.essential_skills())
