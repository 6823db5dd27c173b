"""Print how the numbers rules' time grows when hostile text doubles: python tests/benchmarks/numbers_scaling.py."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lib.extract.numbers.blockers import GOALS, PHONE, block, patterns
from lib.extract.numbers.bounds import apply_bounds, join_bounds
from lib.extract.numbers.quantities import find_quantities
from lib.extract.numbers.tokens import tokenize

SIZE = 20_000
ROUNDS = 3
HOSTILE = (
    "1", "1,", "1.", "1-", "1 ", "(1) ", "+1 ", "1:", "1/", "$", "$1", "a", "a@", "a.", "www.", "http://", "#", "A 1 ", "Jan 1 ",
    "1 Jan ", "at ten to ", "one hundred and ", "half a ", "more than ", "1 to ", "between 1 and ", "a million ", "thousands of ",
    "per day ", "1 per day per ", "up to about ", "one in ", "no ", "( 1 ", "Aa ", "1 A ", "½", "minus -", "1bn ", "not one ", "1-1 (A 1 ", "A 1:1 ", "1-for-", "1-1-",
)  # fmt: skip


def seconds(work: object, text: str) -> float:
    """Return the least processor time of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work(text)  # type: ignore[operator]
        best = min(best, time.process_time() - start)
    return best


def read_all(text: str) -> None:
    """Run everything that needs no parse."""
    tokens = tokenize(text, frozenset({0}))
    found = find_quantities(tokens, block(text, tokens))
    apply_bounds(tokens, found)
    join_bounds(tokens, found)


def main() -> None:
    """Print the worst growth of each pattern and of the whole."""
    jobs = [(p.pattern[:50], lambda text, p=p: sum(1 for _ in p.finditer(text))) for p in (*patterns(), PHONE, GOALS)]
    for name, work in [("everything", read_all), *jobs]:
        worst = (0.0, "", 0.0)
        for seed in HOSTILE:
            text = (seed * SIZE)[:SIZE]
            once, twice = seconds(work, text), seconds(work, text * 2)
            if twice > 0.002:  # below that the clock decides
                worst = max(worst, (twice / max(once, 1e-9), seed, twice))
        print(f"{worst[0]:5.2f}x  {1000 * worst[2]:8.1f} ms  {worst[1]!r:22} {name}")


if __name__ == "__main__":
    main()
