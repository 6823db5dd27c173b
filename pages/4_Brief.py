"""Brief: an article, or several side by side, on one page to take along."""

from lib.ui.brief_screen import brief_screen
from lib.ui.page import start

brief_screen(start("Brief"))
