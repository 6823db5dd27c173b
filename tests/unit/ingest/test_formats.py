"""Files of every usual format: the article's text, and what the file states with where it stands."""

import io
import json
import zipfile

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.ingest import read_file_content
from lib.ingest.formats import limits

BODY = (
    "The storm tore the roofs off forty houses on the north shore before dawn on Monday, officials said.",
    "“We were lucky,” said Ines Calder, the mayor of Larkhaven, who had slept in the school with 120 others.",
    "The ferry will stay in harbour until Wednesday, and the only road is still under water, the council said.",
)
PAGE = f"""<!doctype html><html><head><title>Storm tears roofs off | Larkhaven Courier</title>
<meta property="og:title" content="Storm tears roofs off on north shore">
<meta property="og:site_name" content="Larkhaven Courier">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [{{"@type": "NewsArticle",
"headline": "Storm tears roofs off", "author": [{{"@type": "Person", "name": "Ada Brook"}}],
"datePublished": "2026-03-02T06:00:00Z"}}]}}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Storm tears roofs off on north shore</h1>
{"".join(f"<p>{line}</p>" for line in BODY)}</article><aside><p>Read more: ten ways to save on heating</p></aside>
<footer><p>Copyright, all rights reserved</p></footer></body></html>"""


def one(data, name):
    (outcome,) = read_file_content(data, name)
    assert outcome.article is not None, outcome.problem
    return outcome.article


def problem(data, name):
    (outcome,) = read_file_content(data, name)
    assert outcome.article is None
    return outcome.problem


def test_a_web_page_gives_its_article_and_what_its_head_states():
    article = one(PAGE.encode(), "storm.html")
    assert article.text.split("\n\n") == ["Storm tears roofs off on north shore", *BODY[:2], BODY[2] + "\n"]
    assert (article.title, article.outlet) == ("Storm tears roofs off on north shore", "Larkhaven Courier")
    assert (article.author, article.published) == ("Ada Brook", "2026-03-02")
    assert article.origin("outlet") == "meta tag og:site_name"
    assert article.origin("author") == "JSON-LD in the page"


def test_a_page_is_told_by_its_content_whatever_its_name():
    assert one(PAGE.encode(), "storm.txt").outlet == "Larkhaven Courier"


def test_a_saved_page_and_a_mail_are_read_by_their_parts():
    mail = (
        "From: Ada Brook <ada@example.org>\r\nSubject: Storm report\r\nDate: Mon, 02 Mar 2026 07:00:00 +0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n{plain}--b--\r\n"
    )
    saved = one(mail.format(kind="related", page=PAGE, plain="").encode(), "storm.mhtml")
    assert BODY[1] in saved.text
    plain = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlain words of the storm.\r\n"
    article = one(mail.format(kind="alternative", page=PAGE, plain=plain).encode(), "storm.eml")
    assert article.text.strip() == "Plain words of the storm."
    assert (article.title, article.author, article.published) == ("Storm report", "Ada Brook", "2026-03-02")
    assert article.origin("title") == "the mail's subject"


def test_a_word_document_gives_its_paragraphs_and_properties():
    document = docx.Document()
    for line in BODY:
        document.add_paragraph(line)
    document.core_properties.title = "Storm tears roofs off"
    packed = io.BytesIO()
    document.save(packed)
    article = one(packed.getvalue(), "storm.docx")
    assert article.text == "\n\n".join(BODY) + "\n"
    assert article.origin("title") == "the document's properties"
    assert article.author is None


def test_rich_text_keeps_its_quotation_marks():
    assert one(rb"{\rtf1\ansi \ldblquote We were lucky,\rdblquote  she said.\par}", "a.rtf").text == (
        "“We were lucky,” she said."
    )


def test_a_pdf_joins_lines_to_paragraphs_and_drops_running_heads():
    days = ("Monday", "Tuesday", "Friday")
    pages = [
        [
            "Larkhaven Courier",
            "",
            f"On {day} the storm tore the roofs off forty houses",
            f"before dawn, {day} offi-",
            "cials said.",
            f"Page {n}",
        ]
        for n, day in enumerate(days)
    ]
    article = one(pdf_of(pages), "storm.pdf")
    assert article.text.strip().split("\n\n") == [
        f"On {day} the storm tore the roofs off forty houses before dawn, {day} officials said." for day in days
    ]


