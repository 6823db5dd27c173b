"""Numbers whose noun stands in another clause or sentence, and those that only look so: one row a claim."""

import pytest

# Who counts, finds or sets a number is not what it counts
WHO_COUNTS = [
    ("The tents fill the square. Our correspondent counted 58 at dawn.", ["58 | 58 | tents"]),
    ("Volunteers found 31 in the reeds.", ["31 | 31 | -"]),
    ("The herons are back. Volunteers found 31 in the reeds.", ["31 | 31 | herons"]),
    (
        "Grain stands at 40 tonnes. The union puts it at 96.",
        ["40 tonnes | 40 tonne | Grain | level", "96 | 96 | Grain | level"],
    ),
    ("Police counted 58 boats.", ["58 | 58 | boats"]),
    ("Police put arrests at 48.", ["48 | 48 | arrests | level"]),
    ("A survey of 900 drivers found 61% in favour.", ["900 | 900 | drivers", "61% | 61 percent | drivers"]),
    ("A study put the share of owls at 12%.", ["12% | 12 percent | share of owls | level"]),
    (
        "Sleepers fill the arcade. A shelter charity put the figure at 300. Nearly half of them are minors.",
        ["300 | 300 | Sleepers | level", "Nearly half | ~50 percent | Sleepers"],
    ),
    ("The choir counted 58 singers and 12 drummers.", ["58 | 58 | singers", "12 | 12 | drummers"]),
]

# What somebody is asked for is what the figure is of; any other phrase before "of" leaves the verb its object
ASKED_FOR = [
    ("The firm asked the regulator for a price rise of 4.5%.", ["4.5% | 4.5 percent | price rise | up delta"]),
    ("Unions asked the council for a grant of £30,000.", ["£30,000 | 30,000 GBP | grant"]),
    (
        "Divers pumped oil out at a rate of 1,200 litres a second.",
        ["1,200 litres a second | 1,200 litre per second | oil"],
    ),
]

# A subject without its noun, or a pronoun
LEFT_OUT = [
    ("There are six flats in the block; the cheapest cost £4m.", ["six | 6 | flats", "£4m | 4,000,000 GBP | flats"]),
    ("The cheapest room costs £40.", ["£40 | 40 GBP | cost of cheapest room"]),
    ("Wages fell in March. They had fallen by 30 per cent in May.", ["30 per cent | 30 percent | Wages | down delta"]),
    ("Rents rose. The council's jumped 12%.", ["12% | 12 percent | Rents | up delta"]),
    ("Rents rose. The council's share jumped 12%.", ["12% | 12 percent | share | up delta"]),
    ("The herds are thin. They numbered 300 last year.", ["numbered 300 | 300 | herds"]),
    ("The tolls are high. They had fallen to 300 in May.", ["300 | 300 | tolls | to"]),
    ("The council met. It reached 40.", ["40 | 40 | -"]),
    ("Carla Voss retired. It fell by 30 per cent.", ["30 per cent | 30 percent | - | down delta"]),
]

# A unit with a full stop that the parse took for an abbreviation does not reach into the next sentence
NEXT_SENTENCE = [
    ("The frost has cost the valley between €2m and €3m. Ulverby lost 40 vines.", ["between €2m and €3m | 2,000,000..3,000,000 EUR | cost of frost", "40 | 40 | vines"]),
    ("The chain had sales of £80m. Rents rose.", ["£80m | 80,000,000 GBP | sales"]),
    ("The £80m Rentworth bridge opened.", ["£80m | 80,000,000 GBP | Rentworth bridge"]),
]  # fmt: skip

# A price is of what is bought, or of who moves; not of the buyer, the club or the form of payment
PRICES = [
    ("The singer joined Ajaccio for £9m.", ["£9m | 9,000,000 GBP | singer"]),
    ("The winger agreed a fee and joined Ajaccio for £9m.", ["£9m | 9,000,000 GBP | fee"]),
    ("The brewer bought its rival for 2 billion kroner in stock.", ["2 billion kroner | 2,000,000,000 NOK | rival"]),
    ("The club sold the striker to Lyon for £20m.", ["£20m | 20,000,000 GBP | striker"]),
    ("The rival was bought for £3m in cash.", ["£3m | 3,000,000 GBP | rival"]),
    ("She was paid £3m in damages.", ["£3m | 3,000,000 GBP | damages"]),
    ("Police seized £3m in cash.", ["£3m | 3,000,000 GBP | cash"]),
    ("The ministry put £3m into canals.", ["£3m | 3,000,000 GBP | canals"]),
    ("The bank settled for 20 million euros.", ["20 million euros | 20,000,000 EUR | settlement"]),
    ("The bank settled the case for 20 million euros.", ["20 million euros | 20,000,000 EUR | case"]),
    ("The index settled at £480.", ["£480 | 480 GBP | index | level"]),
]

