"""The sum check on texts: what is flagged, with its arithmetic, and what must stay silent."""

import pytest

from lib.checks import find_checks
from lib.extract.engine import model_name, read
from lib.extract.numbers import find_numbers
from lib.model import Article, Engine, Extraction, content_id

FLAGGED = [
    # Parts and total
    ("The blast left 45 dead: 30 men and 14 women.", ["30 + 14 = 44, the text says 45"]),
    ("A jury of 12 people (seven women and four men) was sworn in.", ["7 + 4 = 11, the text says 12"]),
    ("The ferry carried 212 passengers: 140 adults, 52 teenagers and 18 toddlers.", ["140 + 52 + 18 = 210, the text says 212"]),
    ("Police took 30 men and 14 women into custody, a total of 45.", ["30 + 14 = 44, the text says 45"]),
    ("She scored 11 tries and six penalties, 18 in all.", ["11 + 6 = 17, the text says 18"]),
    (
        "The council set aside £9.5m: £6.1m for roads and £4.4m for schools.",
        ["6.1 million + 4.4 million = 10.5 million GBP, the text says 9.5 million GBP"],
    ),
    ("The squad has 25 players: three goalkeepers, eight defenders, seven midfielders and six forwards.",
     ["3 + 8 + 7 + 6 = 24, the text says 25"]),
    ("The zoo lost 19 animals — 11 penguins and six seals.", ["11 + 6 = 17, the text says 19"]),
    # A share told twice
    ("Of the seats, 12 of 48, or 30 percent, went to newcomers.", ["12 of 48 is 25 percent, the text says 30 percent"]),
    ("Inspectors failed 18 of 60 kitchens (36%).", ["18 of 60 is 30 percent, the text says 36 percent"]),
    (
        "The bank will cut 640 jobs, or 20% of its 2,500 staff.",
        ["640 of 2,500 is 25.6 percent, the text says 20 percent"],
    ),
    (
        "The mill laid off 20% of its 2,500 workers, or 640 people.",
        ["640 of 2,500 is 25.6 percent, the text says 20 percent"],
    ),
    ("A third of the 1,210 tenants, or 296 people, have left.", ["296 of 1,210 is 24.46 percent, the text says 33.33 percent"]),
    ("Nine out of 12 lifeboats (60 percent) were damaged.", ["Nine out of 12 is 75 percent, the text says 60 percent"]),
    ("More than half, or 48 of 110 judges, signed the letter.", ["48 of 110 is 43.64 percent, the text says 50 percent"]),
    # Change against from and to
    (
        "Sales rose 12 percent from $50 million to $60 million.",
        ["from 50 million USD to 60 million USD is up 20 percent, the text says up 12 percent"],
    ),
    ("Burglaries fell by 40% from 88 to 66.", ["from 88 to 66 is down 25 percent, the text says down 40 percent"]),
    (
        "Profit fell 8% to €45.2m from €41.9m.",
        ["from 41.9 million EUR to 45.2 million EUR is up 7.88 percent, the text says down 8 percent"],
    ),
    ("The herd grew by 15 percent from 240 to 312 animals.", ["from 240 to 312 is up 30 percent, the text says up 15 percent"]),
    (
        "Fees rose by £30 from £120 to £160.",
        ["160 − 120 = 40 GBP, the text says up 30 GBP"],
    ),
    # Percent and points
    (
        "Unemployment rose by 2% from 4% to 6%.",
        ["from 4 to 6 percent is up 2 percentage points, or 50 percent; the text says up 2 percent"],
    ),
    (
        "Turnout fell 8 percentage points from 71% to 60%.",
        ["from 71 to 60 percent is down 11 percentage points, or 15.49 percent; the text says down 8 percentage points"],
    ),
    (
        "The bank raised its rate by 50 basis points from 3.25% to 3.5%.",
        ["from 3.25 to 3.5 percent is up 0.25 percentage points, or 7.69 percent; the text says up 50 basis points"],
    ),
    # Multiples
    ("Membership doubled from 400 to 640.", ["from 400 to 640 is 1.6 times, the text says 2 times"]),
    ("Complaints tripled from 30 to 60 in a year.", ["from 30 to 60 is 2 times, the text says 3 times"]),
    ("Arrests more than doubled from 110 to 190.", ["from 110 to 190 is 1.73 times, the text says 2 times"]),
    ("The backlog halved from 900 to 700 cases.", ["from 900 to 700 is down 22.22 percent, the text says down 50 percent"]),
    # Weekdays
    ("The hearing is set for Tuesday, 13 May 2026.", ["13 May 2026 is a Wednesday, the text says Tuesday"]),
    ("It was signed on Sunday, August 31, 2026, in Oslo.", ["31 August 2026 is a Monday, the text says Sunday"]),
    ("Polls open on Monday 1st of October 2027.", ["1 October 2027 is a Friday, the text says Monday"]),
    ("Doors open Sat 7 March 2027.", ["7 March 2027 is a Sunday, the text says Saturday"]),
]  # fmt: skip

