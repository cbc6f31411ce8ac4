"""`advisor evaluate importing`: speed and memory of each importer, and what a killed import leaves behind."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from advisor.adapters import schema
from advisor.adapters.sqlite_store import STORE_FILE, SqliteStore
from advisor.adapters.sqlite_writer import store_digest
from advisor.errors import ImportRefusedError
from advisor.evaluation.synthetic_catalogues import CATALOGUES
from advisor.settings import Settings

RECORDS = 100_000
MEMORY_AIM_MIB = 1024
KILLED_AT = (0.25, 0.5, 0.75, 0.95)
"""Shares of the time of a whole import after which it is killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFigures:
    """Of one import in a process of its own."""

    name: str
    seconds: float
    processor_s: float
    peak_mib: int
    digest: str


def add_arguments(importing: argparse.ArgumentParser) -> None:
    """Describe `advisor evaluate importing`."""
    importing.add_argument("--records", type=int, default=RECORDS, metavar="N", help="offerings of each catalogue")
    importing.add_argument("--formats", nargs="+", choices=list(CATALOGUES), default=list(CATALOGUES), metavar="NAME")
    importing.add_argument("--kill", action="store_true", help="also kill each import on the way, and start it again")


def run(arguments: argparse.Namespace, _settings: Settings) -> int:
    """Measure and print; returns the exit status, 1 where a killed import lost or doubled something.

    Raises:
        ImportRefusedError: an import failed.
    """
    print(f"{arguments.records:,} offerings of each format; memory aim {MEMORY_AIM_MIB:,} MiB")
    print(f"{'format':12} {'seconds':>8} {'processor':>10} {'records/s':>10} {'peak MiB':>9}")
    is_good = True
    for name in arguments.formats:
        with tempfile.TemporaryDirectory() as folder:
            file_name, write = CATALOGUES[name]
            catalogue = Path(folder) / file_name
            write(catalogue, arguments.records)
            whole = measured_import(name, catalogue, Path(folder) / "home")
            rate = arguments.records / whole.seconds
            print(
                f"{name:12} {whole.seconds:8.1f} {whole.processor_s:10.1f} {rate:10,.0f} {whole.peak_mib:9,}",
                flush=True,
            )
            if arguments.kill:
                is_good &= _told(whole, [killed_import(catalogue, Path(folder), whole, share) for share in KILLED_AT])
    return 0 if is_good else 1


def measured_import(name: str, catalogue: Path, home: Path) -> ImportFigures:
    """Import the catalogue into an empty store, in a process of its own.

    Raises:
        ImportRefusedError: it failed.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    peak = _finished(_started(catalogue, home))
    seconds = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return ImportFigures(name=name, seconds=seconds, processor_s=processor, peak_mib=peak, digest=_digest(home))


def killed_import(catalogue: Path, folder: Path, whole: ImportFigures, share: float) -> bool:
    """Whether an import that is killed on the way, and started again, ends with the store of one that was not."""
    home = folder / "killed"
    shutil.rmtree(home, ignore_errors=True)
    process = _started(catalogue, home)
    try:
        process.wait(timeout=whole.seconds * share)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    _finished(_started(catalogue, home))
    return _digest(home) == whole.digest


def _told(whole: ImportFigures, same: list[bool]) -> bool:
    for share, is_same in zip(KILLED_AT, same, strict=True):
        state = "the same store" if is_same else "ANOTHER STORE"
        print(f"  {whole.name} killed after {share:.0%} and started again: {state}", flush=True)
    return all(same)


def _started(catalogue: Path, home: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "advisor", "data", "import", "catalogue", "--no-index", str(catalogue)]
    environment = {**os.environ, "ADVISOR_HOME": str(home)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603 - our own


def _finished(process: subprocess.Popen[bytes]) -> int:
    """The peak memory in MiB that the process says on its last line."""
    said, complaint = process.communicate()
    last = said.decode().strip().rpartition("\n")[2]
    if process.returncode != 0 or "peak memory" not in last:
        raise ImportRefusedError(f"An import failed: {complaint.decode().strip()[-500:] or last}")
    return int(last.partition("peak memory ")[2].partition(" MiB")[0].replace(",", ""))


def _digest(home: Path) -> str:
    return store_digest(SqliteStore(home / STORE_FILE, schema.CATALOGUE))
