"""How workspaces of thousands of articles answer: `python -m tests.benchmarks.store_scale [1000 10000 30000]`.

Articles are made from the samples: each gets names of its own for some people and places, another outlet and date, and
a line that makes its text its own. Every size has a database of its own, on SQLite in a temporary folder or in
SAYSO_TEST_POSTGRESQL_URL; questions are asked in a fresh process, whose memory is what is printed.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lib.ingest import load_samples
from lib.model import Extraction, content_id, from_plain, to_plain
from lib.store import Catalogue, Database
from lib.store.records_query import FACETS, Filter, facets, gathered, ids, rows, together

OUTLETS = [f"Outlet {n}" for n in range(60)]
QUERIES = [
    "kinnaird",
    "dam",
    "water",
    "fire service",
    "million pounds",
    "340 people",
    "evacuated spillway",
    "zzz",
    "the",
    "mo",
]
TABLES = ("entities", "quotes", "numbers")


def articles(count: int) -> Iterator[Extraction]:
    """Make articles out of the samples: the same length, the same offsets, other names."""
    samples = [json.dumps(to_plain(sample), ensure_ascii=False) for sample in load_samples()]
    for n in range(count):
        # Names of the same length, so that every offset still holds.
        own = chr(97 + n % 26) + chr(97 + n // 26 % 26) + chr(97 + n // 676 % 26)
        line = samples[n % 3].replace("Kinnaird", f"Kinn{own}d"[:8]).replace("kinnaird", f"kinn{own}d"[:8])
        line = line.replace("Drummond", f"Drum{own}d"[:8]).replace("drummond", f"drum{own}d"[:8])
        plain = json.loads(line)
        article = plain["article"]
        article["text"] += f"\n\nSerial {n}."
        article["id"] = content_id(article["text"])
        article["outlet"] = OUTLETS[n * 7 % len(OUTLETS)]
        article["published"] = f"20{20 + n % 7}-{1 + n % 12:02}-{1 + n % 28:02}"
        yield from_plain(plain)


def fill(url: str, count: int) -> float:
    """Fill a database; return the seconds."""
    begun = time.perf_counter()
    database = Database(url)
    desk = Catalogue(database).create("Scale")
    for extraction in articles(count):
        desk.add(extraction)
    database.close()
    return time.perf_counter() - begun


def timed(ask: Callable[[], object], times: int = 5, forget: Callable[[], object] = lambda: None) -> float:
    """Return the median of the milliseconds."""
    taken = []
    for _ in range(times):
        forget()
        begun = time.perf_counter()
        ask()
        taken.append(1000 * (time.perf_counter() - begun))
    return statistics.median(taken)


def measure(url: str) -> None:
    """Print what questions cost in this process."""
    begun = time.perf_counter()
    database = Database(url)
    desk = Catalogue(database).home()
    assert desk is not None
    items = desk.items()
    print(f"  open and list cold        {1000 * (time.perf_counter() - begun):9.1f} ms")
    print(f"  list again                {timed(desk.items, 20):9.2f} ms")
    keys = [items[i * 37 % len(items)].id for i in range(50)]
    print(f"  open an article           {timed(lambda: [desk.get(k) for k in keys], 1) / 50:9.2f} ms")
    narrowed = Filter.of({"outlet": ["Outlet 7", "Outlet 14"]})
    words = Filter(words="water")

    def forget() -> None:
        desk._answers = (0, {})

    def cost(ask: Callable[[], object]) -> float:
        return timed(ask, forget=forget)

    for table in TABLES:
        first = timed(lambda t=table: (rows(desk, t), facets(desk, t)), 1)
        print(f"  {table:9} {rows(desk, table).total:9,} rows: cold {first:7.1f} ms", end="")
        print(f" · page {cost(lambda t=table: rows(desk, t)):7.1f}", end="")
        print(f" · all {len(FACETS[table])} facets {cost(lambda t=table: facets(desk, t)):7.1f}", end="")
        print(f" · by outlet {cost(lambda t=table: (rows(desk, t, narrowed), facets(desk, t, narrowed))):7.1f}", end="")
        print(f" · by word {cost(lambda t=table: (rows(desk, t, words), facets(desk, t, words))):7.1f}", end="")
        print(f" · ids {cost(lambda t=table: ids(desk, t, narrowed)):7.1f}")
    print(f"  entities over articles    {cost(lambda: gathered(desk)):9.1f} ms")
    print(f"  named together            {timed(lambda: together(desk, 'org:norvane-hydro')):9.1f} ms")
    taken = []
    for query in QUERIES * 3:
        begun = time.perf_counter()
        desk.search(query)
        taken.append(1000 * (time.perf_counter() - begun))
    taken.sort()
    print(f"  search p50 / p95          {statistics.median(taken):9.1f} / {taken[int(len(taken) * 0.95)]:.1f} ms")
    print(f"  memory of the process     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:9.0f} MB")
    database.close()


def main(arguments: list[str]) -> None:
    """Fill and measure each size that is asked for."""
    if arguments[:1] == ["--measure"]:
        measure(arguments[1])
        return
    for size in [int(word) for word in arguments] or [1_000, 10_000, 30_000]:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{Path(folder) / 'scale.db'}"
            seconds = fill(url, size)
            megabytes = (Path(folder) / "scale.db").stat().st_size / 2**20
            print(
                f"{size:,} articles: added in {seconds:.0f} s ({1000 * seconds / size:.1f} ms each), {megabytes:.0f} MB"
            )
            sys.stdout.flush()
            subprocess.run([sys.executable, "-m", __spec__.name, "--measure", url], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
