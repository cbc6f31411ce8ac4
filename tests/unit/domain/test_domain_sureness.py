from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import is_sure


def a_match(label: str, matched_text: str, *, similarity: float, probability: float | None) -> ConceptMatch:
    return ConceptMatch(
        id="http://example.org/occupation/1",
        label=label,
        matched_text=matched_text,
        similarity=similarity,
        words="myyjä",
        probability=probability,
    )


def test_words_that_are_the_preferred_label_are_sure_though_others_share_the_name() -> None:
    assert is_sure(a_match("myyjä", "Myyjä", similarity=1.0, probability=0.28))


def test_an_alternative_label_is_only_as_sure_as_its_probability() -> None:
    assert not is_sure(a_match("myymäläapulainen", "myyjä", similarity=1.0, probability=0.25))
    assert is_sure(a_match("myymäläapulainen", "myyjä", similarity=1.0, probability=0.5))


def test_without_a_probability_likeness_decides() -> None:
    assert is_sure(a_match("torimyyjä", "toriMyyjä kaupassa", similarity=0.75, probability=None))
    assert not is_sure(a_match("torimyyjä", "toriMyyjä kaupassa", similarity=0.74, probability=None))
