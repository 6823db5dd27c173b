"""Workspaces of tests stand in a database of their own: nothing is written into anybody's home."""

import os
import tempfile
from pathlib import Path

import pytest


def pytest_configure(config):
    folder = tempfile.TemporaryDirectory(prefix="sayso-tests-")
    config.add_cleanup(folder.cleanup)
    os.environ["XDG_DATA_HOME"] = folder.name
    os.environ["SAYSO_DATABASE_URL"] = f"sqlite:///{Path(folder.name) / 'workspaces.db'}"


@pytest.fixture
def new_desk(tmp_path):
    """Make empty workspaces, each in a database of its own."""
    from lib.store import Catalogue, Database

    made = []

    def make():
        database = Database(f"sqlite:///{tmp_path / f'{len(made)}.db'}")
        made.append(database)
        return Catalogue(database).create("Desk")

    yield make
    for database in made:
        database.close()
