"""Pairs of sentences on one event: layoffs, results, mergers, prices; matches, space flights.

They are read and compared as the product does it; `sentences_compared` tells what a row says.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, Dates, Pair, verdicts

PAIRS: list[Pair] = [
    (
        "layoffs",
        "Ardent Motors will cut 1,400 jobs at its Harwick plant.",
        "Ardent Motors will shed 5,200 jobs worldwide.",
        "none compatible",
        UNDATED,
    ),
    (
        "layoffs",
        "Ardent Motors will cut 1,400 jobs.",
        "Ardent Motors plans to lay off 1,700 workers, the union said.",
        "conflict",
        UNDATED,
    ),
    ("layoffs", "The cuts affect 8 per cent of the workforce.", "The cuts affect 640 of its workers.", "none", UNDATED),
    (
        "layoffs",
        "Ardent Motors employs 17,500 people.",
        "Ardent Motors, which has a workforce of about 17,000, declined to comment.",
        "agree compatible",
        UNDATED,
    ),
    (
        "layoffs",
        "Ardent Motors will cut 1,400 jobs this year.",
        "Ardent Motors cut 900 jobs last year.",
        "none",
        UNDATED,
    ),
    (
        "layoffs",
        "The company expects annual savings of 300 million euros.",
        "The company expects to save 900 million euros over three years.",
        "none compatible",
        UNDATED,
    ),
    ("sport", "The match was watched by 41,200 fans.", "A crowd of 41,200 saw the match.", "agree", UNDATED),
    (
        "sport",
        "The club paid 35 million euros for the striker.",
        "The club sold the defender for 22 million euros.",
        "none",
        UNDATED,
    ),
    (
        "sport",
        "The striker cost the club 35 million euros.",
        "The fee for the striker was 32 million euros, plus 5 million in bonuses.",
        "none conflict",
        UNDATED,
    ),
    ("sport", "He has scored 18 goals this season.", "He scored 11 goals last season.", "none", UNDATED),
    ("sport", "She won the 100 metres in 10.98 seconds.", "She ran the 200 metres in 22.31 seconds.", "none", UNDATED),
    ("sport", "The marathon drew 23,000 runners.", "Some 23,000 runners took part in the marathon.", "agree", UNDATED),
    (
        "finance",
        "Inflation slowed to 2.9% in October.",
        "Inflation slowed to 2.9% in October from 3.4% in September.",
        "agree",
        UNDATED,
    ),
    (
        "finance",
        "Consumer prices rose 0.3 per cent from the previous month.",
        "Consumer prices rose 2.9 per cent from a year earlier.",
        "none",
        UNDATED,
    ),
    (
        "finance",
        "Belcor's revenue rose 12% to $3.4 billion.",
        "Belcor reported revenue of $3.4 billion, up 12 percent.",
        "agree",
        UNDATED,
    ),
    (
        "finance",
        "Belcor's net profit rose to $410 million.",
        "Belcor's operating profit rose to $530 million.",
        "none",
        UNDATED,
    ),
    (
        "finance",
        "Belcor made a net profit of $410 million.",
        "Belcor posted a net loss of $410 million.",
        "conflict none",
        UNDATED,
    ),
    (
        "finance",
        "Belcor's revenue was $3.4 billion.",
        "Analysts had expected Belcor's revenue to be $3.6 billion.",
        "none",
        UNDATED,
    ),
    (
        "finance",
        "The central bank raised its key rate to 5.25 per cent.",
        "The central bank raised its key rate by 0.25 percentage points.",
        "none",
        UNDATED,
    ),
    (
        "finance",
        "The central bank raised its key rate to 5.25 per cent.",
        "The key rate now stands at 5.5 per cent.",
        "conflict",
        UNDATED,
    ),
    (
        "finance",
        "The bailout is worth 40 billion euros.",
        "The bailout is worth 44 billion dollars.",
        "none compatible",
        UNDATED,
    ),
    (
        "finance",
        "Unemployment fell to 5.1 per cent in the third quarter.",
        "Unemployment was 5.6 per cent in the second quarter.",
        "none",
        UNDATED,
    ),
    (
        "finance",
        "Shares in Belcor fell 4 per cent on Tuesday.",
        "Belcor shares have lost 22 per cent this year.",
        "none",
        UNDATED,
    ),
    ("company", "The firm closed 40 stores last year.", "The firm will close 65 stores by 2027.", "none", UNDATED),
    ("company", "The firm has 310 stores.", "The firm will close 65 stores.", "none", UNDATED),
    (
        "company",
        "The firm's sales fell 3 per cent in Europe.",
        "The firm's sales fell 9 per cent in Asia.",
        "none",
        UNDATED,
    ),
    (
        "company",
        "Sales in the third quarter were 4.1 billion euros.",
        "Sales in the first nine months were 12.9 billion euros.",
        "none",
        UNDATED,
    ),
    ("company", "Analysts expect sales of 4.4 billion euros.", "Sales were 4.1 billion euros.", "none", UNDATED),
    (
        "company",
        "The company will pay a dividend of 45 cents a share.",
        "Last year it paid a dividend of 60 cents a share.",
        "none",
        UNDATED,
    ),
    (
        "company",
        "The shares closed at 47.20 crowns.",
        "The shares rose to 49.10 crowns in early trading.",
        "none",
        UNDATED,
    ),
    (
        "company",
        "The union demands a pay rise of 7 per cent.",
        "The employers offered a pay rise of 4 per cent.",
        "none",
        UNDATED,
    ),
    (
        "company",
        "The chief executive earned 4.2 million pounds.",
        "The chairman earned 380,000 pounds.",
        "none",
        UNDATED,
    ),
    (
        "sport",
        "City beat United in front of 54,000 fans.",
        "Rovers drew with Albion in front of 31,000 fans.",
        "none",
        UNDATED,
    ),
    (
        "sport",
        "The club lost 35 million pounds last season.",
        "The club spent 35 million pounds on players.",
        "none",
        UNDATED,
    ),
    (
        "sport",
        "He has played 212 matches for the club.",
        "He has scored 88 goals in 190 matches for his country.",
        "none",
        UNDATED,
    ),
    (
        "space",
        "The probe travelled 480 million kilometres.",
        "The probe will pass within 3,000 kilometres of the moon.",
        "none",
        UNDATED,
    ),
    ("space", "The rocket is 98 metres tall.", "The rocket exploded at an altitude of 30 kilometres.", "none", UNDATED),
    ("merger", "Belcor will pay 12 dollars a share.", "Belcor shares closed at 11.40 dollars.", "none", UNDATED),
    (
        "merger",
        "Belcor agreed to buy Ardent for 3.2 billion dollars.",
        "Ardent had sales of 3.6 billion dollars.",
        "none",
        UNDATED,
    ),
    (
        "merger",
        "Belcor agreed to buy Ardent for 3.2 billion dollars.",
        "The deal values Ardent at $3.2bn.",
        "agree none",
        UNDATED,
    ),
]


@pytest.mark.parametrize(("topic", "a", "b", "accepted", "days"), PAIRS)
def test_pair(topic: str, a: str, b: str, accepted: str, days: Dates) -> None:
    found = verdicts(a, b, days)
    assert (found or {"none"}) <= set(accepted.split()), topic


def test_of_all_comparable_pairs_most_are_found() -> None:
    """The table may not be passed by finding nothing: of the pairs that must be found, all were above."""
    assert sum("none" not in accepted for *_, accepted, _ in PAIRS) >= 7
    assert sum(accepted == "none" for *_, accepted, _ in PAIRS) >= 27
