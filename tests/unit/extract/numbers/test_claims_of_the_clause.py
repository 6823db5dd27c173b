"""What a number counts, read from its own clause: one row a claim, written as in the claim tables."""

import pytest

CLAIMS = [
    # The subject is what rises, falls, stands, averages, totals
    (
        "Road deaths on the island fell from 31 in 2019 to just nine last year.",
        ["31 | 31 | Road deaths | from", "just nine | 9 | Road deaths | down to"],
    ),
    (
        "The brewery employs 240 people. Vacancies stood at 18 in June.",
        ["240 | 240 | people", "18 | 18 | Vacancies | level"],
    ),
    (
        "The choir sold 900 tickets. The average age of its members is 71.",
        ["900 | 900 | tickets", "71 | 71 year of age | average age of its members"],
    ),
    (
        "Rescuers checked 60 houses. Arrests rose to 14 overnight.",
        ["60 | 60 | houses", "14 | 14 | Arrests | to"],
    ),
    (
        "Inspectors visited 12 farms. The cull totalled 4,100.",
        ["12 | 12 | farms", "4,100 | 4,100 | cull"],
    ),
    (
        "Burglaries dropped from 88 to 52 after the 30 cameras went up.",
        ["88 | 88 | Burglaries | from", "52 | 52 | Burglaries | down to", "30 | 30 | cameras"],
    ),
    (
        "The mayor met 15 shopkeepers; complaints had climbed to 210.",
        ["15 | 15 | shopkeepers", "210 | 210 | complaints | to"],
    ),
    (
        "The zloty lost 1.2 percent while the WIG20 index rose 0.4 percent.",
        ["1.2 percent | 1.2 percent | zloty | down delta", "0.4 percent | 0.4 percent | WIG20 index | up delta"],
    ),
    (
        "Bread was 6 percent dearer; milk, a staple of the region, rose by 9 percent.",
        ["6 percent | 6 percent | Bread", "9 percent | 9 percent | milk | up delta"],
    ),
    # Ellipsis within the sentence or the one before, with the same frame
    (
        "Police arrested 40 men. They charged 12.",
        ["40 | 40 | men", "12 | 12 | men"],
    ),
    (
        "Of the 26 cows, nine tested positive.",
        ["26 | 26 | cows", "nine | 9 | cows"],
    ),
    # Sums: what they are for or in, never the payer
    (
        "The landlady took about 64,000 pounds a year in rent from the hostel.",
        ["about 64,000 pounds a year | ~64,000 GBP per year | rent"],
    ),
    (
        "The council announced an additional £12 million for flood defences.",
        ["£12 million | 12,000,000 GBP | flood defences"],
    ),
    (
        "A second-hand piano sells for $1,900.",
        ["$1,900 | 1,900 USD | second-hand piano"],
    ),
    (
        "Rents are high; a new boiler would have cost €2,100.",
        ["€2,100 | 2,100 EUR | cost of new boiler"],
    ),
    (
        "Donors gave the museum £3m in grants.",
        ["£3m | 3,000,000 GBP | grants"],
    ),
    # Times measure time, never a person; a date is never counted
    (
        "For nine days Helena Brandt waited outside the consulate.",
        ["nine days | 9 day | wait"],
    ),
    (
        "The jury of eight men took 11 hours to reach a verdict.",
        ["eight | 8 | men", "11 hours | 11 hour | time"],
    ),
    (
        "The hearing on 4 March lasted 25 minutes.",
        ["25 minutes | 25 minute | hearing"],
    ),
    (
        "It was the bank's first cut in more than four years.",
        ["more than four years | >4 year | time"],
    ),
    # Parts of a whole
    (
        "The team has won just two of its past 11 matches.",
        ["just two | 2 | matches", "11 | 11 | matches"],
    ),
    (
        "The club has lost just one of their past 14 games.",
        ["just one | 1 | games", "14 | 14 | games"],
    ),
    (
        "Engineers inspected 17 of the county's 23 most worn bridges.",
        ["17 | 17 | most worn bridges", "23 | 23 | most worn bridges"],
    ),
    (
        "The region saw drought in three of five years.",
        ["three | 3 year | time", "five years | 5 year | time"],
    ),
    (
        "Fewer than 1 in 200 passengers missed the connection.",
        ["Fewer than 1 in 200 | <0.5 percent | passengers"],
    ),
    (
        "About 3 in 1,000 births are affected.",
        ["About 3 in 1,000 | ~0.3 percent | births"],
    ),
    (
        "Nearly a fortieth of the budget goes on stamps.",
        ["Nearly a fortieth | ~2.5 percent | budget"],
    ),
    # Nobody
    (
        "No one was hurt in the derailment.",
        ["No one | 0 | people"],
    ),
    (
        "A barn burned down but nobody was injured.",
        ["nobody | 0 | people"],
    ),
    # Money by its company
    (
        "The gallery paid about 70,000 pounds ($91,000) for the sketch.",
        ["about 70,000 pounds | ~70,000 GBP | sketch", "$91,000 | 91,000 USD | sketch"],
    ),
    (
        "The boat weighs 9,000 pounds (4,080 kg).",
        ["9,000 pounds | 9,000 lb | boat", "4,080 kg | 4,080 kg | boat"],
    ),
    (
        "Sixty grand went on the fountain, said the mayor of Leeds.",
        ["Sixty grand | 60,000 GBP | fountain"],
    ),
    (
        "The repair cost him three hundred quid.",
        ["three hundred quid | 300 GBP | cost of repair"],
    ),
    (
        "The stamps cost 85 cents in Boston and 95p in London.",
        ["85 cents | 85 cent | cost of stamps", "95p | 95 penny | cost of stamps"],
    ),
    (
        "Shares in the Dublin brewer rose 4 cents to €2.31.",
        ["4 cents | 4 cent | Shares | up delta", "€2.31 | 2.31 EUR | Shares | to"],
    ),
    # Medicine
    (
        "The drug lowered blood pressure by 6.2 mmHg.",
        ["6.2 mmHg | 6.2 mmHg | blood pressure | down delta"],
    ),
    (
        "Her fasting glucose was 126 mg/dL.",
        ["126 mg/dL | 126 mg/dl | fasting glucose"],
    ),
    (
        "Each tablet holds 50 mcg of the hormone.",
        ["50 mcg | 50 microgram | hormone"],
    ),
    # Compounds
    (
        "The 140-bed hospice will close in May.",
        ["140 | 140 | bed"],
    ),
    (
        "A 45-strong crew put out the blaze.",
        ["45 | 45 | crew"],
    ),
    (
        "The 600-seat theatre reopened.",
        ["600 | 600 | seat"],
    ),
    # Rise and fall
    (
        "The bill more than tripled in a year.",
        ["more than tripled | >3 times | bill | up delta"],
    ),
    (
        "New lamps cut accidents by a quarter.",
        ["a quarter | 25 percent | accidents | down delta"],
    ),
    (
        "The economy grew at an annual rate of 3.1 percent.",
        ["3.1 percent | 3.1 percent | economy | up delta"],
    ),
    (
        "He leapt 20ft from the bridge.",
        ["20ft | 20 foot | distance"],
    ),
    (
        "The forint weakened to 412 to the euro. Two analysts had expected it.",
        ["412 to the euro | 412 HUF per euro | forint | to", "Two | 2 | analysts"],
    ),
    (
        "Tolls came to $90,000 a year; a new bridge would have cost $4m.",
        ["$90,000 a year | 90,000 USD per year | Tolls | to", "$4m | 4,000,000 USD | cost of new bridge"],
    ),
    (
        "The rand gained 0.8 percent, while the mining index closed down 1.4 percent.",
        ["0.8 percent | 0.8 percent | rand | up delta", "1.4 percent | 1.4 percent | mining index | down delta"],
    ),
    (
        "The port collected about 30,000 pounds ($39,000) a year in dues from ferries.",
        ["about 30,000 pounds | ~30,000 GBP per year | dues", "$39,000 | 39,000 USD per year | dues"],
    ),
]
NO_CLAIMS = [
    "The smallest passenger, Nils Berg, was three.",
    "Little Ana Rocha, just four, hid under a seat.",
    "I have sung in that choir since I was nine.",
    "She was only six when the war began.",
    "5-minute read",
    "3-Minute Listen",
    "6 min read",
    "Ashby Town 2-0 Corley (Meakin 12, Obi 71)",
    "He was nobody's fool and no one knew him.",
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_claims_of_a_clause(rows_in, text, rows):
    assert rows_in(text) == rows


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_ages_and_furniture_claim_nothing(rows_in, text):
    assert rows_in(text) == []
