"""Print what comparing 10, 20, 40 and 50 articles of about 1,000 words costs, after extraction: `make benchmark`.

The articles are put together from sentences on one invented flood, each outlet with its own figures, order and wording,
so that most of them share entities, quotes and measures: the dear case. Nothing is asserted: a stopwatch proves nothing
in a test.
"""

import random
import time

from lib.compare import compare
from lib.extract import extract
from lib.model import Article

COUNTS = (10, 20, 40, 50)
WORDS = 1000
PEOPLE = ["Mara Lind", "Tom Aske", "Ruth Okoro", "Jan Pell", "Ida Voss", "Omar Haddad", "Lena Brandt", "Piotr Wolny"]
PLACES = ["Harlow Bay", "Tessin", "Marden", "Upper Kell", "Norby", "Calder Point"]
FIRMS = ["Kelmar Power", "Brightwater Ltd", "Osten Rail", "the Harbour Authority"]
SAID = ["said", "told reporters", "claimed", "warned", "insisted"]
QUOTES = [
    "We opened the gates as soon as the river passed the mark and nobody should doubt it",
    "Nothing like this has happened here in {n} years and we were not ready for it",
    "I will not send a single family back into a house that I cannot vouch for",
    "The pumps failed one after the other and no one came to look at them until dawn",
    "Every penny of the repair will be paid by the company and not by the people of this town",
]
FACTS = [
    "At least {n} people were killed in {place} when the river broke its banks, {who} {said}.",
    "Some {n} homes in {place} were flooded and {m} people were moved from their homes.",
    "{firm} put the cost of repairs at {n} million pounds.",
    "More than {m} households in {place} were left without power for {n} hours.",
    "Rescuers pulled {n} people out alive, according to {who}.",
    "The river rose by {n} centimetres in {m} minutes, {who} {said}.",
    "About {n} per cent of the staff at {firm} had been trained for such a night.",
    "{firm} will cut {m} jobs in {place}, the union {said}.",
    "Sales at {firm} fell {n}% to ${m} million in the third quarter.",
    "{who}, who has lived in {place} since 19{n}, lost a boat and {n} sheep.",
    "The council of {place} met on Monday and {who} asked for an inquiry into {firm}.",
    "Outside the school in {place} volunteers handed out soup and dry clothes through the night.",
]
PLAIN = [
    "The bells of the old church rang until the power failed and then someone beat a drum in the dark.",
    "People carried what they could hold and left the rest to the brown water in the kitchen.",
    "A line of cars stood on the hill road with their lamps on, all of them facing the wrong way.",
    "In the hall of the school the beds stand so close that one must climb over the neighbours to sleep.",
    "What happens next depends on the weather in the hills and on a report that few have read.",
    "The ferry lies on its side in the reeds, its flag still up, as if somebody might come back for it.",
    "Whoever built the lower streets must have known how the river behaves after a warm winter.",
    "Nobody here believes that the wall will be raised before the next spring tide comes in.",
]


def written(seed):
    """One article of about 1,000 words."""
    dice = random.Random(seed)
    out, words = [f"Flood hits {dice.choice(PLACES)}"], 0
    while words < WORDS:
        told = {"place": dice.choice(PLACES), "who": dice.choice(PEOPLE), "firm": dice.choice(FIRMS)}
        told |= {"said": dice.choice(SAID), "n": dice.randint(11, 89), "m": 10 * dice.randint(11, 89)}
        kind = dice.random()
        if kind < 0.30:
            text = " ".join(dice.sample(PLAIN, 2))
        elif kind < 0.50:
            text = f'"{dice.choice(QUOTES).format(**told)}," {told["who"]} {told["said"]}.'
        else:
            text = " ".join(dice.choice(FACTS).format(**told) for _ in range(dice.choice((1, 2))))
        out.append(text[0].upper() + text[1:])
        words += len(text.split())
    return "\n\n".join(out)


def main():
    articles = [
        extract(Article(f"a{i:02d}", written(i), published=f"2026-03-{1 + i % 28:02d}")) for i in range(max(COUNTS))
    ]
    compare(articles[:2])  # the word lists are read once
    numbers = sum(len(x.numbers) for x in articles) / len(articles)
    quotes = sum(len(x.quotes) for x in articles) / len(articles)
    print(f"{WORDS} words an article, with {numbers:.0f} numbers and {quotes:.0f} quotes on average")
    for count in COUNTS:
        begin = time.process_time()
        found = compare(articles[:count])
        took = time.process_time() - begin
        print(
            f"{count:3} articles: {took:6.2f} s of processor time; {len(found.numbers)} pairs of numbers, "
            f"{len(found.quotes)} utterances, {len(found.entities)} entities, {len(found.shared_text)} shared texts"
        )


if __name__ == "__main__":
    main()
