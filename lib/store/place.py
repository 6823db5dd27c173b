"""Where workspaces live: the database that is named, else a file in the user's data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

VARIABLE: Final = "SAYSO_DATABASE_URL"
FILE: Final = "workspaces.db"


def database_url() -> str:
    """Return the address of the database: what SAYSO_DATABASE_URL says, else the file in the data folder.

    Addresses of PostgreSQL may begin with postgres:// or postgresql://, as hosting services write them.
    """
    named = os.environ.get(VARIABLE, "").strip()
    if not named:
        return f"sqlite:///{data_folder() / FILE}"
    scheme, colons, rest = named.partition("://")
    return f"postgresql+psycopg://{rest}" if colons and scheme in {"postgres", "postgresql"} else named


def data_folder() -> Path:
    """Return the user's data folder for this product, as the operating system wants it; it may not be there yet."""
    home = os.environ.get("XDG_DATA_HOME", "")
    if home and Path(home).is_absolute():
        return Path(home) / "say-so"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Say-So"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Say-So"
    return Path.home() / ".local" / "share" / "say-so"
