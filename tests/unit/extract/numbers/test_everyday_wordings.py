"""Everyday wordings of one cause each, ten or so a cause, on invented news of all beats: one row a claim."""

import pytest

COSTS = [
    ("The strike has cost the airline €40m.", ["€40m | 40,000,000 EUR | cost of strike"]),
    ("A new roof would cost £18,000.", ["£18,000 | 18,000 GBP | cost of new roof"]),
    (
        "Converting the van could cost €4,000 to €7,000.",
        ["€4,000 to €7,000 | 4,000..7,000 EUR | cost of converting the van"],
    ),
    ("It would cost £4m to rebuild the pier.", ["£4m | 4,000,000 GBP | cost to rebuild the pier"]),
    ("It cost $90.", ["$90 | 90 USD | cost"]),
    ("Rebuilding the school will cost $3m.", ["$3m | 3,000,000 USD | cost of rebuilding the school"]),
    ("The repairs cost him three hundred quid.", ["three hundred quid | 300 GBP | cost of repairs"]),
    ("A litre of diesel costs 1.62 euros.", ["1.62 euros | 1.62 EUR | cost of litre of diesel"]),
]

BY_THE_VERB = [
    ("He took home £31 million last year.", ["£31 million | 31,000,000 GBP | pay"]),
    ("The bakery turns over about £900,000 a year.", ["about £900,000 a year | ~900,000 GBP per year | turnover"]),
    ("The kidnappers asked for $20 million.", ["$20 million | 20,000,000 USD | demand"]),
    ("Savers have pulled out CHF 9.4 billion this year.", ["CHF 9.4 billion | 9,400,000,000 CHF | money withdrawn"]),
    ("Norway is throwing in another $118 million.", ["$118 million | 118,000,000 USD | funding"]),
    ("The dealer was fined $750,000.", ["$750,000 | 750,000 USD | fine"]),
    ("She was awarded £20,000 by the tribunal.", ["£20,000 | 20,000 GBP | award"]),
    ("The bank set aside €300m in May.", ["€300m | 300,000,000 EUR | provision"]),
    ("Welders get £640 a week.", ["£640 a week | 640 GBP per week | pay"]),
    ("The firm is offering 6.5 per cent.", ["6.5 per cent | 6.5 percent | offer"]),
    ("Teachers are demanding 12%.", ["12% | 12 percent | demand"]),
    ("The miners will get R1,350 a month more.", ["R1,350 a month | 1,350 ZAR per month | increase | up delta"]),
    ("The yard lost £1.2m in revenue.", ["£1.2m | 1,200,000 GBP | revenue"]),
    ("The yard lost £1.2m in May.", ["£1.2m | 1,200,000 GBP | losses"]),
    ("They coughed up £3m on hotel bills.", ["£3m | 3,000,000 GBP | hotel bills"]),
    ("She earned £90,000, of which £30,000 was overtime pay.", ["£90,000 | 90,000 GBP | earnings", "£30,000 | 30,000 GBP | overtime pay"]),
    ("The tycoon, a shipping heir worth £400m, has resigned.", ["£400m | 400,000,000 GBP | fortune"]),
    ("Shipments worth £400m were held up.", ["£400m | 400,000,000 GBP | Shipments"]),
]  # fmt: skip

PARTS_AND_THOSE = [
    ("The coach was carrying 40 people, nine of them crew.", ["40 | 40 | people", "nine | 9 | crew"]),
    (
        "The toll stands at 54, three of them children, with 81 injured.",
        ["54 | 54 | toll | level", "three | 3 | children", "81 | 81 | people"],
    ),
    ("Police made 40 arrests, six of them on Monday.", ["40 | 40 | arrests", "six | 6 | arrests"]),
    ("More than 80% of those who replied said no.", ["More than 80% | >80 percent | those who replied"]),
    (
        "They make up 58% of those stopped by police and 74% of those on whom force was used.",
        ["58% | 58 percent | those stopped", "74% | 74 percent | those on whom force was used"],
    ),
    ("Six of those on a placebo died.", ["Six | 6 | those on a placebo"]),
    ("The firm employs 300 people, a third of them women.", ["300 | 300 | people", "a third | 33.33333333 percent | people"]),
]  # fmt: skip

MULTIPLES = [
    ("He was paid £2m, about 175 times as much.", ["£2m | 2,000,000 GBP | payment", "about 175 times | ~175 times | payment"]),
    ("The new salt costs $2, three times as much as regular salt.", ["$2 | 2 USD | cost of new salt", "three times | 3 times | regular salt"]),
    ("The fee was £45m, eight times what the club paid.", ["£45m | 45,000,000 GBP | fee", "eight times | 8 times | fee"]),
    ("The real figure is at least double that.", ["at least double | >=2 times | real figure"]),
    ("The jar sold for £4m, more than twice its estimate.", ["£4m | 4,000,000 GBP | jar", "more than twice | >2 times | estimate"]),
    ("The town had 40 rallies, twice as many as in May.", ["40 | 40 | rallies", "twice | 2 times | rallies"]),
]  # fmt: skip

