"""Explore: all names, quotes and numbers of the workspace, filtered, counted and decided on."""

from lib.ui.explore_screen import explore_screen
from lib.ui.page import start

explore_screen(start("Explore"))
