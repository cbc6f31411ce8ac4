"""Makes and reads the starter pack's tables of concepts: a selection of ESCO's facts, without its descriptions."""

from __future__ import annotations

import csv
import hashlib
import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import Labels, LanguageCode
from advisor.domain.skills import Occupation, ReuseLevel, Skill, SkillKind
from advisor.domain.sources import ReadSource, SourceContent
from advisor.errors import ImportRefusedError

LANGUAGES = tuple(
    LanguageCode(code) for code in ["en", "de", "fr", "es", "fi", "sv", "da", "cs", "it", "nl", "pl", "pt", "et"]
)
"""Languages of the selection, in the order of the columns; a table has those for which there are labels."""

OCCUPATIONS_FILE, SKILLS_FILE, RELATIONS_FILE = "occupations.csv", "skills.csv", "relations.csv"
VERSION_FILE = "esco_version.txt"
SEPARATOR = "|"
"""Between alternative labels; no label of ESCO contains it."""

_LABEL, _ALTERNATIVE = "label_", "alternative_"
_ESSENTIAL, _OPTIONAL = "essential", "optional"

Row = dict[str, str]
Concept = TypeVar("Concept", Skill, Occupation)
Record = TypeVar("Record")


def starter_concepts(
    occupation_uris: Iterable[str], skill_uris: Iterable[str], esco: ReadSource, labels: Sequence[ReadSource]
) -> Mapping[str, str]:
    """The files of the selection by name: these occupations, all skills that they need, and these skills.

    Args:
        occupation_uris: occupations to select.
        skill_uris: skills to select beside those of the occupations, such as those that outcomes are linked to.
        esco: the classification in English.
        labels: its labels in further languages.

    Raises:
        ImportRefusedError: a URI is not in `esco`.
    """
    all_occupations = {str(occupation.uri): occupation for occupation in esco.content.occupations}
    all_skills = {str(skill.uri): skill for skill in esco.content.skills}
    occupations = _selected(set(occupation_uris), all_occupations, "occupation")
    needed = {str(uri) for occupation in occupations for uri in (*occupation.essential, *occupation.optional)}
    skills = _selected(needed | set(skill_uris), all_skills, "skill")
    names = _names((*occupations, *skills), labels)
    relations = (
        {"occupation": occupation.uri, "relation": relation, "skill": uri}
        for occupation in occupations
        for relation, uris in ((_ESSENTIAL, occupation.essential), (_OPTIONAL, occupation.optional))
        for uri in uris
    )
    return {
        OCCUPATIONS_FILE: _table({**_facts(each), **_label_columns(names[each.uri])} for each in occupations),
        SKILLS_FILE: _table({**_facts(each), **_label_columns(names[each.uri])} for each in skills),
        RELATIONS_FILE: _table(relations),
        VERSION_FILE: f"{esco.source.version}\n",
    }


def _facts(concept: Skill | Occupation) -> Row:
    if isinstance(concept, Occupation):
        return {"uri": concept.uri, "isco_code": concept.isco_code or ""}
    return {"uri": concept.uri, "skill_type": concept.kind.value, "reuse_level": concept.reuse_level.value}


def _selected(uris: Set[str], known: Mapping[str, Concept], what: str) -> list[Concept]:
    unknown = sorted(uris - known.keys())
    if unknown:
        raise ImportRefusedError(f"ESCO has no {what} {', '.join(unknown)}; take it out of the starter pack.")
    return [known[uri] for uri in sorted(uris)]


def _names(concepts: Iterable[Skill | Occupation], labels: Sequence[ReadSource]) -> dict[str, Labels]:
    """Labels of each concept in all languages of the selection."""
    preferred: defaultdict[str, dict[LanguageCode, str]] = defaultdict(dict)
    alternative: defaultdict[str, dict[LanguageCode, tuple[str, ...]]] = defaultdict(dict)
    for concept in concepts:
        preferred[concept.uri].update(concept.labels.preferred)
        alternative[concept.uri].update(concept.labels.alternative)
    for label in (label for read in labels for label in read.content.labels):
        if label.uri in preferred and label.language in LANGUAGES:
            preferred[label.uri].setdefault(label.language, label.preferred)
            alternative[label.uri].setdefault(label.language, label.alternative)
    return {uri: Labels(preferred=texts, alternative=alternative[uri]) for uri, texts in preferred.items()}


