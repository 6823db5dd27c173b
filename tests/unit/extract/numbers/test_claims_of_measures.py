"""Claims of measures in news sentences: time, length, area, weight, heat and speed, and what is measured.

A row is: words of the claim | comparator, value or low..high, unit, rate | counted thing | trend and role.
"""

import pytest

CLAIMS = [
    (
        "The magnitude 6.8 earthquake struck at 11:11 pm at a depth of 18.5 km.",
        ["6.8 | 6.8 | earthquake", "18.5 km | 18.5 km | depth"],
    ),
    (
        "Mr Okafor, 61, was jailed for 12 years and six months at Leeds Crown Court.",
        ["12 years | 12 year | time in prison", "six months | 6 month | time in prison"],
    ),
    (
        "It took firefighters 14 hours to bring the blaze, which covered 1,200 acres, under control.",
        ["14 hours | 14 hour | time", "1,200 acres | 1,200 acre | blaze"],
    ),
    (
        "Rainfall of 120mm in 24 hours caused flooding that left 3 dead and 17 missing.",
        ["120mm | 120 millimetre | Rainfall", "24 hours | 24 hour | time", "3 | 3 | people", "17 | 17 | people"],
    ),
    ("The 5,000m final will be run on Saturday at 7.30pm.", ["5,000m | 5,000 metre | distance"]),
    ("The two leaders met for three hours in Geneva.", ["two | 2 | leaders", "three hours | 3 hour | time meeting"]),
    ("The child's mother, aged 23, has two other children.", ["two | 2 | children"]),
    (
        "A 12-member jury deliberated for five days before convicting him on 34 counts.",
        ["12 | 12 | member", "five days | 5 day | time", "34 | 34 | counts"],
    ),
    ("He ran the 100m in 9.81 seconds.", ["100m | 100 metre | distance", "9.81 seconds | 9.81 second | time"]),
    (
        "Djokovic won 6-3, 7-6, 6-4 in two hours and 51 minutes.",
        ["two hours | 2 hour | time", "51 minutes | 51 minute | time"],
    ),
    (
        "NASA's probe travelled 3.7 billion miles over nine years.",
        ["3.7 billion miles | 3,700,000,000 mile | distance", "nine years | 9 year | time"],
    ),
    (
        "The study followed 1,204 women aged 45 to 64 for an average of 12.5 years.",
        ["1,204 | 1,204 | women", "an average of 12.5 years | 12.5 year | time"],
    ),
    ("It is the third time in two weeks that the 42-year-old has been arrested.", ["two weeks | 2 week | time"]),
    ("The mine produces 250,000 tonnes of copper a year.", ["250,000 tonnes | 250,000 tonne per year | copper"]),
    ("Scientists found the ice was 2-3 metres thick.", ["2-3 metres | 2..3 metre | ice"]),
    ("They walked 12 miles in the rain.", ["12 miles | 12 mile | distance"]),
    ("A 10-day ceasefire began at 7am on Sunday.", ["10-day | 10 day | ceasefire"]),
    ("In 1945, 2,000 tons of bombs fell on the city.", ["2,000 tons | 2,000 ton | bombs"]),
    ("The temperature will hover around 30 degrees.", ["around 30 degrees | ~30 degree | temperature"]),
    (
        "The team of 15 scientists spent two years on the project.",
        ["15 | 15 | scientists", "two years | 2 year | time on project"],
    ),
    ("The pool is 50m long and 25m wide.", ["50m | 50 metre | pool", "25m | 25 metre | pool"]),
    ("The two-day summit ended without a deal.", ["two-day | 2 day | summit"]),
    (
        "The court sentenced six men to between 10 and 15 years.",
        ["six | 6 | men", "between 10 and 15 years | 10..15 year | prison sentence"],
    ),
    (
        "The ship is 399.9 metres long and can carry 24,000 containers.",
        ["399.9 metres | 399.9 metre | ship", "24,000 | 24,000 | containers"],
    ),
    (
        "The lake is 12 km long and covers 1,100 hectares.",
        ["12 km | 12 km | lake", "1,100 hectares | 1,100 hectare | lake"],
    ),
    ("The tower stands 210 metres (690 feet) tall.", ["210 metres | 210 metre | tower", "690 feet | 690 foot | tower"]),
    ("Winds of up to 120 mph hit the coast.", ["up to 120 mph | <=120 mile per hour | Winds"]),
    ("The battery lasts 14 hours.", ["14 hours | 14 hour | battery"]),
    ("Some 400 litres of fuel leaked.", ["Some 400 litres | ~400 litre | fuel"]),
    ("The rocket weighs 2,800 tonnes.", ["2,800 tonnes | 2,800 tonne | rocket"]),
    ("It was minus 12 degrees Celsius at dawn.", ["minus 12 degrees Celsius | -12 celsius | -"]),
    ("The drug was given in 5mg doses.", ["5mg | 5 milligram | doses"]),
    ("The panels produce 3.6 MW.", ["3.6 MW | 3.6 megawatt | panels"]),
    ("The average farm covers 85 hectares.", ["85 hectares | 85 hectare | average farm"]),
    ("The sentence is four to six years.", ["four to six years | 4..6 year | sentence"]),
    ("A 30-minute film opens the show.", ["30-minute | 30 minute | film"]),
    ("The three-day strike began on Monday.", ["three-day | 3 day | strike"]),
    ("A 7-year-old boy was among the dead.", ["7-year-old | 7 year of age | boy"]),
    ("Patients wait 18 weeks or more.", ["18 weeks or more | >=18 week | wait"]),
    (
        "The dam holds 4.5 million litres of water and supplies 12 villages.",
        ["4.5 million litres | 4,500,000 litre | water", "12 | 12 | villages"],
    ),
    ("He was jailed for 12 years.", ["12 years | 12 year | time in prison"]),
    (
        "She was sentenced to four years and six months.",
        ["four years | 4 year | prison sentence", "six months | 6 month | prison sentence"],
    ),
    ("The glacier has lost 30 metres of ice since 1990.", ["30 metres | 30 metre | ice | down delta"]),
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
        "Temperatures reached 41C in Seville, 3C above average.",
        ["41C | 41 celsius | Temperatures", "3C | 3 celsius | Temperatures"],
    ),
    (
        "The suspect fired 16 rounds in less than two minutes.",
        ["16 | 16 | rounds", "less than two minutes | <2 minute | time firing"],
    ),
    ("The building is 150 metres tall.", ["150 metres | 150 metre | building"]),
    ("They waited nine hours for an ambulance.", ["nine hours | 9 hour | wait"]),
    ("Rescuers have been searching for three days.", ["three days | 3 day | time searching"]),
    ("The plane was flying at 10,000 metres when it lost contact.", ["10,000 metres | 10,000 metre | distance"]),
    ("Patients received 5 mg/kg of the drug twice daily.", ["5 mg/kg | 5 milligram per kg | drug"]),
    ("The judge handed down a sentence of 14 years.", ["14 years | 14 year | sentence"]),
    ("She faces up to 25 years in prison if convicted.", ["up to 25 years | <=25 year | time in prison"]),
    (
        "Winds gusted to 96mph and 40mm of rain fell in six hours.",
        ["96mph | 96 mile per hour | Winds", "40mm | 40 millimetre | rain", "six hours | 6 hour | time"],
    ),
    (
        "The average wait for surgery is 14 weeks, compared with nine before the pandemic.",
        ["14 weeks | 14 week | average wait", "nine | 9 week | average wait"],
    ),
    (
        "A convoy of 30 trucks carrying 600 tonnes of flour entered Gaza.",
        ["30 | 30 | trucks", "600 tonnes | 600 tonne | flour"],
    ),
    ("The patient's temperature was 39.5C.", ["39.5C | 39.5 celsius | temperature"]),
    (
        "She swam 1,500 metres in 15 minutes 20 seconds.",
        ["1,500 metres | 1,500 metre | distance", "15 minutes | 15 minute | time", "20 seconds | 20 second | time"],
    ),
    ("The rover weighs 1,025 kg and is 3 metres long.", ["1,025 kg | 1,025 kg | rover", "3 metres | 3 metre | rover"]),
    ("The wall is 2.5m high and 40km long.", ["2.5m | 2.5 metre | wall", "40km | 40 km | wall"]),
    (
        "The boat was carrying 62 migrants when it sank 30 miles off Lampedusa.",
        ["62 | 62 | migrants", "30 miles | 30 mile | distance"],
    ),
    (
        "The fire burned for nine days and consumed 34,000 hectares of pine.",
        ["nine days | 9 day | time burning", "34,000 hectares | 34,000 hectare | pine"],
    ),
    ("Doctors removed a tumour weighing 2.3 kg.", ["2.3 kg | 2.3 kg | tumour"]),
    ("Sea levels could rise by up to 1.1 metres by 2100.", ["up to 1.1 metres | <=1.1 metre | Sea levels | up delta"]),
    ("The loan must be repaid within 18 months.", ["within 18 months | <=18 month | time repaid"]),
    ("The city has just 14 days of water left.", ["just 14 days | 14 day | water"]),
    ("The patient lost three litres of blood.", ["three litres | 3 litre | blood | down delta"]),
    ("Temperatures dropped 15 degrees in an hour.", ["15 degrees | 15 degree | Temperatures | down delta"]),
    (
        "About 60mm of rain, a month's worth, fell in two hours.",
        ["About 60mm | ~60 millimetre | rain", "two hours | 2 hour | time"],
    ),
    ("The telescope's mirror is 6.5 metres across.", ["6.5 metres | 6.5 metre | mirror"]),
    ("Lorries queued for up to 12 hours at the border.", ["up to 12 hours | <=12 hour | time queuing"]),
    ("He had been in hospital for three weeks.", ["three weeks | 3 week | time in hospital"]),
    ("The bridge closed for 10 days after the flood.", ["10 days | 10 day | closure"]),
    (
        "He was sentenced to 20 years, five of them suspended.",
        ["20 years | 20 year | prison sentence", "five | 5 year | prison sentence"],
    ),
    ("The town was without power for six days.", ["six days | 6 day | time without power"]),
    ("He drove the same bus for two decades.", ["two decades | 20 year | time driving"]),
    ("After 22 years at the brewery she left.", ["22 years | 22 year | time at brewery"]),
    ("The layer was 3.4 ± 0.6 metres thick.", ["3.4 ± 0.6 metres | ~3.4 metre | layer"]),
    ("The pot is dated to within plus or minus 200 years.", ["200 years | ~200 year | time"]),
    ("He talked for fifteen minutes, no more.", ["fifteen minutes, no more | <=15 minute | time talking"]),
    ("It took 20 minutes at most.", ["20 minutes at most | <=20 minute | time"]),
    ("The trip takes as little as 40 minutes.", ["as little as 40 minutes | >=40 minute | trip"]),
    (
        "The average 61-year-old has two pensions.",
        ["average 61-year-old | ~61 year of age | age", "two | 2 | pensions"],
    ),
]


@pytest.mark.parametrize(("text", "rows"), CLAIMS)
def test_claims_of_a_sentence(rows_in, text, rows):
    assert rows_in(text) == rows
