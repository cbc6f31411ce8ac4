"""Links phrases to the concepts of an index: the best of embeddings and words, and nothing when neither is near."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from advisor.domain.ids import OccupationUri, QualificationId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import ConceptMatch
from advisor.matching.fusion import hit_similarity
from advisor.ports import Catalogue, TextHit, TextIndex

LEAST_SIMILARITY = 0.6
"""Below this nothing is linked. By the strict labels of the development sets (spans of job advertisements, occupation
titles in English and German) the best link is right 25 times in 100 at this similarity, 50 at 0.75, 75 from 0.9 on."""

LabelsOf = Callable[[Iterable[str]], Mapping[str, str]]
"""Preferred labels of ids, in the language of the person; ids without a label are left out of the answer."""


def link_concepts(
    phrases: Sequence[str],
    index: TextIndex,
    *,
    labels_of: LabelsOf,
    limit: int,
    language: LanguageCode | None = None,
    least: float = LEAST_SIMILARITY,
) -> tuple[tuple[ConceptMatch, ...], ...]:
    """For each phrase the concepts that it may mean, best first, each once.

    Args:
        phrases: a few words each, or a sentence; an empty one links to nothing.
        index: of concepts.
        labels_of: gives the labels to show; a concept without one is left out.
        limit: most concepts for each phrase.
        language: of the phrases, where it is known.
        least: similarity below which nothing is linked.
    """
    found = index.search(phrases, limit=limit, language=language, least=least)
    near = [[(hit, hit_similarity(hit)) for hit in hits] for hits in found]
    labels = labels_of(dict.fromkeys(hit.row.owner for hits in near for hit, _ in hits))
    return tuple(
        tuple(_match(hit, alike, labels[hit.row.owner], phrase) for hit, alike in hits if hit.row.owner in labels)
        for phrase, hits in zip(phrases, near, strict=True)
    )


def _match(hit: TextHit, alike: float, label: str, words: str) -> ConceptMatch:
    return ConceptMatch(id=hit.row.owner, label=label, matched_text=hit.row.text, similarity=alike, words=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexLinker:
    """A `ConceptLinker` over one index for each kind of concept."""

    catalogue: Catalogue
    skill_index: TextIndex
    occupation_index: TextIndex
    qualification_index: TextIndex

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Occupations that `phrase`, in `language`, may mean."""

        def labels_of(uris: Iterable[str]) -> dict[str, str]:
            found = self.catalogue.occupations(OccupationUri(uri) for uri in uris)
            return {uri: occupation.labels.in_language(language) for uri, occupation in found.items()}

        return self._link(phrase, self.occupation_index, labels_of, language, limit)

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Skills that `phrase`, in `language`, may mean."""

        def labels_of(uris: Iterable[str]) -> dict[str, str]:
            found = self.catalogue.skills(SkillUri(uri) for uri in uris)
            return {uri: skill.labels.in_language(language) for uri, skill in found.items()}

        return self._link(phrase, self.skill_index, labels_of, language, limit)

    def qualifications(
        self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None
    ) -> tuple[ConceptMatch, ...]:
        """Qualifications that `phrase`, in `language`, may name."""

        def labels_of(ids: Iterable[str]) -> dict[str, str]:
            found = self.catalogue.qualifications(QualificationId(id_) for id_ in ids)
            return {id_: qualification.title for id_, qualification in found.items()}

        return self._link(phrase, self.qualification_index, labels_of, language, limit, least)

    @staticmethod
    def _link(
        phrase: str,
        index: TextIndex,
        labels_of: LabelsOf,
        language: LanguageCode,
        limit: int,
        least: float | None = None,
    ) -> tuple[ConceptMatch, ...]:
        (matches,) = link_concepts(
            [phrase],
            index,
            labels_of=labels_of,
            limit=limit,
            language=language,
            least=LEAST_SIMILARITY if least is None else least,
        )
        return matches
