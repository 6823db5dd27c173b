"""Print how the numbers rules' time grows when hostile text doubles: python tests/benchmarks/numbers_scaling.py.

Processor time with the garbage collector off, which would count what was made before. Every pattern meets every seed at
a small size first, where a millisecond of the machine's noise can pass for growth. The seeds that look worst there are
timed again on texts long enough to take some 20 ms, and on two, four and eight times as much: the growth of one doubling
is the cube root of the growth of three, the least of several rounds each, so that other work on the machine hardly
counts. 2.00 is linear, 4.00 quadratic, 2.60 the most that any may show; the exit status is 1 where one shows more.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lib.extract.numbers.blockers import GOALS, PHONE, block, patterns
from lib.extract.numbers.bounds import apply_bounds, join_bounds
from lib.extract.numbers.quantities import find_quantities
from lib.extract.numbers.tokens import tokenize

Work = Callable[[str], object]
SIZE = 20_000
ROUNDS = 3
ENOUGH = 0.02  # seconds that the shortest text takes when it counts
LARGEST = 2_000_000
DOUBLINGS = 3
SUSPECTS = 2
MOST = 2.6
HOSTILE = (
    "1", "1,", "1.", "1-", "1 ", "(1) ", "+1 ", "1:", "1/", "$", "$1", "a", "a@", "a.", "www.", "http://", "#", "A 1 ", "Jan 1 ",
    "1 Jan ", "at ten to ", "one hundred and ", "half a ", "more than ", "1 to ", "between 1 and ", "a million ", "thousands of ",
    "per day ", "1 per day per ", "up to about ", "one in ", "no ", "( 1 ", "Aa ", "1 A ", "½", "minus -", "1bn ", "not one ", "1-1 (A 1 ", "A 1:1 ", "1-for-", "1-1-",
)  # fmt: skip


def seconds(work: Work, text: str) -> float:
    """Return the processor time of one run."""
    start = time.process_time()
    work(text)
    return time.process_time() - start


def repeated(seed: str, size: int) -> str:
    """Return a text of a size that repeats a seed."""
    return (seed * (size // len(seed) + 1))[:size]


def growth(work: Work, seed: str, size: int, doublings: int, rounds: int) -> tuple[float, float]:
    """Return the growth of one doubling, taken from some, and the seconds of the longest text."""
    least = [min(seconds(work, repeated(seed, size << k)) for _ in range(rounds)) for k in (0, doublings)]
    return (least[1] / max(least[0], 1e-9)) ** (1 / doublings), least[1]


def enlarged(work: Work, seed: str) -> int:
    """Return the size at which a text of a seed takes long enough to be timed."""
    size = SIZE
    while size < LARGEST and seconds(work, repeated(seed, size)) < ENOUGH:
        size *= 2
    return size


def read_all(text: str) -> None:
    """Run everything that needs no parse."""
    tokens = tokenize(text, frozenset({0}))
    found = find_quantities(tokens, block(text, tokens))
    apply_bounds(tokens, found)
    join_bounds(tokens, found)


def main() -> None:
    """Print the worst growth of each pattern and of the whole."""
    gc.disable()
    jobs = [(p.pattern[:50], lambda text, p=p: sum(1 for _ in p.finditer(text))) for p in (*patterns(), PHONE, GOALS)]
    above = 0
    for name, work in [("everything", read_all), *jobs]:
        first = sorted(((*growth(work, seed, SIZE, 1, 2), seed) for seed in HOSTILE), reverse=True)
        slow = sorted(first, key=lambda found: -found[1])[:SUSPECTS]
        suspects = dict.fromkeys(seed for *_, seed in (*first[:SUSPECTS], *slow))
        worst = max((*growth(work, seed, enlarged(work, seed), DOUBLINGS, ROUNDS), seed) for seed in suspects)
        above += worst[0] > MOST
        print(f"{worst[0]:5.2f}x  {1000 * worst[1]:8.1f} ms  {worst[2]!r:22} {name}", flush=True)
    sys.exit(above > 0)


if __name__ == "__main__":
    main()
