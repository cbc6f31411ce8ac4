"""Linking a text by learnt weights: order, probability, parts, and reasons where there is nothing to link."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import LinkLevel, NoLink, TextKind, TextPart
from advisor.errors import EmbeddingError
from advisor.matching.link_levels import wider_concept
from advisor.matching.link_model import MODEL_KEYS, LinkModel, leads
from advisor.matching.link_model_json import model_from_json, model_to_json
from advisor.matching.link_refusals import MOST_WORDS
from advisor.matching.linking import LinkAnswer, called_so, find_candidates, kind_of, link_text, rank_texts
from advisor.text_ports import IndexedText
from tests.fake_matching import FakeTextIndex
from tests.link_models import a_link_model, some_weights

FACTS = {
    "sql": ConceptFacts(used_by=40, broader=("databases",)),
    "mongo": ConceptFacts(used_by=3, broader=("databases",)),
    "bread": ConceptFacts(used_by=9, broader=("food",)),
}


def row(owner: str, text: str, part: TextPart = TextPart.PREFERRED_LABEL) -> IndexedText:
    return IndexedText(owner=owner, part=part, text=text, language=ENGLISH)


SKILLS = FakeTextIndex(
    [
        row("sql", "use SQL databases"),
        row("sql", "query relational data", TextPart.ALTERNATIVE_LABEL),
        row("mongo", "use document databases"),
        row("bread", "bake bread"),
        row("bread", "Prepare dough and bake bread in an oven.", TextPart.DESCRIPTION),
        row("letter", "R"),
    ]
)


def linked(text: str, model: LinkModel | None = None, *, limit: int = 5, least: float | None = None) -> LinkAnswer:
    model = a_link_model() if model is None else model
    return link_text(text, SKILLS, FACTS, model, kind=TextKind.TERM, language=ENGLISH, limit=limit, least=least)


def ids(answer: LinkAnswer) -> list[str]:
    return [one.id for one in answer.concepts]


def test_the_same_text_comes_first_and_is_an_exact_link() -> None:
    first = linked("Bake  Bread").concepts[0]
    assert (first.id, first.level, first.row.row.text) == ("bread", LinkLevel.EXACT, "bake bread")


def test_the_parts_of_a_score_have_names_and_their_sum_decides_the_order() -> None:
    concepts = linked("use databases", least=0.0).concepts
    scores = [sum(part.value for part in one.parts) for one in concepts]
    assert scores == sorted(scores, reverse=True)
    assert {part.name for one in concepts for part in one.parts} >= {"meaning", "words", "start"}


def test_a_probability_rises_with_the_score_and_stays_between_0_and_1() -> None:
    probabilities = [one.probability for one in linked("use databases", least=0.0).concepts]
    assert probabilities == sorted(probabilities, reverse=True)
    assert all(0 <= probability <= 1 for probability in probabilities)


def test_nothing_below_the_threshold_is_a_link_and_the_reason_says_so() -> None:
    answer = linked("use databases", a_link_model(least=0.999, sureness=-50))
    assert (answer.concepts, answer.reason) == ((), NoLink.NOTHING_NEAR)


def test_at_most_as_many_as_asked_for_are_given() -> None:
    assert len(linked("use databases", limit=1, least=0.0).concepts) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", NoLink.EMPTY),
        (" \n ", NoLink.EMPTY),
        ("x", NoLink.TOO_SHORT),
        ("word " * 10_000, NoLink.TOO_LONG),
        ("12 + 30", NoLink.NO_WORDS),
        ("🙂🙃", NoLink.NO_WORDS),
        ("データベースを使う", NoLink.UNKNOWN_SCRIPT),
        ("የመረጃ ትንተና", NoLink.UNKNOWN_SCRIPT),
        ("\ud800", NoLink.NO_WORDS),
        ("\x00\u200b", NoLink.NO_WORDS),
    ],
)
def test_what_cannot_be_linked_gives_nothing_and_a_reason(text: str, reason: NoLink) -> None:
    answer = linked(text, least=0.0)
    assert (answer.concepts, answer.reason) == ((), reason)


@pytest.mark.parametrize(
    "text", ["nan", "NaN inf -inf 1e999", "use \ud800 databases", "e" + "\u0301" * 300, "\ufeffuse SQL"]
)
def test_odd_text_is_linked_with_numbers_or_refused_with_a_reason(text: str) -> None:
    answer = linked(text, least=0.0)
    assert answer.concepts or answer.reason is not None
    assert all(0 <= one.probability <= 1 and 0 <= one.similarity <= 1 for one in answer.concepts)
    assert all(np.isfinite([part.value for part in one.parts]).all() for one in answer.concepts)


def test_a_single_letter_that_is_a_label_is_linked() -> None:
    assert ids(linked("r"))[0] == "letter"


def test_a_page_of_text_is_refused_and_a_long_sentence_is_not() -> None:
    assert linked("bread " * MOST_WORDS, least=0.0).reason is None
    assert linked("bread " * (MOST_WORDS + 1)).reason is NoLink.TOO_LONG


def test_an_index_without_rows_finds_nothing() -> None:
    answer = link_text("x y", FakeTextIndex([]), {}, a_link_model(), kind=TextKind.TERM, language=None, limit=3)
    assert (answer.concepts, answer.reason) == ((), NoLink.NOTHING_NEAR)


def test_rankings_for_measuring_name_the_same_order_as_links() -> None:
    (ranked,) = rank_texts(
        ["use databases"], SKILLS, FACTS, a_link_model(), kind=TextKind.TERM, language=ENGLISH, limit=9
    )
    assert list(ranked) == ids(linked("use databases", limit=9, least=0.0))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("use SQL", TextKind.TERM),
        ("Python, R", TextKind.SENTENCE),
        ("can write queries against a relational database", TextKind.SENTENCE),
        ("Node.js", TextKind.TERM),
    ],
)
def test_words_of_a_skill_are_a_term_and_more_are_a_sentence(text: str, kind: TextKind) -> None:
    assert kind_of(text) is kind


def test_where_no_single_concept_is_sure_the_one_above_several_may_be() -> None:
    wider = wider_concept([("sql", 0.4), ("mongo", 0.4), ("bread", 0.1)], FACTS, least=0.5)
    assert wider is not None
    assert (wider.id, round(wider.probability, 2), wider.below) == ("databases", 0.64, ("sql", "mongo"))


@pytest.mark.parametrize(
    "candidates", [[("sql", 0.6), ("mongo", 0.4)], [("sql", 0.4), ("bread", 0.4)], [("sql", 0.2), ("mongo", 0.2)], []]
)
def test_no_wider_concept_is_named_where_one_is_sure_or_none_is_likely(
    candidates: Sequence[tuple[str, float]],
) -> None:
    assert wider_concept(candidates, FACTS, least=0.5) is None


def test_a_lead_is_the_distance_to_the_best_other_one() -> None:
    assert leads(np.array([3.0, 1.0, 2.5])).tolist() == [0.5, -2.0, -0.5]
    assert leads(np.array([3.0])).tolist() == [0.0]


def test_a_model_that_is_written_and_read_again_links_the_same() -> None:
    model = a_link_model()
    again = model_from_json(model_to_json(model, measured="| a table |"))
    assert (again.encoders, set(again.weights)) == (("fake/1",), set(MODEL_KEYS))
    assert ids(linked("use databases", again, least=0.0)) == ids(linked("use databases", model, least=0.0))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format_version": 99}', '{"format_version": 1, "levels": {}}'])
def test_a_damaged_model_is_refused_with_the_command_to_run(text: str) -> None:
    with pytest.raises(EmbeddingError, match="python -m advisor train links"):
        model_from_json(text)


def test_weights_for_other_features_are_refused() -> None:
    with pytest.raises(EmbeddingError, match="There are 1 weights"):
        replace(some_weights(), features=(1.0,))


def test_texts_in_a_language_without_a_model_of_its_own_use_that_of_all_others() -> None:
    model = a_link_model()
    assert model.of(TextKind.TERM, LanguageCode("sv")) is model.weights["term/other"]
    assert model.of(TextKind.TERM, None) is model.weights["term/en"]


def test_what_is_called_so_comes_before_what_is_more_likely() -> None:
    answer = linked("bake bread", a_link_model(least=0.999, sureness=-50))
    assert ids(answer) == ["bread"]
    assert answer.concepts[0].probability < 0.999


@pytest.mark.parametrize(
    ("probabilities", "called"),
    [((0.3, 0.1), True), ((0.1, 0.29), True), ((0.1, 0.7), False)],
)
def test_another_name_counts_unless_something_else_is_much_more_probable(
    probabilities: tuple[float, float], *, called: bool
) -> None:
    index = FakeTextIndex(
        [
            row("lawyer", "lawyer"),
            row("lawyer", "counsellor", TextPart.ALTERNATIVE_LABEL),
            row("social", "social counsellor"),
        ]
    )
    found = find_candidates("counsellor", index, FACTS, kind=TextKind.TITLE, language=ENGLISH)
    by_owner = dict(zip(("lawyer", "social"), probabilities, strict=True))
    given = np.array([by_owner[owner] for owner in found.owners])
    so = dict(zip(found.owners, called_so("counsellor", found, given, ENGLISH), strict=True))
    assert so["lawyer"] is called
