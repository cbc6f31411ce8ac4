"""Finds the labelled sets in a folder by the pattern of their names, test parts as well as training parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import permutations
from pathlib import Path

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.evaluation.benchmarks import labelled_sentences, national_terms, occupation_titles, translated_modules
from advisor.evaluation.labelled_sets import Candidates, LabelledSet, LabelledText, SetKind
from advisor.evaluation.measures import r_precision, reciprocal_rank, success
from advisor.text_ports import IndexedText

SENTENCE_FILES = "*.csv"
TERM_FILES = "pes_to_esco_*.csv.gz"
TITLE_FOLDERS = "*_q_*_c_*"
MODULE_FILES = "mslearn_modules*.jsonl.gz"

SENTENCE_MEASURES = (r_precision(5), r_precision(10), reciprocal_rank())
TITLE_MEASURES = (reciprocal_rank(), success(1), success(10))
TERM_MEASURES = (reciprocal_rank(10, "MRR@10"),)
MODULE_MEASURES = (success(1, "recall@1"),)

MODULES = "mslearn"
_TITLE_FOLDER = re.compile(r"[a-z]{3}_q_(?P<query>[a-z]{2})_c_(?P<corpus>[a-z]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptTexts:
    """Labels and descriptions of ESCO's concepts in every language that there is."""

    skills: tuple[IndexedText, ...]
    occupations: tuple[IndexedText, ...]
    version: str


class SkillCandidates:
    """ESCO's skills in the languages asked for; asked twice, the same value."""

    def __init__(self, texts: ConceptTexts) -> None:
        self._texts = texts
        self._known: dict[tuple[LanguageCode, ...], Candidates] = {}

    def within(self, *languages: LanguageCode) -> Candidates:
        """All skills, by their preferred labels; alternative labels and descriptions are further texts."""
        if languages not in self._known:
            rows = [row for row in self._texts.skills if row.language in languages]
            self._known[languages] = Candidates(
                name=f"ESCO {self._texts.version} skills, {'+'.join(languages)}",
                rows=tuple(row for row in rows if row.part is TextPart.PREFERRED_LABEL),
                further=tuple(row for row in rows if row.part is not TextPart.PREFERRED_LABEL),
            )
        return self._known[languages]


def find_sets(
    folder: Path,
    texts: ConceptTexts,
    *,
    catalogues: Path | None = None,
    also: Sequence[LabelledSet] = (),
    wanted: Sequence[str] = (),
) -> tuple[LabelledSet, ...]:
    """Every labelled set below the folder, by kind and name.

    Args:
        folder: with any of `skill_extraction`, `skill_crosswalks` and `melo`.
        texts: the candidates.
        catalogues: folder with modules that exist in several languages.
        also: further sets, to follow.
        wanted: patterns of names, such as `tech_*`; by default all but those meant for training.

    Raises:
        SettingsError: a set cannot be read, or none is found.
    """
    skills = SkillCandidates(texts)
    found = tuple(
        one
        for one in (
            *_sentence_sets(folder / "skill_extraction", skills, wanted),
            *_term_sets(folder / "skill_crosswalks", skills),
            *_title_sets(folder / "melo", texts.occupations),
            *(_module_sets(catalogues) if catalogues else ()),
            *also,
        )
        if one.queries and _is_wanted(one, wanted)
    )
    if not found:
        raise SettingsError(
            f"No labelled set was found in {str(folder)!r}{f' for {list(wanted)}' if wanted else ''}. Expected files "
            f"such as skill_extraction/tech_*.csv, skill_crosswalks/{TERM_FILES} or folders melo/{TITLE_FOLDERS}."
        )
    return found


def _is_wanted(one: LabelledSet, wanted: Sequence[str]) -> bool:
    names = [one.name, *([one.group] if one.group else [])]
    return not wanted or any(fnmatchcase(name, pattern) for name in names for pattern in wanted)


def _sentence_sets(folder: Path, skills: SkillCandidates, wanted: Sequence[str]) -> Iterator[LabelledSet]:
    candidates = skills.within(ENGLISH)
    owner_of = {row.text.casefold(): row.owner for row in candidates.rows}
    for file in sorted(folder.glob(SENTENCE_FILES)):
        name = file.stem
        if "train" in name and not any(fnmatchcase(name, pattern) for pattern in wanted):
            continue
        read = labelled_sentences(file, owner_of)
        yield LabelledSet(
            name=name,
            kind=SetKind.SENTENCE,
            language=ENGLISH,
            queries=read.queries,
            without=read.without,
            candidates=candidates,
            measures=SENTENCE_MEASURES,
            note=f"{len(read.unknown_labels)} labels are not among the candidates" if read.unknown_labels else "",
        )


def _term_sets(folder: Path, skills: SkillCandidates) -> Iterator[LabelledSet]:
    """Each language twice: found among English labels, and among those and the labels in its own language."""
    english = skills.within(ENGLISH)
    uris = frozenset(row.owner for row in english.rows)
    for file in sorted(folder.glob(TERM_FILES)):
        is_test = "test" in file.name
        note = "" if is_test else "links to concepts of the development part only (md5(uri) % 5 == 1)"
        for language, queries in national_terms(file, uris, development_only=not is_test).items():
            own = skills.within(ENGLISH, language)
            for among, candidates in (("en", english), (f"en+{language}", own)):
                if among == "en" or len(own.rows) > len(english.rows):
                    yield LabelledSet(
                        name=f"{file.name.split('.')[0]}_{language}>{among}",
                        kind=SetKind.TERM,
                        language=language,
                        queries=queries,
                        candidates=candidates,
                        measures=TERM_MEASURES,
                        note=note,
                    )


def _title_sets(folder: Path, occupations: Iterable[IndexedText]) -> Iterator[LabelledSet]:
    labels = tuple(occupations)
    for place in sorted(folder.glob(TITLE_FOLDERS)):
        named = _TITLE_FOLDER.fullmatch(place.name)
        if named is None:
            continue
        corpus = LanguageCode(named["corpus"])
        titles = occupation_titles(place, corpus, (row for row in labels if row.language == corpus))
        yield LabelledSet(
            name=place.name,
            kind=SetKind.TITLE,
            language=LanguageCode(named["query"]),
            queries=titles.queries,
            candidates=Candidates(name=f"labels of {place.name}", rows=titles.labels),
            measures=TITLE_MEASURES,
        )


def _module_sets(catalogues: Path) -> Iterator[LabelledSet]:
    """One set for each pair of languages: the modules of one are looked for among those of the other."""
    for file in sorted(catalogues.glob(MODULE_FILES)):
        for (language, asked), (other, among) in permutations(translated_modules(file).items(), 2):
            there = {row.owner for row in among.rows}
            yield LabelledSet(
                name=f"{MODULES}_{language}>{other}",
                kind=SetKind.MODULE,
                language=language,
                queries=tuple(
                    LabelledText(row.text, frozenset({row.owner})) for row in asked.rows if row.owner in there
                ),
                candidates=among,
                measures=MODULE_MEASURES,
                group=MODULES,
            )
