"""A hundred hostile files by the ways in that a person has: each gives a result or one plain sentence, in bounded time.

They lie beside the project, in ../shared, and are not part of it. Where that folder is absent the tests are skipped. The
table of outcomes stands in the test's output (pytest -s).
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lib.ingest import read_file_content
from lib.ui.intake import FAILED, Details, take_file, take_text

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT.parent / "shared" / "bench" / "security" / "nasty"
SECONDS = 60  # of processor time: a file that takes so long hangs, and fails here instead of stopping the run
MEMORY = 1 << 30

pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the hostile files (../shared) are not here")
NAMES = [entry["file"] for entry in json.loads((FILES / "MANIFEST.json").read_text())] if FILES.is_dir() else []
# What has to be refused, and a word of the sentence that says why.
REFUSED = {
    "billion_laughs.docx": "harm",
    "bomb.docx": "unpacks",
    "bomb.xlsx": "unpacks",
    "bomb_paras.docx": "unpacks",
    "docx_no_document.docx": "Word",
    "empty.txt": "no text",
    "encrypted.pdf": "password",
    "exe_named.txt": "program",
    "fake.pdf": "PDF",
    "gz_disguised.txt": "compressed",
    "html_deep.html": "too deep",
    "html_many_attrs.html": "too long",
    "json_deep.json": "not JSON",
    "newlines_500k.txt": "white space",
    "pdf_flate_bomb.pdf": "no text",
    "pdf_loop.pdf": "pages",
    "pdf_no_text.pdf": "scanned",
    "png_named.docx": "picture",
    "svg_disguised.txt": "XML",
    "truncated.pdf": "damaged",
    "whitespace_only.txt": "white space",
    "xxe.docx": "harm",
    "zip_lying_size.zip": "archive",
    "zip_many.zip": "2,000",
}


class HangError(BaseException):
    """A file that does not end. No fence for bad input may catch it."""


@pytest.fixture
def fuse():
    """Stop what uses the processor for too long, however busy the machine is otherwise."""

    def burn(_signal, _frame):
        raise HangError(f"more than {SECONDS} s of processor time")

    before = signal.signal(signal.SIGVTALRM, burn)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("name", NAMES)
def test_each_file_gives_a_result_or_a_sentence(new_desk, name, fuse):
    start = time.process_time()
    taken = list(take_file(new_desk(), name, (FILES / name).read_bytes()))
    seconds = time.process_time() - start
    for one in taken[:3]:
        print(f"{one.name:40.40} {seconds:5.1f} s  {one.result:9} {one.sentence[:100]}")
    assert taken
    for one in taken:
        assert one.sentence != FAILED
        assert one.result == "added" or one.sentence.endswith((".", "”"))
    if name in REFUSED:
        assert all(one.result == "refused" for one in taken)
        assert REFUSED[name] in " ".join(one.sentence for one in taken)


def test_texts_pasted_give_the_same_fence(new_desk):
    for name in NAMES:
        if name.endswith(".txt"):
            taken = take_text(new_desk(), (FILES / name).read_bytes().decode("utf-8", "replace"), Details())
            assert taken.sentence != FAILED, name


def test_the_command_line_reads_the_whole_folder_and_writes_nothing_beside(tmp_path):
    before = sorted(tmp_path.rglob("*"))
    run = subprocess.run(
        [sys.executable, "-m", "lib", "extract", str(FILES)],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(tmp_path), "HOME": str(tmp_path)}, capture_output=True, check=False,
        timeout=900,
    )  # fmt: skip
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
    assert b"fault of the program" not in run.stderr
    for line in run.stdout.splitlines():
        json.loads(line)
    assert sorted(tmp_path.rglob("*")) == before
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < MEMORY


def test_nothing_of_a_machines_files_is_read_into_a_text():
    for name in ("xxe.docx", "svg_disguised.txt"):
        for outcome in read_file_content((FILES / name).read_bytes(), name):
            assert outcome.article is None or "root:" not in outcome.article.text
