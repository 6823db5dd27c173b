"""Print how each stage's processor time grows when hostile text doubles.

    python -m tests.benchmarks.hostile_scaling                    # all patterns at 25, 50 and 100 thousand characters
    python -m tests.benchmarks.hostile_scaling 5000 "said" 1,     # 5, 10 and 20 thousand; patterns by name or by text

Each text runs in a child process of its own that is stopped after a minute of processor time; the stage that hung is then
named, and its stack printed. A line is a pattern: seconds for the whole path at the three lengths, growth at the last
doubling, and stages that grow more than 2.6 times there or take long. Linear is 2.0. Nothing is asserted.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import faulthandler
import gc
import json
import resource
import signal
import sys
import time

from lib.compare import CopyIndex, compare, version_pairs, what_moved, word_diff
from lib.extract import engine
from lib.extract.entities import find_entities
from lib.extract.numbers import find_numbers
from lib.extract.quotes import find_quotes
from lib.ingest import read_bytes, read_text, sample_texts
from lib.model import Engine, Extraction, from_json, to_json
from lib.review import names_in, reviewed
from lib.store.filing import sheet
from lib.store.folding import searched
from lib.views.compare_board import Board
from lib.views.compare_days import days
from lib.views.compare_entities import entity_rows
from lib.views.compare_numbers import number_rows
from lib.views.compare_overview import heads, never_quoted_words, only_in
from lib.views.compare_quotes import quote_rows
from lib.views.dossier import dossier_of

SIZE = 25_000
LIMIT = 60  # seconds of processor time for one text
STEEP, LONG, FELT = 2.6, 10.0, 0.1
FIRST = ("Ana", "Tom", "Ruth", "Jan", "Ida", "Omar", "Lena", "Piotr", "Mei", "Kofi", "Sara", "Ugo")
LAST = ("Silva", "Aske", "Okoro", "Pell", "Voss", "Haddad", "Brandt", "Wolny", "Chen", "Mensah", "Lind", "Rossi")
UNITS = ("km", "tonnes", "per cent", "million dollars", "people", "hours", "degrees", "boats", "£", "kg")


def prose():
    """Return the samples' paragraphs of prose as one."""
    return " ".join(p for _, text in sample_texts() for p in text.split("\n\n") if len(p) > 120) + " "


