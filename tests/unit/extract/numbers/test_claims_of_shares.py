"""Claims of shares, changes in percent and points, and multiples in news sentences.

A row is: words of the claim | comparator, value or low..high, unit, rate | counted thing | trend and role.
"""

import pytest

CLAIMS = [
    (
        "Inflation eased to 3.4% in February from 4% in January, the Office for National Statistics said.",
        ["3.4% | 3.4 percent | Inflation | to", "4% | 4 percent | Inflation | from"],
    ),
    (
        "Sales of electric vehicles more than doubled last year to 1.2 million.",
        [
            "more than doubled | >2 times | Sales of electric vehicles | up delta",
            "1.2 million | 1,200,000 | Sales of electric vehicles | to",
        ],
    ),
    (
        "The US added 353,000 jobs in January, almost twice as many as economists expected.",
        ["353,000 | 353,000 | jobs", "almost twice | ~2 times | jobs"],
    ),
    (
        "About one in four adults in England is obese, according to the study of 4,300 people.",
        ["About one in four | ~25 percent | adults", "4,300 | 4,300 | people"],
    ),
    (
        "The vaccine was 95% effective in a trial of 43,548 volunteers.",
        ["95% | 95 percent | vaccine", "43,548 | 43,548 | volunteers"],
    ),
    (
        "Voter turnout was 66.2 percent, up 3.1 percentage points on 2019.",
        [
            "66.2 percent | 66.2 percent | Voter turnout",
            "3.1 percentage points | 3.1 percentage_point | Voter turnout | up delta",
        ],
    ),
    (
        "Wages grew by 6 to 7 per cent, faster than inflation at 3.9 per cent.",
        ["6 to 7 per cent | 6..7 percent | Wages | up delta", "3.9 per cent | 3.9 percent | Wages | level"],
    ),
    ("Chapter 11 filings jumped 40%.", ["40% | 40 percent | filings | up delta"]),
    ("Half of the 600 workers at the site voted to strike.", ["Half | 50 percent | workers", "600 | 600 | workers"]),
    (
        "The reservoir is at 23% of capacity, its lowest level in 30 years.",
        ["23% | 23 percent | capacity", "30 years | 30 year | time"],
    ),
    (
        "The S&P 500 lost 1.2% and the Nasdaq Composite shed 190 points.",
        ["1.2% | 1.2 percent | S&P | down delta", "190 points | 190 point | Nasdaq Composite | down delta"],
    ),
    (
        "Around 70 per cent of respondents said they would vote, compared with 58 per cent in 2017.",
        ["Around 70 per cent | ~70 percent | respondents", "58 per cent | 58 percent | respondents"],
    ),
    (
        "The Fed raised interest rates by a quarter of a percentage point to between 5.25% and 5.5%.",
        [
            "a quarter of a percentage point | 0.25 percentage_point | interest rates | up delta",
            "between 5.25% and 5.5% | 5.25..5.5 percent | interest rates | to",
        ],
    ),
    (
        "Apple sold 48.5 million iPhones in the quarter, down 12% year on year.",
        ["48.5 million | 48,500,000 | iPhones", "12% | 12 percent | iPhones | down delta"],
    ),
    ("The committee heard that 15-20% of trains are late.", ["15-20% | 15..20 percent | trains"]),
    (
        "Two thirds of the 90 MPs who spoke opposed the move.",
        ["Two thirds | 66.66666667 percent | MPs", "90 | 90 | MPs"],
    ),
    (
        "The drug cut deaths by up to 35% among patients on ventilators.",
        ["up to 35% | <=35 percent | deaths | down delta"],
    ),
    ("The airline lost three-quarters of its customers.", ["three-quarters | 75 percent | customers | down delta"]),
    (
        "Unemployment doubled to 8% between 2008 and 2011.",
        ["doubled | 2 times | Unemployment | up delta", "8% | 8 percent | Unemployment | to"],
    ),
    (
        "The US has 4% of the world's population but 20% of its prisoners.",
        ["4% | 4 percent | population", "20% | 20 percent | prisoners"],
    ),
    (
        "Production halved to 40,000 cars.",
        ["halved | 50 percent | Production | down delta", "40,000 | 40,000 | cars | to"],
    ),
    (
        "The Dow Jones fell 300 points, or 0.8 percent, to 38,100.",
        [
            "300 points | 300 point | Dow Jones | down delta",
            "0.8 percent | 0.8 percent | Dow Jones | down delta",
            "38,100 | 38,100 point | Dow Jones | to",
        ],
    ),
    (
        "The museum had 1.4 million visitors last year, 12% fewer than in 2019.",
        ["1.4 million | 1,400,000 | visitors", "12% | 12 percent | visitors | down delta"],
    ),
    ("The virus has infected 1 in 3 hospital staff.", ["1 in 3 | 33.33333333 percent | hospital staff"]),
    ("Between January and March, exports fell 5 percent.", ["5 percent | 5 percent | exports | down delta"]),
    ("The bond pays 4.75% and matures in 2031.", ["4.75% | 4.75 percent | bond"]),
    ("The budget deficit narrowed to 5.5% of GDP.", ["5.5% | 5.5 percent | budget deficit | to"]),
    ("Germany's economy shrank 0.3 percent in 2023.", ["0.3 percent | 0.3 percent | economy | down delta"]),
    ("Output fell by a third.", ["a third | 33.33333333 percent | Output | down delta"]),
    (
        "The index closed at 7,512.6, up 41.2 points.",
        ["7,512.6 | 7512.6 | index | level", "41.2 points | 41.2 point | index | up delta"],
    ),
    (
        "Growth slowed to 0.2 per cent in the three months to June.",
        ["0.2 per cent | 0.2 percent | Growth | to", "three months | 3 month | time"],
    ),
    (
        "The rate was raised by half a percentage point to 4.5%.",
        ["half a percentage point | 0.5 percentage_point | rate | up delta", "4.5% | 4.5 percent | rate | to"],
    ),
    (
        "Support for the party dropped 6 points to 31 per cent.",
        ["6 points | 6 percentage_point | Support | down delta", "31 per cent | 31 percent | Support | to"],
    ),
    ("More than half of the 48 pupils passed.", ["More than half | >50 percent | pupils", "48 | 48 | pupils"]),
    ("Nine in ten nurses said they were tired.", ["Nine in ten | 90 percent | nurses"]),
    (
        "Almost two-thirds of patients waited over four hours.",
        ["Almost two-thirds | ~66.66666667 percent | patients", "over four hours | >4 hour | wait"],
    ),
    ("One in 20 cars failed the test.", ["One in 20 | 5 percent | cars"]),
    ("Roughly a quarter of shops are empty.", ["Roughly a quarter | ~25 percent | shops"]),
    ("A fifth of the crop was lost.", ["A fifth | 20 percent | crop"]),
    ("The survey of 2,050 adults found 37% had lost work.", ["2,050 | 2,050 | adults", "37% | 37 percent | adults"]),
    ("They want 5%, not 3%.", ["5% | 5 percent | -", "3% | 3 percent | -"]),
    ("The pay gap is just 2%.", ["just 2% | 2 percent | pay gap"]),
    ("The firm has a 12.5% stake in the mine.", ["12.5% | 12.5 percent | stake"]),
    ("Production was five times higher than in 2010.", ["five times | 5 times | Production | up delta"]),
    ("The new line is three times as fast.", ["three times | 3 times | new line"]),
    ("Cases have quadrupled since May.", ["quadrupled | 4 times | Cases | up delta"]),
    ("Crime more than halved.", ["more than halved | >50 percent | Crime | down delta"]),
    ("Turnout was 63%, down from 71% in 2020.", ["63% | 63 percent | Turnout", "71% | 71 percent | Turnout | from"]),
    (
        "Inflation slowed to 2.1 percent in May from 2.4 percent in April.",
        ["2.1 percent | 2.1 percent | Inflation | to", "2.4 percent | 2.4 percent | Inflation | from"],
    ),
    (
        "More than 60 percent of voters backed the measure, while 31 percent opposed it.",
        ["More than 60 percent | >60 percent | voters", "31 percent | 31 percent | voters"],
    ),
    ("The vaccine was 94% effective at preventing severe disease.", ["94% | 94 percent | vaccine"]),
    (
        "Sales fell 4% in Germany and 7% in France.",
        ["4% | 4 percent | Sales | down delta", "7% | 7 percent | Sales | down delta"],
    ),
    (
        "The survey of 2,014 adults found that 58% were worried about bills.",
        ["2,014 | 2,014 | adults", "58% | 58 percent | adults"],
    ),
    ("One in five children lives in poverty.", ["One in five | 20 percent | children"]),
    ("The drug cut deaths by 23%.", ["23% | 23 percent | deaths | down delta"]),
    ("House prices have doubled since 2015.", ["doubled | 2 times | House prices | up delta"]),
    ("The reservoir is 38% full.", ["38% | 38 percent | reservoir"]),
    ("Unemployment among graduates hit 9.4%.", ["9.4% | 9.4 percent | Unemployment"]),
    ("The loan carries interest of 4.5%.", ["4.5% | 4.5 percent | interest"]),
    (
        "Exports to China dropped by a third, imports by a quarter.",
        ["a third | 33.33333333 percent | Exports | down delta", "a quarter | 25 percent | imports | down delta"],
    ),
    (
        "Around 15,000 tonnes of waste were dumped in the river, twice as much as in 2019.",
        ["Around 15,000 tonnes | ~15,000 tonne | waste", "twice | 2 times | waste"],
    ),
    (
        "The reserves fell by 25 basis points to 4.75%.",
        ["25 basis points | 25 basis_point | reserves | down delta", "4.75% | 4.75 percent | reserves | to"],
    ),
    ("1 in 5 adults smoke.", ["1 in 5 | 20 percent | adults"]),
    (
        "The S&P 500 closed 0.8% higher at 5,123.41.",
        ["0.8% | 0.8 percent | S&P | up delta", "5,123.41 | 5123.41 | S&P | level"],
    ),
    (
        "Teachers will get a 5.5% pay rise while nurses will get 6%.",
        ["5.5% | 5.5 percent | pay rise", "6% | 6 percent | pay rise"],
    ),
    (
        "Some 40% of the budget goes to schools and 12% to roads.",
        ["Some 40% | ~40 percent | budget", "12% | 12 percent | budget"],
    ),
    (
        "The airport handled 81 million passengers in 2023, a 12% increase on the previous year.",
        ["81 million | 81,000,000 | passengers", "12% | 12 percent | passengers | up delta"],
    ),
    (
        "Shares of Nvidia jumped 8%, Apple slipped 2% and Tesla 4%.",
        [
            "8% | 8 percent | Shares of Nvidia | up delta",
            "2% | 2 percent | Apple | down delta",
            "4% | 4 percent | Tesla | down delta",
        ],
    ),
    (
        "The turnout in Ohio was 66%, five points higher than in 2018.",
        ["66% | 66 percent | turnout", "five points | 5 percentage_point | turnout | up delta"],
    ),
    (
        "Nearly 70% of those polled said they would vote; 18% were undecided.",
        ["Nearly 70% | ~70 percent | those polled", "18% | 18 percent | those polled"],
    ),
    ("Nurses voted by 71% to 29% to strike.", ["71% | 71 percent | Nurses", "29% | 29 percent | Nurses"]),
    (
        "About two in three households now have broadband, compared with one in four in 2010.",
        ["About two in three | ~66.66666667 percent | households", "one in four | 25 percent | households"],
    ),
    ("Rainfall was 40 percent below normal.", ["40 percent | 40 percent | Rainfall"]),
    (
        "The glacier retreated by 90 metres last year, three times the average.",
        ["90 metres | 90 metre | glacier | down delta", "three times | 3 times | glacier"],
    ),
    ("Three in ten drivers admit speeding.", ["Three in ten | 30 percent | drivers"]),
    (
        "The government wants to cut emissions by 55% from 1990 levels by 2030.",
        ["55% | 55 percent | emissions | down delta"],
    ),
    (
        "The union represents 1.2 million workers, a third of them women.",
        ["1.2 million | 1,200,000 | workers", "a third | 33.33333333 percent | workers"],
    ),
    ("The virus kills about half of those infected.", ["about half | ~50 percent | those infected"]),
    (
        "Nearly 400 primary schools, or 12% of the total, have no library.",
        ["Nearly 400 | ~400 | primary schools", "12% | 12 percent | primary schools"],
    ),
    (
        "Support for independence stands at 47%, up three points since May.",
        ["47% | 47 percent | Support | level", "three points | 3 percentage_point | Support | up delta"],
    ),
    (
        "The poll of 1,003 adults has a margin of error of 3 points.",
        ["1,003 | 1,003 | adults", "3 points | 3 percentage_point | margin of error"],
    ),
    ("An eighth of the workforce is off sick.", ["An eighth | 12.5 percent | workforce"]),
    ("Household debt is equivalent to 145 percent of income.", ["145 percent | 145 percent | income"]),
    ("Four-fifths of the reef has bleached.", ["Four-fifths | 80 percent | reef"]),
    (
        "The bank's shares have lost 60% of their value in six months.",
        ["60% | 60 percent | value | down delta", "six months | 6 month | time"],
    ),
    (
        "Bulgaria spends 2% of GDP on defence, Romania 2.5% and Poland 4.1%.",
        ["2% | 2 percent | GDP", "2.5% | 2.5 percent | GDP", "4.1% | 4.1 percent | GDP"],
    ),
    ("Turnout was 58.4%, the lowest since 1931.", ["58.4% | 58.4 percent | Turnout"]),
    ("The swing to Labour was 7.2 points.", ["7.2 points | 7.2 point | swing"]),
    (
        "The 10-year yield rose 6 basis points to 4.31%.",
        [
            "6 basis points | 6 basis_point | 10-year yield | up delta",
            "4.31% | 4.31 percent | 10-year yield | to",
        ],
    ),
    ("The mice lived 23% longer.", ["23% | 23 percent | mice"]),
    ("One in 12 babies is born early.", ["One in 12 | 8.333333333 percent | babies"]),
    (
        "Mortality was 3.1 percent in the treated group and 5.6 percent in the control group.",
        ["3.1 percent | 3.1 percent | Mortality", "5.6 percent | 5.6 percent | Mortality"],
    ),
    ("Leicester lie four points clear of Burnley.", ["four points | 4 point | Leicester"]),
    (
        "The mayor won with 51.3% of votes, 2,114 more than her rival.",
        ["51.3% | 51.3 percent | votes", "2,114 | 2,114 | votes"],
    ),
    (
        "The UN says 4.4 million Afghans need food, half of them children.",
        ["4.4 million | 4,400,000 | Afghans", "half | 50 percent | Afghans"],
    ),
    (
        "Labour won 34.7% of the vote, the Tories 23.7% and the Lib Dems 12.2%.",
        ["34.7% | 34.7 percent | vote", "23.7% | 23.7 percent | vote", "12.2% | 12.2 percent | vote"],
    ),
    (
        "Exports rose 6 percent in June; imports, by contrast, by 2 percent.",
        ["6 percent | 6 percent | Exports | up delta", "2 percent | 2 percent | imports | up delta"],
    ),
    ("Salt intake is three times the recommended level.", ["three times | 3 times | Salt intake"]),
    (
        "An audit found last month that one in four city buses ran with worn brakes.",
        ["one in four | 25 percent | city buses"],
    ),
    (
        "The Liberals were on 31%, with the Greens on 12% and Reform unchanged on 9%.",
        ["31% | 31 percent | Liberals", "12% | 12 percent | Greens", "9% | 9 percent | Reform"],
    ),
    (
        "Support for the Liberals stood at 31%, with the Greens on 12%.",
        ["31% | 31 percent | Support | level", "12% | 12 percent | Greens"],
    ),
    ("It would cost it a fifth of the annual profit.", ["a fifth | 20 percent | annual profit"]),
    ("The probe's engine ran at nine times the pace of 2010.", ["nine times | 9 times | engine"]),
    (
        "The Liberals are on 31%, up three points.",
        ["31% | 31 percent | Liberals", "three points | 3 percentage_point | Liberals | up delta"],
    ),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_claims_of_a_sentence(rows_in, text, rows):
    assert rows_in(text) == rows
