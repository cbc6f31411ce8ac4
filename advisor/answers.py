"""Works out an answer from what was understood: target, gap, offerings with evidence, plans, nearby occupations."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from advisor.dialogue.language import answered_in
from advisor.domain.conversation import Answer
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.domain.nearby import NearbyOccupation
from advisor.domain.progress import Stage
from advisor.domain.target import TargetProfile
from advisor.matching.candidates import find_candidates
from advisor.matching.gap import skills_gap
from advisor.matching.nearby import OccupationsNearby
from advisor.matching.nearby_options import nearby_occupations, with_effort
from advisor.matching.ranking_model import RankingModel
from advisor.matching.target_profiles import target_profile
from advisor.pathways import Pathways
from advisor.ports import Catalogue, ConceptLinker
from advisor.text_ports import TextIndex

TellPart = Callable[[Stage, Answer], None]


def to_nobody(_stage: Stage, _part: Answer) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Works out answers over one store."""

    catalogue: Catalogue
    linker: ConceptLinker
    evidence: TextIndex
    ranking: RankingModel
    today: Callable[[], date]
    planning_time_s: float
    candidates_considered: int
    candidates_shown: int
    occupations_nearby: OccupationsNearby

    def to(self, request: LearnerRequest, *, tell: TellPart = to_nobody) -> Answer | None:
        """Target profile, gap, offerings with evidence, plans and nearby occupations; `None` without goal and past.

        Args:
            request: everything understood.
            tell: is told each stage that begins, with what of the answer is there by then.
        """
        clock = Stopwatch()
        language = answered_in(request.language)
        with clock.measure("gap"):
            target = target_profile(request.goal, self.catalogue, language, self.linker)
            gap = skills_gap(request.profile, target, self.catalogue, language)
        part = Answer(gap=gap, unknown_goals=target.unknown)
        tell(Stage.COMPARING, part)
        with clock.measure("nearby"):
            nearby = self._nearby(request, target, language)
        if not request.goal.is_linked:
            return Answer(gap=gap, nearby=nearby, timings_ms=tuple(clock.timings_ms)) if nearby else None
        with clock.measure("offerings"):
            candidates = find_candidates(
                gap,
                request.limits,
                self.catalogue,
                self.evidence,
                limit=self.candidates_considered,
                language=request.language,
                ranking=self.ranking,
            )
        tell(Stage.PLANNING, part)
        with clock.measure("pathways"):
            pathways = Pathways(
                catalogue=self.catalogue,
                linker=self.linker,
                evidence=self.evidence,
                ranking=self.ranking,
                today=self.today(),
                planning_time_s=self.planning_time_s,
            )
            proposal = pathways.toward(request, gap, candidates)
        return Answer(
            gap=gap,
            candidates=candidates[: self.candidates_shown],
            plan=proposal.result,
            plan_request=proposal.request,
            alternatives=proposal.others,
            nearby=nearby,
            unknown_goals=target.unknown,
            timings_ms=tuple(clock.timings_ms),
        )

    def _nearby(
        self, request: LearnerRequest, target: TargetProfile, language: LanguageCode
    ) -> tuple[NearbyOccupation, ...]:
        """Occupations beside the goal; beside what the person has only where there is no goal yet."""
        if request.goal.is_linked and not target.skills:
            return ()
        table = self.occupations_nearby.table
        options = nearby_occupations(request, target, table, self.catalogue, language=language)
        return with_effort(options, request.limits, self.catalogue, self.evidence, ranking=self.ranking)


@dataclass(slots=True)
class Stopwatch:
    """How long each named step took."""

    timings_ms: list[tuple[str, int]] = field(default_factory=list)

    @contextmanager
    def measure(self, step: str) -> Iterator[None]:
        """Time a block."""
        started = time.perf_counter()
        yield
        self.timings_ms.append((step, round((time.perf_counter() - started) * 1000)))
