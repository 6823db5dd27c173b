"""The command line: records on standard output, problems on standard error, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lib import __version__, cli
from lib.model import from_json

ROOT = Path(__file__).resolve().parents[2]
CAPTURE = pytest.CaptureFixture[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("“Enough,” the mayor said.", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"id":"x9","text":"Forty people left."}\nnot json\n{"text":"Two stayed."}\n')
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7 x")
    return tmp_path


def records(capsys: CAPTURE) -> tuple[list[dict[str, Any]], str]:
    out, err = capsys.readouterr()
    assert b"\r" not in out
    assert not out or out.endswith(b"\n")
    return [json.loads(line) for line in out.decode().split("\n")[:-1]], err.decode()


def test_all_read(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["extract", str(folder / "a.txt")]) == 0
    (record,), problems = records(capsysbinary)
    assert record["article"]["text"] == "“Enough,” the mayor said."
    assert record["engine"]["version"] == __version__
    assert problems == ""


def test_every_record_is_an_extraction_that_can_be_read_back(folder: Path, capsysbinary: CAPTURE) -> None:
    cli.main(["extract", str(folder / "a.txt")])
    line = capsysbinary.readouterr().out.decode()
    assert from_json(line).article.words == 4


def test_some_unread_are_named_and_the_rest_is_printed(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["extract", str(folder), str(folder / "c.pdf"), str(folder / "none.txt")]) == 1
    found, problems = records(capsysbinary)
    assert [r["article"]["text"] for r in found] == ["“Enough,” the mayor said.", "Forty people left.", "Two stayed."]
    assert found[1]["article"]["id"] == "x9"
    assert [line.split(": ", 1)[1].split(".")[0].split(":")[0] for line in problems.splitlines()] == [
        "This line is not JSON",
        "This file could not be read as a PDF",
        "This file could not be read as a PDF",
        "There is no such file or folder",
    ]
    assert "b.jsonl, line 2: " in problems


def test_text_reads_a_path_as_one_plain_text_whatever_its_name(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["extract", "--text", str(folder / "b.jsonl")]) == 0
    (record,), _ = records(capsysbinary)
    assert record["article"]["text"].startswith('{"id":"x9"')


def test_a_table_is_read_by_guessed_columns_and_the_guess_is_told(folder: Path, capsysbinary: CAPTURE) -> None:
    (folder / "rows.csv").write_text("headline,body,source\nRain,Forty people left.,Post\n", encoding="utf-8")
    assert cli.main(["extract", str(folder / "rows.csv")]) == 0
    (record,), told = records(capsysbinary)
    assert (record["article"]["text"], record["article"]["outlet"]) == ("Forty people left.", "Post")
    assert told.endswith("row 2: Read column “body” as text, “headline” as title, “source” as outlet.\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["explain"], "argument COMMAND: invalid choice: 'explain'"),
        (["extract", "a.txt", "--format", "png"], "there is no format 'png'; choose jsonl, csv, xlsx, md or html"),
        (["compare", "a.txt", "b.txt", "--format", "xlsx"], "there is no format 'xlsx'; choose json, csv, md or html"),
        (["extract", "a.txt", "--fast"], "unrecognized arguments: --fast"),
    ],
)
def test_wrong_arguments(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    out, err = capsys.readouterr()
    assert left.value.code == 2
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("form", "opening"),
    [
        ("csv", b"\xef\xbb\xbfArticle,Outlet,Published,"),
        ("md", b"# "),
        ("html", b"<!doctype html>"),
        ("xlsx", b"PK\x03\x04"),
    ],
)
def test_extract_writes_every_format_of_the_contract(
    folder: Path, capsysbinary: CAPTURE, form: str, opening: bytes
) -> None:
    given = ["extract", str(folder / "b.jsonl"), "--format", form]
    assert cli.main(given) == 1  # a line of it cannot be read: the others are written
    first = capsysbinary.readouterr().out
    assert first.startswith(opening)
    assert cli.main(given) == 1
    assert capsysbinary.readouterr().out == first


@pytest.mark.parametrize(
    ("form", "opening"),
    [
        ("csv", b"\xef\xbb\xbfVerdict,What is counted,A,B,"),
        ("md", b"# 2 articles side by side"),
        ("html", b"<!doctype html>"),
    ],
)
def test_compare_writes_every_format_of_the_contract(
    folder: Path, capsysbinary: CAPTURE, form: str, opening: bytes
) -> None:
    (folder / "c.txt").write_text("Fifty people left on Monday.\n", encoding="utf-8")
    (folder / "d.txt").write_text("Forty people left on Monday.\n", encoding="utf-8")
    assert cli.main(["compare", str(folder / "c.txt"), str(folder / "d.txt"), "--format", form]) == 0
    assert capsysbinary.readouterr().out.startswith(opening)


def test_a_fault_in_one_article_does_not_lose_the_others(
    folder: Path, capsysbinary: CAPTURE, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lib import extract as room

    whole = room.extract

    def faulty(article: Any) -> Any:
        if article.text.startswith("Forty"):
            raise KeyError("cue")
        return whole(article)

    monkeypatch.setattr(room, "extract", faulty)
    assert cli.main(["extract", str(folder / "b.jsonl")]) == 1
    found, problems = records(capsysbinary)
    assert [r["article"]["text"] for r in found] == ["Two stayed."]
    assert "line 1: This article could not be analysed: a fault of the program (KeyError('cue')" in problems
    assert "Traceback" not in problems


def run(arguments: list[str], **given: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHON"))}
    environment |= {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-m", "lib", *arguments], cwd=ROOT, env=environment, capture_output=True, check=False, **given
    )


def test_standard_input_and_utf_8_whatever_the_locale() -> None:
    done = run(["extract", "-"], input="“Zażółć,” said Zoë.\r\n".encode())
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode())["article"]["text"] == "“Zażółć,” said Zoë.\n"
    assert done.stdout.count(b"\n") == 1


def test_a_reader_that_stops_is_no_fault(folder: Path) -> None:
    paths = [str(folder / "a.txt")] * 3
    with subprocess.Popen(
        [sys.executable, "-m", "lib", "extract", *paths], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        problems = process.stderr.read()
        assert process.wait() == 0
    assert problems == b""


def test_nothing_is_written_anywhere_and_no_library_reports_home(folder: Path, tmp_path_factory: Any) -> None:
    home = tmp_path_factory.mktemp("home")
    # Libraries keep still on a build server of their own accord: they must think that this is none.
    place = {k: v for k, v in os.environ.items() if k in {"PATH", "LANG", "SYSTEMROOT"}}
    done = subprocess.run(
        [sys.executable, "-m", "lib", "extract", str(folder / "a.txt")],
        cwd=ROOT, env=place | {"HOME": str(home), "TMPDIR": str(home)}, capture_output=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["quotes"]
    assert sorted(home.rglob("*")) == []


def test_help_needs_no_language_model() -> None:
    code = "import sys\nfrom lib import cli\ntry: cli.main(['extract','--help'])\nexcept SystemExit: pass\n"
    done = subprocess.run(
        [sys.executable, "-c", code + "print('spacy' in sys.modules)"], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines()[-1] == "False"
