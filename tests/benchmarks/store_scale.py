"""How workspaces of thousands of articles answer: `python -m tests.benchmarks.store_scale [1000 10000 30000]`.

Articles are made from the samples: each gets names of its own for some people and places, another outlet and date, and
a line that makes its text its own. Every size has a database of its own, on SQLite in a temporary folder, or kept in
the folder that SAYSO_SCALE_FOLDER names; questions are asked in a fresh process, whose memory is what is printed.
Times are of the processor, so that what else a machine does is not in them; each question is asked as if for the first
time since something changed.
"""

from __future__ import annotations

import json
import os
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
from lib.review import decided
from lib.store import Catalogue, Database, Workspace
from lib.store.records_query import FACETS, Filter, Table, count_facets, facets, gathered, ids, rows, together
from lib.views.explore_facets import FACETS as RAIL
from lib.views.explore_facets import LEFT_OUT, OPEN, STATES
from lib.views.explore_joining import JOINING

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
TABLES: tuple[Table, ...] = ("entities", "quotes", "numbers")


def articles(count: int, first: int = 0) -> Iterator[Extraction]:
    """Make articles out of the samples: the same length, the same offsets, other names."""
    samples = [json.dumps(to_plain(sample), ensure_ascii=False) for sample in load_samples()]
    for n in range(first, first + count):
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
    begun = time.process_time()
    database = Database(url, decided, JOINING)
    desk = Catalogue(database).create("Scale")
    for extraction in articles(count):
        desk.add(extraction)
    database.close()
    return time.process_time() - begun


def timed(ask: Callable[[], object], times: int = 5, forget: Callable[[], object] = lambda: None) -> float:
    """Return the median of the milliseconds."""
    taken = []
    for _ in range(times):
        forget()
        begun = time.process_time()
        ask()
        taken.append(1000 * (time.process_time() - begun))
    return statistics.median(taken)


def explore(desk: Workspace, table: Table) -> None:
    """Ask all that opening a table of Explore asks: rows, open facets, days, totals, speakers."""
    kept = Filter.of({"state": [s for s in STATES if s not in LEFT_OUT]})
    if table == "entities":
        gathered(desk, kept)
        facets(desk, "quotes", kept, ["speaker"], 301)
    else:
        rows(desk, table, kept)
    facets(desk, table, kept, RAIL[table][: OPEN[table]], 301)
    count_facets(desk, table, kept, ("published",), 400)
    for other in ("quotes", "numbers"):
        facets(desk, other, kept, ["state"], 301)


def measure(url: str) -> None:
    """Print what questions cost in this process."""
    begun = time.process_time()
    database = Database(url, decided, JOINING)
    desk = Catalogue(database).home()
    assert desk is not None
    items = desk.items()
    print(f"  open and list cold        {1000 * (time.process_time() - begun):9.1f} ms")
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
        facet = RAIL[table][0]
        print(
            f"  {table:9} {rows(desk, table).total:9,} rows: open {cost(lambda t=table: explore(desk, t)):6.0f} ms",
            end="",
        )
        print(f" · page {cost(lambda t=table: rows(desk, t)):5.0f}", end="")
        print(f" · a facet {cost(lambda t=table, f=facet: facets(desk, t, only=[f])):5.0f}", end="")
        print(f" · all {len(FACETS[table])} {cost(lambda t=table: facets(desk, t)):5.0f}", end="")
        for name, asked in (("outlets", narrowed), ("word", words)):
            page = cost(lambda t=table, a=asked: rows(desk, t, a))
            some = cost(lambda t=table, a=asked: facets(desk, t, a, RAIL[t][: OPEN[t]]))
            print(f" · by {name}: page {page:5.0f}, rail {some:5.0f}", end="")
        print(f" · ids {cost(lambda t=table: ids(desk, t, narrowed)):5.0f}")
    norvane = Filter.of({"speaker": ["org:norvane-hydro"]})
    print(
        f"  entities over articles    {cost(lambda: gathered(desk)):9.1f} ms, by word {cost(lambda: gathered(desk, words)):.1f}"
    )
    print(f"  what one body said        {cost(lambda: rows(desk, 'quotes', norvane)):9.1f} ms")
    print(f"  named together            {timed(lambda: together(desk, 'org:norvane-hydro')):9.1f} ms")
    fresh = articles(20, len(items))
    print(f"  add one article           {timed(lambda: desk.add(next(fresh)), 20):9.1f} ms")
    taken = []
    for query in QUERIES * 3:
        begun = time.process_time()
        desk.search(query)
        taken.append(1000 * (time.process_time() - begun))
    taken.sort()
    print(f"  search p50 / p95          {statistics.median(taken):9.1f} / {taken[int(len(taken) * 0.95)]:.1f} ms")
    print(f"  memory of the process     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:9.0f} MB")
    database.close()


def main(arguments: list[str]) -> None:
    """Fill and measure each size that is asked for."""
    if arguments[:1] == ["--measure"]:
        measure(arguments[1])
        return
    kept = os.environ.get("SAYSO_SCALE_FOLDER")
    for size in [int(word) for word in arguments] or [1_000, 10_000, 30_000]:
        with tempfile.TemporaryDirectory() as passing:
            path = Path(kept or passing) / f"scale-{size}.db"
            url = f"sqlite:///{path}"
            seconds = fill(url, size) if not path.exists() else 0
            added = f"added in {seconds:.0f} s ({1000 * seconds / size:.1f} ms each)" if seconds else "kept from before"
            print(f"{size:,} articles: {added}, {path.stat().st_size / 2**20:.0f} MB")
            sys.stdout.flush()
            subprocess.run([sys.executable, "-m", __spec__.name, "--measure", url], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