SILENT = [
    # It adds up
    "The blast left 44 dead: 30 men and 14 women.",
    "A jury of 12 people (seven women and five men) was sworn in.",
    "The ferry carried 210 passengers: 140 adults, 52 teenagers and 18 toddlers.",
    "Police took 30 men and 14 women into custody, a total of 44.",
    "Of the seats, 12 of 48, or 25 percent, went to newcomers.",
    "Inspectors failed 17 of 60 kitchens (28%).",
    "The bank will cut 640 jobs, or 20% of its 3,200 staff.",
    "A third of the 1,200 tenants, or 390 people, have left.",
    "Sales rose 20 percent from $50 million to $60 million.",
    "Profit rose 7.9% to €45.2m from €41.9m.",
    "Unemployment rose by two percentage points from 4% to 6%.",
    "The bank raised its rate by 25 basis points from 3.25% to 3.5%.",
    "Prices rose by 50% from 4% to 6%.",
    "Membership doubled from 400 to 812.",
    "Membership nearly doubled from 400 to 745.",
    "Arrests more than doubled from 110 to 290.",
    "The hearing is set for Wednesday, 13 May 2026.",
    # Rounding as written
    "Profit was $1.9bn: $1.2bn in Asia and $0.8bn in Europe.",
    "The firm will cut 4,000 jobs: 2,600 in Britain and 1,350 abroad.",
    "The town gave 1.2 million euros (700,000 for the pool and 470,000 for the park).",
    "Sales rose 12 percent from $1.1 billion to $1.2 billion.",
    # Bounds, hedges and ranges
    "About 45 people died: 30 men and 14 women.",
    "At least 45 people died: 30 men and 14 women.",
    "The blast killed 45 people: at least 30 men and 14 women.",
    "Burglaries fell by about 22% from 88 to 66.",
    "Sales rose by more than 15 percent from $50 million to $60 million.",
    # Parts that are not the whole
    "The blast killed 45 people, including 30 men and 14 women.",
    "The blast killed 45 people: 30 men, 14 women and others not yet named.",
    "Forty-five people died, among them 30 soldiers and five medics.",
    "The fund has 60 members: 30 met in May and 14 in June.",
    "The club has 900 members. It sold 30 shirts and 14 scarves.",
    "The train had 200 seats; 30 were broken and 14 were missing.",
    "He made 45 calls: 30 to his wife and 14 to his office, and the rest to strangers.",
    "The inquiry heard 45 witnesses over 30 days in 14 towns.",
    # Different things
    "Of 48 schools, 12 closed and 30 percent lost staff.",
    "Inspectors failed 18 of 60 kitchens (36% of them in hotels).",
    "Inspectors failed 18 of 60 kitchens, 36% more than in 2019.",
    "The bank will cut 640 jobs and raise pay by 20% for its 2,500 staff.",
    "Sales rose 12 percent, while costs went from $50 million to $60 million.",
    "Sales rose 12 percent. Wages rose from $50 million to $60 million.",
    "The crowd grew by 200. Tickets rose from £12 to £15.",
    "Shares fell 8% and the pound slipped from $1.31 to $1.29.",
    "The school day runs from 8 to 3, two hours longer than before.",
    "Turnout doubled in the north and rose from 40% to 52% in the south.",
    "The price doubled. Sales went from 300 to 450.",
    # Dates and days
    "It happened between Monday and Friday 8 May 2026.",
    "The shop is shut on Black Friday 26 November 2027.",
    "The hearing on Tuesday heard that the fire began on 13 May 2026.",
    "On Sunday, 31 people were hurt. August 2026 was dry.",
    "The match was on 31 June 2026, a Sunday.",
    "Polls open on Friday 1st of October 2027.",
    "Born on Wednesday (4 July 1990), he died young.",
    # Scores and codes
    "The jury (seven women and four men) heard the 12 witnesses.",
    "The toll rose by 60 cents from $4.10 to $4.50.",
    "Arsenal won 3-1 on Sunday: 2 goals before the break and 1 after.",
    "Section 45: 30 days and 14 nights.",
]

