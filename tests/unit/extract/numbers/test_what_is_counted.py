"""What numbers count in ordinary news of many kinds: one row a claim, written as in the claim tables."""

import pytest

CLAIMS = [
    (
        "The dam holds 4.5 million litres of water and supplies 12 villages.",
        ["4.5 million litres | 4,500,000 litre | water", "12 | 12 | villages"],
    ),
    (
        "About 300 of the 1,200 workers at the plant in Dayton walked out on Monday.",
        ["About 300 | ~300 | workers", "1,200 | 1,200 | workers"],
    ),
    ("Of the 210 pupils tested, 38 were positive.", ["210 | 210 | pupils", "38 | 38 | pupils"]),
    ("The strike has cost the airline €40m so far.", ["€40m | 40,000,000 EUR | cost of strike"]),
    (
        "Police seized 12 kilos of cocaine, three rifles and $80,000 in cash.",
        ["12 kilos | 12 kg | cocaine", "three | 3 | rifles", "$80,000 | 80,000 USD | cash"],
    ),
    (
        "The charity raised £2.3 million last year, 15% more than in 2023.",
        ["£2.3 million | 2,300,000 GBP | money raised", "15% | 15 percent | money raised | up delta"],
    ),
    ("He was jailed for 12 years.", ["12 years | 12 year | time in prison"]),
    (
        "She was sentenced to four years and six months.",
        ["four years | 4 year | prison sentence", "six months | 6 month | prison sentence"],
    ),
    ("The 43 crew members were rescued; two are still missing.", ["43 | 43 | crew members", "two | 2 | crew members"]),
    ("The company plans to hire 500 engineers, most of them in Bengaluru.", ["500 | 500 | engineers"]),
    ("Turnout was 63%, down from 71% in 2020.", ["63% | 63 percent | Turnout", "71% | 71 percent | Turnout | from"]),
    ("The party won 112 seats, a gain of 17.", ["112 | 112 | seats", "17 | 17 | seats"]),
    (
        "Inflation slowed to 2.1 percent in May from 2.4 percent in April.",
        ["2.1 percent | 2.1 percent | Inflation | to", "2.4 percent | 2.4 percent | Inflation | from"],
    ),
    (
        "More than 60 percent of voters backed the measure, while 31 percent opposed it.",
        ["More than 60 percent | >60 percent | voters", "31 percent | 31 percent | voters"],
    ),
    ("The glacier has lost 30 metres of ice since 1990.", ["30 metres | 30 metre | ice | down delta"]),
    ("Farmers got 22 rupees a kilo for tomatoes.", ["22 rupees a kilo | 22 INR per kilo | tomatoes"]),
    ("The hurricane left 1.2 million homes without power.", ["1.2 million | 1,200,000 | homes"]),
    (
        "Doctors treated 45 people for smoke inhalation, including six children.",
        ["45 | 45 | people", "six | 6 | children"],
    ),
    ("The vaccine was 94% effective at preventing severe disease.", ["94% | 94 percent | vaccine"]),
    (
        "Sales fell 4% in Germany and 7% in France.",
        ["4% | 4 percent | Sales | down delta", "7% | 7 percent | Sales | down delta"],
    ),
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
        "The bridge, which carries 40,000 vehicles a day, will close for six weeks.",
        ["40,000 | 40,000 per day | vehicles", "six weeks | 6 week | closure"],
    ),
    ("Customers faced delays of up to three hours.", ["up to three hours | <=3 hour | delays"]),
    (
        "The 26-mile course took her four hours and 12 minutes.",
        [
            "26-mile | 26 mile | course",
            "four hours | 4 hour | 26-mile course",
            "12 minutes | 12 minute | 26-mile course",
        ],
    ),
    (
        "The survey of 2,014 adults found that 58% were worried about bills.",
        ["2,014 | 2,014 | adults", "58% | 58 percent | adults"],
    ),
    ("One in five children lives in poverty.", ["One in five | 20 percent | children"]),
    ("The drug cut deaths by 23%.", ["23% | 23 percent | deaths | down delta"]),
    ("A total of 18 people were arrested, 11 of them under 21.", ["A total of 18 | 18 | people", "11 | 11 | people"]),
    ("The jet was carrying 181 passengers and six crew.", ["181 | 181 | passengers", "six | 6 | crew"]),
    ("House prices have doubled since 2015.", ["doubled | 2 times | House prices | up delta"]),
    ("The reservoir is 38% full.", ["38% | 38 percent | reservoir"]),
    ("Unemployment among graduates hit 9.4%.", ["9.4% | 9.4 percent | Unemployment"]),
    ("It was the third quake this week; the first killed 12.", ["12 | 12 | people"]),
    ("The festival drew a crowd of 90,000.", ["90,000 | 90,000 | crowd"]),
    ("The firm employs 4,000 people, 600 of whom work in Leeds.", ["4,000 | 4,000 | people", "600 | 600 | people"]),
    (
        "Temperatures reached 41C in Seville, 3C above average.",
        ["41C | 41 celsius | Temperatures", "3C | 3 celsius | Temperatures"],
    ),
    ("The ministry said 7 of 10 hospitals were out of service.", ["7 | 7 | hospitals", "10 | 10 | hospitals"]),
    (
        "Fuel prices went up by 12 cents a litre to $1.89.",
        ["12 cents a litre | 12 cent per litre | Fuel prices | up delta", "$1.89 | 1.89 USD | Fuel prices | to"],
    ),
    ("The club paid £35m for the striker.", ["£35m | 35,000,000 GBP | striker"]),
    (
        "The suspect fired 16 rounds in less than two minutes.",
        ["16 | 16 | rounds", "less than two minutes | <2 minute | time firing"],
    ),
    ("The building is 150 metres tall.", ["150 metres | 150 metre | building"]),
    (
        "The mission will last 18 months and cost $900 million.",
        ["18 months | 18 month | mission", "$900 million | 900,000,000 USD | cost of mission"],
    ),
    ("The school has 860 students and 55 teachers.", ["860 | 860 | students", "55 | 55 | teachers"]),
    ("They waited nine hours for an ambulance.", ["nine hours | 9 hour | wait"]),
    ("Rescuers have been searching for three days.", ["three days | 3 day | time searching"]),
    ("The loan carries interest of 4.5%.", ["4.5% | 4.5 percent | interest"]),
    (
        "Exports to China dropped by a third, imports by a quarter.",
        ["a third | 33.33333333 percent | Exports | down delta", "a quarter | 25 percent | imports | down delta"],
    ),
    ("The plane was flying at 10,000 metres when it lost contact.", ["10,000 metres | 10,000 metre | distance"]),
    ("The government has allocated 25 crore rupees for the scheme.", ["25 crore rupees | 250,000,000 INR | scheme"]),
    ("The tax would add £300 to the average bill.", ["£300 | 300 GBP | average bill | up delta"]),
    ("The museum attracts two million visitors annually.", ["two million | 2,000,000 | visitors"]),
    (
        "Around 15,000 tonnes of waste were dumped in the river, twice as much as in 2019.",
        ["Around 15,000 tonnes | ~15,000 tonne | waste", "twice | 2 times | waste"],
    ),
    ("Patients received 5 mg/kg of the drug twice daily.", ["5 mg/kg | 5 milligram per kg | drug"]),
    (
        "The reserves fell by 25 basis points to 4.75%.",
        ["25 basis points | 25 basis_point | reserves | down delta", "4.75% | 4.75 percent | reserves | to"],
    ),
    (
        "He got 18 months' probation and a £1,200 fine.",
        ["18 months | 18 month | probation", "£1,200 | 1,200 GBP | fine"],
    ),
    ("The judge handed down a sentence of 14 years.", ["14 years | 14 year | sentence"]),
    ("She faces up to 25 years in prison if convicted.", ["up to 25 years | <=25 year | time in prison"]),
    (
        "Winds gusted to 96mph and 40mm of rain fell in six hours.",
        ["96mph | 96 mile per hour | Winds", "40mm | 40 millimetre | rain", "six hours | 6 hour | time"],
    ),
    ("Greens gained three seats to finish on 11.", ["three | 3 | seats", "11 | 11 | seats"]),
    (
        "The rate was 14 per 100,000 people, down from 19.",
        ["14 per 100,000 people | 14 per 100,000 people | rate", "19 | 19 | rate | from"],
    ),
    ("1 in 5 adults smoke.", ["1 in 5 | 20 percent | adults"]),
    ("The company has a market cap of Rs 1.2 lakh crore.", ["Rs 1.2 lakh crore | 1,200,000,000,000 INR | market cap"]),
    (
        "About 3.5 lakh farmers will get Rs 2,000 each.",
        ["About 3.5 lakh | ~350,000 | farmers", "Rs 2,000 | 2,000 INR | payment"],
    ),
    (
        "The S&P 500 closed 0.8% higher at 5,123.41.",
        ["0.8% | 0.8 percent | S&P | up delta", "5,123.41 | 5123.41 | S&P | level"],
    ),
    ("14:32 - Firefighters now at the scene. 12 engines sent.", ["12 | 12 | engines"]),
    (
        "The average wait for surgery is 14 weeks, compared with nine before the pandemic.",
        ["14 weeks | 14 week | average wait", "nine | 9 week | average wait"],
    ),
    (
        "Teachers will get a 5.5% pay rise while nurses will get 6%.",
        ["5.5% | 5.5 percent | pay rise", "6% | 6 percent | pay rise"],
    ),
    (
        "Of the 1,450 homes inspected, 212 had lead pipes and 36 had both.",
        ["1,450 | 1,450 | homes", "212 | 212 | homes", "36 | 36 | homes"],
    ),
    (
        "Some 40% of the budget goes to schools and 12% to roads.",
        ["Some 40% | ~40 percent | budget", "12% | 12 percent | budget"],
    ),
    ("The toll stood at 46 dead and 120 wounded.", ["46 | 46 | people | level", "120 | 120 | people"]),
    (
        "A bomb killed at least seven people and wounded 23 others on Friday.",
        ["at least seven | >=7 | people", "23 | 23 | people"],
    ),
    (
        "A convoy of 30 trucks carrying 600 tonnes of flour entered Gaza.",
        ["30 | 30 | trucks", "600 tonnes | 600 tonne | flour"],
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
    ("Police have made 14 arrests, 9 of them on suspicion of affray.", ["14 | 14 | arrests", "9 | 9 | arrests"]),
    (
        "The airport handled 81 million passengers in 2023, a 12% increase on the previous year.",
        ["81 million | 81,000,000 | passengers", "12% | 12 percent | passengers | up delta"],
    ),
    ("The patient's temperature was 39.5C.", ["39.5C | 39.5 celsius | temperature"]),
    (
        "She swam 1,500 metres in 15 minutes 20 seconds.",
        ["1,500 metres | 1,500 metre | distance", "15 minutes | 15 minute | time", "20 seconds | 20 second | time"],
    ),
    ("The rover weighs 1,025 kg and is 3 metres long.", ["1,025 kg | 1,025 kg | rover", "3 metres | 3 metre | rover"]),
    ("The wall is 2.5m high and 40km long.", ["2.5m | 2.5 metre | wall", "40km | 40 km | wall"]),
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
    ("The proposal was approved by 52 votes to 48.", ["52 | 52 | votes", "48 | 48 | votes"]),
    (
        "The boat was carrying 62 migrants when it sank 30 miles off Lampedusa.",
        ["62 | 62 | migrants", "30 miles | 30 mile | distance"],
    ),
    (
        "Nearly 70% of those polled said they would vote; 18% were undecided.",
        ["Nearly 70% | ~70 percent | those polled", "18% | 18 percent | those polled"],
    ),
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
    ("The virus has infected 3,400 people and killed 89.", ["3,400 | 3,400 | people", "89 | 89 | people"]),
    ("The dead included 11 children, six of whom were under five.", ["11 | 11 | children", "six | 6 | children"]),
    (
        "Volunteers, who number about 350, hand out 2,000 meals a day.",
        ["about 350 | ~350 | Volunteers", "2,000 | 2,000 per day | meals"],
    ),
    ("Nurses voted by 71% to 29% to strike.", ["71% | 71 percent | Nurses", "29% | 29 percent | Nurses"]),
    ("Fourteen people were arrested and nine charged.", ["Fourteen | 14 | people", "nine | 9 | people"]),
    (
        "The cull will cover 60,000 badgers, of which 24,000 are in Devon.",
        ["60,000 | 60,000 | badgers", "24,000 | 24,000 | badgers"],
    ),
    (
        "About two in three households now have broadband, compared with one in four in 2010.",
        ["About two in three | ~66.66666667 percent | households", "one in four | 25 percent | households"],
    ),
    ("A further 120 families are still in tents.", ["120 | 120 | families"]),
    ("Rainfall was 40 percent below normal.", ["40 percent | 40 percent | Rainfall"]),
    (
        "The glacier retreated by 90 metres last year, three times the average.",
        ["90 metres | 90 metre | glacier | down delta", "three times | 3 times | glacier"],
    ),
    (
        "Average rents in the city are £1,340, £110 more than a year ago.",
        ["£1,340 | 1,340 GBP | Average rents", "£110 | 110 GBP | Average rents | up delta"],
    ),
    (
        "The minister promised 300 more beds and 1,200 extra nurses by 2027.",
        ["300 | 300 | beds", "1,200 | 1,200 | nurses"],
    ),
    ("Some 80,000 fans watched United lose.", ["Some 80,000 | ~80,000 | fans"]),
    ("The film took $112m in its opening weekend.", ["$112m | 112,000,000 USD | income"]),
    (
        "The fire burned for nine days and consumed 34,000 hectares of pine.",
        ["nine days | 9 day | time burning", "34,000 hectares | 34,000 hectare | pine"],
    ),
    ("Three in ten drivers admit speeding.", ["Three in ten | 30 percent | drivers"]),
    ("Ofcom fined the broadcaster £150,000.", ["£150,000 | 150,000 GBP | fine"]),
    ("The carrier cancelled 310 flights on Monday and 280 on Tuesday.", ["310 | 310 | flights", "280 | 280 | flights"]),
    (
        "The government wants to cut emissions by 55% from 1990 levels by 2030.",
        ["55% | 55 percent | emissions | down delta"],
    ),
    (
        "The union represents 1.2 million workers, a third of them women.",
        ["1.2 million | 1,200,000 | workers", "a third | 33.33333333 percent | workers"],
    ),
    ("Doctors removed a tumour weighing 2.3 kg.", ["2.3 kg | 2.3 kg | tumour"]),
    (
        "The tunnel will be 57 km long and cost an estimated 12bn Swiss francs.",
        ["57 km | 57 km | tunnel", "an estimated 12bn Swiss francs | ~12,000,000,000 CHF | cost of tunnel"],
    ),
    ("The virus kills about half of those infected.", ["about half | ~50 percent | those infected"]),
    (
        "Nearly 400 primary schools, or 12% of the total, have no library.",
        ["Nearly 400 | ~400 | primary schools", "12% | 12 percent | primary schools"],
    ),
    (
        "The ferry sank with 260 people on board; 112 bodies have been found.",
        ["260 | 260 | people", "112 | 112 | bodies"],
    ),
    (
        "Just over 2,100 homes were built last year, far short of the 5,000 needed.",
        ["Just over 2,100 | >2,100 | homes", "5,000 | 5,000 | homes"],
    ),
    ("The regiment lost 19 men in 1916.", ["19 | 19 | men"]),
    ("The region's hospitals have 430 beds, 60 fewer than in 2019.", ["430 | 430 | beds", "60 | 60 | beds"]),
    ("Sea levels could rise by up to 1.1 metres by 2100.", ["up to 1.1 metres | <=1.1 metre | Sea levels | up delta"]),
    ("The loan must be repaid within 18 months.", ["within 18 months | <=18 month | time repaid"]),
    (
        "A year's subscription costs $79, or $7.99 a month.",
        ["$79 | 79 USD | cost of subscription", "$7.99 a month | 7.99 USD per month | cost of subscription"],
    ),
    (
        "More than 200 firefighters backed by 12 helicopters battled the flames.",
        ["More than 200 | >200 | firefighters", "12 | 12 | helicopters"],
    ),
    ("The suspect, 27, was shot four times.", ["four | 4 | times shot"]),
    (
        "Support for independence stands at 47%, up three points since May.",
        ["47% | 47 percent | Support | level", "three points | 3 percentage_point | Support | up delta"],
    ),
    (
        "The poll of 1,003 adults has a margin of error of 3 points.",
        ["1,003 | 1,003 | adults", "3 points | 3 percentage_point | margin of error"],
    ),
    ("Officials counted 1,100 ballots, 40 of them spoiled.", ["1,100 | 1,100 | ballots", "40 | 40 | ballots"]),
    ("An eighth of the workforce is off sick.", ["An eighth | 12.5 percent | workforce"]),
    (
        "The council's debt is £650m, or about £4,200 per resident.",
        ["£650m | 650,000,000 GBP | debt", "about £4,200 per resident | ~4,200 GBP per resident | debt"],
    ),
    ("Her tweet was viewed 3.2 million times.", ["3.2 million | 3,200,000 | times"]),
    ("The two sides exchanged 195 prisoners each.", ["two | 2 | sides", "195 | 195 | prisoners"]),
    ("Household debt is equivalent to 145 percent of income.", ["145 percent | 145 percent | income"]),
    (
        "The price of a pint has gone up by 30p to £5.10.",
        ["30p | 30 penny | price of a pint | up delta", "£5.10 | 5.1 GBP | price of a pint | to"],
    ),
    ("Four-fifths of the reef has bleached.", ["Four-fifths | 80 percent | reef"]),
    (
        "The bank's shares have lost 60% of their value in six months.",
        ["60% | 60 percent | value | down delta", "six months | 6 month | time"],
    ),
    (
        "Bulgaria spends 2% of GDP on defence, Romania 2.5% and Poland 4.1%.",
        ["2% | 2 percent | GDP", "2.5% | 2.5 percent | GDP", "4.1% | 4.1 percent | GDP"],
    ),
    ("The city has just 14 days of water left.", ["just 14 days | 14 day | water"]),
    ("The star earned 40 caps and scored 12 goals for Ghana.", ["40 | 40 | caps", "12 | 12 | goals"]),
    ("The hospital delivered 3,120 babies last year.", ["3,120 | 3,120 | babies"]),
    (
        "The ban applies to about 15 percent of imports, worth $3.4bn a year.",
        ["about 15 percent | ~15 percent | imports", "$3.4bn a year | 3,400,000,000 USD per year | imports"],
    ),
    ("The Conservatives held 12 seats, lost 9 and gained none.", ["12 | 12 | seats", "9 | 9 | seats"]),
    ("Turnout was 58.4%, the lowest since 1931.", ["58.4% | 58.4 percent | Turnout"]),
    ("The swing to Labour was 7.2 points.", ["7.2 points | 7.2 point | swing"]),
    (
        "The company reported a pre-tax loss of £4.4m on turnover of £61m.",
        ["£4.4m | 4,400,000 GBP | pre-tax loss", "£61m | 61,000,000 GBP | turnover"],
    ),
    (
        "Gold slipped $4 to $1,921 an ounce.",
        ["$4 | 4 USD | Gold | down delta", "$1,921 an ounce | 1,921 USD per ounce | Gold | to"],
    ),
    (
        "The 10-year yield rose 6 basis points to 4.31%.",
        [
            "6 basis points | 6 basis_point | 10-year yield | up delta",
            "4.31% | 4.31 percent | 10-year yield | to",
        ],
    ),
    (
        "The vaccine cost $2 a dose, and 40 million doses were bought.",
        ["$2 a dose | 2 USD per dose | cost of vaccine", "40 million | 40,000,000 | doses"],
    ),
    ("The patient lost three litres of blood.", ["three litres | 3 litre | blood | down delta"]),
    (
        "She was given a 12-month community order and told to pay £85 costs.",
        ["12-month | 12 month | community order", "£85 | 85 GBP | costs"],
    ),
    (
        "The gang stole jewellery worth £1.1m in under four minutes.",
        ["£1.1m | 1,100,000 GBP | jewellery", "under four minutes | <4 minute | time"],
    ),
    ("Temperatures dropped 15 degrees in an hour.", ["15 degrees | 15 degree | Temperatures | down delta"]),
    (
        "About 60mm of rain, a month's worth, fell in two hours.",
        ["About 60mm | ~60 millimetre | rain", "two hours | 2 hour | time"],
    ),
    ("Scientists sampled 48 lakes in 11 countries.", ["48 | 48 | lakes", "11 | 11 | countries"]),
    ("The telescope's mirror is 6.5 metres across.", ["6.5 metres | 6.5 metre | mirror"]),
    ("The mice lived 23% longer.", ["23% | 23 percent | mice"]),
    (
        "Cases are running at 140 per 100,000 people in Leeds.",
        ["140 per 100,000 people | 140 per 100,000 people | Cases"],
    ),
    ("One in 12 babies is born early.", ["One in 12 | 8.333333333 percent | babies"]),
    (
        "Mortality was 3.1 percent in the treated group and 5.6 percent in the control group.",
        ["3.1 percent | 3.1 percent | Mortality", "5.6 percent | 5.6 percent | Mortality"],
    ),
    ("The striker has 14 goals in 20 games this season.", ["14 | 14 | goals", "20 | 20 | games"]),
    ("Leicester lie four points clear of Burnley.", ["four points | 4 point | Leicester"]),
    ("The crowd of 61,204 was a record.", ["61,204 | 61,204 | crowd"]),
    (
        "The mayor won with 51.3% of votes, 2,114 more than her rival.",
        ["51.3% | 51.3 percent | votes", "2,114 | 2,114 | votes"],
    ),
    ("Residents complained of 21 power cuts in a month.", ["21 | 21 | power cuts"]),
    ("The landlord owns 340 flats.", ["340 | 340 | flats"]),
    ("A pint costs £6, a rise of 40p.", ["£6 | 6 GBP | cost of pint", "40p | 40 penny | cost of pint | up delta"]),
    (
        "The drought has killed 1.5 million cattle and forced 300,000 people from their homes.",
        ["1.5 million | 1,500,000 | cattle", "300,000 | 300,000 | people"],
    ),
    ("Lorries queued for up to 12 hours at the border.", ["up to 12 hours | <=12 hour | time queuing"]),
    (
        "The airline expects to carry 8 to 9 million passengers this summer.",
        ["8 to 9 million | 8,000,000..9,000,000 | passengers"],
    ),
    ("He had been in hospital for three weeks.", ["three weeks | 3 week | time in hospital"]),
    ("The bridge closed for 10 days after the flood.", ["10 days | 10 day | closure"]),
    ("The village, population 340, has no shop.", ["340 | 340 | population"]),
    ("Shipments to Asia, worth $90m, were halted.", ["$90m | 90,000,000 USD | Shipments"]),
    (
        "The aid will reach 90,000 households, each with an average of six people.",
        ["90,000 | 90,000 | households", "an average of six | 6 | people"],
    ),
    ("They paid $1,500 each for the crossing.", ["$1,500 | 1,500 USD | payment"]),
    (
        "The UN says 4.4 million Afghans need food, half of them children.",
        ["4.4 million | 4,400,000 | Afghans", "half | 50 percent | Afghans"],
    ),
    (
        "Labour won 34.7% of the vote, the Tories 23.7% and the Lib Dems 12.2%.",
        ["34.7% | 34.7 percent | vote", "23.7% | 23.7 percent | vote", "12.2% | 12.2 percent | vote"],
    ),
    (
        "In the trial, 44 of 510 patients given the drug died, against 71 of 498 given a placebo.",
        ["44 | 44 | patients", "510 | 510 | patients", "71 | 71 | patients", "498 | 498 | patients"],
    ),
    (
        "He was sentenced to 20 years, five of them suspended.",
        ["20 years | 20 year | prison sentence", "five | 5 year | prison sentence"],
    ),
    ("The fire destroyed 14 homes and damaged 30 others.", ["14 | 14 | homes", "30 | 30 | homes"]),
    (
        "Net profit of €4.1bn compared with a loss of €300m a year earlier.",
        ["€4.1bn | 4,100,000,000 EUR | Net profit", "€300m | 300,000,000 EUR | loss"],
    ),
    ("Export orders fell for a fourth month, with the index at 47.2.", ["47.2 | 47.2 | index | level"]),
    (
        "The startup is valued at $2bn and has raised $340m.",
        ["$2bn | 2,000,000,000 USD | startup", "$340m | 340,000,000 USD | money raised"],
    ),
    (
        "Exports rose 6 percent in June; imports, by contrast, by 2 percent.",
        ["6 percent | 6 percent | Exports | up delta", "2 percent | 2 percent | imports | up delta"],
    ),
    ("What did they spend on paint? €900.", ["€900 | 900 EUR | paint"]),
    ("The switch would save the hospital £2m a year.", ["£2m a year | 2,000,000 GBP per year | savings"]),
    ("Salt intake is three times the recommended level.", ["three times | 3 times | Salt intake"]),
    ("The clinic paid her fees. It was $3,200.", ["$3,200 | 3,200 USD | fees"]),
    ("The town was without power for six days.", ["six days | 6 day | time without power"]),
    ("He drove the same bus for two decades.", ["two decades | 20 year | time driving"]),
    ("After 22 years at the brewery she left.", ["22 years | 22 year | time at brewery"]),
    (
        "An audit found last month that one in four city buses ran with worn brakes.",
        ["one in four | 25 percent | city buses"],
    ),
    (
        "The army says it has 200 tanks in the region, let alone 90 of them in the town.",
        ["200 | 200 | tanks", "90 | 90 | tanks"],
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
    ("The pilots checked their tails. The plane is licensed to carry 90.", ["90 | 90 | people"]),
    ("The city opened a $9 million “Safe Streets” scheme.", ["$9 million | 9,000,000 USD | scheme"]),
    ("Profit was strong at the brewery. It made £3m last year.", ["£3m | 3,000,000 GBP | earnings"]),
    (
        "The firm cut its forecast for net income to $40m from $55m.",
        ["$40m | 40,000,000 USD | net income | to", "$55m | 55,000,000 USD | net income | from"],
    ),
    ("Truck carrying more than 40 overturns near Izmir", ["more than 40 | >40 | people"]),
    ("The crew were rescued; dozens more were on deck.", ["dozens | 12..120 | people"]),
    ("Hundreds more are missing.", ["Hundreds | 100..1,000 | people"]),
    ("The probe's engine ran at nine times the pace of 2010.", ["nine times | 9 times | engine"]),
    ("The layer was 3.4 ± 0.6 metres thick.", ["3.4 ± 0.6 metres | ~3.4 metre | layer"]),
    ("The pot is dated to within plus or minus 200 years.", ["200 years | ~200 year | time"]),
    ("He talked for fifteen minutes, no more.", ["fifteen minutes, no more | <=15 minute | time talking"]),
    ("It took 20 minutes at most.", ["20 minutes at most | <=20 minute | time"]),
    ("The trip takes as little as 40 minutes.", ["as little as 40 minutes | >=40 minute | trip"]),
    ("She won £2.4 million plus costs.", ["£2.4 million | 2,400,000 GBP | winnings"]),
    ("The 200-plus guests left.", ["200-plus | >=200 | guests"]),
    (
        "The average 61-year-old has two pensions.",
        ["average 61-year-old | ~61 year of age | age", "two | 2 | pensions"],
    ),
    (
        "The Liberals are on 31%, up three points.",
        ["31% | 31 percent | Liberals", "three points | 3 percentage_point | Liberals | up delta"],
    ),
    ("They got 30 or 35 pence in the pound.", ["30 or 35 pence | 30..35 penny | pound"]),
    ("Nurses earn from €900 to €1,200 a week.", ["€900 to €1,200 a week | 900..1,200 EUR per week | earnings"]),
    ("The crash wiped £2bn off its value.", ["£2bn | 2,000,000,000 GBP | value | down delta"]),
    ("Doctors treated 48 patients, 12 of whom were children.", ["48 | 48 | patients", "12 | 12 | patients"]),
    ("Police stopped six of the 12 biggest lorries.", ["six | 6 | biggest lorries", "12 | 12 | biggest lorries"]),
    ("Fares rose from £2 to £3.", ["£2 | 2 GBP | Fares | from", "£3 | 3 GBP | Fares | up to"]),
    (
        "The pound rose 0.3 percent to $1.27.",
        ["0.3 percent | 0.3 percent | pound | up delta", "$1.27 | 1.27 USD | pound | to"],
    ),
]


# What claims nothing, however much it looks like a count
NO_CLAIMS = [
    "Arsenal beat Spurs 3-1 at the Emirates, with Saka scoring twice in the 23rd and 67th minutes.",
    "The M25 was closed between junctions 10 and 11.",
    "Psalm 23:4 was read out, and John 3:16.",
    "He lives at 14 Acacia Avenue, SW1A 2AA.",
    "Call 0800 123 456 before 5pm on 12 May.",
    "Smith, 43, ranked 7th in the world, finished second.",
    "The board approved a 3-for-1 split of the shares.",
    "The difference was significant (p = .04).",
    "Sections 3, 5 and 7 of the act were repealed.",
    "The ISBN is 978-3-16-148410-0.",
    "World No 3 Iga Swiatek won 6-4, 7-5.",
    "The ruling cites Section 230 and Article 10.",
    "The office is at 1600 Pennsylvania Avenue, Room 305.",
    "Genesis 1:1 and Matthew 5:9 were read.",
    "The A38 and M6 were shut; Route 66 was open.",
    "Windows 11 and PlayStation 5 consoles sold out.",
    "The vote is on 7 November 2028 at 9am.",
    "The 2019 and 2020 seasons were lost.",
    "Apollo 11 landed in July 1969.",
    "Invoice 48213-7 was paid on 3/4/2025.",
    "Chapter 7 of Volume 2 begins on page 91.",
    "Under-21 international Tom Reed, 19, came on as substitute.",
    "The B-52s flew over Highway 101.",
    "The top 10 list names Channel 4.",
    "Crutcher, 40 ― a singer ― was stopped by police.",
    "The post has the id 783499116076687360 and no text.",
    "It was her best result for a fourth month.",
    "The academy trains players under 16.",
    '"It was dark," said Ivo Petric, a 61-year-old beekeeper.',
]


# Whose quantity it is, and when: counted thing / subject / time words
SETTINGS = [
    ("The company also said it has more than 1,000 customers.", ["customers / company / -"]),
    ("Labour won 35% of the vote, the Tories 24%.", ["vote / Labour / -", "vote / Tories / -"]),
    ("It is now investing to boost its output to 1.2m tons of ore by 2031.", ["ore / output / 2031"]),
    ("The village, population 340, has no shop.", ["population / village / -"]),
    (
        "Inflation slowed to 2.1 percent in May from 2.4 percent in April.",
        ["Inflation / - / May", "Inflation / - / April"],
    ),
    (
        "The carrier cancelled 310 flights on Monday and 280 on Tuesday.",
        ["flights / carrier / Monday", "flights / carrier / Tuesday"],
    ),
    (
        "A kilo of rice now costs 90 taka, up from 60 a year ago.",
        ["cost of kilo of rice / - / a year ago", "cost of kilo of rice / - / -"],
    ),
    ("Exports to China dropped by a third, imports by a quarter.", ["Exports / - / -", "imports / - / -"]),
    ("The mission will last 18 months and cost $900 million.", ["mission / - / -", "cost of mission / - / -"]),
    (
        "Just over 2,100 homes were built last year, far short of the 5,000 needed.",
        ["homes / - / last year", "homes / - / last year"],
    ),
    ("Norway said it would send 40 generators in March.", ["generators / Norway / March"]),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_what_is_counted(rows_in, text, rows):
    assert rows_in(text) == rows


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_what_only_looks_like_a_count(claims_in, text):
    assert claims_in(text) == ()


@pytest.mark.parametrize(("text", "rows"), SETTINGS)
def test_whose_it_is_and_when(claims_in, text, rows):
    found = claims_in(text)
    times = [text[c.time.start : c.time.end] if c.time else "-" for c in found]
    assert [f"{c.counted or '-'} / {c.subject or '-'} / {t}" for c, t in zip(found, times, strict=True)] == rows
