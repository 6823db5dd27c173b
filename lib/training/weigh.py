"""Fit the weights of what only the tagger finds: `python -m lib.training.weigh --data FOLDER`.

FOLDER holds polnear_dev.jsonl.gz. A finding is right when it shares half of its words with an annotated content and a
word with its source. Prints what it learnt and how far each half of the articles foretells the other, and writes
lib/data/quotes/credible.tsv. Logistic regression with a quadratic penalty, by Newton's method.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lib.extract import engine
from lib.extract.entities import find_entities
from lib.extract.quotes import rules
from lib.extract.quotes.certainty import features
from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.lexicon import DATA
from lib.extract.quotes.page import Page
from lib.extract.quotes.trained import tag
from lib.ingest import read_text
from lib.model import Span
from lib.training.corpus import Annotated, load

PENALTY = 1.0
ROUNDS = 30
HALF = 0.5

Numbers = NDArray[np.float64]


def findings(article: Annotated) -> list[tuple[dict[str, float], bool, bool]]:
    """Return the features of what only the tagger finds in an article, whether each is right, and its words alone."""
    read = read_text(article.text)
    if len(read.text) != len(article.text):
        return []
    reading = engine.read(read)
    tagging = replace(tag(reading)[0], open=True)
    page, drafts = rules.drafts_of(reading, find_entities(reading), tagging)
    annotated = words_of(page, [part for _, _, content in article.attributions for part in content])
    found = []
    for draft in drafts:
        if draft.found is not None:
            mixed = bool(draft.regions) and not draft.marked
            row = features(page, draft.found, draft.cue, marked=draft.marked, mixed=mixed)
            mine = words_of(page, draft.parts)
            found.append((row, is_right(page, draft, article), len(mine & annotated) > HALF * len(mine)))
    return found


def is_right(page: Page, draft: Draft, article: Annotated) -> bool:
    """Tell whether a draft agrees with an annotated attribution in content and source."""
    mine = words_of(page, draft.parts)
    speaker = draft.voice.speaker
    source = words_of(page, [speaker.span] if speaker is not None and speaker.span is not None else [])
    for its_source, _, content in article.attributions:
        for part in content:
            its = words_of(page, [part])
            if len(mine & its) >= HALF * len(mine | its) and mine:
                return bool(source & words_of(page, its_source)) or not (source or its_source)
    return False


def words_of(page: Page, parts: list[Span] | tuple[Span, ...]) -> set[int]:
    """Return the words of some spans, punctuation left out."""
    return {w.i for part in parts for w in page.reading.words_in(part) if w.text[0].isalnum()}


def fit(rows: Numbers, right: Numbers) -> Numbers:
    """Return the weights of a logistic regression; the last column of `rows` is the constant."""
    weights = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], PENALTY)
    penalty[-1] = 0
    for _ in range(ROUNDS):
        share = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - share) - penalty * weights
        bend = (rows * (share * (1 - share))[:, None]).T @ rows + np.diag(penalty + 1e-9)
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def main() -> None:
    """Read the arguments, fit, tell, write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    given = arguments.parse_args()
    found = [(n % 2, *one) for n, a in enumerate(load(given.data / "polnear_dev.jsonl.gz")) for one in findings(a)]
    names = list(found[0][1])
    rows = np.array([[*(row[name] for name in names), 1.0] for _, row, _, _ in found])
    half = np.array([h for h, _, _, _ in found])
    fitted = []
    for what, right in (("right", [r for _, _, r, _ in found]), ("somebody's words", [w for _, _, _, w in found])):
        told = np.array(right, dtype=np.float64)
        foretell(what, half, rows, told)
        fitted.append(fit(rows, told))
    path = DATA / "credible.tsv"
    head = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines = [f"{n}\t{one:.3f}\t{two:.3f}" for n, one, two in zip([*names, "constant"], *fitted, strict=True)]
    path.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")


def foretell(what: str, half: NDArray[np.int64], rows: Numbers, right: Numbers) -> None:
    """Print how far the weights of one half of the articles foretell the other half."""
    foretold = np.zeros(len(right))
    for h in (0, 1):
        foretold[half != h] = 1 / (1 + np.exp(-rows[half != h] @ fit(rows[half == h], right[half == h])))
    print(f"{len(right)} findings, {right.mean():.0%} {what}; weights of one half foretell the other:")
    for low in np.arange(0, 1, 0.1):
        chosen = (foretold >= low) & (foretold < low + 0.1)
        if chosen.any():
            print(f"  {low:.1f} to {low + 0.1:.1f}: {chosen.sum():4} findings, {right[chosen].mean():.0%} {what}")


if __name__ == "__main__":
    main()