# "Including" names a part: the next clause counts the whole again
PARTS = [
    ("Five civilians died, including two children, and 14 were hurt.", ["Five | 5 | civilians", "two | 2 | children", "14 | 14 | civilians"]),
    ("Forty boats sank, including six ferries, and 12 ran aground.", ["Forty | 40 | boats", "six | 6 | ferries", "12 | 12 | boats"]),
    ("Forty boats sank, including six ferries and 12 tugs.", ["Forty | 40 | boats", "six | 6 | ferries", "12 | 12 | tugs"]),
    ("The dead include 12 men, including six brothers, three of whom lived in Leeds.", ["12 | 12 | men", "six | 6 | brothers", "three | 3 | brothers"]),
]  # fmt: skip

# What a share is of, where its noun was left out
SHARES = [
    ("The storm hit 300 farms. A third of those affected have closed.", ["300 | 300 | farms", "A third | 33.33333333 percent | those affected"]),
    ("Of those affected, 60% are farmers.", ["60% | 60 percent | those affected"]),
    ("Of those, 60% are farmers.", ["60% | 60 percent | -"]),
    ("The snow is thin. The state has a tenth of Utah's.", ["a tenth | 10 percent | snow"]),
    ("The state has a tenth of Utah's snow.", ["a tenth | 10 percent | snow"]),
    ("The firm has 40 lifts. One in four is out of order.", ["40 | 40 | lifts", "One in four | 25 percent | lifts"]),
]  # fmt: skip

# Units left out
UNITS = [
    ("The regulator had asked for a fine of €3bn. The union had asked for a penalty of 4 billion.", ["€3bn | 3,000,000,000 EUR | fine", "4 billion | 4,000,000,000 EUR | penalty"]),
    ("The charity raised €3m. It has 2 million members.", ["€3m | 3,000,000 EUR | money raised", "2 million | 2,000,000 | members"]),
    ("They have rice for ten days and oil for six.", ["ten days | 10 day | time", "six | 6 day | time"]),
    ("They stayed for ten days and cooked for six guests.", ["ten days | 10 day | time staying", "six | 6 | guests"]),
    ("The east had twelve deaths; the west, nine.", ["twelve | 12 | deaths", "nine | 9 | deaths"]),
    ("The east has two mayors; the boxer, 31, is retiring.", ["two | 2 | mayors"]),
]  # fmt: skip

# Bounds that look like others
BOUNDS = [
    ("Not even a third of members voted.", ["Not even a third | <33.33333333 percent | members"]),
    ("Not even 20 members came.", ["Not even 20 | <20 | members"]),
    ("The bill must be settled within the 30 days.", ["within the 30 days | <=30 day | time settled"]),
    ("Rules within the 27 states differ.", ["27 | 27 | states"]),
    ("Debris was scattered over 12 acres.", ["12 acres | 12 acre | Debris"]),
    ("The lake covers over 12 acres.", ["over 12 acres | >12 acre | lake"]),
    ("She paid a reported £9,000 for the horse.", ["a reported £9,000 | 9,000 GBP | horse"]),
    ("A half-year report showed sales of £2m.", ["£2m | 2,000,000 GBP | sales"]),
    ("They took a half-year break.", ["a half-year | 0.5 year | break"]),
]

# A past date is not that of a second verb which speaks of now
DATES = [
    ("The dam was built in 1958 and holds back 9 million litres.", "-"),
    ("The school opened in 1971, and now has 300 pupils.", "-"),
    ("The dam was built in 1958 and cost £3m.", "1958"),
    ("The mill lost £8m. A year ago it did well.", "-"),
    ("In 1971 the school had 300 pupils.", "1971"),
]


@pytest.mark.parametrize(("text", "time"), DATES)
def test_the_date_is_that_of_its_own_verb(claims_in, text, time):
    (claim,) = claims_in(text)
    assert (text[claim.time.start : claim.time.end] if claim.time else "-") == time


@pytest.mark.parametrize(
    ("text", "rows"), WHO_COUNTS + ASKED_FOR + LEFT_OUT + NEXT_SENTENCE + PRICES + PARTS + SHARES + UNITS + BOUNDS
)
def test_the_noun_stands_elsewhere(rows_in, text, rows):
    assert rows_in(text) == rows
