"""The figures of what is understood, as tables in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from advisor.domain.languages import LanguageCode
from advisor.evaluation.understanding import CONCEPTS, GROUPS, TOP, Counts, Scores


def tables(scores: Scores, languages: Sequence[LanguageCode]) -> Iterator[str]:
    """The figures in Markdown: F1 of each field and language, then of the groups, links and intents."""
    yield _table("field", [*GROUPS, *CONCEPTS], languages, lambda name, language: scores.fields[name, language], _f1)
    groups = {group: [name for name in GROUPS if GROUPS[name] == group] for group in GROUPS.values()}
    for kind in dict.fromkeys(CONCEPTS.values()):
        groups[f"{kind} shown"] = [name for name in CONCEPTS if CONCEPTS[name] == kind]

    def group_counts(group: str, language: LanguageCode) -> Counts:
        return _summed(scores.fields[name, language] for name in groups[group])

    yield _table("group: precision / recall / F1", list(groups), languages, group_counts, _all_three)
    yield _table(
        f"words linked within the first {TOP}",
        ["occupations", "skills"],
        languages,
        lambda name, language: scores.linked[name, language],
        lambda counts: _cell(counts.recall),
    )
    if scores.intents:
        cells = [f"{scores.intents[one][True]} of {scores.intents[one].total()}" for one in languages]
        right = sum(scores.intents[one][True] for one in languages)
        whole = sum(scores.intents[one].total() for one in languages)
        each = ", ".join(f"{one} {cell}" for one, cell in zip(languages, cells, strict=True))
        yield f"Intents right: {each}; all {right / whole:.2f}"


def _table(
    name: str,
    rows: Sequence[str],
    languages: Sequence[LanguageCode],
    counts: Callable[[str, LanguageCode], Counts],
    cell: Callable[[Counts], str],
) -> str:
    lines = [f"| {name} | all | {' | '.join(languages)} |", f"|---|{'---:|' * (len(languages) + 1)}"]
    for row in rows:
        own = [counts(row, language) for language in languages]
        lines.append(f"| {row} | {cell(_summed(own))} | {' | '.join(map(cell, own))} |")
    return "\n".join(lines)


def _summed(parts: Iterable[Counts]) -> Counts:
    whole = Counts()
    for part in parts:
        whole.add(part.right, part.wrong, part.missed)
    return whole


def _f1(counts: Counts) -> str:
    said = counts.right + counts.missed
    return f"{_cell(counts.f1)} ({said})" if said or counts.wrong else "–"


def _all_three(counts: Counts) -> str:
    return f"{_cell(counts.precision)} / {_cell(counts.recall)} / {_cell(counts.f1)}"


def _cell(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
