"""Stores that the journeys start from."""

from pathlib import Path

import pytest

from tests.stores import real_home, starter_home


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the starter pack, only to be read."""
    return starter_home(tmp_path_factory.mktemp("starter") / "home")


@pytest.fixture(scope="session")
def real(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the real data, only to be read."""
    return real_home(shared_data, tmp_path_factory.mktemp("real") / "home")
