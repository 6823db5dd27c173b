"""Figures that name, number or date and claim nothing, on invented news of many beats."""

import pytest

NO_CLAIMS = [
    # Trains, hours, live pages
    "The 08.14 to Leeds was packed.",
    "At 14.05 the wind turned.",
    "The order came at 0615.",
    "Updated at 1430 local time.",
    "The show starts at seven.",
    "The doors open at 7, kick-off at 8.",
    "From 9 to 5 the line is open.",
    # Labels, with letters, in rows, with points
    "Train 2231 left the rails near Ely.",
    "Carriages 3 and 4 were on their side.",
    "Lines 2 and 5 are closed.",
    "The road is shut between exits 12 and 14.",
    "Runway 27L was closed and Terminal 2 evacuated.",
    "Passengers at gate 14B waited.",
    "The Form 27B request was refused.",
    "Pupils in Year 11 sat Paper 2 on Monday.",
    "Question 14 of Paper 1 was posted online.",
    "Under section 21(4) of the act he must reply.",
    "Clause 4.2 of the contract allows it.",
    "The thieves came through Gallery 12.",
    "Highway 99 is shut.",
    # Numbering
    "1. The driver was tired. 2. The signal was red.",
    "(1) The driver was tired; (2) the signal was red.",
    # Years and ages
    "The vase dates from about 1720.",
    "The youngest is four.",
    "Inspector Lena Vogt, 41, and her deputy, 38, resigned.",
    # Scores
    "They won 21-19, 18-21, 21-15.",
    "Rovers beat United 3-1 on Saturday.",
]

CLAIMS = [
    ("Prices rose 3 to 4 points.", ["3 to 4 points | 3..4 point | Prices | up delta"]),
    ("About 1720 people came.", ["About 1720 | ~1,720 | people"]),
    ("The toll stood at seven.", ["seven | 7 | toll | level"]),
    ("Two gates and 14 doors were open.", ["Two | 2 | gates", "14 | 14 | doors"]),
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_figures_that_claim_nothing(rows_in, text):
    assert rows_in(text) == []


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_that_look_like_them(rows_in, text, expected):
    assert rows_in(text) == expected
