"""No pattern of the numbers can be made slow by hostile text: every repeat is bounded, or repeats one character class."""

import re._constants as codes
import re._parser as parser

import pytest

from lib.extract.numbers.blockers import PHONE, patterns
from lib.extract.numbers.tokens import TOKEN
from lib.extract.numbers.when import DATED

REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
MOST_WORK = 40_000


def steps(parsed):
    """Return an upper bound of the characters that one attempt of a pattern can look at; infinite for open repeats."""
    total = 0
    for code, value in parsed:
        if code in REPEATS:
            _, high, inner = value
            total += (float("inf") if high == codes.MAXREPEAT else high) * max(1, steps(inner))
        elif code is codes.BRANCH:
            total += sum(steps(branch) for branch in value[1])
        elif code is codes.SUBPATTERN:
            total += steps(value[3])
        elif code in {codes.ASSERT, codes.ASSERT_NOT}:
            total += steps(value[1])
        else:
            total += 1
    return total


@pytest.mark.parametrize("pattern", [*patterns(), PHONE, DATED], ids=lambda p: p.pattern[:40])
def test_every_repeat_is_bounded(pattern):
    assert steps(parser.parse(pattern.pattern, pattern.flags)) <= MOST_WORK


def test_the_tokenizer_passes_every_character_once():
    for text in ("1.1" * 500, "1,1,1" * 500, "a" * 3000, "." * 3000, "½" * 500, "1e9" * 700):
        spans = [match.span() for match in TOKEN.finditer(text)]
        assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
        assert spans[-1][1] == len(text)
