"""Pairs of sentences on one event: people under other nouns, durations, fractions, lengths, payments, capacity.

They are read and compared as the product does it; `sentences_compared` tells what a row says.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, Dates, Pair, verdicts

PAIRS: list[Pair] = [
    (
        "people by other nouns",
        "Hackers leaked the card details of 4.1mn guests.",
        "4.1 million people were affected by the leak.",
        "agree",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The regulator said 4.1 million people were affected by the leak at Ostrel.",
        "Ostrel says 3.6 million people were affected by the leak.",
        "conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The breach exposed the personal data of 4.1 million customers.",
        "Some 3.6 million users had their details exposed.",
        "conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "214 people had been pulled from the water.",
        "The coastguard put the number of survivors at 221.",
        "conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The boat was carrying 330 people.",
        "There were as many as 450 souls on board.",
        "compatible conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The boat was carrying 330 people.",
        "Police said 310 passengers were on board the ferry.",
        "conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The boat sank off the coast, leaving more than 60 missing.",
        "Some 56 people are still unaccounted for.",
        "conflict compatible",
        UNDATED,
    ),
    (
        "people by other nouns",
        "The boat sank, leaving 60 missing.",
        "Another 56 are still missing.",
        "conflict",
        UNDATED,
    ),
    (
        "people by other nouns",
        "Four Australians were aboard the boat.",
        "Four Aussies were on board the boat.",
        "agree",
        UNDATED,
    ),
    (
        "people by other nouns",
        "Three Britons were killed in the crash.",
        "Three Brits died in the crash.",
        "agree",
        UNDATED,
    ),
    (
        "durations",
        "Ostrel took 19 days to report the leak.",
        "“Nineteen days it took Ostrel to tell us,” she said.",
        "agree none",
        UNDATED,
    ),
    (
        "durations",
        "Ostrel took 19 days to report the leak.",
        "The firm waited nearly three weeks to report the breach.",
        "agree compatible",
        UNDATED,
    ),
    (
        "durations",
        "The minister ordered an inspection of all ferries within 30 days.",
        "Owners have 30 days to have ferries inspected.",
        "agree",
        UNDATED,
    ),
    ("durations", "Ostrel has 28 days to appeal.", "The company can appeal within 28 days.", "agree", UNDATED),
    (
        "fractions",
        "One in three boats sailed with faulty papers.",
        "About a third of boats sail with faulty papers.",
        "agree",
        UNDATED,
    ),
    (
        "lengths",
        "Waves of up to 4 metres hit the boat on Sunday night.",
        "Waves peaked at 3.5 metres.",
        "compatible agree",
        UNDATED,
    ),
    (
        "lengths",
        "Waves of 4 metres (13 feet) were reported in the strait on Sunday.",
        "The boat was hit by 13ft waves.",
        "agree",
        UNDATED,
    ),
    (
        "payments",
        "Each bereaved family would receive 50 million rupiah, the minister said.",
        "The government promised 50 million rupiah to every bereaved family.",
        "agree",
        UNDATED,
    ),
    (
        "payments",
        "Ostrel expects a charge of between €150mn and €190mn.",
        "Ostrel set aside up to €190 million.",
        "compatible agree none",
        UNDATED,
    ),
    (
        "capacity",
        "The ferry was licensed to carry 245 passengers.",
        "The vessel was built to carry 245 people.",
        "agree",
        UNDATED,
    ),
    (
        "other things",
        "Divers found nine bodies in the lower deck.",
        "At least 34 people died when the ferry sank.",
        "none compatible",
        UNDATED,
    ),
    (
        "other things",
        "Ostrel expects revenue growth of 6-7 per cent.",
        "The fine is equal to 2.8% of turnover.",
        "none",
        UNDATED,
    ),
    (
        "other things",
        "Ostrel announced a €45 million programme to improve security.",
        "The regulator imposed a €186 million fine on Ostrel.",
        "none",
        UNDATED,
    ),
    ("other things", "Ostrel was fined €186mn.", "Ostrel set aside up to €190 million to cover it.", "none", UNDATED),
    (
        "other things",
        "Three of the four Canadians were found alive.",
        "Four Canadians were aboard the boat.",
        "none agree",
        UNDATED,
    ),
    (
        "other things",
        "Of the dead, six belonged to one family.",
        "At least 34 people died when the ferry sank.",
        "none compatible",
        UNDATED,
    ),
    (
        "other things",
        "Eleven people were killed in the north of the island.",
        "At least 34 people died when the storm hit the island.",
        "none compatible",
        UNDATED,
    ),
]


@pytest.mark.parametrize(("topic", "a", "b", "accepted", "days"), PAIRS)
def test_pair(topic: str, a: str, b: str, accepted: str, days: Dates) -> None:
    found = verdicts(a, b, days)
    assert (found or {"none"}) <= set(accepted.split()), topic


def test_of_all_comparable_pairs_most_are_found() -> None:
    """The table may not be passed by finding nothing: of the pairs that must be found, all were above."""
    assert sum("none" not in accepted for *_, accepted, _ in PAIRS) >= 18
    assert sum(accepted == "none" for *_, accepted, _ in PAIRS) >= 3
