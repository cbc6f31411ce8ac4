"""Ranking labels that are owners of their own by the concepts that they belong to."""

from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextKind, TextPart
from advisor.matching.link_siblings import rank_labels
from advisor.text_ports import IndexedText
from tests.fake_matching import FakeTextIndex
from tests.link_models import a_link_model

LABELS = {"C1_0": "baker", "C1_1": "bread baker", "C2_0": "baker of cakes", "C3_0": "lorry driver"}
INDEX = FakeTextIndex(
    [IndexedText(owner=key, part=TextPart.PREFERRED_LABEL, text=text, language=ENGLISH) for key, text in LABELS.items()]
)


def ranked(text: str, limit: int = 9) -> tuple[str, ...]:
    (found,) = rank_labels(
        [text],
        INDEX,
        lambda owner: owner.partition("_")[0],
        a_link_model(),
        kind=TextKind.TITLE,
        language=ENGLISH,
        limit=limit,
    )
    return found


def test_the_best_label_of_each_concept_comes_before_second_labels() -> None:
    found = ranked("baker")
    assert found[:2] == ("C1_0", "C2_0")
    assert found.index("C1_1") > found.index("C2_0")
    assert len(set(found)) == len(found)


def test_no_more_labels_are_given_than_asked_for_and_none_for_an_empty_text() -> None:
    assert len(ranked("baker", limit=2)) == 2
    assert ranked("") == ()
