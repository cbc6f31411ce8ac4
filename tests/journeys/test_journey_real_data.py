"""The real data, imported and walked through as the documents say."""

import re
from pathlib import Path

import pytest

from advisor.bootstrap import build_advisor
from advisor.commands.walkthrough import WALKTHROUGH_DAY, walkthrough_document
from advisor.domain.languages import LanguageCode
from advisor.settings import Settings
from tests.real_sample import write_sample
from tests.stores import ENGLISH_ALONE, ROOT, run_advisor

pytestmark = [pytest.mark.slow, pytest.mark.shared]

WHOLE = pytest.mark.whole
"""Some 200,000 texts are encoded for these, a quarter of an hour on one core: `make walkthrough` runs them."""

MEASURED = re.compile(r"Warm time of the last answer: [\d.]+ s")


@WHOLE
def test_the_walkthrough_says_what_the_advisor_answers(real: Path) -> None:
    """Over an index without rows of the multilingual encoder: it answers these four alike, and costs a third."""
    written = (ROOT / "docs" / "walkthrough.md").read_text(encoding="utf-8")
    settings = Settings(home=real, keep_conversations=False, multilingual_sentences=False)
    held = walkthrough_document(build_advisor(settings, today=WALKTHROUGH_DAY))
    assert MEASURED.sub("", held) == MEASURED.sub("", written)


@pytest.fixture(scope="module")
def sample(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The store of a part of the real data, and the command that imports it."""
    folder = tmp_path_factory.mktemp("sample")
    esco, labels, catalogue = write_sample(shared_data, folder, about="psycholog", course_about="sport")
    command = ["data", "import", "all", "--esco", str(esco), str(labels), "--catalogue", str(catalogue)]
    run_advisor(*command, home=folder / "home", check=True)
    return folder / "home", command


def test_a_finnish_wish_finds_courses_taught_in_czech_and_in_english_with_the_sentence_that_says_so(
    sample: tuple[Path, list[str]],
) -> None:
    home, _ = sample
    advisor = build_advisor(Settings(home=home, keep_conversations=False), today=WALKTHROUGH_DAY)
    conversation = advisor.start(language=LanguageCode("fi"))
    turn = advisor.answer(conversation, "Haluan oppia urheilupsykologiaa, opetus englanniksi tai tšekiksi").turns[-1]
    assert turn.answer is not None
    languages = {
        language
        for candidate in turn.answer.candidates
        if candidate.evidence
        for language in candidate.opportunity.languages
    }
    assert {"cs", "en"} <= languages


def test_importing_a_part_of_the_real_data_again_changes_nothing(sample: tuple[Path, list[str]]) -> None:
    home, command = sample
    printed = run_advisor(*command, home=home, check=True).stdout
    sources = [line for line in printed.splitlines() if re.match(r"[a-z-]+: ", line)]
    assert len(sources) > 1
    assert all("unchanged" in line for line in sources)


@WHOLE
def test_importing_the_real_data_again_changes_nothing(real: Path, shared_data: Path) -> None:
    esco = [str(shared_data / "esco" / "v1.2.0"), str(shared_data / "esco" / "labels")]
    command = ["data", "import", "all", "--esco", *esco, "--catalogue", str(shared_data / "catalogues")]
    printed = run_advisor(*command, home=real, check=True, settings=ENGLISH_ALONE).stdout
    sources = [line for line in printed.splitlines() if re.match(r"[a-z-]+: ", line)]
    assert len(sources) > 25
    assert all("unchanged" in line for line in sources)
