"""Pairs of sentences on one event: storms, quakes, fires, crashes and their tolls, war, health, climate.

They are read and compared as the product does it; `sentences_compared` tells what a row says.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, Dates, Pair, verdicts

PAIRS: list[Pair] = [
    (
        "storm",
        "Storm Ulla left 48,000 homes without power in Devonia on Sunday.",
        "Some 12,000 homes in the city of Harbin Cross were without power.",
        "none compatible",
        UNDATED,
    ),
    (
        "storm",
        "Gusts reached 131 km/h at Cape Sorrow.",
        "Winds of 81 mph were recorded at Cape Sorrow.",
        "agree",
        UNDATED,
    ),
    ("storm", "Gusts reached 131 km/h at Cape Sorrow.", "Gusts of 104 km/h hit the capital.", "none", UNDATED),
    (
        "storm",
        "The storm killed at least nine people.",
        "Fourteen people have died in the storm.",
        "compatible",
        UNDATED,
    ),
    ("storm", "The storm killed nine people.", "Fourteen people were hurt in the storm.", "none", UNDATED),
    (
        "storm",
        "The death toll stood at 9 on Monday evening.",
        "The death toll has risen to 14, rescuers said on Wednesday.",
        "compatible conflict",
        ("2026-02-02", "2026-02-04"),
    ),
    (
        "storm",
        "About 60 flights were cancelled at Norby airport.",
        "More than 400 flights were cancelled nationwide.",
        "none compatible",
        UNDATED,
    ),
    ("storm", "Damage is put at 1.2 billion crowns.", "Damage is put at 12 billion crowns.", "conflict", UNDATED),
    (
        "storm",
        "Up to 90 millimetres of rain fell in six hours.",
        "As much as 3.5 inches of rain fell in six hours.",
        "agree compatible",
        UNDATED,
    ),
    (
        "health",
        "The hospital treated 61 patients on Monday.",
        "The ministry said 1,900 patients had been treated since January.",
        "none",
        UNDATED,
    ),
    (
        "health",
        "The vaccine was 94 per cent effective in adults.",
        "The vaccine was 71 per cent effective in children.",
        "none",
        UNDATED,
    ),
    (
        "health",
        "Health officials confirmed 34 cases of measles.",
        "There are now 41 confirmed measles cases, the health agency said.",
        "conflict compatible",
        ("2026-03-01", "2026-03-04"),
    ),
    (
        "health",
        "The trial enrolled 1,204 patients.",
        "Some 1,200 people took part in the trial.",
        "agree compatible",
        UNDATED,
    ),
    (
        "health",
        "The drug cut the risk of stroke by 21 per cent.",
        "The drug reduced the risk of stroke by a fifth.",
        "agree compatible",
        UNDATED,
    ),
    (
        "health",
        "About 4,000 nurses went on strike.",
        "More than 6,500 nurses walked out, the union said.",
        "conflict",
        UNDATED,
    ),
    (
        "war",
        "Russian-style drones killed 11 civilians in Orlograd, the mayor said.",
        "Two soldiers were killed in Orlograd.",
        "none",
        UNDATED,
    ),
    (
        "war",
        "The army lost 600 soldiers in May.",
        "The army has lost 14,000 soldiers since the war began.",
        "none",
        UNDATED,
    ),
    ("war", "The army shot down 62 of 70 drones.", "Air defences intercepted 62 drones overnight.", "agree", UNDATED),
    (
        "war",
        "The enemy launched 70 drones overnight.",
        "The enemy launched 85 drones overnight, the air force said.",
        "conflict",
        UNDATED,
    ),
    ("climate", "Emissions fell 4 per cent last year.", "Emissions must fall 43 per cent by 2030.", "none", UNDATED),
    (
        "climate",
        "The fire has burned 12,000 acres.",
        "The fire has burned about 5,000 hectares.",
        "agree compatible",
        UNDATED,
    ),
    (
        "climate",
        "The fire has burned 12,000 acres.",
        "The blaze has scorched 20,000 acres, officials said.",
        "conflict",
        UNDATED,
    ),
    (
        "quake",
        "The quake injured 300 people and killed 41.",
        "At least 41 people died and about 320 were injured in the quake.",
        "agree compatible",
        UNDATED,
    ),
    (
        "quake",
        "The quake struck at a depth of 10 kilometres.",
        "The quake was felt 300 kilometres away.",
        "none",
        UNDATED,
    ),
    (
        "quake",
        "The quake killed 41 people in Marrow province.",
        "The quake killed 65 people across the country.",
        "none compatible",
        UNDATED,
    ),
    (
        "flood",
        "Three people drowned in the village of Marl on Saturday.",
        "Seven people have drowned in the region since June.",
        "none compatible",
        UNDATED,
    ),
    ("flood", "The river rose by 2.4 metres overnight.", "The river stood at 6.1 metres on Sunday.", "none", UNDATED),
    (
        "flood",
        "The river peaked at 7.2 metres.",
        "The river peaked at 6.8 metres, the agency said.",
        "conflict",
        UNDATED,
    ),
    ("flood", "About 600 soldiers were sent to help.", "About 450 firefighters were sent to help.", "none", UNDATED),
    ("fire", "Four firefighters were injured.", "Eleven people were injured.", "none compatible", UNDATED),
    ("fire", "The fire destroyed 30 homes.", "The fire damaged 75 homes.", "none", UNDATED),
    ("fire", "The fire destroyed 30 homes.", "The fire destroyed 45 buildings.", "none compatible", UNDATED),
    ("crash", "The bus was carrying 44 people.", "The bus had 52 seats.", "none", UNDATED),
    ("crash", "The bus was travelling at 94 km/h.", "The speed limit on the road is 80 km/h.", "none", UNDATED),
    (
        "crash",
        "The crash happened 12 kilometres south of Tolm.",
        "Rescuers arrived after 40 minutes from Tolm, 15 kilometres away.",
        "none conflict",
        UNDATED,
    ),
    ("crash", "The victim was 34.", "The driver, 41, was arrested.", "none", UNDATED),
    (
        "health",
        "The virus has infected 410 people in Norby.",
        "The virus has infected 12 people in Calder.",
        "none",
        UNDATED,
    ),
    ("health", "Last week 410 people were infected.", "This week 520 people were infected.", "none", UNDATED),
    ("health", "Patients lost 8 kilograms on average.", "One patient lost 31 kilograms.", "none", UNDATED),
    (
        "health",
        "Waiting lists fell to 7.1 million in May.",
        "Waiting lists stood at 7.6 million in September.",
        "none",
        UNDATED,
    ),
    ("war", "The army says it killed 300 rebels.", "The rebels say they killed 45 soldiers.", "none", UNDATED),
    (
        "war",
        "Some 1.2 million people have fled the country.",
        "Some 3.4 million people are displaced inside the country.",
        "none",
        UNDATED,
    ),
    ("war", "The aid convoy had 31 trucks.", "Only 12 trucks reached the town.", "none", UNDATED),
    ("war", "Drones hit 18 buildings.", "The drones flew 400 kilometres.", "none", UNDATED),
    (
        "weather",
        "Temperatures reached 41 degrees Celsius in Seville.",
        "Temperatures reached 38 degrees Celsius in Porto.",
        "none",
        UNDATED,
    ),
    (
        "weather",
        "Temperatures will reach 41 degrees Celsius on Friday.",
        "Temperatures reached 38 degrees Celsius on Tuesday.",
        "none",
        UNDATED,
    ),
    (
        "tolls",
        "The toll had risen from 9 to 12 by Monday night.",
        "The coach plunged into a ravine, killing at least 15 people.",
        "conflict",
        UNDATED,
    ),
    ("tolls", "Death toll reaches 12 in coach plunge", "Coach plunge death toll hits 15", "conflict", UNDATED),
    (
        "tolls",
        "Coach toll reaches 12 as two found alive",
        "At least 15 people died when the coach fell.",
        "conflict",
        UNDATED,
    ),
    ("tolls", "The death toll climbed to 12.", "15 bodies have been recovered.", "conflict", UNDATED),
]


@pytest.mark.parametrize(("topic", "a", "b", "accepted", "days"), PAIRS)
def test_pair(topic: str, a: str, b: str, accepted: str, days: Dates) -> None:
    found = verdicts(a, b, days)
    assert (found or {"none"}) <= set(accepted.split()), topic


def test_of_all_comparable_pairs_most_are_found() -> None:
    """The table may not be passed by finding nothing: of the pairs that must be found, all were above."""
    assert sum("none" not in accepted for *_, accepted, _ in PAIRS) >= 19
    assert sum(accepted == "none" for *_, accepted, _ in PAIRS) >= 24
