"""A smaller word table: the subwords that news uses, numbered anew.

The published table has 30,522 rows, half of the network's size. Its rows stand in order of frequency, so that the first
ones and those that the training articles use are kept, with every single character; what is cut falls back to pieces.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Final

from tokenizers import Tokenizer

SPECIAL: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
FREQUENT: Final = 13_000
SEEN: Final = 2
MAX_ASCII: Final = 0x24F


def kept_rows(tokenizer_file: Path, texts: list[str]) -> list[int]:
    """Return the rows of the published word table to keep, in their order."""
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    seen: Counter[int] = Counter()
    for part in tokenizer.encode_batch(texts, add_special_tokens=False):
        seen.update(part.ids)
    kept = []
    for token, row in sorted(tokenizer.get_vocab().items(), key=lambda pair: pair[1]):
        bare = token.removeprefix("##")
        latin = all(ord(c) <= MAX_ASCII for c in bare)
        usual = row < FREQUENT and not token.startswith("[unused") and (latin or len(bare) == 1)
        if token in SPECIAL or usual or len(bare) == 1 or seen[row] >= SEEN:
            kept.append(row)
    return kept


def pruned_tokenizer(tokenizer_file: Path, kept: list[int]) -> str:
    """Return the tokenizer's JSON with the kept rows alone, numbered from 0, no truncation and no padding."""
    plain = json.loads(tokenizer_file.read_text(encoding="utf-8"))
    number = {row: new for new, row in enumerate(kept)}
    plain["model"]["vocab"] = {t: number[row] for t, row in plain["model"]["vocab"].items() if row in number}
    plain["added_tokens"] = [{**t, "id": number[t["id"]]} for t in plain["added_tokens"] if t["id"] in number]
    plain["truncation"] = plain["padding"] = plain["post_processor"] = None
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
