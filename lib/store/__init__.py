"""Where the desk keeps its articles."""

from lib.store.shelf import Item, Shelf, letter

__all__ = ["Item", "Shelf", "letter"]
