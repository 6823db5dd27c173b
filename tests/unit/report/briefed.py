"""Articles for tests of briefs and exports: three small ones on one wreck, their records written by hand."""

from __future__ import annotations

from lib.compare import compare
from lib.model import Extraction
from lib.report.written import board_of
from lib.views.compare_board import Board
from tests.unit.compare.conftest import build

FERRY = (
    "Crews reached <PLACE:Skerry Point> at dawn on 4 May 2026. The rescue cost {2 million pounds|=2000000 GBP #rescue}. "
    "⟦direct:Tomas Brandt|We saw the rocks too late and nobody could have turned her|said⟧ on the quay. "
    "<ORG:Larkhaven Port> reportedly lost {at least 40|>=40 #cars} cars. <ORG:Larkhaven Port> did not answer."
)
LATER = (
    "The hull lies at <PLACE:Skerry Point> still. The rescue cost {3 million pounds|=3000000 GBP #rescue}. "
    "⟦direct:Tomas Brandt|We saw the rocks too late|claimed⟧ that evening."
)
CHOIR = "The choir of <PLACE:Lenwick> sang {twelve|=12 #songs} songs and went home."


def ferry() -> Extraction:
    return build(FERRY, "ferry", "2026-05-04", "Larkhaven Courier")


def later() -> Extraction:
    return build(LATER, "later", "2026-05-04", "Skerry Post")


def choir() -> Extraction:
    return build(CHOIR, "choir", None, None)


def side_by_side(*extractions: Extraction) -> Board:
    return board_of(compare(extractions))
