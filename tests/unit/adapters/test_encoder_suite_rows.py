"""Which rows the multilingual space takes, and that it takes none where only English is compared by meaning."""

import pytest

from advisor.adapters.encoder_suite import multilingual_space
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.text_ports import IndexedText
from tests.fake_matching import FakeEncoder

ROWS = (
    IndexedText(owner="http://skill", text="statistics", part=TextPart.PREFERRED_LABEL, language=LanguageCode("en")),
    IndexedText(owner="demo:course", text="laskee keskiarvon", part=TextPart.OUTCOME, language=LanguageCode("fi")),
)


@pytest.mark.parametrize("has_rows", [True, False])
def test_the_bridge_and_other_languages_are_taken_or_nothing_is(has_rows: bool) -> None:
    space = multilingual_space(FakeEncoder(languages=None), has_rows=has_rows)
    assert [space.takes_row(row) for row in ROWS] == [has_rows, has_rows]
    assert space.takes_query(LanguageCode("fi"))
