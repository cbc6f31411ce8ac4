"""Everyday names of work are written in small letters and lead to names that the classification has."""

from pathlib import Path

import pytest

from advisor.dialogue.lexicon_fi_everyday import EVERYDAY as FINNISH
from advisor.dialogue.lexicon_sv_everyday import EVERYDAY as SWEDISH
from advisor.dialogue.lexicons import LEXICONS
from advisor.domain.languages import LanguageCode


@pytest.mark.parametrize("names", [FINNISH, SWEDISH], ids=["fi", "sv"])
def test_what_people_say_is_compared_in_small_letters(names: dict[str, str]) -> None:
    assert [name for name in names if name != name.casefold() or name != name.strip()] == []


@pytest.mark.shared
def test_every_swedish_name_is_a_label_of_the_classification(shared_data: Path) -> None:
    import pandas as pd  # noqa: PLC0415 - only where the data are

    table = pd.read_parquet(shared_data / "esco" / "labels" / "occupations_sv.parquet")
    texts = (str(value) for column in table.columns for value in table[column])
    labels = {line.strip() for text in texts for line in text.replace("|", "\n").split("\n")}
    assert [name for name in dict.fromkeys(SWEDISH.values()) if name not in labels] == []


def test_the_swedish_lexicon_knows_them() -> None:
    assert LEXICONS[LanguageCode("sv")].work.everyday["närvårdare"] == SWEDISH["närvårdare"]
