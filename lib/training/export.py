"""Turn trained weights into what the product loads: `python -m lib.training.export FOLDER OUT`.

Writes OUT/tagger.onnx (8-bit weights, one scale a channel), OUT/chain.json (the label chain) and OUT/tokenizer.json.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from lib.training.network import Tagger

INPUTS = ("ids", "mask", "types")
OUTPUTS = ("labels", "vectors")
OPSET = 17


def load_tagger(path: Path) -> Tagger:
    """Load trained weights for use."""
    weights = torch.load(path, weights_only=True)
    tagger = Tagger(weights["words.weight"].shape[0], dropout=0.0)
    tagger.load_state_dict(weights)
    return tagger.eval()


def export(folder: Path, out: Path) -> None:
    """Export `folder`/weights.pt and its tokenizer to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    tagger = load_tagger(folder / "weights.pt")
    ids = torch.randint(10, 1000, (2, 64))
    mask, types = torch.ones_like(ids), torch.zeros_like(ids)
    free = {name: {0: "batch", 1: "time"} for name in (*INPUTS, *OUTPUTS)}
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            tagger,
            (ids, mask, types),
            str(whole),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=free,
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            out / "tagger.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"DefaultTensorType": 1},
        )
    steps = [[round(float(x), 4) for x in row] for row in tagger.transitions()]
    begin = [round(float(x), 4) for x in tagger.begin]
    (out / "chain.json").write_text(json.dumps({"steps": steps, "begin": begin}), encoding="utf-8")
    shutil.copy(folder / "tokenizer.json", out / "tokenizer.json")


def main() -> None:
    """Read the arguments and export."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("out", type=Path)
    given = arguments.parse_args()
    export(given.folder, given.out)


if __name__ == "__main__":
    main()
