"""Links phrases to the concepts of the store, by learnt weights or, without any, by similarity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.ids import OccupationUri, QualificationId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import ConceptMatch, KeptLink, TextKind
from advisor.errors import EmbeddingError
from advisor.matching.fusion import hit_similarity
from advisor.matching.link_model import RETRAIN, LinkModel
from advisor.matching.linking import LinkAnswer, ScoredConcept, kind_of, link_text
from advisor.ports import Catalogue, KeptLinks
from advisor.text_ports import TextHit, TextIndex, TokenScorer

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


class IndexLinker:
    """A `ConceptLinker` over one index for each kind of concept; threads may share it.

    Skills and occupations are linked by learnt weights where there are any for the encoders in use, else by
    similarity alone. Qualifications always are: no labelled set says which one people mean.
    """

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        skill_index: TextIndex,
        occupation_index: TextIndex,
        qualification_index: TextIndex,
        model: LinkModel | None = None,
        tokens: TokenScorer | None = None,
        encoder: str | None = None,
        kept: KeptLinks | None = None,
    ) -> None:
        """Link to what is in these indexes.

        Args:
            catalogue: gives labels and facts of the concepts.
            skill_index: of skills.
            occupation_index: of occupations.
            qualification_index: of qualifications.
            model: learnt weights for the encoders in use.
            tokens: compares words in context, if the weights were learnt so.
            encoder: ids of the encoders, for the matches to name.
            kept: links of outcome sentences that were computed before.
        """
        self._catalogue = catalogue
        self._skill_index = skill_index
        self._occupation_index = occupation_index
        self._qualification_index = qualification_index
        self._model = model
        self._tokens = tokens
        self._encoder = encoder
        self._kept = kept

    @property
    def has_learnt_weights(self) -> bool:
        """Whether links carry a probability."""
        return self._model is not None

    @cached_property
    def _facts(self) -> Mapping[str, ConceptFacts]:
        """Read at the first link, once: it is long, and the same until the store changes."""
        return self._catalogue.concept_facts()

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Occupations that `phrase`, in `language`, may mean."""
        if self._model is None:
            return self._alike(phrase, self._occupation_index, self._occupation_labels(language), language, limit)
        answer = self.occupation_answer(phrase, language=language, limit=limit)
        return self._matches(answer.concepts, phrase, self._occupation_labels(language))

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Skills that `phrase`, in `language`, may mean."""
        if self._model is None:
            return self._alike(phrase, self._skill_index, self._skill_labels(language), language, limit)
        before = None if self._kept is None else self._kept.links_of(phrase, language)
        if before is not None:
            return self._kept_matches(before[:limit], phrase, self._skill_labels(language))
        answer = self.skill_answer(phrase, language=language, limit=limit)
        return self._matches(answer.concepts, phrase, self._skill_labels(language))

    def qualifications(
        self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None
    ) -> tuple[ConceptMatch, ...]:
        """Qualifications that `phrase`, in `language`, may name."""

        def labels_of(ids: Iterable[str]) -> dict[str, str]:
            found = self._catalogue.qualifications(QualificationId(id_) for id_ in ids)
            return {id_: qualification.title for id_, qualification in found.items()}

        return self._alike(phrase, self._qualification_index, labels_of, language, limit, least)

    def skill_answer(self, phrase: str, *, language: LanguageCode | None, limit: int) -> LinkAnswer:
        """The skills behind words, or the reason why there are none and what wider one may fit.

        Raises:
            EmbeddingError: the linker has no learnt weights.
        """
        return self._answer(phrase, self._skill_index, kind_of(phrase), language, limit)

    def occupation_answer(self, phrase: str, *, language: LanguageCode | None, limit: int) -> LinkAnswer:
        """The occupations behind words, or the reason why there are none and what wider one may fit.

        Raises:
            EmbeddingError: the linker has no learnt weights.
        """
        return self._answer(phrase, self._occupation_index, TextKind.TITLE, language, limit)

    def _answer(
        self, phrase: str, index: TextIndex, kind: TextKind, language: LanguageCode | None, limit: int
    ) -> LinkAnswer:
        if self._model is None:
            raise EmbeddingError(f"There are no weights of links for the encoders {self._encoder!r}. {RETRAIN}")
        return link_text(
            phrase, index, self._facts, self._model, kind=kind, language=language, limit=limit, tokens=self._tokens
        )

    def _matches(self, concepts: Sequence[ScoredConcept], words: str, labels_of: LabelsOf) -> tuple[ConceptMatch, ...]:
        labels = labels_of([one.id for one in concepts])
        return tuple(
            ConceptMatch(
                id=one.id,
                label=labels[one.id],
                matched_text=one.row.row.text,
                similarity=one.similarity,
                words=words,
                probability=one.probability,
                level=one.level,
                parts=one.parts,
                encoder=self._encoder,
                is_called_so=one.is_called_so,
            )
            for one in concepts
            if one.id in labels
        )

    @staticmethod
    def _kept_matches(links: Sequence[KeptLink], words: str, labels_of: LabelsOf) -> tuple[ConceptMatch, ...]:
        """Links as they were computed before; what they were made of is not kept."""
        labels = labels_of([one.skill for one in links])
        return tuple(
            ConceptMatch(
                id=one.skill,
                label=labels[one.skill],
                matched_text=labels[one.skill],
                similarity=one.probability,
                words=words,
                probability=one.probability,
                level=one.level,
                encoder=one.encoder,
            )
            for one in links
            if one.skill in labels
        )

    def _skill_labels(self, language: LanguageCode) -> LabelsOf:
        def labels_of(uris: Iterable[str]) -> dict[str, str]:
            found = self._catalogue.skills(SkillUri(uri) for uri in uris)
            return {uri: skill.labels.in_language(language) for uri, skill in found.items()}

        return labels_of

    def _occupation_labels(self, language: LanguageCode) -> LabelsOf:
        def labels_of(uris: Iterable[str]) -> dict[str, str]:
            found = self._catalogue.occupations(OccupationUri(uri) for uri in uris)
            return {uri: occupation.labels.in_language(language) for uri, occupation in found.items()}

        return labels_of

    @staticmethod
    def _alike(
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
