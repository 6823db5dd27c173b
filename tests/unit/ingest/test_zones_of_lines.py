"""One line at a time: page furniture, captions and credits are marked, sentences of a story are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.ingest import read_text
from tests.unit.ingest.harbour_page import kind_of, page

FURNITURE = """
Advertisement
ADVERTISEMENT - SCROLL TO CONTINUE
Story continues below advertisement
Article continues after ad
Sponsored content
Home > News > Harbour
Home / Local news / Harbour
Share
Share this article
Share on Facebook
Facebook Twitter WhatsApp Email
Share: Facebook | X | LinkedIn | Copy link
Copy link
Print
Save
3 min read
5 minute read
2 hours ago
12 hrs ago
Listen to this article
Listen (4 min)
Read more
Read more: Why the port is growing
READ MORE: Ten bridges that need work
Read next
Read also: The harbour in pictures
Also read: Ferries through the years
Related: Bridge was inspected in May
Related articles
More on this story
Most read
Trending now
Recommended for you
You may also like
See also: Port authority accounts
Don't miss: our guide to the ring road
Sign up
Sign up for our newsletter
Sign up to our daily briefing
Get the latest news straight to your inbox
Subscribe now
Subscribe to continue reading
Already a subscriber? Log in
Enter your email address
By signing up you agree to our terms
You can unsubscribe at any time.
Support independent journalism
Become a member
Donate
We use cookies to improve your visit. Accept all
This site uses cookies.
Accept all cookies
Manage preferences
Cookie policy
Privacy policy
Terms of use
© 2026 Harbour Media Ltd
Copyright 2026 The Harbour Post. All rights reserved.
All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
1,204 Comments
12 comments
Leave a comment
Join the conversation
View comments (31)
Be the first to comment
Follow us on Facebook
Follow @harbourpost
Follow the author
Download our app
Got a story? Email news@harbour.example
Do you have information? Write to us
Have you been affected by the closure? Tell us
This story has been updated.
This is a developing story. Check back for updates.
An earlier version of this article misnamed the bridge.
Correction: An earlier version gave a wrong date.
Tags: bridges, ports
Topics: Transport
Filed under: Local
Skip to content
Back to top
Next article
View gallery
View image in fullscreen
1 of 12
Play video
Watch: Divers at work
Live updates: closure of the bridge
BREAKING NEWS
PRESS RELEASE
FOR IMMEDIATE RELEASE
Notes to editors
Media contact: Jo Field, 01632 960 001
For more information, contact the press office
ENDS
-ends-
###
About the author
Loading…
Our Standards: The principles we work by
Hide caption
Comments are closed
Most viewed
Show more
147 View comments
4-Minute Listen
6-minute read
Heard on Morning Edition
Do YOU know a rogue landlord? Email tips@harbour.example or call 0800 555 0199
Jane Roe covers health for the Courier. Reach her at 330-555-0117.
DOI: 10.5555/apc.2026.0114
https://doi.org/10.5555/apc.2026.0114
@janeroe
___
* * *
KEY POINTS
Readers like you keep the Harbour Post free. Support us from €5 a month
This is a rush transcript and may contain errors.
Jo Field, Harbour: +44 1632 960 001, j.field@harbour.example
Investor contact: Jo Field, 01632 960 001
Is this page useful?
17 thoughts on “Cracks close harbour bridge”
Republish this story
14:32
21.12 GMT
8:55 p.m.
Sat 14 Feb 2026, 00:12
""".strip().split("\n")

PICTURES = """
The bridge on Tuesday, via AFP
Divers beside the second pier (AP Photo/Jane Roe)
Divers beside the second pier. Photo: Jane Roe
Lorries wait at the ring road. Photograph: Jane Roe/Harbour Images
Lorries wait at the ring road [Jane Roe/Reuters]
Lorries wait at the ring road. Credit: Getty Images
Divers carry a beam from the bridge in Harbour Town, Friday, Feb. 13, 2026. (Jane Roe/Halyard via AP)
Lorries wait at the ring road on May 2, 2026. (Jane Roe/Harbour Post)
Anna Sorley had to leave her car behind. (Harbour News: Jane Roe)
The bridge was built in 1974. Jane Roe/Harbour Radio hide caption
Cracks in the second pier. Image credit: J. Roe
Illustrations by Jane Roe
Anna Sorley in March. REUTERS/Jane Roe
FILE PHOTO: The bridge in 2019
FILE - The bridge in 2019.
Pictured: Anna Sorley
Image caption The bridge was built in 1974
(Getty Images)
Getty Images
Photo by Jane Roe
Photograph: Jane Roe/The Harbour Post
Image source, Getty Images
AFP via Getty Images
(Reporting by Jane Roe; Editing by Jo Field)
Additional reporting by Jo Field
Reporting by Jane Roe in Harbour Town, editing by Jo Field
The Associated Press contributed to this report.
Jane Roe in London contributed reporting.
With files from The Canadian Press
Compiled by Jo Field
Photography by Jane Roe
""".strip().split("\n")

SENTENCES = """
Share prices fell for a third day on Wednesday.
Shares in the ferry company rose 4%.
Related costs came to £3m, the port said.
Read more than one report and you will find more than one number.
By Tuesday the queue was nine miles long.
By law, every pier must be inspected each year.
By contrast, the old bridge never closed.
Watch out for lorries, the police told drivers.
Sign language interpreters were there too.
Subscribers to the ferry were told by text message.
Follow-up inspections are due in May.
Comments by the minister angered drivers.
More than 400 people had to walk.
Most of them read the notice too late.
Live wires were found under the deck.
Updated figures showed 43 cracks.
Published accounts put the cost at 12 million pounds.
Source protection is a duty, the court held.
First published in 1925, the harbour chart is still in use.
By continuing to fund the repair, Berlin sent a signal.
Advertising revenue fell by 6%.
Sponsored by the port, the race drew 3,000 runners.
Related or not, the two faults were found on one day.
An earlier version of this bill was rejected in March.
He told The Associated Press that nobody was hurt.
The photo, taken by a diver, shows a crack as wide as a hand.
“We have 12 comments to make,” Sorley said.
Home to 3,000 people, the harbour district is now cut off.
Next week the council will vote.
Print was dead, they said, and then came the flood.
Image matters to the port, which spent £2m on its name.
Pictures of the crack spread on Facebook and X within minutes.
The agency had no comment.
"I can't comment," he said via Telegram.
NATO - which paid for the piers - did not reply.
Editing by machine is no longer rare in newsrooms, she said.
Reporting by hospitals is patchy, the study found.
Credit ratings were cut on Friday.
Use of this road rose by a fifth.
Breaking news reached him at sea.
The ferry, the Anna S, sailed at 7:40 a.m. on 3 May 2024.
They were told by video link.
Anyone with information is asked to call detectives on 01632 960 001.
He wrote to anna.sorley@harbour.example on Monday, and had no answer.
Support for the port fell to 31% in the poll.
Support The Harbour was the slogan on every wall that week.
Do you know what they told us? Nothing, she said.
Posted to Kyiv in March, she learned the language in a year.
Presented by the mayor as a gift, the boat turned out to be on loan.
Reach for the rope, the captain told them.
Call it what you like, the ferry is late.
Get the piers fixed, the minister told the board.
The journal retracted the paper in May.
Jane Roe is a teacher in Harbour Town and saw the bridge move.
Part of the deck fell into the water.
Thank you for reading the statement, the judge told him.
Who is right?
Nobody knows.
""".strip().split("\n")


@pytest.mark.parametrize("line", FURNITURE)
def test_page_furniture_is_marked(line: str) -> None:
    assert kind_of(read_text(page(line)), line) in {"furniture", "headline", "dateline"}


@pytest.mark.parametrize("line", PICTURES)
def test_captions_and_credits_are_marked(line: str) -> None:
    assert kind_of(read_text(page(line)), line) in {"caption", "credit"}


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_are_left_alone(line: str) -> None:
    assert kind_of(read_text(page(line)), line) is None


PIECES = st.sampled_from([*FURNITURE, *PICTURES, *SENTENCES, "By Jane Roe", "KYIV, Aug 28 (Reuters) - Rain.", "\n", ""])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), min_size=1, max_size=25).map("\n".join))
def test_zones_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    if not any(c.isprintable() and not c.isspace() for c in text.replace("\ufeff", "")):
        return
    article = read_text(text)
    last = 0
    for zone in article.zones:
        assert last <= zone.start < zone.end <= len(article.text)
        assert not article.text[zone.start].isspace()
        last = zone.end
