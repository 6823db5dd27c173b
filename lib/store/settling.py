"""Who is who in a workspace, decided anew for the ids that a change has touched, and for those tied to them.

What is joined is decided by the rules the store was given (`lib.model.identity.Joining`). Here is what they need: what
all articles say of an id, whom it may be one with, and the rows that change when somebody joins somebody else.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select, update

from lib.model.identity import Joined, Joining, Keys, Known, Pairs
from lib.store.filed_tables import EntityRow, IdentityKeyRow, IdentityRow, NumberRow, QuoteRow
from lib.store.folding import handle
from lib.store.identities import FORM, Form, change, pieces, rows_of

MOST_ALIASES: Final = 60
SURE: Final = 4  # of five articles that show a gender, so many settle it


def settle(link: Connection, workspace: int, joining: Joining, apart: Pairs) -> int:
    """Decide anew who is who among the ids that are marked and those tied to them; return how many were marked."""
    asked = select(IdentityRow).where(IdentityRow.workspace == workspace, IdentityRow.stale == 1)
    marked = {row.handle: row for row in link.execute(asked)}
    if not marked:
        return 0
    facts = facts_of(link, workspace, list(marked))
    kin = {row.handle: row for row in rows_of(link, workspace, "family", {row.family for row in marked.values()})}
    keep_facts(link, workspace, joining, marked, facts)
    known = {name: known_of(row) for name, row in kin.items() if name not in marked} | facts
    fresh = {name: k for name, k in facts.items() if known_of(marked[name]) != k}
    known |= partners(link, workspace, joining, fresh, known)
    by_record = {k.record: name for name, k in known.items()}
    articles = articles_of(link, workspace, tied(joining, known))
    made = joining.joined(known.values(), {known[name].record: where for name, where in articles.items()}, apart)
    write(link, workspace, made, by_record)
    counted = select(EntityRow.handle, func.count()).where(EntityRow.workspace == workspace)
    for some in pieces(sorted(facts)):
        found = link.execute(counted.where(EntityRow.handle.in_(some)).group_by(EntityRow.handle)).all()
        change(link, workspace, [{"its": name, "articles": many} for name, many in found])
    return len(marked)


def facts_of(link: Connection, workspace: int, handles: Sequence[str]) -> dict[str, Known]:
    """Return what all articles say of entity ids; those that no article names any more are left out."""
    told: dict[str, Counter[Form]] = {}
    for some in pieces(handles):
        asked = select(*FORM, func.count()).where(EntityRow.workspace == workspace, EntityRow.handle.in_(some))
        for *form, times in link.execute(asked.group_by(*FORM)):
            made = Form(*form)
            told.setdefault(made.handle, Counter())[made] = times
    return {name: summed(forms) for name, forms in told.items()}


def summed(forms: Counter[Form]) -> Known:
    """Put together what several articles say of one id: the name and the type most use, every alias."""
    aliases = {alias for written in {form.aliases for form in forms} for alias in json.loads(written)}
    name = most(forms, "name")
    kind: Any = most(forms, "type")
    genders: Counter[str] = Counter()
    for form, times in forms.items():
        if form.gender:
            genders[form.gender] += times
    sure = "".join(sorted(genders))
    for letter, times in genders.items():
        if 5 * times >= SURE * sum(genders.values()):
            sure = letter
    return Known(min(form.record for form in forms), name, kind, tuple(sorted(aliases)[:MOST_ALIASES]), sure)


def most(forms: Counter[Form], field: str) -> str:
    """Return the value that most articles give; of several the first in the alphabet."""
    counts: Counter[str] = Counter()
    for form, times in forms.items():
        counts[getattr(form, field)] += times
    return min(counts, key=lambda value: (-counts[value], value))


def known_of(row: Any) -> Known:  # noqa: ANN401  (a row of IdentityRow)
    """Return what is known of an id from its row."""
    return Known(row.record, row.name, row.type, tuple(json.loads(row.aliases)), row.genders)


def keep_facts(
    link: Connection, workspace: int, joining: Joining, marked: Mapping[str, Any], facts: Mapping[str, Known]
) -> None:
    """Write what is known of the marked ids, and their keys; ids that nobody names any more go."""
    gone = [name for name in marked if name not in facts]
    fresh = [name for name, k in facts.items() if known_of(marked[name]) != k]
    for some in pieces([*gone, *(name for name in fresh if marked[name].record)]):
        here = (IdentityKeyRow.workspace == workspace, IdentityKeyRow.handle.in_(some))
        link.execute(delete(IdentityKeyRow).where(*here))
    for some in pieces(gone):
        link.execute(delete(IdentityRow).where(IdentityRow.workspace == workspace, IdentityRow.handle.in_(some)))
    change(link, workspace, [{"its": name} | plain(facts[name]) for name in fresh])
    rows = [
        {"workspace": workspace, "key": handle(key), "handle": name}
        for name in fresh
        for key in sorted(joining.keys(facts[name]).holds)
    ]
    if rows:
        link.execute(insert(IdentityKeyRow), rows)


def plain(known: Known) -> dict[str, str]:
    """Return what is known of an id as columns."""
    told = {"record": known.record, "name": known.name, "type": known.type, "genders": known.genders}
    return told | {"aliases": json.dumps(known.aliases)}


def partners(
    link: Connection, workspace: int, joining: Joining, facts: Mapping[str, Known], known: Mapping[str, Known]
) -> dict[str, Known]:
    """Return the ids outside `known` that a rule ties to one of these, with all that are tied to them."""
    sought: dict[str, list[str]] = {}
    for name, k in facts.items():
        for key in joining.keys(k).seeks:
            sought.setdefault(handle(key), []).append(name)
    met: dict[str, set[str]] = {}
    for some in pieces(sorted(sought)):
        asked = select(IdentityKeyRow.key, IdentityKeyRow.handle).where(
            IdentityKeyRow.workspace == workspace, IdentityKeyRow.key.in_(some)
        )
        for key, other in link.execute(asked):
            if other not in known:
                met.setdefault(other, set()).update(sought[key])
    rows = {row.handle: row for row in rows_of(link, workspace, "handle", met)}
    families = {
        row.family
        for name, row in rows.items()
        if any(joining.related(known_of(row), facts[mine]) for mine in met[name])
    }
    return {row.handle: known_of(row) for row in rows_of(link, workspace, "family", families)}


def tied(joining: Joining, known: Mapping[str, Known]) -> list[str]:
    """Return the ids that share a key with another: whose articles have to be known."""
    keys: dict[str, Keys] = {name: joining.keys(k) for name, k in known.items()}
    held = Counter(key for k in keys.values() for key in k.holds)
    sought = Counter(key for k in keys.values() for key in k.seeks)
    return [
        name
        for name, k in keys.items()
        if any(held[key] > (key in k.holds) for key in k.seeks)
        or any(sought[key] > (key in k.seeks) for key in k.holds)
    ]


def articles_of(link: Connection, workspace: int, handles: Sequence[str]) -> dict[str, set[int]]:
    """Return the articles that name each id."""
    found: dict[str, set[int]] = {name: set() for name in handles}
    for some in pieces(handles):
        asked = select(EntityRow.handle, EntityRow.article).where(
            EntityRow.workspace == workspace, EntityRow.handle.in_(some)
        )
        for name, article in link.execute(asked):
            found[name].add(article)
    return found


def write(link: Connection, workspace: int, made: Iterable[Joined], handles: Mapping[str, str]) -> None:
    """Write who is who; rows of articles change only where an id goes by another than before."""
    now = {handles[j.record]: j for j in made}
    before = {row.handle: row for row in rows_of(link, workspace, "handle", now)}
    changed = []
    for name, j in now.items():
        row, cluster, family = before[name], handles[j.cluster], handles[j.family]
        if (row.cluster, row.why, row.family, row.stale) != (cluster, j.why, family, 0):
            changed.append({"its": name, "cluster": cluster, "why": j.why, "family": family, "stale": 0})
        if row.cluster != cluster:
            own = (EntityRow.workspace == workspace, EntityRow.handle == name)
            link.execute(update(EntityRow).where(*own).values(cluster=cluster))
            for table in (QuoteRow, NumberRow):
                said = (table.workspace == workspace, table.speaker == name)
                link.execute(update(table).where(*said).values(voice=cluster))
    change(link, workspace, changed)
