"""Writes measured figures as tables in Markdown, for a terminal and for a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from advisor.evaluation.encoder_speed import EncoderSpeed
from advisor.evaluation.link_checks import LinkFigures
from advisor.evaluation.matching import Figure, MatchingReport, Timing
from advisor.evaluation.measures import ReliabilityBin

NOTHING = "–"
HELD_OUT = ", held-out concepts"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table of figures: a set and a measure, and what each system reached."""

    data: str
    measure: str
    queries: int
    values: tuple[float | None, ...]
    """In order of the systems."""


def figures_table(figures: Sequence[Figure]) -> str:
    """All systems side by side, a line for each set and measure, the best of each line in bold."""
    systems = tuple(dict.fromkeys(figure.system for figure in figures))
    lines = [
        f"| data | measure | queries |{''.join(f' {system} |' for system in systems)}",
        f"|---|---|---:|{'---:|' * len(systems)}",
    ]
    for line in figure_lines(figures, systems):
        best = max(f"{value:.3f}" for value in line.values if value is not None)
        cells = (NOTHING if value is None else _marked(f"{value:.3f}", best) for value in line.values)
        lines.append(f"| {line.data} | {line.measure} | {line.queries} |{''.join(f' {cell} |' for cell in cells)}")
    return "\n".join(lines)


def figure_lines(figures: Sequence[Figure], systems: Sequence[str]) -> tuple[Line, ...]:
    """The figures by set and measure, in order; sets of one group as their mean and the lowest of each system."""
    of_line: dict[tuple[str, str, bool], dict[str, list[Figure]]] = {}
    for figure in figures:
        key = (figure.group or figure.data, figure.measure, figure.is_held_out)
        of_line.setdefault(key, {}).setdefault(figure.system, []).append(figure)
    lines = []
    for (data, measure, is_held_out), by_system in of_line.items():
        name = data + (HELD_OUT if is_held_out else "")
        some = next(iter(by_system.values()))
        queries = sum(figure.queries for figure in some)
        means = [_mean(by_system.get(system, ())) for system in systems]
        if some[0].group is None:
            lines.append(Line(name, measure, queries, tuple(means)))
            continue
        lowest = [min((figure.value for figure in by_system.get(system, ())), default=None) for system in systems]
        lines.append(Line(f"{name}, mean of {len(some)}", measure, queries, tuple(means)))
        lines.append(Line(f"{name}, lowest of {len(some)}", measure, some[0].queries, tuple(lowest)))
    return tuple(lines)


def pairs_table(figures: Sequence[Figure], system: str) -> str:
    """One system's figures for every pair of languages of a group, languages of the queries downwards; or nothing."""
    value_of = {
        tuple(figure.data.removeprefix(f"{figure.group}_").split(">")): figure.value
        for figure in figures
        if figure.group is not None and figure.system == system
    }
    languages = sorted({language for pair in value_of for language in pair})
    if not languages:
        return ""
    rows = [f"| {system} | {' | '.join(languages)} |", f"|---|{'---:|' * len(languages)}"]
    for asked in languages:
        cells = (_shown(value_of.get((asked, other)), "{:.2f}") for other in languages)
        rows.append(f"| {asked} | {' | '.join(cells)} |")
    return "\n".join(rows)


def speed_table(timings: Sequence[Timing], encoders: Sequence[EncoderSpeed]) -> str:
    """Milliseconds for one query of each system, and speed and memory of the encoders, on this machine now."""
    of_encoder = {speed.system: speed for speed in encoders}
    lines = [
        "| system | ms per query, median | p95 | preparation, s | ms to encode a text | texts/s | memory, MiB |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for timing in timings:
        speed = of_encoder.get(timing.system)
        cells = [
            f"{timing.median_ms:.1f}",
            f"{timing.p95_ms:.1f}",
            f"{timing.preparation_s:.1f}",
            _shown(speed.median_ms if speed else None, "{:.1f}"),
            _shown(speed.texts_per_s if speed else None, "{:,.0f}"),
            _shown(speed.memory_mib if speed else None, "{:,.0f}"),
        ]
        lines.append(f"| {timing.system} | {' | '.join(cells)} |")
    return "\n".join(lines)


def links_table(checks: Sequence[LinkFigures]) -> str:
    """What links are worth that a person would be shown: right ones, missing ones, and none where none is right."""
    lines = [
        "| links of | data | texts | links | precision | recall | ECE | nothing shown | rightly | without a match | "
        "left alone |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for one in checks:
        cells: list[object] = [
            one.system, one.data, one.texts, one.links, _shown(one.precision), _shown(one.recall),
            _shown(one.calibration_error), one.abstained, _shown(one.rightly_abstained), one.without,
            _shown(one.left_alone),
        ]  # fmt: skip
        lines.append(f"| {' | '.join(str(cell) for cell in cells)} |")
    return "\n".join(lines)


def reliability_table(bins_of: Iterable[tuple[str, Sequence[ReliabilityBin]]]) -> str:
    """How often what was given about the same probability was right; or nothing."""
    lines = [
        f"| {name} | {part.lowest:.1f} | {part.count} | {part.mean_probability:.3f} | {part.share_right:.3f} |"
        for name, bins in bins_of
        for part in bins
    ]
    head = ["| reliability of | probability from | shown | mean probability | right |", "|---|---:|---:|---:|---:|"]
    return "\n".join([*head, *lines]) if lines else ""


def notes(report: MatchingReport, of_sets: Iterable[tuple[str, str]], of_systems: Iterable[tuple[str, str]]) -> str:
    """What must be known to read the tables, as a list; notes that are empty are left out."""
    refused: dict[tuple[str, str], int] = {}
    for refusal in report.refusals:
        key = (refusal.system, refusal.reason)
        refused[key] = refused.get(key, 0) + (refusal.data is not None)
    lines = [f"- {name}: {note}." for name, note in (*of_sets, *of_systems) if note]
    lines += [
        f"- {system}: not asked{f' in {count} sets' if count else ''}: {reason}"
        for (system, reason), count in refused.items()
    ]
    return "\n".join(lines)


def _mean(figures: Sequence[Figure]) -> float | None:
    return sum(figure.value for figure in figures) / len(figures) if figures else None


def _marked(value: str, best: str) -> str:
    return f"**{value}**" if value == best else value


def _shown(value: float | None, form: str = "{:.3f}") -> str:
    return NOTHING if value is None else form.format(value)