def pdf_of(pages):
    """A PDF in Helvetica with these lines on its pages, written by hand."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for lines in pages:
        words = "\n".join(f"({line}) Tj 0 -14 Td" for line in lines)
        stream = f"BT /F1 11 Tf 72 720 Td\n{words}\nET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("rows.csv", "headline;text;source;date\nStorm;{0};Courier;2026-03-02\nEmpty;;;\n"),
        ("rows.csv", "headline,text,source,date\nStorm,{0},Courier,2026-03-02\nEmpty,,,\n"),
        ("rows.json", '[{{"headline": "Storm", "text": "{0}", "source": "Courier", "date": "2026-03-02"}}, {{"text": ""}}]'),
        ("rows.json", ('{{"articles": [{{"title": "Storm", "body": "{0}", "publisher": {{"name": "Courier"}}, '
          '"date": "2026-03-02T08:00:00Z"}}, {{"body": ""}}]}}')),
    ],
)  # fmt: skip
def test_rows_of_tables_become_articles_and_a_bad_row_loses_no_other(name, data):
    text = "It stopped raining on Sunday and the road was open by noon."
    good, bad = read_file_content(data.format(text).encode(), name)
    assert good.article.text == text
    assert (good.article.title, good.article.outlet, good.article.published) == ("Storm", "Courier", "2026-03-02")
    assert good.article.origin("outlet").startswith("column ")
    assert bad.article is None
    assert bad.problem.endswith(".")


def test_a_workbook_gives_a_row_an_article():
    book = openpyxl.Workbook()
    book.active.append(["Title", "Text", "Outlet"])
    book.active.append(["Storm", BODY[0], "Courier"])
    packed = io.BytesIO()
    book.save(packed)
    article = one(packed.getvalue(), "rows.xlsx")
    assert (article.text, article.outlet) == (BODY[0], "Courier")


def test_an_archive_gives_its_files_under_its_name():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../etc/storm.txt", BODY[0])
        archive.writestr("page.html", PAGE)
        archive.writestr("inner.zip", packed.getvalue() or b"PK\x05\x06" + bytes(18))
        archive.writestr("__MACOSX/._storm.txt", b"x")
    outcomes = list(read_file_content(packed.getvalue(), "day.zip"))
    assert [(o.name, o.article is not None) for o in outcomes] == [
        ("day.zip / storm.txt", True),
        ("day.zip / page.html", True),
        ("day.zip / inner.zip", False),
    ]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.pdf", b"%PDF-1.4 nothing", "damaged"),
        ("a.pdf", b"hello there", "named as a PDF but holds none"),
        ("a.docx", b"PK\x03\x04 broken word/document.xml", "damaged"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
        ("a.json", b"[" * 100_000, "not JSON"),
        ("a.csv", b"a,b\n1,2\n", "No column"),
        ("a.html", b"<html><body></body></html>", "No article was found"),
        ("a.html", b"<html>" + b"<div>" * 5_000, "too deep"),
        ("a.html", b"<html><p " + b"a=1 " * 10_000 + b">x", "too deep or too long"),
        ("a.svg", b"<svg xmlns='x'><text>x</text></svg>", "an XML file"),
        ("a.zip", b"PK\x03\x04 broken", "damaged"),
        ("a.eml", b"From: a@b.c\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx", "no text"),
        ("a.bin", bytes(limits.FILE_BYTES + 1), "the limit is 50 MB"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_one_sentence(name, data, said):
    assert said in problem(data, name)


@pytest.mark.parametrize(
    "ending", ["txt", "html", "pdf", "docx", "rtf", "eml", "mhtml", "csv", "json", "jsonl", "xlsx", "zip"]
)
@settings(max_examples=15, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_under_any_name_give_outcomes_and_never_raise(ending, data):
    outcomes = list(read_file_content(data, f"any.{ending}"))
    assert outcomes
    assert all((o.article is None) == bool(o.problem) for o in outcomes)


def test_a_flipped_byte_in_a_sound_file_gives_an_outcome():
    for name, data in (
        ("a.html", PAGE.encode()),
        ("a.pdf", pdf_of([["One line of text here."]])),
        ("a.json", json.dumps([{"text": "x"}]).encode()),
    ):
        for at in range(0, len(data), max(1, len(data) // 12)):
            broken = bytearray(data)
            broken[at] ^= 0x55
            assert list(read_file_content(bytes(broken), name))
