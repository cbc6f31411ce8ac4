"""What is never said: promises of recognition or success, and words that belittle what may be hard."""

from __future__ import annotations

from collections.abc import Mapping

PROMISES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "will be recognised",
        "will be recognized",
        "will be accepted",
        "will count",
        "guarantee",
        "get a job",
        "perfect for you",
        "ensures",
        "you must",
        "obviously",
        "simply",
        "just ",
    ),
    "fi": (
        "takaa",
        "takuu",
        "hyväksytään varmasti",
        "saat varmasti",
        "täydellinen sinulle",
        "luetaan hyväksi",
        "tulee hyväksytyksi",
        "sinun täytyy",
        "pitää vain",
    ),
    "de": (
        "wird anerkannt",
        "werden anerkannt",
        "wird angerechnet",
        "werden angerechnet",
        "garantie",
        "garantiert",
        "stellt sicher",
        "perfekt",
        "sie müssen",
        "offensichtlich",
        "selbstverständlich",
        "ganz einfach",
    ),
    "fr": (
        "sera reconnu",
        "seront reconnu",
        "sera accepté",
        "seront accepté",
        "sera validé",
        "comptera",
        "compteront",
        "garanti",
        "assure que",
        "parfait pour vous",
        "vous devez",
        "vous devrez",
        "il suffit de",
        "évidemment",
        "simplement",
    ),
}
"""By language; parts of sentences in small letters."""
