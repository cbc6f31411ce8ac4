"""Linking phrases to concepts."""

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import KeptLink, LinkLevel, TextPart
from advisor.domain.sources import SourceContent
from advisor.errors import EmbeddingError
from advisor.matching.concepts import LEAST_SIMILARITY, IndexLinker, link_concepts
from advisor.ports import KeptLinks
from advisor.text_ports import IndexedText
from tests.builders import a_qualification, a_read_source, a_skill, an_occupation, some_labels
from tests.fake_matching import FakeTextIndex
from tests.fakes import FakeCatalogue
from tests.link_models import a_link_model

ENGLISH, FINNISH = LanguageCode("en"), LanguageCode("fi")
ANALYST = an_occupation("data-analyst", labels=some_labels("data analyst", "data miner", fi="data-analyytikko"))
BAKER = an_occupation("baker", labels=some_labels("baker", fi="leipuri"))
SKILL = a_skill("use-sql", labels=some_labels("use SQL"))
AWARD = a_qualification("data-certificate")


def rows(owner: str, *texts: tuple[str, str, TextPart]) -> list[IndexedText]:
    return [IndexedText(owner=owner, part=part, text=text, language=LanguageCode(lang)) for lang, text, part in texts]


PREFERRED, ALTERNATIVE = TextPart.PREFERRED_LABEL, TextPart.ALTERNATIVE_LABEL
OCCUPATIONS = FakeTextIndex(
    [
        *rows(
            ANALYST.uri,
            ("en", "data analyst", PREFERRED),
            ("en", "data miner", ALTERNATIVE),
            ("fi", "data-analyytikko", PREFERRED),
        ),
        *rows(BAKER.uri, ("en", "baker", PREFERRED), ("fi", "leipuri", PREFERRED)),
    ]
)


@pytest.fixture
def linker() -> IndexLinker:
    content = SourceContent(skills=(SKILL,), occupations=(ANALYST, BAKER), qualifications=(AWARD,))
    return IndexLinker(
        catalogue=FakeCatalogue(a_read_source(content=content)),
        skill_index=FakeTextIndex(rows(SKILL.uri, ("en", "use SQL", PREFERRED))),
        occupation_index=OCCUPATIONS,
        qualification_index=FakeTextIndex(rows(AWARD.id, ("en", AWARD.title, TextPart.TITLE))),
    )


def test_a_label_in_other_capitals_is_a_sure_link(linker: IndexLinker) -> None:
    best = linker.occupations("DATA  Analyst", language=ENGLISH, limit=3)[0]
    assert (best.id, best.label, best.similarity, best.words) == (ANALYST.uri, "data analyst", 1.0, "DATA  Analyst")


def test_an_alternative_label_links_and_says_what_matched(linker: IndexLinker) -> None:
    best = linker.occupations("data miner", language=ENGLISH, limit=1)[0]
    assert (best.label, best.matched_text, best.similarity) == ("data analyst", "data miner", 1.0)


def test_labels_come_in_the_persons_language(linker: IndexLinker) -> None:
    (best,) = linker.occupations("leipuri", language=FINNISH, limit=1)
    assert (best.id, best.label) == (BAKER.uri, "leipuri")


def test_inflected_words_link_by_their_letters(linker: IndexLinker) -> None:
    (best,) = linker.occupations("data-analyytikoksi", language=FINNISH, limit=1)
    assert best.id == ANALYST.uri
    assert LEAST_SIMILARITY <= best.similarity < 1


@pytest.mark.parametrize("phrase", ["", "  ", "qwxyz", "🙂", "underwater basket juggling"])
def test_what_is_like_nothing_links_to_nothing(linker: IndexLinker, phrase: str) -> None:
    assert linker.occupations(phrase, language=ENGLISH, limit=3) == ()


def test_skills_and_qualifications_are_linked_in_their_own_index(linker: IndexLinker) -> None:
    assert [match.id for match in linker.skills("use sql", language=ENGLISH, limit=3)] == [SKILL.uri]
    assert [match.label for match in linker.qualifications(AWARD.title, language=ENGLISH, limit=3)] == [AWARD.title]


def test_phrases_are_answered_in_order_and_concepts_without_a_label_left_out() -> None:
    linked = link_concepts(
        ["baker", "", "data analyst"], OCCUPATIONS, labels_of=lambda _: {BAKER.uri: "Bäckerin"}, limit=2
    )
    assert [[match.label for match in matches] for matches in linked] == [["Bäckerin"], [], []]


def test_a_higher_threshold_links_less() -> None:
    def count(least: float) -> int:
        (matches,) = link_concepts(
            ["data analysis"], OCCUPATIONS, labels_of=lambda ids: {id_: id_ for id_ in ids}, limit=5, least=least
        )
        return len(matches)

    assert count(0.99) == 0 < count(0.3)


def learnt_linker(kept: KeptLinks | None = None) -> IndexLinker:
    content = SourceContent(skills=(SKILL,), occupations=(ANALYST, BAKER), qualifications=(AWARD,))
    return IndexLinker(
        catalogue=FakeCatalogue(a_read_source(content=content)),
        skill_index=FakeTextIndex(rows(SKILL.uri, ("en", "use SQL", PREFERRED))),
        occupation_index=OCCUPATIONS,
        qualification_index=FakeTextIndex(rows(AWARD.id, ("en", AWARD.title, TextPart.TITLE))),
        model=a_link_model(),
        encoder="fake/1",
        kept=kept,
    )


def test_a_learnt_link_carries_probability_level_parts_and_encoder() -> None:
    (best, *_) = learnt_linker().occupations("data analyst", language=ENGLISH, limit=3)
    assert (best.id, best.level, best.encoder) == (ANALYST.uri, LinkLevel.EXACT, "fake/1")
    assert best.probability is not None
    assert best.probability > 0.9
    assert best.score == pytest.approx(sum(part.value for part in best.parts))


def test_without_learnt_weights_a_link_has_no_probability_and_reasons_are_refused(linker: IndexLinker) -> None:
    (best,) = linker.skills("use SQL", language=ENGLISH, limit=1)
    assert (best.probability, best.level, linker.has_learnt_weights) == (None, None, False)
    with pytest.raises(EmbeddingError, match="train links"):
        linker.skill_answer("use SQL", language=ENGLISH, limit=1)


@pytest.mark.parametrize("phrase", ["", "x", "🙂", "word " * 10_000, "データ", "የመረጃ ትንተና", "\ud800", "\x00"])
def test_words_that_cannot_be_linked_give_no_match_with_and_without_weights(linker: IndexLinker, phrase: str) -> None:
    for one in (linker, learnt_linker()):
        assert one.skills(phrase, language=ENGLISH, limit=3) == ()
        assert one.occupations(phrase, language=ENGLISH, limit=3) == ()


def test_a_link_that_was_computed_before_is_not_computed_again() -> None:
    class Kept:
        def links_of(self, text: str, language: LanguageCode | None) -> tuple[KeptLink, ...] | None:
            known = KeptLink(skill=SKILL.uri, probability=0.625, level=LinkLevel.CLOSE, encoder="fake/1")
            return (known,) if (text, language) == ("Query tables.", ENGLISH) else None

    linker = learnt_linker(Kept())
    (match,) = linker.skills("Query tables.", language=ENGLISH, limit=3)
    assert (match.id, match.label, match.probability, match.level) == (SKILL.uri, "use SQL", 0.625, LinkLevel.CLOSE)
    assert linker.skills("use SQL", language=ENGLISH, limit=1)[0].level is LinkLevel.EXACT
