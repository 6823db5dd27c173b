"""Where the desk keeps its articles: workspaces in a database that outlives tabs and servers."""

from lib.store.catalogue import Catalogue, Listed
from lib.store.database import Database
from lib.store.faults import ConflictError, NoWorkspaceError, NoWorkspaceFileError, StoreError
from lib.store.items import Item, found, letter
from lib.store.search import Hit
from lib.store.workspace import Workspace

__all__ = [
    "Catalogue",
    "ConflictError",
    "Database",
    "Hit",
    "Item",
    "Listed",
    "NoWorkspaceError",
    "NoWorkspaceFileError",
    "StoreError",
    "Workspace",
    "found",
    "letter",
]
