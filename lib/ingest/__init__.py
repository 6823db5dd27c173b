"""Reading in: bytes or text to articles."""

from lib.ingest.formats import Preview, preview_table, read_file_content
from lib.ingest.outcome import Outcome
from lib.ingest.paths import read_paths
from lib.ingest.reading import read_bytes, read_text
from lib.ingest.refusal import MAX_CHARACTERS, Refusal
from lib.ingest.samples import load_samples, sample_texts

__all__ = [
    "MAX_CHARACTERS",
    "Outcome",
    "Preview",
    "Refusal",
    "load_samples",
    "preview_table",
    "read_bytes",
    "read_file_content",
    "read_paths",
    "read_text",
    "sample_texts",
]
