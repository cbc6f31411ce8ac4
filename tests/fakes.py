"""Stand-ins for what lies outside the core; contract tests hold them and the real adapters to the same behaviour."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId, OccupationUri, OpportunityId, QualificationId, SkillUri, SpecId
from advisor.domain.learner import Limits
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, ReuseLevel, Skill, SkillRelation, SkillRelationKind
from advisor.domain.sources import ReadSource
from advisor.ports import SourceSummary


class FakeCatalogue:
    """A catalogue in memory, made of read sources; keeps `ports.Catalogue`."""

    def __init__(self, *sources: ReadSource) -> None:
        self._sources = sources
        parts = [read.content for read in sources]
        self._skills = {skill.uri: skill for part in parts for skill in part.skills}
        self._occupations = {occupation.uri: occupation for part in parts for occupation in part.occupations}
        self._opportunities = {offering.id: offering for part in parts for offering in part.opportunities}
        self._qualifications = {award.id: award for part in parts for award in part.qualifications}

    def sources(self) -> tuple[SourceSummary, ...]:
        return tuple(
            SourceSummary(
                id=read.source.id,
                title=read.source.title,
                version=read.source.version,
                licence=read.source.licence,
                imported_on=read.source.imported_on,
                records=read.content.records,
                is_demonstration=read.source.is_demonstration,
            )
            for read in sorted(self._sources, key=lambda read: read.source.id)
        )

    def provider_names(self) -> tuple[str, ...]:
        offered = {offering.provider.name for offering in self._opportunities.values()}
        return tuple(sorted(offered | {award.provider.name for award in self._qualifications.values()}))

    def skills(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, Skill]:
        return {uri: self._skills[uri] for uri in uris if uri in self._skills}

    def occupations(self, uris: Iterable[OccupationUri]) -> Mapping[OccupationUri, Occupation]:
        return {uri: self._occupations[uri] for uri in uris if uri in self._occupations}

    def concept_facts(self) -> Mapping[str, ConceptFacts]:
        uses = {(skill, job.uri) for job in self._occupations.values() for skill in (*job.essential, *job.optional)}
        used_by = Counter(skill for skill, _ in uses)
        above: defaultdict[str, set[str]] = defaultdict(set)
        for link in (link for read in self._sources for link in read.content.broader):
            above[link.uri].add(link.broader_uri)
        reuse = {uri: skill.reuse_level for uri, skill in self._skills.items()}
        return {
            uri: ConceptFacts(
                reuse_level=reuse.get(SkillUri(uri), ReuseLevel.UNKNOWN),
                used_by=used_by[SkillUri(uri)],
                broader=tuple(sorted(above[uri])),
            )
            for uri in sorted({*self._skills, *self._occupations})
        }

    def concept_groups(self, uris: Iterable[str]) -> Mapping[str, str]:
        parts = [read.content for read in self._sources]
        labels = {group.uri: group.label for part in parts for group in part.skill_groups}
        labels |= {group.uri: group.label for part in parts for group in part.occupation_groups}
        return {uri: labels[uri] for uri in uris if uri in labels}

    def skill_relations(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[SkillRelation, ...]]:
        contents = [read.content for read in self._sources]
        above = [(link.uri, link.broader_uri) for content in contents for link in content.broader]
        needed = [(link.skill, link.related) for content in contents for link in content.related_skills]
        pairs = {(here, there, SkillRelationKind.BROADER) for here, there in above}
        pairs |= {(there, here, SkillRelationKind.NARROWER) for here, there in above}
        pairs |= {(here, there, SkillRelationKind.RELATED) for here, there in needed}
        pairs |= {(there, here, SkillRelationKind.RELATED) for here, there in needed}
        found = {
            uri: tuple(
                SkillRelation(skill=SkillUri(there), kind=kind)
                for here, there, kind in sorted(pairs, key=lambda pair: (pair[2], pair[1]))
                if here == uri and there != uri and there in self._skills
            )
            for uri in dict.fromkeys(uris)
        }
        return {uri: relations for uri, relations in found.items() if relations}

    def essential_skills(self) -> Mapping[OccupationUri, tuple[SkillUri, ...]]:
        return {uri: one.essential for uri, one in sorted(self._occupations.items()) if one.essential}

    def opportunities(self, ids: Iterable[OpportunityId]) -> Mapping[OpportunityId, LearningOpportunity]:
        return {key: self._opportunities[key] for key in ids if key in self._opportunities}

    def opportunities_for(self, specs: Iterable[SpecId]) -> tuple[LearningOpportunity, ...]:
        wanted = set(specs)
        return tuple(offering for offering in self._in_order() if offering.spec.id in wanted)

    def opportunities_within(self, limits: Limits) -> frozenset[OpportunityId]:
        return frozenset(
            offering.id
            for offering in self._in_order()
            if not any(is_broken(offering, limits) for is_broken in _BROKEN_FILTERS)
        )

    def skill_links(self, skills: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[tuple[OpportunityId, str], ...]]:
        wanted = set(skills)
        links: defaultdict[SkillUri, list[tuple[OpportunityId, str]]] = defaultdict(list)
        for offering in self._in_order():
            for outcome in offering.spec.outcomes:
                for uri in outcome.skills:
                    if uri in wanted:
                        links[uri].append((offering.id, outcome.text))
        return {uri: tuple(pairs) for uri, pairs in links.items()}

    def qualifications(self, ids: Iterable[QualificationId]) -> Mapping[QualificationId, Qualification]:
        return {key: self._qualifications[key] for key in ids if key in self._qualifications}

    def qualifications_preparing_for(self, occupations: Iterable[OccupationUri]) -> tuple[QualificationId, ...]:
        wanted = set(occupations)
        return tuple(sorted(key for key, award in self._qualifications.items() if wanted & set(award.occupations)))

    def qualification_titles(self) -> Mapping[QualificationId, str]:
        awards = sorted(self._qualifications.values(), key=lambda award: (award.title, award.id))
        return {award.id: award.title for award in awards}

    def qualifications_with(self, units: Iterable[SpecId]) -> Mapping[QualificationId, tuple[SpecId, ...]]:
        wanted = set(units)
        named = {key: wanted & set(self._qualifications[key].rules.all_units()) for key in sorted(self._qualifications)}
        return {key: tuple(sorted(some)) for key, some in named.items() if some}

    def _in_order(self) -> list[LearningOpportunity]:
        return [self._opportunities[key] for key in sorted(self._opportunities)]


def _breaks_mode(offering: LearningOpportunity, limits: Limits) -> bool:
    return bool(limits.modes) and offering.mode is not None and offering.mode not in limits.modes


def _breaks_language(offering: LearningOpportunity, limits: Limits) -> bool:
    return bool(limits.languages and offering.languages) and not set(limits.languages) & set(offering.languages)


def _breaks_country(offering: LearningOpportunity, limits: Limits) -> bool:
    return bool(limits.countries) and offering.country is not None and offering.country not in limits.countries


def _breaks_provider(offering: LearningOpportunity, limits: Limits) -> bool:
    name = offering.provider.name.lower()
    return bool(limits.provider_words) and not any(word.lower() in name for word in limits.provider_words)


def _breaks_level(offering: LearningOpportunity, limits: Limits) -> bool:
    known = offering.spec.eqf_level
    return limits.levels is not None and known is not None and not limits.levels[0] <= known.level <= limits.levels[1]


def _breaks_enrolment(offering: LearningOpportunity, limits: Limits) -> bool:
    return limits.lifelong_learning_only and offering.open_enrolment is False


def _breaks_budget(offering: LearningOpportunity, limits: Limits) -> bool:
    price, budget = offering.price, limits.budget
    if price is None or budget is None:
        return False
    return price.currency == budget.currency and price.cents > budget.cents


def _breaks_dates(offering: LearningOpportunity, limits: Limits) -> bool:
    first, last, when = limits.earliest_start or date.min, limits.latest_finish or date.max, offering.availability
    if when.sessions:
        return not any(first <= run.start and (run.end or run.start) <= last for run in when.sessions)
    if not when.start_months or not (limits.earliest_start and limits.latest_finish):
        return False
    years = range(first.year, last.year + 1)
    return not any(first <= date(year, month, 1) <= last for year in years for month in when.start_months)


_BROKEN_FILTERS: tuple[Callable[[LearningOpportunity, Limits], bool], ...] = (
    _breaks_mode,
    _breaks_language,
    _breaks_country,
    _breaks_provider,
    _breaks_level,
    _breaks_enrolment,
    _breaks_budget,
    _breaks_dates,
)


class FakeConversations:
    """Conversations in memory; keeps `ports.ConversationStore`."""

    keeps = True

    def __init__(self) -> None:
        self._kept: dict[ConversationId, Conversation] = {}

    def save(self, conversation: Conversation) -> None:
        turns = tuple(replace(turn, answer=None) for turn in conversation.turns)
        self._kept[conversation.id] = replace(conversation, turns=turns)

    def load(self, conversation_id: ConversationId) -> Conversation | None:
        return self._kept.get(conversation_id)

    def delete(self, conversation_id: ConversationId) -> None:
        self._kept.pop(conversation_id, None)
