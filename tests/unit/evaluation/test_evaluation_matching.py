"""Measuring systems on labelled sets: what is scored, what is timed, what is left out."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.evaluation.baselines import Bm25, CharacterTfidf
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, LabelledText, SetKind
from advisor.evaluation.linked import Linked
from advisor.evaluation.matching import MatchingReport, measure_matching
from advisor.evaluation.measures import success
from advisor.evaluation.set_finding import find_sets
from advisor.evaluation.systems import EncoderAlone, Index, OwnerRanking, RankingSystem, Search
from advisor.text_ports import IndexedText, TextHit
from tests.fake_matching import FakeEncoder, FakeTextIndex
from tests.link_models import a_link_model
from tests.unit.evaluation.labelled_folders import (
    HELD_OUT,
    TRAINING,
    label,
    some_concepts,
    write_sentences,
    write_terms,
    write_titles,
)


class SilentProgress:
    def report(self, task: str, done: int, total: int | None) -> None:
        assert total is None or done <= total, task


class AlwaysTheSame:
    """Finds the same owners for every text, and serves no terms."""

    note = ""

    def __init__(self, *owners: str, name: str = "same") -> None:
        self.owners = owners
        self.name = name
        self.prepared_with: list[Candidates] = []

    def refusal(self, labelled: LabelledSet) -> str | None:
        return "no terms" if labelled.kind is SetKind.TERM else None

    def prepared(self, candidates: Candidates) -> Search:
        self.prepared_with.append(candidates)
        return lambda queries, _language, limit: [self.owners[:limit] for _ in queries]


def measured(sets: Sequence[LabelledSet], systems: Iterable[RankingSystem]) -> MatchingReport:
    return measure_matching(sets, systems, SilentProgress())


def a_linker() -> Linked:
    return Linked(name="linked", make_index=FakeTextIndex, facts={}, model=a_link_model(), tokens=None)


def one_set(*queries: LabelledText, name: str = "a set", candidates: Candidates | None = None) -> LabelledSet:
    return LabelledSet(
        name=name,
        kind=SetKind.TITLE,
        language=LanguageCode("en"),
        queries=queries,
        candidates=candidates or Candidates(name="some", rows=(label("a", "a"), label("b", "b"))),
        measures=(success(1),),
    )


def test_every_kind_of_system_finds_what_has_the_same_words(tmp_path: Path) -> None:
    write_sentences(tmp_path)
    write_titles(tmp_path)
    systems = (
        Bm25(),
        CharacterTfidf(),
        EncoderAlone(name="encoder", encoder=FakeEncoder()),
        Index(name="index", make_index=FakeTextIndex),
    )
    report = measured(find_sets(tmp_path, some_concepts()), systems)
    values = {(one.system, one.data, one.measure): one.value for one in report.figures if not one.is_held_out}
    for name in ("BM25", "TF-IDF", "encoder", "index"):
        assert values[name, "usa_q_en_c_en", "MRR"] == 1, name
        assert values[name, "tech_validation", "RP@5"] == 1, name
    assert [timing.system for timing in report.timings] == ["BM25", "TF-IDF", "encoder", "index"]
    assert all(timing.p95_ms >= timing.median_ms > 0 for timing in report.timings)


def test_odd_texts_are_measured_like_others_and_give_figures_that_are_numbers() -> None:
    odd = ("", "x", "word " * 10_000, "የመረጃ ትንተና", "🙂🙃", "\ud800", "nan")
    systems = (
        Bm25(),
        CharacterTfidf(),
        EncoderAlone(name="encoder", encoder=FakeEncoder()),
        Index(name="index", make_index=FakeTextIndex),
        a_linker(),
    )
    candidates = Candidates(name="some", rows=(label("a", "bake bread"), label("b", "weld steel")))
    queries = [LabelledText(text, frozenset("a")) for text in odd]
    report = measured([one_set(*queries, candidates=candidates)], systems)
    assert [one.system for one in report.figures] == [system.name for system in systems]
    assert all(0 <= one.value <= 1 and one.queries == len(odd) for one in report.figures)


def test_an_index_knows_further_texts_of_the_candidates_and_a_plain_ranking_does_not() -> None:
    candidates = Candidates(
        name="skills", rows=(label("a", "bake bread"), label("b", "weld")), further=(label("b", "join metal"),)
    )
    asked = one_set(LabelledText("join metal", frozenset("b")), candidates=candidates)
    report = measured([asked], [Bm25(), Index(name="index", make_index=FakeTextIndex)])
    assert [(one.system, one.value) for one in report.figures] == [("BM25", 0.0), ("index", 1.0)]


def test_words_alone_are_asked_for_in_a_language_that_no_encoder_knows() -> None:
    asked: list[LanguageCode | None] = []

    class Listening(FakeTextIndex):
        def search(self, queries: Sequence[str], **options: Any) -> tuple[tuple[TextHit, ...], ...]:  # noqa: ANN401
            asked.append(options["language"])
            return super().search(queries, **options)

    index = Index(name="words", make_index=Listening, asked_in=LanguageCode("xx"))
    index.prepared(Candidates(name="none", rows=(label("a", "a"),)))(["a"], Asked(LanguageCode("de"), TextKind.TERM), 3)
    assert asked == ["xx"]


def test_for_held_out_concepts_what_training_has_seen_is_neither_right_nor_in_the_way() -> None:
    mixed = LabelledText("both", frozenset({"seen", "unseen"}), frozenset({"unseen"}))
    only_seen = LabelledText("seen", frozenset({"seen"}))
    report = measured([one_set(mixed, only_seen)], [AlwaysTheSame("seen", "unseen")])
    assert [(one.is_held_out, one.queries, one.value) for one in report.figures] == [(False, 2, 1.0), (True, 1, 1.0)]


def test_a_set_that_a_system_does_not_serve_is_a_refusal_with_its_reason(tmp_path: Path) -> None:
    write_terms(tmp_path)
    report = measured(find_sets(tmp_path, some_concepts()), [AlwaysTheSame("a")])
    assert report.figures == ()
    assert {(one.system, one.reason) for one in report.refusals} == {("same", "no terms")}


def test_sets_over_the_same_candidates_prepare_a_system_once() -> None:
    candidates = Candidates(name="shared", rows=(label("a", "a"),))
    query = LabelledText("a", frozenset("a"))
    system = AlwaysTheSame("a")
    measured([one_set(query, candidates=candidates), one_set(query, name="2", candidates=candidates)], [system])
    assert system.prepared_with == [candidates]


def test_an_owner_is_as_good_as_its_best_row_and_ties_keep_the_order_of_rows() -> None:
    ranking = OwnerRanking([label("a", "1"), label("b", "2"), label("a", "3"), label("c", "4")])
    scores = np.array([0.1, 0.5, 0.9, 0.5], dtype=np.float32)
    assert ranking.best(scores, 3) == ("a", "b", "c")
    assert ranking.best(scores, 2) == ("a", "b")
    assert ranking.best(scores, 9, above=0.5) == ("a",)


def test_baselines_find_nothing_for_words_that_no_row_has() -> None:
    rows: tuple[IndexedText, ...] = (label(HELD_OUT, "weld steel"), label(TRAINING, "teach"))
    for system in (Bm25(), CharacterTfidf()):
        search = system.prepared(Candidates(name="rows", rows=rows))
        assert list(search(["quux", ""], Asked(LanguageCode("en"), TextKind.TERM), 5)) == [(), ()]