def numbered(form, count=20_000):
    """Return a text of one form, other names, figures and units each time."""
    return "".join(
        form.format(
            i=i,
            n=i * 37 % 9_973,
            first=FIRST[i % 12],
            last=LAST[i // 12 % 12],
            middle=chr(65 + i // 144 % 26),
            unit=UNITS[i % 10],
            day=i % 28 + 1,
            other=FIRST[i * 7 % 12],
            word=f"{LAST[i % 12].lower()}{chr(97 + i // 12 % 26)}{chr(97 + i // 312 % 26)}",
        )
        for i in range(count)
    )


REPEATED = (
    "x", "1", "A", "“", '"', "'", "(", "-", ".", ",", "…", "é", "\u0301", "中", "😀", "\u200b", "\n", " \n", "\t", "—",
    "a.", "1,", "1.", "“”", "()", "a-", "A.", "a\n", "a\n\n", "1\n\n", "“\n\n", "“a” ", "“a ", "a” ", "(a ", "[a] ", "‘a’ ", "' a '",
    "said ", "said. ", "he said, ", "he said ", "He said. ", "“It,” he said, ", "“It held.” ", "according to ", "told ", "she ", "they ",
    "that ", "who ", "which he said ", "Mr ", "Mr. ", "Mr Pell ", "Ana Silva ", "Ana Silva, ", "Silva and ", "Capital ", "NATO ", "the ",
    "and ", "of the ", "of ", "the mayor of ", "the mayor, ", "mayor ", "his ", "not ", "1 km ", "12 people ", "$1.2m ", "1 to ",
    "between 1 and ", "5 % ", "at least ", "hundred ", "one ", "3 May 2026 ", "Monday ", "1-1 ", "1/", "http://a.b/c ", "a@b.c ",
    "www.", "#tag ", "@name ", "<b>", "&amp;", "| a | b |\n", "- item\n", "Q: Who? A: He. ", "PELL: Yes.\n\n", "By Ana Silva\n\n",
    "By Ana Silva, Ruth Okoro and ", "Read more:\n\n", "A Heading Here\n\n", "LONDON (AP) — ", "LONDON (AP) — It rained.\n\n",
    "Photograph: Ana Silva\n\n", "Share\n\n", "3 May 2026\n\n", "“‘“‘", "”’", "((((a))))", "a, b and c; ", "Ana’s ", "'s ", "n't ",
    "The mayor said. ", "He said that she said that ", "Ana said that Tom said that ", "“Yes,” said Ana. ", "Inc. ", "U.S. ", "St. ",
    "a b ", "ab" * 500 + " ", "Il-76 ", "two thirds of ", "half ", "twice ", "more than ", "up from 12 to 13, ", "Council ", "University of ",
    "fell by 5 per cent to 12 from 13 ", "The Ana Silva Trust for the ", "He. ", "I. ", "Will it? ", "No! ", "x; ", "x: ", "him and her ",
)  # fmt: skip
PATTERNS = {repr(part[:30]): part for part in REPEATED} | {
    "prose in one paragraph": prose(),
    "prose hard wrapped": "\n".join(
        " ".join(words[i : i + 9]) for words in [prose().split()] for i in range(0, len(words), 9)
    )
    + "\n",
    "names in a list": numbered("{first} {middle} {last}, "),
    "names, a line each": numbered("{first} {middle}. {last}\n\n"),
    "new names that speak": numbered("{first} {word} said it held. ").title(),
    "new names, one sentence": numbered("{first} {middle}{word} and ").title(),
    "quotes by many": numbered("“We lost {n} {unit},” said {first} {last}. "),
    "quotes by many, a paragraph each": numbered("“We lost {n} {unit},” said {first} {middle}. {last}.\n\n"),
    "quotes by those who speak for others": numbered(
        "“We lost it,” said {first} {last}, spokesman for {other} Power Ltd. "
    ),
    "quotes without a speaker": numbered("“We lost {n} {unit} on day {day}.”\n\n"),
    "quotes opened, never closed": numbered("“We lost {n} {unit}, {first} {last} said.\n\n"),
    "nested quotes": numbered("“He said: ‘{first} told me “no {n}”’,” said {last}. "),
    "numbers with units": numbered("{n} {unit}, "),
    "numbers of one measure": numbered("The fire killed {n} people. "),
    "numbers that moved": numbered("The fire killed {day} people, up from {n} earlier. "),
    "numbers in sentences": numbered("At least {n} {unit} were lost on day {day}. "),
    "sums": numbered("Of {n} boats {day} sank and {i} were saved. "),
    "ages": numbered("{first} {last}, {day}, and "),
    "dates": numbered("{day} May 2026, "),
    "acronyms": numbered("the {first} {last} {other} Agency ({middle}{n}A) "),
    "roles": numbered("{first} {last}, the mayor of {other}ville, met "),
    "pronouns": numbered("{first} met {other}. He told her that they lost their {n} {unit}. "),
    "tiny paragraphs": numbered("{word}.\n\n"),
    "bylines": numbered("By {first} {last}\n\n"),
    "headings": numbered("{first} {last} Wins Again\n\n"),
    "headings and prose": numbered("{first} {last} wins\n\nThe mayor lost {n} {unit} on Monday.\n\n"),
    "transcript": numbered("{last}: We lost {n} {unit}.\n\n"),
    "live blog": numbered("{day}:15\n\n{first} arrives\n\nThe mayor said that {n} {unit} were lost.\n\n"),
    "table": numbered("{first}\t{n}\t{unit}\n"),
    "links": numbered("https://{word}.example/{n}?{first}={last}\n"),
    "new words": numbered("{word}{n} "),
    "brackets unclosed": numbered("({first} [{n} {unit} "),
    "one endless sentence": numbered("and {first} said that {n} {unit} were lost because "),
}


class Watch:
    """Times stages in a child process and tells each before it begins and when it has ended."""

    def __init__(self, pipe):
        self.pipe = pipe

    def __call__(self, stage, work):
        os.write(self.pipe, f"{json.dumps([stage, None])}\n".encode())
        begin = time.process_time()
        given = work()
        os.write(self.pipe, f"{json.dumps([stage, time.process_time() - begin])}\n".encode())
        return given


def run(text, watch):
    """Send a text through everything that a person's paste goes through."""
    watch("bytes", lambda: read_bytes(text.encode(), "x.txt"))
    article = watch("ingest", lambda: read_text(text))
    reading = watch("parse", lambda: engine.read(article))
    entities = watch("entities", lambda: find_entities(reading))
    quotes, _ = watch("quotes", lambda: find_quotes(reading, entities))
    numbers = watch("numbers", lambda: find_numbers(reading, entities, quotes))
    found = watch("records", lambda: Extraction(Engine("0", "m"), article, entities, quotes, numbers, ()))
    watch("json", lambda: from_json(to_json(found)))
    watch("review", lambda: reviewed(found, ()))
    watch("names", lambda: names_in(text, [e.name for e in entities[:50]]))
    dossier = watch("views", lambda: dossier_of(found))
    watch("sheet", lambda: dossier.sheet("a"))
    watch("filing", lambda: (sheet(found, {}), searched(article.title, article.text)))
    other = text[: len(text) // 3] + " Another word. " + text[len(text) // 2 :]
    watch("card", lambda: [dossier.card(record) for record in list(dossier.places)[-3:]])
    index = CopyIndex()
    watch("copies", lambda: index.add(article))
    watch("nearest", lambda: index.nearest(read_text(other)))
    twin = Extraction(Engine("0", "m"), read_text(other, article_id="twin"), (), (), (), ())
    compared = watch("compare", lambda: compare([found, found]))
    watch("versions", lambda: version_pairs(compared))
    watch("moved", lambda: what_moved(compare([found, twin]), article.id, "twin"))
    shown = {x.article.id: dossier_of(x) for x in compared.articles}
    board = Board(compared, shown, dict.fromkeys(shown, "A"))
    watch("board", lambda: (number_rows(board), quote_rows(board), entity_rows(board)))
    watch("overview", lambda: (heads(board), only_in(board, article.id), never_quoted_words(board), days(board)))
    watch("diff", lambda: word_diff(text[:20_000], other[:20_000]))


def child(text):
    """Run a text in a child process. Returns seconds by stage, and the stage that hung or failed."""
    read, write = os.pipe()
    process = os.fork()
    if process == 0:
        used = int(time.process_time())
        faulthandler.register(signal.SIGXCPU, chain=True)
        resource.setrlimit(resource.RLIMIT_CPU, (used + LIMIT, used + LIMIT + 5))
        os.close(read)
        try:
            run(text, Watch(write))
        except Exception:  # noqa: BLE001  (whatever it is, the parent goes on with the next text)
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as lines:
        told = [json.loads(line) for line in lines]
    status = os.waitpid(process, 0)[1]
    seconds = {stage: spent for stage, spent in told if spent is not None}
    return seconds, told[-1][0] if status else None


def steep(times):
    """Name the stages that grow too much at the last doubling, or take long."""
    for stage, spent in times[-1].items():
        growth = spent / max(times[-2].get(stage, 0), 1e-3)
        if (spent > FELT and growth > STEEP) or spent > LONG:
            yield f"{stage} {spent:.1f} s ({growth:.1f}x)"


def main():
    chosen = sys.argv[1:]
    size = int(chosen.pop(0)) if chosen and chosen[0].isdigit() else SIZE
    patterns = {
        n: p for n, p in PATTERNS.items() if not chosen or n in chosen or n.strip("'\"") in chosen or p in chosen
    }
    run(prose()[:3_000], lambda _, work: work())
    gc.collect()
    gc.freeze()  # what is loaded is not searched again by each child: that would be noise
    for name, part in patterns.items():
        times, hung = [], None
        for length in (size, size * 2, size * 4):
            spent, hung = child("It rained.\n\n" + (part * (length // len(part) + 1))[:length])
            times.append(spent)
            if hung:
                break
        sums = [sum(spent.values()) for spent in times]
        growth = f"{sums[-1] / max(sums[-2], 1e-3):4.1f}x" if len(sums) > 1 else "    "
        said = f"  STOPPED in {hung}" if hung else ""
        said += "".join(f"  {words}" for words in (steep(times) if len(times) > 1 else ()))
        print(f"{name[:34]:34} {' '.join(f'{s:6.1f}' for s in sums)} s  {growth}{said}", flush=True)


if __name__ == "__main__":
    main()
