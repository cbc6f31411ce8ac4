"""Rivals are labels of other concepts that are near; terms that people linked loosely meet none."""

import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from advisor.domain.languages import ENGLISH
from advisor.training.pairs import PairGroup, TrainingPair
from advisor.training.static_batches import Bags, Drawer, Material, numbered
from advisor.training.static_rivals import Rivals

WORDS = ("<s>", "<pad>", "</s>", "<unk>", "bread", "cake", "hair", "loaf", "torte", "curls")
VECTORS = torch.tensor([[0.0, 0.0]] * 4 + [[1.0, 0.1], [1.0, 0.2], [0.0, 1.0], [1.0, 0.0], [1.0, 0.3], [0.1, 1.0]])
LABELS = {"uri:bread": "bread", "uri:cake": "cake", "uri:hair": "hair", "uri:unknown": "loaf"}


def material(group: PairGroup) -> Material:
    pairs = tuple(
        TrainingPair(left, right, f"uri:{right}", ENGLISH, ENGLISH)
        for left, right in (("loaf", "bread"), ("torte", "cake"), ("curls", "hair"))
    )
    numbers = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(numbers, unk_token="<unk>"))  # noqa: S106 - a piece, no password
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return numbered({group: pairs}, LABELS, tokenizer, longest=8)


def test_the_nearest_label_of_another_concept_is_the_rival() -> None:
    known = material(PairGroup.SKILL_ALTERNATIVE)
    rivals = Rivals(known, nearest=1)
    rivals.look_up(VECTORS)
    bread = known.groups[PairGroup.SKILL_ALTERNATIVE].some(torch.tensor([0]))
    drawn = rivals.drawn_for(bread)
    assert drawn is not None
    assert drawn.concept.tolist() == [1]  # cake
    assert drawn.text.tolist() == [known.labels.text[1].item()]


def test_national_terms_meet_no_rivals() -> None:
    known = material(PairGroup.NATIONAL_TERM)
    rivals = Rivals(known, nearest=1)
    rivals.look_up(VECTORS)
    assert rivals.drawn_for(known.groups[PairGroup.NATIONAL_TERM]) is None


def test_there_are_no_rivals_before_they_were_looked_for() -> None:
    known = material(PairGroup.SKILL_ALTERNATIVE)
    assert Rivals(known, nearest=1).drawn_for(known.groups[PairGroup.SKILL_ALTERNATIVE]) is None


def test_labels_of_concepts_without_pairs_are_left_out() -> None:
    assert len(material(PairGroup.SKILL_ALTERNATIVE).labels.text) == 3


def test_dropping_every_piece_leaves_each_text_its_first() -> None:
    known = material(PairGroup.SKILL_ALTERNATIVE)
    bags = Bags(known.corpus, known.groups[PairGroup.SKILL_ALTERNATIVE].left, dropped=1.0)
    vectors = bags.vectors(VECTORS[bags.pieces])
    assert torch.allclose(vectors.norm(dim=1), torch.ones(3))


def test_a_drawer_gives_every_pair_once_before_any_twice() -> None:
    known = material(PairGroup.SKILL_ALTERNATIVE)
    drawer = Drawer(known.groups, {PairGroup.SKILL_ALTERNATIVE: 1.0}, size=1, seed=0)
    drawn = [drawer.batch().left.item() for _ in range(6)]
    assert len(set(drawn[:3])) == len(set(drawn[3:])) == 3
