"""The ledger of a workspace: who decided what, when and why. Lines are only ever added, so that it replays anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Action = Literal["decide", "undo", "redo"]
DecisionKind = Literal[
    "accept", "reject", "edit", "merge", "split", "rename", "retype", "hide", "add", "watch", "role", "note", "apart"
]

DECISION_KINDS: Final[tuple[DecisionKind, ...]] = get_args(DecisionKind)


@dataclass(frozen=True, slots=True)
class Target:
    """What a decision is about: a record of an article, or with `article` None an entity wherever it is named."""

    article: str | None
    record: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `values` holds the new values by field name, as text, sorted by name."""

    kind: DecisionKind
    targets: tuple[Target, ...]
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger. Numbers count from 1 in each workspace; `at` is an ISO time in UTC, to the second.

    A line that decides has a `decision`; one that takes back or restores names the line it is `about`.
    """

    number: int
    at: str
    who: str
    action: Action
    decision: Decision | None = None
    about: int | None = None
    why: str = ""
