"""A linker that knows a handful of names in English and Finnish; keeps `ports.ConceptLinker`."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher

from advisor.domain.ids import OccupationUri, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import ConceptMatch
from tests.builders import occupation_uri, skill_uri

Names = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Id to names by language; the first name of a language is the preferred one."""

OCCUPATIONS: Names = {
    "data-analyst": {"en": ("data analyst",), "fi": ("data-analyytikko",)},
    "nurse": {"en": ("nurse", "registered nurse"), "fi": ("sairaanhoitaja",)},
    "practical-nurse": {"en": ("practical nurse", "care assistant"), "fi": ("lähihoitaja",)},
    "midwife": {"en": ("midwife",), "fi": ("kätilö",)},
    "warehouse-worker": {"en": ("warehouse worker",), "fi": ("varastotyöntekijä",)},
    "cook": {"en": ("cook", "chef"), "fi": ("kokki",)},
    "waiter": {"en": ("waiter",), "fi": ("tarjoilija",)},
    "teacher": {"en": ("teacher",), "fi": ("opettaja",)},
    "welder": {"en": ("welder",), "fi": ("hitsaaja",)},
    "web-developer": {"en": ("web developer",), "fi": ("verkkokehittäjä",)},
    "accountant": {"en": ("accountant",), "fi": ("kirjanpitäjä",)},
    "shop-assistant": {"en": ("shop assistant", "cashier"), "fi": ("myyjä",)},
    "electrician": {"en": ("electrician",), "fi": ("sähköasentaja",)},
}

SKILLS: Names = {
    "analyse-data": {"en": ("analyse data", "data analysis"), "fi": ("analysoida tietoja", "data-analyysi")},
    "python": {"en": ("python",), "fi": ("python",)},
    "sql": {"en": ("sql",), "fi": ("sql",)},
    "excel": {"en": ("excel", "use spreadsheets"), "fi": ("excel", "taulukkolaskenta")},
    "machine-learning": {"en": ("machine learning",), "fi": ("koneoppiminen",)},
    "programming": {"en": ("programming", "coding", "code", "program"), "fi": ("ohjelmointi",)},
    "project-management": {"en": ("project management", "manage projects"), "fi": ("projektinhallinta",)},
    "english": {"en": ("english",), "fi": ("englanti",)},
    "finnish": {"en": ("finnish",), "fi": ("suomi",)},
    "german": {"en": ("german",), "fi": ("saksa",)},
    "bookkeeping": {"en": ("bookkeeping",), "fi": ("kirjanpito",)},
    "digital-marketing": {"en": ("digital marketing", "online marketing"), "fi": ("digimarkkinointi",)},
    "customer-service": {"en": ("customer service",), "fi": ("asiakaspalvelu",)},
    "animal-care": {"en": ("animal care", "animals"), "fi": ("eläintenhoito", "eläimet")},
}

QUALIFICATIONS: Names = {
    "demo:data-certificate": {"en": ("graduate certificate in data science", "certificate in data science")},
    "demo:nursing": {"en": ("bachelor of nursing",), "fi": ("sosiaali- ja terveysalan perustutkinto",)},
    "demo:business": {"en": ("certificate in business",), "fi": ("liiketoiminnan perustutkinto",)},
}

LEAST_ALIKE = 0.83
"""Similarity below which the linker abstains: enough for a typing error, not for another word."""


class FakeLinker:
    """Compares letters; a name of more words that holds the phrase as whole words is alike at 0.84."""

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        return _ranked(phrase, {occupation_uri(key): names for key, names in OCCUPATIONS.items()}, language, limit)

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        return _ranked(phrase, {skill_uri(key): names for key, names in SKILLS.items()}, language, limit)

    def qualifications(
        self,
        phrase: str,
        *,
        language: LanguageCode,
        limit: int,
        least: float | None = None,  # noqa: ARG002 - the port's signature
    ) -> tuple[ConceptMatch, ...]:
        return _ranked(phrase, QUALIFICATIONS, language, limit)


def _ranked(
    phrase: str,
    concepts: Mapping[OccupationUri, Mapping[str, tuple[str, ...]]]
    | Mapping[SkillUri, Mapping[str, tuple[str, ...]]]
    | Names,
    language: LanguageCode,
    limit: int,
) -> tuple[ConceptMatch, ...]:
    matches = []
    for key, names in concepts.items():
        alike, name = max((_alike(phrase.lower(), name), name) for group in names.values() for name in group)
        if alike >= LEAST_ALIKE:
            label = names.get(language, names.get("en", ("",)))[0]
            matches.append(ConceptMatch(id=str(key), label=label, matched_text=name, similarity=alike, words=phrase))
    return tuple(sorted(matches, key=lambda match: (-match.similarity, match.id))[:limit])


def _alike(phrase: str, name: str) -> float:
    if len(phrase) > 3 and f" {phrase} " in f" {name} " and phrase != name:
        return 0.84
    return round(SequenceMatcher(None, phrase, name, autojunk=False).ratio(), 3)
