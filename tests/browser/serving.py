"""The app as a visitor meets it: a server of its own, and the Chromium of this machine."""

from __future__ import annotations

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

from tests.stores import ROOT, environment

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


@contextmanager
def served(home: Path, script: str = "streamlit_app.py") -> Iterator[str]:
    """The address of the app, or of another page, over the store in `home`, for as long as it is needed."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", script]
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
