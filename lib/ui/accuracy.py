"""The measured accuracy shown on Method: read from one file, or plainly said to be missing."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PATH: Final = Path(__file__).parents[1] / "data" / "accuracy.toml"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value: what was measured, by which measure, on which named test set."""

    what: str
    measure: str
    value: str
    test_set: str


@dataclass(frozen=True, slots=True)
class Accuracy:
    """All figures, the day they were measured, and misses known by name."""

    measured: str
    figures: tuple[Figure, ...]
    misses: tuple[str, ...]


def load_accuracy(path: Path = PATH) -> Accuracy | None:
    """Read the figures; None when there is no file yet.

    The file is TOML: `measured = "2026-03-02"`, `misses = ["…"]` and, for each figure, a table
    `[[figures]]` with `what`, `measure`, `value` and `test_set`. A value is shown as it is written.
    """
    try:
        plain = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    figures = tuple(
        Figure(str(f["what"]), str(f["measure"]), str(f["value"]), str(f["test_set"])) for f in plain.get("figures", ())
    )
    return Accuracy(str(plain.get("measured", "")), figures, tuple(str(miss) for miss in plain.get("misses", ())))
