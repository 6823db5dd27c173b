"""Made-up hostile inputs through reading and extraction: no exception, exact spans, the same bytes twice.

Each input is made from its number alone. SAYSO_FUZZ says how many (300 when it is not set; 10,000 for the full run), and
pytest -s prints how long they took. They are at most 5 KB each.
"""

import os
import random
import time
from pathlib import Path

import pytest

from lib.extract import extract
from lib.ingest import Refusal, read_bytes, read_file_content, read_text, sample_texts
from lib.model import from_json, to_json

COUNT = int(os.environ.get("SAYSO_FUZZ", "300"))
BLOCK = 100
MOST = 5_000
ONCE = (27, 229, 2719)  # inputs that a change of the rules once broke on
PAGES = sorted((Path(__file__).parents[1] / "unit" / "ingest" / "pages").glob("*.html"))
SOUP = (
    "\u202e\u202a\u2066\u2069\u200b\u200d\ufeff\u00ad\u0301\u0351\u0489\ufffd\ud800\udfff\x00\x0b\x1b\u2028\u2029\u3000"
    "\u00a0«»„“”‘’‚‹›\"'`´—–-…·•%‰€£$¥₿½¾²٣五๕Ⅷ①😀👨\u200d👩\u200d👧🏴\u0627\u05d0\u0905\u0e01한Ǆßİıﬁ"
)
PARTS = {
    "S": ["P said Q.", "Q, said P.", "Q, P said, Q.", "According to P, S", "P said that N T C.", "N T C.", "N T C, up from N.",
          "S S", "P denied that N T C.", "(S)", "[S]", "At least N T C, P told P."],
    "Q": ["“S”", '"S"', "‘S’", "“S", "S”", '"', "“”", "“‘S’”", "“N T,", "''S''", "„S“"],
    "P": ["Ana Silva", "the mayor", "he", "a spokeswoman for the Harbour Trust", "Dr. B. O'Neill-Kaya", "A", "two officials", "",
          "Reuters", "the U.S.", "Mr", "McDonald’s", "@anna_s"],
    "N": ["12", "two thirds of", "$1.2m", "1,2,3", "0.0.1", "between N and N", "3-5", "45 %", "a hundred and N", "–7", "N/N", "1e9",
          "dozens of", "9" * 400, "£3bn-£4bn", "N to N", "(N)", "half a million", "٣٤", "minus N", "no"],
    "T": ["people", "per cent", "km/h", "boats of N tonnes", "percentage points", "", "times", "years", "euros a barrel"],
    "C": ["were killed", "", "fell by N", "rose from N to N", "on Monday", "in 2026", "last year’s N", "[sic]"],
}  # fmt: skip


def grow(chance, symbol, depth=0):
    """A sentence of the small grammar above; nesting ends by itself."""
    if depth > 5:
        return "x"
    made = chance.choice(PARTS[symbol])
    return "".join(grow(chance, c, depth + 1) if c in PARTS and is_symbol(made, i) else c for i, c in enumerate(made))


def is_symbol(made, at):
    """Whether a capital in a rule stands alone, and so for a part."""
    return not (made[at - 1 : at].isalnum() or made[at + 1 : at + 2].isalnum())


def flipped(chance):
    """A sample article or page with bytes changed, cut or repeated."""
    sources = [text.encode() for _, text in sample_texts()] + [page.read_bytes() for page in PAGES]
    data = bytearray(chance.choice(sources)[:MOST])
    for _ in range(chance.randint(1, 60)):
        at = chance.randrange(len(data))
        if (what := chance.random()) < 0.6:
            data[at] = chance.randrange(256)
        elif what < 0.8:
            del data[at : at + chance.randint(1, 40)]
            data = data or bytearray(b"x")
        else:
            data[at:at] = data[at : at + chance.randint(1, 40)]
    return bytes(data[:MOST])


def soup(chance):
    """Characters of every kind among words."""
    words = ["said", "Ana Silva", "12", "per cent", "“", "”", "\n\n", ".", ",", " "]
    picked = (
        chance.choice(SOUP) if chance.random() < 0.6 else chance.choice(words) for _ in range(chance.randint(1, 900))
    )
    return "".join(picked).encode("utf-8", "surrogatepass")[:MOST]


def written(chance):
    """Sentences of the grammar, in paragraphs, some of them damaged."""
    lines = [" ".join(grow(chance, "S") for _ in range(chance.randint(1, 6))) for _ in range(chance.randint(1, 10))]
    text = "\n\n".join(lines)
    if chance.random() < 0.3:
        cut = chance.randrange(len(text) + 1)
        text = text[cut:] + chance.choice(["“", '"', "(", "\n", "…"]) * chance.randint(1, 200) + text[:cut]
    return text.encode()[:MOST]


def made(number):
    """The input with this number, and the name it comes under."""
    chance = random.Random(number)
    kind = number % 4
    data = (flipped, soup, written, written)[kind](chance)
    ending = chance.choice(["txt", "html", "eml", "csv", "json", "rtf", "md"]) if kind == 0 else "txt"
    return data, f"{number}.{ending}"


def articles(data, name):
    """The articles of an input: by its name, and for plain text as text."""
    found = [outcome.article for outcome in read_file_content(data, name) if outcome.article]
    if not name.endswith(".txt"):
        try:
            found.append(read_bytes(data, name, as_text=True))
        except Refusal as refusal:
            assert str(refusal)
    return found


SECONDS = []


@pytest.fixture(scope="module", autouse=True)
def loaded():
    extract(read_text("Mayor Ana Silva said “12 boats sank”."))


def check(number):
    """Read and extract one input: exact spans, no white space at their ends, the same bytes twice and there and back."""
    data, name = made(number)
    for article in articles(data, name):
        start = time.process_time()
        extraction = extract(article)
        SECONDS.append((time.process_time() - start, number))
        text = article.text
        for owner, span in extraction.spans():
            words = span.of(text)
            assert words, (number, owner)
            assert words == words.strip(), (number, owner, words)
        line = to_json(extraction)
        line.encode("utf-8")
        assert from_json(line) == extraction, number
        assert to_json(extract(article)) == line, number


@pytest.mark.parametrize("block", range(0, COUNT, BLOCK))
def test_no_input_breaks_reading_or_extraction(block):
    for number in range(block, min(block + BLOCK, COUNT)):
        check(number)


@pytest.mark.parametrize("number", ONCE)
def test_what_once_broke_them_does_so_no_more(number):
    check(number)


def test_how_long_they_took():
    if not SECONDS:
        pytest.skip("nothing was extracted")
    took = sorted(seconds for seconds, _ in SECONDS)
    at = {name: took[min(len(took) - 1, int(len(took) * share))] for name, share in (("p50", 0.5), ("p99", 0.99))}
    print(f"{COUNT} inputs, {len(took)} articles, processor time of one extraction:")
    print(f"median {at['p50']:.3f} s, p99 {at['p99']:.3f} s, longest {took[-1]:.3f} s")
    print("slowest inputs:", ", ".join(f"{number} ({seconds:.2f} s)" for seconds, number in sorted(SECONDS)[-5:]))
