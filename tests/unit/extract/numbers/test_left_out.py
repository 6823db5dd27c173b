"""Shares with their noun inside, units and nouns left out, ages, and whose claim a number is."""

import pytest

from lib.extract.engine import read
from lib.extract.entities import find_entities
from lib.extract.numbers import find_numbers
from lib.extract.quotes import find_quotes
from lib.model import Article, content_id

CLAIMS = [
    # Shares with the noun inside
    (
        "One passenger in six now travels without a ticket.",
        ["One passenger in six | 16.66666667 percent | passenger"],
    ),
    ("Fewer than one child in 50 now dies of it.", ["Fewer than one child in 50 | <2 percent | child"]),
    ("One worker out of every eight was laid off.", ["One worker out of every eight | 12.5 percent | worker"]),
    (
        "About one in every six passengers pays cash.",
        ["About one in every six | ~16.66666667 percent | passengers"],
    ),
    ("One man in two cars fled.", ["two | 2 | cars"]),
    ("Nine out of ten residents have left.", ["Nine out of ten | 90 percent | residents"]),
    # The unit that is left out
    (
        "The judge gave him 22 years, eight fewer than prosecutors had sought.",
        ["22 years | 22 year | time", "eight | 8 year | time"],
    ),
    (
        "The convoy carried 600 tonnes of flour to the north and 250 to the south.",
        ["600 tonnes | 600 tonne | flour", "250 | 250 tonne | flour"],
    ),
    (
        "Milk fell to 31 pence a litre; it costs farmers 38 to produce.",
        ["31 pence a litre | 31 penny per litre | Milk | to", "38 | 38 penny | Milk"],
    ),
    (
        "The ferry had 187 people aboard, 22 more than it was licensed to carry.",
        ["187 | 187 | people", "22 | 22 | people"],
    ),
    (
        "Trains will run every 12 minutes, instead of every 20.",
        ["12 minutes | 12 minute | Trains", "20 | 20 minute | Trains"],
    ),
    (
        "Growers will pick 140,000 tons of apples, compared with 165,000 in a normal year.",
        ["140,000 tons | 140,000 ton | apples", "165,000 | 165,000 ton | apples"],
    ),
    (
        "Nurses are paid 18.40 dollars an hour, doctors 61.",
        ["18.40 dollars an hour | 18.4 USD per hour | pay", "61 | 61 USD per hour | pay"],
    ),
    (
        "The Greens won 34% of the vote, the Liberals 28.",
        ["34% | 34 percent | vote", "28 | 28 percent | vote"],
    ),
    # The noun that is left out
    (
        "The Greens took 34 of the 120 seats, the Liberals 28 and the Farmers' Party 11.",
        ["34 | 34 | seats", "120 | 120 | seats", "28 | 28 | seats", "11 | 11 | seats"],
    ),
    (
        "Murders rose to 43 last year, from 36 in 2022, and shootings to 210.",
        ["43 | 43 | Murders | to", "36 | 36 | Murders | from", "210 | 210 | shootings | up to"],
    ),
    (
        "She won by just 214 votes out of 96,000 cast.",
        ["just 214 | 214 | votes", "96,000 | 96,000 | votes"],
    ),
    ("Officials put the death toll at 218.", ["218 | 218 | death toll | level"]),
    ("The minister raised the quota to 400.", ["400 | 400 | quota | to"]),
    (
        "The firm is hiring, going from 1,000 to 2,000 hires this year.",
        ["1,000 | 1,000 | hires | from", "2,000 | 2,000 | hires | to"],
    ),
    (
        "A poll of 1,020 adults found that six in ten favour early elections.",
        ["1,020 | 1,020 | adults", "six in ten | 60 percent | adults"],
    ),
    # Ages told as figures, and ages that only say when or who
    ("The pension age will rise to 67.", ["67 | 67 year of age | pension age | to"]),
    ("Life expectancy is now 81 for women.", ["81 | 81 year of age | Life expectancy"]),
    ("Children under the age of five sleep more than she did at the age of 40.", []),
    ("Three in five of our patients are over seventy.", ["Three in five | 60 percent | patients"]),
    # Which way it went
    (
        "Mortgage rates edged down by 10 basis points to 6.45%.",
        [
            "10 basis points | 10 basis_point | Mortgage rates | down delta",
            "6.45% | 6.45 percent | Mortgage rates | to",
        ],
    ),
    ("Detectives have taken statements from 80 witnesses.", ["80 | 80 | witnesses"]),
    ("She raised $5m from 80 investors.", ["$5m | 5,000,000 USD | money raised", "80 | 80 | investors"]),
    ("The brigade lost three tanks, according to two officers.", ["three | 3 | tanks", "two | 2 | officers"]),
    ("Growth will pick up to 1.6% next year.", ["1.6% | 1.6 percent | Growth | to"]),
    ("The closure puts 300 jobs at risk.", ["300 | 300 | jobs"]),
    ("Households used 3.1 TWh less in January.", ["3.1 TWh | 3.1 terawatt hour | Households | down delta"]),
    # What a length, a weight or a sum is of
    ("The ice core, 2,800 metres long, is kept in Bern.", ["2,800 metres | 2,800 metre | ice core"]),
    ("The drifts reached five feet.", ["five feet | 5 foot | drifts"]),
    ("He weighs 14 stone.", ["14 stone | 14 stone | weight"]),
    ("The village has 14 stone cottages.", ["14 | 14 | stone cottages"]),
    ("The port handled 3.4 million TEU.", ["3.4 million TEU | 3,400,000 TEU | port"]),
    ("Workers earn €12 an hour.", ["€12 an hour | 12 EUR per hour | wage"]),
    (
        "The region promised assistance to families. Each will receive 150,000 hryvnias.",
        ["150,000 hryvnias | 150,000 UAH | assistance"],
    ),
    ("Gas cost €31 per MWh.", ["€31 per MWh | 31 EUR per megawatt hour | cost of Gas"]),
    ("The fire burned 12 sq. km of forest.", ["12 sq. km | 12 square km | forest"]),
]

