"""The app as a visitor meets it: a prepared store, a server of its own, and the Chromium of this machine."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from playwright.sync_api import Browser, Playwright

ROOT = Path(__file__).resolve().parents[2]
STARTER_PACK = ROOT / "data" / "starter"
STORES = ROOT / "build" / "stores-for-tests"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--headless=new",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
START_LIMIT_S = 90.0


def chromium_path() -> str | None:
    """Where this machine's Chromium lies, if it has one."""
    return next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)


def launched(playwright: Playwright, path: str) -> Browser:
    """A headless Chromium that talks to nobody by itself."""
    return playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_OPTIONS))


def starter_home(copy_to: Path) -> Path:
    """A folder with the store of the starter pack and its indexes, for one caller to write to.

    The store is made once for each state of the starter pack, under `build/`, and copied: encoding takes minutes.
    """
    kept = STORES / starter_digest()[:12]
    kept.mkdir(parents=True, exist_ok=True)
    with (kept / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run(
            [sys.executable, "-m", "advisor", "prepare"], cwd=ROOT, env=environment(kept / "home"), check=True
        )
        shutil.copytree(kept / "home", copy_to)
    return copy_to


def starter_digest() -> str:
    """Changes with any file of the starter pack."""
    digest = hashlib.sha256()
    for path in sorted(path for path in STARTER_PACK.rglob("*") if path.is_file()):
        digest.update(path.relative_to(STARTER_PACK).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def environment(home: Path) -> dict[str, str]:
    """This process's environment, with a store of its own."""
    return os.environ | {"ADVISOR_HOME": str(home), "HF_HUB_OFFLINE": "1"}


@contextmanager
def served(home: Path) -> Iterator[str]:
    """The address of the app over the store in `home`, for as long as it is needed."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py"]
    options = ["--server.port", str(port), "--server.address", "127.0.0.1"]
    with subprocess.Popen([*command, *options], cwd=ROOT, env=environment(home)) as process:  # noqa: S603 - our own
        try:
            address = f"http://127.0.0.1:{port}"
            wait_until_healthy(address, process)
            yield address
        finally:
            process.terminate()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_healthy(address: str, process: subprocess.Popen[bytes]) -> None:
    """Return as soon as the server answers.

    Raises:
        RuntimeError: it ended, or does not answer in time.
    """
    deadline = time.monotonic() + START_LIMIT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):  # noqa: S310 - our own http address
                return
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(0.2)
    raise RuntimeError(f"The app at {address} did not answer within {START_LIMIT_S:.0f} s.")
