"""Builds small ESCO downloads, in the form of the official one, as folders and ZIPs."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.builders import occupation_uri, skill_uri

Table = Sequence[Mapping[str, str]]

SKILL = {
    "conceptType": "KnowledgeSkillCompetence",
    "conceptUri": skill_uri("a"),
    "skillType": "skill/competence",
    "reuseLevel": "cross-sector",
    "preferredLabel": "analyse data",
    "altLabels": "data analysis\nanalyse data\n\ndata analysis",
    "status": "released",
    "description": "Work out what data say.",
}
OTHER_SKILL = {**SKILL, "conceptUri": skill_uri("b"), "preferredLabel": "statistics", "skillType": "knowledge"}
OCCUPATION = {
    "conceptUri": occupation_uri(),
    "iscoGroup": "2511",
    "preferredLabel": "data analyst",
    "altLabels": "",
    "status": "released",
    "description": "Analyses data.",
}
RELATION = {
    "occupationUri": occupation_uri(),
    "relationType": "essential",
    "skillType": "knowledge",
    "skillUri": skill_uri("a"),
}
GROUP = {
    "conceptUri": "http://data.europa.eu/esco/skill/S1",
    "preferredLabel": "working with data",
    "status": "released",
}
PLACE = {"conceptUri": skill_uri("a"), "broaderUri": GROUP["conceptUri"]}
RELATED = {
    "originalSkillUri": skill_uri("a"),
    "originalSkillType": "skill/competence",
    "relationType": "essential",
    "relatedSkillType": "knowledge",
    "relatedSkillUri": skill_uri("b"),
}
ISCO_GROUP = {
    "conceptUri": "http://data.europa.eu/esco/isco/C2511",
    "code": "2511",
    "preferredLabel": "Systems analysts",
    "status": "released",
}
OCCUPATION_PLACE = {"conceptUri": occupation_uri(), "broaderUri": ISCO_GROUP["conceptUri"]}

Download = Mapping[str, Table]


def a_download(**tables: Table) -> Download:
    return {
        "skills_en": (SKILL, OTHER_SKILL),
        "occupations_en": (OCCUPATION,),
        "occupationSkillRelations": (RELATION,),
        "skillGroups_en": (GROUP,),
        "broaderRelationsSkillPillar": (PLACE,),
        "skillSkillRelations": (RELATED,),
        "ISCOGroups_en": (ISCO_GROUP,),
        "broaderRelationsOccPillar": (OCCUPATION_PLACE,),
        **tables,
    }


def as_csv(rows: Table) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def a_folder(folder: Path, tables: Download) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text(as_csv(rows), encoding="utf-8")
    return folder


def a_zip(path: Path, tables: Download) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in tables.items():
            archive.writestr(f"{name}.csv", as_csv(rows))
    return path


def a_download_without(*names: str) -> Download:
    return {name: rows for name, rows in a_download().items() if name not in names}
