"""The characters of an article: line ends and the few code points that no database or file format can hold.

The data contract allows these changes to a text and no other.
"""

from __future__ import annotations

import re
from typing import Final

BYTE_ORDER_MARK: Final = "\ufeff"
REPLACEMENT: Final = "\ufffd"
# C0 without tab and line feed, C1, and surrogates (a Python string holds only such as belong to no pair).
UNHOLDABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x80-\x9f\ud800-\udfff]")


def settle(raw: str) -> tuple[str, int]:
    r"""Apply the contract's character rule to a decoded text.

    Drops one leading byte-order mark, turns `\r\n` and `\r` into `\n`, and puts U+FFFD for every control character but
    tab and newline and for every lone surrogate, one for one. Returns the text and how many characters were replaced.
    """
    text = raw.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return UNHOLDABLE.subn(REPLACEMENT, text)


def one_line(value: str | None) -> str | None:
    """Make a given title, name or id fit for one line: settled, white space run together; None when nothing is left."""
    if value is None:
        return None
    return " ".join(settle(value)[0].split()) or None
