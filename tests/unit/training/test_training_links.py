"""Learning how to link: an order, probabilities and levels from labelled candidates."""

from collections.abc import Sequence

import numpy as np
import pytest

from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import LinkLevel, TextKind, TextPart
from advisor.errors import SettingsError
from advisor.matching.link_features import FEATURES
from advisor.matching.link_levels import LEVELS
from advisor.matching.link_model import MODEL_KEYS
from advisor.matching.linking import CANDIDATES
from advisor.text_ports import IndexedText
from advisor.training.concept_texts import HELD_OUT_FOLD, fold_of
from advisor.training.link_examples import LinkExample, as_if_foreign, left_out_labels, sampled, shared_names
from advisor.training.link_fitting import LabelledCandidates, calibrated, cross_ranked, fit_levels, fit_ranking
from advisor.training.link_training import calibration_error, figures_table, labelled_candidates, train_links
from tests.builders import skill_uri
from tests.fake_matching import FakeTextIndex

TELLING = list(FEATURES).index("best cosine")
NAMES = ("bake bread", "use SQL", "drive lorries", "sell cars", "teach children", "repair clocks")


def an_example(number: int, kind: TextKind = TextKind.TERM, language: str = "en") -> LinkExample:
    levels = {"right": LEVELS[number % 3]} if kind is TextKind.TERM else {}
    return LinkExample(
        text=f"text {number}",
        kind=kind,
        language=LanguageCode(language),
        right=frozenset({"right"}),
        source="test",
        levels=levels,
    )


def candidates(examples: Sequence[LinkExample], *, told: float = 0.6) -> list[LabelledCandidates]:
    """Right ones have more of one feature than others, on the whole."""
    noise = np.random.default_rng(7)
    made = []
    for example in examples:
        features = noise.random((8, len(FEATURES))) * 0.01
        features[:, TELLING] = noise.random(8)
        features[3, TELLING] += told
        owners = tuple("right" if number == 3 else f"wrong {number}" for number in range(8))
        made.append(LabelledCandidates(example, owners, features, np.arange(8) == 3))
    return made


@pytest.mark.parametrize("kind", list(TextKind))
def test_the_feature_that_tells_right_from_wrong_gets_the_weight(kind: TextKind) -> None:
    examples = candidates([an_example(number, kind) for number in range(200)])
    effects = fit_ranking(examples) * np.concatenate([one.features for one in examples]).std(axis=0)
    assert int(np.argmax(np.abs(effects))) == TELLING
    assert effects[TELLING] > 0


def test_without_a_pair_to_learn_from_all_weights_are_0() -> None:
    assert not fit_ranking([]).any()


def test_probabilities_rise_with_the_score_and_are_right_as_often_as_they_say() -> None:
    examples = candidates([an_example(number) for number in range(300)])
    ranked = cross_ranked(examples)
    calibration = calibrated(examples, ranked)
    shares = [share for _, share in calibration.knots]
    assert shares == sorted(shares)
    said = np.concatenate(
        [calibration.probabilities(scores, one.example.text) for one, scores in zip(examples, ranked, strict=True)]
    )
    assert calibration_error(said, np.concatenate([one.is_right for one in examples])) < 0.05


def test_the_calibration_error_is_the_distance_of_what_is_said_from_what_is_true() -> None:
    assert calibration_error(np.array([0.9, 0.9]), np.array([True, True])) == pytest.approx(0.1)
    assert calibration_error(np.array([0.5, 0.5]), np.array([True, False])) == 0


def test_levels_are_learnt_from_the_features_that_tell_them() -> None:
    noise = np.random.default_rng(3)
    levels = [number % 3 for number in range(150)]
    features = noise.random((150, len(FEATURES))) * 0.1
    features[:, list(FEATURES).index("words of label")] = [(1.0, 0.5, 0.0)[level] for level in levels]
    features[:, list(FEATURES).index("same text")] = 0
    weights = fit_levels(features, np.full(150, 0.5), levels)
    assert [weights.level(features[number], 0.5, kind=TextKind.TERM) for number in range(3)] == list(LEVELS)
    assert weights.level(features[0], 0.49, kind=TextKind.TERM) is LinkLevel.CLOSE
    assert weights.level(features[0], 0.9, kind=TextKind.SENTENCE) is LinkLevel.CLOSE


def test_the_same_text_is_an_exact_link_whatever_was_learnt() -> None:
    noise = np.random.default_rng(3)
    weights = fit_levels(noise.random((30, len(FEATURES))), np.full(30, 0.5), [number % 3 for number in range(30)])
    same = np.zeros(len(FEATURES))
    same[list(FEATURES).index("same text")] = 1
    assert weights.level(same, 0.01, kind=TextKind.SENTENCE) is LinkLevel.EXACT


