"""What a figure is of where another word stands nearer: one row a claim, on invented news of many beats."""

import pytest

CLAIMS = [
    # A share of the economy is of what is told by it
    ("She put the deficit at 3% of GDP.", ["3% | 3 percent | deficit | level"]),
    ("Public debt fell to 88% of gross domestic product.", ["88% | 88 percent | Public debt | to"]),
    ("Tourism made up a fifth of GDP.", ["a fifth | 20 percent | GDP"]),
    # Set against the one before
    ("Rashes were seen in 9% of patients, versus 7% on placebo.", ["9% | 9 percent | patients", "7% | 7 percent | patients"]),
    ("The yield stands at 3%, half the level of 2014.", ["3% | 3 percent | yield | level", "half | 50 percent | yield"]),
    ("It is two-thirds of what the city spends on buses.", ["two-thirds | 66.66666667 percent | spending on buses"]),
    # What someone puts at a figure
    ("He puts the chance of rain starting at one in five.", ["starting at one in five | >=20 percent | chance of rain"]),
    ("The club has debts that its owner puts at £36m.", ["£36m | 36,000,000 GBP | debts | level"]),
    ("The report praises growth, which it expects to reach 2.2%.", ["2.2% | 2.2 percent | growth"]),
    ("The likelihood is high, she told the court; later she put it at 90 percent.", ["90 percent | 90 percent | likelihood | level"]),
    ("The firm, which sells the heart pill Cardosan at $540 a month, grew.", ["$540 a month | 540 USD per month | heart pill"]),
    # Electricity
    ("Norway is sending 450 MW, up from 160 MW.", ["450 MW | 450 megawatt | electricity", "160 MW | 160 megawatt | electricity | from"]),
    ("Sweden sold it at 9 cents per kWh.", ["9 cents per kWh | 9 cent per kilowatt hour | electricity"]),
    # How far, how deep, how long
    ("The roof fell in 240 metres below ground.", ["240 metres | 240 metre | depth"]),
    ("The river was 112 cm above the danger mark.", ["112 cm | 112 centimetre | river"]),
    ("A wall at the pier, 3.5 metres high, was priced at £2m.", ["3.5 metres | 3.5 metre | wall", "£2m | 2,000,000 GBP | wall"]),
    ("There were no soldiers within three kilometres of it.", ["no soldiers | 0 | soldiers", "within three kilometres | <=3 km | distance"]),
    ("The judge has set aside 14 days for the trial.", ["14 days | 14 day | trial"]),
    ("The substation tripped, shedding 300 MW within 40 seconds.", ["300 MW | 300 megawatt | substation | down delta", "within 40 seconds | <=40 second | time"]),
    ("Median follow-up was 24 months and no deaths were seen.", ["24 months | 24 month | Median follow-up", "no deaths | 0 | deaths"]),
    # The count that goes on
    (
        "Some 180 rescuers from three towns were there, with a further 40 expected. A fall hurt two of them.",
        ["Some 180 | ~180 | rescuers", "three | 3 | towns", "40 | 40 | rescuers", "two | 2 | rescuers"],
    ),
    ("Ten bodies were found, which takes the dead to 14.", ["Ten | 10 | bodies", "14 | 14 | dead | to"]),
    ("The loan covers 14 bridges; not a single one is in the north.", ["14 | 14 | bridges", "not a single one | 0 | bridges"]),
    ("The derby was drawn in front of 9,874.", ["9,874 | 9,874 | people"]),
    ("The storm hit 70 million in Bengal.", ["70 million | 70,000,000 | people"]),
    ("It paid 46,000 euros in eleven instalments.", ["46,000 euros | 46,000 EUR | payment", "eleven | 11 | instalments"]),
    (
        "The weather bureau said 412 mm of rain had fallen in 24 hours, nearly twice the average for May.",
        ["412 mm | 412 millimetre | rain", "24 hours | 24 hour | time", "nearly twice | ~2 times | rain"],
    ),
    (
        "Police recovered two of the paintings; seven are still missing.",
        ["two | 2 | paintings", "seven | 7 | paintings"],
    ),
    ("A poll of 2,300 by the union found 40% in favour.", ["2,300 | 2,300 | people", "40% | 40 percent | people"]),
    ("At least 14 people died, 11 of them in hospital.", ["At least 14 | >=14 | people", "11 | 11 | people"]),
    ("The train left the rails at 140 km/h.", ["140 km/h | 140 km/h | train"]),
    ("The gang took nine rings in under four minutes.", ["nine | 9 | rings", "under four minutes | <4 minute | time"]),
    ("Winds rose, with temperatures near 41C.", ["near 41C | ~41 celsius | temperatures"]),
    # "m" as the article writes it
    ("Output fell to 1.2m barrels from 1.5m.", ["1.2m barrels | 1,200,000 barrel | Output | to", "1.5m | 1,500,000 barrel | Output | from"]),
    ("The drill made 6m an hour. At that pace 240m takes days.", ["6m an hour | 6 metre per hour | distance", "240m | 240 metre | distance"]),
    ("An estimated 90,000 marched through the capital; police counted 40,000.", ["An estimated 90,000 | ~90,000 | people", "40,000 | 40,000 | people"]),
    ("The charity fed 2,000 a day.", ["2,000 a day | 2,000 per day | people"]),
    ("Complaints rose by a quarter to 1,240.", ["a quarter | 25 percent | Complaints | up delta", "1,240 | 1,240 | Complaints | to"]),
    ("He has about £4m.", ["about £4m | ~4,000,000 GBP | money"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_of_a_sentence_are_as_written_down(rows_in, text, expected):
    assert rows_in(text) == expected
