"""What of a message tells its intent."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.intent_features import BUCKETS, HEAD, TAIL, intent_features, message_tokens


def test_case_accents_digits_and_drawn_out_letters_make_no_difference() -> None:
    assert message_tokens("Héyyyy, 12 STUNDEN?!") == ["heyy", "00", "stunden", "?", "!"]
    assert message_tokens("j'ai déjà") == message_tokens("jai deja")


def test_a_long_text_is_read_at_its_beginning_and_end() -> None:
    tokens = message_tokens("first " + "x " * 5_000 + "last")
    assert (tokens[0], tokens[-1]) == ("first", "last")
    assert len(" ".join(tokens)) <= HEAD + TAIL + 1


def test_order_of_words_counts() -> None:
    here, there = intent_features("step two before one"), intent_features("step one before two")
    assert here.buckets.tolist() != there.buckets.tolist()


@given(st.text(max_size=200))
def test_features_of_any_text_are_few_rising_and_repeatable(text: str) -> None:
    found, again = intent_features(text), intent_features(text)
    assert found.buckets.tolist() == again.buckets.tolist() == sorted(set(found.buckets.tolist()))
    assert found.values.tolist() == again.values.tolist()
    assert len(found.buckets) >= 1
    assert found.buckets.min() >= 0
    assert found.buckets.max() < BUCKETS
