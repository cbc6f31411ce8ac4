"""Levels of the European Qualifications Framework, stated or through the table of national levels."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.normalising.national_levels import NationalLevel, level_of_concept, level_of_name
from advisor.ingest.normalising.published import folded, plain, table, web_address
from advisor.ingest.normalising.reading import Read, note

EQF = "http://data.europa.eu/snb/eqf/"
NQF = "http://data.europa.eu/snb/qdr/"

_EQF_NAMED = re.compile(r"(?:eqf|european qualifications framework)[ :]*(?:level )?([1-8])|level ([1-8]) \(?eqf\)?")
_BARE = re.compile(r"(?:level )?([1-8])")


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
    found = _EQF_NAMED.fullmatch(folded(text)) or (_BARE.fullmatch(text.casefold()) if named else None)
    if found is None:
        detail = "an EQF level such as EQF 6; a number alone may be a national level"
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_FORM, text, detail),))
    return Read(EqfLevel(level=int(next(group for group in found.groups() if group))))


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
    if address is None:
        level, said = level_of_name(text, country)
        return _unknown(text, said) if level is None else _through(text, level)
    level, label = level_of_concept(address.removeprefix(NQF))
    if label is None:
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, "EU vocabulary of national levels"),))
    return _unknown(text, label) if level is None else _through(text, level)


def _unknown(text: str, said: str) -> Read[EqfLevel]:
    return Read(None, (note(Fact.LEVEL, NoteBasis.NO_NATIONAL_TABLE, text, said),))


def _through(text: str, row: NationalLevel) -> Read[EqfLevel]:
    told = f"evidence {row.evidence}: {row.source}"
    if row.eqf is None:
        return _unknown(text, f"{row.name}, {row.remark}; {told}")
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
        return Read(None, (note(Fact.LEVEL, NoteBasis.NOT_IN_VOCABULARY, text, f"{row['source']}: {row['meaning']}"),))
    level = EqfLevel(level=int(row["eqf"]), inferred_from=row["meaning"])
    detail = f"{row['meaning']} is EQF {row['eqf']}: {row['source']}"
    return Read(level, (note(Fact.LEVEL, NoteBasis.CYCLE, text, detail),))


def disagreement(eqf: EqfLevel | None, national: EqfLevel | None) -> FactNote | None:
    """A note where a stated level and one read from another value are not the same; `None` where one is unknown."""
    if eqf is None or national is None or eqf.level == national.level:
        return None
    other = f"EQF {national.level}" + (f" by {national.inferred_from}" if national.inferred_from else "")
    return note(Fact.LEVEL, NoteBasis.LEVELS_DISAGREE, f"EQF {eqf.level}", other)


@cache
def _cycles() -> Mapping[str, Mapping[str, str]]:
    return {folded(row["word"]): row for row in table("cycles")}
