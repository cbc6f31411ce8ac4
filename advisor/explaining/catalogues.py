"""Keeps message catalogues true to the code: `python -m advisor.explaining.catalogues update`."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from advisor.domain.languages import LanguageCode
from advisor.explaining.translation import TRANSLATED

SPEAKING_PACKAGES = ("explaining", "ui")
"""Parts of the program that hold sentences for people."""

KEYWORDS = {"text": 1, "mark": 1, "counted": 2}
"""How sentences are marked in the code: `translator.text`, `mark`, `translator.counted`; how many forms each takes."""

LINE_WIDTH = 110
USAGE = "usage: python -m advisor.explaining.catalogues update\n"


def messages_of(package: Path) -> Catalog:
    """Every sentence for people in the program, in order of place.

    Args:
        package: the folder of the package `advisor`.
    """
    template = Catalog(project="micro-credential-advisor", charset="utf-8")
    for part in SPEAKING_PACKAGES:
        for source in sorted((package / part).rglob("*.py")):
            place = f"advisor/{part}/{source.relative_to(package / part).as_posix()}"
            for forms in _marked(source.read_text(encoding="utf-8")):
                template.add(forms if len(forms) > 1 else forms[0], locations=[(place, 0)])
    return template


def _marked(source: str) -> Iterator[tuple[str, ...]]:
    """The forms of each sentence in order of place, also of those that stand inside an f-string."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = str(getattr(call.func, "attr", None) or getattr(call.func, "id", ""))
        forms = [part.value for part in call.args[: KEYWORDS.get(name, 0)] if isinstance(part, ast.Constant)]
        if forms and len(forms) == KEYWORDS[name]:
            yield tuple(str(form) for form in forms)


def catalogue_file(package: Path, language: LanguageCode) -> Path:
    """Where the catalogue of a language lies."""
    return package / "explaining" / "locales" / language / "LC_MESSAGES" / "advisor.po"


def read_catalogue(package: Path, language: LanguageCode) -> Catalog:
    """The catalogue of a language."""
    with catalogue_file(package, language).open("rb") as file:
        return read_po(file, locale=language, charset="utf-8")


def update(package: Path, language: LanguageCode) -> tuple[int, int]:
    """Bring a catalogue up to date: new sentences are added empty, those no longer said go.

    Returns:
        How many sentences there are, and how many of them await a translation.
    """
    catalogue = read_catalogue(package, language)
    made = catalogue.creation_date  # kept, so that an update without changes changes nothing
    catalogue.update(messages_of(package), no_fuzzy_matching=True)
    catalogue.creation_date = made
    catalogue.obsolete.clear()
    with catalogue_file(package, language).open("wb") as file:
        write_po(file, catalogue, width=LINE_WIDTH, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    messages = [message for message in catalogue if message.id]
    return len(messages), sum(not all(translations_of(message)) for message in messages)


def translations_of(message: Message) -> tuple[str, ...]:
    """The translation, or one for each plural form; empty texts where there is none."""
    return (str(message.string or ""),) if not message.pluralizable else tuple(message.string or ("",))


def main(arguments: Sequence[str]) -> int:
    """Run the command; 0 when every sentence has its translation."""
    if list(arguments) != ["update"]:
        sys.stderr.write(USAGE)
        return 2
    waiting = 0
    with as_file(files("advisor")) as package:
        for language in TRANSLATED:
            total, empty = update(package, language)
            waiting += empty
            sys.stdout.write(f"{language}: {total} sentences, {empty} without a translation\n")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
