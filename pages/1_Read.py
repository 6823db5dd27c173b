"""Read: an article beside its tables, each row a step from its sentence."""

from lib.ui.page import start
from lib.ui.read_screen import read_screen

read_screen(start("Read"))
