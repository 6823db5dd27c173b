"""The ledger as rows: lines are added at the end, one writer at a time, and whoever missed one is told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from sqlalchemy import Connection, insert, select, update

from lib.model.ledger import Decision, Entry, Target
from lib.model.ledger_wire import ledger_lines, read_ledger
from lib.store.faults import ConflictError
from lib.store.filed_tables import EntityRow
from lib.store.folding import handle, storable
from lib.store.identities import mark
from lib.store.tables import ArticleRow, EntryRow, WorkspaceRow
from lib.store.verdicts import VERDICTS, pieces, write_states

# The states of records as a ledger alone tells them, by target; what it cannot tell is left out.
Verdicts = Callable[[tuple[Entry, ...], Collection[Target]], Mapping[Target, str]]


def read(link: Connection, workspace: int, after: int) -> tuple[Entry, ...]:
    """Read the lines with a higher number than `after`, oldest first."""
    asked = select(EntryRow.line).where(EntryRow.workspace == workspace, EntryRow.number > after)
    return read_ledger("".join(link.execute(asked.order_by(EntryRow.number)).scalars()))


def next_number(link: Connection, workspace: int) -> int:
    """Return the number of the line that this transaction writes: the workspace's counter was raised for it."""
    return link.execute(select(WorkspaceRow.entries).where(WorkspaceRow.key == workspace)).scalar_one()


def write(link: Connection, workspace: int, entry: Entry, seen: int | None) -> None:
    """Write a line. Raises ConflictError when one later than `seen` is about one of the same targets."""
    if seen is not None:
        later = read(link, workspace, seen)
        if later:
            told = {entry.number: entry for entry in read(link, workspace, 0)}
            mine = targets(entry, told)
            for other in later:
                if mine & targets(other, told):
                    raise ConflictError(other)
    line = storable(ledger_lines((entry,)))
    link.execute(insert(EntryRow).values(workspace=workspace, number=entry.number, line=line))


def targets(entry: Entry, told: dict[int, Entry]) -> frozenset[tuple[str | None, str]]:
    """Return what a line is about; of one that takes back or restores, what the line it names is about."""
    while entry.decision is None and entry.about in told and told[entry.about].number < entry.number:
        entry = told[entry.about]
    decision = entry.decision
    return frozenset((t.article, t.record) for t in decision.targets) if decision else frozenset()


def carry(
    link: Connection, workspace: int, entry: Entry, lines: tuple[Entry, ...], verdicts: Verdicts | None = None
) -> None:
    """Carry a line into the flat rows: verdicts at once; other articles that it reaches are marked to be filed anew.

    `lines` is the ledger with this line. Reached are the articles it names, and those that name an entity it is about.
    """
    told = {line.number: line for line in lines}
    while entry.decision is None:
        if entry.about not in told or told[entry.about].number >= entry.number:
            return
        entry = told[entry.about]
    decision = entry.decision
    targets = decision.targets
    if decision.kind == "note":
        return
    if decision.kind in VERDICTS and verdicts is not None:
        states = verdicts(lines, targets)
        write_states(link, workspace, states)
        targets = tuple(target for target in targets if target not in states)
    mark_for_filing(link, workspace, replace(decision, targets=targets))


def mark_for_filing(link: Connection, workspace: int, decision: Decision) -> None:
    """Mark the articles that a decision reaches."""
    change = update(ArticleRow).where(ArticleRow.workspace == workspace).values(filed=0)
    if decision.kind == "watch":
        link.execute(change)
        return
    if decision.kind == "apart":
        mark(link, workspace, (handle(t.record) for t in decision.targets))
        return
    articles = sorted({t.article for t in decision.targets if t.article is not None})
    # After a merge an article names the entity by its new id: the undo must find it under both.
    named = {t.record for t in decision.targets if t.article is None} | {text for _, text in decision.values}
    records = sorted(map(handle, named))
    for some in pieces(articles):
        link.execute(change.where(ArticleRow.id.in_(some)))
    if any(t.article is None for t in decision.targets):
        for some in pieces(records):
            naming = select(EntityRow.article).where(EntityRow.workspace == workspace, EntityRow.handle.in_(some))
            link.execute(change.where(ArticleRow.key.in_(naming)))
