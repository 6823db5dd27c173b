"""The tables beside this file specify the rules; those that are about both engines ask for them by name."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def engine(request, monkeypatch):
    wanted = request.node.get_closest_marker("quotes")
    monkeypatch.setenv("SAYSO_QUOTES", wanted.args[0] if wanted else "rules")
