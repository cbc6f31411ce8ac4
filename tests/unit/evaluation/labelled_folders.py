"""Writes small labelled sets in the forms of the real ones, and the concepts that they speak of."""

import gzip
import json
from pathlib import Path

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.evaluation.set_finding import ConceptTexts
from advisor.text_ports import IndexedText

HELD_OUT, DEVELOPMENT, TRAINING = "held:6", "dev:21", "train:0"
"""Concepts of each part, by the MD5 of these names."""


def label(owner: str, text: str, language: str = "en", part: TextPart = TextPart.PREFERRED_LABEL) -> IndexedText:
    return IndexedText(owner, part, text, LanguageCode(language))


def some_concepts() -> ConceptTexts:
    return ConceptTexts(
        skills=(
            label(HELD_OUT, "weld steel"),
            label(HELD_OUT, "join metal parts", part=TextPart.ALTERNATIVE_LABEL),
            label(DEVELOPMENT, "bake bread"),
            label(DEVELOPMENT, "Brot backen", "de"),
            label(TRAINING, "teach"),
        ),
        occupations=(label(HELD_OUT, "steel welder"), label(TRAINING, "baker")),
        version="1.1",
    )


def write_sentences(folder: Path, name: str = "tech_validation") -> Path:
    (folder / "skill_extraction").mkdir(exist_ok=True, parents=True)
    file = folder / "skill_extraction" / f"{name}.csv"
    file.write_text(
        "sentence,span,sub_span,label\n"
        "we weld steel here,weld,,Weld Steel\n"
        '"we bake bread,\nand weld steel",bake,,bake bread\n'
        '"we bake bread,\nand weld steel",weld,,weld steel\n'
        "we smile,smile,,LABEL NOT PRESENT\n"
        "we fly,fly,,fly planes\n"
    )
    return file


def write_terms(folder: Path, name: str = "pes_to_esco_train") -> Path:
    (folder / "skill_crosswalks").mkdir(exist_ok=True, parents=True)
    file = folder / "skill_crosswalks" / f"{name}.csv.gz"
    rows = [
        "language,national_skill,esco_skill_uri,relation",
        f"de,Brot backen,{DEVELOPMENT},skos:exactMatch",
        f"de,Backwaren,{DEVELOPMENT},skos:closeMatch",
        f"de,Lehren,{TRAINING},skos:exactMatch",
        f"nl,lassen,{HELD_OUT},skos:exactMatch",
        "nl,vliegen,unknown:1,skos:exactMatch",
    ]
    file.write_bytes(gzip.compress("\n".join(rows).encode()))
    return file


def write_titles(folder: Path, name: str = "usa_q_en_c_en") -> None:
    place = folder / "melo" / name
    place.mkdir(parents=True)
    (place / "queries.tsv").write_text("Q1\tsteel welder\nQ2\tunjudged\nQ3\tbread maker and baker\n")
    (place / "corpus_elements.tsv").write_text("C1_en_000\tsteel welder\nC2_en_000\tbaker\nC2_en_001\tbread maker\n")
    (place / "annotations.tsv").write_text("Q1\t0\tC1_en_000\t1\nQ3\t0\tC2_en_000\t1\nQ3\t0\tC2_en_001\t1\n")


def write_modules(folder: Path) -> Path:
    folder.mkdir(exist_ok=True, parents=True)
    modules = [
        {"uid": uid, "language": language, "title": title, "learning_outcomes": outcomes}
        for uid, language, title, outcomes in (
            ("m1", "en", "Azure storage", ["keep files"]),
            ("m2", "en", "Azure networks", []),
            ("m1", "fr", "Azure storage en bref", []),
            ("m3", "fr", "Bases de données", []),
        )
    ]
    (folder / "mslearn_modules.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, modules)).encode()))
    return folder
