"""Invented news of many beats, written with what it claims before it was read: one row a claim, as in the claim tables."""

import pytest

CLAIMS = [
    (
        "Of the 62 drones launched, 51 were shot down and nine were lost on radar, the air force said.",
        ["62 | 62 | drones", "51 | 51 | drones", "nine | 9 | drones"],
    ),
    (
        "One in every six houses in the town has been flattened, aid workers estimate.",
        ["One in every six | 16.66666667 percent | houses"],
    ),
    (
        "“We buried 37 of our men this month,” said Colonel Arif Demir. “Before that the figure stood at 12.”",
        ["37 | 37 | men", "12 | 12 | men | level"],
    ),
    (
        "Officials put the death toll at 218, up from 190 on Monday.",
        ["218 | 218 | death toll | level", "190 | 190 | death toll | from"],
    ),
    (
        "The convoy of 30 trucks carried 600 tonnes of flour to the north and 250 to the south.",
        ["30 | 30 | trucks", "600 tonnes | 600 tonne | flour", "250 | 250 tonne | flour"],
    ),
    (
        "The ministry denied losing any aircraft, but satellite images show five burnt-out bombers.",
        ["five | 5 | burnt-out bombers"],
    ),
    (
        "The Melbourne-based retailer will close 23 of its 180 shops, with the loss of about 1,400 jobs.",
        ["23 | 23 | shops", "180 | 180 | shops", "about 1,400 | ~1,400 | jobs"],
    ),
    (
        "Orders rose for the third quarter running, from 9,100 to just under 10,000.",
        ["9,100 | 9,100 | Orders | from", "just under 10,000 | <10,000 | Orders | up to"],
    ),
    (
        "Workers will receive 1,500 euros each, paid in two instalments.",
        ["1,500 euros | 1,500 EUR | payment", "two | 2 | instalments"],
    ),
    (
        "Analysts at Brook Capital had forecast a loss of $90m; the actual loss was $132m.",
        ["$90m | 90,000,000 USD | loss", "$132m | 132,000,000 USD | actual loss"],
    ),
    (
        "Two-thirds of the proceeds will go to creditors and the remainder, some €40m, to staff.",
        ["Two-thirds | 66.66666667 percent | proceeds", "some €40m | ~40,000,000 EUR | -"],
    ),
    (
        "Patients who took the pill were 32% less likely to have a second stroke than those on placebo.",
        ["32% | 32 percent | Patients | down delta"],
    ),
    (
        "Average waiting times have climbed to 26 weeks, nearly double the target of 14 weeks.",
        [
            "26 weeks | 26 week | Average waiting times | to",
            "nearly double | ~2 times | target",
            "14 weeks | 14 week | Average waiting times",
        ],
    ),
    ("The hospital trust recorded 61 cases in May, six of them fatal.", ["61 | 61 | cases", "six | 6 | cases"]),
    (
        "Each dose costs $3.20 to make and is sold for up to $48.",
        ["$3.20 | 3.2 USD | cost of dose", "up to $48 | <=48 USD | dose"],
    ),
    (
        "Fewer than one child in 50 now dies before the age of five.",
        ["Fewer than one child in 50 | <2 percent | child"],
    ),
    ("The ward has 28 beds; 33 patients were in them on Sunday night.", ["28 | 28 | beds", "33 | 33 | patients"]),
    (
        "Forecaster Jill Amos said temperatures could touch 41 degrees by Saturday.",
        ["41 degrees | 41 degree | temperatures"],
    ),
    (
        "More than 300 millimetres of rain fell in 36 hours, three times the monthly average.",
        [
            "More than 300 millimetres | >300 millimetre | rain",
            "36 hours | 36 hour | time",
            "three times | 3 times | rain",
        ],
    ),
    (
        "The quake, which measured 5.8 on the Richter scale, was felt 200 miles away.",
        ["5.8 | 5.8 | quake", "200 miles | 200 mile | distance"],
    ),
    (
        "Around 70,000 customers lost power, and 5,000 were still waiting on Monday.",
        ["Around 70,000 | ~70,000 | customers", "5,000 | 5,000 | customers"],
    ),
    ("Pressure at the centre dropped to 921 millibars.", ["921 millibars | 921 millibar | Pressure | to"]),
    (
        "The club paid £38m for the winger, whose contract runs for five seasons.",
        ["£38m | 38,000,000 GBP | winger", "five | 5 | seasons"],
    ),
    (
        "The wage bill now eats up 83% of turnover, compared with 61% when the owners took over.",
        ["83% | 83 percent | turnover", "61% | 61 percent | wage bill"],
    ),
    (
        "The stadium holds 52,000, but only 31,400 turned up on Saturday.",
        ["52,000 | 52,000 | people", "only 31,400 | 31,400 | people"],
    ),
    (
        "He weighs 14 stone and ran the 40 yards in 4.4 seconds.",
        ["14 stone | 14 stone | weight", "40 yards | 40 yard | distance", "4.4 seconds | 4.4 second | time"],
    ),
    (
        "The Greens took 34 of the 120 seats, the Liberals 28 and the Farmers' Party 11.",
        ["34 | 34 | seats", "120 | 120 | seats", "28 | 28 | seats", "11 | 11 | seats"],
    ),
    (
        "Turnout was 58%, five points lower than in 2019.",
        ["58% | 58 percent | Turnout", "five points | 5 percentage_point | Turnout | down delta"],
    ),
    (
        "A poll of 1,020 adults found that six in ten favour early elections.",
        ["1,020 | 1,020 | adults", "six in ten | 60 percent | adults"],
    ),
    (
        "Support for the governor has slipped four points to 39 percent, according to the survey.",
        ["four points | 4 percentage_point | Support | down delta", "39 percent | 39 percent | Support | to"],
    ),
    ("Three of the five judges appointed by President Rehn dissented.", ["Three | 3 | judges", "five | 5 | judges"]),
    (
        "Police seized 1.2 tonnes of cocaine, worth an estimated €60m, and arrested 11 people.",
        ["1.2 tonnes | 1.2 tonne | cocaine", "an estimated €60m | ~60,000,000 EUR | cocaine", "11 | 11 | people"],
    ),
    (
        "He was ordered to pay $12,000 in damages and do 200 hours of community service.",
        ["$12,000 | 12,000 USD | damages", "200 hours | 200 hour | community service"],
    ),
    ("Twelve men, four of whom were armed, broke into the depot.", ["Twelve | 12 | men", "four | 4 | men"]),
    (
        "Thieves made off with jewels worth 3.5 million Swiss francs.",
        ["3.5 million Swiss francs | 3,500,000 CHF | jewels"],
    ),
    (
        "Murders rose to 43 last year, from 36 in 2022, and shootings to 210.",
        ["43 | 43 | Murders | to", "36 | 36 | Murders | from", "210 | 210 | shootings | up to"],
    ),
    (
        "The cartel will raise output by 411,000 barrels per day from August.",
        ["411,000 barrels per day | 411,000 barrel per day | output | up delta"],
    ),
    (
        "Wholesale gas cost €31 per MWh on Monday, down by a quarter since the spring.",
        [
            "€31 per MWh | 31 EUR per megawatt hour | Wholesale gas cost",
            "a quarter | 25 percent | Wholesale gas cost | down delta",
        ],
    ),
    ("The reactor has been offline for 71 days.", ["71 days | 71 day | time"]),
    (
        "The average bill will fall by £129 to £1,568 a year, regulator Ofpower said.",
        ["£129 | 129 GBP | average bill | down delta", "£1,568 a year | 1,568 GBP per year | average bill | to"],
    ),
    (
        "The average rent in the capital hit 1,940 euros a month, 9% more than last year.",
        ["1,940 euros a month | 1,940 EUR per month | average rent", "9% | 9 percent | average rent | up delta"],
    ),
    (
        "Prices rose 0.6% in October, taking the typical home to $412,000.",
        ["0.6% | 0.6 percent | Prices | up delta", "$412,000 | 412,000 USD | typical home | to"],
    ),
    ("The fire left 46 families homeless.", ["46 | 46 | families"]),
    (
        "The probe travelled 410 million km in seven months.",
        ["410 million km | 410,000,000 km | distance", "seven months | 7 month | time"],
    ),
    ("Only one in 40 mice given the drug developed tumours.", ["Only one in 40 | 2.5 percent | mice"]),
    ("The signal was 60 dB louder than the background hum.", ["60 dB | 60 decibel | signal"]),
    (
        "The diamond, a stone of 302 carats, was found at a depth of 90 metres.",
        ["302 carats | 302 carat | stone", "90 metres | 90 metre | depth"],
    ),
    (
        "One passenger in six now travels without a ticket, the operator says.",
        ["One passenger in six | 16.66666667 percent | passenger"],
    ),
    (
        "The airline cancelled 212 of its 1,900 flights and delayed a further 640.",
        ["212 | 212 | flights", "1,900 | 1,900 | flights", "640 | 640 | flights"],
    ),
    (
        "Road deaths dropped 8%, to 1,624, according to transport minister Ivo Lund.",
        ["8% | 8 percent | Road deaths | down delta", "1,624 | 1,624 | Road deaths | to"],
    ),
    (
        "The strike affected some 30 lines and a quarter of a million commuters.",
        ["some 30 | ~30 | lines", "a quarter of a million | 250,000 | commuters"],
    ),
    ("Farmers have culled 2.4 million hens on 36 farms.", ["2.4 million | 2,400,000 | hens", "36 | 36 | farms"]),
    (
        "Growers expect to pick 140,000 tons of apples, compared with 165,000 in a normal year.",
        ["140,000 tons | 140,000 ton | apples", "165,000 | 165,000 ton | apples"],
    ),
    (
        "Exports to the bloc account for two-fifths of the total, the farmers' union says.",
        ["two-fifths | 40 percent | total"],
    ),
    ("The locusts have eaten 12,000 acres of maize.", ["12,000 acres | 12,000 acre | maize"]),
    (
        "The phone has 12 GB of memory and costs $899, $100 more than its predecessor.",
        ["12 GB | 12 gigabyte | memory", "$899 | 899 USD | cost of phone", "$100 | 100 USD | predecessor | up delta"],
    ),
    ("The network reached speeds of 940 Mbps in tests.", ["940 Mbps | 940 megabit per second | speeds"]),
    (
        "Battery range has improved by 35%, to 610 miles.",
        ["35% | 35 percent | Battery range | up delta", "610 miles | 610 mile | Battery range | to"],
    ),
    ("Subscriptions start at 80 kroner a month in Denmark.", ["80 kroner a month | 80 DKK per month | Subscriptions"]),
    (
        "Judge Ruth Abara sentenced him to 22 years, eight fewer than prosecutors had sought.",
        ["22 years | 22 year | prison sentence", "eight | 8 year | prison sentence"],
    ),
    (
        "Prosecutors say he laundered at least 90 million rand through 14 companies.",
        ["at least 90 million rand | >=90,000,000 ZAR | money laundered", "14 | 14 | companies"],
    ),
    ("The court heard that the company had known of the fault for six years.", ["six years | 6 year | time"]),
    (
        "Lawyers for the 300 plaintiffs want the firm to pay €20,000 per head.",
        ["300 | 300 | plaintiffs", "€20,000 per head | 20,000 EUR per head | payment"],
    ),
    ("According to the charity Homefirst, 3,100 people slept rough last winter.", ["3,100 | 3,100 | people"]),
    (
        "The IMF cut its growth forecast to 1.9% from 2.3%.",
        ["1.9% | 1.9 percent | growth forecast | to", "2.3% | 2.3 percent | growth forecast | from"],
    ),
    ("A spokesman for the company said that 85 staff would be affected.", ["85 | 85 | staff"]),
    (
        "Inflation quickened to 5.6% in May, from 5.1% the month before, the statistics agency reported.",
        ["5.6% | 5.6 percent | Inflation | to", "5.1% | 5.1 percent | Inflation | from"],
    ),
    (
        "The minimum wage will go up by 60 cents to €12.41 an hour.",
        ["60 cents | 60 cent | minimum wage | up delta", "€12.41 an hour | 12.41 EUR per hour | minimum wage | to"],
    ),
    (
        "Two in three Canadians oppose the C$34 billion pipeline.",
        ["Two in three | 66.66666667 percent | Canadians", "C$34 billion | 34,000,000,000 CAD | pipeline"],
    ),
    (
        "Around four-fifths of the 1,100 schools surveyed had cut staff, and one in eight had cut lessons.",
        [
            "Around four-fifths | ~80 percent | schools",
            "1,100 | 1,100 | schools",
            "one in eight | 12.5 percent | schools",
        ],
    ),
    (
        "The fund has grown by 22% a year and now manages 36 billion Hong Kong dollars.",
        [
            "22% a year | 22 percent per year | fund | up delta",
            "36 billion Hong Kong dollars | 36,000,000,000 HKD | assets",
        ],
    ),
    (
        "The concert drew a crowd of 20,000, organisers said; police put it at 12,000.",
        ["20,000 | 20,000 | crowd", "12,000 | 12,000 | crowd | level"],
    ),
    (
        "Rebels seized four villages and killed 26 soldiers in the Moro valley, General Anton Reyes said.",
        ["four | 4 | villages", "26 | 26 | soldiers"],
    ),
    (
        "The garrison, which numbered 1,200 in March, is down to about 450.",
        ["numbered 1,200 | 1,200 | garrison", "about 450 | ~450 | garrison | to"],
    ),
    (
        "Missiles hit two power stations and cut supplies to 300,000 homes.",
        ["two | 2 | power stations", "300,000 | 300,000 | homes | to"],
    ),
    (
        "Operating profit more than halved to 310 million crowns as costs climbed 14 percent.",
        [
            "more than halved | >50 percent | Operating profit | down delta",
            "310 million crowns | 310,000,000 SEK | Operating profit | to",
            "14 percent | 14 percent | costs | up delta",
        ],
    ),
    (
        "The chipmaker raised its full-year revenue outlook to between $28 billion and $29 billion from $26.5 billion.",
        [
            "between $28 billion and $29 billion | 28,000,000,000..29,000,000,000 USD | full-year revenue outlook | to",
            "$26.5 billion | 26,500,000,000 USD | full-year revenue outlook | from",
        ],
    ),
    ("Its debt is six times its annual earnings.", ["six times | 6 times | debt"]),
    (
        "Exports fell for a third month, by 2.8%, while imports were flat at $41bn.",
        ["2.8% | 2.8 percent | Exports | down delta", "$41bn | 41,000,000,000 USD | imports"],
    ),
    ("Sales per square foot dropped to £620.", ["£620 | 620 GBP | Sales | to"]),
    ("The risk was 1.7 times higher in smokers.", ["1.7 times | 1.7 times | risk | up delta"]),
    (
        "The jab cuts the risk of severe illness by about 60%, a trial in 12 countries suggests.",
        ["about 60% | ~60 percent | risk of severe illness | down delta", "12 | 12 | countries"],
    ),
    (
        "Deaths from malaria fell below 600,000 for the first time since 2000.",
        ["below 600,000 | <600,000 | Deaths | to"],
    ),
    (
        "Temperatures plunged to minus 31 degrees Celsius in the hills.",
        ["minus 31 degrees Celsius | -31 celsius | Temperatures | to"],
    ),
    ("Rivers rose by as much as four metres overnight.", ["as much as four metres | <=4 metre | Rivers | up delta"]),
    (
        "The drought is the worst in 40 years, and reservoirs stand at 17% of capacity.",
        ["40 years | 40 year | time", "17% | 17 percent | capacity | level"],
    ),
    ("The midfielder's fee could reach €75m with add-ons.", ["€75m | 75,000,000 EUR | fee"]),
    (
        "Season tickets sold out in 48 hours, and 9,000 fans are on the waiting list.",
        ["48 hours | 48 hour | time", "9,000 | 9,000 | fans"],
    ),
    (
        "The National Front won 18% of the vote, the Socialists 26%.",
        ["18% | 18 percent | vote", "26% | 26 percent | vote"],
    ),
    ("The motion was carried by 61 votes to 38.", ["61 | 61 | votes", "38 | 38 | votes"]),
    (
        "Registered voters number 8.2 million, up by 300,000.",
        ["8.2 million | 8,200,000 | Registered voters", "300,000 | 300,000 | Registered voters | up delta"],
    ),
    (
        "Officers found 19 kilos of heroin, two pistols and €45,000 in a van.",
        ["19 kilos | 19 kg | heroin", "two | 2 | pistols", "€45,000 | 45,000 EUR | van"],
    ),
    ("He must serve at least 17 years.", ["at least 17 years | >=17 year | time serving"]),
    (
        "Diesel went up 4 cents to $1.89 a litre.",
        ["4 cents | 4 cent | Diesel | up delta", "$1.89 a litre | 1.89 USD per litre | Diesel | to"],
    ),
    (
        "Consumption averages 2,300 kWh per household.",
        ["averages 2,300 kWh per household | ~2,300 kilowatt hour per household | Consumption"],
    ),
    (
        "A two-bedroom flat now costs $2,350 a month, up from $1,900.",
        [
            "$2,350 a month | 2,350 USD per month | cost of two-bedroom flat",
            "$1,900 | 1,900 USD | cost of two-bedroom flat | from",
        ],
    ),
    ("The plot measures 900 square metres.", ["900 square metres | 900 square metre | plot"]),
    ("Engineers cooled the magnet to four kelvin.", ["four kelvin | 4 kelvin | magnet | to"]),
    (
        "Each battery stores 13.5 kWh and weighs 114 kg.",
        ["13.5 kWh | 13.5 kilowatt hour | battery", "114 kg | 114 kg | battery"],
    ),
    (
        "The new line will carry 30,000 passengers an hour at speeds of 80 km/h.",
        ["30,000 | 30,000 per hour | passengers", "80 km/h | 80 km/h | speeds"],
    ),
    (
        "A single ticket rises by 20p to £3.10.",
        ["20p | 20 penny | single ticket | up delta", "£3.10 | 3.1 GBP | single ticket | to"],
    ),
    ("Farmers get 24 cents for a litre that costs 31.", ["24 cents | 24 cent | litre", "31 | 31 cent | litre"]),
    ("The outbreak has spread to 61 farms in five counties.", ["61 | 61 | farms", "five | 5 | counties"]),
    (
        "The model was trained on 2 trillion words, ten times more than its predecessor.",
        ["2 trillion | 2,000,000,000,000 | words", "ten times | 10 times | predecessor | up delta"],
    ),
    ("The court awarded the widow 340,000 rand in compensation.", ["340,000 rand | 340,000 ZAR | compensation"]),
    (
        "Growth will slow to 1.1% this year and pick up to 1.6% in 2026, the OECD said.",
        ["1.1% | 1.1 percent | Growth | to", "1.6% | 1.6 percent | Growth | to"],
    ),
    ("“We asked for 12 nurses and got five,” said ward sister Joy Adeyemi.", ["12 | 12 | nurses", "five | 5 | nurses"]),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_news_of_many_beats(rows_in, text, rows):
    assert rows_in(text) == rows
