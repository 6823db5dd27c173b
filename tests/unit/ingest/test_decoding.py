"""Bytes to text, and the characters a text may hold."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lib.ingest import read_bytes
from lib.ingest.characters import settle
from lib.ingest.decoding import decode

PROSE = "“We can’t go on,” the governor said. Zażółć gęślą jaźń. 12 people died."
WIDE_PROSE = "KYIV, Aug 28 (Reuters) - At least 12 people were killed, the governor said. “We can’t go on.”"
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("data", "text", "encoding", "guessed"),
    [
        (PROSE.encode(), PROSE, "UTF-8", False),
        (codecs.BOM_UTF8 + PROSE.encode(), PROSE, "UTF-8", False),
        (PROSE.encode("utf-16"), PROSE, "UTF-16", False),
        (codecs.BOM_UTF16_BE + PROSE.encode("utf-16-be"), PROSE, "UTF-16", False),
        (PROSE.encode("utf-32"), PROSE, "UTF-32", False),
        (codecs.BOM_UTF32_BE + PROSE.encode("utf-32-be"), PROSE, "UTF-32", False),
        (WIDE_PROSE.encode("utf-16-le"), WIDE_PROSE, "UTF-16", True),
        (WIDE_PROSE.encode("utf-16-be"), WIDE_PROSE, "UTF-16", True),
        (WIDE_PROSE.encode("utf-32-le"), WIDE_PROSE, "UTF-32", True),
        (WIDE_PROSE.encode("utf-32-be"), WIDE_PROSE, "UTF-32", True),
        ("“Genug”, said Müller – 40 £".encode("cp1252"), "“Genug”, said Müller – 40 £", "Windows-1252", True),
        (b"plain ASCII", "plain ASCII", "UTF-8", False),
        (b"At least\x00 12\x00 people died.", "At least\x00 12\x00 people died.", "UTF-8", False),
    ],
)
def test_the_cascade(data: bytes, text: str, encoding: str, *, guessed: bool) -> None:
    found = decode(data)
    assert (found.text, found.encoding, found.guessed, found.damaged) == (text, encoding, guessed, False)


def test_a_file_cut_inside_a_character_stays_utf_8() -> None:
    found = decode("Зеленський сказав “ні”".encode()[:-1])
    assert found.text == "Зеленський сказав “ні\ufffd"
    assert (found.encoding, found.guessed, found.damaged) == ("UTF-8", True, True)


def test_a_guess_is_shown() -> None:
    article = read_bytes("“We can’t go on,” he said.".encode("cp1252"), "a.txt")
    assert article.origin("encoding") == "guessed: Windows-1252"
    assert article.warnings == (
        "The file does not say its encoding; it was read as Windows-1252. Check quotes and accents.",
    )


def test_no_guess_no_warning() -> None:
    article = read_bytes(PROSE.encode(), "a.txt")
    assert (article.text, article.warnings, article.origin("encoding")) == (PROSE, (), None)


@given(ANY_TEXT, st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_any_text_comes_back_from_an_encoding_with_a_mark(text: str, codec: str) -> None:
    # The mark of UTF-16 before a NUL is the mark of UTF-32: no reader can tell them apart.
    assume(codec != "utf-16" or not text.startswith("\0"))
    assert decode(text.encode(codec)).text == text


@given(ANY_TEXT)
def test_any_text_without_nul_comes_back_from_utf_8(text: str) -> None:
    plain = text.replace("\x00", "").lstrip("\ufeff")
    assert decode(plain.encode()).text == plain


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@pytest.mark.parametrize(
    ("raw", "text", "replaced"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour", 0),
        ("one\r\r\ntwo", "one\n\ntwo", 0),
        ("\ufeffone\ufeff", "one\ufeff", 0),
        ("\ufeff\ufeffone", "\ufeffone", 0),
        ("a\x00b\x07c\x1bd", "a\ufffdb\ufffdc\ufffdd", 3),
        ("a\x0bb\x0cc", "a\ufffdb\ufffdc", 2),
        ("a\x85b\x9fc\x80d", "a\ufffdb\ufffdc\ufffdd", 3),
        ("a\ud800b\udfffc", "a\ufffdb\ufffdc", 2),
        ("a\tb\nc", "a\tb\nc", 0),
        ("a\x7fb\xa0c\u2028d\u200be\ufffdf", "a\x7fb\xa0c\u2028d\u200be\ufffdf", 0),
        ("\U0001f600", "\U0001f600", 0),
    ],
)
def test_the_character_rule(raw: str, text: str, replaced: int) -> None:
    assert settle(raw) == (text, replaced)


@given(st.text(st.characters()))
def test_nothing_but_the_named_characters_changes(raw: str) -> None:
    text, replaced = settle(raw)
    lined = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert len(text) == len(lined)
    changed = [(a, b) for a, b in zip(lined, text, strict=True) if a != b]
    assert len(changed) == replaced
    for old, new in changed:
        assert new == "\ufffd"
        assert ord(old) < 32 or 0x80 <= ord(old) < 0xA0 or 0xD800 <= ord(old) < 0xE000
        assert old not in "\t\n"
    text.encode()
    assert settle(text)[1] == 0


def test_replaced_characters_are_said_in_words() -> None:
    article = read_bytes(b"At least\x00 12\x00 people died.", "a.txt")
    assert article.text == "At least\ufffd 12\ufffd people died."
    assert article.warnings == (
        "2 characters that no file can hold (control characters or broken ones) are shown as \ufffd.",
    )
