"""Decisions of people on what was extracted: carried out, undone, replayed; what the machine found stays beside."""

from lib.review.apart import apart
from lib.review.deciding import decided, ready
from lib.review.history import redoable, standing, undoable
from lib.review.places import names_in, places_of, stretch_near
from lib.review.plan import Plan, plan
from lib.review.reach import Reach, conflicts, noun_of, reach_of
from lib.review.reviewing import MARKS, Change, Conflict, Note, Reviewed, State, StateWord, reviewed
from lib.review.verdicts import verdicts
from lib.review.watching import Watched, read_list, watch

__all__ = [
    "MARKS",
    "Change",
    "Conflict",
    "Note",
    "Plan",
    "Reach",
    "Reviewed",
    "State",
    "StateWord",
    "Watched",
    "apart",
    "conflicts",
    "decided",
    "names_in",
    "noun_of",
    "places_of",
    "plan",
    "reach_of",
    "read_list",
    "ready",
    "redoable",
    "reviewed",
    "standing",
    "stretch_near",
    "undoable",
    "verdicts",
    "watch",
]
