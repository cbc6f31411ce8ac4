"""Answers the core's questions about concepts, offerings and qualifications from the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import Table, and_, exists, select

from advisor.adapters import schema
from advisor.adapters.concept_facts_queries import load_concept_facts, load_groups
from advisor.adapters.concept_queries import load_essential_skills, load_occupations, load_skills
from advisor.adapters.offering_filters import OfferingFilters
from advisor.adapters.offering_queries import load_opportunities, load_qualifications
from advisor.adapters.parameter_chunks import in_chunks
from advisor.adapters.skill_relation_queries import load_skill_relations
from advisor.adapters.source_changes import load_changes
from advisor.adapters.sqlite_store import STORE_FILE, SqliteStore
from advisor.adapters.stored_texts import concept_texts, opportunity_texts, qualification_texts
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.ids import OccupationUri, OpportunityId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, Skill, SkillRelation
from advisor.domain.sources import ImportChanges
from advisor.ports import SourceSummary
from advisor.text_ports import IndexedText


class SqliteCatalogue:
    """Implements `ports.Catalogue` on the store in a folder, read-only; also gives the texts to index.

    Every call opens a connection of its own, so that one catalogue serves several threads.
    """

    def __init__(self, folder: Path) -> None:
        """Open the store.

        Raises:
            StoreError: there is no store in the folder, it is damaged, or it is of another version.
        """
        self._store = SqliteStore(folder / STORE_FILE, schema.CATALOGUE)
        self._filters = OfferingFilters(self._store)
        with self._store.reading():
            pass

    def sources(self) -> tuple[SourceSummary, ...]:
        """What the store holds, in order of id."""
        known = schema.source.c
        with self._store.reading() as connection:
            rows = connection.execute(select(schema.source).order_by(known.id))
            return tuple(
                SourceSummary(
                    id=row.id,
                    title=row.title,
                    version=row.version,
                    licence=row.licence,
                    imported_on=row.imported_on,
                    records=row.records,
                    is_demonstration=row.is_demonstration,
                )
                for row in rows
            )

    def changes_of(self, source: SourceId) -> ImportChanges | None:
        """What the last import of the source changed; `None` where it changed nothing, or was the first."""
        with self._store.reading() as connection:
            return load_changes(connection, source)

    def concept_uris(self) -> frozenset[str]:
        """URIs of all skills and occupations: what labels in further languages can be attached to."""
        with self._store.reading() as connection:
            return frozenset(connection.execute(select(schema.concept.c.uri)).scalars())

    def provider_names(self) -> tuple[str, ...]:
        """Names of all providers of offerings and qualifications, each once, in order."""
        name = schema.provider.c.name
        with self._store.reading() as connection:
            return tuple(connection.execute(select(name).distinct().order_by(name)).scalars())

    def skills(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, Skill]:
        """The skills with these URIs, in the order asked for."""
        with self._store.reading() as connection:
            return load_skills(connection, uris)

    def occupations(self, uris: Iterable[OccupationUri]) -> Mapping[OccupationUri, Occupation]:
        """The occupations with these URIs, in the order asked for."""
        with self._store.reading() as connection:
            return load_occupations(connection, uris)

    def concept_facts(self) -> Mapping[str, ConceptFacts]:
        """Facts of every skill and occupation, in order of URI."""
        with self._store.reading() as connection:
            return load_concept_facts(connection)

    def concept_groups(self, uris: Iterable[str]) -> Mapping[str, str]:
        """English labels of the groups of skills and of occupations with these URIs."""
        with self._store.reading() as connection:
            return load_groups(connection, uris)

    def skill_relations(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[SkillRelation, ...]]:
        """For each skill those that a source relates to it; skills without any are left out."""
        with self._store.reading() as connection:
            return load_skill_relations(connection, uris)

    def essential_skills(self) -> Mapping[OccupationUri, tuple[SkillUri, ...]]:
        """The essential skills of every occupation, in order of its URI."""
        with self._store.reading() as connection:
            return load_essential_skills(connection)

    def opportunities(self, ids: Iterable[OpportunityId]) -> Mapping[OpportunityId, LearningOpportunity]:
        """The offerings with these ids, in the order asked for."""
        with self._store.reading() as connection:
            return load_opportunities(connection, ids)

    def all_opportunities(self, source: SourceId | None = None) -> Iterator[LearningOpportunity]:
        """Every offering, or every one of a source, in order of id; few of them are in memory at a time."""
        for ids in in_chunks(self._ids(schema.opportunity, source)):
            yield from self.opportunities(map(OpportunityId, ids)).values()

    def all_qualifications(self, source: SourceId | None = None) -> Iterator[Qualification]:
        """Every qualification, or every one of a source, in order of id; few of them are in memory at a time."""
        for ids in in_chunks(self._ids(schema.qualification, source)):
            yield from self.qualifications(map(QualificationId, ids)).values()

    def spec_ids(self) -> frozenset[SpecId]:
        """Ids of all specifications."""
        return frozenset(map(SpecId, self._ids(schema.spec, None)))

    def skills_linked_by_people(self, source: SourceId | None = None) -> frozenset[SkillUri]:
        """Skills to which people linked an outcome of an offering."""
        link = schema.outcome_skill.c
        query = select(link.skill_uri).where(link.owner_kind == "spec").distinct()
        if source is not None:
            query = query.where(link.source_id == source)
        with self._store.reading() as connection:
            return frozenset(map(SkillUri, connection.execute(query).scalars()))

    def _ids(self, table: Table, source: SourceId | None) -> tuple[str, ...]:
        query = select(table.c.id).order_by(table.c.id)
        if source is not None:
            query = query.where(table.c.source_id == source)
        with self._store.reading() as connection:
            return tuple(connection.execute(query).scalars())

    def opportunities_for(self, specs: Iterable[SpecId]) -> tuple[LearningOpportunity, ...]:
        """All offerings of these specifications, in order of id."""
        known = schema.opportunity.c
        with self._store.reading() as connection:
            ids = [
                OpportunityId(key)
                for chunk in in_chunks(specs)
                for key in connection.execute(select(known.id).where(known.spec_id.in_(chunk))).scalars()
            ]
            return tuple(load_opportunities(connection, sorted(ids)).values())

    def opportunities_within(self, limits: Limits) -> frozenset[OpportunityId]:
        """Ids of offerings that do not break `limits`; what is not stated breaks none. The same set until a change."""
        return self._filters.within(limits)

    def unlinked_outcomes(self) -> tuple[tuple[str, LanguageCode | None], ...]:
        """Outcomes that no person has linked to a skill, each text once in a language, in order."""
        outcome = schema.outcome.c
        link = schema.outcome_skill.c
        by_people = exists().where(
            link.owner_kind == outcome.owner_kind,
            link.owner_id == outcome.owner_id,
            link.outcome_position == outcome.position,
        )
        query = (
            select(outcome.text, outcome.language).where(~by_people).distinct().order_by(outcome.language, outcome.text)
        )
        with self._store.reading() as connection:
            return tuple((text, language) for text, language in connection.execute(query).tuples())

    def skill_links(self, skills: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[tuple[OpportunityId, str], ...]]:
        """Links made by people: for each linked skill the offerings and the outcome sentences that carry it."""
        link, outcome, offering = schema.outcome_skill.c, schema.outcome.c, schema.opportunity.c
        same_outcome = and_(
            outcome.owner_kind == link.owner_kind,
            outcome.owner_id == link.owner_id,
            outcome.position == link.outcome_position,
        )
        query = (
            select(link.skill_uri, offering.id, outcome.text)
            .join(schema.outcome, same_outcome)
            .join(schema.opportunity, offering.spec_id == link.owner_id)
            .where(link.owner_kind == "spec")
            .order_by(link.skill_uri, offering.id, outcome.position)
        )
        links: defaultdict[SkillUri, list[tuple[OpportunityId, str]]] = defaultdict(list)
        with self._store.reading() as connection:
            for chunk in in_chunks(skills):
                for skill, offering_id, text in connection.execute(query.where(link.skill_uri.in_(chunk))):
                    links[SkillUri(skill)].append((OpportunityId(offering_id), text))
        return {skill: tuple(pairs) for skill, pairs in links.items()}

    def qualifications(self, ids: Iterable[QualificationId]) -> Mapping[QualificationId, Qualification]:
        """The qualifications with these ids, in the order asked for."""
        with self._store.reading() as connection:
            return load_qualifications(connection, ids)

    def qualification_ids(self) -> tuple[QualificationId, ...]:
        """Ids of all qualifications, in order."""
        key = schema.qualification.c.id
        with self._store.reading() as connection:
            return tuple(QualificationId(one) for one in connection.execute(select(key).order_by(key)).scalars())

    def qualification_titles(self) -> Mapping[QualificationId, str]:
        """The titles of all qualifications, in order of title, then of id."""
        known = schema.qualification.c
        with self._store.reading() as connection:
            rows = connection.execute(select(known.id, known.title).order_by(known.title, known.id)).tuples()
            return {QualificationId(key): title for key, title in rows}

    def qualifications_preparing_for(self, occupations: Iterable[OccupationUri]) -> tuple[QualificationId, ...]:
        """Ids of qualifications whose source says that they prepare for one of these, in order."""
        link = schema.qualification_occupation.c
        found: set[str] = set()
        with self._store.reading() as connection:
            for chunk in in_chunks(occupations):
                found.update(
                    connection.execute(select(link.qualification_id).where(link.occupation_uri.in_(chunk))).scalars()
                )
        return tuple(QualificationId(key) for key in sorted(found))

    def qualifications_with(self, units: Iterable[SpecId]) -> Mapping[QualificationId, tuple[SpecId, ...]]:
        """Qualifications whose rules name any of these units, in order of id, with those units in order."""
        link = schema.qualification_unit.c
        found: defaultdict[QualificationId, set[SpecId]] = defaultdict(set)
        with self._store.reading() as connection:
            for chunk in in_chunks(units):
                query = select(link.qualification_id, link.spec_id).where(link.spec_id.in_(chunk))
                for qualification, unit in connection.execute(query):
                    found[QualificationId(qualification)].add(SpecId(unit))
        return {key: tuple(sorted(found[key])) for key in sorted(found)}

    def skill_texts(self, languages: Sequence[LanguageCode] | None = None) -> Iterator[IndexedText]:
        """Labels, alternative labels and descriptions of all skills in these languages (`None`: in all)."""
        with self._store.reading() as connection:
            yield from concept_texts(connection, "skill", languages)

    def occupation_texts(self, languages: Sequence[LanguageCode] | None = None) -> Iterator[IndexedText]:
        """Labels, alternative labels and descriptions of all occupations in these languages (`None`: in all)."""
        with self._store.reading() as connection:
            yield from concept_texts(connection, "occupation", languages)

    def opportunity_texts(self) -> Iterator[IndexedText]:
        """Outcomes, descriptions and titles of all offerings; the owner is the offering, not its specification."""
        with self._store.reading() as connection:
            yield from opportunity_texts(connection)

    def qualification_texts(self) -> Iterator[IndexedText]:
        """Titles of all qualifications."""
        with self._store.reading() as connection:
            yield from qualification_texts(connection)