LEFT_OUT = [
    ("A few British tourists were hurt. Two are in hospital.", ["Two | 2 | British tourists"]),
    ("The coach wanted wingers. “I asked for five, I got four,” she said.", ["five | 5 | wingers", "four | 4 | wingers"]),
    ("The mill employs 400.", ["400 | 400 | people"]),
    ("The toll is 61, with 14 still missing.", ["61 | 61 | toll", "14 | 14 | people"]),
    ("Officials fear as many as 45 are still buried.", ["as many as 45 | <=45 | people"]),
    ("The union says 90 boats sailed. The port puts it at 60. Our reporter counted 72.", ["90 | 90 | boats", "60 | 60 | boats | level", "72 | 72 | boats"]),
    ("About 400 people sleep in tents, says the Red Cross; the mayor's figure is 520.", ["About 400 | ~400 | people", "520 | 520 | people"]),
]  # fmt: skip

MAGNITUDES = [
    ("A 6.3-magnitude quake tore through the town; 45 are missing.", ["6.3 | 6.3 | quake", "45 | 45 | people"]),
    ("A quake of magnitude 6.4 killed 51 people.", ["6.4 | 6.4 | quake", "51 | 51 | people"]),
    ("A magnitude 5.1 aftershock struck at noon.", ["5.1 | 5.1 | aftershock"]),
    ("Another quake above magnitude 6 is unlikely.", ["above magnitude 6 | >6 | quake"]),
]

POINTS = [
    ("The poll gives Labour 38%. Its margin of error is 1.5 points.", ["38% | 38 percent | Labour", "1.5 points | 1.5 percentage_point | margin of error"]),
    ("Turnout was 58%, five points lower.", ["58% | 58 percent | Turnout", "five points | 5 percentage_point | Turnout | down delta"]),
    ("Support slipped three points to 44%.", ["three points | 3 percentage_point | Support | down delta", "44% | 44 percent | Support | to"]),
    ("Castlebridge finished bottom with 19 points.", ["19 points | 19 point | points"]),
    ("The team are two points off the play-offs.", ["two points | 2 point | points"]),
    ("The FTSE 100 rose 0.4%, or 33 points.", ["0.4% | 0.4 percent | FTSE | up delta", "33 points | 33 point | FTSE | up delta"]),
]  # fmt: skip

UNITS = [
    ("The koruna jumped to 24.15 to the euro.", ["24.15 to the euro | 24.15 CZK per euro | koruna | to"]),
    ("The yen traded at 151 per dollar.", ["151 per dollar | 151 JPY per dollar | yen | level"]),
    ("He earns R15,000 a month before deductions.", ["R15,000 a month | 15,000 ZAR per month | earnings"]),
    ("He earned £90 a week before the war.", ["£90 | 90 GBP | earnings"]),
    ("The union wants £90 more a week.", ["£90 | 90 GBP per week | increase | up delta"]),
    ("The state will release 2 billion lek in aid.", ["2 billion lek | 2,000,000,000 ALL | aid"]),
    ("The level was 0.4 nanograms per millilitre.", ["0.4 nanograms per millilitre | 0.4 ng/ml | level"]),
    ("The ban was cut from four years to three.", ["four years | 4 year | ban | from", "three | 3 year | ban | down to"]),
    ("Output was 790 ounces, compared with an earlier forecast of at least 850.", ["790 ounces | 790 ounce | Output", "at least 850 | >=850 ounce | Output"]),
    ("Sales fell for two quarters.", ["two quarters | 2 quarter | time"]),
    ("The pit lost 42,000 working days to strikes.", ["42,000 | 42,000 | working days"]),
    ("It must be paid within 30 working days.", ["within 30 working days | <=30 day | time paid"]),
    ("She called for about an hour.", ["about an hour | ~1 hour | time"]),
    ("The swim took just under an hour.", ["just under an hour | <1 hour | swim"]),
    ("No passwords were taken and no branch will close.", ["No passwords | 0 | passwords", "no branch | 0 | branch"]),
]  # fmt: skip

