"""What gives no article, each in one plain sentence."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from lib.ingest import MAX_CHARACTERS, Refusal, read_bytes, read_text


def zipped(part: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(part, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There is no text here."),
        (" \n\t \n", "There is only white space here."),
        ("\ufeff", "There is only white space here."),
        ("\u200b\u00a0\u3000\n", "There is only white space here."),
        ("a" * 1_204_331, "This article has 1,204,331 characters; the limit is 1,000,000. Split it and add the parts."),
    ],
)
def test_texts_that_are_none(text: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_text(text)
    assert str(refused.value).startswith(sentence)


def test_the_limit_itself_is_allowed() -> None:
    assert len(read_text("a" * MAX_CHARACTERS).text) == MAX_CHARACTERS


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%...", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0", "a picture (JPEG)"),
        (b"GIF89a\x00", "a picture (GIF)"),
        (zipped("word/document.xml"), "a Word document"),
        (zipped("xl/workbook.xml"), "an Excel workbook"),
        (zipped("a.txt"), "a ZIP archive"),
        (gzip.compress(b"news"), "a compressed file (gzip)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
        (b"{\\rtf1 x}", "a rich-text document (RTF)"),
        (b"MZ\x90\x00\x03\x00\x00", "a program"),
        (b"\x7fELF\x02", "a program"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"\xef\xbb\xbf\n <html lang='en'>", "a web page"),
        (b"<?xml version='1.0'?><svg/>", "a web page"),
        (b"From: a@b.example\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\n\r\nText", "a mail"),
    ],
)
@pytest.mark.parametrize("name", ["article.txt", "article", "article.pdf"])
def test_other_formats_are_told_by_content_whatever_their_name(data: bytes, kind: str, name: str) -> None:
    with pytest.raises(Refusal, match=r"^This is ") as refused:
        read_bytes(data, name)
    assert str(refused.value).startswith(f"This is {kind}")
    assert "paste" in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "MZ is the code for Mozambique, the agency said.",
        "BMW said on Monday that it would build cars.",
        "RIFFs were heard from the stage.",
        "BZh, he wrote.",
        "PK Roe scored twice.",
        "From: the beginning, nobody believed it.",
        "<b>Bold</b> claims were made.",
    ],
)
def test_honest_text_is_no_other_format(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt").text == text


def test_binary_content_without_a_signature() -> None:
    with pytest.raises(Refusal, match="binary"):
        read_bytes(bytes(range(256)) * 20, "a.txt")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a.pdf", "This is named as a PDF but holds none."),
        ("a.DOCX", "This is named as a Word document but holds none."),
        ("a.csv", "This is named as a table (CSV); this version reads plain text."),
        ("a.json", "This is named as a data file (JSON); this version reads plain text."),
        ("a.html", "This is named as a web page (HTML); this version reads plain text."),
    ],
)
def test_a_name_that_promises_another_format(name: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_bytes(b"The bridge was closed.", name)
    assert str(refused.value).startswith(sentence)
    assert read_bytes(b"The bridge was closed.", name, as_text=True).text == "The bridge was closed."


def test_a_file_too_big_for_any_encoding_is_not_even_decoded() -> None:
    with pytest.raises(Refusal, match="4,000,005 bytes"):
        read_bytes(b"a" * 4_000_005, "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        '"' * 100_000,
        "“" * 100_000,
        "." * 100_000,
        "a, " * 300_000,
        "A B, " * 200_000,
        "Share\n" * 160_000,
        "By Jane Roe\n" * 80_000,
        "\n" * 500_000 + "end",
        "(Photo: " * 100_000,
        "KYIV, " * 160_000,
        "(Reporting by " * 70_000 + ")",
        "A/" * 400_000,
        "Jan 1 " * 150_000,
        "via " * 200_000 + "AFP",
        "\x00" * 200_000 + "a" * 800_000,
        "\ud800" * 100_000,
        "word " * 200_000,
    ],
    ids=lambda text: f"{text[:12]!r} x {len(text)}",
)
def test_hostile_text_gives_an_article(text: str) -> None:
    article = read_text(text)
    assert len(article.text) == len(text)
    article.text.encode()
