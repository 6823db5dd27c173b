"""Revisions: from each earlier one up, with what is in it, to exactly the tables that the code speaks of."""

import pytest
from sqlalchemy import create_engine, event, text

from lib.ingest import load_samples
from lib.store import Catalogue, Database, StoreError
from lib.store.database import begin, set_up
from lib.store.faults import NewerSchemaError
from lib.store.filed_tables import METADATA
from lib.store.records_query import rows
from lib.store.schema import NEWEST, bring_up, configured, revision

WORDS = ("entity_words", "quote_words", "number_words")
EARLIER = ["0001", "0002"]


def engine_of(url):
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", set_up)
        event.listen(engine, "begin", begin)
    return engine.execution_options(sayso_writes=True)


def revisions():
    from alembic.script import ScriptDirectory

    return [script.revision for script in ScriptDirectory.from_config(configured(None)).walk_revisions()]


def test_every_revision_is_tested_and_the_newest_is_named():
    assert sorted(revisions()) == [*EARLIER, NEWEST]


def test_the_tables_are_those_the_code_speaks_of(url):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    Database(url).close()

    def ours(_, name, kind, *__):
        if kind == "index":
            return not name.endswith("_words")
        return kind != "table" or not name.startswith(("search_index", *WORDS))

    engine = engine_of(url)
    with engine.connect() as link:
        context = MigrationContext.configure(link, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


@pytest.mark.parametrize("earlier", EARLIER)
def test_an_earlier_database_is_brought_up_with_all_that_is_in_it(url, earlier):
    database = Database(url)
    desk = Catalogue(database).create("Floods")
    desk.add_all(load_samples())
    kept = {name: database_rows(database, name) for name in ("workspaces", "extractions", "ledger", "views", "pending")}
    articles = database_rows(database, "articles")
    database.close()
    old, fresh = rebuilt(url, earlier, kept, articles)
    again = Catalogue(fresh).open(desk.id)
    assert old == earlier
    assert again.all() == load_samples()
    assert again.unfiled() == 3
    assert rows(again, "quotes").total == sum(len(sample.quotes) for sample in load_samples())
    assert again.unfiled() == 0
    assert again.search("kinnaird")
    fresh.close()


def database_rows(database, name):
    with database.reading() as link:
        return [dict(row._mapping) for row in link.execute(text(f"SELECT * FROM {name}"))]


def rebuilt(url, earlier, kept, articles):
    """Empty the database, bring it to an earlier revision, put the rows in that it knows, and open it."""
    engine = engine_of(url)
    with engine.begin() as link:
        if engine.dialect.name == "postgresql":
            link.execute(text("DROP SCHEMA public CASCADE"))
            link.execute(text("CREATE SCHEMA public"))
        else:
            for table in ("search_index", *WORDS):
                link.execute(text(f"DROP TABLE {table}"))
            for table in reversed(METADATA.sorted_tables):
                table.drop(link)
            link.execute(text("DROP TABLE alembic_version"))
    bring_up(engine, earlier)
    with engine.begin() as link:
        old = revision(link)
        fill(link, "workspaces", kept["workspaces"])
        fill(link, "articles", [{k: v for k, v in row.items() if k != "filed"} for row in articles])
        for name in ("extractions", "ledger", "views", "pending"):
            fill(link, name, kept[name])
    engine.dispose()
    return old, Database(url)


def fill(link, name, rows_):
    for row in rows_:
        names = ", ".join(row)
        link.execute(text(f"INSERT INTO {name} ({names}) VALUES ({', '.join(':' + n for n in row)})"), row)


def test_a_database_of_a_newer_version_is_left_alone(url):
    Database(url).close()
    engine = engine_of(url)
    with engine.begin() as link:
        link.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerSchemaError, match="newer Say-So"):
        Database(url)
    with engine.begin() as link:
        assert revision(link) == "9999"
    engine.dispose()


def test_a_revision_that_fails_leaves_the_database_as_it_was(url, monkeypatch):
    engine = engine_of(url)
    bring_up(engine, "0001")
    monkeypatch.setattr("lib.store.schema.FOLDER", "no folder at all")
    with pytest.raises((StoreError, Exception)):
        bring_up(engine)
    with engine.begin() as link:
        assert revision(link) == "0001"
    monkeypatch.undo()
    bring_up(engine)
    with engine.begin() as link:
        assert revision(link) == NEWEST
    engine.dispose()
