"""Accuracy on the annotated development articles never falls below what was reached.

The articles and their scorers live beside the project, in ../shared, and are not part of it. Where that folder is absent
these tests skip. `floors.toml` pins each figure together with a digest of the data it was measured on: other data, other
figures. Lowering a floor is a decision to be made in that file, in the open.
"""

import contextlib
import hashlib
import io
import tomllib
from pathlib import Path

import pytest

from lib import cli

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(
    not (SHARED / "bench" / "bench.py").exists(), reason="the annotated articles (../shared) are not here"
)


def digest(paths):
    """One SHA-256 over the names and bytes of all files."""
    whole = hashlib.sha256()
    for path in sorted(paths):
        whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:16]


def data_of(part):
    """The files that a part's figures were measured on."""
    named = [SHARED / path for path in part["data"]]
    return [f for path in named for f in ([path] if path.is_file() else sorted(path.glob("*.*")))]


def flat(figures, prefix=""):
    """Every number of a nested result under a dotted key."""
    for key, value in figures.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        elif isinstance(value, int | float):
            yield f"{prefix}{key}", value


@pytest.fixture(scope="module")
def bench():
    """The scorers, and the product for them to run: its command line in this process, so that the model loads once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SHARED / "bench"))
        import bench
        from run_extract import Program

        class InThisProcess(Program):
            def run(self, *args):
                out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
                with contextlib.redirect_stdout(out):
                    status = cli.main(args)
                if status:
                    self.complain(f"{' '.join(args)}: exit status {status}")
                return out.buffer.getvalue().decode("utf-8"), 0.0

        yield bench, InThisProcess


@pytest.mark.parametrize("name", FLOORS)
def test_accuracy_keeps_its_floor(bench, name):
    scorers, program = bench
    part = FLOORS[name]
    found = digest(data_of(part))
    assert found == part["digest"], f"the data of {name} changed (now {found}): measure again and pin anew"
    paths = [str(SHARED / path) for path in part["data"]]
    running = program()
    if part["command"] == "gold":
        figures = scorers.gold.run(running, paths)
    else:
        figures = scorers.CORPORA[part["command"]][0](running, *paths)
    assert running.problems == []
    figures = dict(flat(figures))
    low = {k: (figures[k], floor) for k, floor in part["floor"].items() if figures[k] < floor}
    high = {k: (figures[k], roof) for k, roof in part.get("roof", {}).items() if figures[k] > roof}
    assert low == {}
    assert high == {}
