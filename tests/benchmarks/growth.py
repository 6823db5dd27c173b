"""Print how extraction grows with the length of a text, and the server's memory over many articles.

    python -m tests.benchmarks.growth            # 0.25, 0.5 and 1 MB of prose; then 500 articles
    python -m tests.benchmarks.growth 0.1 100    # another largest size in MB, another number of articles

Processor seconds, one thread. "Times linear" is the cost for each character over that of the smallest text: 1.00 is
linear. Memory is the process's resident set, read after every tenth of the articles, each another text. Nothing is
asserted: the targets are 1.20 times linear, and no growth once the first fifth of the articles is read.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import gc
import sys
import time
from pathlib import Path

from lib.extract import extract
from lib.ingest import read_text, sample_texts

MB = 1_000_000
STATUS = Path("/proc/self/status")
NAMES = ("Calder", "Brandt", "Olsen", "Rae", "Petrie", "Sorley", "Vos", "Harkin", "Malik", "Tull", "Dahl", "Freer")


def prose(characters, seed=0):
    """A text of about so many characters: the samples' paragraphs over and over, names and figures changed each time."""
    paragraphs = [p for _, text in sample_texts() for p in text.split("\n\n") if len(p) > 120]
    made, length, turn = [], 0, seed
    while length < characters:
        paragraph = paragraphs[turn % len(paragraphs)]
        name = NAMES[(turn * 7 + seed) % len(NAMES)]
        made.append(f"{paragraph} It was item {turn + 3:,}, {name} said on day {turn % 28 + 1}.")
        length += len(made[-1]) + 2
        turn += 1
    return "\n\n".join(made)[:characters]


def memory():
    """Resident memory in MB; 0 where the system does not say."""
    if not STATUS.exists():
        return 0
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def grow(largest):
    """Time a quarter, a half and the whole."""
    first = None
    for share in (0.25, 0.5, 1.0):
        text = prose(int(largest * share * MB))
        begin = time.process_time()
        extraction = extract(read_text(text))
        seconds = time.process_time() - begin
        each = seconds / len(text)
        first = first or each
        records = len(extraction.entities) + len(extraction.quotes) + len(extraction.numbers)
        print(f"{len(text) / MB:5.3f} MB  {seconds:7.1f} s  {each / first:5.2f} times linear  {records:,} records  "
              f"{memory():,.0f} MB held", flush=True)  # fmt: skip


def hold(articles):
    """Read many articles and print the memory held."""
    step = max(1, articles // 10)
    for number in range(1, articles + 1):
        extract(read_text(prose(3_000, seed=number * 11)))
        if number % step == 0:
            gc.collect()
            print(f"{number:5} articles  {memory():,.0f} MB", flush=True)


def main():
    largest = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    articles = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    extract(read_text(prose(20_000)))
    print(f"after loading: {memory():,.0f} MB")
    grow(largest)
    hold(articles)


if __name__ == "__main__":
    main()
