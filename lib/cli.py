"""The command line: `python -m lib extract` and `python -m lib compare`, as the data contract describes them.

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
from collections.abc import Iterator, Sequence
from typing import Final, NoReturn

from lib import __version__
from lib.ingest import Outcome, read_paths
from lib.model import Extraction, comparison_json, to_json

FORMATS: Final = {
    "extract": ("jsonl", "csv", "xlsx", "md", "html"),
    "compare": ("json", "csv", "md", "html"),
}
BINARY: Final = frozenset({"xlsx"})
READ, SOME_UNREAD, WRONG_ARGUMENTS, INTERRUPTED = 0, 1, 2, 130

EXTRACT: Final = """\
Print one JSON object an article: its text, entities, quotes and numeric claims, each with its place in the text.

--format csv and xlsx give every record as a row with whose say-so it is, its sentence and its place; xlsx has a
fact-check worksheet as well. md and html give a brief of each article on one page; in html each line leads to its
sentence.

PATH is a file, a folder, or - for standard input (one article of plain text). Without a PATH, standard input is read.

Read are plain text, web pages (.html, .mhtml), PDF, Word (.docx), RTF, mail (.eml) and ZIP archives of these; a file's
content says what it is, not its name. Tables (.csv, .tsv, .json, .jsonl, .xlsx) give an article a row: the columns are
guessed by their names (text, body, content …; title, outlet, author, date) and the guess is told on standard error.
Lines of JSON with a "text" are taken as written: {"text": …} and, if known, "id", "title", "outlet", "author",
"published". Folders give their files of these formats, sub-folders too. No address is ever fetched.
"""
COMPARE: Final = """\
Print one JSON object that lays 2 to 50 articles side by side: entities across articles, the same utterance in several
wordings, numbers on one measure and whether both can hold, text they share, and what one article alone holds.

--format csv gives the numbers side by side, md and html the brief of the comparison.

PATH is what it is for extract; together the PATHs must give at least two articles.
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
    extract.add_argument(
        "--format", default="jsonl", metavar="FORMAT", help="jsonl (the default), csv, xlsx, md or html"
    )
    compare = commands.add_parser(
        "compare",
        help="several articles side by side",
        description=COMPARE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    compare.add_argument("paths", nargs="+", metavar="PATH", help="file, folder or - for standard input")
    compare.add_argument(
        "--text", action="store_true", help="read every PATH as one plain text, whatever its name (a .json, a .csv)"
    )
    compare.add_argument("--format", default="json", metavar="FORMAT", help="json (the default), csv, md or html")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    offered = FORMATS[options.command]
    if options.format not in offered:
        parser.error(f"there is no format {options.format!r}; choose {', '.join(offered[:-1])} or {offered[-1]}")
    if options.format in BINARY and sys.stdout.isatty():
        parser.error(f"{options.format} is no text for a terminal; write it to a file: > items.{options.format}")
    if not options.paths and sys.stdin.isatty():
        parser.error("no PATH is given")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
    try:
        if options.command == "compare":
            return run_compare(options.paths, options.format, as_text=options.text)
        return run_extract(options.paths or ["-"], options.format, as_text=options.text)
    except BrokenPipeError:
        # Whoever read our records has read enough. Nothing may be flushed into the closed pipe at exit.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ
    except KeyboardInterrupt:
        return INTERRUPTED


def run_extract(paths: Sequence[str], form: str, *, as_text: bool) -> int:
    """Read, extract and print each article in turn; return the exit status."""
    reading = Reading(paths, as_text=as_text)
    if form == "jsonl":
        for extraction in reading:
            put(to_json(extraction).encode() + b"\n")
    else:
        from lib.report import articles_in  # tables and briefs load pandas: not for records

        for piece in articles_in(form, reading):
            put(piece)
    return reading.status


class Reading:
    """The extractions of all articles that the paths give, one by one; what cannot be read is told and counted."""

    def __init__(self, paths: Sequence[str], *, as_text: bool) -> None:
        """Take the paths; nothing is read yet."""
        self.paths, self.as_text, self.status = paths, as_text, READ

    def __iter__(self) -> Iterator[Extraction]:
        """Read and extract the articles in turn."""
        for count, outcome in enumerate(read_paths(self.paths, as_text=self.as_text), 1):
            if outcome.note:
                say(f"{outcome.name}: {outcome.note}")
            found = extraction_of(outcome)
            if isinstance(found, str):
                self.status = SOME_UNREAD
                say(f"{outcome.name}: {found}")
                continue
            if sys.stderr.isatty():
                say(f"{count} · {outcome.name}")
            yield found


def extraction_of(outcome: Outcome) -> Extraction | str:
    """Extract one article; return its record, or in one sentence why there is none.

    A fault in the extraction of one article must not lose the others, so it is named with its place and passed over.
    """
    from lib.extract import NoModelError, extract  # the language model takes seconds to load: not for --help

    if outcome.article is None:
        return outcome.problem or "There is no article."
    try:
        return extract(outcome.article)
    except NoModelError as problem:
        return str(problem)
    except Exception as problem:  # noqa: BLE001
        where = traceback.extract_tb(problem.__traceback__)[-1]
        place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119  (a name for people, no path)
        return f"This article could not be analysed: a fault of the program ({problem!r} at {place}). Please report it."


def run_compare(paths: Sequence[str], form: str, *, as_text: bool) -> int:
    """Read and extract all articles, compare those that could be read, print the comparison; return the exit status."""
    from lib.compare import FEWEST, MOST, compare

    reading = Reading(paths, as_text=as_text)
    found = list(reading)
    if not FEWEST <= len(found) <= MOST:
        say(f"A comparison takes {FEWEST} to {MOST} articles; {len(found)} could be read. Name more or fewer files.")
        return reading.status or WRONG_ARGUMENTS
    comparison = compare(found)
    if form == "json":
        put(comparison_json(comparison).encode() + b"\n")
    else:
        from lib.report import comparison_in  # as above

        put(comparison_in(form, comparison))
    return reading.status


def put(piece: bytes) -> None:
    """Print a record, or a piece of a file."""
    sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201  (a command line prints)
