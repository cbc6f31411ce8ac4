"""The table of national levels: which level of the EQF each is, by whose word, and under which names it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from advisor.ingest.normalising.published import folded, table

_LEVEL_WORD = re.compile(r"\b(?:levels?|niveau|nivel|nível|livello|nivå|taso|stufe|poziom)\b")
_BETWEEN_WORDS = re.compile(r"[^\w+.]+")
_BELOW_NOUGHT = re.compile(r"(?:^|[^\w\s])\s*[-−]\s*\d")
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V", "6": "VI", "7": "VII", "8": "VIII"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalLevel:
    """A level of a national framework."""

    country: str
    """ISO 3166-1 alpha-2, with the parts of the country where the framework holds for them only: `GB-SCT`."""

    framework: str
    level: str
    """As the framework numbers it: `6`, `5.1`, `4+`, `Entry 3`."""

    eqf: int | None
    """`None`: known to lie outside the EQF."""

    evidence: str
    """A: seen in a table or a sentence. B: the source says that the levels are one to one. C: only that they align."""

    source: str
    concept: str
    """The last part of its EU address; empty where the EU vocabulary has none for this level alone."""

    remark: str

    @property
    def name(self) -> str:
        """`RQF level 6`, `RQF Entry 3`."""
        return f"{self.framework} level {self.level}" if self.level[0].isdigit() else f"{self.framework} {self.level}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """Spellings of levels, as `spelt` writes them."""

    sure: Mapping[str, NationalLevel]
    """Of frameworks whose name no other country uses."""

    by_country: Mapping[tuple[str, str], NationalLevel]
    """With alpha-2: of frameworks that share a name, and numbers alone where a country has one framework only."""

    labels: Mapping[str, str]
    """Of levels that the EU vocabulary has, but the table has not."""


def level_of_concept(code: str) -> tuple[NationalLevel | None, str | None]:
    """The level and the label of a concept of the EU vocabulary; without a level where the table has none for it."""
    concept = _concepts().get(code)
    if concept is None:
        return None, None
    return _by_concept().get(code), f"{concept['label']}: {concept['remark']}" if concept["remark"] else concept[
        "label"
    ]


def level_of_name(text: str, country: str | None) -> tuple[NationalLevel | None, str]:
    """The level that goes under this name, else what can be said of the name.

    Args:
        text: names the framework and the level; of a country with one framework, the level alone.
        country: alpha-2.
    """
    names, spelling = _names(), spelt(text)
    if spelling in names.sure:
        return names.sure[spelling], ""
    here = (country or "").upper()
    found = names.by_country.get((here, spelling)) or names.by_country.get((here, spelling.removeprefix("nqf ")))
    if found is not None:
        return found, ""
    if any(name == spelling for _, name in names.by_country):
        return None, f"the table has no such level of {here}" if here else "of which framework or country is not said"
    return None, names.labels.get(spelling, "")


def spelt(text: str) -> str:
    """`text` as levels are keyed: its words alone, without the word for level; empty for a number below nought."""
    if _BELOW_NOUGHT.search(text):
        return ""
    return " ".join(_LEVEL_WORD.sub(" ", _BETWEEN_WORDS.sub(" ", folded(text))).split())


@cache
def national_levels() -> tuple[NationalLevel, ...]:
    """All rows of the table, in order."""
    sources = {row["source"]: row["name"] for row in table("level_sources")}
    return tuple(
        NationalLevel(
            country=row["country"],
            framework=row["framework"],
            level=row["level"],
            eqf=int(row["eqf"]) if row["eqf"] else None,
            evidence=row["evidence"],
            source=sources[row["source"]],
            concept=row["concept"],
            remark=row["remark"],
        )
        for row in table("eqf_nqf")
    )


@cache
def _concepts() -> Mapping[str, Mapping[str, str]]:
    return {row["concept"]: row for row in table("nqf_concepts")}


@cache
def _by_concept() -> Mapping[str, NationalLevel]:
    """By the last part of the address; rows that share one lie outside the EQF together."""
    return {row.concept: row for row in reversed(national_levels()) if row.concept}


@cache
def _names() -> _Names:
    frameworks = {(row["country"], row["framework"]): row for row in table("frameworks")}
    owners: dict[str, set[str]] = {}
    for (country, framework), row in frameworks.items():
        for name in _names_of(framework, row["names"]):
            owners.setdefault(spelt(name), set()).add(country)
    sure: dict[str, NationalLevel] = {}
    by_country: dict[tuple[str, str], NationalLevel] = {}
    for level in national_levels():
        row = frameworks[level.country, level.framework]
        numbers = list(_numbers(level))
        for name in _names_of(level.framework, row["names"]):
            spellings = {spelt(f"{name} {number}") for number in numbers} | {
                spelt(f"{number} {name}") for number in numbers
            }
            for spelling in spellings:
                if len(owners[spelt(name)]) == 1:
                    sure.setdefault(spelling, level)
                else:
                    by_country.setdefault((level.country[:2], spelling), level)
        if row["only_one"] == "yes":
            by_country.update({(level.country[:2], spelt(number)): level for number in numbers})
    for level in national_levels():
        label = spelt(_concepts()[level.concept]["label"]) if level.concept else ""
        # Only Portugal's labels say QNQ, but people who publish in Italy say it of their own framework.
        if label and (level.country[:2], label) not in by_country:
            sure.setdefault(label, level)
    labels = {spelt(row["label"]): row["label"] for row in table("nqf_concepts")}
    return _Names(sure=sure, by_country=by_country, labels=labels)


def _names_of(framework: str, others: str) -> tuple[str, ...]:
    return (framework, *(name for name in others.split("|") if name))


def _numbers(level: NationalLevel) -> Iterator[str]:
    """The number of a level in every way in which it is written."""
    yield level.level
    if level.level.endswith("+"):
        yield level.level.replace("+", "plus")
    if level.country == "AT":
        yield _ROMAN[level.level]
