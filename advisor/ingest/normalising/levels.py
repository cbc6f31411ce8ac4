"""Levels of the European Qualifications Framework, stated or through the table of national levels."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.normalising.published import concept, folded, plain, table, web_address
from advisor.ingest.normalising.reading import Read, note

EQF = "http://data.europa.eu/snb/eqf/"
NQF = "http://data.europa.eu/snb/qdr/"

_EQF_NAMED = re.compile(r"(?:eqf|european qualifications framework)[ :]*(?:level )?([1-8])|level ([1-8]) \(?eqf\)?")
_BARE = re.compile(r"(?:level )?([1-8])")
_LEVEL_WORD = re.compile(r"\b(?:level|levels|niveau|nivel|livello|nivå|taso|stufe|poziom)\b")
_NOT_WORDS = re.compile(r"[^\w+.]+")
ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v", "6": "vi", "7": "vii", "8": "viii"}


def read_eqf(published: object, *, named: bool = False) -> Read[EqfLevel]:
    """A stated EQF level: an EU address, `EQF 6`, `EQF level 6`.

    Args:
        published: the value. A bare number may be a national level, so that it is no EQF level by itself.
        named: the field or the vocabulary that holds the value names the EQF, so that `6` and `Level 6` count.
    """
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    if address is not None:
        number = address.removeprefix(EQF)
        if re.fullmatch(r"[1-8]", number) is None:
            return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, "EU vocabulary of EQF levels"),))
        detail = f"EU vocabulary of EQF levels: Level {number}"
        return Read(EqfLevel(level=int(number)), (note(Fact.LEVEL, NoteBasis.EU_VOCABULARY, text, detail),))
    found = _EQF_NAMED.fullmatch(folded(text)) or (_BARE.fullmatch(folded(text)) if named else None)
    if found is None:
        detail = "an EQF level such as EQF 6; a number alone may be a national level"
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_FORM, text, detail),))
    return Read(EqfLevel(level=int(next(group for group in found.groups() if group))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _NationalLevel:
    """A row of the table of national levels."""

    country: str
    framework: str
    level: str
    eqf: int | None
    evidence: str
    source: str
    remark: str

    @property
    def name(self) -> str:
        return f"{self.framework} level {self.level}" if self.level[0].isdigit() else f"{self.framework} {self.level}"


def read_national_level(published: object, country: str | None = None) -> Read[EqfLevel]:
    """The EQF level of a national level, through `tables/eqf_nqf.csv`; never by its number alone.

    Args:
        published: the EU address of the level, or its name with its framework (`RQF 6`, `NLQF 4+`).
        country: alpha-2, tells frameworks of one name apart, and says which framework `Level 6` is of in a country
            that has one only.
    """
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    if address is not None:
        return _level_of_concept(text, address)
    found = _spellings().get(_spelt(text), ())
    if country is not None:
        here = tuple(one for one in found if one.country.startswith(country.upper()))
        found = here or (found if len({one.country for one in found}) == 1 else ())
        found = found or _spellings().get(f"{country.upper()} {_spelt(text)}", ())
    if not found:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NO_NATIONAL_TABLE, text, _known_label(text)),))
    if len(found) > 1:
        where = " or ".join(sorted(one.country for one in found))
        return Read(None, (note(Fact.LEVEL, NoteBasis.NO_NATIONAL_TABLE, text, f"of {where} is not said"),))
    return _through(text, found[0])


def _level_of_concept(text: str, address: str) -> Read[EqfLevel]:
    code = concept(address) if address.startswith(NQF) else ""
    label = _concepts().get(code)
    if label is None:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, "EU vocabulary of national levels"),))
    rows = _by_concept().get(code, ())
    if not rows:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NO_NATIONAL_TABLE, text, label),))
    return _through(text, rows[0])


def _through(text: str, row: _NationalLevel) -> Read[EqfLevel]:
    told = f"evidence {row.evidence}: {row.source}"
    if row.eqf is None:
        detail = f"{row.name} lies outside the EQF ({row.remark}); {told}"
        return Read(None, (note(Fact.LEVEL, NoteBasis.NO_NATIONAL_TABLE, text, detail),))
    level = EqfLevel(level=row.eqf, inferred_from=f"{row.name}, evidence {row.evidence}")
    return Read(level, (note(Fact.LEVEL, NoteBasis.NATIONAL_LEVEL, text, f"{row.name} is EQF {row.eqf}, {told}"),))


def read_cycle(published: object) -> Read[EqfLevel]:
    """The EQF level of a cycle or degree: `bachelor`, `second cycle`, `associate degree`."""
    text = plain(published)
    if text is None:
        return Read(None)
    row = _cycles().get(folded(text))
    if row is None:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, "cycles of the QF-EHEA"),))
    if not row["eqf"]:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, row["meaning"]),))
    level = EqfLevel(level=int(row["eqf"]), inferred_from=f"{row['meaning']}, evidence {row['evidence']}")
    detail = f"{row['meaning']} is EQF {row['eqf']}, evidence {row['evidence']}: {row['source']}"
    return Read(level, (note(Fact.LEVEL, NoteBasis.CYCLE, text, detail),))


def disagreement(eqf: EqfLevel | None, national: EqfLevel | None) -> FactNote | None:
    """A note where a stated level and one read from another value are not the same; `None` where one is unknown."""
    if eqf is None or national is None or eqf.level == national.level:
        return None
    other = f"EQF {national.level}" + (f" by {national.inferred_from}" if national.inferred_from else "")
    return note(Fact.LEVEL, NoteBasis.LEVELS_DISAGREE, f"EQF {eqf.level}", other)


def _spelt(text: str) -> str:
    """`text` as levels are keyed: words alone, the word for level left out."""
    words = _NOT_WORDS.sub(" ", folded(text))
    return " ".join(_LEVEL_WORD.sub(" ", words).split())


@cache
def _rows() -> tuple[tuple[str, _NationalLevel], ...]:
    """The table with the concept of each row; sources by their short names."""
    sources = {row["source"]: row["name"] for row in table("level_sources")}
    return tuple(
        (
            row["concept"],
            _NationalLevel(
                country=row["country"],
                framework=row["framework"],
                level=row["level"],
                eqf=int(row["eqf"]) if row["eqf"] else None,
                evidence=row["evidence"],
                source=sources[row["source"]],
                remark=row["remark"],
            ),
        )
        for row in table("eqf_nqf")
    )


@cache
def _by_concept() -> Mapping[str, tuple[_NationalLevel, ...]]:
    found: dict[str, tuple[_NationalLevel, ...]] = {}
    for code, row in _rows():
        if code:
            found[code] = (*found.get(code, ()), row)
    return found


@cache
def _concepts() -> Mapping[str, str]:
    return {
        row["concept"]: f"{row['label']}: {row['remark']}" if row["remark"] else row["label"]
        for row in table("nqf_concepts")
    }


@cache
def _spellings() -> Mapping[str, tuple[_NationalLevel, ...]]:
    """Rows by every spelling of their name; by country and number where a country has one framework only."""
    names: dict[tuple[str, str], list[str]] = {}
    only: set[tuple[str, str]] = set()
    for framework in table("frameworks"):
        key = (framework["country"], framework["framework"])
        names[key] = [framework["framework"], *filter(None, framework["names"].split("|"))]
        if framework["only_one"] == "yes":
            only.add(key)
    labels = {row["concept"]: row["label"] for row in table("nqf_concepts")}
    found: dict[str, dict[_NationalLevel, None]] = {}
    for code, row in _rows():
        key = (row.country, row.framework)
        levels = [row.level.casefold()]
        if row.country == "AT":
            levels.append(ROMAN[row.level])
        spellings = {_spelt(f"{name} {level}") for name in names[key] for level in levels}
        spellings |= {_spelt(f"{level} {name}") for name in names[key] for level in levels}
        if key in only:
            spellings |= {f"{row.country} {level}" for level in levels}
        if code:
            spellings.add(_spelt(labels[code]))
        for spelling in spellings:
            found.setdefault(spelling, {})[row] = None
    return {spelling: tuple(rows) for spelling, rows in found.items()}


@cache
def _cycles() -> Mapping[str, Mapping[str, str]]:
    return {folded(row["word"]): row for row in table("cycles")}


def _known_label(text: str) -> str:
    """The label of the EU vocabulary that `text` is, where the table has no row for it."""
    for label in _concepts().values():
        if _spelt(label) == _spelt(text):
            return label
    return ""