VOICES = [
    # Behind what was taken as the end of reported words
    ("Prices will peak at 7%, according to Bank of Tarvia, before falling to 3% next year.", "3%", "Bank of Tarvia"),
    ("The toll rose to 218, Mayor Ana Ruiz said, up from 190 the day before.", "190", "Ana Ruiz"),
    # The reported words go on behind a cue put between them, unless another clause begins
    ("A refit costs £9,000, Nils Berg said, and takes six weeks.", "six weeks", "Nils Berg"),
    ("Nine men were hurt, Nils Berg said, not 23.", "23", "Nils Berg"),
    ("Sales rose by 7%, Nils Berg said. Analysts had hoped for 4%.", "4%", None),
    ("Nils Berg expects prices to rise this year, and the economy to grow by 2%.", "2%", "Nils Berg"),
    # A verb of deciding states nothing
    ("Judge Ruth Abara sentenced him to 22 years.", "22 years", None),
    ("Governor Alma Price ordered 2,000 troops to the border.", "2,000", None),
    # The next sentence is the article's own
    ("Nils Berg told reporters that sales were up 22%. The airline carried 9 million people.", "9 million", None),
    ("Nils Berg told reporters that sales were up 22%. The airline carried 9 million people.", "22%", "Nils Berg"),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_what_is_left_out_is_filled_in(rows_in, text, rows):
    assert rows_in(text) == rows


@pytest.mark.parametrize(("text", "figure", "name"), VOICES)
def test_whose_claim_it_is(text, figure, name):
    reading = read(Article(content_id(text), text))
    entities = find_entities(reading)
    quotes, _ = find_quotes(reading, entities)
    names = {entity.id: entity.name for entity in entities}
    claim = next(c for c in find_numbers(reading, entities, quotes) if text[c.start : c.end] == figure)
    assert names.get(claim.speaker) == name
