"""Reading pages and documents in a process of their own, so that a hostile file costs seconds and not the desk."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Final

from lib.ingest.formats import limits
from lib.ingest.formats.document import Document
from lib.ingest.refusal import Refusal

ROOT: Final = Path(__file__).resolve().parents[3]
START_SECONDS: Final = 10.0  # a fresh process loads its libraries with the first file


class Worker:
    """One child process, started with the first file and again after one that it did not survive."""

    def __init__(self) -> None:
        """Begin without a process."""
        self.lock = threading.Lock()
        self.process: subprocess.Popen[bytes] | None = None
        self.answers: Queue[bytes] = Queue()

    def read(self, kind: str, data: bytes) -> Document:
        """Read one file in the child. Raises Refusal: its own, or that it took too long or too much."""
        with self.lock:
            fresh = self.process is None or self.process.poll() is not None
            if fresh:
                self.start()
            seconds = limits.CHILD_SECONDS + (START_SECONDS if fresh else 0.0)
            line = self.ask(kind, data, seconds)
        found: dict[str, Any] = json.loads(line)
        if "problem" in found:
            raise Refusal(found["problem"])
        found["origins"] = tuple(tuple(pair) for pair in found["origins"])
        found["warnings"] = tuple(found["warnings"])
        return Document(**found)

    def ask(self, kind: str, data: bytes, seconds: float) -> bytes:
        """Send a file and wait for the answer. A child that does not give one in time is ended."""
        process = self.process
        if process is None or process.stdin is None:
            raise Refusal(limits.TOO_BIG)
        try:
            process.stdin.write(json.dumps({"kind": kind, "size": len(data)}).encode() + b"\n")
            process.stdin.write(data)
            process.stdin.flush()
            line = self.answers.get(timeout=seconds)
        except Empty:
            self.stop()
            raise Refusal(limits.TOO_SLOW.format(seconds=limits.CHILD_SECONDS)) from None
        except OSError:
            self.stop()
            raise Refusal(limits.TOO_BIG) from None
        if not line:
            self.stop()
            raise Refusal(limits.TOO_BIG)
        return line

    def start(self) -> None:
        """Start the child, alone with its pipes, and a thread that hands on its answers."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "lib.ingest.formats.child"],
            cwd=ROOT,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.answers = Queue()
        threading.Thread(target=hand_on, args=(self.process, self.answers), daemon=True).start()

    def stop(self) -> None:
        """End the child; the next file starts another."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    try:
                        pipe.close()
                    except OSError:
                        continue
        self.process = None


def hand_on(process: subprocess.Popen[bytes], answers: Queue[bytes]) -> None:
    """Put each line of a child's answers into the queue, and an empty one at its end."""
    if process.stdout is not None:
        try:
            for line in process.stdout:
                answers.put(line)
        except ValueError:  # closed while it was read
            pass
    answers.put(b"")


WORKER: Final = Worker()
atexit.register(WORKER.stop)
