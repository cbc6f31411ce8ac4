"""What all tests share: the real data beside the checkout, and no network."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data; skips where it is absent, fails in CI, where it must be present."""
    if SHARED_DATA.is_dir():
        return SHARED_DATA
    if os.environ.get("ADVISOR_REQUIRE_SHARED") == "1":
        pytest.fail("ADVISOR_REQUIRE_SHARED=1, but ../shared/data is not beside the checkout.")
    pytest.skip(reason="needs the real data in ../shared/data, which is not beside this checkout")
