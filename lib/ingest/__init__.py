"""Reading in: bytes or text to articles."""

from lib.ingest.outcome import Outcome
from lib.ingest.paths import read_paths, read_upload
from lib.ingest.reading import read_bytes, read_text
from lib.ingest.refusal import MAX_CHARACTERS, Refusal
from lib.ingest.samples import load_samples, sample_texts

__all__ = [
    "MAX_CHARACTERS",
    "Outcome",
    "Refusal",
    "load_samples",
    "read_bytes",
    "read_paths",
    "read_text",
    "read_upload",
    "sample_texts",
]
