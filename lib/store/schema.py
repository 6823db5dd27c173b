"""The tables' revisions: a database is brought up to the newest when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, inspect, text

from lib.store.faults import NewerSchemaError

FOLDER: Final = Path(__file__).parent / "migrations"
NEWEST: Final = "0003"
PLACE_IN_LINE: Final = 7_305_961  # any number of our own: who holds this lock on PostgreSQL brings the tables up


def bring_up(engine: Engine, to: str = NEWEST) -> None:
    """Bring the tables up to a revision. Does nothing when they are there; raises NewerSchemaError when beyond ours."""
    with engine.execution_options(sayso_writes=False).connect() as link:
        if revision(link) == to:
            return
    with engine.begin() as link:
        if engine.dialect.name == "postgresql":
            link.execute(text("SELECT pg_advisory_xact_lock(:place)"), {"place": PLACE_IN_LINE})
        if revision(link) != to:
            upgrade(link, to)


def revision(link: Connection) -> str | None:
    """Return the revision that a database's tables have; None when it has none of them."""
    if not inspect(link).has_table("alembic_version"):
        return None
    found = link.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def upgrade(link: Connection, to: str) -> None:
    """Run the revisions from where a database stands, within the open transaction."""
    from alembic import command
    from alembic.script import ScriptDirectory

    config = configured(link)
    now = revision(link)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if now is not None and now not in known:
        raise NewerSchemaError
    command.upgrade(config, to)


def configured(link: Connection) -> Any:  # noqa: ANN401  (Alembic is imported late: it is needed once a release)
    """Return Alembic's configuration for our revisions on this connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = link
    return config
