"""Print what extraction costs beside the bare spaCy pipeline: `make benchmark`.

Both read the same articles in one process, in turn, on one thread; processor time is compared round by round, so that a
machine whose speed drifts changes neither ratio. Nothing is asserted: a stopwatch proves nothing in a test.

Arguments: plain-text files to use in place of the sample articles.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import statistics
import sys
import time
from pathlib import Path

from lib.extract import engine, extract
from lib.extract.entities import find_entities
from lib.extract.numbers import find_numbers
from lib.extract.quotes import find_quotes
from lib.ingest import read_text

SAMPLES = Path(__file__).parents[2] / "lib" / "data" / "samples"
ROUNDS = 7


def seconds(work, *arguments):
    """Processor seconds of one call, and its result."""
    begin = time.process_time()
    result = work(*arguments)
    return time.process_time() - begin, result


def bare(texts):
    """The spaCy pipeline alone, one call a text, as a plain script would do it."""
    nlp = engine.load()
    for text in texts:
        with nlp.memory_zone():
            nlp(text)


def stages(articles):
    """Processor seconds of each stage over all articles."""
    spent = dict.fromkeys(("read", "entities", "quotes, rules alone", "quotes, both engines", "numbers"), 0.0)
    for article in articles:
        with engine.LOCK:
            took, reading = seconds(engine.read, article)
            spent["read"] += took
            took, entities = seconds(find_entities, reading)
            spent["entities"] += took
            os.environ["SAYSO_QUOTES"] = "rules"
            took, _ = seconds(find_quotes, reading, entities)
            spent["quotes, rules alone"] += took
            del os.environ["SAYSO_QUOTES"]
            took, (quotes, _) = seconds(find_quotes, reading, entities)
            spent["quotes, both engines"] += took
            took, _ = seconds(find_numbers, reading, entities, quotes)
            spent["numbers"] += took
    return spent


def main():
    paths = [Path(p) for p in sys.argv[1:]] or sorted(SAMPLES.glob("*.txt"))
    articles = [read_text(p.read_text(encoding="utf-8")) for p in paths] * (1 if len(sys.argv) > 20 else 5)
    texts = [a.text for a in articles]
    bare(texts[:3])
    for article in articles[:3]:
        extract(article)
    ratios, rows = [], []
    for _ in range(ROUNDS):
        alone, _ = seconds(bare, texts)
        whole, _ = seconds(lambda: [extract(a) for a in articles])
        ratios.append(whole / alone)
        rows.append({"bare pipeline": alone, "extract": whole, **stages(articles)})
    words = sum(len(t.split()) for t in texts)
    print(f"{len(texts)} articles, {words} words, median of {ROUNDS} rounds, processor seconds")
    base = statistics.median(r["bare pipeline"] for r in rows)
    for name in rows[0]:
        value = statistics.median(r[name] for r in rows)
        print(f"  {name:22} {value:7.3f} s   {value / base:5.2f} x bare")
    print(f"extract / bare pipeline: median {statistics.median(ratios):.2f}, {min(ratios):.2f} to {max(ratios):.2f}")


if __name__ == "__main__":
    main()
