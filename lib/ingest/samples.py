"""The sample articles of a first visit: three invented ones on one event, and their records as shipped."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from lib.model import Extraction, from_json

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "samples"


def sample_texts() -> tuple[tuple[str, str], ...]:
    """Return (file name, text) of the sample articles, in the order of their names."""
    return tuple((path.name, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt")))


@cache
def load_samples() -> tuple[Extraction, ...]:
    """Return the sample articles as analysed when the product was made. Needs no language model."""
    lines = (FOLDER / "records.jsonl").read_text(encoding="utf-8").split("\n")
    return tuple(from_json(line) for line in lines if line)
