"""The linker as a system to be measured: what it ranks and what it would show."""

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet, SetKind
from advisor.evaluation.linked import Linked
from advisor.evaluation.measures import success
from tests.fake_matching import FakeTextIndex
from tests.link_models import a_link_model
from tests.unit.evaluation.labelled_folders import label

ASKED = Asked(LanguageCode("en"), TextKind.TERM)
SKILLS = Candidates(
    name="skills", rows=(label("http:weld", "weld steel"), label("http:bake", "bake bread"), label("http:x", "teach"))
)


def a_linker(*, least: float = 0.1) -> Linked:
    return Linked(name="linked", make_index=FakeTextIndex, facts={}, model=a_link_model(least=least), tokens=None)


def test_it_ranks_every_candidate_however_unlikely_and_shows_only_likely_ones() -> None:
    linker = a_linker()
    (ranked,) = linker.prepared(SKILLS)(["weld steel"], ASKED, 1_000)
    (shown,) = linker.shown(SKILLS)(["weld steel"], ASKED)
    assert ranked[0] == "http:weld"
    assert [link.owner for link in shown][:1] == ["http:weld"]
    assert len(shown) <= len(ranked)
    assert all(0.1 <= link.probability <= 1 for link in shown)


def test_nothing_is_shown_below_its_threshold_or_without_words() -> None:
    assert a_linker(least=1.1).shown(SKILLS)(["weld some steel"], ASKED) == [()]
    assert a_linker().shown(SKILLS)(["", "!?"], ASKED) == [(), ()]


@pytest.mark.parametrize(
    ("kind", "is_served"),
    [(SetKind.TITLE, True), (SetKind.TERM, True), (SetKind.COURSE, False), (SetKind.MODULE, False)],
)
def test_it_is_asked_for_concepts_only(kind: SetKind, is_served: bool) -> None:
    labelled = LabelledSet(
        name="x", kind=kind, language=LanguageCode("en"), queries=(), candidates=SKILLS, measures=(success(1),)
    )
    assert (a_linker().refusal(labelled) is None) == is_served
