"""What is read from invented news sentences: one row a claim, none where a number claims nothing.

A row is: words of the claim | comparator, value or low..high, unit, rate | counted thing | trend and role.
"""

import pytest

CLAIMS = [
    (
        "The hospital treated 48 patients, 12 of them children, after the crash on the A1 near Newark.",
        ["48 | 48 | patients", "12 | 12 | children"],
    ),
    (
        "Inflation eased to 3.4% in February from 4% in January, the Office for National Statistics said.",
        ["3.4% | 3.4 percent | Inflation | to", "4% | 4 percent | Inflation | from"],
    ),
    (
        "Tesco will open 70 new Express stores this year, creating 3,000 jobs.",
        ["70 | 70 | new Express stores", "3,000 | 3,000 | jobs"],
    ),
    (
        "Rashford scored in the 89th minute as United won 2-1 at Villa Park in front of 42,000 fans.",
        ["42,000 | 42,000 | fans"],
    ),
    (
        "The 27-year-old striker signed a four-year contract worth £150,000 a week.",
        ["four-year | 4 year | contract", "£150,000 a week | 150,000 GBP per week | contract"],
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
        "The magnitude 6.8 earthquake struck at 11:11 pm at a depth of 18.5 km.",
        ["6.8 | 6.8 | earthquake", "18.5 km | 18.5 km | depth"],
    ),
    (
        "The government plans to spend €2bn over the next five years on rail.",
        ["€2bn | 2,000,000,000 EUR | rail", "five years | 5 year | time"],
    ),
    (
        "At least 1,500 homes were destroyed and some 20,000 people were left homeless.",
        ["At least 1,500 | >=1,500 | homes", "some 20,000 | ~20,000 | people"],
    ),
    (
        "About one in four adults in England is obese, according to the study of 4,300 people.",
        ["About one in four | ~25 percent | adults", "4,300 | 4,300 | people"],
    ),
    (
        "Lufthansa cancelled 800 flights on Tuesday, affecting around 100,000 passengers.",
        ["800 | 800 | flights", "around 100,000 | ~100,000 | passengers"],
    ),
    (
        "The bank's shares closed 4.3 per cent lower at 212p.",
        ["4.3 per cent | 4.3 percent | shares | down delta", "212p | 212 penny | shares | level"],
    ),
    (
        "Mr Okafor, 61, was jailed for 12 years and six months at Leeds Crown Court.",
        ["12 years | 12 year | time in prison", "six months | 6 month | time in prison"],
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
        "Joe Biden won 306 electoral votes to Donald Trump's 232.",
        ["306 | 306 | electoral votes", "232 | 232 | electoral votes"],
    ),
    (
        "It took firefighters 14 hours to bring the blaze, which covered 1,200 acres, under control.",
        ["14 hours | 14 hour | time", "1,200 acres | 1,200 acre | blaze"],
    ),
    (
        "The A380 carried 489 passengers and 22 crew.",
        ["489 | 489 | passengers", "22 | 22 | crew"],
    ),
    (
        "Covid-19 has killed more than 6.9 million people worldwide since 2020.",
        ["more than 6.9 million | >6,900,000 | people"],
    ),
    (
        "Rainfall of 120mm in 24 hours caused flooding that left 3 dead and 17 missing.",
        ["120mm | 120 millimetre | Rainfall", "24 hours | 24 hour | time", "3 | 3 | people", "17 | 17 | people"],
    ),
    (
        "The WHO said 1.3 million children under five die each year of the disease.",
        ["1.3 million | 1,300,000 | children"],
    ),
    (
        "The 5,000m final will be run on Saturday at 7.30pm.",
        ["5,000m | 5,000 metre | distance"],
    ),
    (
        "Her third novel sold 2 million copies in 30 languages.",
        ["2 million | 2,000,000 | copies", "30 | 30 | languages"],
    ),
    (
        "The two leaders met for three hours in Geneva.",
        ["two | 2 | leaders", "three hours | 3 hour | time meeting"],
    ),
    (
        "Only three of the 27 member states voted against.",
        ["Only three | 3 | member states", "27 | 27 | member states"],
    ),
    (
        "The Senate approved the $95 billion package by 70 votes to 29.",
        ["$95 billion | 95,000,000,000 USD | package", "70 | 70 | votes", "29 | 29 | votes"],
    ),
    (
        "No deaths were reported, but 18 people were taken to hospital.",
        ["No deaths | 0 | deaths", "18 | 18 | people"],
    ),
    (
        "None of the 132 passengers survived.",
        ["None | 0 | passengers", "132 | 132 | passengers"],
    ),
    (
        "Zero cases were recorded for the third day in a row.",
        ["Zero | 0 | cases"],
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
        "Wages grew by 6 to 7 per cent, faster than inflation at 3.9 per cent.",
        ["6 to 7 per cent | 6..7 percent | Wages | up delta", "3.9 per cent | 3.9 percent | Wages | level"],
    ),
    (
        "The ship can carry between 5,000 and 6,000 containers.",
        ["between 5,000 and 6,000 | 5,000..6,000 | containers"],
    ),
    (
        "The child's mother, aged 23, has two other children.",
        ["two | 2 | children"],
    ),
    (
        "Rents have risen by almost a fifth since 2021, to an average of £1,240 a month.",
        [
            "almost a fifth | ~20 percent | Rents | up delta",
            "an average of £1,240 a month | 1,240 GBP per month | Rents | to",
        ],
    ),
    (
        "The UK sent 14 Challenger 2 tanks and 30 AS90 guns.",
        ["14 | 14 | Challenger 2 tanks", "30 | 30 | AS90 guns"],
    ),
    (
        "Ukraine said it shot down 37 of 44 drones launched overnight.",
        ["37 | 37 | drones", "44 | 44 | drones"],
    ),
    (
        "The train derailed at about 6.20am, killing the driver and injuring 30 others.",
        ["30 | 30 | people"],
    ),
    (
        "He owes the bank Rs 12 crore and another 50 lakh rupees to suppliers.",
        ["Rs 12 crore | 120,000,000 INR | debt", "50 lakh rupees | 5,000,000 INR | debt"],
    ),
    (
        "The euro rose 0.3% to $1.0875.",
        ["0.3% | 0.3 percent | euro | up delta", "$1.0875 | 1.0875 USD | euro | to"],
    ),
    (
        "Chapter 11 filings jumped 40%.",
        ["40% | 40 percent | filings | up delta"],
    ),
    (
        "The suspect fled on foot along Route 9 with 4 officers in pursuit.",
        ["4 | 4 | officers"],
    ),
    (
        "Half of the 600 workers at the site voted to strike.",
        ["Half | 50 percent | workers", "600 | 600 | workers"],
    ),
    (
        "Four people died and a fifth was critically hurt.",
        ["Four | 4 | people"],
    ),
    (
        "The reservoir is at 23% of capacity, its lowest level in 30 years.",
        ["23% | 23 percent | capacity", "30 years | 30 year | time"],
    ),
    (
        "A 12-member jury deliberated for five days before convicting him on 34 counts.",
        ["12 | 12 | member", "five days | 5 day | time", "34 | 34 | counts"],
    ),
    (
        "Gold climbed $12 to $2,045 an ounce.",
        ["$12 | 12 USD | Gold | up delta", "$2,045 an ounce | 2,045 USD per ounce | Gold | to"],
    ),
    (
        "The S&P 500 lost 1.2% and the Nasdaq Composite shed 190 points.",
        ["1.2% | 1.2 percent | S&P | down delta", "190 points | 190 point | Nasdaq Composite | down delta"],
    ),
    (
        "He ran the 100m in 9.81 seconds.",
        ["100m | 100 metre | distance", "9.81 seconds | 9.81 second | time"],
    ),
    (
        "Djokovic won 6-3, 7-6, 6-4 in two hours and 51 minutes.",
        ["two hours | 2 hour | time", "51 minutes | 51 minute | time"],
    ),
    (
        "The city's population has grown from 450,000 in 2001 to 612,000.",
        ["450,000 | 450,000 | population | from", "612,000 | 612,000 | population | up to"],
    ),
    (
        "NASA's probe travelled 3.7 billion miles over nine years.",
        ["3.7 billion miles | 3,700,000,000 mile | distance", "nine years | 9 year | time"],
    ),
    (
        "The study followed 1,204 women aged 45 to 64 for an average of 12.5 years.",
        ["1,204 | 1,204 | women", "an average of 12.5 years | 12.5 year | time"],
    ),
    (
        "House prices dropped by £3,000 to an average of £285,000.",
        ["£3,000 | 3,000 GBP | House prices | down delta", "an average of £285,000 | 285,000 GBP | House prices | to"],
    ),
    (
        "The charity raised £2.3m, £400,000 more than last year.",
        ["£2.3m | 2,300,000 GBP | money raised", "£400,000 | 400,000 GBP | money raised | up delta"],
    ),
    (
        "Around 70 per cent of respondents said they would vote, compared with 58 per cent in 2017.",
        ["Around 70 per cent | ~70 percent | respondents", "58 per cent | 58 percent | respondents"],
    ),
    (
        "The number of homeless people rose to 3,898 in the year to March.",
        ["3,898 | 3,898 | homeless people | to"],
    ),
    (
        "Police arrested 17 men and three women on suspicion of fraud.",
        ["17 | 17 | men", "three | 3 | women"],
    ),
    (
        "The storm left 250,000 homes without power.",
        ["250,000 | 250,000 | homes"],
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
    (
        "It is the third time in two weeks that the 42-year-old has been arrested.",
        ["two weeks | 2 week | time"],
    ),
    (
        "The council will spend £1m-£1.5m on repairs.",
        ["£1m-£1.5m | 1,000,000..1,500,000 GBP | repairs"],
    ),
    (
        "The committee heard that 15-20% of trains are late.",
        ["15-20% | 15..20 percent | trains"],
    ),
    (
        "The mine produces 250,000 tonnes of copper a year.",
        ["250,000 tonnes | 250,000 tonne per year | copper"],
    ),
    (
        "Two thirds of the 90 MPs who spoke opposed the move.",
        ["Two thirds | 66.66666667 percent | MPs", "90 | 90 | MPs"],
    ),
    (
        "The firm employs over 10,000 people at 23 sites in 9 countries.",
        ["over 10,000 | >10,000 | people", "23 | 23 | sites", "9 | 9 | countries"],
    ),
    (
        "The drug cut deaths by up to 35% among patients on ventilators.",
        ["up to 35% | <=35 percent | deaths | down delta"],
    ),
    (
        "Ticket prices range from £15 to £120.",
        ["£15 to £120 | 15..120 GBP | Ticket prices"],
    ),
    (
        "The airline lost three-quarters of its customers.",
        ["three-quarters | 75 percent | customers | down delta"],
    ),
    (
        "Scientists found the ice was 2-3 metres thick.",
        ["2-3 metres | 2..3 metre | ice"],
    ),
    (
        "More than 200 people, including at least 60 children, are feared dead.",
        ["More than 200 | >200 | people", "at least 60 | >=60 | children"],
    ),
    (
        "The trial, which lasted 7 weeks, cost taxpayers $3m.",
        ["7 weeks | 7 week | trial", "$3m | 3,000,000 USD | cost of trial"],
    ),
    (
        "He was fined 500,000 rubles (£4,300).",
        ["500,000 rubles | 500,000 RUB | fine", "£4,300 | 4,300 GBP | fine"],
    ),
    (
        "The firm posted a net loss of 1.1 trillion yen.",
        ["1.1 trillion yen | 1,100,000,000,000 JPY | net loss"],
    ),
    (
        "They walked 12 miles in the rain.",
        ["12 miles | 12 mile | distance"],
    ),
    (
        "Wheat futures gained 2.5 cents to $6.12 a bushel.",
        [
            "2.5 cents | 2.5 cent | Wheat futures | up delta",
            "$6.12 a bushel | 6.12 USD per bushel | Wheat futures | to",
        ],
    ),
    (
        "The 737 landed safely with all 143 people on board.",
        ["143 | 143 | people"],
    ),
    (
        "A 10-day ceasefire began at 7am on Sunday.",
        ["10-day | 10 day | ceasefire"],
    ),
    (
        "Unemployment doubled to 8% between 2008 and 2011.",
        ["doubled | 2 times | Unemployment | up delta", "8% | 8 percent | Unemployment | to"],
    ),
    (
        "The bill passed by 52 votes to 48.",
        ["52 | 52 | votes", "48 | 48 | votes"],
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
        "Minister's pay was cut 20% to 1.2m rupees.",
        ["20% | 20 percent | pay | down delta", "1.2m rupees | 1,200,000 INR | pay | to"],
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
    (
        "Hundreds of thousands of people marched in the capital.",
        ["Hundreds of thousands | 100,000..1,000,000 | people"],
    ),
    (
        "The virus has infected 1 in 3 hospital staff.",
        ["1 in 3 | 33.33333333 percent | hospital staff"],
    ),
    (
        "The farm has 300 cows, 120 of which are pregnant.",
        ["300 | 300 | cows", "120 | 120 | cows"],
    ),
    (
        "Just one person was hurt.",
        ["Just one | 1 | person"],
    ),
    (
        "The ministry reported 1,237 new infections and 31 deaths on Monday, bringing the total to 41,302.",
        ["1,237 | 1,237 | new infections", "31 | 31 | deaths", "41,302 | 41,302 | deaths | to"],
    ),
    (
        "Last year 2,000 people applied for 50 places.",
        ["2,000 | 2,000 | people", "50 | 50 | places"],
    ),
    (
        "Between January and March, exports fell 5 percent.",
        ["5 percent | 5 percent | exports | down delta"],
    ),
    (
        "The EU's 27 leaders will meet on 14-15 December.",
        ["27 | 27 | leaders"],
    ),
    (
        "Israel's military said 3 soldiers were killed, bringing the total to 286.",
        ["3 | 3 | soldiers", "286 | 286 | soldiers | to"],
    ),
    (
        "We have 20 beds, 15 ventilators and 3 doctors, she said.",
        ["20 | 20 | beds", "15 | 15 | ventilators", "3 | 3 | doctors"],
    ),
    (
        "More than 40 but fewer than 60 students took part.",
        ["More than 40 but fewer than 60 | 40..60 | students"],
    ),
    (
        "The bond pays 4.75% and matures in 2031.",
        ["4.75% | 4.75 percent | bond"],
    ),
    (
        "Iran fired 180 missiles, most of which were intercepted.",
        ["180 | 180 | missiles"],
    ),
    (
        "Some 2-3 million people in the north-east face hunger.",
        ["Some 2-3 million | 2,000,000..3,000,000 | people"],
    ),
    (
        "The deal values the firm at $1.4 billion including debt.",
        ["$1.4 billion | 1,400,000,000 USD | firm"],
    ),
    (
        "Profits were up 8 per cent at £42m.",
        ["8 per cent | 8 percent | Profits | up delta", "£42m | 42,000,000 GBP | Profits | level"],
    ),
    (
        "In 1945, 2,000 tons of bombs fell on the city.",
        ["2,000 tons | 2,000 ton | bombs"],
    ),
    (
        "The fee rises from £9,250 to £9,535 in 2025.",
        ["£9,250 | 9,250 GBP | fee | from", "£9,535 | 9,535 GBP | fee | up to"],
    ),
    (
        "The temperature will hover around 30 degrees.",
        ["around 30 degrees | ~30 degree | temperature"],
    ),
    (
        "The team of 15 scientists spent two years on the project.",
        ["15 | 15 | scientists", "two years | 2 year | time on project"],
    ),
    (
        "He has scored 12 goals in 9 games this season.",
        ["12 | 12 | goals", "9 | 9 | games"],
    ),
    (
        "A record 4.2 million tourists visited the island.",
        ["A record 4.2 million | 4,200,000 | tourists"],
    ),
    (
        "The law applies to companies with 250 or more staff.",
        ["250 or more | >=250 | staff"],
    ),
    (
        "The number of deaths has passed 10,000.",
        ["passed 10,000 | >10,000 | deaths"],
    ),
    (
        "The budget deficit narrowed to 5.5% of GDP.",
        ["5.5% | 5.5 percent | budget deficit | to"],
    ),
    (
        "The pool is 50m long and 25m wide.",
        ["50m | 50 metre | pool", "25m | 25 metre | pool"],
    ),
    (
        "Only a handful of the 300 seats were filled.",
        ["300 | 300 | seats"],
    ),
    (
        "India reported 2.6 lakh cases in a single day.",
        ["2.6 lakh | 260,000 | cases"],
    ),
    (
        "The two-day summit ended without a deal.",
        ["two-day | 2 day | summit"],
    ),
    (
        "At least two dozen homes burned, and scores of residents fled.",
        ["At least two dozen | >=24 | homes", "scores | 20..200 | residents"],
    ),
    (
        "The court sentenced six men to between 10 and 15 years.",
        ["six | 6 | men", "between 10 and 15 years | 10..15 year | prison sentence"],
    ),
    (
        "The price of a loaf doubled to 400 naira.",
        ["doubled | 2 times | price of a loaf | up delta", "400 naira | 400 NGN | price of a loaf | to"],
    ),
    (
        "The airport handled 80m passengers.",
        ["80m | 80,000,000 | passengers"],
    ),
    (
        "Police said 5,000 people attended; organisers claimed 20,000.",
        ["5,000 | 5,000 | people", "20,000 | 20,000 | people"],
    ),
    (
        "Germany's economy shrank 0.3 percent in 2023.",
        ["0.3 percent | 0.3 percent | economy | down delta"],
    ),
    (
        "The ship is 399.9 metres long and can carry 24,000 containers.",
        ["399.9 metres | 399.9 metre | ship", "24,000 | 24,000 | containers"],
    ),
    (
        "Shares fell 2.5% to 310p.",
        ["2.5% | 2.5 percent | Shares | down delta", "310p | 310 penny | Shares | to"],
    ),
    (
        "The fine of 2 million Norwegian kroner ($190,000) was upheld.",
        ["2 million Norwegian kroner | 2,000,000 NOK | fine", "$190,000 | 190,000 USD | fine"],
    ),
    (
        "Fuel costs 1.62 euros a litre, up from 1.40.",
        ["1.62 euros a litre | 1.62 EUR per litre | cost of Fuel", "1.40 | 1.4 EUR | cost of Fuel | from"],
    ),
    (
        "A kilo of rice sells for 300 naira.",
        ["300 naira | 300 NGN | kilo of rice"],
    ),
    (
        "The plant will cost between $2 billion and $2.5 billion.",
        ["between $2 billion and $2.5 billion | 2,000,000,000..2,500,000,000 USD | cost of plant"],
    ),
    (
        "The budget was cut from £40m to £32m.",
        ["£40m | 40,000,000 GBP | budget | from", "£32m | 32,000,000 GBP | budget | down to"],
    ),
    (
        "Membership slid to 11,000 from 14,500.",
        ["11,000 | 11,000 | Membership | to", "14,500 | 14,500 | Membership | from"],
    ),
    (
        "Profits trebled to €9m.",
        ["trebled | 3 times | Profits | up delta", "€9m | 9,000,000 EUR | Profits | to"],
    ),
    (
        "Revenue was flat at $2.1bn.",
        ["$2.1bn | 2,100,000,000 USD | Revenue"],
    ),
    (
        "Output fell by a third.",
        ["a third | 33.33333333 percent | Output | down delta"],
    ),
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
    (
        "The lake is 12 km long and covers 1,100 hectares.",
        ["12 km | 12 km | lake", "1,100 hectares | 1,100 hectare | lake"],
    ),
    (
        "The tower stands 210 metres (690 feet) tall.",
        ["210 metres | 210 metre | tower", "690 feet | 690 foot | tower"],
    ),
    (
        "Winds of up to 120 mph hit the coast.",
        ["up to 120 mph | <=120 mile per hour | Winds"],
    ),
    (
        "The battery lasts 14 hours.",
        ["14 hours | 14 hour | battery"],
    ),
    (
        "Some 400 litres of fuel leaked.",
        ["Some 400 litres | ~400 litre | fuel"],
    ),
    (
        "The rocket weighs 2,800 tonnes.",
        ["2,800 tonnes | 2,800 tonne | rocket"],
    ),
    (
        "It was minus 12 degrees Celsius at dawn.",
        ["minus 12 degrees Celsius | -12 celsius | -"],
    ),
    (
        "The drug was given in 5mg doses.",
        ["5mg | 5 milligram | doses"],
    ),
    (
        "The panels produce 3.6 MW.",
        ["3.6 MW | 3.6 megawatt | panels"],
    ),
    (
        "More than half of the 48 pupils passed.",
        ["More than half | >50 percent | pupils", "48 | 48 | pupils"],
    ),
    (
        "Nine in ten nurses said they were tired.",
        ["Nine in ten | 90 percent | nurses"],
    ),
    (
        "Almost two-thirds of patients waited over four hours.",
        ["Almost two-thirds | ~66.66666667 percent | patients", "over four hours | >4 hour | wait"],
    ),
    (
        "One in 20 cars failed the test.",
        ["One in 20 | 5 percent | cars"],
    ),
    (
        "Roughly a quarter of shops are empty.",
        ["Roughly a quarter | ~25 percent | shops"],
    ),
    (
        "A fifth of the crop was lost.",
        ["A fifth | 20 percent | crop"],
    ),
    (
        "Five of the seven judges agreed.",
        ["Five | 5 | judges", "seven | 7 | judges"],
    ),
    (
        "None of the 40 hostages was hurt.",
        ["None | 0 | hostages", "40 | 40 | hostages"],
    ),
    (
        "There were no injuries.",
        ["no injuries | 0 | injuries"],
    ),
    (
        "Not one passenger survived.",
        ["Not one | 0 | passenger"],
    ),
    (
        "Dozens were hurt in the crush.",
        ["Dozens | 12..120 | people"],
    ),
    (
        "Tens of thousands of homes are still dark.",
        ["Tens of thousands | 10,000..100,000 | homes"],
    ),
    (
        "Several hundred workers walked out.",
        ["Several hundred | 200..1,000 | workers"],
    ),
    (
        "A few thousand fans stayed behind.",
        ["A few thousand | 2,000..10,000 | fans"],
    ),
    (
        "A couple of shops closed.",
        ["A couple | 2 | shops"],
    ),
    (
        "Half a dozen cars were burned.",
        ["Half a dozen | 6 | cars"],
    ),
    (
        "Two dozen boats sank.",
        ["Two dozen | 24 | boats"],
    ),
    (
        "The disease claimed 1.5 lakh lives.",
        ["1.5 lakh | 150,000 | lives"],
    ),
    (
        "The toll rose to 27 after three more bodies were found.",
        ["27 | 27 | toll | to", "three | 3 | bodies"],
    ),
    (
        "The fire killed 11 and injured 34.",
        ["11 | 11 | people", "34 | 34 | people"],
    ),
    (
        "Aid reached 3,000 families in the north and 1,200 in the south.",
        ["3,000 | 3,000 | families", "1,200 | 1,200 | families"],
    ),
    (
        "Paris sent 12 doctors; Rome sent nine.",
        ["12 | 12 | doctors", "nine | 9 | doctors"],
    ),
    (
        "The survey of 2,050 adults found 37% had lost work.",
        ["2,050 | 2,050 | adults", "37% | 37 percent | adults"],
    ),
    (
        "Her opponent won 48,211 votes, 1,902 fewer than in May.",
        ["48,211 | 48,211 | votes", "1,902 | 1,902 | votes"],
    ),
    (
        "The bridge carries 40,000 vehicles a day.",
        ["40,000 | 40,000 per day | vehicles"],
    ),
    (
        "The line moves 1,200 boxes an hour.",
        ["1,200 | 1,200 per hour | boxes"],
    ),
    (
        "The average farm covers 85 hectares.",
        ["85 hectares | 85 hectare | average farm"],
    ),
    (
        "The school has 640 pupils aged 11 to 16.",
        ["640 | 640 | pupils"],
    ),
    (
        "Twelve thousand three hundred and forty people signed.",
        ["Twelve thousand three hundred and forty | 12,340 | people"],
    ),
    (
        "The estate is worth one and a half billion pounds.",
        ["one and a half billion pounds | 1,500,000,000 GBP | estate"],
    ),
    (
        "Some 10 to 15 trucks crossed the border.",
        ["Some 10 to 15 | 10..15 | trucks"],
    ),
    (
        "Between 60 and 80 rebels surrendered.",
        ["Between 60 and 80 | 60..80 | rebels"],
    ),
    (
        "The sentence is four to six years.",
        ["four to six years | 4..6 year | sentence"],
    ),
    (
        "They want 5%, not 3%.",
        ["5% | 5 percent | -", "3% | 3 percent | -"],
    ),
    (
        "Three or four officers were injured.",
        ["Three or four | 3..4 | officers"],
    ),
    (
        "Fewer than 40 tigers remain in the park.",
        ["Fewer than 40 | <40 | tigers"],
    ),
    (
        "No more than 12 visitors may enter.",
        ["No more than 12 | <=12 | visitors"],
    ),
    (
        "As few as 200 people took part.",
        ["As few as 200 | >=200 | people"],
    ),
    (
        "Crowds topped 90,000.",
        ["topped 90,000 | >90,000 | Crowds"],
    ),
    (
        "Debt now exceeds $1 trillion.",
        ["exceeds $1 trillion | >1,000,000,000,000 USD | Debt"],
    ),
    (
        "The pay gap is just 2%.",
        ["just 2% | 2 percent | pay gap"],
    ),
    (
        "The firm has a 12.5% stake in the mine.",
        ["12.5% | 12.5 percent | stake"],
    ),
    (
        "A 30-minute film opens the show.",
        ["30-minute | 30 minute | film"],
    ),
    (
        "The three-day strike began on Monday.",
        ["three-day | 3 day | strike"],
    ),
    (
        "A 7-year-old boy was among the dead.",
        ["7-year-old | 7 year of age | boy"],
    ),
    (
        "Patients wait 18 weeks or more.",
        ["18 weeks or more | >=18 week | wait"],
    ),
    (
        "The course costs $400 or so.",
        ["$400 or so | ~400 USD | cost of course"],
    ),
    (
        "The site has 2,000+ members.",
        ["2,000+ | >=2,000 | members"],
    ),
    (
        "Production was five times higher than in 2010.",
        ["five times | 5 times | Production | up delta"],
    ),
    (
        "The new line is three times as fast.",
        ["three times | 3 times | new line"],
    ),
    (
        "Cases have quadrupled since May.",
        ["quadrupled | 4 times | Cases | up delta"],
    ),
    (
        "Crime more than halved.",
        ["more than halved | >50 percent | Crime | down delta"],
    ),
]
NO_CLAIMS = [
    "A man, 54, and a woman, 49, were pronounced dead at the scene on the M62.",
    "The House voted 217-213 to pass the bill.",
    "Manchester City beat Real Madrid 4-0.",
    "The suspect, in his 30s, drove a white Ford Transit 350.",
    "The vote was 9-0.",
    "The ferry was due at 18:45 on 3 June 2021.",
    "She lives at 14 Elm Road, Derby DE22 3NE.",
    "Ring the desk on 0113 496 0999 or write to tips@example.org.",
    "The committee quoted Article 50 and Section 3 of the act.",
    "Room 101 is next to Gate 7.",
    "The band's 1999 album was reissued in 2014.",
    "The 1980s were hard for the town.",
    "Group B opens on Day 4 with Game 12.",
    "The Boeing 787 and the Airbus A350 are rivals.",
    "He flew an F-35 from RAF Marham.",
    "No one was surprised, and one of the ministers smiled.",
    "The two shook hands.",
    "Mr Patel, 44, declined to comment.",
    "The side won 4-2 on penalties after a 1-1 draw.",
    "They finished second for the third year running.",
    "Version 2.0.1 is out now.",
    "It was a first for the under-12s.",
    "The second half began at half past seven.",
    "The third quarter was quiet.",
    "Nobody expected a fourth term.",
    "1. Open the lid",
    "See www.example.org/2020/12/3000 for details.",
    "Box 7740, Oslo 0113",
    "The S&P 500 and the FTSE 100 both rose.",
    "The G20 met in Bali.",
    "Type 2 diabetes is rising.",
    "He quoted Psalm 23 and Catch-22.",
    "She turned down the number 10 shirt.",
    "The Sept. 12-14 summit drew few.",
    "Flight 370 vanished in March 2014.",
    "The M25 was shut between Junctions 10 and 11.",
    "A fire broke out on the 14th floor.",
    "The zero-tolerance policy failed.",
    "The mayor's double standards annoyed voters.",
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_claims_of_a_sentence(rows_in, text, rows):
    assert rows_in(text) == rows


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_numbers_that_claim_nothing(claims_in, text):
    assert claims_in(text) == ()
