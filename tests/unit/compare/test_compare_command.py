"""`python -m lib compare`: one object on standard output, problems on standard error, the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lib import cli

CAPTURE = pytest.CaptureFixture[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The fire killed 43 people in Marden, the mayor said.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Forty-six people died in the fire in Marden.", encoding="utf-8")
    return tmp_path


def test_two_articles_are_compared(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["compare", str(folder / "a.txt"), str(folder / "b.txt"), "--format", "json"]) == 0
    out, err = capsysbinary.readouterr()
    (line,) = out.decode().splitlines()
    found = json.loads(line)
    assert [x["article"]["text"][:3] for x in found["articles"]] == ["The", "For"]
    assert [p["relation"] for p in found["numbers"]] == ["conflict"]
    assert err == b""


def test_the_record_inside_is_the_one_that_extract_prints(folder: Path, capsysbinary: CAPTURE) -> None:
    cli.main(["compare", str(folder)])
    inside = json.loads(capsysbinary.readouterr().out)["articles"]
    cli.main(["extract", str(folder)])
    assert inside == [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


def test_what_cannot_be_read_is_named_and_the_rest_compared(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["compare", str(folder), str(folder / "none.txt")]) == 1
    out, err = capsysbinary.readouterr()
    assert len(json.loads(out)["articles"]) == 2
    assert b"none.txt: There is no such file" in err


def test_one_article_is_too_few(folder: Path, capsysbinary: CAPTURE) -> None:
    assert cli.main(["compare", str(folder / "a.txt")]) == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert b"takes 2 to 50 articles; 1 could be read" in err


@pytest.mark.parametrize("arguments", [["compare"], ["compare", "a.txt", "b.txt", "--format", "jsonl"]])
def test_wrong_arguments(arguments: list[str], capsysbinary: CAPTURE) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == 2
    assert b"--help" in capsysbinary.readouterr().err
