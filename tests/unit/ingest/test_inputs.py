"""Files, folders and lines of JSON: one outcome each, the good ones kept."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from lib.ingest import read_file_content, read_paths
from lib.model import content_id


def test_a_folder_gives_its_texts_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Second.")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "z.txt").write_text("First.")
    (tmp_path / "notes.ini").write_text("[a]")
    (tmp_path / ".hidden.txt").write_text("Hidden.")
    (tmp_path / "c.jsonl").write_text('{"text":"Third."}\n')
    assert [o.article and o.article.text for o in read_paths([str(tmp_path)])] == ["First.", "Second.", "Third."]


def test_an_empty_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    outcomes = list(read_paths([str(tmp_path), str(tmp_path / "none.txt")]))
    assert [o.article for o in outcomes] == [None, None]
    assert [o.problem for o in outcomes] == [
        "This folder holds no file that can be read. Name the files themselves.",
        "There is no such file or folder. Check the path.",
    ]


def test_one_bad_file_keeps_the_rest(tmp_path: Path) -> None:
    for name, data in [("1.txt", b"One."), ("2.txt", b""), ("3.txt", b"%PDF-1.4"), ("4.txt", b"Four.")]:
        (tmp_path / name).write_bytes(data)
    outcomes = list(read_paths([str(tmp_path)]))
    assert [o.article is not None for o in outcomes] == [True, False, False, True]
    assert all((o.article is None) == bool(o.problem) for o in outcomes)


def test_each_line_of_json_has_its_outcome() -> None:
    lines = [
        '{"id":"a1","text":"ok 12 died","title":"T","outlet":"O","author":"A","published":"2026-03-02"}',
        "not json",
        "",
        '{"id":7,"text":"seven"}',
        '{"title":"no text"}',
        '["no object"]',
        '{"text":""}',
        '{"text":["no","text"]}',
        '{"text":"half \\ud83d a pair \\ud83d\\ude00"}',
        "[" * 100_000,
        '{"id":{"x":1},"text":"odd id","published":"soon"}',
    ]
    outcomes = list(read_file_content("\n".join(lines).encode(), "rows.jsonl"))
    assert [(o.name, o.article.text if o.article else None) for o in outcomes] == [
        ("rows.jsonl, line 1", "ok 12 died"),
        ("rows.jsonl, line 2", None),
        ("rows.jsonl, line 4", "seven"),
        ("rows.jsonl, line 5", None),
        ("rows.jsonl, line 6", None),
        ("rows.jsonl, line 7", None),
        ("rows.jsonl, line 8", None),
        ("rows.jsonl, line 9", "half \ufffd a pair \U0001f600"),
        ("rows.jsonl, line 10", None),
        ("rows.jsonl, line 11", "odd id"),
    ]
    first, fourth = outcomes[0].article, outcomes[2].article
    assert first is not None
    assert fourth is not None
    assert (first.id, first.title, first.outlet, first.author, first.published) == ("a1", "T", "O", "A", "2026-03-02")
    assert fourth.id == "7"
    assert outcomes[-1].article is not None
    assert outcomes[-1].article.id == content_id("odd id")


@pytest.mark.parametrize(
    "text", ["plain", "\u2028 line \u2029 ends \x85 inside", "tabs\tand\r\nreturns", "“quotes”\n\n"]
)
def test_a_text_survives_its_line_of_json(text: str) -> None:
    line = json.dumps({"text": text}, ensure_ascii=False).encode()
    (outcome,) = read_file_content(line, "x.jsonl")
    assert outcome.article is not None
    assert outcome.article.text == text.replace("\r\n", "\n").replace("\x85", "\ufffd")


def test_a_file_of_lines_without_articles() -> None:
    (outcome,) = read_file_content(b"\n\n", "x.jsonl")
    assert outcome.problem == "There is no line with an article in this file."


def test_as_text_reads_lines_of_json_as_one_text() -> None:
    (outcome,) = read_file_content(b'{"text":"a"}\n{"text":"b"}', "x.jsonl", as_text=True)
    assert outcome.article is not None
    assert outcome.article.text == '{"text":"a"}\n{"text":"b"}'


def test_standard_input_is_one_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("“Enough,” she said.".encode())))
    (outcome,) = read_paths(["-"])
    assert outcome.name == "standard input"
    assert outcome.article is not None
    assert outcome.article.text == "“Enough,” she said."