def test_a_model_has_weights_for_every_kind_and_a_figure_for_every_source() -> None:
    examples = [
        an_example(number, kind, language) for kind in TextKind for language in ("en", "sv") for number in range(60)
    ]
    training = train_links(candidates(examples, told=2.0), encoders=("fake/1",))
    assert (set(training.model.weights), training.model.encoders) == (set(MODEL_KEYS), ("fake/1",))
    assert all(figure.learnt > 0.9 for figure in training.figures)
    assert "| test | sentence | 60 | 1.000 | RP@5 |" in figures_table(training)


def test_too_few_examples_are_refused_with_what_to_name() -> None:
    with pytest.raises(SettingsError, match=r"There are 2 examples of 'term/en', expected at least 30"):
        train_links(candidates([an_example(1), an_example(2)]), encoders=("fake/1",))


class Silent:
    def report(self, task: str, done: int, total: int | None) -> None:
        pass


def test_a_label_that_is_asked_for_is_not_found_by_itself() -> None:
    rows = [
        IndexedText(owner=name, part=part, text=text, language=ENGLISH)
        for name in NAMES
        for part, text in ((TextPart.PREFERRED_LABEL, name), (TextPart.ALTERNATIVE_LABEL, f"how to {name}"))
    ]
    example = LinkExample(
        text="how to sell cars",
        kind=TextKind.TERM,
        language=ENGLISH,
        right=frozenset({"sell cars"}),
        source="labels",
        is_label=True,
    )
    (found,) = labelled_candidates([example], lambda _: FakeTextIndex(rows), {"use SQL": ConceptFacts()}, Silent())
    assert not found.features[:, list(FEATURES).index("same text")].any()
    assert [owner for owner, right in zip(found.owners, found.is_right, strict=True) if right] == ["sell cars"]


def test_a_concept_that_only_the_hidden_label_would_find_is_not_among_the_candidates() -> None:
    others = [
        IndexedText(
            owner=f"other {number}", part=TextPart.PREFERRED_LABEL, text=f"sell cars {number}", language=ENGLISH
        )
        for number in range(CANDIDATES)
    ]
    hidden = IndexedText(owner="hidden", part=TextPart.ALTERNATIVE_LABEL, text="sell cars", language=ENGLISH)
    example = LinkExample(
        text="sell cars",
        kind=TextKind.TERM,
        language=ENGLISH,
        right=frozenset({"hidden"}),
        source="labels",
        is_label=True,
    )
    (found,) = labelled_candidates([example], lambda _: FakeTextIndex([*others, hidden]), {}, Silent())
    assert len(found.owners) == CANDIDATES - 1
    assert not found.is_right.any()


def test_only_alternative_labels_of_concepts_that_encoders_left_out_are_asked_for() -> None:
    owners = [skill_uri(f"a{number}") for number in range(40)]
    texts = [
        IndexedText(owner=owner, part=TextPart.ALTERNATIVE_LABEL, text=owner, language=ENGLISH) for owner in owners
    ]
    asked = {one.text for one in left_out_labels(texts, TextKind.TERM)}
    assert {fold_of(owner) for owner in asked} == {HELD_OUT_FOLD}
    assert HELD_OUT_FOLD not in {fold_of(owner) for owner in owners if owner not in asked}


def test_labels_are_asked_for_in_every_language_and_are_right_for_all_that_have_them() -> None:
    left_out = [uri for uri in (skill_uri(f"b{number}") for number in range(60)) if fold_of(uri) == HELD_OUT_FOLD]
    texts = [
        IndexedText(owner=owner, part=TextPart.ALTERNATIVE_LABEL, text="myyjä", language=LanguageCode("fi"))
        for owner in left_out[:2]
    ]
    (found,) = left_out_labels(texts, TextKind.TITLE)
    assert (found.right, found.language, found.kind) == (frozenset(left_out[:2]), "fi", TextKind.TITLE)
    assert found.is_label


def test_who_says_the_name_of_one_concept_means_it_though_others_may_be_called_so_too() -> None:
    labels = (
        ("seller", TextPart.PREFERRED_LABEL, "myyjä"),
        ("assistant", TextPart.ALTERNATIVE_LABEL, "Myyjä"),
        ("nurse", TextPart.PREFERRED_LABEL, "hoitaja"),
        ("nurse", TextPart.ALTERNATIVE_LABEL, "hoitaja"),
        ("cook", TextPart.PREFERRED_LABEL, "kokki"),
    )
    texts = [
        IndexedText(owner=owner, part=part, text=text, language=LanguageCode("fi")) for owner, part, text in labels
    ]
    (found,) = shared_names(texts, TextKind.TITLE)
    assert (found.text, set(found.right), found.is_label) == ("myyjä", {"seller"}, False)


def test_samples_are_the_same_whatever_the_order_and_foreign_ones_only_change_the_language() -> None:
    examples = [an_example(number) for number in range(50)]
    assert sampled(examples, 5) == sampled(examples[::-1], 5)
    (foreign,) = as_if_foreign(examples[:1])
    assert (foreign.text, foreign.right, foreign.language) == ("text 0", frozenset({"right"}), "fi")
