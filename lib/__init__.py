"""Say-So: entities, quotes and numeric claims from news text, each with who says so."""

__version__ = "0.1.0"
