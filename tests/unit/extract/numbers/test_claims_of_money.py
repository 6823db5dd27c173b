"""Claims of money in news sentences: sums, prices, costs, pay and what they are for.

A row is: words of the claim | comparator, value or low..high, unit, rate | counted thing | trend and role.
"""

import pytest

CLAIMS = [
    (
        "The 27-year-old striker signed a four-year contract worth £150,000 a week.",
        ["four-year | 4 year | contract", "£150,000 a week | 150,000 GBP per week | contract"],
    ),
    (
        "The government plans to spend €2bn over the next five years on rail.",
        ["€2bn | 2,000,000,000 EUR | rail", "five years | 5 year | time"],
    ),
    (
        "The bank's shares closed 4.3 per cent lower at 212p.",
        ["4.3 per cent | 4.3 percent | shares | down delta", "212p | 212 penny | shares | level"],
    ),
    (
        "The Senate approved the $95 billion package by 70 votes to 29.",
        ["$95 billion | 95,000,000,000 USD | package", "70 | 70 | votes", "29 | 29 | votes"],
    ),
    (
        "Shares in Nvidia rose 5% to $950.02, taking its market value past $2.3 trillion.",
        [
            "5% | 5 percent | Shares | up delta",
            "$950.02 | 950.02 USD | Shares | to",
            "$2.3 trillion | 2,300,000,000,000 USD | market value",
        ],
    ),
    (
        "Rents have risen by almost a fifth since 2021, to an average of £1,240 a month.",
        [
            "almost a fifth | ~20 percent | Rents | up delta",
            "an average of £1,240 a month | 1,240 GBP per month | Rents | to",
        ],
    ),
    (
        "He owes the bank Rs 12 crore and another 50 lakh rupees to suppliers.",
        ["Rs 12 crore | 120,000,000 INR | debt", "50 lakh rupees | 5,000,000 INR | debt"],
    ),
    ("The euro rose 0.3% to $1.0875.", ["0.3% | 0.3 percent | euro | up delta", "$1.0875 | 1.0875 USD | euro | to"]),
    (
        "Gold climbed $12 to $2,045 an ounce.",
        ["$12 | 12 USD | Gold | up delta", "$2,045 an ounce | 2,045 USD per ounce | Gold | to"],
    ),
    (
        "House prices dropped by £3,000 to an average of £285,000.",
        ["£3,000 | 3,000 GBP | House prices | down delta", "an average of £285,000 | 285,000 GBP | House prices | to"],
    ),
    (
        "The charity raised £2.3m, £400,000 more than last year.",
        ["£2.3m | 2,300,000 GBP | money raised", "£400,000 | 400,000 GBP | money raised | up delta"],
    ),
    ("The council will spend £1m-£1.5m on repairs.", ["£1m-£1.5m | 1,000,000..1,500,000 GBP | repairs"]),
    ("Ticket prices range from £15 to £120.", ["£15 to £120 | 15..120 GBP | Ticket prices"]),
    (
        "The trial, which lasted 7 weeks, cost taxpayers $3m.",
        ["7 weeks | 7 week | trial", "$3m | 3,000,000 USD | cost of trial"],
    ),
    ("He was fined 500,000 rubles (£4,300).", ["500,000 rubles | 500,000 RUB | fine", "£4,300 | 4,300 GBP | fine"]),
    ("The firm posted a net loss of 1.1 trillion yen.", ["1.1 trillion yen | 1,100,000,000,000 JPY | net loss"]),
    (
        "Wheat futures gained 2.5 cents to $6.12 a bushel.",
        [
            "2.5 cents | 2.5 cent | Wheat futures | up delta",
            "$6.12 a bushel | 6.12 USD per bushel | Wheat futures | to",
        ],
    ),
    (
        "Minister's pay was cut 20% to 1.2m rupees.",
        ["20% | 20 percent | pay | down delta", "1.2m rupees | 1,200,000 INR | pay | to"],
    ),
    ("The deal values the firm at $1.4 billion including debt.", ["$1.4 billion | 1,400,000,000 USD | firm"]),
    (
        "Profits were up 8 per cent at £42m.",
        ["8 per cent | 8 percent | Profits | up delta", "£42m | 42,000,000 GBP | Profits | level"],
    ),
    (
        "The fee rises from £9,250 to £9,535 in 2025.",
        ["£9,250 | 9,250 GBP | fee | from", "£9,535 | 9,535 GBP | fee | up to"],
    ),
    (
        "The price of a loaf doubled to 400 naira.",
        ["doubled | 2 times | price of a loaf | up delta", "400 naira | 400 NGN | price of a loaf | to"],
    ),
    ("Shares fell 2.5% to 310p.", ["2.5% | 2.5 percent | Shares | down delta", "310p | 310 penny | Shares | to"]),
    (
        "The fine of 2 million Norwegian kroner ($190,000) was upheld.",
        ["2 million Norwegian kroner | 2,000,000 NOK | fine", "$190,000 | 190,000 USD | fine"],
    ),
    (
        "Fuel costs 1.62 euros a litre, up from 1.40.",
        ["1.62 euros a litre | 1.62 EUR per litre | cost of Fuel", "1.40 | 1.4 EUR | cost of Fuel | from"],
    ),
    ("A kilo of rice sells for 300 naira.", ["300 naira | 300 NGN | kilo of rice"]),
    (
        "The plant will cost between $2 billion and $2.5 billion.",
        ["between $2 billion and $2.5 billion | 2,000,000,000..2,500,000,000 USD | cost of plant"],
    ),
    (
        "The budget was cut from £40m to £32m.",
        ["£40m | 40,000,000 GBP | budget | from", "£32m | 32,000,000 GBP | budget | down to"],
    ),
    ("Profits trebled to €9m.", ["trebled | 3 times | Profits | up delta", "€9m | 9,000,000 EUR | Profits | to"]),
    ("Revenue was flat at $2.1bn.", ["$2.1bn | 2,100,000,000 USD | Revenue"]),
    (
        "The estate is worth one and a half billion pounds.",
        ["one and a half billion pounds | 1,500,000,000 GBP | estate"],
    ),
    ("Debt now exceeds $1 trillion.", ["exceeds $1 trillion | >1,000,000,000,000 USD | Debt"]),
    ("The course costs $400 or so.", ["$400 or so | ~400 USD | cost of course"]),
    ("The strike has cost the airline €40m so far.", ["€40m | 40,000,000 EUR | cost of strike"]),
    (
        "Police seized 12 kilos of cocaine, three rifles and $80,000 in cash.",
        ["12 kilos | 12 kg | cocaine", "three | 3 | rifles", "$80,000 | 80,000 USD | cash"],
    ),
    (
        "The charity raised £2.3 million last year, 15% more than in 2023.",
        ["£2.3 million | 2,300,000 GBP | money raised", "15% | 15 percent | money raised | up delta"],
    ),
    ("Farmers got 22 rupees a kilo for tomatoes.", ["22 rupees a kilo | 22 INR per kilo | tomatoes"]),
    (
        "The council will spend £4m on potholes and £1.5m on libraries.",
        ["£4m | 4,000,000 GBP | potholes", "£1.5m | 1,500,000 GBP | libraries"],
    ),
    (
        "Revenue rose to $3.2bn from $2.9bn, beating the $3.1bn expected by analysts.",
        [
            "$3.2bn | 3,200,000,000 USD | Revenue | to",
            "$2.9bn | 2,900,000,000 USD | Revenue | from",
            "$3.1bn | 3,100,000,000 USD | Revenue",
        ],
    ),
    (
        "Fuel prices went up by 12 cents a litre to $1.89.",
        ["12 cents a litre | 12 cent per litre | Fuel prices | up delta", "$1.89 | 1.89 USD | Fuel prices | to"],
    ),
    ("The club paid £35m for the striker.", ["£35m | 35,000,000 GBP | striker"]),
    (
        "The mission will last 18 months and cost $900 million.",
        ["18 months | 18 month | mission", "$900 million | 900,000,000 USD | cost of mission"],
    ),
    ("The government has allocated 25 crore rupees for the scheme.", ["25 crore rupees | 250,000,000 INR | scheme"]),
    ("The tax would add £300 to the average bill.", ["£300 | 300 GBP | average bill | up delta"]),
    (
        "He got 18 months' probation and a £1,200 fine.",
        ["18 months | 18 month | probation", "£1,200 | 1,200 GBP | fine"],
    ),
    ("The company has a market cap of Rs 1.2 lakh crore.", ["Rs 1.2 lakh crore | 1,200,000,000,000 INR | market cap"]),
    (
        "About 3.5 lakh farmers will get Rs 2,000 each.",
        ["About 3.5 lakh | ~350,000 | farmers", "Rs 2,000 | 2,000 INR | payment"],
    ),
    (
        "The firm, which has 2,300 staff, made a loss of $14m on sales of $210m.",
        ["2,300 | 2,300 | staff", "$14m | 14,000,000 USD | loss", "$210m | 210,000,000 USD | sales"],
    ),
    ("The storm caused damage estimated at $2bn.", ["$2bn | 2,000,000,000 USD | damage"]),
    (
        "Ticket prices start at £45 and rise to £180.",
        ["£45 | 45 GBP | Ticket prices", "£180 | 180 GBP | Ticket prices | to"],
    ),
    ("Prices range from £5 for children to £12 for adults.", ["£5 | 5 GBP | Prices", "£12 | 12 GBP | Prices"]),
    (
        "Electricity bills will rise by an average of £94 a year.",
        ["an average of £94 a year | 94 GBP per year | Electricity bills | up delta"],
    ),
    ("The bank set aside €1.3bn for bad loans.", ["€1.3bn | 1,300,000,000 EUR | bad loans"]),
    (
        "The donation of $5 million will fund 40 scholarships.",
        ["$5 million | 5,000,000 USD | donation", "40 | 40 | scholarships"],
    ),
    (
        "The contract is worth $90 million over five years.",
        ["$90 million | 90,000,000 USD | contract", "five years | 5 year | time"],
    ),
    (
        "A kilo of rice now costs 90 taka, up from 60 a year ago.",
        ["90 taka | 90 BDT | cost of kilo of rice", "60 | 60 BDT | cost of kilo of rice | from"],
    ),
    (
        "Average rents in the city are £1,340, £110 more than a year ago.",
        ["£1,340 | 1,340 GBP | Average rents", "£110 | 110 GBP | Average rents | up delta"],
    ),
    ("The film took $112m in its opening weekend.", ["$112m | 112,000,000 USD | income"]),
    ("Ofcom fined the broadcaster £150,000.", ["£150,000 | 150,000 GBP | fine"]),
    (
        "The tunnel will be 57 km long and cost an estimated 12bn Swiss francs.",
        ["57 km | 57 km | tunnel", "an estimated 12bn Swiss francs | ~12,000,000,000 CHF | cost of tunnel"],
    ),
    (
        "A year's subscription costs $79, or $7.99 a month.",
        ["$79 | 79 USD | cost of subscription", "$7.99 a month | 7.99 USD per month | cost of subscription"],
    ),
    (
        "The council's debt is £650m, or about £4,200 per resident.",
        ["£650m | 650,000,000 GBP | debt", "about £4,200 per resident | ~4,200 GBP per resident | debt"],
    ),
    (
        "The price of a pint has gone up by 30p to £5.10.",
        ["30p | 30 penny | price of a pint | up delta", "£5.10 | 5.1 GBP | price of a pint | to"],
    ),
    (
        "The ban applies to about 15 percent of imports, worth $3.4bn a year.",
        ["about 15 percent | ~15 percent | imports", "$3.4bn a year | 3,400,000,000 USD per year | imports"],
    ),
    (
        "The company reported a pre-tax loss of £4.4m on turnover of £61m.",
        ["£4.4m | 4,400,000 GBP | pre-tax loss", "£61m | 61,000,000 GBP | turnover"],
    ),
    (
        "Gold slipped $4 to $1,921 an ounce.",
        ["$4 | 4 USD | Gold | down delta", "$1,921 an ounce | 1,921 USD per ounce | Gold | to"],
    ),
    (
        "The vaccine cost $2 a dose, and 40 million doses were bought.",
        ["$2 a dose | 2 USD per dose | cost of vaccine", "40 million | 40,000,000 | doses"],
    ),
    (
        "She was given a 12-month community order and told to pay £85 costs.",
        ["12-month | 12 month | community order", "£85 | 85 GBP | costs"],
    ),
    (
        "The gang stole jewellery worth £1.1m in under four minutes.",
        ["£1.1m | 1,100,000 GBP | jewellery", "under four minutes | <4 minute | time"],
    ),
    ("A pint costs £6, a rise of 40p.", ["£6 | 6 GBP | cost of pint", "40p | 40 penny | cost of pint | up delta"]),
    ("Shipments to Asia, worth $90m, were halted.", ["$90m | 90,000,000 USD | Shipments"]),
    ("They paid $1,500 each for the crossing.", ["$1,500 | 1,500 USD | payment"]),
    (
        "Net profit of €4.1bn compared with a loss of €300m a year earlier.",
        ["€4.1bn | 4,100,000,000 EUR | Net profit", "€300m | 300,000,000 EUR | loss"],
    ),
    (
        "The startup is valued at $2bn and has raised $340m.",
        ["$2bn | 2,000,000,000 USD | startup", "$340m | 340,000,000 USD | money raised"],
    ),
    ("What did they spend on paint? €900.", ["€900 | 900 EUR | paint"]),
    ("The switch would save the hospital £2m a year.", ["£2m a year | 2,000,000 GBP per year | savings"]),
    ("The clinic paid her fees. It was $3,200.", ["$3,200 | 3,200 USD | fees"]),
    ("The city opened a $9 million “Safe Streets” scheme.", ["$9 million | 9,000,000 USD | scheme"]),
    ("Profit was strong at the brewery. It made £3m last year.", ["£3m | 3,000,000 GBP | earnings"]),
    (
        "The firm cut its forecast for net income to $40m from $55m.",
        ["$40m | 40,000,000 USD | net income | to", "$55m | 55,000,000 USD | net income | from"],
    ),
    ("She won £2.4 million plus costs.", ["£2.4 million | 2,400,000 GBP | winnings"]),
    ("They got 30 or 35 pence in the pound.", ["30 or 35 pence | 30..35 penny | pound"]),
    ("Nurses earn from €900 to €1,200 a week.", ["€900 to €1,200 a week | 900..1,200 EUR per week | earnings"]),
    ("The crash wiped £2bn off its value.", ["£2bn | 2,000,000,000 GBP | value | down delta"]),
    ("Fares rose from £2 to £3.", ["£2 | 2 GBP | Fares | from", "£3 | 3 GBP | Fares | up to"]),
    (
        "The pound rose 0.3 percent to $1.27.",
        ["0.3 percent | 0.3 percent | pound | up delta", "$1.27 | 1.27 USD | pound | to"],
    ),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_claims_of_a_sentence(rows_in, text, rows):
    assert rows_in(text) == rows
