"""How like a text the skills most like it are: what is like everything says little for any one skill."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from advisor.adapters.vector_cache import HalfVectors, unit
from advisor.text_ports import Vectors

NEAREST = 10
"""Skills whose mean cosine is kept for each text; tried: 1 to 30, hardly a difference."""

TEXTS_AT_ONCE = 2_048

FILE = "crowds.npy"


def write_crowds(
    count: int, vectors_of: Callable[[slice], npt.NDArray[Any]], skills: HalfVectors, folder: Path
) -> None:
    """Compare each of `count` texts with every skill, and write the mean cosine of the nearest few.

    Args:
        count: of texts that have a vector.
        vectors_of: gives their vectors; asked for some at a time.
        skills: vectors of the skills' names, shape (skills, dimensions).
        folder: of the space.
    """
    names = unit(skills)
    names = names[names.any(axis=1)]
    nearest = min(NEAREST, len(names))
    crowds = np.zeros(count, dtype=np.float32)
    if nearest:
        for start in range(0, count, TEXTS_AT_ONCE):
            some = slice(start, min(start + TEXTS_AT_ONCE, count))
            cosines = unit(np.nan_to_num(vectors_of(some))) @ names.T
            crowds[some] = np.partition(cosines, -nearest, axis=1)[:, -nearest:].mean(axis=1)
    np.save(folder / FILE, crowds)


def read_crowds(folder: Path, count: int) -> Vectors | None:
    """What `write_crowds` has written; `None` where nothing was compared with skills.

    Raises:
        ValueError: it is of another number of texts.
    """
    if not (folder / FILE).is_file():
        return None
    crowds: Vectors = np.load(folder / FILE)
    if len(crowds) != count:
        raise ValueError("files of different lengths")
    return crowds
