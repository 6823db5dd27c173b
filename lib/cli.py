"""The command line: `python -m lib extract`, as the data contract describes it.

Records go to standard output, progress and problems to standard error. Exit status: 0 all read, 1 some inputs could not
be read (each named with its reason, the rest still printed), 2 the arguments are wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Final, NoReturn

from lib import __version__
from lib.ingest import Outcome, read_paths
from lib.model import to_json

FORMATS: Final = ("jsonl", "csv", "xlsx", "md", "html")
WRITTEN: Final = ("jsonl",)
READ, SOME_UNREAD, WRONG_ARGUMENTS, INTERRUPTED = 0, 1, 2, 130

EXTRACT: Final = """\
Print one JSON object an article: its text, entities, quotes and numeric claims, each with its place in the text.

PATH is a text file, a folder of .txt and .jsonl files, a .jsonl file with one article a line ({"text": …} and, if
known, "id", "title", "outlet", "author", "published"), or - for standard input (one article of plain text). Without a
PATH, standard input is read.
"""


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one sentence and where to read on."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with status 2."""
        self.exit(WRONG_ARGUMENTS, f"{self.prog}: {message}. See {self.prog} --help.\n")


def build_parser() -> argparse.ArgumentParser:
    """Describe the arguments."""
    parser = Parser(prog="python -m lib", description="Who says what, with which numbers: extraction from news text.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)
    extract = commands.add_parser(
        "extract",
        help="entities, quotes and numeric claims of articles",
        description=EXTRACT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    extract.add_argument("paths", nargs="*", metavar="PATH", help="file, folder or - for standard input")
    extract.add_argument(
        "--text", action="store_true", help="read every PATH as one plain text, whatever its name (a .json, a .csv)"
    )
    extract.add_argument("--format", default="jsonl", metavar="FORMAT", help="jsonl (the only one in this version)")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.format not in FORMATS:
        parser.error(f"there is no format {options.format!r}; this version writes jsonl")
    if options.format not in WRITTEN:
        parser.error(f"the format {options.format} is not there yet; this version writes jsonl")
    if not options.paths and sys.stdin.isatty():
        parser.error("no PATH is given")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
    try:
        return run_extract(options.paths or ["-"], as_text=options.text)
    except BrokenPipeError:
        # Whoever read our records has read enough. Nothing may be flushed into the closed pipe at exit.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ
    except KeyboardInterrupt:
        return INTERRUPTED


def run_extract(paths: Sequence[str], *, as_text: bool) -> int:
    """Read, extract and print each article in turn; return the exit status."""
    status = READ
    for count, outcome in enumerate(read_paths(paths, as_text=as_text), 1):
        problem = outcome.problem or print_extraction(outcome)
        if problem:
            status = SOME_UNREAD
            say(f"{outcome.name}: {problem}")
        elif sys.stderr.isatty():
            say(f"{count} · {outcome.name}")
    return status


def print_extraction(outcome: Outcome) -> str | None:
    """Extract one article and print its record; return what went wrong, or None.

    A fault in the extraction of one article must not lose the others, so it is named with its place and passed over.
    """
    from lib.extract import NoModelError, extract  # the language model takes seconds to load: not for --help

    if outcome.article is None:
        return "There is no article."
    try:
        line = to_json(extract(outcome.article))
    except NoModelError as problem:
        return str(problem)
    except Exception as problem:  # noqa: BLE001
        where = traceback.extract_tb(problem.__traceback__)[-1]
        place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119  (a name for people, no path)
        return f"This article could not be analysed: a fault of the program ({problem!r} at {place}). Please report it."
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()
    return None


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201  (a command line prints)