def _label_columns(labels: Labels) -> Row:
    columns: Row = {}
    for language in LANGUAGES:
        columns[_LABEL + language] = labels.preferred.get(language, "")
        columns[_ALTERNATIVE + language] = SEPARATOR.join(labels.alternative.get(language, ()))
    return columns


def _table(rows: Iterable[Row]) -> str:
    """The rows as CSV, without columns that are empty in every row."""
    listed = list(rows)
    columns = [name for name in (listed[0] if listed else {}) if any(row[name] for row in listed)]
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue()


@dataclass(frozen=True, slots=True)
class ConceptTables:
    """The selection as read."""

    content: SourceContent
    esco_version: str
    sha256: str


def read_concepts(folder: Path) -> ConceptTables:
    """The selection in a folder.

    Raises:
        ImportRefusedError: a file is missing or holds what cannot be; the pack is whole or not usable.
    """
    texts = {name: _text(folder, name) for name in (OCCUPATIONS_FILE, SKILLS_FILE, RELATIONS_FILE, VERSION_FILE)}
    needed: defaultdict[tuple[str, str], list[SkillUri]] = defaultdict(list)
    for occupation, relation, skill in _records(texts, RELATIONS_FILE, _relation):
        needed[occupation, relation].append(skill)

    def occupation_of(row: Row) -> Occupation:
        return Occupation(
            uri=OccupationUri(row["uri"]),
            labels=_labels_of(row),
            isco_code=row["isco_code"] or None,
            essential=tuple(needed[row["uri"], _ESSENTIAL]),
            optional=tuple(needed[row["uri"], _OPTIONAL]),
        )

    content = SourceContent(
        skills=tuple(_records(texts, SKILLS_FILE, _skill)),
        occupations=tuple(_records(texts, OCCUPATIONS_FILE, occupation_of)),
    )
    sha256 = hashlib.sha256("\n".join(f"{name}\n{text}" for name, text in texts.items()).encode()).hexdigest()
    return ConceptTables(content=content, esco_version=texts[VERSION_FILE].strip(), sha256=sha256)


def _text(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as reason:
        raise ImportRefusedError(
            f"{name} of the starter pack cannot be read ({reason}). Restore the folder data/starter."
        ) from reason


def _records(texts: Mapping[str, str], name: str, make: Callable[[Row], Record]) -> Iterator[Record]:
    rows = enumerate(csv.DictReader(io.StringIO(texts[name]), strict=True, restval=""), start=2)
    number = 1
    try:
        for number, row in rows:  # noqa: B007  # the error below names the row
            yield make(row)
    except (KeyError, ValueError, csv.Error) as reason:
        raise ImportRefusedError(
            f"Row {number} of {name} in the starter pack does not fit: {reason}. Restore the folder data/starter."
        ) from reason


def _relation(row: Row) -> tuple[str, str, SkillUri]:
    return row["occupation"], row["relation"], SkillUri(row["skill"])


def _skill(row: Row) -> Skill:
    return Skill(
        uri=SkillUri(row["uri"]),
        labels=_labels_of(row),
        kind=SkillKind(row["skill_type"]),
        reuse_level=ReuseLevel(row["reuse_level"]),
    )


def _labels_of(row: Row) -> Labels:
    preferred = {language: text for language in LANGUAGES if (text := row.get(_LABEL + language))}
    alternative = {
        language: tuple(texts.split(SEPARATOR)) for language in LANGUAGES if (texts := row.get(_ALTERNATIVE + language))
    }
    return Labels(preferred=preferred, alternative=alternative)
