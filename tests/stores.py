"""Whole stores for tests: made once for each state of the data and the code that reads it, then copied."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STARTER_PACK = ROOT / "data" / "starter"
STORES = ROOT / "build" / "stores-for-tests"
MAKES_STORES = ("advisor/adapters", "advisor/ingest", "advisor/domain", "advisor/matching/sentences.py")
"""Code whose change may change what a store or an index holds."""


ENGLISH_ALONE = {"ADVISOR_MULTILINGUAL_SENTENCES": "false"}
"""Settings under which the real data are indexed in a third of the time."""


def starter_home(copy_to: Path) -> Path:
    """A folder with the store of the starter pack and its indexes, for one caller to write to."""
    return copied("starter", [STARTER_PACK], [["prepare"]], copy_to)


def real_home(shared_data: Path, copy_to: Path) -> Path:
    """A folder with ESCO v1.2.0, its labels and the five real catalogues, imported and indexed; takes minutes."""
    esco = [str(shared_data / "esco" / "v1.2.0"), str(shared_data / "esco" / "labels")]
    catalogues = str(shared_data / "catalogues")
    command = ["data", "import", "all", "--esco", *esco, "--catalogue", catalogues]
    sources = [shared_data / "esco", shared_data / "catalogues"]
    return copied("real", sources, [command], copy_to, settings=ENGLISH_ALONE)


def copied(
    name: str,
    sources: Iterable[Path],
    commands: Sequence[Sequence[str]],
    copy_to: Path,
    *,
    settings: Mapping[str, str] | None = None,
) -> Path:
    """A copy of the folder that these commands make, which is kept under `build/` for the next time."""
    kept = STORES / f"{name}-{digest_of([*sources, *(ROOT / part for part in MAKES_STORES)])[:12]}"
    kept.mkdir(parents=True, exist_ok=True)
    with (kept / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one worker makes it, the others wait
        if not (kept / "done").exists():
            for command in commands:
                run_advisor(*command, home=kept / "home", check=True, settings=settings)
            (kept / "done").touch()
        shutil.copytree(kept / "home", copy_to)
    return copy_to


def digest_of(paths: Iterable[Path]) -> str:
    """Changes with any file at or below these paths."""
    digest = hashlib.sha256()
    for path in paths:
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file() and p.suffix != ".pyc")
        for file in files:
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def environment(home: Path) -> dict[str, str]:
    """This process's environment, with a store of its own."""
    return os.environ | {"ADVISOR_HOME": str(home), "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(ROOT)}


def run_advisor(
    *arguments: str,
    home: Path,
    check: bool = False,
    file_size_limit: int | None = None,
    settings: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run `python -m advisor` on the store in `home`.

    Args:
        arguments: of the command line.
        home: folder of the store.
        check: raise when the command fails.
        file_size_limit: bytes that any file may grow to, as on a disk that fills up.
        settings: further variables of the environment.
    """
    code = "import runpy, resource, sys; "
    if file_size_limit is not None:
        code += f"resource.setrlimit(resource.RLIMIT_FSIZE, ({file_size_limit}, {file_size_limit})); "
    code += "sys.argv = ['advisor', *sys.argv[1:]]; runpy.run_module('advisor', run_name='__main__')"
    result = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=environment(home) | dict(settings or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    if check and result.returncode != 0:
        raise RuntimeError(f"advisor {' '.join(arguments)} failed:\n{result.stdout}\n{result.stderr}")
    return result
