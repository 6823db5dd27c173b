"""Databases for tests: SQLite always; PostgreSQL where a server is named."""

import os
import secrets

import pytest

from lib.store import Catalogue, Database

SERVER = "SAYSO_TEST_POSTGRESQL_URL"


def postgresql_url():
    """An empty database of its own on the server that is named; skips without one."""
    from sqlalchemy import create_engine, text

    server = os.environ.get(SERVER)
    if not server:
        if os.environ.get("SAYSO_REQUIRE_POSTGRESQL"):
            pytest.fail(f"no PostgreSQL: {SERVER} names no server")
        pytest.skip(f"no PostgreSQL: name a server's address in {SERVER}")
    name = f"sayso_test_{secrets.token_hex(6)}"
    base, _, _ = server.rpartition("/")
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as link:
        link.execute(text(f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0"))

    def drop():
        with engine.connect() as link:
            link.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()

    return f"{base.replace('postgresql://', 'postgresql+psycopg://')}/{name}", drop


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    """The address of an empty database, once on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'workspaces.db'}"
        return
    address, drop = postgresql_url()
    yield address
    drop()


@pytest.fixture
def open_at():
    """Open databases, each as a server of its own would."""
    made = []

    def opened(url, **options):
        database = Database(url, **options)
        made.append(database)
        return Catalogue(database)

    yield opened
    for database in made:
        database.close()


@pytest.fixture
def catalogue(url, open_at):
    return open_at(url)


@pytest.fixture
def desk(catalogue):
    return catalogue.create("Desk")
