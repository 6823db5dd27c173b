"""Compare: two to ten articles side by side, each finding with its sentences and who says so."""

from lib.ui.compare_screen import compare_screen
from lib.ui.page import start

compare_screen(start("Compare"))
