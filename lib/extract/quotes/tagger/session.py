"""The trained tagger, loaded once when first asked for: text in, attributions out.

Weights are 8-bit ONNX and run on the processor, on one thread: the same text gives the same spans on every run.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from lib.extract.quotes.tagger.decode import Tagging, attributions
from lib.extract.quotes.tagger.encoding import encode, row_of
from lib.extract.quotes.tagger.windows import Network, Scores, score
from lib.model import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FOLDER: Final = Path(__file__).parents[3] / "data" / "quotes" / "tagger"


class Loaded(NamedTuple):
    """Everything the tagger needs in memory."""

    tokenizer: Tokenizer
    network: Network
    steps: Scores
    begin: Scores
    opening: int
    closing: int


def load(folder: Path = FOLDER) -> Loaded:
    """Load tokenizer, network and label chain from a folder."""
    import onnxruntime
    from tokenizers import Tokenizer

    onnxruntime.disable_telemetry_events()  # on Windows; elsewhere what lib/__init__.py sets prevents it altogether
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(folder / "tagger.onnx"), options, providers=["CPUExecutionProvider"])

    def network(ids: NDArray[np.int64], mask: NDArray[np.int64], types: NDArray[np.int64]) -> tuple[Scores, Scores]:
        labels, vectors = session.run(None, {"ids": ids, "mask": mask, "types": types})
        return labels, vectors

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    chain = json.loads((folder / "chain.json").read_text(encoding="utf-8"))
    return Loaded(
        tokenizer,
        network,
        np.array(chain["steps"], dtype=np.float32),
        np.array(chain["begin"], dtype=np.float32),
        row_of(tokenizer, "[CLS]"),
        row_of(tokenizer, "[SEP]"),
    )


def tag_with(loaded: Loaded, text: str, paragraphs: Sequence[Span]) -> Tagging:
    """Find the attributions of a text. `paragraphs` are those to be read; spans are offsets into `text`."""
    subwords = encode(loaded.tokenizer, text, paragraphs)
    scored = score(loaded.network, subwords, loaded.opening, loaded.closing)
    return attributions(subwords, scored, loaded.steps, loaded.begin)