DATED = [
    ("2026-03-04", "The strike begins on Monday 9 March.", []),
    ("2026-09-01", "The strike begins on Tuesday 9 March.", []),  # in 2027
    ("2026-09-01", "The strike began on Monday 9 March.", []),  # in 2026
    ("2026-09-01", "The strike began on Friday 9 March.", ["9 March 2026 is a Monday, the text says Friday"]),
    ("2026-03-04", "The strike begins on Friday 9 March.", ["9 March 2026 is a Monday, the text says Friday"]),
    ("2026-03-04", "They met on Saturday, 28 February.", []),
    ("2026-03-04", "They met on Wednesday, 28 February.", ["28 February 2026 is a Saturday, the text says Wednesday"]),
    (None, "They met on Wednesday, 28 February.", []),
]


def checks_in(text, published=None):
    article = Article(content_id(text), text, published=published)
    numbers = find_numbers(read(article), (), ())
    return find_checks(Extraction(Engine("test", model_name()), article, numbers=numbers))


@pytest.mark.parametrize(("text", "arithmetic"), FLAGGED)
def test_what_does_not_add_up_is_flagged_with_its_arithmetic(text, arithmetic):
    assert [check.arithmetic for check in checks_in(text)] == arithmetic


@pytest.mark.parametrize("text", SILENT)
def test_what_adds_up_or_does_not_belong_together_stays_silent(text):
    assert checks_in(text) == ()


@pytest.mark.parametrize(("published", "text", "arithmetic"), DATED)
def test_a_date_without_a_year_is_one_near_publication(published, text, arithmetic):
    assert [check.arithmetic for check in checks_in(text, published)] == arithmetic


def test_a_check_names_its_claims_and_their_places():
    text = "The blast left 45 dead: 30 men and 14 women."
    (check,) = checks_in(text)
    assert check.kind == "parts and total"
    assert [text[p.start : p.end] for p in check.places] == ["45", "30", "14"]
    assert len(check.claims) == len(check.places)
    assert check.id == f"check:{check.places[0].start}-{check.places[-1].end}"


HOSTILE = ["9" * 5000 + ": 3 men and 4 women.", "1e999 of 5, or 3%", "5 of 0 (3%)", "(1 " * 3000, "1 and " * 3000, "12 of 48, or " * 1500,
           "Monday 1 " * 2000, "Monday 99 May 2026", "rose 0% from 0 to 0", "1.2.3.4 of 5, or 6%", ". " * 5000, "\n \n" * 3000]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:20])
def test_hostile_text_raises_nothing(text):
    for check in checks_in(text, "2026-05-01"):
        assert "inf" not in check.arithmetic.lower()
        assert len(check.arithmetic) < 400
