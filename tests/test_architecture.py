"""The direction of imports, and the shape of modules: what docs/architecture.md says, held to."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LIB = ROOT / "lib"
MODULES = sorted(LIB.rglob("*.py"))
SCREENS = [ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py"))]

# Each room may import the rooms named here, and itself. Nothing else of ours.
MAY_IMPORT = {
    "model": set(),
    "ingest": {"model"},
    "extract": {"model", "ingest"},
    "compare": {"model", "extract"},
    "review": {"model", "extract"},
    "checks": {"model", "extract"},
    "store": {"model"},
    "report": {"model", "compare", "review", "views", "checks"},
    "views": {"model", "compare", "review", "extract", "checks"},
    "ui": {"model", "ingest", "extract", "checks", "compare", "review", "store", "report", "views", "samples"},
    "training": {"model", "ingest", "extract"},
    "samples": {"model", "ingest", "extract"},
    "cli": {"model", "ingest", "extract", "compare", "report"},
    "__main__": {"cli"},
    "data": set(),
}
ONLY_IN = {
    "streamlit": lambda path: path in SCREENS or LIB / "ui" in path.parents,
    "spacy": lambda path: path == LIB / "extract" / "engine.py",
    "torch": lambda path: LIB / "training" in path.parents,
    "onnxruntime": lambda path: (
        path == LIB / "extract" / "quotes" / "tagger" / "session.py" or LIB / "training" in path.parents
    ),
    "plotly": lambda path: LIB / "views" in path.parents,
}
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


def imports(path):
    """Full names of all modules that a file imports, at its top or inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""


def room(path):
    """The room a file of lib/ stands in."""
    return path.relative_to(LIB).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_one_way(path):
    own = room(path)
    if own == "__init__":
        return
    for name in imports(path):
        if name.startswith("lib."):
            target = name.split(".")[1]
            assert target == own or target in MAY_IMPORT[own], f"{own} imports {name}"


@pytest.mark.parametrize("path", [*MODULES, *SCREENS], ids=lambda p: str(p.relative_to(ROOT)))
def test_each_library_has_its_room(path):
    for name in imports(path):
        allowed = ONLY_IN.get(name.split(".")[0])
        assert allowed is None or allowed(path), f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("path", [*MODULES, *SCREENS], ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_are_short_and_named_for_what_they_hold(path):
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= (120 if path in SCREENS else 250), f"{lines} lines: does it hold two things?"
    assert path.stem not in BANNED_NAMES


def test_the_model_needs_the_standard_library_alone():
    import sys

    for path in (LIB / "model").glob("*.py"):
        for name in imports(path):
            top = name.split(".")[0]
            assert top in sys.stdlib_module_names or name.startswith("lib.model"), f"{path.name} imports {name}"


def test_every_data_file_says_where_it_comes_from():
    for path in sorted((LIB / "data").rglob("*")):
        if path.suffix not in {".txt", ".tsv", ".csv", ".toml", ".json", ".jsonl"} or "samples" in path.parts:
            continue
        head = path.read_text(encoding="utf-8")[:600].lower()
        readmes = [p / "README.md" for p in path.parents if (p / "README.md").exists() and LIB in p.parents]
        listed = any(path.name in readme.read_text(encoding="utf-8") for readme in readmes)
        assert listed or ("origin" in head and "licence" in head), f"{path.relative_to(ROOT)}: no origin or licence"
