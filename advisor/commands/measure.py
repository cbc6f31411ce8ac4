"""Time, peak memory and size on disk of a command, for its last line."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KIB_PER_MIB = 1024


@contextmanager
def measured(what: str, folder: Path) -> Iterator[None]:
    """Print how long the block took, the peak memory of this process and the size of `folder`."""
    started = time.perf_counter()
    yield
    seconds = time.perf_counter() - started
    print(
        f"{what}: {seconds:.1f} s, peak memory {peak_memory_mib():,} MiB, store and index {size_mib(folder):,.1f} MiB"
    )


def peak_memory_mib() -> int:
    """Most resident memory of this process so far, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak / KIB_PER_MIB / KIB_PER_MIB) if sys.platform == "darwin" else int(peak / KIB_PER_MIB)


def size_mib(folder: Path) -> float:
    """Size of all files below `folder`, in MiB; 0 when there is none."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / KIB_PER_MIB**2
