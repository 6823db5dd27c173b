"""The parts of the Method screen: its sections in order, and the tables that are filled from what runs here."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final, NamedTuple

from lib import __version__
from lib.extract import NoModelError, model_name
from lib.ui.accuracy import Accuracy
from lib.ui.plain import escape_html

TEXT: Final = Path(__file__).parent / "assets" / "method.md"
NOT_MEASURED: Final = "Not measured yet. Until figures stand here, take every row as a lead to check, not as a finding."


class Section(NamedTuple):
    """A section of the method: its anchor, its title, and its text in Markdown."""

    anchor: str
    title: str
    body: str


def sections(text: str | None = None) -> tuple[Section, ...]:
    """Cut the method's text at its headings, written `## Title {#anchor}`."""
    return tuple(cut(TEXT.read_text("utf-8") if text is None else text))


def cut(text: str) -> Iterator[Section]:
    """Yield each section; what stands before the first heading belongs to none."""
    for part in ("\n" + text).split("\n## ")[1:]:
        head, _, body = part.partition("\n")
        title, _, anchor = head.rstrip("} ").partition(" {#")
        yield Section(anchor, title.strip(), body.strip())


def accuracy_table(accuracy: Accuracy | None) -> str:
    """Return the measured figures as an HTML table, or the sentence that there are none."""
    if accuracy is None or not accuracy.figures:
        return f"<p>{NOT_MEASURED}</p>"
    rows = "".join(
        f"<tr><td>{escape_html(f.what)}</td><td>{escape_html(f.measure)}</td>"
        f'<td class="figure">{escape_html(f.value)}</td><td>{escape_html(f.test_set)}</td></tr>'
        for f in accuracy.figures
    )
    head = '<tr><th>What</th><th>Measure</th><th class="figure">Value</th><th>Test set</th></tr>'
    day = f'<p class="small">Measured on {escape_html(accuracy.measured)}.</p>' if accuracy.measured else ""
    misses = "".join(f"<li>{escape_html(miss)}</li>" for miss in accuracy.misses)
    known = f"<p>Known misses:</p><ul>{misses}</ul>" if misses else ""
    return f'<table class="plain">{head}{rows}</table>{day}{known}'


def versions_table() -> str:
    """Return what is running here, by name and version, as an HTML table."""
    try:
        model = model_name()
    except NoModelError as problem:
        model = str(problem)
    running = (
        ("Say-So", __version__),
        ("Language model", model),
        *((name, installed(name)) for name in ("spaCy", "Streamlit")),
    )
    return (
        f'<table class="plain">{"".join(f"<tr><th>{k}</th><td>{escape_html(v)}</td></tr>" for k, v in running)}</table>'
    )


def installed(package: str) -> str:
    """Return the version of an installed package, or that it is missing."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
