"""ESCO downloads that are refused as a whole: broken, unsafe, or not all there."""

import zipfile
from pathlib import Path

import pytest

from advisor.domain.sources import ReadSource
from advisor.errors import ImportRefusedError
from advisor.ingest import esco_files
from advisor.ingest.esco import read_esco
from tests.builders import TODAY
from tests.esco_downloads import SKILL, Download, a_download, a_download_without, a_folder, a_zip, as_csv


def read(*paths: Path) -> tuple[ReadSource, ...]:
    return read_esco(paths, imported_on=TODAY)


@pytest.mark.parametrize(
    ("tables", "says"),
    [
        (a_download_without("occupationSkillRelations"), "lack occupationSkillRelations.csv.*name both ZIPs"),
        (a_download_without("occupations_en"), "lack occupations_en.csv"),
        (a_download_without("skills_en", "occupations_en"), "belong to a classification that is not there"),
        ({"skills_fi": (SKILL,)}, "Import the English download first"),
        ({"recipes": ({"name": "soup"},)}, "No ESCO table was found"),
        (
            a_download(skills_en=({"conceptUri": "x", "label": "y"},)),
            "skills_en.csv has no column 'preferredLabel'",
        ),
        (a_download(skills_en=({**SKILL, "status": "obsolete"},)), "brings 0 skills and .* 1 occupations"),
    ],
)
def test_a_download_that_is_not_whole_is_refused_with_what_is_missing(
    tmp_path: Path, tables: Download, says: str
) -> None:
    with pytest.raises(ImportRefusedError, match=says):
        read(a_folder(tmp_path, tables))


def test_tables_of_two_downloads_at_once_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match=r"found twice.*one ESCO version only"):
        read(a_folder(tmp_path / "a", a_download()), a_folder(tmp_path / "b", a_download()))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", r"has no column 'conceptUri'.*It has: nothing"),
        (as_csv(({**SKILL, "preferredLabel": "é"},)).encode("latin-1"), "skills_en.csv is not UTF-8"),
        (as_csv((SKILL,)).encode() + b'"never closed', "no well-formed CSV"),
    ],
)
def test_a_broken_table_is_refused_with_a_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    folder = a_folder(tmp_path, a_download())
    (folder / "skills_en.csv").write_bytes(content)
    with pytest.raises(ImportRefusedError, match=says):
        read(folder)


def test_a_broken_parquet_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, a_download_without("skills_en"))
    (folder / "skills_en.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(ImportRefusedError, match="no whole parquet file"):
        read(folder)


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="There is nothing at"):
        read(tmp_path / "none.zip")


def test_a_zip_that_is_cut_off_or_damaged_is_refused(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "whole.zip", a_download())
    content = path.read_bytes()
    (tmp_path / "cut.zip").write_bytes(content[: len(content) // 2])
    with pytest.raises(ImportRefusedError, match=r"cut\.zip is not a whole ZIP file"):
        read(tmp_path / "cut.zip")
    (tmp_path / "damaged.zip").write_bytes(content[:60] + bytes(80) + content[140:])
    with pytest.raises(ImportRefusedError, match=r"skills_en\.csv in damaged\.zip cannot be unpacked"):
        read(tmp_path / "damaged.zip")


@pytest.mark.parametrize(
    "name", ["../skills_en.csv", "/etc/skills_en.csv", "C:\\skills_en.csv", "a/../../skills_en.csv"]
)
def test_a_zip_that_names_files_outside_of_itself_is_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(name, as_csv((SKILL,)))
    with pytest.raises(ImportRefusedError, match="outside of itself"):
        read(tmp_path / "evil.zip")


def test_a_decompression_bomb_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("skills_en.csv", b"0" * (11 * 1024**2))
    with pytest.raises(ImportRefusedError, match="would grow from"):
        read(tmp_path / "bomb.zip")
    monkeypatch.setattr(esco_files, "MAX_TABLE_BYTES", 1_000)
    with pytest.raises(ImportRefusedError, match="expected at most 1,000"):
        read(tmp_path / "bomb.zip")


def test_a_zip_of_very_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esco_files, "MAX_MEMBERS", 4)
    with pytest.raises(ImportRefusedError, match="holds 8 files; expected at most 4"):
        read(a_zip(tmp_path / "many.zip", a_download()))
