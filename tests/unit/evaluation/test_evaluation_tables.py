"""The tables of measured figures: side by side, the best in bold, groups as mean and lowest."""

from advisor.evaluation.encoder_speed import EncoderSpeed, time_encoder
from advisor.evaluation.link_checks import LinkFigures
from advisor.evaluation.matching import Figure, MatchingReport, Refusal, Timing
from advisor.evaluation.matching_tables import (
    figures_table,
    links_table,
    notes,
    pairs_table,
    reliability_table,
    speed_table,
)
from advisor.evaluation.measures import ReliabilityBin
from tests.fake_matching import FakeEncoder


def a_figure(system: str, data: str, value: float, *, group: str | None = None, is_held_out: bool = False) -> Figure:
    return Figure(
        system=system,
        data=data,
        group=group,
        measure="MRR",
        is_held_out=is_held_out,
        queries=7,
        value=value,
    )


def test_systems_stand_side_by_side_with_the_best_in_bold_and_gaps_where_one_was_not_asked() -> None:
    table = figures_table(
        [a_figure("BM25", "one", 0.5), a_figure("BM25", "two", 0.25), a_figure("ours", "one", 0.75, is_held_out=False)]
    )
    assert table.splitlines()[0] == "| data | measure | queries | BM25 | ours |"
    assert "| one | MRR | 7 | 0.500 | **0.750** |" in table
    assert "| two | MRR | 7 | **0.250** | – |" in table


def test_held_out_concepts_have_a_line_of_their_own() -> None:
    table = figures_table([a_figure("ours", "one", 0.5), a_figure("ours", "one", 0.25, is_held_out=True)])
    assert "| one, held-out concepts | MRR | 7 | **0.250** |" in table


def test_a_group_is_shown_by_its_mean_and_its_lowest_pair() -> None:
    pairs = [("m_en>fr", 0.25), ("m_fr>en", 0.75)]
    figures = [a_figure("ours", data, value, group="m") for data, value in pairs]
    table = figures_table(figures)
    assert "| m, mean of 2 | MRR | 14 | **0.500** |" in table
    assert "| m, lowest of 2 | MRR | 7 | **0.250** |" in table
    assert pairs_table(figures, "ours").splitlines()[2:] == ["| en | – | 0.25 |", "| fr | 0.75 | – |"]
    assert pairs_table(figures, "BM25") == ""


def test_an_encoder_has_its_speed_beside_the_time_of_a_query() -> None:
    timing = Timing(system="ours", data="one", queries=3, median_ms=1.25, p95_ms=2.5, preparation_s=3)
    speed = EncoderSpeed(system="ours", median_ms=1, p95_ms=2, texts_per_s=12_345.6, memory_mib=None)
    assert "| ours | 1.2 | 2.5 | 3.0 | 1.0 | 12,346 | – |" in speed_table([timing], [speed])
    assert "| ours | 1.2 | 2.5 | 3.0 | – | – | – |" in speed_table([timing], [])


def test_an_encoder_is_timed_one_by_one_and_all_at_once() -> None:
    encoder = FakeEncoder()
    speed = time_encoder("fake", encoder, [f"text {number}" for number in range(20)])
    assert len(encoder.encoded) == 8 + 20 + 20
    assert speed.texts_per_s > 0
    assert speed.p95_ms >= speed.median_ms > 0


def test_links_are_shown_with_what_could_not_be_counted_left_open() -> None:
    figures = LinkFigures(
        system="ours",
        data="one",
        texts=5,
        links=4,
        precision=0.5,
        recall=0.25,
        calibration_error=0.125,
        bins=(ReliabilityBin(lowest=0.9, count=4, mean_probability=0.95, share_right=0.5),),
        abstained=0,
        rightly_abstained=None,
        without=0,
        left_alone=None,
    )
    assert "| ours | one | 5 | 4 | 0.500 | 0.250 | 0.125 | 0 | – | 0 | – |" in links_table([figures])
    assert "| ours, one | 0.9 | 4 | 0.950 | 0.500 |" in reliability_table([("ours, one", figures.bins)])
    assert reliability_table([("other", ())]) == ""


def test_notes_say_what_was_not_asked_and_why_each_once() -> None:
    refusals = (Refusal("x", "a", "English only"), Refusal("x", "b", "English only"), Refusal("y", None, "missing"))
    report = MatchingReport(figures=(), timings=(), refusals=refusals)
    assert notes(report, [("a", "training"), ("b", "")], [("x", "as it is")]).splitlines() == [
        "- a: training.",
        "- x: as it is.",
        "- x: not asked in 2 sets: English only",
        "- y: not asked: missing",
    ]