ELSEWHERE = [
    ("Tickets are dear. Organisers have sold 61,000 so far.", ["61,000 | 61,000 | Tickets"]),
    ("The mayor will hire 500 officers. Only 70 have joined, against a target of 250.", ["500 | 500 | officers", "Only 70 | 70 | officers", "250 | 250 | officers"]),
    ("The party took 88 seats in the 150-member chamber, 13 more than last time.", ["88 | 88 | seats", "150 | 150 | member", "13 | 13 | seats"]),
    ("The bank will close 95 branches; 1,100 will lose their jobs.", ["95 | 95 | branches", "1,100 | 1,100 | people"]),
    ("Crews have reached 340,000 customers. They restored power to about half.", ["340,000 | 340,000 | customers", "about half | ~50 percent | customers"]),
    ("The agencies need $1.2bn but have received only a third.", ["$1.2bn | 1,200,000,000 USD | money needed", "only a third | 33.33333333 percent | money needed"]),
    ("Of the fine, £2m will go to the state.", ["£2m | 2,000,000 GBP | fine"]),
    ("Of the survivors, 40 were children.", ["40 | 40 | survivors"]),
    ("Only 3% of the plastic comes from Europe; Asia accounts for 80%.", ["Only 3% | 3 percent | plastic", "80% | 80 percent | plastic"]),
    ("Prices rose 11%; food was up 19%, energy 30%.", ["11% | 11 percent | Prices | up delta", "19% | 19 percent | food | up delta", "30% | 30 percent | energy | up delta"]),
    ("Rents in the capital average €1,450 a month.", ["average €1,450 a month | ~1,450 EUR per month | Rents"]),
    ("Those who slept badly were 30% more likely to fall ill.", ["30% | 30 percent | Those who slept | up delta"]),
    ("The library is one of six facing closure.", ["six | 6 | library"]),
    ("The fire burned 4,300 hectares.", ["4,300 hectares | 4,300 hectare | land"]),
    ("The lake covers 4,300 hectares.", ["4,300 hectares | 4,300 hectare | lake"]),
]  # fmt: skip

CHANGES = [
    ("The toll stood at nine this evening.", ["nine | 9 | toll | level"]),
    ("The toll stood at 9 on Monday evening.", ["9 | 9 | toll | level"]),
    ("Eighty passengers missed the boat; the next ferry, six hours later, took 50 of them.", ["Eighty | 80 | passengers", "six hours | 6 hour | time", "50 | 50 | passengers"]),
    ("He was shot three times.", ["three | 3 | times shot"]),
    ("The fund bought 4% of the brewer for $120m.", ["4% | 4 percent | brewer", "$120m | 120,000,000 USD | brewer"]),
    ("Divers found two bodies on Monday and a third on Tuesday.", ["two | 2 | bodies"]),
    ("The gap between the candidates is 0.4 points.", ["0.4 points | 0.4 percentage_point | gap"]),
    ("Sales rose by a third to 88,000.", ["a third | 33.33333333 percent | Sales | up delta", "88,000 | 88,000 | Sales | to"]),
    ("The workforce has shrunk by 800 to 4,100.", ["800 | 800 | workforce | down delta", "4,100 | 4,100 | workforce | to"]),
    ("Numbers may rise by 200 to 300.", ["200 to 300 | 200..300 | Numbers | up delta"]),
    ("Officers recovered two knives.", ["two | 2 | knives"]),
    ("Shares fell to 88p, valuing the firm at £410m.", ["88p | 88 penny | Shares | to", "£410m | 410,000,000 GBP | firm"]),
    ("The tunnel has reached a depth of 40 metres; another 12 remain.", ["40 metres | 40 metre | depth", "12 | 12 metre | depth"]),
    ("The firm was fined 3 million kroner and must pay another 800,000 in costs.", ["3 million kroner | 3,000,000 NOK | fine", "800,000 | 800,000 NOK | costs"]),
    ("There are 4,210 people, 300 fewer than ten years ago.", ["4,210 | 4,210 | people", "300 | 300 | people", "ten years | 10 year | time"]),
    ("We need nine times today's capacity.", ["nine times | 9 times | capacity"]),
]  # fmt: skip

NO_CLAIMS = [
    "Nurses threw it out by two to one.",
    "It is popular among over-75s and under-25s.",
    "Most Year 6 pupils can swim.",
    "Callers ran nine to one against it.",
    "Police were outnumbered three to one.",
    "At five every morning the men gather.",
    "They worked until two in the morning.",
    "One is a boy of 14, the mayor said.",
    "The latest victim, a 66-year-old man, has died.",
    "He talked about a week in Rome.",
    "No decision has been made.",
    "No child should go hungry.",
    "She wiped out over a year's gains.",
]


@pytest.mark.parametrize(
    ("text", "rows"),
    COSTS + BY_THE_VERB + PARTS_AND_THOSE + MULTIPLES + LEFT_OUT + MAGNITUDES + POINTS + UNITS + ELSEWHERE + CHANGES,
)
def test_everyday_wordings(rows_in, text, rows):
    assert rows_in(text) == rows


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_everyday_wordings_that_claim_nothing(claims_in, text):
    assert claims_in(text) == ()
