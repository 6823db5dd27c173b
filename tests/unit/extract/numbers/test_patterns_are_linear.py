"""No pattern of the numbers can be made slow by hostile text: every repeat is bounded, or repeats one character class."""

import importlib
import pkgutil
import re
import re._constants as codes
import re._parser as parser

import pytest

import lib.checks
import lib.extract.numbers
from lib.extract.numbers.blockers import patterns
from lib.extract.numbers.tokens import TOKEN

REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
MOST_WORK = 40_000


def compiled():
    """Every pattern that a module of the numbers or of the sum check holds, under its name."""
    found = {f"blockers.{k}": pattern for k, pattern in enumerate(patterns())}
    for package in (lib.extract.numbers, lib.checks):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for k, pattern in enumerate(value if isinstance(value, tuple) else (value,)):
                    if isinstance(pattern, re.Pattern):
                        found[f"{module.name}.{name}.{k}"] = pattern
    return found


PATTERNS = compiled()
# Passes every character once, see below; white space up to the next line end, a line at a time.
ONE_CLASS = {TOKEN.pattern}


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


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_every_repeat_is_bounded(name):
    pattern = PATTERNS[name]
    assert pattern.pattern in ONE_CLASS or steps(parser.parse(pattern.pattern, pattern.flags)) <= MOST_WORK


def test_the_patterns_are_all_found():
    assert {"lib.extract.numbers.blockers.PHONE.0", "lib.extract.numbers.blockers.GOALS.0"} <= PATTERNS.keys()
    assert len(PATTERNS) > len(patterns())


def test_the_tokenizer_passes_every_character_once():
    for text in ("1.1" * 500, "1,1,1" * 500, "a" * 3000, "." * 3000, "½" * 500, "1e9" * 700):
        spans = [match.span() for match in TOKEN.finditer(text)]
        assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
        assert spans[-1][1] == len(text)
