"""Who is who in a workspace, kept up as articles come and go: only ids that a change touches are looked at again.

What is joined is decided by the rules the store was given (`lib.model.identity.Joining`). Here is what they need: what
all articles say of an id, whom it may be one with, and the rows that change when somebody joins somebody else.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from lib.model.identity import Joined, Joining, Keys, Known, Pairs
from lib.store.folding import handle
from lib.store.tables import EntityRow, IdentityKeyRow, IdentityRow, NumberRow, QuoteRow

MANY: Final = 400  # values in one statement
MOST_ALIASES: Final = 60
SURE: Final = 4  # of five articles that show a gender, so many settle it


class Form(NamedTuple):
    """What one article says of an entity id."""

    handle: str
    record: str
    name: str
    type: str
    aliases: str
    gender: str


TABLE: Final[Any] = IdentityRow.__table__
FORM: Final = tuple(getattr(EntityRow, name) for name in Form._fields)


def forms_of(link: Connection, article: int) -> set[Form]:
    """Return what an article says of its entities."""
    return {Form(*row) for row in link.execute(select(*FORM).where(EntityRow.article == article))}


def clusters_of(link: Connection, workspace: int, handles: Iterable[str]) -> dict[str, str]:
    """Return the cluster of each entity id that is known and settled."""
    found: dict[str, str] = {}
    for some in pieces(sorted(set(handles))):
        asked = select(IdentityRow.handle, IdentityRow.cluster).where(
            IdentityRow.workspace == workspace, IdentityRow.handle.in_(some)
        )
        found.update((row.handle, row.cluster) for row in link.execute(asked))
    return found


def mark(link: Connection, workspace: int, handles: Iterable[str]) -> None:
    """Have entity ids looked at again."""
    rows = [
        {
            "workspace": workspace, "handle": name, "record": "", "name": "", "type": "", "aliases": "[]",
            "genders": "", "articles": 0, "cluster": name, "why": "", "family": name, "stale": 1,
        }
        for name in sorted(set(handles))
    ]  # fmt: skip
    if not rows:
        return
    kind = postgresql if link.dialect.name == "postgresql" else sqlite
    made: Any = kind.insert(IdentityRow)
    link.execute(made.on_conflict_do_update(index_elements=["workspace", "handle"], set_={"stale": 1}), rows)


def mark_changed(link: Connection, workspace: int, before: set[Form], after: set[Form]) -> None:
    """Mark the ids of which an article says something else now.

    An article that says nothing new of an id is only counted, unless it names two apart that were one.
    """
    changed = {form.handle for form in before ^ after}
    fresh = {form.handle: form for form in after if form.handle in changed}
    counted = []
    if not before and fresh:
        known = {row.handle: row for row in rows_of(link, workspace, "handle", fresh)}
        clusters = Counter(row.cluster for row in known.values())
        for name, row in known.items():
            if clusters[row.cluster] == 1 and says_nothing_new(row, fresh[name]) and not weighs_more(row):
                counted.append({"its": name, "articles": row.articles + 1})
                changed.discard(name)
    change(link, workspace, counted)
    mark(link, workspace, changed)


def weighs_more(row: Any) -> bool:  # noqa: ANN401  (a row of IdentityRow)
    """Tell whether one article more may change which of several ids a cluster goes by: rules count in powers of two."""
    alone = row.family == row.handle == row.cluster and not row.why
    return not alone and row.articles.bit_length() != (row.articles + 1).bit_length()


def says_nothing_new(row: Any, form: Form) -> bool:  # noqa: ANN401  (a row of IdentityRow)
    """Tell whether an article adds nothing to what is known of an id."""
    return (
        not row.stale
        and (row.record, row.name, row.type) == (form.record, form.name, form.type)
        and form.gender in ("", row.genders)
        and set(json.loads(form.aliases)) <= set(json.loads(row.aliases))
    )


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


def change(link: Connection, workspace: int, rows: list[dict[str, Any]]) -> None:
    """Change identities: each by its handle, given as "its"; all rows name the same columns."""
    if rows:
        here = (IdentityRow.workspace == workspace, IdentityRow.handle == bindparam("its"))
        values: dict[str, Any] = {name: bindparam(name) for name in rows[0] if name != "its"}
        link.execute(update(TABLE).where(*here).values(values), rows)


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


def rows_of(link: Connection, workspace: int, column: str, values: Iterable[str]) -> Iterator[Any]:
    """Return the identities that have one of these values in a column."""
    for some in pieces(sorted(set(values))):
        asked = select(IdentityRow).where(IdentityRow.workspace == workspace)
        yield from link.execute(asked.where(getattr(IdentityRow, column).in_(some))).all()


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


def pieces(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a list into parts that fit a statement."""
    return (values[i : i + MANY] for i in range(0, len(values), MANY))
